"""Spaces that were forgotten: before a name in Korean text, which the other side tells, and where no word is in one."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.names.joined import read_joined
from qa_lint.facts.names.matches import read_matches
from qa_lint.facts.run_together import read_run_together
from qa_lint.model import Hit, Pair, Span, Spot, check
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.word_pairs import WordPairs


@check(kinds={"joined": ("name", "word"), "together": ("name", "word")})
def find_missing_spaces(pair: Pair, *, letters: LetterTable, words: WordPairs) -> Iterator[Hit]:
    """Words and names that are written in one (연출하고니콜라스 beside Nicolas), and other words (할수있다)."""
    for joined in pair.fact(read_joined, letters, words):
        matches = pair.fact(read_matches, letters)
        word = matches.hangul[joined.korean]
        before, name = pair.korean[word.span.start : joined.cut], pair.korean[joined.cut : word.span.end]
        hit = pair.language_hit("joined", word.span, matches.latin[joined.latin].span, name=name, word=before)
        if pair.target.text.language == "ko":
            hit = hit.fixed_by(pair.spot("ko", Span(joined.cut, joined.cut)), " ")
        yield hit
    if pair.complete:
        yield from _together(pair)


def _together(pair: Pair) -> Iterator[Hit]:
    target, source = pair.target.text, pair.source.text
    for span, at in target.fact(read_run_together):
        if target[slice(*span)] in source:  # both sides have it so
            continue
        before, behind = target[span.start : at], target[at : span.end]
        hit = pair.hit("together", None, span, name=behind, word=before)
        yield hit.fixed_by(Spot(pair.target, Span(at, at)), " ", safe=target.language == "ko")
