"""Two names that have changed places beside words that have not.

They are those of a journey (A에서 B로, from B to A), of two clauses or things of one make (A는 X를, B는 Y를), or
persons and what they belong to (X의 A와 Y의 B, A of Y and B of X).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_lint.checks.names.exchanged_hits import exchanged
from qa_lint.checks.names.ledger import Ledger
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Hit, Span

# Set by hand:
_NEAR = 12  # characters before an English name in which the word stands that says what it is of a journey
_APART = 24  # characters between the two Korean names of a journey
_LEAVES = regex.compile(r"(?:에서|부터|[을를]\s(?:떠나|출발)|발\s)")
_ARRIVES = regex.compile(r"(?:으?로|까지|행|에\s(?:도착|이르|닿))(?!\p{Hangul}*\s?(?:부터|만들|인해|인한|알려|불리))")
_FROM = regex.compile(r"(?<!\p{L})(?:[Ff]rom|left|leaves|leaving|leave)\s(?:the\s)?$")
_TO = regex.compile(r"(?<!\p{L})(?:to|for|until|reached|reaches|arriv(?:ed|es|ing)\s(?:in|at))\s(?:the\s)?$")
_ROLES = tuple(
    regex.compile(rf"{any_of(forms)}(?!\p{{Hangul}})")
    for forms in (
        forms_of("topic", "subject"), forms_of("object"), forms_of("dative", "honorific-dative"), forms_of("locative"),
        forms_of("genitive"),
    )
)  # fmt: skip

_WHERE = regex.compile(rf"{any_of(forms_of('ablative'))}(?!\p{{Hangul}})")
_BELONGS = regex.compile(r"(?:의|\s소속)?\s(?:\p{Hangul}{2,4}\s)?")
_OF = regex.compile(r",?\s(?:of|from|at|with)\s(?:the\s)?")
_TWICE = 4  # names of two that have one each
_CROSSED = ([0, 3, 2, 1], [2, 1, 0, 3])  # the order in which English has them where those have changed places


def swapped_hits(ledger: Ledger, names: Sequence[tuple[Span, Span]]) -> Iterator[Hit]:
    """The first of two names that both sides have (see `names_of_both`), where English has the second in its place."""
    if len(names) <= 1:
        return  # as nearly always
    times = Counter(span for _, span in names)
    for (one, first), (other, second) in _couples(ledger, names):
        if first.start < second.end or times[first] > 1 or times[second] > 1:
            continue
        if _is_other_way(ledger, one, other, second, first) or _is_swapped(ledger, names, one, other):
            yield exchanged(ledger, one, first, second)
            return
    if _are_crossed(ledger, names) or _belong_to_each_other(ledger, names):
        yield exchanged(ledger, names[1][0], names[1][1], names[3][1])


def _are_crossed(ledger: Ledger, names: Sequence[tuple[Span, Span]]) -> bool:
    """Whether two are said to have something each, and English gives each what the other one has (A는 X의 곡을, B는 Y의
    곡을; A a piece by Y, B one by X)."""
    if len(names) != _TWICE or len({english for _, english in names}) != _TWICE:
        return False
    order = sorted(range(_TWICE), key=lambda n: names[n][1])
    if order not in _CROSSED:
        return False
    korean = ledger.pair.korean
    ends = [end for (_, end), _ in names]
    return all(
        any(role.match(korean, ends[n]) and role.match(korean, ends[n + 2]) for role in roles)
        for n, roles in enumerate((_ROLES[:1], (*_ROLES[1:], _WHERE)))
    )


def _belong_to_each_other(ledger: Ledger, names: Sequence[tuple[Span, Span]]) -> bool:
    """Whether each of two persons stands in Korean behind what he belongs to (구글의 한도윤과 오라클의 서지안), and in
    English before what the other one does (Han Do-yun of Oracle)."""
    if len(names) != _TWICE or len({english for _, english in names}) != _TWICE:
        return False
    (first, whose), (one, a), (second, others), (other, b) = names
    korean, english = ledger.pair.korean, ledger.evidence.prose
    behind = (_BELONGS.fullmatch(korean, body.end, who.start) for body, who in ((first, one), (second, other)))
    return all(behind) and all(_OF.fullmatch(english, who.end, body.start) for who, body in ((a, others), (b, whose)))


def _couples(
    ledger: Ledger, names: Sequence[tuple[Span, Span]]
) -> Iterator[tuple[tuple[Span, Span], tuple[Span, Span]]]:
    """The names that follow each other, and two persons with names between them."""
    yield from pairwise(names)
    persons = [name for name in names if _is_person(ledger, name[0])]
    if len(persons) == 2 and names.index(persons[1]) - names.index(persons[0]) > 1:
        yield persons[0], persons[1]


def _is_other_way(ledger: Ledger, one: Span, other: Span, start: Span, end: Span) -> bool:
    """Whether Korean says of a journey that it goes from the one to the other, and English from there back; `start` and
    `end` are the English names in their order."""
    korean, english = ledger.pair.korean, ledger.evidence.prose
    if other.start - one.end > _APART or not (_LEAVES.match(korean, one.end) and _ARRIVES.match(korean, other.end)):
        return False
    return bool(
        _FROM.search(english, max(0, start.start - _NEAR), start.start)
        and _TO.search(english, max(start.end, end.start - _NEAR), end.start)
    )


def _is_swapped(ledger: Ledger, names: Sequence[tuple[Span, Span]], one: Span, other: Span) -> bool:
    """Whether two names in the same role are said something of each, and English says it of the other one: all that it
    has of the words behind the first Korean name stands behind its first name, and so for the second."""
    korean = ledger.pair.korean
    roles = [role for role in _ROLES if role.match(korean, one.end) and role.match(korean, other.end)]
    alike = [name for name in names if any(role.match(korean, name[0].end) for role in roles)]
    if len(alike) != 2 or not (len(names) == 2 or (_is_person(ledger, one) and _is_person(ledger, other))):
        return False
    (_, second), (_, first) = alike  # as English has them: the second Korean name stands first
    behind_one = _places(ledger, Span(one.end, other.start))
    behind_other = _places(ledger, Span(other.end, len(korean)))
    if len(behind_other) > 1:
        behind_other = behind_other[:-1]  # the last predicate may be said of both (and B silver)
    return bool(behind_one and behind_other) and (
        all(first.end <= place < second.start for places in behind_one for place in places)
        and all(place >= second.end for places in behind_other for place in places)
    )


def _is_person(ledger: Ledger, korean: Span) -> bool:
    """Whether it is a known person, of whom something may be said of whatever places it names."""
    name = ledger.known.gazetteer.names.get(ledger.pair.korean[slice(*korean)])
    return name is not None and name.groups == {"person"}


def _places(ledger: Ledger, korean: Span) -> Sequence[Sequence[int]]:
    """Where English has what the tables know for each Hangul word of a span, or names it; words that it has nowhere are
    left out."""
    evidence = ledger.evidence
    found = []
    for n, word in enumerate(evidence.hangul):
        if korean.start <= word.span.start and word.span.end <= korean.end:
            stems = evidence.known.dictionary.stems(word.text)
            said = [i for i, w in enumerate(evidence.latin) if evidence.says(word, i) or english_stem(w.text) in stems]
            places = [evidence.latin[i].span.start for i in said]
            places += [at.start for mention, at in ledger.known_names.answered if mention.span.overlaps(word.span)]
            places += [evidence.latin[match.first].span.start for match in evidence.readings if match.korean == n]
            found.append(places)
    return [places for places in found if places]
