"""The parts of a division or a mixture, the other way round, 3 to 7 for 7대 3; and what was won and lost, 2-1 for 1승
2패.

Of scores either side may be told first (lost 3 to 1), and of a ratio either thing (students per teacher), so that only
what is divided or mixed in parts is compared, what has a name in Korean, and the ratio of two things that both sides
name in the same order (교사와 학생의 비율, the ratio of teachers to students).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.facts.words import read_words
from qa_lint.languages.figures import Value
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary

_PARTED = {
    "ko": regex.compile(r"나[누눠눴눈눌뉘뉜뉠]|분배|배분|섞|혼합|배합|희석|쪼[개갠갰]"),
    "en": regex.compile(r"(?i)(?<!\p{L})(?:split|divid|shar|mix|blend|combin|dilut)"),
}

_OF_TWO = {  # 교사와 학생의 비율; the ratio of teachers to students, the teacher-to-student ratio
    "ko": regex.compile(
        r"(?<!\p{Hangul})(?P<first>\p{Hangul}+)(?:[과와]|\s?대(?=\s))\s(?P<second>\p{Hangul}+?)의?\s(?:성비|비율|비)(?=[은는이가도,]|\s)"
    ),
    "en": regex.compile(
        r"(?i)(?<!\p{L})(?:ratio|proportion)\sof\s(?P<first>[\p{L}\s-]{2,40}?)\sto\s(?P<second>[\p{L}-]+(?:\s[\p{L}-]+)?)"
        r"|(?<!\p{L})(?P<first>\p{L}+)-to-(?P<second>\p{L}+)\sratio"
    ),
}

_RECORD = regex.compile(r"(?<![0-9])(?P<won>[0-9]{1,3})승\s?(?P<lost>[0-9]{1,3})패")
_RECORD_ENGLISH = regex.compile(r"(?<![0-9-])([0-9]{1,3})[-–]([0-9]{1,3})(?![0-9-])")


def read_reversed_ratios(
    pair: Pair, korean: Sequence[Quantity], english: Sequence[Quantity], dictionary: Dictionary
) -> Iterator[tuple[Span, Span]]:
    """The one ratio of each side, where they have the same parts in another order."""
    if not any(quantity.role == "score" for quantity in korean):
        if record := _RECORD.search(pair.korean):
            yield from _turned_record(pair, record)
        return
    ours, theirs = list(_ratios(korean, pair.korean)), list(_ratios(english, pair.english))
    if len(ours) != 1 or len(theirs) != 1:
        return
    (mine, parts), (other, others) = ours[0], theirs[0]
    if parts != others[::-1] or parts == others:
        return
    if all(_PARTED[t.language].search(t.fact(read_prose)) for t in pair.texts) or _is_of_the_same(pair, dictionary):
        yield mine, other


def _is_of_the_same(pair: Pair, dictionary: Dictionary) -> bool:
    """Whether both sides name the two things of a ratio, and in the same order."""
    korean, english = (_OF_TWO[text.language].search(text.fact(read_prose)) for text in (pair.korean, pair.english))
    if not korean or not english:
        return False
    meant = [dictionary.meanings(korean[part]) for part in ("first", "second")]
    said = [_stems_in(pair.english, Span(*english.span(part))) for part in ("first", "second")]
    along, across = (
        sum(not one.isdisjoint(other) for one, other in zip(meant, order, strict=True)) for order in (said, said[::-1])
    )
    return along > across


def _stems_in(text: Text, span: Span) -> frozenset[str]:
    return frozenset(word.keys[0] for word in text.fact(read_words) if span.start <= word.start < span.end)


def _turned_record(pair: Pair, record: regex.Match[str]) -> Iterator[tuple[Span, Span]]:
    """The one record of either side, where English, which tells the wins first, has as many losses."""
    theirs = [*_RECORD_ENGLISH.finditer(pair.english)]
    won, lost = record["won"], record["lost"]
    if len(theirs) == 1 and len(_RECORD.findall(pair.korean)) == 1 and theirs[0].groups() == (lost, won) != (won, lost):
        yield Span(*record.span()), Span(*theirs[0].span())


def _ratios(numbers: Sequence[Quantity], text: Text) -> Iterator[tuple[Span, tuple[Value, Value]]]:
    """The pairs of numbers that stand as one expression: 7대 3, 7 to 3, three to one."""
    for a, b in pairwise(numbers):
        if not {a.role, b.role} <= {"score", "cardinal"} or a.unit or b.unit:
            continue
        if a.phrase and a.phrase == b.phrase:
            yield a.phrase, (a.value, b.value)
        elif text[a.span.end : b.span.start] == " to ":
            yield Span(a.span.start, b.span.end), (a.value, b.value)
