"""Places of Korea that English makes another kind of place of the same name."""

from __future__ import annotations

from compared import compared, kinds
from each import each
from kinds_of_places import KINDS_OF_PLACES


@each(
    ("korean", "english", "hangul", "right", "wrong"),
    [
        ("오대산에서 불이 났다.", "A fire broke out on {}.", "오대산", "Odae Mountain", "Odae Lake"),
        ("오대산에서 불이 났다.", "A fire broke out on {}.", "오대산", "Mount Odae", "Lake Odae"),
        ("월출산국립공원은 문을 닫는다.", "{} will close.", "월출산", "Wolchul National Park", "Wolchul Island"),
        ("낙동강에 안개가 끼었다.", "Fog lay over the {}.", "낙동강", "Nakdong River", "Nakdong Valley"),
        ("군산역은 새로 지었다.", "{} was built anew.", "군산역", "Gunsan Station", "Gunsan Airport"),
        ("목포항이 붐볐다.", "{} was crowded.", "목포항", "Mokpo harbor", "Mokpo airport"),
        ("달빛해수욕장은 7월에 연다.", "{} opens in July.", "달빛해수욕장", "Dalbit Beach", "Dalbit Island"),
        ("통도사에 다녀왔다.", "We went to {}.", "통도사", "Tongdo Temple", "Tongdo Palace"),
        ("통도사에 다녀왔다.", "We went to {}.", "통도사", "Tongdosa Temple", "Tongdosa Shrine"),
        ("달빛박물관은 월요일에 쉰다.", "{} is closed on Mondays.", "달빛박물관", "Dalbit Museum", "Dalbit Library"),
        ("달빛극장은 문을 닫았다.", "{} has closed.", "달빛극장", "Dalbit Theater", "Dalbit Square"),
        ("춘천시청에서 모였다.", "They met at {}.", "춘천시청", "Chuncheon City Hall", "Chuncheon Station"),
        ("춘천역에서 모였다.", "They met at {}.", "춘천역", "Chuncheon Station", "Chuncheon City Hall"),
    ],
)
def test_another_kind(korean: str, english: str, hangul: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["given"]) == ("wrong", wrong)
    assert str(hit.values["name"]).startswith(hangul)


@each(
    ("korean", "english"),
    [
        ("현충사에 칼이 있다.", "Hyeonchungsa Shrine has the sword."),
        ("달빛도서관 옆 박물관에 갔다.", "We went to Dalbit Museum beside the library."),
        ("소양호에 물이 찼다.", "The Soyang Dam is full."),  # which made the lake
        ("해운대역 앞 해변이 붐볐다.", "Haeundae Beach near the station was crowded."),
        ("오대산 월정사에 갔다.", "We went to the Odae Temple."),  # a temple there
        ("부산역에서 부산 공항까지 간다.", "It runs from the station to Busan Airport."),
        ("울산대교를 건넜다.", "We crossed Ulsan Bridge."),  # no university
        ("경복궁역에서 만났다.", "We met at Gyeongbok Palace Station."),
        ("한라산에 눈이 왔다.", "It snowed on Halla Mountain, on Jeju Island."),
        ("경포대에서 쉬었다.", "We rested at Gyeongpo Beach."),  # a pavilion there
        ("춘천시청 앞 광장에서 모였다.", "They met on Chuncheon Square, outside the building."),
    ],
)
def test_no_other_kind(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@each(("ends", "english"), KINDS_OF_PLACES)
def test_each_ending_and_each_word_for_it(ends: list[str], english: list[str]) -> None:
    other = "Tunnel" if "Market" in english else "Market"
    for end in ends:
        korean = f"달빛{end} 앞에서 사진을 찍었다."
        assert kinds((korean, f"They took photos in front of Dalbit {other}.")) == ["wrong"]
    for word in english:
        said = f"They took photos in front of Dalbit {word}."
        assert compared((f"달빛{ends[0]} 앞에서 사진을 찍었다.", said)) == []
        away = "시장" if "시장" not in ends else "터널"
        assert kinds((f"달빛{away} 앞에서 사진을 찍었다.", said)) == ["wrong"]


def test_a_list_of_places_is_left_alone() -> None:
    others = ", ".join(f"{name} Lake" for name in "Alba Bona Cora Dura Elba Fana Gora Hora".split())  # noqa: SIM905
    assert kinds(("오대산에서 불이 났다.", f"A fire broke out on Odae Lake, {others}.")).count("wrong") == 0
