"""Times of day, days, months and decades as English writes them: 3 p.m., at 1530, half past three, July 7, 1990s."""

from __future__ import annotations

from qa_lint.facts.numbers.english_tables import ALSO_NAMES, CARDINALS, MONTH_NUMBERS, ONES
from qa_lint.facts.numbers.quantity import DAYS, HOURS, Form, Quantity, exact
from qa_lint.facts.numbers.units import alternation
from qa_lint.languages.figures import Value
from qa_lint.late import re, regex  # re is the faster one; regex where groups share a name
from qa_lint.model import Span

Read = tuple[list[Quantity], int]  # quantities, and where reading goes on

_HALF_DAY = re.compile(  # p.m., and pm without the full stop of its sentence
    r"[ ]?(?P<half>[ap])(?:\.[ ]?m(?:\.|(?![A-Za-z0-9]))|[ ]?m(?![A-Za-z0-9]))", re.IGNORECASE
)
_OCLOCK = re.compile(r"[ ]o['’]clock(?![A-Za-z])", re.IGNORECASE)
TIME_ZONES = "GMT|UTC|KST|EST|EDT|PST|BST|CET"
_CLOCK = regex.compile(  # four digits that the words around them make a time of day; else they are a year
    r"(?<=(?<![A-Za-z])(?:at|until|by)[ ])(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])"
    r"(?!(?<=(?:19|20)[0-9]{2})|[.,:]?[0-9]|%|[ ][A-Za-z$])"
    r"|(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])"
    rf"(?:[ ]?(?:hours|hrs|h)|(?=[ ]?(?i:{TIME_ZONES})))"
    r"(?![A-Za-z0-9])"
)
_COUNT = "twenty[ -]five|five|ten|twenty|5|10|20|25"  # of minutes, as people say them
_PAST = regex.compile(
    rf"(?:half[ ](?P<way>past)|quarter[ ](?P<way>past|after|to|before))[ ]"
    rf"(?P<hour>{alternation(ONES)}|midnight|noon)(?![A-Za-z-])",
    regex.IGNORECASE,
)
# what is counted behind a number, so that it is no hour: 10 minutes after five or more failures
_COUNTED = (
    r"[ ](?:or[ ](?:more|fewer|less)|(?:more|wrong|failed|incorrect|invalid|consecutive|straight)[ ]\p{Ll}"
    r"|(?!(?:as|is|was|has|its|this|his|across|thus|always)(?!\p{Ll}))\p{Ll}{2,}s(?!\p{Ll}))"
)
# after "past" or "minutes" always, before "to" and the like only where a time is expected: a vote is won by 5 to 2
_MINUTES = regex.compile(
    rf"(?:(?P<minutes>{_COUNT})(?:[ ]minutes[ ](?P<way>past|after|to|before)|[ ](?P<way>past))"
    rf"|(?<=(?<![A-Za-z])(?:at|by|until|till)[ ])(?!(?<=by[ ])[0-9]+[ ]to)"
    rf"(?P<minutes>{_COUNT})[ ](?P<way>after|to|before))"
    rf"[ ](?P<hour>{alternation(ONES)}|midnight|noon|1[0-2]|[1-9])(?![A-Za-z0-9-]|{_COUNTED})",
    regex.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(?![0-9A-Za-z’'.,]|-[0-9]|[ ](?:percent|people|years))|[.,](?![0-9])")
_PLURAL_ENDING = re.compile(r"['’]?s(?![A-Za-z0-9])")
_SECONDS = re.compile(r"s(?![A-Za-z0-9])")
_OF_PEOPLE_OR_YEARS = regex.compile(  # what stands before two figures that are a decade: the 90s, their 20s, mid-30s
    r"(?<!\p{L})(?:the|his|her|their|my|our|your|early|mid|late|and|or|to|in)[ -]$|['’‘–~]$", regex.IGNORECASE
)
_OF_AN_AGE = regex.compile(r"(?<!\p{L})(?:under|over)[ -]$", regex.IGNORECASE)  # people: under-16s, the over 65s
_AND_DECADE = re.compile(r"s(?:[ ](?:and|or|to)[ ]|[/,–~-][ ]?)[1-9]0s(?![A-Za-z0-9])")  # 20s and 30s
_MONTH_NAMES = tuple(MONTH_NUMBERS)
_MONTH_ENDS = frozenset(name[-3:] for name in MONTH_NUMBERS)
_MONTH_AFTER_DAY = re.compile(rf"(?:st|nd|rd|th)?(?:[ ]of)?[ ](?:{alternation(MONTH_NUMBERS)})(?![A-Za-z])")
_DAY_BEFORE_MONTH = re.compile(r"(?<![0-9.,])[0-3]?[0-9](?:st|nd|rd|th)?(?:[ ]of)?[ ]$", re.IGNORECASE)
_IN_A_NAME = re.compile(r"-(?!to-|through-|and-)[a-z]")  # Jun-yeong
_AFTER_MONTH = re.compile(r"\.?,?[ ](?:the[ ])?(?:[0-9])")
_MONTH_CONTEXT = re.compile(
    r"(?:in|of|since|until|till|by|last|next|early|late|mid|this|from|to|and|between|every|each|on|through)[ -]$",
    re.IGNORECASE,
)


def read_time(text: str, start: int, end: int, value: Value, form: Form = "digits") -> Read | None:
    """3 o'clock, three p.m.: the number from start to end, with what makes it an hour."""
    if value not in HOURS:
        return None
    if oclock := _OCLOCK.match(text, end):
        return [Quantity(Span(start, oclock.end()), value, "hour", "", form, (value + 12,))], oclock.end()
    if half_day := _HALF_DAY.match(text, end):
        return [_hour(Quantity(Span(start, half_day.end()), value, "hour", "", form), half_day["half"])], half_day.end()
    return None


def with_half_day(text: str, fields: list[Quantity], end: int) -> Read:
    """3:30 p.m."""
    half_day = _HALF_DAY.match(text, end)
    if half_day and fields and fields[0].role == "hour":
        phrase = Span(fields[0].whole.start, half_day.end())
        fields = [field._replace(phrase=phrase) for field in fields]
        return [_hour(fields[0], half_day["half"]), *fields[1:]], half_day.end()
    return fields, end


def read_four_figures(text: str, start: int) -> Read | None:
    """at 1530, 1530 GMT"""
    clock = _CLOCK.match(text, start)
    if not clock:
        return None
    phrase = Span(*clock.span())
    hour = Quantity(Span(start, start + 2), int(clock["hour"]), "hour", phrase=phrase)
    return [hour, Quantity(Span(start + 2, start + 4), int(clock["minute"]), "minute", phrase=phrase)], clock.end()


def read_past(text: str, start: int) -> Read | None:
    """half past three, quarter to midnight"""
    clock = _PAST.match(text, start)
    if not clock:
        return None
    past = clock["way"].lower() in ("past", "after")
    part, _, _ = clock.group().partition(" ")
    minute = 30 if part.lower() == "half" else 15 if past else 45
    whole = Span(*clock.span())
    minutes = Quantity(Span(start, start + len(part)), minute, "minute", "", "word", phrase=whole)
    return [minutes, _hour_of_clock(clock, past)], clock.end()


def read_minutes(text: str, start: int) -> Read | None:
    """ten past five, twenty-five minutes to four, at five to three"""
    clock = _MINUTES.match(text, start)
    if not clock:
        return None
    count, past = _said(clock["minutes"]), clock["way"].lower() in ("past", "after")
    form: Form = "digits" if clock["minutes"].isdigit() else "word"
    minutes = Quantity(
        Span(*clock.span("minutes")), count if past else 60 - count, "minute", "", form, phrase=Span(*clock.span())
    )
    return [minutes, _hour_of_clock(clock, past)._replace(form=form)], clock.end()


def _hour_of_clock(clock: regex.Match[str], past: bool) -> Quantity:
    """The hour that minutes are counted from, or the one before that to which they are counted."""
    named = clock["hour"].lower()
    hour = 12 if named in ("midnight", "noon") else _said(named)
    before = hour if past else hour - 1 or 12
    others = (before + 12, 0) if past and named == "midnight" else (before + 12,)
    return Quantity(Span(*clock.span("hour")), before, "hour", "", "word", others, phrase=Span(*clock.span()))


def _said(number: str) -> int:
    """The value of figures, or of words up to twenty-five."""
    if number.isdigit():
        return int(number)
    return sum(CARDINALS[word] for word in number.lower().replace("-", " ").split())


def read_year_or_decade(text: str, start: int, end: int, value: Value) -> Read | None:
    """'98, 1990s, the '90s, her 20s, under-16s; 90s by itself is a time in seconds, too."""
    if (plural := _SECONDS.match(text, end)) and value < 100 and _OF_AN_AGE.search(text[max(0, start - 6) : start]):
        return [Quantity(Span(start, plural.end()), value)], plural.end()
    if (plural := _PLURAL_ENDING.match(text, end)) and not _is_in_seconds(text, start, end, value):
        return [decade(start, plural.end(), value)], plural.end()
    if text[start - 1 : start] in ("'", "’", "‘") and end - start == 2 and _SHORT_YEAR.match(text, end):
        year = (2000 if value < 50 else 1900) + value
        return [Quantity(Span(start - 1, end), year, "year", others=(value,))], end
    return None


def _is_in_seconds(text: str, start: int, end: int, value: Value) -> bool:
    """Whether figures and an s are a time: 45s, 130s, and 90s where neither years nor people are spoken of."""
    if value >= 1000 or not _SECONDS.match(text, end):
        return False
    if value % 10 or value > 100:
        return True
    before = text[max(0, start - 6) : start]
    return not _OF_PEOPLE_OR_YEARS.search(before) and not _AND_DECADE.match(text, end)


def decade(start: int, end: int, value: Value) -> Quantity:
    others: tuple[Value, ...] = (1900 + value, 2000 + value) if value < 100 else (value % 100,) if value > 1000 else ()
    if value > 1000 and value % 100 == 0:  # the 1600s are the 17th century, too
        others = (*others, exact(value) // 100 + 1)
    return Quantity(Span(start, end), value, "decade", "", "digits", tuple(exact(other) for other in others))


def read_month(text: str, start: int, end: int) -> Quantity | None:
    """The month whose name stands from start to end, which may also be a verb or a person."""
    word = text[start:end]
    if word not in MONTH_NUMBERS or (word in ALSO_NAMES and _IN_A_NAME.match(text, end)):
        return None
    dated = _AFTER_MONTH.match(text, end) or _DAY_BEFORE_MONTH.search(text, max(0, start - 9), start)
    context = _MONTH_CONTEXT.search(text, max(0, start - 9), start)
    form: Form = "digits" if dated else "soft" if word in ALSO_NAMES and not context else "word"
    return Quantity(Span(start, end), MONTH_NUMBERS[word], "month", "", form)


def is_day(text: str, start: int, end: int, value: Value) -> bool:
    """Whether a number is a day by the month beside it: July 7, Sept. 7, July the 7th, 7 July, the 7th of July."""
    return value in DAYS and (_after_month(text, start) or _MONTH_AFTER_DAY.match(text, end) is not None)


def _after_month(text: str, start: int) -> bool:
    before = text[max(0, start - 16) : start]
    if not before.endswith(" "):
        return False
    before = before.removesuffix("the ")[:-1].removesuffix(".")
    return before[-3:] in _MONTH_ENDS and before.endswith(_MONTH_NAMES)


def _hour(quantity: Quantity, half: str) -> Quantity:
    """3 p.m. is 15:00, and is also found as 3; 12 a.m. is midnight."""
    value, late = quantity.value, half.lower() == "p"
    if late and 1 <= value < 12:
        return quantity._replace(role="hour", value=value + 12, others=(value,), half_day="pm")
    others: tuple[Value, ...] = (0, 24) if value == 12 and not late else ()
    return quantity._replace(role="hour", others=others, half_day="pm" if late else "am")
