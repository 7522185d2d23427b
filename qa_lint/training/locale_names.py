"""What English calls places, languages and currencies, out of the Unicode Common Locale Data Repository."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qa_lint.late import regex
from qa_lint.resources.exonyms import Exonyms

_HANGUL_NAME = regex.compile(r"[가-힣]{2,}(?: [가-힣]+)*")
_LATIN_WORD = regex.compile(r"[\p{Latin}’']{3,}")
_LANGUAGE = "어"  # 독일어: what comes before it is the country or the people
# words of names that by themselves name nothing
_COMMON_WORDS = """
and the island islands republic new old south north east west eastern western northern southern central middle united
saint territory territories region world ancient literary simplified traditional standard city state modern unknown
language languages
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_MISTAKEN = frozenset(
    {"ATS", "LTT"}
)  # currencies whose Korean names are those of other countries: 호주 실링, 룩셈부르크 타로나


def cut_names(pairs: Iterable[tuple[str, str]]) -> Exonyms:
    """The words of (Hangul, English) names, without those that by themselves name nothing."""
    words: dict[str, set[str]] = {}
    for hangul, english in pairs:
        if not _HANGUL_NAME.fullmatch(hangul):
            continue
        found = {word.lower() for word in _LATIN_WORD.findall(english)} - _COMMON
        if found:
            words.setdefault(hangul.replace(" ", ""), set()).update(found)
            if hangul.endswith(_LANGUAGE) and " " not in hangul and len(hangul) > 2:
                words.setdefault(hangul.removesuffix(_LANGUAGE), set()).update(found)
    return Exonyms({hangul: frozenset(found) for hangul, found in words.items()})


def names_of_locales(korean: Any, english: Any) -> Iterable[tuple[str, str]]:
    """(Hangul, English) territories, languages, currencies and cities of two locales of babel."""
    for kind in ("territories", "languages"):
        ours, theirs = getattr(korean, kind), getattr(english, kind)
        yield from ((ours[code], theirs[code]) for code in sorted(ours.keys() & theirs.keys()))
    for code in sorted((korean.currencies.keys() & english.currencies.keys()) - _MISTAKEN):
        # 노르웨이 크로네, Norwegian Krone: the first word is a country's, the last one the currency's
        ours, theirs = korean.currencies[code].split(), english.currencies[code].split()
        if len(ours) == len(theirs) == 2:
            yield from zip(ours, theirs, strict=True)
    for zone, names in sorted(korean.time_zones.items()):
        city = english.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")
        if "city" in names:
            yield names["city"], city
