"""Quotation marks around other words than those of the source: around the frame of what is said, too, or around a
label with what is done with it.

What stands within the marks of one side and outside those of the other tells: “Winter is coming, so the commissioner
urged caution.” for 청장은 “겨울이 온다”며 주의를 당부했다.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.facts.quotes import Quotation, read_quotations
from qa_lint.facts.speakers import SAYING_ENGLISH
from qa_lint.facts.words import read_words
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary

# Set by hand:
_LEAST_MOVED = 2  # words of the frame within the marks, or one who says it
_SAYS = regex.compile(rf"(?<!\p{{L}}){SAYING_ENGLISH}(?!\p{{L}})")
_FRAME = 6  # syllables of Hangul that stand around what somebody says
_LABEL = 2  # words of a label at most
_HANGUL = regex.compile(r"\p{Hangul}")
_PRESSED = {
    "ko": regex.compile(r"[\"”’'\]]?[을를]\s?(?:누르|누른|눌러|클릭|선택|탭)"),
    "en": regex.compile(r"(?<!\p{L})(?:[Pp]ress|[Cc]lick|[Tt]ap|[Ss]elect|[Cc]hoose|[Hh]it)(?:\son)?\s[\"“‘']"),
}


class _Words(NamedTuple):
    """Of the words of a side, those within the marks and those outside, each as stems of English."""

    inside: list[frozenset[str]]
    outside: list[frozenset[str]]


def read_misplaced_marks(pair: Pair, dictionary: Dictionary) -> tuple[Quotation, Quotation] | None:
    """The one quotation of each side, the Korean one first, if their marks stand around different words."""
    korean, english = (_only_quotation(text) for text in (pair.korean, pair.english))
    if korean is None or english is None:
        return None
    around = _stands_for_the_whole(pair.english, english) and _is_framed(pair.korean, korean)
    sizes = [len(text[slice(*q.inner)].split()) for text, q in ((pair.korean, korean), (pair.english, english))]
    label = min(sizes) <= _LABEL and abs(sizes[0] - sizes[1]) >= _LABEL and _is_pressed(pair)
    if not around and not label:
        return None
    ours, theirs = _korean_words(pair.korean, korean, dictionary), _english_words(pair.english, english)
    into_english = [*_moved(theirs.inside, ours.inside, ours.outside)]
    into_korean = [*_moved(ours.inside, theirs.inside, theirs.outside)]
    says = _SAYS.search(pair.english, *english.inner) is not None
    if around and len(into_english) + says >= _LEAST_MOVED:
        return korean, english
    larger, smaller = (into_english, sizes[0]) if sizes[1] > sizes[0] else (into_korean, sizes[1])
    return (korean, english) if label and smaller <= _LABEL and larger else None


def _only_quotation(text: Text) -> Quotation | None:
    found = [quotation for quotation in text.fact(read_quotations) if quotation.depth == 0]
    return found[0] if len(found) == 1 and found[0].whole else None


def _stands_for_the_whole(text: Text, quotation: Quotation) -> bool:
    """Whether nothing but a mark stands outside."""
    outside = text[text.whole.start : quotation.span.start] + text[quotation.span.end : text.whole.end]
    return not any(character.isalnum() for character in outside)


def _is_framed(text: Text, quotation: Quotation) -> bool:
    """Whether a speaker is named outside somebody's words, and what else is done."""
    outside = text[: quotation.span.start] + text[quotation.span.end :]
    speech = quotation.family == "double" and quotation.use == "speech"
    return speech and len(_HANGUL.findall(outside)) >= _FRAME


def _is_pressed(pair: Pair) -> bool:
    return all(_PRESSED[text.language].search(text) for text in (pair.korean, pair.english))


def _korean_words(text: Text, quotation: Quotation, dictionary: Dictionary) -> _Words:
    words = [(word.start, dictionary.meanings(text[word.start : word.end])) for word in text.fact(read_words)]
    return _Words(*_divided(words, quotation.inner))


def _english_words(text: Text, quotation: Quotation) -> _Words:
    words = [
        (word.start, frozenset({word.keys[0]}))
        for word in text.fact(read_words)
        if not is_english_function_word(text[word.start : word.end].lower())
    ]
    return _Words(*_divided(words, quotation.inner))


def _divided(words: list[tuple[int, frozenset[str]]], inner: Span) -> Iterator[list[frozenset[str]]]:
    yield [stems for start, stems in words if inner.start <= start < inner.end]
    yield [stems for start, stems in words if not inner.start <= start < inner.end]


def _moved(
    words: list[frozenset[str]], inside: list[frozenset[str]], outside: list[frozenset[str]]
) -> Iterator[frozenset[str]]:
    """The words within the marks that the other side says outside its own alone."""
    there, elsewhere = frozenset().union(*inside), frozenset().union(*outside)
    return (stems for stems in words if stems & elsewhere and not stems & there)
