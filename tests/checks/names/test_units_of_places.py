"""Places of Korea with the unit of another place of the same name."""

from __future__ import annotations

from compared import compared, kinds
from each import each


@each(
    ("korean", "english", "hangul", "right", "wrong"),
    [
        ("축제는 장평읍에서 열린다.", "The festival is held in {}.", "장평읍", "Jangpyeong-eup", "Jangpyeong-myeon"),
        ("소송리 주민들이 반대한다.", "People of {} oppose it.", "소송리", "Sosong-ri", "Sosong-dong"),
        ("홍안군에 눈이 왔다.", "It snowed in {}.", "홍안군", "Hongan County", "Hongan City"),
        ("정류장은 벽산면사무소 앞이다.", "The stop is at the {} office.", "벽산면", "Byeoksan-myeon", "Byeoksan-eup"),
        ("완주군민 절반이 찬성했다.", "Half of the people of {} were in favor.", "완주군", "Wanju-gun", "Wanju-si"),
        ("세현대로에서 사고가 났다.", "There was an accident on {}.", "세현대로", "Sehyeon-daero", "Sehyeon-gu"),
        ("세현구에서 사고가 났다.", "There was an accident in {}.", "세현구", "Sehyeon-gu", "Sehyeon-daero"),
    ],
)  # fmt: skip
def test_another_unit(korean: str, english: str, hangul: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    told = [hit.values[name] for name in ("name", "given", "due", "heard")]
    assert (hit.kind, told) == ("wrong", [hangul, wrong, right, ""])


@each(
    ("korean", "english"),
    [
        ("장평읍과 장평면이 합쳐진다.", "Jangpyeong-eup and Jangpyeong-myeon will merge."),
        ("장평면에서 장평읍으로 옮겼다.", "It moved from Jangpyeong-myeon to Jangpyeong-eup."),
        ("제주도에 비가 온다.", "It is raining on Jeju Island."),
        ("울산광역시가 발표했다.", "Ulsan Metropolitan City announced it."),
        ("그는 장평에서 산다.", "He lives in Jangpyeong-eup."),  # which Korean does not say
        ("장평읍에서 산다.", "He lives in the town of Jangpyeong."),
        ("장평읍에서 산다.", "He lives in Jangpyeong District."),  # a district is much
        ("종로구 종로1가에서 만났다.", "We met at Jong-ro 1-ga in Jongno-gu."),
        ("세현구 세현길에서 산다.", "He lives on Sehyeon-gil."),
    ],
)
def test_no_other_unit(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_slip_before_what_kind_of_place_it_is() -> None:
    korean = "봉하마을은 방문객이 많다."
    assert kinds((korean, "Bongha Village has many visitors.")) == []
    [hit] = compared((korean, "Bokgha Village has many visitors."))
    assert (hit.kind, hit.values["due"]) == ("misspelled", "Bongha")
    assert kinds(("행복마을은 방문객이 많다.", "Haengbock Village has many visitors.")) == []  # an ordinary word
