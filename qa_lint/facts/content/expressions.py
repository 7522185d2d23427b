"""Where an expression stands that the other side says without a word in common (see `Expressions`)."""

from __future__ import annotations

from qa_lint.facts.spans import Spans
from qa_lint.model import Pair, Span
from qa_lint.resources.expression_tables import Expressions


def read_expressions(pair: Pair, expressions: Expressions) -> tuple[Spans, Spans]:
    """Where those stand in the Korean and in the English that answer each other."""
    korean: list[Span] = []
    english: list[Span] = []
    for expression in expressions.may_be_in(pair.korean):
        ours = [Span(*match.span()) for match in expression.korean.finditer(pair.korean)]
        theirs = [Span(*match.span()) for match in expression.english.finditer(pair.english)] if ours else []
        if theirs:
            korean += ours
            english += theirs
    return Spans(korean), Spans(english)
