"""A Korean no whose verb English states by an auxiliary, beside a word that says no of something else."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.lost_denials import read_lost_denials

TABLES = OPPOSITES, NEGATION, WORDS, DICTIONARY


@each(
    ("korean", "english", "stated"),
    [
        # the word that says no is the very verb
        (
            "비닐을 제거하지 않았는데 화면이 꺼졌다.",
            "The screen went dark though the film had been removed.",
            "had been removed",
        ),
        ("길이 막히지 않아서 일찍 도착했다.", "The road was blocked, so we got there early.", "was blocked"),
        ("두 제품의 맛은 크게 다르지 않다.", "The taste of the two products is very different.", "is very different"),
        # it has a Korean word of its own
        (
            "비상등은 불이 났을 때만 켜져야 하고 정전이 되어도 꺼지지 않아야 한다.",
            "The lamp must only light in a fire and must be turned off even in a blackout.",
            "must be turned",
        ),
        (
            "그가 현장에 있었는지는 확인되지 않았다.",
            "It has been confirmed whether he was at the scene.",
            "has been confirmed",
        ),
        ("왼쪽 문은 아직 열리지 않았다.", "The left door has been opened.", "has been opened"),
        (
            "정부에 맞서 소송을 낸 주민들의 이름은 공개되지 않았다.",
            "The names of the residents who sued against the government were released.",
            "were released",
        ),
        # an object is a thing, and objects to none
        (
            "함수 밖에 있는 객체를 변경하지 않아야 합니다.",
            "It should change objects outside of the function.",
            "should change",
        ),
    ],
)
def test_a_word_that_says_no_elsewhere_answers_no_stated_verb(korean: str, english: str, stated: str) -> None:
    lost = read_lost_denials(pair(korean, english), *TABLES)
    assert [english[slice(*found.statement)] for found in lost] == [stated]


@each(
    ("korean", "english"),
    [
        # hardly any
        ("우물에 물이 거의 없다.", "There is little water in the well."),
        ("이 기능을 쓸 일은 거의 없을 것입니다.", "This feature will rarely be used."),
        ("그가 이긴다는 보장은 좀처럼 없다.", "There is little guarantee that he will win."),
        # the word has its no within itself, or says what cannot be done to a thing
        ("이 함수는 상태가 없다.", "This function is stateless."),
        ("값을 고정하고 수정할 수 없게 했다.", "The value is now fixed."),
        # what stands between the two says no of the verb
        ("그 문은 아직 열리지 않았다.", "The door has yet to be opened."),
    ],
)
def test_what_says_no_with_the_stated_verb_answers(korean: str, english: str) -> None:
    assert not read_lost_denials(pair(korean, english), *TABLES)
