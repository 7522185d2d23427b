"""Which way an amount moved, told of one amount on both sides: 매출이 5.2% 줄었다, sales rose 5.2 percent.

A text of rises and falls has both words on both sides, and what stands around them tells little of which answers which.
An amount does: what stands right beside it says which way it went, and it is the same amount on the other side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.polarity.contradictions import Contradiction, are_apart
from qa_lint.facts.polarity.signs import Sign, read_bare_signs, read_signs
from qa_lint.languages.figures import Value
from qa_lint.late import regex
from qa_lint.model import Pair, Text
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites

_TELLS = frozenset({"percent", "points", "money", "measure", "cardinal"})  # roles of amounts that go up or down
# what goes down as something else goes up, which the other side may tell of: the rate falls, the won gains
_TWO_WAYS = regex.compile(r"환율|[러로엔안]당|적자|손실|수익률")
_REACH = 24  # characters between an amount and what says which way it went
# 5.2% 줄었다, 3만 명가량 더 늘었다; of 12%로 올랐다 the amount is what it came to
_KOREAN = regex.compile(
    r"(?:[이가]?나|\s?(?:가량|정도|이상|넘게|가까이|씩))?(?:으?로|까지)?\s?(?:더\s|각각\s|소폭\s|크게\s)?"
)
_ENGLISH_BEFORE = regex.compile(  # slipped 5.2 percent, a rise of about 3 percent, up by more than $5
    r"(?i)(?:\sby|\sto|\sof)?(?:\s(?:an?|about|around|nearly|almost|some|over|more than|less than|as much as|roughly))*"
    r"\s?(?:US|KRW|USD)?\s?[$₩€£]?"
)
_ENGLISH_BEHIND = regex.compile(r"(?i)(?:\s(?:more|year-on-year|annual|monthly|overall|net))?[\s-]")  # a 5 percent fall


def read_moved_amounts(pair: Pair, opposites: Opposites, negation: Negation) -> tuple[Contradiction, ...]:
    """What went up on one side and down on the other by an amount that either side gives once, in the order of the
    Korean."""
    if not all(_moves(side, opposites) for side in (pair.korean, pair.english)) or _TWO_WAYS.search(pair.korean):
        return ()
    ours, theirs = (_moved(side, opposites, negation) for side in (pair.korean, pair.english))
    both = ((ours[value], theirs[value]) for value in ours if value in theirs)
    return tuple(Contradiction(k, e) for k, e in both if are_apart(k, e))


def _moves(text: Text, opposites: Opposites) -> bool:
    return any(sign.meaning.opposition == "direction" for sign in text.fact(read_bare_signs, opposites))


def _moved(text: Text, opposites: Opposites, negation: Negation) -> Mapping[Value, Sign]:
    """The signs that stand right beside an amount that the text gives once, by that amount."""
    numbers = text.fact(read_numbers)
    times = Counter(value for number in numbers for value in number.values)
    amounts = [n for n in numbers if n.role in _TELLS and n.form == "digits" and times[n.value] == 1]
    signs = [s for s in text.fact(read_signs, opposites, negation) if s.meaning.opposition == "direction"]
    beside = _beside_korean if text.language == "ko" else _beside_english
    prose = text.fact(read_prose)
    found = ((amount.value, {s.pole: s for s in _surest(beside(prose, amount, signs))}) for amount in amounts)
    return {value: next(iter(poles.values())) for value, poles in found if len(poles) == 1}


def _surest(signs: Iterable[Sign]) -> Sequence[Sign]:
    """Those that are hardly said of anything else, if there are some: the verb of 4% 더 줄었다, 4% 크게 줄었다."""
    every = [*signs]
    return [sign for sign in every if not sign.soft] or every


def _beside_korean(prose: str, amount: Quantity, signs: Sequence[Sign]) -> Iterator[Sign]:
    end = amount.span.end
    for sign in signs:
        if 0 <= sign.span.start - end <= _REACH and _KOREAN.fullmatch(prose, end, sign.span.start):
            yield sign


def _beside_english(prose: str, amount: Quantity, signs: Sequence[Sign]) -> Iterator[Sign]:
    start, end = amount.span
    for sign in signs:
        before = 0 <= start - sign.span.end <= _REACH and _ENGLISH_BEFORE.fullmatch(prose, sign.span.end, start)
        behind = 0 <= sign.span.start - end <= _REACH and _ENGLISH_BEHIND.fullmatch(prose, end, sign.span.start)
        if before or behind:
            yield sign
