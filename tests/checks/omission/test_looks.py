"""The cheap looks: what is left out of them at first can only make a loss less likely."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from shipped import OMISSION_WEIGHTS, WORDS

from qa_lint.checks.omission.looks import LOSSES
from qa_lint.checks.omission.parts import CLAUSES, SENTENCES, Cut, Grain
from qa_lint.engine.session import Session
from qa_lint.languages.script import language_of
from qa_lint.model import Pair, Segment
from qa_lint.project.settings import Config


def examples() -> list[Pair]:
    """All that the cards' examples say in both languages, and each two of them that follow each other as one pair."""
    rules = Session(Config(Path.cwd())).rulebook.rules.values()
    every = [both for rule in rules for each in rule.examples for both in zip(each.source, each.target, strict=False)]
    rows = [row for row in dict.fromkeys(every) if (language_of(row[0]), language_of(row[1])) == ("ko", "en")]
    rows += [(f"{a} {b}", f"{c} {d}") for (a, c), (b, d) in pairwise(rows)]
    return [Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en")) for korean, english in rows]


@pytest.mark.parametrize("grain", [SENTENCES, CLAUSES], ids=lambda grain: grain.name)
def test_a_look_that_knows_of_no_loss_hides_nothing(grain: Grain) -> None:
    regression = OMISSION_WEIGHTS[grain.cheap]
    doubted = compared = 0
    for cut in (Cut.of(pair, grain) for pair in examples()):
        for cheap in cut.cheap(WORDS) if cut.comparable else ():
            for first, look in zip(cheap.looks_without_losses(), cheap.looks(), strict=True):
                assert first | {name: look[name] for name in LOSSES} == look
                assert min(look[name] for name in LOSSES) >= 0 == max(first[name] for name in LOSSES)
                assert regression.at_most(first, LOSSES) >= regression.log_odds(look)
                compared += 1
                doubted += regression.log_odds(look) >= grain.doubt
    assert compared > 10 * doubted > 100
