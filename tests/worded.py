"""What users get of a hit: its places in the files, and its sentence by a card that comes with qa-lint."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from shipped import RULES

from qa_lint.cards.rulebook import Rulebook
from qa_lint.cards.wording import word
from qa_lint.engine.locate import locate_value, locate_where
from qa_lint.engine.session import Session
from qa_lint.model import Hit, Location
from qa_lint.project.settings import Config


@cache
def _rulebook() -> Rulebook:
    return Session(Config(RULES)).rulebook


def source_of(hit: Hit) -> Location:
    assert hit.source is not None
    return locate_where(hit.source)


def target_of(hit: Hit) -> Location:
    assert hit.target is not None
    return locate_where(hit.target)


def target_texts(hits: Iterable[Hit]) -> list[str]:
    """What the hits mark on the target side."""
    return [target_of(hit).text for hit in hits]


def told(hits: Iterable[Hit]) -> list[tuple[str, str, str]]:
    """Of each hit its kind, and what it marks on the source and on the target side."""
    return [(hit.kind, source_of(hit).text, target_of(hit).text) for hit in hits]


def sentences(hit: Hit, name: str) -> tuple[str, str]:
    """What the rule of that name says of the hit, in English and in Korean."""
    rule = _rulebook().get(name)
    assert hit.kind in rule.kinds
    assert hit.values.keys() == _rulebook().checks[rule.check].kinds[hit.kind]
    values = {key: locate_value(value) for key, value in hit.values.items()}
    places = source_of(hit), target_of(hit)
    return word(rule, *places, values, "en"), word(rule, *places, values, "ko")
