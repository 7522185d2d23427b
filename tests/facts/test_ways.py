"""Where something comes from and where it goes: as either language says it, and exchanged."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.roles.routes import read_exchanged_routes, read_routes
from qa_lint.model import Language, Text


def ends(text: str, language: Language) -> list[tuple[str, str]]:
    return [(text[slice(*way.first)], text[slice(*way.second)]) for way in read_routes(Text(text, language))]


@each(
    "goes", ["서울에서 부산으로", "서울부터 부산까지", "서울로부터 부산으로", "서울에서 부산행", "서울에서 부산 쪽으로"]
)
def test_a_korean_way(goes: str) -> None:
    told = ends(f"기차는 {goes} 간다.", "ko")
    assert told == ([] if goes.endswith(" 쪽으로") else [("서울", "부산")])


@each(
    ("text", "language", "told"),
    [
        ("편지는 형에게서 동생에게 갔다.", "ko", [("형", "동생")]),
        ("디젤을 전기로 바꿨다.", "ko", [("디젤", "전기")]),
        ("고무를 신발로 바꿨다.", "ko", [("고무", "신발")]),
        ("3%에서 5%로 올랐다.", "ko", [("3%", "5%")]),
        ("3%에서5%까지 올랐다.", "ko", [("3%", "5%")]),
        ("3%에서 곧 5%로 올랐다.", "ko", []),
        ("3%에서 5%가 올랐다.", "ko", []),
        ("서울에서 부산을 보았다.", "ko", []),
        ("It goes from Seoul to Busan.", "en", [("Seoul", "Busan")]),
        ("From the old town to the new port it is far.", "en", [("the old town", "the new port")]),
        ("They converted diesel into electric cars.", "en", [("diesel", "electric cars")]),
        ("It converts text to speech.", "en", [("text", "speech")]),
        ("It is converting text to speech.", "en", [("text", "speech")]),
        ("He changed water into wine.", "en", [("water", "wine")]),
        ("She turns ideas into books.", "en", [("ideas", "books")]),
        ("They translated it to Korean.", "en", [("it", "Korean")]),
        ("It rose from 2.5 to 3.5 percent.", "en", [("2.5", "3.5 percent")]),
        ("It rose to 42% from 38%.", "en", [("38%", "42%")]),
        ("He went to Busan from Seoul.", "en", []),  # which may belong to two verbs
        ("It changed from blue to red.", "en", [("blue", "red")]),
        ("It came from Seoul, and to Busan it went.", "en", []),
        ("He came from Seoul.", "en", []),
    ],
)
def test_the_ends_of_ways(text: str, language: Language, told: list[tuple[str, str]]) -> None:
    assert ends(text, language) == told


@each(
    ("korean", "english", "exchanged"),
    [
        ("서울에서 부산으로 갔다.", "They went from Busan to Seoul.", True),
        ("서울에서 부산으로 갔다.", "They went from Seoul to Busan.", False),
        ("서울에서 부산으로 갔다.", "They went from Seoul to Daegu.", False),
        ("서울에서 부산으로 갔다.", "They went from Daegu to Seoul.", False),
        ("서울에서 부산으로, 부산에서 서울로 갔다.", "They went from Busan to Seoul.", False),
        ("서울에서 부산으로, 대구에서 광주로 갔다.", "They went from Busan to Seoul.", True),
        ("서울에서 부산으로 갔다.", "They went from Busan to Seoul, we from Daegu to Gwangju.", False),
        ("글을 표로 바꾼다.", "It turns tables into text.", True),
        ("글을 표로 바꾼다.", "It turns text into tables.", False),
        ("글을 표로, 표를 글로 바꾼다.", "It turns tables into text.", False),
        ("3%에서 5%로 올랐다.", "It rose from 5% to 3%.", True),
        ("3%에서 5%로 올랐다.", "It rose to 3% from 5%.", True),
        ("3%에서 5%로 올랐다.", "It rose from 3% to 5%.", False),
        ("3%에서 5%로 올랐다.", "It rose from 5% to 7%.", False),
        ("학교에서 시장으로 걸었다.", "They walked from the market to the school.", True),
        ("학교에서 시장으로 걸었다.", "They walked from the school to the market.", False),
    ],
)
def test_a_way_back_for_a_way_there(korean: str, english: str, exchanged: bool) -> None:
    found = read_exchanged_routes(pair(korean, english), WORDS, DICTIONARY)
    assert bool(found) == exchanged
    assert found == read_exchanged_routes(pair(korean, english, source="en"), WORDS, DICTIONARY)
