"""Korean words that the translation misspells, as a table knows them."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.markup import read_prose
from qa_lint.model import Hit, Pair, Span, Spot, check
from qa_lint.resources.misspellings import Misspellings


@check(kinds={"slip": ("word", "right"), "loanword": ("word", "right")})
def find_misspellings(pair: Pair, *, misspellings: Misspellings) -> Iterator[Hit]:
    """Wrong forms of the table in a Korean translation, outside code and the like."""
    if not pair.complete or pair.target.text.language != "ko":
        return
    for found in misspellings.find(pair.target.text.fact(read_prose)):
        span = Span(found.start, found.end)
        word = pair.target.text[slice(*span)]
        hit = pair.hit(found.kind, None, span, word=word, right=found.right)
        yield hit.fixed_by(Spot(pair.target, span), found.right, safe=found.kind == "slip")
