"""Emphasis of Markdown that is not rendered, by the rules of CommonMark for runs of * and _.

A run can close emphasis only if it is right-flanking: no space before it, and, behind punctuation, nothing but a space
or punctuation after it. English has those after every word; in Korean a particle is glued to the run, so that
**책(book)**은 keeps its asterisks. A run of _ moreover closes nothing within a word (_책_은). See CommonMark 0.31,
section 6.2.
"""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.facts.markup import read_markup
from qa_lint.facts.unanswered import of_kind
from qa_lint.late import regex
from qa_lint.model import Span, Text

# a run, what it sets off, and the same run again, all in one line; what is set off has no space at either end
_SET_OFF = regex.compile(
    r"(?<![\\*])(?P<run>\*{1,3})(?=[^\s*)\]}.,])(?P<inner>[^*\n]{1,300}?)(?<=[^\s*(\[{\\])(?P=run)(?!\*)"
    r"|(?<![\\_])(?P<run>_{1,3})(?=[^\s_)\]}.,])(?P<inner>[^_\n]{1,300}?)(?<=[^\s_(\[{\\])(?P=run)(?!_)"
)
_STRONG = regex.compile(r"(?<![\\*])\*\*(?!\*)(?:(?<=\S\*\*)|(?=\S))")  # 2 ** 3 is none
# what is set in bold type, in Markdown or by a tag
_BOLD = regex.compile(
    r"(?<![*\\])\*\*(?=[^\s*])(?P<inner>[^*\n]{1,300}?)(?<=\S)\*\*(?!\*)"
    r"|<(?P<tag>b|strong)>(?P<inner>[^<>\n]{1,300})</(?P=tag)>",
    regex.IGNORECASE,
)
_PUNCTUATION = regex.compile(r"[\p{P}\p{S}]")
_LETTER = regex.compile(r"[\p{L}\p{N}]")
_LATIN = regex.compile(r"[\p{Latin}\p{N}]")


class Unrendered(NamedTuple):
    """Emphasis that stays a pair of marks: all of it, its marks, and the text that they should set off."""

    span: Span
    run: str
    inner: str


def read_unrendered(text: Text) -> tuple[Unrendered, ...]:
    """The emphasis of a text whose opening or closing marks CommonMark takes for none."""
    if "*" not in text and "_" not in text:
        return ()
    plain = _without_code(text)
    found = []
    for match in _SET_OFF.finditer(plain):
        run, start, end = match["run"], *match.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        first, last = text[match.start("inner")], text[match.end("inner") - 1]
        if _LATIN.match(before) or (run[0] == "_" and _LATIN.match(after)):
            continue  # an identifier or arithmetics: a_long_name, 3*-x*2
        if not (_opens(before, first) and _closes(run, last, after)):
            found.append(Unrendered(Span(start, end), run, text[slice(*match.span("inner"))]))
    return tuple(found)


class Bold(NamedTuple):
    """Words in bold type with their marks, and the words alone."""

    span: Span
    words: Span


def read_bold(text: Text) -> tuple[Bold, ...]:
    """What a text sets in bold type: **words**, <b>words</b>, <strong>words</strong>.

    Not by what the format declares to be an inline code: such are compared one by one.
    """
    if "**" not in text and "<" not in text:
        return ()
    matches = [*_BOLD.finditer(_without_code(text))]
    declared = {markup.span.start for markup in text.fact(read_markup) if markup.declared} if matches else set()
    return tuple(Bold(Span(*m.span()), Span(*m.span("inner"))) for m in matches if m.start() not in declared)


def lone_strong(text: Text) -> Span | None:
    """The ** of a text that has no other to go with it, the last one; None where they go in pairs.

    A run of three may close both bold and italics, so nothing is said of a text that has one.
    """
    if "**" not in text or "***" in text:
        return None
    runs = [Span(*match.span()) for match in _STRONG.finditer(_without_code(text))]
    return runs[-1] if len(runs) % 2 else None


def _opens(before: str, first: str) -> bool:
    """Whether a run is left-flanking."""
    return not _PUNCTUATION.match(first) or not _LETTER.match(before)


def _closes(run: str, last: str, after: str) -> bool:
    """Whether a run is right-flanking, and, of _, does not stand within a word."""
    if not _LETTER.match(after):
        return True
    return run[0] == "*" and not _PUNCTUATION.match(last)


def _without_code(text: Text) -> str:
    """The text in which the inside of code has neither * nor _."""
    plain = str(text)
    for kind in ("code", "url", "link", "placeholder", "tag", "role"):
        for markup in of_kind(text, kind):
            start, end = markup.span
            plain = plain[:start] + regex.sub(r"[*_\s]", "x", plain[start:end]) + plain[end:]
    return plain
