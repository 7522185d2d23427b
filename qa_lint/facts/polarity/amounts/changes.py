"""By how much something changes, from how much and to how much: "rose by 20 percent", for 20%로 늘었다.

Korean says the first by an amount that stands right before its verb (20% 늘었다), the second by 에서 behind it, and the
last by 로 or 까지; English by "by" (a rise of), "from" and "to". A factor says both how much and to how much, as does a
part: 다섯 배로, by five times; 절반으로, by half.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

_AMOUNTS = frozenset(("cardinal", "percent", "points", "money", "measure", "duration"))  # roles; a factor says both
_CHANGES = (
    r"(?:늘[었려리어린릴렸\s]|증가|증원|증액|급증|불어|[올오](?!르막)[라르른를랐려렸리릴린]|상승|급등|인상|높[여이였인일아]|확대"
    r"|줄[었여이어인일였]|감소|급감|감축|내[려린렸리릴]|떨어|하락|급락|인하|낮[추췄춘출아]|축소|감액|감원|삭감)\p{Hangul}*"
)
_BY_KOREAN = regex.compile(rf"(?:[이가]?나|\s?(?:가량|정도|씩))?\s?(?:더\s)?{_CHANGES}")
_BETWEEN = r"(?:[\p{Hangul}0-9.,%]+\s){0,3}?"  # 850원으로 100원 올린다
_TO_KOREAN = regex.compile(rf"(?:\s?(?:수준|선))?(?:으로|로|까지)\s{_BETWEEN}{_CHANGES}")
_FROM_KOREAN = regex.compile(rf"(?:\s?(?:수준|선))?에서\s{_BETWEEN}{_CHANGES}")
_CHANGES_ENGLISH = (
    r"(?:increas|rais|ris|rose|gr[oe]w|expand|climb|jump|surg|soar|boost|lift|hik|widen|f[ae]ll|drop|declin|decreas"
    r"|reduc|cut|lower|shr[aiu]nk|slash|trim|plung|slid|narrow)\p{L}*"
)
# rose by 100 won to 850, and not by 38 to 48 tons
_OTHER_AMOUNT = r"(?:(?:by|from)\s)?\p{Sc}?[0-9][0-9.,]*(?:%\s|\s(?:\p{L}+\s){1,2}?)"
_BEFORE_ENGLISH = regex.compile(
    rf"(?i)(?<!\p{{L}}){_CHANGES_ENGLISH}\s"
    rf"(?:(?P<how>of)|(?:[\p{{L}}'’-]+\s){{0,4}}?(?:{_OTHER_AMOUNT})?(?P<how>by|from|(?<!up\s)to))\s"
    r"(?:(?:about|around|nearly|almost|some|over)\s)?(?:an?\s)?(?:US)?[$₩€£]?$"
)
_HALF = Fraction(1, 2)
_LONGEST = 60  # characters before an English amount in which its verb stands


_HOW: Mapping[str, Literal["from", "to"]] = {"from": "from", "to": "to"}  # and by, of


class Change(NamedTuple):
    """An amount with what it says of a change, and where all of it stands."""

    how: Literal["by", "from", "to"]
    amount: Quantity
    span: Span


def read_wrong_changes(pair: Pair) -> tuple[Opposed, ...]:
    """The first amount of which one side says by how much something changes, and the other to how much."""
    return tuple(Opposed(k.span, e.span) for k, e in pair.fact(_read_unlike) if "by" in (k.how, e.how))[:1]


def read_turned_changes(pair: Pair) -> tuple[Opposed, ...]:
    """The first amount from which something changes on one side, and to which on the other."""
    return tuple(Opposed(k.span, e.span) for k, e in pair.fact(_read_unlike) if "by" not in (k.how, e.how))[:1]


def _read_unlike(pair: Pair) -> tuple[tuple[Change, Change], ...]:
    """The amounts of which the sides do not say the same, where no other figure of either is the same."""
    english = pair.english.fact(read_changes)
    return tuple(_unlike(pair, english)) if english else ()


def _unlike(pair: Pair, english: Sequence[Change]) -> Iterator[tuple[Change, Change]]:
    theirs = {e.amount.value: e for e in english}
    times = [Counter(q.value for q in side.fact(read_numbers)) for side in (pair.korean, pair.english)]
    for k in pair.korean.fact(read_changes):
        e = theirs.get(k.amount.value)
        if e and k.how != e.how and all(count[k.amount.value] == 1 for count in times):
            yield k, e


def read_changes(text: Text) -> tuple[Change, ...]:
    """The changes of a text that are told with an amount in figures."""
    prose = text.fact(read_prose)
    amounts = [q for q in text.fact(read_numbers) if _is_told_apart(q)]
    read = _korean if text.language == "ko" else _english
    return tuple(change for amount in amounts if (change := read(prose, amount)))


def _is_told_apart(amount: Quantity) -> bool:
    """Whether by an amount is something else than to it: not by half, and what is not in figures is often round."""
    if amount.role == "fraction":
        return 0 < amount.value < 1 and amount.value != _HALF
    return amount.form == "digits" and amount.role in _AMOUNTS


def _korean(prose: str, amount: Quantity) -> Change | None:
    if match := _TO_KOREAN.match(prose, amount.span.end):
        return Change("to", amount, Span(amount.span.start, match.end()))
    if match := _FROM_KOREAN.match(prose, amount.span.end):
        return Change("from", amount, Span(amount.span.start, match.end()))
    if match := _BY_KOREAN.match(prose, amount.span.end):
        return Change("by", amount, Span(amount.span.start, match.end()))
    return None


def _english(prose: str, amount: Quantity) -> Change | None:
    match = _BEFORE_ENGLISH.search(prose, max(0, amount.span.start - _LONGEST), amount.span.start)
    if match is None:
        return None
    return Change(_HOW.get(match["how"].lower(), "by"), amount, Span(match.start("how"), amount.span.end))
