"""Each check of names by itself, before any other has said what is settled, and the questions that it asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from compared import hits_of, ledger_of
from each import each

from qa_lint.checks.names.gap_hits import gap_hits, must_be_answered, places, unknown_names
from qa_lint.checks.names.ledger import Ledger
from qa_lint.checks.names.leftover_hits import is_called_in_short, is_strange_name
from qa_lint.checks.names.lone_hits import again_hits, comes_from_nowhere, lone_hits, repeated_hits
from qa_lint.checks.names.placed_hits import before_its_region
from qa_lint.facts.names.leftovers import Stranger, read_strangers
from qa_lint.model import Hit


def told(check: Callable[..., Iterable[Hit]], ledger: Ledger, *others: object) -> list[str]:
    """What is told of which name, and what is given for it."""
    found = hits_of(check, ledger, *others)
    return [" ".join(filter(None, [hit.kind, hit.values["name"], hit.values.get("given")])) for hit in found]


def told_of_strangers(check: Callable[[Ledger, Sequence[Stranger]], Iterable[Hit]], row: tuple[str, str]) -> list[str]:
    ledger = ledger_of(*row)
    strangers = read_strangers(ledger.evidence, ledger.known_names, ledger.taken)
    return told(check, ledger, strangers)


@each(
    ("korean", "english", "latin", "alone", "from_nowhere"),
    [
        ("집에 갔다.", "So {} came.", "Karlsen", False, True),
        ("집에 갔다.", "So {} came.", "Best", False, True),  # which only a name has a capital for
        ("집에 갔다.", "So {} came.", "Kuching", False, True),
        ("집에 갔다.", "So {} came.", "Pascal", False, True),
        ("집에 갔다.", "So {} came.", "McKarl", False, True),
        ("집에 갔다.", "So {} came.", "OpenAi", False, False),
        ("집에 갔다.", "So {} came.", "American", False, False),
        ("집에 갔다.", "So {} came.", "African-American", False, False),
        ("집에 갔다.", "So {} came.", "Wandering", False, False),
        ("칼센이 왔다.", "So {} came.", "Karlsen", False, False),
        ("나무를 보았다.", "So {} came.", "Tree", False, False),
        ("일본에서 왔다.", "So {} came.", "Tokyo", False, False),  # which speaks for it
        # at the beginning, where any word has a capital
        ("집에 갔다.", "{} came.", "Paris", False, True),
        ("집에 갔다.", "{} came.", "Best", False, False),
        ("집에 갔다.", "{} came.", "Pentest", False, False),
        ("집에 갔다.", "{} came.", "Zither", False, False),
        ("집에 갔다.", "{} came.", "Zither", True, True),
        # behind a title
        ("집에 갔다.", "Mr. {} came.", "Normal", False, True),
        ("노멀이 왔다.", "Mr. {} came.", "Normal", False, False),
        ("정상이 왔다.", "Mr. {} came.", "Normal", False, False),
        ("집에 갔다.", "mr {} came.", "Normal", False, False),
    ],
)
def test_what_comes_from_nowhere(korean: str, english: str, latin: str, alone: bool, from_nowhere: bool) -> None:
    ledger = ledger_of(korean, english.format(latin))
    index = next(i for i, word in enumerate(ledger.latin) if word.text == latin)
    assert comes_from_nowhere(ledger, index, alone) == from_nowhere


@each(
    ("korean", "english", "names"),
    [
        ("베르겐에 갔다.", "He went.", ["베르겐"]),
        ("맨유에서 뛰었다.", "He played.", ["맨유"]),
        ("베르겐에 갔다.", "He went to Bergen.", []),
        ("베르겐에 갔다.", "He went to bergen.", []),  # as some write
        ("베르겐에 갔다.", "He went to Bergan.", []),
        ("맨유에서 뛰었다.", "He played for United.", []),
        ("경기에 갔다.", "He went.", []),  # a match
    ],
)
def test_known_names_that_must_be_answered(korean: str, english: str, names: list[str]) -> None:
    assert [mention.name.hangul for mention in must_be_answered(ledger_of(korean, english))] == names


@each(
    ("korean", "english", "names"),
    [
        ("스트로베에 갔다.", "He went.", ["스트로베"]),
        ("볼로페에 갔다.", "He went.", ["볼로페"]),
        ("스트로베에 갔다.", "He went to Strobe.", []),
        ("베르겐에 갔다.", "He went.", []),  # which is known
        ("코드를 썼다.", "He wrote.", []),
        ("컴퓨터를 샀다.", "He bought it.", []),
        ("뉴스 피크를 읽었다.", "He read Newspeak.", []),
        ("푸드스탬프를 받았다.", "He got a food stamp.", []),
        ("스트로베 베르겐에 갔다.", "He went to Bergen.", []),
        ("로에 갔다.", "He went.", []),
    ],
)
def test_unknown_names_that_nothing_says(korean: str, english: str, names: list[str]) -> None:
    assert [korean[slice(*span)] for span in unknown_names(ledger_of(korean, english))] == names


@each(
    ("korean", "english", "names"),
    [
        ("강정천에서 놀았다.", "They played.", ["강정천"]),
        ("망미동의 집이다.", "It is a house.", ["망미동"]),
        ("강정천에서 놀았다.", "They played at Gangjeongcheon.", []),
        ("강정천에서 놀았다.", "They played at Gangjeong.", []),  # without its unit
        ("강정천을 보았다.", "They saw it.", []),
        ("운동에서 이겼다.", "They won.", []),  # a word
        ("공동의 집이다.", "It is a house.", []),
        ("천에서 놀았다.", "They played.", []),
        ("신설도로에서 놀았다.", "They played.", []),
        ("자전거길에서 놀았다.", "They played.", []),
    ],
)
def test_places_that_no_table_has(korean: str, english: str, names: list[str]) -> None:
    assert [korean[slice(*span)] for span, _ in places(ledger_of(korean, english))] == names


@each(
    ("korean", "english", "placed", "strange"),
    [
        ("스트로베에 갔다.", "He went.", False, True),
        ("고하도까지 갔다.", "He went.", True, True),  # by how it ends, where it is
        ("고하도까지 갔다.", "He went.", False, False),
        ("고하도를 보았다.", "He saw it.", True, False),
        ("하도까지 갔다.", "He went.", True, False),
        ("스트로베에 갔다.", "He went to Strobe.", False, False),
        ("나무를 샀다.", "He went.", False, False),
        ("김씨가 왔다.", "He came.", False, False),
        ("연출상을 받았다.", "He got it.", False, False),
        ("비흡연을 권한다.", "He says so.", False, False),
        ("르뮤가 왔다.", "Lemieux came.", False, False),
        ("뉴스 피크를 읽었다.", "He read Newspeak.", False, False),
        ("나파밸리에서 쉬었다.", "He rested in Napa.", False, False),
        ("도화새우를 샀다.", "He bought it.", False, False),
    ],
)
def test_a_name_that_no_table_has(korean: str, english: str, placed: bool, strange: bool) -> None:
    assert is_strange_name(ledger_of(korean, english), 0, placed) == strange


@each(
    ("korean", "english", "called"),
    [
        ("맨유에서 뛰었다.", "He played for United.", True),
        ("맨유에서 뛰었다.", "He played for united.", False),
        ("맨유에서 뛰었다.", "He played for FC.", False),
        ("맨유에서 뛰었다.", "He played for Leeds United.", False),  # of another club
        ("삼성에서 뛰었다.", "He played for United.", False),
        ("한국에서 뛰었다.", "He played for your country.", True),
        ("한국에서 뛰었다.", "He played.", False),
    ],
)
def test_what_is_called_in_short(korean: str, english: str, called: bool) -> None:
    ledger = ledger_of(korean, english)
    assert is_called_in_short(ledger, ledger.known_names.left[0]) == called


@each(
    ("korean", "english", "lost"),
    [
        ("베르겐은 크다.", "The of is big.", ["missing 베르겐"]),
        ("벨로프는 베르겐을 떠났다.", "left the city.", ["missing 벨로프"]),
        ("스트로베는 떠났다.", "left the city.", ["missing 스트로베"]),
        ("스트로베를 떠났다.", "left the city.", []),  # nobody acts
        ("베르겐과 리스본은 크다.", "The of is big.", []),  # either of two
        ("삼성은 크다.", "The of is big.", []),  # which is described
    ],
)
def test_the_name_that_stood_in_a_gap(korean: str, english: str, lost: list[str]) -> None:
    ledger = ledger_of(korean, english)
    assert told(gap_hits, ledger) == lost
    assert told(gap_hits, ledger) == []  # which is told by now


@each(
    ("korean", "place", "wrong"),
    [
        ("경기 고양시에서 살았다.", "Fixer, Gyeonggi-do", ["wrong 고양시 Fixer"]),
        ("경기 고양시에서 살았다.", "Goyang, Gyeonggi-do", []),
        ("경기 고양시에서 살았다.", "fixer, Gyeonggi-do", []),
        ("경기 고양시에서 살았다.", "Fixer Gyeonggi-do", []),
        ("경기, 고양시에서 살았다.", "Fixer, Gyeonggi-do", []),
        ("프랑스 리옹에서 살았다.", "Fixer, France", []),  # no region of Korea
    ],
)
def test_another_place_before_its_region(korean: str, place: str, wrong: list[str]) -> None:
    ledger = ledger_of(korean, f"He lived in {place}.")
    assert told(before_its_region, ledger) == wrong
    assert (3 in ledger.taken) == bool(wrong) or "Goyang" in place


@each(
    ("second", "wrong"),
    [
        ("Karlsen laughed", ["wrong 브라질 Karlsen"]),
        ("Spain laughed", ["wrong 브라질 Spain"]),
        ("it laughed at Karlsen", []),  # for which a pronoun stands
        ("Samsung laughed", []),
        ("NIEO laughed", []),
        ("Brasile laughed", []),
        ("Karlsen Village laughed", []),
    ],
)
def test_another_name_for_one_that_is_said_twice(second: str, wrong: list[str]) -> None:
    korean = "브라질은 독일을 이겼고 브라질은 웃었다."
    assert told_of_strangers(repeated_hits, (korean, f"Brazil beat Germany, and {second}.")) == wrong
    assert told_of_strangers(repeated_hits, ("브라질은 이겼고 웃었다.", f"Brazil won, and {second}.")) == []


@each(
    ("english", "wrong"),
    [
        ("They did Geissler and ended staking.", ["wrong 스테이킹 Geissler"]),
        ("They did staking and ended staking with Geissler.", []),
        ("They did GEISSLER and ended staking.", []),
        ("They did Spain and ended staking.", []),  # which is known
        ("They did the Geissler leader and ended staking.", []),  # whose it is
    ],
)
def test_another_name_for_a_word_that_is_said_twice(english: str, wrong: list[str]) -> None:
    assert told_of_strangers(again_hits, ("스테이킹을 하고 스테이킹을 끝냈다.", english)) == wrong
    assert told_of_strangers(again_hits, ("스테이킹을 하고 끝냈다.", english)) == []


@each(
    ("korean", "english", "wrong"),
    [
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached Best.", ["wrong 룩셈부르크 Best"]),
        ("그는 네덜란드 헤이그에 갔다.", "He went to The Hague, Best.", ["wrong 네덜란드 Best"]),
        ("그는 네덜란드 헤이그에 갔다.", "He went to The Hague by Bond.", []),  # not beside it
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached Best and Bond.", []),  # either
        ("그는 모스크바를 떠났다.", "He left Russia.", []),  # where it lies
        ("그는 멕시코를 보았다.", "He saw the Atlantic.", []),
        ("그는 솔샤르를 보았다.", "He saw Solskjaer.", []),
        ("룩셈부르크에서 이겼다.", "Bond won.", []),  # who does it there
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached Mr. Best.", ["wrong 룩셈부르크 Best"]),
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached the Best of Norway.", ["wrong 룩셈부르크 Norway"]),
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached Empire and Conflict.", ["wrong 룩셈부르크 Empire"]),
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached Lima, Oxygen, and Bravo.", ["wrong 룩셈부르크 Lima"]),
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached Samsung's Best.", ["wrong 룩셈부르크 Best"]),
        ("그 배는 룩셈부르크 시장을 보았다.", "The ship saw Samsung's Best.", []),
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached Lux.", []),  # in short
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached LUX.", []),
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached RBQK.", []),  # which begins as it sounds, and is short
        ("그 배는 룩셈부르크에 닿았다.", "The ship reached RBQKT.", ["wrong 룩셈부르크 RBQKT"]),
        ("그 배는 화산쇄설물에 닿았다.", "The ship reached Best.", []),  # no name
        ("그 배는 삼성에 닿았다.", "The ship reached Best.", []),
    ],
)
def test_the_one_name_for_the_one_that_is_left(korean: str, english: str, wrong: list[str]) -> None:
    assert told_of_strangers(lone_hits, (korean, english)) == wrong
