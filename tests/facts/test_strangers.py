"""English names that come out of nowhere: which of them may have been added."""

from __future__ import annotations

from compared import kinds, ledger_of
from each import each

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.leftovers import Stranger, is_added, may_be_a_name, may_be_added, read_strangers


@each(
    ("titles", "told"),
    [
        (
            "Prince Princess Duke Duchess Earl Count Countess Marquess Marquis Viscount Baron Baroness Lord Lady",
            [],
        ),
        ("Mayor King Bishop", ["added"]),
    ],
)
def test_the_place_of_a_title_of_nobility_is_a_part_of_it(titles: str, told: list[str]) -> None:
    for title in titles.split():
        row = "그 사람은 어제 회의에 왔다.", f"The {title} of Norwich came to the meeting yesterday."
        assert kinds(row) == told, title


def first_stranger(korean: str, english: str) -> tuple[Stranger, NameEvidence]:
    ledger = ledger_of(korean, english)
    return read_strangers(ledger.evidence, ledger.known_names, ledger.taken)[0], ledger.evidence


@each(
    ("korean", "english", "found"),
    [
        ("집에 갔다.", "They went to Gunsan with Karlsen Belov and IBM.", ["Gunsan", "Karlsen Belov"]),
        ("집에 갔다.", "They saw Karlsen, Belov yesterday.", ["Karlsen", "Belov"]),
        # in words of English, of which names may be made, too
        ("집에 갔다.", "They saw a Backdoor, a Sunharbour, UntitledX, Unreleased, a Horror-movie and Rainwater.", []),
        ("집에 갔다.", "The Wondrous Karlsen of the Harbours", ["Karlsen"]),
        ("집에 갔다.", "They saw Zork and Zorke.", ["Zorke"]),  # four letters prove little
        ("스페인에 갔다.", "They saw Zork and Zorke.", ["Zork", "Zorke"]),  # but where a name is missing
        # Koreans
        ("고구려는 강했다.", "So Guryeo was strong.", []),  # which that name ends in
        ("집에 갔다.", "They met Song Joo-hee.", ["Song Joo-hee"]),
        ("집에 갔다.", "They met song Joo-hee.", ["Joo-hee"]),
        ("집에 갔다.", "Song Joo-hee came.", ["Song Joo-hee"]),  # no dynasty, as there is of Tang and of Ming
        ("집에 갔다.", "Ming Joo-hee came to Tang.", ["Ming", "Joo-hee", "Tang"]),
        ("집에 갔다.", "They met Joohee.", ["Joohee"]),
        ("집에 갔다.", "They met Kim Joohee.", ["Kim Joohee"]),
        ("집에 갔다.", "They met Kim Mina.", ["Kim Mina"]),
        ("집에 갔다.", "They met Kim April.", []),  # a month
        ("집에 갔다.", "In April Mina came.", []),
        ("집에 갔다.", "The Op-Ed and a Check-in by OR-ing.", []),
        ("플래그를 더해서 쓴다.", "Flags are used together by OR-ing them.", []),
        ("집에 갔다.", "Kim Joo-hee Goes to the New House Today", ["Joo-hee"]),  # in a heading
        ("김주희를 보았다.", "They met Kim Joo-hee.", []),
        ("주희를 보았다.", "They met Joo-hee.", []),
        ("이주희를 보았다.", "They met Joo-hee.", []),
        ("이주혜를 보았다.", "They met Lee Joo-hee.", ["Lee Joo-hee"]),
        ("김구를 보았다.", "They met Kim Goo.", []),
        ("대조영함을 보았다.", "They saw the Dae Jo Yeong.", []),
        ("대조영함을 보았다.", "They saw the dae Jo Yeong.", ["Jo Yeong"]),
        ("대조영함을 보았다.", "They saw the Dae, Jo Yeong.", ["Jo Yeong"]),
        # what is like the name without an answer
        ("제1차 세계대전은 끝났다.", "World War II ended.", ["World War II"]),
        ("부산교육대학교에 갔다.", "They went to Pusan National University.", ["Pusan National University"]),
        ("함경남도에 갔다.", "They went to North Hamgyong.", ["North Hamgyong"]),
        ("함경남도에 갔다.", "They went to South Hamgyong.", []),
        ("국제원자력기구는 말했다.", "The International Energy Agency said.", ["International Energy Agency"]),
        ("국제원자력기구는 말했다.", "The International Atomic Energy Agency said.", []),
        ("청주공항에 갔다.", "They went to Chungju.", ["Chungju"]),
        ("허베이성에 갔다.", "They went to Hubei.", ["Hubei"]),
        ("니제르에 갔다.", "They went to Nigeria.", ["Nigeria"]),
        ("에어버스가 갔다.", "Boeing went.", ["Boeing"]),
        ("캄보디아 시엠레아프에 갔다.", "They went to Phnom Penh, Cambodia.", ["Phnom Penh"]),
        ("캄보디아에 갔다.", "They went to Phnom Penh.", []),  # which stands for the country
        # what Korean says in short
        ("KT는 말했다.", "KT said.", []),
        ("통신사는 말했다.", "KT said.", []),
        ("LA에 갔다.", "They went to Los Angeles.", []),
        ("LPGA에 갔다.", "They went to the LPGA Tour.", []),
        ("빈에 갔다.", "They went to Vienna.", []),
        ("빈집에 갔다.", "They went to Vienna.", ["Vienna"]),
        ("뷔가 갔다.", "Tae-hyung went.", []),
        ("한·미 회담이 열렸다.", "The United States and South Korea met.", []),
        # what is called otherwise
        ("다산을 읽었다.", "They read Jeong Yak-yong.", []),
        ("5월에 갔다.", "They went in May, not in March.", []),
    ],
)
def test_names_that_come_out_of_nowhere(korean: str, english: str, found: list[str]) -> None:
    ledger = ledger_of(korean, english)
    strangers = read_strangers(ledger.evidence, ledger.known_names, ledger.taken)
    assert [english[slice(*stranger.span(ledger.latin))] for stranger in strangers] == found
    known = (ledger.known.gazetteer.called(name) for name in found)
    assert [bool(stranger.known) for stranger in strangers] == [bool(names) for names in known]


@each(
    ("korean", "english", "korean_name", "sure"),
    [
        ("집에 갔다.", "They met Song Joo-hee.", True, True),
        ("집에 갔다.", "They met Kim Mina.", True, True),
        ("집에 갔다.", "They met Joohee.", False, True),
        ("집에 갔다.", "They met Karlsen.", False, True),
        ("부산교육대학교에 갔다.", "They went to Pusan National University.", False, True),
        ("함경남도에 갔다.", "They went to North Hamgyong.", False, False),  # a word of it is said
    ],
)
def test_what_a_stranger_looks_like(korean: str, english: str, korean_name: bool, sure: bool) -> None:
    stranger, _ = first_stranger(korean, english)
    assert (stranger.korean, stranger.sure) == (korean_name, sure)


@each(
    ("korean", "english", "may_be", "is_one"),
    [
        ("집에 갔다.", "They climbed Everest.", True, True),
        ("집에 갔다.", "They went home, in Gunsan.", True, True),
        ("집에 갔다.", "They went to Harbour, in Gunsan.", False, False),  # where it lies
        ("여기에 갔다.", "They went to Gunsan.", False, False),
        ("남쪽에 갔다.", "They went to Gunsan.", False, False),
        ("집에 갔다.", "They went to Seoul.", False, False),
        ("집에 갔다.", "They went to Spain.", True, False),  # a country may be added
        ("집에 갔다.", "Samsung went.", True, True),
        ("집에 갔다.", "The Samsung chief went.", True, False),
        ("집에 갔다.", "Samsung's Lee went.", True, False),
        ("회사가 갔다.", "Samsung went.", False, False),
        ("집에 갔다.", "They went to NATO.", True, False),
        ("집에 갔다.", "They met Barack Obama.", True, True),
        ("그는 집에 갔다.", "They met Barack Obama.", False, False),  # for whom a pronoun stands
        ("대통령은 집에 갔다.", "President Barack Obama went.", False, False),
        ("대통령은 집에 갔다.", "They met Barack Obama.", True, False),
        ("캐나다 총리는 집에 갔다.", "Prime Minister Barack Obama of Canada went.", False, False),
        ("마크 카니 캐나다 총리는 갔다.", "Mark Carney of Canada met President Barack Obama.", True, True),
    ],
)
def test_what_may_have_been_added(korean: str, english: str, may_be: bool, is_one: bool) -> None:
    stranger, evidence = first_stranger(korean, english)
    assert (may_be_added(stranger, evidence), is_added(evidence, stranger)) == (may_be, is_one)


@each(
    ("korean", "latin", "may_be"),
    [
        ("집에 갔다.", "Karlsen", True),
        ("칼센은 갔다.", "Karlsen", False),
        ("딕은 갔다.", "Dick", False),  # of one syllable
        ("집에 갔다.", "Rainwater", False),
        ("집에 갔다.", "Trees", False),
        ("집에 갔다.", "Boxes", False),
        ("집에 갔다.", "Wandering", False),
    ],
)
def test_what_may_be_a_name_though_its_capital_proves_nothing(korean: str, latin: str, may_be: bool) -> None:
    assert may_be_a_name(1, ledger_of(korean, f"So {latin} came.").evidence) == may_be
