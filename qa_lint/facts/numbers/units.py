"""The units of both languages, as one table.

A unit has a dimension, within which two units can be confused or converted, and its size in the dimension's base unit
("-" where one cannot be converted into another: currencies). Sizes are exact by definition (inch, pound, mile, acre) or
the legal value (평 = 400/121 m2); a month is not a number of days, so calendar time has two dimensions.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

import regex

from qa_lint.facts.numbers.quantity import Role

_TABLE = """
# name       dimension size  Korean  English
won          money   -      원|₩|￦  won|KRW|₩
dollar       money   -      달러|불|$|US$|USD  dollar|dollars|US dollar|US dollars|U.S. dollars|buck|bucks|USD|$|US$
euro         money   -      유로|€|EUR  euro|euros|EUR|€
yen          money   -      엔|¥|JPY  yen|JPY|¥
yuan         money   -      위안|CNY  yuan|renminbi|CNY|RMB
pound        money   -      파운드|£|GBP  pounds|quid|GBP|£
rupee        money   -      루피|₹  rupee|rupees|₹
ruble        money   -      루블  ruble|rubles|rouble|roubles
cent         money   -      센트  cent|cents
pence        money   -      펜스  pence|penny
percent      percent 1      %|퍼센트|프로|PCT|pct  %|percent|per cent|pct
basis-point  points  1/100  bp|베이시스포인트|베이시스 포인트  basis points|basis point|bps
points       points  1      %p|%P|퍼센트포인트|퍼센트 포인트|%포인트  percentage points|percentage point|pp
second       days    1/86400 초|초간  second|seconds|sec|secs
minute       days    1/1440 분|분간  minute|minutes|min|mins
hour         days    1/24   시간  hour|hours|hr|hrs
day          days    1      일|일간  day|days
night        nights  1      박  night|nights
week         days    7      주|주일|주간  week|weeks
month        months  1      개월|달|개월간  month|months
year         months  12     년|년간|해|개년  year|years|yr|yrs
decade       months  120    -  decade|decades
century      months  1200   세기  century|centuries
millisecond  days    1/86400000 밀리초|ms  millisecond|milliseconds|ms
millimetre   length  1/1000 밀리미터|밀리|mm|㎜  millimeter|millimeters|millimetre|millimetres|mm
centimetre   length  1/100  센티미터|센티|cm|㎝  centimeter|centimeters|centimetre|centimetres|cm
metre        length  1      미터|m  meter|meters|metre|metres|m
kilometre    length  1000   킬로미터|km|㎞  kilometer|kilometers|kilometre|kilometres|km
inch         length  254/10000 인치  inch|inches
foot         length  3048/10000 피트  foot|feet|ft
yard         length  9144/10000 야드  yard|yards
mile         length  1609344/1000 마일  mile|miles
milligram    mass    1/1000000 밀리그램|mg|㎎  milligram|milligrams|mg
gram         mass    1/1000 그램|g  gram|grams|g
kilogram     mass    1      킬로그램|킬로|kg|㎏  kilogram|kilograms|kilo|kilos|kg
ton          mass    1000   톤|t  ton|tons|tonne|tonnes
lb           mass    45359237/100000000 -  lb|lbs
ounce        mass    45359237/1600000000 온스  ounce|ounces|oz
square-metre area    1      제곱미터|평방미터|㎡|m²|m2  square meters|square metres|square meter|sqm|m²|m2|㎡
pyeong       area    400/121 평  pyeong
hectare      area    10000  헥타르|ha  hectare|hectares|ha
acre         area    40468564224/10000000 에이커  acre|acres
square-km    area    1000000 제곱킬로미터|평방킬로미터|㎢|km²  square kilometers|square kilometres|square km|km²
square-mile  area    2589988110336/1000000 제곱마일|평방마일  square miles|square mile
square-foot  area    9290304/100000000 제곱피트|평방피트  square feet|square foot|sq ft
millilitre   volume  1/1000 밀리리터|ml|mL|㎖  milliliter|milliliters|millilitre|ml|mL
litre        volume  1      리터|L|ℓ  liter|liters|litre|litres
gallon       volume  3785411784/1000000000 갤런  gallon|gallons
km/h         speed   1      km/h|㎞/h  km/h|kph|kmh|kilometers per hour|kilometers an hour
mph          speed   1609344/1000000 -  mph|miles per hour|miles an hour
degree       angle   1      도|℃|°C|°|℉|°F  degree|degrees|°C|°F|°
hertz        frequency 1    헤르츠|Hz  hertz|Hz
kilohertz    frequency 1000 킬로헤르츠|kHz  kilohertz|kHz
megahertz    frequency 1000000 메가헤르츠|MHz  megahertz|MHz
gigahertz    frequency 1000000000 기가헤르츠|GHz  gigahertz|GHz
watt         power   1      와트|W  watt|watts|W
kilowatt     power   1000   킬로와트|kW  kilowatt|kilowatts|kW
megawatt     power   1000000 메가와트|MW  megawatt|megawatts|MW
gigawatt     power   1000000000 기가와트|GW  gigawatt|gigawatts|GW
volt         voltage 1      볼트|V  volt|volts|V
kilovolt     voltage 1000   킬로볼트|kV  kilovolt|kilovolts|kV
megabit/s    rate    1000000 Mbps|메가비피에스  Mbps|megabits per second
gigabit/s    rate    1000000000 Gbps|기가비피에스  Gbps|gigabits per second
kilobyte     bytes   1000   KB|kB|킬로바이트  KB|kB|kilobyte|kilobytes
megabyte     bytes   1000000 MB|메가바이트  MB|megabyte|megabytes
gigabyte     bytes   1000000000 GB|기가바이트|기가  GB|gigabyte|gigabytes|gig|gigs
terabyte     bytes   1000000000000 TB|테라바이트  TB|terabyte|terabytes
"""


class Unit(NamedTuple):
    name: str
    dimension: str
    size: Fraction | None


def _rows() -> tuple[dict[str, Unit], dict[str, str], dict[str, str]]:
    units: dict[str, Unit] = {}
    korean: dict[str, str] = {}
    english: dict[str, str] = {}
    for line in _TABLE.strip().splitlines()[1:]:
        name, dimension, size, rest = line.split(None, 3)
        ko, en = (cell.strip() for cell in rest.split("  ", 1))
        units[name] = Unit(name, dimension, None if size == "-" else Fraction(size))
        korean |= {word: name for word in ko.split("|") if word != "-"}
        english |= {word: name for word in en.split("|") if word != "-"}
    return units, korean, english


UNITS, KOREAN_UNITS, ENGLISH_UNITS = _rows()

_ROLES: dict[str, Role] = {
    "money": "money", "percent": "percent", "points": "points", "days": "duration", "months": "duration",
    "nights": "duration",
}  # fmt: skip


def role_of(unit: str) -> Role:
    """The role that a number with this unit has."""
    return _ROLES.get(UNITS[unit].dimension, "measure")


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first."""
    return "|".join(regex.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
