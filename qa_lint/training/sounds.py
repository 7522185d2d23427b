"""Learning which Latin letters write which Hangul sound, from pairs of names.

Six rounds of hard expectation-maximization, beginning from the Revised Romanization: the table of each round counts
the chunks of letters in the best alignments by the table before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from qa_lint.resources.letters import FIRST_GUESS, LONGEST_CHUNK, RELATED, LetterTable, simplify, sounds_of

_ROUNDS = 6  # set by hand


def learn_letters(pairs: Iterable[tuple[str, str]]) -> LetterTable:
    """Learn how letters write sounds from (Hangul, Latin) names. A pair may be given several times to weigh more."""
    weights: Counter[tuple[str, str]] = Counter()
    for hangul, latin in pairs:
        jamo, letters = sounds_of(hangul), simplify(latin)
        if jamo and letters and len(letters) <= LONGEST_CHUNK * len(jamo):
            weights[hangul, letters] += 1
    table = LetterTable(FIRST_GUESS)
    for turn in range(_ROUNDS):
        counts: dict[str, Counter[str]] = {sound: Counter() for sound in FIRST_GUESS}
        for (hangul, letters), weight in weights.items():
            alignment = table.align(hangul, letters)
            if turn < 2 or alignment.score > RELATED:  # a list of names holds translations by meaning too
                for step in alignment.steps:
                    counts[step.jamo][step.letters] += weight
        table = LetterTable({sound: chunks for sound, chunks in counts.items() if chunks})
    return table
