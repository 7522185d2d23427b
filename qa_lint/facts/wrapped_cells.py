"""Cells of a table that stand in quotation marks as a whole: a fault of the file, where nobody says what is in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa_lint.facts.quotes import Quotation
from qa_lint.late import regex
from qa_lint.model import Pair, Text

_LEAST_WRAPPED = 3  # rows of one side that make it a fault of the file


def wrapped_cells(
    pairs: Sequence[Pair], quoted: Sequence[Sequence[Sequence[Quotation]]], own: Iterable[int]
) -> set[int]:
    """The rows, of some, of the side of which whole cells stand in marks, where the other side has none and several do.

    `quoted` are the quotations of the source and the target of each pair.
    """
    sides: tuple[set[int], set[int]] = set(), set()
    plain = [0, 0]  # such rows that nobody would say to somebody
    for i in own:
        for n, mine in enumerate(pairs[i].texts if any(quoted[i]) else ()):
            if is_wrapped(mine, quoted[i][n]) and all(q.family != "double" for q in quoted[i][1 - n]):
                sides[n].add(i)
                plain[n] += not _SPOKEN[mine.language].search(mine)
    most = max((0, 1), key=plain.__getitem__)
    return sides[most] if plain[most] >= _LEAST_WRAPPED else set()


_SPOKEN = {
    "en": regex.compile(r"[?!…]|(?<!\p{L})(?i:I|me|my|we|us|our|you|your|let['’]s|please|yes|no|okay|hello)(?!\p{L})"),
    "ko": regex.compile(r"[?!…]|(?<!다)[.]?[\"”’]$|(?<!\p{L})(?:저|제|나|내|우리|너|네|당신|여러분)"),
}


def is_wrapped(text: Text, quotations: Sequence[Quotation]) -> bool:
    """Whether all of a text stands in one pair of marks, of its quotations."""
    outer = [q for q in quotations if q.depth == 0]
    return len(outer) == 1 and outer[0].whole and outer[0].span == text.whole
