"""Numbers of one side that have no equal on the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, partial

from qa_lint.facts.content.explanations import read_descriptions
from qa_lint.facts.markup import Markup, read_markup
from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.numbers.code_measures import lost_in_code
from qa_lint.facts.numbers.floors import lost_basement
from qa_lint.facts.numbers.gaps import fits, read_gaps
from qa_lint.facts.numbers.glosses import Glosses
from qa_lint.facts.numbers.halves import read_unlike_halves
from qa_lint.facts.numbers.korean_suffixes import is_ordered
from qa_lint.facts.numbers.matching import DATE_ROLES, Bounds, Match, is_truncated, match
from qa_lint.facts.numbers.mistakes import (
    explain,
    explain_soft,
    explain_vague,
    explain_words,
    is_mistyped_year,
    orders_apart,
)
from qa_lint.facts.numbers.moments import differing, read_misdated, read_moments, weekday_as
from qa_lint.facts.numbers.named import numbers_of_both
from qa_lint.facts.numbers.next_times import is_next_number, is_next_period, is_next_weekday
from qa_lint.facts.numbers.ordinal_endings import read_wrong_endings
from qa_lint.facts.numbers.parts_of_periods import read_unlike_parts
from qa_lint.facts.numbers.rates import agreed, exchanged, read_rates, told_by_days
from qa_lint.facts.numbers.ratios import read_reversed_ratios
from qa_lint.facts.numbers.rests import is_said_by_the_rest, with_rests
from qa_lint.facts.numbers.rewriting import rewritten
from qa_lint.facts.numbers.roman import ROMAN
from qa_lint.facts.numbers.set_phrases import is_said_in_words
from qa_lint.facts.numbers.units import UNITS
from qa_lint.facts.numbers.unlike import confuses_units, counts_an_age, gains_a_unit, is_another_version, is_opposite
from qa_lint.facts.numbers.vague_times import read_unlike_times
from qa_lint.facts.spans import Spans
from qa_lint.languages.calendar import WEEKDAYS
from qa_lint.languages.figures import Value
from qa_lint.late import regex
from qa_lint.model import Amount, Edit, Hit, Language, Location, Pair, Segment, Span, Spot, Text, check
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.events import Events
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.vocabulary import Vocabulary

_MOST_GAPS = 60  # that are looked at for each number
_MOST_TRIED = 10  # numbers that are written anew to see whether it helps
_DATE_WIDTH = 6  # characters between a month and its day: "7th of "
_OF_ONE_DATE = 5  # and between a weekday and its date: "인 ", " the "
_DAY_ROLES = frozenset({"day", "duration", "ordinal"})
_NOTHING = regex.compile(  # other ways to say zero
    r"[없않못영무빈공널]|제로|아니|아닌|비어|(?i:zero|(?<![a-z])(?:no|non|not|none|without|never|nothing|nil|null|empty|start)"
    r"(?![a-z])|n[’']t)"
)
_ZERO = regex.compile(r"[0-9][.]0(?![0-9])")
_VERSION = regex.compile(r"v?[0-9.]++")
_DECIMAL = regex.compile(r"[0-9][.][0-9]")  # 1.0 is measured, or a version
_CENTURY = regex.compile(r"[0-9]{1,2}(?:st|nd|rd|th)[\s-]centur(?:y|ies)(?!\p{L})")
_IS = regex.compile(r"(?<!\p{L})(?i:is|are|be|of|to|than|returns?)\s$")  # before a zero that is an amount
_LONGEST_IS = 9  # characters of that, and one before it
_DISTANCES = frozenset({"kilometre", "mile"})
_AWAY = regex.compile(r"\s(?:\p{Ll}+\s)?(?:of|from|off|away)(?!\p{L})")
_AT = regex.compile(r"(?<!\p{L})(?:at|until|till|by|to)\s$")  # before an hour without minutes
_IN_A_NAME = regex.compile(r"[\s-]\p{Lu}|[\s-]generation(?!\p{L})")  # behind an ordinal in words
_DAYS = frozenset({"day", "night"})  # for three days and three nights
_PREPOSITION = len("until ")  # the longest of them
_PARTS = frozenset({"fraction", "multiple"})  # roles of what is said of another number: half of it, twice as many
# how often, and once where it is no "as soon as" nor a part of what is said: 두 번 이상 is more than once, 두 번 다시
# never again
_TIMES = regex.compile(r"(?:번|회|차례)$")
_AGAIN = regex.compile(r"\s?(?:다시|이상|넘)")
_ONCE = regex.compile(r"(?<!(?:than|at|all|only|never|not)\s)(?i:once)(?=[.,;!?]|\s*$|\sin\s)")
_DIGITS = regex.compile(r"[0-9]++(?:,[0-9]{3}(?![0-9]))*+")


_BOTH = ("source_amount", "target_amount")

# the values that a side mentions, each with the units of what it answers on the other side; None: of nothing
_Said = Mapping[Value, AbstractSet[str | None]]


@check(
    kinds={
        "number": _BOTH, "magnitude": (*_BOTH, "factor"), "date": _BOTH, "unit": _BOTH, "truncated": _BOTH,
        "gained-unit": _BOTH, "missing": ("number",), "added": ("number",),
        "impossible": ("date", "weekday", "weekday_ko"), "ordinal-ending": ("ordinal", "expected"),
    }
)  # fmt: skip
def compare_numbers(
    pair: Pair, *, events: Events, gazetteer: Gazetteer, vocabulary: Vocabulary, dictionary: Dictionary
) -> Iterator[Hit]:
    """Pair the numbers of both sides by value, role and unit, and explain each of the rest once.

    Where the translation's number can be written as the source has it, and nothing else would be wrong then, that is
    the fix. Where very many differ, as of a table in the wrong column, none is offered: to try one is to compare all.
    """
    compared = partial(_compared, events=events, gazetteer=gazetteer, vocabulary=vocabulary, dictionary=dictionary)
    hits = list(compared(pair)) if pair.complete else ()
    unsafe = sum(1 for hit in hits if hit.fix and not hit.fix.safe)
    for hit in hits:
        edit = hit.fix.edits[0] if hit.fix and not hit.fix.safe else None
        if edit is None or (unsafe <= _MOST_TRIED and _helps(edit, pair, compared, len(hits))):
            yield hit
        else:
            yield replace(hit, fix=None)


def _helps(edit: Edit[Spot | Location], pair: Pair, compared: Callable[[Pair], Iterator[Hit]], before: int) -> bool:
    """Whether fewer numbers are wrong, of which there were so many `before`, once one of the translation is written
    anew; `compared` are those of a pair."""
    assert isinstance(edit.place, Spot), "it is of this pair"
    (start, end), text = edit.place.span, pair.target.text
    better = Segment.of_string(f"{text[:start]}{edit.text}{text[end:]}", text.language)
    return sum(1 for _ in compared(replace(pair, target=better))) < before


def _compared(
    pair: Pair, events: Events, gazetteer: Gazetteer, vocabulary: Vocabulary, dictionary: Dictionary
) -> Iterator[Hit]:
    yield from _measures_in_code(pair)
    korean, english = numbers_of_both(pair, gazetteer, vocabulary)
    yield from _misdated(pair)
    yield from _ordinal_endings(pair)
    if not korean and not english:
        yield from _moments(pair, (set(), set()))
        yield from _times_in_words(pair)
        return
    korean, english = with_rests(pair, korean, english)
    found = match([q for q in korean if q.form != "hint"], [q for q in english if q.form != "hint"])
    yield from _unlike(pair, found)
    yield from _list_signs(pair, found)
    sides = (
        _Side(pair.korean, korean, _unagreed(pair, _plain(found.korean, english), "ko"), dict(found.pairs)),
        _Side(
            pair.english,
            english,
            _unagreed(pair, _plain(found.english, korean), "en"),
            {e: k for k, e in found.pairs},
        ),
    )
    explained: set[Quantity] = set()
    told: tuple[set[Span], set[Span]] = (set(), set())  # of each side: a date with two wrong fields is one mistake
    for k, e in _mistakes(found, *sides):
        explained |= {k, e}
        if (
            k.whole not in told[0]
            and e.whole not in told[1]
            and not (is_next_number(pair, k, e) or is_said_by_the_rest(pair, k, e))
        ):
            yield _both(pair, _kind(pair, k, e), k, e)
        told[0].add(k.whole)
        told[1].add(e.whole)
    yield from _moments(pair, told)
    yield from _rates(pair, told)
    yield from _times_in_words(pair)
    for ratios in read_reversed_ratios(pair, korean, english, dictionary):
        yield _said_otherwise(pair, "number", *ratios)
    if halves := read_unlike_halves(pair):
        yield _said_otherwise(pair, "number", *halves)
    if floors := lost_basement(pair.korean, pair.english):
        yield _said_otherwise(pair, "number", *floors)
    sides = (sides[0].knowing(explained), sides[1].knowing(explained))
    for mine, other, already in zip(sides, sides[::-1], told, strict=True):
        yield from _one_sided(pair, mine, other, already, events)


@dataclass(frozen=True, eq=False)
class _Side:
    """One side of a pair."""

    text: Text
    numbers: Sequence[Quantity]
    left: Sequence[Quantity]  # what is said plainly and has no equal
    partners: Mapping[Quantity, Quantity]  # of what has its equal, that
    explained: AbstractSet[Quantity] = frozenset()  # what is told of already

    @cached_property
    def matched(self) -> AbstractSet[Quantity]:
        return self.partners.keys() | self.explained

    def knowing(self, explained: AbstractSet[Quantity]) -> _Side:
        """The same, when some of what was left is told of already."""
        left = [quantity for quantity in self.left if quantity not in explained]
        return replace(self, left=left, explained=explained)

    @cached_property
    def glosses(self) -> Glosses:
        return Glosses(self.text, self.numbers, self.matched)

    @cached_property
    def matched_expressions(self) -> AbstractSet[Span]:
        """The spans of the dates, ranges and numbers of which some part has its equal."""
        return {quantity.whole for quantity in self.matched}


def _unagreed(pair: Pair, left: Sequence[Quantity], language: Language) -> list[Quantity]:
    """The leftovers of a side that are not parts of a rate which the other side gives in other numbers, or by days."""
    if not left:
        return []
    mine, other = (pair.korean, pair.english) if language == "ko" else (pair.english, pair.korean)
    rates = mine.fact(read_rates)
    spans = [*agreed(rates, other.fact(read_rates)), *told_by_days(rates, other)]
    return [q for q in left if not any(s.start <= q.span.start and q.span.end <= s.end for s in spans)]


def _unlike(pair: Pair, found: Match) -> Iterator[Hit]:
    """Of the numbers of equal value, those that are not the same all the same."""
    # the next day is told by a word that counts nothing
    left = {quantity.unit for quantity in (*found.korean, *found.english) if quantity.form != "soft"}
    for k, e in found.pairs:
        if confuses_units(pair, k, e) and left.isdisjoint(
            (k.unit, e.unit)
        ):  # else the unit's own number is the wrong one
            yield _both(pair, "unit", k, e)
        elif gains_a_unit(pair, k, e):
            yield _both(pair, "gained-unit", k, e)
        elif is_truncated(k, e):
            yield _both(pair, "truncated", k, e)
        elif counts_an_age(pair, k, e):
            yield _both(pair, "number", k, e)
        elif is_opposite(pair, k, e):
            yield _both(pair, "date" if k.role == "hour" else "number", k, e)
        elif (k.written or e.written) and is_another_version(pair, k, e):
            yield _both(pair, "number", k, e)


def _list_signs(pair: Pair, found: Match) -> Iterator[Hit]:
    """The one sign of a list in brackets, (2), that is another one among as many on the other side.

    Signs without brackets are counted anew by what shows them: 1. 1. 1.
    """
    ours, theirs = (
        [q for q in side if q.role == "list" and text[q.span.start - 1] == "(" and text.startswith(")", q.span.end)]
        for side, text in ((found.korean, pair.korean), (found.english, pair.english))
    )
    if len(ours) == len(theirs) == 1 and any(k.role == e.role == "list" for k, e in found.pairs):
        yield _both(pair, "number", ours[0], theirs[0])


def _mistakes(found: Match, korean: _Side, english: _Side) -> Iterator[tuple[Quantity, Quantity]]:
    """Leftovers of both sides, a Korean and an English one, that are one number gone wrong."""
    sides = korean, english
    doubtful = {q for side in sides for q in side.left if side.glosses.explain(q) or _counts_what_is_named(q)}
    doubtful |= {*korean.left} - {*_not_hinted(korean.left, english.numbers, korean.text, english.text)}
    doubtful |= {*english.left} - {*_not_hinted(english.left, korean.numbers, english.text, korean.text)}
    explained: set[Quantity] = set()
    for k, e in explain(korean.left, english.left, doubtful):
        explained |= {k, e}
        yield k, e
    soft = [[q for q in side if q.form == "soft"] for side in (found.korean, found.english)]
    yield from explain_vague(*soft)
    yield from explain_words(
        _not_of_dates(_not_hinted(soft[0], english.numbers, korean.text, english.text), korean.text),
        _not_of_dates(_not_hinted(soft[1], korean.numbers, english.text, korean.text), english.text),
    )
    firm = [[q for q in side.left if q not in explained and q not in doubtful] for side in sides]
    numbered = [q for q in firm[0] if q.role == "ordinal" or is_ordered(korean.text, q.span.start)]
    named = [q for q in soft[1] if q.role == "ordinal" and _is_of_a_name(english.text, q)]
    if len(numbered) == len(named) == 1:  # 제1차관, Second Vice Minister; 찰스 3세, Charles II
        firm[0].remove(numbered[0])
        yield numbered[0], named[0]
    figures = [q for q in firm[0] if q.form == "digits" and q.role == "cardinal" and not q.unit]
    zeros = [q for q in found.english if q.form == "word" and q.value == 0 and _is_an_amount(english.text, q)]
    if len(figures) == len(zeros) == 1:
        firm[0].remove(figures[0])
        yield figures[0], zeros[0]
    times = [q for q in firm[0] if _TIMES.search(korean.text, *q.span) and not _AGAIN.match(korean.text, q.span.end)]
    once = [q for q in soft[1] if _ONCE.match(english.text, q.span.start)]
    if len(times) == len(once) == 1:
        firm[0].remove(times[0])
        yield times[0], once[0]
    yield from explain_soft(firm[0], soft[1], ones=False)
    for e, k in explain_soft(firm[1], soft[0], ones=True):
        yield k, e


def _is_an_amount(text: Text, zero: Quantity) -> bool:
    """Whether an English zero is how many there are: the key is zero; and not the zero of ground zero."""
    start = zero.span.start
    return _IS.search(text, max(0, start - _LONGEST_IS), start) is not None


def _is_of_a_name(text: Text, ordinal: Quantity) -> bool:
    """Whether an English ordinal says which of a name, an office or a family is meant."""
    return text[slice(*ordinal.span)] in ROMAN or _IN_A_NAME.match(text, ordinal.span.end) is not None


def _not_of_dates(numbers: Sequence[Quantity], text: Text) -> list[Quantity]:
    """Those that are no parts of a date in words (the second half, the first week), which are compared as such."""
    dates = Spans(moment.span for moment in text.fact(read_moments) if moment.firm)
    return [quantity for quantity in numbers if not dates.overlap(*quantity.span)]


def _one_sided(pair: Pair, mine: _Side, other: _Side, already: AbstractSet[Span], events: Events) -> Iterator[Hit]:
    """Numbers of one side that the other does not give at all, but for parts of expressions that are told already."""
    if not mine.left:
        return
    left = _not_hinted(mine.left, other.numbers, mine.text, other.text)
    said, bounds = _said(mine, other), Bounds(other.numbers)
    taken = {offset for quantity in other.numbers for offset in range(*quantity.span)}
    gaps = [gap for gap in other.text.fact(read_gaps) if taken.isdisjoint(range(*gap.span))][:_MOST_GAPS]
    told = {*already}
    for quantity in left:
        if quantity.whole in told or any(map(quantity.whole.overlaps, already)):
            continue
        if quantity.role == "list" or quantity.optional:
            continue
        if quantity.value == 1 and not _DECIMAL.search(mine.text, *quantity.span):  # "a" says as much
            continue
        if quantity.role == "identifier" and not _VERSION.fullmatch(quantity.written):
            continue  # a name
        if quantity.value == 0 and (quantity.role == "minute" or _NOTHING.search(other.text)):
            continue  # 15:00 is 3 p.m.
        told.add(quantity.whole)
        gap = next((gap for gap in gaps if fits(quantity, gap)), None)
        if gap:
            gaps.remove(gap)
            yield _alone(pair, mine, quantity, gap.span)
        elif (
            _firm(quantity)
            and quantity.role != "identifier"
            and (_is_cut_off(quantity, mine, other) or not _needless(quantity, mine, other, bounds, said))
            and not is_said_in_words(quantity, mine.text, other.text, events)
            and not (mine.text is pair.target.text and _describes(quantity, mine.text))
        ):
            yield _alone(pair, mine, quantity)


def _describes(quantity: Quantity, text: Text) -> bool:
    """Whether a number only tells readers of a translation when or where somebody or something is that is named: Yi
    Sun-sin, a 16th-century admiral; Gwangju, some 270 kilometers south of Seoul.
    """
    when = quantity.role in ("year", "decade") or _CENTURY.match(text, quantity.span.start)
    where = quantity.unit in _DISTANCES and _AWAY.match(text, quantity.span.end)
    return bool(when or where) and any(quantity.span.overlaps(told) for _, told in text.fact(read_descriptions))


def _is_cut_off(quantity: Quantity, mine: _Side, other: _Side) -> bool:
    """Whether a minute is lost whose hour the other side has, and has only by itself: 5 p.m. for 오후 5시 30분, where
    another time is at half past.
    """
    if quantity.role != "minute" or not quantity.phrase:
        return False
    hour = next((q for q in mine.numbers if q.role == "hour" and q.phrase == quantity.phrase), None)
    times = {q.phrase for q in other.numbers if q.role == "minute"}
    there = [q for q in other.numbers if hour and not {*hour.values}.isdisjoint(q.values) and _is_hour(q, other.text)]
    return bool(there) and not any(q.phrase and q.phrase in times for q in there)


def _is_hour(quantity: Quantity, text: Text) -> bool:
    """Whether it is an hour, be it by what stands before it alone: at 11."""
    if quantity.role == "hour":
        return True
    plain = quantity.role == "cardinal" and not quantity.unit and quantity.form == "digits"
    start = quantity.span.start
    return plain and _AT.search(text, max(0, start - _PREPOSITION), start) is not None


def _needless(quantity: Quantity, mine: _Side, other: _Side, bounds: Bounds, said: _Said) -> bool:
    """Whether a good translation may leave the number out: it is said elsewhere, or in other terms."""
    if _is_said(quantity, said) or mine.glosses.explain(quantity) or bounds.border(quantity):
        return True
    parts = {Fraction(q.value) for q in other.numbers if q.role in _PARTS and q not in other.matched}
    return bool(parts) and mine.glosses.shares(quantity, parts)


def _plain(left: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    """The leftovers that are said so plainly that they can be wrong; a name that both sides know is not wrong."""
    names = {quantity.name for quantity in others}
    return [
        quantity
        for quantity in left
        if (quantity.form == "word" and quantity.value not in (0, 1))
        or (quantity.form == "digits" and not (quantity.written and quantity.name in names))
    ]


def _not_hinted(left: Sequence[Quantity], others: Sequence[Quantity], mine: Text, other: Text) -> list[Quantity]:
    """What of the leftovers the other side neither hints at (either, Thursday, 지난달) nor gives in code."""
    hints = [quantity for quantity in others if quantity.form == "hint"]
    values = {value for quantity in hints for value in quantity.others}
    told = _told_from_now(other) - _told_from_now(mine)  # 내년 against "next year" is no hint at another year
    roles = {role for role, _ in told}
    code = _in_markup(other) - _in_markup(mine)
    dated: set[int] = set()  # offsets so near to a month that a day there belongs to it: not just "on Thursday"
    for quantity in mine.fact(read_numbers):
        if quantity.role == "month":
            dated.update(range(quantity.span.start - _DATE_WIDTH, quantity.span.end + _DATE_WIDTH))
    kept = []
    for quantity in left:
        role = "day" if quantity.unit == "day" else quantity.role
        hinted = role in roles and not (role == "day" and quantity.span.start in dated)
        if hinted or values.intersection(quantity.values):
            continue
        if code[str(quantity.value)] > 0:
            code[str(quantity.value)] -= 1
            continue
        kept.append(quantity)
    return kept


def _told_from_now(text: Text) -> Counter[tuple[str, int | None]]:
    """How often a day, a month or a year is given in relation to now, and which; all weekdays count as one.

    One that stands with its date (수요일인 20일, Thursday the 20th) says no more than that.
    """
    numbers, moments = text.fact(read_numbers), text.fact(read_moments)
    dated: set[int] = set()  # offsets at which a weekday that begins or ends stands with a date
    for quantity in numbers:
        if quantity.form != "hint" and "day" in (quantity.role, quantity.unit):
            dated.update(range(quantity.span.start - _OF_ONE_DATE, quantity.span.end + _OF_ONE_DATE + 1))
    values = {(moment.span.start, moment.field): moment.value for moment in moments if moment.field != "weekday"}
    weekdays = {moment.span.start for moment in moments if moment.field == "weekday"}
    return Counter(
        (quantity.role, values.get((quantity.span.start, quantity.role)))
        for quantity in numbers
        if quantity.form == "hint"
        and not quantity.others
        and not (quantity.span.start in weekdays and not dated.isdisjoint(quantity.span))
    )


def _said(mine: _Side, other: _Side) -> _Said:
    """The values that the other side mentions at all: a number may be said again, or the repetition left out."""
    own = {q.name for q in mine.text.fact(read_numbers)}  # names of both sides are no second mention
    said = defaultdict[Value, set[str | None]](set)
    for quantity in other.numbers:
        if quantity.form != "hint" and not (quantity.written and quantity.name in own):
            partner = other.partners.get(quantity)
            for value in quantity.values:
                said[value].update((quantity.unit, partner.unit if partner else None))
    return said


def _is_said(quantity: Quantity, said: _Said) -> bool:
    """Whether the other side mentions the value of a number, be it of something else where nothing tells of what; four
    clicks are no mention of four seconds.
    """
    units = set[str | None]().union(*(said.get(value, ()) for value in quantity.values))
    mine = _DAYS if quantity.unit in _DAYS else {quantity.unit}
    return bool(units if not quantity.unit else units & {None, *mine})


def _in_markup(text: Text) -> Counter[str]:
    """The numbers in digits that stand in code, links and placeholders."""
    return Counter(
        number.replace(",", "") for markup in text.fact(read_markup) for number in _DIGITS.findall(markup.text)
    )


def _counts_what_is_named(quantity: Quantity) -> bool:
    """한중일 3국: a number that says nothing new, and is only left out, never another."""
    return quantity.optional and quantity.role not in DATE_ROLES and quantity.role != "ordinal"  # 찰스 3세


def _firm(quantity: Quantity) -> bool:
    """Whether a number with no equal is a mistake by itself."""
    return quantity.form == "digits" or quantity.value > 2


def _kind(pair: Pair, k: Quantity, e: Quantity) -> str:
    quarters = pair.korean[slice(*k.span)].endswith("분기"), pair.english[slice(*e.span)].lower().endswith("quarter")
    if all(quarters):
        return "date"
    if k.role == e.role and k.role in DATE_ROLES:
        return "date"
    if "day" in (k.role, e.role) and {k.role, e.role} <= _DAY_ROLES:
        return "date"  # 7일 is the 7th, or seven days
    if "year" in (k.role, e.role) and (is_mistyped_year(k) or is_mistyped_year(e)):
        return "date"
    return "magnitude" if orders_apart(k, e) else "number"


# ------------------------------------------------------------------------------- dates in words


def _moments(pair: Pair, told: tuple[AbstractSet[Span], AbstractSet[Span]]) -> Iterator[Hit]:
    """Fields of dates that the sides give otherwise, but for those of dates that are told already."""
    moments = pair.korean.fact(read_moments), pair.english.fact(read_moments)
    for field, korean, english in differing(*moments):
        days = (korean.span, korean.value), (english.span, english.value)
        if is_next_weekday(pair, *days) if field == "weekday" else is_next_period(pair, *days):
            continue
        if not (_beside(korean.span, told[0]) and _beside(english.span, told[1])):
            hit = _said_otherwise(pair, "date", korean.span, english.span)
            source, target = (korean, english) if pair.source.language == "ko" else (english, korean)
            day = weekday_as(pair.target.text, target, source.value) if field == "weekday" else ""
            yield hit.fixed_by(Spot(pair.target, target.span), day) if day else hit


def _times_in_words(pair: Pair) -> Iterator[Hit]:
    for parts in pair.fact(read_unlike_parts):
        yield _said_otherwise(pair, "date", *parts)
    for times in pair.fact(read_unlike_times):
        yield _said_otherwise(pair, "unit", *times)


def _beside(span: Span, others: AbstractSet[Span]) -> bool:
    return any(max(span.start - other.end, other.start - span.end) <= _DATE_WIDTH for other in others)


def _rates(pair: Pair, told: tuple[set[Span], set[Span]]) -> Iterator[Hit]:
    """So many times a year on one side, and every so many years on the other; or every week, and every other week. Not
    what is told of their numbers already; and of their numbers nothing is told besides."""
    for korean, english in exchanged(pair.korean.fact(read_rates), pair.english.fact(read_rates)):
        if any(map(korean.span.overlaps, told[0])) or any(map(english.span.overlaps, told[1])):
            continue
        as_many = korean.interval == english.interval and korean.unit != english.unit
        if as_many and any(
            q.role == "duration" and q.span.overlaps(korean.span) for q in pair.korean.fact(read_numbers)
        ):
            continue  # 하루에 세 번, of which the day is compared as a number
        told[0].add(korean.span)
        told[1].add(english.span)
        kind = "unit" if (as_many and korean.counted) or korean.interval == 1 / english.interval != 1 else "number"
        yield _said_otherwise(pair, kind, korean.span, english.span)


def _misdated(pair: Pair) -> Iterator[Hit]:
    """Dates of the translation that the calendar does not have, be it the source's fault or not."""
    text = pair.target.text
    if any(differing(pair.korean.fact(read_moments), pair.english.fact(read_moments))):
        return  # the weekday is another one than in the source
    for misdated in text.fact(read_misdated):
        weekday, weekday_ko = (
            "" if misdated.weekday is None else WEEKDAYS[language][misdated.weekday] for language in ("en", "ko")
        )
        date = text[slice(*misdated.span)]
        yield pair.hit("impossible", None, misdated.span, date=date, weekday=weekday, weekday_ko=weekday_ko)


def _ordinal_endings(pair: Pair) -> Iterator[Hit]:
    """41th, 22th: English ordinals of the translation whose letters belong to another number."""
    text = pair.target.text
    for span, expected in text.fact(read_wrong_endings) if text.language == "en" else ():
        hit = pair.hit("ordinal-ending", None, span, ordinal=text[slice(*span)], expected=expected)
        yield hit.fixed_by(pair.spot("en", span), expected, safe=True)


def _said_otherwise(pair: Pair, kind: str, korean: Span, english: Span) -> Hit:
    amounts = Amount(pair.korean[slice(*korean)], 0, plain=True), Amount(pair.english[slice(*english)], 0, plain=True)
    source, target = amounts if pair.source.language == "ko" else amounts[::-1]
    return pair.language_hit(kind, korean, english, source_amount=source, target_amount=target)


def _both(pair: Pair, kind: str, k: Quantity, e: Quantity) -> Hit:
    if bool(k.range_end) != bool(e.range_end):  # one end of a range against a number by itself
        k, e = (q._replace(phrase=None) if q.range_end else q for q in (k, e))
    if kind == "date":  # the 28th of a month, and no 28 days
        k, e = (q._replace(role="day", unit="") if q.unit == "day" else q for q in (k, e))
    source, target = (k, e) if pair.source.text is pair.korean else (e, k)
    amounts = {
        "source_amount": _amount(source, pair.source.text),
        "target_amount": _amount(target, pair.target.text),
    }
    apart = {"factor": 10 ** orders_apart(k, e)} if kind == "magnitude" else {}
    hit = pair.hit(kind, source.whole, target.whole, **amounts, **apart)
    better = rewritten(pair.target.text, target, source.value) if _is_settled(pair, source, target) else None
    return hit.fixed_by(Spot(pair.target, better[0]), better[1]) if better else hit


def _is_settled(pair: Pair, source: Quantity, target: Quantity) -> bool:
    """Whether the source's number is what the translation should have: it is read in one way, in the same unit, and is
    no version, whose zeros count (5.0).
    """
    if _ZERO.search(pair.source.text[slice(*source.span)]):
        return False
    units = {source.unit, target.unit} - {""}
    return not source.others and not source.bounds and len(units) < 2 and source.value != target.value


def _measures_in_code(pair: Pair) -> Iterator[Hit]:
    """`300px` on one side, of which the other says nothing; where it has another such measure, the code differs."""
    lost = lost_in_code(*pair.texts), lost_in_code(*pair.texts[::-1])
    if all(lost):
        return
    for markup in lost[0]:
        yield pair.hit("missing", markup.span, number=_measure(markup))
    for markup in lost[1]:
        yield pair.hit("added", None, markup.span, number=_measure(markup))


def _measure(markup: Markup) -> Amount:
    """An amount that stands in code: its text says all there is."""
    return Amount(markup.text.strip("`"), 0, plain=True)


def _alone(pair: Pair, mine: _Side, quantity: Quantity, opposite: Span | None = None) -> Hit:
    if quantity.whole in mine.matched_expressions:  # of the date or range, only this is alone
        quantity = quantity._replace(phrase=None)
    amount = _amount(quantity, mine.text)
    if mine.text is pair.source.text:
        return pair.hit("missing", quantity.whole, opposite, number=amount)
    return pair.hit("added", opposite, quantity.whole, number=amount)


def _amount(quantity: Quantity, text: Text) -> Amount:
    """The expression, and its value; of a part of an expression, and of an identifier, the text says all there is."""
    unit = UNITS.get(quantity.unit)
    return Amount(
        text[slice(*quantity.whole)],
        quantity.value,
        quantity.role,
        (quantity.unit, unit.plural, unit.korean or "") if unit else None,
        # of 1%대 a reader is told that it is from 1 to 2, not to the last value below that
        (quantity.value, quantity.others[0]) if quantity.bounds and quantity.others else quantity.bounds,
        plain=quantity.whole != quantity.span or quantity.role == "identifier",
    )
