"""What alone is left over of a pair: words in a row that nothing answers, where all else of both sides is answered.

A translator who says things in other words leaves words without an answer on both sides. Where they stand on one side
only, next to each other, and the words are known ones, they were left out; no statistics are needed for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.checks.omission.looks import surplus_of
from qa_lint.checks.omission.stretches import Stretch, begins, ends
from qa_lint.facts.content.account import Entry, Tables, read_account
from qa_lint.facts.sentences import read_clause_starts
from qa_lint.facts.translator_notes import read_notes
from qa_lint.model import Language, Pair, Span
from qa_lint.resources.vocabulary import Vocabulary

# Set by hand, on the bitext that the weights of stretches were fitted to: of 9,600 of its sentences 20 were flagged,
# of which most had something that the other side lacks.
_OPEN = 0.25  # the answer below which a unit has none
_SAYS = 0.6  # how much a unit must say to be open
_FEWEST = 3  # units of a run, and one more for each open one of the other side
_LEAST = 6.0  # what they must say together, and as much again for each of those
_OTHERS = 1  # open units of the same side beside the run
_ANSWERED = 3  # other units of the same side
_KNOWN = 0.5  # how sure the best meaning of a Korean word is that is known
_LANGUAGES: Sequence[tuple[Language, Language]] = (("ko", "en"), ("en", "ko"))


def lone_runs(pair: Pair, tables: Tables) -> Iterator[Stretch]:
    """The run of either side that alone is left over, if there is one."""
    account = pair.fact(read_account, tables)
    for mine, other in _LANGUAGES:
        entries, theirs = account.side(mine), account.side(other)
        first, last = _heaviest_run(entries)
        run, rest = entries[first:last], (*entries[:first], *entries[last:])
        if run and _is_left_over(run, rest, theirs, tables.vocabulary):
            text = pair.side(mine).text
            span = Span(run[0].unit.span.start, run[-1].unit.span.end)
            stretch = Stretch(text, pair.side(other).text, span, run, rest, theirs)
            certain = not _open(rest) and not _open(theirs)
            if (certain or _is_part(stretch)) and not any(map(span.overlaps, text.fact(read_notes))):
                yield stretch


def _is_left_over(run: Sequence[Entry], rest: Sequence[Entry], theirs: Sequence[Entry], known: Vocabulary) -> bool:
    strangers = _open(theirs)
    unknown = sum(not _is_known(entry, known) for entry in run)
    return (
        len(run) >= _FEWEST + strangers
        and sum(unit.weight for unit, _ in run) >= _LEAST * (1 + strangers)
        and unknown <= 1
        and _open(rest) <= _OTHERS
        and len(rest) >= _ANSWERED
    )


def _is_part(stretch: Stretch) -> bool:
    """Whether a clause may begin or end with it, and its side is the longer one."""
    text, other = stretch.text, stretch.other
    starts = text.fact(read_clause_starts)
    longer = surplus_of(text.language, len(text.strip()), len(other.strip())) >= 0
    return longer and (begins(stretch, starts) or ends(stretch, starts))


def _heaviest_run(entries: Sequence[Entry]) -> tuple[int, int]:
    """Where the run of open entries begins and ends that says most."""
    best, first = (0.0, 0, 0), 0
    for n, (_, answer) in enumerate(entries):
        if answer >= _OPEN:
            first = n + 1
            continue
        best = max(best, (sum(unit.weight for unit, _ in entries[first : n + 1]), first, n + 1))
    return best[1:]


def _open(entries: Sequence[Entry]) -> int:
    return sum(answer < _OPEN and unit.weight >= _SAYS for unit, answer in entries)


def _is_known(entry: Entry, vocabulary: Vocabulary) -> bool:
    """Whether the tables know what it means, so that its having no answer says something."""
    unit = entry.unit
    if unit.kind != "word":
        return True
    return max(unit.meanings.values(), default=0.0) >= _KNOWN or vocabulary.has_english(unit.stem)
