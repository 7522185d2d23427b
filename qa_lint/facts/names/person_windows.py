"""Stretches of English text that may name a person, and which of them name a Korean.

Where many persons are looked for in one text, each is held against the stretches that may have its family name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from qa_lint.facts.names.readings import LatinWord, read_latin_words
from qa_lint.facts.romanization import may_have_family, reads_family, reads_person, split_person
from qa_lint.languages.particles import LIKE_THE_END_OF_A_NAME
from qa_lint.model import Text
from qa_lint.resources.letters import LetterTable

LONGEST = 3  # words of a name
_APART = 2  # characters between two of them
_FREELY_SPELLED = 1.3  # the score from which a person may spell its vowels in any way; set by hand
PARTICLES = LIKE_THE_END_OF_A_NAME | {"운"}  # and the end of adjectives (새로운)


class Window(NamedTuple):
    """Latin words from first to last, by index, and what they are with a space between."""

    first: int
    last: int
    text: str


class PersonWindows:
    """The windows of a text, in order, and which of them read a person."""

    def __init__(self, text: Text, letters: LetterTable) -> None:
        self._letters = letters
        self.all = _windows(text.fact(read_latin_words))
        self._by_text: defaultdict[str, list[Window]] = defaultdict(list)
        for window in self.all:
            self._by_text[window.text].append(window)
        self._of_family: dict[str, Sequence[str]] = {}
        self._reading: dict[str, Window | None] = {}  # by name

    def reading(self, name: str) -> Window | None:
        """The first one that reads a person by its syllables, or else as freely as people spell their names."""
        if name not in self._reading:
            self._reading[name] = self._first_reading(name)
        return self._reading[name]

    def _first_reading(self, name: str) -> Window | None:
        spelled = (name, name[:-1]) if name[-1] in PARTICLES else (name,)  # 전협은 may be 전협
        read = [text for hangul in spelled for text in self._with_family(hangul) if reads_person(hangul, text)]
        read = read or [text for text in self._with_family(name) if _reads_freely(name, text, self._letters)]
        return min((self._by_text[text][0] for text in read), default=None)

    def _with_family(self, name: str) -> Sequence[str]:
        """What may have the family name of a person in it."""
        family = split_person(name)[0]
        if family not in self._of_family:
            self._of_family[family] = [text for text in self._by_text if may_have_family(family, text)]
        return self._of_family[family]


def read_person_windows(text: Text, letters: LetterTable) -> PersonWindows:
    """The windows of a text, to be asked for persons."""
    return PersonWindows(text, letters)


def _windows(latin: Sequence[LatinWord]) -> Sequence[Window]:
    """One to three words that begin with a capital."""
    found = []
    for first, word in enumerate(latin):
        if not word.capital:
            continue
        for last in range(first, min(first + LONGEST, len(latin))):
            if last > first and _is_apart(latin[last - 1], latin[last]):
                break
            found.append(Window(first, last, " ".join(word.text for word in latin[first : last + 1])))
    return found


def _is_apart(before: LatinWord, word: LatinWord) -> bool:
    """Whether more than a mark and a space stand between two words, or a mark before a small letter (Jin-gu, a
    surgeon)."""
    apart = word.span.start - before.span.end
    return apart > _APART or (apart == _APART and not word.capital)


def _reads_freely(name: str, latin: str, letters: LetterTable) -> bool:
    """Whether the consonants read the person, and the vowels are not too far from it."""
    texts = latin.split(" ")
    family = split_person(name)[0]
    if len(texts) > 1 and not any(reads_family(family, text) for text in (texts[0], texts[-1])):
        return False
    if not reads_person(name, latin, "near"):
        return False
    return any(letters.reaches(name, "".join(order), _FREELY_SPELLED) for order in (texts, texts[1:] + texts[:1]))
