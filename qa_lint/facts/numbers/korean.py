"""Numbers as Korean writes them.

Korean has two series of number words. The Sino-Korean one counts with 십, 백, 천 inside groups of four digits named 만,
억, 조, 경, and mixes with digits (3만 5천); the native one goes to ninety-nine and has short forms before a counter
(한, 두, 세, 네, 스무). Most Sino-Korean digits are also common words (일 work, 이 this, 사 company, 만 only), so a word
is read as a number only where the grammar leaves no doubt: with a scale and an end that a number can have, or with a
counter.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction

from qa_lint.facts.numbers.digits import NUMERALS, WIDE, WIDTHS, clock, identifier, money_before, read_core
from qa_lint.facts.numbers.english import read_english_digits
from qa_lint.facts.numbers.english_dates import TIME_ZONES
from qa_lint.facts.numbers.korean_amounts import read_amount
from qa_lint.facts.numbers.korean_suffixes import (
    END,
    FRACTION,
    HALF_DAY,
    SUFFIX,
    Read,
    hour,
    is_ordered,
    made,
    with_suffix,
)
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
    HOURS_OF_A_PART,
    LOANS,
    NATIVE_ONES,
    NATIVE_TENS,
    NOT_COUNTERS,
    OPERATORS,
    OTHER_VALUES,
    PAIR_COUNTERS,
    PAIRS,
    PARTICLES,
    PLAIN_NATIVE,
    PLAIN_SINO,
    SINGLE_COUNTERS,
    SINO_PAIRS,
    SMALL,
    SPACED_COUNTERS,
    SURE_COUNTERS,
    SURE_SPACED_COUNTERS,
    WHOLES,
)  # fmt: skip
from qa_lint.facts.numbers.phrases import compose
from qa_lint.facts.numbers.quantity import SEVERAL, Quantity, exact
from qa_lint.facts.numbers.roman import ROMAN
from qa_lint.facts.numbers.units import alternation
from qa_lint.languages.figures import Value
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.late import re, regex  # re is the faster one; regex where groups share a name
from qa_lint.model import Span

# ------------------------------------------------------------------ the patterns

_LATIN_SCALE = re.compile(
    rf"[ ]?(?:thousand|million|billion|trillion)|(?:k|K|M|B|bn|mn)(?![A-Za-z])|[ ](?i:{TIME_ZONES})(?![A-Za-z])"
)
_LAW_BEFORE = re.compile(r"(?:법|법률|법령|시행령|규칙|조례|규정|협약|조약|헌장|정관)[ ]$")
_CLAUSE_AFTER = re.compile(r"조(?:[ ]?(?:제[ ]?)?[0-9]{1,2}항|의[ ]?[0-9])")
_MIXED = re.compile(r"[와과][ ](?P<bottom>[0-9]{1,3})[ ]?분의[ ]?(?P<top>[0-9]{1,3})(?![0-9])")
_SCALE_AFTER = re.compile(rf"[ ]?[{''.join([*SMALL, *BIG])}]")
_ODD_SCALE = re.compile(r"여[ ]?[만억]")  # 20여만 명
_DOTTED_HOUR = re.compile(r"(?:1[0-2]|[1-9])\.[0-5][0-9](?![0-9])")
_SHARE = re.compile(
    r"할(?!인|당|수|머)(?:[ ]?(?P<hundredths>[0-9])푼)?(?:[ ]?(?P<thousandths>[0-9])리)?"
)  # 2할 6푼 8리
_COUNTER_AFTER = re.compile(
    rf"[ ]?(?!{alternation(NOT_COUNTERS)})(?:{alternation(COUNTED)})(?:{END})|여[ ]?[가-힣ㄱ-ㅣ]"
)
_SURE_COUNTER = re.compile(
    rf"[ ]?(?:{alternation(SURE_COUNTERS)})(?:{END})|[ ](?:{alternation(SURE_SPACED_COUNTERS)})(?:{END})"
    r"|여[ ]?[가-힣ㄱ-ㅣ]|[ ]차례(?:나|[ ]?연속|에[ ]걸쳐)(?![가-힣ㄱ-ㅣ])"  # 네 차례 alone may be your turn
)
_GLUED_COUNTER = re.compile(  # 세평 is a reputation, too
    rf"(?:{alternation(GLUED_COUNTERS)})(?:{END})|평[ ]?(?:남짓|짜리|정도|가량|규모|크기|여)"
)
_ENDS = re.compile(END)
_STANDS_ALONE = re.compile(rf"(?:{alternation(PARTICLES)}|이[시셨십][가-힣]{{1,4}})?(?![가-힣ㄱ-ㅣ])")
_AGE_ALONE = re.compile(
    r"(?:이[ ](?:다|넘|되|된|될|돼|가까|안)|을[ ](?:넘|앞|바라|갓)|에[ ])"
)  # 쉰이 넘은, and not 쉰 목소리
_VERB = re.compile(  # 두다, to put; 열다, to open
    r"둘[ ](?:수|것|때|만|게|까|지|바|경우)|(?:(?<=[문창]을[ ])|(?<=(?:가게|매장)를[ ])|(?<=뚜껑을[ ]))열[ ]시간"
)
_TEN_OUT_OF = re.compile(  # 열에 아홉, and not in a column
    rf"(?<!번째[ ]열)(?<!막[ ]열)(?<!첫[ ]열)(?<![이각그한빈둘][ ]열)에[ ](?:{alternation(NATIVE_ONES)})(?:{END})"
)
_SPACED_NOUN = re.compile(r"[ ](?=[가-힣ㄱ-ㅣA-Za-z])")
_OPERATOR = rf"(?:{alternation(OPERATORS)})"

_TOKEN = regex.compile(
    rf"""
      (?<=[한된은는던할될]) (?P<glued> 두|세|네|{alternation(PLAIN_NATIVE)} ) (?=[ ](?:명|마리|사람)(?:{END}))
    | (?<![\p{{L}}0-9)\]]|(?:^|[^\s\ufffc.!?…”’"'])\ufffc+) (?:  # {{n}}세 has its number before it
        (?P<vague> [수몇](?=[십백천만억조]) | [수몇][ ](?=[십백천]) )
      | (?P<some> [몇수][ ]? ) (?=초|분|시간|일|주|달|개월|년)
      | (?P<pair> {alternation(PAIRS)} ) (?=[ ]|{alternation(PAIR_COUNTERS)})
      | (?P<sinopair> {alternation(SINO_PAIRS)} ) (?=[십백천만]*[ ]?(?:{alternation(PAIR_COUNTERS)})(?:{END}))
      | (?P<whole> {alternation(WHOLES)} )
      | (?P<hint> (?:{alternation(LOANS)})(?:{END}) | {alternation(COMPOUNDS)} )
      | (?P<roman> (?:{alternation(ROMAN)})(?![A-Za-z0-9]) )
      | (?P<date> {alternation(DATE_HINTS)} ) (?:{END})
      | (?P<native> (?:{alternation(NATIVE_TENS)})(?:[ ]?(?:{alternation(NATIVE_ONES)}))? | {alternation(NATIVE_ONES)} )
      | (?P<sino> [일이삼사오육칠팔구]?[십백천만억조] )
      | (?P<one> [삼오육칠팔] ) (?=[ ](?:{alternation(SPACED_COUNTERS)})(?:{END}))
      | (?P<one> [일이삼사오육칠팔구] ) (?=[ ]?(?:(?:{alternation(SINGLE_COUNTERS)})(?:{END})|분의)|[ ]{_OPERATOR}[ ])
      | (?<={_OPERATOR}[ ]) (?P<one> [영일이삼사오육칠팔구] ) (?={END})
      | (?<=월[ ]) (?P<one> [일이삼사오육칠팔구] ) (?=일(?:{END}))
      )
    """,
    regex.VERBOSE,
)


# 반 and 쌍 begin many words; what follows 반 as the half of an hour is another matter (두 시 반까지)
_CASES = ("subject", "object", "topic", "genitive")
_AFTER_HALF = any_of(forms_of(*_CASES, "locative", "only", after="반"))
_AND_A_HALF = re.compile(  # 하루 반, and not 하루 반 알
    rf"[ ]반(?=(?:{_AFTER_HALF}|쯤|정도|가량)(?![가-힣])|[^가-힣 ]|$|[ ]?(?:만에|동안|뒤|후|걸[렸린리릴려]))"
)
_AFTER_PAIR = any_of(forms_of(*_CASES, after="쌍"))


def _candidates() -> re.Pattern[str]:
    """Where a token may begin, told by its first characters: a cheap look before the dear one.

    The pattern begins with a set of characters, which lets `re` skip all others in one loop. Only behind such a
    character is it asked whether a word begins there, and which.
    """
    single = dict.fromkeys("한두세네석넉", f"[ 째평{_initials(GLUED_COUNTERS)}]")
    single |= dict.fromkeys("쌍올투포텐", f"[^가-힣]|$|[{_initials(PARTICLES)}]")
    single["반"] = f"[^가-힣]|$|{_AFTER_HALF}"
    single["열"] = f"[ {_initials(GLUED_COUNTERS)}{_initials(frozenset(NATIVE_ONES))}]|에[ ]"
    digits, scales = "".join(DIGITS), "".join([*SMALL, *BIG])
    after: dict[str, list[str]] = defaultdict(list)  # the first character, and patterns of what may follow it
    for first in "수몇":
        after[first] += [rf"[ ]?[{scales}초분시일주달개년]"]
    for first in DIGITS:
        spaced = _initials(SPACED_COUNTERS) if first in "삼오육칠팔" else "분"
        after[first] += [rf"[{scales}]", rf"[ ]?(?:{alternation(SINGLE_COUNTERS)}|분의)", rf"[ ][{spaced}]"]
        after[first] += [rf"[ ]{_OPERATOR}", "(?<=[기월][ ].)"]
    for first in [*SMALL, "만", "억"]:  # 조 and 경 count something that stands before them
        counters = _initials(SURE_COUNTERS | SURE_SPACED_COUNTERS)
        after[first] += [rf"[ ]?[0-9{digits}{scales}{counters}]|여"]
    for word in [*WHOLES, *LOANS, *COMPOUNDS, *DATE_HINTS, *PAIRS, *SINO_PAIRS, *NATIVE_TENS, *NATIVE_ONES]:
        after[word[0]] += [word[1:] or single.get(word, "")]
    after["구"] = [f"(?!조){end}" for end in after["구"]]
    after["열"] += [rf"에[ ][{_initials(frozenset(NATIVE_ONES))}]"]
    for first in SMALL:
        after[first] += [_initials(frozenset(NATIVE_TENS)).join("[]")]
    for numeral in ROMAN:
        after[numeral[0]] += [numeral[1:]]
    glued = f"(?<=[한된은는던할될])(?:두|세|네|{alternation(PLAIN_NATIVE)})[ ][명마사]"
    words = "|".join(rf"{first}(?:{'|'.join(sorted(set(ends)))})" for first, ends in after.items())
    return re.compile(rf"[{NUMERALS}{''.join(after)}](?<=(?=[{NUMERALS}]|(?<![가-힣])(?:{words})|{glued}).)")


def _initials(words: frozenset[str]) -> str:
    return "".join(sorted({word[0] for word in words}))


_CANDIDATE = _candidates()
_FIGURES = frozenset("0123456789½⅓⅔¼¾")
_WHOLE_ENDS = {  # where a word ends that is not simply followed by a particle
    "첫": re.compile(r"[ ]?(?:번째|째)?"),
    "반": re.compile(rf"(?![가-힣ㄱ-ㅣ])|(?={_AFTER_HALF}(?![가-힣ㄱ-ㅣ]))"),
    "쌍": re.compile(rf"(?![가-힣ㄱ-ㅣ])|(?={_AFTER_PAIR}(?![가-힣ㄱ-ㅣ]))"),
} | dict.fromkeys(["양국", "처음", "최초", "하루", "절반"], re.compile(""))
_NOT_NUMBERS = re.compile(  # other words that begin as a number does
    r"구조|천만에|천만의[ ]말씀|천만[ ]?다행|만일|만약|조만간|백만장자|구만리|만만|천천|백백"
    r"|이만(?![ ]?[명개원달]|[일이삼사오육칠팔구십백천])|오만하|이천시|사천(?:시|성|요리)"
    r"|만원(?:[ ]?(?:버스|지하철|전철|열차|기차|관중|사례)|을[ ]이[루뤘룬룰])"  # 滿員: a full bus
    r"|(?:(?<=(?:버스|전철|열차|극장|객석|좌석|호텔|객실)[은는이가도][ ])"
    r"|(?<=(?:지하철|공연장|경기장|주차장|영화관|관중석)[은는이가도][ ]))만원(?=[이인]|[ ]|$)"
)


def first_korean_candidate(text: str) -> int:
    """Where the first number may stand, -1 if nowhere: a cheap look, for most texts hold no number."""
    candidate = _CANDIDATE.search(text)
    return candidate.start() if candidate else -1


def read_korean(text: str, first: int = 0) -> tuple[Quantity, ...]:
    """The quantities of a Korean text, in order, of which none stands before the place first."""
    found: list[Quantity] = []
    position = 0
    if WIDE.search(text):
        text, first = text.translate(WIDTHS), 0
    for candidate in _CANDIDATE.finditer(text, first):
        start = candidate.start()
        if start < position:
            continue
        if candidate.group() in _FIGURES:
            quantities, position = _read_digits(text, start)
        elif match := _TOKEN.match(text, start):
            quantities, position = _READERS[match.lastgroup or ""](text, match)
        else:
            continue
        found += quantities
    return tuple(compose(text, found)) if found else ()


# ------------------------------------------------------------------ the readers, one for each kind of token


def _read_digits(text: str, start: int) -> Read:
    core = read_core(text, start)
    if core.value is None:
        return _with_half_day(text, start, list(core.quantities)), core.end
    if core.form == "factor":
        return [Quantity(Span(start, core.end), core.value)], core.end
    if (
        "." in text[start : core.end]
        and (dotted := _DOTTED_HOUR.match(text, start))
        and HALF_DAY.search(text, max(0, start - 3), start)
    ):
        return _with_half_day(text, start, clock(dotted)), dotted.end()
    if text[core.end : core.end + 1].isascii() and _LATIN_SCALE.match(text, core.end):  # an English sentence, or $50k
        return read_english_digits(text, start)
    whole = core.form == "number"  # else 153,75유로, 1½
    article = text.startswith("조", core.end) and _is_article(text, start, core.end)
    scaled = whole and not article and (_SCALE_AFTER.match(text, core.end) or _ODD_SCALE.match(text, core.end))
    value, end = read_amount(text, start) if scaled else (core.value, core.end)
    if core.lead and _SCALE_AFTER.match(text, end):  # .5 백만
        scale, after = read_amount(text, end + text.startswith(" ", end))
        value, end = exact(value * (scale or 1)), max(end, after) if scale else end
    start -= core.lead
    if mixed := _MIXED.match(text, end) if whole and not scaled else None:  # 2와 2분의 1
        value, end = value + Fraction(int(mixed["top"]), int(mixed["bottom"]) or 1), mixed.end()
        return with_suffix(text, start, end, exact(value), "digits")
    if share := _SHARE.match(text, end) if value in range(1, 11) else None:
        parts = value * 100 + int(share["hundredths"] or 0) * 10 + int(share["thousandths"] or 0)
        return [made(text, start, share.end(), exact(Fraction(parts, 1000)), "fraction", "")], share.end()
    letter = text[end : end + 1]
    if letter.isascii() and letter.isalpha() and not _has_glued_suffix(text, end):
        core = identifier(text, start)
        return list(core.quantities), core.end
    if money := money_before(text, start):
        return [made(text, money[0], end, value, "money", money[1])], end
    return with_suffix(text, start, end, value, "digits")


def _is_article(text: str, start: int, end: int) -> bool:
    """Whether 조 counts the articles of a law: 제5조, 형법 250조, 5조 2항, 7조의2; else it is a trillion."""
    of_law = _LAW_BEFORE.search(text, max(0, start - 4), start) or _CLAUSE_AFTER.match(text, end)
    return is_ordered(text, start) or of_law is not None


def _has_glued_suffix(text: str, end: int) -> bool:
    """Whether a unit follows without a space: 10km."""
    suffix = SUFFIX.match(text, end)
    return suffix is not None and suffix.start("suffix") == end


def _read_vague(text: str, match: regex.Match[str]) -> Read:
    """수십, 몇백만: some tens, some millions."""
    unit, end = read_amount(text, match.end())
    if end == match.end() or not (_COUNTER_AFTER.match(text, end) or _STANDS_ALONE.match(text, end)):
        return [], match.end()
    (read,), end = with_suffix(text, match.start(), end, unit, "soft")
    return [read._replace(bounds=(2 * unit, 10 * unit), approximate=True)], end


def _read_some(text: str, match: regex.Match[str]) -> Read:
    """몇 초: what English may count out (three seconds)."""
    (read,), end = with_suffix(text, match.start(), match.end(), 2, "soft")
    if not read.unit:
        return [], match.end()
    return [read._replace(others=(), bounds=SEVERAL, approximate=True)], end


def _read_pair(text: str, match: regex.Match[str]) -> Read:
    """두세, 서너: two or three."""
    return _between(text, match.start(), match.end(), *PAIRS[match["pair"]])


def _read_sino_pair(text: str, match: regex.Match[str]) -> Read:
    """이삼 년, 삼사십 명"""
    low, high = SINO_PAIRS[match["sinopair"]]
    scale, end = read_amount(text, match.end()) if text.startswith((*SMALL, *BIG), match.end()) else (1, match.end())
    return _between(text, match.start(), end, low * scale, high * scale)


def _between(text: str, start: int, end: int, low: Value, high: Value) -> Read:
    (read,), end = with_suffix(text, start, end, low, "soft")
    return [read._replace(others=(high,), bounds=(low, high), approximate=True)], end


def _read_whole(text: str, match: regex.Match[str]) -> Read:
    word = match["whole"]
    value, role, unit = WHOLES[word]
    ends = _WHOLE_ENDS.get(word, _ENDS).match(text, match.end())
    if not ends:
        return [], match.end()
    span = Span(match.start(), ends.end())
    half_day = ("am" if word == "자정" else "pm") if role == "hour" else ""
    if role == "duration" and value.denominator == 1 and (half := _AND_A_HALF.match(text, match.end())):  # 하루 반
        return [Quantity(Span(match.start(), half.end()), value + Fraction(1, 2), role, unit, "soft")], half.end()
    read = Quantity(span, value, role, unit, "soft", OTHER_VALUES.get(word, ()), half_day=half_day)
    if hours := HOURS_OF_A_PART.get(word):
        return [read, Quantity(span, 0, role, "", "hint", hours)], ends.end()
    return [read], ends.end()


def _read_hint(_text: str, match: regex.Match[str]) -> Read:
    values = LOANS.get(match["hint"]) or COMPOUNDS[match["hint"]]
    return [Quantity(Span(*match.span()), 0, "cardinal", "", "hint", values)], match.end()


def _read_date(_text: str, match: regex.Match[str]) -> Read:
    return [Quantity(Span(*match.span()), 0, DATE_HINTS[match["date"]], "", "hint")], match.end()


def _read_glued(text: str, match: regex.Match[str]) -> Read:
    """합격한네 명: written without the space before it."""
    return with_suffix(
        text, match.start(), match.end(), NATIVE_ONES.get(match["glued"]) or NATIVE_TENS[match["glued"]], "soft"
    )


def _read_roman(_text: str, match: regex.Match[str]) -> Read:
    return [Quantity(Span(*match.span()), ROMAN[match["roman"]], "ordinal", "", "soft")], match.end()


def _read_native(text: str, match: regex.Match[str]) -> Read:
    word, start, end = match["native"], match.start(), match.end()
    tens = next((ten for ten in NATIVE_TENS if word.startswith(ten)), "")
    ones = word[len(tens) :].strip()
    compound = tens and ones and (_native_ends(text, end, ones) or len(ones) > 1 or SUFFIX.match(text, end))
    if tens and ones and not compound:
        ones, end = "", start + len(tens)
    if not compound and not _native_ends(text, end, ones or tens):
        return [], start + len(tens) if tens else match.end()
    value = NATIVE_TENS.get(tens, 0) + NATIVE_ONES.get(ones, 0)
    certain = _SURE_COUNTER.match(text, end) or _TEN_OUT_OF.match(text, end)
    doubtful = value == 1 or (word in ALSO_NATIVE_WORDS and not certain)
    return with_suffix(text, start, end, value, "soft" if doubtful else "word")


def _native_ends(text: str, end: int, word: str) -> bool:
    """Whether a native number may end here: 다섯 anywhere, 둘 before a particle, 두 before a counter or a noun."""
    if word in PLAIN_NATIVE:
        return True
    if text.startswith("째", end) and word in NATIVE_ONES:
        return True
    if word == "열" and _TEN_OUT_OF.match(text, end):
        return True
    if _VERB.match(text, end - 1):
        return False
    if word == "쉰" and _AGE_ALONE.match(text, end):
        return True
    if word in ENDING_NATIVE:
        return bool(_STANDS_ALONE.match(text, end))
    return bool(_SPACED_NOUN.match(text, end) or _GLUED_COUNTER.match(text, end))


def _read_sino(text: str, match: regex.Match[str]) -> Read:
    start = match.start()
    if _NOT_NUMBERS.match(text, start):
        return [], match.end()
    value, end = read_amount(text, start)
    if FRACTION.match(text, end):  # 만분의 일
        return with_suffix(text, start, end, value, "word")
    word = text[start:end]
    if len(word) == 1 or word in ALSO_WORDS or word[-1] in "조경" or (len(word) == 2 and "십" not in word):
        if _SURE_COUNTER.match(text, end):
            return with_suffix(text, start, end, value, "word")
        if word in PLAIN_SINO and _STANDS_ALONE.match(text, end):
            return with_suffix(text, start, end, value, "soft")
        if word in ("백일", "천일") and _STANDS_ALONE.match(text, end):  # a hundred days
            return [Quantity(Span(start, end), value - 1, "duration", "day", "soft")], end
        return [], end
    counted = _COUNTER_AFTER.match(text, end)
    if not (counted or _STANDS_ALONE.match(text, end)) or text.startswith(("시오", "시요"), end):  # 오십시오
        return [], end
    if not counted and word.endswith("이"):  # 백만이: a particle; 오십이: fifty, or fifty-two
        certain = word[-2] in BIG
        read = made(text, start, end - certain, value - 2 * certain, "cardinal", "", "word")
        return [read._replace(others=() if certain else (value - 2,))], end
    if not counted and word.endswith("일"):  # 백일: a hundred and one, or a hundred days
        return [made(text, start, end, value, "cardinal", "", "word", (value - 1,))], end
    return with_suffix(text, start, end, value, "word")


def _read_one(text: str, match: regex.Match[str]) -> Read:
    return with_suffix(text, match.start(), match.end(), DIGITS[match["one"]], "soft")


def _with_half_day(text: str, start: int, fields: list[Quantity]) -> list[Quantity]:
    """오후 5:30, 오후 5.30"""
    if not fields or fields[0].role != "hour" or not (half_day := HALF_DAY.search(text, max(0, start - 3), start)):
        return fields
    first = hour(fields[0], half_day)
    return [first, *(field._replace(phrase=first.phrase) for field in fields[1:])]


_READERS = {
    "vague": _read_vague, "some": _read_some, "pair": _read_pair,
    "sinopair": _read_sino_pair, "whole": _read_whole, "hint": _read_hint, "date": _read_date,
    "glued": _read_glued, "roman": _read_roman, "native": _read_native, "sino": _read_sino, "one": _read_one,
}  # fmt: skip
