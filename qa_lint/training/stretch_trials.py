"""Stretches taken out of sentences on purpose, to learn from: what is seen of that which has lost its counterpart.

Clauses and parentheses are taken away on one side of good rows; the rows as they are show what nothing was taken from.
What is plain is no trial, as no check looks at it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from random import Random
from typing import NamedTuple

from qa_lint.alignment.lengths import usual_surplus
from qa_lint.checks.omission.left_over import candidates, lone_look, may_be_lost
from qa_lint.checks.omission.looks import Look, is_plain
from qa_lint.checks.omission.parts import sentence_pairs
from qa_lint.checks.omission.stretches import Stretch, cheap_look, close_look, stretch_of
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
    """A pair, what is usual in its text (`usual_surplus`), and the side that has something whose counterpart was taken
    away; None of a row as it is.
    """

    pair: Pair
    usual: float
    lost: Language | None

    def shows(self, language: Language) -> bool:
        """Whether the side of this language is known to have lost its counterpart, or to have lost nothing."""
        return self.lost in (None, language)


def trials_of(text: Sequence[Pair], rows: int, tables: Tables, chance: Random) -> list[Trial]:
    """The sentences of so many rows drawn from a text, as they are and with something taken away."""
    usual = usual_surplus(text)
    drawn = (pair for pair in chance.sample(text, len(text)) if max(map(len, pair.texts)) <= _MOST)
    return [trial for pair in islice(drawn, rows) for trial in _trials(pair, usual, tables, chance)]


def _trials(pair: Pair, usual: float, tables: Tables, chance: Random) -> Iterator[Trial]:
    for one in sentence_pairs(pair):
        if one.complete:
            trials = [Trial(one, usual, None)]
            if altered := take_part(one, chance):
                rest, lost = altered
                trials.append(Trial(rest, usual, rest.texts[lost].language))
            yield from (trial for trial in trials if not is_plain(trial.pair, tables.words, usual))


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


def stretch_bags(
    trials: Sequence[Trial], language: Language, tables: Tables, encoder: Encoder | None = None
) -> list[Bag]:
    """What the account shows of the stretches of a language, with an encoder what all looks show, and how often it
    counts."""
    return [
        _bag(stretch, trial, encoder)
        for trial in trials
        if trial.shows(language)
        if (stretch := stretch_of(trial.pair, language, tables))
    ]


def _bag(stretch: Stretch, trial: Trial, encoder: Encoder | None) -> Bag:
    look: Look = cheap_look(stretch, trial.usual)
    if encoder:
        look |= close_look(stretch, encoder)
    return Bag([look], trial.lost is not None, 1.0 if trial.lost else _UNTOUCHED)


def left_over_bags(trials: Iterable[Trial], language: Language, tables: Tables) -> list[Bag]:
    """What shows of all that may be left over of the sides of a language, of which the likeliest counts."""
    found = ((trial, _lone_looks(trial, language, tables)) for trial in trials if trial.shows(language))
    return [Bag(looks, trial.lost is not None) for trial, looks in found if looks]


def _lone_looks(trial: Trial, language: Language, tables: Tables) -> list[Look]:
    found = candidates(trial.pair, language, tables)
    return [lone_look(one, trial.usual) for one in found if may_be_lost(one.stretch, tables)]
