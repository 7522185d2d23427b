"""Blocks of code: whoever copies the translated one must get what the source has, but for comments and texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from qa_lint.facts.slips import is_slip
from qa_lint.languages.script import HANGUL
from qa_lint.late import re  # faster than regex for plain character classes
from qa_lint.model import LINE_END, Document, Hit, Pair, Span, Text, check

_ALIKE = 0.6  # of the lines of two blocks, below which one is no copy of the other: it was written anew, or is another
_SHORT = 3  # lines, of which too few may be the same to tell by them that it is a copy
_LONGEST = 50_000  # characters of a block; a longer one is a listing that nobody copies
_FENCE = re.compile(r"[ \t>]*(?:`{3,}|~{3,}|-{4,}|\.{4,}|\+{4,}).*")
# comments as programs, configurations and pages have them; a # that is followed by a word is none
_COMMENTS = re.compile(
    r"""/\*.{0,2000}?\*/ | <!--.{0,2000}?--> | \"{3}.{0,5000}?\"{3} | '{3}.{0,5000}?'{3}
      | (?<![:\w"'/])//[^\r\n]* | (?:^|(?<=\s))(?:\#(?=[\s!#]|$)|(?:--|%|;|REM)[ ])[^\r\n]*""",
    re.VERBOSE | re.DOTALL | re.ASCII | re.MULTILINE,
)
_NOT_LINE_END = re.compile(r"[^\r\n]")


class Line(NamedTuple):
    """A line of code without its comments; what it says has white space counted once, and no ; or , at its end."""

    said: str
    span: Span


@check(kinds=dict.fromkeys(("changed", "missing", "added"), ("expected", "found")))
def compare_code_blocks(document: Document) -> Iterator[Hit]:
    """The first line of a block of code that differs from the source's, where most of the block is the same.

    Lines that hold Hangul on either side are texts, which are translated.
    """
    for pair in document.code:
        if pair.source.text == pair.target.text or max(map(len, pair.texts)) > _LONGEST:
            continue
        source, target = (text.fact(read_code_lines) for text in pair.texts)
        said, copied = ([line.said for line in side] for side in (source, target))
        same = SequenceMatcher(None, said, copied, autojunk=False)
        if same.ratio() >= _ALIKE or _is_short_copy(said, copied):
            yield from _first_difference(pair, source, target, same)


def _is_short_copy(said: Sequence[str], copied: Sequence[str]) -> bool:
    """Whether the lines of a short block are those of the other one, but for slips of the keyboard; or, where a line is
    the same, but for what stands behind the same key or command (timeout: 30, timeout: 300)."""
    if len(said) != len(copied) or len(said) > _SHORT:
        return False
    other = [(ours, theirs) for ours, theirs in zip(said, copied, strict=True) if ours != theirs]
    begin_alike = len(other) < len(said) and all(_head(ours) == _head(theirs) for ours, theirs in other)
    return begin_alike or all(is_slip(ours, theirs) for ours, theirs in other)


def _head(line: str) -> str:
    return line.partition(" ")[0]


def _first_difference(
    pair: Pair, source: tuple[Line, ...], target: tuple[Line, ...], same: SequenceMatcher[str]
) -> Iterator[Hit]:
    for kind, i, i_end, j, j_end in same.get_opcodes():
        ours = [line for line in source[i:i_end] if not HANGUL.search(line.said)]
        theirs = [line for line in target[j:j_end] if not HANGUL.search(line.said)]
        translated = len(ours) + len(theirs) < i_end - i + j_end - j
        if kind == "equal" or translated or not (ours or theirs):
            continue
        yield pair.hit(
            "changed" if ours and theirs else "missing" if ours else "added",
            ours[0].span if ours else _before(pair.source.text, source, i),
            theirs[0].span if theirs else _before(pair.target.text, target, j),
            expected=f"`{ours[0].said}`" if ours else "",
            found=f"`{theirs[0].said}`" if theirs else "",
        )
        return


def _before(text: Text, lines: tuple[Line, ...], n: int) -> Span:
    """The place before a line, or behind the last."""
    at = lines[n].span.start if n < len(lines) else text.whole.end
    return Span(at, at)


def read_code_lines(text: Text) -> tuple[Line, ...]:
    """The lines of a block that say something, without its fences."""
    blanked = _COMMENTS.sub(lambda match: _NOT_LINE_END.sub(" ", match.group()), text)
    lines = []
    start = 0
    for end, following in [*((m.start(), m.end()) for m in LINE_END.finditer(blanked)), (len(blanked), 0)]:
        said = blanked[start:end]
        if said.strip() and not _FENCE.fullmatch(said):
            begin = start + len(said) - len(said.lstrip())
            lines.append(Line(" ".join(said.split()).rstrip(" ;,"), Span(begin, begin + len(said.strip()))))
        start = following
    return tuple(lines)
