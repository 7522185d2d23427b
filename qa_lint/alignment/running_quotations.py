"""Quotations that run over several rows: opened in one and closed in a later one.

Both columns run on over the same rows, or the one runs on and the other closes what it says row by row. A column that
opens such a quotation where the other does, and never closes it, has lost a mark; in which row, nobody can tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.quotes import Quotation
from qa_lint.late import regex
from qa_lint.model import Pair, Text

_LONGEST_SILENCE = 1  # rows without any mark that a quotation runs through, where the other column does not say more
_SENTENCE_END = regex.compile(r"[.!?…]\s*$")


class Running(NamedTuple):
    """The rows of one column that a quotation runs through, and the marks of it that have no partner in any row."""

    through: set[int]
    halves: dict[int, Quotation]


Quotations = Sequence[Quotation]  # of a text
Both = tuple[Quotations, Quotations]  # of the source and the target of a pair


def read_running(pairs: Sequence[Pair], rows: bool, quoted: Sequence[Both]) -> tuple[Running, Running]:
    """What runs on in the source, and in the target. `rows`: whether the rows are as they were given, else aligned.
    `quoted` are the quotations of each.

    Two slips in neighbouring rows look the same, so the other side must have a long quotation there, too, or none.
    """
    sides = [both[0] for both in quoted], [both[1] for both in quoted]
    runs = _runs(sides[0]), _runs(sides[1])
    found = Running(set(), {}), Running(set(), {})
    for n in (0, 1):
        theirs = {i for run in runs[1 - n] for i in run}
        for run in runs[n]:
            others = [sides[1 - n][i] for i in run]
            meets = any(not q.closed for q in others[0]) or any(not q.opened for q in others[-1])
            if not rows or not any(others) or meets or len(theirs.intersection(run)) > 1:
                found[n].through.update(run)
            if rows and theirs.isdisjoint(run):
                found[1 - n].halves.update(_halves(run, others))
        if not rows:
            texts = [pair.texts[n] for pair in pairs]
            again = enumerate(zip(texts, pairwise(sides[n]), strict=False))
            found[n].through.update(i for i, (text, both) in again if _is_opened_again(text, *both))
    return found


def _halves(run: range, others: Sequence[Quotations]) -> Iterator[tuple[int, Quotation]]:
    """The one mark without a partner in the rows through which the other column runs on."""
    if any(q.opened and q.span.start == 0 for quotations in others[1:] for q in quotations[:1]):
        return  # opened again in every row
    loose = [(i, q) for i, quotations in zip(run, others, strict=True) for q in quotations if not q.whole]
    if len(loose) == 1 and loose[0][1].family != "single":  # which may be an apostrophe
        yield loose[0]


def _runs(texts: Iterable[Quotations]) -> list[range]:
    """The texts between a quotation that is opened, perhaps opened again, and one that is closed."""
    runs = []
    start = None
    for i, quotations in enumerate(texts):
        if start is not None and any(not q.opened for q in quotations):
            runs.append(range(start, i + 1))
            start = None
        open_ended = [q for q in quotations if not q.closed]
        if open_ended:
            start = start if start is not None and open_ended[-1].span.start == 0 else i
        elif start is not None and (
            any(q.depth == 0 and q.family == "double" for q in quotations) or _silent(i, start)
        ):
            start = None
    return runs


def _silent(i: int, start: int) -> bool:
    return i - start > _LONGEST_SILENCE


def _is_opened_again(text: Text, quotations: Quotations, again: Quotations) -> bool:
    """Whether the next paragraph begins with another opening mark, as those of one long quotation do."""
    if all(q.closed for q in quotations):
        return False
    return bool(again and again[0].opened and again[0].span.start == 0 and _SENTENCE_END.search(text))
