"""What tells for most pairs that nothing of them is said the other way round, before any rule looks for it."""

from __future__ import annotations

from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import read_korean_denials
from qa_lint.facts.polarity.signs import read_bare_signs
from qa_lint.model import Pair, Text
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites

# Of these two signs of one pole may be at odds, too: at least, and not at least; A is more than B, and B than A. What
# is compared with an amount sets a bound (8자보다 길다), so they are as one.
_MEASURES = frozenset({"bound", "comparison"})


def may_be_opposed(pair: Pair, opposites: Opposites) -> bool:
    """Whether the sides have signs of one row at different poles, or both measure: without these no sign of one can say
    the opposite of the other, whatever is denied. English is not read where Korean, which has fewer signs, has none.
    """
    korean = _poles(pair.korean, opposites)
    return bool(korean) and not korean.isdisjoint((row, -pole) for row, pole in _poles(pair.english, opposites))


def _poles(text: Text, opposites: Opposites) -> set[tuple[str, int]]:
    """The rows of which a text has a sign, and at which pole before anything is denied; measures have none."""
    return {
        ("bound", 0) if sign.meaning.opposition in _MEASURES else (sign.meaning.row, sign.meaning.pole)
        for sign in text.fact(read_bare_signs, opposites)
    }


def deny_as_often(pair: Pair, negation: Negation) -> bool:
    """Whether both sides say no as many times: then no no is lost or added alone, and others see what is negated."""
    korean, english = pair.korean.fact(read_korean_denials, negation), pair.english.fact(read_english_denials, negation)
    return len(korean) == len(english)
