"""Sentences inside a pair that the other side does not account for, found by leaving each of them out.

If a sentence has no counterpart, the rest of its side is the better translation: its vector comes nearer to the other
side, its length fits better, and no word of the other side loses its explanation. Two logistic regressions weigh this:
one over the words and lengths alone, which costs microseconds and settles nearly all pairs, and one that also asks the
sentence encoder about the few that remain. Both were fitted on pairs of public bitext from which a sentence was taken.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import regex

from qa_lint.facts.sentences import read_statements
from qa_lint.facts.words import read_words
from qa_lint.language.encoder import Encoder
from qa_lint.learning.stems import Word
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Language, Pair, Segment, Span

_LETTERS = 1.82  # English letters for one Korean letter
_SHORT = 10  # letters added to both lengths, as short texts vary more

_CHEAP = {
    "covered": -1.22, "contrast": 4.26, "loss": -5.9, "total_loss": -12.52, "surplus": 3.68, "relief": 1.39,
    "weight": 0.72, "coverage": 1.92, "share": 3.73, "surplus_without": 1.3, "constant": -6.19,
}  # fmt: skip
_FULL = {
    "contrast": 1.95, "loss": -5.12, "total_loss": -7.75, "surplus": 3.62, "relief": 0.4, "weight": 0.65,
    "coverage": 0.4, "share": 2.2, "surplus_without": 1.34, "gain": 8.56, "cosine_without": 0.48, "rival": 5.17,
    "constant": -5.88,
}  # fmt: skip
_DOUBT = -1.6  # log odds of the cheap look from which the encoder is asked
_SHORTAGE = -0.2  # log ratio of lengths below which a side that is so short for its translation has nothing to spare
_CERTAIN = 1.1  # log odds from which a sentence is reported
_ALSO = 3.0  # the same for the sentences around the one that is reported

# a translator's note belongs to one side only
_BRACKETED = regex.compile(r"[(\[](?:[^()\[\]]++|(?R))*+[)\]]")
_NOTE = regex.compile(r"옮긴이|역주|역자|[Tt]ranslator['’]s note")


class Part(NamedTuple):
    """A stretch of one side that has no counterpart."""

    segment: Segment
    span: Span


def parts_without_counterpart(pair: Pair, words: WordPairs, encoder: Encoder) -> list[Part]:
    """At most one stretch of sentences on each side."""
    found = []
    for side, other in ((pair.source, pair.target), (pair.target, pair.source)):
        statements = side.fact(read_statements)
        if len(statements) < 2 or _surplus(side.language, len(side.text), len(other.text)) < _SHORTAGE:
            continue
        looks = _cheap_look(side, statements, other, words)
        doubted = [i for i, look in enumerate(looks) if _log_odds(_CHEAP, look) > _DOUBT]
        if not doubted:
            continue
        notes = [Span(*match.span()) for match in _BRACKETED.finditer(side.text) if _NOTE.search(match.group())]
        odds = {}
        for i in doubted:
            if not any(statements[i].overlaps(note) for note in notes):
                looks[i].update(_close_look(side, statements, i, other, encoder))
                odds[i] = _log_odds(_FULL, looks[i])
        best = max(odds, key=lambda i: odds[i], default=None)
        if best is not None and odds[best] > _CERTAIN:
            first = last = best
            while odds.get(first - 1, 0.0) > _ALSO and last - first + 2 < len(statements):
                first -= 1
            while odds.get(last + 1, 0.0) > _ALSO and last - first + 2 < len(statements):
                last += 1
            found.append(Part(side, Span(statements[first].start, statements[last].end)))
    return found


def _log_odds(weights: dict[str, float], look: dict[str, float]) -> float:
    return weights["constant"] + sum(weights[name] * look[name] for name in weights if name != "constant")


def _cheap_look(side: Segment, statements: Sequence[Span], other: Segment, words: WordPairs) -> list[dict[str, float]]:
    """For each statement: what the words and lengths say of leaving it out."""
    blocks = _words_of(side, statements)
    theirs = other.fact(read_words)
    stems = {word.keys[0] for word in (theirs if side.language == "ko" else side.fact(read_words))}
    mine: list[
        list[tuple[float, float]]
    ] = []  # of each statement: the words' weights and how well they are accounted for
    best = [
        [0.0, 0.0, -1.0] for _ in theirs
    ]  # of each word of the other side: best score, best of another statement, whose
    by_key: dict[str, list[int]] = {}
    for n, word in enumerate(theirs):
        for key in word.keys:
            by_key.setdefault(key, []).append(n)
    for i, block in enumerate(blocks):
        scores = []
        for word in block:
            reached = _reached(word, side.language, by_key, words, stems)
            for n, score in reached.items():
                entry = best[n]
                if score > entry[0]:
                    if entry[2] != i:
                        entry[1] = entry[0]
                    entry[0], entry[2] = score, i
                elif entry[2] != i and score > entry[1]:
                    entry[1] = score
            scores.append((words.weight(word), max(reached.values(), default=0.0)))
        mine.append(scores)
    weights = [words.weight(word) for word in theirs]
    total = max(sum(weights), 1e-6)
    covered = sum(weight * entry[0] for weight, entry in zip(weights, best, strict=True)) / total
    all_mine = [item for scores in mine for item in scores]
    coverage = math.sqrt(_mean(all_mine) * covered)
    lengths = [span.end - span.start for span in statements]
    length, other_length = sum(lengths), len(other.text.strip())
    surplus = _surplus(side.language, length, other_length)
    looks = []
    for i, scores in enumerate(mine):
        rest = [item for n, others in enumerate(mine) if n != i for item in others]
        weight = sum(weight for weight, _ in scores)
        loss = sum(w * (entry[0] - entry[1]) for w, entry in zip(weights, best, strict=True) if entry[2] == i)
        without = _surplus(side.language, length - lengths[i], other_length)
        looks.append(
            {
                "covered": _mean(scores),
                "contrast": _mean(rest) - _mean(scores),
                "loss": loss / max(weight, 1e-6),
                "total_loss": loss / total,
                "surplus": surplus,
                "surplus_without": without,
                "relief": min(surplus**2, 4.0) - min(without**2, 4.0),
                "weight": math.log(max(weight, 1.0)),
                "coverage": coverage,
                "share": lengths[i] / max(length, 1),
            }
        )
    return looks


def _words_of(segment: Segment, spans: Sequence[Span]) -> list[list[Word]]:
    """The words of each span."""
    blocks: list[list[Word]] = [[] for _ in spans]
    n = 0
    for word in segment.fact(read_words):
        while n + 1 < len(spans) and word.start >= spans[n].end:
            n += 1
        blocks[n].append(word)
    return blocks


def _reached(
    word: Word, language: Language, by_key: dict[str, list[int]], words: WordPairs, stems: set[str]
) -> dict[int, float]:
    """Which words of the other side a word accounts for, by their number, and how well."""
    reached = dict.fromkeys(by_key.get(word.keys[0], ()), 1.0) if word.keys[0].isascii() else {}
    if language == "ko":
        for key in word.keys:
            row = words.scores.get(key)
            if row:
                for stem in stems & row.keys():
                    for n in by_key[stem]:
                        reached[n] = max(reached.get(n, 0.0), row[stem])
    else:
        row = words.by_english.get(word.keys[0])
        if row:
            for key in by_key.keys() & row.keys():
                for n in by_key[key]:
                    reached[n] = max(reached.get(n, 0.0), row[key])
    return reached


def _mean(items: Sequence[tuple[float, float]]) -> float:
    """The mean of scores by weight."""
    total = sum(weight for weight, _ in items)
    return sum(weight * score for weight, score in items) / total if total else 0.0


def _surplus(language: Language, length: int, other: int) -> float:
    """How much longer a side is than its translation lets expect, as a log ratio."""
    korean, english = (length, other) if language == "ko" else (other, length)
    ratio = math.log((english + _SHORT) / (_LETTERS * korean + _SHORT))
    return -ratio if language == "ko" else ratio


def _close_look(
    side: Segment, statements: Sequence[Span], i: int, other: Segment, encoder: Encoder
) -> dict[str, float]:
    """What the encoder says of leaving statement i out."""
    texts = [side.text[span.start : span.end] for span in statements]
    theirs = [other.text[span.start : span.end] for span in other.fact(read_statements)]
    whole, rest = " ".join(texts), " ".join(texts[:i] + texts[i + 1 :])
    vectors = encoder.vectors([whole, rest, " ".join(theirs), *texts, *theirs])
    with_it, without = float(vectors[0] @ vectors[2]), float(vectors[1] @ vectors[2])
    cosines = vectors[3 : 3 + len(texts)] @ vectors[3 + len(texts) :].T
    nearest = int(cosines[i].argmax())  # does another statement translate what this one comes nearest to?
    rival = max(float(cosines[n, nearest]) for n in range(len(texts)) if n != i) - float(cosines[i, nearest])
    return {"gain": without - with_it, "cosine_without": without, "rival": rival}
