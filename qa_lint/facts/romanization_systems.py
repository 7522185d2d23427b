"""Systems by which Korean is written in Latin letters, as tables.

- `rr`, the Revised Romanization: notice 2000-8 of the Ministry of Culture and Tourism, now kept by the National
  Institute of Korean Language. It writes the sound, but leaves out tensing; nouns keep their ㅎ (Mukho).
- `mr`, McCune-Reischauer: Transactions of the Korea Branch of the Royal Asiatic Society 29 (1939), in the form of the
  Library of Congress's tables. It writes the sound, and ㄱ ㄷ ㅂ ㅈ by whether they are voiced.
- `yale`, by Samuel E. Martin (A Reference Grammar of Korean, 1992). It writes the Hangul letters, not the sound.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise, product
from typing import Literal

from qa_lint.languages.syllables import FINALS, INITIALS, VOWELS, Syllable, join_syllable, split_syllable
from qa_lint.late import regex

System = Literal["rr", "mr", "yale"]
NAMING_SYSTEMS: Sequence[System] = ("rr", "mr")  # in which names are written: Yale is for linguists


def _table(letters: Iterable[str], written: str) -> dict[str, str]:
    """Each letter with what writes it, `-` being nothing."""
    return dict(zip(letters, (text.strip("-") for text in written.split()), strict=True))


# ---------------------------------------------------------------- the sound of a word

# a final at the end of a word or before a consonant
_HEARD = {"": ""} | _table(
    "".join(FINALS), "ㄱ ㄱ ㄱ ㄴ ㄴ ㄴ ㄷ ㄹ ㄱ ㅁ ㄹ ㄹ ㄹ ㅂ ㄹ ㅁ ㅂ ㅂ ㄷ ㄷ ㅇ ㄷ ㄷ ㄱ ㄷ ㅂ ㄷ"
)
# a final of two letters before a vowel: what stays, and what moves over
_DIVIDED = {
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ",
    "ㅄ": "ㅂㅅ", "ㄶ": "ㄴ", "ㅀ": "ㄹ", "ㅎ": "ㅇ",
}  # fmt: skip
_BEFORE_I = {"ㄷ": "ㅈ", "ㅌ": "ㅊ"}
_ASPIRATED = {"ㄱ": "ㅋ", "ㄷ": "ㅌ", "ㅈ": "ㅊ"}  # by a ㅎ before them
# a final as it is heard and the initial after it, and what they become
_ASSIMILATED = {
    "ㄱㄴ": "ㅇㄴ", "ㄱㄹ": "ㅇㄴ", "ㄱㅁ": "ㅇㅁ", "ㄴㄹ": "ㄹㄹ", "ㄷㄴ": "ㄴㄴ", "ㄷㄹ": "ㄴㄴ", "ㄷㅁ": "ㄴㅁ",
    "ㄹㄴ": "ㄹㄹ", "ㅁㄹ": "ㅁㄴ", "ㅂㄴ": "ㅁㄴ", "ㅂㄹ": "ㅁㄴ", "ㅂㅁ": "ㅁㅁ", "ㅇㄹ": "ㅇㄴ",
}  # fmt: skip
_TAKES_N = frozenset("ㅣㅑㅕㅛㅠ")  # vowels before which compounds may put in a ㄴ
_COMPOUNDS = {"학여울": "항녀울", "신문로": "신문노"}  # whose sound the letters do not tell


def _divide(hangul: str) -> list[Syllable]:
    """The letters of each block; raises ValueError for what is no block of modern Hangul."""
    return [split_syllable(block) for block in hangul]


def _heard(syllables: Sequence[Syllable], inserted: bool, doubled: bool) -> list[Syllable]:
    """The syllables as they sound. Where Korean has a choice that its spelling does not tell, two switches make it:
    `inserted` puts ㄴ before an i or y in a compound (항녀울), `doubled` makes ㄴㄹ into ㄴㄴ (신문노)."""
    heard, initial = [], syllables[0].initial
    for before, after in pairwise(syllables):
        final, next_initial = _meet(before.final, after.initial, after.vowel, inserted, doubled)
        heard.append(Syllable(initial, before.vowel, final))
        initial = next_initial
    last = syllables[-1]
    return [*heard, Syllable(initial, last.vowel, _HEARD[last.final])]


def _meet(final: str, initial: str, vowel: str, inserted: bool, doubled: bool) -> tuple[str, str]:
    """A final and the initial of the next syllable, as they sound together."""
    if initial == "ㅇ" and inserted and vowel in _TAKES_N and final:
        initial = "ㄴ"
    if initial == "ㅇ":
        if final in ("", "ㅇ"):
            return final, initial
        stays, moves = _DIVIDED.get(final, final)[:-1], _DIVIDED.get(final, final)[-1]
        return stays, _BEFORE_I.get(moves, moves) if vowel == "ㅣ" else moves
    if final in ("ㅎ", "ㄶ", "ㅀ") and initial in _ASPIRATED:
        return _DIVIDED[final].strip("ㅇ"), _ASPIRATED[initial]
    pair = _HEARD[final] + initial
    if pair == "ㄴㄹ" and doubled:
        return "ㄴ", "ㄴ"
    pair = _ASSIMILATED.get(pair, pair)
    return pair[:-1], pair[-1]


@lru_cache(maxsize=1 << 12)
def as_heard(hangul: str) -> str:
    """A word spelled as it sounds (선릉: 설릉)."""
    syllables = _heard(_divide(hangul), inserted=False, doubled=False) if hangul else []
    return "".join(map(join_syllable, syllables))


# ---------------------------------------------------------------- the letters of each system

_RR_CONSONANTS = _table(INITIALS, "g kk n d tt r m b pp s ss - j jj ch k t p h")
_RR_VOWELS = _table(VOWELS, "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_MR_CONSONANTS = _table(INITIALS, "k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h")
_MR_VOWELS = _table(VOWELS, "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i")
_FINAL_SOUNDS = _table("ㄱㄴㄷㄹㅁㅂㅇ", "k n t l m p ng")
_VOICED = {"ㄱ": "g", "ㄷ": "d", "ㅂ": "b", "ㅈ": "j"}
_VOICES = {"ㄱ": ("", *"ㄴㄹㅁㅇ"), "ㄷ": ("", *"ㄴㅁㅇ"), "ㅂ": ("", *"ㄴㄹㅁㅇ"), "ㅈ": ("", *"ㄴㅁㅇ")}
_YALE_CONSONANTS = _table(INITIALS, "k kk n t tt l m p pp s ss - c cc ch kh th ph h")
_YALE_VOWELS = _table(VOWELS, "a ay ya yay e ey ye yey o wa way oy yo wu we wey wi yu u uy i")
_YALE_FINALS = {"": ""} | _table(
    "".join(FINALS), "k kk ks n nc nh t l lk lm lp ls lth lph lh m p ps s ss ng c ch kh th ph h"
)
_LABIALS = frozenset("ㅁㅂㅃㅍ")


def _revised(syllables: Sequence[Syllable]) -> list[str]:
    written, before = [], ""
    for syllable in syllables:
        initial = "l" if before == syllable.initial == "ㄹ" else _RR_CONSONANTS[syllable.initial]
        before = syllable.final
        written.append(initial + _RR_VOWELS[syllable.vowel] + _FINAL_SOUNDS.get(before, ""))
    return written


def _mccune_reischauer(syllables: Sequence[Syllable]) -> list[str]:
    written, before = [], Syllable("", "", "none")  # nothing voices the first sound
    for syllable, after in zip(syllables, [*syllables[1:], None], strict=True):
        initial, vowel, final = syllable
        consonant, letters = _MR_CONSONANTS[initial], _MR_VOWELS[vowel]
        if before.final in _VOICES.get(initial, ()):
            consonant = _VOICED[initial]
        if initial == "ㄱ" and before.final == "ㄴ":
            consonant = "'g"  # as against ㅇ and a vowel
        if initial == "ㄹ" and before.final == "ㄹ":
            consonant = "l"
        if initial == "ㅅ" and vowel == "ㅟ":
            consonant = "sh"
        if initial == "ㅇ" and vowel == "ㅔ" and (before.vowel, before.final) in (("ㅏ", ""), ("ㅗ", "")):
            letters = "ë"  # as against ㅐ and ㅚ
        ending = "r" if final == "ㄹ" and after and after.initial == "ㅎ" else _FINAL_SOUNDS.get(final, "")
        written.append(consonant + letters + ending)
        before = syllable
    return written


def _yale(syllables: Sequence[Syllable]) -> list[str]:
    written, before = [], ""
    for initial, vowel, final in syllables:
        letters = "u" if vowel == "ㅜ" and initial in _LABIALS else _YALE_VOWELS[vowel]
        boundary = "." if before and initial == "ㅇ" else ""  # else the final would be read as an initial
        written.append(boundary + _YALE_CONSONANTS[initial] + letters + _YALE_FINALS[final])
        before = final
    return written


_WRITERS = {"rr": _revised, "mr": _mccune_reischauer}
_ONSET = regex.compile(r"[^aeiouywŏŭë]*")


@lru_cache(maxsize=1 << 12)
def romanize(hangul: str, system: System = "rr", inserted: bool = False, doubled: bool = False) -> tuple[str, ...]:
    """The syllables of one word in small Latin letters, each as it sounds or is written beside its neighbours.

    For `inserted` and `doubled` see `standard_forms`. Raises ValueError where there is anything but Hangul syllables.
    """
    if system == "yale":
        return tuple(_yale(_divide(hangul)))
    syllables = _divide(_COMPOUNDS.get(hangul, hangul))
    written = _WRITERS[system](_heard(syllables, inserted, doubled) if syllables else [])
    for i, syllable in enumerate(syllables):
        if i and syllable.initial == "ㅇ":  # a final that moved over still belongs where it is spelled (Mog-wŏl)
            letters = _ONSET.match(written[i])
            assert letters is not None, "it matches the empty string"
            written[i - 1] += letters.group()
            written[i] = written[i][letters.end() :]
    return tuple(written)


def romanize_apart(hangul: str, system: System = "rr") -> tuple[str, ...]:
    """The syllables of a given name: the Revised Romanization lets none of them change another."""
    if system == "rr":
        return tuple(romanize(syllable, system)[0] for syllable in hangul)
    return romanize(hangul, system)


def standard_forms(hangul: str, system: System = "rr") -> tuple[str, ...]:
    """All that the system allows for a word, the likeliest first, in small letters without hyphens.

    What a compound sounds like cannot always be told from its letters: 학여울 has a ㄴ put in, 백암 has none.
    """
    forms = ("".join(romanize(hangul, system, *choice)) for choice in product((False, True), repeat=2))
    return tuple(dict.fromkeys(forms))
