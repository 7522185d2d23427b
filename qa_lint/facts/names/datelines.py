"""Datelines: where a report was filed and by which agency, before its first sentence (BUSAN, South Korea (AP) --);
and in Korean by whom."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

_CITY = r"\p{Lu}{2}[\p{Lu}.'’-]*+(?:\s\p{Lu}[\p{Lu}.'’-]*+)*+"
_REGION = r"(?:,\s\p{Lu}[\p{L}.]*+(?:\s\p{Lu}[\p{L}.]*+)?)"
_DATE = r"(?:,\s\p{Lu}\p{L}{2,8}\.?\s[0-9]{1,2})"
_AGENCY = r"\(\p{Lu}[\p{L}\s/.]{1,30}\)"
_DASH = r"(?:--|[–—\ufffc])"  # the last one is what an entity was
_ENGLISH = regex.compile(
    rf"""^[\s"'“‘]*+
    (?: {_CITY} {_REGION}?+ {_DATE}?+ \s*+ (?: {_AGENCY} | {_DASH} ) | \(\p{{Lu}}{{2,6}}\) ) (?=\s|{_DASH})""",
    regex.VERBOSE,
)
_KOREAN = regex.compile(r"^\s*[(\[【<〈]\s?\p{Hangul}+\s?[=＝]")  # (부산=연합뉴스)
_WRITER = r"(?:기자|특파원|통신원)"
_BYLINE = regex.compile(
    rf"""^\s*+ [(\[【<〈]\s?+ [\p{{Hangul}}·]++ \s?+ [=＝] [^()\[\]【】<>〈〉=＝\n]{{2,30}}+
    (?: (?<={_WRITER}) [)\]】>〉]
      | [)\]】>〉]\s? (?:\p{{Hangul}}{{2,4}}[·,]?\s?){{1,3}} {_WRITER} )""",
    regex.VERBOSE,
)


def read_dateline(pair: Pair) -> Span | None:
    """The dateline of the English text that the Korean one has none for; its names are in nobody's place."""
    if _KOREAN.match(pair.korean):
        return None
    match = _ENGLISH.match(pair.english.fact(read_prose))
    return Span(*match.span()) if match else None


def read_byline(text: Text) -> Span | None:
    """Where a Korean report begins with the name of who wrote it, which English puts elsewhere: (세종=박정우 기자)."""
    match = _BYLINE.match(text)
    return Span(*match.span()) if match else None
