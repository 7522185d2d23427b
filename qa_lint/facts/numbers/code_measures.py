"""Measures that stand in code (`300px`), which the other side should give somewhere, in code or in words."""

from __future__ import annotations

from qa_lint.facts.markup import Markup
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.unanswered import of_kind
from qa_lint.late import regex
from qa_lint.model import Text

_MEASURE = regex.compile(r"`+(?P<figures>[0-9]++(?:\.[0-9]++)?+)[A-Za-z%]{0,3}`+")
_FIGURES = regex.compile(r"[0-9]++(?:\.[0-9]++)?+")
_COMMON = frozenset({"0", "1", "2"})  # figures that a good translation says in other words


def lost_in_code(mine: Text, other: Text) -> list[Markup]:
    """The measures in code of one text whose figures the other one gives nowhere."""
    measures = [
        (markup, match["figures"]) for markup in of_kind(mine, "code") if (match := _MEASURE.fullmatch(markup.text))
    ]
    if not measures:
        return []
    said = {*_FIGURES.findall(other), *_COMMON} | {str(q.value) for q in other.fact(read_numbers)}
    return [markup for markup, figures in measures if figures not in said]
