"""What is joined to a name that the tables know, and makes another word of it that is still its own."""

from __future__ import annotations

from compared import VOCABULARY, ledger_of
from each import each
from shipped import GAZETTEER
from toy import pair

from qa_lint.facts.names.known import Mention, is_called_a_work, is_part_of_a_state, is_title, read_known_names
from qa_lint.languages.syllables import final_of
from qa_lint.model import Span

# what a city, a province, a county or a place at all has one of
GOVERNED = """
부산경찰청 부산경찰서 부산세관 부산교도소 부산구치소 부산시민 제주도민 부산지역 부산시내 부산일대 부산앞바다 부산상공
부산시장 부산특별시장 부산광역시장 부산시청 제주도지사 제주도청 가평군수 가평군청 제주지사 부산역 부산공항 부산국제공항
부산시청장
"""
DERIVED = """
어 간 산 제 측 계 군 발 행 식 형 판 령 풍 시 주 권 역 점 청 댐 사람 정부 정상 대사 국민 여자 남자 대표 총리 대통령
"""


def mentions(korean: str) -> list[Mention]:
    return [*read_known_names(pair(korean, "They came."), GAZETTEER, VOCABULARY).mentions]


@each("word", GOVERNED.split())
def test_each_thing_that_a_place_has_one_of(word: str) -> None:
    topic = "은" if final_of(word[-1]) else "는"
    for text in (f"{word} 앞이다.", f"{word}{topic} 크다.", f"{word}에서 왔다."):
        [mention] = mentions(text)
        assert (mention.derived, mention.governed) == (True, True)


@each("word", ["부산", "부산시의회", "부산사람", "독일역", "독일시민"])
def test_what_tells_of_no_place_by_what_is_joined_to_it(word: str) -> None:
    assert [mention.governed for mention in mentions(f"{word} 앞이다.")] == [False]


@each(("word", "kind"), [("역", "station"), ("공항", "airport"), ("국제공항", "airport")])
def test_what_kind_of_place_is_meant(word: str, kind: str) -> None:
    assert [mention.meant.kinds >= {kind, "city"} for mention in mentions(f"부산{word} 앞이다.")] == [True]
    assert [kind in mention.meant.kinds for mention in mentions("부산시장 앞이다.")] == [False]


@each("behind", DERIVED.split())
def test_what_makes_another_word_of_a_name(behind: str) -> None:
    assert [(m.name.hangul, m.derived) for m in mentions(f"독일{behind} 이야기를 했다.")] == [("독일", True)]


@each("particle", ["", "은", "이", "을", "의", "에", "에서", "과", "도", "만", "까지", "부터", "보다", "에서는"])
def test_a_particle_makes_no_other_word_of_a_name(particle: str) -> None:
    assert [(m.name.hangul, m.derived) for m in mentions(f"독일{particle} 그들이 보았다.")] == [("독일", False)]


@each("behind", ["컵", "떡"])
def test_what_is_another_word_altogether(behind: str) -> None:
    assert mentions(f"독일{behind} 이야기를 했다.") == []


@each(
    ("korean", "within"),
    [
        ("전북 장수에서 왔다.", True),
        ("경기도 고양시에서 왔다.", True),
        ("전북의 장수에서 왔다.", False),
        ("전북, 장수에서 왔다.", False),
        ("전북도청 장수 지사에서 왔다.", False),
        ("프랑스 장수에서 왔다.", False),
    ],
)
def test_a_place_right_behind_the_province_that_it_lies_in(korean: str, within: bool) -> None:
    assert [mention.within for mention in mentions(korean) if mention.name.hangul.startswith(("장수", "고양"))] == [
        within
    ]


@each(
    ("korean", "english", "answered"),
    [
        ("베르겐에 갔다.", "He went to Bergen.", "베르겐=Bergen"),
        ("베르겐은 베르겐이다.", "Bergen is a town.", "베르겐=Bergen 베르겐=Bergen"),
        ("한미 회담이 열렸다.", "South Korea-U.S. talks began.", "한미=Korea-U.S."),
        ("충남·북에 비가 왔다.", "It rained in the two Chungcheong provinces.", "충남=Chungcheong"),
        ("충남에 비가 왔다.", "It rained in the two Chungcheong provinces.", ""),
        ("제2차 세계대전은 끝났다.", "World War II ended.", "2차세계대전=World War II"),
        ("제 2 차 세계대전은 끝났다.", "World War II ended.", "2차세계대전=World War II"),
        ("6.25전쟁은 끝났다.", "The Korean War ended.", "6·25전쟁=Korean War"),
        ("제2차 세계대전쟁이 끝났다.", "World War II ended.", ""),  # the word goes on
        ("12차 세계대전은 끝났다.", "World War II ended.", ""),
        ("LG화학이 샀다.", "LG Chem bought it.", "LG화학=LG Chem"),
        ("삼성E&A가 샀다.", "Samsung E&A bought it.", "삼성E&A=Samsung E&A"),
        ("갤럭시 S24를 샀다.", "He bought a Galaxy S24.", "갤럭시S=Galaxy S"),
        ("배달의민족을 썼다.", "He used Baemin.", "배달의민족=Baemin"),
        ("부산 우동에 사는 그는 부산대에 간다.", "He lives in U-dong, Busan.", "부산=Busan"),
        (
            "부산 우동에 사는 그는 부산대에 간다.",
            "He lives in Busan and goes to Pusan National University.",
            "부산=Busan 부산대=Pusan National University",
        ),
        ("뉴욕 주에 갔다.", "He went to New York.", "뉴욕주=New York"),
        ("도널드 트럼프가 왔다.", "Trump came.", "도널드트럼프=Trump"),
        ("도널드 트럼프가 왔다.", "Donald came.", ""),
        ("남수단에 갔다.", "He went to South Sudan.", "남수단=South Sudan"),
        ("남수단에 갔다.", "He went to Sudan.", ""),
    ],
)
def test_what_answers_a_known_name(korean: str, english: str, answered: str) -> None:
    known = ledger_of(korean, english).known_names
    assert " ".join(f"{m.name.hangul}={english[slice(*span)]}" for m, span in known.answered) == answered


@each(
    ("korean", "english", "strangers"),
    [
        ("베르겐에 갔다.", "He went to Lisbon.", ["Lisbon"]),
        ("베르겐에 갔다.", "He went to Bergen.", []),
        ("집에 갔다.", "He went to Lisbon/Porto.", ["Lisbon", "Porto"]),  # with a mark between them
        ("사무총장이 왔다.", "The U.N. chief came.", []),  # whose office it is
        ("그는 단체에서 일한다.", "He works for an Oslo-backed group.", ["Oslo"]),
        ("그는 단체에서 일한다.", "He works for an Oslo-like group.", []),
        ("한미 회담이 열렸다.", "Japan met them.", ["Japan"]),
        ("한미 회담이 열렸다.", "The United States met them.", []),
        ("흥국생명은 이겼다.", "Heungkuk Life Pink Spiders won.", []),  # which goes on
        ("남수단에 갔다.", "He went to Sudan.", ["Sudan"]),
        ("수단에 갔다.", "He went to South Sudan.", ["South Sudan"]),
        ("뉴멕시코를 떠났다.", "He left Mexico.", ["Mexico"]),
        ("배달을 했다.", "Baedal Minjok came.", ["Baedal Minjok"]),  # an ordinary word
        ("한라솜다리가 폈다.", "It grew on Hallasan.", []),  # what grows there
    ],
)
def test_a_known_form_that_korean_says_nowhere(korean: str, english: str, strangers: list[str]) -> None:
    assert [form.text for form in ledger_of(korean, english).known_names.strangers] == strangers


@each(
    ("korean", "english", "kept"),
    [
        ("그는 Python을 배웠다.", "He learned Ruby.", ["Python"]),
        ("그는 Python을 배웠다.", "He learned python.", []),
        ("그는 LPGA Tour에 나갔다.", "He went on tour.", ["LPGA Tour"]),
        ("그는 IBM을 샀다.", "He bought it.", []),  # an abbreviation may be spelled out
    ],
)
def test_a_form_that_korean_has_in_latin_letters(korean: str, english: str, kept: list[str]) -> None:
    assert [form.text for form in ledger_of(korean, english).known_names.kept] == kept


@each(
    ("korean", "required"),
    [
        ("베르겐을 떠났다.", True),
        ("경기에 갔다.", True),  # a place by its particle
        ("경기를 했다.", False),
        ("말리를 떠났다.", False),
        ("모잠비크와 말리를 떠났다.", True),  # joined to another country
        ("말리, 모잠비크를 떠났다.", True),
        ("말리 모잠비크를 떠났다.", False),
        ("말리와 새 모잠비크를 떠났다.", False),
        ("고려 시대에 세웠다.", True),  # of an age
        ("고려 말에 세웠다.", True),
        ("고려는 좋다.", False),
        ("한미 회담이 열렸다.", False),
    ],
)
def test_what_must_be_answered(korean: str, required: bool) -> None:
    left = ledger_of(korean, "He left Mozambique.").known_names.left
    assert [mention.required for mention in left] == [required] * len(left)
    assert left


def test_what_an_event_is_called_is_made_of_no_other_name() -> None:
    assert [mention.derived for mention in mentions("제2차 세계대전은 끝났다.")] == [False]


@each("korean", ["200경기를 했다.", "이 이가 아프다."])
def test_what_is_no_mention_of_a_known_name(korean: str) -> None:
    assert ledger_of(korean, "He played.").known_names.mentions == ()


@each(
    ("korean", "english", "part"),
    [
        ("도널드 트럼프가 왔다.", "Trump came.", "트럼프"),
        ("도널드 트럼프가 왔다.", "Donald Trump came.", "도널드 트럼프"),
        ("안드레스 마누엘 로페스 오브라도르가 왔다.", "Lopez Obrador came.", "로페스 오브라도르"),
        ("버질 판데이크가 왔다.", "He saw van Dijk.", "판데이크"),
        ("베르겐이 이겼다.", "Bergen won.", "베르겐"),
    ],
)
def test_what_part_of_a_name_is_answered(korean: str, english: str, part: str) -> None:
    ledger = ledger_of(korean, english)
    [(mention, span)] = ledger.known_names.answered
    assert korean[slice(*mention.answered_by(span, ledger.pair))] == part


@each(
    ("korean", "english", "lookalikes"),
    [
        ("니제르에 갔다.", "He went to Nigeria.", ["Nigeria"]),
        ("오바마를 보았다.", "He met Trump.", ["Trump"]),
        ("니제르에 갔다.", "He met Obama.", []),
        ("삼성을 샀다.", "He bought Google.", []),
        ("경기를 보았다.", "He went to Nigeria.", []),
    ],
)
def test_what_cannot_be_meant_however_it_sounds(korean: str, english: str, lookalikes: list[str]) -> None:
    known = ledger_of(korean, english).known_names
    assert [form.text for form in known.lookalikes(GAZETTEER)] == lookalikes


@each(
    ("korean", "title"),
    [("‘버닝’을", True), ("「버닝」을", True), (" 버닝을", False), ("‘버닝을", False), ("x버닝’을", False)],
)
def test_a_title_between_marks(korean: str, title: bool) -> None:
    assert is_title(Span(1, 3), korean) == title


@each(
    ("korean", "work"),
    [
        ("영화 기생충을 보았다.", True),
        ("장편 영화 기생충을 보았다.", True),
        ("단편소설 기생충을 읽었다.", True),
        ("한강의 기생충을 읽었다.", True),  # whose it is
        ("한강은 기생충을 읽었다.", False),
        ("새영화 기생충을 보았다.", False),
        ("그 기생충을 보았다.", False),
    ],
)
def test_what_is_called_a_work(korean: str, work: bool) -> None:
    start = korean.index("기생충")
    assert is_called_a_work(Span(start, start + 3), korean, [Span(0, 2)]) == work


@each(
    ("state", "name", "part"),
    [
        ("남수단", "수단", True),
        ("뉴멕시코", "멕시코", True),  # of America
        ("수단", "남수단", False),
        ("남수단", "멕시코", False),
        ("부산", "멕시코", False),
    ],
)
def test_a_country_within_the_name_of_another(state: str, name: str, part: bool) -> None:
    assert is_part_of_a_state(GAZETTEER.names[state], [GAZETTEER.names[name]]) == part
