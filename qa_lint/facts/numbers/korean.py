"""Numbers as Korean writes them.

Korean has two series of number words. The Sino-Korean one counts with 십, 백, 천 inside groups of four digits named 만, 억,
조, 경, and mixes with digits (3만 5천); the native one goes to ninety-nine and has short forms before a counter (한, 두, 세,
네, 스무). Most Sino-Korean digits are also common words (일 work, 이 this, 사 company, 만 only), so a word is read as a
number only where the grammar leaves no doubt: with a scale and an end that a number can have, or with a counter.
"""

from __future__ import annotations

from fractions import Fraction

import regex

from qa_lint.facts.numbers.digits import WIDE, WIDTHS, identifier, money_before, read_core
from qa_lint.facts.numbers.english import read_english_digits
from qa_lint.facts.numbers.quantity import Quantity, Role, Value, exact, value_of
from qa_lint.facts.numbers.units import KOREAN_UNITS, alternation, role_of
from qa_lint.model import Span

# ------------------------------------------------------------------ the tables

_DIGITS = {character: value for value, character in enumerate("영일이삼사오육칠팔구")} | {"공": 0}
_SMALL = {"십": 10, "백": 100, "천": 1000}
_BIG = {"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16}

_NATIVE_TENS = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
_NATIVE_ONES = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "석": 3, "넷": 4, "네": 4, "넉": 4,
    "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_ALSO_NATIVE_WORDS = frozenset({"열", "네", "쉰", "석", "넉"})  # column or heat, your, hoarse
_PLAIN_NATIVE = frozenset("다섯 여섯 일곱 여덟 아홉 스물 스무 서른 마흔 예순 일흔 여든 아흔".split())  # no other word begins so
_ENDING_NATIVE = frozenset("하나 둘 셋 넷".split())  # stand alone, with a particle at most

# Words for an amount as a whole: value, role, unit. They are one language's way to say what the other may say in digits.
_WHOLES: dict[str, tuple[Value, Role, str]] = {
    "절반": (Fraction(1, 2), "fraction", ""), "반년": (6, "duration", "month"), "반세기": (50, "duration", "year"),
    "하루": (1, "duration", "day"), "이틀": (2, "duration", "day"), "사흘": (3, "duration", "day"),
    "나흘": (4, "duration", "day"), "닷새": (5, "duration", "day"), "엿새": (6, "duration", "day"),
    "이레": (7, "duration", "day"), "여드레": (8, "duration", "day"), "아흐레": (9, "duration", "day"),
    "열흘": (10, "duration", "day"), "보름": (15, "duration", "day"), "일주일": (1, "duration", "week"),
    "첫": (1, "ordinal", ""), "처음": (1, "ordinal", ""), "최초": (1, "ordinal", ""),
    "양국": (2, "cardinal", ""), "양측": (2, "cardinal", ""), "양쪽": (2, "cardinal", ""), "양당": (2, "cardinal", ""),
    "쌍둥이": (2, "cardinal", ""), "갑절": (2, "multiple", ""), "곱절": (2, "multiple", ""), "이중": (2, "multiple", ""),
    "삼중": (3, "multiple", ""), "쌍": (2, "cardinal", ""), "반": (Fraction(1, 2), "fraction", ""),
    "정오": (12, "hour", ""), "자정": (0, "hour", ""), "유월": (6, "month", ""), "시월": (10, "month", ""),
    "환갑": (60, "duration", "year"), "칠순": (70, "duration", "year"),
}  # fmt: skip
# What the other language may give as a month, a day of the month, a year: relative dates.
_HINTS: dict[str, Role] = {
    "지난달": "month", "지난 달": "month", "이달": "month", "이번 달": "month", "다음달": "month", "다음 달": "month",
    "내달": "month", "올해": "year", "지난해": "year", "작년": "year", "내년": "year", "재작년": "year", "이듬해": "year",
    "오늘": "day", "어제": "day", "내일": "day", "이날": "day", "월요일": "day", "화요일": "day", "수요일": "day",
    "목요일": "day", "금요일": "day", "토요일": "day", "일요일": "day", "올": "year", "전날": "day", "다음날": "day",
}  # fmt: skip
_NAMES: dict[str, int] = {
    "투": 2, "쓰리": 3, "트리플": 3, "포": 4, "파이브": 5, "식스": 6, "세븐": 7, "에이트": 8, "나인": 9, "텐": 10, "일레븐": 11,
    "피프티": 50, "타사": 3, "서드파티": 3, "사계절": 4, "사중주": 4, "오중주": 5, "이진": 2, "팔진": 8, "십진": 10, "십육진": 16, "삼각": 3,
    "육각": 6, "팔각": 8, "양방향": 2, "양면": 2, "제삼자": 3, "제삼": 3, "제이": 2, "상용로그": 10, "부부": 2, "더블": 2, "듀얼": 2, "트리오": 3, "콰르텟": 4, "서드": 3, "세컨드": 2, "하프": 2,
}  # fmt: skip
_PAIRS = {
    "한두": (1, 2), "두세": (2, 3), "두서너": (2, 4), "두어": (2, 3), "서너": (3, 4), "네댓": (4, 5), "네다섯": (4, 5),
    "너댓": (4, 5), "너덧": (4, 5), "대여섯": (5, 6), "예닐곱": (6, 7), "일고여덟": (7, 8), "여남은": (10, 13),
}  # fmt: skip

_SUFFIXES: dict[str, tuple[Role, str]] = {word: (role_of(unit), unit) for word, unit in KOREAN_UNITS.items()} | {
    "년대": ("decade", ""), "년도": ("year", ""), "년생": ("year", ""), "월": ("month", ""), "시": ("hour", ""),
    "개국": ("cardinal", ""), "배": ("multiple", ""), "살": ("duration", "year"), "세": ("duration", "year"),
    "세기": ("ordinal", ""), "주년": ("ordinal", ""), "주차": ("ordinal", ""), "분기": ("ordinal", ""),
    "번째": ("ordinal", ""), "째": ("ordinal", ""), "차": ("ordinal", ""), "위": ("ordinal", ""), "등": ("ordinal", ""),
    "학년": ("ordinal", ""), "층": ("ordinal", ""), "호": ("ordinal", ""), "회": ("ordinal", ""), "대": ("cardinal", ""),
}  # fmt: skip
_COUNTERS = (
    "개 명 번 마리 권 장 잔 병 사람 가지 곳 군데 차례 채 벌 켤레 쌍 그루 송이 자루 통 편 줄 쪽 건 척 팀 조각 갈래 걸음 "
    "마디 모금 봉지 상자 다발 끼 인 분 사 골 점 표 석 과 장 절 항 조 자 문 판 곡 집 칸 량 기 정 방 발 종 단계 자리 나라 "
    "여자 남자 여성 남성 아이 학생 회사 도시 시즌 세대 부분 방법 경우 종류 글자 아들 딸 친구 형제 자매 개월 주일"
).split()
_COUNTED = frozenset({*_COUNTERS, *_SUFFIXES})

_APPROXIMATE_BEFORE = regex.compile(r"(?:약|대략|거의|무려|최소|최대|적어도|평균|어림잡아)\s?$")
_APPROXIMATE_AFTER = regex.compile(r"\s?(?:여(?!\p{Hangul}{3})|가량|정도|쯤|안팎|이상|이하|미만|남짓|넘|초과|가까)")
_ODD = regex.compile(r"여(?=[ ]?(?:년|개월|명|개|달|일|주|시간|분|원|달러|건|곳|대|마리|만|억|차례|가지))")
_ODD_INSIDE = regex.compile(r"[0-9십백천만억조]여")
_LATIN_SCALE = regex.compile(r"[ ]?(?:thousand|million|billion|trillion)|(?:k|K|M|B|bn|mn)(?![A-Za-z])")
_HALF_DAY = regex.compile(r"(오전|오후|새벽|아침|점심|저녁|밤|낮)\s?$")
_DURING = regex.compile(r"\s?(?:간|동안|만에|만의|째|여|전|후|뒤|내내|차|가량|정도)")

# ------------------------------------------------------------------ the patterns

_PARTICLES = alternation(
    "이 가 은 는 을 를 의 에 로 으로 와 과 도 만 씩 다 이다 입니다 이고 이며 여 인 간 째 까지 부터 에서 에게 쯤 정도 이상 이하 "
    "미만 가량 이나 라 이라 였 이었 뿐 보다 마다 당 짜리 밖에 및 모두 다가 이라는 이란 예요 이에요 이지 하고 당 대 중 안 내 전 후 넘 때".split()
)
_END = rf"(?!\p{{Hangul}})|(?={_PARTICLES})"
_SUFFIX = regex.compile(rf"[ \u00a0]?(?P<suffix>{alternation(_COUNTED)})(?P<end>{_END})?")
_COUNTER_AFTER = regex.compile(rf"[ ]?(?:{alternation(_COUNTED)})(?:{_END})|여[ ]?(?:\p{{Hangul}})")
_SAFE_COUNTER = regex.compile(  # after a word that may be no number: 백 is white, 천 cloth, 만 only, 조 a group, 이천 a city
    rf"[ ]?(?:원|달러|명|개월|개|년|권|마리|배|살|퍼센트|킬로|미터|톤|유로|엔|위안|파운드|그루|평|리)(?:{_END})"
    rf"|[ ](?:대|번|회|병|장|곳|건|가지|가구|가지|종|점|일|분|초|시간|사람|가지|나라|통|쪽|편|표|주|척|팀|인|헥타르)(?:{_END})"
    r"|여[ ]?\p{Hangul}"
)
_ALSO_WORDS = frozenset({"이천", "사천", "천만", "오만", "구만", "이만", "일만", "사만", "구천", "십자", "십분", "오십시"})
_GLUED_COUNTER = regex.compile(
    rf"(?:개월|개|명|번째|번|가지|달|살|시간|시|배|사람|군데|차례|마리|곳|해|주|째|쪽|편|권|병|잔|층)(?:{_END})"
)
_ENDS = regex.compile(_END)
_STANDS_ALONE = regex.compile(rf"(?:{_PARTICLES})?(?!\p{{Hangul}})")
_VERB = regex.compile(r"둘[ ](?:수|것|때|만|게|까|지|바|경우)")  # 두다, to put
_SPACED_NOUN = regex.compile(r"[ ](?=[\p{Hangul}A-Za-z])")
_ATOM = regex.compile(
    r"(?P<digits>[0-9]++(?:,[0-9]{3}(?![0-9]))*+(?:\.[0-9]++)?+)|(?P<digit>[영일이삼사오육칠팔구])|(?P<small>[십백천])|(?P<big>[만억조경])"
)
_MORE = regex.compile(  # after a unit, what makes a space part of the number: 3만 5천, 1억 2,345만, 3만 5000
    r"[ ](?=(?:[0-9]+(?:,[0-9]{3})*[ ]?[십백천만억조]|[이삼사오육칠팔구]?[십백천]+(?:[만억조]|[이삼사오육칠팔구]|[ ]?(?:명|개|원|달러|년|톤|여))"
    r"|[0-9](?:,?[0-9]{3})(?![0-9년월일시분초,.%:])))"
)
_SPACED_UNIT = regex.compile(r"[ ](?=백만(?!\p{Hangul})|천?[만억조](?:[ ]?(?:원|달러|명|개|톤|유로|엔|위안|파운드|여|[0-9])|[ ,.)]|$))")
_TEN_QUADRILLION = regex.compile(r"[ ]?(?:원|달러|[0-9])|(?!\p{Hangul})")  # not 경기, 경우
_FRACTION = regex.compile(r"[ ]?분의[ ]?")
_HALF = regex.compile(r"[ ]?반(?!\p{Hangul})|[ ]?반(?=쯤|경|에|이|이나|의|까지|부터|만에|동안|정도|가량|짜리)")

_TOKEN = regex.compile(
    rf"""
      (?P<digits> [0-9０-９] )
    | (?<![\p{{L}}0-9)\]\ufffc]) (?:
        (?P<vague> [수몇](?=[십백천만억조]) | [수몇][ ](?=[십백천]) )
      | (?P<pair> {alternation(_PAIRS)} ) (?=[ ]|개|명|번|가지|달|시간|살|배|차례)
      | (?P<whole> {alternation(_WHOLES)} )
      | (?P<hint> {alternation([*_HINTS, *_NAMES])} )
      | (?P<native> (?:{alternation(_NATIVE_TENS)})(?:[ ]?(?:{alternation(_NATIVE_ONES)}))? | {alternation(_NATIVE_ONES)} )
      | (?P<sino> [일이삼사오육칠팔구]?[십백천만억조] )
      | (?P<one> [삼오육칠팔] ) (?=[ ](?:주|점|명|분|대|위|등|호|차|회|번|일|달|개)(?:{_END}))
      | (?P<one> [일이삼사오육칠팔구] ) (?=[ ]?(?:년|개월|주일|주년|학년|층|세기|퍼센트|달러|킬로|미터|월(?:{_END})|분의))
      )
    """,
    regex.VERBOSE,
)
_WHOLE_ENDS = {
    "첫": regex.compile(r"[ ]?(?:번째|째)?"),
    "양국": regex.compile(""), "반": regex.compile(r"(?!\p{Hangul})|(?=[이을은에의만](?!\p{Hangul}))"),
    "쌍": regex.compile(r"(?!\p{Hangul})|(?=[이을은의](?!\p{Hangul}))"),
    "처음": regex.compile(""), "최초": regex.compile(""), "하루": regex.compile(""), "절반": regex.compile(""),
}  # fmt: skip
_NOT_NUMBERS = regex.compile(  # other words that begin as a number does
    r"구조|천만에|천만의[ ]말씀|만일|만약|조만간|백만장자|이만(?![ ]?[명개원달])|구만리|만만|천천|백백|조조|오만하|이천시|사천(?:시|성|요리)"
)


def read_korean(text: str) -> tuple[Quantity, ...]:
    """The quantities of a Korean text, in order."""
    found: list[Quantity] = []
    position = 0
    narrow = False
    while match := _TOKEN.search(text, position):
        if not narrow and match["digits"]:
            if WIDE.search(text):
                text = text.translate(WIDTHS)
            narrow = True
        quantities, position = _READERS[match.lastgroup or ""](text, match)
        found += quantities
    return tuple(found)


# ------------------------------------------------------------------ the readers, one for each kind of token

_Read = tuple[list[Quantity], int]


def _read_digits(text: str, match: regex.Match[str]) -> _Read:
    start = match.start()
    core = read_core(text, start)
    if core.value is None:
        return list(core.quantities), core.end
    if _LATIN_SCALE.match(text, core.end):  # an English sentence, or $50k
        return read_english_digits(text, start)
    value, end = _scaled(text, start)
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


def _read_pair(text: str, match: regex.Match[str]) -> _Read:
    """두세, 서너: two or three."""
    low, high = _PAIRS[match["pair"]]
    (read,), end = _with_suffix(text, match.start(), match.end(), low, "soft")
    return [read._replace(others=(high,), bounds=(low, high), approximate=True)], end


def _read_whole(text: str, match: regex.Match[str]) -> _Read:
    word = match["whole"]
    value, role, unit = _WHOLES[word]
    ends = _WHOLE_ENDS.get(word, _ENDS).match(text, match.end())
    if not ends:
        return [], match.end()
    others: tuple[Value, ...] = {"자정": (12, 24), "보름": (14,)}.get(word, ())
    return [Quantity(Span(match.start(), ends.end()), value, role, unit, "soft", others)], ends.end()


def _read_hint(text: str, match: regex.Match[str]) -> _Read:
    word, span = match["hint"], Span(*match.span())
    if word in _NAMES:
        return [Quantity(span, 0, "cardinal", "", "hint", (_NAMES[word],))], match.end()
    return [Quantity(span, 0, _HINTS[word], "", "hint")], match.end()


def _read_native(text: str, match: regex.Match[str]) -> _Read:
    word, start, end = match["native"], match.start(), match.end()
    tens = next((ten for ten in _NATIVE_TENS if word.startswith(ten)), "")
    ones = word[len(tens) :].strip()
    compound = tens and ones and (_native_ends(text, end, ones) or len(ones) > 1 or _SUFFIX.match(text, end))
    if tens and ones and not compound:
        ones, end = "", start + len(tens)
    if not compound and not _native_ends(text, end, ones or tens):
        return [], start + len(tens) if tens else match.end()
    value = _NATIVE_TENS.get(tens, 0) + _NATIVE_ONES.get(ones, 0)
    doubtful = value == 1 or (word in _ALSO_NATIVE_WORDS and not _SAFE_COUNTER.match(text, end))
    return _with_suffix(text, start, end, value, "soft" if doubtful else "word")


def _native_ends(text: str, end: int, word: str) -> bool:
    """Whether a native number may end here: 다섯 anywhere, 둘 before a particle, 두 before a counter or a spaced noun."""
    if word in _PLAIN_NATIVE:
        return True
    if text.startswith("째", end) and word in _NATIVE_ONES:
        return True
    if word in _ENDING_NATIVE:
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
    if len(word) == 1 or word in _ALSO_WORDS or word[-1] in "조경" or (len(word) == 2 and "십" not in word):
        counter = _SAFE_COUNTER.match(text, end)
        if not counter or (word == "만" and text[end + 1 : end + 2].isdigit()):
            return [], end
    elif not (_COUNTER_AFTER.match(text, end) or _STANDS_ALONE.match(text, end)) or text.startswith("시오", end):
        return [], end
    return _with_suffix(text, start, end, value, "word")


def _read_one(text: str, match: regex.Match[str]) -> _Read:
    end = match.end()
    return _with_suffix(text, match.start(), end, _DIGITS[match["one"]], "soft")


_READERS = {
    "digits": _read_digits, "vague": _read_vague, "pair": _read_pair, "whole": _read_whole, "hint": _read_hint, "native": _read_native,
    "sino": _read_sino, "one": _read_one,
}  # fmt: skip


def _scaled(text: str, start: int) -> tuple[Value, int]:
    """The value and end of digits and Sino-Korean words, units falling within a group and groups falling: 1억 2,345만 6천."""
    total: Value = 0
    section: Value = 0
    number: Value | None = None
    small, big = 10**4, 10**20  # the last unit read, which the next must stay below
    position = end = start
    while atom := _ATOM.match(text, position):
        if atom["digits"] or atom["digit"]:
            read = value_of(atom["digits"]) if atom["digits"] else _DIGITS[atom["digit"]]
            if number is not None or read is None or (read >= small and section) or (read >= big and total):
                break
            number = read
        elif atom["small"]:
            unit = _SMALL[atom["small"]]
            if unit >= small:
                break
            section, number, small = section + (1 if number is None else number) * unit, None, unit
        else:
            unit = _BIG[atom["big"]]
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
        if text.startswith("여", end) and _BIG.get(text[end + 1 : end + 2].strip() or text[end + 2 : end + 3]):
            position = end + (1 if text[end + 1] != " " else 2)  # 10여만
    return exact(total + section + (number or 0)), end


def _with_suffix(text: str, start: int, end: int, value: Value, form: str) -> _Read:
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
    role, unit = _SUFFIXES.get(word, ("cardinal", ""))
    others = ()
    if text[start - 1 : start] == "제" and role == "cardinal":
        role = "ordinal"
    if word == "년" and not _DURING.match(text, stop):
        role, unit, others = _year(text, start, end, value)
    elif word == "년대" and value < 100:
        others = (1900 + exact(value), 2000 + exact(value))
    elif word == "시" and (half_day := _HALF_DAY.search(text, max(0, start - 3), start)):
        return _hour(text, start, stop, value, half_day[1], form)
    read = _made(text, start, stop, value, role, unit, form, others)
    if half := _HALF.match(text, stop) if unit or role == "hour" else None:
        if role == "hour":
            half_hour = Quantity(Span(half.end() - 1, half.end()), 30, "minute", form="soft")
            return [read, half_hour], half.end()
        return [read._replace(value=exact(value + Fraction(1, 2)), span=Span(start, half.end()))], half.end()
    return [read], stop


def _other_scale(text: str, end: int, value: Value) -> tuple[Value, ...]:
    """2만 may also be "only 2", 3조 the third group."""
    scale = _BIG.get(text[end - 1]) if text[end - 1] in "만조" else None
    return (exact(Fraction(value) / scale),) if scale and value < 100 * scale else ()


def _suffix_holds(suffix: regex.Match[str], end: int, form: str) -> bool:
    """Whether the word after a number is its unit rather than the beginning of another word."""
    if suffix.start() == end == suffix.start("suffix") and form == "digits":
        return True
    return suffix["end"] is not None or len(suffix["suffix"]) > 1


def _year(text: str, start: int, end: int, value: Value) -> tuple[Role, str, tuple[Value, ...]]:
    if 1000 <= value <= 2999:
        return "year", "", ()
    if text[start - 1 : start] in ("'", "’", "‘"):
        return "year", "", (1900 + value, 2000 + value)
    return "duration", "year", (1900 + value, 2000 + value) if end - start == 2 and 10 <= value < 100 else ()


def _hour(text: str, start: int, end: int, value: Value, half_day: str, form: str) -> _Read:
    late = half_day not in ("오전", "새벽", "아침") and 1 <= value < 12
    others = (value + 12,) if late else ()
    return [_made(text, start, end, value, "hour", "", form, others)], end


def _made(
    text: str,
    start: int,
    end: int,
    value: Value,
    role: Role,
    unit: str,
    form: str = "digits",
    others: tuple[Value, ...] = (),
) -> Quantity:
    after = _APPROXIMATE_AFTER.match(text, end)
    odd = _ODD_INSIDE.search(text, start, end)  # 10여 년, 10여만
    approximate = bool(after or odd or _APPROXIMATE_BEFORE.search(text, max(0, start - 5), start))
    beyond = after is not None and after.group().strip() in ("초과", "미만", "넘")
    return Quantity(Span(start, end), value, role, unit, form, others, None, approximate, beyond)  # type: ignore[arg-type]
