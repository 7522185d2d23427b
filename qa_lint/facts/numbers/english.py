"""Numbers as English writes them."""

from __future__ import annotations

from fractions import Fraction

import regex

from qa_lint.facts.numbers.digits import WIDE, WIDTHS, identifier, money_before, read_core
from qa_lint.facts.numbers.quantity import MONTHS, Quantity, Role, Value, exact
from qa_lint.facts.numbers.units import ENGLISH_UNITS, alternation, role_of
from qa_lint.model import Span

# ------------------------------------------------------------------ the tables

_ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
} | {"fourty": 40}
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SHORT_SCALES = {
    "k": 10**3, "K": 10**3, "M": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "B": 10**9, "tn": 10**12,
}  # fmt: skip
_MONEY_SCALES = {"m": 10**6, "b": 10**9, "t": 10**12}  # only where a currency sign stands before
_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
    "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
_PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    word + ending: value for word, value in _ORDINALS.items() if value > 2 for ending in ("", "s")
}
_DECADES = {word[:-1] + "ies": value for word, value in _TENS.items()}  # the nineties

# Words that say a number without being one. They answer a number of the other side and are never missed themselves.
_WHOLES: dict[str, tuple[Value, Role, str]] = {
    "half": (Fraction(1, 2), "fraction", ""), "halves": (Fraction(1, 2), "fraction", ""),
    "halved": (Fraction(1, 2), "fraction", ""), "halve": (Fraction(1, 2), "fraction", ""),
    "halfway": (Fraction(1, 2), "fraction", ""), "quarter": (Fraction(1, 4), "fraction", ""),
    "quarters": (Fraction(1, 4), "fraction", ""),
    "both": (2, "cardinal", ""), "couple": (2, "cardinal", ""), "couples": (2, "cardinal", ""),
    "pair": (2, "cardinal", ""), "pairs": (2, "cardinal", ""),
    "twin": (2, "cardinal", ""), "twins": (2, "cardinal", ""), "duo": (2, "cardinal", ""),
    "trio": (3, "cardinal", ""), "triplets": (3, "cardinal", ""), "quartet": (4, "cardinal", ""),
    "once": (1, "multiple", ""), "twice": (2, "multiple", ""),
    "thrice": (3, "multiple", ""), "double": (2, "multiple", ""), "doubled": (2, "multiple", ""),
    "doubles": (2, "multiple", ""), "doubling": (2, "multiple", ""), "dual": (2, "multiple", ""),
    "triple": (3, "multiple", ""), "tripled": (3, "multiple", ""), "treble": (3, "multiple", ""),
    "triples": (3, "multiple", ""), "tripling": (3, "multiple", ""), "quadruple": (4, "multiple", ""),
    "quadrupled": (4, "multiple", ""), "decade": (1, "duration", "decade"), "decades": (2, "duration", "decade"),
    "century": (1, "duration", "century"), "fortnight": (2, "duration", "week"),
    "week": (1, "duration", "week"), "month": (1, "duration", "month"), "year": (1, "duration", "year"),
    "day": (1, "duration", "day"), "hour": (1, "duration", "hour"), "overnight": (1, "duration", "day"),
    "noon": (12, "hour", ""), "midday": (12, "hour", ""), "midnight": (0, "hour", ""),
    "teen": (10, "decade", ""), "teens": (10, "decade", ""), "teenage": (10, "decade", ""), "nil": (0, "cardinal", ""),
    "teenager": (10, "decade", ""), "teenagers": (10, "decade", ""),
    "secondly": (2, "ordinal", ""), "firstly": (1, "ordinal", ""), "thirdly": (3, "ordinal", ""),
}  # fmt: skip
# Words that only suggest a number: the values one might stand for.
_HINTS: dict[str, tuple[Value, ...]] = {
    "either": (2,), "neither": (2,), "former": (2,), "latter": (2,), "secondary": (2,), "binary": (2,), "bicycle": (2,),
    "loveseat": (2,), "decker": (2,), "doubly": (2,), "bi-annual": (2,), "biannual": (2,), "square": (4, 2), "triathlon": (3,), "trilogy": (3,), "tricycle": (3,), "triangle": (3,),
    "quintet": (5,), "sextet": (6,), "octet": (8,), "octal": (8,), "decimal": (10,), "hexadecimal": (16,), "hex": (16,),
    "pentathlon": (5,), "heptathlon": (7,), "decathlon": (10,), "twos": (2,), "threes": (3,), "fours": (4,),
    "fives": (5,), "sixes": (6,), "sevens": (7,), "eights": (8,), "nines": (9,), "half": (30, 6, 50), "quarter": (15, 45, 3, 25),
    "quarters": (45, 15), "century": (100,), "annual": (12,), "daily": (24,), "weekly": (7,), "week": (7,), "weeks": (7,),
}  # fmt: skip
_DATE_HINTS: dict[str, Role] = dict.fromkeys(
    ["today", "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "day"
) | {"last month": "month", "this month": "month", "next month": "month"}
_DATE_HINTS |= {"last year": "year", "this year": "year", "next year": "year"}
_OTHER_VALUES: dict[str, tuple[Value, ...]] = {"midnight": (12, 24), "fortnight": (14, 15), "halved": (2,), "halve": (2,)}
_DOZENS = {
    "dozens": 12, "tens": 10, "scores": 20, "hundreds": 100, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
    "trillions": 10**12,
}  # fmt: skip

_MONTHS = {name: number for number, name in enumerate(MONTHS, 1)} | {
    name[:3]: number for number, name in enumerate(MONTHS, 1) if name not in ("May", "March")
} | {"Sept": 9}  # fmt: skip
_ROMAN = {
    "II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12, "XIII": 13, "XIV": 14,
    "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21,
}  # fmt: skip

_FOLDED_UNITS = {word.lower(): unit for word, unit in ENGLISH_UNITS.items()}

# ------------------------------------------------------------------ the patterns

_WORD_END = r"(?![A-Za-z0-9])"
_NUMERALS = [*_ONES, *_TENS, *_ORDINALS]
_TOKEN = regex.compile(
    rf"""
      (?P<digits> [0-9] )
    | (?<![\p{{L}}0-9]) (?:
        (?P<month> (?-i:{alternation(_MONTHS)}) ){_WORD_END}
      | (?P<roman> (?-i:{alternation(_ROMAN)}) ){_WORD_END}
      | (?P<vague> {alternation(_DOZENS)} ){_WORD_END}
      | (?P<decade> {alternation(_DECADES)} ){_WORD_END}
      | (?P<scaled> (?:(?:half[ -])?an?[ ]|half[ -]a[ ]|several[ ]|(?:a[ ])?few[ ])?+(?:hundred|thousand|million|billion|trillion|dozen) ){_WORD_END}
      | (?P<name> third[ -]part(?:y|ies) | first[ ]name | first[ ]lady ){_WORD_END}
      | (?P<numeral> {alternation(_NUMERALS)} ){_WORD_END}
      | (?P<part> an?[ ](?:third|fourth|quarter|fifth|sixth|seventh|eighth|ninth|tenth) ){_WORD_END}
      | (?P<whole> {alternation(_WHOLES)} ){_WORD_END}
      | (?P<hint> {alternation(sorted({*_HINTS, *_DATE_HINTS} - set(_WHOLES)))} ){_WORD_END}
      | (?P<fold> (?:{alternation(word for word in _NUMERALS if word not in _ORDINALS)})[- ]?(?=fold){_WORD_END} )
      )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_ATOM = regex.compile(
    rf"(?P<and>[ -]+and[ -]+)?[ -]?(?P<word>{alternation([*_NUMERALS, *_SCALES, 'hundred', 'dozen'])})(?![A-Za-z0-9])",
    regex.IGNORECASE,
)
_SCALE = regex.compile(
    rf"[ \u00a0-]?(?:(?P<word>(?i:{alternation([*_SCALES, 'hundred', 'dozen'])}))|(?P<short>{alternation(_SHORT_SCALES)}))(?![A-Za-z0-9])"
)
_MONEY_SCALE = regex.compile(r"[ ]?(?P<short>[mbt])(?![A-Za-z0-9])")
_AND_A_HALF = regex.compile(r"[ -]+and[ -]+(?:a[ -]+)?half(?![A-Za-z])|[ ]?½", regex.IGNORECASE)
_PART_AFTER = regex.compile(rf"[ -](?P<part>{alternation(_PARTS)})(?![A-Za-z])", regex.IGNORECASE)
_UNIT = regex.compile(rf"[ \u00a0-]?(?P<unit>(?i:{alternation(ENGLISH_UNITS)}))(?![A-Za-z0-9])")
_ORDINAL_ENDING = regex.compile(r"(?:st|nd|rd|th)(?![A-Za-z0-9])", regex.IGNORECASE)
_PLURAL_ENDING = regex.compile(r"['’]?s(?![A-Za-z0-9])")
_HALF_DAY = regex.compile(r"[ ]?(?P<half>[ap])\.?[ ]?m(?:\.|(?![A-Za-z0-9]))", regex.IGNORECASE)
_FOLD = regex.compile(r"-?fold(?![A-Za-z])", regex.IGNORECASE)
_TIMES = regex.compile(r"[ -]times(?![A-Za-z])|x(?![A-Za-z0-9])", regex.IGNORECASE)
_DAY_BEFORE_MONTH = regex.compile(r"(?<![0-9.,])[0-3]?[0-9](?:st|nd|rd|th)?(?:[ ]of)?[ ]$", regex.IGNORECASE)
_AFTER_MONTH = regex.compile(r"\.?,?[ ](?:the[ ])?(?:[0-9])")
_DAY_AFTER_MONTH = regex.compile(rf"(?:{alternation(_MONTHS)})\.?[ ](?:the[ ])?$")
_MONTH_AFTER_DAY = regex.compile(rf"(?:st|nd|rd|th)?(?:[ ]of)?[ ](?:{alternation(_MONTHS)})(?![A-Za-z])")
_MONTH_CONTEXT = regex.compile(
    r"(?:in|of|since|until|till|by|last|next|early|late|mid|this|from|to|and|between|every|each|on|through)[ -]$", regex.IGNORECASE
)
_APPROXIMATE_BEFORE = regex.compile(
    r"(?:about|around|some|nearly|almost|approximately|approx\.|roughly|over|more than|less than|fewer than|at least|at most"
    r"|up to|as many as|as much as|under|below|above|exceeding|estimated|~|>|<)[ ]?$",
    regex.IGNORECASE,
)
_APPROXIMATE_AFTER = regex.compile(r"\+|[ ](?:or so|or more|or less|plus)|-odd|-some", regex.IGNORECASE)
_LONGEST_APPROXIMATION = 16


def read_english(text: str) -> tuple[Quantity, ...]:
    """The quantities of an English text, in order."""
    if WIDE.search(text):
        text = text.translate(WIDTHS)
    found: list[Quantity] = []
    position = 0
    while match := _TOKEN.search(text, position):
        quantities, position = _READERS[match.lastgroup or ""](text, match)
        found += quantities
    return tuple(found)


# ------------------------------------------------------------------ the readers, one for each kind of token

_Read = tuple[list[Quantity], int]


def _read_digits(text: str, match: regex.Match[str]) -> _Read:
    return read_english_digits(text, match.start())


def read_english_digits(text: str, start: int) -> tuple[list[Quantity], int]:
    """The quantity whose first digit stands at start, and where it ends."""
    core = read_core(text, start)
    if core.value is None:
        return _with_half_day(text, list(core.quantities), core.end)
    value, end = core.value, core.end
    if ordinal := _ORDINAL_ENDING.match(text, end):
        day = _MONTH_AFTER_DAY.match(text, end) or _DAY_AFTER_MONTH.search(text, max(0, start - 16), start)
        role: Role = "day" if day else "ordinal"
        return [_made(text, start, ordinal.end(), value, role)], ordinal.end()
    if plural := _PLURAL_ENDING.match(text, end):
        return [_decade(start, plural.end(), value)], plural.end()
    if half_day := _HALF_DAY.match(text, end) if value in range(1, 13) else None:
        return [_hour(Quantity(Span(start, half_day.end()), value, "hour"), half_day["half"])], half_day.end()
    money = money_before(text, start)
    value, end, others = _scaled(text, value, end, bool(money))
    letter = text[end : end + 1]
    unit = _UNIT.match(text, end)
    if letter.isascii() and letter.isalpha() and not (unit and unit.start("unit") == end) and not _TIMES.match(text, end):
        core = identifier(text, start)
        return list(core.quantities), core.end
    if money:
        return [_made(text, money[0], end, value, "money", money[1], "digits", others)], end
    if unit is None and (
        _DAY_AFTER_MONTH.search(text, max(0, start - 16), start) or _MONTH_AFTER_DAY.match(text, end)
    ) and value in range(1, 32):
        return [_made(text, start, end, value, "day")], end
    if unit is None and not others and 1000 <= value <= 2999 and end - start == 4:
        return [_made(text, start, end, value, "year")], end
    return _with_unit(text, start, end, value, "digits", others)


def _read_month(text: str, match: regex.Match[str]) -> _Read:
    start, end = match.span()
    dated = _AFTER_MONTH.match(text, end) or _DAY_BEFORE_MONTH.search(text, max(0, start - 9), start)
    context = _MONTH_CONTEXT.search(text, max(0, start - 9), start)
    named = match["month"] in ("May", "March", "Mar", "Jun", "Jan", "April", "June", "August", "Dec", "Sep")  # also names
    form = "digits" if dated else "soft" if named and not context else "word"
    return [Quantity(Span(start, end), _MONTHS[match["month"]], "month", "", form)], end  # type: ignore[arg-type]


def _read_roman(text: str, match: regex.Match[str]) -> _Read:
    return [Quantity(Span(*match.span()), _ROMAN[match["roman"]], "ordinal", "", "soft")], match.end()


def _read_vague(text: str, match: regex.Match[str]) -> _Read:
    """dozens, thousands, tens of millions."""
    unit = _DOZENS[match["vague"].lower()]
    end = match.end()
    if (of := _OF.match(text, end)) and of["unit"].lower() in _DOZENS:
        unit, end = unit * _DOZENS[of["unit"].lower()], of.end()
    read = _with_unit(text, match.start(), end, unit, "soft")
    return [quantity._replace(bounds=(unit, 12 * unit), approximate=True) for quantity in read[0]], read[1]


_OF = regex.compile(rf"[ ]of[ ](?P<unit>{alternation(_DOZENS)})(?![A-Za-z])", regex.IGNORECASE)


def _read_decade(text: str, match: regex.Match[str]) -> _Read:
    read = _decade(match.start(), match.end(), _DECADES[match["decade"].lower()])
    return [read._replace(form="word")], match.end()


def _read_scaled(text: str, match: regex.Match[str]) -> _Read:
    """a million, half a million, several hundred, a dozen; also the scale word alone."""
    *before, scale = regex.split(r"[ -]", match["scaled"].lower())
    unit = _SCALES.get(scale, 12 if scale == "dozen" else 100)
    value: Value = exact(Fraction(unit, 2)) if "half" in before else unit
    value, end = _words(text, match.end(), value, unit)
    read, end = _with_unit(text, match.start(), end, value, "soft")
    if "several" in before or "few" in before:
        read = [quantity._replace(bounds=(unit, 10 * unit), approximate=True) for quantity in read]
    return read, end


def _read_numeral(text: str, match: regex.Match[str]) -> _Read:
    start = match.start()
    word = match["numeral"].lower()
    if word in _ORDINALS:
        value: Value = _ORDINALS[word]
        others: tuple[Value, ...] = (Fraction(1, value),) if value > 2 else ()
        form = "soft" if value <= 2 else "word"
        return [Quantity(Span(start, match.end()), value, "ordinal", "", form, others)], match.end()  # type: ignore[arg-type]
    value, end, ordinal = _number_words(text, start)
    if ordinal:
        return [_made(text, start, end, value, "ordinal", "", "word")], end
    others = ()
    if value in (24, 36, 48) and text[:end].endswith("dozen"):
        others = (round(value, -1),)  # two dozen is as vague as 20
    if value in range(1, 13) and (half_day := _HALF_DAY.match(text, end)):
        return [_hour(_made(text, start, half_day.end(), value, "hour", "", "word"), half_day["half"])], half_day.end()
    return _with_unit(text, start, end, value, "soft" if value == 1 else "word", others)


def _read_part(text: str, match: regex.Match[str]) -> _Read:
    parts = _PARTS[match["part"].lower().split()[1]]
    read = _made(text, *match.span(), Fraction(1, parts), "fraction", "", "soft", (parts,))
    return [read], match.end()


def _read_whole(text: str, match: regex.Match[str]) -> _Read:
    word = match["whole"].lower()
    value, role, unit = _WHOLES[word]
    others = _OTHER_VALUES.get(word, ())
    read = Quantity(Span(*match.span()), value, role, unit, "soft", others)
    if word in _HINTS:
        return [read, Quantity(read.span, 0, role, "", "hint", _HINTS[word])], match.end()
    return [read], match.end()


def _read_hint(text: str, match: regex.Match[str]) -> _Read:
    word = match["hint"].lower()
    span = Span(*match.span())
    return [Quantity(span, 0, _DATE_HINTS.get(word, "cardinal"), "", "hint", _HINTS.get(word, ()))], match.end()


def _read_name(_text: str, match: regex.Match[str]) -> _Read:
    """An expression that only has a number in its name."""
    value = 3 if match["name"].lower().startswith("third") else 1
    return [Quantity(Span(*match.span()), value, "ordinal", "", "soft")], match.end()


def _read_fold(text: str, match: regex.Match[str]) -> _Read:
    end = match.end() + 4
    return [Quantity(Span(match.start(), end), _ONES.get(match["fold"].lower().strip("- "), 10), "multiple", form="word")], end


_READERS = {
    "digits": _read_digits, "month": _read_month, "roman": _read_roman, "vague": _read_vague, "decade": _read_decade,
    "scaled": _read_scaled, "numeral": _read_numeral, "part": _read_part, "whole": _read_whole, "name": _read_name, "hint": _read_hint, "fold": _read_fold,
}  # fmt: skip


def _number_words(text: str, start: int) -> tuple[Value, int, bool]:
    """Value and end of cardinal words from start, and whether an ordinal ended them: two hundred and five, twenty-first."""
    total, section, last, scale = 0, 0, "start", 10**15
    position = end = start
    while atom := _ATOM.match(text, position):
        word = atom["word"].lower()
        if position > start and atom["and"] and last not in ("hundred", "scale"):
            break
        if word in _ONES or word in _ORDINALS:
            value = _ONES.get(word, _ORDINALS.get(word, 0))
            if not (last in ("start", "hundred", "scale") or (last == "ten" and 0 < value < 10)):
                break
            if word in _ORDINALS and (last == "start" or value >= 100):
                break
            section += value
            if word in _ORDINALS:
                return total + section, atom.end(), True
            last = "one"
        elif word in _TENS:
            if last == "one" and 10 < section < 20 and not total:  # nineteen eighty
                section *= 100
            elif last not in ("start", "hundred", "scale"):
                break
            section, last = section + _TENS[word], "ten"
        elif word == "hundred":
            if not 0 < section < 100:
                break
            section, last = section * 100, "hundred"
        elif word == "dozen":
            if not 0 < section < 100 or total:
                break
            return section * 12, atom.end(), False
        else:
            unit = _SCALES[word]
            if not section or unit >= scale:
                break
            total, section, last, scale = total + section * unit, 0, "scale", unit
        position = end = atom.end()
    value: Value = total + section
    if half := _AND_A_HALF.match(text, end):
        end = half.end()
        value = value + Fraction(1, 2)
        value, end, _ = _scaled(text, value, end, False)
    return exact(value), end, False


def _words(text: str, end: int, value: Value, unit: int) -> tuple[Value, int]:
    """What may follow a hundred, a thousand: and five; a hundred thousand; a million and a half."""
    if half := _AND_A_HALF.match(text, end):
        return exact(value + Fraction(unit, 2)), half.end()
    if (atom := _ATOM.match(text, end)) and atom["word"].lower() in _SCALES and _SCALES[atom["word"].lower()] > unit:
        return value * _SCALES[atom["word"].lower()], atom.end()
    if atom and unit == 100 and atom["and"] and atom["word"].lower() in _ONES | _TENS:
        more, stop, ordinal = _number_words(text, atom.start("word"))
        if more < unit and not ordinal:
            return value + more, stop
    return value, end


def _scaled(text: str, value: Value, end: int, money: bool) -> tuple[Value, int, tuple[Value, ...]]:
    """A number in digits with the scale words that follow it: 3.5 million, 2 hundred thousand, $2.5bn, 10K."""
    if half := _AND_A_HALF.match(text, end):
        value, end = value + Fraction(1, 2), half.end()
    others: tuple[Value, ...] = ()
    previous = 0
    while scale := _SCALE.match(text, end) or (_MONEY_SCALE.match(text, end) if money else None):
        word = (scale.groupdict().get("word") or "").lower()
        short = "" if word else scale["short"]
        unit = _SCALES.get(word) or {"hundred": 100, "dozen": 12}.get(word) or _SHORT_SCALES.get(short) or _MONEY_SCALES[short]
        if previous and unit <= previous:
            break
        if short and not money:
            others = (exact(value),)  # 7B may be a name
        value, end, previous = value * unit, scale.end(), unit
        if short:
            break
    return exact(value), end, others


def _with_unit(
    text: str, start: int, end: int, value: Value, form: str, others: tuple[Value, ...] = ()
) -> _Read:
    if multiple := _FOLD.match(text, end) or _TIMES.match(text, end):
        return [_made(text, start, multiple.end(), value, "multiple", "", form, others)], multiple.end()
    if part := _part(text, end, value) if form == "word" else None:
        others = (value,) if part[0].denominator in (2, 4) else ()  # two quarters, of a year or of a game
        return [_made(text, start, part[1], part[0], "fraction", "", form, others)], part[1]
    match = _UNIT.match(text, end)
    if not match:
        return [_made(text, start, end, value, "cardinal", "", form, others)], end
    unit = ENGLISH_UNITS.get(match["unit"]) or _FOLDED_UNITS[match["unit"].lower()]
    stop = match.end()
    if half := _AND_A_HALF.match(text, stop):
        value, stop = exact(value + Fraction(1, 2)), half.end()
    return [_made(text, start, stop, value, role_of(unit), unit, form, others)], stop


def _part(text: str, end: int, value: Value) -> tuple[Value, int] | None:
    """two-thirds, three quarters: one with a singular, more with a plural."""
    part = _PART_AFTER.match(text, end)
    if not part or value.denominator != 1:
        return None
    word = part["part"].lower()
    plural = word.endswith("s") and word != "halves" or word == "halves"
    if plural != (value != 1) or value >= _PARTS[word]:
        return None
    return Fraction(value, _PARTS[word]), part.end()


def _decade(start: int, end: int, value: Value) -> Quantity:
    """1990s, the '90s, her 20s."""
    others: tuple[Value, ...] = (1900 + value, 2000 + value) if value < 100 else (value % 100,) if value > 1000 else ()
    return Quantity(Span(start, end), value, "decade", "", "digits", tuple(exact(other) for other in others))


def _hour(quantity: Quantity, half: str) -> Quantity:
    late = half.lower() == "p" and 1 <= quantity.value < 12
    return quantity._replace(role="hour", others=(quantity.value + 12,) if late else (0, 24) if quantity.value == 12 else ())


def _with_half_day(text: str, fields: list[Quantity], end: int) -> _Read:
    """3:30 p.m."""
    half_day = _HALF_DAY.match(text, end)
    if half_day and fields and fields[0].role == "hour":
        phrase = Span(fields[0].whole.start, half_day.end())
        fields = [field._replace(phrase=phrase) for field in fields]
        return [_hour(fields[0], half_day["half"]), *fields[1:]], half_day.end()
    return fields, end


def _made(
    text: str,
    start: int,
    end: int,
    value: Value,
    role: Role,
    unit: str = "",
    form: str = "digits",
    others: tuple[Value, ...] = (),
) -> Quantity:
    before = text[max(0, start - _LONGEST_APPROXIMATION) : start]
    approximate = bool(_APPROXIMATE_BEFORE.search(before) or _APPROXIMATE_AFTER.match(text, end))
    return Quantity(Span(start, end), value, role, unit, form, others, None, approximate)  # type: ignore[arg-type]
