"""The numbers of an article and its paragraph, exchanged: 제5조 제2항, Article 2, Paragraph 5; 3장 16절, 16:3.

Both numbers stand on either side, so none is wrong by itself; which part of a law, a contract or a book each of them
is of, the word beside it says. What English calls a part is not settled (항 is a paragraph, a clause or a section), so
two are exchanged only where the English words can be read in no other way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

# what a part may be called in English; () is a number in brackets right behind another part: Article 5(2)
_CALLED: Mapping[str, frozenset[str]] = {
    korean: frozenset(english.split())
    for korean, english in {
        "편": "part book volume chapter psalm",
        "부": "part",
        "장": "chapter",
        "절": "section verse part",
        "관": "subsection",
        "조": "article section clause rule",
        "항": "paragraph clause section subsection item ()",
        "호": "subparagraph item number point clause paragraph ()",
    }.items()
}
_SHORT = {"art": "article", "sec": "section", "para": "paragraph", "ch": "chapter", "vol": "volume", "no": "number",
          "pt": "part", "subpara": "subparagraph"}  # fmt: skip
_PARTS = "".join(_CALLED)
_BEHIND = (
    rf"(?=제?[0-9])|{any_of([*AFTER_A_NOUN, '다', '이다', '입니다', '이며', '이고'])}*(?!\p{{Hangul}})"  # no 2부작
)
_KOREAN = regex.compile(
    rf"(?:(?<![\p{{Hangul}}0-9.,])|(?<=[{_PARTS}])(?=제))(?:제\s?)?(?P<number>[0-9]{{1,4}})\s?(?P<part>[{_PARTS}])(?:{_BEHIND})"
)
_NAMES = "|".join(sorted({name for names in _CALLED.values() for name in names if name != "()"} | {*_SHORT}))
_ENGLISH = regex.compile(
    rf"(?<!\p{{L}})(?P<part>{_NAMES})s?\.?\s(?P<number>\(?[0-9]{{1,4}}(?![0-9])\)?)"
    r"(?P<more>(?:(?:,\s|\s(?:and|or|to|through)\s|,\s(?:and|or)\s|[-–])\(?[0-9]{1,4}(?![0-9])\)?)*)"
    r"(?P<inner>(?:\s?\([0-9]{1,3}\))*)",
    regex.IGNORECASE,
)
_DIGITS = regex.compile(r"[0-9]+")
# a verse: John 16:3. An hour stands behind a weekday or a small word, and beside a chapter of the Korean there is none.
_VERSE = regex.compile(r"(?<!\p{L})\p{Lu}\p{L}+\.?\s(?P<chapter>[0-9]{1,3}):(?P<verse>[0-9]{1,3})(?![0-9:])")
# the articles that came later, between two: 제7조의2, Article 7-2
_LATER_KOREAN = regex.compile(
    r"(?<![\p{Hangul}0-9.,])(?:제\s?)?(?P<number>[0-9]{1,4})조의\s?(?P<later>[0-9]{1,2})(?![0-9])"
)
_LATER_ENGLISH = regex.compile(
    r"(?<!\p{L})art(?:icle|\.)\s(?P<number>[0-9]{1,4})(?:-|\sbis\s)(?P<later>[0-9]{1,4})(?![0-9])", regex.IGNORECASE
)


class Exchanged(NamedTuple):
    """Two neighbouring figures, where they stand on both sides, and what the Korean calls what they are of."""

    korean: Span
    english: Span
    first: str
    second: str


class _Part(NamedTuple):
    name: str
    number: int
    span: Span


def read_exchanged_sections(pair: Pair) -> tuple[Exchanged, ...]:
    """The neighbouring parts of which the English says each other's number, in the order of the Korean."""
    later = tuple(_exchanged_later(pair))
    korean = pair.korean.fact(_korean_parts)
    if len(korean) < 2:
        return later
    english = pair.english.fact(_english_parts)
    return (*later, *_exchanged(pair.korean, korean, english)) if len(english) > 1 else later


def _exchanged_later(pair: Pair) -> Iterator[Exchanged]:
    """Article 2-7 for 제7조의2, where neither side has the other's as well."""
    korean = {_later(match): match for match in _LATER_KOREAN.finditer(pair.korean.fact(read_prose))}
    if not korean:
        return
    english = {_later(match): match for match in _LATER_ENGLISH.finditer(pair.english.fact(read_prose))}
    for (number, later), match in korean.items():
        turned = english.get((later, number))
        if turned and number != later and (number, later) not in english and (later, number) not in korean:
            first, second = Span(match.start(), match.end("number") + 1), Span(match.end("number") + 1, match.end())
            parts = (pair.korean[slice(*span)] for span in (first, second))
            yield Exchanged(Span(*match.span()), Span(*turned.span()), *parts)


def _later(match: regex.Match[str]) -> tuple[int, int]:
    return int(match["number"]), int(match["later"])


def _exchanged(text: Text, korean: tuple[_Part, ...], english: tuple[_Part, ...]) -> Iterator[Exchanged]:
    ours, theirs = ({(part.name, part.number) for part in parts} for parts in (korean, english))
    for a, b in pairwise(korean):
        if text[a.span.end : b.span.start].strip() or a.name == b.name or a.number == b.number:
            continue
        if (a.name, b.number) in ours or (b.name, a.number) in ours:
            continue
        for c, d in pairwise(sorted(english, key=lambda part: part.span)):
            for first, second in ((c, d), (d, c)):  # Article 2, Paragraph 5; paragraph 5 of Article 2
                right = (first.name, a.number) in theirs or (second.name, b.number) in theirs
                if (first.number, second.number) == (b.number, a.number) and not right and _only(a, b, first, second):
                    both = Span(min(c.span.start, d.span.start), max(c.span.end, d.span.end))
                    said = (text[slice(*part.span)] for part in (a, b))
                    yield Exchanged(Span(a.span.start, b.span.end), both, *said)


def _only(a: _Part, b: _Part, first: _Part, second: _Part) -> bool:
    """Whether the two English words are what the Korean ones are called, and could not be each the other's."""
    told = first.name in _CALLED[a.name] and second.name in _CALLED[b.name] and first.name != second.name
    return told and not (first.name in _CALLED[b.name] and second.name in _CALLED[a.name])


def _korean_parts(text: Text) -> tuple[_Part, ...]:
    """제5조, 제2항, 3호: a lone one without 제 may be a count, which does no harm."""
    prose = text.fact(read_prose)
    return tuple(
        _Part(match["part"], int(match["number"]), Span(match.start(), match.end("part")))
        for match in _KOREAN.finditer(prose)
    )


def _english_parts(text: Text) -> tuple[_Part, ...]:
    """Article 5, Articles 5 and 6, Article 5(2), paragraph (2), John 3:16."""
    found = []
    for match in _ENGLISH.finditer(text.fact(read_prose)):
        name = match["part"].lower()
        name = _SHORT.get(name, name)
        whole, numbers = Span(match.start(), match.end("more")), _DIGITS.finditer(match["number"] + match["more"])
        found += [_Part(name, int(number.group()), whole) for number in numbers]
        inner = _DIGITS.finditer(match["inner"])
        found += [
            _Part("()", int(number.group()), Span(*number.span()).moved(match.start("inner"))) for number in inner
        ]
    for match in _VERSE.finditer(text.fact(read_prose)):
        found += [_Part(part, int(match[part]), Span(*match.span(part))) for part in ("chapter", "verse")]
    return tuple(found)
