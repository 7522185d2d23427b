"""One name in one capitalisation."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.late import regex
from qa_lint.model import (
    Document,
    Hit,
    Language,
    Location,
    Pair,
    Side,
    Sighting,
    Sightings,
    Span,
    Spot,
    Value,
    check,
    collects,
)

_WORD = regex.compile(
    r"(?<![\p{L}\p{M}0-9_@#$./\\\ufffc-])(?:\p{Lu}[\p{Latin}0-9]{3,}|\p{Ll}+\p{Lu}[\p{Latin}0-9]+)(?![\p{Latin}\p{M}0-9_\ufffc]|[-./\\@:]\p{L}|\()"
)
_LOWER = regex.compile(r"(?<![\p{L}0-9_])\p{Ll}{4,}(?![\p{L}0-9_])")
_CAPITAL_BEFORE = regex.compile(r"\p{Lu}[\p{L}0-9’'&.-]*[ -]\Z")
_CAPITAL_AFTER = regex.compile(r"(?:['’]s)?[ -]\p{Lu}")
_MID_SENTENCE = regex.compile(r"[\p{Ll}0-9][,)]?[ ][(]?\Z")
_COUNTED = regex.compile(r"[0-9][ ]?\Z")  # before the sign of a currency: 10 LUMI
_BEFORE = 40  # characters before a form that are looked at
_CALENDAR = {
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
}  # fmt: skip


_WRITTEN = "forms of names, and words in small letters"  # what is kept about a pair


class Written(NamedTuple):
    """A form of what may be a name in some rows of a document. It is sighted where it stands first."""

    form: str
    side: Side
    times: int
    alone: bool  # once within a sentence, and not beside another word in capitals, so that the capitals are its own
    unit: bool = False  # once in capitals behind a number, as the sign of a currency is, which is no name


class Lowered(NamedTuple):
    """The words in small letters of some rows of a document, which are sighted at the first of them."""

    words: frozenset[str]


Found = Sighting[Written | Lowered, Location]


def written(document: Document) -> Sequence[Sighting[Written | Lowered, Spot]]:
    """The forms of what may be names, in the order in which they come, and the words in small letters."""
    seen: dict[str, Sighting[Side, Spot]] = {}  # where each stands first, and on which side
    times: Counter[str] = Counter()
    alone: set[str] = set()
    units: set[str] = set()
    words: set[str] = set()
    for pair in document.pairs:
        kept = document.kept(pair)
        if _WRITTEN not in kept:
            kept[_WRITTEN] = [*_forms(pair)], " ".join(_LOWER.findall(pair.english.fact(read_prose)))
        forms, small = kept[_WRITTEN]
        words.update(small.split())
        for language, form, span, is_alone, is_unit in forms:
            times[form] += 1
            if is_alone:
                alone.add(form)
            if is_unit:
                units.add(form)
            if form not in seen:
                seen[form] = _seen(pair, language, Span(*span))
    first = document.pairs[0]
    found: list[Sighting[Written | Lowered, Spot]] = [
        Sighting(Lowered(frozenset(words)), Spot.whole(first.source), Spot.whole(first.target))
    ]
    for form, (side, source, target) in seen.items():
        found.append(Sighting(Written(form, side, times[form], form in alone, form in units), source, target))
    return found


def _forms(pair: Pair) -> Iterator[tuple[Language, str, tuple[int, int], bool, bool]]:
    """What may be names in a pair: the language of its side, the form, its span, whether it is `alone` and a `unit`."""
    languages: tuple[Language, ...] = ("en", "ko") if pair.target.language == "ko" else ("en",)
    for language in languages:
        prose = pair.side(language).text.fact(read_prose)
        for match in _WORD.finditer(prose) if not prose.isupper() else ():  # a headline
            # what a Korean text has in capitals may be set off like words in italics, and shows no habit
            start, end = match.span()
            unit = match.group().isupper() and _COUNTED.search(prose, max(0, start - 2), start) is not None
            yield language, match.group(), (start, end), language == "en" and _is_alone(prose, start, end), unit


def _is_alone(prose: str, start: int, end: int) -> bool:
    """Whether a form stands within a sentence, and not beside another word in capitals."""
    before = prose[max(0, start - _BEFORE) : start]
    beside = _CAPITAL_BEFORE.search(before) or _CAPITAL_AFTER.match(prose, end)
    return not beside and _MID_SENTENCE.search(before) is not None


def _seen(pair: Pair, language: Language, span: Span) -> Sighting[Side, Spot]:
    """What stands on one side of a pair, and which side that is."""
    side: Side = "source" if pair.source.language == language else "target"
    spots = (Spot(own, span) if own.language == language else Spot.whole(own) for own in (pair.source, pair.target))
    return Sighting(side, *spots)


@dataclass
class _Form:
    """A form of a name in a document: which piece of evidence is its first, and what all say together."""

    number: int
    times: int = 0
    alone: bool = False
    unit: bool = False


@check(kinds={"case": ("form", "reference", "again", "place")})
@collects(written)
def compare_case(seen: Sightings) -> Iterator[Hit]:
    """A name that is written in two capitalisations: all in capitals, or with capitals inside, and not.

    Both the English text and a Korean translation are read, this only for names with capitals inside (GitHub). The form
    used most is the reference, the first used where they are equal.
    """
    evidence = seen.evidence(written)
    names, small = _names(evidence)
    several = {name: forms for name, forms in names.items() if len(forms) > 1}
    lowered = _lowered((evidence[number] for number in small), several) if several else frozenset()
    for name, forms in sorted(several.items()):
        if name in _CALENDAR or not _is_one_name(forms, name in lowered):
            continue
        reference = max(forms, key=lambda form: forms[form].times)
        if name in lowered and any(form[1:].islower() for form in forms):
            continue  # next, Next and NeXT
        model = evidence[forms[reference].number]
        for form, known in forms.items():
            if form[1:] == reference[1:]:
                continue  # itself, or an identifier at the head of a sentence
            found = evidence[known.number]
            values: dict[str, Value] = {
                "form": form,
                "reference": reference,
                "again": known.times - 1,
                "place": _place(model),
            }
            yield Hit("case", found.source, found.target, values)


def _names(evidence: Sequence[Found]) -> tuple[Mapping[str, Mapping[str, _Form]], Sequence[int]]:
    """The forms of each name, in the order of their first appearance, and the numbers of words in small letters."""
    names: defaultdict[str, dict[str, _Form]] = defaultdict(dict)
    small = array("I")  # one for each pair
    for number, found in enumerate(evidence):
        record = found.record
        if isinstance(record, Written):
            form = names[record.form.lower()].setdefault(record.form, _Form(number))
            form.times += record.times
            form.alone |= record.alone
            form.unit |= record.unit
        else:
            small.append(number)
    return names, small


def _lowered(evidence: Iterable[Found], names: Iterable[str]) -> frozenset[str]:
    """The names that also stand there as words in small letters."""
    words = (found.record.words for found in evidence if isinstance(found.record, Lowered))
    return frozenset().union(*map(frozenset(names).intersection, words))


def _place(found: Found) -> Location:
    """Where a form stands."""
    return found.source if isinstance(found.record, Written) and found.record.side == "source" else found.target


def _is_one_name(forms: Mapping[str, _Form], is_word: bool) -> bool:
    """Whether the forms are one name: each in use on its own, and not an ordinary word set in capitals for emphasis."""
    alone = [form for form, known in forms.items() if known.alone and not known.unit]
    inner = {form for form in forms if not form[1:].islower() and not form.isupper()}  # GitHub, iPhone
    if inner:
        return len(inner) > 1 or len(inner) < len(forms)
    return not is_word and len(alone) > 1
