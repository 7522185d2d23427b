"""The blocks of a page, beside those that markdown-it-py, another parser of CommonMark, finds in it."""

from __future__ import annotations

import pytest
import regex
from each import each
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from qa_lint.formats.decoding import trimmed
from qa_lint.formats.markdown_blocks import read_blocks
from qa_lint.model import Role, TextFile

# (kind or "h" and level, the first line counted from 0, the first line after)
Told = set[tuple[str, int, int]]

QUOTATION = Role("quotation")
COMMONMARK = MarkdownIt("commonmark").enable("table")
QUOTATIONS = ["", "", "> "]  # before other marks: markdown-it-py takes an indented > for one, too
MARKS = ["", "", "", "- ", "1. ", "2) ", "  ", "    ", "   ", "\t", "* "]
TEXTS = [
    "one", "two", "", "", "# three", "#### four", "#five", "```", "~~~~", "````sh", "---", "===", "***", "- - -",
    "10. six", "-", "7.", "+", "seven\\", "``` eight ```", "nine  ", "\na | b\n--- | ---\nc | d",
]  # fmt: skip
marks = st.lists(st.sampled_from(MARKS), max_size=3).map("".join)
lines = st.builds(lambda *parts: "".join(parts), st.sampled_from(QUOTATIONS), marks, st.sampled_from(TEXTS))
pages = st.lists(lines, min_size=1, max_size=7).map(lambda written: "\n".join(written) + "\n")
HEADING = regex.compile(r"(?P<marks>#{1,6})[ \t]+\S")


def ours(page: str) -> Told:
    file = TextFile(None, page)
    told = set()
    for block in read_blocks(page, file.lines()):
        start, end = trimmed(page, block.lines[0].start, block.lines[-1].end)
        if block.role in (None, QUOTATION):
            heading = HEADING.match(page[start:end].lstrip("-+*0123456789.) \t"))
            kind = f"h{len(heading['marks'])}" if heading else "prose"
        else:
            kind = f"h{block.role.level}" if block.role.level else block.role.kind
        if start < end:
            told.add((kind, file.place(start).line - 1, file.place(end).line))
    return told


def theirs(page: str) -> Told:
    told = set()
    written = page.split("\n")
    tokens = COMMONMARK.parse(page)
    for n, token in enumerate(tokens):
        first, after = token.map or (0, 0)
        if token.type in ("fence", "code_block"):
            while after > first and not written[after - 1].strip():
                after -= 1
            told.add(("code", first, after))
        elif token.type == "heading_open" and tokens[n + 1].content:
            told.add((token.tag, first, after - (token.markup in ("=", "-"))))
        elif token.type in ("paragraph_open", "tr_open"):
            told.add(("prose" if token.type == "paragraph_open" else "row", first, after))
    return {block for block in told if block[1] < block[2]}


@given(pages)
def test_blocks_are_where_commonmark_says(page: str) -> None:
    told = theirs(page)
    ends = {after for kind, _, after in told if kind == "prose"}
    tokens = COMMONMARK.parse(page)
    # markdown-it-py lets indented code interrupt a paragraph that lacks the marks of its container (4.4 forbids it)
    assume(not any(token.type == "code_block" and token.map and token.map[0] in ends for token in tokens))
    assert ours(page) == told


def texts(page: str, mdx: bool = False) -> list[str]:
    """What each block says, its lines with a bar between."""
    blocks = read_blocks(page, TextFile(None, page).lines(), mdx)
    return [" | ".join(page[start:end].strip() for start, end in block.lines) for block in blocks]


@each(
    ("page", "expected"),
    [
        ("{{% note %}}\nOne.\n{{% /note %}}\n", ["One."]),
        ("{{< figure\n  src=\"a.png\" >}}\nOne.\n", ["One."]),
        ("{% if a %} {% endif %}\nOne {% b %}.\n{: .note }\n", ["One {% b %}."]),
        ("{{ name }} is here.\n{{< x >}} One.\n", ["{{ name }} is here. | {{< x >}} One."]),
        ("{{< never closed\n", ["{{< never closed"]),
        ("::: tip Title\nOne.\n:::\n", ["::: tip Title", "One.", ":::"]),
        ("/// note | Title\nOne.\n", ["/// note | Title", "One."]),
        ('!!! note "Title"\n    One\n\n    two.\n\n        three\n\nFour.\n',
         ['!!! note "Title"', "One", "two.", "three", "Four."]),
        ("One\n$$\nx = 2\n$$\ntwo.\n", ["One", "two."]),
        ("$$ x $$ is one.\n$$ never closed\n", ["$$ x $$ is one. | $$ never closed"]),
        ("> [!NOTE]\n> One.\n", ["One."]),
        ("[!NOTE]\n", ["[!NOTE]"]),
        ("<!--\nno # text\n--> nor this\nOne.\n", ["One."]),
        ("<!-- never closed\n\nOne.\n", ["<!-- never closed", "One."]),
        ("<script>\nlet a = 1;\n\n</script>\nOne.\n", ["One."]),
        ("<pre>\nmake\n\n</pre>\nOne.\n", ["<pre>\nmake\n\n</pre>", "One."]),
        ("One [^1].\n\n[^1]: A note\n    that goes on.\n\n    Its end.\n", ["One [^1].", "[^1]: A note | that goes on.",
                                                                       "Its end."]),
        ("[map]: https://example.org/map 'A map'\n", ["[map]: https://example.org/map 'A map'"]),
        ("import one is a word.\n\nimport Tabs from '@theme/Tabs';\n", ["import one is a word."]),
    ],
)  # fmt: skip
def test_structure_is_no_text(page: str, expected: list[str]) -> None:
    assert texts(page) == expected


@each(
    ("page", "expected"),
    [
        ("<div>\n  <p>\n    One.\n  </p>\n</div>\n", ["One."]),
        ("<p>One.</p>\n", ["<p>One.</p>"]),
        ('<img\n  src="a.png"\n  alt="A garden" />\nOne.\n', ["A garden", "One."]),
        ('<Tabs items={["a", "b"]} label="Which one">\n\n**One.**\n\n</Tabs>\n', ["Which one", "**One.**"]),
        ("<https://example.org/a>\n<a@example.org>\n", ["<https://example.org/a> | <a@example.org>"]),
        ("<a\n\nOne.\n", ["<a", "One."]),
        ("<a title='x\n\nOne > two.\n", ["<a title='x", "One > two."]),
        ("<3 of them.\n", ["<3 of them."]),
        ("> <b\n> class='c'>\n> One.\n", ["<b | class='c'> | One."]),
    ],
)
def test_tags_alone_are_structure_and_what_they_say_is_text(page: str, expected: list[str]) -> None:
    assert texts(page) == expected


@each(
    ("page", "expected"),
    [
        ('import A from "a"\nexport const b = {\n\n  c: "One."\n}\n\nTwo.\n', ["Two."]),
        ("{a /* } */ + b}\n{a + b /* { */}\nTwo.\n", ["Two."]),
        ("{/* One. */}\n{a.map((b) => (\n  <B b={b} />\n))}\nTwo.\n", ["Two."]),
        ("{a} is one.\n", ["{a} is one."]),
        ("{a}\n\n{{greeting}}\n\nOne.\n", ["{{greeting}}", "One."]),  # of a template: it is asked for in the other text
        ("{never closed\n\nOne.\n", ["{never closed", "One."]),
        ("<A>\n\n      One.\n\n</A>\n", ["One."]),
        ("export function f( {\n\nOne.\n", ["One."]),
    ],
)
def test_programs_in_mdx_are_no_text(page: str, expected: list[str]) -> None:
    assert texts(page, mdx=True) == expected


def test_a_heading_may_be_underlined_and_rows_may_lack_their_first_bar() -> None:
    page = "One\n===\nTwo\n---\n\na | b\n:--|--:\nc \\| d | e\n\n- f\n"
    roles = [block.role for block in read_blocks(page, TextFile(None, page).lines())]
    assert roles == [Role("heading", 1), Role("heading", 2), Role("row"), Role("row"), None]


@each(
    "line",
    ["<!-- a\n", "<a \"\n", "<a\n", "<a>", "{{< a\n", "{\n", "export {\n\n", "export /*/*/*\n\n", "`\n", "$$a\n",
     "- a\n", "> " * 99 + "a\n", "[a", "|a", "\t", "--- |\n", "1. > "],
)  # fmt: skip
def test_the_time_grows_with_the_page_and_no_faster(line: str) -> None:
    """A pattern that looks again and again would come to no end with these."""
    page = line * (20_000 // len(line)) + "\n\nOne.\n"
    blocks = list(read_blocks(page, TextFile(None, page).lines(), mdx=True))
    assert page[slice(*blocks[-1].lines[-1])] == "One."


def blocks(page: str, mdx: bool = False) -> list[tuple[str, str]]:
    """What each block is, and its lines."""
    file = TextFile(None, page)
    told = []
    for block in read_blocks(page, file.lines(), mdx):
        kind = f"{block.role.kind}{block.role.level or ''}" if block.role else "text"
        told.append((kind, " / ".join(page[slice(*line)].strip() for line in block.lines)))
    return told


@each(
    ("page", "expected"),
    [
        ("```\na\n\n    b\n```\nc\n", [("code", "```\na\n\n    b\n```"), ("text", "c")]),
        ("    a\n\n    b\n\n    c\nd\n", [("code", "a\n\n    b\n\n    c"), ("text", "d")]),
        ("    a\n   b\n", [("code", "a"), ("text", "b")]),
        ("- a\n\n  b\n\n      c\n", [("text", "- a"), ("text", "b"), ("code", "c")]),
        ("-\n\n  a\n", [("text", "a")]),
        ("-\n\n    a\n", [("code", "a")]),  # no text of the item, which ends with the empty line
        ("> -\n>\n>     a\n", [("code", "a")]),
        ("- -\n\n      a\n", [("code", "a")]),  # of the outer one
        ("-\n  a\n", [("text", "a")]),
        ("a\n-\n", [("heading2", "a")]),
        ("a\n---\n", [("heading2", "a")]),
        ("a\n2. b\n", [("text", "a / 2. b")]),
        ("a\n1. b\n", [("text", "a"), ("text", "1. b")]),
        ("a\n- b\n", [("text", "a"), ("text", "- b")]),
        ("a\n-\n- b\n", [("heading2", "a"), ("text", "- b")]),
        ("> a\nb\n", [("quotation", "a / b")]),
        ("> a\n\nb\n", [("quotation", "a"), ("text", "b")]),
        (">     a\n", [("code", "a")]),
        ("> ```\n> a\nb\n", [("code", "```\n> a"), ("text", "b")]),
        ("```` \na\n```\nb\n````\nc\n", [("code", "```` \na\n```\nb\n````"), ("text", "c")]),
        ("~~~\na\n```\n~~~\n", [("code", "~~~\na\n```\n~~~")]),
        ("```\na\n   ```\nb\n", [("code", "```\na\n   ```"), ("text", "b")]),
        ("```\na\n    ```\nb\n```\nc\n", [("code", "```\na\n    ```\nb\n```"), ("text", "c")]),
        ("```a\nb\n``` c\n```\n", [("code", "```a\nb\n``` c\n```")]),
        ("1. a\n   b\n2. c\nd\n", [("text", "1. a / b"), ("text", "2. c / d")]),
        ("a | b\n--- | ---\nc | d\n\ne | f\n", [("row", "a | b"), ("row", "c | d"), ("text", "e | f")]),
        ("a | b\n---\n", [("heading2", "a | b")]),
        ("x\na | b\n--- | ---\nc | d\n", [("text", "x"), ("row", "a | b"), ("row", "c | d")]),
        ("x\n***\ny\n", [("text", "x"), ("text", "y")]),
        ("- a\n  >\t   b\n", [("text", "- a"), ("quotation", "b")]),  # the tab ends in the fourth column
        ("1. a\n   >\t    b\n", [("text", "1. a"), ("code", "b")]),
        ("- a\n  -\t   b\n", [("text", "- a"), ("text", "-\t   b")]),
        # where a tab ends that follows the mark of an item, which is set off by white space itself
        (" -\tx\n\n    y\n", [("text", "-\tx"), ("text", "y")]),
        ("   -\tx\n\n       y\n", [("text", "-\tx"), ("code", "y")]),
        (" 1.\tx\n\n    y\n", [("text", "1.\tx"), ("text", "y")]),
        ("x\n```\ny\n```\n", [("text", "x"), ("code", "```\ny\n```")]),
        ("x\n# y\n", [("text", "x"), ("text", "# y")]),
        ("x\n| y |\n", [("text", "x"), ("text", "| y |")]),
        ("> x\n> a | b\n> --- | ---\n", [("quotation", "x"), ("row", "a | b")]),
        ("- x\n    y\n", [("text", "- x / y")]),
        ("x\n::: tip\ny\n", [("text", "x"), ("directive", "::: tip"), ("text", "y")]),
        ("x\n<div>\ny\n</div>\n", [("text", "x"), ("text", "y")]),
        ("[^1]: a\n    b\n", [("text", "[^1]: a / b")]),
        ("<pre>\na\n</pre>\nb\n", [("code", "<pre>\na\n</pre>"), ("text", "b")]),
        ("<div>\na\n</div>\n\nb\n", [("text", "a"), ("text", "b")]),
        ("$$\na\n$$\nb\n", [("text", "b")]),
        ("$$a$$\nb\n", [("text", "b")]),
        ("import a from 'b'\n\nc\n", [("text", "c")]),
        ("import this\n", [("text", "import this")]),
        ('!!! note "T"\n    a\n\nb\n', [("directive", '!!! note "T"'), ("text", "a"), ("text", "b")]),
        ("::: tip T\na\n:::\n", [("directive", "::: tip T"), ("text", "a"), ("directive", ":::")]),
        ("> [!NOTE]\n> a\n", [("quotation", "a")]),
        ('[a]: b "c"\nd\n', [("text", '[a]: b "c"'), ("text", "d")]),
        ("a\n[b]: c\n", [("text", "a / [b]: c")]),
        ("# a\nb\n", [("text", "# a"), ("text", "b")]),
        ("a\n===\nb\n", [("heading1", "a"), ("text", "b")]),
        ("a\n    b\n", [("text", "a / b")]),
        ("\ta\n", [("code", "a")]),
        ("- a\n- - b\n", [("text", "- a"), ("text", "- - b")]),
        ("***\na\n", [("text", "a")]),
        ("* * *\n", []),
        ("| a |\n| - |\n| b |\n", [("text", "| a |"), ("text", "| - |"), ("text", "| b |")]),
    ],
)
def test_each_kind_of_block_and_where_it_ends(page: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(page) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("    a\n", [("text", "a")]),
        ("import a from 'b'\nexport const c = 1\n\nd\n", [("text", "d")]),
        ("{a}\n\nb\n", [("text", "b")]),
        ("export default d\n", []),
    ],
)
def test_what_is_no_text_of_mdx(page: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(page, mdx=True) == expected


@each(
    ("page", "expected"),
    [
        # a mark stands behind three columns at most; behind four its line is code, or goes on with a paragraph
        ("   > One.\n", [("quotation", "One.")]),
        ("    > One.\n", [("code", "> One.")]),
        ("> One.\n   > Two.\n", [("quotation", "One. | Two.")]),
        ("> One.\n    > Two.\n", [("quotation", "One. | > Two.")]),
        ("One.\n   - Two.\n", [("", "One."), ("", "- Two.")]),
        ("One.\n    - Two.\n", [("", "One. | - Two.")]),
        ("   # One\n", [("", "# One")]),
        ("    # One\n", [("code", "# One")]),
        ("One.\n   # Two\n", [("", "One."), ("", "# Two")]),
        ("One.\n    # Two\n", [("", "One. | # Two")]),
        ("```\na\n   ```\nOne.\n", [("code", "```\na\n   ```"), ("", "One.")]),
        ("```\na\n    ```\nOne.\n", [("code", "```\na\n    ```\nOne.")]),
        # between the mark of an item and its text
        ("-    One.\n\n     Two.\n", [("", "-    One."), ("", "Two.")]),
        ("-     One.\n\n  Two.\n", [("code", "-     One."), ("", "Two.")]),
        # what goes on without its mark, and what does not
        ("> One.\nTwo.\n", [("quotation", "One. | Two.")]),
        ("> One.\n\nTwo.\n", [("quotation", "One."), ("", "Two.")]),
        ("> One.\n- Two.\n", [("quotation", "One."), ("", "- Two.")]),
        ("> One.\n---\n", [("quotation", "One.")]),
        ("> ```\n> a\nOne.\n", [("code", "```\n> a"), ("", "One.")]),
        ("- ```\n  a\nOne.\n", [("code", "- ```\n  a"), ("", "One.")]),
        ("[^1]: One.\n    Two.\n\n    Three.\n", [("", "[^1]: One. | Two."), ("", "Three.")]),
        ("a | b\n--- | ---\nc | d\ne\n\nf\n", [("row", "a | b"), ("row", "c | d"), ("row", "e"), ("", "f")]),
        # only a list that begins with one interrupts a paragraph
        ("One.\n14. Two.\n", [("", "One. | 14. Two.")]),
        ("One.\n1. Two.\n", [("", "One."), ("", "1. Two.")]),
        ("One.\n===\nTwo.\n", [("heading", "One."), ("", "Two.")]),
    ],
)
def test_what_each_line_goes_on_with(page: str, expected: list[tuple[str, str]]) -> None:
    told = [
        (block.role.kind if block.role else "", " | ".join(page[start:end].strip() for start, end in block.lines))
        for block in read_blocks(page, TextFile(None, page).lines())
    ]
    assert told == expected
