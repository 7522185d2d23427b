"""`check --fix`, `--diff` and their companions."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_lint.cli import fixing

from .conftest import Invoke

HEAD = "source\ttarget\n"
FAULTY = f"{HEAD}Open the room.\t방를  엽니다.\nOpen the room now.\t방을 방을 지금 엽니다.\n"
SAFE = f"{HEAD}Open the room.\t방을 엽니다.\nOpen the room now.\t방을 방을 지금 엽니다.\n"
ALL = f"{HEAD}Open the room.\t방을 엽니다.\nOpen the room now.\t방을 지금 엽니다.\n"
LANGUAGES = ("--source-language", "en")


@pytest.fixture
def table(folder: Path) -> Path:
    path = folder / "a.tsv"
    path.write_bytes(FAULTY.encode())
    return path


def test_fix_makes_what_is_certain_and_reports_the_rest(invoke: Invoke, table: Path) -> None:
    done = invoke("check", "a.tsv", "--fix", *LANGUAGES, "--output-format", "concise")
    assert table.read_bytes().decode() == SAFE
    assert done.exit_code == 1
    assert "repeated-word" in done.stdout
    assert "wrong-particle" not in done.stdout
    assert "2 findings fixed in 1 file" in done.stderr


def test_unsafe_fixes_are_asked_for(invoke: Invoke, table: Path) -> None:
    assert invoke("check", "a.tsv", "--fix", "--unsafe-fixes", *LANGUAGES).exit_code == 0
    assert table.read_bytes().decode() == ALL


def test_fixing_again_changes_nothing_and_writes_nothing(invoke: Invoke, table: Path) -> None:
    invoke("check", "a.tsv", "--fix", *LANGUAGES)
    before = table.stat()
    done = invoke("check", "a.tsv", "--fix", *LANGUAGES)
    after = table.stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)
    assert "fixed" not in done.stderr


def test_no_more_rounds_are_made_than_there_may_be(
    invoke: Invoke, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fixes that call for each other come to an end."""
    monkeypatch.setattr(fixing, "_ROUNDS", 1)
    assert "2 findings fixed in 1 file" in invoke("check", "a.tsv", "--fix", *LANGUAGES).stderr
    assert table.read_bytes().decode() == SAFE
    monkeypatch.setattr(fixing, "_ROUNDS", 0)
    table.write_bytes(FAULTY.encode())
    assert "fixed" not in invoke("check", "a.tsv", "--fix", *LANGUAGES).stderr
    assert table.read_bytes().decode() == FAULTY


def test_fix_only_reports_nothing(invoke: Invoke, table: Path) -> None:
    done = invoke("check", "a.tsv", "--fix-only", *LANGUAGES)
    assert (done.exit_code, done.stdout) == (0, "")
    assert table.read_bytes().decode() == SAFE


def test_diff_shows_and_writes_nothing(invoke: Invoke, table: Path) -> None:
    done = invoke("check", "a.tsv", "--diff", *LANGUAGES)
    assert done.exit_code == 1
    assert table.read_bytes().decode() == FAULTY
    changed = [line for line in done.stdout.split("\n") if line.startswith(("+", "-"))]
    assert changed == ["--- a.tsv", "+++ a.tsv", "-Open the room.\t방를  엽니다.", "+Open the room.\t방을 엽니다."]
    table.write_bytes(ALL.encode())
    done = invoke("check", "a.tsv", "--diff", *LANGUAGES)
    assert (done.exit_code, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("settings", "written"),
    [
        ('unfixable = ["wrong-particle"]', "방를 엽니다"),
        ('fixable = ["wrong-particle"]', "방을  엽니다"),
        ('fixable = ["text"]\nunfixable = ["double-space"]', "방을  엽니다"),
        ('unfixable = ["text"]', "방를  엽니다"),
    ],
)
def test_which_rules_are_fixed(invoke: Invoke, table: Path, settings: str, written: str) -> None:
    (table.parent / "qa-lint.toml").write_text(settings, encoding="utf-8")
    invoke("check", "a.tsv", "--fix", *LANGUAGES)
    assert written in table.read_bytes().decode()


def test_a_rule_that_does_not_exist_cannot_be_fixed(invoke: Invoke, table: Path) -> None:
    (table.parent / "qa-lint.toml").write_text('unfixable = ["wrong-partikle"]', encoding="utf-8")
    done = invoke("check", "a.tsv", "--fix", *LANGUAGES)
    assert done.exit_code == 2
    assert "wrong-partikle" in done.stderr
    assert table.read_bytes().decode() == FAULTY


@pytest.mark.parametrize("key", ["fixable", "unfixable"])
def test_a_rule_that_does_not_exist_is_told_though_nothing_is_fixed(invoke: Invoke, table: Path, key: str) -> None:
    settings = table.parent / "qa-lint.toml"
    settings.write_text(f'# ours\n{key} = ["wrong-partikle"]\n', encoding="utf-8")
    done = invoke("check", "a.tsv", *LANGUAGES)
    assert done.exit_code == 2
    assert f"qa-lint.toml:2: {key} names the rule 'wrong-partikle', which does not exist; did you mean" in done.stderr
    settings.write_text(f'# ours\n{key} = ["wrong-particle"]\n', encoding="utf-8")
    assert invoke("check", "a.tsv", *LANGUAGES).stderr == "", "and is told no more once it is put right"


def test_a_suppressed_finding_is_not_fixed(invoke: Invoke, table: Path) -> None:
    (table.parent / "qa-lint.toml").write_text('[[suppress]]\nrule = "wrong-particle"\n', encoding="utf-8")
    invoke("check", "a.tsv", "--fix", *LANGUAGES)
    assert "방를 엽니다" in table.read_bytes().decode()


@pytest.mark.parametrize(
    "options",
    [
        ["--unsafe-fixes"], ["--fix", "--diff"], ["--fix", "--watch"], ["--fix", "--write-baseline", "b.json"],
        ["--fix", "--stdin-filename", "a.tsv"],
    ],
)  # fmt: skip
def test_what_does_not_go_together(invoke: Invoke, table: Path, options: list[str]) -> None:
    paths = [] if "--stdin-filename" in options else ["a.tsv"]
    assert invoke("check", *paths, *options, *LANGUAGES).exit_code == 2
    assert table.read_bytes().decode() == FAULTY


def test_what_is_locked_is_reported_and_never_changed(invoke: Invoke, folder: Path) -> None:
    """A reviewer has locked it in a program for translators, which would not even show that it changed."""
    unit = '<trans-unit id="{0}"{1}><source>Save the file.</source><target>파일를 저장합니다.</target></trans-unit>\n'
    body = "".join(
        unit.format(number, locked) for number, locked in enumerate(("", ' mq:locked="locked"', ' mq:locked="false"'))
    )
    head = '<xliff version="1.2" xmlns:mq="m"><file source-language="en" target-language="ko" original="a"><body>\n'
    path = folder / "a.mqxliff"
    path.write_text(f"{head}{body}</body></file></xliff>\n", encoding="utf-8")
    expected = path.read_text(encoding="utf-8").replace("파일를", "파일을").split("\n")
    expected[2] = path.read_text(encoding="utf-8").split("\n")[2]
    done = invoke("check", "a.mqxliff", "--fix", "--unsafe-fixes", "--output-format", "concise")
    assert path.read_text(encoding="utf-8").split("\n") == expected
    assert "a.mqxliff:3:80: warning: 파일 takes 을, not 를 [wrong-particle]" in done.stdout
    assert "2 findings fixed in 1 file" in done.stderr


def test_a_file_that_cannot_be_written_is_told_and_the_others_are_fixed(invoke: Invoke, table: Path) -> None:
    outside = table.parent.parent / f"{table.parent.name}-outside.tsv"
    outside.write_bytes(FAULTY.encode())
    (table.parent / "b.tsv").symlink_to(outside)
    done = invoke("check", "b.tsv", "a.tsv", "--fix", *LANGUAGES)
    assert done.exit_code == 2
    assert "b.tsv: not fixed: it is a link out of the project" in done.stderr
    assert table.read_bytes().decode() == SAFE
    assert outside.read_bytes().decode() == FAULTY
