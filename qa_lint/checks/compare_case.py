"""One name in one capitalisation."""

from __future__ import annotations

from collections import defaultdict
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
_CALENDAR = {
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
}  # fmt: skip


class Written(NamedTuple):
    """A form of what may be a name in some rows of a document. It is sighted where it stands first."""

    form: str
    side: Side
    times: int
    alone: bool  # once within a sentence, and not beside another word in capitals, so that the capitals are its own


class Lowered(NamedTuple):
    """The words in small letters of some rows of a document, which are sighted at the first of them."""

    words: frozenset[str]


Found = Sighting[Written | Lowered, Location]


def written(document: Document) -> Sequence[Sighting[Written | Lowered, Spot]]:
    """The forms of what may be names, in the order in which they come, and the words in small letters."""
    writings: defaultdict[str, list[Sighting[Written, Spot]]] = defaultdict(list)
    for pair in document.pairs:
        for language in ("en", "ko") if pair.target.language == "ko" else ("en",):
            for writing in _capitalised(pair, language):
                writings[writing.record.form].append(writing)
    words = frozenset(word for pair in document.pairs for word in _LOWER.findall(pair.english.fact(read_prose)))
    first = document.pairs[0]
    found: list[Sighting[Written | Lowered, Spot]] = [
        Sighting(Lowered(words), Spot.whole(first.source), Spot.whole(first.target))
    ]
    return found + [_together(same) for same in writings.values()]


def _capitalised(pair: Pair, language: Language) -> Iterator[Sighting[Written, Spot]]:
    """The forms of one side of a pair, each where it stands."""
    text = pair.side(language).text.fact(read_prose)
    if text.isupper():
        return  # a headline
    for match in _WORD.finditer(text):
        start, end = match.span()
        before = text[max(0, start - 40) : start]
        # what a Korean text has in capitals may be set off like words in italics, and shows no habit
        alone = language == "en" and not _CAPITAL_BEFORE.search(before) and not _CAPITAL_AFTER.match(text, end)
        side: Side = "source" if pair.source.language == language else "target"
        record = Written(match.group(), side, 1, alone and _MID_SENTENCE.search(before) is not None)
        spots = (
            Spot(own, Span(start, end)) if own.language == language else Spot.whole(own)
            for own in (pair.source, pair.target)
        )
        yield Sighting(record, *spots)


def _together(same: Sequence[Sighting[Written, Spot]]) -> Sighting[Written | Lowered, Spot]:
    """All writings of a form as one, where the first stands."""
    record = same[0].record._replace(times=len(same), alone=any(writing.record.alone for writing in same))
    return Sighting(record, same[0].source, same[0].target)


@dataclass
class _Form:
    """A form of a name in a document: which piece of evidence is its first, and what all say together."""

    number: int
    times: int = 0
    alone: bool = False


@check(kinds={"case": ("form", "reference", "again", "place")})
@collects(written)
def compare_case(seen: Sightings) -> Iterator[Hit]:
    """A name that is written in two capitalisations: all in capitals, or with capitals inside, and not.

    Both the English text and a Korean translation are read, this only for names with capitals inside (GitHub). The form
    used most is the reference, the first used where they are equal.
    """
    evidence = seen.evidence(written)
    several = {name: forms for name, forms in _names(evidence).items() if len(forms) > 1}
    lowered = _lowered(evidence, several) if several else frozenset()
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


def _names(evidence: Sequence[Found]) -> Mapping[str, Mapping[str, _Form]]:
    """The forms of each name, in the order of their first appearance."""
    names: defaultdict[str, dict[str, _Form]] = defaultdict(dict)
    for number, found in enumerate(evidence):
        record = found.record
        if isinstance(record, Written):
            form = names[record.form.lower()].setdefault(record.form, _Form(number))
            form.times += record.times
            form.alone |= record.alone
    return names


def _lowered(evidence: Sequence[Found], names: Iterable[str]) -> frozenset[str]:
    """The names that also stand there as words in small letters."""
    records = (found.record for found in evidence)
    words = (record.words for record in records if isinstance(record, Lowered))
    return frozenset().union(*map(frozenset(names).intersection, words))


def _place(found: Found) -> Location:
    """Where a form stands."""
    return found.source if isinstance(found.record, Written) and found.record.side == "source" else found.target


def _is_one_name(forms: Mapping[str, _Form], is_word: bool) -> bool:
    """Whether the forms are one name: each in use on its own, and not an ordinary word set in capitals for emphasis."""
    alone = [form for form, known in forms.items() if known.alone]
    inner = {form for form in forms if not form[1:].islower() and not form.isupper()}  # GitHub, iPhone
    if inner:
        return len(inner) > 1 or len(inner) < len(forms)
    return not is_word and len(alone) > 1
