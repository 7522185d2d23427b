"""Korean places and their Latin forms in a pair."""

from __future__ import annotations

import pytest
from compared import VOCABULARY
from each import each
from shipped import GAZETTEER, LETTERS
from toy import pair

from qa_lint.facts.names import places
from qa_lint.facts.names.other_hangul import read_other_hangul
from qa_lint.facts.names.other_places import read_other_places
from qa_lint.facts.names.places import Place, read_places, standard_latin
from qa_lint.facts.romanization import reads_place
from qa_lint.facts.romanization_systems import romanize
from qa_lint.model import Span


def places_of(korean: str, english: str) -> list[Place]:
    return list(read_places(pair(korean, english)))


@each(
    ("hangul", "latin", "name", "style"),
    [
        ("강원도", "Gangwon-do", "Gangwon", "hyphen"),
        ("강원도", "Gangwon Province", "Gangwon", "word"),
        ("강원특별자치도", "Gangwon State", "Gangwon", "word"),
        ("제주도", "Jeju Island", "Jeju", "word"),
        ("부산광역시", "Busan Metropolitan City", "Busan", "word"),
        ("부산시", "Pusan", "Pusan", ""),
        ("부산", "Pusan", "Pusan", ""),
        ("충청북도", "North Chungcheong Province", "North Chungcheong", "word"),
        ("충청북도", "Chungcheongbuk-do", "Chungcheongbuk", "hyphen"),
        ("충청남도", "South Chungcheong Province", "South Chungcheong", "word"),
        ("종로구", "Jongno-gu", "Jongno", "hyphen"),
        ("종로구", "Jongro District", "Jongro", "word"),
        ("진량읍", "Jillyang-eup", "Jillyang", "hyphen"),
        ("중구", "Jung-gu", "Jung", "hyphen"),
        ("경기도", "Gyeonggido", "Gyeonggido", ""),
    ],
)
def test_a_place_its_name_and_how_its_unit_is_written(hangul: str, latin: str, name: str, style: str) -> None:
    korean, english = f"어제 {hangul}에 눈이 왔다.", f"It snowed in {latin} yesterday."
    (place,) = places_of(korean, english)
    assert (place.hangul, place.latin, place.latin_name, place.style) == (hangul, latin, name, style)
    assert korean[slice(*place.korean)] == hangul
    assert english[slice(*place.english)] == latin


@each(
    ("korean", "english"),
    [
        ("화성에 물이 있다.", "There is water on Mars."),
        ("강원도의 산", "the mountains of the Gongju region"),
        ("진량의 산", "the mountains of Jillyang"),  # not known, and no unit says that it is a place
        ("진량읍의 산", "the mountains of Jillyang Province"),
        ("경기가 끝났다.", "The game is over."),
        ("어느 정도", "to some degree"),
        ("부산대 학생", "students of Pusan"),  # a university
        ("화성-18형을 쐈다.", "They fired a Hwasong-18."),  # a missile
        ("부산 대학교 학생", "students of Pusan National University"),
    ],
)
def test_what_is_no_place(korean: str, english: str) -> None:
    assert not places_of(korean, english)


def test_of_two_places_that_may_be_spelled_so_the_standard_tells() -> None:
    found = places_of("청주와 충주를 잇는다.", "It links Cheongju and Chungju.")
    assert [(place.hangul, place.latin) for place in found] == [("청주", "Cheongju"), ("충주", "Chungju")]


def test_each_mention_counts() -> None:
    found = places_of("종로구와 종로의 밤", "Jongno-gu, and Jongno by night")
    assert [(place.latin, place.name) for place in found] == [("Jongno-gu", "종로"), ("Jongno", "종로")]


def test_a_road_before_its_english_word() -> None:
    found = pair("차가 공평로를 달린다.", "Cars run on Gongpyeong Road.").fact(read_other_places, GAZETTEER, VOCABULARY)
    assert [(place.hangul, place.latin) for place in found] == [("공평", "Gongpyeong")]


def test_a_latin_name_is_told_once_whichever_of_its_forms_the_tables_have() -> None:
    known = pair("도스토에프스키가 썼다.", "Dostoevsky wrote it.").fact(
        read_other_hangul, LETTERS, GAZETTEER, VOCABULARY
    )  # they have 도스토예프스키 and 도스토옙스키
    assert [written.latin for _, written in known] == ["Dostoevsky"]


def test_a_place_is_held_against_each_latin_name_that_begins_like_it_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted are the questions: however often either side has its places, as many for each Latin place."""
    asked: list[tuple[str, str]] = []

    def counted(hangul: str, latin: str) -> bool:
        asked.append((hangul, latin))
        return reads_place(hangul, latin)

    monkeypatch.setattr(places, "reads_place", counted)
    found = {}
    for times in (1, 30):
        asked.clear()
        korean, english = "수원시와 장평읍과 공주시 " * times, "Suwon-si, Jangpyeong-eup, Gimje-si " * times
        found[times] = [place.hangul for place in pair(korean, english).fact(read_places)]
        assert 0 < len(asked) <= 4 * times  # by the name, and where it is not that, with its unit
    assert found == {1: ["수원시", "장평읍"], 30: ["수원시", "장평읍"] * 30}


_UNITS = """
경기도 Gyeonggi-do Gyeonggi-to|여수시 Yeosu-si Yeosu-shi|고성군 Goseong-gun Goseong-kun Goseong-kwun
강남구 Gangnam-gu Gangnam-ku Gangnam-kwu|진량읍 Jillyang-eup Jillyang-up Jillyang-ŭp
신평면 Sinpyeong-myeon Sinpyeong-myŏn Sinpyeong-myon Sinpyeong-myen|서현동 Seohyeon-dong Seohyeon-tong
가평리 Gapyeong-ri Gapyeong-ni Gapyeong-li
"""
_IN_ENGLISH = """
경기도 Province|제주도 Island|여수시 City|고성군 County|강남구 District|강남구 Ward|진량읍 Town|신평면 Township
서현동 Neighborhood|서현동 Neighbourhood|가평리 Village|제주특별자치도 Special_Self-Governing_Province
제주특별자치도 Province|강원특별자치도 State|세종특별자치시 Special_Self-Governing_City|세종특별자치시 City
서울특별시 Special_City|서울특별시 Metropolitan_City|서울특별시 City|부산광역시 Metropolitan_City|부산광역시 City
"""


def rows(table: str) -> list[str]:
    return table.replace("\n", "|").strip("|").split("|")


@each("row", rows(_UNITS))
def test_each_way_to_spell_a_unit(row: str) -> None:
    hangul, *spelled = row.split()
    for latin in spelled:
        assert [(place.latin, place.style) for place in places_of(f"{hangul}에 갔다.", f"It is in {latin}.")] == [
            (latin, "hyphen")
        ]


@each("row", rows(_IN_ENGLISH))
def test_each_word_for_a_unit(row: str) -> None:
    hangul, word = row.split()
    latin = f"{''.join(romanize(hangul[:2])).capitalize()} {word.replace('_', ' ')}"
    assert [(place.latin, place.style) for place in places_of(f"{hangul}에 갔다.", f"It is in {latin}.")] == [
        (latin, "word")
    ]


_KNOWN = """
서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 의정부 안양 부천 광명
평택 동두천 안산 고양 과천 구리 남양주 오산 시흥 군포 의왕 하남 용인 파주 이천 안성 김포 화성 양주 포천 여주 연천
가평 양평 춘천 원주 강릉 동해 태백 속초 삼척 홍천 횡성 영월 평창 정선 철원 화천 양구 인제 고성 양양 청주 충주 제천
보은 옥천 영동 증평 진천 괴산 음성 단양 천안 공주 보령 아산 서산 논산 계룡 당진 금산 부여 서천 청양 홍성 예산 태안
전주 군산 익산 정읍 남원 김제 완주 진안 무주 장수 임실 순창 고창 부안 목포 여수 순천 나주 광양 담양 곡성 구례 고흥
보성 화순 장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산
군위 의성 청송 영양 영덕 청도 고령 성주 칠곡 예천 봉화 울진 울릉 창원 마산 진해 진주 통영 사천 김해 밀양 거제 양산
의령 함안 창녕 남해 하동 산청 함양 거창 합천 서귀포 강화 옹진 기장 달성 강남 강북 강동 강서 관악 광진 구로 금천 노원
도봉 동대문 동작 마포 서대문 서초 성동 성북 송파 양천 영등포 용산 은평 종로 중랑 분당 일산 판교 송도 동탄 여의도
명동 이태원 인사동 압구정 청계천 광화문 남대문 잠실 홍대 신촌 을지로 해운대 광안리 독도 울릉도 거제도 강화도 월미도
흑산도 백령도 연평도 한라산 지리산 설악산 북한산 남산 태백산 낙동강 임진강 섬진강 경복궁 창덕궁 덕수궁 불국사 해인사
석굴암
""".split()  # noqa: SIM905 - as a list it is one word a line
_KNOWN_IN_THE_NORTH = """
평안 함경 황해 평안북 평안남 함경북 함경남 황해북 황해남 평양 개성 함흥 청진 신의주 원산 남포 나선 금강산 백두산
압록강 두만강 판문점
""".split()  # noqa: SIM905 - as a list it is one word a line


@each("name", [*_KNOWN, *_KNOWN_IN_THE_NORTH])
def test_each_place_that_is_known_without_its_unit(name: str) -> None:
    latin = "".join(romanize(name)).capitalize()
    assert [place.latin for place in places_of(f"{name}에 갔다.", f"They went to {latin}.")] == [latin]


NORTHERN = """
자강도 양강도 강계시 혜산시 사리원시 해주시 만포시 희천시 신포시 단천시 회령시 나진시 선봉군 영변군 평양시 개성시
함흥시 청진시 신의주시 원산시 남포시 나선시 평안북도 함경남도
"""


@each("hangul", NORTHERN.split())
def test_places_in_the_north_are_written_as_they_write_them(hangul: str) -> None:
    name, unit = hangul[:-1], {"도": "Province", "시": "City", "군": "County"}[hangul[-1]]
    span = Span(0, 1)
    assert standard_latin(Place(hangul, name, f"Somewhere {unit}", "Somewhere", span, span)) == f"Somewhere {unit}"
    elsewhere = Place("수원시", "수원", "Somewhere City", "Somewhere", span, span)
    assert standard_latin(elsewhere) == "Suwon City"


@each("name", ["대동강", "청천강", "묘향산", "금강산", "백두산", "압록강", "두만강", "판문점"])
def test_rivers_and_mountains_in_the_north(name: str) -> None:
    span = Span(0, 1)
    assert standard_latin(Place(name, name, "Somewhere", "Somewhere", span, span)) == "Somewhere"
