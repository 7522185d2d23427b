"""Halves of persons, originals in brackets and who is a person at all: each check by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from compared import hits_of, ledger_of
from each import each

from qa_lint.checks.names.gloss_hits import gloss_hit
from qa_lint.checks.names.half_hits import crossed_given_hits, half_hits, known_half_hits, other_given_hits
from qa_lint.checks.names.ledger import Ledger
from qa_lint.checks.names.person_hits import is_addressed, is_given, is_only_begun_by_a_word, is_word, may_be_lost
from qa_lint.facts.names.persons import Person
from qa_lint.model import Hit, Span


def told(check: Callable[..., Iterable[Hit]], ledger: Ledger, *others: object) -> list[str]:
    """Which name is told of, and what is given for it."""
    found = hits_of(check, ledger, *others)
    assert {hit.kind for hit in found} <= {"wrong"}
    return [f"{hit.values['name']} {hit.values['given']}" for hit in found]


@each(
    ("korean", "english", "wrong"),
    [
        ("어제 세르지오 가르시아가 이겼다.", "Yesterday Marcus Garcia won.", ["세르지오 Marcus"]),
        ("어제 세르지오 가르시아가 이겼다.", "Yesterday Sergio Ramos won.", ["가르시아 Ramos"]),
        ("어제 닉 볼코프스키가 왔다.", "Yesterday Nick Hartmann came.", ["볼코프스키 Hartmann"]),
        ("어제 세르지오 가르시아가 이겼다.", "Yesterday Garcia won.", []),
        ("어제 세르지오 가르시아가 이겼다.", "Yesterday marcus Garcia won.", []),
        ("어제 세르지오 가르시아가 이겼다.", "Yesterday Mayor Garcia won.", []),
        ("어제 세르지오, 가르시아가 이겼다.", "Yesterday Marcus Garcia won.", []),  # two persons
        # in the first two words, and in the last two
        ("세르지오 가르시아였다.", "It was Marcus Garcia.", ["세르지오 Marcus"]),
        ("세르지오 가르시아가 이겼다.", "Marcus Garcia won.", ["세르지오 Marcus"]),
        ("이긴 사람은 세르지오 가르시아", "It was won by Sergio Ramos", ["가르시아 Ramos"]),
        ("그 사람은 닉 볼코프스키", "That is Nick Hartmann", ["볼코프스키 Hartmann"]),
        ("그는 세르지오 가르시아를 이겼다.", "He beat Sergio de Ramos.", ["가르시아 Ramos"]),
        ("그는 요한 판데르벨더라고 불린다.", "He is called Johan van", []),
        # turned round, where English has nothing before what is read
        ("어제 세르지오 가르시아가 이겼다.", "Garcia Marcus won yesterday.", ["세르지오 Marcus"]),
        ("어제 가르시아 세르지오가 이겼다.", "Yesterday Sergio Marcus won.", []),
        # who is read once of two times
        ("어제 세르지오 가르시아가 세르지오를 이겼다.", "Yesterday Marcus Garcia beat Sergio.", ["세르지오 Marcus"]),
        ("어제 세르지오 가르시아가 세르지오를 이겼다.", "Yesterday Marcus Garcia beat Sergio and Sergio.", []),
        # which may be no name at all, or the right one
        ("어제 VM세르지오 가르시아가 이겼다.", "Yesterday Marcus Garcia won.", []),
        ("어제 코치 가르시아가 이겼다.", "Yesterday Marcus Garcia won.", []),
        ("어제 세르지오 가르시아가 이겼다.", "Yesterday AP Garcia won.", []),
        ("어제 디올 가르시아가 이겼다.", "Yesterday Dior Garcia won.", []),
        ("어제 닉 사람이 왔다.", "Yesterday Nick Hartmann came.", []),
    ],
)
def test_half_of_a_name(korean: str, english: str, wrong: list[str]) -> None:
    assert told(half_hits, ledger_of(korean, english)) == wrong


@each(
    ("korean", "english", "wrong"),
    [
        ("윌리엄 케냐타가 왔다.", "William Ruto came.", ["케냐타 Ruto"]),
        ("윌리엄 케냐타가 왔다.", "William Kenyatta came.", []),
        ("윌리엄 루토가 왔다.", "William Ruto came.", []),
        ("윌리엄 대통령이 왔다.", "William Ruto came.", []),
        ("왕은 윌리엄", "William Ruto came.", []),  # with nothing behind it
        ("윌리엄, 케냐타가 왔다.", "William Ruto came.", []),
        ("윌리엄 로제가 왔다.", "William Ruto came.", ["로제 Ruto"]),  # of two syllables
        ("윌리엄 베이커 코치가 왔다.", "William Ruto came.", ["베이커 Ruto"]),
        ("윌리엄 코치가 왔다.", "William Ruto came.", []),
        ("윌리엄 장관이 왔다.", "William Ruto came.", []),
        ("윌리엄 케냐타와 윌리엄 루토가 왔다.", "William Ruto came.", []),  # whom Korean has as well
    ],
)
def test_the_family_name_of_somebody_known(korean: str, english: str, wrong: list[str]) -> None:
    assert told(known_half_hits, ledger_of(korean, english)) == wrong


@each(
    ("korean", "english", "wrong"),
    [
        ("빌 게이츠가 왔다.", "Tom Gates came.", ["빌 Tom"]),
        ("빌 게이츠가 왔다.", "Bill Gates came.", []),
        ("빌 게이츠가 왔다.", "William Gates came.", []),
        ("빌 게이츠가 왔다.", "Mr. Gates came.", []),
        ("빌 게이츠가 왔다.", "Tom, Gates came.", []),
        ("빌 게이츠와 톰이 왔다.", "Tom Gates came.", []),  # whom Korean has as well
        ("게이츠가 왔다.", "Tom Gates came.", []),
    ],
)
def test_the_given_name_of_somebody_known(korean: str, english: str, wrong: list[str]) -> None:
    assert told(other_given_hits, ledger_of(korean, english)) == wrong


@each(
    ("korean", "english", "wrong"),
    [
        ("톰 올슨과 존 힐이 왔다.", "John Olson and Tom Hill came.", ["톰 John"]),
        ("톰 올슨과 존 힐이 왔다.", "Tom Olson and John Hill came.", []),
        ("톰 올슨과 존 힐이 왔다.", "John Olson and John Hill came.", []),
        ("톰, 올슨과 존 힐이 왔다.", "John Olson and Tom Hill came.", []),
        ("톰 올슨과 그의 형 존 힐이 왔다.", "John Olson and his brother Tom Hill came.", ["톰 John"]),
    ],
)
def test_given_names_that_have_changed_places(korean: str, english: str, wrong: list[str]) -> None:
    assert told(crossed_given_hits, ledger_of(korean, english)) == wrong


@each(
    ("korean", "english", "told"),
    [
        ("볼펜스키(Wolpenski)가 왔다.", "Wolpensky came.", "misspelled Wolpenski Wolpensky"),
        ("볼펜스키 (Wolpenski)가 왔다.", "Wolpensky came.", "misspelled Wolpenski Wolpensky"),
        ("볼펜스키（Wolpenski）가 왔다.", "Wolpensky came.", "misspelled Wolpenski Wolpensky"),
        ("엘리자베스(Margaret)가 왔다.", "Elizabeth came.", "wrong 엘리자베스 Margaret"),
        ("스트로베리(Karlsen)가 왔다.", "Karlsen came.", "wrong 스트로베리 Karlsen"),  # nothing like it sounds
        ("볼펜스키(Wolpenski)가 왔다.", "Wolpenski came.", ""),
        ("볼펜스키(Wolpenski)가 왔다.", "Anti-Wolpenski came.", ""),
        ("볼펜스키(Wolpenski)가 왔다.", "Wolpenskis came.", ""),
        ("볼펜스키(Wolpenski)가 왔다.", "Karlsen came.", ""),
        ("볼펜스키[Wolpenski]가 왔다.", "Wolpensky came.", ""),
        ("볼펜스키(wolpenski)가 왔다.", "Wolpensky came.", ""),
        ("트레이드(Trade)가 왔다.", "TradeMe came.", ""),
        ("브리티시텔레콤(BT)이 왔다.", "BT came.", ""),
    ],
)
def test_an_original_in_brackets(korean: str, english: str, told: str) -> None:
    ledger = ledger_of(korean, english)
    hit = gloss_hit(ledger, ledger.evidence.hangul[0])
    assert (f"{hit.kind} {hit.values['name']} {hit.values['given']}" if hit else "") == told


def asked(question: Callable[[Ledger, Person], bool], korean: str, name: str, english: str = "So it is.") -> bool:
    start = korean.index(name)
    return question(ledger_of(korean, english), Person(Span(start, start + len(name)), name))


@each(
    ("korean", "name", "word"),
    [
        ("서하윤이 왔다.", "서하윤", False),
        ("신용현이 왔다.", "신용현", False),
        ("나오기가 어렵다.", "나오기", True),  # of a verb
        ("배정자가 왔다.", "배정자", True),  # who is assigned
        ("전원이 왔다.", "전원이", True),
        ("주소창을 연다.", "주소창", True),
        ("탁월한 사람이다.", "탁월한", True),
        ("선택기를 쓴다.", "선택기", True),
        ("이번에 왔다.", "이번에", True),
    ],
)
def test_what_looks_like_a_person_and_is_a_word(korean: str, name: str, word: bool) -> None:
    assert asked(is_word, korean, name) == word


@each(
    ("name", "given"),
    [("서하윤", True), ("김한길", True), ("서하당", False), ("서울청", False)],
)
def test_what_ends_in_a_given_name(name: str, given: bool) -> None:
    assert asked(is_given, f"{name}을 보았다.", name) == given


@each(
    ("korean", "name", "begun"),
    [
        ("신용현은 왔다.", "신용현", True),
        ("신용현을 보았다.", "신용현", False),  # who does nothing
        ("탁월한은 왔다.", "탁월한", False),
        ("이번에는 왔다.", "이번에", False),
    ],
)
def test_a_name_that_a_word_only_begins(korean: str, name: str, begun: bool) -> None:
    assert asked(is_only_begun_by_a_word, korean, name) == begun


@each(
    ("korean", "addressed"),
    [
        ("배유빈에게 주었다.", True),
        ("연구원 배유빈을 보았다.", True),
        ("저자인 배유빈을 보았다.", True),
        ("볼로인 배유빈을 보았다.", False),
        ("배유빈을 보았다.", False),
    ],
)
def test_who_is_introduced_or_lives(korean: str, addressed: bool) -> None:
    assert asked(is_addressed, korean, "배유빈") == addressed


@each(
    ("korean", "name", "english", "may_be"),
    [
        ("은채빈은 왔다.", "은채빈", "Came here.", True),
        ("은채빈은 책을 썼다.", "은채빈", "Wrote a book.", True),
        ("은채빈은 왔다.", "은채빈", "“He came.”", True),  # who is quoted is somebody else
        ("저자인 은채빈은 왔다.", "은채빈", "The author came.", True),
        ("은채빈은 왔다.", "은채빈", "The author came.", False),
        ("은채빈은 왔다.", "은채빈", "He came.", False),
        ("은채빈은 왔다.", "은채빈", "Karlsen came.", False),
        ("은채빈은 왔다.", "은채빈", "So Eun came.", False),
        ("은채빈", "은채빈", "Came.", False),  # a heading
        ("오두막에서 왔다.", "오두막", "Came.", False),
        ("하나의 책이다.", "하나의", "Came.", False),
        ("그를 구한다.", "구한다", "Came.", False),
    ],
)
def test_somebody_who_may_be_lost(korean: str, name: str, english: str, may_be: bool) -> None:
    assert asked(may_be_lost, korean, name, english) == may_be
