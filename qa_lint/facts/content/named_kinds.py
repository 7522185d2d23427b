"""Items of a list that the other side names by their kind: houses and apartments, of which it says 주택."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_lint.facts.content.content_units import Unit
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Text
from qa_lint.resources.kinds import Kinds

# what joins an item to the next, with words that belong to either: in Korean from the start of the first item, whose
# particle may join it
_JOINED: Mapping[Language, regex.Pattern[str]] = {
    "en": regex.compile(r"[^.;:!?()]*(?:,|/|&|(?<!\p{L})(?:and|or|nor)(?!\p{L}))[^.;:!?()]*"),
    "ko": regex.compile(
        r"[^.;:!?()]*(?:[,·/、]|\p{Hangul}(?:[와과나]|이나|하고|이?랑)\s|\s(?:및|또는|혹은|그리고)\s)[^.;:!?()]*"
    ),
}
_WITHIN: Mapping[Language, int] = {"en": 30, "ko": 16}  # characters between two items; set by hand


class NamedKind(NamedTuple):
    """Members of a kind in one language, by the numbers of their units; the units of the other side that name the
    kind; and how many other members that side names beside it.
    """

    language: Language
    members: tuple[int, ...]
    kind: tuple[int, ...]
    beside: int


def kinds_named(pair: Pair, korean: Sequence[Unit], english: Sequence[Unit], kinds: Kinds) -> Iterator[NamedKind]:
    """The kinds that one side has where the other lists members of them.

    A word that is a member as well (주택, a house) stands for the others only where none is named beside it.
    """
    sides = (pair.korean, korean), (pair.english, english)
    for (text, units), (there, theirs) in (sides, sides[::-1]):
        for kind, members in _members_joined(text, units, kinds).items():
            span = kinds.find(kind, there, there.language)
            if span is None or _names(kind, text, kinds):
                continue
            named = {n for n, unit in enumerate(theirs) if unit.span.overlaps(span)}
            others = [
                n for n, unit in enumerate(theirs) if kinds.is_member(_written(unit, there), there.language, kind)
            ]
            beside = sum(n not in named for n in others)
            if beside < len(others) and beside:
                continue
            yield NamedKind(text.language, tuple(sorted(members)), tuple(sorted(named)), beside)


def _members_joined(text: Text, units: Sequence[Unit], kinds: Kinds) -> dict[int, set[int]]:
    """Of each kind the units of a text that are different members of it, each joined to the next."""
    last: dict[int, int] = {}
    found: dict[int, set[int]] = {}
    for n, unit in enumerate(units):
        for kind in kinds.of_member(_written(unit, text), text.language) if unit.kind != "number" else ():
            if (before := last.get(kind)) is not None and _are_joined(text, units[before], unit):
                found.setdefault(kind, set()).update((before, n))
            last[kind] = n
    return found


def _are_joined(text: Text, one: Unit, other: Unit) -> bool:
    """Whether two units are neighbouring items of a list."""
    if other.span.start - one.span.end > _WITHIN[text.language] or _written(one, text) == _written(other, text):
        return False
    start = one.span.start if text.language == "ko" else one.span.end
    return _JOINED[text.language].fullmatch(text, start, other.span.start) is not None


def _names(kind: int, text: Text, kinds: Kinds) -> bool:
    """Whether a text has a word for a kind itself, which is no member of it."""
    span = kinds.find(kind, text, text.language)
    return span is not None and not kinds.is_member(text[slice(*span)], text.language, kind)


def _written(unit: Unit, text: Text) -> str:
    """A Korean word without its endings, where these are known, and an English one as it stands: what is stemmed twice
    is no stem any more (nurse, nurs, nur).
    """
    return unit.stem if unit.stem and text.language == "ko" else text[slice(*unit.span)]
