"""A test of many rows of a table, in one test for some hundred rows.

A row that is a test of its own costs three thousandths of a second before it does anything, more where several
processes share the tests, and most rows ask for a tenth of that. So `each` is written where `pytest.mark.parametrize`
would stand, if the rows are many and share what fixtures there are:

    @each(("korean", "value"), [("세 명", 3), ("네 명", 4)])
    def test_counts(korean, value):
        ...

All rows are tried, whichever fail, and each of those that do is told with its values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from inspect import Parameter, signature
from typing import Any

import pytest

_Row = tuple[Any, ...]
_ROWS = 100  # of one test: no process is left alone with a long table, and what fails is soon tried again
_TOLD = 20  # rows that fail, after which no others are tried


def each(
    names: str | Sequence[str], rows: Iterable[Any], by: Callable[..., str] | None = None
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Call a test with each row, as `pytest.mark.parametrize` would, one after the other.

    `by` says of the values of a row what it belongs to. The rows of one such name are a test that bears it.
    """
    known = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    alone = isinstance(names, str) and len(known) == 1
    table = [(row,) if alone else tuple(row) for row in rows]
    assert table, "a table without rows tests nothing"
    assert all(len(row) == len(known) for row in table), "a row has a value for each name"
    parts = dict(_parts(table, by))

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def tried(*itself: object, part: str, **fixtures: object) -> None:
            failed = []
            for row in parts[part]:
                values = dict(zip(known, row, strict=True))
                try:
                    test(*itself, **values, **fixtures)
                except (Exception, pytest.fail.Exception) as error:
                    error.add_note("with " + ", ".join(f"{name}={value!r}" for name, value in values.items()))
                    failed.append(error)
                    if len(failed) == _TOLD:
                        break
            if failed:
                raise BaseExceptionGroup(f"{len(failed)} of {len(parts[part])} rows", failed)

        of_test = signature(test)
        others = [one for name, one in of_test.parameters.items() if name not in known]
        tried.__signature__ = of_test.replace(parameters=[*others, Parameter("part", Parameter.KEYWORD_ONLY)])  # type: ignore[attr-defined]
        return pytest.mark.parametrize("part", parts)(tried)

    return decorate


def _parts(table: Sequence[_Row], by: Callable[..., str] | None) -> Iterator[tuple[str, Sequence[_Row]]]:
    """The rows of each test, and what it is called."""
    named: dict[str, list[_Row]] = {}
    for row in table:
        named.setdefault(by(*row) if by else "", []).append(row)
    for name, rows in named.items():
        for start in range(0, len(rows), _ROWS):
            part = rows[start : start + _ROWS]
            place = f"{start + 1}-{start + len(part)}" if len(rows) > _ROWS or not name else ""
            yield "-".join(filter(None, [name, place])), part
