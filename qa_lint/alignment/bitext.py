"""Which blocks of the source translate which blocks of the target: two documents, or one with both languages in it.

The blocks are compared by meaning, words and length (`similarity`), all monotone alignments are weighed against each
other (`beads`), and the most probable one is taken (`chain`).
"""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_lint.alignment.beads import Bead
from qa_lint.alignment.chain import most_probable
from qa_lint.alignment.similarity import Measures
from qa_lint.facts.structure import CODE, heading_level, read_role
from qa_lint.model import Language, Pair, Segment, Text


class Aligned(NamedTuple):
    """The pairs of two documents, and those of their blocks of code, in which there is nothing to translate."""

    pairs: list[Pair]
    code: list[Pair]


def align(source: Sequence[Segment], target: Sequence[Segment], measures: Measures) -> list[Pair]:
    """Pairs of the blocks of two documents, in the order of the source; a block without partner is paired with a gap.

    The gap stands at the beginning of the block before which the translation should stand, or at the end of the last.
    Blocks of code that belong together are no pair.
    """
    return align_with_code(source, target, measures).pairs


def align_with_code(source: Sequence[Segment], target: Sequence[Segment], measures: Measures) -> Aligned:
    """The same, and the blocks of code that belong together."""
    aligned = Aligned([], [])
    for bead, p in _with_headings(most_probable(_texts(source), _texts(target), measures), source, target):
        left = source[bead.source : bead.source_end]
        right = target[bead.target : bead.target_end]
        if left and right:
            is_code = left[0].text.fact(read_role).kind == CODE
            pairs = aligned.code if is_code else aligned.pairs
            pairs.append(Pair(Segment.join(left), Segment.join(right), p, bead.shape))
        elif left and target:
            aligned.pairs.append(Pair(left[0], _gap(target, bead.target), p))
        elif right and source:
            aligned.pairs.append(Pair(_gap(source, bead.source), right[0], p))
    return aligned


def _with_headings(
    beads: Iterable[tuple[Bead, float]], source: Sequence[Segment], target: Sequence[Segment]
) -> Iterator[tuple[Bead, float]]:
    """The beads, two headings of one level that stand alone side by side made one: a title may be translated freely,
    and nothing else stands in its place.
    """
    waiting: tuple[Bead, float] | None = None
    for bead, p in beads:
        if waiting and _are_one_heading(waiting[0], bead, source, target):
            first = waiting[0]
            both = Bead(first.source, bead.source_end, first.target, bead.target_end)
            yield both, 1 - min(waiting[1], p)
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = bead, p
    if waiting:
        yield waiting


def _are_one_heading(one: Bead, other: Bead, source: Sequence[Segment], target: Sequence[Segment]) -> bool:
    if {one.shape, other.shape} != {(1, 0), (0, 1)}:
        return False
    lone = one.source if one.shape == (1, 0) else other.source, one.target if one.shape == (0, 1) else other.target
    levels = [heading_level(side[at].text) for side, at in zip((source, target), lone, strict=True)]
    return levels[0] == levels[1] > 0


def align_interleaved(
    blocks: Sequence[Segment], languages: tuple[Language, Language], measures: Measures
) -> list[Pair]:
    """Pairs of the blocks of one file that holds both languages, in the order of the source.

    That neighbouring runs of the two languages translate each other, mostly in the same order, is evidence beside the
    others. A block of the source that stands twice in a run of its language was left untranslated. A gap stands where
    the neighbours of the lone block have their translation, if that is a run of its own, and else before the next block
    of the file; at the end of the last where there is none.
    """
    runs = _runs(blocks)
    copies = _copies(blocks, runs, languages[0])
    copied = {i for both in copies for i in both}
    sides = [
        [i for i, block in enumerate(blocks) if block.language == language and i not in copied]
        for language in languages
    ]
    source, target = ([blocks[i] for i in side] for side in sides)
    order = [runs[i] for i in sides[0]], [runs[i] for i in sides[1]]
    beads = most_probable(_texts(source), _texts(target), measures, runs=order)
    found = [(sides[0][b.source : b.source_end], sides[1][b.target : b.target_end]) for b, _ in beads]
    gaps = _InterleavedGaps(blocks, runs, found)
    placed = [(i, Pair(blocks[i], blocks[copy].as_if_in(languages[1]))) for i, copy in copies]
    before = -1
    for (left, right), (_, p) in zip(found, beads, strict=True):
        before = left[0] if left else before
        pair = Pair(
            Segment.join([blocks[i] for i in left]) if left else gaps.beside(right[0], languages[0]),
            Segment.join([blocks[i] for i in right]) if right else gaps.beside(left[0], languages[1]),
            p,
            (len(left) or 1, len(right) or 1),
        )
        placed.append((before, pair))
    return [pair for _, pair in sorted(placed, key=lambda item: item[0])]


class _InterleavedGaps:
    """Where in a file that holds both languages the translation of a lone block should stand."""

    def __init__(self, blocks: Sequence[Segment], runs: Sequence[int], beads: Iterable[tuple[list[int], list[int]]]):
        self.blocks, self.runs = blocks, runs
        self.partners = {i: other for bead in beads if all(bead) for own, other in (bead, bead[::-1]) for i in own}
        self.paired: dict[int, list[int]] = defaultdict(list)  # the blocks of each run that are
        for i in sorted(self.partners):
            self.paired[runs[i]].append(i)

    def beside(self, lone: int, language: Language) -> Segment:
        """Among the translations of its neighbours, if they are a run; else before the next block of the file."""
        paired = self.paired[self.runs[lone]]
        at = bisect(paired, lone)
        if len(paired) < 2:  # the languages take turns, line by line
            following = lone + 1
        elif at < len(paired):
            following = self.partners[paired[at]][0]
        else:
            following = self.partners[paired[-1]][-1] + 1
        end = following == len(self.blocks)
        offset = self.blocks[-1].ends[-1] if end else self.blocks[following].anchor
        return Segment.gap(self.blocks[0].file, offset, language)


def _runs(blocks: Sequence[Segment]) -> list[int]:
    """The number of the run of one language that each block stands in."""
    runs = [0] * len(blocks)
    for i in range(1, len(blocks)):
        runs[i] = runs[i - 1] + (blocks[i].language != blocks[i - 1].language)
    return runs


def _copies(blocks: Sequence[Segment], runs: Sequence[int], language: Language) -> list[tuple[int, int]]:
    """(block, its copy) where a run of the source's language repeats a block instead of translating it."""
    waiting: dict[tuple[int, str], int] = {}
    copies = []
    for i, block in enumerate(blocks):
        if block.language == language:
            key = (runs[i], " ".join(block.text.split()))
            if key in waiting:
                copies.append((waiting.pop(key), i))
            else:
                waiting[key] = i
    return copies


def _texts(blocks: Sequence[Segment]) -> list[Text]:
    return [block.text for block in blocks]


def _gap(blocks: Sequence[Segment], place: int) -> Segment:
    """The empty place before a block, or after the last."""
    after = place == len(blocks)
    block = blocks[place - after]
    offset = block.ends[-1] if after and block.text else block.anchor
    return Segment.gap(block.file, offset, block.language)
