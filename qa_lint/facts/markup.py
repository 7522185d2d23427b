"""Stretches of a text that are not prose: code, links, tags, placeholders, entities, file names, inline codes.

Numbers, names and quotes inside them are compared as written, by the markup rules, and are no business of others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

import regex

from qa_lint.late import re  # faster than regex for plain character classes
from qa_lint.model import Span, Text


class Markup(NamedTuple):
    """One such stretch: its kind (the name of a group below), where it is, and its text.

    One that the format of the file declares (`Text.codes`) is of the kind that it looks like, tag or placeholder, or
    else `inline`.
    """

    kind: str
    span: Span
    text: str
    declared: bool = False


_EXTENSIONS = (
    r"\.(?:html?|md|mdx|rst|ya?ml|json|toml|ini|cfg|conf|xml|css|scss|rs|py|jsx?|tsx?|mjs|cjs|vue|sh|go|java|kt|rb|php"
    r"|c|h|cpp|txt|csv|tsv|log|lock|key|crt|pem|png|jpe?g|gif|svg|pdf|zip|gz|exe|dll|so|com|org|net|io|kr)"
    r"(?![A-Za-z0-9_])"
)


def _inside_braces(depth: int) -> str:
    """What may stand between braces: text, and braces so many deep; bounded like everything else."""
    text = "[^{}]{0,2000}+"
    for _ in range(depth):
        text = rf"[^{{}}]{{0,2000}}+ (?: \{{ {text} \}} [^{{}}]{{0,2000}}+ ){{0,50}}+"
    return text


_INSIDE_BRACES = _inside_braces(4)
# Where two begin at one place, the earlier row wins. The lengths are bounded, so that an opening mark without end costs
# no search through the whole of a long text. ``...'' is a quotation as LaTeX writes it, not code.
_KINDS = {
    "role": r"(?P<role> :[a-z][a-z0-9:+._-]{0,40}: `[^`\n]{1,500}` )",
    # the marks of a hyperlink of reST, whose text is prose: `opening hours`_, `guide <address>`__
    "mark": r"""
        (?P<mark> (?<![`:\\A-Za-z0-9]) (?<!(?<![A-Za-z0-9_`])_[^_`\n]{0,200}) `
                  (?= [^`\s<][^`<\n]{0,300} (?:<[^<>`\n]{1,500}>)? `__? (?![A-Za-z0-9_`]) )
                | (?<=(?<![`:\\A-Za-z0-9])`[^`\s][^`\n]{0,800}) (?<!(?<![A-Za-z0-9_`])_[^_\n]{0,200})
                  `__? (?![A-Za-z0-9_`]) )""",
    "code": r"""
        (?P<code> (?<!`) (?: `[^`\n]{1,2000}+`(?!`) | (?P<ticks>`(?!`)|`{3,}+) .{1,2000}? (?<!`) (?P=ticks) (?!`)
                           | ``(?!`) (?: (?:(?!''|’’).){1,2000}? | .{1,2000}? (?<![\s(`]) ) (?<!`) ``(?!`) ) )""",
    "link": r"""
        (?P<link> (?<=\]) \( \s* (?: <[^<>\n]{1,500}> | [^()\s]{1,2000}+ (?: \( [^()\s]{0,500}+ \) [^()\s]{0,500}+ )? )
                            (?: \s* \) | (?= \s+ ["'] ) )  # a title is prose
                | (?<=\]) \[ [^\[\]]* \] )""",
    "tag": rf"""
        (?P<tag> </? [A-Za-z][A-Za-z0-9_:.-]* (?:\s+ (?: "[^"]{{0,2000}}" | '[^']{{0,2000}}'
                                   | \{{ {_INSIDE_BRACES} \}} | [^<>"'{{}}] )*+ )? /? >
             | < /? [0-9]+ /? > )""",
    "placeholder": rf"""
        (?P<placeholder> \{{\s* [A-Za-z0-9_.-]+ \s*,\s* (?:plural|select|selectordinal) \s*, {_INSIDE_BRACES} \}}
                     | \{{\{{ .{{0,500}}? \}}\}} | \{{%-? [^%]{{0,500}}? -?%\}} | [$%]?\{{ [^{{}}\n]* \}}
                     | (?<![0-9%]) (?: %% (?!%) | % (?:L?[1-9][0-9]?|n) (?! [0-9A-Za-z$%] | \.[0-9] ) )  # Qt: %1, %n
                     | \$t\( [^()\n]{{1,200}} \)  # i18next: the text under another key
                     # Vue: the same
                     | (?<![A-Za-z0-9_.]) @ (?: \.[a-z]{{1,20}} )? : (?: [A-Za-z_][A-Za-z0-9_./-]{{1,200}} (?<![./-])
                         | \{{ '[^'{{}}\n]{{1,200}}' \}} | \( [^()\s]{{1,200}} \) )
                     | (?<![0-9%]) %-?[aAbBcdHIjmMpSUwWxXyYZ] (?![A-Za-z0-9])
                     | % (?P<numbered>[0-9]+\$)? [-+0\#]* [0-9]* (?:\.[0-9]+)? (?:hh?|ll?|[qjztL])? [sdiufxXc]
                         (?(numbered)|(?![A-Za-z]))  # %sure is no placeholder, but %1$sK is
                     | % (?:[0-9]+\$)? @
                     | %\([A-Za-z_][A-Za-z0-9_]*\)[-+0\#]*[0-9]*(?:\.[0-9]+)?[sdifeEgGxX]
                     | %<[A-Za-z_][A-Za-z0-9_]*>[-+0\#]*[0-9.]*[A-Za-z]  # Ruby
                     | (?<![0-9%]) %[-+0\#]*[0-9]*(?:\.[0-9]+)?[oeEgG] (?![A-Za-z]) )""",
    "entity": r"(?P<entity> &(?:\#[0-9]+|\#x[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9_]*); )",
    "option": r"(?P<option> (?<![A-Za-z0-9_가-힣-]) --? [A-Za-z][A-Za-z0-9_-]* (?:=[^\s`]*)? )",
    "url": r"""
        (?P<url> (?:https?|ftp)://[^\s<>"'`()\[\]{}「」『』“”‘’가-힣ㄱ-ㅎㅏ-ㅣ]+
               (?:\([^\s()가-힣ㄱ-ㅎㅏ-ㅣ]*\)[^\s<>"'`()\[\]{}가-힣ㄱ-ㅎㅏ-ㅣ]*)*
               (?<![.,;:!?*])
             | (?<![A-Za-z0-9_.]) www\.[A-Za-z0-9_-]+\.[^\s<>"'`()\[\]가-힣ㄱ-ㅎㅏ-ㅣ]+ (?<![.,;:!?*])
             # a site by its name alone, which is not that of a company (Booking.com): of Korea, or in brackets
             | (?<![A-Za-z0-9_.@/-]) (?:[A-Za-z0-9-]++\.){1,9}
               (?: kr (?![A-Za-z0-9_@-]|\.[A-Za-z0-9])
                 | (?<=[(（] [^\s()（）]{0,100}) (?:com|net|org) (?=[)）/]) )
               (?:/[^\s<>"'`()\[\]가-힣ㄱ-ㅎㅏ-ㅣ]*)? (?<![.,;:!?*]) )""",
    "email": r"(?P<email> (?<![A-Za-z0-9_.+-]) [A-Za-z0-9_.+-]++ @ [A-Za-z0-9-]+ (?:\.[A-Za-z0-9-]+)+ )",
    "file": rf"(?P<file> (?<![A-Za-z0-9_~./-]) [A-Za-z0-9_~][A-Za-z0-9_~./-]{{0,300}} {_EXTENSIONS} )",
}
# What a text must hold for a kind to be looked for at all.
_SIGNS = (
    (":`", "role"), ("`_", "mark"), ("`", "code"), ("](", "link"), ("][", "link"), ("<", "tag"), ("{", "placeholder"),
    ("%", "placeholder"), ("$t(", "placeholder"), ("@:", "placeholder"), ("@.", "placeholder"), ("&", "entity"),
    ("://", "url"), ("www.", "url"), ("@", "email"), (".kr", "url"), (".com", "url"), (".org", "url"), (".net", "url"),
)  # fmt: skip
_OPTION = re.compile(r"-[A-Za-z]")
_FILE = re.compile(_EXTENSIONS)
_FILLED_IN = re.compile(r"%.*|\$?\{.*\}", re.DOTALL)  # what a placeholder looks like that is declared to be a code
_NUMBERED_CODE = re.compile(r"</?[^\s<>/]+/?>")  # how formats write an inline code of which they know the number alone
_MARKS = {  # what each kind begins with; the others begin as words do
    "role": ":", "mark": "`", "code": "`", "link": r"(\[", "tag": "<", "placeholder": "{$%@",
    "entity": "&", "option": r"\-",
}  # fmt: skip


@cache
def _pattern(kind: str) -> regex.Pattern[str]:
    """What finds the kind, made when the first text may hold it: a pattern of many kinds is slow to compile."""
    mark = f"(?=[{_MARKS[kind]}])" if kind in _MARKS else ""
    return regex.compile(mark + _KINDS[kind], regex.VERBOSE | regex.ASCII)


def _matches(text: str, kinds: Collection[str], start: int, end: int) -> Iterator[tuple[str, regex.Match[str]]]:
    """The matches of the kinds in a stretch from left to right; what overlaps one that begins before it is none."""
    found = {kind: match for kind in _KINDS if kind in kinds and (match := _pattern(kind).search(text, start, end))}
    if len(found) == 1:  # as in most texts
        (kind,) = found
        for match in _pattern(kind).finditer(text, found[kind].start(), end):
            yield kind, match
        return
    while found:
        first = min(found, key=lambda kind: found[kind].start())
        match = found[first]
        yield first, match
        for kind in [kind for kind in found if found[kind].start() < match.end()]:
            if following := _pattern(kind).search(text, match.end(), end):
                found[kind] = following
            else:
                del found[kind]


def read_markup(text: Text) -> tuple[Markup, ...]:
    """All stretches that are not prose, in order, none overlapping another."""
    kinds = [kind for sign, kind in _SIGNS if sign in text]
    if "-" in text and _OPTION.search(text):
        kinds.append("option")
    if "." in text and _FILE.search(text):
        kinds.append("file")
    found = []
    at = 0
    for code in (*text.codes, Span(len(text), len(text))):  # what is no code is looked at between them
        if kinds and at < code.start:
            found += [Markup(k, Span(*m.span()), m.group()) for k, m in _matches(text, kinds, at, code.start)]
        if code.start < code.end:
            found.append(_declared(text, code))
        at = code.end
    return tuple(found)


def _declared(text: str, code: Span) -> Markup:
    written = text[code.start : code.end]
    if _NUMBERED_CODE.fullmatch(written) or _pattern("tag").fullmatch(written):
        kind = "tag"
    else:
        kind = "placeholder" if _FILLED_IN.fullmatch(written) else "inline"
    return Markup(kind, code, written, declared=True)


def read_prose(text: Text) -> str:
    """The text with everything that is not prose blanked out by U+FFFC, so that all offsets stay as they are."""
    pieces = []
    end = 0
    for markup in text.fact(read_markup):
        pieces += [text[end : markup.span.start], "\ufffc" * (markup.span.end - markup.span.start)]
        end = markup.span.end
    return "".join([*pieces, text[end:]]) if pieces else text
