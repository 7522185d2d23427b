"""The parts of a division or a mixture, the other way round, 3 to 7 for 7대 3; and what was won and lost, 2-1 for 1승
2패.

Of scores either side may be told first (lost 3 to 1), and of a ratio either thing (students per teacher), so that only
what is divided or mixed in parts is compared, and what has a name in Korean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.languages.figures import Value
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_PARTED = {
    "ko": regex.compile(r"나[누눠눴눈눌뉘뉜뉠]|분배|배분|섞|혼합|배합|희석|쪼[개갠갰]"),
    "en": regex.compile(r"(?i)(?<!\p{L})(?:split|divid|shar|mix|blend|combin|dilut)"),
}

_RECORD = regex.compile(r"(?<![0-9])(?P<won>[0-9]{1,3})승\s?(?P<lost>[0-9]{1,3})패")
_RECORD_ENGLISH = regex.compile(r"(?<![0-9-])([0-9]{1,3})[-–]([0-9]{1,3})(?![0-9-])")


def read_reversed_ratios(
    pair: Pair, korean: Sequence[Quantity], english: Sequence[Quantity]
) -> Iterator[tuple[Span, Span]]:
    """The one ratio of each side, where they have the same parts in another order."""
    if not any(quantity.role == "score" for quantity in korean):
        if record := _RECORD.search(pair.korean):
            yield from _turned_record(pair, record)
        return
    ours, theirs = list(_ratios(korean)), list(_ratios(english))
    if len(ours) != 1 or len(theirs) != 1:
        return
    (mine, parts), (other, others) = ours[0], theirs[0]
    if parts == others[::-1] != others and all(_PARTED[t.language].search(t.fact(read_prose)) for t in pair.texts):
        yield mine, other


def _turned_record(pair: Pair, record: regex.Match[str]) -> Iterator[tuple[Span, Span]]:
    """The one record of either side, where English, which tells the wins first, has as many losses."""
    theirs = [*_RECORD_ENGLISH.finditer(pair.english)]
    won, lost = record["won"], record["lost"]
    if len(theirs) == 1 and len(_RECORD.findall(pair.korean)) == 1 and theirs[0].groups() == (lost, won) != (won, lost):
        yield Span(*record.span()), Span(*theirs[0].span())


def _ratios(numbers: Sequence[Quantity]) -> Iterator[tuple[Span, tuple[Value, Value]]]:
    """The pairs of numbers that stand as one expression: 7대 3, 7 to 3."""
    for a, b in pairwise(numbers):
        if a.phrase and a.phrase == b.phrase and {a.role, b.role} <= {"score", "cardinal"}:
            yield a.phrase, (a.value, b.value)
