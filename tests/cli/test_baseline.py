"""Baselines: what a team knows already is not shown; what is new, and what has changed, is."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from qa_lint.engine.fingerprints import digest

from .conftest import RIGHT, WRONG, Invoke, write

DEBT = WRONG.replace("예산", "빚").replace("budget", "debt")
TAX = "세금은 7억 원이다.\tThe tax is 7 billion won.\n"
NUMBERS = ("check", "--select", "number")


def found(result: Any) -> list[str]:
    return [f"{f['path']}:{f['line']}" for f in json.loads(result.stdout)["findings"]]


def check(invoke: Invoke, *args: str) -> list[str]:
    return found(invoke(*NUMBERS, *args, "--output-format", "json"))


@pytest.fixture
def known(invoke: Invoke) -> Invoke:
    """Two findings that are equal to the letter, and another one, all in the baseline."""
    write(a_tsv=WRONG + RIGHT + WRONG, b_tsv=TAX)
    assert invoke(*NUMBERS, "--write-baseline", "known.json", ".").exit_code == 0
    return invoke


BASE = ("--baseline", "known.json", ".")


def test_writing_reports_nothing_and_says_how_many(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG + DEBT)
    result = invoke(*NUMBERS, "--write-baseline", "known.json", "a.tsv", "--output-format", "json")
    assert (result.exit_code, found(result)) == (0, [])
    assert result.stderr == "qa-lint: note: known.json: 2 known findings written\n"
    written = json.loads((folder / "known.json").read_text(encoding="utf-8"))
    assert written["version"] == 2
    assert [(one["rule"], one["path"], one["target"]) for one in written["known"]] == [
        ("wrong-magnitude", "a.tsv", "3 billion won")
    ] * 2


def test_what_is_known_is_not_shown(known: Invoke) -> None:
    assert known(*NUMBERS, *BASE).exit_code == 0
    assert check(known, *BASE) == []
    assert check(known, "a.tsv", "--baseline", "known.json") == []


def test_verbose_tells_which_baseline_holds(known: Invoke) -> None:
    told = "qa-lint: note: baseline: known.json; known findings in it: 3\n"
    assert told in known(*NUMBERS, *BASE, "--verbose").stderr
    assert told not in known(*NUMBERS, *BASE).stderr
    assert "baseline" not in known(*NUMBERS, ".", "--verbose").stderr


def test_lines_that_move_other_files_and_other_edits_bring_nothing_back(known: Invoke) -> None:
    write(a_tsv=RIGHT * 3 + WRONG + WRONG, b_tsv=RIGHT + TAX, c_tsv=RIGHT)
    assert check(known, *BASE) == []


def test_a_changed_target_or_source_does(known: Invoke) -> None:
    write(b_tsv=TAX.replace("7 billion", "70 billion"))
    assert check(known, *BASE) == ["b.tsv:1"]
    write(b_tsv=TAX.replace("7억", "8억"))
    assert check(known, *BASE) == ["b.tsv:1"]


def test_equal_findings_are_counted(known: Invoke) -> None:
    write(a_tsv=WRONG + RIGHT + WRONG + WRONG)
    assert check(known, *BASE) == ["a.tsv:4"]


def test_what_is_left_of_equal_findings_stays_known(invoke: Invoke) -> None:
    first = WRONG.replace("이다", "이 된다")  # marks the same as the other one, in another sentence
    write(a_tsv=first + WRONG)
    assert invoke(*NUMBERS, "--write-baseline", "known.json", ".").exit_code == 0
    write(a_tsv=RIGHT + WRONG)  # whose fingerprint was that of the first
    result = invoke(*NUMBERS, *BASE)
    assert (result.exit_code, "1 known finding is no longer found" in result.stderr) == (0, True)
    assert invoke(*NUMBERS, "--prune-baseline", *BASE).exit_code == 0
    assert check(invoke, *BASE) == []
    write(a_tsv=first + WRONG)
    assert check(invoke, *BASE) == ["a.tsv:1"]


def test_a_sentence_that_was_rewritten_around_the_finding_brings_it_back(invoke: Invoke) -> None:
    added = "다리가 열렸다.\tThe bridge opened on May 3.\n"  # is marked in the translation alone
    write(a_tsv=WRONG + added)
    rules = ("check", "--select", "number", "--output-format", "json")
    assert invoke(*rules, "--write-baseline", "known.json", ".").exit_code == 0
    assert found(invoke(*rules, *BASE)) == []
    for source, target, line in (
        (WRONG.replace("예산은", "내년 예산은"), added, 1),
        (WRONG.replace("The budget", "Its whole budget"), added, 1),
        (WRONG, added.replace("다리가", "새 다리가"), 2),
        (WRONG, added.replace("The bridge", "A new bridge"), 2),
    ):
        write(a_tsv=source + target)
        assert found(invoke(*rules, *BASE)) == [f"a.tsv:{line}"]


def test_lines_that_are_broken_elsewhere_bring_nothing_back(invoke: Invoke) -> None:
    korean, english = WRONG.strip().split("\t")
    write(a_ko_md=f"# 예산\n\n{korean}\n", a_en_md=f"# Budget\n\n{english}\n")
    assert invoke(*NUMBERS, "--write-baseline", "known.json", ".").exit_code == 0
    write(a_en_md="# Budget\n\n" + english.replace("budget is 3 b", "budget\nis 3\nb") + "\n")
    assert check(invoke, *BASE) == []


def test_another_working_folder_changes_nothing(invoke: Invoke, folder: Path) -> None:
    write(docs__a_tsv=WRONG, **{"qa-lint_toml": 'baseline = "known.json"\n'})
    assert invoke(*NUMBERS, "--write-baseline", "known.json", "docs").exit_code == 0
    assert invoke(*NUMBERS, "docs").exit_code == 0
    assert invoke(*NUMBERS, "a.tsv", cwd=folder / "docs").exit_code == 0
    assert invoke(*NUMBERS, "--jobs", "2", str(folder / "docs" / "a.tsv"), cwd=folder.parent).exit_code == 0


def test_every_front_end_sees_the_same(known: Invoke, folder: Path) -> None:
    from qa_lint import Session

    (folder / "qa-lint.toml").write_text('baseline = "known.json"\nselect = ["number"]\n', encoding="utf-8")
    assert Session().lint(".").findings == []
    assert Session().lint_text("b.tsv", TAX.encode()).findings == []
    assert len(Session().lint_text("b.tsv", DEBT.encode()).findings) == 1


def test_what_is_gone_is_told_and_pruned(known: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG)
    (folder / "b.tsv").unlink()
    result = known(*NUMBERS, *BASE)
    assert result.exit_code == 0
    assert "known.json: 2 known findings are no longer found; --prune-baseline takes" in result.stderr
    assert known(*NUMBERS, "--prune-baseline", *BASE).exit_code == 0
    left = json.loads((folder / "known.json").read_text(encoding="utf-8"))["known"]
    assert [one["path"] for one in left] == ["a.tsv"]
    assert known(*NUMBERS, *BASE).stderr == ""


def test_what_was_not_linted_is_not_gone(known: Invoke, folder: Path) -> None:
    before = (folder / "known.json").read_bytes()
    (folder / "b.tsv").unlink()
    for args in (["a.tsv"], ["--select", "name", "."], ["--select", "name", "a.tsv"]):
        result = known("check", *args, "--select", "quote", "--baseline", "known.json", "--prune-baseline")
        assert "no longer" not in result.stderr
    assert (folder / "known.json").read_bytes() == before


def test_a_configured_baseline_that_is_written_anew(known: Invoke, folder: Path) -> None:
    write(**{"qa-lint_toml": 'baseline = "known.json"\n'})
    write(b_tsv=TAX + DEBT)
    assert check(known, ".") == ["b.tsv:2"]
    assert known(*NUMBERS, ".", "--write-baseline", "known.json").exit_code == 0
    written = json.loads((folder / "known.json").read_text(encoding="utf-8"))["known"]
    assert sorted((one["path"], one["count"]) for one in written) == [("a.tsv", 2), ("b.tsv", 1), ("b.tsv", 1)]
    assert check(known, ".") == []


# ---------------------------------------------------------------- bad input


ENTRY = {"digest": "a", "rule": "wrong-number", "path": "a.tsv", "source": "하나", "target": "two", "count": 1}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            None,
            "known.json: there is no such baseline; "
            "`qa-lint check --write-baseline known.json` takes stock of what is found now",
        ),
        ("{", "known.json:1: this is no baseline: it is not JSON"),
        ("[]", "known.json: this is no baseline: --write-baseline writes one"),
        ('{"version": 2, "findings": []}', "known.json: this is no baseline: --write-baseline writes one"),
        ('{"version": 1, "known": []}', "this baseline is of version 1, and this qa-lint reads version 2"),
        ('{"version": 2, "known": [3]}', "an entry of it is not as --write-baseline writes them"),
        ('{"version": 2, "known": [{"digest": "a"}]}', "an entry of it is not as --write-baseline writes them"),
        *(
            (json.dumps({"version": 2, "known": [dict(ENTRY, **wrong)]}), "an entry of it is not as --write-baseline")
            for wrong in ({"count": 0}, {"count": "1"}, {"path": 1})
        ),
        ("[" * 100_000, "known.json: this is no baseline: it is not JSON"),
    ],
)
def test_a_file_that_is_no_baseline(invoke: Invoke, content: str | None, message: str) -> None:
    write(a_tsv=WRONG)
    if content is not None:
        write(known_json=content)
    result = invoke(*NUMBERS, "a.tsv", "--baseline", "known.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_baseline_that_is_not_there_is_told_where_it_is_named(invoke: Invoke) -> None:
    write(a_tsv=WRONG, **{"qa-lint_toml": '# known\nbaseline = "known.json"\n'})
    result = invoke(*NUMBERS, "a.tsv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "qa-lint: error: qa-lint.toml:2: 'baseline' names known.json, and there is no such file; "
        "`qa-lint check --write-baseline known.json` takes stock of what is found now\n"
    )
    assert invoke(*NUMBERS, "a.tsv", "--message-language", "ko").stderr == (
        "qa-lint: 오류: qa-lint.toml:2: 'baseline'에 적힌 known.json이 없습니다. "
        "`qa-lint check --write-baseline known.json`으로 지금까지의 지적을 적어 두십시오\n"
    )
    assert invoke(*NUMBERS, "a.tsv", "--write-baseline", "known.json").exit_code == 0
    assert invoke(*NUMBERS, "a.tsv").exit_code == 0


def test_a_folder_that_cannot_be_written_to(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG)
    result = invoke(*NUMBERS, "a.tsv", "--write-baseline", "no/such/known.json")
    assert result.exit_code == 2
    assert "known.json: the baseline cannot be written: No such file or directory" in result.stderr
    assert sorted(path.name for path in folder.iterdir()) == [".git", "a.tsv"]


def test_a_quiet_run_writes_the_baseline_and_says_nothing(invoke: Invoke, folder: Path) -> None:
    write(a_tsv=WRONG)
    told = invoke(*NUMBERS, "a.tsv", "--write-baseline", "told.json")
    assert "note: told.json: 1 known finding written" in told.stderr
    quiet = invoke(*NUMBERS, "a.tsv", "--write-baseline", "quiet.json", "--quiet")
    assert (quiet.exit_code, quiet.stderr) == (0, "")
    assert (folder / "quiet.json").read_bytes() == (folder / "told.json").read_bytes()


def test_options_that_do_not_go_together(invoke: Invoke) -> None:
    write(a_tsv=WRONG)
    assert "begins anew" in invoke("check", "a.tsv", "--write-baseline", "a", "--baseline", "b").stderr
    assert "needs a baseline" in invoke("check", "a.tsv", "--prune-baseline").stderr


def test_a_file_is_written_whole_and_keeps_its_mode(known: Invoke, folder: Path) -> None:
    (folder / "known.json").chmod(0o640)
    (folder / "link.json").symlink_to("known.json")
    assert known(*NUMBERS, ".", "--write-baseline", "link.json").exit_code == 0
    assert (folder / "link.json").is_symlink()
    assert stat.S_IMODE((folder / "known.json").stat().st_mode) == 0o640
    assert [path for path in folder.iterdir() if path.name.startswith(".known")] == []


def test_an_internal_error_is_never_known(folder: Path) -> None:
    import toy

    from qa_lint.engine.baseline import Baseline

    toy.session(folder)
    toy.write_card(folder / "cards", "number/crashing-rule", "crash")
    write(a_tsv="하나\tCRASH\n")
    findings = toy.session(folder).lint("a.tsv").findings
    assert [finding.rule for finding in findings] == ["crashing-rule", "internal-error"]
    known = Baseline.of(folder / "known.json", findings).known
    assert [one.rule for one in known.values()] == ["crashing-rule"]


ADDED = "책은 두 권이다.\tThere are two books. The window was painted green last summer by my neighbors.\n"


@pytest.mark.parametrize("old", ["partial-translation", "added-content"])
def test_what_is_known_or_silenced_by_the_former_name_of_its_rule_is_not_shown(invoke: Invoke, old: str) -> None:
    added = ("check", "--select", "added-content", "a.tsv")
    write(a_tsv=ADDED)
    (finding,) = json.loads(invoke(*added, "--output-format", "json").stdout)["findings"]
    assert finding["target"]["text"] == "The window was painted green last summer by my neighbors."
    invoke(*added, "--write-baseline", "known.json")
    known = Path("known.json").read_text(encoding="utf-8").replace("added-content", old)
    Path("known.json").write_text(known, encoding="utf-8")
    assert invoke(*added, "--baseline", "known.json").exit_code == 0
    named = digest(old, "a.tsv", "", finding["target"]["text"], "0")
    for entry in (f'rule = "{old}"', f'fingerprint = "{named}"', f'rule = "{old}"\nfingerprint = "{named}"'):
        Path("qa-lint.toml").write_text(f"[[suppress]]\n{entry}\n", encoding="utf-8")
        assert invoke(*added).exit_code == 0
    Path("qa-lint.toml").write_text('[[suppress]]\nrule = "wrong-number"\n', encoding="utf-8")
    assert invoke(*added).exit_code == 1
