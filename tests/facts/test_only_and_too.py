"""One thing that is alone on one side and one of several on the other: by each word that says either."""

from __future__ import annotations

from itertools import product

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.exclusives import excepts_one, read_wrong_exclusives
from qa_lint.model import Language

LANGUAGES: tuple[Language, ...] = ("ko", "en")
ONLY = ["학생만", "학생만은", "학생만이"]
TOO = ["학생도", "학생까지도", "학생조차", "학생마저"]
ONLY_ENGLISH = ["Only students pay.", "Only the students pay.", "Students only, pay.", "Students alone, pay."]
TOO_ENGLISH = [
    "Even students pay.", "Even the students pay.", "Students, too, pay.", "Students pay, students too.",
    "Both students and teachers pay.", "Students and teachers alike pay.", "Students can also pay.",
    "Students also must pay.",
]  # fmt: skip


def told(korean: str, english: str) -> bool:
    found = {read_wrong_exclusives(pair(korean, english, one), WORDS, DICTIONARY) != () for one in LANGUAGES}
    assert len(found) == 1  # whichever is the source
    return found.pop()


@each(
    ("korean", "english"),
    [*product(ONLY, ["Even students pay.", "Both students and teachers pay.", "Students and teachers alike pay.",
                     "Students too can pay.", "Students can also pay.", "This is for students as well."]),
     *product(TOO, ["Only students pay.", "Only the students pay.", "This is for students only.",
                    "This is for students alone."])],
)  # fmt: skip
def test_the_one_for_the_other(korean: str, english: str) -> None:
    assert told(f"{korean} 돈을 낸다.", english)
    assert not told(f"{korean} 돈을 낸다.", english.replace("tudent", "ailor"))  # somebody else
    assert not told(f"{korean} 돈을 냅니까?", english.replace(".", "?"))


@each(("korean", "english"), [*product(ONLY, ONLY_ENGLISH), *product(TOO, TOO_ENGLISH)])
def test_what_is_said_as_it_is(korean: str, english: str) -> None:
    assert not told(f"{korean} 돈을 낸다.", english)


@each("besides", ["또한", "역시", "심지어", "물론", "아울러", "선생님도"])
def test_what_korean_counts_in_by_another_word(besides: str) -> None:
    assert not told(f"{besides} 학생만 돈을 낸다.", "Even students pay.")


@each("besides", ["오직", "단지", "유일하게", "회원에 한해", "회원에 한정해", "단독으로", "어른뿐 아니라", "하루밖에"])
def test_what_korean_shuts_out_by_another_word(besides: str) -> None:
    assert not told(f"{besides} 학생도 돈을 낸다.", "Only students pay.")


@each(
    "besides",
    [
        "just",
        "alone",
        "solely",
        "exclusively",
        "except for meals",
        "limited to cash",
        "restricted to cash",
        "merely",
        "only here",
        "an exclusive offer",
        "the sole fee",
        "unless they leave",
        "but not today",
    ],
)
def test_what_english_shuts_out_as_well(besides: str) -> None:
    assert told("학생만 돈을 낸다.", "Even students pay, or so.")
    assert not told("학생만 돈을 낸다.", f"Even students pay, {besides}.")


@each("besides", ["also", "too", "even", "likewise", "alike", "both", "as well", "not only"])
def test_what_english_counts_in_as_well(besides: str) -> None:
    assert told("학생도 돈을 낸다.", "Only students pay, or so.")
    assert not told("학생도 돈을 낸다.", f"Only students pay, {besides} so.")


@each(
    ("korean", "english", "excepted"),
    [
        ("나만 모른다.", "Everyone but me knows.", True),
        ("나만 모른다.", "All except me know.", True),
        ("나만 모른다.", "Anybody but me knows.", True),
        ("월요일에 쉰다.", "Open every day except Monday.", True),
        ("월요일을 빼고 연다.", "Open every day except Monday.", False),  # which says it as it is
        ("월요일을 제외하고 연다.", "Open every day except Monday.", False),
        ("회원만 들어갈 수 있다.", "Non-members may not enter.", True),
        ("회원만 들어갈 수 있다.", "Nonmembers cannot enter.", True),
        ("회원이 들어갈 수 있다.", "Non-members may not enter.", False),
        ("저장한 문서만 보낼 수 있다.", "Unsaved documents cannot be sent.", True),
        ("저장한 문서만 보낼 수 있다.", "Unsaved documents are here.", False),
        ("바뀐 것만 올린다.", "It uploads this without copying everything.", True),
        ("바뀐 것만 올린다.", "It does not upload the whole folder.", True),
        ("바뀐 것을 올린다.", "It does not upload the whole folder.", False),
    ],
)
def test_all_but_one_of_whom_something_is_so(korean: str, english: str, excepted: bool) -> None:
    assert {excepts_one(pair(korean, english, one), NEGATION) for one in LANGUAGES} == {excepted}


def excepted(korean: str, english: str) -> bool:
    return excepts_one(pair(korean, english), NEGATION)


@each("time", ["the way", "the time", "the while", "day", "night", "along", "right", "over", "year", "week"])
def test_all_of_a_time_excepts_nobody(time: str) -> None:
    assert not excepted("나만 모른다.", f"It rains all {time} but here.")
    assert excepted("나만 모른다.", "It rains all houses but here.")


@each(
    "all_",
    ["all", "any", "anyone", "anybody", "any one", "every", "everyone", "everybody", "every body", "all of them"],
)
def test_who_is_excepted(all_: str) -> None:
    for but in ("but", "except"):
        assert excepted("나만 모른다.", f"Here {all_} {but} me know.")


@each(("but", "all_"), [*product(("빼고", "빼면", "제외하고", "말고", "빼고는", "제외하고는"), ("매일", "모두")),
                        *product(("빼고",), ("날마다", "늘", "언제나", "항상", "다", "전부"))])  # fmt: skip
def test_all_but_one_in_korean(but: str, all_: str) -> None:
    assert excepted(f"월요일을 {but} {all_} 연다.", "It is closed on Mondays.")
    for besides in (
        "all week",
        "every day",
        "everyone",
        "any day",
        "anyone",
        "daily",
        "always",
        "each day",
        "the rest",
        "others",
        "other",
    ):
        assert not excepted(f"월요일을 {but} {all_} 연다.", f"It is closed on Mondays and open {besides}.")


@each("no", ["can't", "can’t", "cannot", "may not", "must not", "mustn't", "shall not", "shouldn’t", "will not",
    "won’t", "do not", "does not",
             "are not", "isn't"])  # fmt: skip
def test_those_who_are_not_one_do_not(no: str) -> None:
    assert excepted("회원만 들어갈 수 있다.", f"Non-members {no} enter.")
    assert excepted("저장한 문서만 보낼 수 있다.", f"Unsaved documents {no} be sent.")
    assert not excepted("회원만 들어갈 수 있다.", "Non-members never enter.")


@each(("no", "all_"), [*product(("without", "not", "does n't", "does n’t"), ("everything", "the whole folder")),
                       *product(("without",),
                       ("all", "the entire list", "the other", "the others", "the rest"))])  # fmt: skip
def test_not_all_of_it(no: str, all_: str) -> None:
    assert excepted("바뀐 것만 올린다.", f"It does this {no} copying {all_}.")
    assert not excepted("바뀐 것을 올린다.", f"It does this {no} copying {all_}.")


@each("left_out", ["빼고", "뺀", "제외하고", "말고", "외에", "외의", "이외에", "밖에", "아닌", "날만"])
def test_what_korean_leaves_out_as_it_is(left_out: str) -> None:
    korean = f"월요일 {left_out} 연다."
    assert excepted(korean, "Open every day except Monday.") == (left_out == "날만")
