"""Sentences of running text that the other text does not account for: of paragraphs that qa-lint set side by side.

The sentences of a pair of paragraphs are aligned by themselves, but measured against those of all the text around them,
and every sentence is left out in turn (see `parts`). Running text is translated freely, so that a side has more
sentences than the other says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.alignment.chain import SentenceAlignment
from qa_lint.alignment.similarity import Tables
from qa_lint.checks.omission.looks import odds_of
from qa_lint.checks.omission.parts import Cut, Grain, Part, judged
from qa_lint.checks.omission.title_parts import part_of_head
from qa_lint.facts.sentences import read_statements
from qa_lint.model import Pair, Text
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.regression import log_odds
from qa_lint.resources.word_pairs import WordPairs

_WINDOW = 600  # sentences of one side that are measured against each other

# Fitted on news documents with a sentence taken out of every fifth paragraph, and on the same line by line with nothing
# taken out; what stands in both texts counts three times, in the latter six times. `looks` says what the
# names stand for.
IN_TEXT = Grain(
    read_statements,
    {"alone": 1.0, "constant": 0.0},
    {
        "loss": -9.05, "total_loss": -26.96, "surplus": 3.57, "weight": 2.71, "unmatched": 0.71,
        "cosine_without": 21.91, "cosine_with": -21.93, "margin": -0.8, "margin_rival": 1.07, "coverage_rival": 4.93,
        "alone": 0.74, "constant": -15.29,
    },
    ordered=True,
    doubt=-2.0,
    certain=-1.1,
)  # fmt: skip


def parts_of_paragraphs(pairs: Sequence[Pair], words: WordPairs, encoder: Encoder) -> Iterator[tuple[Pair, list[Part]]]:
    """The pairs in which something has no counterpart: at most one stretch of sentences on each side."""
    found: list[Pair] = []
    for window in _windows([Cut.of(pair, IN_TEXT) for pair in pairs if pair.complete]):
        if any(cut.comparable for cut in window):
            for pair, parts in _found(window, words, encoder):
                found.append(pair)
                yield pair, parts
    if pairs and pairs[0].complete and pairs[0] not in found[:1]:
        head = Cut.of(pairs[0], IN_TEXT)
        if all(head.spans) and (part := part_of_head(head, words, encoder)):
            yield pairs[0], [part]


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


def _found(cuts: Sequence[Cut], words: WordPairs, encoder: Encoder) -> Iterator[tuple[Pair, list[Part]]]:
    korean: list[Text] = []
    english: list[Text] = []
    places = []
    for cut in cuts:
        begin = len(korean), len(english)
        for statements, own in zip((korean, english), cut.texts(), strict=True):
            statements += own
        places.append((slice(begin[0], len(korean)), slice(begin[1], len(english))))
    tables = Tables(korean, english, words, encoder)
    for cut, place in zip(cuts, places, strict=True):
        if cut.comparable and (parts := _parts(cut, tables.within(*place), words, encoder)):
            yield cut.pair, parts


def _parts(cut: Cut, tables: Tables, words: WordPairs, encoder: Encoder) -> list[Part]:
    aligned = SentenceAlignment.of(tables)
    alone = max(float(side.max()) for side in aligned.alone)
    if log_odds(IN_TEXT.cheap, {"alone": odds_of(alone)}) < IN_TEXT.doubt:
        return []
    return judged(cut, IN_TEXT, cut.cheap_looks(words), tables, aligned, encoder)
