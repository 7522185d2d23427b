"""Korean predicates: how the forms of a verb or an adjective begin, made from the form of the dictionary by rule.

A word of a text is not taken apart; it is asked whether it begins as a form of 오르다 does (오르고, 오른, 올라).
Of a stem of one syllable that beginning would be any word (늘, 줄, 크), so the endings that follow it are listed.
The irregular verbs are those of the Standard Korean Dictionary's grammar: ㄹ, ㅂ, ㅅ, ㄷ, ㅎ, 르, 여.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cache
from typing import NamedTuple

from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.syllables import Syllable, final_of, is_syllable, join_syllable, split_syllable, with_final

DICTIONARY_ENDING = "다"
# what may follow the bare stem of one syllable
_ENDINGS = (
    "고", "지", "다", "던", "는", "네", "거", "기", "게", "자", "도록", "면서", "습", "든", "겠", "더",
    "느라", "느냐", "느니",
)  # fmt: skip
_OPEN_ENDINGS = ("면", "며", "니", "려", "러", "시", "세", "므로", "렴")  # after a vowel or ㄹ; others put 으 before
_POLITE = ("셨", "십시", "십니", "신다")  # after a vowel, too; 신 alone would make of 자다 oneself
_LAST = ("게", "래")  # endings behind which nothing stands but 요: 클래스 is no form of 크다
_LIKE_A_COUNTRY = "나"  # of 나다, to which nobody gives orders: 나라
_CONTRACTED = {
    "ㅏ": "ㅏ", "ㅓ": "ㅓ", "ㅐ": "ㅐ", "ㅔ": "ㅔ", "ㅕ": "ㅕ", "ㅖ": "ㅖ",
    "ㅗ": "ㅘ", "ㅜ": "ㅝ", "ㅣ": "ㅕ", "ㅚ": "ㅙ", "ㅟ": "ㅟ", "ㅢ": "ㅢ",
}  # fmt: skip
_CONNECTED = frozenset(_CONTRACTED.values()) - {"ㅟ", "ㅢ"}  # how 아 and 어 sound at the end of a verb
_BRIGHT = frozenset("ㅏㅑㅗ")  # vowels that are followed by 아, and the others by 어
_PLAIN_REU = frozenset({"따르", "치르", "들르", "우러르", "다다르"})  # 따라, not 딸라
_D_TO_L = (
    "걷",
    "듣",
    "싣",
    "긷",
    "붇",
    "깨닫",
    "일컫",
)  # ends of stems whose ㄷ becomes ㄹ before a vowel, as 닫다 has none
_D_MAY_STAY = frozenset({"걷"})  # to walk, and to roll up: 걸어, 걷어
_S_FALLS = frozenset("짓낫붓잇긋젓")
_H_STAYS = frozenset("좋놓넣낳쌓닿찧빻땋")  # at the end of a stem; of others it falls: 빨간, 하얘
# but of those whose forms are words of their own: 그런
_H_POINTING = frozenset({"그렇", "이렇", "저렇", "요렇", "고렇", "아무렇", "어떻"})
_H_FALLEN = {"ㅏ": "ㅐ", "ㅓ": "ㅔ", "ㅑ": "ㅒ", "ㅕ": "ㅖ"}  # how their vowels sound with 아 or 어
# Short stems whose ㄹ falls without making a form of another verb (여는 of 열다, but 주는 rather of 주다), and those of
# them that something else is said with in the polite form (겁니다, 돕니다, 밉니다) or the plain one (안다)
_L_FALLS = frozenset("열풀걸들알돌밀놀울얼덜털")
_L_STAYS_POLITE, _L_STAYS_PLAIN = frozenset("걸돌밀"), frozenset("알")


class Beginning(NamedTuple):
    """How a form begins, or all of it but what is no Hangul."""

    text: str
    whole: bool = False  # the form ends here


def is_predicate(form: str) -> bool:
    """Whether the form of the dictionary is that of a verb or an adjective."""
    return len(form) > 1 and form.endswith(DICTIONARY_ENDING)


def ends_connected(word: str) -> bool:
    """Whether a Hangul word ends as a verb does right before one that helps it: 열어 두다, 잊어 버리다, 해 놓다."""
    if not is_syllable(word[-1]):
        return False
    syllable = split_syllable(word[-1])
    return not syllable.final and syllable.vowel in _CONNECTED


def first_syllables(form: str) -> set[str]:
    """With which the forms of a predicate begin: of 오르다 and 크다 not always with the same (올라, 커)."""
    stem = form.removesuffix(DICTIONARY_ENDING)
    short = len(stem) == 1
    if not short and not (len(stem) == 2 and stem.endswith("르")):
        return {form[0]}
    # what is another's beginning begins as that does
    return {beginning.text[0] for beginning in (*_bare(stem, short), *_before_vowels(stem, short))}


@cache
def beginnings(form: str) -> tuple[Beginning, ...]:
    """How the forms of a predicate begin, given as in the dictionary (오르다); none that is another's beginning."""
    stem = form.removesuffix(DICTIONARY_ENDING)
    short = len(stem.rsplit(" ", 1)[-1]) == 1
    found = [*_bare(stem, short), *_before_vowels(stem, short)]
    prefixes = {beginning.text for beginning in found if not beginning.whole}
    return tuple([beginning for beginning in dict.fromkeys(found) if not _has_a_beginning(beginning, prefixes)])


def _has_a_beginning(form: Beginning, others: Set[str]) -> bool:
    """Whether a form begins with one of some others, with more to come or with nothing, if it is whole."""
    text, whole = form
    for size in range(1, len(text) + 1 if whole else len(text)):  # noqa: SIM110 - `any` takes twice the time
        if text[:size] in others:
            return True
    return False


def beginnings_without_l(form: str) -> tuple[str, ...]:
    """How the forms begin in which a stem of one syllable loses its ㄹ, for who asks for all that a word may mean: 사는
    is of 살다 and of 사다, 부는 of 불다 and of 부. Of these `beginnings` has only what is nothing else.
    """
    stem = form.removesuffix(DICTIONARY_ENDING)
    if len(stem) != 1 or final_of(stem) != "ㄹ":
        return ()
    opened, *closed = (with_final(stem, final) for final in ("", "ㄴ", "ㅂ"))
    return (
        *(opened + ending for ending in ("는", "니", "네", "세요", "시", *_POLITE)),
        closed[0] + "다",
        closed[1] + "니",
    )


def _bare(stem: str, short: bool) -> Iterator[Beginning]:
    """The stem before a consonant, and with the endings that join its last syllable."""
    head, last = stem[:-1], split_syllable(stem[-1])
    if not short:
        yield Beginning(stem)
    else:
        yield from (Beginning(stem + ending) for ending in _ENDINGS)
    if last.final in ("", "ㄹ"):
        open_stem = head + with_final(stem[-1], "")
        if short:
            yield from (Beginning(stem + ending) for ending in _OPEN_ENDINGS)
            if not last.final:
                yield from (Beginning(stem + ending) for ending in _POLITE)
        if last.final and not short:
            yield from (Beginning(open_stem + ending) for ending in ("는", "니", "네", "시", "신", "세", *_POLITE))
        if short and stem[-1] in _L_FALLS:
            yield from (Beginning(open_stem + ending) for ending in ("는", "세요", *_POLITE))
        for final, ending in (
            ("ㄴ", ""),
            ("ㄹ", ""),
            ("ㄴ", "다"),
            ("ㄹ", "수"),
            ("ㄹ", "까"),
            ("ㄹ", "게"),
            ("ㄹ", "래"),
            ("ㅂ", "니"),
            ("ㅂ", "시"),
            ("ㅁ", ""),
        ):
            text = head + with_final(stem[-1], final) + ending
            rather_another = last.final and (final == "ㅁ" or (short and ending and not _falls(stem[-1], final)))
            if rather_another or text in AFTER_A_NOUN:  # 는, hardly of 늘다
                continue
            if ending in _LAST:
                yield from (Beginning(text, whole=True), Beginning(f"{text}요"))
                continue
            yield Beginning(text, whole=short and not ending)
    elif short:
        yield from (Beginning(f"{stem}{ending}") for ending in ("은", "을", "음", "으", "읍시", "니"))
    elif _loses_h(stem):
        finals = (head + with_final(stem[-1], final) for final in ("", "ㄴ", "ㄹ", "ㅁ", "ㅂ"))
        opened, *closed = finals
        yield from (Beginning(opened + ending) for ending in ("니", "면", "며", "네", "시", "십"))
        yield from map(Beginning, closed)


def _loses_h(stem: str) -> bool:
    """Whether the ㅎ falls that a stem ends with, as of adjectives of more than one syllable does: 하얀, 커다란."""
    last = split_syllable(stem[-1])
    if len(stem) == 1 or last.final != "ㅎ" or last.vowel not in _H_FALLEN:
        return False
    return stem[-1] not in _H_STAYS and stem not in _H_POINTING


def _falls(syllable: str, final: str) -> bool:
    """Whether a short stem loses its ㄹ before 습니다 (final ㅂ) or 는다 (ㄴ) and is no form of another verb."""
    others = {"ㅂ": _L_STAYS_POLITE, "ㄴ": _L_STAYS_PLAIN}
    return syllable in _L_FALLS and final in others and syllable not in others[final]


def _before_vowels(stem: str, short: bool) -> Iterator[Beginning]:
    """The stem joined with 아 or 어, and with 았 or 었."""
    head, block = stem[:-1], stem[-1]
    last = split_syllable(block)
    if block == "하":
        yield from (Beginning(head + text) for text in ("해", "했", "하여", "함", "한", "할"))
    elif block == "르" and head and stem not in _PLAIN_REU:
        before = split_syllable(head[-1])
        doubled = head[:-1] + with_final(head[-1], "ㄹ")
        yield from (Beginning(doubled + text) for text in (("라", "랐") if before.vowel in _BRIGHT else ("러", "렀")))
    elif last.vowel == "ㅡ" and not last.final:
        vowel = "ㅏ" if head and split_syllable(head[-1]).vowel in _BRIGHT else "ㅓ"
        yield from _joined(head, last.initial, vowel, short)
    elif not last.final:
        yield from _joined(head, last.initial, _CONTRACTED.get(last.vowel, last.vowel), short)
        if last.vowel in "ㅜㅗㅣㅚㅟㅢㅔㅐ":
            yield from (Beginning(stem + text) for text in ("어", "었", "아", "았"))
    else:
        yield from (Beginning(base + text) for base in _open_bases(stem) for text in _vowels_after(base))
        if _loses_h(stem):
            yield from _joined(head, last.initial, _H_FALLEN[last.vowel], short)
        elif block == "놓":
            yield from (Beginning(head + text) for text in ("놔", "놨"))
        if last.final == "ㅂ":
            open_stem = head + with_final(stem[-1], "")
            yield from (Beginning(open_stem + text) for text in ("운", "울", "워", "웠", "우", "와", "왔"))


def _joined(head: str, initial: str, vowel: str, short: bool) -> Iterator[Beginning]:
    """What the last syllable of a stem makes with 아 or 어, and with 았 or 었."""
    opened = head + join_syllable(Syllable(initial, vowel, ""))
    yield Beginning(head + join_syllable(Syllable(initial, vowel, "ㅆ")))
    if short:
        yield from (Beginning(opened + text) for text in ("서", "도", "야", "지", "졌", "진", "질", "집", "요"))
        yield Beginning(opened, whole=True)
        if opened != _LIKE_A_COUNTRY:
            yield Beginning(opened + "라", whole=True)
    else:
        yield Beginning(opened)


def _open_bases(stem: str) -> Iterator[str]:
    """The stem as it stands before a vowel."""
    head, last = stem[:-1], stem[-1]
    if last in _S_FALLS:
        yield head + with_final(last, "")
    elif stem.endswith(_D_TO_L):
        yield head + with_final(last, "ㄹ")
        if stem in _D_MAY_STAY:
            yield stem
    else:
        yield stem


def _vowels_after(base: str) -> tuple[str, ...]:
    joint = ("아", "았") if split_syllable(base[-1]).vowel in _BRIGHT else ("어", "었")
    return (*joint, "은", "을", "음", "으")
