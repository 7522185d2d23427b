"""How the tables of words are written: a row a line, the words last."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

from qa_lint.facts.numbers.quantity import Role, exact
from qa_lint.languages.figures import Value


def rows(table: str, columns: int) -> Iterator[tuple[list[str], list[str]]]:
    """The first columns of each row, and its words ("지난_달" is written for two words)."""
    for line in table.strip().split("\n"):
        cells = line.split()
        yield cells[:columns], [word.replace("_", " ") for word in cells[columns:]]


def wholes(table: str) -> dict[str, tuple[Value, Role, str]]:
    """Value, role and unit ("-": none) of words that say an amount as a whole."""
    return {
        word: (exact(Fraction(value)), cast(Role, role), "" if unit == "-" else unit)
        for (value, role, unit), words in rows(table, 3)
        for word in words
    }


def hints(table: str) -> dict[str, tuple[Value, ...]]:
    """The values that a word may suggest."""
    return {
        word: tuple(exact(Fraction(value)) for value in values.split(","))
        for (values,), words in rows(table, 1)
        for word in words
    }
