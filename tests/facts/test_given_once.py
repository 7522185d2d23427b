"""Numbers that either side gives once."""

from __future__ import annotations

from toy import pair

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.given_once import given_once


def once(korean: str, english: str) -> list[tuple[str, str]]:
    both = pair(korean, english)
    found = given_once(both.korean.fact(read_numbers), both.english.fact(read_numbers))
    return [(korean[slice(*k.span)], english[slice(*e.span)]) for k, e in found]


def test_numbers_that_either_side_gives_once() -> None:
    assert once("3명과 5곳", "3 men and 5 places") == [("3명", "3"), ("5곳", "5")]
    assert once("3명과 5곳", "5 places and 3 men") == [("3명", "3"), ("5곳", "5")]
    assert once("3명과 5곳", "4 men and 5 places") == [("5곳", "5")]


def test_what_a_side_gives_again_is_not_told_apart() -> None:
    assert once("3명과 3곳", "3 men") == []
    assert once("3명", "3 men and 3 places") == []


def test_a_long_list_is_not_gone_through() -> None:
    figures = range(101, 401)
    found = once(" ".join(f"{n}명" for n in figures), " ".join(f"{n} men" for n in figures))
    assert 0 < len(found) < len(figures)
