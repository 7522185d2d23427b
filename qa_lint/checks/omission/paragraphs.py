"""Sentences of running text that the other text does not account for: of paragraphs that qa-lint set side by side.

The sentences of a pair of paragraphs are aligned by themselves, but measured against those of all the text around them,
and every sentence is left out in turn (see `parts`). Running text is translated freely, so that a side has more
sentences than the other says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from qa_lint.alignment.chain import Passage, passages
from qa_lint.alignment.similarity import Measures, Tables
from qa_lint.checks.omission.elsewhere import is_said_apart
from qa_lint.checks.omission.looks import odds_of
from qa_lint.checks.omission.parts import Cut, Grain, Part, judged
from qa_lint.checks.omission.stretches import Standards
from qa_lint.checks.omission.title_parts import part_of_head
from qa_lint.facts.sentences import read_headed_statements
from qa_lint.model import Pair, Text

_WINDOW = 600  # sentences of one side that are measured against each other

# The thresholds were set by hand for the weights that ship, what the account adds by news and by paragraphs that were
# made of documentation; of the others no measurement was kept.
IN_TEXT = Grain("in-text", read_headed_statements, ordered=True, doubt=-2.0, certain=-1.1, unsaid=2.9)


def parts_of_paragraphs(pairs: Sequence[Pair], standards: Standards) -> Iterator[tuple[Pair, list[Part]]]:
    """The pairs in which something has no counterpart, with the runs of sentences on each side that have none."""
    found: list[Pair] = []
    for window in _windows([Cut.of(pair, IN_TEXT) for pair in pairs if pair.complete]):
        for cut, aligned in measured(window, standards.measures):
            if parts := _parts(cut, aligned, standards):
                found.append(cut.pair)
                yield cut.pair, parts
    if pairs and pairs[0].complete and pairs[0] not in found[:1]:
        head = Cut.of(pairs[0], IN_TEXT)
        if all(head.spans) and (part := part_of_head(head, standards)) and not _is_said_apart(head, part, standards):
            yield pairs[0], [part]


def _is_said_apart(cut: Cut, part: Part, standards: Standards) -> bool:
    return is_said_apart(cut.pair, part.span, part.place, part.text.language, standards.tables, IN_TEXT.apart)


def _windows(cuts: Sequence[Cut]) -> Iterator[list[Cut]]:
    window: list[Cut] = []
    sizes = [0, 0]
    for cut in cuts:
        sizes = [size + len(spans) for size, spans in zip(sizes, cut.spans, strict=True)]
        if window and max(sizes) > _WINDOW:
            yield window
            window, sizes = [], [len(spans) for spans in cut.spans]
        window.append(cut)
    if window:
        yield window


def measured(cuts: Sequence[Cut], measures: Measures) -> Iterator[tuple[Cut, Iterable[Passage]]]:
    """Each that can be compared, with its sentences as they are aligned, measured against those of all such; of a
    single one, which may be very long, against those around them. What is a sentence on either side needs no encoding.
    """
    comparable = [cut for cut in cuts if cut.comparable]
    if not comparable or len(cuts) == 1:
        yield from ((cut, passages(*cut.texts(), measures)) for cut in comparable)
        return
    korean: list[Text] = []
    english: list[Text] = []
    places = []
    for cut in comparable:
        begin = len(korean), len(english)
        for statements, own in zip((korean, english), cut.texts(), strict=True):
            statements += own
        places.append((slice(begin[0], len(korean)), slice(begin[1], len(english))))
    tables = Tables(korean, english, measures)
    for cut, place in zip(comparable, places, strict=True):
        yield cut, [Passage.of(tables.within(*place))]


def _parts(cut: Cut, aligned: Iterable[Passage], standards: Standards) -> list[Part]:
    cheap = cache(lambda: cut.cheap_looks(standards.measures.words))
    doubted = (passage for passage in aligned if _is_doubted(passage))
    return judged(cut, IN_TEXT, cheap, doubted, standards)


def _is_doubted(passage: Passage) -> bool:
    """Whether one of its sentences may well stand alone."""
    return odds_of(max(float(side.max()) for side in passage.alone)) >= IN_TEXT.doubt
