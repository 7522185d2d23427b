"""Two names that have changed places beside words that have not."""

from __future__ import annotations

import pytest
from compared import compared, kinds
from each import each


@pytest.mark.parametrize(
    ("korean", "english", "one", "other"),
    [
        ("버스는 샬폰트를 떠나 메이든헤드에 도착했다.", "The bus left {} and arrived in {}.", "Chalfont", "Maidenhead"),
        ("그는 부산에서 대구까지 걸었다.", "He walked from {} to {}.", "Busan", "Daegu"),
        ("서윤재가 운전하고 문도현이 지도를 보았다.", "{} drove and {} read the map.", "Suh Yoon-jae", "Moon Do-hyun"),
        ("브라질은 금메달을, 독일은 은메달을 땄다.", "{} won gold and {} silver.", "Brazil", "Germany"),
        (  # and to whom they belong
            "구글의 서윤재와 오라클 소속 문도현이 만났다.",
            "{} of Google met {}, of Oracle.",
            "Suh Yoon-jae",
            "Moon Do-hyun",
        ),
        (
            "국민의힘 서윤재 의원과 더불어민주당 문도현 의원이 다퉜다.",
            "{} of the People Power Party and {} of the Democratic Party of Korea quarreled.",
            "Suh Yoon-jae",
            "Moon Do-hyun",
        ),
        (  # persons who are said to be somewhere
            "오바마는 시카고에서 노래했고 바이든은 보스턴에서 잤다.",
            "{} sang in Chicago, and {} slept in Boston.",
            "Obama",
            "Biden",
        ),
    ],
)
def test_what_is_said_of_each(korean: str, english: str, one: str, other: str) -> None:
    assert kinds((korean, english.format(one, other))) == []
    [hit] = compared((korean, english.format(other, one)))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", other, one)


@each(
    ("korean", "english", "things"),
    [
        (
            "서윤재는 모차르트의 곡을, 문도현은 브람스의 곡을 골랐다.",
            "Suh Yoon-jae chose a piece by {}, and Moon Do-hyun one by {}.",
            ("Mozart", "Brahms"),
        ),
        (
            "브라질은 부산에서, 독일은 대구에서 훈련한다.",
            "Brazil trains in {}, Germany in {}.",
            ("Busan", "Daegu"),
        ),
    ],
)
def test_what_each_of_two_has(korean: str, english: str, things: tuple[str, str]) -> None:
    one, other = things
    assert kinds((korean, english.format(one, other))) == []
    [hit] = compared((korean, english.format(other, one)))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", other, one)


@each(
    ("korean", "english"),
    [
        ("브라질은 부산에서, 독일은 대구에서 훈련한다.", "Busan hosts Brazil, and Daegu Germany."),
        ("브라질은 부산에서, 독일은 대구에서 훈련한다.", "Germany trains in Daegu, Brazil in Busan."),
        ("브라질은 부산에서 독일과 대구 선수들을 만났다.", "Brazil met players of Daegu and Germany in Busan."),
        ("그는 부산에서 대구로 이사했다.", "He moved to Daegu from Busan."),
        ("그는 부산에서 대구로 전화했다.", "He called Daegu from Busan."),
        ("서윤재가 운전하고 문도현이 지도를 보았다.", "Moon Do-hyun read the map while Suh Yoon-jae drove."),
        ("브라질은 금메달을, 독일은 은메달을 땄다.", "Germany won silver, Brazil gold."),
        ("오바마는 시카고에서, 바이든은 보스턴에서 잤다.", "Biden slept in Boston, and Obama in Chicago."),
        ("서윤재와 문도현이 노래했다.", "Moon Do-hyun and Suh Yoon-jae sang."),
    ],
)
def test_the_same_said_in_another_order(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
