"""Problems in Korean: what the program says besides findings, found in a table by its English.

Where a problem is met, it is told in English, as a string with values in it; the table `problems-ko.toml` has each of
these strings. A text that the table does not have (a stranger's plugin, another library) stays as it is.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources

from qa_lint.cards.wording import particle
from qa_lint.late import regex

_VALUE = regex.compile(r"\{\}")
_PLACE = regex.compile(r"\{([0-9]+)(?::(\p{Hangul}+))?\}|(\{\{|\}\})")


class Phrases:
    """A table of English strings with {} for their values, and of what they are in Korean."""

    def __init__(self, table: Mapping[str, str]) -> None:
        # those that say most come first: "{} must be {}" fits much that is said better elsewhere
        ordered = sorted(table, key=lambda english: (-len(_VALUE.sub("", english)), english))
        self._phrases = [(_pattern(english), table[english]) for english in ordered]

    def translated(self, text: str) -> str:
        """A text in Korean, or as it is. A place may stand before it: `path:line: `."""
        starts = [0, *(match.end() for match in regex.finditer(": ", text))]
        for start in starts:
            if (found := self._whole(text[start:])) is not None:
                return text[:start] + found
        return text

    def _whole(self, text: str) -> str | None:
        for pattern, korean in self._phrases:
            if match := pattern.fullmatch(text):
                return self._filled(korean, match.groups())
        return None

    def _filled(self, korean: str, values: tuple[str, ...]) -> str:
        said = [self.translated(value) for value in values]

        def fill(place: regex.Match[str]) -> str:
            if place[3]:
                return place[3][0]
            value = said[int(place[1])]
            return value + (particle(value, place[2]) if place[2] else "")

        return _PLACE.sub(fill, korean)


def _pattern(english: str) -> regex.Pattern[str]:
    """The English with its values. One that follows another without a word between them is a hint, or nothing; one that
    it begins with holds no colon and space, which end a place.
    """
    first, *rest = _VALUE.split(english)
    pattern = regex.escape(first)
    for place, part in enumerate(rest):
        last = place == len(rest) - 1
        if place and not rest[place - 1]:
            pattern += r"((?:[;,( ].*)?)"
        elif not place and not first:
            pattern += "((?:(?!: ).)*?)(?<!:)"
        elif part or last:
            pattern += "(.*)" if last and not part else "(.*?)(?<!:)"  # what ends in a colon is a place before it
        else:
            pattern += "(.+?)"
        pattern += regex.escape(part)
    return regex.compile(pattern, regex.DOTALL)


@cache
def korean_phrases() -> Phrases:
    """The table that comes with qa-lint."""
    text = resources.files("qa_lint.cards").joinpath("problems-ko.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    return Phrases(table["ours"] | table["others"])
