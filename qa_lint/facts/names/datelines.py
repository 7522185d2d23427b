"""Datelines: where a report was filed and by which agency, before its first sentence (BUSAN, South Korea (AP) --)."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.late import regex
from qa_lint.model import Pair, Span

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


def read_dateline(pair: Pair) -> Span | None:
    """The dateline of the English text that the Korean one has none for; its names are in nobody's place."""
    if _KOREAN.match(pair.korean):
        return None
    match = _ENGLISH.match(pair.english.fact(read_prose))
    return Span(*match.span()) if match else None
