"""Persons in full and by one name, those of a country and what is of one house, as news have them."""

from __future__ import annotations

from compared import compared, kinds
from each import each
from worded import told


@each(
    ("korean", "english"),
    [
        # who is known, and called by the family name in Korean alone
        (
            "커리가 3점 슛을 꽂은 레인저스는 레이커스를 이겼다.",
            "Stephen Curry hit a 3-pointer as the Rangers beat the Lakers.",
        ),
        # who is not, and whose first name nothing reads
        (
            "도브리의 팬들은 흥국생명의 모마를 반겼다. 흥국생명의 모마는 웃었다.",
            "The fans of Dobry welcomed Moma of Heungkuk Life. Laetitia Moma Bassoko smiled.",
        ),
        # who holds an office, of whom English says of which country
        ("영국 국왕은 마크롱 대통령을 맞았다.", "The king hosted the French president."),
        ("두다 대통령은 이탈리아를 찾았다.", "The Polish president visited Rome."),
        # whose country English says of somebody else
        ("룰라 대통령은 시진핑 주석을 맞았다.", "The Brazilian president welcomed China's Xi Jinping."),
        # what two are called together
        ("네카오로 불리는 네이버와 카카오는 인력을 놓고 다툰다.", "Naver and Kakao are competing for talent."),
        # a road by what it leads along
        ("덕수궁 돌담길과 정동을 걸었다.", "They walked along Deoksugung's stone wall and through Jeong-dong."),
        # both halves of a province, in one word
        ("전남·북에 비가 내렸다.", "It rained in the two Jeolla provinces."),
        ("경남·북에 비가 내렸다.", "It rained in North and South Gyeongsang."),
    ],
)
def test_who_and_what_is_said_in_another_way(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@each(
    ("korean", "right", "wrong", "hangul", "latin"),
    [
        # a country is no office
        (
            "이탈리아 대통령은 교황을 만났다.",
            "The Italian president met the pope.",
            "The Polish president met the pope.",
            "이탈리아",
            "Polish",
        ),
        # another province, however many halves are named
        (
            "충남·북에 비가 내렸다.",
            "It rained in the two Chungcheong provinces.",
            "It rained in the two Jeolla provinces.",
            "충남",
            "Jeolla",
        ),
        # who is somebody's: the one before is no part of the name
        (
            "켄 로치는 책을 두 번 썼다.",
            "Ken Loach wrote two books.",
            "Ken Burns wrote two books.",
            "로치",
            "Burns",
        ),
        # of whom another has a name that is short for the one that is read
        (
            "베냐민 네타냐후 총리는 베니 간츠 장관을 해임했다.",
            "Prime Minister Benjamin Netanyahu dismissed Minister Benny Gantz.",
            "Prime Minister Benjamin Netanyahu dismissed Minister Yoav Gallant.",
            "베니 간츠",
            "Yoav Gallant",
        ),
        # of one house
        (
            "검찰은 카카오페이 본사를 수색했다.",
            "Prosecutors searched the headquarters of Kakao Pay.",
            "Prosecutors searched the headquarters of Kakao Mobility.",
            "카카오페이",
            "Kakao Mobility",
        ),
        # all of whose words the right name has, too
        (
            "국제원자력기구는 이란을 찾았다.",
            "The International Atomic Energy Agency visited Iran.",
            "The International Energy Agency visited Iran.",
            "국제원자력기구",
            "International Energy Agency",
        ),
        # a given name of one syllable, which English has as a word, too
        (
            "조영열 장관은 새 위원을 임명했다.",
            "Minister Cho Yeong-yeol appointed a new member.",
            "Minister Cho Hyun appointed a new member.",
            "조영열",
            "Cho Hyun",
        ),
        # what a country grows, of which the Korean is a particle, too; and another one that is a state as well
        ("이란산 석류를 팔았다.", "They sold Iranian pomegranates.", "They sold Iraqi pomegranates.", "이란", "Iraqi"),
        (
            "아르메니아 정부는 새 대사를 임명했다.",
            "The Armenian government appointed a new ambassador.",
            "The Georgian government appointed a new ambassador.",
            "아르메니아",
            "Georgian",
        ),
        # before the same word, however freely all else is said
        (
            "조지아 와인 스무 종이 부산 행사장에 나왔다.",
            "Twenty Georgian wines were poured at an event in Busan.",
            "Twenty Armenian wines were poured at an event in Busan.",
            "조지아",
            "Armenian",
        ),
        # a river that is a person as well
        (
            "한강에서 축제가 열렸다.",
            "A festival was held at the Han River.",
            "A festival was held at Han Mountain.",
            "한강",
            "Han Mountain",
        ),
        # family names of two syllables
        (
            "시인 서문호는 새 시집을 냈다.",
            "Poet Seomun Ho published a new book of poems.",
            "Poet Seomun Hyeok published a new book of poems.",
            "서문호",
            "Seomun Hyeok",
        ),
        (
            "배우 남궁율은 새 시집을 냈다.",
            "Actor Namgung Yul published a new book of poems.",
            "Actor Namgung Hyeok published a new book of poems.",
            "남궁율",
            "Namgung Hyeok",
        ),
    ],
)
def test_another_in_the_place_of_one(korean: str, right: str, wrong: str, hangul: str, latin: str) -> None:
    assert kinds((korean, right)) == []
    assert told(compared((korean, wrong))) == [("wrong", hangul, latin)]


def test_a_slip_before_a_comma_and_a_small_letter() -> None:
    korean = "외과 의사 표진규 교수는 수술을 마쳤다."
    assert kinds((korean, "Professor Pyo Jin-gyu, a surgeon, finished the operation.")) == []
    hits = compared((korean, "Professor Pyo Jin-gu, a surgeon, finished the operation."))
    assert told(hits) == [("misspelled", "표진규", "Pyo Jin-gu")]


def test_a_person_with_the_title_of_a_deputy_is_lost_with_it() -> None:
    korean = "양하준 위원장은 파업을 예고했으며, 윤택근 부위원장도 동참을 호소했다."
    right = "Chairman Yang Ha-jun announced a strike, and Vice Chairman Yoon Taek-geun also called for support."
    assert kinds((korean, right)) == []
    lost = compared((korean, "Chairman Yang Ha-jun announced a strike and also called for support."))
    assert [(hit.kind, hit.values["name"]) for hit in lost] == [("missing", "윤택근")]
    assert kinds(("지명직 최고위원은 어제 웃었다.", "The appointed council member laughed yesterday.")) == []


def test_somebody_whose_office_only_another_holds_who_is_named() -> None:
    korean = "야당 지도자는 빅토르 오르반 총리가 틀렸다고 말했다."
    named = "The opposition leader said Prime Minister Viktor Orban was wrong."
    assert kinds((korean, named)) == []
    [hit] = compared((korean, "Opposition leader Donald Tusk said Prime Minister Viktor Orban was wrong."))
    assert (hit.kind, hit.values["name"]) == ("added", "Donald Tusk")


@each(
    ("korean", "english"),
    [
        (
            "서윤재는 결승에서 문도현을 두 타 차로 제치고 우승했다.",
            "{}, ranked third in the world, won by two over {}.",
        ),
        ("서윤재가 문도현을 꺾고 첫 우승을 차지했다.", "{} won a first title after beating {}."),
        ("서윤재는 문도현을 누르고 우승했다.", "{} won the cup ahead of {}."),
    ],
)
def test_who_won_and_whom_the_other_left_behind(korean: str, english: str) -> None:
    assert kinds((korean, english.format("Suh Yoon-jae", "Moon Do-hyun"))) == []
    [hit] = compared((korean, english.format("Moon Do-hyun", "Suh Yoon-jae")))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", "Moon Do-hyun", "Suh Yoon-jae")


@each(
    ("korean", "english"),
    [
        ("서윤재는 다친 문도현을 대신해 주장을 맡았다.", "{} took over as captain for {}."),
        ("서윤재가 문도현을 대신해 나섰다.", "{} stepped in for {}."),
        ("서윤재는 문도현을 대신하여 말했다.", "{} spoke in place of {}."),
    ],
)
def test_who_does_it_for_whom(korean: str, english: str) -> None:
    assert kinds((korean, english.format("Suh Yoon-jae", "Moon Do-hyun"))) == []
    [hit] = compared((korean, english.format("Moon Do-hyun", "Suh Yoon-jae")))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", "Moon Do-hyun", "Suh Yoon-jae")


def test_two_slips_before_the_unit_of_a_place() -> None:
    korean = "축제는 무주군 설천면에서 열렸다."
    assert kinds((korean, "The festival was held in Seolcheon-myeon, Muju County.")) == []
    assert told(compared((korean, "The festival was held in Seolchan-myeon, Muju County."))) == [
        ("misspelled", "설천면", "Seolchan-myeon")
    ]


@each(
    ("korean", "right", "wrong", "hangul", "latin"),
    [
        (
            "그는 어제 카디건을 샀다.",
            "She bought a cardigan yesterday.",
            "She bought a hoodie yesterday.",
            "카디건",
            "hoodie",
        ),
        (
            "시는 게스트하우스를 지었다.",
            "The city built a guesthouse.",
            "The city built a food court.",
            "게스트하우스",
            "food court",
        ),
        (
            "마당에 지게차가 서 있다.",
            "A forklift stands in the yard.",
            "A bulldozer stands in the yard.",
            "지게차",
            "bulldozer",
        ),
    ],
)
def test_a_loanword_for_another_thing_of_its_kind(korean: str, right: str, wrong: str, hangul: str, latin: str) -> None:
    assert kinds((korean, right)) == []
    assert told(compared((korean, wrong))) == [("wrong", hangul, latin)]


@each(
    ("korean", "english"),
    [
        ("그는 트렌치코트를 입었다.", "He wore a coat."),
        ("시는 셰어하우스를 지었다.", "The city built shared housing."),
        ("시는 게스트하우스를 지었다.", "The city built a hostel."),
        ("승강기가 멈췄다.", "The lift stopped."),
    ],
)
def test_a_thing_by_a_word_for_more_than_it(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
