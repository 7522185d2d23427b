"""How people write numbers in Korean and English, as textbooks give it: for tests that write a value in every form.

Nothing here is taken from the program.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

MONTHS = """
    January February March April May June July August September October November December
""".split()  # noqa: SIM905
_SINO = "영일이삼사오육칠팔구"
_NATIVE_ONES = ["", *"하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉".split()]  # noqa: SIM905
_NATIVE_TENS = ["", *"열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split()]  # noqa: SIM905
_SHORT = {"하나": "한", "둘": "두", "셋": "세", "넷": "네"}
_KOREAN_GROUPS = ((10**12, "조"), (10**8, "억"), (10**4, "만"))
_ONES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""".split()  # noqa: SIM905
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_ENGLISH_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip


# ------------------------------------------------------------------ Korean


def korean_groups(value: int, space: str = " ") -> str:
    """123456789 as 1억 2345만 6789."""
    parts = []
    for scale, name in _KOREAN_GROUPS:
        count, value = divmod(value, scale)
        if count:
            parts.append(f"{count}{name}")
    return space.join([*parts, *([str(value)] if value else [])])


def sino(value: int) -> str:
    """3200 as 삼천이백, 20000 as 이만."""
    words = ""
    for scale, name in _KOREAN_GROUPS:
        count, value = divmod(value, scale)
        if count:
            words += ("" if count == 1 and name == "만" and not words else sino(count)) + name
    for scale, name in ((1000, "천"), (100, "백"), (10, "십")):
        count, value = divmod(value, scale)
        if count:
            words += ("" if count == 1 else _SINO[count]) + name
    return words + (_SINO[value] if value else "")


def native(value: int, counted: bool = True) -> str:
    """25 as 스물다섯; before a counter 21 is 스물한, 20 스무. For 1 to 99."""
    if counted and value == 20:
        return "스무"
    tens, ones = divmod(value, 10)
    word = _NATIVE_ONES[ones]
    return _NATIVE_TENS[tens] + (_SHORT.get(word, word) if counted else word)


# ------------------------------------------------------------------ English


def english(value: int, and_: str = " and ") -> str:
    """345 as three hundred and forty-five."""
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{_ONES[hundreds]} hundred" + (and_ + english(rest) if rest else "")
    for scale, name in _ENGLISH_SCALES:
        if value >= scale:
            count, rest = divmod(value, scale)
            return f"{english(count, and_)} {name}" + (f" {english(rest, and_)}" if rest else "")
    raise AssertionError(value)


def english_ordinal(value: int) -> str:
    """21 as twenty-first."""
    *before, last = english(value).replace("-", " - ").split(" ")
    last = _ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return " ".join([*before, last]).replace(" - ", "-")


def english_part(value: Fraction) -> str:
    """2/3 as two-thirds."""
    part = "half" if value.denominator == 2 else english_ordinal(value.denominator)
    return f"{english(value.numerator)}-{part}" + "s" * (value.numerator > 1)


def figures_ordinal(value: int) -> str:
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value:,}{ending}"


def scaled(value: int) -> str:
    """1500000 as 1.5 million: the largest scale, with as many decimals as it takes."""
    for scale, name in _ENGLISH_SCALES[:-1]:
        if value >= scale:
            return f"{decimal(Fraction(value, scale))} {name}"
    return f"{value:,}"


def decimal(value: Fraction) -> str:
    whole, rest = divmod(value, 1)
    digits = ""
    while rest:
        digit, rest = divmod(rest * 10, 1)
        digits += str(digit)
    return f"{whole}.{digits}" if digits else str(whole)


# ------------------------------------------------------------------ whole expressions, each form of a value a function

Forms = list[Callable[..., str]]

KOREAN_COUNTS: Forms = [
    lambda n: f"{n:,}개",
    lambda n: f"{n} 개",
    lambda n: f"{sino(n)} 개",
    lambda n: f"{native(n)} 개" if n < 100 else f"{korean_groups(n)}개" if n % 10000 == 0 else f"{n:,}개",
    lambda n: f"{korean_groups(n, '')}개",
    lambda n: f"{n:,}개".translate(str.maketrans("0123456789,", "０１２３４５６７８９，")),
]
ENGLISH_COUNTS: Forms = [
    lambda n: f"{n:,} pieces",
    lambda n: f"{n} pieces",
    lambda n: f"{english(n)} pieces",
    lambda n: f"{english(n, ' ')} pieces",
    lambda n: f"{scaled(n)} pieces",
]
KOREAN_SUMS: Forms = [
    lambda n: f"{n:,}원",
    lambda n: f"₩{n:,}",
    lambda n: f"{korean_groups(n, '')}원",
    lambda n: f"{korean_groups(n)} 원" if n % 10000 == 0 else f"{n:,} 원",
    lambda n: f"{sino(n)} 원",
]
ENGLISH_SUMS: Forms = [
    lambda n: f"{n:,} won",
    lambda n: f"KRW {n:,}",
    lambda n: f"₩{n:,}",
    lambda n: f"{scaled(n)} won",
    lambda n: f"{english(n)} won",
]
KOREAN_SHARES: Forms = [
    lambda n: f"{n}%",
    lambda n: f"{n}퍼센트",
    lambda n: f"{n} 퍼센트",
    lambda n: f"{n}％",
    lambda n: f"100분의 {n}",
]
ENGLISH_SHARES: Forms = [
    lambda n: f"{n}%",
    lambda n: f"{n} percent",
    lambda n: f"{n} per cent",
    lambda n: f"{english(n)} percent",
]
KOREAN_DATES: Forms = [
    lambda d: f"{d.year}년 {d.month}월 {d.day}일",
    lambda d: f"{d.year}. {d.month}. {d.day}.",
    lambda d: f"{d.year}.{d.month:02}.{d.day:02}",
    lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"’{d:%y}.{d.month}.{d.day}.",
    lambda d: f"{d:%Y/%m/%d}",
]
ENGLISH_DATES: Forms = [
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{MONTHS[d.month - 1][:3]}. {d.day}, {d.year}",
    lambda d: f"the {figures_ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.month}/{d.day}/{d.year}",
    lambda d: f"{d:%Y-%m-%d}",
]
KOREAN_TIMES: Forms = [
    lambda t: f"{'오전' if t.hour < 12 else '오후'} {t.hour % 12 or 12}시 {t.minute}분",
    lambda t: f"{t.hour}시 {t.minute:02}분",
    lambda t: f"{t:%H:%M}",
    lambda t: f"{'오전' if t.hour < 12 else '오후'} {t.hour % 12 or 12}:{t.minute:02}",
]
ENGLISH_TIMES: Forms = [
    lambda t: f"{t.hour % 12 or 12}:{t.minute:02} {'a.m.' if t.hour < 12 else 'p.m.'}",
    lambda t: f"{t.hour % 12 or 12}:{t.minute:02}{'AM' if t.hour < 12 else 'PM'}",
    lambda t: f"{t:%H:%M}",
]
KOREAN_TURNS: Forms = [
    lambda n: f"제{n}회",
    lambda n: f"{n}번째",
    lambda n: f"{native(n)} 번째",
    lambda n: f"제{n}차",
]
ENGLISH_TURNS: Forms = [lambda n: f"the {figures_ordinal(n)}", lambda n: f"the {english_ordinal(n)}"]
KOREAN_MULTIPLES: Forms = [lambda n: f"{n}배", lambda n: f"{native(n)} 배", lambda n: f"{n} 배"]
ENGLISH_MULTIPLES: Forms = [
    lambda n: f"{n} times",
    lambda n: f"{english(n)} times",
    lambda n: f"{n}-fold",
    lambda n: f"{n}x",
]
KOREAN_PARTS: Forms = [lambda f: f"{f.denominator}분의 {f.numerator}", lambda f: f"{f.numerator}/{f.denominator}"]
ENGLISH_PARTS: Forms = [
    lambda f: english_part(f),
    lambda f: f"{f.numerator}/{f.denominator}",
]
_DAYS = ["", *"하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘".split()]  # noqa: SIM905
KOREAN_DAYS: Forms = [
    lambda n: f"{n}일 동안",
    lambda n: f"{n}일간",
    lambda n: f"{_DAYS[n]} 동안" if n <= 10 else f"{sino(n)} 일 동안",
    lambda n: f"{n // 7}주 동안" if n % 7 == 0 else f"{n}일 내내",
]
ENGLISH_DAYS: Forms = [
    lambda n: f"{n} days",
    lambda n: f"{english(n)} days" if n > 1 else "a day",
    lambda n: f"{n // 7} weeks" if n % 7 == 0 else f"a {n}-day stay",
]
KOREAN_RANGES: Forms = [
    lambda a, b: f"{a}~{b}명",
    lambda a, b: f"{a}∼{b}명",
    lambda a, b: f"{a}명에서 {b}명",
    lambda a, b: f"{a}-{b}명",
]
ENGLISH_RANGES: Forms = [
    lambda a, b: f"{a} to {b} people",
    lambda a, b: f"{a}-{b} people",
    lambda a, b: f"{a}–{b} people",
    lambda a, b: f"{english(a)} to {english(b)} people",
]
