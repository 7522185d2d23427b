"""Numbers in names, which the other side may say otherwise, or not at all (서울의 봄, 12.12: The Day)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.facts.names.known import KnownNames, read_known_names
from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.spans import Spans
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.vocabulary import Vocabulary


def numbers_of_both(
    pair: Pair, gazetteer: Gazetteer, vocabulary: Vocabulary
) -> tuple[Sequence[Quantity], Sequence[Quantity]]:
    """The numbers of both sides but for those in names that both have (7번방의 선물, Miracle in Cell No. 7).

    Where one side alone has any in a name, they are optional: the number may stand elsewhere in the text, too.
    """
    korean, english = pair.korean.fact(read_numbers), pair.english.fact(read_numbers)
    if not korean and not english:
        return korean, english
    here, there = _titles(pair, gazetteer)
    known = pair.fact(read_known_names, gazetteer, vocabulary)
    for mention, answer in known.answered:
        here.append(mention.span)
        there.append(answer)
    wars = [mention.span for mention in known.left if mention.name.numbered]
    if wars and (other := _other_wars(known, gazetteer)):
        here += wars
        there += other
    named, others = _within(korean, here), _within(english, there)
    if named and others:
        return [n for n in korean if n not in named], [n for n in english if n not in others]
    return _optional(korean, named), _optional(english, others)


def _other_wars(known: KnownNames, gazetteer: Gazetteer) -> list[Span]:
    """Where English has an event by its figure that Korean does not have: in the place of one that Korean has (2차
    세계대전, World War I) it is a name that is wrong, and told as that."""
    names = gazetteer.names
    return [form.span for form in known.strangers if any(names[hangul].numbered for hangul in form.hangul)]


def _within(numbers: Sequence[Quantity], names: Sequence[Span]) -> Sequence[Quantity]:
    """Those that begin in names, but for what a name only hints at (개천절, the third of October).

    One that begins before a name is not of it, though its unit may look like one: 8 MB, and MB for a president.
    """
    places = Spans(names)
    return [
        number
        for number in numbers
        if number.form != "hint" and places.overlap(number.span.start, number.span.start + 1)
    ]


def _optional(numbers: Sequence[Quantity], named: Sequence[Quantity]) -> Sequence[Quantity]:
    return [n._replace(optional=True) if n in named else n for n in numbers] if named else numbers


def _titles(pair: Pair, gazetteer: Gazetteer) -> tuple[list[Span], list[Span]]:
    """Where on each side the titles stand that have a number on either and stand on both."""
    korean: list[Span] = []
    english: list[Span] = []
    bare = "".join(pair.korean.split())
    for name in gazetteer.numbered_works:
        here = [*_places(r"\s?".join(map(regex.escape, name.hangul)), pair.korean)] if name.hangul in bare else []
        there = [span for form in name.latin for span in _places(regex.escape(form), pair.english)] if here else []
        if there:
            korean += here
            english += there
    return korean, english


def _places(title: str, text: Text) -> Iterator[Span]:
    """Where a title stands, given as a pattern, and not within another word or number; a particle may follow."""
    pattern = rf"(?<![\p{{L}}\p{{N}}]){title}(?!(?<=[\p{{Latin}}\p{{N}}])[\p{{Latin}}\p{{N}}])"
    for match in regex.finditer(pattern, text):
        yield Span(*match.span())
