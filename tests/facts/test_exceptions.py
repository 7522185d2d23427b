"""So many alone, and all but so many."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.amounts.exceptions import read_wrong_exceptions


def wrong(korean: str, english: str) -> list[tuple[str, str]]:
    return [
        (korean[slice(*found.korean)], english[slice(*found.english)])
        for found in read_wrong_exceptions(pair(korean, english), NEGATION, WORDS, DICTIONARY)
    ]


@each(
    ("korean", "english", "here", "there"),
    [
        ("승객 두 명만 살아남았다.", "All but two of the passengers survived.", "두 명만", "All but two"),
        ("5곳만이 문을 닫았다.", "Everyone except for 5 closed.", "5곳만이", "Everyone except for 5"),
        ("두 명을 제외한 전원이 찬성했다.", "Only two agreed.", "두 명을 제외한 전원", "Only two"),
        ("세 곳을 빼고 모두 문을 닫았다.", "Just three closed.", "세 곳을 빼고 모두", "Just three"),
        ("가게는 월요일을 빼고 매일 연다.", "The shop opens on Mondays only.", "월요일을 빼고 매일", "on Mondays only"),
        (
            "전시는 월요일을 제외하고 매일 열린다.",
            "The show is open only on Mondays.",
            "월요일을 제외하고 매일",
            "only on Mondays",
        ),
        (
            "네 곳 말고 나머지 가게가 문을 닫았다.",
            "Only four shops closed.",
            "네 곳 말고 나머지",
            "Only four",
        ),
    ],
)
def test_those_of_whom_it_is_so_are_exchanged(korean: str, english: str, here: str, there: str) -> None:
    assert wrong(korean, english) == [(here, there)]


@each(
    ("korean", "english"),
    [
        ("승객 두 명만 살아남았다.", "Only two of the passengers survived."),
        ("두 명을 제외한 전원이 찬성했다.", "All but two agreed."),
        # the opposite is said of the others
        ("승객 두 명만 살아남았다.", "All but two of the passengers died."),
        ("두 명을 제외한 전원이 사망했다.", "Only two survived."),
        ("두 명만 찬성하지 않았다.", "All but two agreed."),
        ("두 명을 제외한 전원이 찬성했다.", "Only two did not agree."),
        # other amounts, or one that comes again
        ("두 명만 찬성했다.", "All but three agreed."),
        ("두 명만 찬성하고 두 명은 반대했다.", "All but two agreed."),
        # both are said
        ("두 명만 빼고 모두 찬성했다.", "All but two agreed."),
        ("두 명을 제외한 전원 중 세 명만 찬성했다.", "Of all but two, only three agreed."),
    ],
)
def test_what_may_be_meant(korean: str, english: str) -> None:
    assert wrong(korean, english) == []
