"""From which log odds on a sentence or clause should be looked at closely, and be reported.

    python tests/benchmarks/omission_thresholds.py PAIRS... [--rows N]

`qa-lint learn omission` takes something away from rows; here it is told, for each threshold, how many rows are flagged
of those that were left as they are, and how many of the others. Each group of files is judged by weights that were
fitted to the other groups. `checks.omission.parts` has the thresholds. Not part of the test run.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from random import Random

from qa_lint.alignment.similarity import Measures
from qa_lint.checks.omission.parts import CLAUSES, SENTENCES
from qa_lint.engine.session import Session
from qa_lint.model import Pair
from qa_lint.training.likeliest import Bag
from qa_lint.training.omission_fitting import cheap_bags, close_bags, fit_named
from qa_lint.training.part_trials import Case, cases_of
from qa_lint.training.unseen import apart

_MOST = 3000  # rows of a file, as `qa-lint learn omission` has it
_THRESHOLDS = (-2.5, -2, -1.5, -1, -0.5, 0, 0.2, 0.4, 0.6, 1)


def judged(groups: Sequence[Sequence[Case]], name: str, look: Callable[[list[Case]], list[Bag]]) -> None:
    """Print what the regression of a name finds in each group, fitted to the others, from each threshold on."""
    odds: dict[bool, list[float]] = {False: [], True: []}
    for group in groups:
        regression = fit_named(name, look([case for other in groups if other is not group for case in other]))
        for case in group:
            seen = (regression.log_odds(one) for bag in look([case]) for one in bag.looks)
            odds[case.altered].append(max(seen, default=float("-inf")))
    for threshold in _THRESHOLDS:
        flagged, found = (sum(value > threshold for value in odds[altered]) for altered in (False, True))
        untouched, altered = 1000 * flagged / len(odds[False]), 100 * found / max(1, len(odds[True]))
        print(f"{name} from {threshold:4}: {untouched:6.1f} of 1,000 untouched rows, {altered:5.1f} % of altered ones")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--rows", type=int, default=100, help="of each file, as they are and altered")
    arguments = parser.parse_args()
    session, chance = Session(), Random(1)  # noqa: S311 - nothing here is secret
    texts: list[list[Pair]] = []
    for file in arguments.files:
        document = session.align(file).document
        texts.append([pair for pair in document.pairs if pair.complete] if document else [])
    known = apart(texts, Measures(**session.resources.wanted_by(Measures)), _MOST)
    for grain in (SENTENCES, CLAUSES):
        groups = [
            [case for text in group.texts for case in cases_of(text, arguments.rows, grain, group.measures, chance)]
            for group in known
        ]
        judged(groups, grain.cheap, cheap_bags)
        judged(groups, grain.close, lambda cases, grain=grain: close_bags(grain, cases))


if __name__ == "__main__":
    main()
