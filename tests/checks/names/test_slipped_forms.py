"""A slip in one word of a known name, of which the others, or another form, are right."""

import pytest
from compared import compared, kinds
from each import each


@each(
    ("korean", "english", "names"),
    [
        ("서울대 총장이 사과했다.", "The president of {} National University apologized.", ("Seoul", "Seuol")),
        ("맨체스터 유나이티드는 졌다.", "{} United lost.", ("Manchester", "Manchestre")),
        ("워싱턴 위저즈는 이겼다.", "The {} Wizards won.", ("Washington", "Woshington")),
        ("대한항공은 표를 팔았다.", "Korean {} sold tickets.", ("Air", "Iar")),
        ("SK하이닉스는 공장을 짓는다.", "SK {} is building a plant.", ("hynix", "hydix")),
        ("삼성E&A는 공사를 따냈다.", "{} E&A won the contract.", ("Samsung", "Samsing")),
        (
            "기상청은 경보를 내렸다.",
            "The Korea {} Administration issued an alert.",
            ("Meteorological", "Meterorogical"),
        ),
    ],
)
def test_a_slip_beside_words_that_are_right(korean: str, english: str, names: tuple[str, str]) -> None:
    right, wrong = names
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("misspelled", wrong, right)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("공주대 교수가 왔다.", "A professor of Gongju National University came."),  # as a system writes it
        ("이화여대 학생이 왔다.", "A student of Ewha Woman University came."),  # an ordinary word
        ("대한항공은 표를 팔았다.", "Korean Aer sold tickets."),  # too short a word
        ("워싱턴 위저즈는 이겼다.", "The Wizards won."),
        ("서울대 총장이 사과했다.", "The president of SNU apologized."),
        ("김대중 전 대통령의 책이다.", "It is a book by former President Kim Dae-jung."),
    ],
)
def test_what_has_no_slip(korean: str, english: str) -> None:
    assert "misspelled" not in kinds((korean, english))
