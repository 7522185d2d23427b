"""Places where a number has fallen out: a counter that counts nothing (승객 명이), a currency alone (It cost $ then).

No writer leaves these on purpose, but many of the words have other meanings (일 is work, 분 a person), so a gap is only
evidence: it says where a number that is missing should stand.
"""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.facts.numbers.tables import rows
from qa_lint.facts.numbers.units import UNITS, alternation
from qa_lint.languages.particles import AFTER_A_LONE_COUNTER, WITHOUT_A_NOUN, forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Span, Text

# What a number must be to fit before the counter: a unit, a role, a dimension, or "-" for none.
_COUNTERS = {
    word: "" if wants == "-" else wants
    for (wants,), words in rows(
        """
        year      년 년간 살 세
        decade    년대
        month     개월 월
        week      주 주간
        day       일 일간
        hour      시 시간
        minute    분 분간
        second    초
        percent   % 퍼센트
        money     달러 원
        multiple  배
        length    킬로미터 미터 센티미터 밀리미터 마일 피트 인치
        mass      킬로그램 톤
        -         명 개 가지 번째 마리
        """,
        1,
    )
    for word in words
}

_BEFORE = r"(?<![\p{L}\p{N}\)\]%.\ufffc])(?<!(?:몇|여러|각|매|수)[ ])"
_KOREAN = regex.compile(
    rf"{_BEFORE}(?P<counter>{alternation(_COUNTERS)})(?![\p{{L}}\p{{N}}])(?![ ](?:않|못|마|말))"
    rf"|{_BEFORE}(?P<counter>{alternation({*_COUNTERS} - {'가지', '개'})})"
    rf"(?={any_of(AFTER_A_LONE_COUNTER)}|째|동안|이상|이하|쯤|정도|간|만에)"
    rf"|{_BEFORE}(?P<counter>개)(?={any_of(forms_of('genitive', 'object', 'direction', after='개'))})"
    rf"|(?<=[\p{{L}}\ufffc][ ]){any_of(WITHOUT_A_NOUN)}(?=[ .,]|$)"  # a particle that has nothing before it
    r"|(?<!\p{L})\p{L}++[ ](?=\])|(?<=[0-9])[-–](?=[ –-])|(?<=[ ])[-–](?=[0-9])"
)
_ENGLISH = regex.compile(
    r"(?<![A-Za-z])[A-Za-z]++[ ](?=[,.;](?:[ ]|$)|\])|(?<=[0-9])[-–](?=[ –-])|(?<=[ ])[-–](?=[0-9])"
    r"|(?:section|chapter)[ ](?=\()|[$€£₩](?=[ ])|(?<![\p{L}\p{N}%])[ ](?:percent|%)(?!\p{L})"
    r"|[~≈](?=[ ]\p{L})|(?<!\p{L})(?:at|between|either|from|than)[ ](?=(?:and|or|to)[ ])"
    r"|(?<!\p{L})(?:about|approximately|around|at[ ]least|at[ ]most|every|nearly|roughly|up[ ]to|within)[ ]"
    r"(?=(?:seconds|minutes|hours|kilometers|kilometres|meters|metres|miles|kilograms|grams|percent|won|dollars)(?!\p{L}))"
)


class Gap(NamedTuple):
    """Where a number is wanting, and of what kind."""

    span: Span
    wants: str  # a unit, a dimension or a role; empty: what has no unit; "any": whatever


def read_gaps(text: Text) -> tuple[Gap, ...]:
    """The gaps of the prose, in order. Numbers that are there are for the caller to set against them."""
    prose = text.fact(read_prose)
    if text.language == "ko":
        matches = _KOREAN.finditer(prose)
        return tuple(Gap(Span(*m.span()), _COUNTERS[m["counter"]] if m["counter"] else "any") for m in matches)
    return tuple(Gap(Span(*m.span()), "any") for m in _ENGLISH.finditer(prose))


def fits(quantity: Quantity, gap: Gap) -> bool:
    """Whether the number could stand in the gap: where things are counted, one without a unit, whatever it is read as
    (2019 visitors).
    """
    if gap.wants in ("any", quantity.unit, quantity.role) or (gap.wants == "day" and quantity.role == "ordinal"):
        return True
    return bool(quantity.unit) and UNITS[quantity.unit].dimension == gap.wants
