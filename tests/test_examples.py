"""Every example of every card, and with its sides exchanged where the card names a mirror; a test for each rule."""

from __future__ import annotations

from each import each

from qa_lint.testing import ExampleCase, check_example, check_silence, example_cases


def rule_of(case: ExampleCase) -> str:
    return case.rule.name


@each("case", example_cases(), by=rule_of)
def test_example(case: ExampleCase) -> None:
    check_example(case)


@each("case", [c for c in example_cases() if not (c.example.bad or c.mirrored)], by=rule_of)
def test_a_good_example_is_silent_under_all_rules(case: ExampleCase) -> None:
    check_silence(case)
