"""A clean pair stays clean when both sides are rewritten in any form of the same value, in both directions; another
value in any form is found."""

from __future__ import annotations

import datetime
import unicodedata
from fractions import Fraction
from typing import Any

import number_words as words
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shipped import NUMBER_TABLES
from toy import pair
from worded import told

from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.model import Hit

dates = st.dates(datetime.date(1960, 1, 1), datetime.date(2040, 12, 31))
times = st.times().map(lambda t: t.replace(second=0, microsecond=0))
proper = st.builds(Fraction, st.integers(1, 9), st.integers(2, 10)).filter(lambda f: f < 1)
# kind of number: its values, and the forms of each language
KINDS: dict[str, tuple[st.SearchStrategy[Any], words.Forms, words.Forms]] = {
    "count": (
        st.integers(3, 9_999_999) | st.integers(1, 9999).map(lambda n: n * 10_000),
        words.KOREAN_COUNTS,
        words.ENGLISH_COUNTS,
    ),
    "sum": (
        st.integers(100, 10**9) | st.integers(1, 10**6).map(lambda n: n * 10**6),
        words.KOREAN_SUMS,
        words.ENGLISH_SUMS,
    ),
    "share": (st.integers(3, 99), words.KOREAN_SHARES, words.ENGLISH_SHARES),
    "date": (dates, words.KOREAN_DATES, words.ENGLISH_DATES),
    "time": (times, words.KOREAN_TIMES, words.ENGLISH_TIMES),
    "turn": (st.integers(3, 99), words.KOREAN_TURNS, words.ENGLISH_TURNS),
    "multiple": (st.integers(3, 40), words.KOREAN_MULTIPLES, words.ENGLISH_MULTIPLES),
    "part": (proper, words.KOREAN_PARTS, words.ENGLISH_PARTS),
    "days": (st.integers(2, 60), words.KOREAN_DAYS, words.ENGLISH_DAYS),
}


def compare(korean: str, english: str, swapped: bool) -> list[Hit]:
    return list(compare_numbers(pair(korean, english, "en" if swapped else "ko"), **NUMBER_TABLES))


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
def test_a_clean_pair_stays_clean_in_every_form(kind: str, data: st.DataObject) -> None:
    values, korean_forms, english_forms = KINDS[kind]
    value = data.draw(values)
    korean = data.draw(st.sampled_from(korean_forms))(value)
    english = data.draw(st.sampled_from(english_forms))(value)
    assert told(compare(f"모두 {korean} 있다.", f"It was {english} in all.", data.draw(st.booleans()))) == []


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
def test_another_value_is_found_in_every_form(kind: str, data: st.DataObject) -> None:
    values, korean_forms, english_forms = KINDS[kind]
    value, other = data.draw(values), data.draw(values)
    korean = data.draw(st.sampled_from(korean_forms))(value)
    english = data.draw(st.sampled_from(english_forms))(other)
    hits = compare(f"모두 {korean} 있다.", f"It was {english} in all.", data.draw(st.booleans()))
    if not _may_be_the_same(kind, value, other):
        assert hits, (korean, english)
        assert all(hit.source and hit.target for hit in hits)


def _may_be_the_same(kind: str, value: Any, other: Any) -> bool:
    """Whether two values have a form in common: 5/6/2023 is in May or in June, 11:00 may be in the evening."""
    if kind == "date":
        return sorted((value.month, value.day)) == sorted((other.month, other.day))
    if kind == "time":
        return value.hour % 12 == other.hour % 12 and value.minute == other.minute
    return bool(value == other)


@given(st.integers(2, 90), st.integers(1, 9), st.data())
def test_ranges(low: int, width: int, data: st.DataObject) -> None:
    korean = data.draw(st.sampled_from(words.KOREAN_RANGES))(low, low + width)
    english = data.draw(st.sampled_from(words.ENGLISH_RANGES))(low, low + width)
    assert told(compare(f"{korean}이 왔다.", f"Some {english} came.", data.draw(st.booleans()))) == []


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
def test_exchanging_the_sides_mirrors_what_is_found(kind: str, data: st.DataObject) -> None:
    values, korean_forms, english_forms = KINDS[kind]
    korean = data.draw(st.sampled_from(korean_forms))(data.draw(values))
    english = data.draw(st.sampled_from(english_forms))(data.draw(values))
    mirror = {"missing": "added", "added": "missing"}
    forth = sorted(told(compare(korean, english, swapped=False)))
    back = sorted((mirror.get(how, how), b, a) for how, a, b in told(compare(korean, english, swapped=True)))
    assert forth == back


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
def test_decomposed_and_full_width_text_is_the_same(kind: str, data: st.DataObject) -> None:
    values, korean_forms, english_forms = KINDS[kind]
    korean = data.draw(st.sampled_from(korean_forms))(data.draw(values))
    english = data.draw(st.sampled_from(english_forms))(data.draw(values))
    kinds = [hit.kind for hit in compare(korean, english, swapped=False)]
    assert [h.kind for h in compare(unicodedata.normalize("NFD", korean), english, swapped=False)] == kinds
    wide = korean.translate(str.maketrans("0123456789,.%:", "０１２３４５６７８９，．％："))
    assert [h.kind for h in compare(wide, english, swapped=False)] == kinds
