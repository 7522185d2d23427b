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
    found = {bool(read_wrong_exclusives(pair(korean, english, one), WORDS, DICTIONARY)) for one in LANGUAGES}
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
