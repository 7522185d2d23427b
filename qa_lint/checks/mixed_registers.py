"""A Korean translation that changes its register on the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from qa_lint.facts.register import read_endings
from qa_lint.model import Document, Hit, check

# Set by hand:
_LEAST = 5  # sentences that show which register the document is written in
_CLEARLY = 10  # sentences of the one for each of the other: a slip; fewer, and it may be meant
_BARELY = 4  # the same, below which the document has no usual register
_AROUND = 2  # sentences before and after that are in the usual register; a passage in the other one has its reason


@check(kinds={"slip": ("rare", "usual", "times"), "mixed": ("rare", "usual", "times")})
def find_mixed_registers(document: Document) -> Iterator[Hit]:
    """Sentences that end in 한다 in a document in 합니다, and the other way round, where one of the two is rare."""
    endings = [
        (pair, ending) for pair in document.pairs if pair.complete for ending in pair.target.text.fact(read_endings)
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
            yield pair.hit(kind, None, ending.span, rare=rare, usual=usual, times=times)
