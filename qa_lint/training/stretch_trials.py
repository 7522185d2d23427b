"""Stretches taken out of sentences on purpose, to learn from: what is seen of that which has lost its counterpart.

Clauses and parentheses are taken away on one side of good rows; the rows as they are show what nothing was taken from.
What is plain is no trial, as no check looks at it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random
from typing import NamedTuple

from qa_lint.alignment.lengths import usual_surplus
from qa_lint.checks.omission.looks import Look, is_plain
from qa_lint.checks.omission.parts import sentence_pairs
from qa_lint.checks.omission.stretches import Stretch, cheap_look, close_look, stretches
from qa_lint.facts.content.account import Tables
from qa_lint.facts.sentences import read_clauses
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text
from qa_lint.resources.encoder import Encoder
from qa_lint.training.likeliest import Bag
from qa_lint.training.part_trials import pair_of

_LEAST = {"ko": 14, "en": 28}  # characters of what is taken away
_REMAINS = 12  # characters that must be left
_MOST = 900  # characters of a side: a longer row would count too much
_PARENTHESIS = regex.compile(r"\s?\([^()]{6,}\)")
_NO_PROSE = regex.compile(r"https?:|\]\(|[/#]")  # an address that is left out is no clause
_UNTOUCHED = 5.0  # how often what stands in an untouched row counts, since a false alarm costs more than a miss


class Trial(NamedTuple):
    """A stretch, what is usual in its text (`usual_surplus`), and whether its counterpart was taken away."""

    stretch: Stretch
    usual: float
    lost: bool


def trials_of(text: Sequence[Pair], rows: int, tables: Tables, chance: Random) -> list[Trial]:
    """The stretches of so many rows drawn from a text, as they are and with something taken away."""
    usual = usual_surplus(text)
    drawn = (pair for pair in chance.sample(text, len(text)) if max(map(len, pair.texts)) <= _MOST)
    return [trial for pair in islice(drawn, rows) for trial in _trials(pair, usual, tables, chance)]


def _trials(pair: Pair, usual: float, tables: Tables, chance: Random) -> Iterator[Trial]:
    for one in sentence_pairs(pair):
        if one.complete:
            yield from (Trial(stretch, usual, False) for stretch in _doubtful(one, usual, tables))
            if altered := take_part(one, chance):
                rest, lost = altered
                left = (s for s in _doubtful(rest, usual, tables) if s.text is rest.texts[lost])
                yield from (Trial(stretch, usual, True) for stretch in left)


def _doubtful(pair: Pair, usual: float, tables: Tables) -> list[Stretch]:
    return [] if is_plain(pair, tables.words, usual) else list(stretches(pair, tables))


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
    """What could be taken away: a clause of several, a parenthesis."""
    clauses = text.fact(read_clauses)
    found = list(clauses) if len(clauses) > 1 else []
    found += [Span(*match.span()) for match in _PARENTHESIS.finditer(text)]
    return [span for span in found if not _NO_PROSE.search(text, *span)]


def stretch_bags(trials: Sequence[Trial], language: Language, encoder: Encoder | None = None) -> list[Bag]:
    """What the account shows of those of a language, with an encoder what all looks show, and how often it counts."""
    return [_bag(trial, encoder) for trial in trials if trial.stretch.text.language == language]


def _bag(trial: Trial, encoder: Encoder | None) -> Bag:
    look: Look = cheap_look(trial.stretch, trial.usual)
    if encoder:
        look |= close_look(trial.stretch, encoder)
    return Bag([look], trial.lost, 1.0 if trial.lost else _UNTOUCHED)
