"""Placeholders as the program of each format fills them in: lost and exchanged ones are told, prose is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from formats.samples import SAMPLES, Texts
from qa_lint.engine.session import Session
from qa_lint.project.settings import Config

PROSE = [("A 50% discount for @friends of :art", "@친구와 :예술에 50% 할인")]
# for each format, texts of which something is wrong, and texts of which nothing is
CASES: dict[str, tuple[Texts, Texts]] = {
    "android": (
        [("Sent by %1$s today", "오늘 보냈습니다"), ("%s has %d books", "책 %d권이 %s에 있습니다"),
         ("%d%% saved", "%d% 저장")],
        [("%1$s has %2$d books", "책 %2$d권이 %1$s에 있습니다"), ("%d%% saved", "%d%% 저장"), *PROSE],
    ),
    "strings": (
        [("Sent by %@ today", "오늘 보냈습니다"), ("%@ has %d songs", "노래 %d곡이 %@에 있습니다")],
        [("%1$@ calls %2$@ now", "%2$@ 님을 %1$@ 님이 부릅니다"), *PROSE],
    ),
    "arb": (
        [("Hello, {name} again", "안녕하세요"), ("{n, plural, one {# book} other {# books}} here", "책이 있습니다")],
        [("{n, plural, one {# book} other {# books}} here", "{n, plural, other {책 #권}}이 있습니다"), *PROSE],
    ),
    "resx": (
        [("{0} of {1} books", "책 {1}권 중 {1}권"), ("{0:N2} won paid", "{1:N2}원 냈습니다")],
        [("{0} of {1} books", "책 {1}권 중 {0}권"), ("Due on {0:d} at noon", "기한: {0:yyyy-MM-dd} 정오"), *PROSE],
    ),
    "properties": (
        [("{0,number} won paid", "{1,number}원 냈습니다")],
        [("{0} of {1} books", "책 {1}권 중 {0}권"), *PROSE],
    ),
    "qt": (
        [("File %1 of %2 read", "파일 %1 읽음"), ("%n file(s) read", "파일 읽음"), ("%L1 bytes read", "바이트 읽음")],
        [("File %1 of %2 read", "파일 %2개 중 %1번 읽음"), *PROSE],
    ),
    "json": (
        [("Hello, {{name}} again", "안녕하세요"), ("See $t(menu.open) first", "먼저 $t(menu.close)를 보세요"),
         ("Hello, :friend of ours", "우리 친구")],
        [(":who opened it", ":who 님이 열었습니다"), ("See :place now", "지금 :place를 보세요"),
         ("At :time sharp", ":time 정각")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", CASES)
def test_each_format_has_its_placeholders(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sample = next(sample for sample in SAMPLES if sample.format == form)
    wrong, right = CASES[form]
    files = sample.written([*right, *wrong])
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    config = Config(
        tmp_path, languages=("en", "ko"), languages_given=True, select=["placeholder-mismatch"], cache=False
    )
    names = [*files]
    session = Session(config)
    report = session.lint(names) if len(names) == 1 else session.lint((), (names[0], names[1]))
    told = {finding.source.start.line for finding in report.findings if finding.source}
    assert len(report.findings) == len(told) == len(wrong), [finding.message for finding in report.findings]
    source = (tmp_path / names[0]).read_text(encoding="utf-8").splitlines()
    assert all(any(english[:5] in source[line - 1] for english, _ in wrong) for line in told)
