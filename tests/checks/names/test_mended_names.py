"""Names that are wrong in one place of a document, and right in another: that is what they should be."""

from __future__ import annotations

import pytest
from compared import compared

from qa_lint.model import Hit, Spot

NAMED = ("서하윤 감독이 왔다.", "Director Seo Hayun came.")


def mended(hit: Hit) -> str:
    """The translation with the fix of a hit."""
    assert hit.fix, hit
    assert not hit.fix.safe
    (edit,) = hit.fix.edits
    assert isinstance(edit.place, Spot)
    (start, end), text = edit.place.span, edit.place.segment.text
    return text[:start] + edit.text + text[end:]


@pytest.mark.parametrize(
    ("english", "right"),
    [
        ("Director Nam Gitae thanked the crowd.", "Director Seo Hayun thanked the crowd."),
        ("Director Seo Hakun thanked the crowd.", "Director Seo Hayun thanked the crowd."),
    ],
)
def test_the_form_that_the_document_has_elsewhere(english: str, right: str) -> None:
    (hit,) = compared(NAMED, ("서하윤 감독은 관객에게 감사했다.", english))
    assert mended(hit) == right


@pytest.mark.parametrize(
    "others",
    [
        [],  # nothing says what it should be
        [NAMED, ("서하윤 감독이 갔다.", "Director Seo Ha-yoon left.")],  # or two things
    ],
)
def test_what_the_document_does_not_say_is_not_mended(others: list[tuple[str, str]]) -> None:
    hits = compared(*others, ("서하윤 감독은 관객에게 감사했다.", "Director Nam Gitae thanked the crowd."))
    assert [hit.fix for hit in hits] == [None]
