"""Where quotation marks should stand that a translation has lost: both of a quotation, or one."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.quotes import Quotation, read_quotations
from qa_lint.facts.reported_speech import read_spoken_words
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Span, Text

_PARTNERS = {"“": "”", "‘": "’", "「": "」", "『": "』", "《": "》", "〈": "〉", '"': '"', "'": "'"}
_PARTNERS |= {closing: opening for opening, closing in _PARTNERS.items()}
_MARKS = {"double": ("“", "”"), "single": ("‘", "’"), "corner": ("‘", "’"), "work": ("‘", "’")}
_MOST_OFF, _LETTERS_OFF = 0.25, 4  # how far from the length of the quotation a place may be: a part of it, and letters
_QUOTING = any_of(forms_of("quotative", "quotative-adnominal"))  # 이라고, 라며, 라는
_AFTER_A_CLAUSE = any_of(forms_of("quotative-of-a-clause", "adnominal-of-a-clause"))  # 고, 며
_CLOSING = {  # behind which a quotation may end: what surely is such a place, and what else may be
    "ko": (
        regex.compile(
            rf"(?<!이(?=라))(?={_QUOTING}(?!\p{{Hangul}}))"
            rf"|(?<=[다요까죠자오][.!?…]?)(?={_AFTER_A_CLAUSE}(?!\p{{Hangul}}|\s있))"
        ),
        regex.compile(r"(?<=[.!?…])(?=\s|$)"),
    ),
    "en": (regex.compile(r"(?<=[.!?…,])(?=\s|$)|$"),),
}
_OPENING = {  # where one may begin
    "ko": (regex.compile(r"^|(?<=[.!?,:]\s)|(?<=[은는이가도]\s)"),),
    "en": (regex.compile(r"^|(?<=[.!?,:;]\s)|(?<=\s(?:that|is|as|said|the|a)\s)"),),
}


def quoted_alike(source: Text, quotation: Quotation, target: Text) -> Span | None:
    """Where the target has the very words of a quotation, once, and they are a name or term in one piece."""
    words = source[slice(*quotation.inner)].strip()
    prose = target.fact(read_prose)
    if len(words) < 2 or prose.count(words) != 1:
        return None
    start = prose.index(words)
    inside = regex.compile(r"[\p{L}0-9]")
    before, after = prose[start - 1 : start], prose[start + len(words) : start + len(words) + 1]
    glued = bool(inside.match(before)) or (bool(inside.match(after)) and not regex.match(r"\p{Hangul}", after))
    return None if glued else Span(start, start + len(words))


def marked(text: Text, span: Span, quotation: Quotation, source: Text) -> str:
    """A stretch of a text in the marks of a quotation of the other side, as this side writes them."""
    written = source[quotation.span.start], source[quotation.span.end - 1]
    straight = written[0] in "\"'" and written[0] == written[1]
    opening, closing = written if straight else _MARKS[quotation.family]
    return f"{opening}{text[slice(*span)]}{closing}"


def spoken(source: Text, quotation: Quotation, target: Text) -> Span | None:
    """The words of the target that are those of a quotation whose marks are all lost, where both ends are certain."""
    span = target.fact(read_spoken_words)
    if span is None or sum(other.depth == 0 for other in source.fact(read_quotations)) != 1:
        return None
    length = (quotation.inner.end - quotation.inner.start) * len(target) / len(source)
    return span if abs(span.end - span.start - length) <= _MOST_OFF * length + 2 * _LETTERS_OFF else None


def place_of_the_other_mark(text: Text, loose: Quotation, other: Text, partner: Quotation) -> tuple[int, str] | None:
    """Where the mark that a quotation lacks should stand, by the length of the one that it translates, and the mark."""
    mark = _PARTNERS.get(text[slice(*loose.mark)])
    share = len(text) / len(other)
    length = (partner.inner.end - partner.inner.start) * share
    if mark is None:
        return None
    start, end = loose.inner
    for pattern in (_CLOSING if loose.opened else _OPENING)[text.language]:
        places = [match.start() for match in pattern.finditer(text) if start <= match.start() <= end]
        off = [(abs((place - start if loose.opened else end - place) - length), place) for place in places]
        if off and min(off)[0] <= _MOST_OFF * length + _LETTERS_OFF:
            return min(off)[1], mark
    return None
