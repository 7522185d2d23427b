"""Figures that changed their owners: 400 for A and 200 for B, where the source has it the other way round.

Both sides give the same numbers, so no number is wrong by itself. What each counts is told by the word before it in the
Korean, and found in the English by the table of word pairs or the dictionary; then the owners stand there in the order
of their numbers. Of parts of a law, their names are such owners (see `facts.numbers.exchanged_sections`), and of what a
counter counts, that is (see `facts.numbers.exchanged_tallies`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.numbers.exchanged_sections import read_exchanged_sections
from qa_lint.facts.numbers.exchanged_tallies import read_exchanged_tallies
from qa_lint.facts.numbers.matching import match
from qa_lint.facts.numbers.quantity import WHEN
from qa_lint.facts.romanization import reads_place
from qa_lint.facts.words import read_words
from qa_lint.languages.function_words import ENGLISH_FUNCTION_WORDS, is_korean_function_word
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import Word
from qa_lint.languages.syllables import is_syllable
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Text, check
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.gazetteer import Gazetteer, KnownName
from qa_lint.resources.word_pairs import WordPairs

_LEAST_SCORE = 0.1  # of a word pair, for the one to be the other's translation; set by hand
_KNOWN = 0.5  # score of a word and its translation in the dictionary, at least
_WITHIN = 0.2  # and of a word and one within its translation there, which is hidden by that: be killed, of 숨지다
_MOST_NUMBERS = 12  # of a side; more of them stand in a table
_WIDTH = 120  # characters between two figures of one comparison
# words between an owner and its number
_BESIDES = "약|총|모두|각각|무려|최대|최소|심지어|연간|하루|평균|매년|매달|올해|지난해|작년|현재"
_PARTICLES = sorted(
    forms_of("topic", "subject", "genitive", "locative", "ablative"), key=lambda form: (len(form), form)
)
# 남성 120명, 서울(30%), '쾌적한 실내'(22%)
_OWNS = regex.compile(rf"['\"’”」』》〉]?{any_of(_PARTICLES)}{{0,2}}(?:[ :,]?|\s?[(（])(?:(?:{_BESIDES})\s){{0,2}}")
_AT = regex.compile(r"(?:쯤|경)?(?:에|부터|까지)\s")  # behind a time, before what is done then
# behind what is counted or ordered, before what it does, what is done with it or what it is: 3명이 숨지고, 2층은 사무실
_DOES = regex.compile(rf"{any_of(forms_of('topic', 'subject', 'object', 'locative'))}\s(?:(?:더|모두|크게|또)\s)?")
_MOST_BETWEEN = 3  # words between what is said of one number and the other
# what is said of the first, up to the second: 숨지고 승객 5명이, 식당, 2층은
_UP_TO_THE_NEXT = regex.compile(
    rf"\p{{Hangul}}+(?:(?<=[고며서아어해만데]),?|,)\s(?:\p{{Hangul}}+\s){{0,{_MOST_BETWEEN}}}"
)
_AMONG = regex.compile(r"\s?(?:가운데|중(?:에서?)?)(?!\p{Hangul})")  # behind all of them, of whom some are told of
_OF_THE_WHOLE = regex.compile(r"(?<![A-Za-z])(?i:of|among)\s(?i:(?:all|the|its|their)\s){0,2}$")
_NO_OWNERS = frozenset([*_BESIDES.split("|"), "와", "과"])
_SENTENCE_END = regex.compile(r"(?<![ap]\.m)[.!?]\s", regex.IGNORECASE)
_Score = Callable[[Word, Word], float]  # how likely an English word translates a Korean one
_Tables = tuple[WordPairs, Dictionary, Gazetteer]
_IsNoun = Callable[[str], bool]  # whether Hangul is a noun or a name that a table has


class _Owner(NamedTuple):
    """What a Korean number counts, and where the particles behind that noun begin; or what is said of it."""

    word: Word
    end: int
    is_deed: bool = False


@check(kinds={"exchanged": ("first", "second")})
def compare_owners(pair: Pair, *, words: WordPairs, dictionary: Dictionary, gazetteer: Gazetteer) -> Iterator[Hit]:
    """Two neighbouring figures of one kind whose owners stand in the translation in the other order, and the numbers of
    an article and its paragraph that were exchanged.
    """
    for found in (*pair.fact(read_exchanged_sections), *pair.fact(read_exchanged_tallies)):
        yield pair.language_hit("exchanged", found.korean, found.english, first=found.first, second=found.second)
    korean, english = pair.korean.fact(read_numbers), pair.english.fact(read_numbers)
    if not 2 <= len(korean) <= _MOST_NUMBERS or not 2 <= len(english) <= _MOST_NUMBERS:
        return
    if not any(_comparable(pair.korean, *both) for both in pairwise(korean)):
        return
    score = partial(_score, pair, (words, dictionary, gazetteer))
    is_noun = partial(_is_noun, dictionary, gazetteer)
    answers = {k: e for k, e in match(korean, english).pairs if k.value == e.value}
    for a, b in pairwise(korean):
        compared = _comparable(pair.korean, a, b) and a in answers and b in answers
        if compared and _once(korean, a, b) and _once(english, a, b):
            owners = _owners(pair.korean, a, b, is_noun)
            there = answers[a], answers[b]
            if _is_the_whole(pair, a, there[0]):
                continue
            if owners and _are_exchanged(pair, owners, there, partial(score, owners[0].is_deed)):
                spans = Span(min(owners[0].word.start, a.span.start), b.span.end), _around(*there)
                first, second = (pair.korean[owner.word.start : owner.end] for owner in owners)
                yield pair.language_hit("exchanged", *spans, first=first, second=second)


def _comparable(text: Text, a: Quantity, b: Quantity) -> bool:
    """Whether the two count the same thing: 400명, 200명; of what is said in words, more than one of it."""
    plain = a.form == b.form and (a.form == "digits" or (a.form == "word" and min(a.value, b.value) > 1))
    near = 0 < b.span.start - a.span.end <= _WIDTH and a.value != b.value
    if not (plain and near and (a.role, a.unit) == (b.role, b.unit)) or not _is_alone(a) or not _is_alone(b):
        return False
    return bool(a.unit) or _counter(text, a) == _counter(text, b)


def _is_the_whole(pair: Pair, korean: Quantity, english: Quantity) -> bool:
    """Whether both sides say that other figures are parts of this one, so that whoever it counts may be named beside
    those: 의원 231명 가운데 찬성 198명, lawmakers passed it with 198 of the 231 in favor."""
    return bool(
        _AMONG.match(pair.korean, korean.span.end) and _OF_THE_WHOLE.search(pair.english, 0, english.span.start)
    )


def _is_alone(quantity: Quantity) -> bool:
    """Whether it is no part of a score, a range or a time of day with minutes; the half of a day is part of an hour."""
    return quantity.phrase is None or (quantity.role == "hour" and bool(quantity.half_day))


def _counter(text: Text, quantity: Quantity) -> str:
    """What a Korean number counts with, as its last syllable tells: 경기, 개."""
    last = text[quantity.span.end - 1]
    return last if is_syllable(last) else ""


def _once(quantities: Sequence[Quantity], a: Quantity, b: Quantity) -> bool:
    return all(sum(q.value == value for q in quantities) == 1 for value in (a.value, b.value))


def _owners(text: Text, a: Quantity, b: Quantity, is_noun: _IsNoun) -> tuple[_Owner, _Owner] | None:
    """The nouns just before the two numbers, where they differ and a sentence holds all of it; or what is said of the
    two, right behind them (9시에 시작해 6시에 끝난다, 3명이 숨지고 5명이 다쳤다).
    """
    if _SENTENCE_END.search(text, a.span.end, b.span.start):
        return None
    first, second = (_owner(text, quantity, is_noun) for quantity in (a, b))
    if not (first and second) and a.role == b.role:
        behind = _AT if a.role in WHEN else _DOES
        first, second = (_deed(text, quantity, behind) for quantity in (a, b))
        if first and behind is _DOES and not _UP_TO_THE_NEXT.fullmatch(text, first.word.start, b.span.start):
            return None
        if first and first.end > b.whole.start:  # 5시부터 아침 9시까지
            return None
    elif second and second.word.start < a.span.end:
        return None
    if not first or not second or first.word.keys == second.word.keys:
        return None
    return first, second


def _deed(text: Text, quantity: Quantity, particle: regex.Pattern[str]) -> _Owner | None:
    """What is said of a number, by the word right behind its particle."""
    joint = particle.match(text, quantity.whole.end)
    behind = [word for word in text.fact(read_words) if joint and word.start == joint.end()]
    return _Owner(behind[0], behind[0].end, is_deed=True) if behind else None


def _owner(text: Text, quantity: Quantity, is_noun: _IsNoun) -> _Owner | None:
    """The noun whose number it is: 서울은 30도, 남성 120명, A사는 400명, 평일은 오전 9시."""
    start = quantity.whole.start
    before = [w for w in text.fact(read_words) if w.end <= start]
    before = [w for w in before if text[w.start : w.end] not in _NO_OWNERS]
    if not before or is_korean_function_word(text[before[-1].start : before[-1].end]):
        return None  # 크기에 따라 16비트 또는 32비트
    *others, last = before
    end = next((end for end in _noun_ends(text, last, is_noun) if _OWNS.fullmatch(text, end, start)), None)
    if end is None:
        return None
    if others and others[-1].end == last.start and _is_latin(text, others[-1]):
        return _Owner(others[-1], others[-1].end)
    return _Owner(last, end)


def _noun_ends(text: Text, word: Word, is_noun: _IsNoun) -> Iterator[int]:
    """Where the particles behind a noun may begin: behind a noun that is known, which may end like one (어린이, 길이),
    or where the word is cut.
    """
    ends = [word.end, *(word.end - len(form) for form in _PARTICLES if text.endswith(form, word.start, word.end))]
    yield from (end for end in ends if is_noun(text[word.start : end]))
    yield min(word.start + len(word.keys[0]), word.end)


def _is_noun(dictionary: Dictionary, gazetteer: Gazetteer, hangul: str) -> bool:
    return dictionary.is_noun(hangul) or hangul in gazetteer.names


def _is_latin(text: str, word: Word) -> bool:
    return text[word.start].isascii() and text[word.start].isalpha()


def _are_exchanged(pair: Pair, owners: tuple[_Owner, _Owner], there: tuple[Quantity, Quantity], score: _Score) -> bool:
    """Whether the owners stand in one order, and the numbers in the other."""
    text, (start, end) = pair.english, _around(*there)
    if end - start > _WIDTH + _WIDTH or _SENTENCE_END.search(text, start, end):
        return False
    one, another = (owner.word for owner in owners)
    first, second = _find(pair, one, another, score), _find(pair, another, one, score)
    if not first or not second or first == second:
        return False
    nearest = {_nearest(text, word) for word in (first, second)}
    return nearest <= {*there} and (first < second) != (there[0].span < there[1].span)


def _nearest(text: Text, word: Word) -> Quantity:
    """The number that stands nearest to a word, and is not said by it: teenagers; a weekday is none of its own."""
    itself = Span(word.start, word.end)
    others = (q for q in text.fact(read_numbers) if q.form == "hint" or not q.span.overlaps(itself))
    return min(others, key=lambda q: max(q.whole.start - word.end, word.start - q.whole.end))


def _find(pair: Pair, owner: Word, other: Word, score: _Score) -> Word | None:
    """The owner in the English, if it stands there once and is no translation of the other one."""
    scored = [(score(owner, word), word) for word in pair.english.fact(read_words)]
    likely = [(mine, word) for mine, word in scored if mine >= _LEAST_SCORE and mine > 2 * score(other, word)]
    best = max((mine for mine, _ in likely), default=0.0)
    likely = [(mine, word) for mine, word in likely if 2 * mine > best]
    if len(likely) > 1:  # in favor
        likely = [(mine, word) for mine, word in likely if word.keys[0] not in ENGLISH_FUNCTION_WORDS]
    joined = all(a.end + 1 == b.start for (_, a), (_, b) in pairwise(likely))  # the United States
    return likely[0][1] if likely and joined else None


def _score(pair: Pair, tables: _Tables, are_deeds: bool, korean: Word, english: Word) -> float:
    """How likely the one word is the other's translation; Latin words in Korean stay as they are."""
    words, dictionary, gazetteer = tables
    if _is_latin(pair.korean, korean):
        return float(pair.korean[korean.start : korean.end] == pair.english[english.start : english.end])
    stem = english.keys[0]
    seen = max((words.scores.get(key, {}).get(stem, 0.0) for key in korean.keys), default=0.0)
    written = pair.korean[korean.start : korean.end]
    said = pair.english[english.start : english.end]
    known = stem in dictionary.stems(written) or any(
        (name is not None and said in gazetteer.words_for(name)) or (said[0].isupper() and reads_place(noun, said))
        for noun, name in _names(written, korean.keys[0], gazetteer)
    )
    if known:
        return max(seen, _KNOWN)
    return max(seen, _WITHIN) if are_deeds and stem in dictionary.meanings(written) else seen


def _names(written: str, stem: str, gazetteer: Gazetteer) -> Iterator[tuple[str, KnownName | None]]:
    """What a word may be the name of, as it is written and without a particle; the stem of 백령도가 lacks its 도."""
    bare = (written.removesuffix(form) for form in _PARTICLES if written.endswith(form))
    for noun in dict.fromkeys((written, *bare, stem)):
        if len(noun) > 1:
            yield noun, gazetteer.names.get(noun)


def _around(a: Quantity, b: Quantity) -> Span:
    return Span(min(a.span.start, b.span.start), max(a.span.end, b.span.end))
