"""Clauses of long sentences that translate each other, and what is turned round in one of them."""

from __future__ import annotations

import pytest
from shipped import RULES, WORDS
from toy import pair

from qa_lint.checks.compare_polarity import compare_polarity
from qa_lint.facts.paired_clauses import read_paired_clauses
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites

DICTIONARY = Dictionary(RULES / "name" / "words.tsv")
NEGATION = Negation.load(RULES / "polarity" / "negation.tsv")
OPPOSITES = Opposites.load(RULES / "polarity" / "opposites.tsv")


def told(korean: str, english: str) -> list[str]:
    found = compare_polarity(
        pair(korean, english), opposites=OPPOSITES, negation=NEGATION, words=WORDS, dictionary=DICTIONARY
    )
    return [hit.kind for hit in found]


@pytest.mark.parametrize(
    ("korean", "english", "parts"),
    [
        (
            "도서관은 주말에 문을 닫지만, 자료실은 신분증을 맡기면 이용할 수 있다.",
            "The library is closed on weekends, but the archive can be used by leaving an ID.",
            [
                ("도서관은 주말에 문을 닫지만", "The library is closed on weekends"),
                ("자료실은 신분증을 맡기면 이용할 수 있다.", "the archive can be used by leaving an ID."),
            ],
        ),
        # nothing stands between what joins it and a dash
        (
            "도서관은 주말에 문을 닫지만, 자료실은 신분증을 맡기면 이용할 수 있다.",
            "The library is closed on weekends; but – as promised – the archive can be used by leaving an ID.",
            [
                ("도서관은 주말에 문을 닫지만", "The library is closed on weekends"),
                ("자료실은 신분증을 맡기면 이용할 수 있다.", "the archive can be used by leaving an ID."),
            ],
        ),
        ("도서관은 주말에 문을 닫는다.", "The library is closed on weekends.", []),
        # a sentence may say what the rest of the other side's sentence says
        (
            "점검은 끝났다. 새 서버는 예전처럼 멈추지 않는 작업으로 자료를 옮긴다.",
            "The check is over. The new server moves the data as before – in an unstoppable process.",
            [],
        ),
    ],
)
def test_clauses_have_partners(korean: str, english: str, parts: list[tuple[str, str]]) -> None:
    found = pair(korean, english).fact(read_paired_clauses, WORDS, DICTIONARY)
    assert [(korean[slice(*ours)], english[slice(*theirs)]) for ours, theirs in found] == parts


@pytest.mark.parametrize(
    ("korean", "right", "wrong"),
    [
        (
            "온실 안에서 음악 감상은 가능하지만 드론과 확성기는 사용할 수 없으며, 부피가 큰 짐은 안내소에 맡겨야 한다.",
            "Music is allowed inside the greenhouse, but drones and loudspeakers may not be used, and bulky"
            " luggage must be"
            " left at the information booth.",
            "Music is allowed inside the greenhouse, but drones and loudspeakers may be used, and bulky"
            " luggage must be left"
            " at the information booth.",
        ),
        (
            '이 시장은 "농민에게 물은 단순한 자원이 아니라 생명 그 자체"라며 "저수지를 새로 짓는 데 모든'
            ' 노력을 다하겠다"고'
            " 말했다.",
            '"For farmers, water is not merely a resource but life itself," Mayor Lee said. "We will make'
            " every effort to"
            ' build new reservoirs."',
            '"For farmers, water is merely a resource but life itself," Mayor Lee said. "We will make every'
            " effort to build"
            ' new reservoirs."',
        ),
        (
            "방문객은 반드시 안전모를 쓰고 입장해야 하고, 안전화는 관리실에서 신청서를 내면 하루 동안 빌릴 수 있다.",
            "Visitors must wear a helmet when they enter, and safety shoes can be borrowed for a day by filing an"
            " application at the control room.",
            "Visitors may wear a helmet when they enter, and safety shoes can be borrowed for a day by filing an"
            " application at the control room.",
        ),
    ],
)
def test_what_one_clause_lacks_is_told(korean: str, right: str, wrong: str) -> None:
    assert told(korean, right) == []
    assert len(told(korean, wrong)) == 1
