"""Quotations: where they begin and end, how deep they stand, and what they are for.

A mark is opening, closing, or no quotation mark at all (an apostrophe, an inch) by what stands on either side of it,
and straight marks do not say which. So all readings of a segment's marks are weighed together, and the cheapest one
wins: a mark that looks the wrong way costs a little, one without a partner costs much.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

import regex

from qa_lint.facts.markup import read_prose
from qa_lint.facts.speakers import read_owner
from qa_lint.model import Segment, Span

Family = Literal["double", "single", "corner", "work"]
Use = Literal["speech", "work", "emphasis"]


class Quotation(NamedTuple):
    """A stretch between quotation marks; where one of the two is missing, it reaches to the segment's end."""

    span: Span  # with its marks
    inner: Span  # without them
    family: Family
    use: Use
    depth: int  # 0: stands in no other quotation
    opened: bool
    closed: bool
    owner: Span | None = None  # who says it, where a verb of saying tells

    @property
    def whole(self) -> bool:
        return self.opened and self.closed

    @property
    def mark(self) -> Span:
        """The mark that has no partner."""
        return Span(self.span.start, self.inner.start) if self.opened else Span(self.inner.end, self.span.end)

    def opening_words(self, text: str, most: int = 40) -> str:
        """Its first words, to name it by."""
        words = " ".join(text[self.inner.start : self.inner.end].split())
        return words if len(words) <= most else words[:most].rsplit(" ", 1)[0].rstrip(",.") + " …"


class _Mark(NamedTuple):
    start: int
    end: int
    family: Family
    opening: float  # what it costs to read it as an opening mark
    closing: float
    neither: float


class _Reading(NamedTuple):
    """One way to read the marks so far: its cost, the open marks, and the steps that led here."""

    cost: float
    open: tuple[_Mark, ...]
    done: tuple | None  # type: ignore[type-arg]  # ((opening or None, closing or None, depth), earlier)


_FAMILIES: dict[str, tuple[Family, str]] = {
    **dict.fromkeys("“„‟〝«", ("double", "open")),
    **dict.fromkeys("”〞»", ("double", "close")),
    **dict.fromkeys('"＂', ("double", "both")),
    **dict.fromkeys("‘‛‹", ("single", "open")),
    **dict.fromkeys("’›", ("single", "close")),
    **dict.fromkeys("'＇", ("single", "both")),
    **dict.fromkeys("「｢﹁", ("corner", "open")),
    **dict.fromkeys("」｣﹂", ("corner", "close")),
    **dict.fromkeys("『《〈﹃<", ("work", "open")),
    **dict.fromkeys("』》〉﹄>", ("work", "close")),
    "''": ("double", "both"),  # two typewriter apostrophes
    "``": ("double", "open"),  # TeX, closed by two apostrophes
}
_MARKS = regex.compile(
    "(?<!')''(?!')|(?<!`)``(?!`)(?=[^`]{1,2000}'')|[" + "".join(sorted(set("".join(_FAMILIES)) - set("<>`"))) + r"]"
    r"|<(?=\p{Hangul}[^<>\n]{0,40}>)|(?<=<\p{Hangul}[^<>\n]{0,40})>"  # <영화>
)
# apostrophes and measures, which are no quotation marks whatever stands around them
_NEVER = regex.compile(
    r"""(?<=[\p{Latin}0-9])['’‘＇](?=[\p{Latin}0-9])            # don't, O'Neill, 1'000
      | (?<=\S)['’](?=s(?![\p{L}0-9]))                            # {brand}'s
      | ['’‘](?=[0-9]{2}s?(?![0-9\p{Latin}])(?!['’]))           # '90s
      | (?<![\p{L}0-9])['’‘](?=(?:em|til|tis|twas|cause|bout|n|round|cos|neath)(?![\p{Latin}]))
      | (?<=\p{Latin}\ )['’](?=(?:t|s|re|ve|ll|d|m)(?![\p{Latin}]))   # don 't, spaced by mistake
      | (?<=(?<![\p{L}0-9])['’]n)['’]                           # rock 'n' roll
      | (?<![0-9.])(?<=[0-9])['’′]\s?[0-9]{1,2}(?:\.[0-9]+)?["”″]      # 5'10"
    """,
    regex.VERBOSE,
)
_BEFORE_OPENING = regex.compile(r"[\s(\[{<–—\-/=:;,…~·*_>|“‘\"'「『《〈￼]")
_AFTER_CLOSING = regex.compile(r"[\s)\]}>.,;:!?…·\-–—/*_|”’\"'」』》〉\p{Hangul}￼]")
_UNMATCHED = 2.0
_ENOUGH = 200  # characters of a quotation that show what it is for
_DEEPEST = 4

_SENTENCE_END = regex.compile(r"[.!?…]$|(?:다|요|죠|까|네|라|자|지|군)[.!?…]*$")
_SAID_AFTER_KO = regex.compile(
    r"\s?(?:이?라[고며는면]|이?란|고|며|면서|는)(?![\p{Hangul}]*\s?부르)"
    r".{0,60}?(?:말|밝혔|밝히|답|대답|설명|강조|덧붙|전했|요청|주장|물었|묻|외쳤|썼|적었|지적|비판|호소|당부|부탁|경고|약속|반박|제안|알렸|알리|평가|토로|인용|보도)"
)
_THOUGHT_KO = regex.compile(r"[^.!?]{0,30}?(?:생각|속으로|혼잣말|다짐|되뇌|되뇄|싶었|싶다|중얼|마음먹)")
_SAID_EN = regex.compile(
    r"(?<!\p{L})(?:said|says|say|saying|told|tells|asked|asks|added|adds|replied|replies|answered|wrote|writes|explained|"
    r"continued|noted|stated|stressed|emphasi[sz]ed|insisted|claimed|argued|warned|announced|declared|remarked|commented|"
    r"requested|suggested|urged|quoted|according to|cried|shouted|tweeted|recalled|responded)(?!\p{L})",
    regex.IGNORECASE,
)


def read_quotations(segment: Segment) -> tuple[Quotation, ...]:
    """All quotations in order of their beginning, the outer before the inner."""
    if not _MARKS.search(segment.text):
        return ()
    prose = segment.fact(read_prose)
    found = []
    for opening, closing, depth in _pair_up(_read_marks(prose, segment.language)):
        mark = opening or closing
        assert mark is not None, "a quotation has at least one mark"
        span = Span(opening.start if opening else 0, closing.end if closing else len(prose))
        inner = Span(opening.end if opening else 0, closing.start if closing else len(prose))
        use = _use(segment, span, inner, mark.family)
        owner = read_owner(segment, span) if mark.family in ("double", "single") else None
        found.append(Quotation(span, inner, mark.family, use, depth, opening is not None, closing is not None, owner))
    return tuple(_with_owners(segment.text, sorted(found, key=lambda q: (q.span.start, -q.span.end))))


def _with_owners(text: str, quotations: list[Quotation]) -> Iterator[Quotation]:
    """Who goes on speaking after a "he said" is named only once."""
    before: Quotation | None = None
    for quotation in quotations:
        if before and before.owner and not quotation.owner and quotation.depth == before.depth:
            between = text[before.span.end : quotation.span.start]
            if len(between) < _ENOUGH and not regex.search(r"[.!?]\s*\S", between):
                quotation = quotation._replace(owner=before.owner)
        yield quotation
        if quotation.family in ("double", "single"):
            before = quotation


def _read_marks(prose: str, language: str) -> list[_Mark]:
    never = [match.span() for match in _NEVER.finditer(prose)]
    marks = []
    for match in _MARKS.finditer(prose):
        start, end = match.span()
        if any(a <= start < b for a, b in never):
            continue
        family, direction = _FAMILIES[match.group()]
        marks.append(_weigh(prose, start, end, family, direction, language))
    return marks


def _weigh(prose: str, start: int, end: int, family: Family, direction: str, language: str) -> _Mark:
    """What each way of reading a mark costs, by its shape and its neighbours."""
    left = prose[start - 1] if start else " "
    right = prose[end] if end < len(prose) else " "
    opens, closes = _BEFORE_OPENING.match(left) is not None, _AFTER_CLOSING.match(right) is not None
    if left.isspace() and right.isspace():
        opening = closing = 0.3
    else:
        opening = (0.0 if opens else 1.0) + (0.8 if right.isspace() else 0.0)
        closing = (0.0 if closes else 0.6) + (1.2 if left.isspace() or left in "([{" else 0.0)
        if not opens and not left.isspace() and regex.match(r"\p{Hangul}", right):
            opening -= 0.2  # Korean sets marks against a word: 우리는"…"
    if direction == "open":
        opening, closing = 0.0, closing + 1.0
    elif direction == "close":
        opening, closing = opening + 1.0, 0.0
    neither = _UNMATCHED + 1
    if family == "single" and regex.match(r"[\p{Latin}0-9]", left) and direction != "open":
        neither = 0.2 if left in "sSzx" else 0.8  # the boys' ..., goin' ...
    elif family == "single" and direction == "both" and language == "en" and regex.match(r"\p{Latin}", right):
        neither = 1.6
    elif family == "double" and regex.match("[0-9]", left):
        neither = 0.9  # inches, seconds
    return _Mark(start, end, family, opening, closing, neither)


def _pair_up(marks: list[_Mark]) -> list[tuple[_Mark | None, _Mark | None, int]]:
    """The cheapest reading of all marks together (dynamic programming over what is open)."""
    readings: dict[tuple[Family, ...], _Reading] = {(): _Reading(0.0, (), None)}
    for mark in marks:
        following: dict[tuple[Family, ...], _Reading] = {}
        for reading in readings.values():
            for successor in _successors(reading, mark):
                key = tuple(m.family for m in successor.open)
                if key not in following or successor.cost < following[key].cost:
                    following[key] = successor
        readings = following
    best = min(readings.values(), key=lambda reading: reading.cost + _UNMATCHED * len(reading.open))
    pairs: list[tuple[_Mark | None, _Mark | None, int]] = [(m, None, depth) for depth, m in enumerate(best.open)]
    steps = best.done
    while steps:
        step, steps = steps
        pairs.append(step)
    return pairs


def _successors(reading: _Reading, mark: _Mark) -> list[_Reading]:
    cost, stack, done = reading
    found = [_Reading(cost + mark.neither, stack, done)]
    same = any(m.family == mark.family for m in stack)
    if len(stack) < _DEEPEST:
        found.append(_Reading(cost + mark.opening + (0.7 if same else 0.0), (*stack, mark), done))
    if stack and stack[-1].family == mark.family:
        found.append(_Reading(cost + mark.closing, stack[:-1], ((stack[-1], mark, len(stack) - 1), done)))
    else:
        found.append(_Reading(cost + mark.closing + _UNMATCHED, stack, ((None, mark, 0), done)))
        if stack and {stack[-1].family, mark.family} == {"single", "double"}:  # closed by a mark of another kind
            lost = ((stack[-1], None, len(stack) - 1), done)
            found.append(_Reading(cost + mark.closing + _UNMATCHED, stack[:-1], lost))
    if len(stack) > 1 and stack[-2].family == mark.family:  # the inner one was never closed
        lost = ((stack[-1], None, len(stack) - 1), done)
        closed = ((stack[-2], mark, len(stack) - 2), lost)
        found.append(_Reading(cost + mark.closing + _UNMATCHED, stack[:-2], closed))
    return found


def _use(segment: Segment, span: Span, inner: Span, family: Family) -> Use:
    """What the quotation is for; a verb of saying beside it or a sentence inside it makes it speech."""
    if family in ("work", "corner"):
        return "work"
    text = segment.text
    inside = text[max(inner.start, inner.end - _ENOUGH) : inner.end].strip()
    if segment.language == "ko":
        if family == "single" and _THOUGHT_KO.match(text, span.end, min(len(text), span.end + 40)):
            return "emphasis"  # English sets no marks around what is only thought
        if _SAID_AFTER_KO.match(text, span.end, min(len(text), span.end + 80)):
            return "speech"
    elif (
        _SAID_EN.search(text, max(0, span.start - 40), span.start)
        or _SAID_EN.search(text, span.end, min(len(text), span.end + 40))
    ) and inside.endswith((",", ".", "!", "?")):
        return "speech"
    words = len(inside.split())
    if segment.language == "ko" and regex.search(r"\p{Hangul}[.!?…]+$", inside):
        return "speech"
    if words >= (3 if segment.language == "ko" else 5) and _SENTENCE_END.search(inside):
        return "speech"
    return "emphasis"
