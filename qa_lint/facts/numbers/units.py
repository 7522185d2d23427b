"""The units of both languages, as one table.

A unit has a dimension, within which two units can be confused or converted, and its size in the dimension's base unit
("-" where one cannot be converted into another: currencies). Sizes are exact by definition (inch, pound, mile, acre) or
the legal value (평 = 400/121 m2); a month is not a number of days, so calendar time has two dimensions.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from qa_lint.facts.numbers.quantity import Role
from qa_lint.late import regex

_TABLE = """
# name       dimension size  Korean  English; (s): with or without
won          money   -      원|원정|₩|￦  won|KRW|₩
dollar       money   -      달러|불|$|US$|USD  dollar(s)|buck(s)|USD|HKD|AUD|CAD|SGD|NZD|TWD|$|US$
euro         money   -      유로|€|EUR  euro(s)|EUR|€
yen          money   -      엔|¥|JPY  yen|JPY|¥
yuan         money   -      위안|CNY  yuan|renminbi|CNY|RMB
pound        money   -      파운드|£|GBP  pound(s) sterling|pound(s)|quid|GBP|£
rupee        money   -      루피|₹  rupee(s)|INR|₹
ruble        money   -      루블  ruble(s)|rouble(s)|RUB
peso         money   -      페소  peso(s)|MXN
franc        money   -      프랑  franc(s)|CHF
krona        money   -      크로나  krona|kronor|SEK
krone        money   -      크로네  krone|kroner|DKK|NOK
koruna       money   -      코루나  koruna(s)|koruny|CZK
zloty        money   -      즈워티|즐로티  zloty|zlotys|PLN
forint       money   -      포린트  forint(s)|HUF
leu          money   -      레우  leu|lei|RON
lev          money   -      레프  lev|leva|BGN
lira         money   -      리라  lira|liras
real         money   -      헤알|R$  reais|BRL|R$
rand         money   -      랜드  rand|ZAR
rupiah       money   -      루피아  rupiah(s)|IDR
ringgit      money   -      링깃  ringgit|MYR
dirham       money   -      디르함  dirham(s)|AED
dinar        money   -      디나르  dinar(s)
riyal        money   -      리얄  riyal(s)
shekel       money   -      셰켈|세겔  shekel(s)
shilling     money   -      실링  shilling(s)
hryvnia      money   -      흐리우냐|흐리브냐  hryvnia(s)|UAH
tenge        money   -      텡게  tenge|KZT
tugrik       money   -      투그릭|투그리크  tugrik(s)|MNT
baht         money   -      바트  baht|THB
dong         money   -      베트남동|베트남 동  VND
kyat         money   -      짯  kyat(s)
riel         money   -      리엘  riel(s)
taka         money   -      타카  taka
naira        money   -      나이라  naira|NGN
birr         money   -      비르  birr
drachma      money   -      드라크마  drachma(s)|drachmae
bitcoin      money   -      비트코인  bitcoin(s)|BTC
cent         money   -      센트  cent(s)|¢
pence        money   -      펜스  pence|penny
jeon         money   -      전  jeon
percent      percent 1      %|중량%|부피%|몰%|wt%|vol%|퍼센트|프로|PCT|pct  %|wt%|vol%|percent|per cent|pct
basis-point  points  1/100  bp|베이시스포인트|베이시스 포인트  basis point(s)|bps
points       points  1      %p|%P|퍼센트포인트|퍼센트 포인트|%포인트|% 포인트  percentage point(s)|pp
second       days    1/86400 초|초간  second(s)|sec(s)|s
minute       days    1/1440 분|분간  minute(s)|min(s)
hour         days    1/24   시간  hour(s)|hr(s)
day          days    1      일|일간  day(s)
night        nights  1      박  night(s)
week         days    7      주|주일|주간  week(s)
quarter      months  3      -  -
month        months  1      개월|달|개월간  month(s)
year         months  12     년|년간|해|개년  year(s)|yr(s)
decade       months  120    -  decade(s)
century      months  1200   세기  century|centuries
millennium   months  12000  -  millennium|millennia
microsecond  days    1/86400000000 마이크로초|µs|μs  microsecond(s)|µs|μs
nanosecond   days    1/86400000000000 나노초|ns  nanosecond(s)|ns
millisecond  days    1/86400000 밀리초|ms  millisecond(s)|ms
micrometre   length  1/1000000 마이크로미터|µm|μm|㎛  micrometer(s)|micron(s)|µm|μm
nanometre    length  1/1000000000 나노미터|나노|nm|㎚  nanometer(s)|nm
millimetre   length  1/1000 밀리미터|밀리|mm|㎜  millimeter(s)|mm
centimetre   length  1/100  센티미터|센티|cm|㎝  centimeter(s)|cm
metre        length  1      미터|m  meter(s)|m
kilometre    length  1000   킬로미터|km|㎞  kilometer(s)|km
inch         length  254/10000 인치  inch|inches|in.
ri           length  4000/10 리  ri
foot         length  3048/10000 피트  foot|feet|ft
yard         length  9144/10000 야드  yard(s)
mile         length  1609344/1000 마일  mile(s)
nautical-mile length 1852   해리  nautical mile(s)
light-year   length  9460730472580800 광년  light-year(s)|light year(s)
nanogram     mass    1/1000000000000 나노그램|ng  nanogram(s)|ng
microgram    mass    1/1000000000 마이크로그램|µg|μg|㎍  microgram(s)|mcg|µg|μg
milligram    mass    1/1000000 밀리그램|mg|㎎  milligram(s)|mg
gram         mass    1/1000 그램|g  gram(s)|g
kilogram     mass    1      킬로그램|킬로|kg|㎏  kilogram(s)|kilo(s)|kg
ton          mass    1000   톤|t  ton(s)|tonne(s)
lb           mass    45359237/100000000 -  lb(s)
geun         mass    6/10   근  geun
don          mass    375/100000 돈  -
nyang        mass    375/10000 냥  nyang
ounce        mass    45359237/1600000000 온스  ounce(s)|oz
carat        mass    2/10000 캐럿  carat(s)|karat(s)
square-cm    area    1/10000 제곱센티미터|평방센티미터|㎠|cm²|cm2  square centimeter(s)|sq cm|cm²|cm2|㎠
square-metre area    1      제곱미터|평방미터|㎡|m²|m2  square meter(s)|meters squared|sq m|sqm|m²|m2|㎡
pyeong       area    400/121 평  pyeong
hectare      area    10000  헥타르|ha  hectare(s)|ha
acre         area    40468564224/10000000 에이커  acre(s)
square-km    area    1000000 제곱킬로미터|평방킬로미터|㎢|km²|km2  square kilometer(s)|kilometers squared|sq km|km²|㎢
square-mile  area    2589988110336/1000000 제곱마일|평방마일  square mile(s)|sq miles
square-foot  area    9290304/100000000 제곱피트|평방피트  square feet|square foot|sq ft
cubic-cm     volume  1/1000 세제곱센티미터|입방센티미터|㎤|cm³|cm3  cubic centimeter(s)|cm³|cm3|㎤
cubic-foot   volume  28316846592/1000000000 세제곱피트|입방피트  cubic feet|cubic foot|cu ft
cubic-metre  volume  1000   세제곱미터|입방미터|㎥|m³|m3  cubic meter(s)|meters cubed|m³|m3|㎥
hop          volume  18/100 홉  -
doe          volume  18/10  되  -
millilitre   volume  1/1000 밀리리터|ml|mL|㎖|cc|㏄  milliliter(s)|ml|mL|cc
teaspoon     volume  5/1000  작은술|티스푼|찻술  teaspoon(s)|tsp
tablespoon   volume  15/1000 큰술|테이블스푼  tablespoon(s)|tbsp
litre        volume  1      리터|L|l|ℓ  liter(s)|L|l
gallon       volume  3785411784/1000000000 갤런  gallon(s)
quart        volume  946352946/1000000000 쿼트  quart(s)
pint         volume  473176473/1000000000 파인트  pint(s)
bushel       volume  3523907/100000 부셸  bushel(s)
barrel       volume  158987294928/1000000000 배럴  barrel(s)|bbl
km/h         speed   1      km/h|㎞/h  km/h|kph|kmh|kilometers per hour|kilometers an hour|km per hour|km an hour
m/h          speed   1/1000 m/h    m/h|meters per hour|meters an hour
m/min        speed   6/100  m/min  m/min|meters per minute|meters a minute
mph          speed   1609344/1000000 -  mph|miles per hour|miles an hour
m/s          speed   36/10  m/s|㎧  m/s|meters per second|meters a second|m per second
km/s         speed   3600   km/s  km/s|kilometers per second|kilometers a second|km per second
knot         speed   1852/1000 노트  knot(s)
degree       temperature -  도|°  degree(s)|°
celsius      temperature -  ℃|°C  degree(s) Celsius|degrees centigrade|degrees C|°C|℃
fahrenheit   temperature -  ℉|°F  degree(s) Fahrenheit|degrees F|°F|℉
hertz        frequency 1    헤르츠|Hz  hertz|Hz
kilohertz    frequency 1000 킬로헤르츠|kHz  kilohertz|kHz
megahertz    frequency 1000000 메가헤르츠|MHz  megahertz|MHz
gigahertz    frequency 1000000000 기가헤르츠|GHz  gigahertz|GHz
watt         power   1      와트|W  watt(s)|W
milliwatt    power   1/1000 밀리와트|mW  milliwatt(s)|mW
horsepower   power   7457/10 마력  horsepower|hp
kilowatt     power   1000   킬로와트|kW|㎾  kilowatt(s)|kW
megawatt     power   1000000 메가와트|MW|㎿  megawatt(s)|MW
gigawatt     power   1000000000 기가와트|GW  gigawatt(s)|GW
watt-hour    energy  1/1000 와트시|Wh  watt hours|watt-hours|Wh
kwh          energy  1      킬로와트시|kWh|㎾h|㎾/h|kW/h|kw/h  kilowatt hours|kilowatt-hours|kWh
mwh          energy  1000   메가와트시|MWh|㎿h|MW/h  megawatt hours|megawatt-hours|MWh
gwh          energy  1000000 기가와트시|GWh  gigawatt hours|gigawatt-hours|GWh
kilocalorie  food    1      킬로칼로리|칼로리|kcal|㎉  kilocalories|calorie(s)|kcal
kilojoule    food    1000/4184 킬로줄|kJ  kilojoule(s)|kJ
volt         voltage 1      볼트|V  volt(s)|V
kilovolt     voltage 1000   킬로볼트|kV  kilovolt(s)|kV
milliampere  current 1/1000 밀리암페어|mA  milliampere(s)|milliamp(s)|mA
ampere       current 1      암페어  ampere(s)|amp(s)
ampere-hour  charge  1000   암페어시|Ah  ampere hours|amp hours|Ah
milliamp-h   charge  1      밀리암페어시|mAh  milliampere hours|milliamp hours|mAh
ohm          resistance 1   옴|Ω  ohm(s)|Ω
pascal       pressure 1     파스칼|Pa  pascal(s)|Pa
hectopascal  pressure 100   헥토파스칼|hPa  hectopascal(s)|hPa
kilopascal   pressure 1000  킬로파스칼|kPa  kilopascal(s)|kPa
megapascal   pressure 1000000 메가파스칼|MPa  megapascal(s)|MPa
ppm          parts   1      ppm|피피엠  ppm|parts per million
ppb          parts   1/1000 ppb|피피비  ppb|parts per billion
rpm          rotation 1     rpm|알피엠  rpm|revolutions per minute
lux          light   1      럭스|lx  lux|lx
lumen        flux    1      루멘  lumen(s)
decibel      sound   1      데시벨|dB|㏈  decibel(s)|dB
kilobit/s    rate    1000 kbps|Kbps  kbps|Kbps|kilobits per second
megabit/s    rate    1000000 Mbps|메가비피에스  Mbps|megabits per second
gigabit/s    rate    1000000000 Gbps|기가비피에스  Gbps|gigabits per second
terabit/s    rate    1000000000000 Tbps  Tbps|terabits per second
bit          bytes   1/8    비트  bit(s)
byte         bytes   1      바이트  byte(s)
kilobyte     bytes   1000   KB|kB|킬로바이트  KB|kilobyte(s)
megabyte     bytes   1000000 MB|메가바이트  MB|megabyte(s)
gigabyte     bytes   1000000000 GB|기가바이트|기가  GB|gigabyte(s)|gig(s)
terabyte     bytes   1000000000000 TB|테라바이트  TB|terabyte(s)
petabyte     bytes   1000000000000000 PB|페타바이트  PB|petabyte(s)
kibibyte     bytes   1024 KiB|키비바이트  KiB|kibibyte(s)
mebibyte     bytes   1048576 MiB|메비바이트  MiB|mebibyte(s)
gibibyte     bytes   1073741824 GiB|기비바이트  GiB|gibibyte(s)
tebibyte     bytes   1099511627776 TiB|테비바이트  TiB|tebibyte(s)
"""


# those whose currency is called by a word that others have, too: 3 million Swiss francs, 스위스프랑
_OF_COUNTRIES = {
    "dollar": "US|U.S.|American|Hong Kong|Australian|Canadian|Singapore|New Zealand|Taiwan"
    "  미국|미|홍콩|호주|캐나다|싱가포르|뉴질랜드|대만",
    "franc": "Swiss|French|Belgian|CFA  스위스|프랑스|벨기에",
    "peso": "Mexican|Philippine|Argentine|Chilean|Colombian|Cuban  멕시코|필리핀|아르헨티나|칠레|콜롬비아|쿠바",
    "rupee": "Indian|Pakistani|Nepalese|Sri Lankan  인도|파키스탄|네팔|스리랑카",
    "dinar": "Kuwaiti|Iraqi|Serbian  쿠웨이트|이라크|세르비아",
    "krona": "Swedish|Icelandic  스웨덴|아이슬란드", "krone": "Danish|Norwegian  덴마크|노르웨이",
    "won": "Korean|South Korean|North Korean  한국|북한", "pound": "British|Egyptian  영국|이집트",
    "yen": "Japanese  일본", "yuan": "Chinese  중국", "ruble": "Russian  러시아", "lira": "Turkish  튀르키예|터키",
    "baht": "Thai  태국", "rand": "South African  남아공", "real": "Brazilian  브라질", "zloty": "Polish  폴란드",
    "rupiah": "Indonesian  인도네시아", "ringgit": "Malaysian  말레이시아", "forint": "Hungarian  헝가리",
    "koruna": "Czech  체코",
}  # fmt: skip

_PLURALS = {
    "real": "reais", "leu": "lei", "lev": "leva", "century": "centuries", "millennium": "millennia", "foot": "feet",
    "inch": "inches", **{name: name for name in ("points", "ri", "geun", "don", "nyang", "hop", "doe", "jeon")},
}  # fmt: skip


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first."""
    return "|".join(regex.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


class Unit(NamedTuple):
    """A unit of measure, of time or of money."""

    name: str
    dimension: str
    size: Fraction | None  # in the base unit of the dimension
    korean: str  # the first word for it; empty: none
    plural: str  # in English


def _spelled(word: str) -> tuple[str, ...]:
    """An English word in American spelling, as the table has it, and in British."""
    british = word.replace("meter", "metre").replace("liter", "litre")
    return (word,) if british == word else (word, british)


def _rows() -> tuple[dict[str, Unit], dict[str, str], dict[str, str]]:
    units: dict[str, Unit] = {}
    korean: dict[str, str] = {}
    english: dict[str, str] = {}
    for line in _TABLE.strip().split("\n")[1:]:
        name, dimension, size, rest = line.split(None, 3)
        ko, en = (cell.strip() for cell in rest.split("  ", 1))
        korean_words = [word for word in ko.split("|") if word != "-"]
        english_words = [cell.replace("(s)", ending) for ending in ("", "s") for cell in en.split("|") if cell != "-"]
        if called := _OF_COUNTRIES.get(name):
            english_of, korean_of = (cell.split("|") for cell in called.split("  "))
            english_words += [f"{of} {word}" for of in english_of for word in english_words if word.islower()]
            korean_words += [f"{of}{space}{korean_words[0]}" for of in korean_of for space in ("", " ")]
        plural = _PLURALS.get(name, name + "s")
        size_in_base = None if size == "-" else Fraction(size)
        units[name] = Unit(name, dimension, size_in_base, next(iter(korean_words), ""), plural)
        korean |= dict.fromkeys(korean_words, name)
        english |= dict.fromkeys((word for words in map(_spelled, english_words) for word in words), name)
    return units, korean, english


UNITS, KOREAN_UNITS, ENGLISH_UNITS = _rows()

# units of powers of 1024, with those of powers of 1000 by which they are mostly called
_BINARY = {"kibibyte": "kilobyte", "mebibyte": "megabyte", "gibibyte": "gigabyte", "tebibyte": "terabyte"}

PREFIXES = {  # a word before the number that says which unit it is: 섭씨 30도, 시속 80km
    ("섭씨", "degree"): "celsius", ("화씨", "degree"): "fahrenheit", ("시속", "kilometre"): "km/h",
    ("시속", "metre"): "m/h", ("분속", "metre"): "m/min", ("초속", "metre"): "m/s", ("초속", "kilometre"): "km/s",
    ("시속", "mile"): "mph",
}  # fmt: skip

_ROLES: dict[str, Role] = {
    "money": "money", "percent": "percent", "points": "points", "days": "duration", "months": "duration",
    "nights": "duration",
}  # fmt: skip


def role_of(unit: str) -> Role:
    """The role that a number with this unit has."""
    return _ROLES.get(UNITS[unit].dimension, "measure")


HUNDREDTHS = {  # of which currencies a small coin is the hundredth part
    "cent": ("dollar", "euro"), "pence": ("pound",), "jeon": ("won",),
}  # fmt: skip
_COINS = alternation(word for word, unit in (KOREAN_UNITS | ENGLISH_UNITS).items() if unit in HUNDREDTHS)
_CHANGE = regex.compile(rf"(?:[ ]and)?[ ]?(?P<count>[0-9]{{1,2}})[ ]?(?P<coin>{_COINS})(?![A-Za-z])")


def read_change(text: str, end: int, unit: str) -> tuple[Fraction, int] | None:
    """What follows an amount of money in its small coins, as a part of one, and where it ends: 4달러 | 25센트."""
    match = _CHANGE.match(text, end)
    if not match:
        return None
    coin = KOREAN_UNITS.get(match["coin"]) or ENGLISH_UNITS[match["coin"]]
    return (Fraction(int(match["count"]), 100), match.end()) if unit in HUNDREDTHS[coin] else None


# Kinds of things whose signs are taken for each other: mg and ml, ㎡ and ㎥, V and A, kW and kWh, mAh and Wh.
_MISREAD = (
    {"mass", "volume"}, {"area", "volume"}, {"length", "area"}, {"length", "volume"}, {"length", "mass"},
    {"voltage", "current"}, {"voltage", "power"}, {"current", "power"}, {"power", "energy"}, {"charge", "energy"},
)  # fmt: skip


def as_weights(a: str, b: str) -> tuple[str, str]:
    """The two units, a pound against a weight as the weight that it may be."""
    if "pound" in (a, b) and "mass" in {UNITS[unit].dimension for unit in (a, b) if unit}:
        return ("lb" if a == "pound" else a), ("lb" if b == "pound" else b)
    return a, b


def confusable(a: str, b: str) -> bool:
    """Whether two units measure one kind of thing without being the same, so that one can stand for the other by
    mistake. 도 and degrees may be either kind of degree, and a GB is often said for a GiB."""
    a, b = as_weights(a, b)
    if a == b or "degree" in (a, b) or _BINARY.get(a, a) == _BINARY.get(b, b):
        return False
    dimensions = {UNITS[a].dimension, UNITS[b].dimension}
    if dimensions in _MISREAD:
        return dimensions != {"mass", "volume"} or UNITS[a].size != UNITS[b].size  # a kilo of water is a litre
    return len(dimensions) == 1 or dimensions in ({"percent", "points"}, {"days", "months"})
