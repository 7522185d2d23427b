"""The turns of a dialogue that is written in one piece, each with its speaker's label: “A: … B: …”, “P1 : … P2 : …”.

The first label opens the text, or follows a stage direction in brackets. Where one label is written as it should be,
the others of its kind may be mistyped: `p2:`, `P2.`, `P2` without a colon, `P2:` without a space behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Span, Text

_LABEL = RarePattern(regex.compile(r"(?<!\S)(?P<letter>\p{Lu})(?P<number>[0-9]?)\s?[:：](?=\s)"), ":：")
_DIRECTION = regex.compile(r"\s*(?:[\[(][^\])]*[\])]\s*)?")
_NUMBER = regex.compile(r"[0-9]")


class Turn(NamedTuple):
    """What a speaker says at once, with the label before it, in capitals: A, P1."""

    label: str
    span: Span


def read_turns(text: Text) -> tuple[Turn, ...]:
    """The turns of a text in order; none where it is no dialogue."""
    prose = text.fact(read_prose)
    labels = labels_of(prose, 0, len(prose))
    ends = [*(label.start() for label in labels[1:]), len(prose)]
    return tuple(
        Turn(_written_rightly(label), Span(label.start(), len(prose[:end].rstrip())))
        for label, end in zip(labels, ends, strict=False)
    )


def labels_of(prose: str, start: int, end: int) -> Sequence[regex.Match[str]]:
    """The speakers' labels of a line of a text without its markup; none where it is no dialogue."""
    first = _LABEL.search(prose, start, end)
    if first is None:
        return ()
    pattern = _labels_like(first["letter"], bool(first["number"]))
    labels = list(pattern.finditer(prose, start, end))
    opening = _DIRECTION.match(prose, start, end)
    return labels if labels and opening and labels[0].start() == opening.end() else ()


@lru_cache(maxsize=64)
def _labels_like(letter: str, numbered: bool) -> regex.Pattern[str]:
    """All ways in which the labels of a dialogue are written, of which one has this letter, and a number or none."""
    if numbered:
        marked = rf"(?<!\S)(?i:{letter}){{1,2}}[0-9](?=\s?[:：.])"
        bare = rf"(?:(?<=[.?!…~)\]\"”]\s{{1,2}})|\A){letter}[0-9](?=\s|[\"”])"
        return regex.compile(f"{marked}|{bare}")
    return regex.compile(r"(?<!\S)\p{Lu}\s?[:：](?![\\/])")


def _written_rightly(label: regex.Match[str]) -> str:
    """A label as it should be written."""
    number = _NUMBER.search(label.group())
    return label.group()[0].upper() + (number.group() if number else "")
