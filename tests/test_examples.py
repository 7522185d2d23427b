"""Every example of every card, and with its sides exchanged where the card names a mirror."""

from __future__ import annotations

import pytest

from qa_lint.testing import ExampleCase, check_example, check_silence, example_cases


@pytest.mark.parametrize("case", example_cases(), ids=str)
def test_example(case: ExampleCase) -> None:
    check_example(case)


@pytest.mark.parametrize("case", [c for c in example_cases() if not (c.example.bad or c.mirrored)], ids=str)
def test_a_good_example_is_silent_under_all_rules(case: ExampleCase) -> None:
    check_silence(case)
