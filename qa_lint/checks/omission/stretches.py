"""Stretches inside a sentence that the other side does not answer: a clause, an item of a list, a parenthesis.

Of the account of a pair (see `facts.content`) the stretch of either side is taken that is answered least: the run of
neighbouring units for which the sum of what they say, less what is answered, is highest (Kadane's algorithm). Whether
it was left out or only said in other words is weighed by two logistic regressions, as for sentences: a cheap one over
the account and the lengths, and one that also asks the sentence encoder about the pairs that remain in doubt. Each
language has its own, as English says much that Korean leaves to be understood.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_lint.alignment.lengths import surplus_of
from qa_lint.alignment.similarity import LETTERS, Measures
from qa_lint.checks.omission.looks import Look
from qa_lint.facts.content.account import Account, Entry, Tables, read_account
from qa_lint.facts.content.content_units import anchors_of
from qa_lint.facts.markup import read_prose
from qa_lint.facts.sentences import read_clause_starts
from qa_lint.facts.translator_notes import read_notes
from qa_lint.languages.function_words import ENGLISH_FUNCTION_WORDS, KOREAN_FRAME, is_korean_function_word
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text, other_language
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.omission_weights import OmissionWeights
from qa_lint.resources.qualifiers import Qualifiers
from qa_lint.resources.telling_words import TellingWords

LANGUAGES: Sequence[Language] = ("ko", "en")
# The names of the regressions.
CHEAP: Mapping[Language, str] = {"ko": "korean-stretches-cheap", "en": "english-stretches-cheap"}
CLOSE: Mapping[Language, str] = {"ko": "korean-stretches-close", "en": "english-stretches-close"}

# Set by hand.
_ANSWERED = 0.3  # the answer from which a unit speaks against the stretch that it stands in
_KNOWN = 0.5  # how sure the best meaning of a Korean word is that is known
_SURE = 0.7  # the answer that is as good as a whole one
_MOST_SURE = 0.8  # beyond which no answer counts more against a stretch
_FEWEST = 2  # units of it: a word alone is said in another way
_LEAST = 2.0  # what the unanswered units of a stretch must say together, to be worth a look
# Log odds by the account alone from which the encoder is asked, and of all looks from which a stretch is reported.
_DOUBT: Mapping[Language, float] = {"ko": -0.3, "en": 0.3}
_CERTAIN: Mapping[Language, float] = {"ko": 1.0, "en": 1.2}
_MANY, _OF_MANY = 4, 0.2  # known Korean words without an answer, from which less is enough, and how much
SPOKEN = 2.5  # and how much more certain it must be of what is spoken, which is translated by its sense
_ADDED = 2.5  # and from which it is certain of a Korean translation, which explains as an English one does


class Standards(NamedTuple):
    """What pairs are judged by."""

    measures: Measures
    tables: Tables
    weights: OmissionWeights
    qualifiers: Qualifiers
    telling: TellingWords
    usual: float = 0.0  # how much longer the Korean side of a pair of the same document is as a rule (`usual_surplus`)


class Stretch(NamedTuple):
    """Neighbouring units of one side of a pair, hardly answered."""

    text: Text
    other: Text
    span: Span  # from the first unit to the end of the last
    entries: tuple[Entry, ...]
    rest: tuple[Entry, ...]  # the other units of its side
    theirs: tuple[Entry, ...]  # those of the other side


def stretch_without_counterpart(
    pair: Pair, standards: Standards, spoken: bool = False
) -> tuple[Text, Span, bool] | None:
    """The stretch of one side of a pair that has no counterpart: its text, and whether it is certain even of what a
    translation says more; None where there is none. Of what is `spoken` it must be more certain.
    """
    found = []
    for stretch in stretches(pair, standards.tables):
        language = stretch.text.language
        certain = (_OF_MANY if _known_and_lost(stretch) >= _MANY else _CERTAIN[language]) + SPOKEN * spoken
        look = cheap_look(stretch, standards.usual)
        if standards.weights[CHEAP[language]].log_odds(look) <= _DOUBT[language]:
            continue
        odds = odds_of(stretch, standards, look)
        if odds > certain:
            found.append((odds - certain, odds > _ADDED, stretch))
    if not found:
        return None
    _, added, surest = max(found, key=lambda one: one[0])
    return surest.text, widened(surest), added


def _known_and_lost(stretch: Stretch) -> int:
    """How many Korean units of it have no answer though it is known what they mean."""
    if stretch.text.language == "en":
        return 0
    return sum(
        answer < _ANSWERED and (unit.kind != "word" or max(unit.meanings.values(), default=0.0) >= _KNOWN)
        for unit, answer in stretch.entries
    )


def odds_of(stretch: Stretch, standards: Standards, cheap: Look | None = None) -> float:
    """The log odds of its being lost, by all looks; the cheap one need not be taken again."""
    look = (cheap or cheap_look(stretch, standards.usual)) | close_look(stretch, standards.measures.encoder)
    return standards.weights[CLOSE[stretch.text.language]].log_odds(look)


def stretches(pair: Pair, tables: Tables) -> Iterator[Stretch]:
    """The stretch of each side that is answered least, if it says anything."""
    for language in LANGUAGES:
        if found := stretch_of(pair, language, tables):
            yield found


def stretch_of(pair: Pair, language: Language, tables: Tables) -> Stretch | None:
    """The stretch of a side that is answered least; None if it says nothing."""
    account: Account = pair.fact(read_account, tables)
    entries, other = account.side(language), other_language(language)
    best, first, last = _least_answered(entries)
    if not best:
        return None
    inside = entries[first:last]
    span = Span(inside[0].unit.span.start, inside[-1].unit.span.end)
    if (
        unanswered(inside) < _LEAST
        or len(inside) < _FEWEST
        or all(unit.kind == "name" or answer >= _ANSWERED for unit, answer in inside)  # names have rules of their own
        or any(map(span.overlaps, pair.side(language).text.fact(read_notes)))
    ):
        return None
    rest = (*entries[:first], *entries[last:])
    text, theirs = pair.side(language).text, pair.side(other).text
    return Stretch(text, theirs, span, inside, rest, account.side(other))


def _least_answered(entries: Sequence[Entry]) -> tuple[float, int, int]:
    """The best sum of a run of entries, and where the run begins and ends."""
    best = (0.0, 0, 0)
    total, start = 0.0, 0
    for n, (unit, answer) in enumerate(entries):
        if total <= 0:
            total, start = 0.0, n
        total += unit.weight * (_ANSWERED - min(answer, _MOST_SURE))
        if total > best[0]:
            best = (total, start, n + 1)
    return best


# Formulas that the other language says in far fewer letters (정말 ~하시겠습니까; it is known), or not at all, and with
# how many letters each counts, at most
_FORMULAS: Mapping[Language, RarePattern] = {
    "en": RarePattern(
        regex.compile(
            r"(?i)(?<!\p{L})(?:are\syou\ssure(?:\sthat)?\s(?=you\s)(?:you\s(?:really\s)?(?:want|wish)\sto)?"
            r"|(?:would\syou\slike|do\syou\s(?:really\s)?(?:want|wish))\sto|please\s(?:note|be\sadvised|be\saware)\sthat"
            r"|in\sorder\sto|due\sto\sthe\sfact\sthat)(?!\p{L})"
        ),
        ("are you sure", "would you like", "do you", "please", "in order", "due to the"),
        any_case=True,
    ),
    "ko": RarePattern(
        regex.compile(
            r"(?<=\p{Hangul})(?:하?시기\s바랍니다|\s것으로\s(?:알려|전해)(?:졌[다으습]|진다)\p{Hangul}{0,2}|\s것으로\s(?:나타났|보인|보입니)다)"
        ),
        ("시기 바랍니다", " 것으로 "),
    ),
}
_OF_A_FORMULA: Mapping[Language, int] = {"en": 8, "ko": 4}


def letters_of(text: Text, span: Span | None = None) -> int:
    """The length of a text, or of a span of it, without its markup and the names of headings; of a long formula only so
    many letters count."""
    start, end = span or text.whole
    prose, kept = text.fact(read_prose), ""
    for anchor in anchors_of(text):
        if anchor.overlaps(Span(start, end)):
            kept += prose[start : anchor.start]
            start = anchor.end
    kept = (kept + prose[start:end]).replace("\ufffc", "").strip()
    formulas, most = _FORMULAS[text.language], _OF_A_FORMULA[text.language]
    return len(kept) - sum(max(len(match.group()) - most, 0) for match in formulas.finditer(kept))


def unanswered(entries: Sequence[Entry]) -> float:
    """What they say that is not answered."""
    return sum(unit.weight * (1 - min(answer / _SURE, 1.0)) for unit, answer in entries)


def weight_of(entries: Sequence[Entry]) -> float:
    return sum(unit.weight for unit, _ in entries)


# ------------------------------------------------------------------------------- what speaks for and against it


def cheap_look(stretch: Stretch, usual: float) -> Look:
    """What the account and the lengths say of a stretch of a document whose Korean side is `usual` longer as a rule.

    - `lost`, `theirs`: what is not answered of it, and of the other side; `against`: the first relative to the second
    - `part`: the unanswered part of it, `rest`: of the other units of its side, `other`: of the other side
    - `names`, `numbers`: how many of these it has that are not answered
    - `length` in English letters; `share` of all that its side says; `weight` of that
    - `surplus`: how much longer its side is than the other lets expect; `usual`: the same of the document's other
      pairs; `misfit`: how far off the lengths are without the stretch; `gain`: how much better they fit
    - `begins`, `ends`: whether a clause may begin and end there; `clauses`: how many begin inside
    """
    text, other = stretch.text, stretch.other
    english = text.language == "en"
    inside, rest, theirs = stretch.entries, stretch.rest, stretch.theirs
    lost, lacking = unanswered(inside), unanswered(theirs)
    weight, total = weight_of(inside), max(weight_of(inside) + weight_of(rest), 1e-6)
    here, there, length = letters_of(text), letters_of(other), letters_of(text, stretch.span)
    surplus, without = (surplus_of(text.language, mine, there) for mine in (here, here - length))
    starts = text.fact(read_clause_starts)
    return {
        "lost": math.log1p(lost),
        "theirs": math.log1p(lacking),
        "against": math.log((lost + _LEAST) / (lacking + _LEAST)),
        "part": lost / max(weight, 1e-6),
        "rest": unanswered(rest) / max(weight_of(rest), 1.0),
        "other": lacking / max(weight_of(theirs), 1.0),
        "names": math.log1p(_count(inside, "name")),
        "numbers": math.log1p(_count(inside, "number")),
        "length": math.log(max(length, 1) * (1.0 if english else LETTERS)),
        "share": weight / total,
        "weight": math.log(max(total, 1.0)),
        "surplus": surplus,
        "usual": usual_of(text, usual),
        "misfit": abs(without),
        "gain": abs(surplus) - abs(without),
        "begins": float(begins(stretch, starts)),
        "ends": float(ends(stretch, starts)),
        "clauses": math.log1p(sum(stretch.span.start < start < stretch.span.end for start in starts)),
    }


def usual_of(text: Text, usual: float) -> float:
    """How much longer a text is as a rule than its other side, in a document whose Korean side is `usual` longer."""
    return usual if text.language == "ko" else -usual


def _count(entries: Sequence[Entry], kind: str) -> int:
    return sum(unit.kind == kind and answer < _ANSWERED for unit, answer in entries)


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


def close_look(stretch: Stretch, encoder: Encoder) -> Look:
    """What the encoder says of the two sides with and without a stretch."""
    text, (start, end) = stretch.text, stretch.span
    rest = (text[:start] + text[end:]).strip() or text
    whole, without, there = encoder.vectors([text, rest, stretch.other])
    return {"cosine_with": float(whole @ there), "cosine_without": float(without @ there)}


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
        little = is_korean_function_word(token.group()) or KOREAN_FRAME.match(text, token.start())
        if _BREAK.search(text, end, token.start()) or not (attached or little):
            break
        end = token.end()
    return Span(start, end)
