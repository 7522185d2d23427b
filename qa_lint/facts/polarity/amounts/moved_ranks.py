"""Which way somebody moved between two ranks that both sides give: 5위에서 3위로 올라섰다, slipped from fifth to third.

The verbs are those of rankings, some of which say something else of anything but a rank (올라서다, to move).
"""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.english_tables import CARDINALS, ORDINALS
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

_UP_KOREAN = "오르|오른|올라|올랐|올리|올린|올렸|뛰어|뛰었|뛴|도약|상승|점프|치솟|치고"
_DOWN_KOREAN = "떨어|내려|내렸|내린|밀려|밀렸|밀린|하락|추락|주저앉|미끄러|처졌|처져|후퇴|강등"
_KOREAN = regex.compile(
    r"(?<![0-9])(?P<from>[0-9]{1,3})위에서\s(?:\p{Hangul}+\s){0,2}?(?P<to>[0-9]{1,3})위(?:로|까지)\s"
    rf"(?:\p{{Hangul}}+\s){{0,2}}?(?:(?P<up>{_UP_KOREAN})|(?P<down>{_DOWN_KOREAN}))\p{{Hangul}}*"
)
_UP = (
    "climb(?:s|ed|ing)?|rises?|rose|risen|rising|jump(?:s|ed|ing)?|leap(?:s|ed|t|ing)?|surg(?:es?|ed|ing)"
    "|soar(?:s|ed|ing)?|vault(?:s|ed|ing)?|advanc(?:es?|ed|ing)|improv(?:es?|ed|ing)"
    "|(?:mov(?:es?|ed|ing)|go(?:es|ing)?|went|shot|shoots?)\\sup"
)
_DOWN = (
    "slip(?:s|ped|ping)?|drop(?:s|ped|ping)?|falls?|fell|fallen|falling|slides?|slid|sliding|tumbl(?:es?|ed|ing)"
    "|sinks?|sank|sunk|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|declin(?:es?|ed|ing)|slump(?:s|ed|ing)?"
    "|(?:mov(?:es?|ed|ing)|go(?:es|ing)?|went)\\sdown"
)
_RANK = rf"(?:(?:No\.\s?|number\s)?(?:[0-9]{{1,3}}(?:st|nd|rd|th)?|{any_of({*ORDINALS, *CARDINALS})}))(?![\p{{L}}0-9])"
_ENGLISH = regex.compile(
    rf"(?<!\p{{L}})(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\s(?:\p{{L}}+\s){{0,3}}?"
    rf"(?:from\s(?P<from>{_RANK})(?:\splace)?\sto\s(?P<to>{_RANK})|to\s(?P<to>{_RANK})(?:\splace)?\sfrom\s(?P<from>{_RANK}))",
    regex.IGNORECASE,
)
_DIGITS = regex.compile(r"[0-9]+")


class _Move(NamedTuple):
    """From one rank to another; a smaller number is a higher rank."""

    ranks: tuple[int, int]
    up: bool
    span: Span


def read_turned_ranks(pair: Pair) -> tuple[Opposed, ...]:
    """The one move between two ranks, if English has the same two and says that it went the other way."""
    if "위에서" not in pair.korean:
        return ()
    ours, theirs = _moves(pair.korean), _moves(pair.english)
    if len(ours) != 1 or len(theirs) != 1 or ours[0].ranks != theirs[0].ranks or ours[0].up == theirs[0].up:
        return ()
    return (Opposed(ours[0].span, theirs[0].span),)


def _moves(text: Text) -> list[_Move]:
    pattern = _KOREAN if text.language == "ko" else _ENGLISH
    return [
        _Move((_rank(match["from"]), _rank(match["to"])), match["up"] is not None, Span(*match.span()))
        for match in pattern.finditer(text.fact(read_prose))
    ]


def _rank(words: str) -> int:
    figures = _DIGITS.search(words)
    last = words.lower().split()[-1]
    return int(figures.group()) if figures else ORDINALS.get(last) or CARDINALS[last]
