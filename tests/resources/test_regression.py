from __future__ import annotations

import math
from pathlib import Path

import pytest

from qa_lint.resources.bead_weights import BeadWeights
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.name_weights import NameWeights
from qa_lint.resources.omission_weights import OmissionWeights
from qa_lint.resources.regression import CONSTANT, Regression, Regressions


class Two(Regressions):
    names = ("first", "second")


TABLE = "# a note\nfirst\tconstant\t-2.5\nfirst\tknown, inside\t0.25\nfirst\tlength\t-\nsecond\tconstant\t1\n"


def load(folder: Path, text: str) -> Two:
    (folder / "weights.tsv").write_text(text, encoding="utf-8")
    return Two.load(folder / "weights.tsv")


def test_features_are_weighed_but_the_unused() -> None:
    regression = Regression({CONSTANT: -1.0, "a": 2.0, "b": 0.5}, frozenset({"c"}))
    assert regression.log_odds({"a": 1.0, "b": 4.0, "c": 100.0}) == 3.0


def test_what_speaks_against_it_can_only_lower_the_odds() -> None:
    regression = Regression({CONSTANT: -1.0, "a": 2.0, "b": -0.5})
    assert regression.at_most({"a": 1.0, "b": 0.0}, ["b"]) == 1.0
    assert regression.at_most({"a": 0.0, "b": 1.0}, ["a"]) == math.inf


@pytest.mark.parametrize("features", [{}, {"a": 1.0}, {"a": 1.0, "b": 1.0, "misspelt": 1.0}, {"a": 1.0, "B": 1.0}])
def test_a_feature_too_many_or_too_few_is_an_error(features: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="do not match"):
        Regression({CONSTANT: -1.0, "a": 2.0}, frozenset({"b"})).log_odds(features)


def test_saved_and_loaded_is_the_same(tmp_path: Path) -> None:
    table = load(tmp_path, TABLE)
    assert table["first"] == Regression({CONSTANT: -2.5, "known, inside": 0.25}, frozenset({"length"}))
    table.save(tmp_path / "again.tsv", "a note")
    assert (tmp_path / "again.tsv").read_text(encoding="utf-8") == TABLE


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (TABLE.replace("second", "secund"), "the regressions are first, second and not first, secund"),
        (TABLE.partition("second")[0], "the regressions are first, second and not first"),
        (TABLE + "second\tconstant\t2\n", "constant stands twice in second"),
        (TABLE + "first\tlength\t2\n", "length stands twice in first"),
        (TABLE.replace("second\tconstant", "second\tlength"), "and a constant"),
        (TABLE.replace("0.25", "much"), "could not convert"),
    ],
)
def test_a_table_that_is_none_is_an_error(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        load(tmp_path, text)


@pytest.mark.parametrize(
    ("kind", "name"),
    [(NameWeights, "name/weights.tsv"), (OmissionWeights, "omission/weights.tsv"), (BeadWeights, "omission/beads.tsv")],
)
def test_what_ships_is_as_the_commands_write_it(tmp_path: Path, kind: type[Regressions], name: str) -> None:
    shipped = rules_folder() / name
    lines = shipped.read_text(encoding="utf-8").split("\n")
    kind.load(shipped).save(tmp_path / "again.tsv", "\n".join(line[2:] for line in lines if line.startswith("#")))
    assert (tmp_path / "again.tsv").read_bytes() == shipped.read_bytes()
