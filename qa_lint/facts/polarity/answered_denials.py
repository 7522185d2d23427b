"""Noes that answer each other, so that of two on one side and one on the other it is plain which is left.

An English no reaches over several words, any of which Korean may deny (neither eats nor sleeps, 먹지도 자지도 않는다).
So a Korean no is left only where no English one reaches to what it denies, and an English one where nothing in its
reach is denied in Korean.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qa_lint.facts.polarity.answered_rest import TRANSLATES
from qa_lint.facts.polarity.korean_negation import Denial
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_OBJECT = regex.compile(r"(?r)[을를]")  # read backwards, from the end of a word
_ANSWERS = 0.2  # words in common, as `Links.common` counts them, of two noes of which one is said for the other


class Unanswered(NamedTuple):
    """The noes of both sides that are left when those that answer each other are taken away."""

    korean: Sequence[Denial]
    english: Sequence[Denial]


def read_unanswered(pair: Pair, korean: Sequence[Denial], english: Sequence[Denial], links: Links) -> Unanswered:
    """Those of the noes of both sides that the other side does not have."""
    common = {(k.no, e.no): _common(pair, k, e, links) for k in korean for e in english}
    return Unanswered(
        [k for k in korean if all(common[k.no, e.no] < TRANSLATES for e in english)],
        [e for e in english if all(common[k.no, e.no] < _ANSWERS for k in korean)],
    )


def _common(pair: Pair, korean: Denial, english: Denial, links: Links) -> float:
    """How much what two noes deny has in common."""
    reached = links.telling(words_in(pair.english, english.negated))
    denied = words_in(pair.korean, korean.negated)
    before = words_in(pair.korean, Span(0, korean.whole.start))[-1:]
    objects = [word for word in before if _OBJECT.match(pair.korean, 0, word.end)]  # 동의를 얻지 않고, without consent
    return links.common([*objects, *denied], reached)
