"""The test kit for cards: what it accepts, and what it says when an example does not hold."""

from __future__ import annotations

import pytest

from qa_lint.model import Example
from qa_lint.testing import ExampleCase, _session, _side, check_example, example_cases, findings_of

RULE = "wrong-magnitude"


def case(source: str, target: str, bad: bool, mirrored: bool = False) -> ExampleCase:
    return ExampleCase(_session().rulebook.get(RULE), 1, Example((source,), (target,), bad), mirrored)


BAD = "예산은 ⟦3억 원⟧이다.", "The budget is ⟦3 billion won⟧."
GOOD = "예산은 3억 원이다.", "The budget is 300 million won."


def test_marks_are_taken_out_and_doubled_ones_stand_for_themselves() -> None:
    side = _side(["a ⟦b⟧ c", "⟦⟦d⟧⟧ ⟦e⟧⟦f⟧"])
    assert side.lines == ["a b c", "⟦d⟧ ef"]
    assert side.marked == [(1, "b"), (2, "e"), (2, "f")]


def test_examples_that_hold() -> None:
    check_example(case(*BAD, bad=True))
    check_example(case(*GOOD, bad=False))
    check_example(case(*BAD, bad=True, mirrored=True))


@pytest.mark.parametrize(
    ("sides", "bad", "said"),
    [
        (
            BAD,
            False,
            "a good example is reported: wrong-magnitude at “3억 원” in line 1 of the source and "
            "“3 billion won” in line 1 of the target (the source says ",
        ),
        (GOOD, True, "a bad example needs exactly one finding, and there is none"),
        (
            ("예산은 3억 ⟦원⟧이다.", BAD[1]),
            True,
            "the source marks “원” in line 1, and the finding is wrong-magnitude at ",
        ),
        ((BAD[0], "The ⟦budget⟧ is 3 billion won."), True, "the target marks “budget” in line 1, and the finding is "),
    ],
)
def test_examples_that_do_not_hold_say_why(sides: tuple[str, str], bad: bool, said: str) -> None:
    with pytest.raises(AssertionError) as caught:
        check_example(case(*sides, bad=bad))
    assert said in str(caught.value)


def test_the_language_is_told_by_the_script() -> None:
    assert len(findings_of(RULE, ["예산은 3억 원이다."], ["The budget is 3 billion won."])) == 1
    (found,) = findings_of(RULE, ["The budget is 3 billion won."], ["예산은 3억 원이다."])
    assert found.source is not None
    assert found.source.text == "3 billion won"


def test_every_card_has_cases_and_those_of_a_folder_can_be_had_alone() -> None:
    cases = example_cases()
    assert {case.rule.name for case in cases} == set(_session().rulebook.rules)
    assert len({str(case) for case in cases}) == len(cases)
    assert example_cases(folder="nowhere") == []
