"""Number words and scale words, read one behind the other: where a number ends is as much as what it is."""

from __future__ import annotations

from fractions import Fraction

import pytest
from each import each

from qa_lint.facts.numbers.english_amounts import read_part, read_words, scale
from qa_lint.languages.figures import Value


@each(
    ("text", "value", "read"),
    [
        ("two hundred and five thousand", 205_000, "two hundred and five thousand"),
        ("two million three thousand and six", 2_003_006, "two million three thousand and six"),
        # what cannot go on a number begins another one
        ("five six", 5, "five"),
        ("zero five", 0, "zero"),
        ("two thousand thousand", 2_000, "two thousand"),
        ("two thousand three million", 2_000, "two thousand"),
        ("two million and seven million", 2_000_000, "two million"),
        ("two hundred and three hundred", 200, "two hundred"),
        # years, of which the first half is a century
        ("nineteen eighty-four", 1984, "nineteen eighty-four"),
        ("twenty twenty-five", 2025, "twenty twenty-five"),
        ("five hundred nineteen twenty", 519, "five hundred nineteen"),
        ("thirty twenty", 30, "thirty"),
        ("three dozen", 36, "three dozen"),
        ("two and a half million", 2_500_000, "two and a half million"),
    ],
)
def test_number_words_and_where_they_end(text: str, value: int, read: str) -> None:
    words = read_words(text, 0)
    assert (words.value, text[: words.end], words.ordinal) == (value, read, False)


@pytest.mark.parametrize(
    ("text", "value", "read"),
    [
        ("twenty-first", 21, "twenty-first"),
        ("hundred and fifth", 105, "hundred and fifth"),
    ],
)
def test_an_ordinal_ends_a_number(text: str, value: int, read: str) -> None:
    words = read_words(text, 0, section=1 if text.startswith("hundred") else 0)
    assert (words.value, text[: words.end], words.ordinal) == (value, read, True)


@pytest.mark.parametrize("text", ["third", "hundredth", "and five", "fiveness"])
def test_what_begins_no_number_is_read_to_no_end(text: str) -> None:
    assert read_words(text, 0).end == 0


@each(
    ("text", "value", "read", "others"),
    [
        ("3 million", 3_000_000, "3 million", ()),
        ("3 hundred thousand", 300_000, "3 hundred thousand", ()),
        ("3 million thousand", 3_000_000, "3 million", ()),
        ("3 and a half million", 3_500_000, "3 and a half million", ()),
        ("3½ million", 3_500_000, "3½ million", ()),
        ("3K", 3_000, "3K", (3,)),  # which may be a name
        ("3 trillion and 421.5 billion", 3_421_500_000_000, "3 trillion and 421.5 billion", ()),
        ("3 billion 421 billion", 3_000_000_000, "3 billion", ()),
        ("3 apples", 3, "3", ()),
    ],
)
def test_digits_with_scale_words(text: str, value: int, read: str, others: tuple[int, ...]) -> None:
    found, end, besides = scale(text, 3, 1, money=False)
    assert (found, text[:end], besides) == (value, read, others)


@pytest.mark.parametrize(("text", "value"), [("3bn", 3_000_000_000), ("3m", 3_000_000), ("3 b", 3_000_000_000)])
def test_short_scales_are_scales_of_money_for_sure(text: str, value: int) -> None:
    assert scale(text, 3, 1, money=True) == (value, len(text), ())


def test_a_lone_letter_is_a_scale_of_money_alone() -> None:
    assert scale("3m", 3, 1, money=False) == (3, 1, ())


@each(
    ("number", "rest", "value", "part"),
    [
        ("one", " third", 1, Fraction(1, 3)),
        ("two", "-thirds", 2, Fraction(2, 3)),
        ("three", " quarters", 3, Fraction(3, 4)),
        ("one", " thirds", 1, None),  # neither a singular of more nor a plural of one
        ("two", " third", 2, None),
        ("four", " thirds", 4, None),  # no part of one
        ("two and a half", " thirds", Fraction(5, 2), None),
        ("two", " apples", 2, None),
    ],
)
def test_parts_of_one(number: str, rest: str, value: Value, part: Fraction | None) -> None:
    found = read_part(number + rest, len(number), value)
    assert found == (None if part is None else (part, len(number + rest)))
