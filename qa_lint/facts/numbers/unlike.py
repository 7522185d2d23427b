"""Two numbers of equal value that do not say the same: in another unit, with one gained, by day for by night."""

from __future__ import annotations

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.facts.numbers.units import UNITS, confusable
from qa_lint.late import regex
from qa_lint.model import Pair, Text

_ONE_OF = regex.compile(r"(?<!\p{L})(?i:an?|one|per|each|every)(?:\s(?:full|whole|single|entire))?[\s-]\p{L}++$")
_FIGURES = regex.compile(r"[0-9]++(?:\.[0-9]++)?+")
_COUNTS_NOTHING = {  # what stands behind a bare number: no noun that it counts
    "ko": regex.compile(
        r"(?:입니다|이다|이고|이며|으로|로|은|는|이|가|을|를|보다)?(?:[,.;)]|\s|$)(?!\s?(?:개|명|번|회))"
    ),
    "en": regex.compile(r"[.;:)]?(?:\s(?:by\sdefault|or|and)(?!\p{L}))?[.,;]?$|[.;](?=\s|$)"),
}
_FIGURES_ALONE = regex.compile(r"[0-9][0-9,.]*+")
_UNIT = regex.compile(r"(?<=[0-9]\s?)[^0-9\s][^0-9]*+$")  # behind the figures of a measure
_AGE = regex.compile(r"[세살]$")
_WHEN = regex.compile(r"(?<!\p{L})(?i:in|since|by|until|till|around|about|before|after|from|to)\s$")  # an English year
_A_YEAR = regex.compile(r"[0-9]{2,4}년$")
_IN_THEIR_AGE = regex.compile(  # 20대 남성, 2·30대 여성
    r"[1-9]0대\s(?:(?:초반|중반|후반|초|중|후)\s?)?(?:남성|여성|남자|여자|남녀|청년|부부|주부|노인|직장인|회사원|대학생|한국인|외국인|근로자"
    r"|엄마|아빠|여배우|배우|가수|승객|운전자|환자|주민|시민|교사|의사|경찰|용의자|피의자)"
)
_PEOPLE = regex.compile(
    r"\s(?:\p{L}+\s)?(?i:men|women|people|persons|couples|workers|students|housewives|seniors|employees|koreans|foreigners"
    r"|mothers|fathers|actors|actresses|singers|passengers|drivers|patients|residents|citizens|teachers|doctors|officers"
    r"|suspects|youths)(?!\p{L})(?!\s(?:in|aged)\s)"
)
_JOINS = regex.compile(r"(?:[과와,·/]|및|이나|또는|그리고|\s){1,4}")
_MEASURED = frozenset({"money", "measure", "duration", "percent"})


# what more than one unit is called in short: 5킬로, 500밀리, 3나노
_IN_SHORT = regex.compile(r"(?:킬로|밀리|센티|나노|기가|메가)$")


def confuses_units(pair: Pair, k: Quantity, e: Quantity) -> bool:
    """Two amounts of equal value in units of one kind that are not the same: won for dollars, months for days, a month
    for a year."""
    if k.unit == e.unit or not k.unit or not e.unit or k.value != e.value or not confusable(k.unit, e.unit):
        return False
    if UNITS[k.unit].dimension != UNITS[e.unit].dimension and _IN_SHORT.search(pair.korean, *k.span):
        return False
    if "soft" not in (k.form, e.form):
        return True
    one = k.role == e.role in ("duration", "measure")
    return one and _ONE_OF.search(pair.english, max(0, e.span.start - 12), e.span.end) is not None


def gains_a_unit(pair: Pair, k: Quantity, e: Quantity) -> bool:
    """Whether the source gives a number alone (the limit is 60), and the translation a measure (60분)."""
    source, target = (k, e) if pair.source.language == "ko" else (e, k)
    bare = source.role == "cardinal" and not source.unit and source.form == target.form == "digits"
    if not bare or target.role not in _MEASURED or not target.unit or source.phrase or source.value != target.value:
        return False
    if _AGE.search(pair.korean, *k.span):
        return False  # 89세: English says an age without its unit, at 89
    if _A_YEAR.search(pair.korean, *k.span) and _WHEN.search(pair.english, max(0, e.span.start - 8), e.span.start):
        return False  # 122년: a year, in 122
    if target.unit == "day" and _follows_a_day(pair.target.text, target):
        return False
    text, (start, end) = pair.source.text, source.span
    if not _FIGURES_ALONE.fullmatch(text, start, end) or text[start - 1 : start] == "(":  # (41), an age
        return False
    return _COUNTS_NOTHING[text.language].match(text, end) is not None and not _says_its_unit(pair, target)


def _follows_a_day(text: Text, quantity: Quantity) -> bool:
    """Whether a number of days stands behind the day of a date, and is another one: 5월 3일과 4일."""
    return any(
        other.role == "day" and _JOINS.fullmatch(text, other.span.end, quantity.span.start)
        for other in text.fact(read_numbers)
    )


def _says_its_unit(pair: Pair, measure: Quantity) -> bool:
    """Whether the source has the unit beside another number: a wind of 1.8 m/s is below the limit of 2.0."""
    target = pair.target.text
    unit = _UNIT.search(target, *measure.span)
    given = {quantity.unit for quantity in pair.source.text.fact(read_numbers) if quantity.unit}
    return unit is not None and any(
        other.unit in given and other.span != measure.span and target.endswith(unit.group(), *other.span)
        for other in target.fact(read_numbers)
    )


def counts_an_age(pair: Pair, k: Quantity, e: Quantity) -> bool:
    """Whether the English counts people whose age the Korean gives by the decade: twenty men, for 20대 남성."""
    if k.value != e.value or e.role != "cardinal" or not _IN_THEIR_AGE.match(pair.korean, k.span.start):
        return False
    return _PEOPLE.match(pair.english, e.span.end) is not None


def is_opposite(pair: Pair, k: Quantity, e: Quantity) -> bool:
    """The same figures, but morning for afternoon, above zero for below, or a fall that lost its sign in a table."""
    if k.role == e.role == "hour":
        return bool(k.half_day and e.half_day and k.half_day != e.half_day)
    if k.value != -e.value or not k.value:
        return False
    units = {k.unit, e.unit}
    warmth = "" not in units and {UNITS[u].dimension for u in units} == {"temperature"}
    return warmth or (pair.korean.whole == k.span and pair.english.whole == e.span)


def is_another_version(pair: Pair, k: Quantity, e: Quantity) -> bool:
    """Python 3.10 is not 3.1, though the values are equal."""
    if k.role != "cardinal" or e.role != "cardinal":
        return False
    figures = [_FIGURES.findall(side[slice(*q.span)]) for side, q in ((pair.korean, k), (pair.english, e))]
    return len({tuple(found) for found in figures}) > 1 and all("." in found[0] for found in figures if found)
