"""What belongs to one side only: notes in brackets, and datelines."""

from __future__ import annotations

from each import each

from qa_lint.facts.translator_notes import read_notes
from qa_lint.languages.script import language_of
from qa_lint.model import Text


@each(
    ("dateline", "rest"),
    [
        ("BUSAN — ", "The festival opened Wednesday."),
        ("SEOUL, Nov. 20 (Yonhap) -- ", "The government announced new measures."),
        ("SEJONG, South Korea — ", "The ministry announced new measures."),
        ("NEW YORK (AP) – ", "Shares fell."),
        ("(서울=연합뉴스) ", "정부는 새 대책을 내놓았다."),
        ("(세종=연합뉴스) 김하나 기자 = ", "정부는 새 대책을 내놓았다."),
        ("[부산=뉴시스]", " 정부는 새 대책을 내놓았다."),
    ],
)
def test_a_dateline_is_no_text_of_the_report(dateline: str, rest: str) -> None:
    text = Text(dateline + rest, language_of(rest) or "ko")
    assert [text[slice(*span)].strip() for span in text.fact(read_notes)] == [dateline.strip()]


@each(
    "text",
    [
        "Busan — the festival opened there.", "The festival in BUSAN — the largest one — opened.", "NATO leaders met.",
        "(서울) 정부는 새 대책을 내놓았다.", "정부는 (서울=본부) 새 대책을 내놓았다.", "x=3 이다.",
    ],
)  # fmt: skip
def test_what_is_no_dateline(text: str) -> None:
    assert read_notes(Text(text, language_of(text) or "ko")) == ()


def test_a_note_of_the_translator_is_found_beside_a_dateline() -> None:
    text = Text("BUSAN — He came (translator's note: by train [at noon]) and went.", "en")
    assert [text[slice(*span)] for span in read_notes(text)] == [
        "BUSAN — ",
        "(translator's note: by train [at noon])",
    ]
