"""What has no counterpart on the other side: blocks that stand alone, parts of a pair, rows in the wrong place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from itertools import islice

from qa_lint.alignment.lengths import surplus_of
from qa_lint.alignment.similarity import Measures
from qa_lint.checks.omission.paragraphs import parts_of_paragraphs
from qa_lint.checks.omission.parts import Part, describes, explains, parts_of_sentences, parts_without_counterpart
from qa_lint.checks.omission.rows import misaligned_rows, rows_of
from qa_lint.checks.omission.signatures import is_of_signature
from qa_lint.checks.omission.stretches import Standards
from qa_lint.checks.omission.turn_parts import turns_without_counterpart
from qa_lint.facts.content.account import Tables
from qa_lint.facts.numbers import read_numbers
from qa_lint.late import regex
from qa_lint.model import Document, Gap, Hit, Language, Pair, Passage, Segment, Shift, Spot, Text, Value, check
from qa_lint.resources.bead_weights import BeadWeights
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.expression_tables import Expressions
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.kinds import Kinds
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.morphemes import Morphemes
from qa_lint.resources.omission_weights import OmissionWeights
from qa_lint.resources.qualifiers import Qualifiers
from qa_lint.resources.telling_words import TellingWords
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs

# Where a link of Markdown leads, which a translation may say beside the link: [text](address)
_DEFINITION = regex.compile(r"\[(?!\^)[^\[\]]+\]:\s*\S+(?:\s+[\"'(].*[\"')])?\s*")
# with which a press release or an official letter ends, in one language alone: 끝., <끝>, - 끝 -, -END-
_END_MARK = regex.compile(r"[^\p{L}\p{N}]*+(?:(?:이상\s?)?끝|(?i:end|ends))[^\p{L}\p{N}]*+")
_LETTER, _DIGIT = regex.compile(r"\p{L}"), regex.compile(r"\p{Nd}")
_ENDS = regex.compile(r"[.!?。]['’\"”)]*$")  # of a sentence, which a title has not
_WITH_WHAT_FOLLOWS = 2
_CERTAIN_TITLE = 0.75  # the confidence in a title alone that no length speaks against; set by hand, as is the next
_LONGER = 0.15  # by how much the block that may hold the title is longer than its counterpart, as a log ratio
_SURE = 0.95  # the confidence in a pair of blocks from which their clauses are compared; set by hand


@check(kinds=dict.fromkeys(("dropped", "added"), ("text", "more", "place", "confidence")))
def find_missing(document: Document) -> Iterator[Hit]:
    """Blocks of an aligned document that stand alone; neighbours are one hit (kinds `dropped` and `added`)."""
    run: list[Pair] = []
    told = _without_title(document.aligned)
    for i, pair in enumerate(told):
        missing = (pair.source.missing or pair.target.missing) and not _may_stand_alone(_present(pair))
        missing = missing and not any(is_of_signature(_present(pair), beside) for beside in _beside(told, i))
        if run and not (missing and _continues(run[-1], pair)):
            yield _missing(run)
            run = []
        if missing:
            run.append(pair)
    if run:
        yield _missing(run)


def _without_title(pairs: Sequence[Pair]) -> Sequence[Pair]:
    """The pairs without the title that stands alone at the head, if the other side has it in one block with what
    follows: it repeats that, so words tell little, but that block is longer than its counterpart lets expect.
    """
    if len(pairs) < _WITH_WHAT_FOLLOWS or pairs[0].complete or not pairs[1].complete:
        return pairs
    title, mine, there = _present(pairs[0]).text, *_two_sides(pairs[1], _present(pairs[0]).language)
    if pairs[0].confidence >= _CERTAIN_TITLE or _ENDS.search(title.rstrip()):
        return pairs
    longer = surplus_of(there.language, len(there.strip()), len(mine.strip())) >= _LONGER
    return pairs[1:] if longer else pairs


def _beside(pairs: Sequence[Pair], at: int) -> Iterator[Pair]:
    """The nearest pairs before and after one that have both sides, if not more than one that has not is between."""
    for around in (pairs[max(0, at - 2) : at][::-1], pairs[at + 1 : at + 3]):
        yield from islice((pair for pair in around if pair.complete), 1)


def _two_sides(pair: Pair, language: Language) -> tuple[Text, Text]:
    """The side in a language, and the other."""
    return (pair.korean, pair.english) if language == "ko" else (pair.english, pair.korean)


def _may_stand_alone(segment: Segment) -> bool:
    """Whether it is the goal of a link, the mark at the end of a document, or a figure, which the other side may write
    without a letter (2025년, 2025): and what has no letters is no text."""
    if _DEFINITION.fullmatch(segment.text) or _END_MARK.fullmatch(segment.text):
        return True
    text, at = segment.text, 0
    numbers = text.fact(read_numbers) if _DIGIT.search(text) else ()
    for number in numbers:
        if _LETTER.search(text, at, number.span.start):
            return False
        at = max(at, number.span.end)
    return bool(numbers) and not _LETTER.search(text, at)


def _continues(before: Pair, after: Pair) -> bool:
    """Whether two blocks that stand alone are on one side, with no other text between them."""
    if _side(before) != _side(after):
        return False
    between = _present(before).raw_before(_present(after))
    return not any(character.isalnum() for character in between)


def _present(pair: Pair) -> Segment:
    return pair.target if pair.source.missing else pair.source


def _side(pair: Pair) -> str:
    return "added" if pair.source.missing else "dropped"


def _missing(run: list[Pair]) -> Hit:
    kind = _side(run[0])
    present = Passage([_present(pair) for pair in run])
    gap = run[0].source if kind == "added" else run[0].target
    values: dict[str, Value] = {
        "text": present.segments[0].text,
        "more": len(run) - 1,
        "place": Gap(gap),
        "confidence": min(pair.confidence for pair in run),
    }
    empty = Spot.whole(gap)
    return Hit(kind, empty, present, values) if kind == "added" else Hit(kind, present, empty, values)


@check(kinds={"moved": ("text", "more", "lines")})
def find_moved(document: Document) -> Iterator[Hit]:
    """Blocks whose translation stands in another place of the document; neighbours are one hit (kind `moved`).

    Only where they passed more than one block: sentences that change places are free translation.
    """
    pairs = [pair for pair in document.aligned if pair.complete]
    order = sorted(range(len(pairs)), key=lambda n: pairs[n].target.anchor)
    rank = {n: place for place, n in enumerate(order)}
    kept = _longest_rising([rank[n] for n in range(len(pairs))])
    run: list[int] = []
    for n in range(len(pairs) + 1):
        if run and (n in kept or n == len(pairs) or rank[n] != rank[run[-1]] + 1):
            passed = sum((m < run[0]) != (rank[m] < rank[run[0]]) for m in kept)
            if passed > 1:
                yield _moved([pairs[m] for m in run])
            run = []
        if n < len(pairs) and n not in kept:
            run.append(n)


def _moved(run: list[Pair]) -> Hit:
    source, target = Passage([pair.source for pair in run]), Passage([pair.target for pair in run])
    return Hit("moved", source, target, {"text": run[0].source.text, "more": len(run) - 1, "lines": target})


def _longest_rising(ranks: Sequence[int]) -> set[int]:
    """The positions of a longest rising subsequence (Fredman 1975): what stays when as little as possible has moved."""
    ends: list[int] = []  # position of the smallest last rank of a rising sequence of each length
    previous: dict[int, int | None] = {}
    for n, rank in enumerate(ranks):
        length = bisect_left(ends, rank, key=ranks.__getitem__)
        previous[n] = ends[length - 1] if length else None
        ends[length : length + 1] = [n]
    kept = set()
    at = ends[-1] if ends else None
    while at is not None:
        kept.add(at)
        at = previous[at]
    return kept


@check(kinds={"partial": ("text",), "extra": ("text",), "explained": ("text",)}, by_row=True)
def compare_sentences(
    document: Document,
    *,
    words: WordPairs,
    encoder: Encoder,
    beads: BeadWeights,
    weights: OmissionWeights,
    qualifiers: Qualifiers,
    telling: TellingWords,
    dictionary: Dictionary,
    morphemes: Morphemes,
    letters: LetterTable,
    gazetteer: Gazetteer,
    vocabulary: Vocabulary,
    kinds: Kinds,
    expressions: Expressions,
) -> Iterator[Hit]:
    """Sentences, and parts of sentences, inside a pair that the other side does not account for: of the source (kind
    `partial`), and of the target (`extra`; `explained` where it may be said for the readers). The finding's other place
    is where they should stand.
    """
    tables = Tables(words, dictionary, morphemes, letters, gazetteer, vocabulary, kinds, expressions)
    standards = Standards(Measures(words, encoder, beads), tables, weights, qualifiers, telling, document.surplus)
    for pair, parts in _parts(document, standards):
        for part in parts:
            if explains(part, pair, tables):
                continue
            in_source = part.text is pair.source.text
            spans = (part.span, part.place) if in_source else (part.place, part.span)
            text = part.text[slice(*part.span)]
            meant = part.explains or describes(part, pair, tables)
            kind = "partial" if in_source else "explained" if meant else "extra"
            yield pair.hit(kind, *spans, text=text)


def _parts(document: Document, standards: Standards) -> Iterator[tuple[Pair, list[Part]]]:
    complete: set[Hashable] = set()  # rows that lack nothing, and may stand there again
    for pair in document.rows:
        content = tuple(text.content for text in pair.texts)
        if content not in complete:
            turns = [*turns_without_counterpart(pair, standards.measures)]
            parts = [(pair, turns)] if turns else [*parts_without_counterpart(pair, standards)]
            yield from parts
            if not parts:
                complete.add(content)
    aligned = document.aligned
    found = dict(parts_of_paragraphs(aligned, standards))
    yield from found.items()
    for pair in aligned:
        if pair not in found and pair.complete and pair.shape == (1, 1) and pair.confidence >= _SURE:
            yield from parts_of_sentences(pair, standards, in_text=True)


@check(kinds={"misaligned": ("lines", "shift", "text", "home")})
def compare_rows(document: Document, *, words: WordPairs, encoder: Encoder) -> Iterator[Hit]:
    """Rows of a table whose translations stand in other rows; neighbours are one hit (kind `misaligned`)."""
    rows = rows_of(document)
    runs = [] if document.bound else misaligned_rows(document, words, encoder)
    for run in runs:
        source = Passage([pair.source for pair in rows[run.start : run.end]])
        target = Passage([pair.target for pair in rows[run.targets]])
        traded = any(map(run.traded_with, runs))
        values: dict[str, Value] = {
            "lines": target,
            "shift": Shift(run.end - run.start, 0 if traded else run.offset, source if traded else None),
            "text": next((segment.text for segment in target.segments if segment.text), ""),
            "home": Spot.whole(rows[run.home].source),
        }
        yield Hit("misaligned", source, target, values)
