"""Which part of a month, a year or another period it is: early March (3월 초), the end of the year (연말)."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.languages.calendar import MONTHS
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

_KOREAN_PARTS = {
    "early": ("초", "초순", "상순", "초반"), "middle": ("중순", "중반"), "late": ("말", "하순", "후반", "말경"),
}  # fmt: skip
_OF = {part: name for name, parts in _KOREAN_PARTS.items() for part in parts}
_HAS_ONE = regex.compile("[초말]|중[순반]|[하상]순|후반")  # in every one of the Korean
_KOREAN = regex.compile(
    r"(?:(?:이번|다음|지난)\s?주(?=\s?(?:초|중반|후반))|(?<![0-9])[0-9]++(?:월|년대?|대)|(?:이번|다음|지난|새)\s?[달해]|[이내]달|올해|[내작]년|지난해|세기|학기|분기|(?<!\p{Hangul})[월연])"
    rf"\s?(?P<part>{any_of(_OF)})(?:에[는도]?|부터|까지[는도]?|쯤|께|경|의|이면|인|이[다며고]|현재|기준)?(?!\p{{Hangul}})"
)
_PERIOD = (
    rf"(?:{any_of(MONTHS)}|(?:this|next|last|the|that|each|every)\s(?:following\s)?"
    r"(?:week|month|year|decade|century|quarter|semester|term)|(?:the\s)?[0-9]{4}s?"
    r"|(?:(?:his|her|their|my|your|the)\s)?(?:[2-9]0s|(?:twent|thirt|fort|fift|sixt|sevent|eight)ies)"
    r"|(?:the\s)?(?:[0-9]{1,2}(?:st|nd|rd|th)|\p{Ll}+(?:th|first))[\s-]century)"
)
_ENGLISH = regex.compile(
    r"(?<!\p{L})(?i:(?P<early>early(?:\sin)?|(?:start|beginning)\sof)|(?P<middle>mid|middle\sof)"
    rf"|(?P<late>late(?:\sin)?|end\sof))[\s-](?i:{_PERIOD})(?!\p{{L}})"
    r"|(?<!\p{L})(?P<late>(?i:year|month)(?:['’]s)?[\s-]end)(?!\p{L})"
)


def read_parts_of_periods(text: Text) -> tuple[tuple[str, Span], ...]:
    """The parts of periods that a text names, each with its place."""
    prose = text.fact(read_prose)
    if text.language == "ko":
        if not _HAS_ONE.search(prose):
            return ()
        return tuple((_OF[match["part"]], Span(match.start(), match.end("part"))) for match in _KOREAN.finditer(prose))
    return tuple((match.lastgroup or "", Span(*match.span())) for match in _ENGLISH.finditer(prose))


def read_unlike_parts(pair: Pair) -> tuple[tuple[Span, Span], ...]:
    """The one part of a period of each side, if it is not the same."""
    korean = pair.korean.fact(read_parts_of_periods)
    english = pair.english.fact(read_parts_of_periods) if len(korean) == 1 else ()
    if len(english) != 1 or korean[0][0] == english[0][0]:
        return ()
    return ((korean[0][1], english[0][1]),)
