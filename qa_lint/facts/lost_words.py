"""Which word of a source its translation lacks, beside another source that is translated by the same words.

"Open the door" and "Open the window" under one translation: the tables of words tell which of the two it has.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import NamedTuple

from qa_lint.facts.content.content_units import Meanings, Unit, read_english_units, read_korean_units
from qa_lint.languages.stems import english_stem
from qa_lint.model import Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.morphemes import Morphemes
from qa_lint.resources.word_pairs import WordPairs

# Set by hand: how sure the tables are that a word is in the translation, and that it is not.
ANSWERED, _UNANSWERED = 0.3, 0.05
_SAYS_SOMETHING = 1.0  # the weight of a word that makes two sources say two things
_LIGHT = frozenset("get mak us tak giv hav let go com put".split())  # noqa: SIM905 - stems of verbs that say little
# what a translation may leave out
_KINDS = frozenset("메뉴 항목 목록 경우 방식 단위 효과 관련 특정 조건".split())  # noqa: SIM905


class Said(NamedTuple):
    """A word of a source that the tables know: where it stands, and how sure it is that the translation has it."""

    span: Span
    answer: float
    meanings: frozenset[str] = frozenset()  # English stems, of a Korean word


def words_said(
    source: Text, target: Text, words: WordPairs, dictionary: Dictionary, morphemes: Morphemes
) -> dict[str, Said]:
    """The words of a source that say something and that the tables know, by what they are compared by."""
    korean, english = (source, target) if source.language == "ko" else (target, source)
    own, others = korean.fact(read_korean_units, words, dictionary, morphemes), english.fact(read_english_units, words)
    if source.language == "ko":
        stems = {english_stem(unit.stem) for unit in others}
        return {
            unit.stem: Said(unit.span, _best(unit.meanings, stems), frozenset(unit.meanings))
            for unit in own
            if unit.meanings and _is_telling(unit) and len(unit.stem) > 1
        }
    return {
        stem: Said(unit.span, max((unit.meanings.get(stem, 0.0) for unit in own), default=0.0))
        for unit in others
        if (stem := english_stem(unit.stem)) in words.by_english and _is_telling(unit)
    }


def _is_telling(unit: Unit) -> bool:
    return (
        unit.kind == "word"
        and unit.weight >= _SAYS_SOMETHING
        and not (unit.stem.isupper() or unit.stem in _KINDS or english_stem(unit.stem) in _LIGHT)
    )


def _best(meanings: Meanings, stems: Set[str]) -> float:
    """How sure it is that one of the stems is meant."""
    return max((meanings[stem] for stem in stems & meanings.keys()), default=0.0)


def lost_word(own: Mapping[str, Said], has: Mapping[str, Said]) -> Span | None:
    """The word of a source that the translation does not have, where that of the other source in its place is there."""
    instead = [word for key, word in has.items() if key not in own]
    if not instead:
        return None
    return next(
        (
            word.span
            for key, word in own.items()
            if key not in has
            and word.answer < _UNANSWERED
            and not any(word.meanings & other.meanings for other in instead)
        ),
        None,
    )
