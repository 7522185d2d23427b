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
