"""The pattern of a short text: its words with what changes from one text to the next taken out of them.

"12개를 삭제했습니다" and "13개를 삭제했습니다" are one pattern, and so are "Deleted 12 items" and "Deleted 1 item":
numbers, dates and what both sides write alike (placeholders, code, names kept in Latin letters) are slots, a particle
behind a slot has one form, and English agrees with no number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from sys import intern

from qa_lint.facts.markup import read_markup
from qa_lint.languages.particles import PAIRS
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Text

NUMBER, KEPT = "#", "@"  # the slots; a word that only begins with one has a unit or a particle behind it

_FIGURES = r"[-+−]?[0-9]+(?:[.,:][0-9]+)*"
_NUMBERS: dict[Language, regex.Pattern[str]] = {
    "ko": regex.compile(rf"{_FIGURES}|(?<!\p{{Hangul}})[일월화수목금토](?=요일)"),
    "en": regex.compile(
        rf"(?<!\p{{L}})(?:{_FIGURES}(?:st|nd|rd|th)?(?:\s?[ap]\.?m\.?)?"
        r"|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third"
        r"|January|February|March|April|May|June|July|August|September|October|November|December"
        r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})",
        regex.IGNORECASE,
    ),
}
# what is written alike on both sides: a word with a capital, a digit or a joint in it
_LATIN = regex.compile(r"(?<![\p{Latin}0-9_])\p{Latin}[\p{Latin}0-9_]*(?:[-./:@][\p{Latin}0-9_]+)*(?![\p{Latin}0-9_])")
_TELLING = regex.compile(r"\p{Lu}|[0-9_./:@-]")
_PARTICLE = regex.compile(rf"(?<=[{NUMBER}{KEPT}]\p{{Hangul}}{{0,3}})({any_of(PAIRS)})(?!\p{{Hangul}})")
# behind a slot, a particle in both forms is that in one, and one that stands apart is beside it
_BOTH = regex.compile(
    rf"(?<=[{NUMBER}{KEPT}])(?:({any_of(PAIRS)})\({any_of(PAIRS)}\)|\(으\)(로)| ((?:을|를|는|으로)(?!\p{{Hangul}})))"
)
_AGREEING = {"are": "is", "were": "was", "have": "has", "do": "does", "an": "a"}
_WORD = regex.compile(rf"[{NUMBER}{KEPT}\p{{L}}\p{{N}}\p{{M}}'’_]+")


Pattern = tuple[str, ...]  # the words of a text as they are compared


def read_source_pattern(pair: Pair) -> Pattern:
    """The pattern of the source."""
    return _pattern(pair.source.text, pair.fact(read_alike))


def read_target_pattern(pair: Pair) -> Pattern:
    """The pattern of the target."""
    return _pattern(pair.target.text, pair.fact(read_alike))


def read_alike(pair: Pair) -> set[str]:
    """What both sides write alike: markup, and words with a capital, a digit or a joint in them."""
    korean, english = ({markup.text for markup in text.fact(read_markup)} for text in (pair.korean, pair.english))
    words = {*_LATIN.findall(pair.korean)}  # of Korean, which has few of them
    if not words and not korean:
        return set()
    shared = (words | korean) & ({*_LATIN.findall(pair.english)} | english)
    return {word for word in shared if (word in korean and word in english) or _is_telling(word)}


def _is_telling(word: str) -> bool:
    return bool(_TELLING.search(word)) and (len(word) > 1 or word.isupper())


def _pattern(text: Text, alike: set[str]) -> Pattern:
    masked, at = "", 0
    for markup in text.fact(read_markup) if alike else ():
        if markup.text in alike:
            masked += _masked(text[at : markup.span.start], text.language, alike) + KEPT
            at = markup.span.end
    masked += _masked(text[at:], text.language, alike)
    if text.language == "ko":
        masked = _BOTH.sub(lambda match: match[1] or match[2] or match[3], masked)
    return tuple(intern(_compared(word, text.language)) for word in _WORD.findall(masked))


def _masked(stretch: str, language: Language, alike: set[str]) -> str:
    if alike:
        stretch = _LATIN.sub(lambda match: KEPT if match.group() in alike else match.group(), stretch)
    return _NUMBERS[language].sub(NUMBER, stretch)


@lru_cache(maxsize=1 << 14)
def _compared(word: str, language: Language) -> str:
    word = word.casefold().strip("'’_")
    if language == "ko":
        return _PARTICLE.sub(lambda match: PAIRS[match.group()].forms[0], word)
    return _AGREEING.get(word) or english_stem(word)


def mask_korean(pattern: Pattern, stem: str) -> Pattern:
    """A Korean pattern with a slot for the first word that begins with a name, its particle kept."""
    at = next((i for i, word in enumerate(pattern) if word.startswith(stem.casefold())), None)
    if at is None:
        return pattern
    return (*pattern[:at], _compared(KEPT + pattern[at][len(stem) :], "ko"), *pattern[at + 1 :])


def mask_words(pattern: Pattern, name: str) -> Pattern:
    """An English pattern with one slot for the words of a name."""
    words = tuple(_compared(word, "en") for word in _WORD.findall(name))
    at = next((i for i in range(len(pattern)) if pattern[i : i + len(words)] == words), None)
    return pattern if at is None else (*pattern[:at], KEPT, *pattern[at + len(words) :])


def frames(words: Sequence[str], longest: int) -> Iterator[tuple[int, str]]:
    """Each beginning and end of the words with up to so many between them left out: (how many before, both)."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + longest, len(words)) + 1):
            yield start, " ".join((*words[:start], "*", *words[end:]))
