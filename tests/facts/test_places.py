"""Korean places and their Latin forms in a pair."""

from __future__ import annotations

import pytest
from compared import GAZETTEER, VOCABULARY
from shipped import LETTERS
from toy import pair

from qa_lint.facts.names import places
from qa_lint.facts.names.other_hangul import read_other_hangul
from qa_lint.facts.names.other_places import read_other_places
from qa_lint.facts.names.places import Place, read_places
from qa_lint.facts.romanization import reads_place


def places_of(korean: str, english: str) -> list[Place]:
    return list(read_places(pair(korean, english)))


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("화성에 물이 있다.", "There is water on Mars."),
        ("강원도의 산", "the mountains of the Gongju region"),
        ("진량의 산", "the mountains of Jillyang"),  # not known, and no unit says that it is a place
        ("진량읍의 산", "the mountains of Jillyang Province"),
        ("경기가 끝났다.", "The game is over."),
        ("어느 정도", "to some degree"),
        ("부산대 학생", "students of Pusan"),  # a university
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
