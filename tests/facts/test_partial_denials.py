"""Quantifiers that Korean denies: not all, not always, not necessarily, not completely."""

from __future__ import annotations

from compared import DICTIONARY
from each import each
from shipped import NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.partial_denials import read_denied_singles, read_partial_denials


def told(korean: str, english: str) -> list[tuple[str, str]]:
    both = pair(korean, english)
    return [
        (both.korean[slice(*lost.denial)], both.english[slice(*lost.statement)])
        for lost in read_partial_denials(both, NEGATION, WORDS, DICTIONARY)
    ]


@each(
    ("korean", "english", "said"),
    [
        ("모두가 찬성한 것은 아니다.", "Everyone agreed.", "Everyone"),
        ("모든 방에 창이 있는 것은 아니다.", "Every room has a window.", "Every"),
        ("전부 새것인 것은 아니다.", "All are new.", "All"),
        ("누구나 올 수 있는 것은 아니다.", "Anyone comes.", "Anyone"),
        ("항상 맞는 것은 아니다.", "It is always right.", "always"),
        ("늘 춥지는 않다.", "It is cold all the time.", "all the time"),
        ("언제나 이기는 것은 아니다.", "They invariably win.", "invariably"),
        ("반드시 좋은 것은 아니다.", "It is necessarily good.", "necessarily"),
        ("꼭 필요한 것은 아니다.", "It is definitely needed.", "definitely"),
        ("무조건 되는 것은 아니다.", "It works automatically.", "automatically"),
        ("완전히 끝난 것은 아니다.", "It is completely over.", "completely"),
        ("전적으로 옳다고 할 수는 없다.", "It is wholly right.", "wholly"),
    ],
)
def test_a_quantifier_that_is_denied_and_stated(korean: str, english: str, said: str) -> None:
    assert [statement for _, statement in told(korean, english)] == [said]


@each(
    ("korean", "english"),
    [
        ("모두가 찬성한 것은 아니다.", "Not everyone agreed."),
        ("모두가 찬성한 것은 아니다.", "Everyone agreed and nobody left."),  # another no of the English
        ("모두가 찬성한 것은 아니다.", "Some agreed with everyone."),
        ("모두가 찬성한 것은 아니다.", "Everyone may agree."),
        ("모두가 찬성한 것은 아니다.", "It is always right."),  # a quantifier of another kind
        ("모두가 찬성했다.", "Everyone agreed."),
        ("모두가 찬성한 것은 아닌가?", "Everyone agreed?"),
        ("모두가 찬성했고, 비가 오지는 않았다.", "Everyone agreed."),  # beyond a mark
    ],
)
def test_what_denies_no_quantifier_or_answers_it(korean: str, english: str) -> None:
    assert told(korean, english) == []


def told_alone(korean: str, english: str) -> list[tuple[str, str]]:
    both = pair(korean, english)
    return [
        (both.korean[slice(*lost.denial)], both.english[slice(*lost.statement)])
        for lost in read_denied_singles(both, NEGATION)
    ]


@each(
    ("korean", "english", "denied", "said"),
    [
        ("그 다리가 섬으로 가는 유일한 길은 아니다.", "The bridge is the only way to the island.",
         "유일한 길은 아니", "is the only"),
        ("이것이 짐의 전부는 아니지만, 차는 가득 찼다.", "Although these are the only bags, the car is full.",
         "전부는 아니", "are the only"),
        ("돈이 다가 아니다.", "Money is everything.", "다가 아니", "is everything"),
        # beside another no, which denies something else
        ("낡은 배가 반드시 느린 것은 아니지만 안전하지 않을 수 있다.",
         "Old boats are necessarily slow, but they may not be safe.", "반드시 느린 것은 아니", "necessarily"),
        ("강좌는 학생에 국한되지 않고 교사도 들을 수 있다.", "The course is limited to students; teachers may come.",
         "국한되지 않", "is limited to"),
    ],
)  # fmt: skip
def test_a_single_word_that_is_denied_and_stated(korean: str, english: str, denied: str, said: str) -> None:
    assert told_alone(korean, english) == [(denied, said)]


@each(
    ("korean", "english"),
    [
        ("돈이 다가 아니다.", "Money is hardly everything."),
        ("돈이 다가 아니다.", "It is wrong that money is everything."),
        ("유일한 길이 아니라면 가지 마라.", "Do not take it unless it is the only way."),
        ("이것이 유일한 길은 아니고, 저것이 전부도 아니다.", "This is the only way."),  # more than one of them
        ("돈이 다가 아닌가?", "Is money everything?"),
        ("돈이 다다.", "Money is everything."),
        ("강좌는 학생에 국한되지 않는다.", "The course goes beyond students."),
        # in another sentence
        ("돈이 다가 아니다. 그가 가진 것은 이것이다.", "There is more than money. This is all he has."),
    ],
)
def test_what_says_no_to_a_single_word(korean: str, english: str) -> None:
    assert told_alone(korean, english) == []
