"""Stretches taken out of sentences on purpose, to learn from: what is seen of that which has lost its counterpart.

Clauses, items of lists and parentheses are taken away on one side of good rows; the rows as they are show what nothing
was taken from. What cannot be told by the account alone is looked at closely, as it is in a check.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random
from typing import NamedTuple

from qa_lint.alignment.similarity import Measures
from qa_lint.checks.omission.looks import Look
from qa_lint.checks.omission.parts import sentence_pairs
from qa_lint.checks.omission.stretches import Stretch, cheap_look, close_look, stretches
from qa_lint.facts.content.account import Tables
from qa_lint.facts.sentences import read_clauses
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.training.likeliest import Bag
from qa_lint.training.part_trials import pair_of

_LEAST = {"ko": 8, "en": 16}  # characters of what is taken away
_REMAINS = 12  # characters that must be left
_MOST = 900  # characters of a side: a longer row would count too much
_PARENTHESIS = regex.compile(r"\s?\([^()]{6,}\)")
_ITEM = {
    "ko": regex.compile(r"(?<=[,·]\s?)[\p{Hangul} ]{2,20}[,·]\s?"),
    "en": regex.compile(r",\s[\p{L}'’ -]{3,40}(?=,|\sand\s|\sor\s)"),
}
_UNTOUCHED = 5.0  # how often what stands in an untouched row counts, since a false alarm costs more than a miss


class Trial(NamedTuple):
    """A stretch, and whether its counterpart was taken away."""

    stretch: Stretch
    lost: bool


def trials_of(text: Sequence[Pair], rows: int, tables: Tables, chance: Random) -> list[Trial]:
    """The stretches of so many rows drawn from a text, as they are and with something taken away."""
    drawn = (pair for pair in chance.sample(text, len(text)) if max(map(len, pair.texts)) <= _MOST)
    return [trial for pair in islice(drawn, rows) for trial in _trials(pair, tables, chance)]


def _trials(pair: Pair, tables: Tables, chance: Random) -> Iterator[Trial]:
    for one in sentence_pairs(pair):
        yield from (Trial(stretch, False) for stretch in stretches(one, tables))
        if altered := take_part(one, chance):
            rest, lost = altered
            yield from (Trial(stretch, True) for stretch in stretches(rest, tables) if stretch.text is rest.texts[lost])


def take_part(pair: Pair, chance: Random) -> tuple[Pair, int] | None:
    """The pair without a part of one side, and the side (0: the source) that it leaves without a counterpart."""
    options = [
        (side, span)
        for side, text in enumerate((pair.korean, pair.english))
        for span in _parts(text)
        if span.end - span.start >= _LEAST[text.language] and len(text) - (span.end - span.start) >= _REMAINS
    ]
    if not options:
        return None
    side, (start, end) = chance.choice(options)
    text = (pair.korean, pair.english)[side]
    rest = f"{text[:start].rstrip()} {text[end:].lstrip()}".strip()
    left = pair_of(rest, pair.english) if side == 0 else pair_of(pair.korean, rest)
    return left, 1 - side


def _parts(text: Text) -> list[Span]:
    """What could be taken away: a clause of several, an item of a list, a parenthesis."""
    clauses = text.fact(read_clauses)
    found = list(clauses) if len(clauses) > 1 else []
    for pattern in (_PARENTHESIS, _ITEM[text.language]):
        found += [Span(*match.span()) for match in pattern.finditer(text)]
    return found


def cheap_stretch_bags(trials: Sequence[Trial]) -> list[Bag]:
    """What the account shows of them, and how often it counts."""
    return [_bag(cheap_look(trial.stretch), trial.lost) for trial in trials]


def close_stretch_bags(trials: Sequence[Trial], measures: Measures) -> list[Bag]:
    """What all looks show of them."""
    return [
        _bag(cheap_look(trial.stretch) | close_look(trial.stretch, measures.encoder), trial.lost) for trial in trials
    ]


def _bag(look: Look, lost: bool) -> Bag:
    return Bag([look], lost, 1.0 if lost else _UNTOUCHED)
