"""What a translation takes over as it stands, in whatever order: placeholders, tags, headings."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import regex

from qa_lint.facts.markup import Markup
from qa_lint.facts.placeholders import is_placeholder, is_positional, placeholder_key, read_role
from qa_lint.facts.tags import FORMATS, Tag, read_tags, unclosed
from qa_lint.facts.unanswered import Unanswered, of_kind, take_nearest, unanswered
from qa_lint.model import Hit, Pair, Segment


def compare_placeholders(pair: Pair) -> Iterator[Hit]:
    """Placeholders that one side has and the other has not: {name}, %s, ${x}, {{name}}, and roles of reST: :ref:`x`."""
    if not pair.complete:
        return
    left = _placeholders(pair)
    roles = _roles(pair)
    left.source.extend(roles.source)
    left.target.extend(roles.target)
    for markup in left.source:
        answer = take_nearest(markup, left.target, lambda m: m.text)
        there = pair.target.at(*answer.span) if answer else pair.target.whole
        values = {"expected": markup.text, "found": answer.text if answer else ""}
        yield Hit("changed" if answer else "missing", pair.source.at(*markup.span), there, values)
    for markup in left.target:
        yield Hit("added", pair.source.whole, pair.target.at(*markup.span), {"expected": "", "found": markup.text})


def _placeholders(pair: Pair) -> Unanswered:
    source, target = (
        [m for m in of_kind(segment, "placeholder") if is_placeholder(m)] for segment in (pair.source, pair.target)
    )
    if not source and not target:
        return Unanswered([], [])
    left = unanswered(source, target, placeholder_key)
    left = Unanswered(*([markup for markup in side if placeholder_key(markup)] for side in left))
    for mine, other, surplus in ((source, target, left.source), (target, source, left.target)):
        surplus += _surplus([m for m in mine if is_positional(m) and m not in surplus], other)
    return left


def _surplus(mine: Sequence[Markup], other: Sequence[Markup]) -> list[Markup]:
    """Those that stand here more often than there: two %s need two values."""
    there = Counter(markup.text for markup in other)
    here = Counter[str]()
    found = []
    for markup in mine:
        here[markup.text] += 1
        if here[markup.text] > there[markup.text]:
            found.append(markup)
    return found


def _roles(pair: Pair) -> Unanswered:
    """The roles without an equal; one whose goal is translated answers any other of its name."""
    left = unanswered(of_kind(pair.source, "role"), of_kind(pair.target, "role"), read_role)
    for markup in list(left.source):
        role = read_role(markup)
        answer = next((other for other in left.target if role.may_be(read_role(other))), None)
        if answer:
            left.source.remove(markup)
            left.target.remove(answer)
    return left


def compare_tags(pair: Pair) -> Iterator[Hit]:
    """Tags that one side has and the other has not; a format that is closed may be set on one side only."""
    if not pair.complete:
        return
    source, target = pair.source.fact(read_tags), pair.target.fact(read_tags)
    if not source and not target:
        return
    left = _missing(pair.source, pair.target), _missing(pair.target, pair.source)
    for tag, other in zip_longest(*left):
        here = pair.source.at(*tag.markup.span) if tag else pair.source.whole
        there = pair.target.at(*other.markup.span) if other else pair.target.whole
        values = {"expected": tag.markup.text if tag else "", "found": other.markup.text if other else ""}
        yield Hit("changed" if tag and other else "missing" if tag else "added", here, there, values)


def _missing(segment: Segment, other: Segment) -> list[Tag]:
    """The tags that stand here more often than on the other side; of an element, what opens it."""
    mine, theirs = segment.fact(read_tags), other.fact(read_tags)
    there = Counter(key for tag in theirs for key in tag.keys)
    loose, their_loose = unclosed(mine), unclosed(theirs)
    unescaped = html.unescape(other.text).casefold() if "&" in other.text else ""
    linked = len(of_kind(other, "link")) > len(of_kind(segment, "link"))  # [text](address) for <a>
    found = []
    for tag in mine:
        free = tag.name in FORMATS or (tag.name == "a" and linked)
        if free and loose[tag.name] == their_loose[tag.name]:
            continue
        lacking = any(there[key] <= 0 for key in tag.keys)
        there.subtract(tag.keys)
        if lacking and tag.markup.text.casefold() not in unescaped:
            found.append(tag)
    opened = Counter(tag.element for tag in found if tag.opens and not tag.closes)
    kept = []
    for tag in found:
        if not tag.opens and opened[tag.element] > 0:
            opened[tag.element] -= 1
        else:
            kept.append(tag)
    return kept


_HEADING = regex.compile(r"(#{1,6})[ \t]+(?=\S)")


def compare_headings(pair: Pair) -> Iterator[Hit]:
    """A Markdown heading that is of another level, or none, in the translation."""
    if not pair.complete:
        return
    source, target = _HEADING.match(pair.source.text), _HEADING.match(pair.target.text)
    if (source and source[1]) == (target and target[1]):
        return
    here = pair.source.at(*source.span(1)) if source else pair.source.whole
    there = pair.target.at(*target.span(1)) if target else pair.target.whole
    yield Hit("heading", here, there, {"expected": source[1] if source else "", "found": target[1] if target else ""})
