"""Longer names of others, of which the right one is a part, and the kind of thing before a name."""

import pytest
from compared import assert_told_in_the_place_of, compared, kinds


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        (
            "서울대는 기숙사를 새로 짓는다.",
            "{} is building a new dormitory.",
            ("Seoul National University", "Seoul National University of Education"),
        ),
        (
            "부산대는 기숙사를 새로 짓는다.",
            "{} is building a new dormitory.",
            ("Pusan National University", "Busan National University of Education"),
        ),
        (  # which no table has
            "전남대는 기숙사를 새로 짓는다.",
            "{} is building a new dormitory.",
            ("Chonnam National University", "Chonnam National University of Arts and Crafts"),
        ),
        (
            "부산교대는 기숙사를 새로 짓는다.",
            "{} is building a new dormitory.",
            ("Busan National University of Education", "Pusan National University"),
        ),
        (  # of which the right one is the end
            "한국은행은 기준금리를 동결했다.",
            "The {} left its key rate unchanged.",
            ("Bank of Korea", "Export-Import Bank of Korea"),
        ),
        (  # with the mark of a printer
            "이화여대 교수가 왔다.",
            "A professor of {} came.",
            ("Ewha Women’s University", "Sookmyung Women’s University"),
        ),
        (  # a side of elsewhere is no part of the name
            "함경남도 원산에서 태어나 남으로 내려왔다.",
            "Born in Wonsan, {}, he came south.",
            ("South Hamgyong Province", "North Hamgyong Province"),
        ),
        (
            "국가인권위원회가 시정을 권고했다.",
            "The {} recommended a correction.",
            ("National Human Rights Commission", "Anti-Corruption and Civil Rights Commission"),
        ),
        ("고구려의 무덤이 나왔다.", "A tomb of {} was found.", ("Goguryeo", "Goryeo")),
        ("모잠비크와 말리는 국경을 닫았다.", "Mozambique and {} closed the border.", ("Mali", "Malawi")),
        ("백제는 도읍을 옮겼다.", "{} moved the capital.", ("Baekje", "Silla")),  # which stands for no country here
        ("무라카미 하루키의 소설을 샀다.", "I bought a novel by {}.", ("Haruki Murakami", "Ryu Murakami")),
        ("청주 공항은 작다.", "{} airport is small.", ("Cheongju", "Chungju")),
        ("허베이성에 눈이 왔다.", "It snowed in {} Province.", ("Hebei", "Hubei")),
        ("2018년 평창 동계올림픽을 치렀다.", "It held the 2018 {} Winter Olympics.", ("Pyeongchang", "Beijing")),
        ("판문점에서 만났다.", "They met in {}.", ("Panmunjeom", "Kaesong")),
        (
            "천문학자 호킹이 강연했다.",
            "Astronomer {} gave a lecture.",
            ("Hawking", "Sagan"),
        ),  # which is no people of Saga
        ("나달은 프랑스오픈을 떠났다.", "Nadal left {}.", ("Roland Garros", "Wimbledon")),
        ("이천에서 그릇을 샀다.", "We bought bowls in {}.", ("Icheon", "Incheon")),
        ("아이폰이 잘 팔린다.", "The {} sells well.", ("iPhone", "iPad")),
        ("국민은행이 후원한다.", "{} is the sponsor.", ("KB Kookmin Bank", "iM Bank")),
        ("아시안게임에 나갔다.", "She took part in the {}.", ("Asian Games", "World Cup")),
        ("영화 기생충을 다시 봤다.", "I watched the film {} again.", ("Parasite", "Oldboy")),
        ("한강의 채식주의자를 빌렸다.", "I borrowed Han Kang's {}.", ("The Vegetarian", "Human Acts")),
    ],
)
def test_another_of_its_kind(korean: str, english: str, names: tuple[str, str]) -> None:
    own, other = names
    assert kinds((korean, english.format(own))) == []
    [hit] = compared((korean, english.format(other)))
    assert (hit.kind, hit.values["given"]) == ("wrong", other)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("서울대병원은 병동을 새로 지었다.", "Seoul National University Hospital built a new ward."),
        ("한국교통대가 문을 열었다.", "Korea National University of Transportation has opened."),
        ("부산대 예술대학이 전시를 연다.", "Pusan National University of Arts holds an exhibition."),
        ("백제는 나라를 빼앗겼다.", "The country lost its land."),
        ("무라카미는 소설을 썼다.", "Murakami wrote a novel."),
        ("무라카미 류의 소설을 샀다.", "I bought a novel by Ryu Murakami."),
        ("인천 공항은 붐볐다.", "The airport was crowded."),
        ("이천에서 삼천 명이 모였다.", "Between two and three thousand people gathered."),
        ("기생충을 없앤다.", "It kills worms. Oldboy is a film."),
        ("평창 동계올림픽을 치렀다.", "It held the Winter Games in Pyeongchang."),
    ],
)
def test_the_same(korean: str, english: str) -> None:
    assert "wrong" not in kinds((korean, english))


@pytest.mark.parametrize("english", ["Prosecutor {} came.", "Spokesman {} came.", "We met Prosecutor {}."])
def test_the_family_name_behind_an_office(english: str) -> None:
    korean = "문 대변인이 왔다." if "Spokesman" in english else "문 검사가 왔다."
    assert_told_in_the_place_of(korean, english, "Moon", "Kang")


def test_somebody_else_who_is_quoted():
    korean = "“우리는 떠나지 않는다”고 최윤아가 말했다."
    assert kinds((korean, "“We are not leaving,” Choi Yun-a said.")) == []
    [hit] = compared((korean, "“We are not leaving,” Kim Mina said."))
    assert (hit.kind, hit.values["given"]) == ("wrong", "Kim Mina")


def test_what_is_before_the_kind_of_a_bank():
    [hit] = compared(("파노라마은행이 문을 닫았다.", "Meridian Li Bank closed down."))
    assert (hit.kind, hit.values["given"]) == ("wrong", "Meridian Li")


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        ("남수단에 구호품을 보냈다.", "They sent relief goods to {}.", ("South Sudan", "Sudan")),
        ("적도기니 선수단이 도착했다.", "The team of {} has arrived.", ("Equatorial Guinea", "Guinea")),
        ("북아일랜드로 떠났다.", "They left for {}.", ("Northern Ireland", "Ireland")),
        ("뉴멕시코주 산불이 번졌다.", "A wildfire spread in {}.", ("New Mexico", "Mexico")),
    ],
)
def test_a_country_whose_name_is_a_part_of_the_right_one(korean: str, english: str, names: tuple[str, str]) -> None:
    assert_told_in_the_place_of(korean, english, *names)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("수단과 남수단이 만났다.", "Sudan and South Sudan met."),
        ("멕시코와 접한 뉴멕시코에서 열렸다.", "It was held in New Mexico, which borders Mexico."),
        ("뉴멕시코주 산불이 번졌다.", "A wildfire spread in the U.S. state."),
        ("미국령 사모아에 갔다.", "They went to the U.S. territory of Samoa."),
    ],
)
def test_a_country_that_both_sides_have_beside_it(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        ("경비정이 라이베리아 선적 유조선을 나포했다.", "A boat seized a {}-flagged tanker.", ("Liberian", "Libyan")),
        ("이 공장은 독일 소유다.", "The factory is {}-owned.", ("German", "Italian")),
        ("중국산 부품을 썼다.", "They used {}-made parts.", ("Chinese", "Japanese")),
    ],
)  # fmt: skip
def test_what_is_done_in_a_country_or_by_it(korean: str, english: str, names: tuple[str, str]) -> None:
    assert [kinds((korean, english.format(name))) for name in names] == [[], ["wrong"]]
