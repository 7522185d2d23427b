"""Korean companies by what their names end in or stand beside, with the Latin word that reads the rest of the name."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from qa_lint.facts.names.english_names import SpelledWords
from qa_lint.facts.names.readings import HangulWord, read_hangul_words, read_latin_words, stems_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span

# What names of companies end in, and English translates or writes as it likes.
_BRANCH = regex.compile(
    r"(?:홀딩스|중공업|자동차|반도체|디스플레이|엔지니어링|엔터테인먼트|에너지|솔루션|네트웍스|시스템즈?|로보틱스|모빌리티|블록체인"
    r"|소프트|테크|텔레콤|통신|전자|전기|화학|제철|제강|제약|바이오|건설|산업|상사|물산|해운|항공|식품|제과|은행|증권|생명|화재|카드|그룹)$"
)
_MARKS = ("㈜", "(주)", "（주）", "주식회사")
_MARK = "|".join(map(regex.escape, _MARKS))
_BEFORE = regex.compile(rf"(?:{_MARK})\s?$")
_AFTER = regex.compile(rf"\s?(?:{_MARK})")
_LEAST = 2  # syllables of the name; set by hand


class Company(NamedTuple):
    """A Korean company and the Latin word that reads its name; both spans leave the branch out in English alone."""

    hangul: str
    latin: str
    korean: Span
    english: Span


def read_companies(pair: Pair) -> tuple[Company, ...]:
    """The Korean companies of a pair that have a Latin form, in the order of the Korean text."""
    korean, english = pair.korean, pair.english
    latin = SpelledWords([word for word in english.fact(read_latin_words) if word.capital])
    marked = any(mark in korean for mark in _MARKS)
    found = []
    for word in korean.fact(read_hangul_words) if latin.words else ():
        if named := _before_branch(word.text) or (_marked(word, korean) if marked else None):
            hangul, name = named
            if spelling := latin.spelling(name):
                start, reading = word.span.start, latin.words[spelling[0]]
                found.append(Company(hangul, reading.text, Span(start, start + len(hangul)), reading.span))
    return tuple(found)


@lru_cache(maxsize=1 << 14)
def _before_branch(word: str) -> tuple[str, str] | None:
    """The company that the word names by its branch (한빛전자), and what is read of it (한빛)."""
    for stem in reversed(stems_of(word)):
        if (branch := _BRANCH.search(stem)) and branch.start() >= _LEAST:
            return stem, stem[: branch.start()]
    return None


def _marked(word: HangulWord, text: str) -> tuple[str, str] | None:
    """The company beside a mark of companies, all of which is read."""
    stem = word.stems[0]
    marked = _BEFORE.search(text, max(0, word.span.start - 6), word.span.start) or _AFTER.match(
        text, word.span.start + len(stem)
    )
    return (stem, stem) if marked and len(stem) >= _LEAST else None
