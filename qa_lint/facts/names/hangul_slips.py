"""Slips in the Hangul of a foreign name: one syllable is another one, as nobody who hears the name would write it.

How a foreign name is written is settled, but few keep to it: 맥도날드, 리차드 and 베네주엘라 are variants of 맥도널드,
리처드 and 베네수엘라. They depart from it by vowels that foreign ones lie between, and by consonants of one place;
앙카리 for Ankara does not.
"""

from __future__ import annotations

from qa_lint.languages.syllables import is_syllable, split_syllable


def _groups(sounds: str) -> tuple[frozenset[str], ...]:
    return tuple(map(frozenset, sounds.split()))


# Sounds that stand for each other; the last of the onsets in Portuguese (Rafael), and at the end vowels are full
_ONSETS = _groups("ㄱㄲㅋ ㄷㄸㅌ ㅂㅃㅍ ㅅㅆㅈㅉㅊ ㄹㅎ")
_NEAR = _groups("ㅏㅑㅓㅕㅗㅛㅘ ㅏㅑㅐㅒㅔㅖ ㅗㅛㅜㅠㅝ ㅓㅕㅜㅠㅡㅝ ㅣㅢㅟㅡ ㅔㅖㅐㅒㅚㅙㅞㅓ ㅣㅔ ㅟㅜ")
_AT_THE_END = _groups("ㅓㅕㅗㅛ ㅐㅒㅔㅖ ㅗㅛㅜㅠ ㅓㅜㅡ ㅣㅢㅟ ㅏㅑ")
_CODAS = _groups("ㄱㅋ ㄴㅇ ㄷㅅㅈㅊㅌ ㅂㅍ")
_NASALS, _BEFORE_LIPS = frozenset("ㄴㅁ"), frozenset("ㅁㅂㅃㅍ")
_LIQUID, _OF_A_PEOPLE = "ㄹ", "ㄴ"  # 미켈란젤로, 이탈리안
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
    if not (is_syllable(name[at]) and is_syllable(written[at])):
        return False
    right, wrong = split_syllable(name[at]), split_syllable(written[at])
    if len(name) == _FEWEST and (right.initial, right.final) != (wrong.initial, wrong.final):
        return False  # of so little as much is the same as can be: 푸탄, Putin
    behind = name[at + 1 : at + 2]
    return not (
        _are_alike(right.initial, wrong.initial, _ONSETS)
        and _are_alike(right.vowel, wrong.vowel, _NEAR if behind or right.final else _AT_THE_END)
        and _codas_are_alike(right.final, wrong.final, behind if is_syllable(behind) else "")
    )


def _are_alike(one: str, other: str, groups: tuple[frozenset[str], ...]) -> bool:
    return one == other or any({one, other} <= group for group in groups)


def _codas_are_alike(right: str, wrong: str, behind: str) -> bool:
    """Whether two codas before a syllable, or at the end, are of one place, or before it, or the one is the liquid of a
    word that has two (미켈란제로), or makes a people of the name."""
    if right == wrong or (right and wrong and _are_alike(right, wrong, _CODAS)):
        return True
    if not behind:
        return not right and wrong == _OF_A_PEOPLE
    if {right, wrong} == _NASALS:
        return split_syllable(behind).initial in _BEFORE_LIPS
    return {right, wrong} == {"", _LIQUID}
