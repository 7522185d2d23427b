"""Comments for qa-lint: which lines they are for, and that no comment is text."""

from __future__ import annotations

import pytest
from amounts import inputs
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.formats import delimited, markdown, plain_text
from qa_lint.model import LAST_LINE, Language, Reading, Span

BOTH: tuple[Language, Language] = ("ko", "en")


def text(given: str) -> Reading:
    return plain_text.read(given.encode(), "a.txt", BOTH)


def page(given: str, name: str = "a.md", languages: tuple[Language, ...] = ("en",)) -> Reading:
    return markdown.read(given.encode(), name, languages)


def told(reading: Reading) -> list[tuple[tuple[str, ...], str, int, int]]:
    return [(s.names, s.reason, s.first, s.last) for s in reading.suppressions if not s.fault]


def faults(reading: Reading) -> list[tuple[str | None, int]]:
    return [(s.fault, s.place.start.line) for s in reading.suppressions if s.fault]


def test_a_comment_alone_is_for_the_text_after_it() -> None:
    reading = page("One.\n\n<!-- qa-lint: ignore[wrong-number, name] it is\nso -->\n\nTwo goes\non.\n\nThree.\n")
    assert told(reading) == [(("wrong-number", "name"), "it is\nso", 6, 7)]
    assert [block.text for block in reading.blocks] == ["One.", "Two goes on.", "Three."]


def test_a_comment_at_the_end_of_a_line_is_for_its_paragraph() -> None:
    reading = page("One.\n\nTwo goes <!-- qa-lint: ignore -->\non.\n\nThree.\n")
    assert told(reading) == [((), "", 3, 4)]
    assert [block.text for block in reading.blocks] == ["One.", "Two goes on.", "Three."]


def test_a_comment_in_the_middle_of_a_line_leaves_one_space() -> None:
    (block,) = page("Two <!-- a --> words.\n").blocks
    assert block.text == "Two words."
    assert block.offsets(Span(4, 9)) == Span(15, 20)
    assert page("Two<!-- a -->words.\n").blocks[0].text == "Twowords."


def test_what_is_enabled_again_ends_nothing_else() -> None:
    begun = "<!-- qa-lint: disable[number] agreed -->\n\nOne.\n\n<!-- qa-lint: disable[name] -->\n\nTwo.\n\n"
    reading = page(f"{begun}<!-- qa-lint: enable[name] -->\n\nThree.\n")
    assert told(reading) == [(("number",), "agreed", 1, LAST_LINE), (("name",), "", 5, 9)]


def test_other_comments_are_no_text_either() -> None:
    reading = page("<!-- 번역하지\n마세요 -->\nOne.\n", languages=BOTH)
    assert [(block.language, block.text) for block in reading.blocks] == [("en", "One.")]
    assert reading.suppressions == []


@pytest.mark.parametrize(
    "given",
    ["```html\n<!-- qa-lint: ignore -->\n```\nOne.\n", "Write `<!-- qa-lint: ignore -->` there.\n", "One <!-- a\n"],
)
def test_what_is_code_or_not_closed_is_no_comment(given: str) -> None:
    assert page(given).suppressions == []


@pytest.mark.parametrize("name", ["a.md", "a.mdx"])
@pytest.mark.parametrize("comment", ["{/* qa-lint: ignore[name] a */}", "<!-- qa-lint: ignore[name] a -->"])
def test_markdown_and_mdx_have_comments_of_either_kind(comment: str, name: str) -> None:
    reading = page(f"{comment}\nOne.\n", name)
    assert told(reading) == [(("name",), "a", 2, 2)]
    assert [block.text for block in reading.blocks] == ["One."]


def test_other_brackets_of_mdx_are_text_in_markdown() -> None:
    assert [block.text for block in page("One {/* a */} two.\n").blocks] == ["One {/* a */} two."]
    assert [block.text for block in page("One {/* a */} two.\n", "a.mdx").blocks] == ["One two."]


def test_a_comment_holds_the_marks_of_the_other_kind() -> None:
    given = "<!-- {/* a -->\nOne.\n{/* qa-lint: ignore[name] <!-- a */}\nTwo.\n"
    assert told(page(given, "a.mdx")) == [(("name",), "<!-- a", 4, 4)]


def test_lines_of_text() -> None:
    reading = text("# qa-lint: ignore[number] counted\n하나.\n# One.\n둘.  # qa-lint: ignore\nTwo. # no comment\n")
    assert told(reading) == [(("number",), "counted", 2, 2), ((), "", 4, 4)]
    assert [block.text for block in reading.blocks] == ["하나.", "# One.", "둘.", "Two. # no comment"]


def test_a_block_and_a_file() -> None:
    reading = page(
        "<!-- qa-lint: disable[name, number] a table of samples -->\nOne.\n<!-- qa-lint: enable[name] -->\nTwo.\n"
        "<!-- qa-lint: enable -->\nThree.\n<!-- qa-lint: disable -->\nFour.\n<!-- qa-lint: file-ignore[quote] b -->\n"
    )
    assert told(reading) == [
        (("name",), "a table of samples", 1, 3),
        (("number",), "a table of samples", 1, 5),
        ((), "", 7, LAST_LINE),
        (("quote",), "b", 1, LAST_LINE),
    ]


def test_a_column_of_a_table() -> None:
    rows = 'ko,en,QA\n하나,One,"ignore[name] so, it is"\n"둘\n셋",Two,qa-lint: ignore\n'
    rows += "넷,Four,looks fine\n다섯,Five,ignore[]\n"
    reading = delimited.read(rows.encode(), "a.csv", BOTH, delimited.csv)
    assert told(reading) == [(("name",), "so, it is", 2, 2), ((), "", 3, 4)]
    assert faults(reading) == [("names", 6)]


@each(
    ("said", "fault"),
    [
        ("ignroe", "word"), ("", "word"), ("ignore[]", "names"), ("ignore[name", "bracket"), ("enable[name]", "enable"),
        ("이유", "word"),
    ],
)  # fmt: skip
def test_what_is_not_written_as_it_should_be(said: str, fault: str) -> None:
    assert faults(page(f"One.\n<!-- qa-lint: {said} -->\nTwo.\n")) == [(fault, 2)]


@given(
    st.lists(
        st.sampled_from(["<!-- a -->", "`", "```", "One.", "\n", "하나.", "<!--", "-->", " ", "{/* b */}"]), max_size=14
    )
)
@inputs(usual=60, nightly=4_000)
def test_every_character_that_is_read_is_one_of_the_file_in_its_order(parts: list[str]) -> None:
    given = "".join(parts)
    for name in ("a.md", "a.mdx"):
        for block in page(given, name, BOTH).blocks:
            assert list(block.starts) == sorted(block.starts)
            for character, start in zip(block.text, block.starts, strict=True):
                assert character in (given[start], " ")
