"""HTML as tokens with their places: text, tags and comments (WHATWG HTML 13.2.5, as far as pages need it).

The parser of the standard library takes a minute and a half for 60 kB of open tags (Python 3.11.7); this one looks at
each character a few times at most.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from qa_lint.formats.lookahead import LookAhead
from qa_lint.late import regex
from qa_lint.model import Span

_LONGEST_TAG = 20_000  # characters
_TAG = regex.compile(
    r"""< (?P<closing>/?+) (?P<name>[A-Za-z][^\s/>]*+) (?P<attributes> (?: [\s/]*+ [^\s/>][^\s/>=]*+
            (?: \s*+ = \s*+ (?: "[^"]*+" | '[^']*+' | [^\s>"'][^\s>]*+ )?+ )?+ )*+ ) [\s/]*+ >""",
    regex.VERBOSE,
)
_ATTRIBUTE = regex.compile(
    r"""(?P<name>[^\s/>"'=]++) (?: \s*+ = \s*+ (?: "(?P<value>[^"]*+)" | '(?P<value>[^']*+)'
                                                 | (?P<value>[^\s>"'][^\s>]*+) )?+ )?+""",
    regex.VERBOSE,
)
_DECLARATIONS = (("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">"))
_RAW = {"script", "style", "iframe", "noembed", "noframes", "xmp"}  # what stands in them is neither text nor tags


@dataclass(frozen=True)
class Tag:
    """A tag: its name in lower case, and where the values of its attributes stand."""

    span: Span
    name: str
    closes: bool = False
    attributes: Mapping[str, Span] = field(default_factory=dict)


class Characters(NamedTuple):
    """A stretch of text, in which entities may be written."""

    span: Span


class Remark(NamedTuple):
    """A comment, and what stands in it."""

    span: Span
    inner: Span


Token = Tag | Characters | Remark


def tokens_of(text: str, at: int = 0) -> Iterator[Token]:
    """What a page says, from an offset on: declarations, scripts and styles are left out; a tag without end is text."""
    ahead = LookAhead(text)
    done, no_tag_before = at, 0
    while (at := text.find("<", at)) >= 0:
        token: Token | None = None
        end = -1
        tag = None
        if text.startswith("<!--", at):
            end = ahead.after("-->", at + 4)
            token = Remark(Span(at, end), Span(at + 4, max(at + 4, end - 3)))
        elif opening := next((marks for marks in _DECLARATIONS if text.startswith(marks[0], at)), None):
            end = ahead.after(opening[1], at)
        elif at >= no_tag_before and (tag := _TAG.match(text, at, at + _LONGEST_TAG)):
            end = tag.end()
            token = _tag(tag)
        elif text[at + 1 : at + 2].isalpha():
            no_tag_before = max(no_tag_before, at + _LONGEST_TAG)
        if end < 0:
            at += 1
            continue
        if done < at:
            yield Characters(Span(done, at))
        if token:
            yield token
        if isinstance(token, Tag) and token.name in _RAW and not token.closes:
            closing = ahead.after(f"</{text[at + 1 : at + 1 + len(token.name)]}", end)
            end = closing - len(token.name) - 2 if closing >= 0 else end
        done = at = end
    if done < len(text):
        yield Characters(Span(done, len(text)))


def _tag(match: regex.Match[str]) -> Tag:
    attributes: dict[str, Span] = {}
    if match["attributes"]:
        for attribute in _ATTRIBUTE.finditer(match.string, *match.span("attributes")):
            if attribute["value"] is not None:
                attributes.setdefault(attribute["name"].lower(), Span(*attribute.span("value")))
    return Tag(Span(*match.span()), match["name"].lower(), bool(match["closing"]), attributes)
