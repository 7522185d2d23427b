from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pytest
from each import each
from shipped import STANDARDS
from toy import pair

from qa_lint.checks.omission import title_parts
from qa_lint.checks.omission.paragraphs import parts_of_paragraphs
from qa_lint.model import Pair, Segment, Span, TextFile

TITLE = (
    "시의회, 내년 예산에서 임시 시장 건설비 확보",
    "City council finds money for temporary market in next year's budget",
)
FIRST = (
    "어젯밤 11시쯤 항구의 한 창고에서 큰불이 나 소방차 서른 대가 출동했다.",
    "A large fire broke out in a harbour warehouse at about 11 last night, and thirty fire engines were called out.",
)
NEXT = "경찰은 낡은 전기 배선을 조사하고 있다.", "The police are examining the old electric wiring."


def found(korean: list[str], english: list[str]) -> list[tuple[str, str]]:
    """What has no counterpart, and what stands behind the place of that; the same whichever text is the source."""
    sides = " ".join(korean), " ".join(english)
    told = [_told(pair(*sides)), _told(pair(*sides, source="en"))]
    assert told[0] == told[1]
    return told[0]


def _told(both: Pair) -> list[tuple[str, str]]:
    source, target = both.texts
    return [
        (
            part.text[part.span.start : part.span.end],
            (target if part.text is source else source)[part.place.end :].strip(),
        )
        for _, parts in parts_of_paragraphs([both], STANDARDS)
        for part in parts
    ]


@pytest.mark.parametrize("more", [True, False])
def test_a_title_that_runs_into_the_text_on_both_sides_is_fine(more: bool) -> None:
    korean, english = ([TITLE[n], FIRST[n], NEXT[n]][: 2 + more] for n in (0, 1))
    assert found(korean, english) == []


def test_a_title_that_the_translation_lacks() -> None:
    assert found([TITLE[0], FIRST[0]], [FIRST[1]]) == [(TITLE[0], FIRST[1])]
    assert found([FIRST[0], NEXT[0]], [TITLE[1], FIRST[1], NEXT[1]]) == [(TITLE[1], f"{FIRST[0]} {NEXT[0]}")]


def test_a_lost_title_that_only_the_words_tell_of() -> None:
    title = "버스 노조, 설 연휴 앞두고 파업 철회", "Bus union calls off strike ahead of Lunar New Year"
    first = (
        "시와 노조는 밤샘 협상 끝에 임금을 4퍼센트 올리기로 했다.",
        "After negotiating through the night, the city and the union agreed to raise wages by four percent.",
    )
    assert found([title[0], first[0]], [first[1]]) == [(title[0], first[1])]
    assert found([title[0], first[0]], [title[1], first[1]]) == []


def test_a_first_sentence_that_the_translation_lacks() -> None:
    assert found([TITLE[0], FIRST[0]], [TITLE[1]]) == [(FIRST[0], "")]
    assert found([TITLE[0]], [TITLE[1], FIRST[1]]) == [(FIRST[1], "")]


def test_a_dateline_is_no_title() -> None:
    korean = "부산국제영화제가 2일 저녁 해운대구 영화의전당에서 개막식을 열고 열흘간의 일정에 들어갔다."
    english = (
        "The Busan International Film Festival opened Wednesday evening at the Busan Cinema Center in Haeundae, "
        "kicking off a 10-day run."
    )
    assert found([korean], [f"BUSAN — {english}"]) == []


def test_only_the_first_paragraph_has_a_title() -> None:
    korean = TextFile("ko", "\n".join([NEXT[0], f"{TITLE[0]} {FIRST[0]}"]))
    english = TextFile("en", "\n".join([NEXT[1], FIRST[1]]))
    pairs = [
        Pair(Segment.of_file(korean, *a, "ko"), Segment.of_file(english, *b, "en"))
        for a, b in zip(korean.lines(), english.lines(), strict=True)
    ]
    assert list(parts_of_paragraphs(pairs, STANDARDS)) == []
    assert len(list(parts_of_paragraphs(pairs[::-1], STANDARDS))) == 1


def test_a_lost_title_of_a_long_paragraph_is_told_by_the_first_sentence() -> None:
    more = (
        ("불은 세 시간 만에 꺼졌다.", "The blaze was put out after three hours."),
        ("다친 사람은 없는 것으로 알려졌다.", "No one is believed to have been hurt."),
    )
    korean, english = ([FIRST[n], *(one[n] for one in more), NEXT[n]] for n in (0, 1))
    title = "한밤중 부두 화재에 주민 대피", "Midnight dock blaze sends residents running"
    assert found([TITLE[0], *korean], english) == [(TITLE[0], " ".join(english))]
    assert found(korean, [title[1], *english]) == [(title[1], " ".join(korean))]
    assert found([title[0], *korean], [title[1], *english]) == []


def test_where_no_two_first_sentences_translate_each_other_no_title_is_told() -> None:
    assert found(["임시 시장 건설비 확보", FIRST[0]], ["The council has money.", FIRST[1]]) == []


@each(
    ("odds", "unsaid", "again", "certain", "told"),
    [
        # the first that is said nowhere, or that is certain
        ([2.0, 1.0], {0}, set(), math.inf, 0),
        ([2.0, 1.0], {0, 1}, set(), math.inf, 0),
        ([4.0, 1.0], {1}, set(), 3.0, 0),
        # one that is likely, and yet said elsewhere: it is there that the text is cut
        ([2.0, 1.0], {1}, set(), math.inf, None),
        ([4.0, 1.0], {1}, set(), math.inf, None),
        # one that is not, lets others be told
        ([0.5, 0.1], {1}, set(), math.inf, 1),
        ([0.5, 0.1], set(), set(), math.inf, None),
        # what is hardly missing is not asked about
        ([-1.0, -2.0], {0, 1}, set(), math.inf, None),
        ([0.5, -1.0], {1}, set(), math.inf, None),
        ([], set(), set(), math.inf, None),
        # one that only the other side does not say again is told though it is hardly likely, if at all
        ([0.5, -0.9], set(), {1}, math.inf, 1),
        ([0.5, -0.9], {1}, set(), math.inf, None),
        ([0.5, -1.1], set(), {1}, math.inf, None),
        ([2.0, 0.5], set(), {1}, math.inf, None),
    ],
)
def test_which_piece_of_the_first_sentence_is_lost(
    odds: Sequence[float], unsaid: set[int], again: set[int], certain: float, told: int | None
) -> None:
    pieces = [(value, 0, Span(n, n + 1)) for n, value in enumerate(odds)]
    nobody: Any = None
    standards: Any = STANDARDS
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(title_parts, "_pieces", lambda cut, n, *_: [piece for piece in pieces if piece[1] == n])
        patch.setattr(title_parts, "_is_unsaid", lambda cut, n, span, tables: span.start in unsaid)
        patch.setattr(title_parts, "_is_said_again", lambda cut, n, span, words: span.start in again)
        found = title_parts._lost_piece(nobody, standards, certain)
    assert found == (None if told is None else (0, pieces[told][2]))


@each(
    ("title", "first"),
    [
        (
            ("해운대 해수욕장 개장 앞두고 안전요원 부족", "Haeundae Beach short of lifeguards ahead of opening"),
            (
                "해운대구는 곧 해수욕장이 개장하는데 안전요원이 부족해 추가 채용에 나섰다고 밝혔다.",
                "Haeundae District said it is hiring people, as the beach, opening soon, is short of lifeguards.",
            ),
        ),
        (
            ("서울 지하철 노조 파업 돌입", "Seoul subway union goes on strike"),
            (
                "서울 지하철 노조가 임금 협상이 결렬되자 17일 새벽 파업에 돌입했다.",
                "The union of the Seoul subway went on strike early Thursday after wage talks broke down.",
            ),
        ),
    ],
)
def test_a_lost_title_that_the_first_sentence_says_again(title: tuple[str, str], first: tuple[str, str]) -> None:
    assert found([title[0], first[0]], [title[1], first[1]]) == []
    assert found([first[0]], [first[1]]) == []
    assert found([title[0], first[0]], [first[1]]) == [(title[0], first[1])]
    assert found([first[0]], [title[1], first[1]]) == [(title[1], first[0])]


ABOUT_BRIDGES = (
    ["다리를 철거하는 데는 석 달이 걸린다.", "부산에는 낡은 다리가 열두 곳, 야시장이 세 곳 있다."],
    ["It takes three months to pull the bridges down.", "Busan has twelve old bridges and three night markets."],
)


def test_a_lost_title_before_a_sentence_that_the_translation_made_two_of() -> None:
    title = "부산시, 낡은 다리 세 곳 철거하기로", "Busan to pull down three old bridges"
    first = (
        "부산시는 내년 봄까지 위험 판정을 받은 낡은 다리 세 곳을 철거하고 보행자 전용 다리를 놓기로 했다.",
        "Busan will pull down three old bridges by next spring. They were found to be dangerous, and "
        "footbridges will take their place.",
    )
    korean, english = ([first[n], *ABOUT_BRIDGES[n]] for n in (0, 1))
    assert found([title[0], *korean], [title[1], *english]) == found(korean, english) == []
    told, behind = found([title[0], *korean], english)[0]
    assert title[0].startswith(told)
    assert behind == " ".join(english)


def test_words_that_no_table_knows_and_both_sides_say_again() -> None:
    title = "전주 한옥마을 야시장 다시 문 연다", "Night market of Jeonju Hanok Village reopens"
    first = (
        "전주 한옥마을 야시장이 석 달간의 공사를 마치고 이번 주말 다시 문을 열어 손님을 맞는다.",
        "The night market of Jeonju Hanok Village reopens this weekend. Work on it took three months, and visitors are "
        "welcome again.",
    )
    assert found(*([title[n], first[n], *ABOUT_BRIDGES[n]] for n in (0, 1))) == []
