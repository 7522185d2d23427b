"""The value of a Korean amount: digits and Sino-Korean words, which mix (1억 2,345만, 3만 5천, 이천이백).

A number is made of groups of four digits with the names 만, 억, 조 and 경, which fall from left to right; within a
group 천, 백 and 십 fall likewise. A unit with nothing before it counts once: 천이백, 백만.
"""

from __future__ import annotations

from qa_lint.facts.numbers.korean_tables import BIG, DIGITS, NATIVE_ONES, NATIVE_TENS, SMALL
from qa_lint.facts.numbers.quantity import exact, value_of
from qa_lint.facts.numbers.units import alternation
from qa_lint.languages.figures import Value
from qa_lint.late import re

_ATOM = re.compile(
    rf"(?P<digits>[0-9]++(?:,[0-9]{{3}}(?![0-9]))*+(?:\.[0-9]++)?+)|(?P<digit>[{''.join(DIGITS)}])"
    rf"|(?P<small>[{''.join(SMALL)}])|(?P<big>[만억]|조(?![각항건직별])|경)"
)
_MORE = re.compile(  # after a unit, what makes a space part of the number: 3만 5천, 1억 2,345만, 3만 5000
    r"[ ](?=(?:[0-9]{1,6}(?:,[0-9]{3}){0,4}[ ]?[십백천만억조]"
    r"|[이삼사오육칠팔구]?[십백천]{1,4}(?:[만억조]|[이삼사오육칠팔구]|[ ]?(?:명|개|원|달러|년|톤|여))"
    r"|[만억조][ ]?(?:원|달러|명|여)"  # 6천 만원
    r"|[0-9](?:,?[0-9]{3})(?![0-9년월일시분초,.%:])"
    r"|[1-9][0-9]{2}(?=[가-힣])(?![년월일시분초주회번위호배차층도세살])"  # 2만 500석
    # a last group below a thousand belongs to what stands before it only if the unit comes after both: 2만 200명
    r"|[0-9]{1,3}[ ]?(?:명|원|달러|유로|위안|개(?!월)|톤|표|가구|세대|마리|대|권|건|주(?!일|간|년)|필지|평|㎡|km|여)))"
)
_NATIVE_REST = re.compile(rf"(?P<tens>{alternation(NATIVE_TENS)})(?P<ones>{alternation(NATIVE_ONES)})?")
_SHORT = re.compile(r"억[ ]?(?:[0-9이삼사오육칠팔구]?[천백][ ]?){1,2}$")
_UNIT_NEXT = re.compile(r"[십백천만억조]")
_SPACED_UNIT = re.compile(
    r"[ ](?=백만(?!장자|송이)"
    r"|천?[만억조](?:[ ]?(?:원|달러|명|개|톤|유로|엔|위안|파운드|여|[0-9])|[ ,.)]|$))"
)
_TEN_QUADRILLION = re.compile(r"[ ]?(?:원|달러|[0-9])|(?![가-힣ㄱ-ㅣ])")  # not 경기, 경우


def read_amount(text: str, start: int) -> tuple[Value, int]:
    """The value and the end of the amount that begins at start; the end is the start where there is none."""
    in_figures = text[start : start + 1].isdigit()
    total: Value = 0
    section: Value = 0
    number: Value | None = None
    small, big = 10**4, 10**20  # the last unit read, which the next must stay below
    position = end = start
    counted = grouped = start  # where the last unit ends, and the last group
    while atom := _ATOM.match(text, position):
        if atom["digits"] or atom["digit"]:
            read = value_of(atom["digits"]) if atom["digits"] else DIGITS[atom["digit"]]
            if number is not None or read is None or (read >= small and section) or (read >= big and total):
                break
            if in_figures and atom["digit"] and not _UNIT_NEXT.match(text, atom.end()):
                break  # 700만이: the particle, and no 7,000,002
            number = read
        elif atom["small"]:
            unit = SMALL[atom["small"]]
            if unit >= small:  # 3천 2천: the next amount
                number, end = (None, counted) if section else (number, end)
                break
            section, number, small = section + (1 if number is None else number) * unit, None, unit
        else:
            unit = BIG[atom["big"]]
            if unit >= big:  # 500만 300만
                section, number, end = 0, None, grouped
                break
            if atom["big"] in "조경" and not (number or section or start < atom.start()):
                break
            if atom["big"] == "경" and not _TEN_QUADRILLION.match(text, atom.end()):
                break
            group = section + (number or 0)
            total, section, number, small, big = total + (group or 1) * unit, 0, None, 10**4, unit
            grouped = atom.end()
        position = end = atom.end()
        if number is None:
            counted = end
            if not in_figures and (native := _NATIVE_REST.match(text, position)):  # 백서른셋
                number, end = NATIVE_TENS[native["tens"]] + NATIVE_ONES.get(native["ones"] or "", 0), native.end()
                break
            if more := _MORE.match(text, position):
                position = more.end()
        elif space := _SPACED_UNIT.match(text, position):
            position = space.end()
        if text.startswith("여", end) and BIG.get(text[end + 1 : end + 2].strip() or text[end + 2 : end + 3]):
            position = end + (1 if text[end + 1] != " " else 2)  # 10여만
    return exact(total + section + (number or 0)), end


def elliptic(text: str, start: int, end: int, value: Value) -> Value | None:
    """The value of 1억 5천 as it is meant, 150 million: a number of thousands that follows 억 leaves out its 만."""
    short = _SHORT.search(text, start, end)
    if not short or value.denominator != 1:
        return None
    rest = value % 10**4
    return value + rest * (10**4 - 1) if rest and rest % 100 == 0 else None
