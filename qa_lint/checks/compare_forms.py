"""One name, one form: Korean names in Latin letters, and foreign names in Hangul, across a project."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from qa_lint.facts.common_keys import CommonKeys, Sighted
from qa_lint.facts.names.forms_of_names import Found, Named, named
from qa_lint.facts.names.places import place_of
from qa_lint.languages.syllables import ending_sound
from qa_lint.model import (
    Hit,
    Location,
    Project,
    Value,
    check,
    collects,
)
from qa_lint.resources.name_list import NameList

# What of a name is compared; where two of them differ at one place, the first is told.
_ASPECTS = ("place", "person", "company", "spelling", "full name", "unit", "known name", "given name", "word", "family")


class _Reference(NamedTuple):
    """The forms that a name should have, and who says so."""

    forms: tuple[str, ...]
    shown: str
    place: str | Location  # in the name list, or where the name stands first


_DEPARTED = ("name", "form", "reference", "place", "again")


@check(kinds={"romanization": _DEPARTED, "transliteration": _DEPARTED, "doubtful": _DEPARTED})
@collects(named)
def compare_forms(project: Project, *, names: NameList) -> Iterator[Hit]:
    """Names that take another form than the list has, or else than they mostly have: one hit for each form.

    Of forms that are as frequent, the official one is held to be right, else the one that stands first.
    """
    settled = _settled(names)
    sighted = Sighted(project.evidence(named))
    seen: set[Location] = set()
    for (aspect, name, _), numbers in sorted(_mentions(sighted, settled), key=itemgetter(0)):
        same = [sighted[number] for number in numbers]
        full = [found for found in same if found.record.full]
        references = settled.get((_ASPECTS[aspect], name)) or [_usual(full or same)]
        for departure, again in _departures([found for found in same if not found.record.full], references):
            if english_of(departure) not in seen:
                seen.add(english_of(departure))
                yield _hit(departure, references[0], again)


_Key = tuple[int, str, str]  # an aspect, a name, and the group of mentions within which its forms are compared


def _key_of(record: Named) -> _Key:
    return _ASPECTS.index(record.aspect), record.name, record.group


def _mentions(sighted: Sighted[Named], settled: Container[tuple[str, str]]) -> Iterator[tuple[_Key, Sequence[int]]]:
    """The numbers of the mentions of each name that has several, or of which it is settled how it is said."""
    several = CommonKeys()
    listed: defaultdict[_Key, list[int]] = defaultdict(list)
    for number, found in enumerate(sighted):
        record = found.record
        if (record.aspect, record.name) in settled:
            listed[_key_of(record)].append(number)
        else:
            several.add(_key_of(record), number)
    yield from listed.items()
    for _, numbers in several.shared():
        for key, same in sighted.by(_key_of, numbers).items():
            yield key, [*same]


def english_of(mention: Found) -> Location:
    """Where the English side of a mention stands."""
    return mention.target if mention.record.source == "ko" else mention.source


def korean_of(mention: Found) -> Location:
    """Where its Korean side stands."""
    return mention.source if mention.record.source == "ko" else mention.target


def _settled(names: NameList) -> Mapping[tuple[str, str], Sequence[_Reference]]:
    """What the list says of each aspect of each name."""
    settled: defaultdict[tuple[str, str], list[_Reference]] = defaultdict(list)
    for listed in names.names:
        for aspect, form in (
            ("person", listed.latin),
            ("company", listed.latin.split()[0]),  # the rest is its branch
            ("spelling", listed.latin.lower()),
        ):
            settled[aspect, listed.hangul].append(_Reference((form,), listed.latin, listed.place))
        for aspect in ("full name", "word"):
            settled[aspect, listed.latin].append(_Reference((listed.hangul,), listed.hangul, listed.place))
        if listed.kind == "place":
            place = place_of(listed.hangul, listed.latin)
            settled["place", place.name].append(_Reference((place.latin_name,), place.latin_name, listed.place))
            if place.style:
                settled["unit", place.hangul].append(_Reference((place.style,), place.latin, listed.place))
    return settled


def _usual(mentions: Sequence[Found]) -> _Reference:
    """The first mention in the commonest form that is not in a heading all in capitals; of two, in the official one."""
    counts = Counter(mention.record.forms for mention in mentions)
    often = {forms: sum(count for other, count in counts.items() if _agree(forms, other)) for forms in counts}
    spoken = [mention for mention in mentions if not mention.record.forms[0].isupper()] or mentions
    usual = max(spoken, key=lambda mention: (often[mention.record.forms], mention.record.official))
    return _Reference(usual.record.forms, usual.record.shown, _formed(usual))


def _formed(mention: Found) -> Location:
    """Where the form stands: the English side of a romanization, else the Korean one."""
    return english_of(mention) if mention.record.kind == "romanization" else korean_of(mention)


def _departures(mentions: Sequence[Found], references: Sequence[_Reference]) -> Iterator[tuple[Found, int]]:
    """The first mention in each form that none of the references has, and how often the form comes again."""
    known = [reference.forms for reference in references]
    for mention in mentions:
        mine = mention.record.forms
        if not any(_agree(mine, forms) for forms in known):
            known.append(mine)
            yield mention, sum(_agree(mine, other.record.forms) for other in mentions) - 1


def _agree(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether they share a form. Capitals throughout are a matter of the heading, not of the name."""
    return any(
        mine == theirs or (mine.upper() == theirs.upper() and (mine.isupper() or theirs.isupper()))
        for mine in some
        for theirs in others
    )


def _hit(departure: Found, reference: _Reference, again: int) -> Hit:
    record = departure.record
    listed = isinstance(reference.place, str)
    kind = "transliteration" if listed and record.kind == "doubtful" else record.kind
    values: dict[str, Value] = {
        "name": record.name,
        "form": record.shown,
        "reference": reference.shown,
        "place": reference.place,
        "again": again,
    }
    hit = Hit(kind, departure.source, departure.target, values)
    where = _formed(departure)
    if record.shown not in where.text or not (listed or _is_likely(record, reference)):
        return hit
    return hit.fixed_by(where, where.text.replace(record.shown, reference.shown, 1), safe=listed)


def _is_likely(record: Named, reference: _Reference) -> bool:
    """Whether the form that the project mostly uses is likely meant, and its particles need not change."""
    if record.kind == "romanization":
        return record.aspect in ("place", "person", "company")
    same_end = ending_sound(record.shown[-1]) == ending_sound(reference.shown[-1])
    return record.kind == "transliteration" and record.aspect in ("full name", "known name") and same_end
