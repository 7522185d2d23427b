"""Patterns that a later run has without compiling them."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest
import regex
from regex import Pattern

from qa_lint.late.kept_patterns import KeptPatterns

MANY = [(rf"(?<word>\p{{Hangul}}{{{n}}})(?i:won)?", 0) for n in range(1, 13)]


class Compiled:
    """What is asked of `regex`, which does it all the same."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str | bytes] = []
        compile_it = regex.compile

        def spied(pattern: str | bytes, flags: int = 0) -> Pattern[str]:
            self.asked.append(pattern)
            return compile_it(pattern, flags)

        monkeypatch.setattr(regex, "compile", spied)


def kept_of(patterns: list[tuple[str, int]]) -> bytes:
    """What a run leaves behind that used some patterns."""
    run = KeptPatterns()
    for pattern, flags in patterns:
        run.pattern(pattern, flags)
    data = run.data()
    assert data
    return data


def test_a_later_run_compiles_nothing_that_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    data, later, compiled = kept_of(MANY), KeptPatterns(), Compiled(monkeypatch)
    later.take_up(data)
    for n, (pattern, flags) in enumerate(MANY, 1):
        found = later.pattern(pattern, flags)
        match = found.fullmatch("가" * n + "WON")
        assert match
        assert (match["word"], found.pattern) == ("가" * n, pattern)
    assert compiled.asked == []
    assert later.data() is None, "there is nothing new"


def test_a_pattern_with_other_flags_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    later = KeptPatterns()
    later.take_up(kept_of([*MANY, ("a+", 0)]))
    compiled = Compiled(monkeypatch)
    assert later.pattern("a+", regex.IGNORECASE).fullmatch("AA")
    assert later.pattern(b"a+", 0).fullmatch(b"aa")
    assert not later.pattern("a+", 0).fullmatch("AA")
    assert compiled.asked == ["a+", b"a+"]


def test_what_is_new_is_kept_beside_what_was_known() -> None:
    second = KeptPatterns()
    second.take_up(kept_of(MANY[:10]))
    more = [(f"{pattern}x", flags) for pattern, flags in MANY]
    for pattern, flags in more:
        second.pattern(pattern, flags)
    data = second.data()
    assert data
    assert pickle.loads(data).keys() == {*MANY[:10], *more}  # noqa: S301


def test_what_was_kept_is_not_written_again() -> None:
    """As where files are watched, and one process makes many runs."""
    run = KeptPatterns()
    for pattern, flags in MANY:
        run.pattern(pattern, flags)
    assert run.data()
    assert run.data() is None
    for n in range(10):
        run.pattern(f"{n}y", 0)
    data = run.data()
    assert data
    assert pickle.loads(data).keys() == {*MANY, *((f"{n}y", 0) for n in range(10))}  # noqa: S301


def test_a_few_are_not_worth_writing() -> None:
    run = KeptPatterns()
    for pattern, flags in MANY[:9]:
        run.pattern(pattern, flags)
    assert run.data() is None


def test_there_are_never_more_than_some(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a text makes patterns of is no reason to keep ever more; what this run needed is there in any case."""
    monkeypatch.setattr("qa_lint.late.kept_patterns._MOST", 11)
    run = KeptPatterns()
    run.take_up(kept_of(MANY[:10]))
    for n in range(30):
        assert run.pattern(f"{n}x", 0).fullmatch(f"{n}x")
    data = run.data()
    assert data
    assert pickle.loads(data).keys() == {(f"{n}x", 0) for n in range(11)}  # noqa: S301


class _Runs:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("ran",)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no pickle",
        pickle.dumps(7),
        pickle.dumps({("a+", 0): "text"}),
        pickle.dumps({("a+", 0): b"no pickle"}),
        pickle.dumps({("a+", 0): pickle.dumps("a+")}),
        pickle.dumps({("a+", 0): pickle.dumps(_Runs())}),
        pickle.dumps({("a+", 0): _Runs()}),
        pickle.dumps(_Runs()),
    ],
)
def test_what_is_none_of_it_is_compiled_and_nothing_is_run(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = KeptPatterns()
    run.take_up(data)
    assert run.pattern("a+", 0).fullmatch("aa")
    assert not (tmp_path / "ran").exists()
