"""Which clauses of the two sides translate each other, where each plainly has one partner and no other.

A long sentence says more than one thing, and what one of its clauses says may hide what another lacks: a no elsewhere,
a word that may answer one (left, whether), a verb that stands twice. A clause is held against its own translation as a
short pair is, as far as the words that both sides have tell which that is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.sentences import read_statements
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

# Where one clause ends and another begins that says something of its own. What says when, why or on what condition is
# no clause here, as a no may stand in either part (-하면 안 된다).
_KOREAN = regex.compile(
    r"(?<=\p{Hangul})(?:(?<=고|면서|되|[아어해여]),|(?<=며|지만|으나|는데|은데|인데|[라다]면서),?)\s"
)
_JOINS = r"(?:and|but|so|yet|while|whereas|although|though)"
_ENGLISH = regex.compile(
    rf"[;:]\s|\s[–—]\s|,?[”\"]\s|,\s(?:(?={_JOINS}\s)|(?=(?:which|adding|with)\s))|\s(?=(?:while|whereas|although|though)\s)"
)
_BEGINS = regex.compile(rf"{_JOINS}\s")  # is no part of what it joins
# Set by hand:
_FEWEST = 3  # Korean words of a clause, and English ones
_SHARED = 1.0  # words in common that two clauses have at least
_CLEARLY = 2.5  # by how much more than what another clause has
_MOST = 12  # clauses of a side; a longer text is no sentence


def read_paired_clauses(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[tuple[Span, Span], ...]:
    """Each Korean clause with the English one that has far more of its words than any other, and of which it has far
    more than any other; in the order of the Korean.

    A sentence has no partner in a part of one, as it may say what the rest of that says.
    """
    korean, english = pair.korean.fact(_read_clauses), pair.english.fact(_read_clauses)
    if not (1 < len(korean) <= _MOST and 1 < len(english) <= _MOST):
        return ()
    links = Links(pair, words, dictionary)
    theirs = [links.telling_stems(words_in(pair.english, clause.span)) for clause in english]
    reached = [links.reached_by(words_in(pair.korean, clause.span)) for clause in korean]
    shared = [[links.shared(row, stems) for stems in theirs] for row in reached]
    partners = ((korean[k], english[e]) for k, e in _partners(shared))
    return tuple(
        (here.span, there.span)
        for here, there in partners
        if here.is_sentence == there.is_sentence and _is_whole(pair, here.span, there.span)
    )


class _Clause(NamedTuple):
    span: Span
    is_sentence: bool


def _read_clauses(text: Text) -> tuple[_Clause, ...]:
    """The sentences of a text, parted where clauses are joined; without what joins them, but for a Korean ending."""
    prose, joint = text.fact(read_prose), _KOREAN if text.language == "ko" else _ENGLISH
    found = []
    for start, end in text.fact(read_statements):
        own = []
        for stop in [*joint.finditer(prose, start, end), None]:
            joins = _BEGINS.match(prose, start)
            begin = joins.end() if joins else start
            if begin < (until := stop.start() if stop else end):
                own.append(Span(begin, until))
            start = stop.end() if stop else end
        found += [_Clause(span, len(own) == 1) for span in own]
    return tuple(found)


def _partners(shared: Sequence[Sequence[float]]) -> Iterator[tuple[int, int]]:
    """The row and the column of each score that is far above all others of both."""
    for k, row in enumerate(shared):
        best = max(row)
        e = row.index(best)
        others = [
            *(score for n, score in enumerate(row) if n != e),
            *(other[e] for n, other in enumerate(shared) if n != k),
        ]
        if best >= _SHARED and best >= _CLEARLY * max(others):
            yield k, e


def _is_whole(pair: Pair, korean: Span, english: Span) -> bool:
    """Whether two stretches are long enough to be clauses."""
    return min(len(words_in(pair.korean, korean)), len(words_in(pair.english, english))) >= _FEWEST
