"""Floors below the ground: 지하 1층 is not the first floor."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.late import regex
from qa_lint.model import Language, Span, Text

_FLOORS: dict[Language, regex.Pattern[str]] = {
    "ko": regex.compile(r"(?P<below>지하\s?)?(?:[0-9]{1,3}|[일이삼사오육칠팔구십]{1,3})층"),
    "en": regex.compile(
        r"(?<!\p{L})(?:(?:[0-9]{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
        r"|ground)[ -](?P<below>basement[ -])?(?:floor|level)s?|floor\s[0-9]{1,3})(?!\p{L})",
        regex.IGNORECASE,
    ),
}
_BELOW: dict[Language, regex.Pattern[str]] = {
    "ko": regex.compile(r"지하|지층|B[1-9]"),
    "en": regex.compile(
        r"(?<!\p{L})(?i:basements?|underground|below\s(?:ground|street)|lower\slevels?|cellar|sub-?level|beneath)"
        r"|B[1-9]|LL"
    ),
}


def lost_basement(korean: Text, english: Text) -> tuple[Span, Span] | None:
    """Floors below the ground on one side (지하 1층), where the other has as many floors, and none below the ground."""
    if "층" not in korean:  # as in most texts
        return None
    floors = [list(_FLOORS[text.language].finditer(text.fact(read_prose))) for text in (korean, english)]
    below = [_BELOW[text.language].search(text) is not None for text in (korean, english)]
    if below[0] == below[1] or not all(floors) or len(floors[0]) != len(floors[1]):
        return None
    mine = floors[below[1]]
    place = next((i for i, match in enumerate(mine) if match["below"]), None)
    return None if place is None else (Span(*floors[0][place].span()), Span(*floors[1][place].span()))
