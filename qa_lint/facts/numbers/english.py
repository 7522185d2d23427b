"""Numbers as English writes them."""

from __future__ import annotations

import re  # faster than regex for plain character classes
from fractions import Fraction

import regex

from qa_lint.facts.numbers.digits import WIDE, WIDTHS, identifier, money_before, read_core
from qa_lint.facts.numbers.english_tables import (
    ALSO_NAMES,
    APPROXIMATIONS,
    BEYOND,
    CARDINALS,
    COUNTS,
    DATE_HINTS,
    DECADES,
    HINTS,
    MONEY_SCALES,
    MONTH_NUMBERS,
    ONES,
    ORDINALS,
    OTHER_VALUES,
    PARTS,
    PLURALS,
    ROMAN,
    SCALES,
    SHORT_SCALES,
    TENS,
    WHOLES,
)  # fmt: skip
from qa_lint.facts.numbers.phrases import compose
from qa_lint.facts.numbers.quantity import Form, Quantity, Role, Value, exact
from qa_lint.facts.numbers.units import ENGLISH_UNITS, alternation, role_of
from qa_lint.model import Span

# ------------------------------------------------------------------ the patterns

_FOLDED_UNITS = {word.lower(): unit for word, unit in ENGLISH_UNITS.items()}


_WORD_END = r"(?![A-Za-z0-9])"
_NUMERALS = [*CARDINALS, *ORDINALS]
_SMALL_WORDS = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"[0-9０-９½⅓⅔¼¾]")
_CANDIDATE = re.compile(r"[0-9½⅓⅔¼¾]+|[A-Za-z]+")
_FIGURES = re.compile(r"[0-9½⅓⅔¼¾]+")
# The first word of every expression, in small letters, and which reader to try; later rows win.
_WORDS: dict[str, str] = {
    **dict.fromkeys((word.split("-")[0].split()[0] for word in [*HINTS, *DATE_HINTS]), "hint"),
    **dict.fromkeys(WHOLES, "whole"),
    **dict.fromkeys(PLURALS, "vague"),
    **dict.fromkeys(COUNTS, "scaled"),
    **dict.fromkeys(_NUMERALS, "numeral"),
    **dict.fromkeys(DECADES, "decade"),
    **dict.fromkeys((month.lower() for month in MONTH_NUMBERS), "month"),
    **dict.fromkeys((numeral.lower() for numeral in ROMAN), "roman"),
}
_TELLTALES = frozenset(_WORDS) - {"this", "last", "next"}  # which are always before a month or a year
_HINT = regex.compile(rf"(?:{alternation([*HINTS, *DATE_HINTS])}){_WORD_END}", regex.IGNORECASE)
_NAME = regex.compile(rf"(?:third[ -]part(?:y|ies)|first[ ]name|first[ ]lady){_WORD_END}", regex.IGNORECASE)
_SCALED_BEFORE = regex.compile(
    r"(?<![A-Za-z])(?:half[ -]an?[ -]|an?[ ]half[ -]|an?[ ]|(?:several|some|many|(?:a[ ])?few|couple[ ]of)[ ])$",
    regex.IGNORECASE,
)
_HALF_SCALE = regex.compile(rf"[ -](?:an?[ -])?(?:{alternation(COUNTS)})(?![A-Za-z])", regex.IGNORECASE)
_ARTICLE_BEFORE = regex.compile(r"(?<![A-Za-z])an?[ ]$", regex.IGNORECASE)
_ATOM = regex.compile(
    rf"(?P<and>[ -]+and[ -]+)?[ -]?(?P<word>{alternation([*_NUMERALS, *COUNTS])})(?![A-Za-z0-9])",
    regex.IGNORECASE,
)
_SCALE = regex.compile(
    rf"[ \u00a0-]?(?:(?P<word>(?i:{alternation(COUNTS)}))|(?P<short>{alternation(SHORT_SCALES)}))(?![A-Za-z0-9])"
)
_MONEY_SCALE = regex.compile(r"[ ]?(?P<short>[mbt])(?![A-Za-z0-9])")
_AND_A_HALF = regex.compile(r"[ -]+and[ -]+(?:a[ -]+)?half(?![A-Za-z])|[ ]?½", regex.IGNORECASE)
_PART_AFTER = regex.compile(rf"[ -](?P<part>{alternation(PARTS)})(?![A-Za-z])", regex.IGNORECASE)
_UNIT = regex.compile(rf"[ \u00a0-]?(?P<unit>(?i:{alternation(ENGLISH_UNITS)}))(?![A-Za-z0-9])")
_ORDINAL_ENDING = regex.compile(r"(?:st|nd|rd|th)(?![A-Za-z0-9])", regex.IGNORECASE)
_PLURAL_ENDING = regex.compile(r"['’]?s(?![A-Za-z0-9])")
_HALF_DAY = regex.compile(r"[ ]?(?P<half>[ap])\.?[ ]?m(?:\.|(?![A-Za-z0-9]))", regex.IGNORECASE)
_CLOCK = regex.compile(  # four digits that the words around them make a time of day; else they are a year
    r"(?<=(?<![A-Za-z])(?:at|until|by)[ ])(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])"
    r"(?!(?<=(?:19|20)[0-9]{2})|[.,:]?[0-9]|%|[ ][A-Za-z$])"
    r"|(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])"
    r"(?:[ ]?(?:hours|hrs|h)|(?=[ ]?(?:GMT|UTC|KST|EST|EDT|PST|BST|CET)))"
    r"(?![A-Za-z0-9])"
)
_SHORT_YEAR = regex.compile(r"(?![0-9A-Za-z’'.,]|[ ](?:percent|people|years))|[.,](?![0-9])")
_OCLOCK = regex.compile(r"[ ]o['’]clock(?![A-Za-z])", regex.IGNORECASE)
_PAST = regex.compile(
    rf"(?:half[ ](?P<way>past)|quarter[ ](?P<way>past|after|to|before))[ ](?P<hour>{alternation(ONES)})(?![A-Za-z-])",
    regex.IGNORECASE,
)
_HALF_YEAR = regex.compile(r"[ -]half(?![A-Za-z])", regex.IGNORECASE)
_MONTH_NAMES = tuple(MONTH_NUMBERS)
_FOLD = regex.compile(r"-?fold(?![A-Za-z])", regex.IGNORECASE)
_TIMES = regex.compile(r"[ -]times(?![A-Za-z])|x(?![A-Za-z0-9])", regex.IGNORECASE)
_DAY_BEFORE_MONTH = regex.compile(r"(?<![0-9.,])[0-3]?[0-9](?:st|nd|rd|th)?(?:[ ]of)?[ ]$", regex.IGNORECASE)
_AFTER_MONTH = regex.compile(r"\.?,?[ ](?:the[ ])?(?:[0-9])")
_MONTH_AFTER_DAY = regex.compile(rf"(?:st|nd|rd|th)?(?:[ ]of)?[ ](?:{alternation(MONTH_NUMBERS)})(?![A-Za-z])")
_MONTH_CONTEXT = regex.compile(
    r"(?:in|of|since|until|till|by|last|next|early|late|mid|this|from|to|and|between|every|each|on|through)[ -]$",
    regex.IGNORECASE,
)
_APPROXIMATIONS, _BEYOND = tuple(APPROXIMATIONS), tuple(BEYOND)
_APPROXIMATE_AFTER = regex.compile(r"\+|[ ](?:or so|or more|or less|plus)|-odd|-some", regex.IGNORECASE)
_LONGEST_APPROXIMATION = 16


def may_hold_english_numbers(text: str) -> bool:
    """A cheap first look: most texts hold no number."""
    return not _TELLTALES.isdisjoint(_SMALL_WORDS.findall(text.lower())) or _DIGIT.search(text) is not None


def read_english(text: str) -> tuple[Quantity, ...]:
    """The quantities of an English text, in order."""
    if not text.isascii() and WIDE.search(text):
        text = text.translate(WIDTHS)
    words = not _TELLTALES.isdisjoint(_SMALL_WORDS.findall(text.lower()))
    found: list[Quantity] = []
    position = 0
    for match in (_CANDIDATE if words else _FIGURES).finditer(text):
        start = match.start()
        if start < position:
            continue
        word = match.group()
        if word[0] in "0123456789½⅓⅔¼¾":
            quantities, position = read_english_digits(text, start)
        elif (kind := _WORDS.get(word.lower())) and _stands_alone(text, match):
            quantities, position = _READERS[kind](text, match)
        else:
            continue
        found += quantities
    return tuple(compose(text, found)) if found else ()


def _stands_alone(text: str, match: re.Match[str]) -> bool:
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
    if clock := _CLOCK.match(text, start) if end - start == 4 else None:
        return _military(text, clock), clock.end()
    if text[start - 1 : start] in ("'", "’", "‘") and end - start == 2 and _SHORT_YEAR.match(text, end):
        year = (2000 if value < 50 else 1900) + value  # '98
        return [Quantity(Span(start - 1, end), year, "year", others=(value,))], end
    if ordinal := _ORDINAL_ENDING.match(text, end):
        day = _MONTH_AFTER_DAY.match(text, end) or _after_month(text, start)
        role: Role = "day" if day else "ordinal"
        return [_made(text, start, ordinal.end(), value, role)], ordinal.end()
    if plural := _PLURAL_ENDING.match(text, end):
        return [_decade(start, plural.end(), value)], plural.end()
    if value in range(1, 13) and (oclock := _OCLOCK.match(text, end)):
        return [Quantity(Span(start, oclock.end()), value, "hour", others=(value + 12,))], oclock.end()
    if half_day := _HALF_DAY.match(text, end) if value in range(1, 13) else None:
        return [_hour(Quantity(Span(start, half_day.end()), value, "hour"), half_day["half"])], half_day.end()
    money = money_before(text, start)
    value, end, others = _scaled(text, value, end, bool(money))
    letter = text[end : end + 1]
    unit = _UNIT.match(text, end)
    glued = unit is not None and unit.start("unit") == end
    if letter.isascii() and letter.isalpha() and not glued and not _TIMES.match(text, end):
        core = identifier(text, start)
        return list(core.quantities), core.end
    if money:
        return [_made(text, money[0], end, value, "money", money[1], "digits", others)], end
    if unit is None and (_after_month(text, start) or _MONTH_AFTER_DAY.match(text, end)) and value in range(1, 32):
        return [_made(text, start, end, value, "day")], end
    if unit is None and not others and 1000 <= value <= 2999 and end - start == 4:
        return [_made(text, start, end, value, "year")], end
    return _with_unit(text, start, end, value, "digits", others)


def _military(text: str, clock: regex.Match[str]) -> list[Quantity]:
    """at 1530, 1530 GMT"""
    start, phrase = clock.start(), Span(*clock.span())
    return [
        Quantity(Span(start, start + 2), int(clock["hour"]), "hour", phrase=phrase),
        Quantity(Span(start + 2, start + 4), int(clock["minute"]), "minute", phrase=phrase),
    ]


def _read_month(text: str, match: re.Match[str]) -> _Read:
    start, end = match.span()
    word = match.group()
    if word not in MONTH_NUMBERS:
        return [], end
    dated = _AFTER_MONTH.match(text, end) or _DAY_BEFORE_MONTH.search(text, max(0, start - 9), start)
    context = _MONTH_CONTEXT.search(text, max(0, start - 9), start)
    form: Form = "digits" if dated else "soft" if word in ALSO_NAMES and not context else "word"
    return [Quantity(Span(start, end), MONTH_NUMBERS[word], "month", "", form)], end


def _read_roman(text: str, match: re.Match[str]) -> _Read:
    value = ROMAN.get(match.group())
    return [Quantity(Span(*match.span()), value, "ordinal", "", "soft")] if value else [], match.end()


def _read_vague(text: str, match: re.Match[str]) -> _Read:
    """dozens, thousands, tens of millions."""
    unit = PLURALS[match.group().lower()]
    end = match.end()
    if (of := _OF.match(text, end)) and of["unit"].lower() in PLURALS:
        unit, end = unit * PLURALS[of["unit"].lower()], of.end()
    read = _with_unit(text, match.start(), end, unit, "soft")
    return [quantity._replace(bounds=(unit, 12 * unit), approximate=True) for quantity in read[0]], read[1]


_OF = regex.compile(rf"[ ]of[ ](?P<unit>{alternation(PLURALS)})(?![A-Za-z])", regex.IGNORECASE)


def _read_decade(text: str, match: re.Match[str]) -> _Read:
    read = _decade(match.start(), match.end(), DECADES[match.group().lower()])
    return [read._replace(form="word")], match.end()


def _read_scaled(text: str, match: re.Match[str]) -> _Read:
    """a million, half a million, several hundred, a dozen; also the scale word alone."""
    scale = match.group().lower()
    unit = COUNTS[scale]
    before = _SCALED_BEFORE.search(text, max(0, match.start() - 12), match.start())
    words = before.group().lower() if before else ""
    value: Value = exact(Fraction(unit, 2)) if "half" in words else unit
    value, end = _words(text, match.end(), value, unit)
    read, end = _with_unit(text, before.start() if before else match.start(), end, value, "soft")
    if "several" in words or "few" in words or "some" in words or "many" in words or "couple" in words:
        read = [quantity._replace(bounds=(unit, 10 * unit), approximate=True) for quantity in read]
    return read, end


def _read_numeral(text: str, match: re.Match[str]) -> _Read:
    start = match.start()
    word = match.group().lower()
    if name := _NAME.match(text, start):
        return [Quantity(Span(*name.span()), ORDINALS[word], "ordinal", "", "soft")], name.end()
    if word in ORDINALS:
        value: Value = ORDINALS[word]
        others: tuple[Value, ...] = (Fraction(1, value),) if value > 2 else ()
        form: Form = "soft" if value <= 2 else "word"
        if value <= 2 and (half := _HALF_YEAR.match(text, match.end())):
            return [Quantity(Span(start, half.end()), value, "ordinal", "", "soft")], half.end()
        if value > 2 and (article := _ARTICLE_BEFORE.search(text, max(0, start - 4), start)):
            span = Span(article.start(), match.end())  # a third: a part, or one more
            return [Quantity(span, Fraction(1, value), "fraction", "", "soft", (value,))], match.end()
        return [Quantity(Span(start, match.end()), value, "ordinal", "", form, others)], match.end()
    value, end, ordinal = _number_words(text, start)
    if ordinal:
        return [_made(text, start, end, value, "ordinal", "", "word")], end
    others = ()
    if value in (24, 36, 48) and text.startswith("dozen", end - 5):
        others = (int(value) // 10 * 10,)  # two dozen is as vague as 20
    if value in range(1, 13) and (oclock := _OCLOCK.match(text, end)):
        return [Quantity(Span(start, oclock.end()), value, "hour", "", "word", (value + 12,))], oclock.end()
    if value in range(1, 13) and (half_day := _HALF_DAY.match(text, end)):
        return [_hour(_made(text, start, half_day.end(), value, "hour", "", "word"), half_day["half"])], half_day.end()
    return _with_unit(text, start, end, value, "soft" if value == 1 else "word", others)


def _read_whole(text: str, match: re.Match[str]) -> _Read:
    word = match.group().lower()
    if word == "half" and _HALF_SCALE.match(text, match.end()):
        return [], match.end()  # half a million: read at the scale word
    if clock := _PAST.match(text, match.start()):
        hour, past = ONES[clock["hour"].lower()], clock["way"].lower() in ("past", "after")
        minute = 30 if word == "half" else 15 if past else 45
        before = hour if past else hour - 1 or 12
        whole = Span(*clock.span())
        return [
            Quantity(Span(*match.span()), minute, "minute", "", "word", phrase=whole),
            Quantity(Span(*clock.span("hour")), before, "hour", "", "word", (before + 12,), phrase=whole),
        ], clock.end()
    value, role, unit = WHOLES[word]
    others = OTHER_VALUES.get(word, ())
    read = Quantity(Span(*match.span()), value, role, unit, "soft", others)
    if word in HINTS:
        return [read, Quantity(read.span, 0, role, "", "hint", HINTS[word])], match.end()
    return [read], match.end()


def _read_hint(text: str, match: re.Match[str]) -> _Read:
    hint = _HINT.match(text, match.start())
    if not hint:
        return [], match.end()
    word = hint.group().lower()
    role = DATE_HINTS.get(word, "cardinal")
    return [Quantity(Span(*hint.span()), 0, role, "", "hint", HINTS.get(word, ()))], hint.end()


_READERS = {
    "month": _read_month, "roman": _read_roman, "vague": _read_vague, "decade": _read_decade, "scaled": _read_scaled,
    "numeral": _read_numeral, "whole": _read_whole, "hint": _read_hint,
}  # fmt: skip


def _number_words(text: str, start: int) -> tuple[Value, int, bool]:
    """Value and end of cardinal words, and whether an ordinal ended them: two hundred and five, twenty-first."""
    total, section, last, scale = 0, 0, "start", 10**15
    position = end = start
    while atom := _ATOM.match(text, position):
        word = atom["word"].lower()
        if position > start and atom["and"] and last not in ("hundred", "scale"):
            break
        if word in ONES or word in ORDINALS:
            value = ONES.get(word, ORDINALS.get(word, 0))
            if not (last in ("start", "hundred", "scale") or (last == "ten" and 0 < value < 10)):
                break
            if word in ORDINALS and (last == "start" or value >= 100):
                break
            section += value
            if word in ORDINALS:
                return total + section, atom.end(), True
            last = "one"
        elif word in TENS:
            if last == "one" and 10 < section < 20 and not total:  # nineteen eighty
                section *= 100
            elif last not in ("start", "hundred", "scale"):
                break
            section, last = section + TENS[word], "ten"
        elif word == "hundred":
            if not 0 < section < 100:
                break
            section, last = section * 100, "hundred"
        elif word == "dozen":
            if not 0 < section < 100 or total:
                break
            return section * 12, atom.end(), False
        else:
            unit = SCALES[word]
            if not section or unit >= scale:
                break
            total, section, last, scale = total + section * unit, 0, "scale", unit
        position = end = atom.end()
    whole: Value = total + section
    if half := _AND_A_HALF.match(text, end):
        whole, end, _ = _scaled(text, whole + Fraction(1, 2), half.end(), False)
    return exact(whole), end, False


def _words(text: str, end: int, value: Value, unit: int) -> tuple[Value, int]:
    """What may follow a hundred, a thousand: and five; a hundred thousand; a million and a half."""
    if half := _AND_A_HALF.match(text, end):
        return exact(value + Fraction(unit, 2)), half.end()
    if (atom := _ATOM.match(text, end)) and atom["word"].lower() in SCALES and SCALES[atom["word"].lower()] > unit:
        return value * SCALES[atom["word"].lower()], atom.end()
    if atom and unit == 100 and atom["and"] and atom["word"].lower() in ONES | TENS:
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
        unit = COUNTS.get(word) or SHORT_SCALES.get(short) or MONEY_SCALES[short]
        if previous and unit <= previous:
            break
        if short and not money:
            others = (exact(value),)  # 7B may be a name
        value, end, previous = value * unit, scale.end(), unit
        if short:
            break
    return exact(value), end, others


def _with_unit(text: str, start: int, end: int, value: Value, form: Form, others: tuple[Value, ...] = ()) -> _Read:
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
    if match["unit"] == "m" and match.start() == match.start("unit") and form == "digits":
        others = (*others, exact(value * 10**6))  # 1.5m people
    if half := _AND_A_HALF.match(text, stop):
        value, stop = exact(value + Fraction(1, 2)), half.end()
    return [_made(text, start, stop, value, role_of(unit), unit, form, others)], stop


def _part(text: str, end: int, value: Value) -> tuple[Value, int] | None:
    """two-thirds, three quarters: one with a singular, more with a plural."""
    part = _PART_AFTER.match(text, end)
    if not part or value.denominator != 1:
        return None
    word = part["part"].lower()
    plural = (word.endswith("s") and word != "halves") or word == "halves"
    if plural != (value != 1) or value >= PARTS[word]:
        return None
    return Fraction(value, PARTS[word]), part.end()


def _decade(start: int, end: int, value: Value) -> Quantity:
    """1990s, the '90s, her 20s."""
    others: tuple[Value, ...] = (1900 + value, 2000 + value) if value < 100 else (value % 100,) if value > 1000 else ()
    return Quantity(Span(start, end), value, "decade", "", "digits", tuple(exact(other) for other in others))


def _hour(quantity: Quantity, half: str) -> Quantity:
    """3 p.m. is 15:00, and is also found as 3; 12 a.m. is midnight."""
    value, late = quantity.value, half.lower() == "p"
    if late and 1 <= value < 12:
        return quantity._replace(role="hour", value=value + 12, others=(value,), half_day="pm")
    others: tuple[Value, ...] = (0, 24) if value == 12 else ()
    return quantity._replace(role="hour", others=others, half_day="" if value == 12 else "pm" if late else "am")


def _with_half_day(text: str, fields: list[Quantity], end: int) -> _Read:
    """3:30 p.m."""
    half_day = _HALF_DAY.match(text, end)
    if half_day and fields and fields[0].role == "hour":
        phrase = Span(fields[0].whole.start, half_day.end())
        fields = [field._replace(phrase=phrase) for field in fields]
        return [_hour(fields[0], half_day["half"]), *fields[1:]], half_day.end()
    return fields, end


def _after_month(text: str, start: int) -> bool:
    """July 7, Sept. 7, July the 7th."""
    before = text[max(0, start - 16) : start]
    if not before.endswith(" "):
        return False
    return before.removesuffix("the ")[:-1].removesuffix(".").endswith(_MONTH_NAMES)


def _made(
    text: str,
    start: int,
    end: int,
    value: Value,
    role: Role,
    unit: str = "",
    form: Form = "digits",
    others: tuple[Value, ...] = (),
) -> Quantity:
    before = text[max(0, start - _LONGEST_APPROXIMATION) : start].rstrip().lower()
    beyond = before.endswith(_BEYOND)
    after = text[end : end + 1] in ("+", "-", " ") and _APPROXIMATE_AFTER.match(text, end)
    approximate = bool(beyond or after or before.endswith(_APPROXIMATIONS))
    return Quantity(Span(start, end), value, role, unit, form, others, None, approximate, beyond)
