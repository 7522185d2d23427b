"""A time from now that is turned round: 3일 후에 출발한다, it left three days ago; 오는 월요일, last Monday.

Before and after are said of nothing there but of now, so it is the amount of time, or the day or season, the same on
both sides, that tells which of them answer each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.numbers.given_once import given_once
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

_TIMES = frozenset({"duration", "day"})  # roles of what may be an amount of time: 3일, three days
_BEHIND = r"(?:에[는도]?|쯤|부터|까지|의|인)?(?!\p{Hangul})"
_KOREAN_AFTER, _KOREAN_BEFORE = (
    regex.compile(rf"\s?(?:{said}){_BEHIND}") for said in ("(?:후|뒤|이후)(?:이?면)?", "전")
)
_AGO = regex.compile(r"(?i)\s(?:or\sso\s)?ago(?!\p{L})")
_FROM_NOW = regex.compile(r"(?i)\s(?:from\s(?:now|today)|hence|later)(?!\p{L})")
_IN = regex.compile(r"(?i)(?<!\p{L})in\s(?:(?:just|only|about|around|another|roughly|exactly|approximately)\s)?$")
_WIDTH = 20  # characters before an amount in which that stands
# what stands before an amount of time that is over, or still to come
_KOREAN_PAST, _KOREAN_TO_COME = (regex.compile(rf"(?<!\p{{Hangul}})(?:{said})\s$") for said in ("지난", "앞으로|향후"))
_ENGLISH_PAST = regex.compile(r"(?i)(?<!\p{L})(?:past|last|previous|preceding)\s$")
_ENGLISH_TO_COME = regex.compile(r"(?i)(?<!\p{L})(?:next|coming|following)\s$")
# days and seasons, that are over or to come; 이번 주말 may be either
_SEASONS = {
    "주말": "weekend", "월요일": "monday", "화요일": "tuesday", "수요일": "wednesday", "목요일": "thursday",
    "금요일": "friday", "토요일": "saturday", "일요일": "sunday",
    "봄": "spring", "여름": "summer", "가을": "fall|autumn", "겨울": "winter",
}  # fmt: skip
_KOREAN_SEASON = regex.compile(
    rf"(?<!\p{{Hangul}})(?P<side>지난\s?주?|다음\s?주?|오는|다가오는|내주)\s?(?P<season>{any_of(_SEASONS)})"
)
_ENGLISH_SEASON = {
    korean: regex.compile(rf"(?i)(?<!\p{{L}})(?P<side>last|past|next|coming|upcoming)\s(?:{english})(?!\p{{L}})")
    for korean, english in _SEASONS.items()
}
_PAST = "지난", "last", "past"
# what may say the same in another way: in the past three days, for the first time in three years, three days earlier
_SAYS_BEFORE = regex.compile(
    r"(?i)(?<!\p{L})(?:ago|before|earlier|prior|previous\p{L}*|since|past|last|first|ahead|by|until|till|back|once|over)(?!\p{L})"
)
_SAYS_AFTER = regex.compile(
    r"(?i)(?<!\p{L})(?:later|after\p{L}*|following|from\snow|hence|since|subsequent\p{L}*)(?!\p{L})"
)
# what any of these says in English
_SAYS_SO = regex.compile(
    r"(?i)(?<!\p{L})(?:ago|in|later|hence|from\s(?:now|today)|past|last|previous|preceding|next|coming|following|upcoming)"
    r"(?!\p{L})"
)


def read_turned_times(pair: Pair) -> tuple[Opposed, ...]:
    """The times that one side puts before now and the other after it, by an amount, a day or a season that either
    gives once.
    """
    if not _SAYS_SO.search(pair.english):
        return ()
    ours, theirs = _amounts(pair.korean), _amounts(pair.english)
    turned = (_turned(pair, k, e) for k, e in given_once(ours, theirs))
    return (*_turned_seasons(pair), *filter(None, turned))


def _turned_seasons(pair: Pair) -> Iterator[Opposed]:
    ours = [*_KOREAN_SEASON.finditer(pair.korean.fact(read_prose))]
    times = Counter(here["season"] for here in ours)
    for here in ours:
        if times[here["season"]] > 1:
            continue
        theirs = [*_ENGLISH_SEASON[here["season"]].finditer(pair.english.fact(read_prose))]
        if len(theirs) == 1 and here["side"].startswith(_PAST) != theirs[0]["side"].lower().startswith(_PAST):
            yield Opposed(Span(*here.span()), Span(*theirs[0].span()))


def _amounts(text: Text) -> Sequence[Quantity]:
    return [quantity for quantity in text.fact(read_numbers) if quantity.role in _TIMES]


def _turned(pair: Pair, k: Quantity, e: Quantity) -> Opposed | None:
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if (after := _KOREAN_AFTER.match(korean, k.span.end)) and (ago := _AGO.match(english, e.span.end)):
        said_so = _SAYS_AFTER.search(english) or any(
            _KOREAN_BEFORE.match(korean, o.span.end) for o in _amounts(pair.korean)
        )
        return None if said_so else Opposed(Span(k.span.start, after.end()), Span(e.span.start, ago.end()))
    for here, there in ((_KOREAN_PAST, _ENGLISH_TO_COME), (_KOREAN_TO_COME, _ENGLISH_PAST)):
        first = here.search(korean, max(0, k.span.start - _WIDTH), k.span.start)
        second = there.search(english, max(0, e.span.start - _WIDTH), e.span.start)
        if first and second:
            return Opposed(Span(first.start(), k.span.end), Span(second.start(), e.span.end))
    if (before := _KOREAN_BEFORE.match(korean, k.span.end)) and not _SAYS_BEFORE.search(english):
        if later := _FROM_NOW.match(english, e.span.end):
            return Opposed(Span(k.span.start, before.end()), Span(e.span.start, later.end()))
        if within := _IN.search(english, max(0, e.span.start - _WIDTH), e.span.start):
            return Opposed(Span(k.span.start, before.end()), Span(within.start(), e.span.end))
    return None
