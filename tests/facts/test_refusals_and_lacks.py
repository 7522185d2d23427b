"""What says no by the meaning of a word in a short pair, what is lacking, and what is denied before a time."""

from __future__ import annotations

import pytest
from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.amounts.limits import denies_until_then
from qa_lint.facts.polarity.denials.lacks import read_lost_lacks
from qa_lint.facts.polarity.denials.lone_refusals import read_lone_refusals


@pytest.mark.parametrize(("times", "told"), [(1, ["거부"]), (8, ["거부"]), (9, [])])
def test_a_refusal_is_told_in_ten_words(times: int, told: list[str]) -> None:
    both = pair(f"의회는 {'예산을 ' * times}거부했다.", f"Parliament has the {'budget ' * times}.")
    found = read_lone_refusals(both, OPPOSITES, NEGATION, WORDS, DICTIONARY)
    assert [both.korean[slice(*lost.denial)] for lost in found] == told


@each(
    ("korean", "english", "told"),
    [
        ("설탕 없이 차를 마셨다.", "I drank tea with sugar.", ["설탕 없"]),
        ("설탕 없이 차를 마셨니?", "Did you drink tea with sugar?", []),
        ("차와 " * 10 + "설탕 없이 차를 마셨다.", "I drank tea with sugar.", ["설탕 없"]),
        ("차와 " * 11 + "설탕 없이 차를 마셨다.", "I drank tea with sugar.", []),  # fifteen words
    ],
)
def test_what_is_lacking_on_one_side(korean: str, english: str, told: list[str]) -> None:
    both = pair(korean, english)
    found = read_lost_lacks(both, NEGATION, WORDS, DICTIONARY)
    assert isinstance(found, tuple)
    assert [both.korean[slice(*lost.denial)] for lost in found] == told


@each(
    ("korean", "english", "denied"),
    [
        ("5월 전에는 팔지 않는다.", "It is sold from May.", True),
        ("5월 전에는 팔지 않는다.", "It is not sold from May.", False),  # both say no
        ("5월에는 팔지 않는다.", "It is sold from May.", False),
        ("5월 전에는 판다.", "It is sold from May.", False),
    ],
)
def test_what_is_denied_before_a_time_is_so_from_then_on(korean: str, english: str, denied: bool) -> None:
    assert denies_until_then(pair(korean, english), NEGATION) is denied


def lacking(korean: str, english: str) -> bool:
    return read_lost_lacks(pair(korean, english), NEGATION, WORDS, DICTIONARY) != ()


@each(
    ("korean", "english"),
    [
        ("설탕 없이 마신다.", "With sugar he drinks it."),
        ("설탕이 없다.", "There is sugar in it."),
        ("설탕이 없다.", "Has sugar."),
    ],
)
def test_what_is_there_as_the_english_begins(korean: str, english: str) -> None:
    assert lacking(korean, english)


OF_WHOM = "the a an any some his her its their your our my"


@each("article", ["", *OF_WHOM.split(), "brown", "the brown"])
def test_what_there_is_with_it(article: str) -> None:
    assert lacking("설탕 없이 차를 마셨다.", f"They drank tea with {article} sugar.".replace("  ", " "))
    if "brown" not in article:
        assert lacking("설탕 없이 차를 마셨다.", f"They drank tea with {article} brown sugar.".replace("  ", " "))
    assert not lacking("설탕 없이 차를 마셨다.", f"They drank tea for {article} sugar.".replace("  ", " "))


HAVING = """
도움을 받지 않고; 도움을 얻지 않고; 설탕을 쓰지 않고; 설탕을 사용하지 않고; 설탕을 이용하지 않고; 심사를 거치지 않고;
우산을 가지지 않고; 우산을 지니지 않고;
우산을 들지 않고; 설탕을 넣지 않고; 친구를 데리지 않고; 친구를 동반하지 않고; 친구를 대동하지 않고; 안경을 끼지 않고;
설탕을 곁들이지 않고; 우산을 빌리지 않고;
설탕을 넣지 않은 채; 설탕을 넣지 않으면서
"""
NOUNS = {"도움": "help", "설탕": "sugar", "심사": "screening", "우산": "umbrella", "친구": "friend", "안경": "glasses"}


@each("without", HAVING.replace("\n", " ").strip().split("; "))
def test_what_is_not_had_as_something_is_done(without: str) -> None:
    noun = NOUNS[without.split()[0][:-1]]
    assert lacking(f"그들은 {without} 떠났다.", f"They left with the {noun}.")
    assert not lacking("그들은 그것을 찾지 않고 떠났다.", f"They left with the {noun}.")


THERE = (
    "there is; there are; there was; there were; it has; they have; it had; it contains; they contain; it contained; \
it includes; they include; it included; it holds; they hold; it offers; they offer; they carry; it carries"
)


@each("there", THERE.split("; "))
def test_what_is_there_and_is_not(there: str) -> None:
    for article in ("", *OF_WHOM.split()):
        assert lacking("차에 설탕이 없다.", f"In the tea {there} {article} sugar.".replace("  ", " "))
    assert not lacking("차에 설탕이 있다.", f"In the tea {there} sugar.")


@each(("none", "english"), [("설탕이", "sugar"), ("설탕은", "sugar"), ("우유가", "milk"), ("우유는", "milk")])
def test_how_korean_says_that_there_is_none(none: str, english: str) -> None:
    assert lacking(f"차에 {none} 없다.", f"The tea contains {english}.")


REQUIRED = "is required; are required; must be required; is always required; is necessary; is needed; is mandatory; \
is compulsory; is essential; is obligatory"


@each("required", REQUIRED.split("; "))
def test_what_is_required_that_nobody_needs(required: str) -> None:
    assert lacking("예약 없이 오세요.", f"A reservation {required}.")
    assert not lacking("예약 없이 오세요.", f"A reservation {required.rpartition(' ')[0]} nice.")


HARDLY = "few hardly rarely seldom scarcely barely before until unless wish unhappy impatient"


@each("hardly", HARDLY.split())
def test_what_says_no_to_a_lack(hardly: str) -> None:
    assert not lacking("설탕 없이 차를 마셨다.", f"They drank tea with sugar {hardly}.")


@each("there_is", ["있으면", "있다면", "있어야", "있을 때"])
def test_without_which_it_is_otherwise(there_is: str) -> None:
    assert not lacking(f"설탕이 {there_is} 차를 마신다.", "They drink tea without sugar.")
    assert lacking("설탕이 있는 차를 마신다.", "They drink tea without sugar.")


OFF = """
끄고, 꺼둔 채, 껐고, 끈 채, 빼고, 뺀 채, 뺐고, 벗고, 떼고, 뗀 채, 덜고, 제외하고, 생략하고, 걷어 내고, 걷어내고, 두고,
집에 두고, 우리 집에 두고, 놓고, 놔두고,
놓아두고, 내버려 두고, 내버려두고, 남겨 두고, 남기고, 잊고, 깜빡하고, 깜빡고, 빠뜨리고, 빠트리고, 잃어버리고, 둔 채,
두은 채
"""


@each("off", [off for off in OFF.replace("\n", " ").strip().split(", ") if off not in ("깜빡하고", "둔 채", "두은 채")])
def test_what_is_off_or_left_out(off: str) -> None:
    assert not lacking(f"설탕을 {off} 차를 마신다.", "They drink tea without sugar.")
