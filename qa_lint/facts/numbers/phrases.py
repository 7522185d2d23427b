"""Expressions that are made of several numbers: ranges, scores, times of day, dates, amounts below zero.

Each row of a table below says what stands between or around numbers that have been read one by one, and what they are
together. The parts stay quantities of their own, because translations say them in other orders; each knows the span of
the whole.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from qa_lint.facts.numbers.english_tables import CARDINALS
from qa_lint.facts.numbers.quantity import YEARS, Quantity, Role, exact, value_of
from qa_lint.languages.figures import Value
from qa_lint.late import re
from qa_lint.model import Span

# role of the first number, what stands between them, what the second was read as (role, unit) and what it is here
_FIELDS: dict[tuple[Role, tuple[Role, str]], tuple[str, Role]] = {
    # first, second            between   the second is
    ("hour", ("duration", "minute")): (r"[ ]?", "minute"),  # 3시 30분
    ("month", ("duration", "day")): (r"[ ]?", "day"),  # 7월 7일
}
_BETWEEN_FIELDS = {pair: re.compile(between) for pair, (between, _) in _FIELDS.items()}

_DATE_ORDER = frozenset({("year", "month"), ("month", "day"), ("day", "month"), ("month", "year"), ("day", "year")})
_WITHIN_DATE = re.compile(r"[ ]?|\.?,?[ ](?:the[ ])?|[ ]of[ ]")

_AND = re.compile(r"[ ]and[ ]")
_EITHER = re.compile(r"[ ]or[ ]")
_BETWEEN = re.compile(r"(?<![A-Za-z])[Bb]etween[ ](?:[A-Za-z]+\.?[ ]){0,2}$")  # 100 and 400 billion, March 8 and 19
_REACH = 40  # characters in which that stands before the first of the two
_RANGE = re.compile(r"[ ]?[~〜～∼–-][ ]?|[ ]to[ ]|에서[ ]|[ ]?내지[ ]")
_UNTIL = re.compile(r"[ ]?(?:부터|에서|[~〜～∼–-])[ ]?|[ ](?:to|until)[ ]")  # of hours
_NOON = 12
_HALF_AN_HOUR = 30
_TO_THE_HOUR = re.compile(
    r"[ ]?전(?![가-힣ㄱ-ㅣ]|[ ]?세계)|[ ]?전(?=[에이인입]|까지|쯤|부터)"
)  # 7시 15분 전: a quarter to seven
_SCORE = re.compile(r"[ ]?대[ ]?|[–:-]")
_HUNDRED = 100
_SPLITS = frozenset({10, _HUNDRED})
_THREE_PARTS = re.compile(
    r"(?<![0-9.,–:-])[0-9]{1,2}+(?:(?:[ ]?대[ ]?|[–:-])[0-9]{1,2}+(?![0-9]|[.,][0-9])){2,9}+(?![–:-])"
)
_SCORE_WORD = re.compile(
    r"(?i:won|win|wins|lost|lose|beat|beaten|defeat|defeated|drew|draw|tie|tied|lead|led|score|scored|victory|loss)"
    r"(?:[ ]\S+){0,3}[ ]\(?$"
)
_OUT_OF = re.compile(
    r"[ ](?:in|(?:out[ ])?of(?:[ ](?:the|its|their))?)[ ](?:every[ ])?"
)  # seven in ten, six of the nine
_AMONG = re.compile(
    r"[ ]?(?:가구|세대|농가|업체|기업|학급)?[ ](?:중에?|가운데|중에서)[ ]"
)  # 10명 중 7명, 10가구 중 7가구
_WIDTH = 14  # characters between two numbers that belong together: " out of every "
_MOST_POINTS = 200  # of a side, in a score

_FIGURES = re.compile(r"[0-9][0-9,]*+(?:\.[0-9]++)?+")
_WORD = re.compile(r"[A-Za-z-]++")
_SCALES = frozenset(10**n for n in range(2, 13))  # 2~3백 명, three or four hundred thousand, 2~3천만 원, 7~8조 원

_POWER_OF = re.compile(r"[ ]power[ ]of[ ]")  # the tenth power of two
_TO_THE = re.compile(
    r"[ ](?:(?:raised[ ])?to[ ]the[ ]|to[ ]the[ ]power[ ]of[ ])"
)  # two to the tenth, 10 to the power of six
_POWER = re.compile(r"[ ]power(?![A-Za-z])|(?=[ ](?:is|equals)[ ]|[.,;)]|$)")
_POWER_WIDTH = 24  # characters between a number and its power: " raised to the power of "

_MAY_BE_BELOW = frozenset("-−하스Ss")  # the last character of what is looked for
_BELOW_ZERO = re.compile(r"(?:영하|마이너스)[ ]?$|(?<![A-Za-z])minus[ ]$|(?:^|(?<=[\s(]))[-−]$", re.IGNORECASE)
_FALLS = frozenset("△▽▼")  # before an amount that stands alone: △ is how Korean accounts say that it is below zero
_ALONE = 4  # characters of white space and the sign before an amount that stands alone
_DEGREES = frozenset({"degree", "celsius", "fahrenheit"})
_BELOW_ZERO_AFTER = re.compile(r"(?:[ ](?:Celsius|Fahrenheit|C|F))?[ ]below[ ](?:zero|freezing)", re.IGNORECASE)


def compose(text: str, read: list[Quantity]) -> list[Quantity]:
    """The quantities of a text, each with what the numbers around it make of it."""
    read = [_signed(text, quantity) for quantity in read]
    if len(read) > 1 and (" power" in text or " to the " in text):
        read = _with_powers(text, read)
    near = [i for i, (a, b) in enumerate(pairwise(read)) if b.span.start - a.span.end <= _WIDTH]
    if not near:
        return read
    if len(read) > 2:
        _join_splits(text, read)
    for join in (_join_ends, _join_fields, _join_date):  # the range in 7월 7~9일 first, whose ends are then days
        for i in near:
            if _may_join(read[i], read[i + 1]):
                join(text, read, i)
    _join_hours(text, read)
    return [q for i, q in enumerate(read) if i == 0 or q.span.start >= read[i - 1].span.end or q.form == "hint"]


def _with_powers(text: str, read: list[Quantity]) -> list[Quantity]:
    """The same, where a number and its power are one: the tenth power of two, ten to the sixth."""
    joined: list[Quantity] = []
    for quantity in read:
        power = _power(text, joined[-1], quantity) if joined else None
        joined[-1:] = [power] if power else [*joined[-1:], quantity]
    return joined


def _join_splits(text: str, read: list[Quantity]) -> None:
    """5대 3대 2, 50:30:20: three and more that come to ten or a hundred."""
    parts: dict[int, tuple[Span, Span, int]] = {}  # by where a part begins: its figures, all parts, what they come to
    for match in _THREE_PARTS.finditer(text):
        figures = [*_FIGURES.finditer(text, *match.span())]
        total = sum(int(number.group()) for number in figures)
        if total in _SPLITS:
            whole = Span(*match.span())
            parts |= {number.start(): (Span(*number.span()), whole, total) for number in figures}
    for i, quantity in enumerate(read) if parts else ():
        if quantity.role == "cardinal" and (part := parts.get(quantity.span.start)):
            span, phrase, split = part
            read[i] = quantity._replace(span=span, role="score", phrase=phrase, split=split)


def _power(text: str, a: Quantity, b: Quantity) -> Quantity | None:
    if b.span.start - a.span.end > _POWER_WIDTH or "hint" in (a.form, b.form):
        return None
    if a.role == "ordinal" and b.role == "cardinal" and _POWER_OF.fullmatch(text, a.span.end, b.span.start):
        base, exponent, end = b, a, b.span.end
    elif a.role == "cardinal" and (between := _TO_THE.fullmatch(text, a.span.end, b.span.start)):
        of = "power" in between.group()
        after = None if of else _POWER.match(text, b.span.end)
        if b.role != ("cardinal" if of else "ordinal") or not (of or after):
            return None
        base, exponent, end = a, b, after.end() if after else b.span.end
    else:
        return None
    return Quantity(Span(a.span.start, end), base.value, "identifier", written=f"{base.value}^{exponent.value}")


def _signed(text: str, quantity: Quantity) -> Quantity:
    """-5 degrees, 영하 5도, 5 degrees below zero; △0.8% in a table."""
    if quantity.role not in ("measure", "cardinal", "percent") or quantity.phrase or quantity.form == "hint":
        return quantity
    start, end = quantity.span
    if text[max(0, start - 2) : start].rstrip()[-1:] in _MAY_BE_BELOW and (
        before := _BELOW_ZERO.search(text, max(0, start - 6), start)
    ):
        return quantity._replace(span=Span(before.start(), end), value=-quantity.value)
    if start <= _ALONE and text[:start].strip() in _FALLS and not text[end:].strip():
        return quantity._replace(span=Span(start - len(text[:start].lstrip()), end), value=-quantity.value)
    if quantity.unit in _DEGREES and (after := _BELOW_ZERO_AFTER.match(text, end)):
        return quantity._replace(span=Span(start, after.end()), value=-quantity.value)
    return quantity


def _may_join(a: Quantity, b: Quantity) -> bool:
    return "hint" not in (a.form, b.form) and not (a.phrase and a.phrase == b.phrase)


def _join_fields(text: str, read: list[Quantity], i: int) -> None:
    """3시 30분, 7월 7일, 3박 4일"""
    a, b = read[i : i + 2]
    key = (a.role, (b.role, b.unit))
    if key in _FIELDS and _BETWEEN_FIELDS[key].fullmatch(text, a.span.end, b.span.start):
        b = b._replace(role=_FIELDS[key][1], unit="")
        if a.role == "hour":
            whole = Span(a.whole.start, b.span.end)
            a, b = a._replace(phrase=whole), b._replace(phrase=whole)
            if b.value < _HALF_AN_HOUR and _TO_THE_HOUR.match(text, b.span.end):
                a = a._replace(others=(*a.others, *((value - 1) % _NOON or _NOON for value in a.values)))
                b = b._replace(others=(60 - b.value,))
        elif b.range_end and i + 2 < len(read):
            read[i + 2] = read[i + 2]._replace(role="day", unit="")
        read[i : i + 2] = a, b
    elif a.unit == "night" and b.unit == "day" and b.span.start - a.span.end <= 1:
        read[i] = a._replace(form="soft")  # 3박 4일 is a four-day trip


def _join_date(text: str, read: list[Quantity], i: int) -> None:
    """2023년 7월 7일, July 7, 2023; a field that it has already begins another date."""
    a, b = read[i : i + 2]
    whole = a.phrase if i and a.phrase == read[i - 1].phrase else None  # of the fields so far
    if (a.role, b.role) not in _DATE_ORDER or b.phrase or (a.phrase and not whole):
        return
    if _WITHIN_DATE.fullmatch(text, a.span.end, b.span.start):
        start = i
        while start and read[start - 1].phrase == a.phrase and a.phrase:
            start -= 1
        if any(field.role == b.role for field in read[start : i + 1]):
            return
        whole = Span((whole or a.span).start, b.span.end)
        read[start : i + 2] = [q._replace(phrase=whole) for q in read[start : i + 2]]


def _join_hours(text: str, read: list[Quantity]) -> None:
    """오후 2시부터 4시까지, 2 p.m. to 4: behind an hour that says its half of the day, the next may be past noon."""
    hours = [i for i, quantity in enumerate(read) if quantity.role == "hour"]
    for first, second in pairwise(hours):
        a, b = read[first], read[second]
        said = a.half_day and not b.half_day and not b.others and 0 < b.value < _NOON
        end = a.whole.end if a.whole.end <= b.span.start else a.span.end  # a phrase may be the whole range
        if said and _UNTIL.fullmatch(text, end, b.span.start):
            read[second] = b._replace(others=(b.value + _NOON,))


def _join_ends(text: str, read: list[Quantity], i: int) -> None:
    """7~9일, 2대 1"""
    a, b = read[i : i + 2]
    if a.range_end:
        return
    joined = _score(text, a, b) or _share(text, a, b)
    if not joined and _is_range(text, a, b):
        joined = _range(_scaled_like(text, a, b), b)
    elif not joined and _EITHER.fullmatch(text, a.span.end, b.span.start):
        scaled = _scaled_like(text, a, b)
        joined = None if scaled is a else (scaled._replace(role=b.role, unit=b.unit), b)
    if joined:
        read[i : i + 2] = joined


def _is_range(text: str, a: Quantity, b: Quantity) -> bool:
    """Whether two numbers are the ends of what lies between them: 7~9일, 7 to 9, between March 7 and 9."""
    if _RANGE.fullmatch(text, a.span.end, b.span.start):
        return True
    both = _AND.fullmatch(text, a.span.end, b.span.start)
    return both is not None and _BETWEEN.search(text, max(0, a.span.start - _REACH), a.span.start) is not None


def _score(text: str, a: Quantity, b: Quantity) -> tuple[Quantity, Quantity] | None:
    """2대 1, 2-1, 3:1, and 60/40 of a hundred; a hyphen between rising numbers is a score only after a word such as
    won."""
    if not (_is_count(text, b) and a.role == "cardinal" and not a.unit and a.form == "digits" and not a.approximate):
        return None
    figures = _FIGURES.match(text, a.span.start)
    if not figures or max(a.value, b.value) > _MOST_POINTS or value_of(figures.group()) != a.value:
        return None
    digits = figures.end() - a.span.start
    between = text[figures.end() : b.span.start]
    of_a_hundred = between == "/" and a.value + b.value == _HUNDRED
    if not (of_a_hundred or _SCORE.fullmatch(between)) or (a.value.denominator != 1 and between in "-–"):
        return None
    if between in "-–" and a.value < b.value and not _SCORE_WORD.search(text, max(0, a.span.start - 60), a.span.start):
        return None
    whole = Span(a.span.start, b.span.end)
    total = a.value + b.value
    split = int(total) if total in _SPLITS else 0
    first = a._replace(span=Span(a.span.start, a.span.start + digits), role="score", phrase=whole, split=split)
    return first, b._replace(role="score", phrase=whole, split=split)


def _share(text: str, a: Quantity, b: Quantity) -> tuple[Quantity, Quantity] | None:
    """seven in ten, 10명 중 7명"""
    if a.role != "cardinal" or b.role != "cardinal" or a.unit or b.unit or a.phrase or b.phrase:
        return None
    between = _OUT_OF if a.value < b.value else _AMONG
    if not between.fullmatch(text, a.span.end, b.span.start):
        return None
    whole = Span(a.span.start, b.span.end)
    return a._replace(phrase=whole), b._replace(phrase=whole)


def _is_count(text: str, quantity: Quantity) -> bool:
    start, end = quantity.span
    return quantity.role == "cardinal" and text[start:end].isdigit()


def _scaled_like(text: str, a: Quantity, b: Quantity) -> Quantity:
    """3~4억 원, $3-4 billion, three to four million: the first end may have the scale of the second."""
    if a.form not in ("digits", "word") or a.role not in ("cardinal", "money") or a.value >= b.value:
        return a
    first = _first_part(text, b)
    scale = Fraction(b.value) / first if first else 0
    if scale not in _SCALES or a.value > 10 * first:
        return a
    return a._replace(value=exact(a.value * scale), others=(a.value,))


def _first_part(text: str, quantity: Quantity) -> Value:
    """The number before the scale: 4 of 4억, and of four million; 0 where there is none."""
    if quantity.form == "word":
        word = _WORD.match(text, *quantity.span)
        return CARDINALS.get(word.group().lower(), 0) if word else 0
    figures = _FIGURES.search(text, *quantity.span)
    return (value_of(figures.group()) or 0) if figures else 0


def _range(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity] | None:
    """7~9일, July 7-9, 3 to 5 percent: an end without a unit has that of the other."""
    if a.form != b.form or a.form == "soft" or "identifier" in (a.role, b.role) or "list" in (a.role, b.role):
        return None
    bare = a.role == "cardinal" and not a.unit
    if bare and (b.role != "year" or a.value in YEARS) and b.role != "multiple":
        a = a._replace(role=b.role, unit=b.unit)
    elif a.role == "day" and (b.unit == "day" or (b.role == "cardinal" and not b.unit)):
        b = b._replace(role="day", unit="")
    elif a.role == "money" and b.role == "cardinal" and not b.unit:
        b = b._replace(role="money", unit=a.unit)
    elif a.role == "year" and b.role == "cardinal" and a.value % 100 < b.value < 100:  # 2001-05
        b = b._replace(role="year", value=a.value - a.value % 100 + b.value, others=(b.value,))
    if (a.role, a.unit) != (b.role, b.unit):
        return None
    whole = Span(a.whole.start, b.whole.end)
    return a._replace(phrase=whole, range_end="from"), b._replace(phrase=whole, range_end="to")
