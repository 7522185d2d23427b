"""Brackets: which of them belong together, and which have no partner."""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.late import regex
from qa_lint.model import Span, Text

_BRACKET = regex.compile(r"[()\[\]{}（）［］【】]")
_OPENING = {")": "(（", "]": "[［", "}": "{", "）": "（(", "］": "［[", "】": "【"}  # in either width


class Brackets(NamedTuple):
    """The brackets of a text outside code and other markup."""

    pairs: tuple[Span, ...]  # with what they enclose, the inner before the outer
    loose: tuple[int, ...]  # places of those without a partner


def read_brackets(text: Text) -> Brackets:
    """Pair up the brackets; a closing one answers only to the last that is open."""
    prose = text.fact(read_prose)
    stack: list[int] = []
    pairs, loose = [], []
    for match in _BRACKET.finditer(prose):
        character, place = match.group(), match.start()
        if character not in _OPENING:
            stack.append(place)
        elif stack and prose[stack[-1]] in _OPENING[character]:
            pairs.append(Span(stack.pop(), place + 1))
        else:
            loose.append(place)
    return Brackets(tuple(pairs), tuple(sorted(loose + stack)))
