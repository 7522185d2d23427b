"""The workbook of findings, read by openpyxl, which knows nothing of qa-lint; and what a translator decided in it."""

from __future__ import annotations

import json
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock

from .conftest import RIGHT, WRONG, Invoke, Run, write

DEBT = "빚은 4억 원이다.\tThe debt is 4 billion won.\n"
FORMULA = "=SUM(A1:A9)은 3억 원이다.\t=1+1 is 3 billion won, see https://example.org.\n"
ANEW = ("--output-format", "xlsx:findings.xlsx")
COMMAND = ("check", "--select", "number", "a.tsv", "b.tsv")


@pytest.fixture
def book(invoke: Invoke, folder: Path) -> Path:
    """A workbook of three findings."""
    write(a_tsv=WRONG + RIGHT + DEBT, b_tsv=FORMULA)
    assert invoke(*COMMAND, *ANEW).exit_code == 1
    return folder / "findings.xlsx"


def cells(path: Path, **options: Any) -> list[dict[str, Any]]:
    sheet = openpyxl.load_workbook(path, **options).worksheets[0]
    head, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def decide(path: Path, *decisions: tuple[str, str], decision: str = "Decision", reason: str = "Reason") -> None:
    """Fill in the decisions and reasons, row by row, as a spreadsheet program would."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    for row, values in enumerate(decisions, 2):
        for name, value in zip((decision, reason), values, strict=True):
            sheet.cell(row, columns[name], value)
    book.save(path)


def test_a_finding_a_row_with_its_texts(book: Path, invoke: Invoke) -> None:
    report = json.loads(invoke(*COMMAND, "--output-format", "json").stdout)
    rows = cells(book)
    assert [list(row) for row in rows] == [[
        "File", "Line", "Segment or key", "Source", "Target", "Rule", "Severity", "MQM type", "Message", "Fix",
        "Decision", "Reason", "Fingerprint",
    ]] * 3  # fmt: skip
    for row, found in zip(rows, report["findings"], strict=True):
        told = [row[name] for name in ("File", "Line", "Rule", "Severity", "MQM type", "Message", "Fingerprint")]
        names = ("path", "line", "rule", "severity", "mqm", "message", "fingerprint")
        assert told == [found[name] for name in names]
        assert row["Decision"] is row["Reason"] is None
    assert (rows[0]["Source"], rows[0]["Target"]) == tuple(WRONG.strip().split("\t"))


def test_what_a_finding_is_about_stands_out(book: Path) -> None:
    source = cells(book, rich_text=True)[0]["Source"]
    assert isinstance(source, CellRichText)
    assert [part.text for part in source if isinstance(part, TextBlock) and part.font.b] == ["3억 원"]


def test_nothing_of_the_user_is_a_formula_or_an_address(book: Path) -> None:
    sheet = openpyxl.load_workbook(book).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row} <= {"s", "n", "inlineStr"}
    assert cells(book)[2]["Target"] == FORMULA.strip().split("\t")[1]
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]


@pytest.mark.parametrize(("language", "choices"), [("en", "fix,accept,open"), ("ko", "수정,허용,보류")])
def test_the_decision_is_chosen_from_a_list(book: Path, invoke: Invoke, language: str, choices: str) -> None:
    invoke(*COMMAND, "--message-language", language, "--output-format", f"xlsx:{book}")
    sheet = openpyxl.load_workbook(book).worksheets[0]
    (validation,) = sheet.data_validations.dataValidation
    column = [str(cell.value) for cell in sheet[1]].index("Decision" if language == "en" else "결정") + 1
    letter = openpyxl.utils.get_column_letter(column)
    assert (validation.type, validation.formula1) == ("list", f'"{choices}"')
    assert str(validation.sqref) == f"{letter}2:{letter}4"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:M4"


def test_the_same_report_gives_the_same_bytes(book: Path, invoke: Invoke) -> None:
    before = book.read_bytes()
    invoke(*COMMAND, "--output-format", f"xlsx:{book}")
    assert book.read_bytes() == before
    assert zipfile.ZipFile(book).testzip() is None


def test_what_could_not_be_checked_has_a_sheet(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG)
    assert invoke(*COMMAND, "--score", "--output-format", "xlsx:f.xlsx").exit_code == 2
    book = openpyxl.load_workbook(folder / "f.xlsx")
    assert book.sheetnames == ["Findings", "Not checked", "Quality score"]
    assert [*book["Not checked"].iter_rows(values_only=True)][1] == ("b.tsv", "", "no such file or folder")


def test_to_standard_output_it_is_a_file(run: Run, folder: Path) -> None:
    write(a_tsv=WRONG, b_tsv=RIGHT)
    (folder / "f.xlsx").write_bytes(run([*COMMAND, "--output-format", "xlsx"]).stdout)
    assert len(cells(folder / "f.xlsx")) == 1


# ---------------------------------------------------------------------- and back


def entries() -> list[dict[str, str]]:
    """The suppressions of the configuration."""
    path = Path("qa-lint.toml")
    return list(tomllib.loads(path.read_text(encoding="utf-8")).get("suppress", [])) if path.exists() else []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_accepted_findings_become_suppressions(book: Path, invoke: Invoke, language: str) -> None:
    invoke(*COMMAND, "--message-language", language, "--output-format", f"xlsx:{book}")
    prints = [row["Fingerprint" if language == "en" else "지문"] for row in cells(book)]
    accept, fix = ("accept", "fix") if language == "en" else ("허용", "수정")
    names = {} if language == "en" else {"decision": "결정", "reason": "이유"}
    decide(book, (fix, ""), (accept, '고객이 "정했다" \\ 끝'), (accept, ""), **names)
    write(**{"qa-lint.toml": "# ours\n"})
    done = invoke("decisions", str(book))
    assert (done.exit_code, done.stdout, done.stderr) == (
        0, "", "qa-lint: note: qa-lint.toml: silenced findings: 2\n",
    )  # fmt: skip
    assert Path("qa-lint.toml").read_text(encoding="utf-8").startswith("# ours\n")
    assert entries() == [
        {"rule": "wrong-magnitude", "path": "a.tsv", "fingerprint": prints[1], "reason": '고객이 "정했다" \\ 끝'},
        {"rule": "wrong-magnitude", "path": "b.tsv", "fingerprint": prints[2]},
    ]
    left = json.loads(invoke(*COMMAND, "--output-format", "json").stdout)["findings"]
    assert [found["fingerprint"] for found in left] == [prints[0]]
    again = invoke("decisions", str(book))
    assert again.stderr.endswith(f"{book}: nothing to write: accepted findings that are silenced already: 2\n")
    assert (again.exit_code, len(entries())) == (0, 2)


def test_where_nothing_is_accepted_that_is_said(book: Path, invoke: Invoke) -> None:
    done = invoke("decisions", str(book))
    told = f"qa-lint: note: {book}: no finding in it is accepted\n"
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", told)
    assert entries() == []


def test_a_reason_alone_decides_nothing_and_a_decision_needs_its_finding(book: Path, invoke: Invoke) -> None:
    decide(book, ("", "later"), ("accept", "so"))
    workbook = openpyxl.load_workbook(book)
    workbook.worksheets[0].cell(3, len(cells(book)[0])).value = None  # the fingerprint is the last column
    workbook.save(book)
    done = invoke("decisions", str(book))
    assert (done.exit_code, entries()) == (2, [])
    assert done.stderr == f"qa-lint: error: {book}:3: a decision without a fingerprint: which finding is meant?\n"


def test_a_decision_about_a_finding_that_is_gone_is_named(book: Path, invoke: Invoke) -> None:
    decide(book, ("accept", "so"), ("accept", "so"), ("accept", "so"))
    write(a_tsv=RIGHT + DEBT)
    Path("b.tsv").unlink()
    done = invoke("decisions", str(book))
    assert done.exit_code == 2
    assert [entry["path"] for entry in entries()] == ["a.tsv"]
    assert done.stderr.splitlines()[1:] == [
        f"qa-lint: error: {book}:{row}: the finding that was accepted here is gone "
        f"(wrong-magnitude in {name}): nothing to silence"
        for row, name in ((2, "a.tsv"), (4, "b.tsv"))
    ]


def test_a_word_that_is_no_decision_is_named_and_the_others_are_read(book: Path, invoke: Invoke) -> None:
    decide(book, ("acept", ""), ("Accept", "so"))
    done = invoke("decisions", str(book))
    assert (done.exit_code, len(entries())) == (2, 1)
    assert (
        done.stderr.splitlines()[1] == f"qa-lint: error: {book}:2: there is no decision 'acept' "
        "(there are fix, accept, open, 수정, 허용, 보류); did you mean 'accept'?"
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"no zip", "it is damaged or cut off: no whole ZIP archive"),
        (None, "no such file"),
    ],
)
def test_a_file_that_is_no_workbook(invoke: Invoke, folder: Path, content: bytes | None, message: str) -> None:
    if content is not None:
        (folder / "x.xlsx").write_bytes(content)
    done = invoke("decisions", "x.xlsx")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"qa-lint: error: x.xlsx: {message}")


def test_a_table_that_was_saved_of_it_is_no_workbook(invoke: Invoke, folder: Path) -> None:
    (folder / "x.csv").write_text("File,Rule,Decision,Reason,Fingerprint\n", encoding="utf-8")
    assert invoke("decisions", "x.csv").stderr.startswith("qa-lint: error: x.csv: decisions are read from a workbook: ")


def test_a_workbook_of_somebody_else(invoke: Invoke, folder: Path) -> None:
    other = openpyxl.Workbook()
    other.active.append(["File", "Rule", "Amount"])  # type: ignore[union-attr]
    other.save(folder / "x.xlsx")
    done = invoke("decisions", "x.xlsx")
    assert done.exit_code == 2
    assert "x.xlsx:1: this is no report of qa-lint: its first sheet lacks the column Decision, Reason" in done.stderr


def test_without_the_package_that_reads_workbooks(book: Path, invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    done = invoke("decisions", str(book))
    assert done.exit_code == 2
    assert "pip install 'qa-lint[office]'" in done.stderr


# ---------------------------------------------------------------------- and written anew


def decided(path: Path, decision: str = "Decision", reason: str = "Reason") -> list[tuple[str | None, str | None]]:
    return [(row[decision], row[reason]) for row in cells(path)]


def test_what_was_decided_stays_in_a_workbook_that_is_written_anew(book: Path, invoke: Invoke) -> None:
    """What was put right since has its decision no more, and what is new has none yet."""
    decide(book, ("fix", "done"), ("accept", "the client says so"), ("acept", "a slip"))
    first = "금은 5억 원이다.\tThe gold is 5 billion won.\n"
    write(a_tsv=first + RIGHT + RIGHT + DEBT)
    done = invoke(*COMMAND, *ANEW)
    assert (done.exit_code, done.stderr) == (1, "")
    assert decided(book) == [(None, None), ("accept", "the client says so"), ("acept", "a slip")]


def test_decisions_go_over_into_the_language_of_the_new_workbook(book: Path, invoke: Invoke) -> None:
    decide(book, ("fix", ""), ("", "a reason alone"))
    invoke(*COMMAND, "--message-language", "ko", *ANEW)
    assert decided(book, "결정", "이유") == [("수정", None), (None, "a reason alone"), (None, None)]


def test_decisions_about_files_that_were_not_looked_at_are_not_written_over(book: Path, invoke: Invoke) -> None:
    decide(book, ("fix", ""), ("", ""), ("accept", "so"))
    before = book.read_bytes()
    some = ("check", "--select", "number", "a.tsv", "--output-format", "concise", *ANEW)
    done = invoke(*some)
    assert (done.exit_code, len(done.stdout.splitlines())) == (2, 3), "the other report is written all the same"
    assert done.stderr == (
        "qa-lint: error: findings.xlsx: it has decisions about files that were not looked at now (b.tsv): write to "
        "another file, or take them over before with `qa-lint decisions`\n"
    )
    assert book.read_bytes() == before
    assert invoke("decisions", "findings.xlsx").exit_code == 0
    assert invoke(*some).exit_code == 1, "what was taken over stands in the configuration"
    assert decided(book) == [("fix", None), (None, None)]


def test_decisions_about_files_that_are_gone_keep_nothing_from_being_written(book: Path, invoke: Invoke) -> None:
    decide(book, ("", ""), ("", ""), ("accept", "so"))
    Path("b.tsv").unlink()
    done = invoke("check", "--select", "number", "a.tsv", *ANEW)
    assert (done.exit_code, done.stderr, decided(book)) == (1, "", [(None, None)] * 2)


def test_without_the_package_a_workbook_that_somebody_saved_is_not_written_over(
    book: Path, invoke: Invoke, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    assert invoke(*COMMAND, *ANEW).exit_code == 1, "nobody has saved it"
    decide(book, ("fix", ""))
    before = book.read_bytes()
    done = invoke(*COMMAND, *ANEW)
    assert done.exit_code == 2
    assert "findings.xlsx: to read a workbook, install the package python-calamine" in done.stderr
    assert book.read_bytes() == before


@pytest.mark.parametrize("what", ["another's workbook", "no workbook", "nothing"])
def test_what_holds_no_decisions_is_written_over(invoke: Invoke, folder: Path, what: str) -> None:
    write(a_tsv=WRONG, b_tsv=RIGHT)
    path = folder / "findings.xlsx"
    if what == "another's workbook":
        other = openpyxl.Workbook()
        other.active.append(["File", "Amount"])  # type: ignore[union-attr]
        other.save(path)
    else:
        path.write_bytes(b"PK\x03\x04" if what == "no workbook" else b"")
    assert invoke(*COMMAND, *ANEW).exit_code == 1
    assert decided(path) == [(None, None)]
