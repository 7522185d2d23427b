"""Foreign names beside their Hangul in a pair: full names word by word, and names of one word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.facts.names.matches import Match, Matches, read_matches
from qa_lint.facts.names.readings import READS, is_unknown
from qa_lint.model import Pair, Span
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.word_pairs import WordPairs

# Set by hand:
_CLEARLY = 1.2  # the score of a reading that leaves no doubt
_TOGETHER = 0.9  # what the words of a full name must score on average: they vouch for each other
_SYLLABLES = 3  # of a word that is taken for a name by itself


class ForeignName(NamedTuple):
    """A Latin name and what stands for it in Hangul, with and without particles, the likeliest first."""

    latin: str
    forms: tuple[str, ...]
    korean: Span
    english: Span
    words: int  # of which the name is made; each is one Hangul word
    known: bool  # as a word of English: it may stand for what it means


def read_foreign_names(pair: Pair, letters: LetterTable, words: WordPairs) -> tuple[ForeignName, ...]:
    """The foreign names of a pair, in the order of the Korean text. No name is a part of another one."""
    matches = pair.fact(read_matches, letters)
    found = []
    for run in _runs(matches):
        if len(run) == 1 and not _stands_alone(run[0], matches, letters):
            continue
        latin = matches.latin[run[0].first : run[-1].last + 1]
        known = not any(is_unknown(word, words) for word in latin)
        if len(run) > 1 and known:
            continue  # Visual Studio, and what else capitals make of ordinary words
        before = " ".join(match.hangul for match in run[:-1])
        last = matches.hangul[run[-1].korean]
        endings = (run[-1].hangul, *(stem for stem in last.stems if stem != run[-1].hangul))
        start = matches.hangul[run[0].korean].span.start
        found.append(
            ForeignName(
                " ".join(word.text for word in latin),
                tuple(f"{before} {ending}".strip() for ending in endings),
                Span(start, last.span.start + len(run[-1].hangul)),
                Span(latin[0].span.start, latin[-1].span.end),
                len(run),
                known,
            )
        )
    return tuple(found)


def _runs(matches: Matches) -> Iterator[list[Match]]:
    """Readings of capitalised words, those together that stand side by side in both languages."""
    run: list[Match] = []
    for match in matches.found:
        if match.score < READS or not all(word.capital for word in matches.latin[match.first : match.last + 1]):
            continue
        if run and not _follows(match, run[-1], matches):
            yield from _whole(run)
            run = []
        run.append(match)
    yield from _whole(run)


def _whole(run: list[Match]) -> Iterator[list[Match]]:
    """The run as one name if its words vouch for each other, else each by itself."""
    if len(run) > 1 and sum(match.score for match in run) / len(run) >= _TOGETHER:
        yield run
    else:
        yield from ([match] for match in run)


def _follows(match: Match, before: Match, matches: Matches) -> bool:
    """Whether nothing but a space stands between the two, on either side, and no particle."""
    first, second = matches.hangul[before.korean], matches.hangul[match.korean]
    if match.korean != before.korean + 1 or match.first != before.last + 1 or before.hangul != first.text:
        return False
    gaps = (
        second.span.start - first.span.end,
        matches.latin[match.first].span.start - matches.latin[before.last].span.end,
    )
    return gaps == (1, 1)


def _stands_alone(match: Match, matches: Matches, letters: LetterTable) -> bool:
    """Whether it is a foreign name without any doubt."""
    clear = match.score >= _CLEARLY and len(match.hangul) >= _SYLLABLES and letters.foreign(match.hangul) > 0
    return clear and "-" not in matches.latin[match.first].text
