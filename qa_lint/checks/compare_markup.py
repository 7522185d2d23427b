"""What a translation takes over as it stands, in whatever order: placeholders, tags, headings."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import regex

from qa_lint.facts.directives import is_directive, lone_percent, unanswered_directives
from qa_lint.facts.families import is_open
from qa_lint.facts.icu import arguments_of
from qa_lint.facts.markup import Markup, read_prose
from qa_lint.facts.named_placeholders import Named, read_named
from qa_lint.facts.placeholders import (
    is_count,
    is_placeholder,
    is_positional,
    is_printf,
    numbered_alike,
    placeholder_key,
    read_role,
    unformatted,
)
from qa_lint.facts.slips import is_slip
from qa_lint.facts.structure import heading_level
from qa_lint.facts.tags import FORMATS, Tag, read_tags, unclosed
from qa_lint.facts.unanswered import Unanswered, of_kind, take_nearest, unanswered
from qa_lint.languages.plurals import SINGLE
from qa_lint.model import Hit, Pair, Span, Spot, Text, check

_COMPARED = ("expected", "found")
_COUNTED = (*_COMPARED, "asked", "there")  # with how often each side has it, where both have it
_MARKS_OF_NAMES = "[]:@$%_<>= "  # that make a placeholder of a name


@check(kinds={"missing": _COUNTED, "changed": _COUNTED, "added": _COUNTED})
def compare_placeholders(pair: Pair) -> Iterator[Hit]:
    """Placeholders that one side has and the other has not: {name}, %s, ${x}, {{name}}, and roles of reST: :ref:`x`.

    An ICU message is compared by its arguments. A text that is for one thing alone, or for none, need not say how many.
    What the format says of its placeholders decides what is one: 50% discount is text, unless every % is a directive.
    """
    if not pair.complete:
        return
    left = _placeholders(pair)
    roles = _roles(pair)
    left.source.extend(roles.source)
    left.target.extend(roles.target)
    for markup in left.source:
        answer = take_nearest(markup, left.target, lambda m: m.text)
        yield _hit(pair, markup, answer)
    for markup in left.target:
        yield _hit(pair, None, markup)
    yield from _named(pair)
    yield from _directives(pair) if "directives" in pair.families else _out_of_order(pair)


def _named(pair: Pair) -> Iterator[Hit]:
    """Placeholders of the families that prose may look like, which the translation has otherwise, or has lost."""
    every = [text.fact(read_named) for text in pair.texts]
    families = pair.families | {named.family for side in every for named in side if named.is_telling}
    source, target = ([named for named in side if _is_meant(named, families)] for side in every)
    said, answered = {named.key for named in source}, {named.key for named in target}
    gained = [named for named in target if named.key not in said]
    in_use = pair.families | ({named.family for named in source if named.key in answered} - {"escape"})
    for named in source:
        if named.key in answered:
            continue
        answer = next((other for other in gained if other.family == named.family), None)
        if answer:
            gained.remove(answer)
        bare = None if answer else _without_marks(pair, named)
        if answer or bare or named.certain or named.family in in_use:
            yield _hit(pair, named.markup, bare or (answer and answer.markup))


def _without_marks(pair: Pair, named: Named) -> Markup | None:
    """The name in the translation without what makes a placeholder of it, where it can be no word: :min, min자."""
    name = named.key.strip(_MARKS_OF_NAMES)
    text = pair.target.text
    before, behind = (r"\[", r"\]") if named.family == "brackets" else ("", "")
    if named.family == "escape" or not (name.isascii() and (before or text.language == "ko")):
        return None
    bare = regex.compile(rf"(?<![A-Za-z0-9_\[:@$%]){before}{regex.escape(name)}{behind}(?![A-Za-z0-9_\](])")
    found = bare.search(text.fact(read_prose))
    if found is None or bare.search(pair.source.text.fact(read_prose)):
        return None
    return Markup("placeholder", Span(*found.span()), found.group())


def _is_meant(named: Named, families: frozenset[str]) -> bool:
    """Whether it may be a placeholder: what the format does not know is prose, unless other texts of the file have it.

    So are words that Markdown sets in bold type (__must__), whatever the format, unless one is what programs fill in.
    """
    if named.certain or named.family in families:
        return True
    return is_open(families) and named.family != "underscores"


def _directives(pair: Pair) -> Iterator[Hit]:
    """The first directive of printf that is another one, or gone, where every % begins one; or a % that begins none."""
    source, target = pair.texts
    left = [unanswered_directives(source, target), unanswered_directives(target, source)]
    if pair.plural in SINGLE:
        mine = left[source.language == "en"]
        if count := next((directive for directive in mine if is_count(directive.markup, pair.korean)), None):
            mine.remove(count)
    if any(left):
        one, other = (side[0].markup if side else None for side in left)
        yield _hit(pair, one, other)
    elif (lone := lone_percent(target)) and not lone_percent(source):
        yield _hit(pair, None, Markup("placeholder", lone, "%"))


def _out_of_order(pair: Pair) -> Iterator[Hit]:
    """Values of printf without numbers that come in another order, so that a text is taken for a number: %s, %d."""
    sides = [[m for m in of_kind(text, "placeholder") if is_printf(m)] for text in pair.texts]
    kinds = [[m.text[-1] for m in side] for side in sides]
    if kinds[0] == kinds[1] or sorted(kinds[0]) != sorted(kinds[1]):
        return
    at = next(i for i, (a, b) in enumerate(zip(*kinds, strict=True)) if a != b)
    yield _hit(pair, sides[0][at], sides[1][at])


def _hit(pair: Pair, source: Markup | None, target: Markup | None) -> Hit:
    """What one side has, or has more often, or both have otherwise, in the words of the file: a placeholder may have
    got a number.
    """
    expected = pair.source.text[slice(*source.span)] if source else ""
    found = pair.target.text[slice(*target.span)] if target else ""
    asked = there = 0
    if (only := source or target) and not (source and target):
        written = expected or found
        counts = [sum(markup.text == written for markup in of_kind(text, only.kind)) for text in pair.texts]
        if all(counts):
            expected = found = written
            asked, there = counts
    hit = pair.hit(
        "changed" if source and target else "missing" if source else "added",
        source.span if source else None,
        target.span if target else None,
        expected=expected,
        found=found,
        asked=asked,
        there=there,
    )
    if source and target and is_slip(expected, found):
        return hit.fixed_by(Spot(pair.target, target.span), expected, safe=True)
    return hit


def _placeholders(pair: Pair) -> Unanswered:
    source, target = (
        [m for m in side if not _is_left_to_prose(m, pair, text, other)]
        for side, text, other in zip(map(_filled_in, pair.texts), pair.texts, pair.texts[::-1], strict=True)
    )
    source, target = numbered_alike(source, target)
    if not source and not target:
        return Unanswered([], [])
    left = unanswered(source, target, placeholder_key)
    left = Unanswered(*([markup for markup in side if placeholder_key(markup)] for side in left))
    for mine, other, surplus in ((source, target, left.source), (target, source, left.target)):
        surplus += _surplus([m for m in mine if is_positional(m) and m not in surplus], other)
    left.source.extend(_meant(source, target, left))
    if pair.plural in SINGLE:
        _take_count(left.source if pair.source.language == "ko" else left.target, pair.korean)
    texts = pair.texts
    return Unanswered(
        [markup for markup in left.source if not _is_glued(markup, *texts)],
        [markup for markup in left.target if not _is_glued(markup, *texts[::-1])],
    )


def _meant(source: Sequence[Markup], target: Sequence[Markup], left: Unanswered) -> Iterator[Markup]:
    """What the translation has misspelt, where it has the value elsewhere as well: {n, plural, other {{m}}} has n."""
    written = {markup.text for markup in (*target, *left.source)}
    for wrong in left.target:
        for markup in source:
            if markup.text not in written and is_slip(markup.text, wrong.text):
                written.add(markup.text)
                yield markup


def _filled_in(text: Text) -> list[Markup]:
    """The placeholders of a text, and those in the texts between which they choose."""
    return [unformatted(part) for m in of_kind(text, "placeholder") if is_placeholder(m) for part in arguments_of(m)]


def _is_left_to_prose(markup: Markup, pair: Pair, text: Text, other: Text) -> bool:
    """Whether what looks like a directive of printf is none, or is compared with the directives.

    Behind a digit (30%s) it may be a percentage, if the other side does not have it, and nobody says that it is none.
    """
    if "directives" in pair.families and is_directive(markup):
        return True
    if not is_printf(markup):
        return False
    if "no printf" in pair.families:
        return True
    behind_digit = text[markup.span.start - 1 : markup.span.start].isdecimal()
    return behind_digit and markup.text not in other and "printf" not in pair.families


def _is_glued(markup: Markup, text: Text, other: Text) -> bool:
    """Whether the other side has a value of printf as often, with a letter behind it: %sK for %s천."""
    return markup.text.startswith("%") and 0 < text.count(markup.text) <= other.count(markup.text)


def _take_count(left: list[Markup], korean: str) -> None:
    """Leave out the number of things, which the form for one of them or for none says in words."""
    if count := next((markup for markup in left if is_count(markup, korean)), None):
        left.remove(count)


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
    left = unanswered(of_kind(pair.source.text, "role"), of_kind(pair.target.text, "role"), read_role)
    for markup in list(left.source):
        role = read_role(markup)
        answer = next((other for other in left.target if role.may_be(read_role(other))), None)
        if answer:
            left.source.remove(markup)
            left.target.remove(answer)
    return left


@check(kinds={"missing": _COUNTED, "changed": _COUNTED, "added": _COUNTED})
def compare_tags(pair: Pair) -> Iterator[Hit]:
    """Tags that one side has and the other has not; a format that is closed may be set on one side only.

    That is, if it is written in the text: what the file declares to be an inline code is on both sides equally often.
    """
    if not pair.complete:
        return
    source, target = pair.source.text.fact(read_tags), pair.target.text.fact(read_tags)
    if not source and not target:
        return
    left = _missing(*pair.texts), _missing(*pair.texts[::-1])
    for tag, other in zip_longest(*left):
        yield _hit(pair, tag and tag.markup, other and other.markup)


def _missing(text: Text, other: Text) -> list[Tag]:
    """The tags that stand here more often than on the other side; of an element, what opens it."""
    mine, theirs = text.fact(read_tags), other.fact(read_tags)
    there = Counter(key for tag in theirs for key in tag.keys)
    loose, their_loose = unclosed(mine), unclosed(theirs)
    unescaped = html.unescape(other).casefold() if "&" in other else ""
    linked = len(of_kind(other, "link")) > len(of_kind(text, "link"))  # [text](address) for <a>
    found = []
    for tag in mine:
        free = not tag.markup.declared and (tag.name in FORMATS or (tag.name == "a" and linked))
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


@check(kinds={"heading": _COMPARED})
def compare_headings(pair: Pair) -> Iterator[Hit]:
    """A heading that is of another level, or none, in the translation."""
    if not pair.complete:
        return
    source, target = (heading_level(text) for text in pair.texts)
    if source == target:
        return
    yield pair.hit(
        "heading",
        _heading_mark(pair.source.text),
        _heading_mark(pair.target.text),
        expected="#" * source,
        found="#" * target,
    )


def _heading_mark(text: Text) -> Span | None:
    """The marks that a heading of Markdown begins with."""
    match = regex.match("#{1,6}", text) if heading_level(text) else None
    return Span(*match.span()) if match else None
