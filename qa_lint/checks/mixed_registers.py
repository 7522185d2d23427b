"""A Korean translation that changes its register on the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from qa_lint.facts.register import Ending, read_endings
from qa_lint.facts.sentences import read_statements
from qa_lint.late import regex
from qa_lint.model import Document, Hit, Pair, check

# Set by hand:
_LEAST = 5  # sentences that show which register the document is written in
_CLEARLY = 10  # sentences of the one for each of the other: a slip; fewer, and it may be meant
_BARELY = 4  # the same, below which the document has no usual register
_AROUND = 2  # sentences before and after that are in the usual register; a passage in the other one has its reason

_SPEAKER = regex.compile(r"[.!?]\s+\S{1,12}\s?[:：]\s|\s[-–—]\s|\n")  # somebody else goes on, or a line of its own
_LONG = 3  # sentences of one text; longer ones may change into 해요 and back to speak to the reader


@check(kinds={"slip": ("rare", "usual", "times"), "mixed": ("rare", "usual", "times"), "within": ("rare", "usual")})
def find_mixed_registers(document: Document) -> Iterator[Hit]:
    """Sentences that end in 한다 in a document in 합니다, and the other way round, where one of the two is rare.

    Kind `within`: a text that goes over from one of the three registers to another, if nothing else was said of it.
    """
    told = set()
    for pair, hit in _rare(document):
        told.add(pair)
        yield hit
    for pair in document.pairs:
        if pair.complete and pair not in told:
            yield from _within(pair)


def _within(pair: Pair) -> Iterator[Hit]:
    """The first sentence of a translation that ends otherwise than the one before it."""
    endings = pair.target.text.fact(read_endings)
    if len(endings) < 2:
        return
    short = len(pair.target.text.fact(read_statements)) <= _LONG
    for before, ending in pairwise(endings):
        if _SPEAKER.search(pair.target.text, before.span.end, ending.span.start):
            continue
        talk = "해요" in (before.register, ending.register)
        if ending.register != before.register and (short or not talk):
            yield pair.hit("within", None, ending.span, rare=ending.register, usual=before.register)
            return


def _rare(document: Document) -> Iterator[tuple[Pair, Hit]]:
    """The sentences in the rarer of the registers 합니다 and 한다; 해요 is talk, in which others have their place."""
    endings: list[tuple[Pair, Ending]] = [
        (pair, ending)
        for pair in document.pairs
        if pair.complete
        for ending in pair.target.text.fact(read_endings)
        if ending.register != "해요"
    ]
    count = Counter(ending.register for _, ending in endings)
    if len(count) < 2:
        return
    (usual, times), (rare, exceptions) = count.most_common()
    if times < _LEAST or times < _BARELY * exceptions:
        return
    for i, (pair, ending) in enumerate(endings):
        if ending.register == rare:
            neighbours = endings[max(0, i - _AROUND) : i] + endings[i + 1 : i + 1 + _AROUND]
            alone = all(other.register == usual for _, other in neighbours)
            kind = "slip" if alone and times >= _CLEARLY * exceptions else "mixed"
            yield pair, pair.hit(kind, None, ending.span, rare=rare, usual=usual, times=times)
