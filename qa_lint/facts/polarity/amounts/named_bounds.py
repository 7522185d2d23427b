"""Bounds of an amount that has a name and no figure: at least *size* bytes, `depth` 이하."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from qa_lint.facts.polarity.contradictions import Contradiction
from qa_lint.facts.polarity.signs import Sign, read_signs
from qa_lint.late import regex
from qa_lint.model import Pair, Text
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites

# the name may be code, which the prose of a text leaves out
_BEHIND = regex.compile(r"\s?[*`_]{0,2}(?P<name>[A-Za-z_][A-Za-z_0-9]*)")
_BEFORE = regex.compile(r"(?r)(?<![A-Za-z_0-9])(?P<name>[A-Za-z_][A-Za-z_0-9]*)[*`_\\]{0,3}(?:\s?[개초자회번])?\s?")


def read_wrong_named_bounds(pair: Pair, opposites: Opposites, negation: Negation) -> tuple[Contradiction, ...]:
    """The bounds of what both sides call by one name that say the opposite: 최대 *timeout* 초, at least *timeout*
    seconds."""
    return tuple(_contradictions(pair, opposites, negation))


def _contradictions(pair: Pair, opposites: Opposites, negation: Negation) -> Iterator[Contradiction]:
    korean = pair.korean.fact(_read_named_bounds, opposites, negation)
    english = pair.english.fact(_read_named_bounds, opposites, negation) if korean else {}
    for name in sorted(korean.keys() & english.keys()):
        ours, theirs = korean[name], english[name]
        if not any(k.readings & e.readings for k in ours for e in theirs):
            yield Contradiction(ours[0], theirs[0])


def _read_named_bounds(text: Text, opposites: Opposites, negation: Negation) -> Mapping[str, Sequence[Sign]]:
    """The bounds that stand right beside a name in Latin letters, by that name."""
    found = defaultdict[str, list[Sign]](list)
    for sign in text.fact(read_signs, opposites, negation):
        if sign.meaning.opposition != "bound" or sign.soft:
            continue
        if sign.meaning.amount == "after":
            name = _BEHIND.match(text, sign.span.end)
        else:
            name = _BEFORE.match(text, 0, sign.span.start)
        if name:
            found[name["name"]].append(sign)
    return found
