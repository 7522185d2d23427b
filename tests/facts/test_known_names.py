"""What is joined to a name that the tables know, and makes another word of it that is still its own."""

from __future__ import annotations

from compared import VOCABULARY
from each import each
from shipped import GAZETTEER
from toy import pair

from qa_lint.facts.names.known import Mention, read_known_names
from qa_lint.languages.syllables import final_of

# what a city, a province, a county or a place at all has one of
GOVERNED = """
부산경찰청 부산경찰서 부산세관 부산교도소 부산구치소 부산시민 제주도민 부산지역 부산시내 부산일대 부산앞바다 부산상공
부산시장 부산특별시장 부산광역시장 부산시청 제주도지사 제주도청 가평군수 가평군청 제주지사 부산역 부산공항 부산국제공항
부산시청장
"""
DERIVED = """
어 간 산 제 측 계 군 발 행 식 형 판 령 풍 시 주 권 역 점 청 댐 사람 정부 정상 대사 국민 여자 남자 대표 총리 대통령
"""


def mentions(korean: str) -> list[Mention]:
    return [*read_known_names(pair(korean, "They came."), GAZETTEER, VOCABULARY).mentions]


@each("word", GOVERNED.split())
def test_each_thing_that_a_place_has_one_of(word: str) -> None:
    topic = "은" if final_of(word[-1]) else "는"
    for text in (f"{word} 앞이다.", f"{word}{topic} 크다.", f"{word}에서 왔다."):
        [mention] = mentions(text)
        assert (mention.derived, mention.governed) == (True, True)


@each("word", ["부산", "부산시의회", "부산사람", "독일역", "독일시민"])
def test_what_tells_of_no_place_by_what_is_joined_to_it(word: str) -> None:
    assert [mention.governed for mention in mentions(f"{word} 앞이다.")] == [False]


@each(("word", "kind"), [("역", "station"), ("공항", "airport"), ("국제공항", "airport")])
def test_what_kind_of_place_is_meant(word: str, kind: str) -> None:
    assert [mention.meant.kinds >= {kind, "city"} for mention in mentions(f"부산{word} 앞이다.")] == [True]
    assert [kind in mention.meant.kinds for mention in mentions("부산시장 앞이다.")] == [False]


@each("behind", DERIVED.split())
def test_what_makes_another_word_of_a_name(behind: str) -> None:
    assert [(m.name.hangul, m.derived) for m in mentions(f"독일{behind} 이야기를 했다.")] == [("독일", True)]


@each("particle", ["", "은", "이", "을", "의", "에", "에서", "과", "도", "만", "까지", "부터", "보다", "에서는"])
def test_a_particle_makes_no_other_word_of_a_name(particle: str) -> None:
    assert [(m.name.hangul, m.derived) for m in mentions(f"독일{particle} 그들이 보았다.")] == [("독일", False)]


@each("behind", ["컵", "떡"])
def test_what_is_another_word_altogether(behind: str) -> None:
    assert mentions(f"독일{behind} 이야기를 했다.") == []


@each(
    ("korean", "within"),
    [
        ("전북 장수에서 왔다.", True),
        ("경기도 고양시에서 왔다.", True),
        ("전북의 장수에서 왔다.", False),
        ("전북, 장수에서 왔다.", False),
        ("전북도청 장수 지사에서 왔다.", False),
        ("프랑스 장수에서 왔다.", False),
    ],
)
def test_a_place_right_behind_the_province_that_it_lies_in(korean: str, within: bool) -> None:
    assert [mention.within for mention in mentions(korean) if mention.name.hangul.startswith(("장수", "고양"))] == [
        within
    ]
