"""A no of what tells of a noun, and English clauses that state what it denies."""

from __future__ import annotations

import pytest
from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.denied_relatives import read_denied_relatives


def told(korean: str, english: str) -> list[tuple[str, str]]:
    both = pair(korean, english)
    found = read_denied_relatives(both, NEGATION, WORDS, DICTIONARY)
    return [(korean[slice(*one.denial)], english[slice(*one.statement)]) for one in found]


@pytest.mark.parametrize(
    ("korean", "right", "wrong", "no", "said"),
    [
        (
            "치료를 받지 못한 환자가 많다.",
            "There are many patients who had no treatment.",
            "There are many patients who had treatment.",
            "받지 못",
            "patients who had treatment",
        ),
        (
            "허가를 받지 못한 가게가 많다.",
            "There are many shops that were granted no permit.",
            "There are many shops that were granted a permit.",
            "받지 못",
            "shops that were granted",
        ),
        (
            "보호받지 못하는 세입자가 많아 시가 나섰다.",
            "The city stepped in, as there are many tenants who are not protected.",
            "The city stepped in, as there are many tenants who are protected.",
            "보호받지 못",
            "tenants who are protected",
        ),
        (
            "비자를 받지 못한 선수들이 있어 경기가 미뤄졌다.",
            "The match was put off because there were players who had not received a visa.",
            "The match was put off because there were players who had received a visa.",
            "받지 못",
            "players who had received",
        ),
        (
            "허가를 받지 않은 어선은 이 바다에 들어올 수 없다.",
            "Fishing boats that have not been granted a permit cannot enter these waters.",
            "Fishing boats that have been granted a permit cannot enter these waters.",
            "받지 않",
            "boats that have been granted",
        ),
        # by what is had, or done
        (
            "수술을 받지 않은 환자가 많다.",
            "There are many patients who underwent no surgery.",
            "There are many patients who underwent surgery.",
            "받지 않",
            "patients who underwent",
        ),
        (
            "기회를 얻지 못한 선수가 많다.",
            "There are many players who were given no chance.",
            "There are many players who were given a chance.",
            "얻지 못",
            "players who were given",
        ),
        (
            "할 수 없는 일이 많다.",
            "There are many things that cannot be done.",
            "There are many things that can be done.",
            "할 수 없",
            "things that can be done",
        ),
    ],
)
def test_what_english_states_of_the_noun(korean: str, right: str, wrong: str, no: str, said: str) -> None:
    assert not told(korean, right)
    assert told(korean, wrong) == [(no, said)]


@each(
    ("korean", "english"),
    [
        ("보호받지 못하는 세입자가 많다.", "There are many tenants who lack protection."),
        ("보호받지 못하는 세입자가 많다.", "There are few tenants who are protected."),
        ("보호받지 못하는 세입자가 많다.", "There are many tenants who are hardly protected."),
        ("보호받지 못하는 세입자가 많다.", "Are there many tenants who are protected?"),
        ("보호받지 못하는 세입자가 없지 않다.", "There are some tenants who are protected."),
        ("등록한 회원과 등록하지 않은 회원", "members who have registered and the rest"),  # said of others as well
        ("그가 오지 않은 것을 회원들이 알았다.", "The members who came knew of it."),  # 것 is no noun of its own
        ("수술을 받지 않은 환자가 많다.", "There are many patients who were given a discount."),  # another thing
        ("쓰지 않은 표는 환불됩니다.", "Tickets that remain may be returned."),  # in another word
        ("초대받지 않은 손님이 왔다.", "Others than the guests who were invited came."),
    ],
)
def test_what_says_it_otherwise(korean: str, english: str) -> None:
    assert not told(korean, english)


@each(
    ("korean", "english", "no", "without", "denied"),
    [
        # the noun before a verb that helps is what is denied, and the verb may help in English, too
        ("합의가 이뤄지지 않은 안건이 많다.", "There are many items that have {} agreed.", "not been", "been",
         "이뤄지지 않"),
        ("면허를 가지지 않은 사람은 운전할 수 없다.", "People who {} license cannot drive.", "hold no", "hold a",
         "가지지 않"),
        ("교육을 받지 않은 직원은 만질 수 없다.", "Employees who took {} safety training cannot touch it.",
         "no necessary", "the necessary", "받지 않"),
        # a clause that has its own subject
        ("발굴단이 보지 못한 유물이 많다.", "There are many artifacts that the team had {}.", "not seen", "seen",
         "보지 못"),
        ("발굴단이 보지 못한 유물이 많다.", "There are many artifacts the team {} see.", "could not", "could",
         "보지 못"),
        # adverbs before the verb
        ("아직 설치하지 않은 프로그램이 있다.", "There are programs that have {} been installed.", "not yet", "already",
         "설치하지 않"),
        ("검사하지 않은 상자가 남아 있다.", "Some boxes which were {} inspected remain.", "never", "really",
         "검사하지 않"),
        ("검사하지 않은 상자가 남아 있다.", "Some boxes, which {} inspected, remain.", "weren't", "were carefully",
         "검사하지 않"),
        # what makes a no of it before the noun, or behind the verb
        ("허가를 받지 않은 가게는 문을 닫는다.", "{}hops that were granted a permit close.", "Only s", "S", "받지 않"),
        ("허가를 받지 않은 가게는 문을 닫는다.", "{}hops that were granted a permit close.", "Unless they are s", "S",
         "받지 않"),
        ("허가를 받지 않은 가게는 문을 닫는다.", "{}hops that were granted a permit close.", "Other than s", "S",
         "받지 않"),
        ("등록하지 않은 차는 들어올 수 없다.", "Cars that {}registered cannot enter.", "are un", "are ", "등록하지 않"),
        ("검사하지 않은 상자는 열 수 없다.", "Boxes that {} be inspected cannot be opened.", "are yet to", "can",
         "검사하지 않"),
    ],
)  # fmt: skip
def test_where_a_no_of_the_clause_stands(korean: str, english: str, no: str, without: str, denied: str) -> None:
    assert told(korean, english.format(no)) == []
    assert [denial for denial, _ in told(korean, english.format(without))] == [denied]
