"""Notes that a translator left in brackets: they belong to one side only."""

from __future__ import annotations

from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Span, Text

_BRACKET = regex.compile(r"[()\[\]]")
_NOTE = RarePattern(regex.compile(r"옮긴이|역주|역자|[Tt]ranslator['’]s note"), ("옮긴이", "역주", "역자", "ranslator"))


def read_notes(text: Text) -> tuple[Span, ...]:
    """What stands in brackets, with those in it, and is a note."""
    if not _NOTE.search(text):
        return ()
    opened: list[int] = []
    outer: list[Span] = []
    for bracket in _BRACKET.finditer(text):
        if bracket.group() in "([":
            opened.append(bracket.start())
        elif opened:
            span = Span(opened.pop(), bracket.end())
            while outer and outer[-1].start > span.start:
                outer.pop()
            outer.append(span)
    return tuple(span for span in outer if _NOTE.search(text, *span))
