"""`qa-lint check`: its options, formats, exit codes and streams."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from each import each

import qa_lint
from qa_lint.reporters import REPORTERS

from .conftest import RIGHT, WRONG, Invoke, Run, write

NUMBERS = ("check", "--select", "number")


def findings(result: Any) -> list[tuple[str, str, int, int]]:
    report = json.loads(result.stdout)
    return [(f["rule"], f["path"], f["line"], f["column"]) for f in report["findings"]]


def test_a_report_in_a_pipe_is_plain_utf8_whatever_the_locale(run: Run) -> None:
    write(a_tsv=WRONG)
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LANG": None, "FORCE_COLOR": "1"}
    result = run([*NUMBERS, "a.tsv"], env=bare)
    assert result.returncode == 1
    lines = result.stdout.decode("utf-8").splitlines()
    assert lines[0].startswith("a.tsv:1:27: error: ")
    assert "3억 원" in lines[0]
    assert "3 billion won" in lines[0]
    assert lines[1] == "  source 1 | 예산은 3억 원이다.⇥The budget is 3 billion won."
    assert lines[2] == "           |        ^^^^^^"
    assert result.stderr == b""
    report = json.loads(run([*NUMBERS, "a.tsv", "--output-format", "json"], env=bare).stdout.decode("utf-8"))
    assert report["findings"][0]["source"]["text"] == "3억 원"


def test_no_file_is_opened_in_the_locales_encoding(run: Run, folder: Path) -> None:
    write(a_tsv=WRONG, ko__a_txt="하나.\n", en__a_txt="One.\n")
    write(**{"qa-lint_toml": '[[pairs]]\nsource = "ko/{path}.txt"\ntarget = "en/{path}.txt"\n'})
    env = {"PYTHONWARNDEFAULTENCODING": "1", "PYTHONWARNINGS": "always::EncodingWarning"}
    result = run([*NUMBERS, "a.tsv", "ko", "--output-format", "json:out.json", "--output-format", "full"], env=env)
    assert result.returncode == 1
    ours = str(Path(qa_lint.__file__).parent).encode()  # other packages answer for themselves
    assert [line for line in result.stderr.splitlines() if line.startswith(ours)] == []
    assert (folder / "out.json").is_file()


def test_a_file_that_is_decomposed_throughout_has_no_stray_letters(invoke: Invoke) -> None:
    korean = "".join(f"부두에 배가 {n}척 닿았다.\tSome {n} boats reached the pier.\n" for n in range(5))
    left = "손님이 12만 명이다.\tThere are 12만 visitors.\n"
    rule = ("check", "a.tsv", "--select", "stray-characters", "--output-format", "json")
    write(a_tsv=normalize("NFD", korean + left))
    assert findings(invoke(*rule)) == []
    write(a_tsv=korean + normalize("NFD", left))
    assert findings(invoke(*rule)) == [("stray-characters", "a.tsv", 6, 37)]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize(("env", "colour"), [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)])
def test_colour_is_for_terminals(folder: Path, forking_python: str, env: dict[str, str], colour: bool) -> None:
    import pty
    import subprocess

    write(a_tsv=WRONG + "예산은 3억 원이다.\tThe \x1b[35mbudget\u202e is 3 billion won.\n")
    leader, follower = pty.openpty()
    command = [forking_python, "-m", "qa_lint", *NUMBERS, "a.tsv"]
    environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm"} | env
    process = subprocess.Popen(command, stdout=follower, stderr=subprocess.PIPE, env=environment)
    os.close(follower)
    out = b""
    try:
        while chunk := os.read(leader, 65536):
            out += chunk
    except OSError:  # Linux says so when the other end is closed
        pass
    os.close(leader)
    process.communicate()
    assert (b"\x1b[31m" in out) == colour
    assert (b"\x1b" in out) == colour
    assert b"\x1b[35m" not in out
    assert "␛[35mbudget\ufffd is".encode() in out
    assert "\u202e".encode() not in out


def test_the_same_bytes_whatever_the_hash_seed_the_order_and_the_processes(run: Run) -> None:
    write(
        a_tsv=WRONG * 3, b_tsv=RIGHT + WRONG, c_txt="예산은 3억 원이다.\nThe budget is 3 billion won.\n", d_tsv="값\n"
    )
    one = run([*NUMBERS, "a.tsv", "b.tsv", "c.txt", "d.tsv", "--jobs", "1"], env={"PYTHONHASHSEED": "1"})
    two = run([*NUMBERS, "d.tsv", "c.txt", "b.tsv", "a.tsv", "--jobs", "2"], env={"PYTHONHASHSEED": "77"})
    assert one.returncode == two.returncode == 1
    assert (one.stdout, one.stderr) == (two.stdout, two.stderr)
    assert one.stdout.count(b"wrong-magnitude") == 5


@pytest.mark.parametrize("name", [name for name in REPORTERS if name != "xlsx"])  # which is no text
def test_every_output_format(invoke: Invoke, name: str) -> None:
    write(a_tsv=WRONG)
    result = invoke(*NUMBERS, "a.tsv", "--output-format", name)
    assert (result.exit_code, result.stderr) == (1, "")
    assert "wrong-magnitude" in result.stdout
    assert result.stdout.endswith("\n")


def test_an_unknown_output_format(invoke: Invoke) -> None:
    result = invoke("check", "a.tsv", "--output-format", "jsno")
    assert (result.exit_code, result.stdout) == (2, "")
    (said,) = result.stderr.splitlines()
    names = ", ".join(REPORTERS)
    assert said == f"qa-lint: error: there is no output format 'jsno' (there are {names}); did you mean 'json'?"


def test_several_formats_each_with_its_file(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG)
    formats = ["--output-format", "json:a.json", "--output-format", "github:a.log", "--output-format", "concise"]
    result = invoke(*NUMBERS, "a.tsv", *formats)
    assert result.exit_code == 1
    assert result.stdout.startswith("a.tsv:1:27: error: ")
    assert json.loads((folder / "a.json").read_text(encoding="utf-8"))["summary"]["findings"] == 1
    assert (folder / "a.log").read_bytes().startswith(b"::error file=a.tsv,line=1,")


def test_an_output_file(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG)
    result = invoke(*NUMBERS, "a.tsv", "--output-file", "report.txt")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "3억 원" in (folder / "report.txt").read_text(encoding="utf-8")
    result = invoke(*NUMBERS, "a.tsv", "--output-file", "no/such/folder.txt")
    assert (result.exit_code, result.stderr) == (
        2, "qa-lint: error: no/such/folder.txt: the report cannot be written: No such file or directory\n",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second"), [("json", "full"), ("json:o.txt", "csv:./o.txt"), ("json:o.txt", "csv:linked.txt")]
)
def test_two_formats_in_one_place(invoke: Invoke, folder: Path, first: str, second: str) -> None:
    (folder / "linked.txt").symlink_to("o.txt")
    write(a_tsv=WRONG)
    result = invoke("check", "a.tsv", "--output-format", first, "--output-format", second)
    assert result.exit_code == 2
    assert not (folder / "o.txt").exists()
    assert "two output formats would be written to the same place" in result.stderr


@each(
    ("severity", "fail_on", "code"),
    [
        ("error", None, 1), ("error", "error", 1), ("error", "never", 0),
        ("warning", None, 1), ("warning", "error", 0), ("warning", "warning", 1),
        ("info", None, 0), ("info", "warning", 0), ("info", "info", 1), ("info", "never", 0),
    ],
)  # fmt: skip
def test_the_exit_code_depends_on_the_gravest_finding(severity: str, fail_on: str | None, code: int) -> None:
    from dataclasses import replace

    from qa_lint.cli.check import exit_code
    from qa_lint.engine.locate import locate
    from qa_lint.model import SEVERITIES, Finding, Report, TextFile
    from qa_lint.project.settings import Config

    place = locate(TextFile("a", "x"), 0, 1)
    graded = next(s for s in SEVERITIES if s == severity)
    report = Report([Finding("r", "c", graded, "m", place, place)], [], [], 1, 1)
    config = Config(Path())
    if fail_on:
        config = replace(config, fail_on=next((s for s in SEVERITIES if s == fail_on), None))
    assert exit_code(report, config, failed=False) == code
    assert exit_code(report, config, failed=True) == 2


def test_fail_on(invoke: Invoke) -> None:
    write(a_tsv=WRONG)
    assert invoke(*NUMBERS, "a.tsv", "--fail-on", "never").exit_code == 0
    assert invoke(*NUMBERS, "a.tsv", "--fail-on", "info").exit_code == 1
    assert invoke(*NUMBERS, "a.tsv", "--fail-on", "grave").exit_code == 2
    write(**{"qa-lint_toml": 'fail-on = "never"\n'})
    assert invoke(*NUMBERS, "a.tsv").exit_code == 0
    assert invoke(*NUMBERS, "a.tsv", "--fail-on", "error").exit_code == 1


@pytest.mark.parametrize("table", [False, True])
def test_standard_input(invoke: Invoke, table: bool) -> None:
    given = WRONG if table else WRONG.replace("\t", "\n")
    result = invoke(*NUMBERS, "-", "--output-format", "json", given=given.encode())
    assert result.exit_code == 1
    assert findings(result) == [("wrong-magnitude", "-", 1, 27) if table else ("wrong-magnitude", "-", 2, 15)]


def test_standard_input_beside_files_in_several_processes(run: Run) -> None:
    write(a_tsv=WRONG)
    result = run([*NUMBERS, "-", "a.tsv", "--jobs", "2", "--output-format", "json"], given=WRONG.encode("utf-16"))
    assert findings(result) == [("wrong-magnitude", "-", 1, 27), ("wrong-magnitude", "a.tsv", 1, 27)]
    assert result.stderr == b"qa-lint: note: -: read as UTF-16 LE\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "euc-kr", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_encoding_gives_the_same_places(invoke: Invoke, encoding: str, end: str) -> None:
    write(a_tsv=(RIGHT + WRONG).replace("\n", end).encode(encoding))
    result = invoke(*NUMBERS, "a.tsv", "--output-format", "json")
    assert findings(result) == [("wrong-magnitude", "a.tsv", 2, 27)]
    named = {"cp949": "CP949 (EUC-KR)", "euc-kr": "CP949 (EUC-KR)", "utf-16-be": "UTF-16 BE"}
    note = named.get(encoding, "" if encoding.startswith("utf-8") else "UTF-16 LE")
    assert result.stderr == (f"qa-lint: note: a.tsv: read as {note}\n" if note else "")


def test_a_table_that_is_called_txt(invoke: Invoke) -> None:
    """As a spreadsheet saves it as "Unicode text"."""
    write(a_txt=f"한국어\t영어\r\n{RIGHT}{WRONG}".encode("utf-16"))
    result = invoke(*NUMBERS, "a.txt", "--output-format", "json")
    assert findings(result) == [("wrong-magnitude", "a.txt", 3, 27)]
    assert json.loads(result.stdout)["summary"]["pairs"] == 2


PAIRS = '[[pairs]]\nsource = "ko/{path}.txt"\ntarget = "en/{path}.txt"\n'


@pytest.mark.parametrize("args", [["ko/a.txt"], ["en/a.txt"], ["en/a.txt", "ko/a.txt", "ko"], [], ["."]])
def test_a_configured_pair_from_either_side(invoke: Invoke, args: list[str]) -> None:
    korean, english = WRONG.split("\t")
    write(ko__a_txt=f"첫 문장이다.\n{korean}\n", en__a_txt=f"This is the first sentence.\n{english}")
    write(pyproject_toml="[tool.other]\nx = 1\n" + PAIRS.replace("[[pairs", "[[tool.qa-lint.pairs"))
    result = invoke(*NUMBERS, *args, "--output-format", "json")
    assert findings(result) == [("wrong-magnitude", "en/a.txt", 2, 15)]
    (found,) = json.loads(result.stdout)["findings"]
    assert (found["source"]["path"], found["source"]["line"], found["source"]["text"]) == ("ko/a.txt", 2, "3억 원")
    assert json.loads(result.stdout)["summary"]["files"] == 2


@pytest.mark.parametrize("turned", [False, True])
def test_two_files_by_name_in_either_direction(invoke: Invoke, folder: Path, turned: bool) -> None:
    korean, english = WRONG.split("\t")
    write(ko_txt=korean, en_txt=english)
    names = [str(folder / "ko.txt"), "./en.txt"]
    source, target = names[::-1] if turned else names
    languages = ["--source-language", "en"] if turned else []
    result = invoke(*NUMBERS, "--source", source, "--target", target, *languages, "--output-format", "json")
    assert findings(result) == [("wrong-magnitude", "ko.txt", 1, 5) if turned else ("wrong-magnitude", "en.txt", 1, 15)]


def test_the_direction_of_a_table(invoke: Invoke) -> None:
    write(a_tsv="ko\ten\n" + WRONG)
    to_korean = invoke(*NUMBERS, "a.tsv", "--target-language", "ko", "--output-format", "json")
    assert findings(to_korean) == [("wrong-magnitude", "a.tsv", 2, 5)]
    assert json.loads(to_korean.stdout)["findings"][0]["source"]["text"] == "3 billion won"


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (
            ["check"],
            "nothing to check: name files or folders (`qa-lint check .`), or configure [[pairs]] (`qa-lint init`)",
        ),
        (["check", "--source", "a"], "--source and --target go together"),
        (["check", "--no-guess", "--guess-by-name"], "--no-guess and --guess-by-name do not go together"),
        (["check", "x", "--source", "a", "--target", "b"], "give either paths or --source and --target"),
        (["check", "x", "--source-language", "jp"], "'jp' is not a language that qa-lint knows; there are ko and en"),
        (["check", "x", "--source-language", "ko", "--target-language", "ko"], "are both 'ko'"),
        (["check", "--source", ".", "--target", "."], "--source is one file; folders are paths: `qa-lint check SOURCE"),
        (["."], "'.' is no command, but a path: `qa-lint check .`"),
        (["chek"], "there is no command 'chek'; did you mean 'check'?"),
        (["check", "x", "--select", "wrong-nubmer"], "'wrong-nubmer'; did you mean 'wrong-number'?"),
        (["check", "x", "--ignore", "nmae"], "there is no rule or category 'nmae'; did you mean 'name'?"),
        (["explain", "wrong-nubmer"], "there is no rule or category 'wrong-nubmer'; did you mean 'wrong-number'?"),
        (["check", "x", "--config", "no.toml"], "no.toml: the configuration cannot be read: No such file"),
        (["check", "x", "--jobs", "-1"], "-1 is not in the range"),
        (["check", "x", "--nonsense"], "No such option"),
    ],
)
def test_bad_usage_exits_2_and_says_why(invoke: Invoke, args: list[str], message: str) -> None:
    result = invoke(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_one_alarm_silenced_in_the_settings(invoke: Invoke) -> None:
    write(a_tsv=WRONG + WRONG.replace("예산", "빚").replace("budget", "debt"))
    write(**{"qa-lint_toml": '[[suppress]]\nrule = "wrong-magnitude"\ntext = "3 billion"\nreason = "so"\n'})
    assert invoke(*NUMBERS, "a.tsv").exit_code == 0
    write(**{"qa-lint_toml": '[[suppress]]\nrule = "wrong-magnitud"\n'})
    result = invoke(*NUMBERS, "a.tsv")
    assert result.exit_code == 2
    assert "qa-lint.toml:1: [[suppress]] names the rule 'wrong-magnitud'" in result.stderr
    assert "did you mean 'wrong-magnitude'?" in result.stderr


def test_version(invoke: Invoke) -> None:
    for args in (["--version"], ["check", "--version"]):
        result = invoke(*args)
        assert (result.exit_code, result.stdout) == (0, "qa-lint, version 0.1.0\n")


def test_rules_is_a_table(invoke: Invoke) -> None:
    result = invoke("rules")
    assert result.exit_code == 0
    head, *rows = result.stdout.splitlines()
    assert head.split() == ["RULE", "CATEGORY", "SEVERITY", "STATUS", "WHAT", "IT", "REPORTS"]
    named = [row.split()[0] for row in rows]
    assert "wrong-number" in named
    assert [row.split()[1] for row in rows] == sorted(row.split()[1] for row in rows)
    chosen = invoke("rules", "--select", "number", "--ignore", "wrong-number").stdout.splitlines()[1:]
    assert chosen
    assert {row.split()[1] for row in chosen} == {"number"}
    assert "number" not in {row.split()[1] for row in invoke("rules", "--ignore", "number").stdout.splitlines()[1:]}
    assert invoke("rules", "--select", "number", "--ignore", "number").stdout.splitlines()[1:] == []


def test_explain_says_what_why_and_shows_examples(invoke: Invoke) -> None:
    result = invoke("explain", "wrong-magnitude")
    assert result.exit_code == 0
    for part in (
        "wrong-magnitude  (number, error, stable)",
        "Reported:",
        "Not reported:",
        "⟦",
        "MQM: ",
        "[[suppress]]",
    ):
        assert part in result.stdout
    assert "\x1b" not in result.stdout
    assert (
        "the source says {source_amount}, but the translation says {target_amount}: off by a factor of {factor}"
        in result.stdout.splitlines()
    )


JONGNO = "어제 경기도에서 종로구로 갔다.\tI went from Gyeonggi Province to Jongro-gu yesterday.\n"


def test_an_opt_in_rule_with_its_options_and_its_fix(invoke: Invoke) -> None:
    settings = 'extend-select = ["nonstandard-romanization"]\n[rules.nonstandard-romanization]\nunits = "hyphen"\n'
    write(a_tsv=JONGNO)
    assert invoke("check", "a.tsv").exit_code == 0
    Path("qa-lint.toml").write_text(settings, encoding="utf-8")
    found = json.loads(invoke("check", "a.tsv", "--output-format", "json").stdout)["findings"]
    assert [(f["rule"], edit["column"], edit["text"]) for f in found for edit in f["fix"]["edits"]] == [
        ("nonstandard-romanization", 31, "Gyeonggi-do"), ("nonstandard-romanization", 52, "Jongno-gu"),
    ]  # fmt: skip
    assert "by the Revised Romanization it is Jongno-gu" in found[1]["message"]


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        (
            '[rules.nonstandard-romanization]\nsystem = "hangul"\n',
            "qa-lint.toml:2: rule nonstandard-romanization: option 'system' must be one of rr, mr, yale, not 'hangul'",
        ),
        (
            '[rules.nonstandard-romanization]\nsytem = "mr"\n',
            "qa-lint.toml:2: rule nonstandard-romanization: check check_system has no option 'sytem';"
            " did you mean 'system'?",
        ),
        ("[rules.nonstandard]\nx = 1\n", "qa-lint.toml:2: there is no rule 'nonstandard'"),
        ("[rules]\nwrong-name = 1\n", "qa-lint.toml:2: the options of a rule are a table: write [rules.wrong-name]"),
        ("rules = 1\n", "qa-lint.toml:1: 'rules' must be a table"),
    ],
)
def test_an_option_of_a_rule_that_is_wrong_is_named_with_its_line(
    invoke: Invoke, settings: str, complaint: str
) -> None:
    write(a_tsv=RIGHT)
    Path("qa-lint.toml").write_text(settings, encoding="utf-8")
    result = invoke("check", "a.tsv")
    assert result.exit_code == 2
    assert complaint in result.stderr


def test_explain_lists_the_options_with_their_values(invoke: Invoke) -> None:
    Path("qa-lint.toml").write_text('[rules.nonstandard-romanization]\nsystem = "mr"\n', encoding="utf-8")
    told = invoke("explain", "nonstandard-romanization").stdout
    assert '    persons = false  # true or false\n    system = "mr"  # one of rr, mr, yale\n    units = "any"' in told
    assert 'extend-select = ["nonstandard-romanization"]' in told
    assert "Options" not in invoke("explain", "wrong-name").stdout


def test_the_order_of_files_changes_nothing_about_names(invoke: Invoke) -> None:
    for number, latin in enumerate(("Yoon Seo-jin", "Yun Seojin", "Yoon Seo-jin", "Yun Seojin")):
        write(**{f"{number}_tsv": f"윤서진 시장이 왔다.\tMayor {latin} came.\n"})
    command = ("check", "--select", "romanization", "--output-format", "json", "--jobs")
    forward = invoke(*command, "1", "0.tsv", "1.tsv", "2.tsv", "3.tsv").stdout
    assert findings(invoke(*command, "1", ".")) == [("inconsistent-romanization", "1.tsv", 1, 19)]
    assert invoke(*command, "1", "3.tsv", "1.tsv", "2.tsv", "0.tsv").stdout == forward
    assert invoke(*command, "2", "3.tsv", "1.tsv", "2.tsv", "0.tsv").stdout == forward
