"""Names that are written in one with the word before them, as a space was forgotten: 연출하고니콜라스."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qa_lint.facts.names.matches import read_matches
from qa_lint.facts.names.readings import (
    READS,
    HangulWord,
    LatinWord,
    read_hangul_words,
    read_latin_words,
)
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Pair
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.word_pairs import WordPairs

# Set by hand:
_SURELY = 1.2  # the score from which the second half reads a name without a doubt
_PROPER = 0.8  # the share of its places in which a name has a capital
_SHORTEST = 3  # syllables of either half
# what ends a word, and no first half of a name
_ENDINGS = (
    "하고|하며|하는|하던|하면서|되고|되며|되는|됐던|했던|했고|라는|라고|에서|에게|부터|까지|위해|통해|대한|위한|따라"
)
_ENDING = regex.compile(rf"(?:{_ENDINGS})$")
_ENDING_WITHIN = regex.compile(rf"(?:{_ENDINGS})(?=.{{{_SHORTEST}}})")  # behind which a name may stand


class Joined(NamedTuple):
    """A Hangul word, by index, where in the text its second half begins, and the Latin word that reads this."""

    korean: int
    cut: int
    name: str
    latin: int


def read_joined(pair: Pair, letters: LetterTable, words: WordPairs) -> tuple[Joined, ...]:
    """The names that hang on the word before them; only names that no table of words has are taken for some."""
    hangul, latin = pair.korean.fact(read_hangul_words), pair.english.fact(read_latin_words)
    long = [i for i, word in enumerate(hangul) if len(word.text) >= 2 * _SHORTEST and _ENDING_WITHIN.search(word.text)]
    if not long:
        return ()
    names = [i for i, word in enumerate(latin) if word.capital and _is_name(word.text, words)]
    found = [joined for i in long if (joined := _joined(i, hangul[i], names, latin, letters))]
    if not found:
        return ()
    read = {match.korean for match in pair.fact(read_matches, letters).found if match.score >= READS}
    return tuple(joined for joined in found if joined.korean not in read)


def _is_name(latin: str, words: WordPairs) -> bool:
    """Whether the Latin word is in no table, or has a capital wherever it stands."""
    stem = english_stem(latin)
    return not words.english.get(stem) or words.proper(stem) >= _PROPER


def _joined(
    index: int, word: HangulWord, names: Sequence[int], latin: Sequence[LatinWord], letters: LetterTable
) -> Joined | None:
    for cut in range(_SHORTEST, len(word.text) - _SHORTEST + 1):
        if not _ENDING.search(word.text, 0, cut):
            continue
        rest = word.text[cut:]
        for size in range(len(rest), _SHORTEST - 1, -1):
            name = rest[:size]
            for i in names if letters.foreign(name) >= 0 else ():
                if letters.reaches(name, latin[i].text, _SURELY):
                    return Joined(index, word.span.start + cut, name, i)
    return None
