"""Wars and uprisings that Korean calls by a figure or a date."""

import pytest
from compared import assert_told_in_the_place_of, kinds


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        ("할아버지는 6·25 전쟁에서 다쳤다.", "Grandfather was wounded in the {}.", ("Korean War", "Vietnam War")),
        ("할아버지는 6.25전쟁에서 다쳤다.", "Grandfather was wounded in the {}.", ("Korean War", "Gulf War")),
        ("6·25는 마을을 갈라놓았다.", "The {} divided the village.", ("Korean War", "Pacific War")),
        ("제1차 세계대전의 참호를 팠다.", "They dug trenches of {}.", ("First World War", "World War II")),
        ("1차 세계대전 때의 편지다.", "This is a letter from the {}.", ("First World War", "Second World War")),
        ("2차 세계 대전을 다룬 소설이다.", "It is a novel about the {}.", ("Second World War", "Korean War")),
        ("4·19 혁명을 노래한 시다.", "It is a poem on the {}.", ("April 19 Revolution", "French Revolution")),
        ("임진왜란 때 절이 불탔다.", "The temple burned down in the {}.", ("Imjin War", "Manchu War")),
    ],
)
def test_another_event(korean: str, english: str, names: tuple[str, str]) -> None:
    assert_told_in_the_place_of(korean, english, *names)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("할아버지는 6·25 전쟁에서 다쳤다.", "Grandfather was wounded in the war."),
        ("제2차 세계대전이 끝났다.", "World War Two ended."),
        ("2차 세계대전이 끝났다.", "WWII ended."),
        ("3·1 운동이 일어났다.", "The Independence Movement broke out."),
        ("금리는 6.25로 올랐고 베트남 전쟁은 길어졌다.", "Rates rose to 6.25 and the Vietnam War dragged on."),
        ("6·25 전쟁과 베트남 전쟁을 겪었다.", "He lived through the Korean War and the Vietnam War."),
    ],
)
def test_the_same_event(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
