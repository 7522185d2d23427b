"""The words with which English says numbers."""

from __future__ import annotations

from typing import cast

from qa_lint.facts.numbers.quantity import Limit, Role
from qa_lint.facts.numbers.tables import hints, rows, wholes
from qa_lint.languages.calendar import MONTHS
from qa_lint.languages.figures import Value

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "ten-thousandth": 10**4, "hundred-thousandth": 10**5, "millionth": 10**6, "billionth": 10**9,
    "trillionth": 10**12,
}  # fmt: skip
# thirtyeight, thirtyeighth: written without the hyphen between the two
ORDINALS |= {ten + one: TENS[ten] + value for ten in TENS for one, value in ORDINALS.items() if value < 10}
CARDINALS = (
    ONES | TENS | {ten + one: TENS[ten] + value for ten in TENS for one, value in ONES.items() if 0 < value < 10}
)
DECADES = {word[:-1] + "ies": value for word, value in TENS.items()}  # the nineties
DECADES |= {f"{word}{some}": value for word, value in TENS.items() for some in ("something", "somethings")}

SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15}
COUNTS = SCALES | {"hundred": 100, "dozen": 12}  # what may follow a number or an article
SHORT_SCALES = {
    "k": 10**3, "K": 10**3, "M": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "bn": 10**9, "bil": 10**9, "B": 10**9,
    "tn": 10**12,
}  # fmt: skip
MONEY_SCALES = {"m": 10**6, "b": 10**9, "t": 10**12}  # only where a currency sign stands before
PLURALS = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
    "trillions": 10**12,
}  # fmt: skip
PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    word + ending: value for word, value in ORDINALS.items() if value > 2 for ending in ("", "s")
}

MONTH_NUMBERS = (
    {name: number for number, name in enumerate(MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(MONTHS, 1)}
    | {"Sept": 9}
)
ALSO_NAMES = frozenset("March Mar April May June Jun August Jan Dec".split())  # noqa: SIM905

# Words that say an amount without being a number. They answer a number of the other side and are never missed.
WHOLES: dict[str, tuple[Value, Role, str]] = wholes(
    """
    1/2  fraction  -        half halves halve halved halfway
    1/4  fraction  -        quarter quarters
    1/3  fraction  -        thirds
    1/10 fraction  -        tenths
    1/100 fraction -        hundredths
    1/1000 fraction -       thousandths
    2    cardinal  -        both couple couples pair pairs twin twins duo duos in_duplicate
    3    cardinal  -        trio trios triplets in_triplicate
    4    cardinal  -        quartet quartets quadruplets in_quadruplicate
    5    cardinal  -        quintuplets
    2    duration  year     biennial biennially biennium
    3    duration  year     triennial triennially
    4    duration  year     quadrennial quadrennially
    5    duration  year     quinquennial
    100  ordinal   -        centennial centenary
    150  ordinal   -        sesquicentennial
    200  ordinal   -        bicentennial bicentenary
    300  ordinal   -        tercentenary tricentennial
    1000 ordinal   -        millennial
    4    round     -        semifinal semifinals semi-final semi-finals semis semifinalist semifinalists last_four
    4    round     -        final_four semi-finalist semi-finalists
    8    round     -        quarterfinal quarterfinals quarter-final quarter-finals last_eight quarterfinalist
    8    round     -        quarterfinalists quarter-finalist quarter-finalists
    1/2  fraction  -        fifty-fifty
    0    cardinal  -        nil
    1    ordinal   -        firstly
    2    ordinal   -        secondly
    3    ordinal   -        thirdly
    1    multiple  -        once
    3/2  multiple  -        half_again
    2    multiple  -        twice double doubled doubles doubling dual
    3    multiple  -        thrice triple tripled triples tripling treble trebled trebles trebling
    4    multiple  -        quadruple quadrupled quadruples quadrupling
    5    multiple  -        quintuple quintupled quintuples quintupling
    6    multiple  -        sextuple sextupled
    7    multiple  -        septuple septupled
    8    multiple  -        octuple octupled
    10   multiple  -        decuple
    100  multiple  -        hundredfold
    1000 multiple  -        thousandfold
    10   decade    -        teen teens teenage teenager teenagers
    12   hour      -        noon midday
    0    hour      -        midnight
    1    duration  hour     hour
    1    duration  day      day overnight
    1    duration  week     week
    2    duration  week     fortnight
    1    duration  month    month
    1    duration  year     year
    1    duration  decade   decade
    2    duration  decade   decades
    1    duration  century  century
    1    duration  millennium millennium
    """
)
WHOLES |= {word + "fold": (value, "multiple", "") for word, value in CARDINALS.items() if value > 1}
OTHER_VALUES: dict[str, tuple[Value, ...]] = {
    "fifty-fifty": (50,), "millennial": (1000,),
    "midnight": (12, 24), "fortnight": (14, 15), "halved": (2,), "halve": (2,), "quarter": (4,), "quarters": (4,),
}  # fmt: skip

# Words that only suggest a number, and the values it might be: half an hour is 30분.
HINTS: dict[str, tuple[Value, ...]] = hints(
    """
    0         goalless scoreless shutout shutouts clean_sheet clean_sheets
    0,2,3     straight_sets straight_games
    2,3       full_count
    1,2       every_other
    2         overnight runner-up runners-up
    2         either neither former latter secondary binary binaries bicycle loveseat decker doubly bi-annual biannual
    2         bilingual bilateral twos
    3         triathlon trilogy tricycle triangle trilateral threes
    4         square quadrilateral fours
    5         quintet pentathlon pentagon fives
    6         sextet hexagon sixes
    7         heptathlon weekly week weeks sevens
    8         octet octal octagon eights
    9         nines
    10        decathlon decimal decile deciles
    100       percentile percentiles
    2         biweekly biannually bimonthly
    2,6       semiannual semiannually
    3,4       quarterly
    4         quartile quartiles
    12        annual
    16        hexadecimal hex
    24        daily around_the_clock round_the_clock around-the-clock round-the-clock
    100       century
    21        turn_of_the_century turn_of_the_millennium this_century new_century
    20        last_century
    1,1       new_year's_day
    3,1       independence_movement_day
    5,5       children's_day
    4,7       independence_day
    6,6       memorial_day
    7,17      constitution_day
    8,15      liberation_day
    10,3      national_foundation_day
    10,9      hangul_day hangeul_day
    12,25     christmas
    50        golden_jubilee golden_anniversary
    25        silver_jubilee silver_anniversary
    60        diamond_jubilee sexagenarian sexagenarians
    70        septuagenarian septuagenarians
    80        octogenarian octogenarians
    90        nonagenarian nonagenarians
    100       centenarian centenarians
    1000      millennium
    2,2000    millennia millenniums
    6,30,50   half
    3,15,25,45  quarter quarters
    3         thirds
    5         fifths
    6         sixths
    8         eighths
    """
)
# What may stand where the other side gives a day, a month or a year in figures.
DATE_HINTS: dict[str, Role] = {
    **dict.fromkeys(["today", "yesterday", "tomorrow", "tonight"], "day"),
    **dict.fromkeys(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "day"),
    **dict.fromkeys(["last month", "this month", "next month"], "month"),
    **dict.fromkeys(["last year", "this year", "next year"], "year"),
}

LIMITS: dict[str, Limit] = {  # what a word before a number makes it: >50 and over 50 are above it
    word: cast(Limit, limit)
    for (limit,), words in rows(
        """
        above  more_than longer_than greater_than larger_than higher_than older_than over above exceeding >
        below  less_than fewer_than shorter_than smaller_than lower_than younger_than under below <
        from   at_least no_less_than no_fewer_than not_less_than not_fewer_than a_minimum_of
        to     at_most up_to no_more_than not_more_than a_maximum_of
        """,
        1,
    )
    for word in words
}
SHORT_OF = ("nearly", "almost", "just under", "close to", "just short of")
APPROXIMATIONS = LIMITS.keys() | {*SHORT_OF} | {
    "about", "around", "some", "approximately", "approx.", "roughly", "as many as", "as much as",
    "estimated", "~",
}  # fmt: skip
