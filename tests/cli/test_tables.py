"""Tables that the configuration lays out, and workbooks, by the whole command."""

from __future__ import annotations

import io
import json
import sys
import tomllib

import openpyxl
import pytest

from .conftest import RIGHT, WRONG, Invoke, Run, write

BARS = "1|예산은 3억 원이다.|The budget is 3 billion won.\n2|둘이 왔다.|Two came.\n"
TABLES = '[[tables]]\npath = "lists/*.psv"\nsource = "B"\ntarget = "C"\nkey = "A"\ndelimiter = "|"\n'


def book(*rows: str) -> bytes:
    """A workbook whose second sheet has these rows."""
    made = openpyxl.Workbook()
    made.active.append(["이 문서를 번역해 주십시오."])
    sheet = made.create_sheet("UI 문자열")
    for row in ("source\ttarget\n", *rows):
        sheet.append(row.rstrip("\n").split("\t"))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_a_table_is_read_as_the_configuration_says(invoke: Invoke) -> None:
    write(**{"qa-lint_toml": TABLES, "lists__a_psv": BARS})
    for paths in (["lists/a.psv"], ["lists"], ["."]):
        done = invoke("check", *paths, "--select", "number", "--output-format", "concise")
        assert done.stdout.startswith("lists/a.psv:1:29: error: "), done.output
        assert done.exit_code == 1
    assert invoke("files").stdout == "bilingual   lists/a.psv  (2 pairs of texts)\n"


def test_the_configuration_shows_its_tables(invoke: Invoke) -> None:
    write(**{"qa-lint_toml": TABLES})
    told = tomllib.loads(invoke("config", "show").stdout)
    assert told["tables"] == [{"path": "lists/*.psv", "source": "B", "target": "C", "key": "A", "delimiter": "|"}]


@pytest.mark.parametrize(
    ("settings", "line", "told"),
    [
        ('source = "A"\ntarget = "B"\n', 1, "[[tables]] lacks path"),
        ('path = "*.csv"\nsource = "A"\n', 2, "[[tables]] names both source and target, or neither"),
        ('path = "*.csv"\nheader = "1"\n', 3, "'header' in [[tables]] must be a whole number"),
        ('path = "*.csv"\nkey = 0\n', 3, "'key' in [[tables]] must be a string or a whole number from 1"),
        ('path = "*.csv"\ndelimiter = ":"\n', 3, "delimiter in [[tables]] is one of ',', ';', '|', '\\t', not ':'"),
        ('path = "*.csv"\nquoted = 1\n', 3, "'quoted' in [[tables]] must be true or false"),
        ('path = "*.csv"\ncolum = "A"\n', 3, "unknown key 'colum' in [[tables]]"),
    ],
)
def test_what_is_wrong_with_an_entry_is_told_with_its_line(invoke: Invoke, settings: str, line: int, told: str) -> None:
    write(**{"qa-lint_toml": f"[[tables]]\n{settings}"}, a_csv=RIGHT)
    done = invoke("check", "a.csv")
    assert done.exit_code == 2
    assert done.stderr.startswith(f"qa-lint: error: qa-lint.toml:{line}: {told}"), done.stderr


def test_a_finding_in_a_workbook_is_told_by_its_cell(invoke: Invoke) -> None:
    write(a_xlsx=book(RIGHT, WRONG))
    command = ("check", "a.xlsx", "--select", "number")
    concise = invoke(*command, "--output-format", "concise")
    assert concise.stdout.startswith("a.xlsx:'UI 문자열'!B3: error: ")
    assert concise.exit_code == 1
    full = invoke(*command).stdout.splitlines()
    assert full[1] == "  source 'UI 문자열'!A3 | 예산은 3억 원이다."
    assert full[3] == "  target 'UI 문자열'!B3 | The budget is 3 billion won."
    assert full[4].endswith("| " + " " * 14 + "^" * 13)
    report = json.loads(invoke(*command, "--output-format", "json").stdout)
    [finding] = report["findings"]
    assert [finding[side]["text"] for side in ("source", "target")] == ["3억 원", "3 billion won"]
    assert [finding[side]["label"] for side in ("source", "target")] == ["'UI 문자열'!A3", "'UI 문자열'!B3"]
    assert (finding["label"], finding["fix"]) == ("'UI 문자열'!B3", None)
    assert "label" not in json.loads(_json_of_text(invoke))["findings"][0]


def _json_of_text(invoke: Invoke) -> str:
    write(a_tsv=WRONG)
    return invoke("check", "a.tsv", "--select", "number", "--output-format", "json").stdout


@pytest.mark.parametrize(
    "form", ["checkstyle", "gitlab", "github", "junit", "markdown", "rdjson", "sarif", "csv", "html"]
)
def test_every_report_names_the_cell(invoke: Invoke, form: str) -> None:
    write(a_xlsx=book(WRONG))
    assert "UI 문자열" in invoke("check", "a.xlsx", "--select", "number", "--output-format", form).stdout


def test_a_row_of_a_workbook_silences_itself(invoke: Invoke) -> None:
    write(a_xlsx=book(WRONG.rstrip() + "\tignore[number] as agreed"))
    made = openpyxl.load_workbook("a.xlsx")
    made["UI 문자열"]["C1"] = "qa"
    made.save("a.xlsx")
    assert invoke("check", "a.xlsx").exit_code == 0


def test_a_workbook_that_cannot_be_read_is_one_error_and_the_rest_is_checked(invoke: Invoke) -> None:
    write(a_xlsx=book(WRONG)[:-50], b_tsv=WRONG)
    done = invoke("check", "a.xlsx", "b.tsv", "--select", "number", "--output-format", "concise")
    assert done.exit_code == 2
    assert done.stderr == "qa-lint: error: a.xlsx: it is damaged or cut off: no whole ZIP archive\n"
    assert done.stdout.startswith("b.tsv:1:")
    told = invoke("check", "a.xlsx", "--message-language", "ko").stderr
    assert told == "qa-lint: 오류: a.xlsx: 깨졌거나 잘렸습니다: 온전한 ZIP 파일이 아닙니다\n"


def test_without_the_extra_it_is_said_what_to_install(invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    write(a_xlsx=book(WRONG))
    done = invoke("check", "a.xlsx")
    assert done.exit_code == 2
    assert "pip install 'qa-lint[office]'" in done.stderr


def test_a_run_without_a_workbook_loads_nothing_for_it(run: Run) -> None:
    write(a_tsv=RIGHT)
    done = run(["check", "a.tsv"], env={"PYTHONPROFILEIMPORTTIME": "1"})
    assert b"python_calamine" not in done.stderr
    assert b"qa_lint.formats.xlsx" in done.stderr


@pytest.mark.parametrize("form", ["tsv", "xlsx", "toml"])
def test_a_glossary_may_be_a_table_a_workbook_or_toml(invoke: Invoke, form: str) -> None:
    made = openpyxl.Workbook()
    for row in (["ko", "en"], ["예산", "appropriation"]):
        made.active.append(row)
    out = io.BytesIO()
    made.save(out)
    files: dict[str, str | bytes] = {
        "terms_tsv": "ko\ten\n예산\tappropriation\n",
        "terms_xlsx": out.getvalue(),
        "terms_toml": '[[terms]]\nko = "예산"\nen = "appropriation"\n',
    }
    write(**{f"terms_{form}": files[f"terms_{form}"], "qa-lint_toml": f'glossary = ["terms.{form}"]\n', "a_tsv": RIGHT})
    done = invoke("check", "a.tsv", "--select", "terminology", "--output-format", "concise")
    assert done.stdout.count("[missing-term]") == 1, done.output
