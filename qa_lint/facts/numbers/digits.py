"""Numbers in digits, as both languages write them: 35,000, 3.14, 15:30, 2023-07-07, 1/2, v2.3.1, GPT-4, 3D.

`_CORE` lists the forms, the most special first; `_READERS` says what each of them is.
"""

from __future__ import annotations

from fractions import Fraction
from string import ascii_letters
from typing import NamedTuple

from qa_lint.facts.numbers.quantity import Quantity, Role, exact, value_of
from qa_lint.facts.numbers.units import ENGLISH_UNITS, KOREAN_UNITS, UNITS, alternation
from qa_lint.languages.figures import Value
from qa_lint.languages.particles import AFTER_A_COUNTER
from qa_lint.languages.patterns import any_of
from qa_lint.late import re, regex  # re is the faster one; regex where groups share a name
from qa_lint.model import Span

_MEASURED = frozenset({"money", "percent", "length", "mass", "area", "volume"})
MEASURES = alternation(  # before these, 153,75 has a decimal comma; elsewhere it is two numbers
    word
    for word, unit in (KOREAN_UNITS | ENGLISH_UNITS).items()
    if word in "%€원" or (len(word) > 1 and UNITS[unit].dimension in _MEASURED)
)
_EVENTS = alternation(  # what is called by its month and day
    """
    테러 운동 전쟁 혁명 민주 사태 항쟁 선언 참사 총선 대선 쿠데타 광복절 만세 공동선언 남북 합의 사변 의거 참전 당시
    기념 terror attack
    """.split()  # noqa: SIM905
)
_COUNTED_TOGETHER = (  # 3·4학년, 1·2위: after these, two numbers and no date
    """
    월 위 층 등 차 급 호 번 명 개 대 부 회 권 편 장 절 조 항 학년 학기 분기 인 공장 단지 세대 단계 군 팀 구역 지구 반
    부두 과 심 선 호선 이닝 쿼터 라운드 세트 코스 관 기 집 탄 과목 교시 관문 지역구 면 기지
    구간 공구 터널 전시장 동 군데 곳
    """.split()  # noqa: SIM905
)
# 50/60 Hz, 110/220 V: one or the other, and no part of one
_MAINS = "(?:[kMG]?Hz|[Hh]ertz|V|[Vv]olts?)(?![A-Za-z])|헤르츠|볼트"
_AGED = "세대|유권자|청년|남성|여성|남녀|직장인|고객|소비자|투자자|부부|표심|민심|층"  # 2030세대: of two decades
# The plainest form, by far the most frequent: 3개, 25%, 25 people; what stands before it is looked at, too.
_OF_ATTACKS = r"(?=[ ]?(?:테러|참사|사태|attacks?|terror))"  # after 911: the day, and no number to call
_PLAIN = re.compile(
    rf"(?![1-8]0[2-9]0|911{_OF_ATTACKS})"
    r"[0-9]{1,9}(?=[가-힣%](?<!의)|,?[ ][가-힣A-Za-z](?<!의)(?!o the power)|[,.]?$)"
)
_BEFORE_PLAIN = frozenset(" $~₩제총약")
# Possessive throughout: a run of digits is read once, whatever follows it.
_CORE = re.compile(
    r"""
      (?P<phone> (?: (?<=\+)82 [- ]? 0? | 82-0? | 0 ) [1-9][0-9]{0,2} [-. )] [ ]? [0-9]{3,4} [-. ] [0-9]{4} (?![0-9-])
               | 1[568][0-9]{2} - (?!1[5-9]|20)[0-9]{4} (?![0-9-]) )
    | (?P<date> YEAR (?: -[ ]?MONTH-[ ]?DAY | \.[ ]?MONTH\.[ ]?DAY | /[ ]?MONTH/[ ]?DAY ) (?![0-9]) )
    | (?P<western> DAY (?: /DAY/ | \.DAY\. | -DAY- ) YEAR (?![0-9]) | MONTH / DAY / [0-9]{2} (?![0-9/]) )
    | (?P<short> (?<=['’‘]) [0-9]{2} \. [ ]?MONTH (?: \.[ ]?DAY )? (?: \.(?![0-9]) | (?=[^0-9.]|$) ) 월? )
    | (?P<month> (?:19|20)[0-9]{2} \. (?: [ ]?MONTH 월 | (?:0[1-9]|1[0-2]) (?![0-9.,%]|[ ]?(?:포인트|선|point)) ) )
    | (?P<season> (?:19|20)[0-9]{2} / [0-9]{2} (?![0-9/]) )
    | (?P<event> MONTH [·ㆍ.] DAY (?= [ ]?(?:EVENTS) ) | 3[·ㆍ.]1 (?=절) | 9/11 (?![0-9/]) | 911 OF_ATTACKS
               | MONTH [·ㆍ] DAY (?! [·ㆍ.,0-9~/] | [ ]?(?:COUNTED) ) )
    | (?P<ages> [1-8]0[2-9]0 (?=[ ]?(?:AGED)) )
    | (?P<quarter> [1-4]/4 (?=[ ]?분기) )
    | (?P<ratio> 1 [ ]?:[ ]? [1-9][0-9]{0,2} (?:,[0-9]{3})+ (?!,?[0-9]) )
    | (?P<lap> [0-9]{1,2} : [0-5][0-9] \. [0-9]{1,3} (?![0-9:]|\.[0-9]) )
    | (?P<time> (?:[01]?[0-9]|2[0-4]) : [0-5][0-9] (?: : [0-5][0-9])? (?![0-9:])
              | (?:0?[1-9]|1[0-2]) \. [0-5][0-9] (?=[ ]?[ap]\.?m) )
    | (?P<height> [1-9] (?: ['’′] [ ]? (?:1[01]|[0-9]) (?:["”″]|['’′]{2})
                          | -foot- (?:1[01]|[0-9]) (?![0-9]) (?:-inch)? ) )
    | (?P<factor> [1-9][0-9]*+ (?=[x×][0-9]) )
    | (?P<always> 24/7 (?![0-9/]) )
    | (?P<power> [0-9]{1,4} (?: \^[ ]? | \\?\*\\?\* ) -?[0-9]{1,4} (?![0-9]) | (?:10|2) ⁻?[⁰¹²³⁴-⁹]++
               | [0-9]{1,3} 의[ ] [0-9]{1,3} [ ]?(?:승|제곱)
               | [0-9]{1,4} [ ]to[ ]the[ ]power[ ]of[ ] [0-9]{1,4} )
    | (?P<mixed> [0-9]{1,3} - [0-9]{1,2} [ ]?/[ ]? (?:[248]|16) (?![0-9/A-Za-z]) )
    | (?P<fraction> (?: [0-9]{1,3}[ ] )? (?<![0-9]/) [0-9]{1,3} / [0-9]{1,3} (?![0-9/A-Za-z]|[ ]?(?:MAINS)) )
    | (?P<dotted> [0-9]++ (?: \.[0-9]++ ){2,}+ )
    | (?P<comma> [0-9]{1,9} , (?: 00 (?![0-9,]) | [0-9]{1,2} (?![0-9]) (?=[ ]?(?:UNIT)|[ ]?[mgtLℓWV](?![A-Za-z/])) ) )
    | (?P<number> [0-9]++ (?: (?: ,[0-9]{3} (?![0-9]) )++ | (?: [\u00a0\u2009\u202f][0-9]{3} (?![0-9]) )++ )?+
                  (?: \.[0-9]++ )?+ )
    """.replace("UNIT", MEASURES)
    .replace("OF_ATTACKS", _OF_ATTACKS)
    .replace("AGED", _AGED)
    .replace("MAINS", _MAINS)
    .replace("EVENTS", _EVENTS)
    .replace(
        "COUNTED", rf"(?:{alternation([*KOREAN_UNITS, *_COUNTED_TOGETHER])})(?:(?![가-힣])|{any_of(AFTER_A_COUNTER)})"
    )
    .replace("YEAR", r"(?:1[0-9]|2[01])[0-9]{2}")
    .replace("MONTH", r"(?:0?[1-9]|1[0-2])")
    .replace("DAY", r"(?:0?[1-9]|[12][0-9]|3[01])"),
    re.VERBOSE,
)
NUMERALS = "0-9０-９½⅓⅔¼¾"
_RUN = re.compile(r"[0-9]++")
_NUMBER = re.compile(r"[0-9]++(?:,[0-9]{3}(?![0-9]))*+(?:\.[0-9]++)?+")
VULGAR = {"½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_VULGAR = re.compile(r"(?P<whole>[0-9]{1,9})?[ ]?(?P<part>[½⅓⅔¼¾])")
_PROCESSOR = re.compile(r"m(?=[ ](?:v?CPU|cores?(?![A-Za-z])|코어))")  # 500m: thousandths, as Kubernetes writes them
_DECIMAL_COMMA = re.compile(r"[0-9]{1,9},[0-9]{2}(?![0-9,])")
_POINT_BEFORE = re.compile(r"(?:^|(?<=[\s($]))\.$")
_NAME_LETTERS = f"{ascii_letters}_-"
_OPEN_PREFIXES = frozenset(  # mid-1990s: what may stand before a number without making it a name
    "mid pre post early late top under over sub non near ex to and or of".split()  # noqa: SIM905
)
_VIRUS = "코로나"
_METADATA = re.compile(r"version:[ ]?[\"']$")  # of the translation itself, in the head of a document
_LINE_START = re.compile(r"(?:^|(?<=\n))[ \t*#>(|-]{0,8}$")
_OPEN_BRACKET = re.compile(r"\([^()]*$")
_PERIOD = regex.compile(
    r"(?:Q(?P<number>[1-4])|(?P<number>[1-4])Q|(?P<number>[12])H)(?P<year>[0-9]{2})?|H(?P<number>[12])"
)
_LONGEST_PERIOD = len("FY2023")
_FISCAL_YEAR = re.compile(r"FY(?P<year>(?:20)?[0-9]{2})")
_TAIL = re.compile(r"(?:[._-]?[A-Za-z0-9]++)++")
# before a number stand their signs, or the codes of ISO 4217
_CURRENCIES = [word for word, unit in ENGLISH_UNITS.items() if UNITS[unit].dimension == "money"]
_CODES = sorted(word for word in _CURRENCIES if len(word) == 3 and word.isupper())
_MONEY_BEFORE = re.compile(rf"((?:US|HK|NT|AU|NZ|SG|[ACRS])?\$|[€£¥₩￦₹]|{'|'.join(_CODES)})[ ]?$")
_MONEY_ENDS = frozenset("$€£¥₩￦₹").union(code[-1] for code in _CODES)
# Full width to ASCII, one for one, so that places stay as they are.
WIDTHS = str.maketrans("０１２３４５６７８９，．％～∼〜：／－", "0123456789,.%~~~:/-")
WIDE = re.compile(r"[０-９，．％～∼〜：／－]")
_POWER = re.compile(
    r"(?P<base>[0-9]++)(?:\^[ ]?|\\?\*\\?\*|의[ ]|[ ]to the power of[ ])?(?P<exponent>[^ 승제]++)(?:[ ]?(?:승|제곱))?"
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


class Core(NamedTuple):
    """Digits at a place of a text, before any unit or scale word is looked at."""

    quantities: tuple[Quantity, ...]  # of a date, a time or an identifier, complete
    value: Value | None  # of a plain number
    end: int
    form: str = ""  # of a plain number: "number" where scale words may follow, else "decimal", "quarter", "factor"
    lead: int = 0  # how many characters before the first digit belong to it: .268


def read_core(text: str, start: int) -> Core:
    """The digit expression at start, which must be a digit that no digit precedes."""
    if (start == 0 or text[start - 1] in _BEFORE_PLAIN) and (plain := _PLAIN.match(text, start)):
        return Core((), int(plain.group()), plain.end(), "number")
    if start:
        name = _name_before(text, start) if text[start] not in VULGAR and _glued(text, start) else ""
        if name and not _stands_apart(text, name, start):
            return _identifier(text, start - len(name), start)
        if text[start - 1] == "." and _POINT_BEFORE.search(text, max(0, start - 2), start):
            return _decimal_part(text, start)
        if text.startswith(_VIRUS, max(0, start - len(_VIRUS))) and text.startswith("19", start):
            span = Span(start - len(_VIRUS), start + 2)
            return Core((Quantity(span, 19, "identifier", written="COVID-19"),), None, span.end)
    if not text.isascii() and (mixed := _VULGAR.match(text, start)):
        part = int(mixed["whole"] or 0) + VULGAR[mixed["part"]]
        if mixed["whole"]:
            return Core((), part, mixed.end(), "decimal")
        return Core((Quantity(Span(*mixed.span()), part, "fraction"),), None, mixed.end())
    match = _CORE.match(text, start)
    assert match is not None
    if text.startswith("m", match.end()) and _PROCESSOR.match(text, match.end()):
        return _identifier(text, start, start)
    return _READERS[match.lastgroup or ""](text, match)


def identifier(text: str, start: int) -> Core:
    """Digits with letters glued to them, and perhaps a point before: 3D, 4K, .2f."""
    return _identifier(text, start, start + (text[start] == "."))


def money_before(text: str, start: int) -> tuple[int, str] | None:
    """Where the currency sign before a number begins, and the currency."""
    if text[max(0, start - 2) : start].rstrip()[-1:] not in _MONEY_ENDS:
        return None
    match = _MONEY_BEFORE.search(text, max(0, start - 4), start)
    if not match:
        return None
    sign = "$" if match[1].endswith("$") and match[1] not in ENGLISH_UNITS else match[1]
    return match.start(), ENGLISH_UNITS.get(sign) or KOREAN_UNITS[sign]


def clock(match: re.Match[str]) -> list[Quantity]:
    """Hour and minute, and second if there is one, of digits with a mark between them."""
    return list(_fields(match, ("hour", "minute", "minute")).quantities)


def _glued(text: str, start: int) -> bool:
    before = text[start - 1]
    if before == "-" and start > 1:
        before = text[start - 2]
    return before == "_" or (before.isascii() and before.isalpha())


def _name_before(text: str, start: int) -> str:
    before = text[max(0, start - 41) : start]
    return before[len(before.rstrip(_NAME_LETTERS)) :].lstrip("-")


def _stands_apart(text: str, before: str, start: int) -> bool:
    """Whether the letters before a number are a currency (KRW500) or a prefix that leaves it a number (mid-1990s)."""
    if text[start - 1] == "-":
        return before[:-1].lower() in _OPEN_PREFIXES
    return _MONEY_BEFORE.fullmatch(before) is not None or (before == "x" and text[start - 2 : start - 1].isdigit())


def _decimal_part(text: str, start: int) -> Core:
    run = _RUN.match(text, start)
    assert run is not None
    value = value_of("0." + run.group())
    return _identifier(text, start, start) if value is None else Core((), value, run.end(), "decimal", 1)


# ------------------------------------------------------------------ what each form is


def _read_phone(_text: str, match: re.Match[str]) -> Core:
    digits = "".join(_RUN.findall(match.group()))
    if not digits.startswith("1"):
        digits = "0" + digits.removeprefix("82").removeprefix("0")  # at home and abroad
    return Core((Quantity(Span(*match.span()), int(digits), "identifier", written=digits),), None, match.end())


def _read_date(_text: str, match: re.Match[str]) -> Core:
    return _fields(match, ("year", "month", "day"))


def _read_short(text: str, match: re.Match[str]) -> Core:
    """'23.7.7., '23.7월"""
    core = _fields(match, ("year", "month", "day"), Span(match.start() - 1, match.end()))
    year, *rest = core.quantities
    full = (2000 if year.value < 50 else 1900) + year.value
    return core._replace(quantities=(year._replace(value=full, others=(year.value,)), *rest))


def _read_season(text: str, match: re.Match[str]) -> Core:
    """2022/23"""
    year, following = (int(run) for run in _RUN.findall(match.group()))
    if (year + 1) % 100 != following:
        return _number_alone(text, match)
    first, second = _fields(match, ("year", "year")).quantities
    return Core((first, second._replace(value=year + 1, others=(following,))), None, match.end())


def _read_event(_text: str, match: re.Match[str]) -> Core:
    """6·25 전쟁: a name, which the other language may give without the date."""
    core = _fields(match, ("month", "day"))
    if len(core.quantities) == 1:  # 911 테러
        whole, place = Span(*match.span()), match.start() + 1
        core = core._replace(
            quantities=(
                Quantity(Span(whole.start, place), 9, "month", phrase=whole),
                Quantity(Span(place, whole.end), 11, "day", phrase=whole),
            )
        )
    return core._replace(quantities=tuple(field._replace(optional=True) for field in core.quantities))


def _read_time(_text: str, match: re.Match[str]) -> Core:
    return _fields(match, ("hour", "minute", "minute"))


def _read_lap(_text: str, match: re.Match[str]) -> Core:
    """2:10.35, the time of a race: no clock tells fractions of seconds without the hour."""
    minutes, seconds = match.group().split(":")
    colon = match.start() + len(minutes)
    whole = Span(*match.span())
    parts = (
        Quantity(Span(match.start(), colon), int(minutes), "duration", "minute", phrase=whole),
        Quantity(Span(colon + 1, match.end()), exact(Fraction(seconds)), "duration", "second", phrase=whole),
    )
    return Core(parts, None, match.end())


def _read_ratio(_text: str, match: re.Match[str]) -> Core:
    """1:25,000, the scale of a map"""
    bottom = value_of(match.group().partition(":")[2].strip())
    part = Quantity(Span(*match.span()), Fraction(1, bottom or 1), "fraction")
    return Core((part,), None, match.end())


def _read_factor(_text: str, match: re.Match[str]) -> Core:
    """4x100, 1920×1080"""
    return Core((), value_of(match.group()), match.end(), "factor")


def _read_height(_text: str, match: re.Match[str]) -> Core:
    """6'2\", 6-foot-2: six feet and two inches"""
    feet, inches = _runs(match)
    parts = (
        Quantity(Span(match.start(), inches.start()), int(feet.group()), "measure", "foot"),
        Quantity(Span(inches.start(), match.end()), int(inches.group()), "measure", "inch"),
    )
    return Core(tuple(part._replace(phrase=Span(*match.span())) for part in parts), None, match.end())


def _read_ages(text: str, match: re.Match[str]) -> Core:
    """2030세대: people in their twenties and thirties, written together."""
    start, end = match.span()
    first, second = (int(text[place : place + 2]) for place in (start, start + 2))
    if second != first + 10:
        return _number_alone(text, match)
    whole = Span(start, end)
    decades = (
        Quantity(Span(start + n, start + n + 2), age, "decade", phrase=whole) for n, age in ((0, first), (2, second))
    )
    return Core(tuple(decades), None, end)


def _read_quarter(text: str, match: re.Match[str]) -> Core:
    return Core((), int(text[match.start()]), match.end(), "quarter")


def _read_always(_text: str, match: re.Match[str]) -> Core:
    return Core((Quantity(Span(*match.span()), 24, "identifier", written="24/7"),), None, match.end())


def _read_power(_text: str, match: re.Match[str]) -> Core:
    """10^9, 2**53, 10⁶, 10의 6승: a number that is compared as written."""
    parts = _POWER.fullmatch(match.group())
    assert parts is not None
    base, exponent = parts["base"], parts["exponent"].translate(_RAISED)
    read = Quantity(Span(*match.span()), int(base), "identifier", written=f"{base}^{exponent}")
    return Core((read,), None, match.end())


def _read_fraction(text: str, match: re.Match[str]) -> Core:
    *whole, top, bottom = (int(run) for run in _RUN.findall(match.group()))
    if whole and 0 < top < bottom <= 16:
        return Core((), sum(whole) + Fraction(top, bottom), match.end(), "decimal")
    if not whole and 0 < top < bottom:
        return Core((Quantity(Span(*match.span()), Fraction(top, bottom), "fraction"),), None, match.end())
    return _number_alone(text, match)


def _number_alone(text: str, match: re.Match[str]) -> Core:
    """The first of numbers that only look as if they belonged together."""
    run = _RUN.match(text, match.start())
    assert run is not None
    return Core((), int(run.group()), run.end(), "number")


def _read_dotted(text: str, match: re.Match[str]) -> Core:
    if _METADATA.search(text, max(0, match.start() - 12), match.start()):
        return Core((), None, match.end())
    return _identifier(text, match.start(), match.start())


def _read_comma(_text: str, match: re.Match[str]) -> Core:
    return Core((), value_of(match.group().replace(",", ".")), match.end(), "decimal")


def _read_number(text: str, match: re.Match[str]) -> Core:
    start, end = match.span()
    if text[max(0, start - 2) : start] == "[^" and text.startswith("]", end):  # a footnote of Markdown
        return Core((), None, end)
    if (comma := _DECIMAL_COMMA.match(text, start)) and money_before(text, start):
        return Core((), value_of(comma.group().replace(",", ".")), comma.end(), "decimal")
    value = value_of(match.group())
    if value is None:
        return _identifier(text, start, start)
    if value < 100 and _is_list_number(text, start, end):
        return Core((Quantity(Span(start, end), value, "list"),), None, end)
    return Core((), value, end, "number")


def _is_list_number(text: str, start: int, end: int) -> bool:
    """Whether it counts the items of a list: "3. " at the beginning of a line, "2)" or "(2) " before an item."""
    if text.startswith((". ", ") "), end) and _LINE_START.search(text, max(0, start - 9), start):
        return True
    if not text.startswith(")", end):
        return False
    if text[start - 1 : start] == "(":
        return not text[start - 2 : start - 1].isalnum()
    return text[start - 1 : start] in ("", " ") and not _OPEN_BRACKET.search(text, max(0, start - 80), start)


def _read_western(_text: str, match: re.Match[str]) -> Core:
    """7/24/2023, 24.7.2023 and 7/24/23; where both orders are possible, each field may be the other."""
    first, second, year = (Quantity(Span(*run.span()), int(run.group())) for run in _runs(match))
    if year.value < 100:
        year = year._replace(value=(2000 if year.value < 50 else 1900) + year.value, others=(year.value,))
    roles: tuple[Role, Role] = ("day", "month") if first.value > 12 else ("month", "day")
    if max(first.value, second.value) <= 12:
        first, second = first._replace(others=(second.value,)), second._replace(others=(first.value,))
    fields = (first._replace(role=roles[0]), second._replace(role=roles[1]), year._replace(role="year"))
    return Core(tuple(field._replace(phrase=Span(*match.span())) for field in fields), None, match.end())


_READERS = {
    "phone": _read_phone, "date": _read_date, "western": _read_western, "short": _read_short, "month": _read_date,
    "season": _read_season, "event": _read_event, "ages": _read_ages,
    "quarter": _read_quarter, "ratio": _read_ratio, "factor": _read_factor,
    "height": _read_height, "lap": _read_lap, "time": _read_time,
    "always": _read_always, "power": _read_power, "mixed": _read_fraction, "fraction": _read_fraction,
    "dotted": _read_dotted, "comma": _read_comma, "number": _read_number,
}  # fmt: skip


def _runs(match: re.Match[str]) -> list[re.Match[str]]:
    return list(_RUN.finditer(match.string, *match.span()))


def _fields(match: re.Match[str], roles: tuple[Role, ...], whole: Span | None = None) -> Core:
    """A date or time of day: one quantity for each field, each knowing the whole."""
    whole = whole or Span(*match.span())
    fields = zip(_runs(match), roles, strict=False)
    quantities = (Quantity(Span(*run.span()), int(run.group()), role, phrase=whole) for run, role in fields)
    return Core(tuple(quantities), None, match.end())


def _identifier(text: str, start: int, digits: int) -> Core:
    number = _NUMBER.match(text, digits)
    assert number is not None
    end = (_TAIL.match(text, number.end()) or number).end()
    span = Span(start, end)
    if period := _PERIOD.fullmatch(text, start, end) if end - start <= _LONGEST_PERIOD else None:
        part = Quantity(span, int(period["number"]), "ordinal")
        if not period["year"]:
            return Core((part,), None, end)
        year = Quantity(Span(*period.span("year")), 2000 + int(period["year"]), "year", others=(int(period["year"]),))
        return Core((part._replace(span=Span(start, year.span.start)), year), None, end)
    if fiscal := _FISCAL_YEAR.fullmatch(text, start, end) if end - start <= _LONGEST_PERIOD else None:
        return Core((Quantity(span, 2000 + int(fiscal["year"]) % 100, "year"),), None, end)
    value = value_of(number.group()) or 0
    return Core((Quantity(span, value, "identifier", written=text[start:end]),), None, end)
