"""Slips of a letter, family names, names before their kind and longer names of others: each check by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from compared import hits_of, ledger_of
from each import each

from qa_lint.checks.names.body_hits import body_hits
from qa_lint.checks.names.kind_hits import kind_hits
from qa_lint.checks.names.known_hits import known_hits
from qa_lint.checks.names.ledger import Ledger
from qa_lint.checks.names.leftover_hits import list_hits, one_sided_hits
from qa_lint.checks.names.placed_hits import before_the_same, behind_the_same
from qa_lint.checks.names.slip_hits import slip_in, slips_of_loanwords, slips_of_romanized, slips_of_the_second
from qa_lint.checks.names.specialty_hits import specialty_hits
from qa_lint.checks.names.surname_hits import surname_hits
from qa_lint.checks.names.term_hits import term_hits
from qa_lint.facts.names.leftovers import read_strangers
from qa_lint.model import Hit


def told(check: Callable[..., Iterable[Hit]], ledger: Ledger, *others: object) -> str:
    """The one thing that is told of: what is given, and what is due."""
    found = hits_of(check, ledger, *others)
    said = [
        " ".join(filter(None, [hit.kind, str(hit.values.get("given") or hit.values["name"]), hit.values.get("due")]))
        for hit in found
    ]
    assert len(said) < 2
    return "".join(said)


@each(
    ("korean", "english", "found"),
    [
        ("최 감독이 왔다.", "Director Park came.", "wrong Park Choi"),
        ("전 의원은 왔다.", "Lawmaker Park came.", "wrong Park Jeon"),
        ("탁 감독이 왔다.", "Director Tae came.", "misspelled Tae Tak"),
        ("최 감독이 왔다.", "Director Choi came.", ""),
        ("최 감독이 왔다.", "Director Chois came.", ""),  # the family
        ("탁 감독이 왔다.", "Director Tak came.", ""),
        ("전 의원은 왔다.", "The former lawmaker Park came.", ""),
        ("최 감독과 박 감독이 왔다.", "Director Kim came.", ""),  # for either
        ("최 감독이 왔다.", "Director Kim and Director Lee came.", ""),
        ("최 감독이 왔다.", "A kim came.", ""),
    ],
)
def test_another_family_name(korean: str, english: str, found: str) -> None:
    assert told(surname_hits, ledger_of(korean, english)) == found


@each(
    ("korean", "english", "found"),
    [
        ("한들대 총장이 사과했다.", "The president of Saetbyeol University apologized.", "wrong Saetbyeol"),
        ("파노라마은행은 지점을 줄인다.", "Meridian Bank will close branches.", "wrong Meridian"),
        ("한들대 총장이 사과했다.", "The president of Handeul University apologized.", ""),
        ("유니온은행은 지점을 줄인다.", "Meridian Bank will close branches.", "wrong Meridian"),  # a little foreign
        ("자갈은행은 지점을 줄인다.", "Gravel Bank will close branches.", ""),  # by its meaning
        ("한들대와 두메대 총장이 왔다.", "The presidents of Saetbyeol University and Nuri University came.", ""),
        ("괴화산 한들대 총장이 왔다.", "The president of Saetbyeol University came.", ""),
        ("한들대 총장이 왔다.", "President Of Saetbyeol University Has Come", ""),  # a heading
    ],
)
def test_another_name_before_the_same_kind(korean: str, english: str, found: str) -> None:
    assert told(kind_hits, ledger_of(korean, english)) == found


@each(
    ("korean", "english", "found"),
    [
        ("전주비빔밥을 먹었다.", "We ate Jinju bibimbap.", "wrong Jinju Jeonju"),
        ("전주비빔밥을 먹었다.", "We ate Jeonju bibimbap in Jinju.", ""),
        ("전주비빔밥을 먹었다.", "We ate Jinju bibimbap in Sangju.", ""),  # either
        ("전주비빔밥과 안동소주를 샀다.", "We bought Jinju bibimbap and soju.", ""),  # of either
        ("전주나무를 심었다.", "We planted a Jinju tree.", ""),
    ],
)
def test_another_place_before_what_it_is_known_for(korean: str, english: str, found: str) -> None:
    assert told(specialty_hits, ledger_of(korean, english)) == found


@each(
    ("korean", "english", "found"),
    [
        # a longer name of somebody or something else
        ("무라카미 하루키를 읽었다.", "He read Ryu Murakami.", "wrong Ryu Murakami Haruki Murakami"),
        ("수단에 갔다.", "He went to South Sudan.", "wrong South Sudan Sudan"),
        ("바이에른 뮌헨이 이겼다.", "Bayern Leverkusen won.", "wrong Bayern Leverkusen Bayern Munich"),
        (
            "서울대에 갔다.",
            "He went to Seoul National University of Education.",
            "wrong Seoul National University of Education Seoul National University",
        ),
        (
            "부산대에 갔다.",
            "He went to Busan National University of Education.",
            "wrong Busan National University of Education Pusan National University",
        ),
        (
            "부산대에 갔다.",
            "He went to Pusan National University of Technology.",
            "wrong Pusan National University of Technology Pusan National University",
        ),
        (
            "서울대에 갔다.",
            "He went to Seoul National University of Music.",
            "wrong Seoul National University of Music Seoul National University",
        ),
        ("서울대 음악관에 갔다.", "He went to Seoul National University of Music.", ""),  # which Korean says
        ("마틴 루터가 왔다.", "Martin Luther King came.", "wrong Martin Luther King Martin Luther"),
        ("태조는 웃었다.", "King Taejong laughed.", "wrong King Taejong Taejo"),
        ("정조는 웃었다.", "King Yeongjo laughed at King Jeongjong.", "wrong King Yeongjo Jeongjo"),
        # a slip in it
        ("솔트레이크시티에 갔다.", "He went to Salt Lane City.", "misspelled Salt Lane City Salt Lake City"),
        ("하노이에 갔다.", "He went to Hanoy.", "misspelled Hanoy Hanoi"),
        ("무라카미 하루키를 읽었다.", "He read Haruki Murakami.", ""),
        ("수단에 갔다.", "He went to Sudan.", ""),
        ("남부 수단에 갔다.", "He went to South Sudan.", ""),
        ("서울대에 갔다.", "He went to Seoul National University.", ""),
        ("바이에른 뮌헨이 이겼다.", "Bayern Munich won.", ""),
        ("태조는 웃었다.", "King Taejo laughed.", ""),
    ],
)
def test_a_known_name_that_is_longer_or_misspelled(korean: str, english: str, found: str) -> None:
    ledger = ledger_of(korean, english)
    assert told(known_hits, ledger) == found
    assert all(ledger.is_settled(mention.span) for mention in ledger.known_names.mentions)
    for _, answer in ledger.known_names.answered:
        assert ledger.words_at(answer) <= ledger.explained


@each(
    ("korean", "english", "found"),
    [
        ("리워드 주소를 쓴다.", "Use the Rufo address.", "wrong Rufo"),
        ("리워드 주소를 쓴다.", "Use the reward address.", ""),
        ("리워드 주소를 쓴다.", "Use the Rufo house.", ""),  # of something else
        ("리워드 주소를 쓴다.", "Use RUFO address.", ""),
        ("리워드 주소를 쓴다.", "Use the Korean address.", ""),
        ("리워드 주소를 쓴다.", "Use Karl Rufo address.", ""),
        ("블루제이스 투수가 왔다.", "The Toronto pitcher came.", ""),
        ("리워드의 주소를 쓴다.", "Use the Rufo address.", "wrong Rufo"),
        ("리워드를 주소로 쓴다.", "Use the Rufo address.", ""),
        ("리워드 주소와 하드햇 주소를 쓴다.", "Use the Rufo address.", ""),  # either
        ("스트로베 주소를 쓴다.", "Use the Best address.", "wrong Best"),
        ("스트로베 주소를 쓴다.", "Best address is used.", ""),  # where any word has a capital
        ("쓰레브 주소를 쓴다.", "Use the Threave address.", ""),  # in its own spelling
    ],
)
def test_another_name_before_the_same_word(korean: str, english: str, found: str) -> None:
    ledger = ledger_of(korean, english)
    strangers = read_strangers(ledger.evidence, ledger.known_names, ledger.taken)
    assert told(before_the_same, ledger, strangers) == found


@each(
    ("korean", "english", "found"),
    [
        ("Kaia 블록체인을 쓴다.", "We use Kaia Bundaberg.", "wrong Bundaberg"),
        ("Kaia 블록체인과 Kaia 블록체인을 쓴다.", "We use Kaia blockchain and Kaia Bundaberg.", "wrong Bundaberg"),
        ("Kaia 블록과 Kaia 블록체인을 쓴다.", "We use Kaia block and Kaia Bundaberg.", "wrong Bundaberg"),
        ("Kaia 블록체인을 쓴다.", "We use Kaia bundaberg.", ""),
        ("Kaia, 블록체인을 쓴다.", "We use Kaia Bundaberg.", ""),
        ("Kaia 재단을 만든다.", "We make the Kaia Foundation.", ""),
        ("Kaia 뉴스 미닛을 읽는다.", "We read Kaia NewsMinute.", ""),
        ("Kaia 나무를 심는다.", "We plant Kaia Bundaberg.", ""),  # no loanword
        ("Kaia 하드햇을 쓴다.", "We use Kaia Bundaberg.", "wrong Bundaberg"),  # which no table has
        ("Kaia 블록체인을 쓴다.", "We use Kaia Blocs.", ""),
        ("Kaia 테스트를 한다.", "We run the Kaia Pentest.", ""),
    ],
)
def test_another_name_behind_the_same_word(korean: str, english: str, found: str) -> None:
    assert told(behind_the_same, ledger_of(korean, english)) == found


@each(
    ("korean", "english", "found"),
    [
        ("브루노는 브루노를 보았다.", "Bruno saw Brumo.", "misspelled Brumo Bruno"),
        ("브루노는 브루노를 보았다.", "Bruno saw Brunos.", ""),  # made of it
        ("브루노는 웃었다.", "Bruno saw Brumo.", ""),  # who is named once
        ("카라바조는 카라바조를 보았다.", "Caravaggio saw Caravakjo.", ""),  # of three letters
        ("카라바조는 카라바조를 보았다.", "Caravaggio saw Karavaggio.", ""),
    ],
)
def test_a_slip_where_a_name_stands_a_second_time(korean: str, english: str, found: str) -> None:
    assert told(slips_of_the_second, ledger_of(korean, english)) == found


@each(
    ("korean", "english", "found"),
    [
        ("브랜치와 브랜치를 만든다.", "Make a branch, Brannh.", "misspelled Brannh Branch"),
        ("브랜치를 만든다.", "Make a branch, Brannh.", ""),  # English has it as often
        ("브랜치와 브랜치를 만든다.", "Make a branch, BRANNH.", ""),
    ],
)
def test_a_slip_of_the_original_of_a_loanword(korean: str, english: str, found: str) -> None:
    assert told(slips_of_loanwords, ledger_of(korean, english)) == found


@each(
    ("korean", "english", "found"),
    [
        ("떡볶이를 먹었다.", "He ate tteokbakki.", "misspelled tteokbakki tteokbokki"),
        ("떡볶이를 먹었다.", "He ate tteokbokki.", ""),
        ("곰탕을 먹었다.", "He ate gontang.", "misspelled gontang gomtang"),
        ("한글을 배웠다.", "He learned Hanguel.", "misspelled Hanguel Hangeul"),
        ("곰탕을 먹었다.", "He ate gomtang.", ""),
        ("곰탕을 먹었다.", "He ate GONTANG.", ""),
        ("챗봇을 썼다.", "He used a chatbox.", ""),
    ],
)
def test_a_romanized_noun_but_for_a_letter(korean: str, english: str, found: str) -> None:
    assert told(slips_of_romanized, ledger_of(korean, english), set()) == found


def test_a_noun_of_which_something_is_told_already() -> None:
    assert told(slips_of_romanized, ledger_of("한글을 배웠다.", "He learned Hanguel."), {0}) == ""


@each(
    ("korean", "english", "letter"),
    [
        ("베르겐은 멀다.", "Bergek is far.", "n"),
        ("볼로프스키는 멀다.", "Boloffki is far.", "s"),
        ("베르겐은 멀다.", "Bergen is far.", ""),
        ("광안리는 멀다.", "Kwangalli is far.", ""),  # as it is heard
        ("롯폰기는 멀다.", "Roppongi is far.", ""),  # half of a double one
        ("신바시는 멀다.", "Shimbashi is far.", ""),  # before a lip
        ("고젝은 멀다.", "Gozek is far.", ""),
    ],
)
def test_a_letter_that_is_wrong(korean: str, english: str, letter: str) -> None:
    ledger = ledger_of(korean, english)
    hit = slip_in(ledger, ledger.evidence.hangul[0], ledger.evidence.best.get(0))
    assert (hit.values["letter"] or hit.values["due"] if hit else "") == letter


def test_what_one_side_has_more_of_a_list_or_at_all() -> None:
    row = "서울, 대전, 부산에 갔다."
    assert told(list_hits, ledger_of(row, "He went to Seoul, Karlsen and Busan.")) == "wrong Karlsen Daejeon"
    assert told(list_hits, ledger_of(row, "He went to Seoul and Busan.")) == "missing 대전"
    longer = ledger_of("서울, 대전에 갔다.", "He met Seoul, Karlsen Belov and Daejeon.")
    assert told(list_hits, longer) == "added Karlsen Belov"
    assert longer.taken >= {3, 4}
    added = ledger_of("집에 갔다.", "He climbed Everest and Everest.")
    strangers = read_strangers(added.evidence, added.known_names, added.taken)
    assert told(one_sided_hits, added, strangers) == "added Everest"  # once


@each(
    ("korean", "english", "found"),
    [
        ("외교부가 말했다.", "The Ministry of Energy said so.", "wrong Ministry of Energy Ministry of Foreign Affairs"),
        ("외교부가 말했다.", "The Ministry of Foreign Affairs said so.", ""),
    ],
)
def test_another_body(korean: str, english: str, found: str) -> None:
    assert told(body_hits, ledger_of(korean, english)) == found


@each(
    ("name", "found"),
    [("Geissler", "wrong Geissler"), ("blockchain", ""), ("FDA", ""), ("ABCD", ""), ("Max", "")],
)
def test_a_name_for_a_term(name: str, found: str) -> None:
    ledger = ledger_of("매달 블록체인을 연습합니다.", f"We practice {name} each month.")
    strangers = read_strangers(ledger.evidence, ledger.known_names, ledger.taken)
    assert told(term_hits, ledger, strangers) == found
