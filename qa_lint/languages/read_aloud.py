"""How a word sounds at its end when a Korean reads it aloud, whatever script it is in: particles ask for it."""

from __future__ import annotations

from qa_lint.languages.syllables import Sound, ending_sound, is_syllable
from qa_lint.late import regex

# digits and letters that are surely read aloud in one way; letters that end a word in two (STOP, PDP) are left out
_SURELY_READ = frozenset("0123456789LMNAIOUY")
# no vowel but perhaps an E at the end of a short one: read letter by letter, as CD, VR and LTE are
_SPELLED = regex.compile("[BCDFGHJKLMNPQRSTVWXZ]{2,}|[BCDFGHJKLMNPQRSTVWXZ]{1,2}E")
# how Latin words end when they are read aloud; -t behind a vowel, -b, -c and most of -g go either way (set: 세트,
# net: 넷), and so do -te, -ke and -pe; Park is 박 or 파크
_LATIN_SOUNDS: tuple[tuple[regex.Pattern[str], Sound], ...] = (
    (regex.compile("(?:theme|schema|genre)$"), "vowel"),  # 테마, 장르: as they are borrowed
    (regex.compile("(?:l|le)$"), "rieul"),
    (regex.compile("(?:[aiou]ck|ook|york|.[^aeiou][aiou]pp?(?<!prop)|good)$"), "consonant"),  # 슬랙, 북, 앱
    (regex.compile("(?:[oau]g|d|[bcfghklnprsvwxz]t|[nsrl](?<!^par)k|[lmr]p)$"), "vowel"),  # 태그, 필드, 테스트, 링크
    (regex.compile("(?:[aeiou]n|[aeiou]m|ng|[aeiou][nm]e)$"), "consonant"),
    (regex.compile("(?:[aiouyszx]|[aeo]w|[aeiou]e|sh|ch|th|[aeo]r|[szcgvdr]e)$"), "vowel"),
)


def sound_of(word: str) -> Sound | None:
    """How a word ends, or nothing where it cannot be told."""
    last = word[-1]
    if is_syllable(last):
        return ending_sound(last)
    if last.islower():
        return next((sound for ending, sound in _LATIN_SOUNDS if ending.search(word.lower())), None)
    return ending_sound(last) if last in _SURELY_READ or _SPELLED.fullmatch(word) else None
