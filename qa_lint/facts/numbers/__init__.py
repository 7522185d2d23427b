"""Numbers by value: what quantities a text mentions, in Korean and in English.

The grammar, and the table that holds the words of each row:

    quantity      = [approximation] number [unit | counter] [approximation] | whole word
    number        = digits [scales] | words | vague | fraction | multiple | date | time of day | identifier
    digits        = 35,000 | 3.14 | .268 | 153,75 before a unit | 1/3 | 1 1/2 | ½ | 4x100 | 6'2"     digits._CORE
    date, time    = 2023-07-07 | 7/7/2023 | '23.7.7. | 2023. 7월 | 2022/23 | 6·25 전쟁 | 15:30  digits._CORE
    identifier    = v2.3.1 | GPT-4 | 10^9 | 031-555-1234 | 3Q23, FY2023 (a quarter, a year)   digits._CORE, _PERIOD
    Korean words  = group (만 | 억 | 조 | 경) group .. ; group = [2-9] 천 [2-9] 백 [2-9] 십 [1-9]
                    korean_amounts; korean_tables: DIGITS SMALL BIG; native to 99: NATIVE_TENS NATIVE_ONES;
                    두세, 이삼: PAIRS SINO_PAIRS
    English words = what may follow what: english_amounts._FOLLOWS
                    english_tables: ONES TENS SCALES ORDINALS PARTS PLURALS DECADES SHORT_SCALES
    whole word    = 절반, 이틀, half, twice, fortnight                           WHOLES of each language
    hint          = what is no number but may stand for one: either, 지난달      HINTS, LOANS, COMPOUNDS, DATE_HINTS
    unit          = won, percent, km, day ..; 섭씨, 시속 before a number          units._TABLE, PREFIXES, both languages
    counter       = 명, 개, 번째 .. and the role it gives                         korean_tables: COUNTERS SUFFIXES
    half day      = 오전, 밤 .., and the hours for which it says which half       korean_tables: HALF_DAYS
    in words      = 수요일, 작년, 셋째 주; 연 2회, every two years                moments, rates
    no figure     = 며칠, several months; 3월 초, late next year                 vague_times, parts_of_periods
    several       = range, score, share (7 in 10), date, hour and minute, below zero, the tenth power of two    phrases

What equals what is for `matching` to say, what belongs together as one mistake for `mistakes`, and how a value is
said for `wording`.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.english import look_for_english_numbers, read_english
from qa_lint.facts.numbers.korean import first_korean_candidate, read_korean
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.model import Text

__all__ = ["Quantity", "read_numbers"]


def read_numbers(text: Text) -> tuple[Quantity, ...]:
    """The quantities of the segment's prose, in order."""
    if text.language == "ko":
        first = first_korean_candidate(text)
        return read_korean(text.fact(read_prose), first) if first >= 0 else ()
    look = look_for_english_numbers(text)
    return read_english(text.fact(read_prose), look == "words") if look else ()
