"""What English says to explain a Korean word: gochujang (red chili paste); ondol, the floor heating of old houses; or
a name: Jeongseon, a county in the mountains."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.facts.romanization import reads_syllables
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.vocabulary import Vocabulary

_BRACKETED = regex.compile(r"(\p{L}+)[*_]*\s\([^()]*$")  # what stands in brackets behind such a word
_APPOSED = regex.compile(  # and behind a comma or a dash, up to the next; what has a capital may be a name
    r"(?<!\p{L})(?P<word>\p{Lu}?\p{Ll}{3,})[*_”\"’']*(?:,|\s[-–—])\s"
    r"(?=(?:meaning|literally|(?P<noun>or|an?|the|one|which|Korean?|traditional|made))(?!\p{L}))"
)
_FEAST = regex.compile(r"(?<!\p{L})\p{Lu}\p{L}+\s(?:Day|Festival|Holiday),\s(?=(?:which|when|an?|the|Korea)(?!\p{L}))")
_DEFINED = regex.compile(  # a sentence about a word: (Maru, literally “floor,” are …); Ondol is the floor heating of …
    r"(?:(?P<bracket>\()|(?:(?:An?|The)\s)?)[*_“\"'‘]*(?P<word>\p{Lu}\p{Ll}{3,})[*_”\"'’]*"
    r"(?(bracket)(?:,|\s(?:is|are|was|were|means?|refers?))|\s(?:(?:is|are|was|were)\s(?:an?|the|one|traditional)"
    r"|literally|means?|refers?\sto))(?!\p{L})"
)
# a name, and what tells who or what it is; behind a comma another comma, or the sentence's end, must follow
_NAME = r"(?<![\p{L}-])(?P<name>\p{Lu}[\p{L}’'-]*\p{Ll})[*_”\"’']*"
_WHAT_IT_IS = r"(?P<told>(?:an?|the|one\sof|\p{Lu}[\p{L}’']*['’]s|Korean?)\s[^,.;:–—()\n]{3,60})"
_DESCRIBED = regex.compile(
    rf"{_NAME}(?:\s\({_WHAT_IT_IS}\)|\s[-–—]\s{_WHAT_IT_IS}\s[-–—]|,\s{_WHAT_IT_IS}(?=[,.;](?:\s|$)))"
)
_APPOSITION = regex.compile(r"[^,.;:–—]*")
_HANGUL = regex.compile(r"\p{Hangul}{2,}")
_REACH = 80  # characters before a stretch, where the word may stand
_SHORTEST = 4  # letters of a Korean word in English
_SYLLABLES = range(2, 6)  # of a word that English spells as it sounds


def is_explanation(text: Text, span: Span, other: Text, vocabulary: Vocabulary) -> bool:
    """Whether a stretch of the English text stands in what explains a word that is no English one, or is spelled as one
    of the other side sounds, or a feast; or is a sentence that says what such a word means.
    """
    if text.language != "en":
        return False
    start = max(span.start - _REACH, 0)
    bracketed = _BRACKETED.search(text, start, span.start)
    if bracketed and _is_korean(bracketed.group(1), other, vocabulary):
        return True
    defined = _DEFINED.match(text, span.start)
    if defined and _spells(defined["word"].lower(), other):
        return True
    apposed = [match for match in _APPOSED.finditer(text, start, span.end) if _tells(match, other, vocabulary)]
    apposed += _FEAST.finditer(text, start, span.end)
    told = (_APPOSITION.match(text, match.end()) for match in apposed)
    return any(span.overlaps(Span(*match.span())) for match in told if match)


class Description(NamedTuple):
    """Where a name stands, and what an apposition says that it is."""

    name: Span
    told: Span


def read_descriptions(text: Text) -> Iterator[Description]:
    """The descriptions of names in an English text."""
    if text.language == "en":
        for match in _DESCRIBED.finditer(text):
            yield Description(Span(*match.span("name")), Span(*match.span("told")))


def _tells(match: regex.Match[str], other: Text, vocabulary: Vocabulary) -> bool:
    """Whether what stands behind a word says what it means: it is a Korean one, and no name that is described."""
    if match["word"][0].isupper():
        return not match["noun"] and _spells(match["word"].lower(), other)
    return len(match["word"]) >= _SHORTEST and _is_korean(match["word"], other, vocabulary)


def _is_korean(word: str, other: Text, vocabulary: Vocabulary) -> bool:
    return not vocabulary.has_form_of(word) or _spells(word, other)


def _spells(word: str, other: Text) -> bool:
    """Whether it is spelled as a Korean word of the other side, or the beginning of one, sounds."""
    words = (match.group() for match in _HANGUL.finditer(other))
    return any(reads_syllables(hangul[:size], word) for hangul in words for size in _SYLLABLES if size <= len(hangul))
