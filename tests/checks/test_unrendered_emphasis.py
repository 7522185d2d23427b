from __future__ import annotations

from each import each
from markdown_it import MarkdownIt
from toy import pair

from qa_lint.checks.unrendered_emphasis import find_unrendered_emphasis

MARKDOWN = MarkdownIt("commonmark")


@each(
    ("korean", "mended"),
    [
        ("**책(book)**은 새것이다.", "**책**(book)은 새것이다."),
        ("_책_은 새것이다.", "*책*은 새것이다."),
        ("**“책”**은 새것이다.", "“**책**”은 새것이다."),
        ("**`book`**은 새것이다.", None),
        ("이것은**(책)**이다.", None),
        ("**책**은 *새것*이다.", ""),
        ("**책(book)** 은 새것이다.", ""),
        ("**책(book)**, 새것이다.", ""),
        ("my_long_name은 3*-x*2이다.", ""),
        ("`**책(book)**은`", ""),
        (r"\*\*책(book)\*\*은", ""),
    ],
)
def test_what_a_reader_of_markdown_shows(korean: str, mended: str | None) -> None:
    """`mended` is what the fix makes of it; None: no fix is known, and the empty string: there is nothing to mend."""
    hits = list(find_unrendered_emphasis(pair(korean, "The **book** is new.", source="en")))
    assert len(hits) == (mended != "")
    assert (_shows_marks(korean)) == (mended != "")
    for hit in hits:
        assert (hit.fix is not None) == (mended is not None)
        if hit.fix:
            (edit,) = hit.fix.edits
            start, end = edit.place.span  # type: ignore[union-attr]
            better = korean[:start] + edit.text + korean[end:]
            assert better == mended
            assert not _shows_marks(better)


def _shows_marks(markdown: str) -> bool:
    """Whether marks of emphasis are left in the text that a reader sees."""
    html = MARKDOWN.renderInline(markdown)
    return ("**" in html or "_책" in html) and "<code>**" not in html and "\\*" not in markdown


def test_a_text_without_emphasis_in_its_source_has_other_reasons() -> None:
    assert not list(find_unrendered_emphasis(pair("**책(book)**은", "The book is new.", source="en")))
