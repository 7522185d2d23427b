"""Patterns of texts that say a name each in its own letters: 서울 지점을 삭제했습니다 / Deleted the Seoul branch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_lint.facts.message_patterns import Pattern, mask_korean, mask_words
from qa_lint.facts.names.readings import HangulWord, LatinWord, is_of_calendar, read_hangul_words, read_latin_words
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Text
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.word_pairs import WordPairs

# Set by hand.
_LONGEST = 3  # Latin words of a name
_RARE = 100  # times in the sentences of the tables; what stands there more often may have a capital for another reason


_CAPITAL = regex.compile(r"(?<=[^.!?:>*#-] )\p{Lu}\p{Ll}")  # where no sentence begins
_FIRST = regex.compile(r"\p{Lu}\p{Ll}+")


def may_name(english: str, words: WordPairs) -> bool:
    """Whether an English text may say a name at all: a quick look."""
    first = _FIRST.match(english)
    rare = first and words.english.get(english_stem(first.group()), 0) <= _RARE
    return bool(rare or _CAPITAL.search(english))


def named_patterns(
    korean: Text,
    english: Text,
    patterns: tuple[Pattern, Pattern],
    letters: LetterTable,
    exonyms: Exonyms,
    words: WordPairs,
) -> tuple[Pattern, Pattern] | None:
    """The patterns of both sides with the names taken out that are read or called so on the other; None without any."""
    hangul = read_hangul_words(korean)
    found = False
    for run in _runs(read_latin_words(english), english, words):
        named = next((word for word in hangul if _stem_named(word, run, letters, exonyms)), None)
        if named is None:
            continue
        stem = _stem_named(named, run, letters, exonyms)
        here, there = mask_korean(patterns[0], stem), mask_words(patterns[1], " ".join(word.text for word in run))
        if here != patterns[0] and there != patterns[1]:
            patterns, found = (here, there), True
    return patterns if found else None


def _runs(latin: Sequence[LatinWord], text: Text, words: WordPairs) -> Iterator[Sequence[LatinWord]]:
    """What may be a name: words with a capital one behind the other, the longer ones first."""
    titled = sum(word.capital for word in latin) * 2 > len(latin)
    likely = [word.capital and not is_of_calendar(word.text) for word in latin]
    plain = [titled or word.opening for word in latin]
    for size in range(_LONGEST, 0, -1):
        for start in range(len(latin) - size + 1):
            run = latin[start : start + size]
            joined = all(text[a.span.end : b.span.start] == " " for a, b in pairwise(run))
            if not (joined and all(likely[start : start + size])):
                continue
            if not plain[start] or words.english.get(english_stem(run[0].text), 0) <= _RARE:
                yield run


def _stem_named(word: HangulWord, run: Sequence[LatinWord], letters: LetterTable, exonyms: Exonyms) -> str:
    """What of a Hangul word names what the Latin words do; empty where nothing does."""
    latin = [part.text for part in run]
    forms = {" ".join(latin), " ".join((*latin[1:], latin[0]))}
    for stem in word.stems:
        if len(stem) > 1 and (
            all(exonyms.name(stem, part) for part in latin) or any(letters.reads(stem, form) for form in forms)
        ):
            return stem
    return ""
