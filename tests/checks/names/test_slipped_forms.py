"""A slip in one word of a known name, of which the others, or another form, are right."""

import pytest
from compared import compared, kinds, ledger_of
from each import each

from qa_lint.facts.names.slipped_forms import slipped_forms


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


@each(
    ("korean", "english", "slips"),
    [
        ("서울대에 갔다.", "Seuol National University opened.", "Seuol Seoul"),
        ("서울대에 갔다.", "So the Seoul Natoinal University opened.", "Natoinal National"),
        ("서울대에 갔다.", "So it is the Seoul National Universiti", "Universiti University"),
        (
            "기상청은 말했다.",
            "The Korea Meterorogical Administration said.",
            "Meterorogical Meteorological",
        ),  # two letters
        ("아부다비에 갔다.", "He went to Abu Dhabo.", "Dhabo Dhabi"),  # behind another word that no table has
        ("아부다비에 갔다.", "He went to Abu Dabhi.", "Dabhi Dhabi"),  # letters in another order
        ("스리랑카에 갔다.", "He went to Sir Lanka.", ""),
        ("스리랑카에 갔다.", "He went to Sri Lnaka.", "Lnaka Lanka"),
        ("삼성E&A는 말했다.", "The Samsing E&A said.", "Samsing Samsung"),
        ("전남대에 갔다.", "Chonnan National University opened.", "Chonnan Chonnam"),
        ("공주대에 갔다.", "Kongju National University opened.", ""),  # as a system writes it
        ("부산대에 갔다.", "Busan National University opened.", ""),
        ("전남대에 갔다.", "Jeonnam National University opened.", ""),
        ("서울대에 갔다.", "Seouls National University opened.", ""),
        ("서울대에 갔다.", "Sejol National University opened.", ""),  # two letters of a short word
        ("서울대에 갔다.", "National University Seuol opened.", ""),
        ("서울대에 갔다.", "The Seuol National School opened.", ""),
        ("서울대에 갔다.", "The Seuol National", ""),
        ("서울대에 갔다.", "SEUOL National University opened.", ""),
        ("서울대 Seuol에 갔다.", "Seuol National University opened.", ""),  # as Korean has it
        ("김대중이 왔다.", "Kim Dae-jong came.", ""),  # a person
        ("서울대에 갔다.", "It opened.", ""),
    ],
)
def test_a_slip_in_a_form(korean: str, english: str, slips: str) -> None:
    ledger = ledger_of(korean, english)
    found = slipped_forms(ledger.known_names, ledger.evidence)
    assert " ".join(f"{ledger.latin[form.slip].text} {form.word}" for form in found) == slips
