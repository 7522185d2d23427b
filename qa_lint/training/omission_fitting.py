"""Fitting all weights of what has no counterpart, to bitext from which some of it was taken away on purpose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from random import Random

from qa_lint.checks.omission.left_over import LEFT_OVER
from qa_lint.checks.omission.paragraphs import IN_TEXT
from qa_lint.checks.omission.parts import CLAUSES, SENTENCES, Grain
from qa_lint.checks.omission.stretches import CHEAP, CLOSE
from qa_lint.facts.content.account import Tables
from qa_lint.resources.regression import Regression
from qa_lint.training.likeliest import Bag, fit_likeliest
from qa_lint.training.paragraph_trials import text_bags
from qa_lint.training.part_trials import Case, cases_of
from qa_lint.training.stretch_trials import left_over_bags, stretch_bags, trials_of
from qa_lint.training.title_trials import title_bags
from qa_lint.training.unseen import Unseen

_TEXTS = 25  # rows of a table drawn for the sentences, to one text made of its rows
_STRETCHES = 4  # times as many rows for the stretches inside a sentence
_TITLES = 2  # and to one title run into a sentence
_SEED = 20261123
# What words and lengths show, and what each regression does not weigh of all that it is shown. This was chosen by hand
# when the weights were fitted first; why, the history does not tell.
_CHEAP = ("covered", "loss", "total_loss", "surplus", "weight", "coverage", "more", "unmatched", "literal")
_UNUSED: Mapping[str, Set[str]] = {
    "sentences-cheap": {"unmatched"},
    "sentences-close": {"covered", "coverage", "unmatched"},
    "clauses-cheap": {"unmatched"},
    "clauses-close": {
        "loss", "total_loss", "more", "unmatched", "literal", "margin", "margin_rival", "coverage_rival",
    },
    **{name: {"names"} for name in (*CHEAP.values(), *CLOSE.values(), *LEFT_OVER.values())},
    "in-text-close": {"covered", "coverage", "more", "literal", "cosine_to_all", "cosine_rival"},
    "title": {"more", "unmatched", "literal"},
}  # fmt: skip
# How often what stands in an untouched row counts in the close look, since a false alarm costs more than a miss; set by
# hand.
_UNTOUCHED = {SENTENCES: 5.0, CLAUSES: 8.0}


def cheap_bags(cases: Iterable[Case]) -> list[Bag]:
    """What words and lengths show in the cases."""
    return [
        bag._replace(looks=[{name: look[name] for name in _CHEAP} for look in bag.looks])
        for case in cases
        for bag in case.bags
    ]


def close_bags(grain: Grain, cases: Iterable[Case]) -> list[Bag]:
    """What all looks show in the cases, and how often it counts."""
    return [bag._replace(times=1.0 if case.altered else _UNTOUCHED[grain]) for case in cases for bag in case.bags]


def fit_named(name: str, bags: Sequence[Bag]) -> Regression:
    """The regression of this name."""
    return fit_likeliest(bags, _UNUSED[name])


def learn_omission_weights(
    known: Sequence[Unseen], tables: Tables, rows: int, step: Callable[[], object] = lambda: None
) -> dict[str, Regression]:
    """The regressions that tell what lost its counterpart in good bitext; so many rows are drawn of each text.

    `tables` tell what answers what, but for the words, of which each text has a table of its own.

    One is left out for which the text has nothing that could be taken away. `step` is called once a text.
    """
    chance = Random(_SEED)  # noqa: S311 - the same trials each time
    cases: dict[Grain, list[Case]] = {grain: [] for grain in _UNTOUCHED}
    bags: dict[str, list[Bag]] = {name: [] for name in _UNUSED}
    for texts, measures in known:
        for text in texts:
            known_words = tables._replace(words=measures.words)
            trials = trials_of(text, _STRETCHES * rows, known_words, chance)
            for language in CHEAP:
                bags[CHEAP[language]] += stretch_bags(trials, language, known_words)
                bags[CLOSE[language]] += stretch_bags(trials, language, known_words, measures.encoder)
                bags[LEFT_OVER[language]] += left_over_bags(trials, language, known_words)
            for grain, found in cases.items():
                found += cases_of(text, rows, grain, measures, chance)
            bags[IN_TEXT.close] += text_bags(text, -(-rows // _TEXTS), measures, chance)
            bags["title"] += title_bags(text, rows // _TITLES, measures, chance)
            step()
    for grain, found in cases.items():
        bags[grain.cheap], bags[grain.close] = cheap_bags(found), close_bags(grain, found)
    return {name: fit_named(name, found) for name, found in bags.items() if any(bag.true for bag in found)}
