"""Signs of one side that the other side contradicts: it says the opposite, and nothing else that would answer them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import read_korean_denials
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.signs import Sign, read_bare_signs, read_signs, words_of
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_EXPLAINS = 0.12  # score from which a word of the other side translates the sign otherwise than by its opposite
_RATHER = 1.0  # words in common by which a contradiction is better linked than what may answer it
_MARGIN = 0.1  # by which a contradiction must be better linked than a word that is often said of something else
_ALONE = regex.compile(r"\p{Hangul}{0,3}?만(?:[은이을]|으로)?(?!\p{Hangul})")
_ONLY = regex.compile(r"(?<!\p{L})(?i:only|just|alone)\s(?:\p{L}+\s){0,2}$")
_BESIDE = 24  # characters before an English sign in which an "only" is said of it
WORDED = frozenset({"direction", "opposite", "quantifier"})  # what words alone tell


class Contradiction(NamedTuple):
    """A Korean sign and the English one that says the opposite of it."""

    korean: Sign
    english: Sign


def read_contradictions(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """The contradictions that words alone tell, in the order of the Korean."""
    if not may_contradict(pair, opposites):
        return ()
    korean = [s for s in pair.korean.fact(read_signs, opposites, negation) if s.meaning.opposition in WORDED]
    english = [s for s in pair.english.fact(read_signs, opposites, negation) if s.meaning.opposition in WORDED]
    rows = {s.meaning.row for s in korean} & {s.meaning.row for s in english}
    found = [
        contradiction
        for row in sorted(rows)
        for contradiction in _in_row(
            pair, _of_row(korean, row), _of_row(english, row), opposites, Links(pair, words, dictionary)
        )
        if not _shuts_out(pair, contradiction, negation)
    ]
    return tuple(sorted(found, key=lambda c: c.korean.span))


def may_contradict(pair: Pair, opposites: Opposites, *, soft: bool = False) -> bool:
    """Whether any two signs of the sides are opposites, whatever is denied; of `soft` ones, all but those that are
    never accused."""
    poles = _poles(pair.korean.fact(read_bare_signs, opposites), soft=soft)
    return bool(poles) and any(
        (row, -pole) in poles for row, pole in _poles(pair.english.fact(read_bare_signs, opposites), soft=soft)
    )


def _poles(signs: Iterable[Sign], *, soft: bool) -> set[tuple[str, int]]:
    """The rows that words alone tell, with the poles that are said."""
    return {
        (s.meaning.row, s.meaning.pole)
        for s in signs
        if s.meaning.opposition in WORDED and not (s.meaning.vague if soft else s.soft)
    }


def _shuts_out(pair: Pair, contradiction: Contradiction, negation: Negation) -> bool:
    """Whether one side says of a thing alone what the other denies of its opposite: 후반에만, not in the first half."""
    korean = len(pair.korean.fact(read_korean_denials, negation))
    english = len(pair.english.fact(read_english_denials, negation))
    if korean < english:
        return _ALONE.match(pair.korean, contradiction.korean.span.end) is not None
    start = contradiction.english.span.start
    return korean > english and _ONLY.search(pair.english, max(0, start - _BESIDE), start) is not None


def _of_row(signs: Sequence[Sign], row: str) -> list[Sign]:
    return [sign for sign in signs if sign.meaning.row == row]


def _in_row(
    pair: Pair, korean: list[Sign], english: list[Sign], opposites: Opposites, links: Links
) -> Iterator[Contradiction]:
    """Two signs of one row that nothing answers and that contradict each other; of several, those at like places."""
    if not any(_contradict(k, e) for k in korean for e in english):
        return
    explainers = Explainers.of(pair, korean, english, opposites, links)
    korean, english = _unanswered(pair, korean, english, links)
    left = [k for k in korean if not explainers.of_korean(k)]
    apart = [Contradiction(k, e) for k in left for e in english if _contradict(k, e)]
    for k, e in sorted(apart, key=lambda contradiction: _distance(pair, contradiction)):
        if (
            links.near(k.span, e.span)
            and not explainers.of_english(e)
            and not _softly_answered(k, e, korean, english, links)
        ):
            yield Contradiction(k, e)
            return


def _distance(pair: Pair, found: Contradiction) -> float:
    """How far apart two signs stand in their texts, as parts of them."""
    return abs(found.korean.span.start / len(pair.korean) - found.english.span.start / len(pair.english))


def _contradict(k: Sign, e: Sign) -> bool:
    """Whether two signs that are hardly said of anything else are opposites, both denied or both not."""
    opposite = k.meaning.pole != e.meaning.pole and k.negated == e.negated
    return opposite and not (k.soft or e.soft) and are_apart(k, e)


def are_apart(k: Sign, e: Sign) -> bool:
    """Whether they are at different poles however they are read; where both are undone, it is of no account."""
    if k.undone and e.undone:
        k, e = k._replace(undone=False), e._replace(undone=False)
    return not k.readings & e.readings


def may_answer(k: Sign, e: Sign) -> bool:
    """Whether one may answer the other; where only one of two like words is denied, others judge."""
    return not are_apart(k, e) or (k.meaning.pole == e.meaning.pole and k.negated != e.negated)


def _unanswered(pair: Pair, korean: list[Sign], english: list[Sign], links: Links) -> tuple[list[Sign], list[Sign]]:
    """The signs without those that answer each other: first words that translate each other, then any that may."""
    agreeing = [(k, e) for k in korean for e in english if may_answer(k, e)]
    alike = [(links.common(words_of(pair.korean, k), words_of(pair.english, e)), k, e) for k, e in agreeing]
    korean, english = _without_matches([item for item in alike if item[0] >= _EXPLAINS], korean, english)
    firm = [
        (links.around(k.span, e.span) + (k.meaning.pole == e.meaning.pole), k, e)
        for k, e in agreeing
        if not (k.soft or e.soft) and not _rather(k, e, korean, english, links)
    ]
    return _without_matches(firm, korean, english)


def _rather(k: Sign, e: Sign, korean: Sequence[Sign], english: Sequence[Sign], links: Links) -> bool:
    """Whether what contradicts one of two stands in its surroundings far more than the other does.

    That is asked of rises and falls only, of which one text may have many; other words are no two things in a text.
    """
    if k.meaning.opposition != "direction":
        return False
    link = links.around(k.span, e.span) + _RATHER
    return any(_contradict(k, other) and links.around(k.span, other.span) > link for other in english) or any(
        _contradict(other, e) and links.around(other.span, e.span) > link for other in korean
    )


def _without_matches(
    scored: Iterable[tuple[float, Sign, Sign]], korean: list[Sign], english: list[Sign]
) -> tuple[list[Sign], list[Sign]]:
    """What is left when the pairs are taken out, the best first, each sign once."""
    for _, k, e in sorted(scored, key=lambda item: (-item[0], item[1].span, item[2].span)):
        if k in korean and e in english:
            korean, english = [x for x in korean if x is not k], [x for x in english if x is not e]
    return korean, english


def _softly_answered(k: Sign, e: Sign, korean: Sequence[Sign], english: Sequence[Sign], links: Links) -> bool:
    """Whether a word that is often said of something else answers one of two, as they are linked no better.

    It answers no more than one: of two falls for which there is one such word (eased), the other has no answer.
    """
    link = links.around(k.span, e.span) - _MARGIN
    ours = [s for s in english if s.soft and may_answer(k, s) and links.around(k.span, s.span) >= link]
    theirs = [s for s in korean if s.soft and may_answer(s, e) and links.around(s.span, e.span) >= link]
    others = [o for o in korean if not (o is k or o.soft) and any(may_answer(o, s) for s in ours)]
    rivals = [o for o in english if not (o is e or o.soft) and any(may_answer(s, o) for s in theirs)]
    return len(ours) > len(others) or len(theirs) > len(rivals)


class Explainers(NamedTuple):
    """The words of both sides that belong to no sign of a row, and may say what a sign of the other side says.

    A word that goes with what says the opposite as well (percent with rises and with falls) explains neither.
    """

    pair: Pair
    korean: Sequence[Word]
    english: Sequence[Word]
    opposites: Opposites
    links: Links

    @classmethod
    def of(
        cls, pair: Pair, korean: Sequence[Sign], english: Sequence[Sign], opposites: Opposites, links: Links
    ) -> Explainers:
        return cls(pair, _outside(pair.korean, korean), _outside(pair.english, english), opposites, links)

    def of_korean(self, sign: Sign) -> bool:
        """Whether an English word translates any of a Korean sign, and no other Korean word better."""
        opposed = self.opposites.keys_opposed(sign.meaning, "ko")
        return any(
            score >= _EXPLAINS and score >= self._best(self.korean, [other])
            for word in self.links.telling(words_of(self.pair.korean, sign))
            for other in self.english
            if (score := self.links.seen(word, other)) and not self.links.is_said_with(opposed, other.keys, score)
        )

    def of_english(self, sign: Sign) -> bool:
        """The same of an English sign and a Korean word."""
        opposed = self.opposites.keys_opposed(sign.meaning, "en")
        return any(
            score >= _EXPLAINS and score >= self._best([other], self.english)
            for word in self.links.telling(words_of(self.pair.english, sign))
            for other in self.korean
            if (score := self.links.seen(other, word)) and not self.links.is_said_with(other.keys, opposed, score)
        )

    def _best(self, korean: Sequence[Word], english: Sequence[Word]) -> float:
        return max((self.links.seen(k, e) for k in korean for e in english), default=0.0)


def _outside(text: Text, signs: Sequence[Sign]) -> list[Word]:
    """The words of a text in which no sign stands."""
    stems = {key for sign in signs for word in words_of(text, sign) for key in word.keys}
    return [word for word in text.fact(read_words) if word.keys[0] not in stems]
