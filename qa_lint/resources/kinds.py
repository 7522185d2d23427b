"""Kinds and what may be counted among them: 주택, of houses and apartments; cutlery, of 숟가락 and 젓가락.

The table `rules/omission/kinds.tsv` has a row a kind: the words for it in Korean and in English, and those for its
members, each cell's divided by `|`; `-` where a language has no word for the kind. A word may be both: 주택 is a house,
too. Members are looked up by their stems.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Self

from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem, without_particles
from qa_lint.late import regex
from qa_lint.model import Language, Span
from qa_lint.resources.table_file import read_rows

_HEADER = "kind_korean"
_NONE = "-"
# What may stand behind a word for a kind: the ending of a plural; behind a Korean word of one syllable a particle, as
# other words begin with it (술, 술래), and behind a longer one anything (의류매장)
_PLURAL = r"(?:e?s|['’]s)?(?![\p{L}\p{N}])"
_PARTICLE = r"(?:들?(?:[은는이가을를의도만에로와과]|으로|에서|부터|까지|에게|이나)?(?!\p{Hangul}))"

_REMEMBERED = 1 << 14  # words, as the same come again and again

_noun_of = lru_cache(maxsize=_REMEMBERED)(without_particles)


class Kinds:
    """The rows of the table; the pattern of a kind is made when it is first looked for."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        self._kinds: list[Mapping[Language, Sequence[str]]] = []
        self._members: Mapping[Language, defaultdict[str, list[int]]] = {
            "ko": defaultdict(list),
            "en": defaultdict(list),
        }
        for korean, english, *members in (row for row in rows if row[0] != _HEADER):
            number = len(self._kinds)
            self._kinds.append({"ko": korean.split("|"), "en": english.split("|")})
            for stem in dict.fromkeys(members[0].split("|")):
                self._members["ko"][stem].append(number)
            for stem in dict.fromkeys(map(english_stem, members[1].split("|"))):
                self._members["en"][stem].append(number)
        self._pattern = lru_cache(maxsize=None)(self._pattern_of)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the table."""
        return cls(read_rows(path))

    def of_member(self, word: str, language: Language) -> Sequence[int]:
        """The numbers of the kinds that a word is a member of."""
        stem = english_stem(word) if language == "en" else word
        members = self._members[language]
        if stem in members or language == "en":
            return members.get(stem, ())
        return members.get(_noun_of(stem), ())

    def is_member(self, word: str, language: Language, kind: int) -> bool:
        """Whether a word is a member of a kind."""
        return kind in self.of_member(word, language)

    def find(self, kind: int, text: str, language: Language) -> Span | None:
        """Where a text has a word for a kind first; a Korean word from its beginning."""
        pattern = self._pattern(kind, language)
        match = pattern.search(text) if pattern else None
        return Span(*match.span()) if match else None

    def _pattern_of(self, kind: int, language: Language) -> regex.Pattern[str] | None:
        forms = [form for form in self._kinds[kind][language] if form != _NONE]
        if not forms:
            return None
        if language == "en":
            return regex.compile(rf"(?i)(?<![\p{{L}}\p{{N}}-])(?:{any_of(forms)}){_PLURAL}")
        behind = (form + _PARTICLE if len(form) == 1 else form for form in sorted(forms, key=len, reverse=True))
        return regex.compile(rf"(?<!\p{{Hangul}})(?:{'|'.join(behind)})")
