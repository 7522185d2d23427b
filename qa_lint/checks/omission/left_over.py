"""What alone is left over of a pair: a clause or words in a row that nothing answers, where all else is answered.

A translator who says things in other words leaves words without an answer on both sides. Where they stand on one side
only, together, and are known words, they were left out; no statistics are needed for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from qa_lint.checks.omission.looks import surplus_of
from qa_lint.checks.omission.stretches import Stretch, begins, ends, weight_of
from qa_lint.facts.content.account import Entry, Tables, read_account
from qa_lint.facts.sentences import read_clause_starts, read_clauses
from qa_lint.facts.translator_notes import read_notes
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text
from qa_lint.resources.vocabulary import Vocabulary

# Set by hand, while reading what is flagged of documentation and news: no text is left that they were not seen with.
_OPEN = 0.25  # the answer below which a unit has none
_SAYS = 0.6  # how much a unit must say to be open
# The fewest open units of a clause, and of a run of them that is none: English explains (known by his pen name).
_CLAUSE: Mapping[Language, int] = {"ko": 2, "en": 3}
_RUN: Mapping[Language, int] = {"ko": 3, "en": 5}
_ANSWERED, _MANY = 2, 5  # the fewest other units of the same side; and many
_OTHERS = 1 / 3  # the part of all other units of a side that may be open
_LEAST = 6.0  # what a run must say, and as much again for each open unit of the other side
_KNOWN = 0.5  # how sure the best meaning of a Korean word is that is known
_LANGUAGES: Sequence[tuple[Language, Language]] = (("ko", "en"), ("en", "ko"))
_BRACKETS = regex.compile(r"\([^()]{6,}\)")


def left_over(pair: Pair, tables: Tables) -> Iterator[Stretch]:
    """What either side has alone, a clause before a run of words that is none; at most one of each side."""
    account = pair.fact(read_account, tables)
    for mine, other in _LANGUAGES:
        text, entries, theirs = pair.side(mine).text, account.side(mine), account.side(other)
        for first, last, clause in (*_clauses(text, entries), (*_heaviest_run(entries), False)):
            inside = entries[first:last]
            if not inside:
                continue
            span = Span(inside[0].unit.span.start, inside[-1].unit.span.end)
            rest = (*entries[:first], *entries[last:])
            stretch = Stretch(text, pair.side(other).text, span, inside, rest, theirs)
            alone = _is_lone_clause(stretch) if clause else _is_lone_run(stretch)
            known = sum(_is_known(entry, tables.vocabulary) for entry in inside) >= len(inside) - 1
            if alone and known and len(rest) >= _ANSWERED and not any(map(span.overlaps, text.fact(read_notes))):
                yield stretch
                break


def _is_lone_clause(stretch: Stretch) -> bool:
    """Whether it has more that is open than the rest and the other side have; by two more for what is answered.

    Two Korean words may be a turn of phrase (어쩌려고 그래), unless there is much beside them that is answered.
    """
    here, beside, there = map(_open, (stretch.entries, stretch.rest, stretch.theirs))
    answered = sum(answer >= _OPEN for _, answer in stretch.entries)
    least = _CLAUSE[stretch.text.language]
    if answered > 1 or here < least + max(beside, there) + bool(beside and there) + 2 * answered:
        return False
    if beside > _OTHERS * len(stretch.rest) or there > _OTHERS * len(stretch.theirs):
        return False
    return stretch.text.language == "en" or len(stretch.rest) >= (_ANSWERED + 1 if here > least else _MANY)


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
    longer = surplus_of(text.language, len(text.strip()), len(other.strip())) >= 0
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
    """How many of them have no answer and say something; names have rules of their own."""
    return sum(answer < _OPEN and unit.weight >= _SAYS and unit.kind != "name" for unit, answer in entries)


def _is_known(entry: Entry, vocabulary: Vocabulary) -> bool:
    """Whether the tables know what it means, so that its having no answer says something."""
    unit = entry.unit
    if unit.kind != "word":
        return True
    return max(unit.meanings.values(), default=0.0) >= _KNOWN or vocabulary.has_english(unit.stem)
