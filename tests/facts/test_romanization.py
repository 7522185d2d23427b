from itertools import product
from typing import get_args

import pytest
from each import each

from qa_lint.facts.romanization import (
    is_family,
    may_be_family,
    reads_family,
    reads_person,
    reads_place,
    reads_syllables,
    romanize_family,
    romanize_person,
    split_person,
)
from qa_lint.facts.romanization_systems import System, as_heard, romanize, romanize_apart, standard_forms


@each("latin", ["Seo Ha-yoon", "Suh Hayun", "Ha-yoon Seo", "SEO Ha Yun", "Hayoon Suh", "Seo Hayoun", "SeoHayun"])
def test_spellings_of_one_person(latin: str):
    assert reads_person("서하윤", latin)


@each("latin", ["Seo Ha-joon", "Song Hayun", "Seo Habun", "Seo", "Hayun"])
def test_somebody_else(latin: str):
    assert not reads_person("서하윤", latin)


@pytest.mark.parametrize(
    ("hangul", "right", "wrong"),
    [("윤서영", "Yoon Seo-young", "Yoon So-young"), ("윤소영", "Yoon So-young", "Yoon Seo-young")],
)
def test_an_open_eo_is_no_o(hangul: str, right: str, wrong: str):
    assert reads_person(hangul, right)
    assert not reads_person(hangul, wrong)
    assert reads_person("김정은", "Kim Jong-un")  # which may be, before a final


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [("이지안", "Lee Jian"), ("이지안", "Yi Ji-an"), ("박도윤", "Park Doyoon"), ("최서진", "Choe Seojin")],
)
def test_family_names_have_their_own_spellings(hangul: str, latin: str):
    assert reads_person(hangul, latin)


@each(
    ("hangul", "latin"),
    [
        ("최", "Choi"),
        ("최", "Choe"),
        ("조", "Jo"),
        ("조", "Cho"),
        ("주", "Chu"),
        ("추", "Chu"),
        ("배", "Pae"),
        ("채", "Chai"),
        # whatever the vowels are
        ("진", "Jean"),
        ("탁", "Tark"),
        ("용", "Yeung"),
    ],
)
def test_what_may_be_a_family(hangul: str, latin: str):
    assert may_be_family(hangul, latin)


@each(
    ("hangul", "latin"), [("최", "Chae"), ("최", "Choo"), ("조", "Choo"), ("백", "Bae"), ("구", "Guk"), ("피", "Pyo")]
)
def test_what_is_how_another_family_is_written(hangul: str, latin: str):
    assert not may_be_family(hangul, latin)


@pytest.mark.parametrize("system", get_args(System))
def test_every_system_reads_a_person(system: System):
    for family, first, second in product("김박정최한", "지태희영욱", "주우철현백"):
        given = "".join(romanize_apart(first + second, system)).capitalize()
        latin = f"{romanize(family, system)[0].capitalize()} {given}"
        assert reads_person(family + first + second, latin), latin


@pytest.mark.parametrize("latin", ["Pak Cenghwi", "Pak Kenghay", "Pang Cenghay"])
def test_what_is_no_system_reads_nobody(latin: str):
    assert reads_person("박정해", "Pak Cenghay")
    assert not reads_person("박정해", latin)


def test_with_any_vowel_only_consonants_count():
    assert reads_person("서하윤", "Sia Haiwen", vowels="any")
    assert not reads_person("서하윤", "Sia Haiwem", vowels="any")


@each(
    ("hangul", "latin", "read"),
    [("유라", "Yuna", False), ("유나", "Yula", False), ("유라", "Yula", True), ("강라", "Kangna", True)],
)
def test_a_liquid_between_vowels_sounds_as_it_is_written(hangul: str, latin: str, read: bool):
    assert reads_place(hangul, latin) == read


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [("서하윤", "Suh Hayoon"), ("하늘솔", "Ha Neulsohl"), ("주희정", "Joo Heechong"), ("반규석", "Ban Kewseok")],
)
def test_vowels_near_those_that_are_usual(hangul: str, latin: str):
    assert reads_person(hangul, latin, vowels="near")


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [("서하윤", "Suh Hoyun"), ("문리라", "Moon Rari"), ("반소라", "Ban So-ri"), ("노윤호", "Noh Yun-ha")],
)
def test_nobody_takes_one_quality_of_a_vowel_for_another(hangul: str, latin: str):
    assert reads_person(hangul, latin, vowels="any")
    assert not reads_person(hangul, latin, vowels="near")


@pytest.mark.parametrize(("hangul", "other", "latin"), [("도현", "도훈", "Do-hun"), ("재원", "자원", "Ja-won")])
def test_a_rare_spelling_is_none_where_it_makes_another_syllable_of_names(hangul: str, other: str, latin: str):
    assert reads_syllables(other, latin)
    assert not reads_syllables(hangul, latin)


def test_a_hyphen_stands_between_syllables():
    assert reads_syllables("지환", "Jihwan")
    assert reads_syllables("지환", "Ji-hwan")
    assert not reads_syllables("지완", "Ji-hwan")
    assert not reads_syllables("하늘", "Ha-neul-bi")


@pytest.mark.parametrize("latin", ["Kang Ji-seon", "Kan Ji-seong", "Kang Ji-soeng", "Kang Ji-sung-i"])
def test_slips_are_no_spellings_of_ones_own(latin: str):
    assert reads_person("강지성", "Kang Ji-sung")
    assert not reads_person("강지성", latin)


def test_family_names_of_two_syllables():
    assert split_person("남궁현") == ("남궁", "현")
    assert split_person("남현우") == ("남", "현우")


def test_a_place_is_read_syllable_by_syllable():
    assert reads_syllables("충청남", "Chungcheongnam")
    assert not reads_syllables("충청남", "Chungcheongbuk")


@pytest.mark.parametrize(
    ("hangul", "latin"), [("서하윤", "Seo Ha-yun"), ("남궁현", "Namgung Hyeon"), ("편도일", "Pyeon Do-il")]
)
def test_a_likely_spelling_of_a_person(hangul: str, latin: str):
    assert romanize_person(hangul) == latin
    assert reads_person(hangul, latin)


@each(
    ("hangul", "latin", "expected"),
    [
        ("서지훈", "Yoo Ji-hoon", "Seo Ji-hoon"),  # what is right stays as it is
        ("서지훈", "Suh Ki-hoon", "Suh Ji-hoon"),
        ("노윤재", "Roh Yoon-jea", "Roh Yoon-jae"),
        ("노윤재", "Roh Gildong", "Roh Yun-jae"),
        ("서지훈", "Jihoon Suh", "Suh Jihoon"),
    ],
)
def test_of_a_misspelled_person_what_is_right_stays(hangul: str, latin: str, expected: str):
    assert romanize_person(hangul, latin.split()) == expected


def test_a_place_is_read_as_it_is_written_or_heard_whatever_it_begins_with():
    places = [first + rest for first in "가선왕려휘이의뚝" for rest in ("릉", "문로", "계동", "")]
    forms = {form for place in places for system in get_args(System) for form in standard_forms(place, system)}
    forms |= {form.replace("hw", "wh") for form in forms}
    read = {both for both in product(places, forms) if reads_place(*both)}
    assert read == {
        (p, form) for p, form in product(places, forms) if any(reads_syllables(s, form) for s in (p, as_heard(p)))
    }
    assert len(read) > len(places)


_FAMILIES = """
이 lee li rhee yi rhie ree lie leigh|박 park bark|최 choi choy|임 lim rim leem yim im rhim
유 yoo ryu you lyu ryoo yu rhyu|류 ryu yoo you lyu ryoo yu|노 noh roh rho no ro|나 rha ra na la nah
여 yeo lyeo ryeo yuh|우 woo wu u|정 jung chung jeong cheong joung jong|조 cho jo joe|서 seo suh so|석 suk seok sok
선 sun seon sunwoo|반 ban pan bahn|구 koo gu ku goo|곽 kwak gwak|금 keum geum|길 gil kil gill
백 baek paik baik paek back|안 ahn an|엄 eom um uhm|염 yeom yum youm|윤 yoon yun youn|육 yook yuk|옥 ok oak ock
인 in ihn|연 yeon youn yun|어 eo uh|장 jang chang|남궁 namgung namkoong namgoong|황보 hwangbo|전 jeon jun chun jeun
허 heo hur huh her|황 hwang whang|고 ko go koh goh|손 son sohn|한 han hahn|천 cheon chun|주 joo ju chu|진 jin chin
방 bang pang|변 byun byeon pyun|하 ha hah|지 ji jee chi|현 hyun hyeon hyon|채 chae chai|추 choo chu|배 bae pae bai
맹 maeng|설 seol sul|공 kong gong|국 kook guk gook|기 ki gi kee|도 do doh|함 ham hahm|편 pyeon pyun
명 myung myeong myong|마 ma mah|선우 sunwoo seonwoo|독고 dokgo dokko|제갈 jegal chegal|사공 sagong|동방 dongbang
서문 seomun
"""


@pytest.mark.parametrize("latin", ["Kyung", "Beom", "Bong", "Paeng", "Namgung"])
def test_a_word_that_can_be_some_family_name(latin: str) -> None:
    assert is_family(latin)
    assert not is_family("Table")


@each("row", _FAMILIES.replace("\n", "|").strip("|").split("|"))
def test_each_spelling_of_a_family(row: str):
    family, *spellings = row.split()
    assert [latin for latin in spellings if not reads_family(family, latin.capitalize())] == []
    assert not reads_family(family, "Smith")


@pytest.mark.parametrize(
    ("hangul", "other", "latin"),
    [("곽상훈", "곽상현", "Kwak Sang-hyun"), ("한서윤", "한수윤", "Han Soo-yoon"), ("민혜원", "민해원", "Min Hai-won")],
)
def test_a_usual_spelling_of_another_syllable_of_names_is_meant_for_that(hangul: str, other: str, latin: str):
    assert reads_person(other, latin)
    assert reads_person(hangul, latin, vowels="any")
    assert not reads_person(hangul, latin, vowels="near")


@each(
    ("family", "latin"),
    [("이", "Lee"), ("남궁", "Namgung"), ("갸", "Gya"), ("갸갸", "Gyagya")],  # two that nobody has
)
def test_the_usual_spelling_of_a_family(family: str, latin: str) -> None:
    assert romanize_family(family) == latin


def test_what_is_no_syllable_is_read_by_nothing():
    assert reads_syllables("민아", "Mina")
    assert not reads_syllables("민a", "Mina")
    assert not reads_place("서울A", "Seoula")
