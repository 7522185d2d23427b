"""Numbers in set phrases, which a translation may put in words that have none: 제3자 is somebody else, open 365 days a
year says all the year round, and 119 is the ambulance.
"""

from __future__ import annotations

from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.late import regex
from qa_lint.model import Language, Text

_REACH = 24  # characters around a number in which its phrase stands
_ALWAYS = {
    "ko": r"연중|무휴|언제[나든]|항상|늘 |매일|날마다|내내|종일|밤낮|상시|쉬는 날|쉬지 않|쉼 없이",
    "en": r"around the clock|round the clock|every ?day|daily|all day|day and night|year-round|all year|always"
    r"|at all times|any ?time|without a break|never clos",
}
_HELP = {
    "ko": r"구급|응급|긴급|경찰|소방|구조",
    "en": r"ambulance|emergency|fire (?:department|service|brigade|station)|firefighter|police|paramedic|rescue",
}
# language of the number, its phrase, and what the other side says then; empty: whatever it says
_PHRASES: tuple[tuple[Language, str, str], ...] = (
    ("ko", r"제\s?[3삼]\s?자(?!\p{Hangul}{3})", ""),
    ("en", r"(?<!\p{L})third[ -](?:part(?:y|ies)|persons?)(?!\p{L})", ""),
    ("ko", r"365일|(?:1일|하루)\s24시간|24시간|주\s?7일", _ALWAYS["en"]),
    (
        "en",
        r"(?:24|twenty-four)[ -]hours?(?: (?:a|per|each) day)?|(?:7|seven) days (?:a|per|each) week"
        r"|365 days (?:a|per|each|of the) year",
        _ALWAYS["ko"],
    ),
    ("ko", r"[12]학기", r"spring|fall|autumn"),
    ("ko", r"[1-4]인[실용]", r"(?<!\p{L})(?:singles?|doubles?|twins?|triples?|quads?|family)(?!\p{L})"),
    ("ko", r"(?<![0-9])11[29](?=[에를로은는](?!\p{Hangul})|에서|으로|[\s\p{P}]|신고|구급|상황|안전|$)", _HELP["en"]),
    ("en", r"(?<![0-9])(?:911|999|11[29])(?![0-9])", _HELP["ko"]),
)
_COMPILED = tuple(
    (language, regex.compile(rf"(?i:{phrase})"), regex.compile(rf"(?i:{said})")) for language, phrase, said in _PHRASES
)

# events that Korean knows without their years, which readers of English are told: the 1997 financial crisis
_EVENTS = (
    (r"외환\s?위기|IMF\s?(?:사태|위기|시절|때)", {1997, 1998}),
    (r"금융\s?위기|리먼", {2007, 2008, 2009}),
    (r"한국\s?전쟁|6[·.]25", {1950, 1953}),
    (r"임진왜란", {1590, 1592, 1598}),
    (r"3[·.]1\s?(?:운동|절)", {1919}),
    (r"광복(?!절)|해방", {1945}),
    (r"4[·.]19", {1960}),
    (r"5[·.]16", {1961}),
    (r"5[·.]18|광주\s?(?:항쟁|민주화)", {1980}),
    (r"12[·.]12", {1979}),
    (r"6월\s?(?:민주\s?)?항쟁", {1987}),
    (r"제주\s?4[·.]3|4[·.]3\s?사건", {1947, 1948, 1954}),
    (r"성수대교", {1994}),
    (r"삼풍", {1995}),
    (r"세월호", {2014}),
    (r"(?:이태원|핼러윈)\s?참사", {2022}),
    (r"동일본\s?대지진|후쿠시마", {2011}),
    (r"체르노빌", {1986}),
    (r"한일\s?월드컵", {2002}),
    (r"평창\s?(?:동계\s?)?올림픽", {2018}),
)
_EVENTS_COMPILED = tuple((regex.compile(event), years) for event, years in _EVENTS)


def is_said_in_words(quantity: Quantity, mine: Text, other: Text) -> bool:
    """Whether the other side may say what a number says without one."""
    return _is_of_an_event(quantity, mine, other) or _is_in_a_phrase(quantity, mine, other)


def _is_of_an_event(quantity: Quantity, mine: Text, other: Text) -> bool:
    """Whether an English number is the year of an event that the Korean names."""
    dated = mine.language == "en" and quantity.role in ("year", "decade")
    return dated and quantity.value in other.fact(_read_years_of_events)


def _read_years_of_events(text: Text) -> frozenset[int]:
    """The years of the events that a Korean text names, which is asked once for all its numbers."""
    return frozenset().union(*(years for event, years in _EVENTS_COMPILED if event.search(text)))


def _is_in_a_phrase(quantity: Quantity, mine: Text, other: Text) -> bool:
    """Whether a number of one side stands in a phrase that the other side may say in words without a number."""
    start, end = quantity.span
    return any(
        language == mine.language
        and any(
            match.start() <= start and end <= match.end()
            for match in phrase.finditer(mine, max(0, start - _REACH), end + _REACH)
        )
        and n in other.fact(_read_said)
        for n, (language, phrase, _) in enumerate(_COMPILED)
    )


def _read_said(text: Text) -> frozenset[int]:
    """Which of the phrases a text says in words, by number."""
    return frozenset(n for n, (_, _, said) in enumerate(_COMPILED) if said.search(text))
