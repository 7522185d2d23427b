"""Quotations of which a translation keeps a part: what is quoted within one, and words that both sides have alike."""

from __future__ import annotations

import pytest

from qa_lint.model import Finding
from qa_lint.testing import findings_of


def told(korean: str, english: str) -> list[Finding]:
    return [found for found in findings_of(None, [korean], [english]) if found.category == "quote"]


@pytest.mark.parametrize(
    ("korean", "lost", "english"),
    [
        (
            "그는 “어제 ‘내일 온다’는 말을 들었다”고 했다.",
            "“어제 ‘내일 온다’는 말을 들었다”",
            "He had heard the day before, “I will come tomorrow.”",
        ),
        ("“그가 ‘간다’고 했다”고 그녀가 말했다.", "“그가 ‘간다’고 했다”", "She told us that he said “I go.”"),
    ],
)
def test_the_marks_around_a_quotation_that_is_kept_are_lost(korean: str, lost: str, english: str) -> None:
    (found,) = told(korean, english)
    assert found.rule == "indirect-speech"
    assert found.source is not None
    assert found.source.text == lost


def test_what_is_as_long_as_the_whole_is_no_quotation_within_it() -> None:
    assert not told("“그가 ‘간다’고 했다”고 그녀가 말했다.", "She told us, “He said that he would go.”")


@pytest.mark.parametrize(
    ("korean", "english", "rule", "marked"),
    [
        ("화면에 “Not Found”라고 나온다.", "The screen shows Not Found.", "missing-emphasis", "“Not Found”"),
        ("그는 ‘Hello World’를 눌렀다.", "He pressed Hello World.", "missing-emphasis", "‘Hello World’"),
        (
            "그는 “Never again”이라고 외쳤다.",
            "He cried Never again to the crowd.",
            "missing-quote",
            "“Never again”",
        ),
    ],
)
def test_the_same_words_on_the_other_side_get_their_marks_back(
    korean: str, english: str, rule: str, marked: str
) -> None:
    (found,) = told(korean, english)
    assert found.rule == rule
    assert found.fix is not None
    (edit,) = found.fix.edits
    assert (edit.place.text, edit.text) == (marked[1:-1], marked)
