"""Hangul syllables: the letters they are made of, and the sound they end in.

Unicode has one block for each of the 11,172 syllables of modern Hangul, in the order of their initial, their vowel and
their final consonant, so a syllable is taken apart, and put together, by arithmetic. All of it stands here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

# the letters as the keyboard has them, in the order of Unicode, which begins the finals with none
INITIALS = tuple("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
VOWELS = tuple("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

_FIRST, _LAST = "가", "힣"
# of each letter, what it adds to the number of the block
_PLACES: tuple[dict[str, int], ...] = (
    {letter: ord(_FIRST) + n * len(VOWELS) * len(FINALS) for n, letter in enumerate(INITIALS)},
    {letter: n * len(FINALS) for n, letter in enumerate(VOWELS)},
    {letter: n for n, letter in enumerate(FINALS)},
)

Sound = Literal["vowel", "rieul", "consonant"]  # which forms of particles differ by: 로 follows a vowel and ㄹ

# 일 칠 팔 end in ㄹ, 영 삼 육 in another consonant; so do the letters el, ar and em, en as they are read aloud
_READ_ALOUD: dict[str, Sound] = {**dict.fromkeys("178lLrR", "rieul"), **dict.fromkeys("036mMnN", "consonant")}


class Syllable(NamedTuple):
    """One block of Hangul as letters of the keyboard; an initial ㅇ is silent, and no final is the empty string."""

    initial: str
    vowel: str
    final: str


def is_syllable(character: str) -> bool:
    """Whether it is a whole block of modern Hangul, and no letter of its own (ㅋ)."""
    return _FIRST <= character <= _LAST


def split_syllable(block: str) -> Syllable:
    """The letters of a block; raises ValueError for what is no block of modern Hangul."""
    if not is_syllable(block):
        raise ValueError(f"{block!r} is no Hangul syllable")
    rest, final = divmod(ord(block) - ord(_FIRST), len(FINALS))
    initial, vowel = divmod(rest, len(VOWELS))
    return Syllable(INITIALS[initial], VOWELS[vowel], FINALS[final])


def join_syllable(syllable: Syllable) -> str:
    """The block that the letters make; raises ValueError where one of them cannot stand in its place."""
    initial, vowel, final = syllable
    initials, vowels, finals = _PLACES
    try:
        return chr(initials[initial] + vowels[vowel] + finals[final])
    except KeyError:
        raise ValueError(f"{syllable!r} is no Hangul syllable") from None


def with_final(block: str, final: str) -> str:
    """The block with another final consonant, or with none (the empty string): 놀, 논, 노.

    Raises ValueError for what is no block of modern Hangul, and for what is no final.
    """
    places = _PLACES[-1]
    if not is_syllable(block) or final not in places:
        raise ValueError(f"{block!r} is no Hangul syllable, or {final!r} no final of one")
    number = ord(block)
    return chr(number - (number - ord(_FIRST)) % len(FINALS) + places[final])


@lru_cache(maxsize=2048)
def one_letter_away(block: str) -> tuple[str, ...]:
    """The blocks with another letter in one of the three places, in their order and that of the letters.

    Raises ValueError for what is no block of modern Hangul.
    """
    syllable = split_syllable(block)
    others = (
        (*syllable[:place], letter, *syllable[place + 1 :])
        for place, letters in enumerate((INITIALS, VOWELS, FINALS))
        for letter in letters
        if letter != syllable[place]
    )
    return tuple(join_syllable(Syllable(*other)) for other in others)


def final_of(character: str) -> str:
    """The final consonant of a syllable; nothing where there is none, and for what is no syllable."""
    return FINALS[(ord(character) - ord(_FIRST)) % len(FINALS)] if is_syllable(character) else ""


def syllables_with(final: str) -> str:
    """All syllables that end in a consonant, in order."""
    return "".join(map(chr, range(ord(_FIRST) + FINALS.index(final), ord(_LAST) + 1, len(FINALS))))


def ending_sound(character: str) -> Sound:
    """The sound that a syllable ends in, or a digit or a Latin letter read aloud by its name; a vowel for all else."""
    if final := final_of(character):
        return "rieul" if final == "ㄹ" else "consonant"
    return _READ_ALOUD.get(character, "vowel")
