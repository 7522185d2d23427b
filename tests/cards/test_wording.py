"""Messages: templates, Korean particles, long texts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import toy
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.cards.card import load_card
from qa_lint.cards.checks import Check
from qa_lint.cards.wording import is_specification, outline, particle, shortened, word
from qa_lint.engine.locate import whole_of
from qa_lint.model import (
    Between,
    Hit,
    Language,
    Location,
    Place,
    Rule,
    Segment,
    Shift,
    Text,
    TextFile,
    Value,
    check,
)
from qa_lint.resources.registry import RESOURCES


@each(
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
        ("50%", "50%를 50%가 50%는 50%와 50%로"),  # 퍼센트
        ("20℃", "20℃를 20℃가 20℃는 20℃와 20℃로"),  # 도
        ("Hong", "Hong을 Hong이 Hong은 Hong과 Hong으로"),
        ("Gil-dong", "Gil-dong을 Gil-dong이 Gil-dong은 Gil-dong과 Gil-dong으로"),
        ("Seoul", "Seoul을 Seoul이 Seoul은 Seoul과 Seoul로"),
        ("Yoon Seo-jin", "Yoon Seo-jin을 Yoon Seo-jin이 Yoon Seo-jin은 Yoon Seo-jin과 Yoon Seo-jin으로"),
        ("Lee", "Lee를 Lee가 Lee는 Lee와 Lee로"),
        ("Google", "Google을 Google이 Google은 Google과 Google로"),
        ("Park", "Park을(를) Park이(가) Park은(는) Park과(와) Park(으)로"),  # 파크, or 박
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
    one = {"은", "는", "이", "가", "을", "를", "과", "와", "으로", "로"}
    assert particle(text, wanted) in one | {"은(는)", "이(가)", "을(를)", "과(와)", "(으)로"}


@given(st.text(), st.integers(9, 80))
def test_a_long_text_is_shortened_to_one_line(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short) <= most + 3
    assert short.split() == short.strip().split(" ") or not short


LONG = st.lists(
    st.sampled_from(["가", "나무", "a", "e\u0301", "\u0301", "\u1100", "\u1161", " ", "  \n", "\u3000"]), min_size=60
)


@given(LONG, st.integers(3, 12), st.integers(1, 20))
def test_what_is_between_is_not_looked_at_and_makes_no_difference(pieces: list[str], most: int, times: int) -> None:
    text = "".join(pieces * times)
    line = unicodedata.normalize("NFC", " ".join(text.split()))
    cut = f"{line[: most * 2 // 3].rstrip()} … {line[-(most // 3) :].lstrip()}"
    assert shortened(text, most) == (line if len(line) <= most else cut)


def test_the_middle_is_left_out() -> None:
    assert shortened("가나다라마 바사아자차 카타파하", 9) == "가나다라마 … 타파하"
    assert shortened(" 한\n줄 ") == "한 줄"


@check(kinds={"mark": ("number", "found", "again", "place", "text", "sure", "side", "shift")})
def say_much(text: Text) -> Iterator[Hit]:
    """A check with a value of each sort, for cards to name."""
    yield from ()


def card(folder: Path, english: str, korean: str = "{target}") -> Rule:
    path = toy.write_card(folder, "text/a-rule", "say_much", message=f'"{english}"', message_ko=f'"{korean}"')
    return load_card(path, {"say_much": Check.of_function(say_much, "toy", RESOURCES)})


def told(rule: Rule, language: Language, here: Location | None = None, /, **values: Value) -> str:
    return word(rule, here, None, values, language)


def line(number: int, path: str = "a", last: int | None = None) -> Location:
    return Location(path, Place(number, 1), Place(last or number, 2), "x", "x", 1)


def test_a_message_quotes_the_spans_and_the_values(tmp_path: Path) -> None:
    rule = card(tmp_path, "{source} is {number}, not {target}", "{number:을} {target:으로}, {source:가}")
    place = whole_of(Segment.of_file(TextFile("a", "하나 둘\nx"), 0, 4, "ko"))
    assert told(rule, "en", place, number=2) == "하나 둘 is 2, not "
    assert told(rule, "ko", place, number=2) == "2를 로, 하나 둘이"


@each(
    ("written", "quoted"),
    [
        ('<g id="1">켜기 전에', "켜기 전에"),
        ('five<x id="2"/> <b>days</b>', "five days"),
        ("a<br/>b < c", "a<br/>b < c"),
        ("<name>님", "<name>님"),
    ],
)
def test_a_message_quotes_words_and_not_the_codes_among_them(written: str, quoted: str, tmp_path: Path) -> None:
    place = whole_of(Segment.of_file(TextFile("a", written), 0, len(written), "ko"))
    assert told(card(tmp_path, "{source}"), "en", place) == quoted


def test_a_particle_stands_outside_the_marks(tmp_path: Path) -> None:
    rule = card(tmp_path, "“{found}”", "“{found:”은} “{text:”으로} 씁니다")
    assert told(rule, "ko", found="희안하다", text="희한한") == "“희안하다”는 “희한한”으로 씁니다"
    assert outline(rule, "ko") == "“{found}”은(는) “{text}”(으)로 씁니다"
    assert not is_specification("”none")


def test_a_value_that_the_hit_does_not_give_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        told(card(tmp_path, "{number}"), "en")


@pytest.mark.parametrize(
    ("values", "english", "korean"),
    [
        ({"place": line(12), "again": 0, "found": "x"}, "x in line 12", "12행에 x"),
        ({"place": line(3, "b.txt"), "again": 1200, "found": ""}, "nothing in b.txt:3, 1,200 more",
         "b.txt:3에 없음, 그 밖에 1,200"),
        ({"place": "names.tsv:3", "again": 2, "found": "y"}, "y in names.tsv:3, 2 more", "names.tsv:3에 y, 그 밖에 2"),
        ({"place": line(3, last=5), "again": 0, "found": "z"}, "z in lines 3-5", "3-5행에 z"),
    ],
)  # fmt: skip
def test_what_a_card_can_say_of_a_value(tmp_path: Path, values: dict[str, Value], english: str, korean: str) -> None:
    rule = card(tmp_path, "{found:none} in {place}{again:?, # more}", "{place}에 {found:none}{again:?, 그 밖에 #}")
    assert outline(rule, "en") == "{found} in {place}"
    assert told(rule, "en", line(1), **values) == english
    assert told(rule, "ko", line(1), **values) == korean


@pytest.mark.parametrize(
    ("place", "english", "korean"),
    [
        (Between("a", 2, 5), "between lines 2 and 5", "2행과 5행 사이"),
        (Between("b.txt", 2, 5), "between lines 2 and 5 of b.txt", "b.txt 2행과 5행 사이"),
        (Between("a", 2, None), "after line 2", "2행 뒤"),
        (Between("a", None, 5), "before line 5", "5행 앞"),
        (Between("b.txt", None, None), "before line 1 of b.txt", "b.txt 1행 앞"),
        (Between("a", "¶2", "¶5"), "between ¶2 and ¶5", "¶2와 ¶5 사이"),
        (Between("a", None, "S!B7"), "before S!B7", "S!B7 앞"),
    ],
)
def test_an_empty_place_is_told_by_the_lines_around_it(
    tmp_path: Path, place: Between, english: str, korean: str
) -> None:
    rule = card(tmp_path, "{place}", "{place}")
    assert told(rule, "en", line(1), place=place) == english
    assert told(rule, "ko", line(1), place=place) == korean


@pytest.mark.parametrize(
    ("shift", "english", "korean"),
    [
        (Shift(2), "the translations traded places", "번역이 서로 뒤바뀌어 있습니다"),
        (Shift(1, 0, line(9)), "the translation traded places with that of line 9",
         "번역이 9행의 번역과 뒤바뀌어 있습니다"),
        (Shift(2, 0, line(9, last=10)), "the translations traded places with those of lines 9-10",
         "번역이 9-10행의 번역과 뒤바뀌어 있습니다"),
        (Shift(1, 1), "the translation is one row late", "번역이 1행 뒤로 밀려 있습니다"),
        (Shift(4, -2), "the translations are 2 rows early", "번역이 2행씩 앞으로 당겨져 있습니다"),
    ],
)  # fmt: skip
def test_how_rows_moved_is_a_clause(tmp_path: Path, shift: Shift, english: str, korean: str) -> None:
    rule = card(tmp_path, "{shift}", "{shift}")
    assert told(rule, "en", line(1), shift=shift) == english
    assert told(rule, "ko", line(1), shift=shift) == korean


def test_probabilities_sides_and_long_sentences(tmp_path: Path) -> None:
    rule = card(tmp_path, "{sure:percent} {side:side} {text:beginning}", "{sure:percent} {side:side}")
    sentence = "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 " * 3
    assert told(rule, "en", sure=0.999, side="target", text=sentence) == (
        "99% translation 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 하나 둘 셋 넷 다섯 여섯…"
    )
    assert told(rule, "ko", sure=0.999, side="source", text=sentence) == "99% 원문"
