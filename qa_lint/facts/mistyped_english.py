"""English words that no table knows and that are all but the word for something the Korean text says: chnaged for
변경되다.

The right word translates a word of the Korean text, and differs in one slip of the finger (`EnglishWords.a_slip_from`).
"""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.english_words import EnglishWords
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs

# In five letters or more a slip is told from another word. One with a capital may be a name: where no sentence begins
# none is looked at, and no short one there. No part of an address, of a name in code or of a compound is a word.
_WORD = regex.compile(
    r"(?<![\p{L}\p{M}0-9_@#$&%/\\.'’-])(?:[a-z]|(?<=\A|[.!?:]\s|\n)[A-Z][a-z]{2})[a-z]{4,}+(?![\p{L}\p{M}0-9_@/\\'’-]|\.\S)"
)
_LIKELY = 0.3  # how well the learned table has a translation, set by hand
_EITHER = frozenset(("sz", "cs", "ck", "iy"))  # letters of which either may be right: analyse, licence, disk, cypher
# travelled, focussed, archaeological, neighbour, judgement: what the sides of the ocean write in two ways, simplified
_VARIED = [
    (regex.compile(pattern), right)
    for pattern, right in (
        (r"([ls])\1(?=ed$|ing$|ers?$)", r"\1"),
        ("[ao]e", "e"),
        ("our", "or"),
        ("e(?=ments?$|able$|ing$)", ""),
    )
]
# prohibitted: a letter that no side of the ocean doubles there, so that the source need not tell what is meant
_DOUBLED = regex.compile(r"(?!benefitt|combatt)([a-z]{4,}?([pt]))\2(ed|ing)")


class MistypedEnglish(NamedTuple):
    """An unknown word, and the known one that is meant, with the same capital."""

    span: Span
    right: str


class EnglishLexicons(NamedTuple):
    """All that knows English words, and what they translate."""

    words: WordPairs
    dictionary: Dictionary
    vocabulary: Vocabulary
    spelling: EnglishWords


def read_mistyped_english(pair: Pair, known: EnglishLexicons) -> tuple[MistypedEnglish, ...]:
    """The mistyped words of the English side."""
    prose = pair.english.fact(read_prose)
    found = []
    said: Set[str] | None = None
    for start, end, (stem, *_) in pair.english.fact(read_words):
        doubled = _DOUBLED.fullmatch(prose, start, end)
        if doubled and _WORD.match(prose, start, end + 2) and _is_doubled_by_mistake(doubled, known.spelling):
            found.append(MistypedEnglish(Span(start, end), doubled[1] + doubled[3]))
            continue
        if stem in known.words.english:
            continue
        written = _WORD.match(prose, start, end + 2)
        if not written or written.end() != end or known.vocabulary.has_form_of(written.group()):
            continue
        if not (others := known.spelling.a_slip_from(written.group())):
            continue
        if said is None:
            said = _said(pair, known)
        word = written.group().lower()
        others = [other for other in others if english_stem(other) in said and not _is_either_right(word, other)]
        if others and stem not in said and word not in pair.korean:
            right = max(others, key=lambda other: known.words.english.get(english_stem(other), 0))
            found.append(MistypedEnglish(Span(start, end), right.capitalize() if written.group().istitle() else right))
    return tuple(found)


def _is_doubled_by_mistake(doubled: regex.Match[str], spelling: EnglishWords) -> bool:
    once = doubled[1] + doubled[3]
    return doubled.group() not in spelling and doubled[1] in spelling and once in spelling  # not splitted


def _said(pair: Pair, known: EnglishLexicons) -> Set[str]:
    """The stems of all that English may say for the words of the Korean text."""
    said: set[str] = set()
    for word in pair.korean.fact(read_words):
        said |= known.dictionary.meanings(pair.korean[word.start : word.end])
        learned = known.words.known(word.keys).scores
        said.update(stem for stem, score in learned.items() if score >= _LIKELY)
    return said


def _is_either_right(word: str, other: str) -> bool:
    """Whether one of them only has a letter doubled, or one that some write and others do not, or write another for."""
    if len(word) != len(other):
        return any(pattern.sub(right, word) == pattern.sub(right, other) for pattern, right in _VARIED)
    changed = ["".join(sorted(two)) for two in zip(word, other, strict=True) if two[0] != two[1]]
    return len(changed) == 1 and changed[0] in _EITHER
