"""Names that English has by custom: saints, ships, the titles of nobles, and what is called by what it is. Beside each
right pair stands one with another name in its place, which is told."""

from __future__ import annotations

from compared import compared, kinds
from each import each
from worded import told


@each(
    ("korean", "right", "wrong"),
    [
        ("바오로는 편지를 썼다.", "Paul wrote a letter.", "Stephen wrote a letter."),  # 로 is no particle of it
        ("스데반은 돌에 맞았다.", "Stephen was stoned.", "Andrew was stoned."),
        ("나사로는 무덤에서 걸어 나왔다.", "Lazarus walked out of the tomb.", "Goliath walked out of the tomb."),
        ("해리 왕자는 어제 웃었다.", "Harry smiled yesterday.", "William smiled yesterday."),
        ("스퍼스는 첼시와 비겼다.", "Tottenham drew with Chelsea.", "Arsenal drew with Chelsea."),
        (
            "집현전은 밤에도 불이 켜져 있었다.",
            "The lights of the Hall of Worthies were on at night, too.",
            "The lights of the Royal Secretariat were on at night, too.",
        ),
    ],
)
def test_a_name_as_english_has_it(korean: str, right: str, wrong: str) -> None:
    assert kinds((korean, right)) == []
    assert kinds((korean, wrong)) == ["wrong"]


def test_what_a_ship_is_called_is_nobody() -> None:
    assert kinds(("구축함 정태호의 진수식이 열렸다.", "The destroyer Jong Thae was launched.")) == []
    english = "Captain Kim Mina of the fishing boat came home yesterday."
    [hit] = compared(("어선 정태호 선장은 어제 집에 왔다.", english))
    assert told([hit]) == [("wrong", "정태호", "Kim Mina")]
    assert kinds(("정태호는 어제 집에 왔다.", "Kim Mina came home yesterday.")) == ["wrong"]


@each("titled", ["Richard, the Duke of Gloucester, held", "Richard, the Earl of Liverpool, held"])
def test_the_place_in_the_title_of_a_noble_is_not_added(titled: str) -> None:
    assert kinds(("리처드는 자선 행사를 열었다.", f"{titled} a charity event.")) == []


@each("place", ["Gloucester", "Liverpool"])
def test_a_place_where_something_is_is_added(place: str) -> None:
    assert kinds(("리처드는 자선 행사를 열었다.", f"Richard held a charity event in {place}.")) == ["added"]


@each("korean", ["은행은 수수료를 내렸다.", "이 은행은 수수료를 내렸다.", "당사는 수수료를 내렸다."])
def test_an_organisation_may_be_called_by_what_it_is(korean: str) -> None:
    assert kinds((korean, "Barclays lowered its fees.")) == []


@each("korean", ["다른 은행은 수수료를 내렸다.", "정부는 수수료를 내렸다.", "지방 은행은 수수료를 내렸다."])
def test_what_is_another_organisation_stands_for_none(korean: str) -> None:
    assert kinds((korean, "Barclays lowered its fees.")) == ["added"]


def test_the_n_of_japanese_before_a_lip_is_no_slip() -> None:
    assert kinds(("신바시에서 내렸다.", "We got off at Shimbashi.")) == []
    assert kinds(("혼마는 사진을 찍었다.", "Homma took pictures.")) == []
    [hit] = compared(("신바시에서 내렸다.", "We got off at Shintashi."))
    assert told([hit]) == [("misspelled", "신바시", "Shintashi")]


@each(
    ("korean", "right", "wrong"),
    [
        ("《대동여지도》를 펼쳤다.", "They unfolded the Daedong Yeojido.", "They unfolded the Sarang Yeojido."),
        ("박지원의 '열하일기'를 읽었다.", "We read Park Ji-won's Yeolha Ilgi.", "We read Park Ji-won's Hanyang Ilgi."),
    ],
)
def test_a_title_that_is_romanized_in_several_words(korean: str, right: str, wrong: str) -> None:
    assert kinds((korean, right)) == []
    assert kinds((korean, wrong)) == ["wrong"]


@each(
    ("korean", "right", "wrong"),
    [
        (
            "조원태 한진그룹 회장이 베이징을 찾았다.",
            "Walter Cho, chairman of Hanjin, visited Beijing.",
            "Walter Kim, chairman of Hanjin, visited Beijing.",
        ),
        ("김재윤은 보스턴에서 자랐다.", "Daniel Kim grew up in Boston.", "Kim Daniel grew up in Boston."),
        ("김재윤은 보스턴에서 자랐다.", "Daniel Kim grew up in Boston.", "Kim Min-ho grew up in Boston."),
        (
            "김재윤은 회사를 떠났다.",
            "Daniel Kim left Geissler.",
            "Geissler left the company.",
        ),  # and nobody else stands for him
    ],
)
def test_a_korean_may_have_a_given_name_of_english(korean: str, right: str, wrong: str) -> None:
    assert kinds((korean, right)) == []
    assert kinds((korean, wrong)) == ["wrong"]


def test_who_is_called_so_in_korean_is_another() -> None:
    english = "Daniel Kim met Kim Su-min."
    assert kinds(("김재윤이 대니얼 김을 만났다.", english)) == ["wrong"]


def test_a_place_in_the_north_as_the_north_writes_it() -> None:
    assert kinds(("그는 평안남도 강서에서 태어났다.", "He was born in Kangso, South Pyongan.")) == []
    assert kinds(("그는 평안남도 강서에서 태어났다.", "He was born in Kangdong, South Pyongan.")) == ["wrong"]
