"""Quantifiers that Korean denies: not all, not always, not necessarily, not completely."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
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


KINDS = {
    "모든 모두 전부 전원 누구나 다": "all every everyone everybody everything each both any anyone anything",
    "항상 늘 언제나 매번": "always all_the_time every_time invariably",
    "반드시 꼭 무조건": "necessarily certainly definitely must automatically",
    "완전히 전적으로": "entirely completely fully wholly totally",
}


@each(
    ("korean", "english"),
    [(ours, theirs.replace("_", " ")) for korean,
    english in KINDS.items() for ours in korean.split() for theirs in english.split()],
)  # fmt: skip
def test_each_quantifier_of_a_kind(korean: str, english: str) -> None:
    assert [said for _, said in told(f"{korean} 좋은 것은 아니다.", f"So it is {english} good.")] in (
        [english],
        [english.split()[0]],
    )
    assert told(f"{korean} 좋다.", f"So it is {english} good.") == []


NOES = """
좋은 것은 아니다, 좋은 것이 아니다, 좋은 것도 아닌, 좋은 건 아닙니다, 좋은 게 아닐 때, 좋지는 않다, 좋지도 않다,
맞지는 못하다, 좋다고 할 수 없다, 좋다고는 할 수 없다, 좋다고만 볼 수 없다, 좋다고 말할 수는 없다,
좋다고 할 수도 없다
"""


@each("no", NOES.replace("\n", " ").strip().split(", "))
def test_each_way_to_deny_a_quantifier(no: str) -> None:
    assert [said for _, said in told(f"항상 {no}.", "It is always good.")] == ["always"]


PARTLY = """
some, sometimes, most, mostly, many, few, often, usually, partly, partially, only, just, may, might, can, could,
depends, depending, if,
more than, other, another, but
"""


@each("partly", PARTLY.replace("\n", " ").strip().split(", "))
def test_what_may_say_it_of_a_part(partly: str) -> None:
    assert told("항상 좋은 것은 아니다.", "It is always good, they say.")
    assert told("항상 좋은 것은 아니다.", f"It is always good, they say, {partly}.") == []


OPEN = """
not, isn't, isn’t, cannot, no, none, never, neither, nor, nothing, nobody, without, hardly, barely, rarely, seldom,
few, little, if,
whether, unless, until, before, than, as if, as though, far, cease, ceases, stop, stopped, but, untrue, doubt,
doubtful, wrong, wrongly,
mistake, mistaken, myth, deny, denies, denied
"""


@each("open_", OPEN.replace("\n", " ").strip().split(", "))
def test_what_leaves_open_whether_it_is_so(open_: str) -> None:
    assert told_alone("돈이 다가 아니다.", "They say that money is everything.")
    assert told_alone("돈이 다가 아니다.", f"They say {open_} that money is everything.") == []
    assert told_alone("돈이 다가 아니다.", f"They say {open_}, money is everything.")


@each(
    ("korean", "english"),
    [
        *((f"이것이 {alone} 아니다.", "This is the only way.") for alone in ("유일한 길이", "유일한 길은",
        "유일한 길도", "유일한 길", "유일하게 좋은 길이", "유일한 아주 좋은 길이")),
        *((f"이것이 {all_} 아니다.", "This is everything.") for all_ in ("전부가", "전부는", "다가", "다는", "끝이",
        "끝은", "전체가", "전부인 것은", "다인 게", "전부인 건")),
        *((f"이것이 전부는 {no}.", "This is everything.") for no in ("아니다", "아닌 것", "아닙니다", "아닐 것")),
        *(("이것이 전부는 아니다.", f"This {is_} the sole way.") for is_ in ("is", "are", "was", "were", "has been",
        "may be", "is really")),
        *(("이것이 전부는 아니다.", f"{its} the whole of it.") for its in ("it's", "it’s", "that's", "that’s",
        "they're", "they’re")),
        *(("이것이 전부는 아니다.", f"This is {all_}") for all_ in ("the end.", "the end, they say.", "all there is.",
        "all you have.", "all we have.", "all they have.",
                                                       "all it has.", "all.", "all, they say.", "everything.",
                                                       "the only one.")),
        *((f"강좌는 학생에 {stops} 않는다.", "The course is limited to students.") for stops in ("그치지", "머무르지",
        "국한되지", "국한하지", "한정되지", "제한하지", "그치지는", "머무르지도")),
        *(("강좌는 학생에 그치지 않는다.", f"The course {is_} to students.") for is_ in ("is confined",
        "are restricted", "was limited", "were strictly limited", "will be just limited",
                                                                     "has been limited")),
    ],
)  # fmt: skip
def test_each_way_to_say_that_it_is_alone(korean: str, english: str) -> None:
    assert len(told_alone(korean, english)) == 1
    for hardly in ("hardly", "scarcely", "rarely", "barely"):
        assert told_alone("돈이 다가 아니다.", f"Money is {hardly} everything.") == []
