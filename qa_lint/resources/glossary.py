"""A glossary: which term translates which, and which must not; and where its terms stand in a text."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any, Literal, NamedTuple, Self

from qa_lint.languages.particles import AFTER_A_TERM, LAST, PLURAL
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
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
_JOINTS = regex.compile(r"[\s-]+")
_CHANGING = regex.compile("(?<![aeiou])y$")
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
        try:
            return cls.of_rows(cls._rows(table, path))
        except csv.Error as error:  # of a cell without end
            raise UserError(f"the glossary cannot be read: {error}", path, table.line_num) from None

    @staticmethod
    def _rows(table: Any, path: str) -> Iterator[list[str]]:
        """The cells of the columns that are known, of what a reader of the csv module gives."""
        header = [_COLUMNS.get(cell.strip().lower(), "") for cell in next(table)]
        if not {"ko", "en"} <= set(header):
            raise UserError("a glossary's header names the columns ko and en", path, 1)
        for cells in table:
            row = dict(zip(header, cells, strict=False))
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) < 2 or not row.get("en", "").strip():
                raise UserError("a glossary row has a Korean and an English term", path, table.line_num)
            if row.get("status", "").strip().lower() not in _STATUSES:
                raise UserError(f"status is preferred or forbidden, not {row['status']!r}", path, table.line_num)
            yield [row.get(column, "") for column in ("ko", "en", "status", "case")]

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
        """By all that is written, in small letters; each also without its spaces."""
        index: defaultdict[str, list[tuple[str, Entry]]] = defaultdict(list)
        for entry in self.entries:
            for form in {entry.korean, entry.korean.replace(" ", "")} - {""}:
                index[form.lower()].append((form.lower(), entry))
        return {form: sorted(terms) for form, terms in index.items()}

    @cached_property
    def _korean_lengths(self) -> dict[str, list[int]]:
        """How long the terms are that begin with a letter, the longest first."""
        return _lengths(self._korean)

    @cached_property
    def _english(self) -> dict[str, list[_EnglishForm]]:
        """By all but the last letter."""
        index: defaultdict[str, list[_EnglishForm]] = defaultdict(list)
        for entry in self.entries:
            for form in entry.english:
                index[_beginning(form)].append(_EnglishForm(form, _inflected(form), entry))
        return dict(index)

    @cached_property
    def _english_lengths(self) -> dict[str, list[int]]:
        return _lengths(self._english)

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
        lowered = text[start : start + _LONGEST_KOREAN].lower()
        for length in self._korean_lengths.get(lowered[:1], ()):
            if length > len(lowered) or not _PARTICLE.match(text, start + length):
                continue
            for _, entry in self._korean.get(lowered[:length], ()):
                yield Term(Span(start, start + length), entry)

    def _english_at(self, text: str, start: int) -> Iterator[Term]:
        """The terms that begin here, those of short beginnings first, and of these the longest."""
        here = _as_looked_up(text[start : start + 2 * _LONGEST_BEGINNING])
        beginnings = (here[:length] for length in self._english_lengths.get(here[:1], ()) if length <= len(here))
        forms = [form for beginning in beginnings for form in self._english.get(beginning, ())]
        for form in sorted(forms, key=_EnglishForm.order):
            if match := _compiled(form.pattern, form.entry.case_sensitive).match(text, start):
                yield Term(Span(*match.span()), form.entry)


class _EnglishForm(NamedTuple):
    """An English form of an entry, and what finds it in a text."""

    form: str
    pattern: str
    entry: Entry

    def order(self) -> tuple[int, int, str]:
        """What the forms are sorted by that may stand at one place."""
        return min(len(_beginning(self.form)), _SHORT_BEGINNING), -len(self.form), self.pattern


def _of(terms: Iterable[tuple[str, Language, bool]], language: Language, forbidden: bool) -> tuple[str, ...]:
    """The terms in a language that are to be used, or those that are not."""
    return tuple(dict.fromkeys(text for text, spoken, advised in terms if (spoken, advised) == (language, forbidden)))


_LONGEST_KOREAN = 60  # characters of a Korean term
_LONGEST_BEGINNING = 60  # letters of an English term that it is looked up by
_SHORT_BEGINNING = 7  # letters; what begins longer is sorted by its length alone


def _beginning(form: str) -> str:
    """The letters of a term, less its last, which the plural may change."""
    return _as_looked_up(form)[: max(1, min(_LONGEST_BEGINNING, len(form) - 1))]


def _as_looked_up(text: str) -> str:
    """In small letters; a hyphen counts as a space."""
    return _JOINTS.sub(" ", text.lower())


def _lengths(index: Iterable[str]) -> dict[str, list[int]]:
    """How long the keys are that begin with a letter, the longest first."""
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for key in index:
        lengths[key[:1]].add(len(key))
    return {first: sorted(found, reverse=True) for first, found in lengths.items()}


_KOREAN_START = regex.compile(r"(?<!\p{Hangul})\p{Hangul}|(?<![\p{Latin}0-9])[\p{Latin}0-9]")
_ENGLISH_START = regex.compile(r"(?<![\p{L}0-9])[\p{L}0-9]")


def _inflected(form: str) -> str:
    """A pattern: a term with its spaces and hyphens interchangeable, its last word in the plural or the possessive."""
    words = [regex.escape(word) for word in _JOINTS.split(form)]
    last = words[-1]
    if _CHANGING.search(last):
        last = f"{last[:-1]}(?:y|ies)"
    return r"[\s-]+".join([*words[:-1], last]) + r"(?:e?s)?(?:['’]s?)?(?![\p{L}0-9])"


@lru_cache(maxsize=10_000)
def _compiled(pattern: str, case_sensitive: bool) -> regex.Pattern[str]:
    """Compiled when a text has what the term begins with: most of a glossary is in no text."""
    return regex.compile(pattern, 0 if case_sensitive else regex.IGNORECASE)
