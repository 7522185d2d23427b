"""What alone is left over of a pair: a clause or words in a row that nothing answers, where all else is answered.

A translator who says things in other words leaves words without an answer on both sides. Where they stand on one side
only, together, and are known words, they were left out, where the statistics of stretches do not speak against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from qa_lint.alignment.lengths import surplus_of
from qa_lint.checks.omission.stretches import Standards, Stretch, begins, ends, letters_of, odds_of, weight_of
from qa_lint.facts.content.account import Entry, read_account
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.sentences import is_spoken, read_clause_starts, read_clauses
from qa_lint.facts.spans import Spans
from qa_lint.facts.translator_notes import read_notes
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text
from qa_lint.resources.vocabulary import Vocabulary

_OPEN, _ANSWERED = 0.25, 0.5  # the answers below which a unit has none, and from which it has one
_SAYS = 0.6  # how much a unit must say to be open
_KNOWN = 0.5  # how sure the best meaning of a Korean word is that is known
_UNKNOWN = 1  # the most open units of a clause of which nothing is known


class _Lone(NamedTuple):
    """From when on a clause stands alone: the fewest open units in it and the most answered ones; the most open ones
    of the rest of its side and of the other; the fewest answered ones of these; the least surplus of its side, and the
    most units of the rest, as in much text something is always said in other words.
    """

    open: int
    answered: int
    open_beside: int
    open_there: int
    answered_beside: int
    answered_there: int
    surplus: float
    most: float


# Set by hand: each flags 3 at most of 7,500 sentences of held-out bitext that were left as they are. The more there is
# beside it that has no answer, the more must a clause say.
_LONE: Mapping[Language, Sequence[_Lone]] = {
    "ko": (
        _Lone(1, 0, 0, 0, 1, 1, 0.5, 6),
        _Lone(2, 0, 0, 0, 1, 1, 0.2, 8),
        _Lone(2, 0, 1, 0, 3, 2, 0.0, 8),
        _Lone(4, 0, 3, 3, 6, 2, 0.0, inf),
    ),
    "en": (
        _Lone(1, 0, 0, 0, 2, 2, 0.3, inf),
        _Lone(2, 1, 0, 0, 2, 2, 0.0, inf),
        _Lone(2, 0, 0, 0, 1, 1, 0.0, 8),
        _Lone(2, 0, 1, 0, 3, 2, 0.0, 8),
        _Lone(4, 0, 3, 3, 6, 2, 0.0, inf),
    ),
}
_RUN: Mapping[Language, int] = {"ko": 3, "en": 5}  # the fewest open units of a run that is no clause: English explains
_LEAST = 6.0  # what a run must say, and as much again for each open unit of the other side
# Log odds, by all looks at it as a stretch, from which a clause and a run that stand alone are told.
_CLAUSE_ODDS, _RUN_ODDS = -1.0, 0.5
_LANGUAGES: Sequence[tuple[Language, Language]] = (("ko", "en"), ("en", "ko"))
# how English explains to its readers what a Korean word means: the poet, known by his pen name
_EXPLAINING = regex.compile(
    r"(?<!\p{L})(?i:(?:also |better |commonly )?known|so-called|called|named|nicknamed|meaning|literally|short for"
    r"|translated|traditional|a (?:kind|type|form) of|Lunar|Korean?)(?!\p{L})"
)
_BRACKETS = regex.compile(r"\([^()]{6,}\)")


def left_over(pair: Pair, standards: Standards) -> Iterator[Stretch]:
    """What either side has alone, a clause before a run of words that is none; at most one of each side.

    In a dialogue nothing is: what is spoken is translated by its sense.
    """
    if all(map(is_spoken, pair.texts)):
        return
    account = pair.fact(read_account, standards.tables)
    for mine, other in _LANGUAGES:
        text, entries, theirs = pair.side(mine).text, account.side(mine), account.side(other)
        for first, last, clause in (*_clauses(text, entries), (*_heaviest_run(entries), False)):
            inside = entries[first:last]
            if not inside:
                continue
            span = Span(inside[0].unit.span.start, inside[-1].unit.span.end)
            rest = (*entries[:first], *entries[last:])
            stretch = Stretch(text, pair.side(other).text, span, inside, rest, theirs)
            if (
                _is_alone(stretch, clause, standards.tables.vocabulary)
                and not any(map(span.overlaps, text.fact(read_notes)))
                and odds_of(stretch, standards) > (_CLAUSE_ODDS if clause else _RUN_ODDS)
            ):
                yield stretch
                break


def _is_alone(stretch: Stretch, clause: bool, vocabulary: Vocabulary) -> bool:
    if len(stretch.rest) < 1 + (not clause):
        return False
    if clause:
        return _is_lone_clause(stretch, vocabulary)
    known = sum(_is_known(entry, stretch.text, vocabulary) for entry in stretch.entries) >= len(stretch.entries) - 1
    return known and _is_lone_run(stretch)


def _is_lone_clause(stretch: Stretch, vocabulary: Vocabulary) -> bool:
    text, inside, beside, there = stretch.text, stretch.entries, stretch.rest, stretch.theirs
    if _EXPLAINING.search(text, *stretch.span):
        return False
    lost = [entry for entry in inside if _is_open(entry)]
    known = sum(_is_known(entry, text, vocabulary) for entry in lost)
    if not known or len(lost) - known > _UNKNOWN:
        return False
    answered = [entry.unit for entry in inside if entry.answer >= _OPEN and entry.unit.weight >= _SAYS]
    if any(unit.kind != "word" for unit in answered) or _hints_at_a_number(stretch):
        return False
    surplus = surplus_of(text.language, letters_of(text), letters_of(stretch.other))
    return any(
        known >= lone.open
        and len(answered) <= lone.answered
        and _open(beside) <= lone.open_beside
        and _open(there) <= lone.open_there
        and _answered(beside) >= lone.answered_beside
        and _answered(there) >= lone.answered_there
        and surplus >= lone.surplus
        and len(beside) <= lone.most
        for lone in _LONE[text.language]
    )


def _hints_at_a_number(stretch: Stretch) -> bool:
    """Whether it has a number that is no unit, and may be said with what it counts: one atmosphere, 1기압."""
    units = Spans(unit.span for unit, _ in stretch.entries)
    numbers = (number.span for number in stretch.text.fact(read_numbers) if stretch.span.overlaps(number.span))
    return not all(units.overlap(*number) for number in numbers)


def _is_lone_run(stretch: Stretch) -> bool:
    """Whether all else is answered; or nearly all, and a clause may begin or end with the run on the longer side."""
    text, other = stretch.text, stretch.other
    starts = text.fact(read_clause_starts)
    beside, there = _open(stretch.rest), _open(stretch.theirs)
    if (
        _open(stretch.entries) < _RUN[text.language] + there
        or weight_of(stretch.entries) < _LEAST * (1 + there)
        or beside > 1
    ):
        return False
    longer = surplus_of(text.language, letters_of(text), letters_of(other)) >= 0
    return not (beside or there) or (longer and (begins(stretch, starts) or ends(stretch, starts)))


def _clauses(text: Text, entries: Sequence[Entry]) -> Iterator[tuple[int, int, bool]]:
    """The entries of each clause, of any two that follow each other, and of what stands in brackets."""
    clauses = text.fact(read_clauses)
    spans = [Span(one.start, other.end) for one, other in pairwise(clauses)] if len(clauses) > 1 else []
    spans += [*clauses, *(Span(*match.span()) for match in _BRACKETS.finditer(text))]
    for span in spans:
        inside = [n for n, (unit, _) in enumerate(entries) if span.start <= unit.span.start < span.end]
        if inside:
            yield inside[0], inside[-1] + 1, True


def _heaviest_run(entries: Sequence[Entry]) -> tuple[int, int]:
    """Where the run of open entries begins and ends that says most."""
    best, first, weight = (0.0, 0, 0), 0, 0.0
    for n, (unit, answer) in enumerate(entries):
        if answer >= _OPEN:
            first, weight = n + 1, 0.0
            continue
        weight += unit.weight
        best = max(best, (weight, first, n + 1))
    return best[1:]


def _open(entries: Sequence[Entry]) -> int:
    """How many of them have no answer and say something."""
    return sum(map(_is_open, entries))


def _is_open(entry: Entry) -> bool:
    """Whether it has no answer and says something; names have rules of their own."""
    return entry.answer < _OPEN and entry.unit.weight >= _SAYS and entry.unit.kind != "name"


def _answered(entries: Sequence[Entry]) -> int:
    return sum(answer >= _ANSWERED and unit.weight >= _SAYS for unit, answer in entries)


def _is_known(entry: Entry, text: Text, vocabulary: Vocabulary) -> bool:
    """Whether the tables know what it means, so that its having no answer says something."""
    unit = entry.unit
    if unit.kind != "word" or max(unit.meanings.values(), default=0.0) >= _KNOWN:
        return True
    return vocabulary.has_english(unit.stem) or vocabulary.has_english(text[slice(*unit.span)].lower())
