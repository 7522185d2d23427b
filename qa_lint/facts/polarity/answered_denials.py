"""Noes that answer each other, so that of two on one side and one on the other it is plain which is left.

An English no reaches over several words, any of which Korean may deny (neither eats nor sleeps, 먹지도 자지도 않는다).
So a Korean no is left only where no English one reaches to what it denies, and an English one where nothing in its
reach is denied in Korean.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qa_lint.facts.polarity.answered_rest import TRANSLATES
from qa_lint.facts.polarity.korean_negation import Denial
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Text

_OBJECT = regex.compile(r"(?r)[을를]")  # read backwards, from the end of a word
_ANSWERS = 0.2  # words in common, as `Links.common` counts them, of two noes of which one is said for the other


class Unanswered(NamedTuple):
    """The noes of both sides that are left when those that answer each other are taken away."""

    korean: Sequence[Denial]
    english: Sequence[Denial]


def read_unanswered(pair: Pair, korean: Sequence[Denial], english: Sequence[Denial], links: Links) -> Unanswered:
    """Those of the noes of both sides that the other side does not have."""
    ours = {k.no: _denied_in_korean(pair.korean, k) for k in korean}
    theirs = {e.no: words_in(pair.english, e.negated) for e in english}
    # of noes that deny the same in the same words one is looked at
    denied = {_said(pair.korean, words): links.reached_by(words) for words in ours.values()}
    reached = {_said(pair.english, words): links.telling_stems(links.telling(words)) for words in theirs.values()}
    common = [(k, e, links.shared(by, stems)) for k, by in denied.items() for e, stems in reached.items()]
    answered = {k for k, _, score in common if score >= TRANSLATES}
    answering = {e for _, e, score in common if score >= _ANSWERS}
    return Unanswered(
        [k for k in korean if _said(pair.korean, ours[k.no]) not in answered],
        [e for e in english if _said(pair.english, theirs[e.no]) not in answering],
    )


def _denied_in_korean(text: Text, denial: Denial) -> Sequence[Word]:
    """What a Korean no denies, with the object of the verb: 동의를 얻지 않고, without consent."""
    words = text.fact(read_words)
    before = words[: bisect_left(words, denial.whole.start, key=lambda word: word.start)][-1:]
    objects = [word for word in before if _OBJECT.match(text, 0, word.end)]
    return [*objects, *words_in(text, denial.negated)]


def _said(text: Text, words: Iterable[Word]) -> tuple[str, ...]:
    """The words as the text has them."""
    return tuple(text[word.start : word.end] for word in words)
