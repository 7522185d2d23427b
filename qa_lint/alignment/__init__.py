"""Which blocks of the source translate which blocks of the target: two documents, or one with both languages in it.

The blocks are compared by meaning, words and length (`similarity`), all monotone alignments are weighed against each
other (`beads`), and the one is chosen whose beads are most probable, each for itself. So a block stands alone only
where that is likelier than not, whatever the rest of the path.
"""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from qa_lint.alignment.beads import Bead, best_path, probabilities
from qa_lint.language.encoder import Encoder
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Language, Pair, Segment

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WINDOW = 600  # blocks of one side aligned at once; a longer document is aligned window by window
_CERTAIN = 0.95  # the probability of a bead at which one window ends and the next begins
_DISTANT = -0.5  # log odds of lines of an interleaved text that do not stand in neighbouring runs
_JOINED = -1.0  # log odds of joining lines of an interleaved text: who sets line against line keeps them apart


def align(source: Sequence[Segment], target: Sequence[Segment], words: WordPairs, encoder: Encoder) -> list[Pair]:
    """Pairs of the blocks of two documents, in reading order; a block without partner is paired with a gap.

    The gap stands at the beginning of the block before which the translation should stand, or at the end of the last.
    """
    pairs = []
    for bead in _beads(source, target, words, encoder):
        left = source[bead.source : bead.source_end]
        right = target[bead.target : bead.target_end]
        if left and right:
            pairs.append(Pair(Segment.join(left), Segment.join(right)))
        elif left and target:
            pairs.append(Pair(left[0], _gap(target, bead.target)))
        elif right and source:
            pairs.append(Pair(_gap(source, bead.source), right[0]))
    return pairs


def align_interleaved(
    blocks: Sequence[Segment], languages: tuple[Language, Language], words: WordPairs, encoder: Encoder
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
    beads = _beads(source, target, words, encoder, order)
    found = [(sides[0][b.source : b.source_end], sides[1][b.target : b.target_end]) for b in beads]
    gaps = _InterleavedGaps(blocks, runs, found)
    placed = [(i, Pair(blocks[i], blocks[copy].as_if_in(languages[1]))) for i, copy in copies]
    before = -1
    for left, right in found:
        before = left[0] if left else before
        pair = Pair(
            Segment.join([blocks[i] for i in left]) if left else gaps.beside(right[0], languages[0]),
            Segment.join([blocks[i] for i in right]) if right else gaps.beside(left[0], languages[1]),
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


def _gap(blocks: Sequence[Segment], place: int) -> Segment:
    """The empty place before a block, or after the last."""
    after = place == len(blocks)
    block = blocks[place - after]
    offset = block.ends[-1] if after and block.text else block.anchor
    return Segment.gap(block.file, offset, block.language)


def _beads(
    source: Sequence[Segment],
    target: Sequence[Segment],
    words: WordPairs,
    encoder: Encoder,
    runs: tuple[Sequence[int], Sequence[int]] | None = None,
) -> list[Bead]:
    """The beads in order, window by window where the documents are long."""
    beads: list[Bead] = []
    i = j = 0
    while i < len(source) or j < len(target):
        i_end, j_end = i + _WINDOW, j + _WINDOW
        window = source[i:i_end], target[j:j_end]
        run_window = (runs[0][i:i_end], runs[1][j:j_end]) if runs else None
        found = _window_beads(*window, words, encoder, run_window)
        if i_end < len(source) or j_end < len(target):
            found = _settled(found)
        beads += [Bead(i + b.source, i + b.source_end, j + b.target, j + b.target_end) for b, _ in found]
        i, j = beads[-1].source_end, beads[-1].target_end
    return beads


def _settled(beads: list[tuple[Bead, float]]) -> list[tuple[Bead, float]]:
    """The beads up to the last certain one of the first three quarters: near its edge a window cannot know."""
    wanted = len(beads) * 3 // 4
    certain = [n for n, (bead, p) in enumerate(beads[:wanted]) if p >= _CERTAIN and bead.paired]
    return beads[: certain[-1] + 1 if certain else max(1, wanted)]


def _window_beads(
    source: Sequence[Segment],
    target: Sequence[Segment],
    words: WordPairs,
    encoder: Encoder,
    runs: tuple[Sequence[int], Sequence[int]] | None,
) -> list[tuple[Bead, float]]:
    """The beads of blocks that are aligned at once, each with its probability."""
    if not source or not target:
        alone = [Bead(i, i + 1, 0, 0) for i in range(len(source))] + [Bead(0, 0, j, j + 1) for j in range(len(target))]
        return [(bead, 1.0) for bead in alone]
    if len(source) == len(target) == 1:
        return [(Bead(0, 1, 0, 1), 1.0)]
    import numpy

    from qa_lint.alignment.similarity import Tables

    korean_first = source[0].language == "ko"
    tables = Tables(*((source, target) if korean_first else (target, source)), words, encoder)
    cells = tables.cells()
    if runs:
        cells = cells + _order_evidence(*(runs if korean_first else runs[::-1]))
    sure = probabilities(tables.beads(cells, _JOINED if runs else 0.0))
    # every bead counts by the blocks it settles: the sum of the probabilities that each block is where it belongs
    utility = {shape: numpy.where(numpy.isfinite(table), table * sum(shape), table) for shape, table in sure.items()}
    for (a, b), table in utility.items():
        table[:a], table[:, :b] = -numpy.inf, -numpy.inf
    beads = []
    for bead in best_path(utility):
        shape = bead.source_end - bead.source, bead.target_end - bead.target
        p = float(sure[shape][bead.source_end, bead.target_end])
        beads.append((bead if korean_first else Bead(bead.target, bead.target_end, bead.source, bead.source_end), p))
    return beads


def _order_evidence(korean: Sequence[int], english: Sequence[int]) -> NDArray[Any]:
    """Log odds from where the lines stand in an interleaved text: lines of neighbouring runs belong together."""
    import numpy

    distance = numpy.abs(numpy.array(english)[None, :] - numpy.array(korean)[:, None])
    return numpy.where(distance == 1, 0.0, _DISTANT)
