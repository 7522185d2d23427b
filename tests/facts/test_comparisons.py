"""What is compared with what, and in which way; and what happens sooner than something else."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.amounts.comparisons import read_comparisons, read_exchanged_comparisons, read_sooner
from qa_lint.model import Language, Text

NOUNS = """
나 너 형 책 집 차 물 산 강 말 소 옷 꽃 새 딸 방 길 문 밥 빵 개 곰 닭 값 키 팔 손 발 눈 코 귀 입 목 몸 배 섬 숲 달 별 봄
밤 낮 빛 불 흙 땅 벽 칼 컵 병 술 콩 쌀 귤 감 위 밖 속 때
월 층 점
돈 금 은 동 철 털 잎 뼈 죽 국 떡 잔
"""


def compared(text: str, language: Language) -> list[tuple[str, str, str]]:
    """Where something is compared, what, and with what; once, though a word may be of several rows of opposites."""
    return [
        *dict.fromkeys(
            (
                text[slice(*found.span)],
                " ".join(text[w.start : w.end] for w in found.thing),
                " ".join(text[w.start : w.end] for w in found.standard),
            )
            for found in read_comparisons(Text(text, language), OPPOSITES, NEGATION)
        )
    ]


def exchanged(korean: str, english: str) -> bool:
    return read_exchanged_comparisons(pair(korean, english), OPPOSITES, NEGATION, WORDS, DICTIONARY) != ()


@each("noun", NOUNS.split())
def test_a_noun_of_one_syllable_is_compared_with(noun: str) -> None:
    assert compared(f"바위는 {noun}보다 크다.", "ko") == [(f"{noun}보다 크다", "바위는", f"{noun}보다")]


@each("text", ["아이를 돌보다 크게 웃었다.", "안을 엿보다 크게 놀랐다.", "그를 깔보다 크게 당했다."])
def test_a_verb_of_seeing_compares_nothing(text: str) -> None:
    assert compared(text, "ko") == []


@each(
    ("text", "thing", "standard"),
    [
        ("도시는 시골보다 크다.", "도시는", "시골보다"),
        ("도시는 시골보다는 크다.", "도시는", "시골보다는"),
        ("도시는 시골보다도 크다.", "도시는", "시골보다도"),
        ("그 도시는 IBM보다 크다.", "그 도시는", "IBM 보다"),
        ("도시는 버스를 타는 것보다 크다.", "도시는", "버스를 타는 것보다"),
        ("도시가 버스를 타는 편보다 크다.", "도시가", "버스를 타는 편보다"),
        ("도시가 버스를 타는 쪽보다 크다.", "도시가", "버스를 타는 쪽보다"),
        ("도시가 버스를 타는 거보다 크다.", "도시가", "버스를 타는 거보다"),
        ("도시의 값은 시골의 값보다 크다.", "도시의 값은 시골의", "값보다"),
    ],
)
def test_what_korean_compares_with_what(text: str, thing: str, standard: str) -> None:
    assert [found[1:] for found in compared(text, "ko")] == [(thing, standard)]


@each(
    ("text", "there"),
    [
        ("The city is larger than the village.", True),
        ("The city is larger than those further away.", False),  # of what, stands somewhere else
        ("The city is larger than that built before.", False),
        *((f"The city is larger than those {where} Busan.", True) for where in ("in", "of", "from", "for", "at", "on")),
        ("The city is large, rather than small.", False),
        ("The city is larger. It has more people than that.", True),
    ],
)
def test_what_english_compares(text: str, there: bool) -> None:
    assert bool(compared(text, "en")) == there


@each(
    ("korean", "english", "pole"),
    [
        *((korean, "before", 1) for korean in ("먼저", "앞서", "일찍", "빨리", "조금 더 먼저", "는 먼저")),
        *((korean, "after", -1) for korean in ("늦게", "나중에", "뒤늦게", "조금 더 늦게")),
        *(("먼저", english, 1) for english in ("ahead of", "earlier than", "sooner than")),
        *(("늦게", english, -1) for english in ("later than",)),
    ],
)
def test_what_happens_sooner(korean: str, english: str, pole: int) -> None:
    joint = "" if korean.startswith("는") else " "
    ours, theirs = f"한국은 미국보다{joint}{korean} 시작했다.", f"Korea began {english} America did."
    (here,), (there,) = read_sooner(Text(ours, "ko")), read_sooner(Text(theirs, "en"))
    assert here.sign.meaning.pole == there.sign.meaning.pole == pole
    assert not exchanged(ours, theirs)
    assert exchanged(ours, f"America began {english} Korea did.")


@each("korean", ["먼저다", "앞서다", "일찍이다", "바로 그리고 다시 먼저"])
def test_what_tells_not_who_was_sooner(korean: str) -> None:
    assert read_sooner(Text(f"한국은 미국보다 {korean} 했다.", "ko")) == ()


@each(
    ("korean", "english", "wrong"),
    [
        ("도시는 시골보다 크다.", "The city is larger than the village.", False),
        ("도시는 시골보다 크다.", "The village is larger than the city.", True),
        ("도시는 시골보다 크다.", "The village is smaller than the city.", False),
        ("도시는 시골보다 크다.", "The city is smaller than the village.", True),
        ("도시는 시골보다 덜 크다.", "The village is larger than the city.", False),
        ("도시는 시골보다 덜 크다.", "The city is less large than the village.", False),
        ("도시는 시골보다 크지 않다.", "The village is larger than the city.", False),  # one no, of which others tell
        ("도시는 시골보다 크고 산은 강보다 크다.", "The village is larger than the city.", False),  # two
        ("나무는 시골보다 크다.", "The village is larger than the city.", False),  # of another thing
        ("나의 집은 너의 집보다 크다.", "Your house is larger than mine.", False),  # whose they are tells nothing
        ("서울 지하철은 부산 지하철보다 크다.", "The Busan subway is larger than the Seoul subway.", True),
        ("서울 지하철은 부산 지하철보다 크다.", "The Seoul subway is larger than the Busan subway.", False),
        ("숲은 도시보다 탄소를 많이 마신다.", "The city absorbs more carbon than forests do.", True),
        ("배출하는 것보다 탄소를 많이 흡수한다.", "Forests absorb more carbon than they emit.", False),
    ],
)
def test_the_sides_of_a_comparison(korean: str, english: str, wrong: bool) -> None:
    assert exchanged(korean, english) == wrong
