from __future__ import annotations

from qa_lint.model import Pair, Segment
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.registry import Resources
from qa_lint.resources.word_pairs import WordPairs
from qa_lint.training.term_candidates import propose_terms

RESOURCES = Resources()


def proposed(*rows: tuple[str, str], least: int = 3) -> dict[str, str]:
    pairs = [Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en")) for korean, english in rows]
    found = propose_terms(pairs, RESOURCES.get(Analyser), RESOURCES.get(WordPairs), least)
    return {term.korean: term.english for term in found}


def test_a_term_of_several_words_stands_for_its_parts() -> None:
    found = proposed(
        ("열람 좌석을 고른다", "Choose a reading seat"),
        ("열람 좌석이 없다", "No reading seat is left"),
        ("열람 좌석을 비운다", "Leave the reading seats"),
        ("창고를 닫는다", "The store closes"),
    )
    assert found == {"열람 좌석": "reading seat"}


def test_what_is_made_of_terms_is_none() -> None:
    rows = [
        ("도서관이 크다", "The library is large"),
        ("도서관을 열었다", "They opened the library"),
        ("지도를 펼친다", "Unfold the map"),
        ("지도가 낡았다", "The map is old"),
        *[
            (f"도서관 지도{end}", f"A library map {verb}")
            for end, verb in (("를 찾는다", "is sought"), ("가 없다", "is missing"), ("는 비싸다", "is dear"))
        ],
    ]
    assert proposed(*rows) == {"도서관": "library", "지도": "map"}


def test_code_teaches_no_term() -> None:
    assert proposed(*[("`서가 번호`를 적는다", "Write `shelf mark` down")] * 4) == {}
