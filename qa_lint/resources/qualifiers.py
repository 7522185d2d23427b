"""Words that change what is promised or told, with all that says the same on the other side.

The table `rules/omission/qualifiers.tsv` has a row a meaning: its Korean forms and its English ones, divided by `|`. A
form after `?` may be said of something else: it answers, and is never missed itself. So that what is said in other
words is not accused, a form answers wherever it stands: a Korean one within a word, an English one at the start of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Self

from qa_lint.languages.patterns import any_of
from qa_lint.late import re, regex
from qa_lint.model import Language, Span, other_language
from qa_lint.resources.table_file import read_rows

_HEADER = "korean"
_SOFT = "?"
# What may follow a Korean qualifier before a word that it belongs to, or make an adverb of it
_ENDINGS = "(?:으?로|의|인|한|하게)?"
# How words begin, by which a text without qualifiers is passed over; a form has at least as much
_BEGINNING = {"ko": re.compile("([가-힣]{2})[가-힣]*"), "en": re.compile("[a-z]+")}


class Qualifiers:
    """The rows of the table; patterns are made when a text is first searched."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        self._rows: Sequence[Mapping[Language, Sequence[str]]] = [
            {"ko": korean.split("|"), "en": english.split("|")} for korean, english in rows if korean != _HEADER
        ]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the table."""
        return cls(read_rows(path))

    def unanswered(self, text: str, other: str, language: Language) -> Iterator[Span]:
        """Where qualifiers stand in a text of a language of which no form is in the other text."""
        if self._beginnings[language].isdisjoint(_BEGINNING[language].findall(text)):
            return  # nearly always
        answers = self._answers[other_language(language)]
        said: dict[int, bool] = {}  # whether the other text has an answer to a row
        for match in self._missed[language].finditer(text):
            rows = self._of_form[language][match.group(1)]
            said |= {row: answers[row].search(other) is not None for row in rows if row not in said}
            if not any(said[row] for row in rows):
                yield Span(*match.span(1))

    @cached_property
    def _missed(self) -> Mapping[Language, regex.Pattern[str]]:
        """What is a qualifier; an English one is written small, as no name is."""
        return {
            "ko": regex.compile(
                rf"(?<!\p{{Hangul}})({any_of(self._of_form['ko'])}){_ENDINGS}(?![\p{{Hangul}}\p{{N}}])"
            ),
            "en": regex.compile(rf"(?<![\p{{L}}\p{{N}}-])({any_of(self._of_form['en'])})(?![\p{{L}}\p{{N}}-])"),
        }

    @cached_property
    def _beginnings(self) -> Mapping[Language, frozenset[str]]:
        """How the forms begin that are missed."""
        return {
            language: frozenset(_BEGINNING[language].findall(form)[0] for form in forms)
            for language, forms in self._of_form.items()
        }

    @cached_property
    def _of_form(self) -> Mapping[Language, Mapping[str, Sequence[int]]]:
        """The rows of each form that is missed; a form that several have is answered by any of them."""
        found: dict[Language, dict[str, list[int]]] = {"ko": {}, "en": {}}
        for n, row in enumerate(self._rows):
            for language, forms in row.items():
                for form in forms:
                    if not form.startswith(_SOFT):
                        found[language].setdefault(form, []).append(n)
        return found

    @cached_property
    def _answers(self) -> Mapping[Language, Sequence[regex.Pattern[str]]]:
        before: Mapping[Language, str] = {"ko": "", "en": r"(?i)(?<!\p{L})"}
        return {
            language: [
                regex.compile(start + any_of(form.removeprefix(_SOFT) for form in row[language])) for row in self._rows
            ]
            for language, start in before.items()
        }
