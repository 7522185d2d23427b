from __future__ import annotations

import pytest
from each import each
from shipped import MEASURES

from qa_lint.alignment import bitext as alignment
from qa_lint.alignment import chain
from qa_lint.alignment.beads import Bead
from qa_lint.engine.locate import whole_of
from qa_lint.model import Language, Pair, Segment, TextFile

KOREAN = [
    "시장이 새 도서관의 문을 열었다.",
    "책은 모두 5만 권이다.",
    "아이들을 위한 방에는 장난감도 있다.",
    "버스 정류장은 바로 앞이다.",
    "월요일에는 쉰다.",
]
ENGLISH = [
    "The mayor opened the new library.",
    "It holds 50,000 books.",
    "The children's room has toys as well.",
    "There is a bus stop right in front of it.",
    "It is closed on Mondays.",
]


def blocks(lines: list[str], language: Language | None, path: str) -> list[Segment]:
    file = TextFile(path, "\n".join(lines))
    return [
        Segment.of_file(file, *span, language or ("ko" if "가" <= file.text[span.start] <= "힣" else "en"))
        for span in file.lines()
    ]


def aligned(source: list[str], target: list[str]) -> list[tuple[str, str]]:
    ko = "가" <= source[0][0] <= "힣" if source else True
    languages: tuple[Language, Language] = ("ko", "en") if ko else ("en", "ko")
    pairs = alignment.align(blocks(source, languages[0], "s"), blocks(target, languages[1], "t"), MEASURES)
    return texts(pairs)


def texts(pairs: list[Pair]) -> list[tuple[str, str]]:
    return [(pair.source.text, pair.target.text) for pair in pairs]


def test_line_by_line() -> None:
    assert aligned(KOREAN, ENGLISH) == list(zip(KOREAN, ENGLISH, strict=True))
    assert aligned(ENGLISH, KOREAN) == list(zip(ENGLISH, KOREAN, strict=True))


@each("gone", range(5))
def test_a_missing_line_is_a_gap(gone: int) -> None:
    expected = [(k, "" if n == gone else e) for n, (k, e) in enumerate(zip(KOREAN, ENGLISH, strict=True))]
    assert aligned(KOREAN, ENGLISH[:gone] + ENGLISH[gone + 1 :]) == expected
    mirrored = [(e, k) for k, e in expected]
    assert aligned([e for e in ENGLISH if e != ENGLISH[gone]], KOREAN) == mirrored


def test_a_gap_stands_before_the_next_block_or_after_the_last() -> None:
    korean, english = blocks(KOREAN, "ko", "s"), blocks(ENGLISH[:2] + ENGLISH[3:4], "en", "t")
    gaps = [pair.target for pair in alignment.align(korean, english, MEASURES) if pair.target.missing]
    assert [(whole_of(gap).start.line, whole_of(gap).start.column) for gap in gaps] == [
        (3, 1),
        (3, len(ENGLISH[3]) + 1),
    ]


def test_two_lines_that_one_line_translates() -> None:
    joined = "The children's room has toys as well, and there is a bus stop right in front of the building."
    pairs = aligned(KOREAN, [*ENGLISH[:2], joined, ENGLISH[4]])
    assert pairs[2] == (f"{KOREAN[2]} {KOREAN[3]}", joined)


@pytest.mark.parametrize("dropped_first", [True, False])
def test_headings_of_one_level_that_stand_alone_side_by_side_are_one(
    monkeypatch: pytest.MonkeyPatch, dropped_first: bool
) -> None:
    lone = [(Bead(0, 1, 0, 0), 0.9), (Bead(1, 1, 0, 1), 0.8)] if dropped_first else [
        (Bead(0, 0, 0, 1), 0.8), (Bead(0, 1, 1, 1), 0.9)
    ]  # fmt: skip
    monkeypatch.setattr(alignment, "most_probable", lambda *_: [*lone, (Bead(1, 2, 1, 2), 1.0)])

    def pairs(korean: str, english: str) -> list[tuple[str, str]]:
        sides = blocks([korean, KOREAN[0]], "ko", "s"), blocks([english, ENGLISH[0]], "en", "t")
        return texts(alignment.align(*sides, MEASURES))

    assert pairs("# 우거지탕", "# Grandma's Winter Soup") == [
        ("# 우거지탕", "# Grandma's Winter Soup"),
        (KOREAN[0], ENGLISH[0]),
    ]
    for english in ("Grandma's Winter Soup", "## Grandma's Winter Soup"):  # no heading, and one of another level
        assert sorted(pairs("# 우거지탕", english)[:2]) == [("", english), ("# 우거지탕", "")]


def test_one_side_empty() -> None:
    assert aligned(KOREAN[:2], []) == []
    assert aligned([], []) == []


def test_interleaved_with_a_line_that_only_one_side_has() -> None:
    lines = [ENGLISH[0], KOREAN[1], ENGLISH[1], ENGLISH[2], KOREAN[3], ENGLISH[3], KOREAN[4], ENGLISH[4]]
    pairs = alignment.align_interleaved(blocks(lines, None, "a"), ("ko", "en"), MEASURES)
    assert texts(pairs) == [
        ("", ENGLISH[0]),
        (KOREAN[1], ENGLISH[1]),
        ("", ENGLISH[2]),
        (KOREAN[3], ENGLISH[3]),
        (KOREAN[4], ENGLISH[4]),
    ]
    assert [whole_of(pair.source).start.line for pair in pairs if pair.source.missing] == [2, 5]


def test_interleaved_in_blocks_of_either_order() -> None:
    lines = [*ENGLISH[:3], *KOREAN[:3], *ENGLISH[3:], *KOREAN[3:]]
    pairs = alignment.align_interleaved(blocks(lines, None, "a"), ("en", "ko"), MEASURES)
    assert texts(pairs) == list(zip(ENGLISH, KOREAN, strict=True))


@pytest.mark.parametrize("english_first", [False, True])
def test_in_blocks_a_gap_stands_in_the_block_of_the_other_language(english_first: bool) -> None:
    sides = [[*KOREAN[:1], *KOREAN[2:]], [*ENGLISH[:3], *ENGLISH[4:]]]  # 1 has no Korean, 3 no English
    lines = [line for side in (sides[::-1] if english_first else sides) for line in side]
    pairs = alignment.align_interleaved(blocks(lines, None, "a"), ("ko", "en"), MEASURES)
    assert texts(pairs) == [
        (KOREAN[0], ENGLISH[0]),
        ("", ENGLISH[1]),
        (KOREAN[2], ENGLISH[2]),
        (KOREAN[3], ""),
        (KOREAN[4], ENGLISH[4]),
    ]
    gaps = [whole_of(segment).start.line for pair in pairs for segment in (pair.source, pair.target) if segment.missing]
    assert [lines[line - 1] for line in gaps] == [KOREAN[2], ENGLISH[4]]


def test_in_blocks_what_is_missing_at_the_end_should_stand_after_the_last() -> None:
    lines = [*KOREAN, *ENGLISH[:4]]
    pairs = alignment.align_interleaved(blocks(lines, None, "a"), ("ko", "en"), MEASURES)
    assert (pairs[-1].target.missing, whole_of(pairs[-1].target).start) == (True, (9, len(ENGLISH[3]) + 1))


def test_a_long_document_is_aligned_window_by_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chain, "_WINDOW", 4)
    assert aligned(KOREAN, ENGLISH) == list(zip(KOREAN, ENGLISH, strict=True))


def test_a_source_line_that_is_repeated_was_left_untranslated() -> None:
    lines = [KOREAN[0], ENGLISH[0], KOREAN[1], KOREAN[1], KOREAN[2], ENGLISH[2]]
    pairs = alignment.align_interleaved(blocks(lines, None, "a.txt"), ("ko", "en"), MEASURES)
    assert [(pair.source.text, pair.target.text) for pair in pairs] == [
        (KOREAN[0], ENGLISH[0]),
        (KOREAN[1], KOREAN[1]),
        (KOREAN[2], ENGLISH[2]),
    ]
    copy = pairs[1].target
    assert (copy.language, whole_of(copy).start.line) == ("en", 4)
