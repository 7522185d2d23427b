"""Numbers of one side that have no equal on the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from qa_lint.facts.markup import read_markup
from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.numbers.matching import DATE_ROLES, explain, match, power_of_ten
from qa_lint.facts.numbers.quantity import Value, say
from qa_lint.facts.numbers.units import UNITS
from qa_lint.model import Hit, Pair, Segment

_DIGITS = regex.compile(r"[0-9]++")


def compare_numbers(pair: Pair) -> Iterator[Hit]:
    """Pair the numbers of both sides by value, role and unit, and explain each of the rest once."""
    if not pair.complete:
        return
    korean, english = pair.korean.fact(read_numbers), pair.english.fact(read_numbers)
    if not korean and not english:
        return
    found = match([q for q in korean if q.form != "hint"], [q for q in english if q.form != "hint"])
    for k, e in found.pairs:
        if _confused_units(k, e):
            yield _both(pair, "unit", k, e)
    left_korean, left_english = [q for q in found.korean if _plain(q)], [q for q in found.english if _plain(q)]
    told: set[tuple[int, int]] = set()  # a date with two wrong fields is one mistake
    explained: set[Quantity] = set()
    for k, e in explain(left_korean, left_english):
        explained |= {k, e}
        if k.whole not in told:
            told.add(k.whole)
            yield _both(pair, _kind(k, e), k, e)
    told = set()
    for segment, left, other, others in (
        (pair.korean, left_korean, pair.english, english),
        (pair.english, left_english, pair.korean, korean),
    ):
        alone = [q for q in left if q not in explained and _firm(q)]
        for quantity in _unanswered(alone, others, segment, other):
            if quantity.whole not in told:
                told.add(quantity.whole)
                yield _alone(pair, segment, quantity)


def _plain(quantity: Quantity) -> bool:
    """Whether a number is said so plainly that it can be wrong."""
    if quantity.form == "word":
        return quantity.value not in (0, 1)
    return quantity.form == "digits" and quantity.role != "identifier"


def _unanswered(left: Sequence[Quantity], others: Sequence[Quantity], mine: Segment, other: Segment) -> list[Quantity]:
    """What of the leftovers the other side does not say in any way: not twice, not in code, not by a hint."""
    if not left:
        return []
    said: set[Value] = {value for quantity in others for value in quantity.values if quantity.form != "hint" or value}
    hinted = {quantity.role for quantity in others if quantity.form == "hint" and not quantity.others}
    code = _in_markup(other) - _in_markup(mine)
    kept = []
    for quantity in left:
        day = quantity.unit == "day" and "day" in hinted
        if said.intersection(quantity.values) or quantity.role in hinted or day:
            continue
        if code[str(quantity.value)] > 0:
            code[str(quantity.value)] -= 1
            continue
        kept.append(quantity)
    return kept


def _in_markup(segment: Segment) -> Counter[str]:
    """The runs of digits that stand in code, links and placeholders."""
    return Counter(run for markup in segment.fact(read_markup) for run in _DIGITS.findall(markup.text))


def _firm(quantity: Quantity) -> bool:
    """Whether a number with no equal is a mistake by itself."""
    return quantity.form == "digits" and quantity.value not in (0, 1)


def _kind(k: Quantity, e: Quantity) -> str:
    if k.role == e.role and k.role in DATE_ROLES:
        return "date"
    return "magnitude" if power_of_ten(k.value, e.value) else "number"


def _confused_units(k: Quantity, e: Quantity) -> bool:
    """Two amounts of equal value in units of one kind that are not the same: won for dollars, months for days."""
    if k.unit == e.unit or not k.unit or not e.unit or k.value != e.value or "soft" in (k.form, e.form):
        return False
    dimensions = {UNITS[k.unit].dimension, UNITS[e.unit].dimension}
    return len(dimensions) == 1 or dimensions in ({"percent", "points"}, {"days", "months"})


def _both(pair: Pair, kind: str, k: Quantity, e: Quantity) -> Hit:
    source, target = (k, e) if pair.source is pair.korean else (e, k)
    power = power_of_ten(k.value, e.value)
    return Hit(
        kind,
        pair.source.at(*source.whole),
        pair.target.at(*target.whole),
        {
            **_words("source", source, pair.source),
            **_words("target", target, pair.target),
            "factor": f"{10**power:,}",
        },
    )


def _alone(pair: Pair, segment: Segment, quantity: Quantity) -> Hit:
    if segment is pair.source:
        return Hit("missing", segment.at(*quantity.whole), pair.target.whole, _words("number", quantity, segment))
    return Hit("added", pair.source.whole, segment.at(*quantity.whole), _words("number", quantity, segment))


def _words(name: str, quantity: Quantity, segment: Segment) -> dict[str, str]:
    """The expression, with its value where that is not plain from it: “Forty-six” (46), “3억 5천만 원” (350 million)."""
    start, end = quantity.whole
    text = segment.text[start:end]
    english, korean = say(quantity, "en"), say(quantity, "ko")
    plain = text.replace(",", "")
    shown = quantity.whole != quantity.span
    return {
        name: f"“{text}”" if shown or english.replace(",", "") in plain else f"“{text}” ({english})",
        f"{name}_ko": f"“{text}”" if shown or korean.replace(",", "") in plain else f"“{text}”({korean})",
    }
