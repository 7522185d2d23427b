from __future__ import annotations

import unicodedata

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.languages.syllables import (
    FINALS,
    INITIALS,
    VOWELS,
    Syllable,
    ending_sound,
    final_of,
    is_syllable,
    join_syllable,
    one_letter_away,
    split_syllable,
    syllables_with,
    with_final,
)

BLOCKS = [chr(code) for code in range(0xAC00, 0xD7A4)]


@each(
    ("block", "letters"),
    [
        ("가", ("ㄱ", "ㅏ", "")), ("힣", ("ㅎ", "ㅣ", "ㅎ")), ("아", ("ㅇ", "ㅏ", "")), ("닭", ("ㄷ", "ㅏ", "ㄺ")),
        ("쏴", ("ㅆ", "ㅘ", "")), ("값", ("ㄱ", "ㅏ", "ㅄ")), ("뷁", ("ㅂ", "ㅞ", "ㄺ")), ("강", ("ㄱ", "ㅏ", "ㅇ")),
    ],
)  # fmt: skip
def test_a_syllable_is_split_into_its_letters(block: str, letters: tuple[str, str, str]) -> None:
    assert split_syllable(block) == letters
    assert final_of(block) == letters[-1]


def test_splitting_and_joining_round_trips() -> None:
    """Over all syllables, each of which is one choice of letters."""
    letters = [split_syllable(block) for block in BLOCKS]
    assert list(map(join_syllable, letters)) == BLOCKS
    assert len(set(letters)) == len(BLOCKS) == len(INITIALS) * len(VOWELS) * len(FINALS) == 11_172


@given(st.sampled_from(BLOCKS))
def test_a_block_has_all_others_with_one_other_letter_beside_it(block: str) -> None:
    others = one_letter_away(block)
    assert len({*others}) == len(others) == sum(len(letters) - 1 for letters in (INITIALS, VOWELS, FINALS))
    for other in others:
        assert sum(a != b for a, b in zip(split_syllable(block), split_syllable(other), strict=True)) == 1
        assert block in one_letter_away(other)


def test_the_letters_are_those_that_unicode_divides_into() -> None:
    """Unicode names the conjoining letters as it names those of the keyboard, but for where they stand."""

    def name(letter: str) -> str:
        return unicodedata.name(letter).rpartition(" ")[2]

    for block in BLOCKS:
        parts = unicodedata.normalize("NFD", block)
        assert [name(part).removeprefix("SSANG") for part in parts] == [
            name(letter).removeprefix("SSANG") for letter in split_syllable(block) if letter
        ]
        assert final_of(block) == split_syllable(block).final


@each("character", ["ㅋ", "ㅏ", "ᄒ", "A", "7", "漢", " ", "", "\uabff", "\ud7a4"])
def test_what_is_no_syllable_is_not_split(character: str) -> None:
    assert not is_syllable(character)
    assert final_of(character) == ""
    with pytest.raises(ValueError, match="no Hangul syllable"):
        split_syllable(character)


@pytest.mark.parametrize("letters", [("ㄳ", "ㅏ", ""), ("ㄱ", "", ""), ("ㄱ", "ㅏ", "ㄸ"), ("k", "ㅏ", "")])
def test_what_makes_no_syllable_is_not_joined(letters: tuple[str, str, str]) -> None:
    with pytest.raises(ValueError, match="no Hangul syllable"):
        join_syllable(Syllable(*letters))


@each(
    ("characters", "sound"),
    [
        ("가의쇼", "vowel"), ("갈술릴", "rieul"), ("강박값닭싫핥", "consonant"),  # only ㄹ alone is read as one
        ("2459", "vowel"), ("178", "rieul"), ("036", "consonant"),
        ("abcdefghijkopqstuvwxyzABCXYZ", "vowel"), ("lrLR", "rieul"), ("mnMN", "consonant"),
        ("ㅋ漢!", "vowel"),
    ],
)  # fmt: skip
def test_the_sound_that_a_character_ends_in(characters: str, sound: str) -> None:
    assert {ending_sound(character) for character in characters} == {sound}


@given(st.sampled_from(BLOCKS))
def test_the_sound_agrees_with_the_final(block: str) -> None:
    final = split_syllable(block).final
    assert (ending_sound(block) == "vowel") == (final == "")
    assert (ending_sound(block) == "rieul") == (final == "ㄹ")


@each("final", FINALS)
def test_the_syllables_with_a_final_are_those_that_end_in_it(final: str) -> None:
    assert [*syllables_with(final)] == [block for block in BLOCKS if final_of(block) == final]


@each("final", FINALS)
def test_a_block_gets_another_final_and_keeps_its_other_letters(final: str) -> None:
    made = [with_final(block, final) for block in BLOCKS[::7]]
    assert made == [join_syllable(split_syllable(block)._replace(final=final)) for block in BLOCKS[::7]]


@each(("block", "final"), [("ㅋ", "ㄴ"), ("a", ""), ("가", "ㄸ"), ("가", "a"), ("가", "가")])
def test_what_is_no_block_or_no_final_makes_none(block: str, final: str) -> None:
    with pytest.raises(ValueError, match="no Hangul syllable"):
        with_final(block, final)
