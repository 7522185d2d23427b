"""However odd a document is, no rule and no reader stumbles over it: nothing gives an `internal-error`.

`pytest --hypothesis-profile nightly tests/test_odd_documents.py` tries fresh documents, and many of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from odd_texts import ROWS, Row, odd_rows, shifted_rows, sides

from qa_lint.engine.session import Session
from qa_lint.model import INTERNAL, Language, Report
from qa_lint.project.settings import Config

Languages = tuple[Language, Language]

DIRECTIONS: list[Languages] = [("ko", "en"), ("en", "ko")]


def bugs(languages: Languages, suffix: str, *texts: str) -> list[str]:
    """What goes wrong in qa-lint itself with the text of a file, or with that of a file and of its translation."""
    report = lint(languages, suffix, texts)
    found = [finding.message for finding in report.findings if finding.category == INTERNAL]
    return found + [error.message for error in report.errors if "bug" in error.message]


def lint(languages: Languages, suffix: str, texts: Sequence[str]) -> Report:
    """The report of the default rules on one text, or on two that are aligned."""
    with TemporaryDirectory() as folder:
        paths = [str(Path(folder, f"{number}{suffix}")) for number, _ in enumerate(texts)]
        for path, text in zip(paths, texts, strict=True):
            Path(path).write_bytes(text.encode())
        linting = session(languages)
        return linting.lint(paths) if len(paths) == 1 else linting.lint(pair=(paths[0], paths[1]))


@cache
def session(languages: Languages) -> Session:
    return Session(Config(Path.cwd(), languages=languages, cache=False))


def table(rows: Sequence[Row], header: str = "ko\ten") -> str:
    return "".join(f"{line}\n" for line in (header, *("\t".join(row) for row in rows)))


def quoted(rows: Sequence[Row], header: str) -> str:
    return f"{header}\n" + "".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in rows)


@pytest.mark.parametrize("languages", DIRECTIONS, ids="-".join)
class TestNoInternalError:
    @given(rows=odd_rows())
    def test_in_a_table_of_odd_cells(self, languages: Languages, rows: list[Row]) -> None:
        assert not bugs(languages, ".tsv", table(rows))

    @given(rows=odd_rows(), header=st.sampled_from(["ko,en", "source,target", "en,key,ko"]))
    def test_in_quoted_cells(self, languages: Languages, rows: list[Row], header: str) -> None:
        assert not bugs(languages, ".csv", quoted(rows, header))

    @given(rows=shifted_rows())
    @example(rows=[("", ROWS[1][1]), *((ROWS[i][0], ROWS[i + 1][1]) for i in range(1, 5))])
    def test_in_a_shifted_table(self, languages: Languages, rows: list[Row]) -> None:
        assert not bugs(languages, ".tsv", table(rows))

    @given(rows=odd_rows(), suffix=st.sampled_from([".txt", ".md"]), gap=st.sampled_from(["\n", "\n\n", " / ", "\r\n"]))
    def test_in_a_text_in_both_languages(self, languages: Languages, rows: list[Row], suffix: str, gap: str) -> None:
        assert not bugs(languages, suffix, gap.join(side for row in rows for side in row))

    @given(source=sides, target=sides, suffix=st.sampled_from([".txt", ".md"]))
    def test_in_two_files(self, languages: Languages, source: str, target: str, suffix: str) -> None:
        assert not bugs(languages, suffix, source, target)

    @given(side=sides, suffix=st.sampled_from([".txt", ".md"]), blank=st.sampled_from(["", " ", "\n\n", "\ufeff"]))
    def test_where_one_side_is_missing(self, languages: Languages, side: str, suffix: str, blank: str) -> None:
        assert not bugs(languages, suffix, side, blank)
        assert not bugs(languages, suffix, blank, side)

    @given(rows=shifted_rows(), lost=st.sampled_from([0, 1]))
    def test_where_one_column_is_empty(self, languages: Languages, rows: list[Row], lost: int) -> None:
        assert not bugs(languages, ".tsv", table([("", row[1]) if lost == 0 else (row[0], "") for row in rows]))
