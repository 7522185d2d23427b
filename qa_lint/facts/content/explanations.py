"""What English says to explain a Korean word: gochujang (red chili paste); ondol, the floor heating of old houses."""

from __future__ import annotations

from qa_lint.facts.romanization import reads_syllables
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.vocabulary import Vocabulary

_BRACKETED = regex.compile(r"(\p{L}+)[*_]*\s\([^()]*$")  # what stands in brackets behind such a word
_APPOSED = regex.compile(  # and behind a comma or a dash, up to the next
    r"(?<!\p{L})(\p{Ll}{4,})[*_”\"’']*(?:,|\s[-–—])\s"
    r"(?=(?:or|an?|the|one|which|Korean?|traditional|made|meaning|literally)(?!\p{L}))"
)
_FEAST = regex.compile(r"(?<!\p{L})\p{Lu}\p{L}+\s(?:Day|Festival|Holiday),\s(?=(?:which|when|an?|the|Korea)(?!\p{L}))")
_APPOSITION = regex.compile(r"[^,.;:–—]*")
_HANGUL = regex.compile(r"\p{Hangul}{2,}")
_REACH = 80  # characters before a stretch, where the word may stand
_SYLLABLES = range(2, 6)  # of a word that English spells as it sounds


def is_explanation(text: Text, span: Span, other: Text, vocabulary: Vocabulary) -> bool:
    """Whether a stretch of the English text stands in what explains a word that is no English one, or is spelled as one
    of the other side sounds, or a feast.
    """
    if text.language != "en":
        return False
    start = max(span.start - _REACH, 0)
    bracketed = _BRACKETED.search(text, start, span.start)
    if bracketed and _is_korean(bracketed.group(1), other, vocabulary):
        return True
    apposed = [
        match for match in _APPOSED.finditer(text, start, span.end) if _is_korean(match.group(1), other, vocabulary)
    ]
    apposed += _FEAST.finditer(text, start, span.end)
    told = (_APPOSITION.match(text, match.end()) for match in apposed)
    return any(span.overlaps(Span(*match.span())) for match in told if match)


def _is_korean(word: str, other: Text, vocabulary: Vocabulary) -> bool:
    if not vocabulary.has_form_of(word):
        return True
    words = (match.group() for match in _HANGUL.finditer(other))
    return any(reads_syllables(hangul[:size], word) for hangul in words for size in _SYLLABLES if size <= len(hangul))
