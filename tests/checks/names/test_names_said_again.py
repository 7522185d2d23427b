"""A name that Korean says in two sentences, and English in one: in the other one another name stands."""

import pytest
from compared import compared, kinds
from each import each

TWICE = [
    # Korean, English with both names right, the name said again and what is put for it
    (
        "현대차는 지난해 이익이 늘었다. 현대차의 올해 목표는 더 높다.",
        "Hyundai Motor's profit grew last year. Hyundai Motor's target for this year is even higher.",
        ("현대차", "Hyundai Motor", "Kia"),
    ),
    (
        "보건복지부가 지침을 냈다. 보건복지부는 병원에도 공문을 보냈다.",
        "The Ministry of Health and Welfare has a guide. The Ministry of Health and Welfare also wrote to hospitals.",
        ("보건복지부", "Ministry of Health and Welfare", "Ministry of Education"),
    ),
    (
        "부산에서 열린 회의에는 300명이 참석했다. 부산시는 내년에도 회의를 연다.",
        "The meeting in Busan drew 300 people. Busan will host it again next year.",
        ("부산시", "Busan", "Incheon"),
    ),
    (
        "마르코 벨리니가 첫 골을 넣었다. 벨리니는 후반에도 한 골을 보탰다.",
        "Marco Bellini scored the opener. Bellini added another in the second half.",
        ("벨리니", "Bellini", "Rossi"),
    ),
    (
        "박서준은 서울에서 태어났다. 박서준은 서른 살에 부산으로 옮겼다.",
        "Park Seo-jun was born in Seoul. Park Seo-jun moved to Busan at thirty.",
        ("박서준", "Park Seo-jun", "Lee Min-ho"),
    ),
]


@each(("korean", "english", "names"), TWICE)
def test_what_is_put_for_the_second_mention_is_told_with_the_name(
    korean: str, english: str, names: tuple[str, str, str]
) -> None:
    hangul, right, wrong = names
    assert kinds((korean, english)) == []
    head, _, tail = english.rpartition(right)
    [hit] = compared((korean, f"{head}{wrong}{tail}"))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", hangul, wrong)
    assert hit.source.span.start == korean.rindex(hangul)
    assert hit.target.span == (len(head), len(head) + len(wrong))


@each(("korean", "english", "names"), TWICE)
def test_so_it_is_from_english_into_korean(korean: str, english: str, names: tuple[str, str, str]) -> None:
    head, _, tail = english.rpartition(names[1])
    [hit] = compared((korean, f"{head}{names[2]}{tail}"), reverse=True)
    assert (hit.kind, hit.values["given"]) == ("wrong", names[0])
    assert (hit.source.span.start, hit.target.span.start) == (len(head), korean.rindex(names[0]))


@pytest.mark.parametrize(
    "english",
    [
        "Hyundai Motor's profit grew last year. Its target for this year is even higher.",
        "Hyundai Motor's profit grew last year. The Seoul-based carmaker's target for this year is even higher.",
    ],
)
def test_what_stands_for_a_name_said_again_is_no_other(english: str) -> None:
    assert kinds(("현대차는 지난해 이익이 늘었다. 현대차의 올해 목표는 더 높다.", english)) == []


def test_what_english_tells_besides_is_not_put_for_the_name() -> None:
    korean = "누리랩은 투자를 받았다. 누리랩 대표는 인력을 늘리겠다고 했다."
    english = "Nuri Lab has raised funds. The startup's CEO, Park Dong-hae, said it would hire more people."
    assert "wrong" not in kinds((korean, english))


@each(
    ("korean", "english"),
    [
        (
            "현대차와 기아의 이익이 늘었다. 현대차는 올해 목표를 높였다.",
            "Profits grew at Hyundai Motor and Kia. Kia's parent raised its target in Seoul on Monday.",
        ),
        (
            "박서준은 이민호의 동생이다. 박서준은 올해 서른 살이다.",
            "Park Seo-jun is Lee Min-ho's brother. A Seoul native, Lee Min-ho's brother is thirty this year.",
        ),
        (
            "마르코 벨리니와 루카 로시가 골을 넣었다. 벨리니는 후반에도 한 골을 보탰다.",
            "Marco Bellini and Luca Rossi scored. Rossi's Italian teammate added another in the second half.",
        ),
    ],
)
def test_who_is_called_by_a_name_of_another_sentence_is_no_other(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
    assert compared((korean, english), reverse=True) == []
