"""Roads of addresses that have another name on the other side."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.names.roads import other_roads


@each(
    ("korean", "english", "other"),
    [
        ("공평로 12에 갔다.", "He went to 12 Naksu-ro.", "공평로 Naksu-ro"),
        ("공평대로 12에 갔다.", "He went to 12 Naksu-daero.", "공평대로 Naksu-daero"),
        ("공평로 12에 갔다.", "He went to 12 Gongpyeong-ro.", ""),
        ("공평대로 12에 갔다.", "He went to 12 Gongpyeong-daero.", ""),
        # by the name that it has without what it is
        ("공평로 12에 갔다.", "He went to 12 Gongpyeong Street.", ""),
        ("공평대로 12에 갔다.", "He went to 12 Gongpyeong Avenue.", ""),
        # with another number, or two with it
        ("공평로 12에 갔다.", "He went to 13 Naksu-ro.", ""),
        ("공평로 12에 갔다.", "He went to 12 Naksu-ro and 12 Sinpyeong-ro.", ""),
        ("공평로 12에 갔다.", "He went there.", ""),
    ],
)
def test_a_road_of_another_name(korean: str, english: str, other: str) -> None:
    roads = [*other_roads(pair(korean, english))]
    assert " ".join(f"{road.hangul} {english[slice(*road.english)]}" for road in roads) == other
    assert all(korean[slice(*road.korean)] == road.hangul for road in roads)
