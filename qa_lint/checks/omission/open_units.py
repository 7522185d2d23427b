"""The units of a stretch, and of what stands around it, that have no answer: which of them say something of another."""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.checks.omission.stretches import Stretch
from qa_lint.facts.content.account import Entry
from qa_lint.facts.content.content_units import Unit
from qa_lint.late import regex
from qa_lint.model import Text
from qa_lint.resources.dictionary import Dictionary

# a form of a verb that is made of a noun
VERBAL = regex.compile(r"\p{Hangul}{2,}(?:하|한|할|해|했|되|된|될|돼|됐|시킨|시키|시켰)\p{Hangul}{0,3}")


def is_predicate(word: str, dictionary: Dictionary) -> bool:
    return VERBAL.fullmatch(word) is not None or dictionary.begins_as_predicate(word)


def is_open(entry: Entry) -> bool:
    """Whether it has no answer and says something; names have rules of their own."""
    return entry.open and entry.unit.kind != "name"


def lost_of(stretch: Stretch) -> list[Entry]:
    """The open entries of a stretch."""
    return [entry for entry in stretch.entries if is_open(entry)]


def left_alone(stretch: Stretch, dictionary: Dictionary) -> tuple[int, int]:
    """How many units of the rest and of the other side have no answer and may say something of another; none of either
    where one on each side may say the other, as a verb or as what is none."""
    beside = [entry.unit for entry in _open_alone(stretch.rest, stretch.text, dictionary)]
    there = [entry.unit for entry in _open_alone(stretch.theirs, stretch.other, dictionary)]
    if not len(beside) == len(there) == 1:
        return len(beside), len(there)
    korean, english = (beside[0], there[0]) if stretch.text.language == "ko" else (there[0], beside[0])
    text = stretch.text if stretch.text.language == "ko" else stretch.other
    if is_predicate(text[slice(*korean.span)], dictionary):
        alike = english.stem in dictionary.english_verbs or english.stem not in dictionary.english_nouns
    else:
        alike = english.stem not in dictionary.other_english
    return (0, 0) if alike else (1, 1)


def _open_alone(entries: Sequence[Entry], text: Text, dictionary: Dictionary) -> list[Entry]:
    """The units that have no answer and may say something of another: not a noun that makes a compound with one that is
    answered (the muster station, 집결지)."""
    alone: list[Entry] = []
    for n, entry in enumerate(entries):
        if not is_open(entry):
            continue
        beside = [one for one in entries[max(n - 1, 0) : n + 2] if one.answered and one.unit.kind == "word"]
        if not any(_is_compound(entry.unit, one.unit, text, dictionary) for one in beside):
            alone.append(entry)
    return alone


def _is_compound(one: Unit, other: Unit, text: Text, dictionary: Dictionary) -> bool:
    """Whether two neighbouring units of a text are nouns that make one."""
    first, second = sorted((one, other), key=lambda unit: unit.span.start)
    if text[first.span.end : second.span.start] not in (" ", "-", ""):
        return False
    words = [text[slice(*unit.span)] for unit in (first, second)]
    if text.language == "en":
        return all(unit.stem in dictionary.english_nouns for unit in (first, second)) and not any(
            word.endswith("ed") for word in words
        )
    return dictionary.is_noun(words[0]) and not is_predicate(words[1], dictionary)
