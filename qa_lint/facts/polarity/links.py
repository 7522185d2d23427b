"""Which stretches of the two sides speak of the same thing: words near them translate each other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from qa_lint.facts.words import read_stems, read_words
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
_SAID, _UNSAID = 0.3, 0.12  # scores from which a word is translated in a clause, and below which it is not
_SHORT = 20  # Korean words: a text of so few speaks of one thing


class Links:
    """What translates what in a pair, word by word."""

    def __init__(self, pair: Pair, words: WordPairs, dictionary: Dictionary) -> None:
        self._pair, self._dictionary = pair, dictionary
        self.words, self._scores = words, words.scores
        self._answers: dict[tuple[str, ...], Mapping[str, float]] = {}  # of Korean words, with how they stand there
        self._common: dict[tuple[tuple[str, ...], tuple[str, ...]], float] = {}  # of Korean words and English stems
        self._reached: dict[Span, Mapping[str, float]] = {}  # by the words beside the Korean stretches asked about
        self._beside: dict[Span, Sequence[str]] = {}  # the English ones

    def score(self, korean: Word, english: Word) -> float:
        """How likely the words translate each other, from 0 to 1; the same number or Latin word does."""
        if korean.keys[0] == english.keys[0]:
            return 1.0
        known = self.translate(korean, english)
        return max(self.seen(korean, english), _KNOWN) if known else self.seen(korean, english)

    def best(self, english: Word) -> float:
        """How likely any Korean word translates an English one."""
        return self._best.get(english.keys[0], 0.0)

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
        """How much two stretches have in common: the best score of each telling English word, added up.

        Of the same words it is reckoned once: each stretch of one side may be held against each of the other.
        """
        text = self._pair.korean
        said = tuple([text[k.start : k.end] for k in korean]), tuple([e.keys[0] for e in english])
        if (common := self._common.get(said)) is None:
            common = sum(max((self.score(k, e) for k in korean), default=0.0) for e in english if self.tells(e))
            self._common[said] = common
        return common

    def around(self, korean: Span, english: Span) -> float:
        """How much the words beside two stretches have in common; neither being a part of them.

        What is beside each is looked up once, as a stretch may be asked about together with many of the other side.
        """
        if (reached := self._reached.get(korean)) is None:
            self._reached[korean] = reached = self.reached_by(_around(self._pair.korean, korean))
        if (beside := self._beside.get(english)) is None:
            self._beside[english] = beside = self.telling_stems(_around(self._pair.english, english))
        return self.shared(reached, beside)

    def telling_stems(self, english: Iterable[Word]) -> Sequence[str]:
        """The stems of those English words that not any sentence may have."""
        return [word.keys[0] for word in english if self.tells(word)]

    @staticmethod
    def shared(reached: Mapping[str, float], stems: Iterable[str]) -> float:
        """What `common` says of two stretches of which each was looked at by itself: what is reached by the Korean
        words of the one, and the telling stems of the other."""
        return sum(reached.get(stem, 0.0) for stem in stems)

    def reached_by(self, korean: Iterable[Word]) -> Mapping[str, float]:
        """The stems of the English side that Korean words may be translated by, each with its best score."""
        reached: dict[str, float] = {}
        for word in korean:
            for stem, score in self.answers(word).items():
                reached[stem] = max(reached.get(stem, 0.0), score)
        return reached

    def answers(self, korean: Word) -> Mapping[str, float]:
        """The same of one word: what `score` says of it and each word of the English side, if it is not 0."""
        key = (self._pair.korean[korean.start : korean.end], *korean.keys)
        if (answers := self._answers.get(key)) is None:
            self._answers[key] = answers = self._answers_of(korean)
        return answers

    def _answers_of(self, korean: Word) -> Mapping[str, float]:
        stems = self._pair.english.fact(read_stems)
        answers: dict[str, float] = {}
        for row in (self._scores.get(key, _NONE) for key in korean.keys):
            for stem in stems.intersection(row):
                answers[stem] = max(answers.get(stem, 0.0), row[stem])
        for stem in stems & self._dictionary.stems(self._pair.korean[korean.start : korean.end]):
            answers[stem] = max(answers.get(stem, 0.0), _KNOWN)
        if korean.keys[0] in stems:
            answers[korean.keys[0]] = 1.0
        return answers

    @cached_property
    def reaching(self) -> Mapping[str, Sequence[tuple[Word, float]]]:
        """The Korean words in order that each English stem may translate, with the score of each."""
        reaching = defaultdict[str, list[tuple[Word, float]]](list)
        for word in self._pair.korean.fact(read_words):
            for stem, score in self.answers(word).items():
                reaching[stem].append((word, score))
        return dict(reaching)

    @cached_property
    def _best(self) -> Mapping[str, float]:
        """The best score of each English stem."""
        return {stem: max(score for _, score in words) for stem, words in self.reaching.items()}

    def votes(self, korean: Sequence[Sequence[Word]], english: Sequence[Sequence[Word]]) -> Counter[tuple[int, int]]:
        """How many words of a Korean clause have their translation in which English one, and in no other, by the
        numbers of the two."""
        votes: Counter[tuple[int, int]] = Counter()
        for here, words in enumerate(korean):
            for word in words:
                said = [max((self.score(word, e) for e in clause), default=0.0) for clause in english]
                best = max(said)
                if best >= _SAID and sum(score >= _UNSAID for score in said) == 1:
                    votes[here, said.index(best)] += 1
        return votes

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
