"""A title that runs into the first sentence of a text, where the other text lacks the title or the sentence.

Between them stands no full stop, so the two are one statement to the rest of the alignment. Where that may be cut is
told by the words around the place (`facts.titles`), and whether a piece is missing over there by leaving it out, as is
done with whole sentences (see `parts`).
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.checks.omission.looks import Look, cheap_looks
from qa_lint.checks.omission.parts import Cut, Part
from qa_lint.facts.title_ends import read_title_ends
from qa_lint.model import Span
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.regression import Weights, log_odds
from qa_lint.resources.word_pairs import WordPairs

# Fitted on news documents whose title and first sentence were run together, one of the four being left out; of every
# side the piece counted that looked most like it. The names are those of `cheap_looks` and `close_looks`.
_WEIGHTS: Weights = {
    "loss": -8.23, "total_loss": -2.58, "surplus": 8.8, "weight": 0.56, "covered": 0.59, "coverage": 1.1,
    "cosine_with": -35.55, "cosine_without": 34.02, "constant": -4.01,
}  # fmt: skip
_DOUBT = -2.0  # log odds by words and lengths alone from which the encoder is asked
_CERTAIN = 0.9  # log odds from which a piece is reported


def part_of_head(cut: Cut, words: WordPairs, encoder: Encoder) -> Part | None:
    """The title of a text, or the sentence that it runs into, where the other text has only the other; `cut` is of the
    first paragraph.
    """
    found = max((piece for n in (0, 1) for piece in _pieces(cut, n, words, encoder)), default=None)
    if found is None or found[0] <= _CERTAIN:
        return None
    _, n, span = found
    there = cut.spans[1 - n][0]
    is_title = span.start == cut.spans[n][0].start
    return Part(cut.sides[n], span, Span(there.start, there.start if is_title else there.end))


def _pieces(cut: Cut, n: int, words: WordPairs, encoder: Encoder) -> Iterator[tuple[float, int, Span]]:
    """The pieces that the first statement of a side can be cut into: (log odds that it is missing, the side, where)."""
    side, other = cut.sides[n], cut.sides[1 - n]
    spans, theirs = cut.spans[n], cut.spans[1 - n]
    pieces: list[tuple[Look, Span]] = []
    for gap in side.fact(read_title_ends):
        halves = Span(spans[0].start, gap.start), Span(gap.end, spans[0].end)
        looks = cheap_looks(side, other, [*halves, *spans[1:]], theirs, words)
        pieces += ((look, half) for look, half in zip(looks, halves, strict=False) if log_odds(_WEIGHTS, look) > _DOUBT)
    if not pieces:
        return
    rests = [(side[: piece.start] + side[piece.end :]).strip() for _, piece in pieces]
    whole, there, *without = encoder.vectors([side.strip(), other.strip(), *rests])
    for (look, piece), rest in zip(pieces, without, strict=True):
        cosines = {"cosine_with": float(whole @ there), "cosine_without": float(rest @ there)}
        yield log_odds(_WEIGHTS, look | cosines), n, piece
