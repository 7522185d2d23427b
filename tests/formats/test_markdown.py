"""Markdown: what is a text of its own, what goes on in the next line, and what is no text."""

from __future__ import annotations

import pytest
from each import each

from qa_lint.engine.locate import locate_spot, whole_of
from qa_lint.facts.structure import CODE, read_role
from qa_lint.formats import markdown
from qa_lint.model import Place, Role, Segment, Span, Spot

ITEM = Role("item")
PAGE = """\
---
title: Gardens
weight: 10
---

# Gardens of
The city has three
gardens, and *each* of them
is open. It asks no fee.
Dogs are welcome.

- A bench
  in the shade
- A pond
> Keep off
> the grass.

| Garden | Trees |
|--------|-------|
| North  | 40    |

<div>
The south garden \\
is closed.
</div>

1. Walk to

   ````sh
   make garden  # not text
   ```
   ````

    ~~~
    nor this ```
    ~~~

2. Sit down.

[map]: https://example.org/map
"""


def texts(page: str) -> list[str]:
    return [block.text for block in blocks(page) if block.text.fact(read_role).kind != CODE]


def blocks(page: str) -> list[Segment]:
    return markdown.read(page.encode(), "a.md", ("en",)).blocks


def test_a_page() -> None:
    assert texts(PAGE) == [
        "# Gardens of",
        "The city has three gardens, and *each* of them is open. It asks no fee.",
        "Dogs are welcome.",
        "- A bench in the shade",
        "- A pond",
        "Keep off the grass.",
        "| Garden | Trees |",
        "| North  | 40    |",
        "The south garden \\",
        "is closed.",
        "1. Walk to",
        "2. Sit down.",
        "[map]: https://example.org/map",
    ]


@each(
    ("page", "expected"),
    [
        ("> One that\n> goes on.\n> Two.\n", ["One that goes on.", "Two."]),
        ("> > One that\n> > goes on.\n", ["One that goes on."]),
        ("> One that\ngoes on.\n", ["One that goes on."]),
        ("> [!TIP]\n> One that\n> goes on.\n", ["One that goes on."]),
        ("> One that\n> - two\n> # Three\n> four\n", ["One that", "- two", "# Three", "four"]),
        ("> One that\n\n> ends.\n", ["One that", "ends."]),
    ],
)
def test_quoted_lines_go_on_without_their_marks(page: str, expected: list[str]) -> None:
    assert texts(page) == expected


def test_joined_lines_keep_their_places() -> None:
    block = next(b for b in markdown.read(PAGE.encode(), "a.md", ("en",)).blocks if b.text.startswith("The city"))
    fee = block.text.index("fee")
    assert locate_spot(Spot(block, Span(fee, fee + 3))).start == Place(9, 21)


@each(
    ("page", "left"),
    [
        ("One.\n\n```sh\nmake two\n~~~\nthree\n```\n\nFour.\n", ["One.", "Four."]),
        ("One.\n\n```\nnever closed\n", ["One."]),
        ("```one``` is code in a line.\n", ["```one``` is code in a line."]),
        ("> ```\n> two\n> ```\n> Three.\n", ["Three."]),
        ("```\n```js is no end\n```\nTwo.\n", ["Two."]),
    ],
)
def test_fenced_code_is_no_text(page: str, left: list[str]) -> None:
    assert texts(page) == left


def test_fenced_code_is_a_block_of_its_own_in_one_side_of_a_pair() -> None:
    page = "One.\n\n  ```sh\n  make\n\n  ```\nTwo.\n~~~\nthree\n~~~\n"
    assert [block.text for block in blocks(page)] == ["One.", "```sh\n  make\n\n  ```", "Two.", "~~~\nthree\n~~~"]
    assert whole_of(blocks(page)[1]).start == Place(3, 3)
    both = markdown.read("하나다.\n```\nx\n```\nIt is one.\n".encode(), "a.md", ("ko", "en"))
    assert [block.text for block in both.blocks] == ["하나다.", "It is one."]


def test_a_page_in_both_languages_is_read_by_language() -> None:
    page = "# 정원\n# Gardens\n\n시에는\n정원이 셋 있다.\n\nThe city has\nthree gardens.\n"
    reading = markdown.read(page.encode(), "a.md", ("ko", "en"))
    assert [(b.language, b.text) for b in reading.blocks] == [
        ("ko", "# 정원"),
        ("en", "# Gardens"),
        ("ko", "시에는 정원이 셋 있다."),
        ("en", "The city has three gardens."),
    ]
    assert reading.bilingual


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_is_read_by_key_whatever_ends_a_line(end: str) -> None:
    page = f'---{end}title: Gardens{end}hero:{end}  text: "A \\"green\\" city"{end}---{end}One.{end}---{end}'
    reading = markdown.read(page.encode(), "a.md", ("en",))
    assert [(entry.key, entry.segment.text) for entry in reading.entries] == [
        ("title", "Gardens"),
        ("hero.text", 'A "green" city'),
    ]
    assert texts(page) == ["One."]
    assert locate_spot(Spot(reading.entries[1].segment, Span(2, 9))).text == '\\"green\\"'
    assert whole_of(reading.entries[1].segment).start == Place(4, 10)


def test_front_matter_for_programs_is_no_text() -> None:
    page = """---
layout: home
date: 2024-05-01
image: /img/garden.png
description: Three gardens
tags: [gardens, city]
actions:
  - text: Enter
    link: ./enter
weight: 10
translators: Yoon
guide: guides/planting.html
---
"""
    entries = markdown.read(page.encode(), "a.md", ("en",)).entries
    assert [(entry.key, entry.segment.text) for entry in entries] == [
        ("description", "Three gardens"),
        ("tags.0", "gardens"),
        ("tags.1", "city"),
        ("actions.0.text", "Enter"),
    ]


def test_broken_front_matter_is_an_error_of_its_line_and_the_page_is_read() -> None:
    reading = markdown.read(b'---\ntitle: "Gardens\nb: 1\n---\n\nOne.\n', "a.md", ("en",))
    assert [block.text for block in reading.blocks] == ["One."]
    assert [(error.path, error.message[:11]) for error in reading.errors] == [("a.md", "broken YAML")]


def test_front_matter_in_both_languages_is_read_by_line() -> None:
    page = "---\ntitle: 정원\ntitle_en: Gardens\n---\n시에는 정원이 셋 있다.\n\nThe city has three gardens.\n"
    both = markdown.read(page.encode(), "a.md", ("ko", "en"))
    assert [block.text for block in both.blocks][:2] == ["title: 정원", "title_en: Gardens"]


def test_front_matter_in_toml_is_read_by_key() -> None:
    page = """+++
title = 'Gardens'
date = 2024-05-01T10:00:00Z  # when
weight = 10
[params.hero]
text = "A \\"green\\" city"
tags = ["gardens", # and more
  'city',]
+++
One.
"""
    reading = markdown.read(page.encode(), "a.md", ("en",))
    assert [(entry.key, entry.segment.text) for entry in reading.entries] == [
        ("title", "Gardens"),
        ("params.hero.text", 'A "green" city'),
        ("params.hero.tags.0", "gardens"),
        ("params.hero.tags.1", "city"),
    ]
    assert locate_spot(Spot(reading.entries[1].segment, Span(2, 9))).text == '\\"green\\"'
    assert [block.text for block in reading.blocks] == ["One."]
    broken = markdown.read(b"+++\ntitle = Gardens!\n+++\nOne.\n", "a.md", ("en",))
    assert [str(error) for error in broken.errors] == ["a.md:2: broken TOML: the end of the line was expected here"]


def test_comments_of_front_matter_silence_its_entries() -> None:
    page = "---\n# qa-lint: ignore[missing-key] theirs\ntitle: Gardens\n---\nOne. # qa-lint: ignore\n"
    reading = markdown.read(page.encode(), "a.md", ("en",))
    assert [(s.names, s.first, s.last) for s in reading.suppressions] == [(("missing-key",), 3, 3)]


def test_a_rule_at_the_beginning_is_no_front_matter_unless_it_is_closed() -> None:
    assert texts("---\nOne.\n") == ["One."]


def test_indented_code_is_code_and_a_heading_may_be_underlined() -> None:
    code, heading = blocks("    make garden\n\nGardens\n===\n")
    assert code.text.fact(read_role).kind == CODE
    assert (heading.text, heading.text.fact(read_role)) == ("Gardens", Role("heading", 1))


def test_comments_are_no_text_wherever_they_stand_but_in_code() -> None:
    page = "One <!-- two\n\nthree --> `<!-- four -->` five.\n\n```\n<!-- six\n```\n--> <!-- seven\n"
    assert texts(page) == ["One", "`<!-- four -->` five.", "--> <!-- seven"]


@each(
    ("page", "expected"),
    [
        ("- <!-- a note --> One.\n- Two.\n", [("- One.", ITEM), ("- Two.", ITEM)]),
        ("1. <!-- a note -->     One.\n", [("1. One.", ITEM)]),
        ("> <!-- a note --> One.\n", [("One.", Role("quotation"))]),
        ("- One.\n  - <!-- a note --> Two.\n    - Three.\n", [("- One.", ITEM), ("- Two.", ITEM), ("- Three.", ITEM)]),
        ("- <!-- a note -->\n  One.\n", [("One.", Role())]),
        ("-     make garden\n", [("-     make garden", Role(CODE))]),
    ],
)
def test_a_comment_is_no_indentation(page: str, expected: list[tuple[str, Role]]) -> None:
    """Where blanks stood for it, what follows it in an item was code."""
    assert [(block.text, block.text.fact(read_role)) for block in blocks(page)] == expected


def test_many_comments_in_a_page_are_found_in_no_time() -> None:
    assert len(texts("One. <!-- two -->\n" * 8_000)) == 8_000
    assert texts("<!--" * 50_000 + "\n\nOne.\n")[-1] == "One."


FOR_PROGRAMS = """
layout template type kind slug id uid url uri link href src path permalink alias aliases redirect redirect_from date
lastmod modified updated created published weight order nav_order position sidebar_position draft lang language locale
translation_key translationKey image cover icon thumbnail logo author authors contributors reviewers approvers
translator translation translators translations original original_url source source_file css style class classes
className script scripts version theme color target rel parent collection hide search
"""


def test_names_of_front_matter_under_which_programs_read() -> None:
    def keys(names: list[str]) -> list[str]:
        page = "".join(f"{name}: quiet garden\n" for name in names)
        return [entry.key for entry in markdown.read(f"---\n{page}---\n".encode(), "a.md", ("en",)).entries]

    assert keys(FOR_PROGRAMS.split()) == []
    assert keys([f"{name}s_of_it" for name in ("layout", "slug", "icon")]) == [
        "layouts_of_it",
        "slugs_of_it",
        "icons_of_it",
    ]
