"""Bad input: one clear message, the right exit code, and the other files are still linted."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import NoReturn

import pytest
import toy
from click.testing import CliRunner

from qa_lint.cli import options
from qa_lint.cli.main import qa_lint
from qa_lint.engine.session import Session
from qa_lint.formats import FORMATS, TEXT
from qa_lint.formats.choice import Formats
from qa_lint.model import Problem
from qa_lint.reporters import REPORTERS
from qa_lint.resources import word_pairs

from .conftest import RIGHT, WRONG, Invoke, Run, write

NUMBERS = ("check", "--select", "number")


def both(invoke: Invoke, *args: str) -> tuple[int, list[str], list[str]]:
    """Exit code, messages, and where findings are, when the files are linted beside a faulty one."""
    write(good_tsv=WRONG)
    result = invoke(*NUMBERS, *args, "good.tsv", "--output-format", "json")
    report = json.loads(result.stdout)
    messages = [line.removeprefix("qa-lint: ") for line in result.stderr.splitlines()]
    told = [f"error: {Problem(e['message'], e['path'], e['line'])}" for e in report["errors"]]
    assert told == [message for message in messages if message.startswith("error")]  # the report says the same
    return result.exit_code, messages, [f"{f['path']}:{f['line']}" for f in report["findings"]]


GOOD = ["good.tsv:1"]
ALONE, NO_PAIR = "passed over: it is", " and belongs to no configured pair"


def test_a_missing_file(invoke: Invoke) -> None:
    assert both(invoke, "nowhere.txt") == (2, ["error: nowhere.txt: no such file or folder"], GOOD)


def test_a_missing_file_of_two(invoke: Invoke) -> None:
    write(ko_txt="하나.\n")
    result = invoke("check", "--source", "ko.txt", "--target", "en.txt")
    assert (result.exit_code, result.stderr) == (
        2, "qa-lint: error: en.txt: cannot be read: No such file or directory\n",
    )  # fmt: skip


def test_a_folder_in_place_of_a_file(invoke: Invoke) -> None:
    write(d__x_txt="x", ko_txt="하나.\n")
    result = invoke("check", "--source", "ko.txt", "--target", "d")
    assert result.exit_code == 2
    assert "Error: --target is one file; folders are paths: `qa-lint check SOURCE TARGET`\n" in result.stderr


@pytest.mark.parametrize("content", [None, "All of it is English.\n", ""])
def test_a_folder_without_bilingual_files(invoke: Invoke, folder: Path, content: str | None) -> None:
    (folder / "d").mkdir()
    if content is not None:
        write(d__a_md=content, d__b_txt=content)
    said = "d: no bilingual file in this folder"
    if content is not None:
        said += ", and no pair: name the two files, or call them x_ko and x_en"
    assert both(invoke, "d") == (2, [f"error: {said}"], GOOD)


def test_a_folder_that_holds_other_files_too(invoke: Invoke) -> None:
    write(d__a_md="English.\n", d__b_tsv=WRONG)
    assert both(invoke, "d") == (
        1,
        ["note: d: files passed over, as they are no translations: 1 (`qa-lint files d` says why)"],
        ["d/b.tsv:1", *GOOD],
    )  # fmt: skip


def test_a_row_with_one_column(invoke: Invoke) -> None:
    write(a_tsv=f"ko\ten\n{RIGHT}한 칸뿐이다.\n{WRONG}")
    messages = ["error: a.tsv:3: 1 column where 2 were expected"]
    assert both(invoke, "a.tsv") == (2, messages, ["a.tsv:4", *GOOD])


@pytest.mark.parametrize("content", ["", "\ufeff", "\n\n", "  \n"])
@pytest.mark.parametrize("name", ["a_txt", "a_tsv", "a_csv"])
def test_an_empty_file(invoke: Invoke, content: str, name: str) -> None:
    write(**{name: content})
    path = name.replace("_", ".")
    assert both(invoke, path) == (1, [f"note: {path}: empty: nothing to check"], GOOD)
    assert invoke(*NUMBERS, path).exit_code == 0


def test_an_empty_translation_has_dropped_everything(invoke: Invoke) -> None:
    write(ko_txt="하나를 샀다.\n둘을 팔았다.\n", en_txt="")
    result = invoke("check", "--source", "ko.txt", "--target", "en.txt", "--output-format", "json")
    assert result.stderr == "qa-lint: note: en.txt: empty: nothing to compare\n"
    assert result.exit_code == 1
    (found,) = json.loads(result.stdout)["findings"]
    assert (found["rule"], found["source"]["end_line"], found["target"]["text"]) == ("dropped-sentence", 2, "")


@pytest.mark.parametrize(
    ("name", "content", "note"),
    [
        ("a_txt", "All of it is English.\nReally.\n", f"{ALONE} all English{NO_PAIR}"),
        ("a_txt", "모두 한국어다.\n", f"{ALONE} all Korean{NO_PAIR}"),
        ("a_tsv", "one\ttwo\nthree\tfour\n", f"{ALONE} all English{NO_PAIR}"),
        ("a_csv", "ko|en\n하나를 샀다|One was bought\n", "passed over: it has one column"),
        ("a_tsv", "키\tone\n값\t둘\n", "passed over: no column of Korean stands beside one of English"),
        ("a_txt", "123\n", "no Korean and no English text: nothing to check"),
        ("a_md", "[한국어](ko.md)\n" + "A manual in English with a link.\n" * 40,
         f"{ALONE} nearly all English{NO_PAIR}"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_translation(invoke: Invoke, name: str, content: str, note: str) -> None:
    write(**{name: content})
    path = name.replace("_", ".")
    assert both(invoke, path) == (1, [f"note: {path}: {note}"], GOOD)
    result = invoke("check", path)
    assert (result.exit_code, result.stdout) == (0, "nothing found in 0 pairs in 1 file\n")


def test_bytes_that_are_no_text(invoke: Invoke) -> None:
    write(a_txt="첫 줄\n둘째 ".encode() + b"\xff\xfe\n", b_tsv=b"\x89PNG\r\n\x1a\n\0\0\0")
    code, messages, places = both(invoke, "a.txt", "b.tsv")
    assert (code, places) == (2, GOOD)
    assert messages[0] == (
        "error: a.txt:2: not text in UTF-8, CP949 (EUC-KR) or UTF-16: byte 0xff at offset 15 (counted from 0)"
    )
    assert messages[1].startswith("error: b.tsv:1: not text in ")


def test_a_missing_partner(invoke: Invoke) -> None:
    write(ko__a_txt="하나.\n", **{"qa-lint_toml": '[[pairs]]\nsource = "ko/{path}.txt"\ntarget = "en/{path}.txt"\n'})
    write(good_tsv=WRONG)
    for args in (["ko/a.txt", "good.tsv"], ["."]):
        result = invoke("check", *args, "--select", "number,missing-translation", "--output-format", "json")
        found = json.loads(result.stdout)["findings"]
        assert (result.exit_code, result.stderr) == (1, "")
        assert [
            (f["rule"], f["severity"], f["path"], f["line"], f["target"]) for f in found if f["target"] is None
        ] == [("missing-translation", "info", "ko/a.txt", 1, None)]
        assert "en/a.txt is missing" in found[-1]["message"]
    assert invoke("check").exit_code == 0


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("jobs = 1\nselct = []\n", "qa-lint.toml:2: unknown key 'selct'; did you mean 'select'?"),
        ("\n[[suppress]]\nruel = 'x'\n", "qa-lint.toml:3: unknown key 'ruel' in [[suppress]]; did you mean 'rule'?"),
        ("a = = 2\n", "qa-lint.toml:1: the configuration is broken TOML: Invalid value (at line 1, column 5)"),
        (
            "select = [\n  'name',\n  'nubmer',\n]\n",
            "qa-lint.toml:3: there is no rule or category 'nubmer'; did you mean 'number'?",
        ),
        ("glossary = ['no.tsv']\n", "qa-lint.toml:1: 'glossary' names no.tsv, and there is no such file"),
        ("lexicon = ['no.gz']\n", "qa-lint.toml:1: 'lexicon' names no.gz, and there is no such file"),
        ("lexicon = ['qa-lint.toml']\n", "qa-lint.toml:1: no line of a word-pair table"),
        ("opposites = ['no.tsv']\n", "qa-lint.toml:1: 'opposites' names no.tsv, and there is no such file"),
        (
            "opposites = ['qa-lint.toml']\n",
            "qa-lint.toml:1: the class is one of bound, direction, order, opposite, quantifier, none, comparison, "
            "label, -, not \"opposites = ['qa-lint.toml']\"",
        ),
        (
            "negation = ['a.tsv']\n",
            "a.tsv:1: a way of saying no is a language (ko, en), a phrase and its effect, in tabs",
        ),
        (
            "output-format = 'jsno'\n",
            "qa-lint.toml:1: there is no output format 'jsno' "
            f"(there are {', '.join(REPORTERS)}); did you mean 'json'?",
        ),
    ],
)
def test_broken_settings(invoke: Invoke, settings: str, message: str) -> None:
    write(a_tsv=WRONG, **{"qa-lint_toml": settings})
    result = invoke("check", "a.tsv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"qa-lint: error: {message}\n"


def test_what_is_wrong_in_a_configuration_that_is_extended_is_told_of_that_one(invoke: Invoke) -> None:
    write(a_tsv=WRONG, **{"qa-lint_toml": 'extends = ["team/base.toml", "team/more.toml"]\n'})
    for settings, message in (
        ('ignore = ["nmae"]\n', "team/more.toml:1: there is no rule or category 'nmae'; did you mean 'name'?"),
        ('[severity]\nnmae = "info"\n', "team/more.toml:2: [severity] names the rule 'nmae', which does not exist"),
        ('names = ["no.tsv"]\n', "team/more.toml:1: 'names' names "),
    ):
        write(team__base_toml='ignore = ["quote"]\n', team__more_toml=settings)
        result = invoke("check", "a.tsv")
        assert result.exit_code == 2
        assert result.stderr.startswith(f"qa-lint: error: {message}")


def test_a_broken_card_of_a_plugin(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert toy.session(folder).problems == []
    path = toy.write_card(folder / "cards", "text/broken-rule", "find_marks", severty='"error"')
    write(a_tsv="하나\tXX\n")
    monkeypatch.setattr(options, "Session", lambda config: Session(config, toy.plugins(toy.Package(folder / "cards"))))
    result = CliRunner().invoke(qa_lint, ["check", "a.tsv"])
    assert result.exit_code == 2
    message = (
        f"qa-lint: error: {path.relative_to(folder)}:9: broken card: unknown key 'severty'; did you mean 'severity'?\n"
    )
    assert result.stderr == message
    assert "[marked-text]" in result.stdout
    assert CliRunner().invoke(qa_lint, ["rules"]).exit_code == 2


def test_a_crashing_check(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toy.session(folder)
    toy.write_card(folder / "cards", "text/crashing-rule", "crash")
    write(a_tsv="하나\tCRASH\n둘\tXX\n")
    monkeypatch.setattr(options, "Session", lambda config: Session(config, toy.plugins(toy.Package(folder / "cards"))))
    for name in ("full", "concise", "github"):
        result = CliRunner().invoke(qa_lint, ["check", "a.tsv", "--output-format", name])
        assert result.exit_code == 2
        assert "marked-text" in result.stdout
        assert "internal-error" in result.stdout
        assert "plugin package-0" in result.stdout
        assert "\n::error::x" not in result.stdout  # the exception's own words
    assert CliRunner().invoke(qa_lint, ["check", "a.tsv", "--fail-on", "never"]).exit_code == 2


def test_a_plugin_that_does_not_load(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(config: object) -> Session:
        session = toy.session(folder)
        session.plugins.broken.append(Problem("plugin a (a) could not be loaded (X: \x1b[31mno)"))
        return session

    monkeypatch.setattr(options, "Session", broken)
    write(a_tsv="하나\ttwo\n")
    result = CliRunner().invoke(qa_lint, ["check", "a.tsv"])
    assert (result.exit_code, result.stderr) == (0, "qa-lint: warning: plugin a (a) could not be loaded (X: ␛[31mno)\n")
    assert CliRunner().invoke(qa_lint, ["check", "a.tsv", "--strict-plugins"]).exit_code == 2
    assert CliRunner().invoke(qa_lint, ["align", "a.tsv"]).stderr == result.stderr
    assert CliRunner().invoke(qa_lint, ["convert", "a.tsv", "a.jsonl"]).stderr.startswith(result.stderr)


def test_a_reporter_that_fails(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(report: object, style: object) -> str:
        raise KeyError("x")

    def session(config: object) -> Session:
        made = toy.session(folder)
        made.reporters["odd"] = failing
        return made

    monkeypatch.setattr(options, "Session", session)
    write(a_tsv="하나\ttwo\n")
    result = CliRunner().invoke(qa_lint, ["check", "a.tsv", "--output-format", "odd"])
    assert (result.exit_code, result.stderr) == (2, "qa-lint: error: the output format odd failed (KeyError: 'x')\n")


def test_a_bug_is_no_finding(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(config: object) -> Session:
        raise ZeroDivisionError

    monkeypatch.setattr(options, "Session", bug)
    result = CliRunner().invoke(qa_lint, ["check", "a.tsv"])
    assert result.exit_code == 2
    assert "qa-lint: error: this is a bug in qa-lint (ZeroDivisionError: )" in result.stderr


def test_a_reader_that_fails_spoils_no_other_file(folder: Path) -> None:
    session = toy.session(folder)

    def failing(data: bytes, path: str, languages: object) -> object:
        raise IndexError("out of range")

    session.documents.formats = Formats([toy.Format("odd", (".odd",), failing), *FORMATS], TEXT)  # type: ignore[arg-type]
    write(a_odd="x", b_tsv="하나\tXX\n")
    report = session.lint(["a.odd", "b.tsv"])
    assert [str(error) for error in report.errors] == [
        "a.odd: could not be read and aligned (IndexError: out of range); this is a bug in qa-lint"
    ]
    assert len(report.findings) == 1


def test_names_that_a_terminal_would_obey(invoke: Invoke, folder: Path) -> None:
    name = "a\x1b[31m\n::error::x.tsv"
    (folder / name).write_text("한 칸\n하나\ttwo\n", encoding="utf-8")
    result = invoke("check", name)
    assert result.exit_code == 2
    assert result.stderr == "qa-lint: error: a␛[31m␊::error::x.tsv:1: 1 column where 2 were expected\n"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_not_utf8(run: Run, folder: Path) -> None:
    name = b"a\xff.tsv"
    Path(folder / name.decode("utf-8", "surrogateescape")).write_text(WRONG, encoding="utf-8")
    for output in (["json"], ["json:out.json"]):
        result = run([*NUMBERS, name.decode("utf-8", "surrogateescape"), "--output-format", *output])
        assert result.returncode == 1
        out = result.stdout if output == ["json"] else (folder / "out.json").read_bytes()
        assert json.loads(out.decode("utf-8"))["findings"][0]["path"] == "a\udcff.tsv"


@pytest.mark.skipif(sys.platform == "win32", reason="memory cannot be bounded there")
def test_a_line_of_16_megabytes(folder: Path) -> None:
    """Passed over in bounded memory, and what stands around it is linted."""
    lines = {"txt": 2, "tsv": 1, "csv": 1}  # of a pair
    for suffix, separator in (("txt", "\n"), ("tsv", "\t"), ("csv", ",")):
        rows = WRONG.replace("\t", separator)
        with (folder / f"a.{suffix}").open("wb") as out:
            out.write(rows.encode() + "가나, ".encode() * 2_000_000 + b"\n" + rows.encode())
    write(good_tsv=WRONG)
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (900_000_000, 900_000_000)); "
        "from qa_lint.cli.main import main; main()"
    )
    command = [
        sys.executable,
        "-c",
        script,
        *NUMBERS,
        *(f"a.{suffix}" for suffix in lines),
        "good.tsv",
        "--jobs",
        "1",
        "--output-format",
        "json",
    ]
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    result = subprocess.run(command, cwd=folder, capture_output=True, check=False, env=environment)
    assert result.returncode == 2
    found: defaultdict[str, list[int]] = defaultdict(list)
    for finding in json.loads(result.stdout)["findings"]:
        found[finding["path"]].append(finding["line"])
    assert found.pop("good.tsv") == [1]
    assert found == {f"a.{suffix}": [step, 2 * step + 1] for suffix, step in lines.items()}
    for suffix, step in lines.items():
        assert f"error: a.{suffix}:{step + 1}: the line is 8,000,000 characters long" in result.stderr.decode()


def test_decomposed_files_have_the_same_findings_in_their_own_columns(invoke: Invoke) -> None:
    def found(text: str) -> list[tuple[str, int, int, str]]:
        write(a_tsv=text)
        report = json.loads(invoke(*NUMBERS, "a.tsv", "--output-format", "json").stdout)
        return [(f["rule"], f["line"], f["source"]["column"], f["source"]["text"]) for f in report["findings"]]

    assert found(RIGHT + WRONG) == [("wrong-magnitude", 2, 5, "3억 원")]
    decomposed = unicodedata.normalize("NFD", RIGHT + WRONG)
    text = unicodedata.normalize("NFD", "3억 원")
    assert found(decomposed) == [("wrong-magnitude", 2, 10, text)]  # 예산은 is eight letters and a space


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no full device")
@pytest.mark.parametrize(
    ("arrangement", "code", "message"),
    [
        ("good.tsv | true", 1, ""),  # who closes the pipe has seen enough, and the findings are still findings
        ("good.tsv >&-", 2, "the report cannot be written: standard output is closed"),
        ("good.tsv >/dev/full", 2, "the report cannot be written: No space left on device"),
        ("- <&-", 2, "standard input is closed"),
        ("good.tsv 2>&- >/dev/null", 1, ""),
    ],
)
def test_streams_that_are_closed_or_full(folder: Path, arrangement: str, code: int, message: str) -> None:
    write(good_tsv=WRONG)
    command = f"'{sys.executable}' -m qa_lint {' '.join(NUMBERS)} {arrangement}"
    result = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=folder, capture_output=True, check=False, encoding="utf-8"
    )
    assert result.returncode == code
    assert result.stderr == (f"qa-lint: error: {message}\n" if message else "")


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ("a = " + "[" * 10_000, "qa-lint.toml: the configuration is nested too deeply"),
        ("\na = " + "1" * 5_000, "qa-lint.toml:2: the configuration has a number of more digits than can be read"),
    ],
    ids=["nested", "digits"],
)
def test_a_configuration_that_python_cannot_hold(invoke: Invoke, settings: str, told: str) -> None:
    write(**{"qa-lint_toml": settings, "a_tsv": RIGHT})
    result = invoke("check", "a.tsv")
    assert (result.exit_code, result.stderr) == (2, f"qa-lint: error: {told}\n")
    (Path.cwd() / "qa-lint.toml").rename("pyproject.toml")  # which is not ours
    assert invoke("check", "a.tsv").exit_code == 0


def test_a_table_without_end_among_the_settings(invoke: Invoke) -> None:
    settings = {"glossary": ("g.csv", 'ko,en\n나무,tree\n"' + "가" * 200_000), "names": ("n.toml", "names = 1\n")}
    settings["lexicon"] = "l.tsv", f"sentences\t-\t9\nen\ta\t{'9' * 400}\n"
    told = {
        "glossary": "g.csv:3: the glossary cannot be read: field larger than field limit (131072)",
        "names": "n.toml:1: a name is a table: write [[names]]",
        "lexicon": "l.tsv:2: no line of a word-pair table",
    }
    for key, (name, content) in settings.items():
        write(**{"qa-lint_toml": f'{key} = ["{name}"]\n', name.replace(".", "_"): content, "a_tsv": RIGHT})
        result = invoke("check", "a.tsv", "--select", "number,terminology,name,omission")
        assert (result.exit_code, result.stderr) == (2, f"qa-lint: error: {told[key]}\n")


def test_a_table_that_unpacks_to_gigabytes(invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_pairs, "_MOST_BYTES", 1 << 20)
    write(**{"qa-lint_toml": 'lexicon = ["l.gz"]\n', "l_gz": gzip.compress(bytes(2 << 20)), "a_tsv": RIGHT})
    result = invoke("check", "a.tsv")
    told = "qa-lint: error: l.gz: it unpacks to over 1 MB; such tables are not read\n"
    assert (result.exit_code, result.stderr) == (2, told)


def test_a_working_folder_that_is_gone(folder: Path) -> None:
    (folder / "gone").mkdir()
    code = "import os, sys; os.rmdir(os.getcwd()); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    command = [sys.executable, "-c", code, "-P", "-m", "qa_lint", "check", "a.tsv"]
    result = subprocess.run(command, cwd=folder / "gone", capture_output=True, check=False)
    told = b"qa-lint: error: the working folder cannot be entered: No such file or directory\n"
    assert (result.returncode, result.stderr) == (2, told)


def test_a_working_folder_that_goes_away_meanwhile(
    invoke: Invoke, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found(*_: object) -> NoReturn:
        (folder / "gone").rmdir()
        raise FileNotFoundError(2, "No such file or directory", "gone")

    (folder / "gone").mkdir()
    monkeypatch.setattr(Session, "found", found)
    result = invoke("files", "a.tsv", cwd=folder / "gone")
    told = "qa-lint: error: the working folder cannot be entered: No such file or directory\n"
    assert (result.exit_code, result.stderr) == (2, told)


def test_an_interrupt_that_no_signal_handler_has_taken(invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    def found(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(Session, "found", found)
    result = invoke("files", "a.tsv")
    assert (result.exit_code, result.output) == (130, "")


@pytest.mark.parametrize("name", ["-", "a.txt"])
def test_one_file_as_both_sides(invoke: Invoke, name: str) -> None:
    write(a_txt="하나.\n")
    result = invoke("check", "--source", name, "--target", name, given="하나.\n".encode())
    assert (result.exit_code, result.stderr) == (2, f"qa-lint: error: {name}: source and target are one and the same\n")


def test_a_link_to_itself(invoke: Invoke) -> None:
    Path("circle.tsv").symlink_to("circle.tsv")
    Path("circle").symlink_to("circle")
    for name in ("circle.tsv", "circle", "circle/a.tsv"):
        code, messages, found = both(invoke, name)
        assert (code, found) == (2, GOOD)
        assert [message for message in messages if name in message] == messages
        assert len(messages) == 1
    result = invoke("check", "--config", "circle.tsv", "good.tsv")
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)
    assert result.stderr.startswith("qa-lint: error: circle.tsv: the configuration cannot be read")


def test_a_side_that_is_broken_is_not_empty(invoke: Invoke) -> None:
    Path("qa-lint.toml").write_text('[[pairs]]\nsource = "ko.srt"\ntarget = "en.srt"\n', encoding="utf-8")
    write(
        ko_srt="1\n00:00:xx --> 00:00:02,000\n가\n",
        en_srt="1\n00:00:01,000 --> 00:00:02,000\nSo.\n",
    )
    result = invoke("check", "ko.srt")
    assert result.exit_code == 2
    assert [line.split(": ")[2] for line in result.stderr.splitlines()] == ["ko.srt:2"]


def test_few_words_and_many_are_not_asked_for_at_once(invoke: Invoke) -> None:
    result = invoke("check", "a.tsv", "--quiet", "--verbose")
    assert result.exit_code == 2
    assert "--quiet and --verbose do not go together" in result.stderr
