"""Slips of the keyboard: what was meant to be the same word, and is not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from qa_lint.late import regex

_DIGITS = regex.compile("[0-9]+")


def is_slip(a: str, b: str) -> bool:
    """Whether two texts differ by a slip of the keyboard, not by a number or by being something else."""
    if min(len(a), len(b)) < 4 or abs(len(a) - len(b)) > 2 or _DIGITS.sub("0", a) == _DIGITS.sub("0", b):
        return False
    most = 1 if len(a) < 6 else 2
    return bool(OSA.distance(a, b, score_cutoff=most) <= most)


_LONGEST = 40  # letters of a word that is looked up


class Nearby:
    """Words in which those one letter away from another are found without comparing them all.

    Two such words have a form in common when a letter is left out of one or both (Garbe's symmetric deletion).
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._by_form: defaultdict[str, list[str]] = defaultdict(list)
        for word in dict.fromkeys(words):
            for form in _forms(word.lower()):
                self._by_form[form].append(word)

    def within_a_letter(self, word: str) -> list[str]:
        """The words that differ by one letter left out, put in, changed or swapped with the next, in any case."""
        lower = word.lower()
        near = dict.fromkeys(other for form in _forms(lower) for other in self._by_form.get(form, ()))
        return [other for other in near if OSA.distance(lower, other.lower()) == 1]


def _forms(word: str) -> list[str]:
    """A word and what is left of it without any one of its letters."""
    if len(word) > _LONGEST:
        return []
    return list(dict.fromkeys([word, *(word[:i] + word[i + 1 :] for i in range(len(word)))]))
