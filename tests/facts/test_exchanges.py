"""Which English name that comes out of nowhere stands in the place of which Korean one."""

from __future__ import annotations

from compared import ledger_of
from each import each
from shipped import GAZETTEER

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.exchanges import (
    happens_elsewhere,
    is_in_a_phrase,
    is_made_of,
    is_school,
    is_wider,
    lies_in_a_country,
    pair_leftovers,
    qualifies,
)
from qa_lint.facts.names.leftovers import read_strangers
from qa_lint.facts.names.said_of_others import Missed
from qa_lint.model import Span

NAMES = GAZETTEER.names


def missed(ledger: Ledger, hangul: str) -> Missed:
    """The name that is written so, known or not; a university, or somebody of three syllables without a table."""
    start = ledger.pair.korean.index(hangul)
    span = Span(start, start + len(hangul))
    left = (mention.meant for mention in ledger.known_names.left if mention.span == span)
    known = next(left, NAMES.get(hangul))
    words = ledger.evidence.words_in(span)
    unknown = known is None
    return Missed(span, words.start, known, unknown and hangul == "박도윤", unknown and hangul.endswith("대"))


def paired(korean: str, english: str, *names: str) -> list[str]:
    """The English names that stand in the places of the Korean ones, the likeliest first."""
    ledger = ledger_of(korean, english)
    strangers = read_strangers(ledger.evidence, ledger.known_names, ledger.taken)
    found = pair_leftovers([missed(ledger, name) for name in names], strangers, ledger.evidence)
    return [
        f"{korean[slice(*name.span)]} {english[slice(*stranger.span(ledger.evidence.latin))]}"
        for name, stranger in found
    ]


@each(
    ("korean", "english", "name", "other"),
    [
        # one kind of thing
        ("그는 전주에 갔다.", "He went to Gunsan.", "전주", "Gunsan"),
        ("그는 스페인에 갔다.", "He went to Portugal.", "스페인", "Portugal"),
        ("그는 오바마를 만났다.", "He met Trump.", "오바마", "Trump"),
        ("오바마의 친구 이 씨가 왔다.", "Trump's Lee came.", "오바마", "Trump"),
        ("삼성은 공장을 지었다.", "Google built a plant.", "삼성", "Google"),
        *(  # whoever makes and sells
            (f"{name}에서 공장을 지었다.", "Google built a plant.", name, "Google")
            for name in ("정관장", "조선일보", "하나은행", "한국남동발전")
        ),
        ("캘리포니아를 떠났다.", "He left Brazil.", "캘리포니아", "Brazil"),
        ("브라질은 이겼다.", "Seoul won.", "브라질", "Seoul"),
        ("박도윤이 왔다.", "Kim Min-su came.", "박도윤", "Kim Min-su"),
        ("강남에 갔다.", "He went to Hongdae.", "강남", "Hongdae"),  # also a school
        ("홍대에 갔다.", "He went to Yonsei University.", "홍대", "Yonsei University"),
        ("정선에 갔다.", "He went to Gangnam.", "정선", "Gangnam"),  # also a painter
        ("월드컵은 열렸다.", "The Olympics opened.", "월드컵", "Olympics"),
        ("제1차 세계대전은 끝났다.", "World War II ended.", "제1차 세계대전", "World War II"),
        ("청와대가 말했다.", "Washington said.", "청와대", "Washington"),  # those who rule there
        ("카카오페이가 말했다.", "Kakao Mobility said.", "카카오페이", "Kakao Mobility"),  # of one house
        ("볼로페대는 열렸다.", "Gunsan University opened.", "볼로페대", "Gunsan"),
        # a name that no table has
        ("그는 스페인에 갔다.", "He went to Karlsen.", "스페인", "Karlsen"),
        ("그는 오바마를 만났다.", "He met Karlsen.", "오바마", "Karlsen"),
        ("포스코는 공장을 지었다.", "Weismann built a plant.", "포스코", "Weismann"),
        # organisations in full
        (
            "유네스코는 회의를 열었다.",
            "The World Health Organization held a meeting.",
            "유네스코",
            "World Health Organization",
        ),
        (
            "한국은행은 회의를 열었다.",
            "The World Health Organization held a meeting.",
            "한국은행",
            "World Health Organization",
        ),
        (
            "국제원자력기구는 회의를 열었다.",
            "The International Energy Agency held a meeting.",
            "국제원자력기구",
            "International Energy Agency",
        ),
        # by what stands beside both
        ("오바마 대통령이 왔다.", "President Bayern came.", "오바마", "Bayern"),
        ("선덜랜드 감독이 왔다.", "The Rosendal manager came.", "선덜랜드", "Rosendal"),
        ("선덜랜드 감독이 왔다.", "The Rosendal boss came.", "선덜랜드", "Rosendal"),
        ("아이오와 감독이 왔다.", "The Perlendorf coach came.", "아이오와", "Perlendorf"),
        ("오바마의 삶은 좋다.", "The life of Oslo is good.", "오바마", "Oslo"),
        ("강남은 비싸다.", "Samsung goes up.", "강남", "Samsung"),
        ("강남에서 만났다.", "We met in Obama.", "강남", "Obama"),
        ("스페인 정부가 말했다.", "The Karlsen government said.", "스페인", "Karlsen"),
        ("스페인 국왕은 춤을 추었다.", "The Karlsen manager danced.", "스페인", "Karlsen"),
        ("스페인 총리가 말했다.", "The prime minister of Wales said.", "스페인", "Wales"),
        ("도쿄에서 노래했다.", "He sang in Obama.", "도쿄", "Obama"),
        ("스위스는 이겼다.", "The Briton won.", "스위스", "Briton"),
        ("라마단 뒤에 내렸다.", "Prices have dropped since Himalayan.", "라마단", "Himalayan"),
        ("카르멘을 들었다.", "He has sung since Himalayan.", "카르멘", "Himalayan"),
        ("벨로프가 떠났다.", "He left before meeting Carlsson.", "벨로프", "Carlsson"),
        ("서현동을 떠났다.", "He left in Oslo.", "서현동", "Oslo"),
        ("볼로페를 떠났다.", "He left in Oslo.", "볼로페", "Oslo"),
        ("볼로산은 조용하다.", "Life is good in Oslo.", "볼로산", "Oslo"),
        ("코네티컷에 본사를 둔 회사가 팔렸다.", "The Ohio-based company was sold.", "코네티컷", "Ohio-based"),
        ("대구 올림픽은 시끄럽다.", "The Beijing Games are loud.", "대구", "Beijing"),
        ("성남 남쪽에 살았다.", "He lived south of Busan.", "성남", "Busan"),
        ("버스는 마드리드 5킬로 앞에서 멈췄다.", "The bus stopped 5 km from Lisbon.", "마드리드", "Lisbon"),
        ("버스는 마드리드 5㎞ 앞에서 멈췄다.", "The bus stopped 5 km from Lisbon.", "마드리드", "Lisbon"),
    ],
)
def test_what_stands_in_the_place_of_a_name(korean: str, english: str, name: str, other: str) -> None:
    assert paired(korean, english, name) == [f"{name} {other}"]


@each(
    ("korean", "english", "name"),
    [
        # another kind of thing
        ("그는 오바마를 만났다.", "He went to Bergen.", "오바마"),
        ("그는 오바마를 만났다.", "He met Samsung.", "오바마"),
        ("오바마가 왔다.", "President Bayern came.", "오바마"),
        ("오바마가 왔다.", "The Tesla CEO came.", "오바마"),
        ("오바마의 집은 좋다.", "The life of Oslo is good.", "오바마"),
        ("삼성은 공장을 지었다.", "The World Health Organization built a plant.", "삼성"),
        ("카카오페이가 말했다.", "Naver said.", "카카오페이"),
        ("볼로페대는 열렸다.", "Gunsan opened.", "볼로페대"),
        ("부산은 이겼다.", "IBM won.", "부산"),
        ("다낭으로 가는 배가 떴다.", "A boat left for Kim Min-su.", "다낭"),
        ("크로아티아에 갔다.", "He went to Kroasia.", "크로아티아"),  # however it is spelled
        ("부산은 이겼다.", "The Karlsen president won.", "부산"),
        ("북미가 만났다.", "Kim met Trump.", "미"),
        # a people, of whom nobody is one
        ("오바마는 이겼다.", "The Briton won.", "오바마"),
        ("카르멘을 들었다.", "He has sung since the Himalayan.", "카르멘"),
        ("카르멘을 들었다.", "He has sung since Himalayan times.", "카르멘"),
        ("카르멘을 들었다.", "He has sung at Old Himalayan.", "카르멘"),
        ("카르멘을 들었다.", "Himalayan, he sang.", "카르멘"),
        ("페데러(스위스)가 이겼다.", "The Briton won.", "스위스"),
        ("스티븐슨 대통령이 왔다. 독일은 졌다.", "The French president came and lost.", "독일"),
        # a place where something happens, and who does it; and who is not there
        ("도쿄에서 노래했다.", "Obama sang.", "도쿄"),
        ("볼로페 감독이 떠났다.", "He left in Oslo.", "볼로페"),
        ("볼로페에게 말했다.", "He spoke in Oslo.", "볼로페"),
        ("볼로페에서 떠났다.", "The Brooke Army Medical Center left.", "볼로페"),
        # what a country has, and where a place lies
        ("스페인 춤을 추었다.", "He danced Karlsen.", "스페인"),
        ("스페인을 떠났다.", "He left Detroit.", "스페인"),
        ("스페인을 떠났다.", "He left Karlsen Belov.", "스페인"),
        ("모스크바를 떠났다.", "He left Russia.", "모스크바"),
        ("캘리포니아를 떠났다.", "He left the United States.", "캘리포니아"),
        ("코네티컷 회사가 팔렸다.", "The Ohio-based company was sold.", "코네티컷"),
        ("대구는 시끄럽다.", "The Beijing Games are loud.", "대구"),
        ("성남에 살았다.", "He lived south of Busan.", "성남"),
        ("미국 캘리포니아 팜플로나에서 쉬었다.", "He rested in Pamplona, Spain, and California.", "미국"),
        # what may be made of it, and for whom a pronoun stands
        ("브라질은 이겼다.", "Brazilia won.", "브라질"),
        ("유럽은 이겼다.", "Eurosceptics won.", "유럽"),
        ("벨로프는 떠났다.", "He left before meeting Carlsson.", "벨로프"),
        # two with offices, of whom either is from somewhere
        (
            "이재명 대통령과 다카이치 일본 총리가 만났다.",
            "South Korean President Lee and Prime Minister Takaichi met.",
            "일본",
        ),
    ],
)
def test_what_does_not_stand_in_the_place_of_a_name(korean: str, english: str, name: str) -> None:
    assert paired(korean, english, name) == []


@each(
    ("korean", "english", "names", "found"),
    [
        ("그는 전주와 대구에 갔다.", "He went to Gunsan.", "전주 대구", ["대구 Gunsan"]),  # the nearer one
        ("그는 전주와 대구에 갔다.", "He went to Gunsan and Ulsan.", "전주 대구", ["대구 Gunsan", "전주 Ulsan"]),
        ("그는 전주에 갔다.", "He went to Gunsan, Ulsan and Busan.", "전주", ["전주 Gunsan"]),
        ("그는 전주에 갔다.", "He went to Gunsan, Ulsan, Busan and Daegu.", "전주", []),  # too many
        ("그는 전주에 갔다.", "He went home.", "전주", []),
        ("전주, 대구, 울산에 갔다.", "He went to Gunsan.", "전주 대구 울산", ["울산 Gunsan"]),
        ("전주, 대구, 울산, 포항에 갔다.", "He went to Gunsan.", "전주 대구 울산 포항", []),
        ("그는 갔다.", "He went to Gunsan.", "", []),
    ],
)
def test_of_several_names_the_nearest(korean: str, english: str, names: str, found: list[str]) -> None:
    assert paired(korean, english, *names.split()) == found


@each(
    ("form", "latin", "made"),
    [
        ("Europe", "Eurosceptics", True),
        ("Antarctic", "Transantarctica", True),
        ("Norway", "Noranda", False),
        ("Peru", "Peruvian", False),  # four letters say little
    ],
)
def test_a_word_that_is_made_of_a_name(form: str, latin: str, made: bool) -> None:
    assert is_made_of(form, latin) == made


@each(
    ("latin", "name", "wider"),
    [
        ("Atlantic", "멕시코", True),
        ("Baltic", "멕시코", True),
        ("Alsace", "멕시코", True),
        ("Europe", "멕시코", True),
        ("Brazil", "멕시코", False),
        ("Atlantic", "부산", False),
        ("Karlsen", "멕시코", False),
    ],
)
def test_what_lies_around_a_country(latin: str, name: str, wider: bool) -> None:
    assert is_wider(latin, NAMES[name], GAZETTEER) == wider


@each(
    ("name", "lies"),
    [
        ("모스크바", True),
        ("삿포로", True),
        ("톈안먼", True),
        ("주룽", True),
        ("캘리포니아", True),
        ("부산", False),
        ("브라질", False),
        ("오바마", False),
    ],
)
def test_a_place_in_a_country_abroad(name: str, lies: bool) -> None:
    assert lies_in_a_country(NAMES[name]) == lies


@each(
    ("korean", "english", "school"),
    [
        ("전주대는 멀다.", "It is far.", True),
        ("전주대학교는 멀다.", "It is far.", True),
        ("전주대는 멀다.", "It is far from jeonju.", True),  # in small letters it reads none
        ("전주대는 멀다.", "Jeonju is far.", False),
        ("볼로페대는 멀다.", "Belope is far.", False),
        ("군대는 멀다.", "It is far.", False),
        ("전주는 멀다.", "It is far.", False),
    ],
)
def test_a_university_that_nothing_reads(korean: str, english: str, school: bool) -> None:
    assert is_school(ledger_of(korean, english).evidence, 0) == school


@each(
    ("english", "index", "phrase"),
    [
        *((f"Gunther {of}", 0, True) for of in ("da", "de", "del", "della", "di", "du", "la", "von")),
        ("Zorak Belnor", 0, True),
        ("Belnor Zorak", 1, True),
        ("Zorak, Belnor", 0, False),
        ("Belnor, Zorak", 1, False),
        ("Zorak house", 0, False),
        ("Zorak Tree", 0, False),  # an ordinary word
        ("Zorak", 0, False),
    ],
)
def test_a_part_of_a_longer_name_that_nothing_explains(english: str, index: int, phrase: bool) -> None:
    assert is_in_a_phrase(index, index, ledger_of("그가 왔다.", english).evidence) == phrase


@each(
    ("korean", "english", "words", "only_says_what_kind"),
    [
        ("스페인 춤을 추었다.", "He danced flamenco.", (2,), True),
        ("스페인 A를 샀다.", "He bought it.", (1,), False),
        ("스페인은 춤을 추었다.", "He danced.", (1,), False),
        ("부산 춤을 추었다.", "He danced.", (1,), False),  # no country
        ("볼로 춤을 추었다.", "He danced.", (1,), False),
        ("스페인 정부가 말했다.", "The Karlsen government said.", (1,), False),
        ("스페인 춤을 추었다.", "It was the Karlsen dance.", (3,), False),
        ("스페인 문화를 안다.", "It is the culture of Wales.", (5,), False),
        ("스페인 춤을 추었다.", "It is the dance of Wales.", (5,), False),
        ("스페인 춤을 추었다.", "It is the dance in Wales.", (5,), False),
        ("스페인 춤을 추었다.", "It is the dance by Wales.", (5,), True),
        ("스페인 춤을 추었다.", "It is the house of Wales.", (5,), True),
        ("스페인 의회가 열렸다.", "Karlsen parliament opened.", (0,), False),  # which every country has
        ("스페인 의회가 열렸다.", "So parliament Karlsen.", (2,), False),
        ("스페인 의회가 열렸다.", "Dance opened.", (0,), True),
        ("폴란드 티히에서 쉬었다.", "He rested in Tichy, Brazil.", (4,), False),
        ("폴란드 티히에서 쉬었다.", "He rested in Tichy and Brazil.", (5,), True),
    ],
)
def test_a_country_that_says_what_kind_a_thing_is(
    korean: str, english: str, words: tuple[int, ...], only_says_what_kind: bool
) -> None:
    name = korean.split()[0].removesuffix("은")
    evidence = ledger_of(korean, english).evidence
    assert qualifies(NAMES.get(name), len(name), evidence, words) == only_says_what_kind


@each(
    ("korean", "english", "index", "elsewhere"),
    [
        ("도쿄에서 노래했다.", "Obama sang.", 0, True),
        ("브라질에서 노래했다.", "Obama sang.", 0, True),
        ("룩셈부르크에서 노래했다.", "Obama sang.", 0, True),
        ("도쿄에서 노래했다.", "In Obama he sang.", 1, False),
        ("도쿄를 보았다.", "Obama sang.", 0, False),
        ("오바마에서 보았다.", "Trump sang.", 0, False),  # no place
        ("볼로페에서 보았다.", "Trump sang.", 0, False),
    ],
)
def test_a_place_where_something_happens(korean: str, english: str, index: int, elsewhere: bool) -> None:
    ledger = ledger_of(korean, english)
    name = next(name for name in ("도쿄", "브라질", "룩셈부르크", "오바마", "볼로페") if korean.startswith(name))
    assert happens_elsewhere(missed(ledger, name), index, ledger.evidence) == elsewhere
