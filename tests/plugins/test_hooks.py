"""Packages: each is let in alone, and a broken one spoils no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import toy

from qa_lint.engine.session import Session
from qa_lint.plugins.hooks import Plugins, hookimpl
from qa_lint.project.settings import Config


class Entry:
    """An entry point that loads what it is given."""

    def __init__(self, name: str, load: Callable[[], object]) -> None:
        self.name, self.value, self.load = name, f"{name}.module", load


def fails() -> object:
    raise ImportError("no module named numbers")


def load(*entries: Entry) -> Plugins:
    return Plugins().load(entries)  # type: ignore[arg-type]


def test_a_package_that_does_not_load_is_named_and_left_out() -> None:
    plugins = load(Entry("a-broken", fails), Entry("b-toy", toy.Package), Entry("c-formats", toy.Formats))
    assert [problem.message for problem in plugins.broken] == [
        "plugin a-broken (a-broken.module) could not be loaded (ImportError: no module named numbers)"
    ]
    assert [name for name, _ in plugins.collect("register_checks")] == ["b-toy"]
    assert [name for name, _ in plugins.collect("register_formats")] == ["c-formats"]


def test_a_package_with_a_hook_of_the_wrong_form_is_left_out() -> None:
    class Wrong:
        @hookimpl
        def register_checks(self, surprise: object) -> Iterable[Callable[..., Any]]:
            return []

    plugins = load(Entry("a", Wrong), Entry("b", toy.Package))
    assert len(plugins.broken) == 1
    assert plugins.broken[0].message.startswith("plugin a (a.module) could not be loaded")
    assert [name for name, _ in plugins.collect("register_checks")] == ["b"]


def test_a_package_with_a_hook_that_nobody_calls_is_left_out_with_all_its_hooks() -> None:
    class Unknown(toy.Package):
        @hookimpl
        def register_sounds(self) -> Iterable[Callable[..., Any]]:
            return []

    plugins = load(Entry("a", Unknown), Entry("b", toy.Package))
    assert len(plugins.broken) == 1
    assert plugins.broken[0].message.startswith("plugin a (a.module) could not be loaded")
    assert [name for name, _ in plugins.collect("register_checks")] == ["b"]


def test_a_stranger_that_takes_a_name_does_not_drive_out_its_owner() -> None:
    plugins = load(Entry("qa-lint", toy.Package), Entry("qa-lint", toy.Formats))
    assert len(plugins.broken) == 1
    assert [name for name, _ in plugins.collect("register_checks")] == ["qa-lint"]


def test_the_order_is_that_of_the_names() -> None:
    plugins = load(*(Entry(name, toy.Package) for name in "cab"))
    assert [name for name, _ in plugins.collect("register_checks")] == ["a", "b", "c"]


def raising() -> Iterator[Callable[..., Any]]:
    raise ValueError("not today")
    yield


def asserting() -> None:
    assert not toy.CHECKS


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (lambda: None, "TypeError: 'NoneType' object is not iterable"),
        (lambda: 3, "TypeError: 'int' object is not iterable"),
        (raising, "ValueError: not today"),
        (lambda: {}["house_style"], "KeyError: 'house_style'"),
        (asserting, "AssertionError: "),
    ],
)
def test_a_hook_that_fails_spoils_no_other_package(result: Callable[[], Any], said: str) -> None:
    class Failing:
        @hookimpl
        def register_checks(self) -> Iterable[Callable[..., Any]]:
            checks: Iterable[Callable[..., Any]] = result()
            return checks

    plugins = load(Entry("a", Failing), Entry("b", toy.Package))
    assert plugins.collect("register_checks") == [("b", list(toy.CHECKS))]
    assert len(plugins.broken) == 1
    assert plugins.broken[0].message.startswith(f"plugin a: register_checks failed ({said}")


def test_two_packages_that_bring_one_check_are_both_named(tmp_path: Path) -> None:
    session = Session(Config(tmp_path), toy.plugins(toy.Package(), toy.Package(checks=[toy.crash])))
    assert [problem.message for problem in session.problems] == [
        "check crash is brought by two packages: package-0 and package-1"
    ]


def test_two_packages_that_bring_one_format_of_reports_are_both_named(tmp_path: Path) -> None:
    class Reports:
        @hookimpl
        def register_reporters(self) -> dict[str, Any]:
            return {"plain": str, self.name: str}

        def __init__(self, name: str) -> None:
            self.name = name

    plugins = toy.plugins(Reports("one"), Reports("two"))
    session = Session(Config(tmp_path), plugins)
    assert {"plain", "one", "two", "concise"} <= session.reporters.keys()
    assert [problem.message for problem in plugins.broken] == [
        "output format plain is brought by two packages: package-0 and package-1"
    ]


def test_what_is_no_check_is_a_problem_and_the_others_work(tmp_path: Path) -> None:
    session = Session(Config(tmp_path), toy.plugins(toy.Package(checks=[fails, toy.crash])))
    assert [problem.message.partition(":")[0] for problem in session.problems] == ["check fails of plugin package-0"]
    assert list(session.rulebook.checks) == ["crash"]


def test_what_ships_with_qa_lint_comes_in_by_the_same_door() -> None:
    plugins = Plugins().load()
    assert [problem.message for problem in plugins.broken] == []
    for hook in ("register_checks", "register_rules", "register_formats", "register_reporters"):
        assert "qa-lint" in [name for name, _ in plugins.collect(hook)]
