"""What speaks against a strange English name's standing for the Korean one that nothing answers."""

from __future__ import annotations

from compared import ledger_of
from each import each
from shipped import GAZETTEER

from qa_lint.facts.names.leftovers import Stranger, read_strangers
from qa_lint.facts.names.said_of_others import (
    Missed,
    begins_an_institution,
    calls_an_event,
    is_a_seat,
    is_in_brackets,
    is_listed_apart,
    is_of_another_address,
    is_said_by_a_pronoun,
    tells_where_it_lies,
)
from qa_lint.model import Span


def missed(korean: str, hangul: str) -> Missed:
    start = korean.index(hangul)
    span = Span(start, start + len(hangul))
    word = ledger_of(korean, "So it is.").evidence.words_in(span).start
    return Missed(span, word, GAZETTEER.names.get(hangul))


def stranger(korean: str, english: str) -> Stranger:
    ledger = ledger_of(korean, english)
    return read_strangers(ledger.evidence, ledger.known_names, ledger.taken)[0]


@each(
    ("korean", "english", "here", "first", "last", "apart"),
    [
        ("벨로프와 칼센이 왔다.", "Belov and Zork came.", 1, 2, 2, False),
        ("벨로프와 새 칼센이 왔다.", "Belov and Zork came.", 2, 2, 2, True),
        ("벨로프와 새 칼센이 왔다.", "So Belov and Zork Karl came.", 2, 3, 4, True),
        ("새 칼센이 와서 벨로프도 왔다.", "Zork and Belov came.", 1, 0, 0, True),
        ("새 칼센이 벨로프에게 왔다.", "Zork and Belov came.", 1, 0, 0, False),
        ("벨로프와 새 칼센이 왔다.", "Belov met Zork.", 2, 2, 2, False),
        ("벨로프와 새 칼센이 왔다.", "Zork, and Belov came.", 2, 0, 0, False),
        ("벨로프와 새 칼센이 왔다.", "So Belov, and Zork came.", 2, 3, 3, False),
        ("벨로프와 새 칼센이 왔다.", "Zork and belov came.", 2, 0, 0, False),
        ("벨로프와 새 칼센이 왔다.", "So Zork and", 2, 1, 1, False),
    ],
)
def test_what_english_lists_with_another_name(
    korean: str, english: str, here: int, first: int, last: int, apart: bool
) -> None:
    assert is_listed_apart(here, first, last, ledger_of(korean, english).evidence) == apart


@each(
    ("korean", "english", "begins"),
    [
        ("집에 갔다.", "They were taken home from the Zorkan Army Medical Center later.", True),
        ("집에 갔다.", "They were taken home from the Zorkan Obama Center later.", True),
        ("집에 갔다.", "They were all taken home from the old Zorkan Army Medical", True),
        ("집에 갔다.", "They were taken home from the Zorkan Army later.", False),
        ("집에 갔다.", "They were taken home from the Zorkan Army, Medical later.", False),
        ("집에 갔다.", "They were all taken home from the old Zorkan Army medical", False),
        ("군대에 갔다.", "They were taken home from the Zorkan Army Medical Center later.", False),  # which Korean says
        ("집에 갔다.", "They were taken home from the Zorkan Belnor Center later.", False),
        ("집에 갔다.", "They were taken home from the Zorkan Obama Trump later.", False),  # names alone
        ("집에 갔다.", "They were taken home from the Harbour Army Medical Center later.", False),
        ("집에 갔다.", "Go Home From the Zorkan Army Medical Center Later", False),
    ],
)
def test_what_an_institution_begins_with(korean: str, english: str, begins: bool) -> None:
    evidence = ledger_of(korean, english).evidence
    name = next(i for i, word in enumerate(evidence.latin) if word.text in ("Zorkan", "Harbour"))
    assert begins_an_institution(name, evidence) == begins


@each(
    ("korean", "english", "elsewhere"),
    [
        ("미국 캘리포니아 팜플로나에서 쉬었다.", "He rested in Pamplona, Spain, and California.", True),
        ("미국 캘리포니아 팜플로나에서 쉬었다.", "He rested in Pamplona Spain, and California.", False),
        ("미국 캘리포니아에서 쉬었다.", "He rested in pamplona, Spain, and California.", False),
        ("미국 캘리포니아에서 쉬었다.", "He rested in California, Spain.", False),
        ("미국 그곳에서 쉬었다.", "He rested in Pamplona, Spain, and California.", False),
        ("캘리포니아 팜플로나와 미국", "He rested in Pamplona, Spain, and California.", False),
    ],
)
def test_a_country_behind_another_place(korean: str, english: str, elsewhere: bool) -> None:
    evidence, spain = ledger_of(korean, english).evidence, stranger(korean, english)
    name = missed(korean, "미국")
    assert is_of_another_address(name, spain, evidence) == elsewhere
    assert not is_of_another_address(name._replace(word=-1), spain, evidence)  # in figures (6·25)


@each(
    "kind",
    ["Accord", "Accords", "Agreement", "Consensus", "Declaration", "Games", "Olympics", "Protocol", "Round", "Treaty"],
)
def test_what_an_event_is_called_by_its_place(kind: str) -> None:
    english = f"The Beijing {kind} was loud."
    for korean, is_called in (
        ("대구는 시끄럽다.", True),
        ("대구 올림픽은 시끄럽다.", False),
        ("대구 여름 대회는 시끄럽다.", False),
        ("대구합의는 시끄럽다.", False),
    ):
        beijing, evidence = stranger(korean, english), ledger_of(korean, english).evidence
        assert calls_an_event(missed(korean, "대구"), beijing, evidence) == is_called, korean


@each("english", ["The Beijing trains are loud.", "The Beijing, Games are loud.", "It is Beijing"])
def test_what_is_no_event(english: str) -> None:
    korean = "대구는 시끄럽다."
    assert not calls_an_event(missed(korean, "대구"), stranger(korean, english), ledger_of(korean, english).evidence)


@each(
    ("korean", "english", "told"),
    [
        ("성남에 살았다.", "He lived south of Busan.", True),
        ("성남에 살았다.", "He lived in the northern part of Busan.", True),
        ("성남에 살았다.", "He lived just outside Busan.", True),
        ("성남에 살았다.", "He lived not far from Busan.", True),
        ("성남에 살았다.", "He lived 5 kilometers from Busan.", True),
        ("성남에 살았다.", "He lived two hours drive from Busan.", True),
        ("성남에 살았다.", "Near Busan he lived.", True),
        ("성남에 살았다.", "He lived in Busan.", False),
        ("성남에 살았다.", "He lived south of Obama.", False),  # no place
        ("성남 남쪽에 살았다.", "He lived south of Busan.", False),
        ("성남 근교에 살았다.", "He lived near Busan.", False),
        ("성남에서 5㎞에 살았다.", "He lived near Busan.", False),
        ("성남에서 한 시간 거리에 살았다.", "He lived near Busan.", False),
    ],
)
def test_where_another_place_lies(korean: str, english: str, told: bool) -> None:
    assert tells_where_it_lies(stranger(korean, english), ledger_of(korean, english).evidence) == told


@each(
    ("korean", "english", "seat"),
    [
        ("코네티컷 회사가 팔렸다.", "The Ohio-based company was sold.", True),
        ("코네티컷산업이 팔렸다.", "The Ohio-made thing was sold.", True),
        ("코네티컷에 본사를 둔 회사가 팔렸다.", "The Ohio-based company was sold.", False),
        ("코네티컷에 있는 회사가 팔렸다.", "The Ohio-based company was sold.", False),
        ("코네티컷산 차가 팔렸다.", "The Ohio-made thing was sold.", False),
        ("코네티컷 회사가 팔렸다.", "The Ohio company was sold.", False),
    ],
)
def test_where_something_has_its_seat(korean: str, english: str, seat: bool) -> None:
    evidence = ledger_of(korean, english).evidence
    assert is_a_seat(missed(korean, "코네티컷"), stranger(korean, english), evidence) == seat


@each(
    ("korean", "bracketed"),
    [
        ("페데러(스위스)가 왔다.", True),
        ("페데러 스위스)가 왔다.", False),
        ("페데러(스위스가 왔다.", False),
        ("스위스)가 왔다.", False),
    ],
)
def test_what_stands_in_brackets(korean: str, bracketed: bool) -> None:
    assert is_in_brackets(missed(korean, "스위스"), ledger_of(korean, "So it is.").evidence) == bracketed


@each(
    ("korean", "english", "said"),
    [
        ("벨로프는 떠났다.", "He left before meeting Carlsson.", True),
        ("벨로프가 떠났다.", "He left before meeting Carlsson.", False),
        ("벨로프는 그를 떠났다.", "He left before meeting Carlsson.", False),  # whom Korean calls so, too
        ("벨로프는 떠났다.", "Carlsson left when he met him.", False),
    ],
)
def test_a_pronoun_before_the_other_name(korean: str, english: str, said: bool) -> None:
    evidence = ledger_of(korean, english).evidence
    assert is_said_by_a_pronoun(missed(korean, "벨로프"), english.index("Carlsson"), evidence) == said
