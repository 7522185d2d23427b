"""A no that both sides say of one thing: 창문을 열지 마십시오, do not open the window.

Where neither side says another, no other word of the pair is turned round by it, however far an English no may reach.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import Denial, holds_a_no, read_korean_denials
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.signs import Sign
from qa_lint.languages.stems import Word
from qa_lint.model import Pair, Span
from qa_lint.resources.negation import Negation

_TRANSLATES = 0.1  # score from which the words that are denied are one another's translation


class SharedDenial(NamedTuple):
    """The one no of either side, and the English word that it denies."""

    korean: Denial
    english: Denial
    denied: Span

    def turns_both(self, k: Sign, e: Sign) -> bool:
        """Whether it is two signs themselves that are denied: not impossible."""
        return k.negated and k.span.overlaps(self.korean.negated) and e.negated and e.span.overlaps(self.denied)

    def turns_neither(self, k: Sign, e: Sign) -> bool:
        """Whether it is said of something else than two signs, and stands beside neither: not already included."""
        return not (k.span.overlaps(self.korean.whole) or e.span.overlaps(self._said))

    def without(self, english: Sequence[Sign]) -> list[Sign]:
        """The English signs, negated by this no only where they stand before the end of what it denies."""
        return [
            sign._replace(negated=False, sure=True)
            if sign.span.overlaps(self.english.negated) and not sign.span.overlaps(self._said)
            else sign
            for sign in english
        ]

    @property
    def _said(self) -> Span:
        """From the English no to the word that it denies."""
        return Span(self.english.no.start, self.denied.end)


def read_shared_denial(
    pair: Pair, korean: Sequence[Sign], english: Sequence[Sign], negation: Negation, links: Links
) -> SharedDenial | None:
    """The one no of both sides, where it is said of words that translate each other, or that are opposites."""
    ours, theirs = pair.korean.fact(read_korean_denials, negation), pair.english.fact(read_english_denials, negation)
    if not len(ours) == len(theirs) == 1 or ours[0].faint or holds_a_no(pair.korean, ours[0].whole):
        return None
    denied = next(iter(links.telling(words_in(pair.english, theirs[0].negated))), None)
    if denied is None:
        return None
    shared = SharedDenial(ours[0], theirs[0], Span(denied.start, denied.end))
    mine: Sequence[Word] = words_in(pair.korean, ours[0].negated)
    if any(links.score(word, denied) >= _TRANSLATES for word in mine):
        return shared
    rows = {sign.meaning.row for sign in korean if sign.span.overlaps(ours[0].negated)}
    alike = any(sign.meaning.row in rows for sign in english if sign.span.overlaps(shared.denied))
    return shared if alike else None
