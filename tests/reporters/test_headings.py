"""What reports say in both languages besides the findings."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

import pytest
from each import each
from openpyxl import load_workbook

from qa_lint.model import SEVERITIES, Language, Points, Problem, Score, Status, Style
from qa_lint.reporters.headings import (
    DECISIONS,
    SEVERITY_WORDS,
    STATUS_WORDS,
    counted,
    heading,
    score_line,
    score_table,
)
from qa_lint.reporters.workbook import xlsx

from . import finding, report

HEADS: dict[Language, list[str]] = {
    "en": ["File", "Line", "Segment or key", "Source", "Target", "Rule", "Severity", "MQM type", "Message", "Fix",
           "Decision", "Reason", "Fingerprint"],
    "ko": ["파일", "행", "세그먼트·키", "원문", "번역", "규칙", "심각도", "MQM 유형", "설명", "수정안",
           "결정", "이유", "지문"],
}  # fmt: skip


ROW = ["en/a.txt", 1, "", "3억 원", "3 billion won", "wrong-magnitude", "", "accuracy/mistranslation", "off by ten",
       "", None, None, "0123456789abcdef"]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sheets"), [("en", ["Findings", "Not checked"]), ("ko", ["지적", "검사하지 못함"])]
)
def test_a_workbook_in_either_language(language: Language, sheets: list[str]) -> None:
    broken = report(finding(), errors=(Problem("no such file", "a.tsv", 3),))
    book = load_workbook(io.BytesIO(xlsx(broken, Style(language=language))))
    assert book.sheetnames == sheets
    first, second = ([[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book)
    assert first == [HEADS[language], [*ROW[:6], {"en": "error", "ko": "오류"}[language], *ROW[7:]]]
    assert second[0] == (["File", "Line", "Message"] if language == "en" else ["파일", "행", "설명"])
    assert second[1] == ["a.tsv", "3", "no such file"]


@each(
    ("number", "language", "line"),
    [
        (0, "en", "nothing found in 1 pair in 1 file"),
        (1, "en", "1 error in 1 pair in 1 file"),
        (2, "en", "2 errors in 1 pair in 1 file"),
        (0, "ko", "파일 1개의 문장 쌍 1개에서 지적할 것이 없습니다"),
        (2, "ko", "파일 1개의 문장 쌍 1개에서 오류 2건"),
    ],
)
def test_the_counts_in_one_line(number: int, language: Language, line: str) -> None:
    told = replace(report(*[finding()] * number), pairs=1, files=1)
    assert counted(told, language) == line


WHOLE = Points(7.5, 3_000)


@each(
    ("limit", "language", "line"),
    [
        (None, "en", "2.50 MQM points per 1,000 words (7.5 points in 3,000 words of the source)"),
        (
            2.5,
            "en",
            "2.50 MQM points per 1,000 words (7.5 points in 3,000 words of the source); the limit of 2.5 is kept",
        ),
        (
            2,
            "en",
            "2.50 MQM points per 1,000 words (7.5 points in 3,000 words of the source); the limit of 2 is exceeded",
        ),
        (None, "ko", "원문 1,000단어당 MQM 벌점 2.50점 (원문 3,000단어에 7.5점)"),
        (2.5, "ko", "원문 1,000단어당 MQM 벌점 2.50점 (원문 3,000단어에 7.5점); 한도 2.5점을 넘지 않았습니다"),
        (2, "ko", "원문 1,000단어당 MQM 벌점 2.50점 (원문 3,000단어에 7.5점); 한도 2점을 넘었습니다"),
    ],
)
def test_the_score_and_whether_it_is_within_its_limit(limit: float | None, language: Language, line: str) -> None:
    assert score_line(Score(WHOLE, {}, {}, limit), language) == line


@pytest.mark.parametrize(
    ("language", "head", "everything"),
    [
        ("en", ("", "MQM points", "Source words", "Points per 1,000 words"), "All"),
        ("ko", ("", "MQM 벌점", "원문 단어 수", "1,000단어당 벌점"), "전체"),
    ],
)
def test_the_score_by_category_and_file(language: Language, head: tuple[str, ...], everything: str) -> None:
    score = Score(WHOLE, {"number": Points(5, 3_000)}, {"a.tsv": Points(0, 0)})
    assert score_table(score, language) == [
        head,
        ("number", "5", "3,000", "1.67"),
        ("a.tsv", "0", "0", "0.00"),
        (everything, "7.5", "3,000", "2.50"),
    ]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_severity_and_status_has_its_word(language: Language) -> None:
    assert SEVERITY_WORDS[language].keys() == set(SEVERITIES)
    assert STATUS_WORDS[language].keys() == set(get_args(Status))
    if language == "en":  # where they are said as cards say them
        assert all(name == word for words in (SEVERITY_WORDS, STATUS_WORDS) for name, word in words["en"].items())


@pytest.mark.parametrize("words", [SEVERITY_WORDS, STATUS_WORDS, DECISIONS])
def test_what_the_program_calls_so_is_called_so_in_english(words: Mapping[Language, Mapping[str, str]]) -> None:
    assert all(name == word for name, word in words["en"].items())
    assert words["ko"].keys() == words["en"].keys()
    assert len(set(words["ko"].values())) == len(words["ko"])  # in Korean, too, each can be told from the others


def test_the_words_of_a_language_are_those_of_all_states() -> None:
    assert STATUS_WORDS["en"] == {status: status for status in get_args(Status)}
    assert SEVERITY_WORDS["en"] == {severity: severity for severity in SEVERITIES}
    assert DECISIONS["en"] == {decision: decision for decision in DECISIONS["ko"]}
    assert SEVERITY_WORDS["ko"] == {"error": "오류", "warning": "경고", "info": "참고"}
    assert STATUS_WORDS["ko"] == {"stable": "안정", "preview": "시험 중", "deprecated": "폐기 예정"}
    assert DECISIONS["ko"] == {"fix": "수정", "accept": "허용", "open": "보류"}


@each(
    ("name", "english", "korean"),
    [
        ("file", "File", "파일"),
        ("line", "Line", "행"),
        ("message", "Message", "설명"),
        ("findings", "Findings", "지적"),
        ("not checked", "Not checked", "검사하지 못함"),
        ("score", "Score", "점수"),
        ("reason", "Reason", "이유"),
        ("fixed", "fix", "수정안"),
        ("fixed perhaps", "fix?", "수정안?"),
        ("metric", "Metric", "척도"),
        ("signature", "Signature", "서명"),
        ("only", "Only rows with findings", "지적이 있는 행만"),
        ("reset", "Show all", "모두 보기"),
        ("map", "Map of the documents", "문서 지도"),
    ],
)
def test_what_parts_of_reports_are_called(name: str, english: str, korean: str) -> None:
    assert (heading(name, "en"), heading(name, "ko")) == (english, korean)
