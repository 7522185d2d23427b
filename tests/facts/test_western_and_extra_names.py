"""Given and family names that stand for others, and names that only English has."""

from __future__ import annotations

from compared import ledger_of
from each import each
from shipped import GAZETTEER

from qa_lint.facts.names.extra import read_extra_names
from qa_lint.facts.names.western import name_of, read_exchanged_names, read_short_names

WESTERN = GAZETTEER.western


@each(
    ("korean", "english", "found"),
    [
        ("엘리자베스가 왔다.", "Beth came.", ["엘리자베스 Beth"]),
        ("엘리자베스가 왔다.", "Elizabeth came.", []),
        ("엘리자베스가 왔다.", "Karlsen came.", []),
        ("베냐민과 베니가 왔다.", "Benny came.", []),  # who is the other one
        ("엘리자베스가 왔다.", "Elizabeth and Beth came.", []),
        ("닉이 왔다.", "Nicholas came.", []),  # one syllable
    ],
)
def test_a_name_in_its_short_form(korean: str, english: str, found: list[str]) -> None:
    evidence = ledger_of(korean, english).evidence
    names = read_short_names(evidence, WESTERN)
    assert [f"{name.hangul} {evidence.latin[name.latin].text}" for name in names] == found


@each(
    ("korean", "english", "found"),
    [
        ("엘리자베스가 왔다.", "Margaret came.", ["엘리자베스 Margaret"]),
        ("엘리자베스가 왔다.", "Queen Margaret came.", ["엘리자베스 Margaret"]),
        ("엘리자베스 테일러가 왔다.", "Margaret Taylor came.", ["엘리자베스 Margaret"]),
        ("닉 의원이 왔다.", "Margaret came.", ["닉 Margaret"]),  # before a title
        ("줄리아가 왔다.", "Julie came.", ["줄리아 Julie"]),
        ("닉이 왔다.", "Margaret came.", []),
        ("엘리자베스가 왔다.", "Beth came.", []),
        ("엘리자베스가 왔다.", "Margaret Brooke came.", []),  # of either of whom
        ("엘리자베스가 왔다.", "Margaret and Oliver came.", []),
        ("엘리자베스와 마르타가 왔다.", "Margaret came.", []),
        ("엘리자베스가 왔다.", "Margaret Medical Center came.", []),
        ("엘리자베스가 테일러를 보았다.", "Margaret Taylor came.", []),
        ("엘리자베스가 왔다.", "May came.", []),  # a month, a flower and a city
        ("엘리자베스가 왔다.", "Rose came.", []),
        ("엘리자베스가 왔다.", "Austin came.", []),
        ("대니얼이 왔다.", "Daniels came.", []),
        ("엘리자베스가 왔다.", "Jordan came.", []),  # a country
        ("엘리자베스가 왔다.", "Ford came.", []),  # a firm
        ("엘리자베스가 왔다.", "They saw that Brooke Margaret came.", []),
        ("엘리자베스가 왔다.", "Then came Margaret", ["엘리자베스 Margaret"]),
        ("엘리자베스가 왔다.", "Anne-Elizabeth came with Margaret.", []),
        ("제임스가 왔다.", "James came with Margaret.", []),
        ("닉은 의원을 보았다.", "Margaret came.", []),
        ("닉 새 의원이 왔다.", "Margaret came.", []),
        ("루시가 왔다.", "Margaret came.", ["루시 Margaret"]),
        ("엘리자베스와 마거릿이 왔다.", "Elizabeth and Margaret came.", []),
    ],
)
def test_a_name_in_the_place_of_another(korean: str, english: str, found: list[str]) -> None:
    evidence = ledger_of(korean, english).evidence
    names = read_exchanged_names(evidence, WESTERN, set())
    assert [f"{name.hangul} {evidence.latin[name.latin].text}" for name in names] == found
    assert [*read_exchanged_names(evidence, WESTERN, {*range(len(evidence.latin))})] == []


@each(
    ("word", "name"),
    [("엘리자베스가", "엘리자베스"), ("엘리자베스도", "엘리자베스"), ("바오로는", "바오로"), ("볼로페가", "")],
)
def test_the_name_that_a_word_is(word: str, name: str) -> None:
    assert name_of(ledger_of(f"{word} 왔다.", "So it is.").evidence.hangul[0], WESTERN) == name


@each(
    ("korean", "english", "extra"),
    [
        ("시장은 도서관의 문을 열었다.", "Mayor Grimaldi opened the library.", ["Grimaldi"]),
        ("지난여름 음악제가 열렸다.", "A festival was held in Bergen last summer.", ["Bergen"]),
        ("지난여름 음악제가 열렸다.", "New Festival Held in Grimaldi by Old Friends", ["Grimaldi"]),
        ("이곳에서 음악제가 열렸다.", "A festival was held by Mr. Grimaldi last summer.", ["Grimaldi"]),
        ("니스에서 음악제가 열렸다.", "A festival was held at Nice in Bergen.", ["Bergen"]),
        ("니스에서 음악제가 열렸다.", "A festival was held at Nice in France.", []),  # where that lies
        ("이곳에서 음악제가 열렸다.", "A festival was held in Bergen last summer.", []),
        ("지난여름 음악제가 열렸다.", "A festival was held in Korea last summer.", []),
        ("지난여름 음악제가 열렸다.", "A festival was held in Seoul last summer.", []),
        ("지난여름 음악제가 열렸다.", "A festival was held in Congress last summer.", []),
        ("지난여름 음악제가 열렸다.", "A festival was held in IBM last summer.", []),
        ("지난여름 음악제가 열렸다.", "Grimaldi held a festival last summer.", []),  # behind no title
        ("지난여름 음악제가 열렸다.", "New Festival Held in Lieu by Old Friends", []),
        ("볼로페는 음악제를 열었다.", "A festival was held in Bergen.", []),  # for whom it may stand
        ("그는 음악제를 열었다.", "A festival was held in Bergen.", []),
        ("이 시장은 문을 열었다.", "Mayor Lee opened it.", []),
        ("종착역은 인천이 아니라 오이도입니다.", "This train terminates at Oido, not Incheon.", []),
        ("종착역은 대부입니다.", "The last stop is at Oido.", ["Oido"]),
        ("시장은 문을 열었다.", "Mayor Harbour opened it.", []),
        ("바이든은 문을 열었다.", "Mr. Grimaldi Biden opened it.", []),
    ],
)
def test_a_name_that_only_english_has(korean: str, english: str, extra: list[str]) -> None:
    ledger = ledger_of(korean, english)
    found = read_extra_names(ledger.evidence, ledger.known_names, ledger.taken)
    assert [ledger.latin[i].text for i in found] == extra
