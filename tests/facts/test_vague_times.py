"""How long, without a figure: each count with each unit, as either language says it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from each import each
from toy import pair

from qa_lint.facts.numbers.vague_times import read_unlike_times, read_vague_times
from qa_lint.model import Language, Text

DAYS = {
    "second": Fraction(1, 86_400), "minute": Fraction(1, 1_440), "hour": Fraction(1, 24), "day": Fraction(1),
    "week": Fraction(7), "month": Fraction(30), "year": Fraction(360),
}  # fmt: skip
KOREAN_UNITS = {
    "초": "second", "분": "minute", "시간": "hour", "일": "day", "주": "week", "달": "month", "개월": "month",
    "해": "year", "년": "year",
}  # fmt: skip
KOREAN_COUNTS = {"한두": (1, 2), "두어": (2, 3), "두세": (2, 3), "서너": (3, 4), "너덧": (4, 5), "몇": (2, 6)}
ENGLISH_COUNTS = {
    "one or two": (1, 2), "a couple of": (2, 3), "a couple": (2, 3), "two or three": (2, 3), "three or four": (3, 4),
    "four or five": (4, 5), "a few": (2, 6), "several": (2, 6), "some": (2, 6), "a number of": (2, 6),
    "a handful of": (2, 6),
}  # fmt: skip


def read(text: str, language: Language) -> list[tuple[str, Fraction, Fraction]]:
    found = read_vague_times(Text(text, language))
    return [(text[slice(*time.span)], time.fewest, time.most) for time in found]


@each(("count", "unit"), [(count, unit) for count in KOREAN_COUNTS for unit in KOREAN_UNITS])
def test_korean_counts_and_units(count: str, unit: str) -> None:
    fewest, most = (n * DAYS[KOREAN_UNITS[unit]] for n in KOREAN_COUNTS[count])
    for said in (f"{count} {unit}", f"{count}{unit}"):
        assert read(f"우리는 {said} 동안 기다렸다.", "ko") == [(said, fewest, most)]
        assert read(f"우리는 {said}을 기다렸다.", "ko") == [(said, fewest, most)]


@each(
    ("said", "unit"), [("며칠", "day"), ("수시간", "hour"), ("수개월", "month"), ("수년", "year"), ("수초", "second")]
)
def test_several_in_one_word(said: str, unit: str) -> None:
    assert read(f"그 일은 {said}간 이어졌다.", "ko") == [(said, 2 * DAYS[unit], 6 * DAYS[unit])]


@each(("count", "unit"), [(count, unit) for count in ENGLISH_COUNTS for unit in DAYS])
def test_english_counts_and_units(count: str, unit: str) -> None:
    fewest, most = (n * DAYS[unit] for n in ENGLISH_COUNTS[count])
    said = f"{count} {unit}s"
    assert read(f"We waited {said}.", "en") == [(said, fewest, most)]
    assert read(f"{said.capitalize()} passed.", "en") == [(said.capitalize(), fewest, most)]
    assert read(f"We waited {count} more {unit}s.", "en") == [(f"{count} more {unit}s", fewest, most)]


@each(
    ("text", "language"),
    [
        ("수분이 많은 과일이다.", "ko"), ("수주를 따냈다.", "ko"), ("수일이가 왔다.", "ko"), ("몇 사람이 왔다.", "ko"),
        ("몇 해녀가 왔다.", "ko"), ("서너 분교에 갔다.", "ko"),
        ("A few people came.", "en"), ("There were some daylight hours.", "en"), ("She waited a second.", "en"),
    ],
)  # fmt: skip
def test_what_is_no_such_time(text: str, language: Language) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("korean", "english", "unlike"),
    [
        ("우리는 며칠을 기다렸다.", "We waited for a few days.", False),
        ("우리는 며칠을 기다렸다.", "We waited for a few weeks.", True),
        ("우리는 두세 시간을 기다렸다.", "We waited for several hours.", False),
        ("우리는 한두 시간을 기다렸다.", "We waited for a few minutes.", True),
        ("우리는 서너 달을 기다렸다.", "We waited for a couple of months.", False),  # nearly three
        ("우리는 몇 년을 기다렸다.", "We waited for a few months.", True),
        ("우리는 너덧 달을 기다렸다.", "We waited for two or three months.", True),  # four at least, and three at most
        # more times than one, vague or told
        ("우리는 며칠을 기다렸다.", "We waited for a few weeks, and a few days more.", False),
        ("우리는 며칠을 기다렸다.", "We waited for a few weeks, or 20 days.", False),
    ],
)
def test_vague_times_that_cannot_be_one(korean: str, english: str, unlike: bool) -> None:
    for source in ("ko", "en"):
        both = pair(korean, english, source)  # type: ignore[arg-type]
        assert (read_unlike_times(both) != ()) == unlike
