"""Numbers in titles of works, which the other side may say otherwise, or not at all (서울의 봄, 12.12: The Day)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.gazetteer import Gazetteer


def numbers_of_both(pair: Pair, gazetteer: Gazetteer) -> tuple[Sequence[Quantity], Sequence[Quantity]]:
    """The numbers of both sides but for those in titles of works that both have (7번방의 선물, Miracle in Cell No. 7).

    Where one side alone has any in a title, they are optional: the number may stand elsewhere in the text, too.
    """
    korean, english = pair.korean.fact(read_numbers), pair.english.fact(read_numbers)
    if not korean and not english:
        return korean, english
    here, there = _titles(pair, gazetteer)
    titled = [number for number in korean if any(map(number.span.overlaps, here))]
    others = [number for number in english if any(map(number.span.overlaps, there))]
    if titled and others:
        return [n for n in korean if n not in titled], [n for n in english if n not in others]
    return _optional(korean, titled), _optional(english, others)


def _optional(numbers: Sequence[Quantity], titled: Sequence[Quantity]) -> Sequence[Quantity]:
    return [n._replace(optional=True) if n in titled else n for n in numbers] if titled else numbers


def _titles(pair: Pair, gazetteer: Gazetteer) -> tuple[Sequence[Span], Sequence[Span]]:
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
