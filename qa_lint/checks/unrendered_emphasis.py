"""Bold and italics of Markdown that the reader sees as asterisks."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.emphasis import Unrendered, lone_strong, read_unrendered
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Spot, check

_MARKED = regex.compile(r"(?<![\p{L}0-9*_])[*_]{1,3}(?=\S)|</?(?:b|i|em|strong)(?![A-Za-z])")
# **글리프(Glyph)**는: the gloss may stand outside
_GLOSS = regex.compile(r"(?P<word>[\p{L}0-9 -]*[\p{L}0-9])(?P<gloss>\([^()]*\))")
_QUOTED = regex.compile(
    r"(?P<open>[\"'“‘「『<〈《\[])(?P<inner>[^\"'“”‘’「」『』<>〈〉《》\[\]]*)(?P<close>[\"'”’」』>〉》\]])"
)


@check(kinds={"unrendered": ("text",), "unclosed": ()})
def find_unrendered_emphasis(pair: Pair) -> Iterator[Hit]:
    """Emphasis of a translation that CommonMark leaves as it is written, where the source has emphasis, too.

    Kind `unclosed`: a ** without another. Kind `unrendered`: one of Korean that a particle stands too near to.
    """
    lone = pair.target.text.fact(lone_strong) if pair.complete else None
    if lone and "**" in pair.source.text and pair.source.text.fact(lone_strong) is None:
        yield pair.hit("unclosed", None, lone)
        return
    if not pair.complete or pair.target.text.language != "ko" or not _MARKED.search(pair.source.text):
        return
    for emphasis in pair.target.text.fact(read_unrendered):
        hit = pair.hit("unrendered", None, emphasis.span, text=emphasis.inner)
        better = _mended(emphasis)
        yield hit.fixed_by(Spot(pair.target, emphasis.span), better) if better else hit


def _mended(emphasis: Unrendered) -> str:
    """The same with the marks where CommonMark reads them, if that takes no other words."""
    run = emphasis.run
    if run[0] == "_" and regex.fullmatch(r"[\p{L}0-9].*[\p{L}0-9]|[\p{L}0-9]", emphasis.inner):
        run = "*" * len(run)
        return f"{run}{emphasis.inner}{run}"
    if match := _GLOSS.fullmatch(emphasis.inner):
        return f"{run}{match['word']}{run}{match['gloss']}"
    if match := _QUOTED.fullmatch(emphasis.inner):
        return f"{match['open']}{run}{match['inner']}{run}{match['close']}"
    return ""
