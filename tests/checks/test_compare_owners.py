from __future__ import annotations

from itertools import product

import pytest
import shipped
from each import each
from shipped import DICTIONARY, GAZETTEER
from toy import pair
from worded import told

from qa_lint.checks.compare_owners import compare_owners
from qa_lint.training.word_alignment import learn_word_pairs

WORDS = learn_word_pairs(
    [
        ("서울 날씨", "weather Seoul"),
        ("부산 날씨", "weather Busan"),
        ("서울 하늘", "sky Seoul"),
        ("부산 하늘", "sky Busan"),
        ("대전 날씨", "weather Daejeon"),
        ("대전 하늘", "sky Daejeon"),
    ]
)


def compare(korean: str, english: str, swapped: bool = False) -> list[tuple[str, str, str]]:
    return told(
        compare_owners(
            pair(korean, english, "en" if swapped else "ko"), words=WORDS, dictionary=DICTIONARY, gazetteer=GAZETTEER
        )
    )


@each(
    ("korean", "english", "source", "target"),
    [
        ("서울은 30도, 부산은 25도였다.", "It was 25 degrees in Seoul and 30 degrees in Busan.",
         "서울은 30도, 부산은 25도", "25 degrees in Seoul and 30 degrees"),
        ("A사는 400명, B사는 200명을 뽑는다.", "A will hire 200 people, and B 400.",
         "A사는 400명, B사는 200명", "200 people, and B 400"),
        ("서울 약 13명, 부산 총 15명이다.", "Seoul sent 15 and Busan 13.",
         "서울 약 13명, 부산 총 15명", "15 and Busan 13"),
        # what only the dictionary translates, and numbers in words
        ("입장료는 어른 1만 2천 원, 어린이 8천 원이다.", "It is 8,000 won for adults and 12,000 won for children.",
         "어른 1만 2천 원, 어린이 8천 원", "8,000 won for adults and 12,000 won"),
        ("밀가루 두 컵과 물 세 컵을 쓰세요.", "Use three cups of flour and two cups of water.",
         "밀가루 두 컵과 물 세 컵", "three cups of flour and two"),
        # nouns that end like particles, or are a syllable; what another word translates, too, but less
        ("길이 120cm, 너비 80cm이다.", "It is 80 cm long and 120 cm wide.",
         "길이 120cm, 너비 80cm", "80 cm long and 120 cm"),
        ("어른은 5천 원, 어린이는 3천 원이다.", "It is 3,000 won for adults and 5,000 won for children.",
         "어른은 5천 원, 어린이는 3천 원", "3,000 won for adults and 5,000 won"),
        ("사과 두 개와 귤 세 개를 산다.", "Buy three apples and two tangerines.",
         "사과 두 개와 귤 세 개", "three apples and two"),
        ("찬성 61표, 반대 38표였다.", "There were 38 votes in favor and 61 against.",
         "찬성 61표, 반대 38표", "38 votes in favor and 61"),
        # names of countries, one that ends like a particle and one of two words; what stands in quotes or brackets
        ("비중은 대만 27%, 미국 19%다.", "Taiwan had 19% and the United States 27%.",
         "대만 27%, 미국 19%", "19% and the United States 27%"),
        ("'사과'(22%), '귤'(11%)이 뒤를 이었다.", "Then came apples (11 percent) and tangerines (22 percent).",
         "사과'(22%), '귤'(11%", "11 percent) and tangerines (22 percent"),
        ("평일은 오전 9시, 주말은 오전 10시에 연다.", "It opens at 10 a.m. on weekdays and 9 a.m. on weekends.",
         "평일은 오전 9시, 주말은 오전 10시", "10 a.m. on weekdays and 9 a.m."),
        # an owner that is a number itself; what is done at a time, and what a counter counts
        ("요금은 어른 3천 원, 청소년 2천 원이다.", "It is 2,000 won for adults and 3,000 won for teenagers.",
         "어른 3천 원, 청소년 2천 원", "2,000 won for adults and 3,000 won"),
        ("접수는 9시에 시작해 6시에 끝난다.", "Registration starts at six and ends at nine.",
         "9시에 시작해 6시", "six and ends at nine"),
        ("그는 2승 3패를 기록했다.", "He had three wins and two losses.", "2승 3패", "three wins and two losses"),
        ("슬하에 1남 2녀를 두었다.", "He has two sons and one daughter.", "1남 2녀", "two sons and one daughter"),
        ("슬하에 1남 2녀를 두었다.", "He has two sons and a daughter.", "1남 2녀", "two sons and a daughter"),
        ("그는 3골 2도움으로 이끌었다.", "He had two goals and three assists.",
         "3골 2도움", "two goals and three assists"),
        ("그는 5안타 1실점으로 호투했다.", "He gave up five runs on one hit.", "5안타 1실점", "five runs on one hit"),
        ("그는 6이닝 3실점을 기록했다.", "He pitched three innings and gave up six runs.",
         "6이닝 3실점", "three innings and gave up six runs"),
        ("2박 3일 동안 머물렀다.", "They stayed three nights and two days.", "2박 3일", "three nights and two days"),
        ("찬성 178표, 반대 91표였다.", "There were 91 votes in favor and 178 against.",
         "찬성 178표, 반대 91표", "91 votes in favor and 178"),
        # what happens to so many, what is on which floor, what is done so long; where two particles stand
        ("이 사고로 3명이 숨지고 5명이 다쳤다.", "The accident killed five and injured three.",
         "3명이 숨지고 5명", "five and injured three"),
        ("3명이 숨지고 승객 5명이 다쳤다.", "Five people were killed and three passengers were hurt.",
         "3명이 숨지고 승객 5명", "Five people were killed and three"),
        ("1층은 식당, 2층은 사무실이다.", "The first floor is an office and the second a restaurant.",
         "1층은 식당, 2층", "first floor is an office and the second"),
        ("오전에는 3시간, 오후에는 2시간 일한다.", "They work two hours in the morning and three in the afternoon.",
         "오전에는 3시간, 오후에는 2시간", "two hours in the morning and three"),
    ],
)  # fmt: skip
def test_figures_that_changed_places(korean: str, english: str, source: str, target: str) -> None:
    found = compare(korean, english)
    assert found == [("exchanged", source, target)]
    assert compare(korean, english, swapped=True) == [(kind, b, a) for kind, a, b in found]


@each(
    ("korean", "english"),
    [
        ("새벽 5시부터 아침 9시까지 달린다.", "They run from five to nine in the morning."),
        ("서울은 30도, 부산은 25도였다.", "It was 30 degrees in Seoul and 25 degrees in Busan."),
        ("서울은 30도, 부산은 25도였다.", "It was 25 degrees in Busan and 30 degrees in Seoul."),
        ("서울은 30도, 부산은 25도였다.", "Seoul and Busan had 30 and 25 degrees."),
        ("시즌 32경기에 나와 홈런 10개를 쳤다.", "He had 32 games and 10 home runs last season."),
        ("밀가루 두 컵과 물 세 컵을 쓰세요.", "Use three cups of water and two cups of flour."),
        ("평일은 오전 9시, 주말은 오전 10시에 연다.", "It opens at 9 a.m. on weekdays and 10 a.m. on weekends."),
        ("평일은 오전 9시, 주말은 오전 10시에 연다.", "It opens on weekends at 10 a.m. and on weekdays at 9 a.m."),
        ("길이 120cm, 너비 80cm이다.", "It is 80 cm wide and 120 cm long."),
        ("값에 따라 16비트 또는 32비트이다.", "It is 32 bits or 16 bits, depending on the value."),
        ("유가가 170달러, 심지어 200달러까지 오른다.", "Oil may cost $200 or even as little as $170."),
        ("평일은 오전 9시부터 오후 6시까지 연다.", "It closes at 6 p.m. and opens at 9 a.m. on weekdays."),
        ("버스는 7시에 출발해 11시에 도착한다.", "The bus arrives at 11, having left at 7."),
        ("1987년에 태어나 2010년에 결혼했다.", "She was born in 1987 and married in 2010."),
        ("슬하에 1남 2녀를 두었다.", "She has a son and two daughters."),
        ("그는 7이닝 5안타 1실점을 기록했다.", "He gave up one run on five hits in seven innings."),
        ("그는 목요일 8언더파 64타를 쳤다.", "He shot an 8-under 64 on Thursday."),
        ("3승 2패로 앞서 있다.", "They lead the series three games to two."),
        ("2승 1패 뒤에 1승 2패가 되었다.", "After two wins and one loss it was one win and two losses."),
        ("이 사고로 3명이 숨지고 5명이 다쳤다.", "Five people were injured and three killed in the accident."),
        ("이 사고로 3명이 숨지고 5명이 다쳤다.", "Three people died and five were hurt."),
        ("이 사고로 3명이 숨지고 5명이 다쳤다.", "Those injured numbered five, while three died."),
        # of what is said in a clause that tells of a noun, who knows how English says it
        ("3명이 서울 구경을 하는 날 5명이 부산 구경을 했다.", "Five saw Seoul on the day three saw Busan."),
        ("서울은 30도였다. 부산은 25도였다.", "It was 25 degrees in Seoul. It was 30 degrees in Busan."),
        ("서울은 30도, 범골은 25도였다.", "It was 25 degrees in Seoul and 30 degrees in Tiger Valley."),
        ("서울은 30도, 부산은 30도였다.", "It was 30 degrees in Seoul and 30 degrees in Busan."),
        ("서울은 30도, 부산은 25명이다.", "It was 25 people in Seoul and 30 degrees in Busan."),
    ],
)
def test_what_says_nothing_of_an_exchange(korean: str, english: str) -> None:
    assert compare(korean, english) == []
    assert compare(korean, english, swapped=True) == []


@each("beside", ["약", "총", "모두", "각각", "무려", "최대", "최소", "심지어", "연간", "평균", "매년", "매달", "현재"])
def test_a_word_may_stand_between_an_owner_and_its_figure(beside: str) -> None:
    korean = f"서울 {beside} 13명, 부산 {beside} 15명이다."
    assert compare(korean, "Seoul sent 13 and Busan 15.") == []
    assert [kind for kind, _, _ in compare(korean, "Seoul sent 15 and Busan 13.")] == ["exchanged"]


@each(
    ("korean", "english"),
    [
        ("그릇에 2컵(물)과 3컵(쌀)을 붓는다.", "Into a bowl, pour three cups of rice and two of water."),
        ("접시에 5개(만두)와 4개(튀김)를 올린다.", "On the plate, place four fritters and five dumplings."),
    ],
)
def test_a_particle_behind_brackets_owns_nothing(korean: str, english: str) -> None:
    """The table has an English word for it: and."""
    for source in ("ko", "en"):
        both = pair(korean, english, source)
        assert not [*compare_owners(both, words=shipped.WORDS, dictionary=DICTIONARY, gazetteer=GAZETTEER)]


@each(
    ("korean", "english", "exchanged"),
    [
        ("의원 231명 가운데 찬성 198명으로 가결했다.", "Lawmakers passed it with 198 of the 231 in favor.", False),
        ("의원 231명 가운데 찬성 198명으로 가결했다.", "Of the 231 lawmakers present, 198 voted in favor.", False),
        ("의원 231명 가운데 찬성 198명으로 가결했다.", "Of the 198 lawmakers present, 231 voted in favor.", True),
        ("학생 40명 중 합격 12명에 그쳤다.", "Students did poorly: 12 of all 40 passed.", False),
    ],
)  # fmt: skip
def test_who_all_are_may_be_said_beside_a_part_of_them(korean: str, english: str, exchanged: bool) -> None:
    found = [*compare_owners(pair(korean, english), words=shipped.WORDS, dictionary=DICTIONARY, gazetteer=GAZETTEER)]
    assert bool(found) == exchanged


@pytest.mark.parametrize(("between", "told"), [(120, ["exchanged"]), (121, [])])
def test_how_far_two_figures_may_stand_from_each_other(between: int, told: list[str]) -> None:
    korean = f"서울 30도, {'하늘' * 60}"[: 7 + between - len(", 부산 ")] + " 부산 25도였다."
    assert korean.index("25도") - korean.index(",") == between
    english = "Seoul had 25 degrees, Busan 30 degrees."
    assert [kind for kind, _, _ in compare(korean, english)] == told


@each(
    ("korean", "english", "source", "target"),
    [
        ("제7조 제3항에 따른다.", "It follows Article 3, Paragraph 7.", "제7조 제3항", "Article 3, Paragraph 7"),
        ("7조 3항에 따른다.", "It follows paragraph (7) of Article 3.", "7조 3항", "paragraph (7) of Article 3"),
        ("제7조제3항에 따른다.", "It follows Article 3(7).", "제7조제3항", "Article 3(7"),
        ("제7조 제3항에서는 정한다.", "Article 3, Paragraph 7 sets it.", "제7조 제3항", "Article 3, Paragraph 7"),
        ("제7조 제3항에 따른다.", "It follows Art. 3, para. 7.", "제7조 제3항", "Art. 3, para. 7"),
        ("제7조 제3항 제2호다.", "It is Article 7, Paragraph 2, Subparagraph 3.",
         "제3항 제2호", "Paragraph 2, Subparagraph 3"),
        ("제2장 제4절이다.", "It is Chapter 4, Section 2.", "제2장 제4절", "Chapter 4, Section 2"),
        ("요한복음 3장 16절이다.", "It is chapter 16, verse 3 of John.", "3장 16절", "chapter 16, verse 3"),
        ("누가복음 2장 14절이다.", "It is Luke 14:2.", "2장 14절", "14:2"),
        ("시편 23편 1절이다.", "It is Psalm 1:23.", "23편 1절", "1:23"),
        ("제7조의2에 따른다.", "It follows Article 2-7.", "제7조의2", "Article 2-7"),
        ("제7조의 2에서는 정한다.", "Article 2 bis 7 sets it.", "제7조의 2", "Article 2 bis 7"),
    ],
)  # fmt: skip
def test_exchanged_sections(korean: str, english: str, source: str, target: str) -> None:
    assert compare(korean, english) == [("exchanged", source, target)]
    assert compare(korean, english, swapped=True) == [("exchanged", target, source)]


@each(
    ("korean", "english"),
    [
        ("제7조 제3항에 따른다.", "It follows Article 7, Paragraph 3."),
        ("제7조 제3항에 따른다.", "It follows paragraph 3 of Article 7."),
        ("제7조 제3항에 따른다.", "It follows Article 7(3)."),
        ("제7조 제3항에 따른다.", "It follows Section 7, Clause 3."),
        ("제7조 제3항에 따른다.", "It follows Clause 7, Section 3."),
        ("제7조 제3항에 따른다.", "It follows Clause 3 of Section 7."),  # either word may be either
        ("제7조 제3항에 따른다.", "It follows Clause 3, Section 7."),
        ("제7조 제3항과 제3조 제7항에 따른다.", "They follow Article 3, Paragraph 7 and Article 7, Paragraph 3."),
        ("제7조 제3항과 제3조에 따른다.", "They follow Article 3 and Paragraph 3 of Article 7."),
        ("제3조와 제7조 제2항이다.", "They are Articles 3 and 7, Paragraph 2."),
        ("제3조 제3항이다.", "It is Article 3, Paragraph 3."),
        ("제7조. 제3항에 따른다.", "Article 7. It follows Paragraph 3."),
        ("예산 7조 원 가운데 3항이다.", "It is Item 7 of Article 3."),
        ("누가복음 2장 14절이다.", "It is Luke 2:14."),
        ("2장 14절을 읽는다.", "On Friday 14:20 they read verse 14 of chapter 2."),
        ("제7조의2에 따른다.", "It follows Article 7-2."),
        ("제7조의2와 제2조의7에 따른다.", "They follow Article 2-7 and Article 7-2."),
        ("제7조의2에 따른다.", "It follows Articles 2-7."),
        ("제2조의2에 따른다.", "It follows Article 2-2."),
        # one of the two is said with its own number elsewhere
        ("제7조 제3항에 따른다.", "It follows Article 3, Paragraph 7 and Article 7."),
        ("제7조 제3항에 따른다.", "It follows Article 3, Paragraph 7 and Paragraph 3."),
    ],
)
def test_sections_that_are_the_same(korean: str, english: str) -> None:
    assert compare(korean, english) == compare(korean, english, swapped=True) == []


# what each part of a law, a book or a contract may be called in English
PARTS = {
    "편": "part book volume chapter psalm",
    "부": "part",
    "장": "chapter",
    "절": "section verse part",
    "관": "subsection",
    "조": "article section clause rule",
    "항": "paragraph clause section subsection item",
    "호": "subparagraph item number point clause paragraph",
}
SHORT = {"art": "조", "sec": "조", "para": "항", "ch": "장", "vol": "편", "no": "호", "pt": "부", "subpara": "호"}
ENDS = "에 에서는 은 는 을 의 과 와 도 만 다 이다 입니다 이며 이고 으로 까지 부터"


@each(("first", "second"), [(first, second) for first in PARTS for second in PARTS if first != second])
def test_each_two_parts_by_each_of_their_names(first: str, second: str) -> None:
    for one, other in product(PARTS[first].split(), PARTS[second].split()):
        settled = one != other and not (one in PARTS[second].split() and other in PARTS[first].split())
        korean = f"제7{first} 제3{second}에 따른다."
        told = compare(korean, f"It follows {one.title()} 3, {other.title()} 7.")
        assert [kind for kind, _, _ in told] == ["exchanged"] * settled, (one, other)
        assert compare(korean, f"It follows {one.title()} 7, {other.title()} 3.") == [], (one, other)


@each(("short", "part"), list(SHORT.items()))
def test_each_name_of_a_part_cut_short(short: str, part: str) -> None:
    beside, english = ("항", "Paragraph") if part not in "항호" else ("조", "Article")
    for dot in (".", ""):
        told = compare(f"제7{part} 제3{beside}에 따른다.", f"It follows {short.title()}{dot} 3, {english} 7.")
        assert [kind for kind, _, _ in told] == ["exchanged"]


@each("end", ENDS.split())
def test_what_stands_behind_a_korean_part(end: str) -> None:
    told = compare(f"그것은 제7조 제3항{end} 본다.", "They see Article 3, Paragraph 7.")
    assert told == [("exchanged", "제7조 제3항", "Article 3, Paragraph 7")]


@each("joint", [", ", " and ", " or ", " to ", " through ", ", and ", ", or ", "-", "–"])
def test_numbers_of_several_articles(joint: str) -> None:
    told = compare("제7조 제3항에 따른다.", f"It follows Articles 9{joint}3, Paragraph 7.")
    assert told == [("exchanged", "제7조 제3항", f"Articles 9{joint}3, Paragraph 7")]
