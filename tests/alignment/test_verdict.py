"""Is it a translation at all? What the blocks of a text and the rows of a table say."""

from __future__ import annotations

import pytest
from each import each

from qa_lint.alignment.verdict import blocks_pair_up, rows_are_a_list
from qa_lint.model import Pair, Segment, TextFile
from qa_lint.resources.word_pairs import WordPairs

FILE = TextFile("a.txt", "")


def together(confidence: float, length: int = 20) -> Pair:
    korean, english = Segment.of_string("가" * length, "ko"), Segment.of_string("a" * 2 * length, "en")
    return Pair(korean, english, confidence)


def alone(length: int = 20) -> Pair:
    return Pair(Segment.of_string("가" * length, "ko"), Segment.gap(FILE, 0, "en"))


@each(
    ("pairs", "verdict"),
    [
        ([together(0.99)], True),
        ([together(0.99), alone()], True),  # a third of the text has no translation
        ([together(0.99), alone(), alone(), alone()], False),
        ([together(0.99), alone(300)], False),  # it is the text that counts, not the blocks
        ([together(0.8)] * 4, True),  # free, but nothing is left alone
        ([together(0.8)] * 4 + [alone()], False),
        ([together(0.7)] * 20, False),
        ([alone()], False),
        ([], False),
    ],
)
def test_blocks_that_pair_up(pairs: list[Pair], verdict: bool, words: WordPairs) -> None:
    assert blocks_pair_up(pairs, words) == verdict


@pytest.mark.parametrize(
    ("korean", "english", "verdict"),
    [
        ("사내 문서를 모아 둔 곳입니다.", "# My project", False),
        ("# 소개", "Each folder has a file of its own.", False),
        ("# 도서관 안내", "Library guide", True),  # a translation that is no heading is one
        ("# 도서관 안내", "# My project", True),  # what aligning says, it may be free
        ("사내 문서를 모아 둔 곳입니다.", "My project", True),
    ],
)
def test_a_heading_over_a_text_in_the_other_language(
    korean: str, english: str, verdict: bool, words: WordPairs
) -> None:
    pair = Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en"), 0.99)
    assert blocks_pair_up([pair], words) == blocks_pair_up([Pair(pair.target, pair.source, 0.99)], words) == verdict
    assert blocks_pair_up([pair, together(0.99, 200)], words), "the rest of the text weighs more"


@pytest.mark.parametrize(
    ("rows", "is_list"),
    [
        ([("김민준", "minjun@example.com"), ("이서연", "seoyeon@example.com"), ("박지훈", "jihoon@example.com")], True),
        ([("기획", "https://example.com/a"), ("개발", "www.example.com"), ("영업", "sales-1")], True),
        ([("김민준", "minjun@example.com"), ("이서연", "seoyeon@example.com")], False),  # too few to say
        ([("김민준", "Kim Min-jun"), ("이서연", "Lee Seo-yeon"), ("박지훈", "Park Ji-hoon")], False),
        ([("로그인 추가", "feat"), ("버튼 색 수정", "fix"), ("의존성 갱신", "chore")], True),
        ([("오타 수정", "fix"), ("링크 수정", "fix"), ("날짜 수정", "fix"), ("로그인 추가", "feat")], True),
        # one of five translates, one of seven does not tell
        (
            [
                ("로그인 추가", "feat"),
                ("버튼 색 수정", "fix"),
                ("의존성 갱신", "chore"),
                ("들여쓰기", "style"),
                ("책", "book"),
            ],
            False,
        ),
        (
            [
                ("로그인 추가", "feat"),
                ("버튼 색 수정", "fix"),
                ("의존성 갱신", "chore"),
                ("들여쓰기", "style"),
                ("느린 곳", "perf"),
                ("글 다듬기", "docs"),
                ("책", "book"),
            ],
            True,
        ),
        ([("저장", "save"), ("취소", "cancel"), ("새 문서", "new"), ("문서 닫기", "close")], False),
        ([("책", "book"), ("도서관", "library"), ("학교", "school")], False),  # words in small letters translate
    ],
)
def test_rows_that_are_a_list(rows: list[tuple[str, str]], is_list: bool, words: WordPairs) -> None:
    pairs = [Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en")) for korean, english in rows]
    assert rows_are_a_list(pairs, words) == is_list
    turned = [Pair(pair.target, pair.source) for pair in pairs]
    assert rows_are_a_list(turned, words) == is_list


@pytest.fixture(scope="module")
def words() -> WordPairs:
    from qa_lint.resources.registry import Resources

    return Resources().get(WordPairs)
