"""Heads of columns that name a language other than Korean and English."""

from __future__ import annotations

from each import each

from qa_lint.languages.codes import is_other_language


@each(
    "head",
    ["ja", "JA", "ja-JP", "zh_Hans_CN", "zh-Hans", "it-IT", "es-419", "일본어", "Japanese", "French draft", "中文"],
)
def test_the_name_of_a_language(head: str) -> None:
    assert is_other_language(head)


@each("head", ["id", "it", "no", "key", "notes", "ko", "en-US", "English", "Korean", "as", "Class"])
def test_what_names_none(head: str) -> None:
    assert not is_other_language(head)
