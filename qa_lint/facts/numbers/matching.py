"""Which quantities of two texts say the same.

Pairs are taken in passes, the strictest sense of "the same" first, so that a number that has a true equal is not used
up by one that is only near it. What no pass could pair is left over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import groupby, pairwise, product
from typing import NamedTuple

from qa_lint.facts.numbers.conversions import CONVERTED, converted, sizes_agree
from qa_lint.facts.numbers.quantity import HOURS, Quantity, step_of
from qa_lint.facts.numbers.units import HUNDREDTHS, UNITS
from qa_lint.languages.figures import Value
from qa_lint.model import Span

_PLAIN = ("digits", "word")
DATE_ROLES = frozenset({"year", "month", "day", "hour", "minute", "decade"})
_FIELDS = ("month", "day", "hour", "minute")
_ALSO = {  # which of them a number with this unit or in this role may be
    "ordinal": ("day", "minute"), "identifier": _FIELDS, "day": ("day",), "minute": ("minute",),
    "second": ("minute",),  # the last field of 4:32:10
    "fraction": ("month", "minute"),
}  # fmt: skip
_ROUNDING = Fraction(1, 20)  # how far an amount may be from the round one that stands for it
_THOUSANDS, _ABOVE = 1000, Fraction(1, 50)  # the least round amount that says more than it, and by how much at most
_ADDED = frozenset({"duration", "measure"})  # roles whose parts can be given one after the other
_NEVER_SHORTENED = DATE_ROLES | {"fraction", "identifier", "score", "list", "ordinal"}
_DOZEN = 12
_TENTHS = 10  # of a hundred is what a part of ten is
_WIDEST_PAIR = 3  # between the ends of a number that is said as two: 두서너
_LEAST_ROUND = 10**4  # a number that is round only below this is rounded where it says so (약, about)
_CONTINUOUS = frozenset({"percent", "points", "money", "fraction"})
_FEW = range(1, 6)  # so few that "more than two days" is three or more, whatever is counted
_APART = 12  # characters between parts that are given one after the other: 6 feet and 2 inches
_SETS_TO_WIN = (2, 3)
_PLACES = (1, 2, *range(4, 10))  # figures behind a comma that is a point; three are thousands
_MANY_PLACES = 4
_HALF_DAY = 12  # hours
_ELAPSED = (("hour", "minute", "second"), ("minute", "second"))  # what figures with colons say of a time taken
_MOST = 60  # leftovers of a side that are compared with each other; a text with more is a table of figures


class Match(NamedTuple):
    """What equals what, and what is left over on either side."""

    pairs: list[tuple[Quantity, Quantity]]
    korean: list[Quantity]
    english: list[Quantity]


def match(korean: Sequence[Quantity], english: Sequence[Quantity]) -> Match:
    """Pair the quantities of two texts by value, role and unit."""
    state = _by_key(Match([], list(korean), list(english)), _written)
    state, versions = _set_apart(state)
    state = _by_clock(state)
    for key in _KEYS:
        if state.korean and state.english:
            state = _by_key(state, key)
    if state.korean and state.english:
        state = _by_sum(state)
    if state.korean and state.english:
        state = _by_vote(state)
    for same in _SENSES:
        if state.korean and state.english:
            state = _by_sense(state, same)
    korean, english = [*state.korean, *versions.korean], [*state.english, *versions.english]
    return Match(state.pairs, sorted(korean, key=_place), sorted(english, key=_place))


def _place(q: Quantity) -> Span:
    return q.span


def _set_apart(state: Match) -> tuple[Match, Match]:
    """Identifiers that name other versions of one thing on both sides (v2.3.1, v2.3.2) are the same in no sense."""
    if not any(q.role == "identifier" for q in state.korean):
        return state, Match([], [], [])
    stems = {q.stem for q in state.korean if q.role == "identifier"}
    stems &= {q.stem for q in state.english if q.role == "identifier"}
    apart = [[q for q in side if q.role == "identifier" and q.stem in stems] for side in state[1:]]
    rest = [[q for q in side if q.role != "identifier" or q.stem not in stems] for side in state[1:]]
    return Match(state.pairs, *rest), Match([], *apart)


# ------------------------------------------------------------------ passes that look a key up


def _written(q: Quantity) -> list[Hashable]:
    return [(q.name,)] if q.written else []


def _kin(q: Quantity) -> list[Hashable]:
    return [(q.value, q.unit, q.role, q.form)]


def _role(q: Quantity) -> list[Hashable]:
    return [(q.value, q.role)] if q.role != "cardinal" else []


def _plain_value(q: Quantity) -> list[Hashable]:
    return _tagged(q, q.value) if q.form in _PLAIN else []


def _unit(q: Quantity) -> list[Hashable]:
    return [(q.value, q.unit)] if q.unit else []


def _value(q: Quantity) -> list[Hashable]:
    return _tagged(q, q.value)


def _readings(q: Quantity) -> list[Hashable]:
    values = (q.value,) if q.bounds else q.values  # of 두세, both ends are its bounds
    return [key for value in values for key in _tagged(q, value)]


def _tagged(q: Quantity, value: Value) -> list[Hashable]:
    """The value, with the fields of a date or a time that it may be: 3월 is not the third, but three may be 3시."""
    size = abs(value)
    if q.role in _FIELDS:
        return [(q.role, size)]
    fields = _FIELDS if q.role == "cardinal" and not q.unit else _ALSO.get(q.unit or q.role, ())
    return [size, *((field, size) for field in fields)]


def _size(q: Quantity) -> list[Hashable]:
    """The amount in the base unit of its dimension; a share in parts of one: 50% is a half, 200% twice."""
    if q.role == "percent":
        return [("share", Fraction(q.value) / 100)]
    if q.role in ("fraction", "multiple"):
        return [("share", Fraction(q.value))]
    if q.role == "money":  # 85센트 is 0.85 dollars
        hundredth = Fraction(q.value) / 100
        return [("money", q.unit, q.value), *(("money", whole, hundredth) for whole in HUNDREDTHS.get(q.unit, ()))]
    unit = UNITS.get(q.unit)
    if unit and unit.size:
        return [(unit.dimension, q.value * unit.size)]
    return []


def _measured(q: Quantity) -> list[Hashable]:
    """The length of a time, or a measure: a decade is ten years before it is one of something else."""
    return _size(q) if q.role in _ADDED and q.unit else []


_KEYS: tuple[Callable[[Quantity], list[Hashable]], ...] = (
    _kin, _measured, _role, _plain_value, _unit, _value, _readings, _size,
)  # fmt: skip


def _by_key(state: Match, key: Callable[[Quantity], list[Hashable]]) -> Match:
    waiting: dict[Hashable, list[int]] = defaultdict(list)
    for i, quantity in enumerate(state.english):
        for k in key(quantity):
            waiting[k].append(i)
    for queue in waiting.values():
        queue.reverse()
    used: set[int] = set()
    pairs, left = list(state.pairs), []
    for quantity in state.korean:
        partner = None
        for k in key(quantity):
            queue = waiting.get(k, [])
            while queue and partner is None:
                if (i := queue.pop()) not in used:
                    partner = i
        if partner is None:
            left.append(quantity)
        else:
            used.add(partner)
            pairs.append((quantity, state.english[partner]))
    return Match(pairs, left, [q for i, q in enumerate(state.english) if i not in used])


# ------------------------------------------------------------------ passes that take several together


def _by_clock(state: Match) -> Match:
    """Figures with colons may be how long something takes: 2:05:12 is 2시간 5분 12초, and 4:32 is 4분 32초."""
    pairs, korean, english = state
    if not any(q.unit == "second" for q in (*korean, *english)):
        return state
    korean, english, found = _timed(korean, english)
    english, korean, back = _timed(english, korean)
    return Match([*pairs, *found, *((k, e) for e, k in back)], korean, english)


def _timed(
    lengths: list[Quantity], clocks: list[Quantity]
) -> tuple[list[Quantity], list[Quantity], list[tuple[Quantity, Quantity]]]:
    """Times in hours, minutes and seconds on one side that stand with colons on the other; what is left of both."""
    shown: defaultdict[tuple[Value, ...], list[list[Quantity]]] = defaultdict(list)
    for phrase, group in groupby(clocks, key=lambda q: q.phrase):
        fields = list(group)
        if phrase and fields[0].role == "hour" and {q.role for q in fields[1:]} == {"minute"}:
            shown[tuple(q.value for q in fields)].append(fields)
    pairs: list[tuple[Quantity, Quantity]] = []
    for units in _ELAPSED if shown else ():
        for i in range(len(lengths) - len(units) + 1):
            parts = lengths[i : i + len(units)]
            times = shown.get(tuple(q.value for q in parts))
            if times and tuple(q.unit for q in parts) == units and all(_follow(*two) for two in pairwise(parts)):
                pairs += zip(parts, times.pop(0), strict=True)
    paired = {q for both in pairs for q in both}
    return [q for q in lengths if q not in paired], [q for q in clocks if q not in paired], pairs


def _follow(a: Quantity, b: Quantity) -> bool:
    return 0 <= b.span.start - a.span.end <= _APART


def _by_sum(state: Match) -> Match:
    """1시간 30분 is 90 minutes, or an hour and a half; 6 feet 2 inches is 188 cm; seven in ten is 70%."""
    pairs, korean, english = state
    korean, english, found = _summed(korean, english)
    english, korean, back = _summed(english, korean)
    return Match([*pairs, *found, *((k, e) for e, k in back)], korean, english)


def _summed(
    parts: list[Quantity], wholes: list[Quantity]
) -> tuple[list[Quantity], list[Quantity], list[tuple[Quantity, Quantity]]]:
    pairs, i = [], 0
    while i + 1 < len(parts) and i < _MOST:
        a, b = parts[i : i + 2]
        # 5월 18일, 7 of 10; and seconds with their hundredths: 9초 58
        if (a.role == b.role or a.role in ("month", "cardinal") or a.unit == "second") and _follow(a, b):
            whole = next((q for q in wholes[:_MOST] if any(same(a, b, q) for same in _WHOLES)), None)
            if whole:
                wholes = [q for q in wholes if q is not whole]
                pairs.append((a, whole))
                parts = [*parts[:i], *parts[i + 2 :]]
                continue
        i += 1
    return parts, wholes, pairs


def _is_sum(a: Quantity, b: Quantity, whole: Quantity) -> bool:
    units = [unit for q in (a, b, whole) if (unit := UNITS.get(q.unit)) and unit.size is not None]
    if len(units) < 3 or a.unit == b.unit or a.role not in _ADDED:
        return False
    dimensions = {unit.dimension for unit in units}
    total, other = _in_base_units(a) + _in_base_units(b), _in_base_units(whole)
    return len(dimensions) == 1 and (total == other or (dimensions <= CONVERTED and sizes_agree(total, other, *units)))


def _is_date_in_figures(a: Quantity, b: Quantity, whole: Quantity) -> bool:
    """Whether month and day are what stands as 5.18 or 6/19."""
    if (a.role, b.role) != ("month", "day") or whole.unit or whole.role not in ("cardinal", "fraction"):
        return False
    return whole.value == Fraction(a.value, b.value or 1) or str(float(whole.value)) == str(
        float(f"{a.value}.{b.value}")
    )


def _is_ratio(a: Quantity, b: Quantity, whole: Quantity) -> bool:
    if a.role != "cardinal" or not a.phrase or a.phrase != b.phrase or whole.role not in ("percent", "fraction"):
        return False
    part, all_ = sorted((Fraction(a.value), Fraction(b.value)))
    return part / all_ == Fraction(whole.value) / (100 if whole.role == "percent" else 1)


def _is_score_in_sets(a: Quantity, b: Quantity, whole: Quantity) -> bool:
    """Whether three sets to one is a match of four sets: the best of three or five."""
    if {a.role, b.role, whole.role} != {"score", "cardinal"} or whole.role == "score" or a.phrase != b.phrase:
        return False
    return max(a.value, b.value) in _SETS_TO_WIN and a.value != b.value and whole.value == a.value + b.value


def _is_decimal(a: Quantity, b: Quantity, whole: Quantity) -> bool:
    """Whether two numbers are one with a comma for its point: 36,5도 is 36.5 degrees."""
    if b.span.start - a.span.end != 1:
        return False
    rest, figures = Fraction(whole.value) - a.value, len(str(b.value))
    # of many figures the first may be zeros (87,0412)
    places = [size for size in _PLACES if size == figures or size >= max(figures, _MANY_PLACES)]
    return 0 < rest < 1 and any(rest * 10**size == b.value for size in places)


_WHOLES = (_is_sum, _is_ratio, _is_date_in_figures, _is_score_in_sets, _is_decimal)


def _in_base_units(q: Quantity) -> Fraction:
    return Fraction(q.value) * (UNITS[q.unit].size or 0)


def _by_vote(state: Match) -> Match:
    """Six of nine is a vote of 6 to 3: all who voted on one side stand for those who voted otherwise on the other."""
    pairs, english = list(state.pairs), list(state.english)
    said = {(k.phrase, e.phrase): k.value for k, e in pairs if k.phrase and e.phrase and k.value == e.value}
    if not said:
        return state
    korean = []
    for k in state.korean:
        e = next((e for e in english[:_MOST] if _are_of_a_vote(k, e, said)), None)
        if e is None:
            korean.append(k)
        else:
            english = [q for q in english if q is not e]
            pairs.append((k, e))
    return Match(pairs, korean, english)


def _are_of_a_vote(k: Quantity, e: Quantity, said: Mapping[tuple[Span, Span], Value]) -> bool:
    """Whether two numbers are the whole and the rest of it, beside the part that both of their phrases have `said`."""
    if not k.phrase or not e.phrase:
        return False
    divided = sum(q.role == "score" or bool(q.range_end) for q in (k, e))  # 6-3, 5 to 2
    return divided == 1 and abs(k.value - e.value) == said.get((k.phrase, e.phrase))


# ------------------------------------------------------------------ passes that compare two by two


def _rounded(a: Quantity, b: Quantity) -> bool:
    """One is the other rounded, and says that it is approximate; who writes "about 2,010" means it."""
    if not (a.approximate or b.approximate) or a.bounds or b.bounds or DATE_ROLES & {a.role, b.role}:
        return False
    if a.limit == b.limit == "above" and not (a.unit and b.unit and a.unit != b.unit):
        least, most = sorted((Fraction(a.value), Fraction(b.value)))  # 2,040명이 넘는, more than 2,000
        return least >= _THOUSANDS and most - least <= _ABOVE * least and rounds_to(most, least)
    if a.approximate and b.approximate:  # 약 123만, about 1.2 million: each language rounds at its own scales
        if any(_leans(fine, coarse) and rounds_to(fine.value, coarse.value) for fine, coarse in ((a, b), (b, a))):
            return True
        return a.value % 1000 == b.value % 1000 == 0 and (rounds_to(a.value, b.value) or rounds_to(b.value, a.value))
    fine, coarse = (a, b) if b.approximate else (b, a)
    return any(rounds_to(x, y) for x, y in product(fine.values, coarse.values))


def _leans(fine: Quantity, coarse: Quantity) -> bool:
    """Whether a round number says on which side of it the other is: 약 9,800명, nearly 10,000."""
    if fine.limit:
        return False
    return fine.value < coarse.value if coarse.short_of else coarse.limit == "above" and fine.value > coarse.value


def _shortened(a: Quantity, b: Quantity) -> bool:
    """One is the other in fewer figures: 2.34 trillion for 2조 3417억, 0.92 for 0.91924."""
    return _figures_off(a, b) is not None


def is_truncated(a: Quantity, b: Quantity) -> bool:
    """Whether the last figures were cut off where rounding gives another number: 2.34 trillion for 2조 3497억."""
    off = _figures_off(a, b)
    return off is not None and off > Fraction(1, 2) and not (a.approximate or b.approximate)


def _figures_off(a: Quantity, b: Quantity) -> Fraction | None:
    """How far one number is from the other in fewer figures, in units of its last figure; None: it is another number.

    The coarser has decimals, or two figures and zeros below ten thousand. It keeps three figures or drops two.
    """
    if (
        a.role != b.role
        or (a.unit and b.unit and a.unit != b.unit)
        or a.role in _NEVER_SHORTENED
        or a.bounds
        or b.bounds
    ):
        return None
    x, y = Fraction(a.value), Fraction(b.value)
    if 2 * abs(x - y) > abs(x) + abs(y):  # far from it
        return None
    (step, coarse), (finer, fine) = sorted(((step_of(q.value), abs(Fraction(q.value))) for q in (a, b)), reverse=True)
    if step == finer or 1 <= step < _LEAST_ROUND or (step >= 1 and coarse < 10 * step):
        return None
    if coarse < 100 * step and 100 * finer > step:  # of few figures, one is dropped: as likely another number
        return None
    off = (fine - coarse) / step
    return abs(off) if -1 <= 2 * off < 2 else None  # 2.345 is rounded to 2.35, and cut to 2.34


_STEPS: dict[tuple[str, str], int] = {  # how far apart the whole numbers of two equal bounds are
    ("above", "from"): 1, ("below", "to"): -1,
}  # fmt: skip


def bordering(a: Quantity, b: Quantity) -> bool:
    """둘 이상 is more than one, 50 미만 up to 49: one bound, given by the number inside it and by that outside it."""
    if _CONTINUOUS & {a.role, b.role} or (a.unit and b.unit and max(a.value, b.value) not in _FEW):
        return False  # what has fractions has no next number, and five years are not more than four
    step = _STEPS.get((a.limit, b.limit))
    if step is None:
        a, b = b, a
        step = _STEPS.get((a.limit, b.limit), 0)
    return bool(step) and a.value.denominator == 1 and b.value == a.value + step


class Bounds:
    """The numbers of a text that bound something, by their values."""

    def __init__(self, quantities: Iterable[Quantity]) -> None:
        self._by_value: defaultdict[Value, dict[Hashable, Quantity]] = defaultdict(dict)
        for q in quantities:
            if q.limit:
                self._by_value[q.value].setdefault((q.limit, q.role, q.unit), q)

    def border(self, quantity: Quantity) -> bool:
        """Whether one of them gives the bound of a number by the number next to it."""
        neighbours = (quantity.value - 1, quantity.value + 1) if quantity.limit else ()
        return any(bordering(quantity, q) for value in neighbours for q in self._by_value.get(value, {}).values())


def rounds_to(fine: Value, coarse: Value) -> bool:
    """Whether rounding (or cutting) the first to the significant digits of the second gives the second."""
    off = abs(Fraction(fine) - coarse)
    if not coarse or off > _ROUNDING * abs(Fraction(coarse)):
        return False
    if coarse.denominator != 1:
        return fine.denominator > coarse.denominator and off * coarse.denominator < 1
    step = 1
    while int(coarse) % (step * 10) == 0:
        step *= 10
    return step > 1 and off < step


def _bounded(a: Quantity, b: Quantity) -> bool:
    """A vague number on one side, and a number within its bounds, or a vague one that overlaps it."""
    if not (a.bounds or b.bounds) or DATE_ROLES & {a.role, b.role}:
        return False
    if a.unit != b.unit and ((a.unit and b.unit) or "duration" in (a.role, b.role)):
        return False
    low, high = a.bounds or (min(a.values), max(a.values))
    least, most = b.bounds or (min(b.values), max(b.values))
    if a.bounds and b.bounds and max(high - low, most - least) <= _WIDEST_PAIR:  # 두세 is not three or four
        return (low <= least and most <= high) or (least <= low and high <= most)
    if a.bounds and b.bounds:  # 수십 ends where hundreds begin
        return low < most and least < high
    return low <= most and least <= high


def _below_the_next(a: Quantity, b: Quantity) -> bool:
    """What is in the 1% range (1%대) is below 2%."""
    vague, bound = (a, b) if a.bounds else (b, a)
    if not vague.bounds or bound.limit != "below" or a.role != b.role:
        return False
    return vague.unit == bound.unit and bound.value in vague.others


def _above_in_parts(a: Quantity, b: Quantity) -> bool:
    """What tops 30% is a third, or nearly so."""
    percent, part = (a, b) if a.role == "percent" else (b, a)
    if percent.limit != "above" or percent.role != "percent" or part.role != "fraction":
        return False
    return 0 < Fraction(part.value) * 100 - percent.value < _TENTHS


def _split(a: Quantity, b: Quantity) -> bool:
    """What is split 8 to 2 is split 80-20, of a hundred, or eighty-twenty. Who wins 6-3 has not won 60-3."""
    if "score" not in (a.role, b.role) or not all(_is_of_a_split(q) for q in (a, b)):
        return False
    part, hundredth = sorted((Fraction(a.value), Fraction(b.value)))
    return hundredth == part * _TENTHS


def _is_of_a_split(q: Quantity) -> bool:
    if q.role == "score":
        return q.split > 0
    return q.role == "percent" or (q.role == "cardinal" and q.form == "word" and q.phrase is not None)


def _grown(a: Quantity, b: Quantity) -> bool:
    """What doubled grew by 100%; what is 1.5 times as much grew by half."""
    share, multiple = (b, a) if a.role == "multiple" else (a, b)
    if multiple.role != "multiple" or share.role not in ("percent", "fraction"):
        return False
    return Fraction(share.value) / (100 if share.role == "percent" else 1) == multiple.value - 1


def _a_dozen(a: Quantity, b: Quantity) -> bool:
    """Ten and some more (십여 명) are a dozen."""
    some, dozen = (a, b) if a.approximate else (b, a)
    more = some.approximate and some.value == _TENTHS and not (some.limit or some.unit)
    return more and dozen.value == _DOZEN and dozen.form == "soft" and not dozen.unit


def _by_another_clock(a: Quantity, b: Quantity) -> bool:
    """4시 30분, of which nobody says whether it is in the afternoon, is 16:30 of a clock of 24 hours."""
    if a.role != "hour" or b.role != "hour":
        return False
    untold, later = (a, b) if a.value < b.value else (b, a)
    return untold.value in HOURS and later.value == untold.value + _HALF_DAY and not untold.half_day


_SENSES: tuple[Callable[[Quantity, Quantity], bool], ...] = (
    _by_another_clock,
    _rounded,
    _shortened,
    _bounded,
    _below_the_next,
    _above_in_parts,
    bordering,
    converted,
    _grown,
    _a_dozen,
    _split,
)


def _by_sense(state: Match, same: Callable[[Quantity, Quantity], bool]) -> Match:
    pairs, left, english = list(state.pairs), list(state.korean[_MOST:]), list(state.english)
    for quantity in state.korean[:_MOST]:
        partner = next((i for i, other in enumerate(english[:_MOST]) if same(quantity, other)), None)
        if partner is None:
            left.append(quantity)
        else:
            pairs.append((quantity, english.pop(partner)))
    return Match(pairs, left, english)
