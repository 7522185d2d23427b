"""Tables in tests: all rows are tried, and those that fail are told with their values."""

from __future__ import annotations

import pytest
from each import each


@each("number", range(250))
def test_rows_come_one_by_one(number: int) -> None:
    assert isinstance(number, int)


@each(("one", "other"), [(1, 2), (3, 4)])
def test_fixtures_are_handed_on(one: int, other: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert other == one + 1
    assert tmp_path_factory


class TestOfAClass:
    @each("one, other", [(1, 2), (3, 4)], by=lambda one, other: f"{one} and {other}")
    def test_a_method(self, one: int, other: int) -> None:
        assert isinstance(self, TestOfAClass)
        assert other == one + 1


def parts(test: object) -> list[str]:
    (mark,) = test.pytestmark  # type: ignore[attr-defined]
    return list(mark.args[1])


def test_the_rows_of_a_test() -> None:
    assert parts(test_rows_come_one_by_one) == ["1-100", "101-200", "201-250"]
    assert parts(test_fixtures_are_handed_on) == ["1-2"]
    assert parts(TestOfAClass.test_a_method) == ["1 and 2", "3 and 4"]


def test_all_rows_are_tried_and_those_that_fail_are_told() -> None:
    seen = []

    @each("number", range(1, 8))
    def odd(number: int) -> None:
        seen.append(number)
        if number == 4:
            with pytest.raises(ValueError, match="4"):
                pass
        assert number % 2, "is even"

    with pytest.raises(BaseExceptionGroup, match="3 of 7 rows") as told:
        odd(part="1-7")
    assert seen == [*range(1, 8)]
    two, four, six = told.value.exceptions
    assert str(two).startswith("is even")
    assert two.__notes__ == ["with number=2"]
    assert isinstance(four, pytest.fail.Exception)
    assert six.__notes__ == ["with number=6"]


def test_a_table_that_fails_throughout_is_not_tried_to_the_end() -> None:
    seen = []

    @each("number", range(100))
    def wrong(number: int) -> None:
        seen.append(number)
        raise ValueError

    with pytest.raises(ExceptionGroup, match="20 of 100 rows"):
        wrong(part="1-100")
    assert len(seen) == 20


def test_a_table_is_not_empty_and_its_rows_have_a_value_for_each_name() -> None:
    with pytest.raises(AssertionError, match="without rows"):
        each("number", [])
    for row in [(1,), (1, 2, 3)]:
        with pytest.raises(AssertionError, match="for each name"):
            each(("one", "other"), [row])
