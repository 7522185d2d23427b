"""Koreans by their family names alone: with a title (권 시장) or by those around them (홍 의원실), anonymous
(정모 씨), as a family (최 부장네)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.persons import LIKE_A_DETERMINER, Person
from qa_lint.facts.names.readings import LatinWord, read_hangul_words
from qa_lint.facts.romanization import COMMON_FAMILIES, RARE_FAMILIES, is_family, may_be_family, reads_family
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.particles import AFTER_A_TITLE
from qa_lint.languages.patterns import RarePattern, any_of
from qa_lint.languages.titles import (
    BEFORE_A_FAMILY,
    BEFORE_A_NAME,
    BEHIND_A_FAMILY,
    BEHIND_A_NAME,
    DOTTED,
    INSTEAD_OF_A_NAME,
    OF_ADDRESS,
    OFFICES,
)
from qa_lint.late import regex
from qa_lint.model import Span, Text

_FAMILIES = COMMON_FAMILIES | RARE_FAMILIES
_FAMILY = rf"(?<!\p{{Hangul}}) (?P<family>{any_of(_FAMILIES)})"
_CALLED = BEHIND_A_NAME | {"씨"}
_TITLED = RarePattern(
    regex.compile(
        rf"""{_FAMILY} \s (?:(?:전|현|신임|당시)\s)? (?P<office>{any_of(_CALLED)}) (?:[네실팀]|\s?측)?
    (?=\P{{Hangul}}|$|{any_of(AFTER_A_TITLE)}|[였입라]|님)""",
        regex.VERBOSE,
    ),
    _CALLED,
)
# 이 양 is mostly this amount, 전 군 the whole army, 한 노인 an old man
_SPOKEN = BEHIND_A_FAMILY | {"군", "양"}
_OFTEN_SPOKEN = RarePattern(
    regex.compile(
        rf"(?!{any_of(LIKE_A_DETERMINER)}\s){_FAMILY} \s (?P<office>{any_of(_SPOKEN)})"
        rf" (?=\P{{Hangul}}|$|{any_of(AFTER_A_TITLE)}|[였입라]|님)",
        regex.VERBOSE,
    ),
    _SPOKEN,
)
# what stands before those whom one knows by a title as often as not: this detective, a former one, the late one
_BEFORE_A_TITLE = frozenset("이전현한신고")
_RARELY_SPOKEN = RarePattern(
    regex.compile(
        rf"(?<!\p{{Hangul}})(?P<family>{any_of(LIKE_A_DETERMINER - _BEFORE_A_TITLE)})"
        rf"\s(?P<office>{any_of(BEHIND_A_FAMILY)})(?=\P{{Hangul}}|$|{any_of(AFTER_A_TITLE)}|[였입라]|님)"
    ),
    BEHIND_A_FAMILY,
)
_ANONYMOUS = RarePattern(
    regex.compile(
        rf"""{_FAMILY} \s? 모 (?:\s?\([^()]{{1,20}}\))? \s? (?P<office>[씨군양])
    (?=\P{{Hangul}}|$|\p{{Hangul}}{{1,2}}(?!\p{{Hangul}}))""",
        regex.VERBOSE,
    ),
    ("모",),
)
_TITLES = BEFORE_A_NAME | OF_ADDRESS | DOTTED | OFFICES | {"surname", "surnamed", "head"} | BEFORE_A_FAMILY
_TITLES |= INSTEAD_OF_A_NAME | {title.capitalize() for title in INSTEAD_OF_A_NAME}  # section chief Baek, Coach Seol
# spelled as hardly any English word is; by them sentences begin that go on about somebody
_OFTEN_ALONE = """
ahn baek chang cho choi choo chun chung heo hong huh hwang hyun jang jeon jeong jin joo jung kang kim ko koo kwak kwon
lee lim nam noh paik park rhee roh ryu seo seok shim shin sohn suh yang yeo yim yoo yoon yun
"""
_BEGINS = frozenset(_OFTEN_ALONE.split())
_ARTICLES = frozenset(("a", "an", "the"))  # before a dynasty, a river or a road, and not before one person
_SAYS_WHAT_IS_DONE = regex.compile(r"\p{Hangul}{2,}다")  # 기소했다, which begins as a family name does
_JOINED = len(". ")  # between a title and a name


def read_surnames(text: Text) -> tuple[Person, ...]:
    """Persons by their family names alone, with a title (권 시장) or as those whom one knows are called (박 영감);
    some are none at all (이 시장: this market)."""
    return (*_persons(_TITLED, text), *_persons(_OFTEN_SPOKEN, text))


def read_rare_surnames(text: Text) -> tuple[Person, ...]:
    """Family names that may as well be determiners before the title of those whom one knows (조 검사, 주 형사):
    a person is meant where English has a family name behind such a title, too."""
    return _persons(_RARELY_SPOKEN, text)


def is_behind_a_spoken_title(index: int, latin: Sequence[LatinWord]) -> bool:
    """Whether such a title stands before the Latin word (Prosecutor Joo)."""
    return index > 0 and latin[index - 1].text in BEFORE_A_FAMILY


def read_anonymous(text: Text) -> tuple[Person, ...]:
    """Persons of whom the text tells the family name, and that it keeps the other to itself (정모 씨)."""
    return _persons(_ANONYMOUS, text)


def _persons(pattern: RarePattern, text: Text) -> tuple[Person, ...]:
    found = pattern.finditer(text.fact(read_prose))
    return tuple(Person(Span(*m.span("family")), m["family"], m["office"]) for m in found)


def other_surnames(korean: Text, latin: Sequence[LatinWord], taken: Set[int]) -> Iterator[int]:
    """The Latin family names, by index, that the Korean text has nobody of: behind a title or for a family (Mayor Kim,
    Mr. Kim, a man surnamed Kim, the Kims), or alone (Kim said so, and Cha did)."""
    words = (word.text for word in korean.fact(read_hangul_words) if not _SAYS_WHAT_IS_DONE.fullmatch(word.text))
    initials = {word[:size] for word in words for size in (1, 2)} & _FAMILIES
    for i, word in enumerate(latin):
        family = _family_at(i, latin) if word.capital and i not in taken else ""
        if family and stands_alone(i, latin) and not any(may_be_family(initial, family) for initial in initials):
            yield i


def titled_words(latin: Sequence[LatinWord], taken: Set[int]) -> Iterator[int]:
    """The Latin words with a capital, by index, that stand alone behind a title (Chairman Tae)."""
    for i in range(1, len(latin)):
        free = latin[i].capital and i not in taken and latin[i - 1].text in _TITLES
        if free and latin[i].span.start - latin[i - 1].span.end <= _JOINED and stands_alone(i, latin):
            yield i


def _family_at(index: int, latin: Sequence[LatinWord]) -> str:
    """The family name that the place of a Latin word or the word before it shows it to be; empty if nothing does."""
    word, before = latin[index], latin[index - 1]
    if word.opening and word.text.lower() in _BEGINS:
        return word.text
    if not word.opening and before.text.lower() not in _ARTICLES and _is_family_alone(word.text):
        return word.text
    return titled_family(index, latin)


def titled_family(index: int, latin: Sequence[LatinWord]) -> str:
    """The family name that a Latin word is behind a title, or one of a family (the Kims); empty: none."""
    word, before = latin[index], latin[index - 1]
    if not index or word.span.start - before.span.end > _JOINED:
        return ""
    plural = before.text.lower() == "the" and word.text.endswith("s")
    titled = before.text in _TITLES or _is_plural_title(before)
    titled = titled or (before.text == "and" and index > 2 and _is_plural_title(latin[index - 3]))
    family = word.text[:-1] if plural else word.text if titled else ""
    return family if family and is_family(family) else ""


def _is_family_alone(latin: str) -> bool:
    """Whether a capital within a sentence shows a word to be a family name, which it is spelled as (and Cha said)."""
    return latin.istitle() and is_family(latin) and not is_english_function_word(latin)


def _is_plural_title(word: LatinWord) -> bool:
    """Whether it is the title of the two that follow (Professors Jang and Min)."""
    return word.capital and word.text.endswith("s") and word.text[:-1] in _TITLES


def stands_alone(index: int, latin: Sequence[LatinWord]) -> bool:
    """Whether no word with a capital follows the Latin word, which would make it a part of a longer name."""
    if index + 1 == len(latin):
        return True
    return not (latin[index + 1].capital and latin[index + 1].span.start - latin[index].span.end == 1)


def is_family_name(word: LatinWord, family: str) -> bool:
    """Whether a Latin word is spelled just as the family name is, though it may be a word, too (Son, and not In)."""
    return word.capital and not is_english_function_word(word.text) and reads_family(family, word.text)
