"""What one side denies to be done in some way and the other says is done in the opposite way: "do not drive fast", for
천천히 운전하세요.

The verb that is denied stands on the other side, so that the no seems to be lost there. It is answered by the word
beside the verb: the other side has its opposite, and neither of the two has a counterpart.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import chain

from qa_lint.facts.polarity.answered_rest import TRANSLATES
from qa_lint.facts.polarity.korean_negation import Denial
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.same_sentences import at_one_place, sentence_of, sentences_at
from qa_lint.facts.polarity.signs import Sign, words_of
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text

_OPPOSITIONS = frozenset({"direction", "opposite"})
_AMOUNTS = frozenset({"none", "quantifier", "bound"})
# whom it is done to, and that it can be done, are no manner of doing it
_TO_WHOM = regex.compile(r"(?:에게|한테|께)(?!\p{Hangul})")
_ABILITY = "수 있다"
_NEAR = {"ko": 5, "en": 8}  # words between a no and what tells how that is done which it denies, at most


Keys = tuple[tuple[str, ...], ...]  # of the words of a sign


class DoneOtherwise:
    """The noes of a pair that are answered by the opposite of a word beside what they deny."""

    def __init__(self, pair: Pair, korean: Sequence[Sign], english: Sequence[Sign], links: Links) -> None:
        self._pair, self._links = pair, links
        ours = [
            k for k in _manners(korean) if not (_ABILITY in k.meaning.row or _TO_WHOM.match(pair.korean, k.span.end))
        ]
        theirs: defaultdict[tuple[str, int, int], list[Sign]] = defaultdict(list)
        for e in _manners(english) if ours else ():
            theirs[e.meaning.row, e.meaning.pole, _sentence(pair, 0, e.span.start)[1]].append(e)
        # the signs of either side that have an opposite on the other, with these, in order
        self._opposed: dict[Language, list[tuple[Sign, list[Sign]]]] = {"ko": [], "en": []}
        turned: defaultdict[Sign, list[Sign]] = defaultdict(list)
        for k in ours:
            if opposites := theirs.get((k.meaning.row, -k.meaning.pole, _sentence(pair, k.span.start, 0)[0])):
                self._opposed["ko"].append((k, opposites))
                for e in opposites:
                    turned[e].append(k)
        self._opposed["ko"].sort(key=_place)
        self._opposed["en"] = sorted(turned.items(), key=_place)
        self._apart: dict[tuple[Keys, Keys], bool] = {}  # by the words of two signs

    def is_said(self, denial: Denial, language: Language) -> bool:
        """Whether a no of the side of a language is answered so."""
        signs = self._opposed[language]
        if not signs:
            return False
        text = self._pair.korean if language == "ko" else self._pair.english
        words = words_in(text, denial.whole)
        sentence = sentence_of(text, words[0]) if words else denial.whole
        near = _around(text, denial.whole)
        first = bisect_left(signs, max(near.start, sentence.start), key=_place)
        last = bisect_left(signs, min(near.end, sentence.end), key=_place)
        return any(
            self._are_apart(*((sign, other) if language == "ko" else (other, sign)))
            for sign, others in signs[first:last]
            if not sign.span.overlaps(denial.no)
            for other in others
        )

    def _are_apart(self, k: Sign, e: Sign) -> bool:
        """Whether two opposites are at one place, and neither has a counterpart beside the other."""
        ours, theirs = words_of(self._pair.korean, k), words_of(self._pair.english, e)
        said = tuple(word.keys for word in ours), tuple(word.keys for word in theirs)
        if said not in self._apart:
            self._apart[said] = self._have_no_counterpart(ours, theirs)
        return self._apart[said] and at_one_place(self._pair, k.span.start, e.span.start)

    def _have_no_counterpart(self, ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
        """Whether either of two opposites has none beside the other: a word is often seen with its opposite."""
        reached = Counter(chain.from_iterable(map(self._reached, ours)))
        own = Counter(self._links.telling_stems(theirs))
        return not (
            any(self._english[stem] > own[stem] for stem in reached)
            or any(self._korean[stem] > reached[stem] for stem in own)
        )

    @cached_property
    def _english(self) -> Counter[str]:
        """The telling stems of the English words, with how many there are of each."""
        return Counter(self._links.telling_stems(self._pair.english.fact(read_words)))

    @cached_property
    def _korean(self) -> Counter[str]:
        """How many Korean words each English stem translates."""
        reaching = self._links.reaching.items()
        return Counter({stem: sum(score >= TRANSLATES for _, score in words) for stem, words in reaching})

    def _reached(self, word: Word) -> list[str]:
        """The stems of the English side that a Korean word is translated by."""
        return [stem for stem, score in self._links.answers(word).items() if score >= TRANSLATES]


def _place(signs: tuple[Sign, Sequence[Sign]]) -> int:
    return signs[0].span.start


def _around(text: Text, denied: Span) -> Span:
    """A no with the words beside it."""
    words, near = text.fact(read_words), _NEAR[text.language]
    first = bisect_left(words, denied.start, key=lambda word: word.start) - near - 1
    last = bisect_left(words, denied.end, key=lambda word: word.start) + near
    return Span(words[first].start if first > 0 else 0, words[last].end if last < len(words) else len(text))


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
