"""Names that are wrong in one place of a document, and right in another: that is what they should be."""

from __future__ import annotations

import pytest
from compared import compared
from shipped import LETTERS
from toy import pair

from qa_lint.facts.names.said_elsewhere import form_elsewhere
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


@pytest.mark.parametrize(
    ("rows", "form"),
    [
        ([("벨로프가 왔다.", "Belov came.")], "Belov"),  # one word
        ([("서하윤 감독이 왔다.", "Hayun Seo came.")], ""),  # whom it does not have
        ([("벨로프가 왔다.", "Belov came."), ("벨로프가 갔다.", "Beloff left.")], ""),  # as often
        ([("벨로프가 왔다.", "Belov came.")] * 2 + [("벨로프가 갔다.", "Beloff left.")], "Belov"),
        ([("벨로프가 왔다.", "Belov")], "Belov"),
        ([("벨로프가 왔다.", "belov came.")], ""),
    ],
)
def test_how_others_say_a_name(rows: list[tuple[str, str]], form: str) -> None:
    own = pair("벨로프가 울었다.", "Karlsen cried.")
    assert form_elsewhere("벨로프", own, [own, *(pair(*row) for row in rows)], LETTERS) == form
