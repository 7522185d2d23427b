"""Bounds with the amounts that they are said of, and which of them both sides say."""

from __future__ import annotations

from each import each
from shipped import NEGATION, OPPOSITES
from toy import pair

from qa_lint.facts.polarity.amounts.bounds import Bound, read_bounds, read_wrong_bounds, says_no_by_a_bound
from qa_lint.model import Language, Text


def bounds(text: str, language: Language) -> tuple[Bound, ...]:
    return read_bounds(Text(text, language), OPPOSITES, NEGATION)


def said(text: str, language: Language) -> list[tuple[str, str, int]]:
    """Each bound with its amount, and whether it is the least or the most."""
    return [
        (text[slice(*bound.sign.span)], text[slice(*bound.place)], bound.sign.meaning.pole)
        for bound in bounds(text, language)
    ]


def is_wrong(korean: str, english: str) -> bool:
    return read_wrong_bounds(pair(korean, english), OPPOSITES, NEGATION) != ()


@each("amount", ["절반", "과반", "하루"])
def test_korean_amounts_without_a_number(amount: str) -> None:
    assert said(f"{amount} 이상이 왔다.", "ko") == [("이상", amount, 1)]


@each("amount", ["half", "one half", "a third", "one-third", "one century", "a mile", "one mile"])
def test_english_amounts_without_a_number(amount: str) -> None:
    assert [place for _, place, _ in said(f"It took more than {amount}.", "en")] == [amount]
    assert said("It took more than that.", "en") == []


MEASURES = "목표 정원 예산 기준 한도 예상 기대 수요 정족수 허용치 할당량 목표치 기준치"
ENGLISH_MEASURES = (
    "target targets goal goals quota quotas budget limit limits expectations forecast forecasts demand quorum capacity"
)


@each("measure", MEASURES.split())
def test_what_is_missed_where_no_figure_is_told(measure: str) -> None:
    for particle in ("을", "를", "에", "보다"):
        found = said(f"결과는 {measure}{particle} 못 미쳤다.", "ko")
        assert [place for _, place, _ in found] == [measure]
    assert said("결과는 그것에 못 미쳤다.", "ko") == []


@each("measure", ENGLISH_MEASURES.split())
def test_what_is_exceeded_where_no_figure_is_told(measure: str) -> None:
    assert {place for _, place, _ in said(f"It exceeded the {measure}.", "en")} == {measure}
    assert said("It exceeded the box.", "en") == []


@each(
    ("text", "language", "place"),
    [
        *(
            (f"최대 주파수 {bound}{end}", "ko", "주파수")
            for bound in ("이상", "이하", "미만")
            for end in ("이다", "인 값", "으로", "의 값", "일 때", "")
        ),
        *((f"보통 {bound}이다", "ko", "") for bound in ("이상", "이하")),
        *(
            (f"the maximum frequency or {bound}.", "en", "frequency")
            for bound in ("lower", "less", "below", "higher", "more", "above", "greater")
        ),
        ("the maximum frequency or more of it", "en", ""),
    ],
)
def test_what_is_named_beside_a_bound(text: str, language: Language, place: str) -> None:
    assert [found[1] for found in said(text, language)][:1] == ([place] if place else [])


@each(
    "persons",
    [
        "those",
        "people",
        "persons",
        "adult",
        "adults",
        "member",
        "members",
        "anyone",
        "customers",
        "children",
        "users",
        "user",
    ],
)
def test_what_is_said_of_persons_and_not_of_their_age(persons: str) -> None:
    assert [sign for sign, _, _ in said(f"Only {persons} 19 and over may enter.", "en")] == ["and over"]


@each("no", ["살지 않은 집을", "살지 않는 집을", "쉬지 않을 날을", "쉬지 않던 날을", "쓸모없는 집을",
    "끝이 없던 길을", "쓸모없을 집을", "가지 못한 길을", "가지 못하는 길을", "가지 못하던 길을",
             "자기가 아닌 사람을"])  # fmt: skip
def test_a_no_that_describes_a_noun_before_a_bound(no: str) -> None:
    assert [bound.aside for bound in bounds(f"{no} 3년 이상 보았다.", "ko")] == [True]
    assert [bound.aside for bound in bounds("그 집을 3년 이상 보았다.", "ko")] == [False]


@each(
    ("text", "language", "touches"),
    [
        ("3명 이상", "ko", True), ("3명이상", "ko", True), ("3명이 이상", "ko", False), ("3명이 안 되는", "ko", True),
        ("3명도 안 되는", "ko", True),
        ("3명도 채 안 되는", "ko", True), ("3명가 안 되는", "ko", True), ("more than three people", "en", False),
        ("after three days", "en", True), ("three or more", "en", True),
        ("nearly three people", "en", True),
    ],
)  # fmt: skip
def test_a_bound_right_beside_its_amount(text: str, language: Language, touches: bool) -> None:
    assert [bound.touches for bound in bounds(text, language)][:1] in ([touches], [])


@each("only", ["at most once", "no more than once", "only once", "just one time"])
def test_what_may_not_be_done_twice(only: str) -> None:
    for twice in ("두 번 이상", "2회 이상", "두 차례 넘게", "두번 이상"):
        assert says_no_by_a_bound(pair(f"{twice} 고르지 마세요.", f"Choose {only}."), OPPOSITES, NEGATION)
    assert not says_no_by_a_bound(pair("세 번 이상 고르지 마세요.", f"Choose {only}."), OPPOSITES, NEGATION)


@each(
    ("korean", "english", "says"),
    [
        ("18세 미만은 들어갈 수 없다.", "Those 18 or older may enter.", True),
        ("18세 미만은 들어갈 수 없다.", "Those under 18 may enter.", False),
        ("3주를 넘기지 못했다.", "It lasted three weeks.", True),
        ("3주를 넘지 못했다.", "It lasted three weeks.", True),
        ("3주를 쉬지 못했다.", "It lasted three weeks.", False),
        ("10분이 채 걸리지 않는다.", "It takes under ten minutes.", True),
        ("10분이 걸리지 않는다. 문이 없다.", "It takes under ten minutes.", False),  # two noes
    ],
)
def test_a_no_that_a_bound_says(korean: str, english: str, says: bool) -> None:
    assert says_no_by_a_bound(pair(korean, english), OPPOSITES, NEGATION) == says


@each(
    ("korean", "english", "wrong"),
    [
        ("3명 이상이 왔다.", "At least three people came.", False),
        ("3명 이상이 왔다.", "At most three people came.", True),
        ("3명 이상이 왔다.", "Fewer than three people came.", True),
        ("50명 미만이 왔다.", "Up to 49 people came.", False),
        ("50명 미만이 왔다.", "At least 49 people came.", True),
        ("16세 이상만 된다.", "Only those 15 and up may do so.", False),
        ("5km 이상 걸었다.", "They walked less than 3 miles.", True),
        ("1km 이상 걸었다.", "They walked less than 3 miles.", False),  # both may hold
        ("3명 이상, 5명 이하가 왔다.", "At least three and at most five people came.", False),
        ("3명 이상, 5명 이하가 왔다.", "At most three and at least five people came.", True),
        ("절반 이상이 왔다.", "Less than half of them came.", True),
        ("절반 이상이 왔다.", "More than half of them came.", False),
        ("절반 이상이 남았다.", "More than half of them remain.", False),
        ("8자보다 길다.", "It is shorter than 8 letters.", True),
        ("8자보다 길다.", "It is longer than 8 letters.", False),
        ("20% 이상 줄었다.", "It was more than halved.", False),
    ],
)
def test_bounds_that_say_the_opposite(korean: str, english: str, wrong: bool) -> None:
    assert is_wrong(korean, english) == wrong


@each(
    ("korean", "english", "so"),
    [
        # what is within a bound, and what is beyond it
        ("18세 미만은 들어갈 수 없다.", "Those 18 or older may enter.", True),
        ("18세 미만은 들어갈 수 있다.", "Those 18 or older may enter.", False),
        ("18세 미만은 들어갈 수 없다.", "Those 20 or older may enter.", False),
        # what is not exceeded, and a bound that is told by a no
        ("3주를 넘기지 못했다.", "It lasted three weeks.", True),
        ("3주를 견디지 못했다.", "It lasted three weeks.", False),
        ("10분이 채 걸리지 않는다.", "It takes under ten minutes.", True),
        ("10분이 걸리지 않는다.", "It takes ten minutes.", False),
        # what is not done twice is done once
        ("두 번 이상 고르지 마세요.", "Choose only once.", True),
        ("두 번 넘게 고르지 마세요.", "Choose at most once.", True),
        ("두 차례 이상 고르지 마세요.", "Choose just once.", True),
        ("2회 이상 고르지 마세요.", "Choose no more than one time.", True),
        ("세 번 이상 고르지 마세요.", "Choose only once.", False),
        ("두 번 이상 고르세요.", "Do not choose only once.", False),
    ],
)
def test_each_no_that_a_bound_says(korean: str, english: str, so: bool) -> None:
    assert says_no_by_a_bound(pair(korean, english), OPPOSITES, NEGATION) is so
