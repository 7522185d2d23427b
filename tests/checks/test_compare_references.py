"""References of Markdown that nothing defines in the translation, and how they are mended."""

from __future__ import annotations

from pathlib import Path

import pytest
from each import each
from toy import pair

from qa_lint.checks.compare_references import find_undefined_references
from qa_lint.engine.mending import mend, write
from qa_lint.engine.session import Session
from qa_lint.model import Document
from qa_lint.project.settings import Config


@each(
    ("rows", "labels"),
    [
        ([("[홀]을 봅니다.", "See the [hall]."), ("[홀]: /hall", "[hall]: /hall")], []),
        ([("[홀]을 봅니다.", "See the [hall]."), ("[홀]: /hall", "")], ["hall"]),
        ([("[홀]을 봅니다.", "See the [hall][h]."), ("[홀]: /hall", "[h]: /hall")], []),
        ([("[홀][h]을 봅니다.", "See the [hall][h]."), ("[h]: /hall", "")], ["h"]),
        ([("[홀]을 봅니다.", "See the [hall](/hall)."), ("[홀]: /hall", "")], []),
        ([("[홀]을 봅니다.", "See the [hall].")], []),  # nor is it a link in the source
        ([("[홀]과 [1]을 봅니다.", "See the [hall] and [1]."), ("[홀]: /hall", "[hall]: /hall")], []),
    ],
)
def test_what_is_a_link_in_the_source_alone(rows: list[tuple[str, str]], labels: list[str]) -> None:
    found = find_undefined_references(Document("en.md", [pair(*row) for row in rows]))
    assert [hit.values["label"] for hit in found] == labels


def test_a_label_that_was_translated_gets_that_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    english = "# The library\n\nSee the [Reading Room] first.\n\n[reading room]: /room\n"
    korean = "# 도서관\n\n먼저 [열람실]을 보세요.\n\n[Reading room]: /room\n"
    (tmp_path / "en.md").write_text(english, encoding="utf-8")
    (tmp_path / "ko.md").write_text(korean, encoding="utf-8")
    config = Config(tmp_path, languages=("en", "ko"), languages_given=True, select=["undefined-reference"], cache=False)
    session = Session(config)
    (file,), problems = mend(session.lint((), ("en.md", "ko.md")).findings, lambda finding: True)
    assert not problems
    write(file, tmp_path)
    assert (tmp_path / "ko.md").read_text(encoding="utf-8") == korean.replace("[열람실]", "[열람실][Reading Room]")
    assert not session.lint((), ("en.md", "ko.md")).findings
