"""The last item of a list that one side has alone, where the other side has no list."""

from __future__ import annotations

from each import each
from shipped import ACCOUNT_TABLES, STANDARDS
from toy import pair

from qa_lint.checks.omission.lone_items import lone_items
from qa_lint.checks.omission.parts import parts_without_counterpart
from qa_lint.model import Pair


def told(korean: str, english: str, usual: float = 0.0) -> list[str]:
    return [text[slice(*span)] for text, span in lone_items(pair(korean, english), ACCOUNT_TABLES, usual)]


@each(
    ("korean", "english", "items"),
    [
        ("은행은 대출 금리와 수수료를 낮췄다.", "The bank lowered its loan rates.", ["수수료를"]),
        ("은행은 대출 금리와 수수료를 낮췄다.", "The bank lowered its loan rates and fees.", []),
        ("은행은 대출 금리를 낮췄다.", "The bank lowered its loan rates and fees.", ["fees"]),
        ("사과와 감자에도 비타민이 많이 들어 있다.", "Apples are also rich in vitamins.", ["감자에도"]),
        # the joint is said, and so may be what it joins: in words that the tables do not have
        ("은행은 대출 금리와 수수료를 낮췄다.", "The bank lowered its loan rates and sundries.", []),
        # several units of the other side have no answer, and may say it in other words
        ("은행은 대출 금리와 수수료를 낮췄다.", "The bank lowered what borrowers owe every month.", []),
        # who it is done with, and what it is like, is no item
        ("위원회는 보고서를 전문가와 논의했다.", "The committee discussed the report.", []),
        ("의사는 가족과 만난 자리에서 수술을 권했다.", "The doctor recommended surgery to the family.", []),
        # nor is what is done with it
        ("서버와 동기화하는 달력 앱", "A calendar app for the server", []),
        # a Korean predicate stands for two English verbs, of which the second has an object that is answered
        ("은행은 대출 금리를 낮췄다.", "The bank reviewed and lowered its loan rates.", []),
        ("시는 다리를 새로 지었다.", "The city designed and erected a new bridge.", []),
        # of one answered word alone nobody knows what it is about
        ("금리와 수수료", "rates", []),
        # a note of the translator says more than the text
        ("은행은 대출 금리를 낮췄다.", "The bank lowered its loan rates (translator's note: rates and fees).", []),
        ("은행은 대출 금리를 낮췄다 (역주: 금리와 수수료).", "The bank lowered its loan rates.", []),
        # names have rules of their own
        ("관광객들은 부산과 제주를 찾았다.", "The tourists visited Busan.", []),
        ("관광객들은 파리를 찾았다.", "The tourists visited Paris and London.", []),
        # but for what may be a word, too: 파리 is a fly
        ("관광객들은 런던과 파리를 찾았다.", "The tourists visited London.", ["파리를"]),
        # in a dialogue
        ("A: 은행이 대출 금리와 수수료를 낮췄나요?", "A: Did the bank lower its loan rates?", []),
    ],
)
def test_what_is_alone(korean: str, english: str, items: list[str]) -> None:
    assert told(korean, english) == items


def test_more_is_asked_where_the_korean_side_is_always_longer() -> None:
    both = "은행은 대출 금리와 수수료를 낮췄다.", "The bank lowered its loan rates."
    assert told(*both, usual=0.1) == ["수수료를"]
    assert told(*both, usual=0.8) == []


def test_a_side_that_is_short_lacks_nothing_though_its_side_is_always_so() -> None:
    both = (
        "비슷한 취미를 가진 이웃들과 벌이는 놀이가 즐겁다.",
        "It is a pleasure to play games with neighbors who have similar hobbies.",
    )
    assert told(*both, usual=-0.5) == []


def test_it_is_a_part_of_the_pair_in_either_direction() -> None:
    one = pair("은행은 대출 금리와 수수료를 낮췄다.", "The bank lowered its loan rates.")
    for both in (one, Pair(one.target, one.source)):
        ((_, [part]),) = parts_without_counterpart(both, STANDARDS)
        assert part.text[slice(*part.span)] == "수수료를"


@each(
    ("korean", "english", "said", "item"),
    [
        ("그녀는 우럭과 오징어를 샀다.", "She bought squid.", "She bought rockfish and squid.", "우럭과"),
        (
            "아이에게 모자와 털장갑을 사 주었다.",
            "I bought the child a hat.",
            "I bought the child a hat and woolen gloves.",
            "털장갑을",
        ),
        ("그는 냄비와 이쑤시개를 샀다.", "He bought a pot.", "He bought a pot and some toothpicks.", "이쑤시개를"),
        ("그녀는 양파와 아보카도를 샀다.", "She bought onions.", "She bought onions and avocados.", "아보카도를"),
        (
            "의사는 폐렴과 황달을 치료했다.",
            "The doctor treated pneumonia.",
            "He treated pneumonia and jaundice.",
            "황달을",
        ),
        ("절에는 종과 석등이 있다.", "The temple has a bell.", "The temple has a bell and a stone lantern.", "석등이"),
        ("경찰은 권총과 탄창을 찾았다.", "The police found a pistol.", "They found a pistol and a magazine.", "탄창을"),
        ("그는 첼로와 만돌린을 연주한다.", "He plays the cello.", "He plays the cello and the mandolin.", "만돌린을"),
        ("가게에는 의자와 협탁이 있다.", "The shop has chairs.", "The shop has chairs and nightstands.", "협탁이"),
        (
            "식당에서는 냉면과 설렁탕을 판다.",
            "The restaurant sells cold noodles.",
            "The restaurant sells cold noodles and ox bone soup.",
            "설렁탕을",
        ),
        (
            "은행은 신용장과 보험증권을 확인했다.",
            "The bank checked the letter of credit.",
            "The bank checked the letter of credit and the insurance policy.",
            "보험증권을",
        ),
        (
            "병사들은 소총과 수류탄, 탄피를 모았다.",
            "The soldiers collected rifles and grenades.",
            "The soldiers collected rifles, grenades and empty shells.",
            "탄피를",
        ),
        # what grows, swims, shines or lies in the ground
        (
            "어제 상추와 씀바귀를 땄다.",
            "I picked lettuce yesterday.",
            "I picked lettuce and ixeris yesterday.",
            "씀바귀를",
        ),
        ("농부는 보리와 율무를 심었다.", "He planted barley.", "He planted barley and Job's tears.", "율무를"),
        ("시장에서는 넙치와 빙어를 판다.", "The market sells flatfish.", "They sell flatfish and smelt.", "빙어를"),
        (
            "상자에는 사파이어와 자수정이 들어 있었다.",
            "The box held sapphires.",
            "The box held sapphires and amethysts.",
            "자수정이",
        ),
        (
            "동굴에서 석순과 종유석을 보았다.",
            "We saw stalagmites in the cave.",
            "We saw stalagmites and stalactites in the cave.",
            "종유석을",
        ),
        ("상추에 진딧물과 민달팽이가 생겼다.", "The lettuce got aphids.", "It got aphids and slugs.", "민달팽이가"),
        ("그들은 화강암과 응회암을 조사했다.", "They examined granite.", "They examined granite and tuff.", "응회암을"),
        # what is used, worn or shown
        ("학생들은 비커와 플라스크를 씻었다.", "They washed beakers.", "They washed beakers and flasks.", "플라스크를"),
        (
            "선수들은 아령과 줄넘기를 들고 왔다.",
            "The athletes brought dumbbells.",
            "The athletes brought dumbbells and jump ropes.",
            "줄넘기를",
        ),
        ("박물관은 왕관과 옥새를 전시했다.", "It showed a crown.", "It showed a crown and a royal seal.", "옥새를"),
    ],
)
def test_a_thing_of_one_trade_is_missed_by_its_word(korean: str, english: str, said: str, item: str) -> None:
    assert missed(korean, english) == [item]
    assert missed(korean, said) == []


@each(
    ("korean", "english", "said", "clause"),
    [
        (
            "강아지는 꼬리를 흔들며 주인에게 달려들었고 바닥에 나뒹굴었다.",
            "The puppy ran to its owner, wagging its tail.",
            "The puppy ran to its owner, wagging its tail, and tumbled on the floor.",
            "바닥에 나뒹굴었다",
        ),
        (
            "바람이 불자 깃발이 펄럭였고 물결이 출렁였다.",
            "The wind blew, and the flag flapped.",
            "The wind blew, the flag flapped, and the water rippled.",
            "물결이 출렁였다",
        ),
        (
            "소년은 돌을 던져 창문을 박살냈다.",
            "The boy threw a stone.",
            "The boy threw a stone and smashed the window.",
            "창문을 박살냈다",
        ),
    ],
)
def test_a_clause_is_missed_by_its_verb(korean: str, english: str, said: str, clause: str) -> None:
    assert missed(korean, english) == [clause]
    assert missed(korean, said) == []


def missed(korean: str, english: str) -> list[str]:
    found = parts_without_counterpart(pair(korean, english), STANDARDS)
    return [part.text[slice(*part.span)] for _, parts in found for part in parts]
