"""A glossary: which term translates which, and which must not; and where its terms stand in a text."""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, Self

from qa_lint.languages.irregular_verbs import PAST_FORMS
from qa_lint.languages.particles import AFTER_A_TERM, LAST, PLURAL
from qa_lint.languages.patterns import any_of
from qa_lint.languages.script import HANGUL
from qa_lint.late import regex
from qa_lint.model import LINE_END, ConceptTerm, Language, Problem, Span, UserError
from qa_lint.resources.toml_file import TomlFile, did_you_mean

Status = Literal["preferred", "forbidden"]

COLUMNS = {
    "ko": "ko", "korean": "ko", "한국어": "ko", "en": "en", "english": "en", "영어": "en",
    "status": "status", "상태": "status", "case": "case", "대소문자": "case",
    "forbidden": "forbidden", "금지": "forbidden", "acronym": "acronym", "약어": "acronym",
    "pos": "pos", "part of speech": "pos", "품사": "pos", "note": "note", "비고": "note",
    "domain": "domain", "분야": "domain", "path": "path", "경로": "path",
}  # fmt: skip
FIELDS = tuple(dict.fromkeys(COLUMNS.values()))
_STATUSES: dict[str, Status] = {
    "": "preferred", "preferred": "preferred", "approved": "preferred",
    "forbidden": "forbidden", "deprecated": "forbidden",
}  # fmt: skip
_JOINTS = regex.compile(r"[\s-]+")
_CHANGING = regex.compile("(?<![aeiou])y$")
# what may follow a Korean noun without making another word of it
_PARTICLE = regex.compile(rf"{any_of(PLURAL)}?{any_of(AFTER_A_TERM)}?{any_of(LAST)}?(?!\p{{Hangul}})")


_VERBS = ("verb", "v", "동사")
_VERBAL = regex.compile(r"\s?(?:하다|되다|시키다)$|다$")  # what is left begins every form, but for those that contract
_CONJUGATED = regex.compile(r"\s?\p{Hangul}")


class _Tabs(csv.excel_tab):
    quoting = csv.QUOTE_NONE


class Entry(NamedTuple):
    """One term: its Korean form and the English forms that translate it, or that must not be used for it."""

    korean: str  # empty: the English forms are forbidden whatever the Korean is
    english: tuple[str, ...]
    status: Status = "preferred"
    case_sensitive: bool = False
    right: tuple[str, ...] = ()  # of one that is forbidden, what stands instead
    side: Language = "en"  # of one that is forbidden, the language of the form that must not be used
    verb: bool = False
    note: str = ""
    domain: str = ""
    path: str = ""  # a pattern of the files that it holds for; empty: all


class Term(NamedTuple):
    """A term of the glossary as it stands in a text."""

    span: Span
    entry: Entry


class Glossary:
    """All entries, found by their beginnings."""

    def __init__(self, entries: Iterable[Entry], notes: Iterable[Problem] = ()) -> None:
        self.entries, self.notes = tuple(entries), tuple(notes)  # with what is to be told of the files it comes from

    def __len__(self) -> int:
        return len(self.entries)

    @classmethod
    def of_rows(cls, rows: Iterable[Sequence[str]]) -> Self:
        """From rows of (korean, english[, status[, case]]); see `of_records`."""
        return cls.of_records(dict(zip(("ko", "en", "status", "case"), row, strict=False)) for row in rows)

    @classmethod
    def of_records(cls, records: Iterable[Mapping[str, str]]) -> Self:
        """From rows by the names of their `FIELDS`.

        A cell may name alternatives, divided by `;` or `|`. Rows of one Korean term that are alike in all else are one
        entry: any of their English forms will do. Raises ValueError for a status that there is not.
        """
        english: dict[Entry, list[str]] = {}
        others: list[Entry] = []
        for record in records:
            cells = {name: record.get(name, "").strip() for name in FIELDS}
            if (status := cells["status"].lower()) not in _STATUSES:
                raise ValueError(f"status is preferred or forbidden, not {cells['status']!r}")
            entry = Entry(
                cells["ko"],
                (),
                _STATUSES[status],
                cells["case"].lower() in ("yes", "true", "1", "sensitive"),
                verb=cells["pos"].lower() in _VERBS,
                note=cells["note"],
                domain=cells["domain"],
                path=cells["path"],
            )
            english.setdefault(entry, []).extend(_divided(cells["en"]))
            others += _besides(entry._replace(english=tuple(_divided(cells["en"]))), cells)
        entries = [entry._replace(english=tuple(dict.fromkeys(forms))) for entry, forms in english.items() if forms]
        return cls((*entries, *others))

    @classmethod
    def parse(cls, text: str, path: str) -> Self:
        """From a TSV or CSV file whose header names the columns `ko`, `en` and perhaps others of the `FIELDS`.

        Raises UserError naming the line.
        """
        if not text:
            return cls(())
        lines = LINE_END.split(text)
        tabs = "\t" in lines[0]
        table = csv.reader(lines, csv.excel if not tabs else _Tabs)
        try:
            return cls.of_table(((table.line_num, row) for row in table), path)
        except csv.Error as error:  # of a cell without end
            raise UserError(f"the glossary cannot be read: {error}", path, table.line_num) from None

    @classmethod
    def of_table(cls, rows: Iterable[tuple[int, Sequence[str]]], path: str) -> Self:
        """From the rows of a table with their numbers, the names of its columns first. Raises UserError."""
        return cls._of_finished(_records(iter(rows), path), path)

    @classmethod
    def of_toml(cls, path: str) -> Self:
        """From a TOML file with a table [[terms]] for each term, whose keys are the `FIELDS`, and where `en`,
        `forbidden` and `acronym` may be lists. Raises UserError naming the file and the line.
        """
        return cls._of_finished(_terms_in(TomlFile.read(Path(path), "the glossary"), path), path)

    @classmethod
    def _of_finished(cls, rows: Iterable[_Row], path: str) -> Self:
        """From the rows that have a rendering; one that is yet to be decided says nothing, and is told."""
        unfinished: list[_Row] = []
        finished: list[Mapping[str, str]] = []
        for row in rows:
            if row.cells.get("en", "").strip():
                finished.append(row.cells)
            else:
                unfinished.append(row)
        glossary = cls.of_records(finished)
        if unfinished:
            told = f"rows of the glossary without an English term are passed over: {len(unfinished)}"
            glossary.notes = (Problem(told, path, unfinished[0].line),)
        return glossary

    @classmethod
    def of_concepts(cls, concepts: Iterable[Iterable[ConceptTerm]]) -> Self:
        """From the terms of each concept of a termbase.

        Any of its English terms will do for any of its Korean ones; one that is not to be used has the others of its
        language as the right ones. One that is short for another is written as it stands.
        """
        entries: dict[Entry, None] = {}
        for concept in concepts:
            entries.update(dict.fromkeys(_entries_of(list(concept))))
        return cls(entries)

    @cached_property
    def _korean(self) -> dict[str, list[tuple[str, Entry]]]:
        """By all that is written, in small letters; each also without its spaces."""
        index: defaultdict[str, list[tuple[str, Entry]]] = defaultdict(list)
        for entry in self.entries:
            korean = _VERBAL.sub("", entry.korean) if entry.verb else entry.korean
            for form in {korean, korean.replace(" ", "")} - {""}:
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
                pattern = _conjugated(form) if entry.verb else _inflected(form)
                for beginning in _verbal_beginnings(form) if entry.verb else (_beginning(form),):
                    index[beginning].append(_EnglishForm(form, pattern, entry))
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
            if length > len(lowered):
                continue
            noun = _PARTICLE.match(text, start + length)
            for _, entry in self._korean.get(lowered[:length], ()):
                if noun or (entry.verb and _CONJUGATED.match(text, start + length)):
                    yield Term(Span(start, start + length), entry)

    def _english_at(self, text: str, start: int) -> Iterator[Term]:
        """The terms that begin here, those of short beginnings first, and of these the longest."""
        here = _as_looked_up(text[start : start + 2 * _LONGEST_BEGINNING])
        beginnings = (here[:length] for length in self._english_lengths.get(here[:1], ()) if length <= len(here))
        forms = [form for beginning in beginnings for form in self._english.get(beginning, ())]
        for form in sorted(forms, key=_EnglishForm.order):
            if match := _compiled(form.pattern, form.entry.case_sensitive).match(text, start):
                yield Term(Span(*match.span()), form.entry)


def _divided(cell: str) -> list[str]:
    return [form.strip() for form in regex.split(r"[;|]", cell) if form.strip()]


def _besides(entry: Entry, cells: Mapping[str, str]) -> Iterator[Entry]:
    """What a row says besides its term: acronyms that will do as well, and what must not stand for it."""
    for acronym in _divided(cells["acronym"]):
        if HANGUL.search(acronym):
            yield entry._replace(korean=acronym)
        else:
            yield entry._replace(english=(acronym,), case_sensitive=True)
    for form in _divided(cells["forbidden"]):
        if HANGUL.search(form):
            yield entry._replace(korean=form, status="forbidden", right=(entry.korean,), side="ko")
        else:
            yield entry._replace(english=(form,), status="forbidden", right=entry.english)


class _Row(NamedTuple):
    """A row of a file, by the names of its `FIELDS`."""

    cells: Mapping[str, str]
    line: int | None


def _records(rows: Iterator[tuple[int, Sequence[str]]], path: str) -> Iterator[_Row]:
    """The cells of the columns that are known."""
    header = [COLUMNS.get(cell.strip().lower(), "") for cell in next(rows, (1, ()))[1]]
    if not {"ko", "en"} <= set(header):
        raise UserError("a glossary's header names the columns ko and en", path, 1)
    for line, cells in rows:
        row = {name: cell for name, cell in zip(header, cells, strict=False) if name}
        if any(cell.strip() for cell in cells):
            yield _checked(row, path, line)


def _checked(row: Mapping[str, str], path: str, line: int | None) -> _Row:
    if row.get("status", "").strip().lower() not in _STATUSES:
        raise UserError(f"status is preferred or forbidden, not {row['status']!r}", path, line)
    return _Row(row, line)


_LISTS = ("en", "forbidden", "acronym")


def _terms_in(file: TomlFile, path: str) -> Iterator[_Row]:
    if unknown := file.table.keys() - {"terms"}:
        key = min(unknown)
        raise file.error(f"unknown key {key!r}{did_you_mean(key, ['terms'])}", key)
    entries = file.table.get("terms", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise file.error("a term is a table: write [[terms]]", "terms")
    for number, entry in enumerate(entries):
        row = {}
        for key, value in entry.items():
            if key not in FIELDS:
                raise file.error(f"unknown key {key!r} in [[terms]]{did_you_mean(key, FIELDS)}", key, "terms", number)
            if isinstance(value, bool) and key == "case":
                value = "yes" if value else ""
            if key in _LISTS and isinstance(value, list) and all(isinstance(form, str) for form in value):
                value = "|".join(value)
            if not isinstance(value, str):
                raise file.error(f"{key!r} in [[terms]] must be a string", key, "terms", number)
            row[key] = unicodedata.normalize("NFC", value)
        yield _checked(row, path, file.entry_line("terms", number))


class _EnglishForm(NamedTuple):
    """An English form of an entry, and what finds it in a text."""

    form: str
    pattern: str
    entry: Entry

    def order(self) -> tuple[int, int, str]:
        """What the forms are sorted by that may stand at one place."""
        return min(len(_beginning(self.form)), _SHORT_BEGINNING), -len(self.form), self.pattern


def _entries_of(terms: Sequence[ConceptTerm]) -> Iterator[Entry]:
    """What a concept asks for, and what it forbids."""
    korean, english = (_of(terms, language) for language in ("ko", "en"))
    plain, short = ([term for term in english if term.short is wanted] for wanted in (False, True))
    right, wrong = _texts(plain or short), _texts(_of(terms, "en", forbidden=True))
    about = Entry(
        "",
        (),
        verb=any(term.verb for term in terms),
        note=next((term.note for term in terms if term.note), ""),
        domain=next((term.domain for term in terms if term.domain), ""),
    )
    for term in korean:
        entry = about._replace(korean=term.text)
        if right:
            yield entry._replace(english=right)
        if plain and short:
            yield entry._replace(english=_texts(short), case_sensitive=True)
    for form in [term.text for term in korean] or [""]:  # without a Korean term, whatever the Korean is
        if wrong:
            yield about._replace(korean=form, english=wrong, status="forbidden", right=right)
    for term in _of(terms, "ko", forbidden=True):
        if right and korean:
            own = about._replace(korean=term.text, english=right, status="forbidden", side="ko")
            yield own._replace(right=_texts(korean))


def _of(terms: Iterable[ConceptTerm], language: Language, forbidden: bool = False) -> list[ConceptTerm]:
    """The terms in a language that are to be used, or those that are not."""
    return [term for term in terms if term.language == language and term.forbidden is forbidden]


def _texts(terms: Iterable[ConceptTerm]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(term.text for term in terms))


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


def _verbal_beginnings(form: str) -> set[str]:
    """What a verb may begin with in a text: the letters that all of its forms have, and those of its past forms."""
    first = _JOINTS.split(form)[0]
    return {_beginning(word) for word in (first, *PAST_FORMS.get(first, ()))}


def _conjugated(form: str) -> str:
    """A pattern: a verb, whose first word may have any ending, with what stands behind it: sets up, setting up."""
    first, *rest = _JOINTS.split(form)
    stem = first.removesuffix("e")
    doubled = f"{stem[-1]}?" if stem and stem[-1] not in "aeiouwxy" else ""
    forms = [f"{regex.escape(stem)}{doubled}(?:e|s|es|ed|ing|d)?", *map(regex.escape, PAST_FORMS.get(first, ()))]
    if _CHANGING.search(first):
        forms.append(f"{regex.escape(first[:-1])}(?:ies|ied)")
    return r"[\s-]+".join([f"(?:{'|'.join(forms)})", *map(regex.escape, rest)]) + r"(?![\p{L}0-9])"


@lru_cache(maxsize=10_000)
def _compiled(pattern: str, case_sensitive: bool) -> regex.Pattern[str]:
    """Compiled when a text has what the term begins with: most of a glossary is in no text."""
    return regex.compile(pattern, 0 if case_sensitive else regex.IGNORECASE)
