"""Entities of HTML: an ampersand that was escaped twice or lost, and tags that became text, or text that became one."""

from __future__ import annotations

from collections.abc import Iterator
from html.entities import html5

from qa_lint.facts.unanswered import of_kind
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Span, Text, check

_TWICE = regex.compile(r"&amp;(?:amp|lt|gt|quot|apos|nbsp|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,6});")
_LONG_NAMES = r"(?:nbsp|hellip|mdash|ndash|ldquo|rdquo|lsquo|rsquo|middot)"  # which no word ends in
_NAMES = r"(?:amp|lt|gt|quot|apos|nbsp|copy|reg|trade|hellip|mdash|ndash|ldquo|rdquo|lsquo|rsquo|middot|times)"
_BARE = regex.compile(rf"(?<!&|&amp;)(?:{_LONG_NAMES}|(?<![A-Za-z0-9_]){_NAMES});|&{_NAMES}(?![A-Za-z0-9_;=])")
_NAMED = regex.compile(r"&[A-Za-z][A-Za-z0-9]{1,15};")
_ESCAPED = regex.compile(r"&lt;(?P<tag>/?[\p{L}_][\p{L}0-9_. -]{0,40}/?)&gt;")
_RAW = regex.compile(r"<(?P<tag>/?[\p{L}_][\p{L}0-9_. -]{0,40}/?)>")
_COMPARED = ("expected", "found")


@check(kinds={"twice": ("found",), "broken": ("found",), "unescaped": _COMPARED, "escaped": _COMPARED})
def compare_entities(pair: Pair) -> Iterator[Hit]:
    """Entities that the translation broke.

    Kind `twice`: &amp;lt; where the source has no such thing; `broken`: nbsp; or &nbsp without the other half, or
    &apm;, which HTML does not have and the source neither;
    `unescaped`: &lt;name&gt; of the source is <name>, and `escaped`: a tag of the source is text in the translation.
    The last two only where as many as one side has are lost, as one file may escape what the other does not.
    """
    source, target = pair.texts
    if not pair.complete or "&" not in source + target:
        return
    for kind, pattern in (("twice", _TWICE), ("broken", _BARE)):
        if not pattern.search(source) and (match := pattern.search(_without_code(target))):
            yield pair.hit(kind, None, Span(*match.span()), found=match.group())
    for match in _NAMED.finditer(_without_code(target)) if _NAMED.search(target) else ():
        if match.group().removeprefix("&") not in html5 and match.group() not in source:
            yield pair.hit("broken", None, Span(*match.span()), found=match.group())
    for kind, mine, other in (("unescaped", _ESCAPED, _RAW), ("escaped", _RAW, _ESCAPED)):
        lost, gained = _only_in(source, target, mine), _only_in(target, source, other)
        if len(lost) == len(gained) > 0:
            yield pair.hit(
                kind,
                Span(*lost[0].span()),
                Span(*gained[0].span()),
                expected=lost[0].group(),
                found=gained[0].group(),
            )


def _without_code(text: Text) -> str:
    """The text with code blanked out, in which every character is meant as it stands."""
    for code in of_kind(text, "code"):
        start, end = code.span
        text = text[:start] + " " * (end - start) + text[end:]  # type: ignore[assignment]
    return text


def _only_in(text: Text, other: Text, pattern: regex.Pattern[str]) -> list[regex.Match[str]]:
    """What a pattern finds outside code, of which the other text has nothing."""
    if pattern.search(_without_code(other)):
        return []
    return list(pattern.finditer(_without_code(text)))
