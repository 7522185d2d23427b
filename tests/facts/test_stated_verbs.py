"""A Korean no whose verb English states by an auxiliary, beside a word that says no of something else."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.lost_denials import read_lost_denials

TABLES = OPPOSITES, NEGATION, WORDS, DICTIONARY


@each(
    ("korean", "english", "stated"),
    [
        # the word that says no is the very verb
        (
            "안전핀을 제거하지 않았는데 소화기가 작동했다.",
            "The extinguisher went off though the pin had been removed.",
            "had been removed",
        ),
        ("길이 막히지 않아서 일찍 도착했다.", "The road was blocked, so we got there early.", "was blocked"),
        ("두 제품의 맛은 크게 다르지 않다.", "The taste of the two products is very different.", "is very different"),
        # it has a Korean word of its own
        (
            "경보등은 가스가 샐 때만 켜져야 하고 환기 중에도 꺼지지 않아야 한다.",
            "The light must only come on in a gas leak and must be turned off even while the room is aired.",
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
            "저장소 밖에 있는 객체를 삭제하지 않아야 합니다.",
            "It should delete objects outside of the storage.",
            "should delete",
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
    assert read_lost_denials(pair(korean, english), *TABLES) == ()
