"""The examples of the cards, with the test kit that qa-lint ships."""

from __future__ import annotations

from pathlib import Path

import house_style
import pytest

from qa_lint.testing import ExampleCase, check_example, example_cases

RULES = Path(house_style.__file__).parent / "rules"


@pytest.mark.parametrize("case", example_cases(RULES), ids=str)
def test_example(case: ExampleCase) -> None:
    check_example(case)
