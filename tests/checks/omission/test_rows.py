"""Rows of a table that trade or shift their translations: one run each, and none where nothing moved."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from shipped import ENCODER, WORDS
from worded import sentences, source_of, target_of

from qa_lint.checks.omission import rows
from qa_lint.checks.omission.omission import compare_rows
from qa_lint.checks.omission.row_doubts import RowFits
from qa_lint.checks.omission.rows import Run, misaligned_rows
from qa_lint.engine import run, task_linter
from qa_lint.engine.session import Session
from qa_lint.model import Document, Pair, Segment, TextFile
from qa_lint.project.settings import Config
from qa_lint.resources.encoder import Encoder

ROWS = [
    ("시장이 새 도서관의 문을 열었다.", "The mayor opened the new library."),
    ("버스 정류장은 우체국 앞에 있다.", "The bus stop is in front of the post office."),
    ("감자 값이 두 배로 올랐다.", "Potatoes cost twice as much now."),
    ("비밀번호는 여덟 글자 이상이어야 합니다.", "The password must have at least eight characters."),
    ("고양이가 지붕 위에서 자고 있다.", "The cat is sleeping on the roof."),
    ("인터넷 연결을 확인하세요.", "Check your internet connection."),
    ("우리 할머니는 아흔 살이다.", "My grandmother is ninety years old."),
    ("이 강은 바다로 흘러든다.", "This river flows into the sea."),
    ("의사는 환자에게 약을 주었다.", "The doctor gave the patient some medicine."),
    ("사진을 올리지 못했습니다.", "The photo could not be uploaded."),
    ("겨울에는 눈이 많이 내린다.", "In winter there is a lot of snow."),
    ("학생들은 시험 준비를 한다.", "The students are preparing for the examination."),
]
KOREAN, ENGLISH = [korean for korean, _ in ROWS], [english for _, english in ROWS]


def shifted(texts: list[str], start: int, end: int, offset: int) -> list[str]:
    """The rows [start, end) move by some rows among themselves; what is pushed out is lost, what is left is empty."""
    moved = {row + offset: texts[row] for row in range(start, end)}
    return [moved.get(row, "") if start <= row < end else text for row, text in enumerate(texts)]


def table(korean: list[str], english: list[str], turned: bool = False) -> Document:
    lines = [
        f"{left}\t{right}" for left, right in zip(*((english, korean) if turned else (korean, english)), strict=True)
    ]
    file = TextFile("a.tsv", "\n".join(lines))
    pairs = []
    for start, end in file.lines():
        tab = file.text.index("\t", start)
        sides = (
            Segment.of_file(file, start, tab, "en" if turned else "ko"),
            Segment.of_file(file, tab + 1, end, "ko" if turned else "en"),
        )
        pairs.append(Pair(*sides))
    return Document("a.tsv", pairs)


@pytest.mark.parametrize("offset", [1, 2, -1, -2])
@pytest.mark.parametrize(("start", "end"), [(0, 6), (3, 9), (6, 12), (0, 12)])
def test_a_shift_is_one_run(start: int, end: int, offset: int) -> None:
    document = table(KOREAN, shifted(ENGLISH, start, end, offset))
    first, last = max(start, start - offset), min(end, end - offset)  # the rows whose translations were not pushed out
    assert misaligned_rows(document, WORDS, ENCODER) == [Run(first, last, offset, first)]


@pytest.mark.parametrize("most", [3, 4, 5, 6, 7, 11])
@pytest.mark.parametrize(("start", "end"), [(0, 6), (3, 9), (6, 12), (5, 8)])
def test_a_shift_is_one_finding_wherever_the_table_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, start: int, end: int
) -> None:
    monkeypatch.chdir(tmp_path)
    table_of = "\n".join(f"{ko}\t{en}" for ko, en in zip(KOREAN, shifted(ENGLISH, start, end, 1), strict=True))
    Path("t.tsv").write_text(f"ko\ten\n{table_of}\n", encoding="utf-8")
    linting = Session(Config(tmp_path, select=["misaligned-pair"], cache=False))
    whole = linting.lint(["t.tsv"]).findings
    assert [(f.place.start.line, f.place.end.line) for f in whole] == [(start + 3, end + 1)]
    for module in (run, task_linter):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", most)
    for module in (run, rows):
        monkeypatch.setattr(module, "ROWS_BEFORE", 9)
    monkeypatch.setattr(rows, "_CUT_OFF", 2)
    assert linting.lint(["t.tsv"]).findings == whole


@pytest.mark.parametrize("offset", [4, -5])
def test_a_shift_by_many_rows(offset: int) -> None:
    (run,) = misaligned_rows(table(KOREAN, shifted(ENGLISH, 0, 12, offset)), WORDS, ENCODER)
    first, last = max(0, -offset), min(12, 12 - offset)
    assert run == Run(first, last, offset, first)


def test_short_cells_that_moved() -> None:
    korean = ["저장", "취소", "삭제", "열기", "닫기", "설정", "검색", "비밀번호", "이름", "도움말"]
    english = ["Save", "Cancel", "Delete", "Open", "Close", "Settings", "Search", "Password", "Name", "Help"]
    assert misaligned_rows(table(korean, english), WORDS, ENCODER) == []
    late = [*english[:3], "New", *english[3:-1]]
    assert misaligned_rows(table(korean, late), WORDS, ENCODER) == [Run(3, 9, 1, 3)]


@pytest.mark.parametrize("offset", [1, -2])
def test_a_shift_of_the_source_is_one_of_the_target_the_other_way(offset: int) -> None:
    document = table(shifted(KOREAN, 3, 9, offset), ENGLISH, turned=True)
    (run,) = misaligned_rows(document, WORDS, ENCODER)
    assert run.offset == offset
    (mirrored,) = misaligned_rows(table(shifted(KOREAN, 3, 9, offset), ENGLISH), WORDS, ENCODER)
    assert mirrored.offset == -offset
    assert (mirrored.start, mirrored.end) == (run.targets.start, run.targets.stop)


def test_the_message_says_where_the_rows_went() -> None:
    document = table(KOREAN, shifted(ENGLISH, 2, 12, 1))
    (hit,) = compare_rows(document, words=WORDS, encoder=ENCODER)
    source, target = source_of(hit), target_of(hit)
    assert (source.start.line, source.end.line) == (3, 11)
    assert (target.start.line, target.end.line) == (4, 12)
    assert sentences(hit, "misaligned-pair") == (
        "lines 4-12: the translations are one row late (“Potatoes cost twice as much now.” translates line 3)",
        "4-12행: 번역이 1행씩 뒤로 밀려 있습니다. “Potatoes cost twice as much now.”에 해당하는 원문은 3행에 있습니다",
    )


def test_the_message_of_rows_that_went_up() -> None:
    (hit,) = compare_rows(table(KOREAN, shifted(ENGLISH, 0, 9, -2)), words=WORDS, encoder=ENCODER)
    assert sentences(hit, "misaligned-pair") == (
        "lines 1-7: the translations are 2 rows early (“Potatoes cost twice as much now.” translates line 3)",
        "1-7행: 번역이 2행씩 앞으로 당겨져 있습니다. “Potatoes cost twice as much now.”에 해당하는 원문은 3행에"
        " 있습니다",
    )


def test_two_rows_that_traded() -> None:
    english = [*ENGLISH[:4], ENGLISH[5], ENGLISH[4], *ENGLISH[6:]]
    (hit,) = compare_rows(table(KOREAN, english), words=WORDS, encoder=ENCODER)
    assert sentences(hit, "misaligned-pair") == (
        "lines 5-6: the translations traded places (“Check your internet connection.” translates line 6)",
        "5-6행: 번역이 서로 뒤바뀌어 있습니다. “Check your internet connection.”에 해당하는 원문은 6행에 있습니다",
    )


def test_a_translation_that_stands_under_its_key_has_slipped_nowhere() -> None:
    document = table(KOREAN, shifted(ENGLISH, 0, 9, -2))
    assert list(compare_rows(replace(document, bound=True), words=WORDS, encoder=ENCODER)) == []


@pytest.mark.parametrize("turned", [False, True])
def test_two_rows_far_apart_that_traded(turned: bool) -> None:
    english = [*ENGLISH[:2], ENGLISH[9], *ENGLISH[3:9], ENGLISH[2], *ENGLISH[10:]]
    first, second = compare_rows(table(KOREAN, english, turned), words=WORDS, encoder=ENCODER)
    rows = KOREAN if turned else english
    assert sentences(first, "misaligned-pair") == (
        f"line 10: the translation traded places with that of line 3 (“{rows[9]}” translates line 3)",
        f"10행: 번역이 3행의 번역과 뒤바뀌어 있습니다. “{rows[9]}”에 해당하는 원문은 3행에 있습니다",
    )
    assert sentences(second, "misaligned-pair") == (
        f"line 3: the translation traded places with that of line 10 (“{rows[2]}” translates line 10)",
        f"3행: 번역이 10행의 번역과 뒤바뀌어 있습니다. “{rows[2]}”에 해당하는 원문은 10행에 있습니다",
    )


def test_three_rows_that_took_turns_are_one_finding() -> None:
    english = [*ENGLISH[:4], ENGLISH[6], ENGLISH[4], ENGLISH[5], *ENGLISH[7:]]
    (hit,) = compare_rows(table(KOREAN, english), words=WORDS, encoder=ENCODER)
    assert sentences(hit, "misaligned-pair") == (
        "lines 5-7: the translations traded places (“My grandmother is ninety years old.” translates line 7)",
        "5-7행: 번역이 서로 뒤바뀌어 있습니다. “My grandmother is ninety years old.”에 해당하는 원문은 7행에 있습니다",
    )


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("order", [[4, 8, 9, 10, 0, 11, 5, 6, 1, 2, 3, 7], [*range(6, 12), *range(6)]])
def test_rows_that_were_sorted_otherwise_are_one_finding(order: list[int], turned: bool) -> None:
    (found,) = misaligned_rows(table(KOREAN, [ENGLISH[row] for row in order], turned), WORDS, ENCODER)
    assert (found.start, found.end) == (0, len(ROWS))


def test_a_row_that_was_copied_over_another_is_found_alone() -> None:
    """Two rows hold the same translation: the one that it is not of stands alone, and nothing traded."""
    english = [*ENGLISH[:7], ENGLISH[8], *ENGLISH[8:]]
    assert misaligned_rows(table(KOREAN, english), WORDS, ENCODER) == []


def test_free_translations_and_rows_that_are_alike_stay() -> None:
    free = {
        4: "Up there the cat dozes.",
        5: "Are you online?",
        6: "Grandma has turned ninety.",
        10: "Winters are white.",
    }
    english = [free.get(row, text) for row, text in enumerate(ENGLISH)]
    encoder = Encoder()
    assert misaligned_rows(table(KOREAN, english), WORDS, encoder) == []
    assert encoder.asked == 0  # a free translation fits nowhere better, so nothing is doubted
    alike = [("잘 봐.", "Watch carefully."), ("잘 보세요.", "Look closely."), ("잘 보십시오.", "Watch closely.")]
    rows = [*ROWS[:4], *alike, *ROWS[4:]]
    assert misaligned_rows(table([k for k, _ in rows], [e for _, e in rows]), WORDS, ENCODER) == []


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (("이미지 편집기", "Retouching"), ("사진 고치기", "Edit image")),
        (("업로드 속도", "Rate"), ("올리기 빠르기", "Upload speed")),
        (("파일 열기", "Browse"), ("문서 펼치기", "Open file")),
    ],
)
def test_a_row_that_fits_one_far_away_has_not_moved(first: tuple[str, str], last: tuple[str, str]) -> None:
    rows = [first, *ROWS[1:-1], last]
    assert misaligned_rows(table(*(list(side) for side in zip(*rows, strict=True))), WORDS, ENCODER) == []


def test_a_label_that_fits_the_one_beside_it_as_well_has_not_moved() -> None:
    labels = [
        ("낮 12시~자정 (40)", "Noon to midnight (40)"),
        ("다운로드 100만 회 이상 (40)", "1M+ downloads (40)"),
        ("매출 12억 달러 (40)", "$1.2B in revenue (40)"),
        ("1+1 (40)", "Buy one, get one free (40)"),
        ("2단계 인증 (40)", "Two-factor authentication (40)"),
        ("이름 (40)", "First name (40)"),
        ("성 (40)", "Last name (40)"),
        ("인기 영화 10선 (40)", "Top 10 movies (40)"),
        ("3개월 할부 (40)", "Pay in 3 installments (40)"),
    ]
    korean, english = ([row[side] for row in labels] for side in (0, 1))
    assert misaligned_rows(table(korean, english, turned=True), WORDS, ENCODER) == []


def test_the_bound_hides_no_row_that_fits_elsewhere() -> None:
    document = table(KOREAN, shifted(ENGLISH, 2, 9, 1))
    rows = range(len(ROWS))
    bounded = passed = 0
    for least in (0.0, 0.05, 0.1, 0.3):
        fits = RowFits(document.rows, WORDS, document.kept)
        for i, j in product(rows, rows):
            may_gain = fits.may_gain(i, j, least)
            assert may_gain or fits.gain(i, j) <= least
            bounded += not may_gain
            passed += fits.gain(i, j) > least
    assert bounded > 5 * passed > 20


def test_which_rows_fit_better_nearby_is_kept_until_one_of_these_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: defaultdict[tuple[str, ...], dict[str, Any]] = defaultdict(dict)
    looked_at: list[tuple[int, int]] = []

    def better(english: list[str]) -> list[tuple[int, ...]]:
        fits = RowFits(table(KOREAN, english).rows, WORDS, lambda pair: kept[tuple(map(str, pair.texts))])
        looked_at.clear()
        found = [fits.better_nearby(row) for row in range(len(ROWS))]
        fits.keep()
        return found

    may_gain = RowFits.may_gain

    def look(self: RowFits, i: int, j: int, by: float) -> bool:
        looked_at.append((i, j))
        return may_gain(self, i, j, by)

    monkeypatch.setattr(RowFits, "may_gain", look)
    english = shifted(ENGLISH, 2, 9, 1)
    first = better(english)
    assert {offset for row in first[3:8] for offset in row} == {1}
    assert better(english) == first
    assert looked_at == []
    english[5] = "There is nothing like it."
    assert better(english) != first
    assert {i for i, _ in looked_at} == {3, 4, 5, 6, 7}
