"""Silencing single findings."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest
import toy

from qa_lint.project.globs import PathPattern
from qa_lint.project.settings import SuppressEntry


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "en").mkdir()
    for name in ("a.tsv", "en/한글.tsv"):
        (tmp_path / name).write_text("하나 XX\tone YY\n둘\ttwo YY CRASH\n", encoding="utf-8")
    return tmp_path


def rules(here: Path, *entries: SuppressEntry) -> list[str]:
    return toy.told(toy.session(here, suppress=entries).lint(["a.tsv", "en"]).findings)


ALL = [
    "marked-text a.tsv:1:4 XX", "marked-pair a.tsv:1:11 YY", "marked-pair a.tsv:2:7 YY",
    "marked-text en/한글.tsv:1:4 XX", "marked-pair en/한글.tsv:1:11 YY", "marked-pair en/한글.tsv:2:7 YY",
]  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "left"),
    [
        (SuppressEntry(rule="marked-pair"), [0, 3]),
        (SuppressEntry(rule="name"), [0, 3]),  # a category
        (SuppressEntry(path="en/*.tsv"), [0, 1, 2]),
        (SuppressEntry(path="en"), [0, 1, 2]),
        (SuppressEntry(path="en/"), [0, 1, 2]),
        (SuppressEntry(path="en/" + unicodedata.normalize("NFD", "한글.tsv")), [0, 1, 2]),
        (SuppressEntry(path="other/*"), [0, 1, 2, 3, 4, 5]),
        (SuppressEntry(text="하나"), [0, 2, 3, 5]),  # in the source
        (SuppressEntry(text=unicodedata.normalize("NFD", "하나")), [0, 2, 3, 5]),
        (SuppressEntry(text="mark YY"), [0, 3]),  # in the message
        (SuppressEntry(rule="marked-pair", path="a.tsv", text="둘"), [0, 1, 3, 4, 5]),
        (SuppressEntry(rule="marked-text", text="둘"), [0, 1, 2, 3, 4, 5]),
    ],
)
def test_every_key_that_is_given_must_fit(here: Path, entry: SuppressEntry, left: list[int]) -> None:
    assert rules(here, entry) == [ALL[i] for i in left]


def test_one_fitting_entry_is_enough(here: Path) -> None:
    assert rules(here, SuppressEntry(rule="name"), SuppressEntry(rule="text")) == []


def test_paths_are_relative_to_the_configuration(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "en")
    session = toy.session(here, suppress=[SuppressEntry(path="en/*")])
    assert toy.told(session.lint(["../a.tsv", "한글.tsv"]).findings) == [
        told.replace("a.tsv", "../a.tsv") for told in ALL[:3]
    ]


def test_a_path_is_resolved_no_oftener_for_more_findings(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    resolved: list[str] = []
    real = os.path.realpath
    monkeypatch.setattr(
        os.path, "realpath", lambda path, **options: resolved.append(str(path)) or real(path, **options)
    )

    def times(findings: int) -> int:
        (here / "many.tsv").write_text("가\tXX\n" * findings, encoding="utf-8")
        resolved.clear()
        report = toy.session(here, suppress=[SuppressEntry(path="many.tsv", text="XX")]).lint(["many.tsv"])
        assert report.findings == []
        return resolved.count("many.tsv")

    assert times(1) == times(50)


def test_a_pattern_is_compiled_no_oftener_for_more_findings(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    compiled = PathPattern.__init__
    monkeypatch.setattr(PathPattern, "__init__", lambda pattern, text: made.append(text) or compiled(pattern, text))
    (here / "many.tsv").write_text("가\tXX\n" * 5, encoding="utf-8")
    paths = [f"en/{n}.tsv" for n in range(300)]
    off = {f"off/{n}.tsv": ["marked-text"] for n in range(300)}
    session = toy.session(here, suppress=[SuppressEntry(path=path) for path in paths], per_file_ignores=off)
    assert session.lint(["many.tsv"]).findings
    assert sorted(made) == sorted([*paths, *off])


def test_an_unknown_rule_is_a_problem_that_says_what_was_meant(here: Path) -> None:
    report = toy.session(here, suppress=[SuppressEntry(rule="marked-pear")]).lint(["a.tsv"])
    assert [str(error) for error in report.errors] == [
        "[[suppress]] names the rule 'marked-pear', which does not exist; did you mean 'marked-pair'?"
    ]
    assert len(report.findings) == 3


def test_an_internal_error_cannot_be_silenced(here: Path) -> None:
    toy.session(here)
    toy.write_card(here / "cards", "number/crashing-rule", "crash")
    entries = [SuppressEntry(path="*"), SuppressEntry(text="CRASH"), SuppressEntry(text="failed")]
    report = toy.session(here, suppress=entries).lint(["a.tsv"])
    assert [finding.rule for finding in report.findings] == ["internal-error"]
