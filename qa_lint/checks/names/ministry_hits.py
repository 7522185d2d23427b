"""Ministries, agencies and commissions that English calls by what they see to, in small letters (the culture ministry
is no justice ministry, the antitrust watchdog none of banks), or ministries by their names (Ministry of Justice), or by
who heads them (the finance minister)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import islice

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.known import Mention
from qa_lint.facts.names.several_bodies import read_several_bodies
from qa_lint.late import regex
from qa_lint.model import Hit, Span
from qa_lint.resources.gazetteer import BODIES, KnownName

_MINISTRY, _MINISTER = "ministry", "장관"
_HEADS = frozenset({"minister", "secretary"})  # of foreign affairs
_HEADED = regex.compile(rf"\s?(?:\p{{Hangul}}{{2,4}}\s)?{_MINISTER}")  # also with a name between
_HEAD = regex.compile(r"(?<![\p{L}-])(?:[\p{L}-]+\s){1,3}(?i:minister|secretary)(?!\p{L})")
_HEAD_OF = regex.compile(  # Minister of Labor
    r"(?<![\p{L}-])(?i:minister|secretary)\sof(?:,?\s\p{L}[\p{L}-]*){1,8}"
)
_UNNAMED = ("당국", "기관")  # what English may call so where Korean does not say who it is
_NAMED = "Ministry"
_BY_NAME = regex.compile(rf"(?<!\p{{L}}){_NAMED}\sof(?!\p{{L}})")
_SMALL = regex.compile(
    r"(?<![\p{L}-])(?:\p{Ll}[\p{Ll}-]*\s){1,3}"
    r"(?:ministry|agency|watchdog|regulator|auditor|board|commission|service|office|guard)(?!\p{L})"
)


def ministry_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one body that English lacks, in whose place the one stands that Korean lacks."""
    lost = [m for m in ledger.known_names.left if m.name.kinds & BODIES and not ledger.is_settled(m.span)]
    if len({mention.name.hangul for mention in lost}) != 1 or not lost[0].required:
        return
    others = [*_others(ledger, lost[0])]
    if len({ledger.evidence.prose[slice(*span)] for span in others}) != 1 or not ledger.is_translation:
        return
    mention, span = lost[0], others[0]
    ledger.settled.append(mention.span)
    ledger.take(span)
    latin = ledger.pair.english[slice(*span)]
    yield ledger.misnamed("wrong", mention.span, span, ledger.said(mention), latin, _own_form(mention.name, latin))


def _own_form(name: KnownName, latin: str) -> str:
    """What the body is called as the other one is: in small letters, or by who heads it."""
    words, small = latin.lower().split(" "), latin[:1].islower()
    forms = [form for form in ((*name.latin, *name.metonyms) if small else name.latin) if form[:1].islower() == small]
    head = f"{words[0]} of " if words[0] in _HEADS else ""
    alike = (form for form in forms if (form.startswith(head) if head else form.endswith(words[-1])))
    return next(alike, next(iter(forms), name.latin[0]))


def _others(ledger: Ledger, lost: Mention) -> Iterator[Span]:
    """The known bodies that Korean does not have by any of their names, in the place of a lost one."""
    korean = ledger.pair.korean.replace(" ", "")
    said = {form for mention in ledger.known_names.mentions for form in (*mention.name.latin, *mention.name.metonyms)}
    for span, names, form in (*_in_small(ledger), *_by_name(ledger), *_by_head(ledger, lost)):
        if names and form not in said and not any(name in korean for name in names):
            yield span


def _in_small(ledger: Ledger) -> Iterator[tuple[Span, Set[str], str]]:
    """What stands before "ministry" and the like in small letters, with the Korean names of what is called so; of
    several that are named together, each."""
    if any(word in ledger.pair.korean for word in _UNNAMED):
        return
    bodies, prose = ledger.known.gazetteer.bodies_in_small, ledger.evidence.prose
    for match in _SMALL.finditer(prose):
        yield from _first_known(_to_the_end(match, prose), prose, bodies)
    for span, form in ledger.pair.english.fact(read_several_bodies):
        if form in bodies:
            yield span, bodies[form], form


def _by_name(ledger: Ledger) -> Iterator[tuple[Span, Set[str], str]]:
    """The same of the longest known name that begins with "Ministry"."""
    prose, names = ledger.evidence.prose, ledger.known.gazetteer.names
    forms = ledger.known.gazetteer.by_first_word.get(_NAMED, ()) if _NAMED in prose else ()
    for match in _BY_NAME.finditer(prose) if forms else ():
        standing = [(form, called) for form, called in forms if prose.startswith(form, match.start())]
        if standing:
            form, called = max(standing, key=lambda one: len(one[0]))
            if any(_MINISTRY in names[hangul].kinds for hangul in called):
                yield Span(match.start(), match.start() + len(form)), frozenset(called), form


def _by_head(ledger: Ledger, lost: Mention) -> Iterator[tuple[Span, Set[str], str]]:
    """The same of who heads a ministry (the finance minister, the minister of finance), where Korean has one minister,
    who heads the lost one."""
    korean = ledger.pair.korean
    if korean.count(_MINISTER) != 1 or not _HEADED.match(korean, lost.span.end):
        return
    heads, prose = ledger.known.gazetteer.heads_in_small, ledger.evidence.prose
    for match in _HEAD.finditer(prose):
        yield from _first_known(_to_the_end(match, prose), prose, heads)
    for match in _HEAD_OF.finditer(prose):
        ends = [match.end(), *(at for at in range(match.end() - 1, match.start(), -1) if not prose[at].isalpha())]
        yield from _first_known((Span(match.start(), end) for end in ends), prose, heads)


def _to_the_end(match: regex.Match[str], prose: str) -> Iterator[Span]:
    """All of what was found, and then without its first word, its first two words ..."""
    starts = [match.start(), *(at + 1 for at in range(*match.span()) if prose[at] == " ")]
    return (Span(start, match.end()) for start in starts)


def _first_known(
    spans: Iterable[Span], prose: str, known: Mapping[str, Set[str]]
) -> Iterator[tuple[Span, Set[str], str]]:
    """The first of the spans that is known in small letters, with the Korean names of what is called so."""
    forms = ((span, prose[slice(*span)].lower()) for span in spans)
    yield from islice(((span, known[form], form) for span, form in forms if form in known), 1)
