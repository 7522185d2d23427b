"""Messages: templates, Korean particles, long texts."""

from __future__ import annotations

from pathlib import Path

import pytest
import toy
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.cards.rulebook import Check, load_card
from qa_lint.cards.wording import outline, particle, shortened, word
from qa_lint.model import Hit, Rule, Segment, TextFile
from qa_lint.resources.registry import RESOURCES


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("값", "값을 값이 값은 값과 값으로"),
        ("나라", "나라를 나라가 나라는 나라와 나라로"),
        ("서울", "서울을 서울이 서울은 서울과 서울로"),  # 로 after ㄹ
        ("3", "3을 3이 3은 3과 3으로"),  # 삼
        ("1", "1을 1이 1은 1과 1로"),  # 일
        ("2", "2를 2가 2는 2와 2로"),  # 이
        ("100", "100을 100이 100은 100과 100으로"),  # 백
        ("AI", "AI를 AI가 AI는 AI와 AI로"),
        ("URL", "URL을 URL이 URL은 URL과 URL로"),  # 엘
        ("LGM", "LGM을 LGM이 LGM은 LGM과 LGM으로"),  # 엠
        ("“값”", "“값”을 “값”이 “값”은 “값”과 “값”으로"),  # marks are not read aloud
        ("50%", "50%을 50%이 50%은 50%과 50%으로"),
        ("", "를 가 는 와 로"),
    ],
)
def test_a_particle_fits_the_last_sound(text: str, forms: str) -> None:
    assert (
        " ".join(text + particle(text, wanted) for wanted in "을이은과") + f" {text}{particle(text, '으로')}" == forms
    )
    assert [particle(text, a) for a in "를가는와"] == [particle(text, b) for b in "을이은과"]
    assert particle(text, "로") == particle(text, "으로")


@given(st.text(), st.sampled_from([*"은는이가을를과와", "으로", "로"]))
def test_every_text_has_a_particle(text: str, wanted: str) -> None:
    assert particle(text, wanted) in {"은", "는", "이", "가", "을", "를", "과", "와", "으로", "로"}


@given(st.text(), st.integers(9, 80))
def test_a_long_text_is_shortened_to_one_line(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short) <= most + 3
    assert short.split() == short.strip().split(" ") or not short


def test_the_middle_is_left_out() -> None:
    assert shortened("가나다라마 바사아자차 카타파하", 9) == "가나다라마 … 타파하"
    assert shortened(" 한\n줄 ") == "한 줄"


@pytest.fixture
def rule(tmp_path: Path) -> Rule:
    path = toy.write_card(
        tmp_path, "text/a-rule", "find_marks",
        message='"{source} is {number}, not {target}"', message_ko='"{number:을} {target:으로}, {source:가}"',
    )  # fmt: skip
    return load_card(path, {"find_marks": Check.of_function(toy.find_marks, "toy", RESOURCES)})


def test_a_message_quotes_the_spans_and_the_values(rule: Rule) -> None:
    file = TextFile("a", "하나 둘\nx")
    place = Segment.of_file(file, 0, 4, "ko").whole
    hit = Hit("mark", place, None, {"number": "2"})
    assert word(rule, hit, "en") == "하나 둘 is 2, not "
    assert word(rule, hit, "ko") == "2를 로, 하나 둘이"
    assert word(rule, Hit("mark", place, None, {"number": "3", "source": "{x}"}), "en") == "{x} is 3, not "


def test_a_value_that_the_hit_does_not_give_is_an_error(rule: Rule) -> None:
    with pytest.raises(KeyError):
        word(rule, Hit("mark", None, None), "en")


@pytest.mark.parametrize(
    ("values", "english", "korean"),
    [
        ({"place": "12", "again": "0", "found": "x"}, "x in line 12", "12행에 x"),
        ({"place": "b.txt:3", "again": "2", "found": ""}, "nothing in b.txt:3, 2 more", "b.txt:3에 없음, 그 밖에 2"),
    ],
)
def test_what_a_card_can_say_of_a_value(tmp_path: Path, values: dict[str, str], english: str, korean: str) -> None:
    path = toy.write_card(
        tmp_path, "text/a-rule", "find_marks",
        message='"{found:none} in {place:place}{again:?, # more}"',
        message_ko='"{place:place}에 {found:none}{again:?, 그 밖에 #}"',
    )  # fmt: skip
    card = load_card(path, {"find_marks": Check.of_function(toy.find_marks, "toy", RESOURCES)})
    hit = Hit("mark", None, None, values)
    assert outline(card, "en") == "{found} in {place}"
    assert word(card, hit, "en") == english
    assert word(card, hit, "ko") == korean
