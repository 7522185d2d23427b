"""Labels of programs that were left in English."""

from __future__ import annotations

from collections.abc import Sequence

from each import each
from toy import pair, sightings

from qa_lint.checks.untranslated_labels import find_untranslated_labels, untranslated_labels
from qa_lint.model import Document, Language, Location, Pair, Segment, TextFile
from qa_lint.resources.registry import Resources
from qa_lint.resources.vocabulary import Vocabulary

LANGUAGES: tuple[Language, Language] = ("en", "ko")
_TRANSLATED = [
    ("Borrow", "빌리기"),
    ("Renew", "연장"),
    ("Return by Friday.", "금요일까지 반납하세요."),
    ("Lost", "분실"),
]


def _left(labels: Sequence[str], korean: int = 4, given: bool = True, allow: Sequence[str] = ()) -> list[str]:
    rows = [*_TRANSLATED[:korean], *((label, label) for label in labels)]
    document = Document("ko.tsv", [pair(target, source, source="en") for source, target in rows], given=given)
    found = find_untranslated_labels(
        sightings(untranslated_labels, document), words=Resources().get(Vocabulary), allow=allow
    )
    return [hit.target.text for hit in found if isinstance(hit.target, Location)]


@each(
    ("label", "told"),
    [
        ("Cancel", True),
        ("Settings…", True),
        ("My orders", True),
        ("cannot open", True),
        ("Notices for members", True),
        ("OK", False),
        ("Email", False),
        ("Home", False),
        ("Wi-Fi", False),
        ("GitHub", False),
        ("Windows", False),
        ("CANCEL", False),  # of a command
        ("cancel", False),
        ("Search Console", False),  # a name
        ("Save file", False),  # find_untranslated says so
        ("Frobnicate results", False),  # no ordinary word
        ("Login token", False),  # both of which Korean keeps
        ("`Cancel`", False),
    ],
)
def test_one_label_among_korean_ones(label: str, told: bool) -> None:
    assert _left([label]) == [label] * told


def test_a_file_that_is_hardly_translated_has_forgotten_nothing() -> None:
    assert _left(["Cancel"], korean=3) == []
    assert _left(["Cancel", "Delete"]) == []
    assert _left(["Cancel", "Kibo", "Nara", "Oslo", "Lima"]) == []  # as many are left by habit
    assert _left(["Cancel", "Kibo", "Nara", "Oslo"]) == ["Cancel"]


def test_keys_of_the_keyboard_keep_their_names() -> None:
    assert _left(["Delete", "Escape"]) == []
    assert _left(["My orders", "Escape"]) == ["My orders"]


def test_labels_that_are_meant_to_stay() -> None:
    assert _left(["Cancel"], allow=["Cancel"]) == []


def test_what_was_aligned_has_no_labels() -> None:
    assert _left(["Cancel"], given=False) == []


def test_each_file_is_looked_at_by_itself() -> None:
    korean = Document("ko.txt", [pair(target, source, source="en") for source, target in _TRANSLATED])
    sides = (Segment.of_file(TextFile(f"b.{language}", "Cancel"), 0, 6, language) for language in LANGUAGES)
    seen = sightings(untranslated_labels, korean, Document("b.ko", [Pair(*sides)]))
    assert not [*find_untranslated_labels(seen, words=Resources().get(Vocabulary))]
