"""Fixes: every card's examples are mended by their own fixes, and a file keeps every byte that is not meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import regex
from amounts import inputs
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine import mending
from qa_lint.engine.locate import loses_marks
from qa_lint.engine.mending import _apart, mend, write
from qa_lint.engine.session import Session
from qa_lint.model import Edit, Finding, Fix, Location, Span, TextFile, UserError
from qa_lint.project.settings import Config
from qa_lint.testing import ExampleCase, example_cases, findings_of

BAD = [case for case in example_cases() if case.example.bad and not case.mirrored and not case.example.form]


def lines_of(side: tuple[str, ...]) -> list[str]:
    return [regex.sub("[⟦⟧]", "", line) for line in side]


@each("case", BAD, by=lambda case: case.rule.name)
def test_a_fix_ends_its_finding_and_begins_no_other(
    case: ExampleCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = {side: lines_of(getattr(case.example, side)) for side in ("source", "target")}
    name, glossary, align = case.rule.name, case.example.glossary, case.example.align
    found = findings_of(name, lines["source"], lines["target"], glossary, align)
    if not any(finding.fix for finding in found):
        return
    for side, text in lines.items():
        Path(f"{side}.txt").write_bytes("\n".join(text).encode())
    files, problems = mend(found, lambda finding: True)
    assert not problems
    assert sum(len(file.fixed) for file in files) == len([finding for finding in found if finding.fix])
    mended = dict(lines) | {file.path.removesuffix(".txt"): file.texts[1].split("\n") for file in files}
    assert mended != lines
    before, after = (
        Counter(f.rule for f in findings_of(None, both["source"], both["target"], glossary, align))
        for both in (lines, mended)
    )
    assert not findings_of(name, mended["source"], mended["target"], glossary, align)
    assert not after - before, "a fix made a new finding"


def test_the_shipped_rules_have_fixes() -> None:
    """Or the test above would look at nothing."""
    fixed = {
        case.rule.name
        for case in BAD
        if any(f.fix for f in findings_of(
            case.rule.name, *(lines_of(getattr(case.example, side)) for side in ("source", "target")),
            case.example.glossary, case.example.align,
        ))
    }  # fmt: skip
    assert fixed >= {
        "wrong-particle", "double-space", "repeated-word", "placeholder-mismatch", "forbidden-term",
        "misspelled-korean", "nonstandard-loanword", "unrendered-emphasis", "wrong-ordinal-ending",
        "wrong-number", "wrong-magnitude", "wrong-date", "inconsistent-romanization", "nonstandard-romanization",
        "fixed-particle", "space-before-particle", "unresolved-particle",
    }  # fmt: skip


@each(
    ("before", "after", "loses"),
    [
        ("방를", "방을", False),
        ("Yun <b>Seo</b>jin", "Yoon Seo-jin", True),
        ("Yun `Seojin`", "Yoon Seo-jin", True),
        ("12**.5** billion", "1.25 billion", True),
        ("{nmae}", "{name}", False),
        ("{{nmae}}", "{{name}}", False),
        ("${nmae}", "${name}", False),
        ("{{nmae}}님", "name님", True),
        ("**책(book)**", "**책**(book)", False),
    ],
)
def test_a_fix_writes_over_no_mark(before: str, after: str, loses: bool) -> None:
    assert loses_marks(before, after) == loses


ROWS = {  # a format that a fix has to keep as it is, and how it is afterwards
    "a.tsv": ("source\ttarget\r\nThe room is open.\t\u201c방\u201d를 엽니다. \r\n", "를", "을"),
    "a.csv": ('source;target\n"The ""room"" is open.";"그 ""도서관""를 엽니다."', '""를', '""을'),
    "a.jsonl": ('{"en": "The room is open.",  "ko": "방를 엽\\ub2c8다."}\n', "방를", "방을"),
    "a.po": ('#, c-format\nmsgid "Open \\"it\\"."\nmsgstr ""\n"도서관"\n"를 엽니다."\n', '"를', '"을'),
    "a.xlf": (
        '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
        '<file source-language="en" target-language="ko" datatype="plaintext" original="a"><body>\n'
        '<trans-unit id="1"><source>Open A &amp; B.</source><target>A &amp; 방를 엽니다.</target></trans-unit>\n'
        "</body></file></xliff>",
        "방를", "방을",
    ),
}  # fmt: skip


def lint(path: Path) -> list[Finding]:
    session = Session(Config(path.parent, languages=("en", "ko"), languages_given=True, select=["wrong-particle"]))
    return list(session.lint([path.name]).findings)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp949"])
@pytest.mark.parametrize("name", ROWS)
def test_all_other_bytes_stay(name: str, encoding: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if name in ("a.xlf", "a.jsonl", "a.po") and encoding in ("utf-16", "cp949"):
        encoding = "utf-8"  # what these say of themselves, or must be
    monkeypatch.chdir(tmp_path)
    text, wrong, right = ROWS[name]
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    (mended,), problems = mend(lint(path), lambda finding: finding.fix is not None)
    assert not problems
    write(mended, tmp_path)
    assert path.read_bytes() == text.replace(wrong, right).encode(encoding)
    assert lint(path) == []
    assert mend(lint(path), lambda finding: True) == ([], [])


def placed(file: TextFile, start: int, end: int, text: str) -> Edit[Location]:
    return Edit(file.location(start, end), text)


def mended_text(file: TextFile, fixes: Sequence[Sequence[Edit[Location]]]) -> str:
    """The file's text with the edits of findings that have nothing but them."""
    findings = [cast("Finding", SimpleNamespace(fix=Fix(tuple(edits), safe=True))) for edits in fixes]
    files, problems = mend(findings, lambda finding: True)
    assert not problems
    return files[0].texts[1] if files else file.text


def test_of_fixes_that_overlap_the_first_one_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = TextFile("a.txt", "0123456789")
    Path("a.txt").write_text(file.text, encoding="utf-8")
    spans = st.tuples(st.integers(0, 10), st.integers(0, 3))

    @given(st.lists(spans, max_size=8))
    @inputs(usual=100, nightly=4_000)
    def hold(given: list[tuple[int, int]]) -> None:
        asked = [Span(start, min(start + length, 10)) for start, length in given]
        taken: list[Span] = []
        for span in asked:
            if all(_apart(span, other) for other in taken):
                taken.append(span)
        after = file.text
        for start, end in sorted(taken, reverse=True):
            after = after[:start] + "x" + after[end:]
        assert mended_text(file, [[placed(file, *span, "x")] for span in asked]) == after

    hold()


def test_a_fix_is_held_against_its_neighbours_however_many_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = TextFile("a.txt", "the the room\n" * 300)
    Path("a.txt").write_text(file.text, encoding="utf-8")
    held: list[tuple[Span, Span]] = []
    monkeypatch.setattr(mending, "_apart", lambda a, b: held.append((a, b)) or _apart(a, b))
    fixes = [
        [placed(file, start, start + 4, ""), placed(file, start + 8, start + 9, "R")]
        for start in file.line_starts[:300]
    ]
    assert mended_text(file, fixes[::2] + fixes[1::2]) == "the Room\n" * 300
    assert len(held) <= 2 * 600


def faulty(folder: Path) -> Path:
    path = folder / "a.tsv"
    path.write_bytes("source\ttarget\nOpen the room.\t방를 엽니다.\n".encode())
    return path


def test_a_file_that_has_changed_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = faulty(tmp_path)
    found = lint(path)
    (mended,), _ = mend(found, lambda finding: True)
    path.write_bytes("source\ttarget\nOpen the hall.\t방를 엽니다.\n".encode())
    with pytest.raises(UserError, match="has changed"):
        write(mended, tmp_path)
    files, (problem,) = mend(found, lambda finding: True)
    assert (files, problem.line) == ([], 2)
    assert "방를" in path.read_text(encoding="utf-8")


def test_a_link_is_followed_within_the_project_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    for folder in (project, elsewhere):
        folder.mkdir()
    monkeypatch.chdir(project)
    faulty(elsewhere)
    link = project / "a.tsv"
    link.symlink_to(elsewhere / "a.tsv")
    (mended,), _ = mend(lint(link), lambda finding: True)
    with pytest.raises(UserError, match="out of the project"):
        write(mended, project)
    link.unlink()
    link.symlink_to(faulty(project).rename(project / "b.tsv"))
    (mended,), _ = mend(lint(link), lambda finding: True)
    write(mended, project)
    assert link.is_symlink()
    assert "방을" in (project / "b.tsv").read_text(encoding="utf-8")


def test_what_an_encoding_lacks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "en.txt").write_bytes("Read the {caf\u00e9_book} now.\n".encode())
    korean = "지금 {cafe_book} 책을 읽으세요.\n".encode("cp949")
    (tmp_path / "ko.txt").write_bytes(korean)
    session = Session(Config(tmp_path, languages=("en", "ko"), languages_given=True, select=["placeholder-mismatch"]))
    report = session.lint((), ("en.txt", "ko.txt"))
    files, (problem,) = mend(report.findings, lambda finding: True)
    assert (files, problem.path) == ([], "ko.txt")
    assert "CP949" in problem.message
    assert (tmp_path / "ko.txt").read_bytes() == korean
