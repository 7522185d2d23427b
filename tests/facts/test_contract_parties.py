"""Which party of a contract does something: 갑 and 을, Party A and Party B."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.polarity.roles.contract_parties import read_exchanged_parties


def told(korean: str, english: str) -> list[tuple[str, str]]:
    return [
        (korean[slice(*found.korean)], english[slice(*found.english)])
        for found in read_exchanged_parties(pair(korean, english))
    ]


@each("korean", ["갑은", "갑이", "“갑”은", "'갑'이", "「갑」은", '"갑"은'])
def test_which_party_it_is_in_korean(korean: str) -> None:
    assert told(f"{korean} 비용을 부담한다.", "Party B shall bear the costs.") == [("갑", "Party B")]
    assert told(f"{korean} 비용을 부담한다.", "Party A shall bear the costs.") == []
    assert told("을은 비용을 부담한다.", "Party A shall bear the costs.") == [("을", "Party A")]


@each("verb", ["shall bear", "may bear", "must bear", "will bear", "agrees to bear", "has borne", "can bear",
               "undertakes to bear", "bears"])  # fmt: skip
def test_which_party_does_it_in_english(verb: str) -> None:
    assert told("갑은 비용을 부담한다.", f"Party B {verb} the costs.") == [("갑", "Party B")]
    assert told("갑은 비용을 부담한다.", f"A party B {verb} the costs.") == [("갑", "party B")]
    assert told("갑은 비용을 부담한다.", f"Party A {verb} the costs.") == []


@each(
    ("english", "wrong"),
    [
        ("The costs shall be borne by Party B.", True),
        ("The costs shall be borne by Party A.", False),
        ("Party A shall be paid by Party B.", True),  # who stands behind “by”
        ("Party A shall promptly be paid by Party B.", True),
        ("Party B shall be paid by Party A.", False),
        ("The costs of Party B are borne by Party A.", False),
        ("Party B was late.", False),  # that is nothing that one does
        ("Party B does so.", False),
        ("Party B bore the costs.", False),
        ("Party B shall bear the costs of Party A.", True),
        ("Party B shall bear them, and Party A shall pay.", False),  # both act
        ("Party Bs shall bear them.", False),
    ],
)
def test_who_acts_in_a_passive_clause(english: str, wrong: bool) -> None:
    assert bool(told("갑은 비용을 부담한다.", english)) == wrong


GETS = """
대금을 받는다, 대금을 수령한다, 이익을 얻는다, 권리를 취득한다, 물건을 산다, 물건을 사고 쓴다, 물건을 사며 쓴다,
물건을 사는 날, 물건을 삽니다, 물건을 구매한다, 물건을 매수한다,
물건을 매입한다, 물건을 빌리고 쓴다, 물건을 빌린다, 물건을 빌려 쓴다, 물건을 임차한다
"""
GETS_ENGLISH = """
receives, obtains, acquires, gets, accepts, becomes entitled to, buys, purchases, borrows, rents
"""


@each("gets", GETS.replace("\n", " ").strip().split(", "))
def test_who_gets_something_is_told_of_who_gives_it(gets: str) -> None:
    assert told(f"갑은 {gets}.", "Party B shall deliver it.") == []
    assert told(f"갑은 {gets}.", "Party B shall receive it.") == [("갑", "Party B")]
    assert told("갑은 물건을 인도한다.", "Party B shall receive it.") == []


@each("gets", GETS_ENGLISH.strip().split(", "))
def test_who_gets_something_in_english(gets: str) -> None:
    assert told("갑은 물건을 인도한다.", f"Party B {gets} it.") == []
    assert told("갑은 물건을 받는다.", f"Party B {gets} it.") == [("갑", "Party B")]
