"""What tells for most pairs that nothing of them is said the other way round, before any rule looks for it."""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import lru_cache

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.english_negation import read_commands_to_do_so, read_emphatic, read_english_denials
from qa_lint.facts.polarity.korean_negation import read_korean_denials
from qa_lint.facts.polarity.signs import HANGUL, forms_begun, may_stand, read_bare_signs, words_of_prose
from qa_lint.model import Pair, Text
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import KEY, Meaning, Opposites

# Of these two signs of one pole may be at odds, too: at least, and not at least; A is more than B, and B than A. What
# is compared with an amount sets a bound (8자보다 길다), so they are as one.
_MEASURES = frozenset({"bound", "comparison"})
_REMEMBERED = 1 << 13  # words, most of which come again soon

Poles = Set[tuple[str, int]]  # rows of opposites, each with the pole that is said before anything is denied


def may_be_opposed(pair: Pair, opposites: Opposites) -> bool:
    """Whether the sides have signs of one row at different poles, or both measure: without these no sign of one can say
    the opposite of the other, whatever is denied.

    Of two pairs in three that is told by what their words may say one by one, or by the signs of the Korean side and
    the words of the English one, whose signs take longest to read.
    """
    korean = set[tuple[str, int]]().union(*_said_by_words_of(pair.korean, opposites))
    if not korean:
        return False
    english = [*_said_by_words_of(pair.english, opposites)]
    return (
        _meet(korean, english)
        and _meet(_said(pair.korean, opposites), english)
        and _meet(_said(pair.korean, opposites), [_said(pair.english, opposites)])
    )


def _meet(korean: Poles, english: Iterable[Poles]) -> bool:
    """Whether one side has the opposite of anything that the other has."""
    return bool(korean) and any((row, -pole) in korean for poles in english for row, pole in poles)


def _pole(meaning: Meaning) -> tuple[str, int]:
    return ("bound", 0) if meaning.opposition in _MEASURES else (meaning.row, meaning.pole)


def _said(text: Text, opposites: Opposites) -> Poles:
    """What the signs of a text say."""
    return {_pole(sign.meaning) for sign in text.fact(read_bare_signs, opposites)}


def _said_by_words_of(text: Text, opposites: Opposites) -> Iterable[Poles]:
    """The same and perhaps more: what the words of a text may say wherever they stand."""
    if text.language == "en":
        return (_said_by_stem(word.keys[0], opposites) for word in words_of_prose(text))
    prose = text.fact(read_prose)
    spans = (run.span() for run in HANGUL.finditer(prose))
    return (_said_by_hangul(prose[start : end + KEY - 1], end - start, opposites) for start, end in spans)


@lru_cache(maxsize=_REMEMBERED)
def _said_by_hangul(word: str, length: int, opposites: Opposites) -> Poles:
    """By the forms that may stand in a Hangul word, as far as it and what stands behind it tell."""
    return frozenset(
        _pole(meaning)
        for at, known in forms_begun(word, length, opposites)
        for form in known
        if may_stand(form, at, length) and form.text.startswith(word[at : at + len(form.text)])
        for meaning in form.meanings
    )


@lru_cache(maxsize=_REMEMBERED)
def _said_by_stem(stem: str, opposites: Opposites) -> Poles:
    """By the forms that begin with an English stem."""
    forms = opposites.english_in([stem]).get(stem, ())
    return frozenset(_pole(meaning) for form in forms for meaning in form.meanings)


def deny_as_often(pair: Pair, negation: Negation) -> bool:
    """Whether both sides say no as many times, and no English verb is stressed or stands for another: then no no is
    lost or added alone, and others see what is negated.
    """
    korean, english = pair.korean.fact(read_korean_denials, negation), pair.english.fact(read_english_denials, negation)
    said_to_do = pair.english.fact(read_emphatic) or pair.english.fact(read_commands_to_do_so)
    return len(korean) == len(english) and not said_to_do
