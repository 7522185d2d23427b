"""A glossary proposed from translations: which nouns are rendered by the same words nearly everywhere.

A candidate is up to three Korean nouns in a row, and up to three English words that say something. Two belong together
by Dice's coefficient over the pairs that hold them (Smadja, McKeown and Hatzivassiloglou 1996, "Translating
Collocations for Bilingual Lexicons"), helped by what the table of words knows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.languages.function_words import ENGLISH_FUNCTION_WORDS
from qa_lint.languages.stems import english_stem, korean_keys
from qa_lint.late import regex
from qa_lint.model import Pair, Text
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.word_pairs import WordPairs

# Set by hand.
_MOST_WORDS = 3  # of a term, on either side
_CLOSE = 0.5  # Dice's coefficient from which two candidates may be one term
_KNOWN = 0.3  # what it counts beside that coefficient that the table of words knows the pair
_WHOLE, _TOO_LONG = 0.1, 0.15  # what counts for each word beyond the first, and against each that the term has not
_SYLLABLES = 2  # of a noun within a compound: 블록번호 may be two words
_SMALL = 0.2  # the part of its places in which a word stands in small letters that is no name
_WITHIN = 0.8  # the part of its places in which a term is a piece of a longer one that is then the term
_LATIN_WORD = regex.compile(r"(?<![\p{L}0-9_])\p{Latin}[\p{Latin}'’]*(?![\p{L}0-9_])")
_JOINT = regex.compile(r"[ -]")
_BESIDE = regex.compile(r" ?")


class Term(NamedTuple):
    """A Korean term, its usual rendering, in how many pairs it stands, and those of them that render it otherwise."""

    korean: str
    english: str
    times: int
    odd: tuple[int, ...]  # by the number of the pair

    @property
    def steadiness(self) -> float:
        """The part of its pairs that have the rendering."""
        return 1 - len(self.odd) / self.times


def propose_terms(
    pairs: Sequence[Pair],
    analyser: Analyser,
    words: WordPairs,
    least: int = 3,
    steady: float = 0.7,
) -> list[Term]:
    """The terms that stand in `least` pairs or more and have their rendering in the part `steady` of them, the
    steadiest and most frequent first.
    """
    korean, english = _Index(), _Index()
    for number, pair in enumerate(pairs):
        korean.add(number, _korean_candidates(pair.korean, analyser))
        english.add(number, _english_candidates(pair.english))
    found = {}
    for term, places in korean.places.items():
        if len(places) >= least and (rendering := _rendering(term, places, english, words)):
            odd = tuple(sorted(places - english.places[rendering]))
            proposed = Term(term, english.shown(rendering), len(places), odd)
            if proposed.steadiness >= steady:
                found[term] = proposed
    whole = {term.korean: term for term in found.values() if not _is_a_part(term, found, korean)}
    told = [term for term in whole.values() if not _is_composed(term, whole)]
    return sorted(told, key=lambda term: (-term.steadiness, -term.times, term.korean))


class _Index:
    """In which pairs candidates stand, and how they are written."""

    def __init__(self) -> None:
        self.places: defaultdict[str, set[int]] = defaultdict(set)
        self.of_pair: dict[int, set[str]] = {}
        self._forms: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, number: int, candidates: Iterable[tuple[str, str]]) -> None:
        own = self.of_pair[number] = set()
        for key, form in candidates:
            own.add(key)
            self.places[key].add(number)
            self._forms[key][form] += 1

    def shown(self, key: str) -> str:
        """The shortest form, which is the singular: in small letters, unless it hardly stands so."""
        forms = self._forms[key]
        small = [form for form in forms if form.islower()]
        often = sum(forms[form] for form in small) >= _SMALL * forms.total()
        return min(small if often else forms, key=lambda form: (len(form), -forms[form], form))


def _korean_candidates(text: Text, analyser: Analyser) -> Iterator[tuple[str, str]]:
    """Nouns in a row, written together or with a space between."""
    spans = sorted({*analyser.common_nouns(text), *analyser.unknown_nouns(text), *analyser.proper_nouns(text)})
    prose = text.fact(read_prose)
    for i, (start, _) in enumerate(spans):
        for j in range(i, min(i + _MOST_WORDS, len(spans))):
            if j > i and not _BESIDE.fullmatch(text, spans[j - 1][1], spans[j][0]):
                break
            term = text[start : spans[j][1]]
            if len(term) > 1 and "\ufffc" not in prose[start : spans[j][1]]:
                yield " ".join(term.split()), term


def _english_candidates(text: Text) -> Iterator[tuple[str, str]]:
    """Words in a row that say something, by their stems."""
    prose = text.fact(read_prose)
    words = list(_LATIN_WORD.finditer(prose))
    for i, first in enumerate(words):
        stems: list[str] = []
        for j in range(i, min(i + _MOST_WORDS, len(words))):
            word = words[j]
            if j > i and not _JOINT.fullmatch(prose, words[j - 1].end(), word.start()):
                break
            if word.group().lower() in ENGLISH_FUNCTION_WORDS:
                break
            stems.append(english_stem(word.group()))
            if len(word.group()) > 1:
                yield " ".join(stems), prose[first.start() : word.end()]


def _rendering(term: str, places: set[int], english: _Index, words: WordPairs) -> str | None:
    """The English candidate that stands where the term does, and hardly elsewhere."""
    together = Counter(key for number in places for key in english.of_pair[number])
    best, reached = None, 0.0
    for key, count in sorted(together.items(), key=lambda item: (-len(item[0]), item[0])):
        dice = 2 * count / (len(places) + len(english.places[key]))
        score = dice + _KNOWN * _known(term, key, words) + _by_length(term, key)
        if dice >= _CLOSE and score > reached:
            best, reached = key, score
    return best


def _by_length(term: str, key: str) -> float:
    """What speaks for a rendering of as many words as the term has: smart contract rather than smart."""
    nouns = sum(max(1, len(word) // _SYLLABLES) for word in term.split(" "))
    number = key.count(" ") + 1
    return _WHOLE * (min(number, nouns) - 1) - _TOO_LONG * max(0, number - nouns)


def _known(term: str, key: str, words: WordPairs) -> float:
    """How well the table of words has the stems of the one as translations of the words of the other."""
    stems = key.split(" ")
    scores = [words.scores.get(form, {}) for word in term.split(" ") for form in korean_keys(word)]
    return sum(max((score.get(stem, 0.0) for score in scores), default=0.0) for stem in stems) / len(stems)


def _is_a_part(term: Term, found: dict[str, Term], korean: _Index) -> bool:
    """Whether a term is hardly ever said but in a longer one, which is proposed."""
    return any(
        other.korean != term.korean
        and term.korean in other.korean
        and len(korean.places[term.korean] & korean.places[other.korean]) >= _WITHIN * term.times
        for other in found.values()
    )


def _is_composed(term: Term, found: dict[str, Term]) -> bool:
    """Whether both sides are made of the terms that their parts are by themselves: a file's name is no term."""
    cuts = [at for at, letter in enumerate(term.korean) if letter == " "]
    parts = [(term.korean[:at], term.korean[at + 1 :]) for at in cuts]
    both = [[found[part].english.lower() for part in pair if part in found] for pair in parts]
    return any(" ".join(rendered) == term.english.lower() for rendered in both if len(rendered) == 2)
