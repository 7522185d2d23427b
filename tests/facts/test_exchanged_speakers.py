"""Two quotations of which each is said by the other's speaker."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.roles.exchanged_speakers import read_exchanged_speakers

_KOREAN = "의사는 “수술이 잘 끝났다”고 말했다. 환자는 “통증이 심하다”고 말했다."


def told(korean: str, english: str) -> list[tuple[str, str]]:
    both = pair(korean, english)
    return [
        (both.korean[slice(*found.korean)], both.english[slice(*found.english)])
        for found in read_exchanged_speakers(both, WORDS, DICTIONARY)
    ]


@each(
    ("korean", "english", "said", "given"),
    [
        (_KOREAN, "“The surgery went well,” the patient said. “The pain is severe,” the doctor said.",
         "의사는 “수술이 잘 끝났다”", "“The surgery went well,” the patient"),
        (_KOREAN, "The patient said, “The surgery went well.” The doctor added, “The pain is severe.”",
         "의사는 “수술이 잘 끝났다”", "The patient said, “The surgery went well.”"),
        (_KOREAN, "“The pain is severe,” the doctor said. “The surgery went well,” the patient said.",
         "의사는 “수술이 잘 끝났다”", "“The surgery went well,” the patient"),
        ("회사 측은 “임금을 올리겠다”고 밝혔다. 직원들은 “늦었지만 다행”이라고 말했다.",
         "“We will raise wages,” the employees said. “It is late, but a relief,” the company said.",
         "회사 측은 “임금을 올리겠다”", "“We will raise wages,” the employees"),
    ],
)  # fmt: skip
def test_each_speaker_says_what_the_other_said(korean: str, english: str, said: str, given: str) -> None:
    assert told(korean, english) == [(said, given)]


@each(
    "english",
    [
        "“The surgery went well,” the doctor said. “The pain is severe,” the patient said.",
        "“The pain is severe,” the patient said. “The surgery went well,” the doctor said.",
        "“The surgery went well,” he said. “The pain is severe,” the patient said.",
        "“The surgery went well,” the patient said.",  # of the other nothing is known
        "“The surgery went well,” Kim said. “The pain is severe,” Lee said.",
        "“It went well,” the patient said. “It hurts,” the doctor said.",  # which is which is not plain
    ],
)
def test_what_is_said_by_whom_it_was_said_by(english: str) -> None:
    assert told(_KOREAN, english) == []
