"""What English says to explain a Korean word: gochujang (red chili paste); ondol, the floor heating of old houses; or
a name: Jeongseon, a county in the mountains."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from qa_lint.facts.names.readings import may_sound_like, stems_of
from qa_lint.facts.romanization import reads_syllables
from qa_lint.facts.sentences import read_headed_statements
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.vocabulary import Vocabulary

_BRACKETED = regex.compile(r"(\p{L}+)[*_]*\s\([^()]*$")  # what stands in brackets behind such a word
# a word or two, and in brackets what they are: a temple stay (a program of …), a jeonse contract (a lease …)
_GLOSSED = regex.compile(
    r"(?<![\p{L}’'-])(?P<head>(?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+)[*_”\"]*\s\((?P<gloss>[^()]{3,120})\)"
)
_DEFINES = regex.compile(r"(?:an?|the|one|or|literally|meaning|traditional|Korean?|which)(?!\p{L})")
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
_BEFORE_A_NAME = r"(?:In|At|On|From|During|After|Before|Since|By|For|To|Near|Outside)\s"
_NAME = (
    rf"(?<![\p{{L}}-])(?!{_BEFORE_A_NAME})"
    r"(?P<name>(?:\p{Lu}[\p{L}’'-]*\s){0,3}\p{Lu}[\p{L}’'-]*\p{Ll})\.?[*_”\"’']*"
)
_OF_SOMEBODY = r"(?:\p{Lu}[\p{L}’']*\s){0,2}\p{Lu}[\p{L}’']*['’]s"  # South Korea's
_SO_FAR = r"(?:some\s|about\s|around\s|roughly\s)?[0-9][0-9,.]*\s(?:km|kilomet(?:er|re)s|miles)"
_WHAT_IT_IS = (
    rf"(?P<told>(?:an?|the|one\sof|{_OF_SOMEBODY}|Korean?|{_SO_FAR}"
    r"|(?:also|best|better|commonly|formerly|originally|popularly)\sknown|home\sto|famous\sfor|formerly)(?!\p{L})"
    r"[^,.;:–—()\n]{3,60})"
)
_UNITS = "district|ward|county|city|town|village|neighbou?rhood|area|region|province|island|township"
_DESCRIBED = regex.compile(
    rf"{_NAME}(?:\s\({_WHAT_IT_IS}\)|\s[-–—]\s{_WHAT_IT_IS}\s[-–—]|,\s{_WHAT_IT_IS}(?=[,.;](?:\s|$)|[”\"’]?$)"
    rf"|\s(?P<told>(?:{_UNITS})\s(?:of|in)\s[^,.;:–—()\n]{{3,40}}))"
)
_INTRODUCED = regex.compile(  # what stands before it: Korea's second-largest city, Busan
    rf"(?<!\p{{L}})(?P<told>(?:the|{_OF_SOMEBODY})\s(?:[\p{{Ll}}0-9][\p{{L}}0-9-]*\s){{0,4}}[\p{{Ll}}-]+),\s{_NAME}"
)
_IN_FRONT = regex.compile(rf"(?:^|[.!?]\s){_BEFORE_A_NAME}$")
_END_OF_APPOSITION = regex.compile(r"[,.;:–—]|$")
_HANGUL = regex.compile(r"\p{Hangul}{2,}")
_REACH = 80  # characters before a stretch, where the word may stand
_AHEAD = 15  # characters of a stretch before the word: an article, a short verb
_SHORTEST = 4  # letters of a Korean word in English
_START = attrgetter("start")
_SYLLABLES = range(2, 6)  # of a word that English spells as it sounds


def is_explanation(text: Text, span: Span, other: Text, vocabulary: Vocabulary) -> bool:
    """Whether a stretch of the English text stands in what explains a word that is no English one, or is spelled as one
    of the other side sounds, or a feast; or is a sentence that says what such a word means.

    A stretch that begins well before the word says more than what it means, and so does one most of which stands behind
    that; and no word of another sentence explains it.
    """
    if text.language != "en":
        return False
    sentences = text.fact(read_headed_statements)
    number = bisect_right(sentences, span.start, key=_START)
    start = max(span.start - _REACH, sentences[number - 1].start if number else 0)
    bracketed = _BRACKETED.search(text, start, span.start)
    if bracketed and _is_korean(bracketed.group(1), other, vocabulary):
        return True
    if any(
        match.start() <= span.start + _AHEAD
        and _is_mostly_of(span, Span(*match.span()))
        and _is_glossed(match, other, vocabulary)
        for match in _GLOSSED.finditer(text, start, min(len(text), span.end + _REACH))
    ):
        return True
    defined = _DEFINED.match(text, span.start)
    if defined and _spells(defined["word"].lower(), other):
        return True
    apposed = [match for match in _APPOSED.finditer(text, start, span.end) if _tells(match, other, vocabulary)]
    apposed += _FEAST.finditer(text, start, span.end)
    return any(
        _is_mostly_of(span, Span(match.start(), end.start()))
        for match in apposed
        if match.start() <= span.start + _AHEAD and (end := _END_OF_APPOSITION.search(text, match.end()))
    )


def _is_glossed(match: regex.Match[str], other: Text, vocabulary: Vocabulary) -> bool:
    """Whether what stands in brackets explains the Korean word before it, or one that a definition need not follow at
    once (a jeonse contract), or two that are one loanword there (a temple stay)."""
    *before, last = match["head"].split(" ")
    if _is_korean(last.lower(), other, vocabulary):
        return True
    if not _DEFINES.match(match["gloss"]):
        return False
    if any(_is_korean(word, other, vocabulary) for word in before if len(word) >= _SHORTEST and word.islower()):
        return True
    joined = "".join([*before[-1:], last])
    return any(may_sound_like(hangul, joined) for word in _HANGUL.findall(other) for hangul in stems_of(word))


def _is_mostly_of(span: Span, other: Span) -> bool:
    return 2 * (min(span.end, other.end) - max(span.start, other.start)) >= span.end - span.start


class Description(NamedTuple):
    """Where a name stands, and what an apposition says that it is, or where."""

    name: Span
    told: Span


def read_descriptions(text: Text) -> tuple[Description, ...]:
    """The descriptions of names in an English text."""
    return tuple(_descriptions(text)) if text.language == "en" else ()


def _descriptions(text: Text) -> Iterator[Description]:
    for pattern in (_DESCRIBED, _INTRODUCED):
        for match in pattern.finditer(text):
            before = _IN_FRONT.search(text, max(0, match.start("name") - _REACH), match.start("name"))
            if not before or text.startswith(",", match.end()):  # In Hwacheon, the harvest has ended
                yield Description(Span(*match.span("name")), Span(*match.span("told")))


def _tells(match: regex.Match[str], other: Text, vocabulary: Vocabulary) -> bool:
    """Whether what stands behind a word says what it means: it is a Korean one, and no name that is described; what
    begins a sentence may be an ordinary word (Tteokguk, a soup)."""
    if match["word"][0].isupper():
        spelled = _spelled(match["word"].lower(), other)
        return any(word in vocabulary for word in spelled) if match["noun"] else any(spelled)
    return len(match["word"]) >= _SHORTEST and _is_korean(match["word"], other, vocabulary)


def _is_korean(word: str, other: Text, vocabulary: Vocabulary) -> bool:
    return not vocabulary.has_form_of(word) or _spells(word, other)


def _spells(word: str, other: Text) -> bool:
    """Whether it is spelled as a Korean word of the other side, or the beginning of one, sounds."""
    return any(_spelled(word, other))


def _spelled(word: str, other: Text) -> Iterator[str]:
    """What of the Korean words of the other side sounds as a Latin word is spelled."""
    return (beginning for beginning in other.fact(_read_beginnings) if reads_syllables(beginning, word))


def _read_beginnings(text: Text) -> Sequence[str]:
    """What the words of a text begin with that may be spelled in Latin letters, each once."""
    words = dict.fromkeys(match.group() for match in _HANGUL.finditer(text))
    return tuple(dict.fromkeys(word[:size] for word in words for size in _SYLLABLES if size <= len(word)))
