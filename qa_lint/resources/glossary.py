"""A glossary: which term translates which, and which must not; and where its terms stand in a text."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Literal, NamedTuple, Self

import regex

from qa_lint.languages.particles import AFTER_A_TERM, LAST, PLURAL
from qa_lint.languages.patterns import any_of
from qa_lint.model import LINE_END, Language, Span, UserError

Status = Literal["preferred", "forbidden"]

_COLUMNS = {
    "ko": "ko", "korean": "ko", "한국어": "ko", "en": "en", "english": "en", "영어": "en",
    "status": "status", "case": "case", "note": "note",
}  # fmt: skip
_STATUSES: dict[str, Status] = {
    "": "preferred", "preferred": "preferred", "approved": "preferred",
    "forbidden": "forbidden", "deprecated": "forbidden",
}  # fmt: skip
_ADVICE: tuple[Status, ...] = ("preferred", "forbidden")
# what may follow a Korean noun without making another word of it
_PARTICLE = regex.compile(rf"{any_of(PLURAL)}?{any_of(AFTER_A_TERM)}?{any_of(LAST)}?(?!\p{{Hangul}})")


class _Tabs(csv.excel_tab):
    quoting = csv.QUOTE_NONE


class Entry(NamedTuple):
    """One term: its Korean form and the English forms that translate it, or that must not be used for it."""

    korean: str  # empty: the English forms are forbidden whatever the Korean is
    english: tuple[str, ...]
    status: Status = "preferred"
    case_sensitive: bool = False


class Term(NamedTuple):
    """A term of the glossary as it stands in a text."""

    span: Span
    entry: Entry


class Glossary:
    """All entries, found by their beginnings."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)

    def __len__(self) -> int:
        return len(self.entries)

    @classmethod
    def of_rows(cls, rows: Iterable[Sequence[str]]) -> Self:
        """From rows of (korean, english[, status[, case]]).

        An English cell may name alternatives, divided by `;` or `|`. Rows of one Korean term and status are one entry:
        any of their English forms will do.
        """
        english: defaultdict[tuple[str, Status, bool], list[str]] = defaultdict(list)
        for row in rows:
            korean, forms, status, case, *_ = (*(cell.strip() for cell in row), "", "")
            if status.lower() not in _STATUSES:
                raise ValueError(f"status is preferred or forbidden, not {status!r}")
            sensitive = case.lower() in ("yes", "true", "1", "sensitive")
            english[korean, _STATUSES[status.lower()], sensitive] += [
                form.strip() for form in regex.split(r"[;|]", forms) if form.strip()
            ]
        terms = english.items()
        return cls(Entry(ko, tuple(dict.fromkeys(en)), status, case) for (ko, status, case), en in terms if en)

    @classmethod
    def parse(cls, text: str, path: str) -> Self:
        """From a TSV or CSV file whose header names the columns `ko`, `en` and perhaps `status`, `case` and `note`.

        Raises UserError naming the line.
        """
        if not text:
            return cls(())
        lines = LINE_END.split(text)
        tabs = "\t" in lines[0]
        table = csv.reader(lines, csv.excel if not tabs else _Tabs)
        header = [_COLUMNS.get(cell.strip().lower(), "") for cell in next(table)]
        if not {"ko", "en"} <= set(header):
            raise UserError("a glossary's header names the columns ko and en", path, 1)
        rows = []
        for cells in table:
            row = dict(zip(header, cells, strict=False))
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) < 2 or not row.get("en", "").strip():
                raise UserError("a glossary row has a Korean and an English term", path, table.line_num)
            if row.get("status", "").strip().lower() not in _STATUSES:
                raise UserError(f"status is preferred or forbidden, not {row['status']!r}", path, table.line_num)
            rows.append([row.get(column, "") for column in ("ko", "en", "status", "case")])
        return cls.of_rows(rows)

    @classmethod
    def of_concepts(cls, concepts: Iterable[Iterable[tuple[str, Language, bool]]]) -> Self:
        """From the terms (text, language, whether it is not to be used) of each concept of a termbase.

        Any of its English terms will do for any of its Korean ones. A Korean term that is not to be used is left out:
        what is asked is how to say it in English.
        """
        entries: dict[Entry, None] = {}
        for concept in concepts:
            terms = list(concept)
            english = {status: _of(terms, "en", status == "forbidden") for status in _ADVICE}
            for korean in _of(terms, "ko", False):
                for status, forms in english.items():
                    if forms:
                        entries[Entry(korean, forms, status)] = None
        return cls(entries)

    @cached_property
    def _korean(self) -> dict[str, list[tuple[str, Entry]]]:
        """By the first letter; longer terms first, each also without its spaces."""
        index: defaultdict[str, list[tuple[str, Entry]]] = defaultdict(list)
        for entry in self.entries:
            for form in {entry.korean, entry.korean.replace(" ", "")} - {""}:
                index[form[0].lower()].append((form.lower(), entry))
        return {first: sorted(terms, key=lambda t: (-len(t[0]), t)) for first, terms in index.items()}

    @cached_property
    def _english(self) -> dict[str, list[tuple[regex.Pattern[str], int, Entry]]]:
        """By the first letters; longer terms first."""
        index: defaultdict[str, list[tuple[regex.Pattern[str], int, Entry]]] = defaultdict(list)
        for entry in self.entries:
            for form in entry.english:
                index[_beginning(form)].append((_inflected(form, entry.case_sensitive), len(form), entry))
        return {first: sorted(terms, key=lambda t: (-t[1], t[0].pattern)) for first, terms in index.items()}

    def find(self, text: str, language: str) -> Iterator[Term]:
        """The terms in a text, the longest at each place, none within another."""
        if not self.entries:
            return
        end = 0
        for match in _KOREAN_START.finditer(text) if language == "ko" else _ENGLISH_START.finditer(text):
            start = match.start()
            if start < end:
                continue
            terms = list(self._korean_at(text, start) if language == "ko" else self._english_at(text, start))
            longest = max((term.span.end for term in terms), default=end)
            for term in terms:
                if term.span.end == longest:
                    yield term
                    end = longest

    def _korean_at(self, text: str, start: int) -> Iterator[Term]:
        lowered = text[start : start + 60].lower()
        for form, entry in self._korean.get(lowered[:1], ()):
            if lowered.startswith(form) and _PARTICLE.match(text, start + len(form)):
                yield Term(Span(start, start + len(form)), entry)

    def _english_at(self, text: str, start: int) -> Iterator[Term]:
        beginning = regex.sub(r"[\s-]+", " ", text[start : start + 2 * _LONGEST_BEGINNING].lower())
        for size in range(1, _LONGEST_BEGINNING + 1):
            for pattern, _, entry in self._english.get(beginning[:size], ()):
                if match := pattern.match(text, start):
                    yield Term(Span(*match.span()), entry)


def _of(terms: Iterable[tuple[str, Language, bool]], language: Language, forbidden: bool) -> tuple[str, ...]:
    """The terms in a language that are to be used, or those that are not."""
    return tuple(dict.fromkeys(text for text, spoken, advised in terms if (spoken, advised) == (language, forbidden)))


_LONGEST_BEGINNING = 7  # letters of a term that it is looked up by; set by hand


def _beginning(form: str) -> str:
    """The first letters of a term, less its last, which the plural may change; a hyphen counts as a space."""
    return regex.sub(r"[\s-]+", " ", form.lower())[: max(1, min(_LONGEST_BEGINNING, len(form) - 1))]


_KOREAN_START = regex.compile(r"(?<!\p{Hangul})\p{Hangul}|(?<![\p{Latin}0-9])[\p{Latin}0-9]")
_ENGLISH_START = regex.compile(r"(?<![\p{L}0-9])[\p{L}0-9]")


def _inflected(form: str, case_sensitive: bool) -> regex.Pattern[str]:
    """A term with its spaces and hyphens interchangeable, and its last word in the plural or the possessive."""
    words = [regex.escape(word) for word in regex.split(r"[\s-]+", form)]
    last = words[-1]
    if regex.search("(?<![aeiou])y$", last):
        last = f"{last[:-1]}(?:y|ies)"
    pattern = r"[\s-]+".join([*words[:-1], last]) + r"(?:e?s)?(?:['’]s?)?(?![\p{L}0-9])"
    return regex.compile(pattern, 0 if case_sensitive else regex.IGNORECASE)
