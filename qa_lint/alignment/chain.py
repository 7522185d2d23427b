"""The most probable chain of beads through two texts.

All monotone alignments are weighed against each other (`beads`, `similarity`), and the chain is chosen that has the
most blocks in the right place to be expected: every block counts by the probability that it stands in that bead, or
that it stands alone, wherever the blocks without partner around it are put.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from qa_lint.alignment.beads import Bead, Shape, best_path, lay_out, probabilities
from qa_lint.alignment.similarity import LETTERS, Measures, Tables
from qa_lint.facts.sentences import is_finished
from qa_lint.facts.structure import CODE, read_role
from qa_lint.model import Role, Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

T = TypeVar("T")
# Beads, each with its probability; and of source blocks that stand alone there, which target block, alone in another
# place, translates them, and how probable that is.
_Found = tuple[list[tuple[Bead, float]], dict[int, tuple[int, float]]]

BLOCKS: Sequence[Shape] = ((1, 1), (2, 1), (1, 2), (2, 2))
SENTENCES: Sequence[Shape] = (*BLOCKS, (3, 1), (1, 3))  # inside a paragraph

_WINDOW = 600  # blocks or sentences of one side aligned at once; a longer text is aligned window by window
# Set by hand; no measurement was kept. The log odds are on the scale of the weights of beads.
_CERTAIN = 0.95  # the probability of a bead where one window ends and the next begins, and nothing is looked at again
_CAUTION = 0.3  # how much more probable than not a block must be alone, for each block
_LOOSE = {"", "item", "quotation"}  # kinds of blocks that a translator may well exchange
_UNLIKE = -1.5  # log odds of a heading, row or comment and something else, and of headings of different levels
_SAME_CODE = 6.0  # log odds of blocks of code that are alike to the letter
# log odds that a block must overcome to be taken for the translation of one in another place: beside it, and anywhere
_EXCHANGED, _ANYWHERE = 2.0, 5.0
_DISTANT = -0.5  # log odds of lines of an interleaved text that do not stand in neighbouring runs
_EVEN = 0.5  # a probability
_PLAIN = 0.98  # the probability by words and lengths alone from which two blocks are a pair
_AROUND = 12  # beads on either side of a doubted one that are looked at closely with it
_LABEL = 24  # English letters, by the mean of both sides: the longest label that may be rendered freely
_JOINED = -1.0  # log odds of joining lines of an interleaved text: who sets line against line keeps them apart


def most_probable(
    source: Sequence[Text],
    target: Sequence[Text],
    measures: Measures,
    shapes: Sequence[Shape] = BLOCKS,
    runs: tuple[Sequence[int], Sequence[int]] | None = None,
) -> list[tuple[Bead, float]]:
    """The beads in order, each with its probability; `runs` says in which run of an interleaved text a block stands."""
    beads: list[tuple[Bead, float]] = []
    elsewhere: dict[int, tuple[int, float]] = {}

    def align(here: slice, there: slice) -> _Found:
        order = (runs[0][here], runs[1][there]) if runs else None
        return _window(source[here], target[there], measures, shapes, order)

    for (i, j), found, moved in _in_windows((len(source), len(target)), align):
        beads += found
        elsewhere |= {i + a: (j + b, p) for a, (b, p) in moved.items()}
    return list(_with_labels(list(_with_moved(beads, elsewhere)), source, target))


def _with_moved(
    beads: Sequence[tuple[Bead, float]], elsewhere: Mapping[int, tuple[int, float]]
) -> Iterator[tuple[Bead, float]]:
    """The beads, but blocks that stand alone and have their translation in another place are paired with it, and two
    that stand in each other's place are two pairs.
    """
    alone = {bead.target for bead, _ in beads if bead.shape == (0, 1)}
    instead = {bead: [*_instead_of(bead, elsewhere, alone)] for bead, _ in beads if bead.shape in ((1, 0), (2, 2))}
    taken = {pair.target for bead, pairs in instead.items() if bead.shape == (1, 0) for pair, _ in pairs}
    for bead, p in beads:
        if pairs := instead.get(bead):
            yield from pairs
        elif bead.shape != (0, 1) or bead.target not in taken:
            yield bead, p


def _instead_of(
    bead: Bead, elsewhere: Mapping[int, tuple[int, float]], alone: AbstractSet[int]
) -> Iterator[tuple[Bead, float]]:
    """The pairs that the blocks of a bead are with blocks that stand elsewhere; nothing: it is right as it is."""
    there = [(i, *elsewhere[i]) for i in range(bead.source, bead.source_end) if i in elsewhere]
    places = [j for _, j, _ in there]
    if (bead.shape == (1, 0) and alone >= {*places}) or places == [bead.target + 1, bead.target]:
        yield from ((Bead(i, i + 1, j, j + 1), sure) for i, j, sure in there)


def _with_labels(
    beads: Sequence[tuple[Bead, float]], source: Sequence[Text], target: Sequence[Text]
) -> Iterator[tuple[Bead, float]]:
    """The beads, but two labels that stand alone opposite each other are a pair.

    A word or two that are no sentence (a heading, an entry of a list) may be rendered freely, and tell too little.
    """
    n = 0
    while n < len(beads):
        (bead, p), (following, q) = beads[n], beads[min(n + 1, len(beads) - 1)]
        one, other = (bead, following) if bead.shape == (1, 0) else (following, bead)
        around = [beads[m][0] for m in (n - 1, n + 2) if 0 <= m < len(beads)]
        if (
            (one.shape, other.shape) == ((1, 0), (0, 1))
            and all(neighbour.paired for neighbour in around)
            and _labels(source[one.source], target[other.target])
        ):
            yield Bead(one.source, one.source_end, other.target, other.target_end), 1 - max(p, q)
            n += 2
        else:
            yield bead, p
            n += 1


def _labels(source: Text, target: Text) -> bool:
    if source.fact(read_role) != target.fact(read_role) or source.fact(read_role).kind == CODE:
        return False
    korean, english = (source, target) if source.language == "ko" else (target, source)
    short = (LETTERS * len(korean.strip()) + len(english.strip())) / 2 <= _LABEL
    return short and not (is_finished(source) or is_finished(target))


class Passage(NamedTuple):
    """Sentences of two texts that were aligned at once, the Korean ones first."""

    places: tuple[slice, slice]  # which sentences of either text are measured
    tables: Tables  # of these
    alone: tuple[NDArray[Any], NDArray[Any]]  # of each of these, the probability that it stands alone
    beads: Sequence[Bead]  # in order, by the numbers of the whole texts; near the edge of a window there are none

    @classmethod
    def of(cls, tables: Tables) -> Passage:
        """All that the tables are of."""
        rows, columns = tables.size
        beads, alone = _sentence_beads(tables)
        return cls((slice(0, rows), slice(0, columns)), tables, alone, [bead for bead, _ in beads])

    @property
    def settled(self) -> tuple[range, range]:
        """The sentences of either text that its beads take; each is settled in one passage."""
        first, last = self.beads[0], self.beads[-1]
        return range(first.source, last.source_end), range(first.target, last.target_end)


def passages(korean: Sequence[Text], english: Sequence[Text], measures: Measures) -> Iterator[Passage]:
    """The sentences of two texts, neither of which is empty, window by window.

    What is left of one text where the other has ended stands alone, and is measured beside the last sentence of that.
    """
    sizes = len(korean), len(english)

    def align(rows: slice, columns: slice) -> tuple[list[tuple[Bead, float]], Passage]:
        places = _at_least_the_last(rows, sizes[0]), _at_least_the_last(columns, sizes[1])
        tables = Tables(korean[places[0]], english[places[1]], measures)
        beads, alone = _sentence_beads(tables) if places == (rows, columns) else _unopposed(rows, columns)
        return beads, Passage(places, tables, alone, ())

    for _, beads, window in _in_windows(sizes, align):
        yield window._replace(beads=[bead for bead, _ in beads])


def _at_least_the_last(window: slice, size: int) -> slice:
    """A window of so many sentences; the last of them where it is empty, behind them all."""
    return window if window.start < window.stop else slice(size - 1, size)


def _sentence_beads(tables: Tables) -> tuple[list[tuple[Bead, float]], tuple[NDArray[Any], NDArray[Any]]]:
    """The beads of sentences, each with its probability, and that of each sentence to stand alone."""
    sure = probabilities(_laid_out(tables, SENTENCES))
    return _chosen(sure), (sure[1, 0].sum(axis=1)[1:], sure[0, 1].sum(axis=0)[1:])


def _unopposed(rows: slice, columns: slice) -> tuple[list[tuple[Bead, float]], tuple[NDArray[Any], NDArray[Any]]]:
    """The same of sentences beside the last one of the other text, which is settled."""
    import numpy

    sizes = rows.stop - rows.start, columns.stop - columns.start
    alone = [numpy.ones(size) if size else numpy.zeros(1) for size in sizes]
    return _all_alone(*sizes), (alone[0], alone[1])


def _all_alone(rows: int, columns: int) -> list[tuple[Bead, float]]:
    """The beads of so many blocks of one side beside none of the other."""
    alone = [Bead(i, i + 1, 0, 0) for i in range(rows)] + [Bead(0, 0, j, j + 1) for j in range(columns)]
    return [(bead, 1.0) for bead in alone]


def _in_windows(
    sizes: tuple[int, int], align: Callable[[slice, slice], tuple[list[tuple[Bead, float]], T]]
) -> Iterator[tuple[tuple[int, int], list[tuple[Bead, float]], T]]:
    """The beads of two texts of so many blocks, as many at a time as are settled in a window: time and memory grow with
    the texts, and not with the product of their lengths.

    `align` tells the beads of some neighbouring blocks of either, counted from the first of these, and anything else
    about them. With that comes where they begin in the texts, by which the beads are counted in the end.
    """
    i = j = 0
    while i < sizes[0] or j < sizes[1]:
        here, there = (slice(n, min(n + _WINDOW, size)) for n, size in zip((i, j), sizes, strict=True))
        beads, more = align(here, there)
        if (here.stop, there.stop) != sizes:
            beads = _settled(beads)
        yield (i, j), [(bead.moved(i, j), p) for bead, p in beads], more
        i, j = i + beads[-1][0].source_end, j + beads[-1][0].target_end


def _settled(beads: list[tuple[Bead, float]]) -> list[tuple[Bead, float]]:
    """The beads up to the last certain one of the first three quarters: near its edge a window cannot know."""
    wanted = len(beads) * 3 // 4
    certain = [n for n, (bead, p) in enumerate(beads[:wanted]) if p >= _CERTAIN and bead.paired]
    return beads[: certain[-1] + 1 if certain else max(1, wanted)]


def _window(
    source: Sequence[Text],
    target: Sequence[Text],
    measures: Measures,
    shapes: Sequence[Shape],
    runs: tuple[Sequence[int], Sequence[int]] | None,
) -> _Found:
    """What is found of blocks that are aligned at once."""
    if not source or not target:
        return _all_alone(len(source), len(target)), {}
    if len(source) == len(target) == 1 and _structure(source, target)[0, 0] > -math.inf:
        return [(Bead(0, 1, 0, 1), 1.0)], {}
    if source[0].language == "ko":
        return _aligned(source, target, measures, shapes, runs)
    beads, moved = _aligned(target, source, measures, shapes, runs and runs[::-1])
    return [(bead.turned(), p) for bead, p in beads], {j: (i, p) for i, (j, p) in moved.items()}


def _aligned(
    korean: Sequence[Text],
    english: Sequence[Text],
    measures: Measures,
    shapes: Sequence[Shape],
    runs: tuple[Sequence[int], Sequence[int]] | None,
) -> _Found:
    """The same of Korean and English blocks: first by words and lengths, and then by all that is weighed what these
    leave in doubt, with what stands around it.
    """
    places = _structure(korean, english)
    if runs:
        places += _order_evidence(*runs)
    joined = _JOINED if runs else 0.0
    by_words = _chosen(probabilities(_laid_out(Tables(korean, english, measures, "words"), shapes, places, joined)))
    plain = list(_plain(by_words, korean, english))
    if len(plain) == len(by_words):
        return plain, {}
    taken = {bead.source for bead, _ in plain}, {bead.target for bead, _ in plain}
    rows, columns = (
        [n for n in range(len(blocks)) if n not in own] for blocks, own in zip((korean, english), taken, strict=True)
    )
    texts = [korean[i] for i in rows], [english[j] for j in columns]
    beads, moved = _closely_aligned(*texts, measures, shapes, places[rows][:, columns], joined)
    back = [bead.among(rows, columns) for bead, _ in beads]
    if None in back:  # what is plain is not where it seemed to be
        return _closely_aligned(korean, english, measures, shapes, places, joined)
    found = [*plain, *((bead, p) for bead, (_, p) in zip(back, beads, strict=True) if bead)]
    found.sort(key=lambda one: one[0].source + one[0].target)  # in which each is further on than the one before
    return found, {rows[i]: (columns[j], p) for i, (j, p) in moved.items()}


def _plain(
    beads: Sequence[tuple[Bead, float]], korean: Sequence[Text], english: Sequence[Text]
) -> Iterator[tuple[Bead, float]]:
    """The pairs of two blocks that words and lengths are sure of, and of all around them, too.

    So it is with most of a translation that is kept in step. A label tells too little, and goes with its neighbours
    (see `_with_labels`).
    """
    doubted = set[int]()
    for n, (bead, p) in enumerate(beads):
        label = bead.shape == (1, 1) and p > _EVEN and _labels(korean[bead.source], english[bead.target])
        if not (label or (bead.shape == (1, 1) and p >= _PLAIN)):
            doubted.update(range(n - _AROUND, n + _AROUND + 1))
    yield from (bead for n, bead in enumerate(beads) if n not in doubted)


def _closely_aligned(
    korean: Sequence[Text],
    english: Sequence[Text],
    measures: Measures,
    shapes: Sequence[Shape],
    places: NDArray[Any],
    joined: float,
) -> _Found:
    """The beads by all that is weighed, and what has its translation in another place."""
    tables = Tables(korean, english, measures)
    sure = probabilities(_laid_out(tables, shapes, places, joined))
    if tables.cut_where(in_doubt(sure, 0), in_doubt(sure, 1)):
        sure = probabilities(_laid_out(tables, shapes, places, joined))
    beads = _chosen(sure)
    return beads, _moved(beads, tables.scores((1, 1)) + places)


def _moved(beads: Sequence[tuple[Bead, float]], scores: NDArray[Any]) -> dict[int, tuple[int, float]]:
    """Of Korean blocks that stand alone or beside one that is exchanged with them: the English block that translates
    them, and how probable that is.
    """
    return dict([*_moved_far(beads, scores), *_exchanged(beads, scores)])


def _moved_far(beads: Sequence[tuple[Bead, float]], scores: NDArray[Any]) -> Iterator[tuple[int, tuple[int, float]]]:
    """Of blocks that stand alone. They must be the best for each other, by far."""
    import numpy

    korean = [bead.source for bead, _ in beads if bead.shape == (1, 0)]
    english = [bead.target for bead, _ in beads if bead.shape == (0, 1)]
    if korean and english:
        table = scores[numpy.ix_(korean, english)] - _ANYWHERE
        for n, m in enumerate(table.argmax(axis=1).tolist()):
            if table[n, m] > 0 and table[:, m].argmax() == n:
                yield korean[n], (english[m], _probability(table[n, m]))


def _exchanged(beads: Sequence[tuple[Bead, float]], scores: NDArray[Any]) -> Iterator[tuple[int, tuple[int, float]]]:
    """Of two neighbours that were joined with two, as each translates what stands opposite the other."""
    for bead, _ in beads:
        if bead.shape == (2, 2):
            i, j = bead.source, bead.target
            least = min(scores[i, j + 1], scores[i + 1, j]) - _EXCHANGED
            if least > 0 > max(scores[i, j], scores[i + 1, j + 1]):
                yield i, (j + 1, _probability(least))
                yield i + 1, (j, _probability(least))


def _probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def _laid_out(
    tables: Tables, shapes: Sequence[Shape], places: NDArray[Any] | None = None, joined: float = 0.0
) -> dict[Shape, NDArray[Any]]:
    """Scores of all beads as `best_path` wants them.

    `places` is further evidence about every two blocks, of which the worst counts in a bead; `joined` about any merge.
    """
    import numpy

    rows, columns = tables.size
    scores = {shape: tables.scores(shape) for shape in shapes if shape[0] <= rows and shape[1] <= columns}
    if places is not None:
        for shape, table in scores.items():
            table += numpy.lib.stride_tricks.sliding_window_view(places, shape).min(axis=(2, 3))
            table += joined if shape != (1, 1) else 0.0
    return lay_out(scores, tables.size)


def _structure(korean: Sequence[Text], english: Sequence[Text]) -> NDArray[Any]:
    """Log odds from what the blocks are to their pages: like goes with like, and code with nothing but code."""
    import numpy

    roles = [[block.fact(read_role) for block in side] for side in (korean, english)]
    kinds = sorted({role for side in roles for role in side})
    between = numpy.array([[_likeness(role, other) for other in kinds] for role in kinds])
    rows, columns = ([kinds.index(role) for role in side] for side in roles)
    evidence = numpy.asarray(between[numpy.ix_(rows, columns)])
    code = [[n for n, role in enumerate(side) if role.kind == CODE] for side in roles]
    for i in code[0]:
        for j in code[1]:
            evidence[i, j] = _SAME_CODE if korean[i] == english[j] else 0.0
    return evidence


def _likeness(role: Role, other: Role) -> float:
    if role == other or {role.kind, other.kind} <= _LOOSE:
        return 0.0
    return -math.inf if CODE in (role.kind, other.kind) else _UNLIKE


def _order_evidence(korean: Sequence[int], english: Sequence[int]) -> NDArray[Any]:
    """Log odds from where the lines stand in an interleaved text: lines of neighbouring runs belong together."""
    import numpy

    distance = numpy.abs(numpy.array(english)[None, :] - numpy.array(korean)[:, None])
    return numpy.where(distance == 1, 0.0, _DISTANT)


def in_doubt(sure: Mapping[Shape, NDArray[Any]], axis: int) -> Iterator[int]:
    """The Korean (axis 0) or English blocks that do not surely stand in a 1-1 bead, and those beside them."""
    certain = sure[1, 1].max(axis=1 - axis)[1:] >= _CERTAIN
    for n in range(len(certain)):
        if not certain[max(0, n - 1) : n + 2].all():
            yield n


def _chosen(sure: Mapping[Shape, NDArray[Any]]) -> list[tuple[Bead, float]]:
    """The beads with the highest sum of what each block counts."""
    import numpy

    alone = {(1, 0): sure[1, 0].sum(axis=1, keepdims=True), (0, 1): sure[0, 1].sum(axis=0, keepdims=True)}
    counted = {}
    for (a, b), table in sure.items():
        # among the places where a block can stand alone, the likeliest
        value = table * (a + b) if a and b else alone[a, b] - _CAUTION + 1e-3 * table
        counted[a, b] = numpy.full_like(table, -numpy.inf)
        counted[a, b][a:, b:] = value[a:, b:]
    beads = []
    for bead in best_path(counted):
        if bead.paired:
            p = sure[bead.shape][bead.source_end, bead.target_end]
        else:
            p = alone[bead.shape].ravel()[bead.source_end if bead.shape == (1, 0) else bead.target_end]
        beads.append((bead, min(1.0, float(p))))
    return beads
