"""Figures that changed their owners: 400 for A and 200 for B, where the source has it the other way round.

Both sides give the same numbers, so no number is wrong by itself. What each counts is told by the word before it in the
Korean, and found in the English by the table of word pairs or the dictionary; then the owners stand there in the order
of their numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise

from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.numbers.matching import match
from qa_lint.facts.words import read_words
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import Word
from qa_lint.languages.syllables import is_syllable
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Text, check
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

_LEAST_SCORE = 0.1  # of a word pair, for the one to be the other's translation; set by hand
_KNOWN = 0.5  # score of a word and its translation in the dictionary, at least
_MOST_NUMBERS = 12  # of a side; more of them stand in a table
_WIDTH = 120  # characters between two figures of one comparison
_BESIDES = "약|총|모두|각각|무려|최대|최소"  # words between an owner and its number
_OWNS = regex.compile(
    rf"{any_of(forms_of('topic', 'subject', 'genitive', 'locative', 'ablative'))}?[ :,]?(?:(?:{_BESIDES})\s)?"
)
_NO_OWNERS = frozenset([*_BESIDES.split("|"), "와", "과"])
_SENTENCE_END = regex.compile(r"[.!?]\s")
_Score = Callable[[Word, Word], float]  # how likely an English word translates a Korean one


@check(kinds={"exchanged": ("first", "second")})
def compare_owners(pair: Pair, *, words: WordPairs, dictionary: Dictionary) -> Iterator[Hit]:
    """Two neighbouring figures of one kind whose owners stand in the translation in the other order."""
    korean, english = pair.korean.fact(read_numbers), pair.english.fact(read_numbers)
    if not 2 <= len(korean) <= _MOST_NUMBERS or not 2 <= len(english) <= _MOST_NUMBERS:
        return
    if not any(_comparable(pair.korean, *both) for both in pairwise(korean)):
        return
    score = partial(_score, pair, words, dictionary)
    answers = {k: e for k, e in match(korean, english).pairs if k.value == e.value}
    for a, b in pairwise(korean):
        compared = _comparable(pair.korean, a, b) and a in answers and b in answers
        if compared and _once(korean, a, b) and _once(english, a, b):
            owners = _owners(pair.korean, a, b)
            there = answers[a], answers[b]
            if owners and _are_exchanged(pair, owners, there, score):
                spans = Span(owners[0].start, b.span.end), _around(*there)
                first, second = (pair.korean[owner.start : _noun_end(owner)] for owner in owners)
                yield pair.language_hit("exchanged", *spans, first=first, second=second)


def _comparable(text: Text, a: Quantity, b: Quantity) -> bool:
    """Whether the two count the same thing: 400명, 200명; of what is said in words, more than one of it."""
    plain = a.form == b.form and (a.form == "digits" or (a.form == "word" and min(a.value, b.value) > 1))
    near = 0 < b.span.start - a.span.end <= _WIDTH and a.value != b.value
    if not (plain and near and (a.role, a.unit) == (b.role, b.unit)) or a.phrase or b.phrase:
        return False
    return bool(a.unit) or _counter(text, a) == _counter(text, b)


def _counter(text: Text, quantity: Quantity) -> str:
    """What a Korean number counts with, as its last syllable tells: 경기, 개."""
    last = text[quantity.span.end - 1]
    return last if is_syllable(last) else ""


def _once(quantities: Sequence[Quantity], a: Quantity, b: Quantity) -> bool:
    return all(sum(q.value == value for q in quantities) == 1 for value in (a.value, b.value))


def _owners(text: Text, a: Quantity, b: Quantity) -> tuple[Word, Word] | None:
    """The words just before the two numbers, where they differ and a sentence holds all of it."""
    if _SENTENCE_END.search(text, a.span.end, b.span.start):
        return None
    first, second = (_word_before(text, quantity) for quantity in (a, b))
    if not first or not second or first.keys == second.keys or second.start < a.span.end:
        return None
    return first, second


def _word_before(text: Text, quantity: Quantity) -> Word | None:
    """The noun whose number it is: 서울은 30도, 남성 120명, A사는 400명."""
    before = [w for w in text.fact(read_words) if w.end <= quantity.span.start]
    before = [w for w in before if text[w.start : w.end] not in _NO_OWNERS]
    if not before or not _OWNS.fullmatch(text, _noun_end(before[-1]), quantity.span.start):
        return None
    glued = len(before) > 1 and before[-2].end == before[-1].start and _is_latin(text, before[-2])
    return before[-2] if glued else before[-1]


def _noun_end(word: Word) -> int:
    """Where the particles behind a noun begin."""
    return min(word.start + len(word.keys[0]), word.end)


def _is_latin(text: str, word: Word) -> bool:
    return text[word.start].isascii() and text[word.start].isalpha()


def _are_exchanged(pair: Pair, owners: tuple[Word, Word], there: tuple[Quantity, Quantity], score: _Score) -> bool:
    """Whether the owners stand in one order, and the numbers in the other."""
    text, (start, end) = pair.english, _around(*there)
    if end - start > _WIDTH + _WIDTH or _SENTENCE_END.search(text, start, end):
        return False
    first, second = (_find(pair, owner, other, score) for owner, other in (owners, owners[::-1]))
    if not first or not second or first == second:
        return False
    nearest = {_nearest(text, word) for word in (first, second)}
    return nearest <= {*there} and (first < second) != (there[0].span < there[1].span)


def _nearest(text: Text, word: Word) -> Quantity:
    """The number that stands nearest to a word."""
    return min(text.fact(read_numbers), key=lambda q: max(q.span.start - word.end, word.start - q.span.end))


def _find(pair: Pair, owner: Word, other: Word, score: _Score) -> Word | None:
    """The owner in the English, if it stands there once and is no translation of the other one."""
    likely = [
        word
        for word in pair.english.fact(read_words)
        if (mine := score(owner, word)) >= _LEAST_SCORE and mine > 2 * score(other, word)
    ]
    return likely[0] if len(likely) == 1 else None


def _score(pair: Pair, words: WordPairs, dictionary: Dictionary, korean: Word, english: Word) -> float:
    """How likely the one word is the other's translation; Latin words in Korean stay as they are."""
    if _is_latin(pair.korean, korean):
        return float(pair.korean[korean.start : korean.end] == pair.english[english.start : english.end])
    stem = english.keys[0]
    seen = max((words.scores.get(key, {}).get(stem, 0.0) for key in korean.keys), default=0.0)
    known = stem in dictionary.stems(pair.korean[korean.start : korean.end])
    return max(seen, _KNOWN) if known else seen


def _around(a: Quantity, b: Quantity) -> Span:
    return Span(min(a.span.start, b.span.start), max(a.span.end, b.span.end))
