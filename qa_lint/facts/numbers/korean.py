"""Numbers as Korean writes them.

Korean has two series of number words. The Sino-Korean one counts with 십, 백, 천 inside groups of four digits named 만,
억, 조, 경, and mixes with digits (3만 5천); the native one goes to ninety-nine and has short forms before a counter
(한, 두, 세, 네, 스무). Most Sino-Korean digits are also common words (일 work, 이 this, 사 company, 만 only), so a word
is read as a number only where the grammar leaves no doubt: with a scale and an end that a number can have, or with a
counter.
"""

from __future__ import annotations

import re  # faster than regex for plain character classes
from collections import defaultdict
from fractions import Fraction

import regex

from qa_lint.facts.numbers.digits import WIDE, WIDTHS, identifier, money_before, read_core
from qa_lint.facts.numbers.english import read_english_digits
from qa_lint.facts.numbers.korean_tables import (
    ALSO_NATIVE_WORDS,
    ALSO_WORDS,
    BIG,
    COMPOUNDS,
    COUNTED,
    DATE_HINTS,
    DIGITS,
    ENDING_NATIVE,
    GLUED_COUNTERS,
    HALF_DAYS,
    LOANS,
    NATIVE_ONES,
    NATIVE_TENS,
    OTHER_VALUES,
    PAIRS,
    PARTICLES,
    PLAIN_NATIVE,
    SINGLE_COUNTERS,
    SMALL,
    SPACED_COUNTERS,
    SUFFIXES,
    SURE_COUNTERS,
    SURE_SPACED_COUNTERS,
    WHOLES,
)  # fmt: skip
from qa_lint.facts.numbers.phrases import compose
from qa_lint.facts.numbers.quantity import Form, Quantity, Role, Value, exact, value_of
from qa_lint.facts.numbers.units import alternation
from qa_lint.model import Span

# ------------------------------------------------------------------ the patterns

_APPROXIMATIONS = ("약", "대략", "거의", "무려", "최소", "최대", "적어도", "어림잡아")
_APPROXIMATE_AFTER = regex.compile(
    r"\s?(?:여(?!\p{Hangul}{3})|가량|정도|쯤|안팎|이상|이하|미만|남짓|초과|(?:[이을가를]\s?)?(?:넘|웃도|가까))"
)
_ODD = regex.compile(r"여(?=[ ]?(?:년|개월|명|개|달|일|주|시간|분|원|달러|건|곳|대|마리|만|억|차례|가지))")
_ODD_INSIDE = regex.compile(r"[0-9십백천만억조]여")
_LATIN_SCALE = regex.compile(r"[ ]?(?:thousand|million|billion|trillion)|(?:k|K|M|B|bn|mn)(?![A-Za-z])")
_HALF_DAY = regex.compile(rf"({alternation(HALF_DAYS)})\s?$")
_DOTTED_HOUR = regex.compile(r"(?:1[0-2]|[1-9])\.[0-5][0-9](?![0-9])")
_DURING = regex.compile(r"\s?(?:간|동안|만에|만의|째|여|전|후|뒤|내내|차|가량|정도)")

_END = rf"(?!\p{{Hangul}})|(?={alternation(PARTICLES)})"
_SUFFIX = regex.compile(rf"[ \u00a0]?(?P<suffix>{alternation(COUNTED)})(?P<end>{_END})?")
_COUNTER_AFTER = regex.compile(rf"[ ]?(?:{alternation(COUNTED)})(?:{_END})|여[ ]?(?:\p{{Hangul}})")
_SURE_COUNTER = regex.compile(
    rf"[ ]?(?:{alternation(SURE_COUNTERS)})(?:{_END})|[ ](?:{alternation(SURE_SPACED_COUNTERS)})(?:{_END})"
    r"|여[ ]?\p{Hangul}"
)
_GLUED_COUNTER = regex.compile(rf"(?:{alternation(GLUED_COUNTERS)})(?:{_END})")
_ENDS = regex.compile(_END)
_STANDS_ALONE = regex.compile(rf"(?:{alternation(PARTICLES)})?(?!\p{{Hangul}})")
_VERB = regex.compile(r"둘[ ](?:수|것|때|만|게|까|지|바|경우)")  # 두다, to put
_SPACED_NOUN = regex.compile(r"[ ](?=[\p{Hangul}A-Za-z])")
_ATOM = regex.compile(
    r"(?P<digits>[0-9]++(?:,[0-9]{3}(?![0-9]))*+(?:\.[0-9]++)?+)|(?P<digit>[영일이삼사오육칠팔구])|(?P<small>[십백천])|(?P<big>[만억조경])"
)
_MORE = regex.compile(  # after a unit, what makes a space part of the number: 3만 5천, 1억 2,345만, 3만 5000
    r"[ ](?=(?:[0-9]{1,6}(?:,[0-9]{3}){0,4}[ ]?[십백천만억조]"
    r"|[이삼사오육칠팔구]?[십백천]{1,4}(?:[만억조]|[이삼사오육칠팔구]|[ ]?(?:명|개|원|달러|년|톤|여))"
    r"|[0-9](?:,?[0-9]{3})(?![0-9년월일시분초,.%:])"
    # a last group below a thousand belongs to what stands before it only if the unit comes after both: 2만 200명
    r"|[0-9]{1,3}[ ]?(?:명|원|달러|유로|위안|개(?!월)|톤|표|가구|세대|마리|대|권|건|주(?!일|간|년)|필지|평|㎡|km|여)))"
)
_SPACED_UNIT = regex.compile(
    r"[ ](?=백만(?!\p{Hangul})"
    r"|천?[만억조](?:[ ]?(?:원|달러|명|개|톤|유로|엔|위안|파운드|여|[0-9])|[ ,.)]|$))"
)
_TEN_QUADRILLION = regex.compile(r"[ ]?(?:원|달러|[0-9])|(?!\p{Hangul})")  # not 경기, 경우
_FRACTION = regex.compile(r"[ ]?분의[ ]?")
_HALF = regex.compile(r"[ ]?반(?!\p{Hangul})|[ ]?반(?=쯤|경|에|이|이나|의|까지|부터|만에|동안|정도|가량|짜리)")

_TOKEN = regex.compile(
    rf"""
      (?P<digits> [0-9０-９½⅓⅔¼¾] )
    | (?<![\p{{L}}0-9)\]\ufffc]) (?:
        (?P<vague> [수몇](?=[십백천만억조]) | [수몇][ ](?=[십백천]) )
      | (?P<some> [몇수][ ]? ) (?=초|분|시간|일|주|달|개월|년)
      | (?P<pair> {alternation(PAIRS)} ) (?=[ ]|개|명|번|가지|달|시간|살|배|차례)
      | (?P<whole> {alternation(WHOLES)} )
      | (?P<hint> (?:{alternation(LOANS)})(?:{_END}) | {alternation(COMPOUNDS)} )
      | (?P<date> {alternation(DATE_HINTS)} ) (?:{_END})
      | (?P<native> (?:{alternation(NATIVE_TENS)})(?:[ ]?(?:{alternation(NATIVE_ONES)}))? | {alternation(NATIVE_ONES)} )
      | (?P<sino> [일이삼사오육칠팔구]?[십백천만억조] )
      | (?P<one> [삼오육칠팔] ) (?=[ ](?:{alternation(SPACED_COUNTERS)})(?:{_END}))
      | (?P<one> [일이삼사오육칠팔구] ) (?=[ ]?(?:(?:{alternation(SINGLE_COUNTERS)})(?:{_END})|분의))
      )
    """,
    regex.VERBOSE,
)


def _candidates() -> re.Pattern[str]:
    """Where a token may begin, told by its first characters: a cheap look before the dear one.

    Every alternative begins with a literal, which lets `re` skip all other characters in one loop.
    """
    single = dict.fromkeys("한두세네석넉", f"[ 째{_initials(GLUED_COUNTERS)}]")
    single |= dict.fromkeys("반쌍올투포텐", f"[^가-힣]|$|[{_initials(PARTICLES)}]")
    digits, scales = "".join(DIGITS), "".join([*SMALL, *BIG])
    after: dict[str, list[str]] = defaultdict(list)  # the first character, and patterns of what may follow it
    for first in "수몇":
        after[first] += [rf"[ ]?[{scales}초분시일주달개년]"]
    for first in DIGITS:
        spaced = _initials(SPACED_COUNTERS) if first in "삼오육칠팔" else "분"
        after[first] += [rf"[{scales}]", rf"[ ]?(?:{alternation(SINGLE_COUNTERS)}|분의)", rf"[ ][{spaced}]"]
    for first in [*SMALL, *BIG]:
        counters = _initials(SURE_COUNTERS | SURE_SPACED_COUNTERS)
        after[first] += [rf"[ ]?[0-9{digits}{scales}{counters}]|여"]
    for word in [*WHOLES, *LOANS, *COMPOUNDS, *DATE_HINTS, *PAIRS, *NATIVE_TENS, *NATIVE_ONES]:
        after[word[0]] += [word[1:] or single.get(word, "")]
    numerals = "|".join("0123456789０１２３４５６７８９½⅓⅔¼¾")
    words = (rf"{first}(?<![가-힣].)(?={'|'.join(sorted(set(ends)))})" for first, ends in after.items())
    return re.compile("|".join([numerals, *words]))


def _initials(words: frozenset[str]) -> str:
    return "".join(sorted({word[0] for word in words}))


_CANDIDATE = _candidates()
_WHOLE_ENDS = {  # where a word ends that is not simply followed by a particle
    "첫": regex.compile(r"[ ]?(?:번째|째)?"),
    "반": regex.compile(r"(?!\p{Hangul})|(?=[이을은에의만](?!\p{Hangul}))"),
    "쌍": regex.compile(r"(?!\p{Hangul})|(?=[이을은의](?!\p{Hangul}))"),
} | dict.fromkeys(["양국", "처음", "최초", "하루", "절반"], regex.compile(""))
_NOT_NUMBERS = regex.compile(  # other words that begin as a number does
    r"구조|천만에|천만의[ ]말씀|만일|만약|조만간|백만장자|이만(?![ ]?[명개원달])|구만리|만만|천천|백백|조조|오만하"
    r"|이천시|사천(?:시|성|요리)"
)


def may_hold_korean_numbers(text: str) -> bool:
    """A cheap first look: most texts hold no number."""
    return _CANDIDATE.search(text) is not None


def read_korean(text: str) -> tuple[Quantity, ...]:
    """The quantities of a Korean text, in order."""
    found: list[Quantity] = []
    position = 0
    if WIDE.search(text):
        text = text.translate(WIDTHS)
    for candidate in _CANDIDATE.finditer(text):
        start = candidate.start()
        if start < position or not (match := _TOKEN.match(text, start)):
            continue
        quantities, position = _READERS[match.lastgroup or ""](text, match)
        found += quantities
    return tuple(compose(text, found)) if found else ()


# ------------------------------------------------------------------ the readers, one for each kind of token

_Read = tuple[list[Quantity], int]


def _read_digits(text: str, match: regex.Match[str]) -> _Read:
    start = match.start()
    core = read_core(text, start)
    if core.value is None:
        return list(core.quantities), core.end
    if _DOTTED_HOUR.match(text, start) and _HALF_DAY.search(text, max(0, start - 3), start):
        return _dotted_hour(text, start)
    if _LATIN_SCALE.match(text, core.end):  # an English sentence, or $50k
        return read_english_digits(text, start)
    whole = core.form == "number"
    value, end = _scaled(text, start) if whole else (core.value, core.end)  # else 153,75유로, 1½
    letter = text[end : end + 1]
    suffix = _SUFFIX.match(text, end)
    if letter.isascii() and letter.isalpha() and not (suffix and suffix.start("suffix") == end):
        core = identifier(text, start)
        return list(core.quantities), core.end
    money = money_before(text, start)
    if money:
        return [_made(text, money[0], end, value, "money", money[1])], end
    return _with_suffix(text, start, end, value, "digits")


def _read_vague(text: str, match: regex.Match[str]) -> _Read:
    """수십, 몇백만: some tens, some millions."""
    unit, end = _scaled(text, match.end())
    if end == match.end() or not (_COUNTER_AFTER.match(text, end) or _STANDS_ALONE.match(text, end)):
        return [], match.end()
    (read,), end = _with_suffix(text, match.start(), end, unit, "soft")
    return [read._replace(bounds=(2 * unit, 10 * unit), approximate=True)], end


def _read_some(text: str, match: regex.Match[str]) -> _Read:
    """몇 초: what English may count out (three seconds)."""
    (read,), end = _with_suffix(text, match.start(), match.end(), 2, "soft")
    if not read.unit:
        return [], match.end()
    return [read._replace(others=(), bounds=(2, 9), approximate=True)], end


def _read_pair(text: str, match: regex.Match[str]) -> _Read:
    """두세, 서너: two or three."""
    low, high = PAIRS[match["pair"]]
    (read,), end = _with_suffix(text, match.start(), match.end(), low, "soft")
    return [read._replace(others=(high,), bounds=(low, high), approximate=True)], end


def _read_whole(text: str, match: regex.Match[str]) -> _Read:
    word = match["whole"]
    value, role, unit = WHOLES[word]
    ends = _WHOLE_ENDS.get(word, _ENDS).match(text, match.end())
    if not ends:
        return [], match.end()
    span = Span(match.start(), ends.end())
    return [Quantity(span, value, role, unit, "soft", OTHER_VALUES.get(word, ()))], ends.end()


def _read_hint(_text: str, match: regex.Match[str]) -> _Read:
    values = LOANS.get(match["hint"]) or COMPOUNDS[match["hint"]]
    return [Quantity(Span(*match.span()), 0, "cardinal", "", "hint", values)], match.end()


def _read_date(_text: str, match: regex.Match[str]) -> _Read:
    return [Quantity(Span(*match.span()), 0, DATE_HINTS[match["date"]], "", "hint")], match.end()


def _read_native(text: str, match: regex.Match[str]) -> _Read:
    word, start, end = match["native"], match.start(), match.end()
    tens = next((ten for ten in NATIVE_TENS if word.startswith(ten)), "")
    ones = word[len(tens) :].strip()
    compound = tens and ones and (_native_ends(text, end, ones) or len(ones) > 1 or _SUFFIX.match(text, end))
    if tens and ones and not compound:
        ones, end = "", start + len(tens)
    if not compound and not _native_ends(text, end, ones or tens):
        return [], start + len(tens) if tens else match.end()
    value = NATIVE_TENS.get(tens, 0) + NATIVE_ONES.get(ones, 0)
    doubtful = value == 1 or (word in ALSO_NATIVE_WORDS and not _SURE_COUNTER.match(text, end))
    return _with_suffix(text, start, end, value, "soft" if doubtful else "word")


def _native_ends(text: str, end: int, word: str) -> bool:
    """Whether a native number may end here: 다섯 anywhere, 둘 before a particle, 두 before a counter or a noun."""
    if word in PLAIN_NATIVE:
        return True
    if text.startswith("째", end) and word in NATIVE_ONES:
        return True
    if word in ENDING_NATIVE:
        return bool(_STANDS_ALONE.match(text, end)) and not _VERB.match(text, end - 1)
    return bool(_SPACED_NOUN.match(text, end) or _GLUED_COUNTER.match(text, end))


def _read_sino(text: str, match: regex.Match[str]) -> _Read:
    start = match.start()
    if _NOT_NUMBERS.match(text, start):
        return [], match.end()
    value, end = _scaled(text, start)
    if end == start:
        return [], match.end()
    word = text[start:end]
    if len(word) == 1 or word in ALSO_WORDS or word[-1] in "조경" or (len(word) == 2 and "십" not in word):
        counter = _SURE_COUNTER.match(text, end)
        if not counter or (word == "만" and text[end + 1 : end + 2].isdigit()):
            return [], end
    elif not (_COUNTER_AFTER.match(text, end) or _STANDS_ALONE.match(text, end)) or text.startswith("시오", end):
        return [], end
    return _with_suffix(text, start, end, value, "word")


def _read_one(text: str, match: regex.Match[str]) -> _Read:
    end = match.end()
    return _with_suffix(text, match.start(), end, DIGITS[match["one"]], "soft")


_READERS = {
    "digits": _read_digits, "vague": _read_vague, "some": _read_some, "pair": _read_pair, "whole": _read_whole,
    "hint": _read_hint, "date": _read_date, "native": _read_native, "sino": _read_sino, "one": _read_one,
}  # fmt: skip


def _scaled(text: str, start: int) -> tuple[Value, int]:
    """The value and end of digits and Sino-Korean words; units fall within a group, and groups fall: 1억 2,345만."""
    total: Value = 0
    section: Value = 0
    number: Value | None = None
    small, big = 10**4, 10**20  # the last unit read, which the next must stay below
    position = end = start
    while atom := _ATOM.match(text, position):
        if atom["digits"] or atom["digit"]:
            read = value_of(atom["digits"]) if atom["digits"] else DIGITS[atom["digit"]]
            if number is not None or read is None or (read >= small and section) or (read >= big and total):
                break
            number = read
        elif atom["small"]:
            unit = SMALL[atom["small"]]
            if unit >= small:
                break
            section, number, small = section + (1 if number is None else number) * unit, None, unit
        else:
            unit = BIG[atom["big"]]
            if unit >= big or (atom["big"] in "조경" and not (number or section or start < atom.start())):
                break
            if atom["big"] == "경" and not _TEN_QUADRILLION.match(text, atom.end()):
                break
            group = section + (number or 0)
            total, section, number, small, big = total + (group or 1) * unit, 0, None, 10**4, unit
        position = end = atom.end()
        if number is None:
            if more := _MORE.match(text, position):
                position = more.end()
        elif space := _SPACED_UNIT.match(text, position):
            position = space.end()
        if text.startswith("여", end) and BIG.get(text[end + 1 : end + 2].strip() or text[end + 2 : end + 3]):
            position = end + (1 if text[end + 1] != " " else 2)  # 10여만
    return exact(total + section + (number or 0)), end


def _with_suffix(text: str, start: int, end: int, value: Value, form: Form) -> _Read:
    """The quantity with what follows it: its unit, its counter, 분의, 반."""
    if (of := _FRACTION.match(text, end)) and value:
        top, top_end = _scaled(text, of.end())
        if top_end > of.end() and top < value:
            return [_made(text, start, top_end, exact(Fraction(top) / Fraction(value)), "fraction", "", form)], top_end
    others = _other_scale(text, end, value) if form == "digits" else ()
    odd = _ODD.match(text, end)  # 10여 년
    if form == "word" and text.startswith("등 ", max(0, start - 2)):
        form = "soft"  # "A, B 등 세 가지" counts what has been named
    suffix = _SUFFIX.match(text, odd.end() if odd else end)
    if not suffix or not _suffix_holds(suffix, end, form):
        return [_made(text, start, end, value, "cardinal", "", form, others)], end
    word, stop = suffix["suffix"], suffix.end("suffix")
    role, unit = SUFFIXES.get(word, ("cardinal", ""))
    others = ()
    if text[start - 1 : start] == "제" and role == "cardinal":
        role = "ordinal"
    if word == "년" and text[start - 1 : start] in ("'", "’", "‘") and 0 < end - start == 2:
        year = (2000 if value < 50 else 1900) + value  # '23년
        return [Quantity(Span(start - 1, stop), year, "year", "", form, (value,))], stop
    if word == "년" and not _DURING.match(text, stop):
        role, unit, others = _year(text, start, end, value)
    elif word == "년대" and value < 100:
        others = (1900 + exact(value), 2000 + exact(value))
    elif word == "시" and (half_day := _HALF_DAY.search(text, max(0, start - 3), start)):
        hour = _hour(_made(text, start, stop, value, role, unit, form), half_day)
        return _with_half([hour], text, stop)
    read = _made(text, start, stop, value, role, unit, form, others)
    return _with_half([read], text, stop) if unit or role == "hour" else ([read], stop)


def _with_half(read: list[Quantity], text: str, end: int) -> _Read:
    """두 시 반, 1년 반."""
    half = _HALF.match(text, end)
    if not half:
        return read, end
    (whole,) = read
    if whole.role == "hour":
        phrase = Span(whole.whole.start, half.end())
        half_hour = Quantity(Span(half.end() - 1, half.end()), 30, "minute", form="soft", phrase=phrase)
        return [whole._replace(phrase=phrase), half_hour], half.end()
    value = exact(whole.value + Fraction(1, 2))
    return [whole._replace(value=value, span=Span(whole.span.start, half.end()))], half.end()


def _other_scale(text: str, end: int, value: Value) -> tuple[Value, ...]:
    """2만 may also be "only 2", 3조 the third group."""
    scale = BIG.get(text[end - 1]) if text[end - 1] in "만조" else None
    return (exact(Fraction(value) / scale),) if scale and value < 100 * scale else ()


def _suffix_holds(suffix: regex.Match[str], end: int, form: Form) -> bool:
    """Whether the word after a number is its unit rather than the beginning of another word."""
    if suffix.start() == end == suffix.start("suffix") and form == "digits":
        return True
    return suffix["end"] is not None or len(suffix["suffix"]) > 1


def _year(text: str, start: int, end: int, value: Value) -> tuple[Role, str, tuple[Value, ...]]:
    if 1000 <= value <= 2999:
        return "year", "", ()
    return "duration", "year", (1900 + value, 2000 + value) if end - start == 2 and 10 <= value < 100 else ()


def _dotted_hour(text: str, start: int) -> _Read:
    """오후 5.30"""
    point = text.index(".", start)
    half_day = _HALF_DAY.search(text, max(0, start - 3), start)
    hour = Quantity(Span(start, point), int(text[start:point]), "hour", phrase=Span(start, point + 3))
    if half_day:
        hour = _hour(hour, half_day)
    minute = Quantity(Span(point + 1, point + 3), int(text[point + 1 : point + 3]), "minute", phrase=hour.phrase)
    return [hour, minute], point + 3


def _hour(hour: Quantity, half_day: regex.Match[str]) -> Quantity:
    """오후 3시 is 15:00, and is also found as 3."""
    value, phrase = hour.value, Span(half_day.start(), hour.whole.end)
    row = HALF_DAYS.get(half_day[1])
    half = "" if row is None or value not in row.hours else row.half
    if half == "pm" and value < 12:
        return hour._replace(value=value + 12, others=(value,), phrase=phrase, half_day=half)
    late: tuple[Value, ...] = (value + 12,) if not half and 1 <= value < 12 else ()
    return hour._replace(others=late, phrase=phrase, half_day=half)


def _made(
    text: str,
    start: int,
    end: int,
    value: Value,
    role: Role,
    unit: str,
    form: Form = "digits",
    others: tuple[Value, ...] = (),
) -> Quantity:
    after = _APPROXIMATE_AFTER.match(text, end)
    odd = "여" in text[start:end] and _ODD_INSIDE.search(text, start, end)  # 10여 년, 10여만
    approximate = bool(after or odd) or text[max(0, start - 5) : start].rstrip().endswith(_APPROXIMATIONS)
    beyond = after is not None and after.group().endswith(("초과", "미만", "넘", "웃도"))
    return Quantity(Span(start, end), value, role, unit, form, others, None, approximate, beyond)
