"""Words that are often misspelled, and what they are instead.

The table `rules/text/misspellings.tsv` has the wrong form, the right one, and a kind: `slip`, a Korean one that nobody
defends; `loanword`, a foreign word written otherwise than the National Institute of Korean Language has it, as many do;
or `english`. A Korean form begins a word, or stands anywhere in one if it begins with `-`. An English form is a word,
or begins one if it ends with `-`, as the right form then does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Language
from qa_lint.resources.table_file import read_rows

_HEADER = "form"
_MORE = "-"  # stands for the rest of a word
_ENGLISH = "english"
_KEY = 3  # letters by which English forms are found
# no part of an address, of a name in code or of a compound
_WORD = regex.compile(r"(?<![\p{L}\p{M}0-9_@#$&/\\-]|\S\.)[A-Za-z]{3,}+(?![\p{L}\p{M}0-9_@/\\-]|\.\S)")


class Misspelling(NamedTuple):
    """A wrong form in a text: where it begins and ends, what is right, and its kind."""

    start: int
    end: int
    right: str
    kind: str


class Misspellings:
    """The forms of the table, found in one pass over a text."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        known = [(form, right, kind) for form, right, kind in rows if form != _HEADER]
        korean = [(form, right, kind) for form, right, kind in known if kind != _ENGLISH]
        self._right: Mapping[str, tuple[str, str]] = {
            form.removeprefix(_MORE): (right, kind) for form, right, kind in korean
        }
        anywhere = [form[1:] for form, _, _ in korean if form.startswith(_MORE)]
        first = [form for form, _, _ in korean if not form.startswith(_MORE)]
        self._korean = regex.compile(rf"{any_of(anywhere)}|(?<!\p{{Hangul}}){any_of(first)}")
        self._english: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for form, right, kind in sorted(known, key=lambda row: -len(row[0])):
            if kind == _ENGLISH:
                self._english[form[:_KEY]].append((form, right))

    @classmethod
    def load(cls, path: Path) -> Self:
        """The table that comes with qa-lint."""
        return cls(read_rows(path))

    def find(self, text: str, language: Language) -> Iterator[Misspelling]:
        """The wrong forms of a text in a language, from left to right."""
        return self._in_english(text) if language == "en" else self._in_korean(text)

    def _in_korean(self, text: str) -> Iterator[Misspelling]:
        for match in self._korean.finditer(text) if self._right else ():
            yield Misspelling(*match.span(), *self._right[match.group()])

    def _in_english(self, text: str) -> Iterator[Misspelling]:
        for match in _WORD.finditer(text) if self._english else ():
            word = match.group().lower()
            for form, right in self._english.get(word[:_KEY], ()):
                begun = form.removesuffix(_MORE)
                if word == begun or (form != begun and word.startswith(begun)):
                    meant = right.removesuffix(_MORE) + word[len(begun) :]
                    yield Misspelling(*match.span(), _in_case_of(match.group(), meant), _ENGLISH)
                    break


def _in_case_of(word: str, right: str) -> str:
    """The right form, in capitals or beginning with one as the wrong one does."""
    return right.upper() if word.isupper() else right.capitalize() if word.istitle() else right
