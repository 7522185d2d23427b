"""Words cut to stems by spelling alone: no analyser, microseconds a word, so that every pair can be looked at.

The stems need not be right, only the same in the table and in the text. A Korean word (a stretch of Hangul with its
particles and endings) becomes several keys: the stem, its first two syllables (which survive most endings) and its last
two (the head of a compound).
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.patterns import any_of
from qa_lint.late import re, regex

_REMEMBERED = 1 << 15  # words: nearly all that a text has come again soon

# \p{Hangul}, for `re`, which takes half the time of `regex` here
_HANGUL = (
    "\u1100-\u11ff\u302e\u302f\u3131-\u318e\u3200-\u321e\u3260-\u327e\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb"
    "\uffa0-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc"
)
_TOKEN = re.compile(
    rf"(?P<hangul>[{_HANGUL}]+)|(?P<latin>[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’][a-z]+)?)|(?P<number>[0-9]+(?:[.,][0-9]+)*)"
)

_PARTICLE = regex.compile(rf"{any_of(AFTER_A_NOUN)}$")  # two may stand in a row (에서는)
# 하다, 되다 and 시키다 make verbs of nouns: what stands before them is the stem
_VERBAL = regex.compile(
    r"(?:하|한|할|함|합|해|했|되|된|될|됨|됩|돼|됐|시키|시킨|시킬|시켜|시켰|당하|당한|당했|스러|스럽|롭|로운|적)"
    r"(?:\p{Hangul}{0,6})$"
)
_ENDING = regex.compile(
    r"(?:었습니다|았습니다|였습니다|습니다|습니까|었다고|았다고|었다|았다|였다|는다|ㄴ다|지만|지는|지도|지를|으면|으며|으로"
    r"|는지|는데|은데|어서|아서|어야|아야|도록|려고|으려|거나|든지|었던|았던|어요|아요|네요|세요|는|은|을|고|지|며|면|게|다|자|어|아|기|요)$"
)


class Word(NamedTuple):
    """A word of the text and the keys under which the table may know it, the longest first."""

    start: int
    end: int
    keys: tuple[str, ...]


def cut(text: str) -> tuple[Word, ...]:
    """The words of a text in either language; Latin words and numbers inside Korean are cut like English ones."""
    return tuple([Word(match.start(), match.end(), _keys_of(match.group())) for match in _TOKEN.finditer(text)])


@lru_cache(maxsize=_REMEMBERED)
def _keys_of(token: str) -> tuple[str, ...]:
    """The keys of a word, whatever it is made of."""
    kind = match.lastgroup if (match := _TOKEN.match(token)) else None
    if kind == "hangul":
        return korean_keys(token)
    return (english_stem(token) if kind == "latin" else token.replace(",", "").rstrip("."),)


@lru_cache(maxsize=1 << 14)
def korean_keys(word: str) -> tuple[str, ...]:
    """The stem of a stretch of Hangul, its first two syllables and, of a longer one, its last two."""
    stem = korean_stem(word)
    keys = [stem]
    if len(stem) > 2:
        keys.append(key_of_beginning(stem))
    if len(stem) > 3:
        keys.append("-" + stem[-2:])
    return tuple(keys)


def key_of_beginning(stem: str) -> str:
    """The key of all longer stems that begin with the first two syllables of a Korean one: 찬성-, of 찬성표."""
    return stem[:2] + "-"


@lru_cache(maxsize=_REMEMBERED)
def korean_stem(word: str) -> str:
    """The word without its particles or verbal endings, as far as two syllables remain."""
    stem = without_particles(word)
    for suffix in (_VERBAL, _ENDING):
        match = suffix.search(stem, 2)
        if match:
            stem = stem[: match.start()]
    return stem


@lru_cache(maxsize=_REMEMBERED)
def without_particles(word: str) -> str:
    """The word without one or two particles, which is the noun of one that may look like a verb (전략기지에서)."""
    for _ in range(2):
        match = _PARTICLE.search(word, 1 if len(word) < 3 else 2)
        if match and match.start() >= 1:
            word = word[: match.start()]
    return word


@lru_cache(maxsize=_REMEMBERED)
def english_stem(word: str) -> str:
    """Lower case, without accents (résumé, resume) and without possessive, plural and verbal endings."""
    word = word.lower().replace("’", "'")
    if not word.isascii():
        word = "".join(letter for letter in normalize("NFKD", word) if not combining(letter))
    word = word.removesuffix("'s")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-2] if word.endswith(("ches", "shes", "sses", "xes", "zes")) else word[:-1]
    for ending in ("ing", "ed", "ly"):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            word = word[: -len(ending)]
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    return word.removesuffix("e") if len(word) > 3 else word
