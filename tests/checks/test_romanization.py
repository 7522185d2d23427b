"""Names and their forms across documents, and by a system."""

from __future__ import annotations

from typing import Any

import pytest

from qa_lint.checks.romanization import check_system
from qa_lint.facts.romanization import standard_person
from qa_lint.model import Hit, Language, Pair, Segment, TextFile


def pair(korean: str, english: str, source: Language = "ko") -> Pair:
    ko = Segment.of_file(TextFile("ko.txt", korean), 0, len(korean), "ko")
    en = Segment.of_file(TextFile("en.txt", english), 0, len(english), "en")
    return Pair(ko, en) if source == "ko" else Pair(en, ko)


def hits(korean: str, english: str, **options: Any) -> list[Hit]:
    return list(check_system(pair(korean, english), **options))


def fixes(korean: str, english: str, **options: Any) -> list[tuple[str, str]]:
    found = hits(korean, english, **options)
    return [(hit.fix.place.text, hit.fix.replacement) for hit in found if hit.fix]


PUSAN = "어제 부산에 눈이 왔다.", "It snowed in Pusan yesterday."


@pytest.mark.parametrize(
    ("hangul", "latin", "options", "expected"),
    [
        ("부산", "Pusan", {}, "Busan"),
        ("부산", "PUSAN", {}, "BUSAN"),
        ("부산광역시", "Pusan Metropolitan City", {}, "Busan Metropolitan City"),
        ("경상북도", "Kyungsangbuk-do", {}, "Gyeongsangbuk-do"),
        ("평택군", "Pyongtaek-kun", {}, "Pyeongtaek-gun"),
        ("경기도", "Gyeonggido", {"units": "hyphen"}, "Gyeonggi"),
        ("경기도", "Gyeonggi Province", {"units": "hyphen"}, "Gyeonggi-do"),
        ("경기도", "Kyonggi Province", {"units": "hyphen"}, "Gyeonggi-do"),
        ("경기도", "Gyeonggi-do", {"units": "word"}, "Gyeonggi Province"),
        ("충청북도", "North Chungcheong Province", {"units": "hyphen"}, "Chungcheongbuk-do"),
        ("종로구", "Jongro-gu", {}, "Jongno-gu"),
        ("종로구", "Jongno-gu", {"system": "mr"}, "Chongno-gu"),
        ("부산", "Busan", {"system": "mr"}, "Pusan"),
        ("전라남도", "Jeollanam-do", {"system": "mr"}, "Chŏllanam-do"),
        ("평택읍", "Pyeongtaek-eup", {"system": "mr"}, "P'yŏngt'aeg-ŭp"),
        ("경기도", "Gyeonggi-do", {"system": "yale"}, "Kyengki-to"),
        ("서울시", "Seoul City", {"system": "yale"}, "Sewul City"),
    ],
)
def test_the_form_of_a_place_by_a_system(hangul: str, latin: str, options: dict[str, str], expected: str) -> None:
    assert fixes(f"어제 {hangul}에 눈이 왔다.", f"It snowed in {latin} yesterday.", **options) == [(latin, expected)]
    # and what was put right is right
    assert fixes(f"어제 {hangul}에 눈이 왔다.", f"It snowed in {expected} yesterday.", **options) == []


@pytest.mark.parametrize(
    ("hangul", "latin", "options"),
    [
        ("부산", "Busan", {}),
        ("부산시", "Busan", {"units": "hyphen"}),  # the standard allows to leave the unit out
        ("해운대", "Hae-undae", {}),
        ("경기도", "Gyeonggi-do", {}),
        ("경기도", "Gyeonggi Province", {}),
        ("경기도", "Gyeonggi Province", {"units": "word"}),
        ("경기", "Gyeonggi Province", {"units": "hyphen"}),  # the Korean has no unit to write
        ("경기도", "Kyŏnggi-do", {"system": "mr"}),
        ("경기도", "Kyonggi-do", {"system": "mr"}),  # printed without its marks
        ("평양", "Pyongyang", {}),
        ("박정희", "Park Chung-hee", {}),  # persons write themselves as they like
    ],
)
def test_what_the_system_allows(hangul: str, latin: str, options: dict[str, str]) -> None:
    assert not hits(f"어제 {hangul} 이야기를 했다.", f"We talked about {latin} yesterday.", **options)


@pytest.mark.parametrize(
    ("hangul", "latin", "system", "expected"),
    [
        ("한복남", "Han Bok-nam", "rr", "Han Bok-nam"),
        ("한복남", "Han Boknam", "rr", "Han Boknam"),
        ("한복남", "Han Bog-nam", "rr", "Han Bok-nam"),
        ("이수재", "Lee Soo-jae", "rr", "Lee Su-jae"),
        ("이수재", "Soojae Lee", "rr", "Lee Sujae"),
        ("이수재", "Lee Su Jae", "rr", "Lee Su-jae"),
        ("이수재", "LEE SOO-JAE", "rr", "LEE SU-JAE"),
        ("이수재", "Lee Soo-jae", "mr", "Yi Su-jae"),
        ("김정희", "Kim Jeong-hui", "mr", "Kim Chŏng-hŭi"),
        ("김정희", "Kim Jeong-hui", "yale", "Kim Ceng-huy"),
        ("남궁현", "Namkoong Hyun", "rr", "Namkoong Hyeon"),
    ],
)
def test_the_form_of_a_person_by_a_system(hangul: str, latin: str, system: Any, expected: str) -> None:
    assert standard_person(hangul, latin, system) == expected


def test_persons_are_looked_at_when_that_is_wanted() -> None:
    texts = "이수재 감독이 왔다.", "Director Lee Soo-jae came."
    assert fixes(*texts) == []
    assert fixes(*texts, persons=True) == [("Lee Soo-jae", "Lee Su-jae")]


def test_the_direction_changes_only_the_sides() -> None:
    (one,), (other,) = (list(check_system(pair(*PUSAN, source=source))) for source in ("ko", "en"))  # type: ignore[arg-type]
    assert (one.source, one.target, one.fix, one.values) == (other.target, other.source, other.fix, other.values)


def test_a_place_alone_is_no_pair() -> None:
    assert not list(check_system(pair("부산", "")))
