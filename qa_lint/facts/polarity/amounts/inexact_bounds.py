"""Bounds that differ in whether they include their amount: 18세 미만 is under 18, and not 18 or younger.

Translators take 이상 for "more than" and 이하 for "under" all the time, so those say nothing. Of 초과 and 미만, which
rules and contracts choose for being exact, and of the English words that include an amount, neither is taken so.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.facts.polarity.amounts.bounds import Bound, read_bounds
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.late import regex
from qa_lint.model import Pair
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites

_KOREAN = regex.compile(r"초과|미만")
_INCLUDES = regex.compile(
    r"at (?:least|most)|(?:or|and) (?:more|older|over|above|higher|longer|greater|larger|heavier|up|less|fewer|under"
    r"|below|younger|lower|shorter|smaller|lighter)|(?:no|not) (?:less|fewer|more) than|not exceeding|up to"
    r"|(?:a )?(?:minimum|maximum) of",
    regex.IGNORECASE,
)


def read_inexact_bounds(pair: Pair, opposites: Opposites, negation: Negation) -> tuple[Opposed, ...]:
    """The one bound of an amount on either side, where only the English includes the amount."""
    if not _KOREAN.search(pair.korean) or not _INCLUDES.search(pair.english):
        return ()
    korean = pair.korean.fact(read_bounds, opposites, negation)
    english = pair.english.fact(read_bounds, opposites, negation)
    found = []
    for ours in korean:
        if not _KOREAN.match(pair.korean, ours.sign.span.start) or not _is_lone(ours, korean):
            continue
        theirs = next((bound for bound in english if _are_alike(ours, bound)), None)
        if theirs and _INCLUDES.match(pair.english, theirs.sign.span.start) and _is_lone(theirs, english):
            found.append(Opposed(ours.whole.span, theirs.whole.span))
    return tuple(found)


def _are_alike(a: Bound, b: Bound) -> bool:
    """Whether two bounds are of one amount, and from the same side."""
    same = a.amount is not None and b.amount is not None and a.amount.value == b.amount.value
    plain = a.denied == b.denied and not any(  # 초과할 수 없다: at most
        bound.sign.negated or bound.sign.undone for bound in (a, b)
    )
    return same and plain and a.speaks_of(b) and a.sign.pole == b.sign.pole


def _is_lone(bound: Bound, others: Sequence[Bound]) -> bool:
    """Whether no other bound of its side is of the same amount."""
    amount = bound.amount and bound.amount.value
    return sum(other.amount is not None and other.amount.value == amount for other in others) == 1
