"""Stretches inside a sentence that the other side does not answer: a clause, an item of a list, a parenthesis.

Of the account of a pair (see `facts.content`) the stretch of either side is taken that is answered least for what it
says: the run of neighbouring units with the highest log odds of having lost its counterpart (see `unit_odds`). Whether
it was left out or only said in other words is weighed by a logistic regression over the account and the lengths.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from qa_lint.alignment.similarity import LETTERS
from qa_lint.checks.omission.looks import Look, surplus_of
from qa_lint.checks.omission.unit_odds import (
    ANSWERED,
    Rated,
    freedom_of,
    is_strange,
    odds_of,
    rated,
    run_of,
    surprise_of,
)
from qa_lint.facts.content.account import Entry, Tables, read_account
from qa_lint.facts.sentences import read_clause_starts
from qa_lint.facts.translator_notes import read_notes
from qa_lint.languages.function_words import ENGLISH_FUNCTION_WORDS, is_korean_function_word
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text
from qa_lint.resources.omission_weights import OmissionWeights

STRETCHES = "stretches"  # the name of the regression

# Set by hand, but for the thresholds, of which tests/benchmarks/omission_thresholds.py tells what they cost.
_OPEN = 0.3  # the answer below which a unit counts as open
_SURE = 0.7  # the answer that is as good as a whole one
_BESIDE = 2  # the fewest answered units beside a run, where any over there has no answer
_MANY = 3  # open units that are more than a turn of phrase
_LEAST = 1.0  # log odds of a run that is worth a look
# Log odds from which a stretch is reported: English says much that Korean leaves to be understood.
_CERTAIN: Mapping[Language, float] = {"ko": 0.3, "en": 2.4}
_CERTAIN_ALONE = -2.0  # the same of a Korean one, where nearly nothing else has no answer: ...
_MUCH, _LITTLE = 7.0, 2.0  # ... the log odds that it has at least, and that others have at most
_STRANGE = 1.0  # so much more where an open Korean word is one that no table knows, as it may say all that
_ADDED = 2.0  # and from which it is certain of a Korean translation, which explains as an English one does


class Stretch(NamedTuple):
    """Neighbouring units of one side of a pair, hardly answered."""

    text: Text
    other: Text
    span: Span  # from the first unit to the end of the last
    entries: tuple[Rated, ...]
    rest: tuple[Rated, ...]  # the other units of its side
    theirs: tuple[Rated, ...]  # those of the other side


def stretch_without_counterpart(pair: Pair, tables: Tables, weights: OmissionWeights) -> tuple[Text, Span, bool] | None:
    """The stretch of one side of a pair that has no counterpart: its text, and whether it is certain even of what a
    translation says more; None where there is none.
    """
    found = []
    for stretch in stretches(pair, tables):
        look = look_at(stretch)
        odds = weights[STRETCHES].log_odds(look)
        certain = _certain_from(stretch, look)
        if odds > certain:
            found.append((odds - certain, odds > _ADDED, stretch))
    if not found:
        return None
    _, added, surest = max(found, key=lambda one: one[0])
    return surest.text, widened(surest), added


def _certain_from(stretch: Stretch, look: Look) -> float:
    """The log odds from which it is reported."""
    if stretch.text.language == "ko":
        return _CERTAIN_ALONE if _is_alone(look) else _CERTAIN["ko"]
    return _CERTAIN["en"] + (_STRANGE if any(map(is_strange, stretch.theirs)) else 0.0)


def _is_alone(look: Look) -> bool:
    """Whether it says much, and hardly anything else of the pair has no answer: how long the sides are says little."""
    return (
        look["open"] >= _MANY
        and look["answered"] <= 1
        and look["odds"] >= _MUCH
        and look["rival"] <= _LITTLE
        and look["theirs"] + look["rest"] <= 2 * _LITTLE
    )


def stretches(pair: Pair, tables: Tables) -> Iterator[Stretch]:
    """The stretch of each side that is answered least, if it says anything."""
    account = pair.fact(read_account, tables)
    sides = {language: rated(account.side(language), language, tables) for language in _OTHER}
    for mine, other in _OTHER.items():
        text, entries = pair.side(mine).text, sides[mine]
        best, first, last = run_of(entries, _breaks(text, entries))
        if best < _LEAST:
            continue
        inside, rest = entries[first:last], (*entries[:first], *entries[last:])
        if sum(entry.answer >= ANSWERED for entry in rest) < (
            _BESIDE if any(entry.answer < _OPEN for entry in sides[other]) else 1
        ):
            continue  # nothing shows that the two are about the same
        span = Span(inside[0].unit.span.start, inside[-1].unit.span.end)
        if not any(map(span.overlaps, text.fact(read_notes))):
            yield Stretch(text, pair.side(other).text, span, inside, rest, sides[other])


_OTHER: Mapping[Language, Language] = {"ko": "en", "en": "ko"}


def _breaks(text: Text, entries: Sequence[Rated]) -> set[int]:
    """Before which entries a clause, a parenthesis or the like may begin or end; so may it at the end of the text."""
    starts = text.fact(read_clause_starts)
    found = {0, len(entries)}
    for n, (before, after) in enumerate(pairwise(entries), 1):
        end, start = before.unit.span.end, after.unit.span.start
        at = bisect_left(starts, end)
        if _BREAK.search(text, end, start) or (at < len(starts) and starts[at] <= start):
            found.add(n)
    return found


def unanswered(entries: Sequence[Entry | Rated]) -> float:
    """What they say that is not answered."""
    return sum(entry.unit.weight * (1 - min(entry.answer / _SURE, 1.0)) for entry in entries)


def weight_of(entries: Sequence[Entry | Rated]) -> float:
    return sum(entry.unit.weight for entry in entries)


# ------------------------------------------------------------------------------- what speaks for and against it


def look_at(stretch: Stretch) -> Look:
    """What the account and the lengths say of a stretch.

    - `odds`: the log odds of its units, where the rest of the pair tells how freely it is translated
    - `rival`: those of the run of the other side that is answered least, which may say the same in other words
    - `alone`: the log odds that are left when all else that has no answer is held against them
    - `open`, `answered`: how many of its units have no answer, and one; `few`: how many less than three are open;
      `beside`: how many others of its side have one
    - `rest`, `theirs`: how improbable it is that of the rest, and of the other side, so much has no answer
    - `room`: how long all that has no answer over there is, relative to what has none of it: a word that no table knows
      may say anything
    - `length` in English letters; `share` of all that its side says; `weight` of that
    - `surplus`: how much longer its side is than the other lets expect; `misfit`: how far off the lengths are without
      the stretch; `gain`: how much better they fit
    - `begins`, `ends`: whether a clause may begin and end there; `clauses`: how many begin inside
    - `english`: whether it stands on the English side
    """
    text, other = stretch.text, stretch.other
    english = text.language == "en"
    inside, rest, theirs = stretch.entries, stretch.rest, stretch.theirs
    freedom = max(freedom_of((*rest, *theirs)), _LEAST_FREEDOM)
    total = max(weight_of(inside) + weight_of(rest), 1e-6)
    length = stretch.span.end - stretch.span.start
    surplus = surplus_of(text.language, len(text.strip()), len(other.strip()))
    without = surplus_of(text.language, max(len(text.strip()) - length, 0), len(other.strip()))
    starts = text.fact(read_clause_starts)
    opened = sum(entry.answer < _OPEN for entry in inside)
    odds, rival = sum(odds_of(entry, freedom) for entry in inside), run_of(theirs)[0]
    elsewhere = surprise_of(rest), surprise_of(theirs)
    return {
        "odds": odds,
        "rival": rival,
        "alone": max(odds - rival - sum(elsewhere), 0.0),
        "open": float(opened),
        "few": float(max(_MANY - opened, 0)),
        "answered": float(len(inside) - opened),
        "beside": float(sum(entry.answer >= ANSWERED for entry in rest)),
        "rest": elsewhere[0],
        "theirs": elsewhere[1],
        "room": math.log((_letters_open(theirs, other) + 1.0) / (_letters_open(inside, text) + 1.0)),
        "length": math.log(max(length, 1) * (1.0 if english else LETTERS)),
        "share": weight_of(inside) / total,
        "weight": math.log(max(total, 1.0)),
        "surplus": surplus,
        "misfit": abs(without),
        "gain": abs(surplus) - abs(without),
        "begins": float(begins(stretch, starts)),
        "ends": float(ends(stretch, starts)),
        "clauses": math.log1p(sum(stretch.span.start < start < stretch.span.end for start in starts)),
        "english": float(english),
    }


def _letters_open(entries: Sequence[Rated], text: Text) -> float:
    """How long the units without an answer are, in English letters."""
    length = sum(entry.unit.span.end - entry.unit.span.start for entry in entries if entry.answer < _OPEN)
    return length * (1.0 if text.language == "en" else LETTERS)


_LEAST_FREEDOM = 0.8  # that nearly all else is answered says little of how freely this may be said; set by hand
_NOTHING = regex.compile(r"[^\p{L}\p{N}]*")  # between two clauses
_GAP = 12  # letters that may stand between the place where a clause begins and its first unit


def begins(stretch: Stretch, starts: Sequence[int]) -> bool:
    """Whether a clause begins at the stretch, or just before its first unit."""
    start = stretch.span.start
    return any(start - _GAP <= place <= start for place in (0, *starts))


def ends(stretch: Stretch, starts: Sequence[int]) -> bool:
    """Whether a clause ends where the stretch does."""
    end = stretch.span.end
    if _NOTHING.fullmatch(stretch.text, end):
        return True
    reach = end + (_GAP if stretch.text.language == "ko" else 3)
    return any(end <= place <= reach for place in starts)


# ------------------------------------------------------------------------------- where it begins and ends

_TOKEN = regex.compile(r"[\p{L}\p{M}\p{N}'’]+")
_BREAK = regex.compile(r"[.,;:!?()\[\]…—–\"“”]")


def widened(stretch: Stretch) -> Span:
    """The span of a stretch with the function words that belong to it: before it in English, behind it in Korean."""
    text, (start, end) = stretch.text, stretch.span
    if text.language == "en":
        tokens = list(_TOKEN.finditer(text, 0, start))
        for token in reversed(tokens):
            if token.group().lower() not in ENGLISH_FUNCTION_WORDS or _BREAK.search(text, token.end(), start):
                break
            start = token.start()
        return Span(start, end)
    for token in _TOKEN.finditer(text, end):
        attached = token.start() == end
        if _BREAK.search(text, end, token.start()) or not (attached or is_korean_function_word(token.group())):
            break
        end = token.end()
    return Span(start, end)
