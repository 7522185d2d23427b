"""Regular expressions of a card's own: a house rule needs no Python."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Literal

import regex

from qa_lint.model import Hit, Pair, Pattern, Segment, Span, Spot, Text, check

_LONGEST = 1.0  # seconds for all of one text, beyond which a pattern would go on for ever


@check(kinds={"found": ("text", "suggestion")})
def find_pattern(
    pair: Pair,
    *,
    pattern: Pattern,
    side: Literal["source", "target", "both"] = "target",
    language: Literal["ko", "en", "any"] = "any",
    unless: Pattern | None = None,
    suggestion: str | None = None,
    ignore_case: bool = False,
) -> Iterator[Hit]:
    """What a pattern finds on one side or both, in one language or either, but for texts that `unless` fits, too.

    `suggestion` is what should stand there instead, where `\\1` is the first group.
    """
    for segment, is_source in ((pair.source, True), (pair.target, False)):
        if side == ("target" if is_source else "source") or language not in ("any", segment.language):
            continue
        if unless is not None and any(True for _ in _matches(unless, segment.text, ignore_case)):
            continue
        for match in _matches(pattern, segment.text, ignore_case):
            instead = match.expand(suggestion) if suggestion is not None else ""
            spot = Spot(segment, Span(*match.span()))
            hit = Hit(
                "found",
                spot if is_source else None,
                None if is_source else spot,
                {"text": match.group(), "suggestion": instead},
            )
            yield hit.fixed_by(spot, instead) if suggestion is not None else hit


@check(kinds=dict.fromkeys(("missing", "added"), ("text", "found", "wanted")))
def compare_pattern(
    pair: Pair, *, korean: Pattern, english: Pattern, count: bool = False, ignore_case: bool = False
) -> Iterator[Hit]:
    """What a pattern finds in the one language, where another finds nothing in the other.

    Kind `missing`: in the source, without a match in the target; `added`: in the target, without one in the source.
    With `count`, there must be as many. Nothing is said of a pair of which one side is empty.
    """
    if not pair.complete:
        return
    patterns = {"ko": korean, "en": english}
    source, target = (
        [Span(*match.span()) for match in _matches(patterns[segment.language], segment.text, ignore_case)]
        for segment in (pair.source, pair.target)
    )
    values = {"found": len(target), "wanted": len(source)}
    if len(source) > len(target) and (count or not target):
        for span in source[len(target) :]:
            yield pair.hit("missing", span, None, text=_said(pair.source, span), **values)
    if len(target) > len(source) and (count or not source):
        for span in target[len(source) :]:
            yield pair.hit("added", None, span, text=_said(pair.target, span), **values)


def _said(segment: Segment, span: Span) -> str:
    return str(segment.text[span.start : span.end])


def _matches(pattern: str, text: Text, ignore_case: bool) -> Iterator[regex.Match[str]]:
    """The matches that hold any text; raises ValueError for a pattern that comes to no end."""
    expression = regex.compile(unicodedata.normalize("NFC", pattern), regex.IGNORECASE if ignore_case else 0)
    try:
        yield from (match for match in expression.finditer(text, timeout=_LONGEST) if match.group())
    except TimeoutError:
        raise ValueError(f"the pattern {pattern!r} takes too long on this text") from None
