"""Directives of printf: what takes which value, in a text of which it is known that all its % are directives.

Grammar: printf(3), and the manual of GNU gettext on c-format, objc-format and python-format. A space is a flag, so that
in such a text "50% discount" takes a number.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from qa_lint.facts.markup import Markup
from qa_lint.late import regex
from qa_lint.model import Span, Text

_DIRECTIVE = regex.compile(
    r"%(?:(?P<number>[1-9][0-9]?)\$|\((?P<name>[^()\n]{1,80})\))?[-+ #0'I]*(?P<width>\*|[0-9]*)"
    r"(?:\.(?P<precision>\*|[0-9]*))?(?P<size>hh?|ll?|[qjztL])?(?P<conversion>[diouxXeEfFgGaAcCsSpr@%]|<PRI[A-Za-z0-9]+>)"
)
_ALIKE = {"i": "d", "F": "f", "E": "e", "G": "g", "A": "a"}  # which take the same


class Directive(NamedTuple):
    """One directive: which value it takes, by number or name, and of which type."""

    markup: Markup
    value: str
    type: str

    @property
    def key(self) -> tuple[str, str]:
        return self.value, self.type

    @property
    def in_turn(self) -> bool:
        """Whether it takes the value behind that of the one before, as it says neither a number nor a name."""
        return self.value.isdecimal() and "$" not in self.markup.text


def is_directive(markup: Markup) -> bool:
    """Whether a stretch of markup is one, were it in such a text."""
    return _DIRECTIVE.fullmatch(markup.text) is not None


def read_directives(text: Text) -> tuple[Directive, ...]:
    """All directives but %%, in order; those without a number take their values in turn, from 1."""
    found = []
    turn = 0
    for match in _DIRECTIVE.finditer(text):
        if match["conversion"] == "%":
            continue
        markup = Markup("placeholder", Span(*match.span()), match.group())
        for _ in range([match["width"], match["precision"]].count("*")):
            turn += 1
            found.append(Directive(markup, str(turn), "*"))
        turn += not (match["number"] or match["name"])
        conversion = match["conversion"]
        type_ = (match["size"] or "") + _ALIKE.get(conversion, conversion)
        found.append(Directive(markup, match["number"] or match["name"] or str(turn), type_))
    return tuple(found)


def unanswered_directives(text: Text, other: Text) -> list[Directive]:
    """Those that take a value which nothing of their type takes on the other side.

    Where values are taken in turn and there are not as many, it is those of a type of which there are more here.
    """
    mine, theirs = text.fact(read_directives), other.fact(read_directives)
    if len(mine) == len(theirs) or not all(directive.in_turn for directive in (*mine, *theirs)):
        answered = {directive.key for directive in theirs}
        return [directive for directive in mine if directive.key not in answered]
    there = Counter(directive.type for directive in theirs)
    there.subtract(directive.type for directive in mine)
    found = []
    for directive in reversed(mine):
        if there[directive.type] < 0:
            there[directive.type] += 1
            found.append(directive)
    return found[::-1]


def lone_percent(text: Text) -> Span | None:
    """The first % that begins no directive."""
    known = {match.start(): match.end() for match in _DIRECTIVE.finditer(text)}
    at = text.find("%")
    while at >= 0:
        if at not in known:
            return Span(at, at + 1)
        at = text.find("%", known[at])
    return None
