"""What stands around a Korean number and says what it counts: units and counters (3억 원, 두 번째), 분의 (3분의 1), 반
(두 시 반), 약 and 여, the part of the day of an hour, and what makes 일 the day of a month rather than a day's time.
"""

from __future__ import annotations

from fractions import Fraction

from qa_lint.facts.numbers.korean_amounts import elliptic, read_amount
from qa_lint.facts.numbers.korean_tables import (
    BIG,
    COLLECTIVES,
    COUNTED,
    ERAS,
    HALF_DAYS,
    NATIVE_ONES,
    NATIVE_TENS,
    NOT_COUNTERS,
    PARTICLES,
    SECONDARY,
    SUFFIXES,
)
from qa_lint.facts.numbers.match_minutes import minute_of_the_match, minutes_before_the_end
from qa_lint.facts.numbers.quantity import DAYS, Form, Limit, Quantity, Role, exact, step_of
from qa_lint.facts.numbers.units import PREFIXES, alternation, read_change
from qa_lint.languages.figures import Value
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.late import re
from qa_lint.model import Span

Read = tuple[list[Quantity], int]  # quantities, and where reading goes on

END = rf"(?![가-힣ㄱ-ㅣ])|(?={alternation(PARTICLES)})"
SUFFIX = re.compile(
    rf"(?:[ \u00a0](?!등))?(?!{alternation(NOT_COUNTERS)})(?P<suffix>{alternation(COUNTED)})"
    rf"(?!(?<=[A-Za-z])[A-Za-z])(?P<end>{END})?"  # 0930 GMT is no 930 g
)
FRACTION = re.compile(r"[ ]?분의[ ]?")
HALF_DAY = re.compile(rf"({alternation(HALF_DAYS)})\s?$")

_APPROXIMATIONS = ("약", "대략", "거의", "무려", "최소", "최대", "적어도", "어림잡아")
_APPROXIMATE_AFTER = re.compile(
    r"\s?(?:여(?![가-힣ㄱ-ㅣ]{3})|가량|정도|쯤|안팎|이상|이하|미만|남짓|초과"
    rf"|(?:{any_of(forms_of('subject', 'object'))}\s?)?(?:넘|웃[도돈돌])"
    r"|(?P<short>[에이가]?\s?(?:가[까깝]|육박|(?:조금|약간)\s?못\s?미[치친칠쳤])))"
)
_LIMITS: dict[str, Limit] = {  # the last word of what stands after the number
    "이상": "from", "이하": "to", "미만": "below", "초과": "above", "넘": "above", "웃도": "above", "웃돈": "above",
    "웃돌": "above",
}  # fmt: skip
_SHORT_YEAR = re.compile("['’‘][0-9]{2}(?![0-9])")
_TO_A_SHORT_YEAR = re.compile("[ ]?[~∼～–-][ ]?['’‘][0-9]{2}[ ]?년")
_ODD = re.compile(rf"여(?=[ ]?(?:{alternation(COUNTED)}|[만억]))")  # 10여 년
_ODD_INSIDE = re.compile(r"[0-9십백천만억조]여")
_CASES = ("locative", "subject", "alternative", "genitive", "limit", "start", "direction", "object")
_AFTER_HALF = any_of(forms_of(*_CASES, "copula", "copula-connective", after="반"))
_HALF = re.compile(rf"[ ]?반(?![가-힣ㄱ-ㅣ])|[ ]?반(?={_AFTER_HALF}|쯤|경|만에|동안|정도|가량|짜리)")
_LISTED = range(2, 7)
_BETWEEN = re.compile(r"[과와][ ]|[ ](?:및|그리고)[ ]|,[ ]?|[·ㆍ]")
_ITEM = "[가-힣A-Za-z]+?"
_LIST = re.compile(
    rf"(?:(?<![가-힣])(?P<heads>[한중일미북러영독불]{{2,6}})|(?:{_ITEM}(?:{_BETWEEN.pattern})){{1,5}}[가-힣A-Za-z]+)"
    r"[ ](?:등[ ])?$"
)
_HALVED = frozenset({"hour", "cardinal", "multiple"})
_RANGED = frozenset({"percent", "points", "money"})  # what may be given by the range it is in
_RANGED_COUNTERS = ("명", "건", "개")
_RANGE = re.compile(rf"대(?:{END})(?![ ]?[0-9])")  # 1%대, and not 5%대 5%
_SHORT_OF_THE_NEXT = Fraction(999, 1000)  # of the step to the next number, where the range of one ends
_SECONDARY = re.compile(rf"[ ]?(?:{alternation(SECONDARY)})")
_ONLY = re.compile(r"(?P<top>[0-9]{1,3})(?=만(?![0-9천백십]))")
_CENTIMETRES = re.compile(r"[ ]?(?P<count>[0-9]{2})(?![0-9.,]|[ ]?[A-Za-z%])(?=[ ]|[을를로의인에]|$)")  # 2m 35
_MEMBERS = re.compile(r"(?:[0-9]인|[0-9두세네섯]\s?명(?:이|씩)?)[ ]?$")  # before 1조, one team: 2인 1조
_ONE_TEAM = re.compile(r"1조(?=로|[가를씩의]|[.,)]|$|[ ](?!원|달러|유로|엔|위안|[0-9]))")
_RULER = re.compile(r"[가-힣](?:[종왕제군]|(?<=[태정세인선순영])조)[ ]$")  # before the year of a reign: 세종 25년
# of whom 찰스 3세 is the third, and no child of three: by the title before or behind, by the name, or by his family
_RULERS = "국왕|여왕|왕|황제|교황|대제|차르|황후|왕비|술탄|여제|대왕|선왕|왕세자|공작|대공|파라오"
_NAMES_OF_RULERS = (
    "찰스|엘리자베스|루이|헨리|조지|에드워드|윌리엄|제임스|리처드|메리|나폴레옹|니콜라이|알렉산드르|예카테리나|표트르|프리드리히|빌헬름"
    "|프란츠|카를|펠리페|알폰소|바오로|베네딕토|레오|비오|그레고리오|람세스|프랑수아|앙리|구스타브|압둘라|하랄|마르그레테|프레데리크"
    "|빌럼|레오폴드|알베르"
)
_FAMILIES = "재벌|이민|한인|교포|동포|재일|재미|오너|총수|창업|고려인|입양인"
_OF_HIS_NAME = re.compile(
    rf"(?:(?:{_RULERS})[ ](?:[가-힣]{{1,5}}[ ])?[가-힣]{{2,6}}"
    rf"|(?<![가-힣])(?:{_NAMES_OF_RULERS}|(?:{_FAMILIES})(?:[ ]?[가-힣]{{1,4}})?))[ ]?$"
)
_BORN_TO_RULE = re.compile(rf"[ ]?(?:{_RULERS})")
_LATEST_NAME = 25  # the highest number that a ruler has had, and some
_BEFORE_THE_END = re.compile(r"(?:[을를]|여)?[ ]?(?:전|남[기겨긴았])")  # 종료 2분 전
_MATCH_HALF = re.compile(r"(?P<extra>연장[ ]?)?(?P<half>전반|후반)[ ]?$")
# 13초04; what stands apart is a part of the second only where it counts nothing: 10초 09로, and not 10초 20번
_PART_ENDS = r"(?=으?로(?![가-힣])|[을를의이가은는와과](?![가-힣])|[,)]|\.?$)"
_HUNDREDTHS = re.compile(rf"초(?:(?P<part>[0-9]{{1,3}})(?![0-9])|[ ](?P<apart>[0-9]{{2}}){_PART_ENDS})")
# 여 is no beginning of 여름, and 전 none of 전국
_DURING = re.compile(rf"\s?(?:동안|만에|만의|내내|가량|정도|(?:간|째|여|전|후|뒤|차)(?:{END}|(?<=여)간))")
_OF_ONE_YEAR = frozenset({"년생", "학번"})  # who was born, or entered university, in a year of two figures
_ERA_BEFORE = re.compile(r"(?:기원전|서기|BC|AD)[ ]?$")
_OTHER_ERA = re.compile(rf"(?<![가-힣])(?P<era>{alternation(ERAS)})[ ]?$")
_PREFIX = re.compile(rf"(?P<prefix>{alternation({prefix for prefix, _ in PREFIXES})})[ ]?(?:약[ ]?)?$")
_PREFIXED = frozenset(unit for _, unit in PREFIXES)
_NATIVE = tuple({*NATIVE_ONES, *NATIVE_TENS})
_DATED_BEFORE = re.compile(r"(?:지난|오는|이달|지난[ ]?달|이번[ ]?달|다음[ ]?달|내달|매달|매월)[ ]?$")
_DATED_AFTER = re.compile(
    r"자(?![가-힣ㄱ-ㅣ])|\([월화수목금토일현한]|[ ](?:오전|오후|새벽|아침|저녁|밤(?!낮)|낮|정오|자정)"
)


def with_suffix(text: str, start: int, end: int, value: Value, form: Form) -> Read:
    """The quantity with what follows it: its unit, its counter, 분의, 반."""
    if text.startswith(("분의", " 분의"), end) and value and (of := FRACTION.match(text, end)):
        top, top_end = read_amount(text, of.end())
        if top >= value and (only := _ONLY.match(text, of.end())):  # 3분의 2만 is no more than that
            top, top_end = int(only["top"]), only.end()
        if top_end > of.end() and top < value:
            return [made(text, start, top_end, exact(Fraction(top) / Fraction(value)), "fraction", "", form)], top_end
    if text.startswith("초", end) and form == "digits" and (exactly := _HUNDREDTHS.match(text, end)):
        part = exactly["part"] or exactly["apart"]
        value = exact(value + Fraction(int(part), 10 ** len(part)))
        return [made(text, start, exactly.end(), value, "duration", "second")], exactly.end()
    others = _other_scale(text, end, value) if form == "digits" else ()
    if _ONE_TEAM.match(text, start) and _MEMBERS.search(text, max(0, start - 6), start):
        return [made(text, start, end, 1, "cardinal", "", "soft")], end
    if (meant := elliptic(text, start, end, value)) is not None:
        value, others = meant, (value,)
    odd = _ODD.match(text, end) if text.startswith("여", end) else None
    if form == "word" and text.startswith("등 ", max(0, start - 2)):
        form = "soft"  # "A, B 등 세 가지" counts what has been named
    if form == "digits" and _TO_A_SHORT_YEAR.match(text, end) and _SHORT_YEAR.match(text, max(0, start - 1)):
        return [Quantity(Span(start - 1, end), _full_year(value, 50), "year", "", form, (value,))], end  # '08~'12년
    suffix = SUFFIX.match(text, odd.end() if odd else end)
    if not suffix or not _holds(suffix, end, form):
        if value in (2, 3) and text.startswith("의 ", end) and is_ordered(text, start):
            form = "soft"  # 제2의 인생, a new life
        return [made(text, start, end, value, "cardinal", "", form, others)], end
    word, stop = suffix["suffix"], suffix.end("suffix")
    role, unit = SUFFIXES.get(word, ("cardinal", ""))
    others = (*others, exact(value * COLLECTIVES[word])) if word in COLLECTIVES else others if meant else ()
    if word == "분" and text[start:end].rstrip().endswith(_NATIVE):  # 여섯 분 are six people; minutes are 육 분, 6분
        role, unit = "cardinal", ""
    if role == "cardinal" and is_ordered(text, start):
        role = "ordinal"
    if word == "세" and value <= _LATEST_NAME and _is_of_his_name(text, start, stop):
        return [Quantity(Span(start, stop), value, "ordinal", "", form, optional=True)], stop
    if word == "차" and value == 2 and _SECONDARY.match(text, stop):
        form = "soft"
    if word == "분" and (half := _MATCH_HALF.search(text, max(0, start - 6), start)):  # 후반 12분 is the 57th minute
        minute = minute_of_the_match(value, half["half"], extra=half["extra"] is not None)
        return [
            Quantity(Span(start, stop), value, "minute", "", form, (minute,), phrase=Span(half.start(), stop))
        ], stop
    if word == "분" and text.endswith("종료 ", 0, start) and _BEFORE_THE_END.match(text, stop):
        others = (*others, *minutes_before_the_end(value))
    marked = word == "년" and start > 0 and text[start - 1] in "'’‘"  # '23년
    if (marked or word in _OF_ONE_YEAR) and end - start == 2:
        year = _full_year(value, 50 if marked else 30)
        return [Quantity(Span(start - marked, stop), year, "year", "", form, (value,))], stop
    if word == "년" and (era := _OTHER_ERA.search(text, max(0, start - 6), start)):  # 단기 4359년 is 2026
        return [made(text, start, stop, exact(value + ERAS[era["era"]]), "year", "", form, (value,))], stop
    if word == "년" and not _DURING.match(text, stop):
        role, unit, others = _year(text, start, end, value)
        if role == "duration" and _RULER.search(text, max(0, start - 4), start):
            role, unit = "ordinal", ""
    elif word == "년대" and value < 100:
        others = (1900 + exact(value), 2000 + exact(value))
    elif word == "일" and _is_dated(text, start, stop, value):
        role, unit = "day", ""
    elif word == "시" and (half_day := HALF_DAY.search(text, max(0, start - 3), start)):
        return _with_half([hour(made(text, start, stop, value, role, unit, form), half_day)], text, stop)
    elif unit in _PREFIXED and (prefix := _PREFIX.search(text, max(0, start - 6), start)):
        start, unit = prefix.start(), PREFIXES.get((prefix["prefix"], unit), unit)
    elif unit == "metre" and (centimetres := _CENTIMETRES.match(text, stop)):
        value, stop = exact(value + Fraction(int(centimetres["count"]), 100)), centimetres.end()
    elif change := read_change(text, stop, unit) if role == "money" else None:
        value, stop = exact(value + change[0]), change[1]
    read = made(text, start, stop, value, role, unit, form, others)
    if (role in _RANGED or word in _RANGED_COUNTERS) and form == "digits" and (ranged := _RANGE.match(text, stop)):
        return [_in_the_range(read, ranged.end())], ranged.end()
    return _with_half([read], text, stop) if unit or role in _HALVED else ([read], stop)


def _full_year(value: Value, first: int) -> Value:
    """The year of which the last two figures are told; those before `first` are of this century."""
    return exact((2000 if value < first else 1900) + value)


def _is_of_his_name(text: str, start: int, stop: int) -> bool:
    """Whether a number says which of a name or a family somebody is, and not how old."""
    if _OF_HIS_NAME.search(text, max(0, start - 20), start):
        return True
    return text[start - 1 : start] == " " and _BORN_TO_RULE.match(text, stop) is not None


def _in_the_range(read: Quantity, end: int) -> Quantity:
    """1%대, 3만 원대: from the number to the next one of so many figures, which is not reached any more."""
    step = step_of(read.value)
    last, following = exact(read.value + step * _SHORT_OF_THE_NEXT), exact(read.value + step)
    return read._replace(
        span=Span(read.span.start, end), bounds=(read.value, last), others=(following,), approximate=True
    )


def made(
    text: str,
    start: int,
    end: int,
    value: Value,
    role: Role,
    unit: str,
    form: Form = "digits",
    others: tuple[Value, ...] = (),
) -> Quantity:
    """The quantity, approximate or not by the words around it."""
    after = _APPROXIMATE_AFTER.match(text, end)
    odd = _ODD_INSIDE.search(text, start, end)  # 10여 년, 10여만
    before = text[max(0, start - 5) : start].rstrip()
    approximate = bool(after or odd) or before.endswith(_APPROXIMATIONS)
    limit = _limit(after.group()) if after else ""
    listed = value in _LISTED and text[start - 1 : start] == " " and _counts_a_list(text, start, int(value))
    short_of = approximate and ("거의" in before or (after is not None and after["short"] is not None))
    return Quantity(Span(start, end), value, role, unit, form, others, None, approximate, short_of, limit, listed)


def _counts_a_list(text: str, start: int, count: int) -> bool:
    """Whether at least as many names as the number says stand just before it: 한국, 중국과 일본 3국, 한중일 3국."""
    match = _LIST.search(text, max(0, start - 60), start)
    return match is not None and count <= (
        len(match["heads"]) if match["heads"] else 1 + len(_BETWEEN.findall(match[0]))
    )


def _limit(after: str) -> Limit:
    return next((limit for word, limit in _LIMITS.items() if after.endswith(word)), "")


def hour(quantity: Quantity, half_day: re.Match[str]) -> Quantity:
    """오후 3시 is 15:00, and is also found as 3."""
    value, phrase = quantity.value, Span(half_day.start(), quantity.whole.end)
    row = HALF_DAYS.get(half_day[1])
    half = "" if row is None or value not in row.hours else row.half
    if half == "pm" and value < 12:
        return quantity._replace(value=value + 12, others=(value,), phrase=phrase, half_day=half)
    others: tuple[Value, ...] = (value + 12,) if not half and 1 <= value < 12 else ()
    if value == 12 and half != "pm":  # 밤 12시, 오전 12시
        others, half = (0, 24), "am" if half_day[1] in ("밤", "새벽") else ""
    return quantity._replace(others=others, phrase=phrase, half_day=half)


def is_ordered(text: str, start: int) -> bool:
    """제3차, 제 3조"""
    return text[max(0, start - 2) : start].rstrip().endswith("제")


def _holds(suffix: re.Match[str], end: int, form: Form) -> bool:
    """Whether the word after a number is its unit rather than the beginning of another word."""
    if suffix.start() == end == suffix.start("suffix") and form == "digits":
        return True
    return suffix["end"] is not None or len(suffix["suffix"]) > 1


def _with_half(read: list[Quantity], text: str, end: int) -> Read:
    """두 시 반, 1년 반."""
    half = _HALF.match(text, end)
    if not half:
        return read, end
    (whole,) = read
    if whole.role == "hour":
        phrase = Span(whole.whole.start, half.end())
        half_hour = Quantity(Span(half.end() - 1, half.end()), 30, "minute", form="word", phrase=phrase)
        return [whole._replace(phrase=phrase), half_hour], half.end()
    value, others = exact(whole.value + Fraction(1, 2)), whole.others
    if whole.role == "cardinal":
        others = (*others, whole.value)  # 5개 반 are five classes, too
    return [whole._replace(value=value, others=others, span=Span(whole.span.start, half.end()))], half.end()


def _other_scale(text: str, end: int, value: Value) -> tuple[Value, ...]:
    """2만 may also be "only 2", 3조 the third group."""
    scale = BIG.get(text[end - 1]) if text[end - 1] in "만조" else None
    return (exact(Fraction(value) / scale),) if scale and value < 100 * scale else ()


def _year(text: str, start: int, end: int, value: Value) -> tuple[Role, str, tuple[Value, ...]]:
    if 1000 <= value <= 2999 or _ERA_BEFORE.search(text, max(0, start - 4), start):
        return "year", "", ()
    return "duration", "year", (1900 + value, 2000 + value) if end - start == 2 and 10 <= value < 100 else ()


def _is_dated(text: str, start: int, stop: int, value: Value) -> bool:
    """Whether 7일 is the seventh of a month: 오는 7일, 7일 오후, 7일(현지시간); else it may be seven days, too."""
    if value not in DAYS or _DURING.match(text, stop):
        return False
    return bool(_DATED_AFTER.match(text, stop) or _DATED_BEFORE.search(text, max(0, start - 6), start))
