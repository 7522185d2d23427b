"""Which stretches of the two sides speak of the same thing: words near them translate each other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

_TRANSLATES = 0.12  # score from which a pair of words counts
_KNOWN = 0.5  # score of a word and its translation in the dictionary, at least
_TELLS = (
    0.03  # of all sentences: an English word that more of them have (the, of, use) says little of what one is about
)
_AS_WELL = 0.5  # of a score
_NEAR = {"ko": 4, "en": 7}  # words on either side of a stretch that belong to its surroundings
_SHORT = 20  # Korean words: a text of so few speaks of one thing


class Links:
    """What translates what in a pair, word by word."""

    def __init__(self, pair: Pair, words: WordPairs, dictionary: Dictionary) -> None:
        self._pair, self._dictionary = pair, dictionary
        self.words, self._scores = words, words.scores

    def score(self, korean: Word, english: Word) -> float:
        """How likely the words translate each other, from 0 to 1; the same number or Latin word does."""
        if korean.keys[0] == english.keys[0]:
            return 1.0
        known = self.translate(korean, english)
        return max(self.seen(korean, english), _KNOWN) if known else self.seen(korean, english)

    def translate(self, korean: Word, english: Word) -> bool:
        """Whether the dictionary has the one for the other."""
        return english.keys[0] in self._dictionary.stems(self._pair.korean[korean.start : korean.end])

    def seen(self, korean: Word, english: Word) -> float:
        """The same by the table of words alone, which tells what is said for each other most often."""
        stem = english.keys[0]
        return max((self._scores.get(key, _NONE).get(stem, 0.0) for key in korean.keys), default=0.0)

    def is_known(self, korean: Word) -> bool:
        """Whether the dictionary has a Korean word."""
        return bool(self._dictionary.stems(self._pair.korean[korean.start : korean.end]))

    def is_said_with(self, korean: Iterable[str], english: Iterable[str], score: float) -> bool:
        """Whether any Korean key goes with an English one, by the table, half as surely as a score says or more."""
        english = tuple(english)
        return any(
            known.get(stem, 0.0) >= _AS_WELL * score
            for key in korean
            if (known := self._scores.get(key))
            for stem in english
        )

    def common(self, korean: Sequence[Word], english: Sequence[Word]) -> float:
        """How much two stretches have in common: the best score of each telling English word, added up."""
        return sum(max((self.score(k, e) for k in korean), default=0.0) for e in english if self.tells(e))

    def around(self, korean: Span, english: Span) -> float:
        """How much the words beside two stretches have in common; neither being a part of them."""
        return self.common(_around(self._pair.korean, korean), _around(self._pair.english, english))

    def near(self, korean: Span, english: Span) -> bool:
        """Whether two stretches speak of one thing: something near them is the same, or there is no more than one."""
        return len(self._pair.korean.fact(read_words)) <= _SHORT or self.around(korean, english) >= _TRANSLATES

    def telling(self, words: Sequence[Word]) -> Sequence[Word]:
        """Those that not any sentence may have, if there are some: the fee of "for a fee"."""
        return [word for word in words if self.tells(word)] or words

    def tells(self, word: Word) -> bool:
        """Whether an English word says something of what a text is about: not that most of them have it."""
        return self.words.english.get(word.keys[0], 0) < _TELLS * self.words.sentences


_NONE: Mapping[str, float] = {}


def words_in(text: Text, span: Span) -> Sequence[Word]:
    """The words that overlap a stretch."""
    words = text.fact(read_words)
    first = bisect_right(words, span.start, key=lambda word: word.end)
    last = bisect_left(words, span.end, key=lambda word: word.start)
    return words[first:last]


def _around(text: Text, span: Span) -> Sequence[Word]:
    """The words beside a stretch, without those in it."""
    words, reach = text.fact(read_words), _NEAR[text.language]
    first = bisect_right(words, span.start, key=lambda word: word.end)
    last = bisect_left(words, span.end, key=lambda word: word.start)
    return [*words[max(0, first - reach) : first], *words[last : last + reach]]
