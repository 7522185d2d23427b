"""Slips in the Hangul of a foreign name: one syllable is another one, as nobody who hears the name would write it.

How a foreign name is written is settled, but few keep to it: 맥도날드, 리차드 and 베네주엘라 are variants of 맥도널드,
리처드 and 베네수엘라. They depart from it by vowels that foreign ones lie between, and by consonants of one place;
앙카리 for Ankara does not.
"""

from __future__ import annotations

import unicodedata

# Sounds that stand for each other: onsets and codas as conjoining jamo, vowels as they are written by themselves
_ONSETS = (
    frozenset("\u1100\u1101\u110f"),  # ㄱㄲㅋ
    frozenset("\u1103\u1104\u1110"),  # ㄷㄸㅌ
    frozenset("\u1107\u1108\u1111"),  # ㅂㅃㅍ
    frozenset("\u1109\u110a\u110c\u110d\u110e"),  # ㅅㅆㅈㅉㅊ
    frozenset("\u1105\u1112"),  # ㄹㅎ, of the Portuguese Rafael
)
_NEAR = (
    frozenset("ㅏㅑㅓㅕㅗㅛㅘ"), frozenset("ㅏㅑㅐㅒㅔㅖ"), frozenset("ㅗㅛㅜㅠㅝ"), frozenset("ㅓㅕㅜㅠㅡㅝ"),
    frozenset("ㅣㅢㅟㅡ"), frozenset("ㅔㅖㅐㅒㅚㅙㅞㅓ"), frozenset("ㅣㅔ"), frozenset("ㅟㅜ"),
)  # fmt: skip
_AT_THE_END = (  # of a name, where vowels are full
    frozenset("ㅓㅕㅗㅛ"), frozenset("ㅐㅒㅔㅖ"), frozenset("ㅗㅛㅜㅠ"), frozenset("ㅓㅜㅡ"), frozenset("ㅣㅢㅟ"),
    frozenset("ㅏㅑ"),
)  # fmt: skip
_CODAS = (
    frozenset("\u11a8\u11bf"),  # ㄱㅋ
    frozenset("\u11ab\u11bc"),  # ㄴㅇ
    frozenset("\u11ae\u11ba\u11bd\u11be\u11c0"),  # ㄷㅅㅈㅊㅌ
    frozenset("\u11b8\u11c1"),  # ㅂㅍ
)
_NASALS, _BEFORE_LIPS = frozenset("\u11ab\u11b7"), frozenset("\u1106\u1107\u1108\u1111")  # ㄴㅁ before ㅁㅂㅃㅍ
_LIQUID, _OF_A_PEOPLE = "\u11af", "\u11ab"  # 미켈란젤로, 이탈리안
_FEWEST = 2  # syllables of a name


def masks(hangul: str) -> list[tuple[str, int, str]]:
    """A name without each of its syllables in turn: what stands before and behind it, and its place."""
    return [(hangul[:at], at, hangul[at + 1 :]) for at in range(len(hangul))] if len(hangul) >= _FEWEST else []


def is_hangul_slip(name: str, written: str) -> bool:
    """Whether a word is a name but for one syllable, in which no variant of the name departs from it."""
    if len(name) != len(written) or len(name) < _FEWEST:
        return False
    different = [at for at, (a, b) in enumerate(zip(name, written, strict=True)) if a != b]
    if len(different) != 1 or (len(name) == _FEWEST and different == [0]):
        return False
    at = different[0]
    right, wrong = _parts(name[at]), _parts(written[at])
    if right is None or wrong is None:
        return False
    if len(name) == _FEWEST and (right[0], right[2]) != (wrong[0], wrong[2]):
        return False  # of so little as much is the same as can be: 푸탄, Putin
    last = at == len(name) - 1
    behind = _parts(name[at + 1]) if not last else None
    return not (
        _are_alike(right[0], wrong[0], _ONSETS)
        and _are_alike(right[1], wrong[1], _AT_THE_END if last and not right[2] else _NEAR)
        and _codas_are_alike(right[2], wrong[2], behind)
    )


def _parts(syllable: str) -> tuple[str, str, str] | None:
    """The onset, the vowel as it is written by itself, and the coda; None for what is no Hangul."""
    jamo = unicodedata.normalize("NFD", syllable)
    if len(jamo) not in (2, 3):
        return None
    vowel = unicodedata.lookup(f"HANGUL LETTER {unicodedata.name(jamo[1]).rpartition(' ')[2]}")
    return jamo[0], vowel, jamo[2:]


def _are_alike(one: str, other: str, groups: tuple[frozenset[str], ...]) -> bool:
    return one == other or any({one, other} <= group for group in groups)


def _codas_are_alike(right: str, wrong: str, behind: tuple[str, str, str] | None) -> bool:
    """Whether two codas before a syllable, or at the end, are of one place, or before it, or the one is the liquid of a
    word that has two (미켈란제로), or makes a people of the name."""
    if right == wrong or (right and wrong and _are_alike(right, wrong, _CODAS)):
        return True
    if behind is None:
        return not right and wrong == _OF_A_PEOPLE
    if {right, wrong} == _NASALS:
        return behind[0] in _BEFORE_LIPS
    return {right, wrong} == {"", _LIQUID}
