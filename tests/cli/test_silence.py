"""Silencing findings: comments in the files, entries of the configuration, and the command that writes them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import toy
from click.testing import CliRunner

from qa_lint.cli import options
from qa_lint.cli.main import qa_lint
from qa_lint.engine.session import Session

from .conftest import WRONG, Invoke, write

SETTINGS = '[[pairs]]\nsource = "ko/{path}.md"\ntarget = "en/{path}.md"\n'
KOREAN = "예산은 3억 원이다.\n\n책은 모두 5만 권이다.\n"
ENGLISH = "The budget is 3 billion won.\n\nIt holds 60,000 books.\n"


def rules(result: Any) -> list[str]:
    return [f"{f['rule']} {f['path']}:{f['line']}" for f in json.loads(result.stdout)["findings"]]


def check(invoke: Invoke, *args: str) -> list[str]:
    return rules(invoke("check", *args, "--output-format", "json"))


def pair(korean: str = KOREAN, english: str = ENGLISH, settings: str = SETTINGS) -> None:
    write(ko__a_md=korean, en__a_md=english, **{"qa-lint_toml": settings})


BOTH = ["wrong-magnitude en/a.md:1", "wrong-number en/a.md:3"]


def test_without_a_word_both_are_found(invoke: Invoke) -> None:
    pair()
    assert check(invoke) == BOTH


@pytest.mark.parametrize(
    ("korean", "english", "left"),
    [
        (KOREAN, "<!-- qa-lint: ignore[wrong-magnitude] so -->\n" + ENGLISH, ["wrong-number en/a.md:4"]),
        ("<!-- qa-lint: ignore[wrong-magnitude] so -->\n" + KOREAN, ENGLISH, BOTH[1:]),  # on either side
        (KOREAN, ENGLISH.replace("won.", "won. <!-- qa-lint: ignore[number] so -->"), BOTH[1:]),
        (KOREAN, "<!-- qa-lint: file-ignore[number] so -->\n" + ENGLISH, []),
        (KOREAN, "<!-- qa-lint: disable -->\n" + ENGLISH, []),
    ],
)
def test_comments_silence_what_they_name_where_they_stand(
    invoke: Invoke, korean: str, english: str, left: list[str]
) -> None:
    pair(korean, english)
    assert check(invoke) == left


def test_a_comment_that_silences_nothing_is_told(invoke: Invoke) -> None:
    pair(KOREAN, ENGLISH + "\n<!-- qa-lint: ignore[quote, wrong-number] so -->\nThe end.\n")
    result = invoke("check", "--output-format", "json")
    assert "unused-suppression en/a.md:5" in rules(result)
    unused = [f for f in json.loads(result.stdout)["findings"] if f["rule"] == "unused-suppression"]
    assert unused[0]["severity"] == "info"
    assert "no finding of quote, wrong-number" in unused[0]["message"]
    assert unused[0]["target"]["text"] == "<!-- qa-lint: ignore[quote, wrong-number] so -->"
    # it says nothing of rules that do not run
    assert "unused-suppression" not in " ".join(check(invoke, "--select", "name,configuration"))


def test_a_comment_that_names_no_rule_and_silences_nothing_is_told_where_all_rules_run(invoke: Invoke) -> None:
    pair(KOREAN + "\n그것으로 끝이다.\n", ENGLISH + "\n<!-- qa-lint: ignore -->\nThat is the end.\n")
    assert check(invoke) == [*BOTH, "unused-suppression en/a.md:5"]
    assert check(invoke, "--select", "number,configuration") == BOTH
    assert check(invoke, "--ignore", "name") == BOTH


def test_what_is_misspelt_is_told_and_silences_nothing(invoke: Invoke) -> None:
    pair(KOREAN, "<!-- qa-lint: ignore[wrong-magnitde] so -->\n" + ENGLISH)
    result = invoke("check", "--output-format", "json")
    assert rules(result) == ["invalid-suppression en/a.md:1", "wrong-magnitude en/a.md:2", "wrong-number en/a.md:4"]
    message = json.loads(result.stdout)["findings"][0]["message"]
    assert message.endswith("there is no such rule (wrong-magnitde); did you mean wrong-magnitude?")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("qa-lint: ignore wrong-magnitude", "rules are named in brackets"),
        ("qa-lint: ignore=wrong-magnitude", "rules are named in brackets"),
        ("qa-lint: ignore(wrong-magnitude) so", "rules are named in brackets"),
        ("qa-lint: ignore: wrong-magnitude, name", "rules are named in brackets"),
        ("qa-lint: disable number, name", "rules are named in brackets"),
        ("qa-lint: file-ignore number", "rules are named in brackets"),
        ("qa-lint ignore[wrong-magnitude] so", "it is written `qa-lint: ignore[rule] why`"),
        ("qa-lint-disable", "it is written `qa-lint: ignore[rule] why`"),
        ("QALint: ignore[wrong-magnitude]", "it is written `qa-lint: ignore[rule] why`"),
        ("qa-lint: ignore number as it was in the old edition", ""),
        ("qa-lint: ignore name, as the company writes it", ""),
        ("qa-lint: ignore so-called budget", ""),
        ("qa-lint ignores what is quoted here", None),  # no comment for it at all
    ],
)
def test_what_would_silence_everything_or_nothing_by_a_slip_is_told(
    invoke: Invoke, written: str, told: str | None
) -> None:
    pair("예산은 3억 원이다.\n", f"<!-- {written} -->\nThe budget is 3 billion won.\n")
    found = json.loads(invoke("check", "--output-format", "json").stdout)["findings"]
    invalid = [f["message"] for f in found if f["rule"] == "invalid-suppression"]
    assert invalid == ([f"this comment silences nothing: {told}"] if told else [])
    assert ("wrong-magnitude" in {f["rule"] for f in found}) == (told != "")


def test_a_line_of_text_that_lacks_its_colon_is_a_comment_all_the_same(invoke: Invoke) -> None:
    write(ko_txt=KOREAN, en_txt="# qa-lint ignore[wrong-magnitude]\n" + ENGLISH)
    expected = ["invalid-suppression en.txt:1", "wrong-magnitude en.txt:2", "wrong-number en.txt:4"]
    assert check(invoke, "ko.txt", "en.txt") == expected


def test_reasons_are_asked_for_where_the_configuration_wants_them(invoke: Invoke) -> None:
    silent = "<!-- qa-lint: file-ignore[number] -->\n" + ENGLISH
    pair(KOREAN, silent)
    assert check(invoke) == []
    pair(KOREAN, silent, 'extend-select = ["unexplained-suppression"]\n' + SETTINGS)
    assert check(invoke) == ["unexplained-suppression en/a.md:1"]


def test_a_column_of_a_table(invoke: Invoke) -> None:
    row = WRONG.rstrip("\n")
    write(a_tsv=f"ko\ten\tqa\n{row}\tignore[number] known\n{row}\t\n")
    assert check(invoke, "a.tsv") == ["wrong-magnitude a.tsv:3"]


def test_rules_that_are_off_in_some_files(invoke: Invoke) -> None:
    write(old__a_tsv=WRONG, new__a_tsv=WRONG, **{"qa-lint_toml": '[per-file-ignores]\n"old/" = ["number"]\n'})
    assert check(invoke, ".") == ["wrong-magnitude new/a.tsv:1"]
    write(**{"qa-lint_toml": '[per-file-ignores]\n"!old/" = ["wrong-magnitude"]\n'})
    assert check(invoke, ".") == ["wrong-magnitude old/a.tsv:1"]
    write(**{"qa-lint_toml": '[per-file-ignores]\n"old/" = ["nubmer"]\n'})
    result = invoke("check", ".")
    assert result.exit_code == 2
    assert "qa-lint.toml:2: per-file-ignores names the rule 'nubmer'" in result.stderr
    assert "did you mean 'number'?" in result.stderr


def test_an_entry_that_is_not_needed_is_told_when_all_is_linted(invoke: Invoke) -> None:
    entry = '\n[[suppress]]\nrule = "wrong-number"\ntext = "70,000"\nreason = "so"\n'
    pair(settings=SETTINGS + entry)
    assert check(invoke) == [*BOTH, "unused-suppression qa-lint.toml:5"]
    assert check(invoke, ".") == check(invoke)
    assert check(invoke, "en/a.md") == BOTH  # another file may need it
    pair(settings=SETTINGS + entry.replace("70,000", "60,000"))
    assert check(invoke) == BOTH[:1]


def test_an_entry_that_names_no_rule_and_silences_nothing_is_told_where_all_rules_run(invoke: Invoke) -> None:
    pair(settings=SETTINGS + '\n[[suppress]]\ntext = "70,000"\nreason = "so"\n')
    assert check(invoke) == [*BOTH, "unused-suppression qa-lint.toml:5"]
    assert check(invoke, "--select", "number,configuration") == BOTH


def test_an_entry_that_is_not_needed_is_told_with_its_rule(invoke: Invoke) -> None:
    pair(settings=SETTINGS + '\n[[suppress]]\nrule = "wrong-number"\ntext = "70,000"\nreason = "so"\n')
    told = json.loads(invoke("check", "--output-format", "json").stdout)["findings"]
    (unused,) = (finding for finding in told if finding["rule"] == "unused-suppression")
    assert "no finding of wrong-number" in unused["message"]


def test_an_old_entry_is_told_the_new_word(invoke: Invoke) -> None:
    write(a_tsv=WRONG, **{"qa-lint_toml": 'jobs = 1\n[[ignore]]\nrule = "number"\n'})
    result = invoke("check", "a.tsv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "qa-lint.toml:2: an entry that silences findings is called [[suppress]]" in result.stderr


# ---------------------------------------------------------------- the command


def fingerprint(invoke: Invoke, *args: str) -> str:
    name: str = json.loads(invoke("check", *args, "--output-format", "json").stdout)["findings"][0]["fingerprint"]
    return name


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("settings", ["", "jobs = 1", "# ours\n[rules.wrong-name]\n", SETTINGS])
def test_an_entry_is_written_at_the_end(invoke: Invoke, folder: Path, settings: str, end: str) -> None:
    before = settings.replace("\n", end).encode()
    write(a_tsv=WRONG, **{"qa-lint_toml": before})
    name = fingerprint(invoke, "a.tsv")
    reason = '"그대로" 둔다 \\ 2026'
    result = invoke("ignore", name, "a.tsv", "--reason", reason)
    assert (result.exit_code, result.stdout) == (0, "")
    after = (folder / "qa-lint.toml").read_bytes()
    assert after.startswith(before)
    assert (b"\r\n" in after) == (b"\r\n" in before)
    assert invoke("check", "a.tsv").exit_code == 0
    assert "silenced already" in invoke("ignore", name, "a.tsv", "--reason", "x").stderr
    assert (folder / "qa-lint.toml").read_bytes() == after


def test_the_command_begins_a_configuration_or_adds_to_pyproject(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG)
    assert invoke("ignore", fingerprint(invoke, "a.tsv"), "--reason", "so").exit_code == 0
    assert 'path = "a.tsv"' in (folder / "qa-lint.toml").read_text(encoding="utf-8")
    (folder / "qa-lint.toml").unlink()
    write(pyproject_toml="[tool.qa-lint]\njobs = 1\n")
    assert invoke("ignore", fingerprint(invoke, "a.tsv"), "--reason", "so").exit_code == 0
    assert "[[tool.qa-lint.suppress]]" in (folder / "pyproject.toml").read_text(encoding="utf-8")
    assert invoke("check", "a.tsv").exit_code == 0


def test_the_first_entry_of_a_new_file_stands_at_its_top(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG + WRONG.replace("3", "5"))
    for line in (1, 2):
        assert invoke("ignore", f"a.tsv:{line}:27", "--reason", "so").exit_code == 0
    first, second = (folder / "qa-lint.toml").read_text(encoding="utf-8").split("\n\n")
    assert first.startswith('[[suppress]]\nrule = "wrong-magnitude"\n')
    assert second.startswith('[[suppress]]\nrule = "wrong-magnitude"\n')
    assert second.endswith('\nreason = "so"\n')
    assert invoke("check", "a.tsv").exit_code == 0


def test_the_place_that_the_report_shows_names_a_finding(invoke: Invoke, folder: Path) -> None:
    write(sub__a_tsv=WRONG, c_tsv="한도윤 시장\tMayor Han Do-yun\n", d_tsv="시장 한도윤\tMayor Han Doyoon\n")
    write(**{"b:2_tsv": "값은 3억 원이다.\tThe the price is 3 billion won.\n"})  # two findings, one place each
    shown = {
        line.split(": ")[0]: line for line in invoke("check", ".", "--output-format", "concise").stdout.splitlines()
    }
    assert [*shown][:4] == ["b:2.tsv:1:12", "b:2.tsv:1:29", "d.tsv:1:14", "sub/a.tsv:1:27"]
    for place in [*shown][:4]:  # the third is found only where the other file is looked at, too
        assert invoke("ignore", place, "--reason", "so").exit_code == 0, place
    assert invoke("check", ".").exit_code == 0
    gone = invoke("ignore", "sub/a.tsv:1:28", "--reason", "so")
    assert gone.stderr == "qa-lint: error: no finding in . has the place or fingerprint 'sub/a.tsv:1:28'\n"


def test_a_line_names_its_only_finding_and_a_wrong_column_what_is_there(invoke: Invoke) -> None:
    write(a_tsv=WRONG, b_tsv="값은 3억 원이다.\tThe the price is 3 billion won.\n")
    near = invoke("ignore", "a.tsv:1:99", "--reason", "so").stderr
    assert near.endswith("fingerprint 'a.tsv:1:99'; on that line there is a.tsv:1:27 (wrong-magnitude)\n")
    assert invoke("ignore", "a.tsv:1", "--reason", "so").exit_code == 0
    assert invoke("check", "a.tsv").exit_code == 0
    several = invoke("ignore", "b.tsv:1", "--reason", "so").stderr
    assert "b.tsv:1: several findings stand there; give the fingerprint of one: repeated-word (" in several


def test_a_place_may_have_its_key_behind_it(invoke: Invoke) -> None:
    write(ko_json='{"a": "값은 3억 원이다."}', en_json='{"a": "The price is 3 billion won."}')
    (line, *_) = invoke("check", ".").stdout.split("\n")
    assert line.startswith("en.json:1:21 (a): error: ")
    assert invoke("ignore", line.split(": ")[0], "--reason", "so").exit_code == 0
    assert invoke("check", ".").exit_code == 0


def test_a_place_with_several_findings_names_none(invoke: Invoke, folder: Path) -> None:
    write(a_tsv="ko\ten\tmax length\n문을 닫는다\tClose the door\t20\n문을 닫는다\tShut the door\t5\n")
    result = invoke("ignore", "a.tsv:3:8", "--reason", "so")
    assert result.exit_code == 2
    assert "a.tsv:3:8: several findings stand there; give the fingerprint of one: " in result.stderr
    assert "inconsistent-translation (" in result.stderr
    name = result.stderr.split("max-length (")[1].split(")")[0]
    assert not (folder / "qa-lint.toml").exists()
    assert invoke("ignore", name, "--reason", "so").exit_code == 0
    assert 'rule = "max-length"' in (folder / "qa-lint.toml").read_text(encoding="utf-8")


def test_a_fault_of_the_program_cannot_be_silenced(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toy.session(folder)
    toy.write_card(folder / "cards", "number/crashing-rule", "crash")
    write(a_tsv="하나\tCRASH\n")
    monkeypatch.setattr(options, "Session", lambda config: Session(config, toy.plugins(toy.Package(folder / "cards"))))
    report = json.loads(CliRunner().invoke(qa_lint, ["check", "a.tsv", "--output-format", "json"]).stdout)
    names = {finding["rule"]: finding["fingerprint"] for finding in report["findings"]}
    result = CliRunner().invoke(qa_lint, ["ignore", names["internal-error"], "a.tsv", "--reason", "so"])
    assert (result.exit_code, "with qa-lint itself cannot be silenced" in result.stderr) == (2, True)
    assert CliRunner().invoke(qa_lint, ["ignore", names["crashing-rule"], "a.tsv", "--reason", "so"]).exit_code == 0


@pytest.mark.parametrize(
    ("settings", "args", "message"),
    [
        ("", ("0123456789abcdef", "a.tsv", "--reason", "x"), "no finding in a.tsv has the place or fingerprint"),
        ("", ("x", "a.tsv"), "Missing option '--reason'"),
        ("", ("x", "a.tsv", "--reason", " "), "--reason is empty"),
        ('suppress = [{rule = "quote"}]\n', ("FINGERPRINT", "a.tsv", "--reason", "x"), "as [[suppress]]"),
    ],
)
def test_what_the_command_cannot_do(
    invoke: Invoke, folder: Path, settings: str, args: tuple[str, ...], message: str
) -> None:
    write(a_tsv=WRONG, **{"qa-lint_toml": settings})
    name = fingerprint(invoke, "a.tsv")
    result = invoke("ignore", *(arg.replace("FINGERPRINT", name) for arg in args))
    assert result.exit_code == 2
    assert message in result.stderr
    assert (folder / "qa-lint.toml").read_text(encoding="utf-8") == settings
