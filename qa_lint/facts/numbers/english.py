"""Numbers as English writes them."""

from __future__ import annotations

import re  # faster than regex for plain character classes
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
_FOLDS = {word + "fold": value for word, value in (_ONES | _TENS).items()} | {"hundredfold": 100}
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
_WHOLES |= {word: (value, "multiple", "") for word, value in _FOLDS.items()}
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
_SMALL_WORDS = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"[0-9]")
_CANDIDATE = regex.compile(r"[0-9]++|[A-Za-z]++")
_WORDS: dict[str, str] = {  # the first word of every expression, in small letters, and which reader to try; later rows win
    **dict.fromkeys((word.split("-")[0].split()[0] for word in [*_HINTS, *_DATE_HINTS]), "hint"),
    **dict.fromkeys(_WHOLES, "whole"),
    **dict.fromkeys(_DOZENS, "vague"),
    **dict.fromkeys([*_SCALES, "hundred", "dozen"], "scaled"),
    **dict.fromkeys(_NUMERALS, "numeral"),
    **dict.fromkeys(_DECADES, "decade"),
    **dict.fromkeys((month.lower() for month in _MONTHS), "month"),
    **dict.fromkeys((numeral.lower() for numeral in _ROMAN), "roman"),
}
_HINT = regex.compile(rf"(?:{alternation([*_HINTS, *_DATE_HINTS])}){_WORD_END}", regex.IGNORECASE)
_NAME = regex.compile(rf"(?:third[ -]part(?:y|ies)|first[ ]name|first[ ]lady){_WORD_END}", regex.IGNORECASE)
_SCALED_BEFORE = regex.compile(
    r"(?<![A-Za-z])(?:half[ -]an?[ -]|an?[ ]half[ -]|an?[ ]|(?:several|some|many|(?:a[ ])?few|couple[ ]of)[ ])$", regex.IGNORECASE
)
_HALF_SCALE = regex.compile(r"[ -](?:an?[ -])?(?:hundred|thousand|million|billion|trillion|dozen)(?![A-Za-z])", regex.IGNORECASE)
_ARTICLE_BEFORE = regex.compile(r"(?<![A-Za-z])an?[ ]$", regex.IGNORECASE)
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
_BEYOND = frozenset({"more than", "over", "less than", "fewer than", "under", "below", "above", "exceeding", ">", "<"})
_LONGEST_APPROXIMATION = 16


def read_english(text: str) -> tuple[Quantity, ...]:
    """The quantities of an English text, in order."""
    if not text.isascii() and WIDE.search(text):
        text = text.translate(WIDTHS)
    if _WORDS.keys().isdisjoint(_SMALL_WORDS.findall(text.lower())) and not _DIGIT.search(text):
        return ()
    found: list[Quantity] = []
    position = 0
    for match in _CANDIDATE.finditer(text):
        start = match.start()
        if start < position:
            continue
        word = match.group()
        if word[0] in "0123456789":
            quantities, position = read_english_digits(text, start)
        elif (kind := _WORDS.get(word.lower())) and _stands_alone(text, match):
            quantities, position = _READERS[kind](text, match)
        else:
            continue
        found += quantities
    return tuple(found)


def _stands_alone(text: str, match: regex.Match[str]) -> bool:
    """Whether a word is no part of a longer one: not of one with digits, nor of one with letters beyond ASCII."""
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
    glued = before[-1:].isalnum() or after[:1].isalnum()
    in_name = (before.endswith("_") and before[0].isalnum()) or (after.startswith("_") and after[-1].isalnum())
    return not (glued or in_name)


# ------------------------------------------------------------------ the readers, one for each kind of token

_Read = tuple[list[Quantity], int]


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
    word = match.group()
    if word not in _MONTHS:
        return [], end
    dated = _AFTER_MONTH.match(text, end) or _DAY_BEFORE_MONTH.search(text, max(0, start - 9), start)
    context = _MONTH_CONTEXT.search(text, max(0, start - 9), start)
    named = word in ("May", "March", "Mar", "Jun", "Jan", "April", "June", "August", "Dec", "Sep")  # also names
    form = "digits" if dated else "soft" if named and not context else "word"
    return [Quantity(Span(start, end), _MONTHS[word], "month", "", form)], end  # type: ignore[arg-type]


def _read_roman(text: str, match: regex.Match[str]) -> _Read:
    value = _ROMAN.get(match.group())
    return [Quantity(Span(*match.span()), value, "ordinal", "", "soft")] if value else [], match.end()


def _read_vague(text: str, match: regex.Match[str]) -> _Read:
    """dozens, thousands, tens of millions."""
    unit = _DOZENS[match.group().lower()]
    end = match.end()
    if (of := _OF.match(text, end)) and of["unit"].lower() in _DOZENS:
        unit, end = unit * _DOZENS[of["unit"].lower()], of.end()
    read = _with_unit(text, match.start(), end, unit, "soft")
    return [quantity._replace(bounds=(unit, 12 * unit), approximate=True) for quantity in read[0]], read[1]


_OF = regex.compile(rf"[ ]of[ ](?P<unit>{alternation(_DOZENS)})(?![A-Za-z])", regex.IGNORECASE)


def _read_decade(text: str, match: regex.Match[str]) -> _Read:
    read = _decade(match.start(), match.end(), _DECADES[match.group().lower()])
    return [read._replace(form="word")], match.end()


def _read_scaled(text: str, match: regex.Match[str]) -> _Read:
    """a million, half a million, several hundred, a dozen; also the scale word alone."""
    scale = match.group().lower()
    unit = _SCALES.get(scale, 12 if scale == "dozen" else 100)
    before = _SCALED_BEFORE.search(text, max(0, match.start() - 12), match.start())
    words = before.group().lower() if before else ""
    value: Value = exact(Fraction(unit, 2)) if "half" in words else unit
    value, end = _words(text, match.end(), value, unit)
    read, end = _with_unit(text, before.start() if before else match.start(), end, value, "soft")
    if "several" in words or "few" in words or "some" in words or "many" in words or "couple" in words:
        read = [quantity._replace(bounds=(unit, 10 * unit), approximate=True) for quantity in read]
    return read, end


def _read_numeral(text: str, match: regex.Match[str]) -> _Read:
    start = match.start()
    word = match.group().lower()
    if name := _NAME.match(text, start):
        return [Quantity(Span(*name.span()), _ORDINALS[word], "ordinal", "", "soft")], name.end()
    if word in _ORDINALS:
        value: Value = _ORDINALS[word]
        others: tuple[Value, ...] = (Fraction(1, value),) if value > 2 else ()
        form = "soft" if value <= 2 else "word"
        if value > 2 and (article := _ARTICLE_BEFORE.search(text, max(0, start - 4), start)):
            span = Span(article.start(), match.end())  # a third: a part, or one more
            return [Quantity(span, Fraction(1, value), "fraction", "", "soft", (value,))], match.end()
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


def _read_whole(text: str, match: regex.Match[str]) -> _Read:
    word = match.group().lower()
    if word == "half" and _HALF_SCALE.match(text, match.end()):
        return [], match.end()  # half a million: read at the scale word
    value, role, unit = _WHOLES[word]
    others = _OTHER_VALUES.get(word, ())
    read = Quantity(Span(*match.span()), value, role, unit, "soft", others)
    if word in _HINTS:
        return [read, Quantity(read.span, 0, role, "", "hint", _HINTS[word])], match.end()
    return [read], match.end()


def _read_hint(text: str, match: regex.Match[str]) -> _Read:
    hint = _HINT.match(text, match.start())
    if not hint:
        return [], match.end()
    word = hint.group().lower()
    return [Quantity(Span(*hint.span()), 0, _DATE_HINTS.get(word, "cardinal"), "", "hint", _HINTS.get(word, ()))], hint.end()


_READERS = {
    "month": _read_month, "roman": _read_roman, "vague": _read_vague, "decade": _read_decade, "scaled": _read_scaled,
    "numeral": _read_numeral, "whole": _read_whole, "hint": _read_hint,
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
    word = _APPROXIMATE_BEFORE.search(before)
    approximate = bool(word or _APPROXIMATE_AFTER.match(text, end))
    beyond = word is not None and word.group().strip().lower() in _BEYOND
    return Quantity(Span(start, end), value, role, unit, form, others, None, approximate, beyond)  # type: ignore[arg-type]
