"""What one side denies to be done in some way and the other says is done in the opposite way: "do not drive fast", for
천천히 운전하세요.

The verb that is denied stands on the other side, so that the no seems to be lost there. It is answered by the word
beside the verb: the other side has its opposite, and neither of the two has a counterpart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from qa_lint.facts.polarity.answered_rest import TRANSLATES
from qa_lint.facts.polarity.korean_negation import Denial
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.same_sentences import at_one_place, sentence_of, sentences_at
from qa_lint.facts.polarity.signs import Sign, words_of
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.model import Language, Pair

_OPPOSITIONS = frozenset({"direction", "opposite"})
_AMOUNTS = frozenset({"none", "quantifier", "bound"})


class DoneOtherwise:
    """The noes of a pair that are answered by the opposite of a word beside what they deny."""

    def __init__(self, pair: Pair, korean: Sequence[Sign], english: Sequence[Sign], links: Links) -> None:
        self._pair, self._links = pair, links
        theirs: defaultdict[tuple[str, int, int], list[Sign]] = defaultdict(list)
        for e in _manners(english):
            theirs[e.meaning.row, e.meaning.pole, _sentence(pair, 0, e.span.start)[1]].append(e)
        self._opposed = [
            (k, e)
            for k in _manners(korean)
            for e in theirs.get((k.meaning.row, -k.meaning.pole, _sentence(pair, k.span.start, 0)[0]), ())
        ]

    def is_said(self, denial: Denial, language: Language) -> bool:
        """Whether a no of the side of a language is answered so."""
        if not self._opposed:
            return False
        text = self._pair.korean if language == "ko" else self._pair.english
        words = words_in(text, denial.whole)
        sentence = sentence_of(text, words[0]) if words else denial.whole
        for k, e in self._opposed:
            beside = (k if language == "ko" else e).span
            if (
                sentence.start <= beside.start < sentence.end
                and not beside.overlaps(denial.no)
                and at_one_place(self._pair, k.span.start, e.span.start)
                and self._have_no_counterpart(k, e)
            ):
                return True
        return False

    def _have_no_counterpart(self, k: Sign, e: Sign) -> bool:
        """Whether either of two opposites has none beside the other: a word is often seen with its opposite."""
        korean, english = self._pair.korean.fact(read_words), self._pair.english.fact(read_words)
        ours, theirs = words_of(self._pair.korean, k), words_of(self._pair.english, e)
        return not (
            self._are_linked(ours, [word for word in english if word not in theirs])
            or self._are_linked([word for word in korean if word not in ours], theirs)
        )

    def _are_linked(self, korean: Sequence[Word], english: Sequence[Word]) -> bool:
        return any(self._links.score(k, e) >= TRANSLATES for k in korean for e in english if self._links.tells(e))


def _sentence(pair: Pair, korean: int, english: int) -> tuple[int, int]:
    """The numbers of the sentences in which two offsets stand, if those translate each other, and else the same one."""
    return sentences_at(pair, korean, english) or (0, 0)


def _manners(signs: Sequence[Sign]) -> list[Sign]:
    """The signs of which one may say how something is done; how much of it there is, or nothing, is no manner."""
    amounts = {sign.span for sign in signs if sign.meaning.opposition in _AMOUNTS}
    return [
        sign
        for sign in signs
        if sign.meaning.opposition in _OPPOSITIONS and not sign.meaning.vague and sign.span not in amounts
    ]
