"""What one run has made and the next one need not."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_lint.engine.prepared import Prepared
from qa_lint.engine.session import Session
from qa_lint.late.kept_patterns import KeptPatterns
from qa_lint.project.settings import Config
from qa_lint.resources.disk_cache import DiskCache

PATTERNS = [rf"[가-힣]{{{n}}}" for n in range(1, 20)]


def process(monkeypatch: pytest.MonkeyPatch, *patterns: str) -> KeptPatterns:
    """Another process, which has used some patterns."""
    kept = KeptPatterns()
    for pattern in patterns:
        kept.pattern(pattern, 0)
    monkeypatch.setattr("qa_lint.engine.prepared.KEPT", kept)
    return kept


def known(kept: KeptPatterns) -> set[str | bytes]:
    return {pattern for pattern, _ in kept._known}


def linted(folder: Path, name: str, *, cache: bool = True) -> None:
    (folder / name).write_text(f"{name}: 나무다.\t{name}: It is a tree.\n", encoding="utf-8")
    Session(Config(folder, cache=cache, cache_folder=folder / "cache", jobs=1)).lint(folder / name)


def test_a_run_keeps_patterns_and_the_next_one_takes_them_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    process(monkeypatch, *PATTERNS)
    linted(tmp_path, "a.tsv")
    second = process(monkeypatch)
    linted(tmp_path, "b.tsv")
    assert known(second) >= {*PATTERNS}


def test_a_run_with_nothing_to_look_at_takes_nothing_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    process(monkeypatch, *PATTERNS)
    linted(tmp_path, "a.tsv")
    second = process(monkeypatch)
    linted(tmp_path, "a.tsv")
    assert not known(second)


def test_without_a_cache_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    process(monkeypatch, *PATTERNS)
    linted(tmp_path, "a.tsv", cache=False)
    assert not (tmp_path / "cache").exists()


def test_another_program_takes_up_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = Config(tmp_path, cache_folder=tmp_path / "cache")
    process(monkeypatch, *PATTERNS)
    Prepared.of(config, "this one").keep()
    for program, expected in (("another", set[str]()), ("this one", {*PATTERNS})):
        kept = process(monkeypatch)
        Prepared.of(config, program).take_up()
        assert known(kept) == expected


def test_a_broken_file_is_told_and_nothing_of_it_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    process(monkeypatch, *PATTERNS)
    linted(tmp_path, "a.tsv")
    (file,) = (tmp_path / "cache").glob("prepared-*")
    file.write_bytes(b"no database" * 500)
    kept = process(monkeypatch)
    prepared = Prepared(DiskCache(file.parent, "prepared", "this one"))
    prepared.take_up()
    assert prepared.fault
    assert not known(kept)
    assert not Prepared(None).fault
