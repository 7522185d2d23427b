"""Numbers as English writes them."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from qa_lint.facts.numbers.digits import NUMERALS, WIDE, WIDTHS, identifier, money_before, read_core
from qa_lint.facts.numbers.english_amounts import AND_A_HALF, read_part, read_words, scale
from qa_lint.facts.numbers.english_dates import (
    Read,
    decade,
    is_day,
    read_four_figures,
    read_minutes,
    read_month,
    read_past,
    read_time,
    read_year_or_decade,
    with_half_day,
)
from qa_lint.facts.numbers.english_tables import (
    APPROXIMATIONS,
    CARDINALS,
    COUNTS,
    DATE_HINTS,
    DECADES,
    HINTS,
    LIMITS,
    MONEY_SCALES,
    MONTH_NUMBERS,
    ORDINALS,
    OTHER_VALUES,
    PARTS,
    PLURALS,
    SHORT_OF,
    SHORT_SCALES,
    WHOLES,
)
from qa_lint.facts.numbers.match_minutes import minutes_before_the_end
from qa_lint.facts.numbers.phrases import compose
from qa_lint.facts.numbers.quantity import YEARS, Form, Limit, Quantity, Role, exact
from qa_lint.facts.numbers.roman import ROMAN
from qa_lint.facts.numbers.units import ENGLISH_UNITS, UNITS, alternation, read_change, role_of
from qa_lint.languages.figures import Value
from qa_lint.late import re
from qa_lint.model import Span

# ------------------------------------------------------------------ the patterns

_FOLDED_UNITS = {word.lower().replace("-", " "): unit for word, unit in ENGLISH_UNITS.items()}


def _first_word(phrase: str) -> str:
    """Its letters up to the first that is none: the children of Children's Day."""
    return phrase.replace("'", "-").split("-")[0].split()[0]


_WORD_END = r"(?![A-Za-z0-9])"
_NUMERALS = [*CARDINALS, *ORDINALS]
_ALSO_BEGINS = {_first_word(phrase) for phrase in WHOLES if not phrase.isalpha()} & {*_NUMERALS}  # fifty-fifty
_DIGIT = re.compile(rf"[{NUMERALS}]")
_CANDIDATE = re.compile(r"[0-9½⅓⅔¼¾]+|[A-Za-z]+")
_FIGURES = re.compile(r"[0-9½⅓⅔¼¾]+")
# The first word of every expression, in small letters, and which reader to try; later rows win.
_WORDS: dict[str, str] = {
    **dict.fromkeys((_first_word(phrase) for phrase in [*HINTS, *DATE_HINTS]), "hint"),
    **dict.fromkeys((_first_word(phrase) for phrase in WHOLES), "whole"),
    **dict.fromkeys(PLURALS, "vague"),
    **dict.fromkeys(COUNTS, "scaled"),
    **dict.fromkeys(_NUMERALS, "numeral"),
    **dict.fromkeys(DECADES, "decade"),
    **dict.fromkeys((month.lower() for month in MONTH_NUMBERS), "month"),
    **dict.fromkeys((numeral.lower() for numeral in ROMAN), "roman"),
    "minute": "minute",
}
# May is told by its capital, the others by a month or year. In bytes, in which words are found fastest.
_TELLTALES = frozenset(word.encode() for word in _WORDS if word not in ("may", "this", "last", "next"))
_FOLDED = bytes(  # small letters, 0 for a digit, and a space for everything else
    ord(c.lower() if c.isalpha() else "0" if c.isdigit() else " ") if c.isascii() else ord(" ")
    for c in map(chr, range(256))
)
# minutes of a match that are still to be played: two minutes from time
_LEFT_OF_A_MATCH = re.compile(
    r" (?:left|remaining|to (?:go|play)|(?:from|before) (?:(?:full-|full |half-|half )?time"
    r"|the (?:end|break|interval|final whistle)))"
    rf"(?P<extra> (?:of|in) (?:extra[ -]time|overtime))?{_WORD_END}",
    re.IGNORECASE,
)
_WHOLE = re.compile(rf"(?:{alternation(WHOLES)}){_WORD_END}", re.IGNORECASE)
_HINT = re.compile(
    rf"(?:{alternation([*HINTS, *DATE_HINTS])}){_WORD_END}".replace("'", "['’]"), re.IGNORECASE
)  # New Year's Day
_NAME = re.compile(rf"(?:third[ -]part(?:y|ies)|first[ ]name|first[ ]lady){_WORD_END}", re.IGNORECASE)
_SCALED_BEFORE = re.compile(
    r"(?<![A-Za-z])(?:half[ -]an?[ -]|an?[ ]half[ -]|an?[ ]"
    r"|(?:several|some|many|(?:a[ ])?few|(?:a[ ])?couple(?:[ ]of)?)[ ])$",
    re.IGNORECASE,
)
_COMPOUND_ORDINAL = re.compile(
    rf"(?:{alternation(word for word in ORDINALS if '-' in word)})(?![A-Za-z])", re.IGNORECASE
)
_VAGUE = re.compile(r"several|some|many|few|couple")
_SCALE_AFTER = re.compile(rf"[ -](?:(?:an?|of)[ -])?(?:{alternation(COUNTS)})(?![A-Za-z])", re.IGNORECASE)
_OR_SO = re.compile(r"[ ]or[ ]so(?![A-Za-z])", re.IGNORECASE)
_DOZEN, _ABOUT_A_DOZEN = 12, (10, 15)
_MOST_SCORES = 100  # that scores of them may be, which are some tens (수십)
_ARTICLE_BEFORE = re.compile(r"(?<![A-Za-z])an?[ ]$", re.IGNORECASE)
_OF_PLURAL = re.compile(rf"[ ]of[ ][*_]{{0,2}}(?P<unit>{alternation(PLURALS)})(?![A-Za-z])", re.IGNORECASE)
_OR = re.compile(r"[ ]or[ ]")
_SYMBOLS = alternation(word for word in ENGLISH_UNITS if len(word) == 1)  # 5 m is metres, 5 M is not
_UNIT_WORDS = alternation(word for word in ENGLISH_UNITS if len(word) > 1).replace(r"\ ", "[ -]")
_UNIT = re.compile(rf"[ \u00a0-]?(?P<unit>(?i:{_UNIT_WORDS})|{_SYMBOLS})(?![A-Za-z0-9])")
_FIRST_WORD = re.compile(r"[ \u00a0-]?([A-Za-z]+|[^A-Za-z0-9 \u00a0-])")
_UNIT_FIRST_WORDS = {match[1].lower() for unit in ENGLISH_UNITS if (match := _FIRST_WORD.match(unit))}
_IN_A_ROW = frozenset({"straight", "consecutive", "successive"})  # three straight weeks
_FOLLOWERS = (  # the words that may say something of the number before them: 7th, '90s, 3 o'clock, 3 p.m., 10x
    _UNIT_FIRST_WORDS
    | _IN_A_ROW
    | {scale.lower() for scale in [*COUNTS, *SHORT_SCALES, *MONEY_SCALES, *PARTS]}
    | set("st nd rd th ' ’ s o a p am pm x times fold and ½ - hours hrs h past to after before".split())  # noqa: SIM905
)
_MONEY = alternation(word for word, unit in ENGLISH_UNITS.items() if UNITS[unit].dimension == "money")
_MILLION_AFTER = re.compile(rf"[ ](?:people|users|{_MONEY})")  # 1.5m people
_PLURAL, _NOUGHTS = re.compile(r"s(?![A-Za-z])"), re.compile(r"(?<![0-9.])0s(?![A-Za-z])")  # 0s and 1s are no seconds
_OF_A_UNIT = re.compile(r"[ -](?:an?[ -])?(?P<unit>hour|day|week|month|year|decade|century)(?![A-Za-z])", re.IGNORECASE)
_ONE_AND_A = re.compile(rf"(?<![A-Za-z])an?[ ](?P<unit>{_UNIT_WORDS})[ ]and[ ]an?[ ]$", re.IGNORECASE)
_LONGEST_ONE_AND_A = 30  # characters: a square kilometer and a
_MEASURES = alternation(
    word for word, unit in ENGLISH_UNITS.items() if len(word) > 1 and role_of(unit) == "measure" and word != "bit"
)
_PART_OF_A_UNIT = re.compile(
    rf"[ ]of[ ]an?[ ](?P<unit>hour|day|year|century|percentage[ ]point|{_MEASURES})(?![A-Za-z])", re.IGNORECASE
)
_OF_A_MEASURE = re.compile(
    rf"[ -](?:(?:of[ ])?an?[ -](?P<unit>{_MEASURES})|(?:(?:of[ ])?an?[ -])?(?P<points>percentage[ -]point))"
    r"(?![A-Za-z])",
    re.IGNORECASE,
)
_STRAIGHT = re.compile(rf"[ -](?:{alternation(_IN_A_ROW)})(?![A-Za-z])", re.IGNORECASE)
_PARTY = re.compile(rf"[ -]part(?:y|ies){_WORD_END}", re.IGNORECASE)
_ORDINAL_ENDING = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z0-9])", re.IGNORECASE)
_SECOND_NOUN = re.compile(r"(?<![A-Za-z])(?:current|per|each|every|split|whole|single|given)[ -]$", re.IGNORECASE)
_ORDINAL_NOUN = re.compile(r"[ -](?:quarter|century|half)(?![A-Za-z])", re.IGNORECASE)
_VERSION_BEFORE = re.compile(r"(?:(?<![A-Za-z])[A-Z][A-Za-z.+#]*|(?<![A-Za-z])[Vv]ersions?|(?<![A-Za-z])v)[ ]$")
_FOLD = re.compile(r"-?fold(?![A-Za-z])", re.IGNORECASE)
_TIMES = re.compile(r"[ -]times(?![A-Za-z])|x(?![A-Za-z0-9])", re.IGNORECASE)
_APPROXIMATIONS, _LIMITS = tuple(APPROXIMATIONS), sorted(LIMITS, key=len, reverse=True)  # "no more than" first
_APPROXIMATE_AFTER = re.compile(
    r"\+|[ ](?:or so|plus|(?P<from>(?:or|and) (?:more|over|above|older|up))"
    r"|(?P<to>(?:or|and) (?:less|fewer|under|below|younger)))(?![A-Za-z])|-odd|-some",
    re.IGNORECASE,
)
_LONGEST_APPROXIMATION = 16  # characters before a number in which a word of it finds room


def look_for_english_numbers(text: str) -> Literal["", "figures", "words"]:
    """What numbers a text may hold: a cheap first look, for most texts hold none."""
    folded = text.encode("utf-8", "replace").translate(_FOLDED)
    if not _TELLTALES.isdisjoint(folded.split()) or "May" in text:
        return "words"
    figures = b"0" in folded or (not text.isascii() and _DIGIT.search(text))
    return "figures" if figures else ""


def read_english(text: str, in_words: bool = True) -> tuple[Quantity, ...]:
    """The quantities of an English text, in order; those in words only where there may be any."""
    if not text.isascii() and WIDE.search(text):
        text = text.translate(WIDTHS)
    found: list[Quantity] = []
    position = 0
    for match in (_CANDIDATE if in_words else _FIGURES).finditer(text):
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


def read_english_digits(text: str, start: int) -> Read:
    """The quantity whose first digit stands at start, and where it ends."""
    core = read_core(text, start)
    if core.value is None:
        return with_half_day(text, list(core.quantities), core.end)
    value, end, start = core.value, core.end, start - core.lead
    if core.form == "factor":
        return [Quantity(Span(start, end), value)], end
    if end - start == 4 and (time := read_four_figures(text, start)):
        return time
    if _PLURAL.match(text, end) and value in (0, 1) and _NOUGHTS.search(text):
        return [_made(text, start, end, value, "cardinal")], end + 1
    followed = _is_followed(text, end)
    if followed and (ordinal := _ORDINAL_ENDING.match(text, end)):
        if party := _PARTY.match(text, ordinal.end()):  # as soft as a third party
            return [Quantity(Span(start, party.end()), value, "ordinal", "", "soft")], party.end()
        if noun := _ORDINAL_NOUN.match(text, ordinal.end()):
            return [_made(text, start, noun.end(), value, "ordinal")], noun.end()
        role: Role = "day" if is_day(text, start, end, value) else "ordinal"
        return [_made(text, start, ordinal.end(), value, role)], ordinal.end()
    if dated := read_year_or_decade(text, start, end, value) or (followed and read_time(text, start, end, value)):
        return dated
    if followed and (time := read_minutes(text, start)):
        return time
    money = money_before(text, start)
    value, end, others = scale(text, value, end, bool(money)) if followed else (value, end, ())
    letter = text[end : end + 1]
    unit = _unit_after(text, end) if followed else None
    times = followed and _TIMES.match(text, end) is not None
    if letter.isascii() and letter.isalpha() and not times and not (unit and unit.start("unit") == end):
        core = identifier(text, start)
        return list(core.quantities), core.end
    if money:
        if change := read_change(text, end, money[1]):
            value, end = exact(value + change[0]), change[1]
        return [_made(text, money[0], end, value, "money", money[1], "digits", others)], end
    if unit is None and is_day(text, start, end, value):
        return [_made(text, start, end, value, "day")], end
    times = times or text[start - 1 : start] in ("x", "×")
    if unit is None and not others and value in YEARS and end - start == 4 and not times:
        return [_made(text, start, end, value, "year")], end
    if followed:
        read, end = _with_unit(text, start, end, value, "digits", others)
    else:
        read = [_made(text, start, end, value, "cardinal", "", "digits", others)]
    if core.form == "number" and value.denominator != 1 and _VERSION_BEFORE.search(text, max(0, start - 41), start):
        read = [_version(text, read[0])]
    return read, end


def _version(text: str, quantity: Quantity) -> Quantity:
    """Python 3.10, which is not Python 3.1."""
    if quantity.role != "cardinal" or quantity.unit:
        return quantity
    return quantity._replace(written=text[slice(*quantity.span)])


def _read_month(text: str, match: re.Match[str]) -> Read:
    month = read_month(text, *match.span())
    return [month] if month else [], match.end()


def _read_minute(text: str, match: re.Match[str]) -> Read:
    """The one minute of a match that is still to be played (a minute from time); other single ones are no numbers."""
    article = _ARTICLE_BEFORE.search(text, max(0, match.start() - 4), match.start())
    rest = _LEFT_OF_A_MATCH.match(text, match.end()) if article else None
    if article is None or rest is None:
        return [], match.end()
    minutes = minutes_before_the_end(1, extra=rest["extra"] is not None)
    return [Quantity(Span(article.start(), match.end()), 1, "duration", "minute", "soft", minutes)], match.end()


def _read_roman(text: str, match: re.Match[str]) -> Read:
    value = ROMAN.get(match.group())
    return [Quantity(Span(*match.span()), value, "ordinal", "", "soft")] if value else [], match.end()


def _read_vague(text: str, match: re.Match[str]) -> Read:
    """dozens, thousands, tens of millions."""
    unit = PLURALS[match.group().lower()]
    end = match.end()
    if of := _OF_PLURAL.match(text, end):
        unit, end = unit * PLURALS[of["unit"].lower()], of.end()
    read = _with_unit(text, match.start(), end, unit, "soft")
    most = _MOST_SCORES if unit == PLURALS["scores"] else 12 * unit
    return [quantity._replace(bounds=(unit, most), approximate=True) for quantity in read[0]], read[1]


def _read_decade(text: str, match: re.Match[str]) -> Read:
    read = decade(match.start(), match.end(), DECADES[match.group().lower()])
    return [read._replace(form="word")], match.end()


def _read_scaled(text: str, match: re.Match[str]) -> Read:
    """a million, half a million, several hundred, a dozen, a hundred and five; also the scale word alone."""
    if ordinal := _COMPOUND_ORDINAL.match(text, match.start()):
        return _read_ordinal(text, *ordinal.span(), ORDINALS[ordinal.group().lower()])
    unit = COUNTS[match.group().lower()]
    before = _SCALED_BEFORE.search(text, max(0, match.start() - 15), match.start())
    words = before.group().lower() if before else ""
    start = before.start() if before else match.start()
    if "half" in words:
        return _with_unit(text, start, match.end(), exact(Fraction(unit, 2)), "soft")
    if half := AND_A_HALF.match(text, match.end()):
        return _with_unit(text, start, half.end(), exact(unit * Fraction(3, 2)), "soft")
    value, end, _ = read_words(text, match.start(), 1)
    if value == _DOZEN and _OR_SO.match(text, end):  # a dozen or so
        return [Quantity(Span(start, end), value, "cardinal", "", "soft", bounds=_ABOUT_A_DOZEN, approximate=True)], end
    form: Form = "soft" if value == unit or _VAGUE.search(words) else "word"
    read, end = _with_unit(text, start, end, value, form)
    if _VAGUE.search(words):
        read = [quantity._replace(bounds=(value, 10 * value), approximate=True) for quantity in read]
    elif value == _DOZEN:  # about a dozen, more than a dozen: 10여 명
        read = [quantity._replace(bounds=_ABOUT_A_DOZEN) if quantity.approximate else quantity for quantity in read]
    return read, end


def _read_numeral(text: str, match: re.Match[str]) -> Read:
    start = match.start()
    word = match.group().lower()
    if word in _ALSO_BEGINS and _WHOLE.match(text, start):
        return _read_whole(text, match)
    if name := _NAME.match(text, start):
        return [Quantity(Span(*name.span()), ORDINALS[word], "ordinal", "", "soft")], name.end()
    if compound := _COMPOUND_ORDINAL.match(text, start):
        return _read_ordinal(text, *compound.span(), ORDINALS[compound.group().lower()])
    if word in ORDINALS:
        return _read_ordinal(text, start, match.end(), ORDINALS[word])
    others: tuple[Value, ...] = ()
    value, end, ordinal = read_words(text, start)
    if ordinal:
        noun = _ORDINAL_NOUN.match(text, end)
        end = noun.end() if noun else end
        others = (value - 2,) if text[start:end].lower().endswith("ty-second") else ()  # a thirty-second delay
        return [_made(text, start, end, value, "ordinal", "", "word", others)], end
    if time := read_time(text, start, end, value, "word") or read_minutes(text, start):
        return time
    if (choice := _OR.match(text, end)) and (other := read_words(text, choice.end())).value == value + 1:
        read, end = _with_unit(text, start, other.end, value, "soft", (value + 1,))  # two or three days
        return [quantity._replace(bounds=(value, value + 1), approximate=True) for quantity in read], end
    if value in (24, 36, 48) and text.startswith("dozen", end - 5):
        others = (int(value) // 10 * 10,)  # two dozen is as vague as 20
    return _with_unit(text, start, end, value, "soft" if value == 1 else "word", others)


def _read_ordinal(text: str, start: int, end: int, value: Value) -> Read:
    """the third, a third, third quarter"""
    if value == 2 and _SECOND_NOUN.search(text, max(0, start - 9), start):
        return [Quantity(Span(start, end), 1, "duration", "second", "soft")], end
    form: Form = "soft" if value <= 2 else "word"
    if noun := _ORDINAL_NOUN.match(text, end):
        return [Quantity(Span(start, noun.end()), value, "ordinal", "", form)], noun.end()
    straight = _STRAIGHT.match(text, end)
    if value > 2 and not straight and (article := _ARTICLE_BEFORE.search(text, max(0, start - 4), start)):
        span = Span(article.start(), end)  # a third: a part, or one more
        return [Quantity(span, Fraction(1, value), "fraction", "", "soft", (value,))], end
    others: tuple[Value, ...] = (Fraction(1, value),) if value > 2 and not straight else ()
    return [Quantity(Span(start, end), value, "ordinal", "", form, others)], end


def _measured(of: re.Match[str]) -> tuple[str, Form]:
    """The unit of which a part is told, and how sure that is: half a mile may be any short way."""
    return ("points", "word") if of["points"] else (_FOLDED_UNITS[of["unit"].lower()], "soft")


def _read_whole(text: str, match: re.Match[str]) -> Read:
    whole = _WHOLE.match(text, match.start())
    if not whole:  # last year, and not the last four
        return _read_hint(text, match)
    match = whole
    word = match.group().lower()
    if word in ("half", "couple") and _SCALE_AFTER.match(text, match.end()):
        return [], match.end()  # half a million, a couple of thousand: read at the scale word
    if past := read_past(text, match.start()):
        return past
    if word == "half" and (of := _OF_A_UNIT.match(text, match.end())):
        half = Quantity(Span(match.start(), of.end()), Fraction(1, 2), "duration", of["unit"].lower(), "soft")
        return [half], of.end()
    if word in ("half", "quarter") and (of := _OF_A_MEASURE.match(text, match.end())):
        unit, form = _measured(of)
        return [Quantity(Span(match.start(), of.end()), WHOLES[word][0], role_of(unit), unit, form)], of.end()
    before = text[max(0, match.start() - _LONGEST_ONE_AND_A) : match.start()]
    if word == "half" and (one := _ONE_AND_A.search(before)):  # a mile and a half
        span = Span(match.start() - len(before) + one.start(), match.end())
        unit = _FOLDED_UNITS[one["unit"].lower().replace("-", " ")]
        return [Quantity(span, Fraction(3, 2), role_of(unit), unit, "soft")], match.end()
    value, role, unit = WHOLES[word]
    if role == "duration" and (more := AND_A_HALF.match(text, match.end())):
        span = Span(match.start(), more.end())  # an hour and a half
        return [Quantity(span, exact(value + Fraction(1, 2)), role, unit, "soft")], more.end()
    others = OTHER_VALUES.get(word, ())
    half_day = ("am" if word == "midnight" else "pm") if role == "hour" else ""
    read = Quantity(Span(*match.span()), value, role, unit, "soft", others, half_day=half_day)
    if word in HINTS:
        return [read, Quantity(read.span, 0, role, "", "hint", HINTS[word])], match.end()
    return [read], match.end()


def _read_hint(text: str, match: re.Match[str]) -> Read:
    hint = _HINT.match(text, match.start())
    if not hint:
        return [], match.end()
    word = hint.group().lower().replace("’", "'")
    role = DATE_HINTS.get(word, "cardinal")
    return [Quantity(Span(*hint.span()), 0, role, "", "hint", HINTS.get(word, ()))], hint.end()


_READERS = {
    "month": _read_month, "minute": _read_minute, "roman": _read_roman, "vague": _read_vague, "decade": _read_decade,
    "scaled": _read_scaled, "numeral": _read_numeral, "whole": _read_whole, "hint": _read_hint,
}  # fmt: skip


def _with_unit(text: str, start: int, end: int, value: Value, form: Form, others: tuple[Value, ...] = ()) -> Read:
    if multiple := _FOLD.match(text, end) or _TIMES.match(text, end):
        return [_made(text, start, multiple.end(), value, "multiple", "", form, others)], multiple.end()
    if part := read_part(text, end, value) if form == "word" or value == 1 else None:
        form = "digits" if form == "digits" else "word"
        others = (value,) if part[0].denominator in (2, 4) else ()  # two quarters, of a year or of a game
        if of := _PART_OF_A_UNIT.match(text, part[1]):
            unit = _FOLDED_UNITS[of["unit"].lower()]
            return [_made(text, start, of.end(), part[0], role_of(unit), unit, form)], of.end()
        return [_made(text, start, part[1], part[0], "fraction", "", form, others)], part[1]
    match = _unit_after(text, end)
    if not match:
        return [_made(text, start, end, value, "cardinal", "", form, others)], end
    unit = _unit_of(match)
    stop = match.end()
    if match["unit"] == "m" and match.start() == match.start("unit") and form == "digits":
        if _MILLION_AFTER.match(text, stop):
            return _with_unit(text, start, stop, exact(value * 10**6), form)
        others = (*others, exact(value * 10**6))  # 1.5m, of people
    if half := AND_A_HALF.match(text, stop):
        value, stop = exact(value + Fraction(1, 2)), half.end()
    elif change := read_change(text, stop, unit):
        value, stop = exact(value + change[0]), change[1]
    elif unit == "minute" and (rest := _LEFT_OF_A_MATCH.match(text, stop)):
        others = (*others, *minutes_before_the_end(value, extra=rest["extra"] is not None))
    return [_made(text, start, stop, value, role_of(unit), unit, form, others)], stop


def _is_followed(text: str, end: int) -> bool:
    """Whether the word after a number may say something of it; most words do not."""
    word = _FIRST_WORD.match(text, end)
    return word is None or word[1].lower() in _FOLLOWERS


def _unit_after(text: str, end: int) -> re.Match[str] | None:
    """The unit that follows a number; most words that do are none, as their first letters tell."""
    word = _FIRST_WORD.match(text, end)
    if word and word[1].lower() in _IN_A_ROW:
        unit = _unit_after(text, word.end())
        return unit if unit and role_of(_unit_of(unit)) == "duration" else None
    return _UNIT.match(text, end) if word and word[1].lower() in _UNIT_FIRST_WORDS else None


def _unit_of(match: re.Match[str]) -> str:
    return ENGLISH_UNITS.get(match["unit"]) or _FOLDED_UNITS[match["unit"].lower().replace("-", " ")]


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
    about = before.endswith(_APPROXIMATIONS)
    limit: Limit = next((LIMITS[word] for word in _LIMITS if before.endswith(word)), "")
    after = _APPROXIMATE_AFTER.match(text, end) if text[end : end + 1] in ("+", "-", " ") else None
    if after and not limit:
        limit = "from" if after["from"] else "to" if after["to"] else ""
    short_of = before.endswith(SHORT_OF)
    return Quantity(Span(start, end), value, role, unit, form, others, None, bool(about or after), short_of, limit)
