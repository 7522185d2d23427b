"""Numbers in set phrases, which a translation may put in words that have none: 제3자 is somebody else, open 365 days a
year says all the year round, and 119 is the ambulance.
"""

from __future__ import annotations

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.korean_tables import ERAS
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.languages.figures import Value
from qa_lint.late import regex
from qa_lint.model import Language, Text
from qa_lint.resources.events import Events

_ERAS = frozenset(ERAS.values())
_REACH = 24  # characters around a number in which its phrase stands
_ALWAYS = {
    "ko": r"연중|무휴|언제[나든]|항상|늘 |매일|날마다|내내|종일|밤낮|상시|쉬는 날|(?:쉬|멈추)지 않|쉼 없이|멈춤 없",
    "en": r"around the clock|round the clock|every ?day|daily|all day|day and night|year-round|all year|always"
    r"|at all times|any ?time|without (?:a break|a pause|stopping|interruption)|never (?:clos|stop|rest|sleep)"
    r"|non-?stop",
}
_HELP = {
    "ko": r"구급|응급|긴급|경찰|소방|구조",
    "en": r"ambulance|emergency|fire (?:department|service|brigade|station)|firefighter|police|paramedic|rescue",
}
_SMALL_HOURS = {
    "ko": r"새벽|이른 아침|동트기 전",
    "en": r"(?<!\p{L})(?:early (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|that|the next) morning"
    r"|in the morning|[0-9])|before (?:dawn|daybreak)|pre-?dawn|(?:small|wee|early(?: morning)?) hours)",
}
# language of the number, its phrase, and what the other side says then; empty: whatever it says
_PHRASES: tuple[tuple[Language, str, str], ...] = (
    ("ko", r"제\s?[3삼]\s?자(?!\p{Hangul}{3})", ""),
    ("en", r"(?<!\p{L})third[ -](?:part(?:y|ies)|persons?)(?!\p{L})", ""),
    # sayings: 입이 열 개라도 할 말이 없다, a stitch in time saves nine
    (
        "ko",
        r"입이 열 개라도|열 번 찍어|세 살 (?:적 )?버릇|여든까지 간다|천 ?리 (?:간다|길도)|백 번 듣는|열 길 물속"
        r"|한 길 (?:사람|물)|하나를 (?:보면|들으면|알면) 열|한 귀로 듣고|열 손가락 깨물|일 년 열두 달"
        r"|셋이 먹다|둘이 먹다|두 손 두 발|한 치 앞|두 마리 토끼|세 치 혀|십 년 감수|백 년 손님",
        "",
    ),
    (
        "en",
        r"saves nine|nine times out of ten|ten to one|on cloud nine|in two minds|two and two together|forty winks"
        r"|second to none|whole nine yards|two cents|eleventh hour|two birds with one stone|on all fours|catch-22"
        r"|third time['’]?s|six of one|sixth sense|fifth wheel|dressed to the nines|high five",
        "",
    ),
    ("ko", r"365일|(?:1일|하루)\s24시간|24시간|주\s?7일", _ALWAYS["en"]),
    (
        "en",
        r"(?:24|twenty-four)[ -]hours?(?: (?:a|per|each) day)?|(?:7|seven) days (?:a|per|each) week"
        r"|365 days (?:a|per|each|of the) year",
        _ALWAYS["ko"],
    ),
    ("ko", r"(?<=[3579]전\s?)[2-5]선승", r"best[- ]of[- ]"),  # the wins that are needed of so many games
    # an anniversary by its share of a century
    ("ko", r"(?:50|오십)\s?주년", r"half[- ](?:a[- ])?century"),
    ("ko", r"(?:25|이십오)\s?주년", r"quarter[- ](?:of a[- ]|a[- ])?century"),
    ("ko", r"(?:100|백)\s?주년", r"(?<!\p{L})(?:a|one|the) century(?!\p{L})"),
    ("en", r"S&P\s?500", r"S&P|스탠더드\s?앤드?\s?푸어스"),  # an index, whose number Korean may leave out
    ("ko", r"[12]학기", r"spring|fall|autumn"),
    ("ko", r"(?:5|10)분위\s?배율", ""),  # a ratio by its name
    ("ko", r"(?:[1-9]|10)분위", r"quintile|quartile|decile|bottom|lowest|top|highest|middle|poorest|richest"),
    ("ko", r"[1-4]인[실용]", r"(?<!\p{L})(?:singles?|doubles?|twins?|triples?|quads?|family)(?!\p{L})"),
    # the bow of New Year's Day, which is written as three times is
    (
        "ko",
        r"세배(?=를|\s?(?:드[리려렸린릴립]|올[리려렸린릴립]|하[러고며는여]|[했한할해]))",
        r"(?<!\p{L})(?:bow(?:s|ed|ing)?|sebae|new year|respects|greetings?)(?!\p{L})",
    ),
    ("ko", r"(?:백|100)\s?점", r"(?:perfect|full|top) (?:scores?|marks?)|(?:perfect|flawless)ly|aced"),
    # a court by its instance
    (
        "ko",
        r"[123]심(?=에서|까지|[은는이과와도의을]?(?!\p{Hangul}))",
        r"(?<!\p{L})(?:(?:lower|trial|district|appeals?|appellate|high|supreme|top|higher|highest) courts?"
        r"|courts? of (?:first instance|appeals?|cassation)|first instance|on appeal|appealed)(?!\p{L})",
    ),
    # who is grown up in a poll or before the law
    ("ko", r"(?:18|19|20)세\s?이상", r"(?<!\p{L})adults?(?!\p{L})"),
    ("en", r"(?:18|19|20)(?: years?(?: old| of age)?)? (?:and|or) (?:older|over|above|up)", r"성인|어른"),
    ("ko", r"(?:18|19|20)세\s?미만", r"(?<!\p{L})(?:minors?|underage|juveniles?|children)(?!\p{L})"),
    ("en", r"(?:under|below|younger than) (?:the age of )?(?:18|19|20)", r"미성년|청소년|아동|어린이"),
    # a parliament by its number
    (
        "ko",
        r"(?:제\s?)?[0-9]{1,2}대\s?국회",
        r"(?:previous|last|current|present|new|next|outgoing|incoming)[ ](?:national[ ])?"
        r"(?:assembly|parliament)|this (?:assembly|parliament)",
    ),
    # an hour before dawn
    ("ko", r"(?:새벽|오전)\s?[1-6]시(?:\s?[0-9]{1,2}분)?", _SMALL_HOURS["en"]),
    ("en", r"[1-6](?::[0-5][0-9])?\s?a\.?m\.?", _SMALL_HOURS["ko"]),
    (
        "ko",
        r"(?<![0-9])11[29](?=[에를로은는가와의](?!\p{Hangul})|에서|으로|[\s\p{P}]|신고|구급|상황|안전|$)",
        _HELP["en"],
    ),
    ("en", r"(?<![0-9])(?:911|999|11[29])(?![0-9])", _HELP["ko"]),
)
_COMPILED = tuple(
    (language, regex.compile(rf"(?i:{phrase})"), regex.compile(rf"(?i:{said})")) for language, phrase, said in _PHRASES
)


def is_said_in_words(quantity: Quantity, mine: Text, other: Text, events: Events) -> bool:
    """Whether the other side may say what a number says without one."""
    return (
        _is_of_an_event(quantity, mine, other, events)
        or quantity.value in (mine if mine.language == "ko" else other).fact(_read_years_of_eras)
        or is_in_a_phrase(quantity, mine, other)
    )


def _is_of_an_event(quantity: Quantity, mine: Text, other: Text, events: Events) -> bool:
    """Whether an English number is the year of an event that the Korean names."""
    dated = mine.language == "en" and quantity.role in ("year", "decade")
    return dated and quantity.value in other.fact(_read_years, events)


def _read_years(text: Text, events: Events) -> frozenset[int]:
    """The years of the events that a Korean text names, which is asked once for all its numbers."""
    return events.years_in(text)


def _read_years_of_eras(text: Text) -> frozenset[Value]:
    """The years that a Korean text tells by another era, in both: either language may say one, or both (단기 4359년,
    2026)."""
    years = (q for q in text.fact(read_numbers) if q.role == "year" and q.others)
    return frozenset(value for q in years if q.value - q.others[0] in _ERAS for value in q.values)


def is_in_a_phrase(quantity: Quantity, mine: Text, other: Text) -> bool:
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
