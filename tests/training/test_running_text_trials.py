from __future__ import annotations

from random import Random

from shipped import MEASURES

from qa_lint.training.likeliest import Bag
from qa_lint.training.paragraph_trials import text_bags
from qa_lint.training.part_trials import pair_of
from qa_lint.training.title_trials import title_bags
from training.bitext import SINGLE, TITLES


def test_of_some_paragraphs_a_sentence_has_no_counterpart() -> None:
    """That it may well stand alone is seen, and of hardly any other."""
    bags = [
        bag
        for seed in range(12)
        for bag in text_bags(SINGLE, 1, MEASURES, Random(seed))  # noqa: S311 - not secret
    ]
    true = [bag for bag in bags if bag.true]
    assert len(true) > 3
    assert {bag.times for bag in true} == {1.0}
    assert all(bag.times > 1 for bag in bags if not bag.true)
    alone = {kind: [look["alone"] for bag in bags for look in bag.looks if bag.true == kind] for kind in (True, False)}
    assert min(alone[True]) > -2
    assert sum(value > -2 for value in alone[False]) < len(alone[False]) / 10


def test_titles_are_tried_with_each_of_the_four_left_out() -> None:
    rows = [pair_of(*TITLES[0]), SINGLE[0], SINGLE[1], pair_of(*TITLES[1]), SINGLE[2]]
    bags = list(title_bags(rows, 9, MEASURES, Random(1)))  # noqa: S311 - not secret
    assert [bag.true for bag in bags] == ([False] * 2 + [True] * 4) * 2
    best = [max(_gain(bag)) for bag in bags if bag.true]
    assert sum(gain > 0 for gain in best) > len(best) / 2  # the rest is mostly the better translation
    assert max(gain for bag in bags if not bag.true for gain in _gain(bag)) < max(best)


def _gain(bag: Bag) -> list[float]:
    return [look["cosine_without"] - look["cosine_with"] for look in bag.looks]


def test_what_cannot_be_cut_is_no_trial_of_a_title() -> None:
    """A title beside a sentence on one side, and nothing but a title left of both on the other."""
    rows = [pair_of("바다", "Sea"), pair_of("비가 온다.", "Rain.")]
    bags = list(title_bags(rows, 9, MEASURES, Random(1)))  # noqa: S311 - not secret
    assert all(bag.looks for bag in bags)
    assert len(bags) < 6
