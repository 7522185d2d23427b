"""Who says what, the other way round: “I cannot sleep,” the city said, where the source has a neighbour say so.

Both speakers and both quotations are on both sides, so nothing is missing. Which quotation translates which, their
words tell, as a translation may take them in another order. Persons with names are told apart as names are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.quotes import Quotation, read_quotations
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

_MOST = 6  # quotations of a side; of more, neighbours are not easily told apart
_NAMED = 0.2  # score from which an English word names a Korean speaker
_MARGIN = 0.3  # words in common, as `Links.common` counts them, by which each quotation is nearer to its own
_COMMON_NOUN = regex.compile(r"(?:(?:The|An?|One|His|Her|Their|Our|My)\s)?[\p{Ll}\s'’-]+")


def read_exchanged_speakers(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The first of two neighbouring quotations that say each other's speaker."""
    ours, theirs = _spoken(pair.korean), _spoken(pair.english)
    if not 2 <= len(ours) == len(theirs) <= _MOST:
        return ()
    return tuple(_exchanged(pair, ours, theirs, Links(pair, words, dictionary)))[:1]


def _spoken(text: Text) -> Sequence[Quotation]:
    """The quotations of a text, if it says of each whose words they are."""
    found = [quotation for quotation in text.fact(read_quotations) if quotation.whole and not quotation.depth]
    return found if all(quotation.owner for quotation in found) else ()


def _exchanged(pair: Pair, ours: Sequence[Quotation], theirs: Sequence[Quotation], links: Links) -> Iterator[Opposed]:
    for (a, b), both in zip(pairwise(ours), pairwise(theirs), strict=True):
        for c, d in (both, both[::-1]):
            named = _is_named(pair, a, d, links) and _is_named(pair, b, c, links)
            if not named or _is_named(pair, a, c, links) or _is_named(pair, b, d, links):
                continue
            straight = min(_common(pair, a, c, links), _common(pair, b, d, links))
            if straight >= _MARGIN + max(_common(pair, a, d, links), _common(pair, b, c, links)):
                yield Opposed(_whole(a), _whole(c))


def _is_named(pair: Pair, korean: Quotation, english: Quotation, links: Links) -> bool:
    """Whether the speaker of an English quotation is that of a Korean one, by a common noun."""
    assert korean.owner
    assert english.owner
    if not _COMMON_NOUN.fullmatch(pair.english, *english.owner):
        return False
    said = [word for word in words_in(pair.english, english.owner) if links.tells(word)]
    return any(links.score(k, e) >= _NAMED for k in words_in(pair.korean, korean.owner) for e in said)


def _common(pair: Pair, korean: Quotation, english: Quotation, links: Links) -> float:
    return links.common(words_in(pair.korean, korean.span), words_in(pair.english, english.span))


def _whole(quotation: Quotation) -> Span:
    """A quotation with whoever says it."""
    owner = quotation.owner or quotation.span
    return Span(min(owner.start, quotation.span.start), max(owner.end, quotation.span.end))
