"""Noes that are lost beside others, told by the very word that Korean denies and English states."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.stated_denials import read_stated_denials


def lost(korean: str, english: str) -> list[tuple[str, str]]:
    found = read_stated_denials(pair(korean, english), OPPOSITES, NEGATION, WORDS, DICTIONARY)
    return [(korean[slice(*one.denial)], english[slice(*one.statement)]) for one in found]


# (Korean, what English says of it with {} where a no belongs, the no, what is left without it, the Korean no, the verb)
BESIDE_OTHERS = [
    ("세관은 위험이 없다고 보고 상자를 검사하지 않았다.", "Customs saw no danger and {} the boxes.", "did not inspect",
     "inspected", "검사하지 않"),
    ("표를 못 구해서 집에 돌아갈 방법이 없다.", "There is no way to go home because I {} a ticket.",
     "was not able to get", "was able to get", "못 구해서"),
    ("비밀번호를 모르면 문서를 읽을 수 없고 삭제하지도 못한다.",
     "Without the password you cannot read the document, and you {} it.", "cannot delete", "can delete",
     "삭제하지도 못"),
    ("합법이 아닌 계약을 법원이 인정할 수 없다고 했다.", "The court said it {} an illegal contract.",
     "cannot recognize", "can recognize", "인정할 수 없"),
    ("그는 못 본 척하며 지나갔고 이유를 말하지 않았다.", "He pretended not to see me, and he {} the reason.",
     "did not tell us", "told us", "말하지 않"),
]  # fmt: skip


@each(("korean", "english", "no", "without", "denied"), BESIDE_OTHERS)
def test_one_of_several_noes_is_lost(korean: str, english: str, no: str, without: str, denied: str) -> None:
    [(denial, verb)] = lost(korean, english.format(without))
    assert denial == denied
    assert verb in without.split()
    assert lost(korean, english.format(no)) == []


@each(
    ("korean", "english", "right"),
    [
        ("그 시험은 만만치 않았다.", "The exam was easy.", "The exam was tough."),
        ("다리에는 사람들의 발길이 끊이지 않았다.", "The stream of people on the bridge had stopped.",
         "The bridge saw a constant stream of people."),
        ("눈이 그치지 않아서 경기는 저녁으로 미뤄졌다.", "The snow stopped, so the match was put off until evening.",
         "It kept snowing, so the match was put off until evening."),
        ("이 계획에 반대하는 의원도 적지 않다.", "There are few lawmakers who oppose this plan.",
         "There are quite a few lawmakers who oppose this plan."),
    ],
)  # fmt: skip
def test_what_is_mostly_said_otherwise_is_lost_where_the_verb_itself_stands(
    korean: str, english: str, right: str
) -> None:
    assert len(lost(korean, english)) == 1
    assert lost(korean, right) == []


@each(
    ("korean", "english"),
    [
        # "unless" and "until" say no of their whole clause
        ("주소가 바뀌지 않는 한 다시 신청하지 않아도 된다.",
         "You need not apply again unless your address has changed."),
        # a no that another verb denies, which may say the same
        ("자세한 일정은 전해지지 않았지만 공연은 열린다고 한다.",
         "The schedule has not been disclosed, but we are told that the show will go on."),
        # a list of what is not done, with its no before the first
        ("책은 접거나 자르거나 적실 수 없다.", "Books cannot be folded, cut, or soaked."),
        ("문은 열리지도 잠기지도 않아서 손대지 않았다.", "The door was neither opened nor locked, so I left it alone."),
        # what is said before a no that stands alone
        ("이름은 공개되지만 주소는 공개되지 않는다.", "Names will be disclosed, but addresses will not."),
        # what is lacking is no verb
        ("도움이 있으면 좋지만 없어도 우리는 실망하지 않는다.",
         "Help would be nice, but we will not be disappointed even if there is none."),
        # a verb that shares the no of the one before
        ("그 방은 청소하지도 잠그지도 않았다.", "The room was not cleaned and locked."),
        # the verb stands twice, so that either may be denied
        ("먹지 않겠다던 아이가 결국 먹었고, 남은 것은 버리지 않았다.",
         "The child who said he would not eat ate in the end, and did not throw away the rest."),
        # no no at all, or a question
        ("그는 검사를 마치고 돌아갔다.", "He finished the inspection and went back."),
        ("왜 말하지 않고 울기만 하지 않았니?", "Why did you tell them and not just cry?"),
    ],
)  # fmt: skip
def test_what_may_be_denied_is_silent(korean: str, english: str) -> None:
    assert lost(korean, english) == []


# of 세관은 위험이 없다고 보고 상자를 검사하지 않았다
@each(
    "english",
    [
        "Customs saw no danger: it inspected the boxes.",
        "Customs inspected the boxes after it saw no danger.",
        "Customs inspected the boxes so that there was no danger.",
        "Customs inspected the boxes in order that there was no danger.",
        "Customs inspected the boxes (it saw no danger).",
        "Customs inspected the boxes, which held no danger.",
        "Seeing no danger, customs inspected the boxes.",
        "There was no danger, and customs inspected the boxes.",
        # behind an "and" that begins anew, or before it
        "Customs inspected the boxes and there was no danger.",
        "Customs saw no danger and the boxes might be inspected.",
        "Customs did not see any danger and it inspected the boxes.",
        "Customs did not see any danger and someone inspected the boxes.",
        "Customs saw no danger and might inspect the boxes.",
        "Customs saw no danger, and it would then inspect the boxes.",
        # or before which a noun is denied, and no verb
        "Customs saw none of the danger and inspected the boxes.",
        "Customs went in without danger and inspected the boxes.",
    ],
)
def test_a_no_says_nothing_of_another_clause(english: str) -> None:
    assert lost("세관은 위험이 없다고 보고 상자를 검사하지 않았다.", english) in (
        [("검사하지 않", "inspected")],
        [("검사하지 않", "inspect")],
    )


@each(
    "english",
    [
        # one no may be said of both
        "Customs did not see any danger and inspected the boxes.",
        # a word that hardly says yes
        "Customs hardly inspected the boxes and saw no danger.",
        "Customs barely inspected the boxes and saw no danger.",
        "Customs scarcely inspected the boxes and saw no danger.",
        "Would customs have seen no danger, and inspected the boxes?",
        # what has not been done yet
        "Customs saw no danger before inspecting the boxes.",
        "Lest there be danger customs inspected no boxes.",
    ],
)
def test_what_a_no_of_the_same_clause_may_deny_is_silent(english: str) -> None:
    assert lost("세관은 위험이 없다고 보고 상자를 검사하지 않았다.", english) == []


@each(
    ("korean", "english"),
    [
        # two noes make a yes, and all but one
        (
            "세관은 위험이 없다고 보았지만 상자를 검사하지 않을 수 없었다.",
            "Customs saw no danger, but it inspected the boxes.",
        ),
        ("하나의 상자만 검사하지 않았고 위험은 없었다.", "All boxes but one were inspected, and there was no danger."),
    ],
)
def test_a_no_that_states(korean: str, english: str) -> None:
    assert lost(korean, english) == []
