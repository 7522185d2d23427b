"""Which families of placeholders a program fills in, as the pairs of its file show together (see facts.families)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from qa_lint.facts.named_placeholders import FAMILIES, may_be_named, read_named
from qa_lint.model import Pair

_FEWEST = 2  # other texts that show a family
_CLEARLY = 3  # of these for each that does not have it either


def with_families(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs of a file, those that have lost a placeholder of a family told which ones the others show."""
    kept = list(pairs)
    lost: dict[int, set[str]] = {}
    shown, hidden = Counter[str](), Counter[str]()
    for i, pair in enumerate(kept):
        if not may_be_named(pair.source.text) or not pair.complete:
            continue
        if said := {(named.family, named.key) for named in pair.source.text.fact(read_named)}:
            answered = {(named.family, named.key) for named in pair.target.text.fact(read_named)}
            shown.update({family for family, _ in said & answered})
            if missing := {family for family, _ in said - answered}:
                lost[i] = missing
                hidden.update(missing)
    for i, missing in lost.items():
        families = missing & {f for f in FAMILIES if shown[f] >= max(_FEWEST, _CLEARLY * (hidden[f] - 1))}
        if families:
            kept[i] = replace(kept[i], families=kept[i].families | families)
    return kept
