"""The one no of a short text, in whatever form it ends its sentence, and what the other side says where it is lost."""

from __future__ import annotations

from itertools import product

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.checks.compare_polarity import compare_polarity
from qa_lint.model import Language

ENDS = """
습니다|고 있다|기로 했다|기로 한다|기로 합의했다|기로 결정했다|겠다고 밝혔다|겠다고 전했다|는다고 말했다|는다고 한다
는 것이 좋다|는 게 낫다|는 편이 바람직하다|을 것이다|을 예정이다|을 방침이다|을 계획이다|을 전망이다|은 것으로 보인다
는 것으로 나타났다|았다|는다|기로 하였다
"""
SOURCES: tuple[Language, ...] = ("ko", "en")
OFTEN = ["always", "often", "frequently", "usually", "regularly", "mostly"]
MUCH = ["all the time", "a lot", "a great deal"]
ALLOWED = """
You may park here.|You can park here.|It allows parking here.|Parking is allowed here.|It permits parking here.
Parking is permitted here.|Parking is welcome here.|Parking is available here.|Parking is possible here.
Parking is accepted here.|Parking is offered here.
"""

GOES_ON = """
keeps hope|kept hope|is keeping hope|stays full of hope|stayed full of hope|is staying full of hope|remains full of hope
remained full of hope|is remaining full of hope|clings to hope|clung to hope|is clinging to hope|sticks to hope
stuck to hope|is sticking to hope|continues to hope|continued to hope|is continuing to hope|persists in hope
persisted in hope|is persisting in hope|retains hope|retained hope|is retaining hope|preserves hope|preserved hope
is preserving hope|holds on to hope
"""


def is_told(korean: str, english: str) -> bool:
    found = {
        bool([*compare_polarity(pair(korean, english, source), opposites=OPPOSITES, negation=NEGATION, words=WORDS,
                                dictionary=DICTIONARY)])
        for source in SOURCES
    }  # fmt: skip
    assert len(found) == 1  # whichever is the source
    return found.pop()


def listed(table: str) -> list[str]:
    return table.strip("\n").replace("\n", "|").split("|")


@each("end", listed(ENDS))
def test_each_end_of_a_sentence_that_denies(end: str) -> None:
    for mark in (".", "", "!", ".”"):
        assert is_told(f"그 문은 닫지 않{end}{mark}", "The door is closed.")
    assert not is_told(f"그 문은 닫지 않{end}.", "The door is not closed.")


@each(
    ("never", "english"),
    [
        *product(("거의", "좀처럼", "전혀", "결코", "절대", "절대로"), [f"He {word} reads books." for word in OFTEN]),
        *product(("거의", "좀처럼"), [f"He reads books {word}." for word in MUCH]),
    ],
)
def test_what_stands_beside_a_no_and_where_it_is_lost(never: str, english: str) -> None:
    assert is_told(f"그는 책을 {never} 읽지 않는다.", english)
    assert not is_told(f"그는 책을 {never} 읽지 않는다.", "He hardly ever reads books.")


@each("longer", ["더 이상", "더이상", "더는"])
def test_what_is_no_longer_so_is_still_so(longer: str) -> None:
    assert is_told(f"그 표는 {longer} 유효하지 않다.", "The ticket is still valid.")
    assert not is_told(f"그 표는 {longer} 유효하지 않다.", "The ticket is no longer valid.")


@each("yet", ["아직", "아직도", "여태"])
def test_what_is_not_so_yet_is_so_already(yet: str) -> None:
    assert is_told(f"그 가게는 {yet} 열지 않았다.", "The shop is already open.")
    assert not is_told(f"그 가게는 {yet} 열지 않았다.", "The shop is not open yet.")


@each("english", listed(ALLOWED))
def test_a_noun_that_forbids_where_english_gives_leave(english: str) -> None:
    for forbidden in ("금지", "불가"):
        assert is_told(f"여기는 주차 {forbidden} 구역이다.", english)
        assert not is_told(f"여기는 주차 {forbidden} 구역이다.", "Parking is not allowed here.")


@each("english", listed(GOES_ON))
def test_what_goes_on_is_not_given_up(english: str) -> None:
    assert not is_told("그는 희망을 잃지 않았다.", f"He {english}.")
    assert is_told("그는 희망을 잃지 않았다.", "He tossed hope.")


def test_what_has_not_ended_is_still_so() -> None:
    assert not is_told("그는 희망을 잃지 않았다.", "He still has hope.")
    assert not is_told("이 문제는 해결되지 않았다.", "The problem remains.")
    assert is_told("이 문제는 해결되지 않았다.", "The problem was solved.")
