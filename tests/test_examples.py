"""Every example of every card, and with its sides exchanged where the card names a mirror."""

from __future__ import annotations

import pytest

from qa_lint.testing import ExampleCase, check_example, example_cases


@pytest.mark.parametrize("case", example_cases(), ids=str)
def test_example(case: ExampleCase) -> None:
    check_example(case)
