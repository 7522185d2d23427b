"""A title that runs into the first sentence of a text, where the other text lacks the title or the sentence.

Between them stands no full stop, so the two are one statement to the rest of the alignment. Where that may be cut is
told by the words around the place (`facts.title_ends`), and whether a piece is missing over there by leaving it out, as
is done with whole sentences (see `parts`). A title mostly says what its sentence says again, so that each of its words
has an answer; but then the other side has that answer once, where it would have it twice with a title of its own.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_lint.alignment.chain import passages
from qa_lint.alignment.similarity import Measures
from qa_lint.checks.omission.elsewhere import is_said_nowhere
from qa_lint.checks.omission.looks import Cheap, Look
from qa_lint.checks.omission.parts import Cut, Part
from qa_lint.checks.omission.stretches import Standards
from qa_lint.facts.content.account import Tables
from qa_lint.facts.content.coverage import Answers, read_answers
from qa_lint.facts.title_ends import is_between_capitals, read_title_ends
from qa_lint.facts.translator_notes import read_notes
from qa_lint.model import Language, Span
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.regression import Regression
from qa_lint.resources.word_pairs import WordPairs

_UNSEEN = {"cosine_with": 0.0, "cosine_without": 0.0}  # what words and lengths do not tell: as if all were the same
# The thresholds were set by hand for the weights that ship: of 700 first paragraphs of news, all complete, five are
# told by them, and of 116 with three sentences, one side of which had lost the title, 91.
_DOUBT = -2.0  # log odds by words and lengths alone from which the encoder is asked
_CERTAIN = 3.0  # log odds from which a piece is reported: where no title is, one is cut off in the midst of a name, too
_LIKELY = 0.9  # and from which the text may be cut there, if anywhere: no other piece is missing if this is said
_UNSAID = -0.5  # and of a piece that the account finds nowhere on the other side
_SAID_IN_ANOTHER = 1.0  # what of a piece may be said otherwise, of what nothing answers: a title says what follows it
# How much of a title must be said again for it to be told by that, and the log odds for it; and how many of its words,
# as a sentence repeats some (the first index, the second index); more where it may end within a name.
_AGAIN, _LIKELY_AGAIN = 0.1, -1.0
_WORDS_AGAIN: Mapping[Language, int] = {"ko": 1, "en": 2}
_WORDS_BETWEEN_CAPITALS = 4
_ANSWERS = 0.2  # the score from which a word of the other side counts as an answer
_SENTENCES = 8  # of a paragraph that are aligned to find the translation of its first one


class _Opening(NamedTuple):
    """The first sentences of two texts as a pair of their own, and where either side begins."""

    cut: Cut
    starts: tuple[int, int]


def part_of_head(cut: Cut, standards: Standards) -> Part | None:
    """The title of a text, or the sentence that it runs into, where the other text has only the other; `cut` is of the
    first paragraph.

    Of several sentences the first ones are compared by themselves, if these translate each other, to find a title: in
    all of the paragraph it is short, and what it says comes again. There and then only what is said nowhere is told.
    """
    opening = _opening(cut, standards.measures)
    if opening and (piece := _lost_piece(opening.cut, standards, math.inf)) and not piece[1].start:
        n, (start, end) = piece
        return _part_at(cut, n, Span(start + opening.starts[n], end + opening.starts[n]))
    piece = _lost_piece(cut, standards, math.inf if opening else _CERTAIN)
    return _part_at(cut, *piece) if piece else None


def _opening(cut: Cut, measures: Measures) -> _Opening | None:
    """The first sentences of either side that translate each other, where more follow."""
    if min(map(len, cut.spans)) == 0 or max(map(len, cut.spans)) == 1:
        return None
    korean, english = (
        [side.part(*span) for span in spans[:_SENTENCES]] for side, spans in zip(cut.sides, cut.spans, strict=True)
    )
    first = next(passages(korean, english, measures)).beads[0]
    if not first.paired:
        return None
    opening = [spans[:end] for spans, end in zip(cut.spans, first.shape, strict=True)]
    starts = opening[0][0].start, opening[1][0].start
    ours, theirs = (Span(start, spans[-1].end) for spans, start in zip(opening, starts, strict=True))
    here, there = (
        [Span(span.start - start, span.end - start) for span in spans]
        for spans, start in zip(opening, starts, strict=True)
    )
    return _Opening(Cut(cut.pair.part(ours, theirs), (here, there)), starts)


def _lost_piece(cut: Cut, standards: Standards, certain: float) -> tuple[int, Span] | None:
    """The piece of the first sentence of a side that is missing on the other, and the number of that side."""
    pieces = [piece for n in (0, 1) for piece in _pieces(cut, n, standards.measures, standards.weights["title"])]
    for odds, n, span in sorted(pieces, reverse=True):
        if odds <= _LIKELY_AGAIN:
            return None
        if odds > certain or _is_said_again(cut, n, span, standards.measures.words):
            return n, span
        if odds > _UNSAID and _is_unsaid(cut, n, span, standards.tables):
            return n, span
        if odds > _LIKELY:
            return None
    return None


def _is_unsaid(cut: Cut, n: int, piece: Span, tables: Tables) -> bool:
    """Whether the other side says a piece nowhere, as far as the account can tell."""
    return is_said_nowhere(cut.pair, piece, cut.sides[n].language, tables, share=_SAID_IN_ANOTHER)


def _is_said_again(cut: Cut, n: int, piece: Span, words: WordPairs) -> bool:
    """Whether a title says what the rest of its side says again, and the other side but once."""
    side = cut.sides[n]
    if piece.start != cut.spans[n][0].start:
        return False
    share, again = _repeated(read_answers(cut.pair, words), side.language, piece, cut.spans[1 - n][0])
    fewest = _WORDS_BETWEEN_CAPITALS if is_between_capitals(side, *piece) else _WORDS_AGAIN[side.language]
    return share > _AGAIN and again >= fewest


class _Repeated(NamedTuple):
    """What a piece says that the rest of its side says again."""

    share: float  # by weight: what the other side says once, less what it says again, too
    words: int  # that the other side says once


def _repeated(answers: Answers, language: Language, piece: Span, first: Span) -> _Repeated:
    """`first` is the first sentence of the other side: a title of its own would stand in it."""
    mine, theirs = answers.sides(language)
    links = answers.links(language)
    often = Counter(links.kinds)
    stems = [word.keys[0] for word in mine.words]
    inside = [piece.start <= word.start < piece.end for word in mine.words]
    outside = {stem for stem, here in zip(stems, inside, strict=True) if not here}
    once: list[float] = []
    again: list[float] = []
    for n in {stem: n for n, stem in enumerate(stems) if inside[n] and stem in outside}.values():
        if there := sum(often[kind] for kind, score in links.answers[n] if score >= _ANSWERS):
            (once if there == 1 else again).append(mine.weights[n])
    begun = [n for n, word in enumerate(theirs.words) if first.start <= word.start < first.end]
    counted = Counter(theirs.words[n].keys[0] for n in begun)
    # what no table knows and stands there again may be an answer, too
    unknown = {theirs.words[n].keys[0]: theirs.weights[n] for n in begun if theirs.best[n] < _ANSWERS}
    unsure = sum(weight for stem, weight in unknown.items() if counted[stem] > 1)
    total = sum(weight for weight, here in zip(mine.weights, inside, strict=True) if here)
    return _Repeated((max(sum(once) - unsure, 0.0) - sum(again)) / max(total, 1e-6), len(once))


def _part_at(cut: Cut, n: int, span: Span) -> Part:
    there = cut.spans[1 - n][0]
    is_title = span.start == cut.spans[n][0].start
    return Part(cut.sides[n], span, Span(there.start, there.start if is_title else there.end))


def _pieces(cut: Cut, n: int, measures: Measures, regression: Regression) -> Iterator[tuple[float, int, Span]]:
    """The pieces that the first statement of a side can be cut into: (log odds that it is missing, the side, where)."""
    cheap = (
        (look, piece)
        for look, piece in looks_at_pieces(cut, n, measures.words)
        if regression.log_odds(look | _UNSEEN) > _DOUBT
    )
    for look, piece in looks_closer(cut, n, list(cheap), measures.encoder):
        yield regression.log_odds(look), n, piece


def looks_at_pieces(cut: Cut, n: int, words: WordPairs) -> Iterator[tuple[Look, Span]]:
    """The pieces that the first statement of a side can be cut into, with what words and lengths say of each; besides
    what they say of a sentence, how much of it is `said_again` beside it, and but once on the other side.
    """
    side, other = cut.sides[n], cut.sides[1 - n]
    spans, theirs = cut.spans[n], cut.spans[1 - n]
    answers = read_answers(cut.pair, words)
    notes = side.fact(read_notes)
    for gap in side.fact(read_title_ends):
        halves = Span(spans[0].start, gap.start), Span(gap.end, spans[0].end)
        if any(map(halves[0].overlaps, notes)):
            continue  # BUSAN — The Busan festival: what ends before the name is a dateline, and no title
        statements = [*halves, *spans[1:]]
        cheap = Cheap(side, other, answers, statements, len(statements) > len(theirs))
        for look, piece in zip(cheap.looks(), halves, strict=False):
            yield look | {"said_again": _repeated(answers, side.language, piece, theirs[0]).share}, piece


def looks_closer(
    cut: Cut, n: int, pieces: Sequence[tuple[Look, Span]], encoder: Encoder
) -> Iterator[tuple[Look, Span]]:
    """The same with what the encoder says of leaving the piece out."""
    if not pieces:
        return
    side, other = cut.sides[n], cut.sides[1 - n]
    rests = [(side[: piece.start] + side[piece.end :]).strip() for _, piece in pieces]
    whole, there, *without = encoder.vectors([side.strip(), other.strip(), *rests])
    for (look, piece), rest in zip(pieces, without, strict=True):
        yield look | {"cosine_with": float(whole @ there), "cosine_without": float(rest @ there)}, piece
