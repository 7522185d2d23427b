"""Slips of the finger in a name: one letter that is missing, too many, another one or in the place of its neighbour.

Names have many good spellings, and most of these depart from each other by one letter, too (Anderson, Andersen; Erik,
Eric; Thomson, Thompson). What they do not do is to lose or to gain a consonant that is heard.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from qa_lint.resources.letters import bare_letters

_VOWELS = frozenset("aeiouy")
_WRITTEN_FOR_EACH_OTHER = tuple(map(frozenset, ("ckgqx", "szcx", "vwfub", "jyigh", "jx", "dt", "bp", "mn")))
_UNHEARD = frozenset("hw")  # nearly wherever they stand
_UNHEARD_BEFORE = {"d": "tj", "t": "cjsz", "c": "hkqsz", "k": "h"}  # Schmidt, Djokovic, Tchaikovsky, Tsuji
_UNHEARD_BEHIND = {"p": "m", "k": "c", "b": "m"}  # Thompson, Erick
_UNHEARD_AT_THE_END = frozenset("dnrstxz")  # in French, and in what other languages decline


def is_finger_slip(original: str, latin: str) -> bool:
    """Whether a word is a name but for one letter, in which no good spelling of that name departs from another."""
    right, wrong = bare_letters(original), bare_letters(latin)
    if OSA.distance(right, wrong, score_cutoff=1) != 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(right, wrong, strict=False)) if a != b), min(len(right), len(wrong)))
    if len(right) != len(wrong):
        return _is_heard(max(right, wrong, key=len), at)
    if right[at + 1 :] != wrong[at + 1 :]:  # the two have changed places
        return not _VOWELS.issuperset(right[at : at + 2])
    pair = {right[at], wrong[at]}
    return not (_VOWELS.issuperset(pair) or any(map(pair.issubset, _WRITTEN_FOR_EACH_OTHER)))


def _is_heard(word: str, at: int) -> bool:
    """Whether a letter of a word is a consonant that must be heard there."""
    letter, before, behind = word[at], word[max(0, at - 1) : at], word[at + 1 : at + 2]
    if letter in _VOWELS | _UNHEARD or letter in (before, behind):
        return False
    if not behind:
        return letter not in _UNHEARD_AT_THE_END
    return behind not in _UNHEARD_BEFORE.get(letter, "") and (
        not before or before not in _UNHEARD_BEHIND.get(letter, "")
    )
