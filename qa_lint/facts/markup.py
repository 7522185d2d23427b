"""Stretches of a text that are not prose: code, links, tags, placeholders, entities, file names.

Numbers, names and quotes inside them are compared as written, by the markup rules, and are no business of others.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from qa_lint.model import Segment, Span


class Markup(NamedTuple):
    """One such stretch: its kind (the name of a group below), where it is, and its text."""

    kind: str
    span: Span
    text: str


# the lengths are bounded, so that an opening mark without end costs no search through the whole of a long text
_PATTERN = regex.compile(
    r"""
      (?P<code> (?<!`) (?P<ticks>`++) .{1,2000}? (?<!`) (?P=ticks) (?!`) )
    | (?P<url> (?:https?|ftp)://[^\s<>"'`()\[\]{}「」『』“”‘’가-힣ㄱ-ㅎㅏ-ㅣ]+
               (?:\([^\s()]*\)[^\s<>"'`()\[\]{}가-힣ㄱ-ㅎㅏ-ㅣ]*)*
               (?<![.,;:!?*])
             | (?<![\w.]) www\.[\w-]+\.[^\s<>"'`()\[\]가-힣ㄱ-ㅎㅏ-ㅣ]+ (?<![.,;:!?*]) )
    | (?P<link> (?<=\]) \( [^()\s]+ (?:\([^()\s]*\))? [^()\s]* \) | (?<=\]) \[ [^\[\]]* \] )
    | (?P<email> (?<![\w.+-]) [\w.+-]++ @ [A-Za-z0-9-]+ (?:\.[A-Za-z0-9-]+)+ )
    | (?P<tag> </? [A-Za-z][\w:.-]* (?:\s+ (?: "[^"]{0,2000}" | '[^']{0,2000}'
                                   | (?P<braces> \{ (?: [^{}]++ | (?&braces) )*+ \} ) | [^<>"'{}] )*+ )? /? >
             | < /? [0-9]+ /? > )
    | (?P<placeholder> \{\{ .{0,500}? \}\} | \$?\{ [^{}\n]* \}
                     | % (?:\d+\$)? [-+0\#]* \d* (?:\.\d+)? [sdifxXc] (?![A-Za-z])
                     | %\([A-Za-z_]\w*\)[sdif] )
    | (?P<entity> &(?:\#\d+|\#x[0-9A-Fa-f]+|[A-Za-z]\w*); )
    | (?P<file> (?<![\w./-]) [\w~][A-Za-z0-9_~./-]* \.
        (?:html?|md|mdx|rst|ya?ml|json|toml|ini|cfg|conf|xml|css|scss|rs|py|jsx?|tsx?|mjs|cjs|vue|sh|go|java|kt|rb|php
          |c|h|cpp|txt|csv|tsv|log|lock|key|crt|pem|png|jpe?g|gif|svg|pdf|zip|gz|exe|dll|so|com|org|net|io|kr)
        (?![A-Za-z0-9_]) )
    | (?P<option> (?<![\w가-힣-]) --? [A-Za-z][\w-]* (?:=[^\s`]*)? )
    """,
    regex.VERBOSE | regex.ASCII,
)


# one of these is in all that the pattern finds, and in little else; most prose is passed over by this
_TRIGGER = regex.compile(
    r"[`<{%&@]|://|www\.|\][(\[]|(?<=[A-Za-z0-9_~])\.(?=[a-z])|(?<![\w가-힣-])--?(?=[A-Za-z])", regex.ASCII
)


def read_markup(segment: Segment) -> tuple[Markup, ...]:
    """All stretches that are not prose, in order, none overlapping another."""
    if not _TRIGGER.search(segment.text):
        return ()
    return tuple(
        Markup(match.lastgroup or "", Span(*match.span()), match.group()) for match in _PATTERN.finditer(segment.text)
    )


def read_prose(segment: Segment) -> str:
    """The text with everything that is not prose blanked out by U+FFFC, so that all offsets stay as they are."""
    text = segment.text
    pieces = []
    end = 0
    for markup in segment.fact(read_markup):
        pieces += [text[end : markup.span.start], "\ufffc" * (markup.span.end - markup.span.start)]
        end = markup.span.end
    return "".join([*pieces, text[end:]]) if pieces else text
