"""Reference links of Markdown whose definition the translation lacks, so that readers see their brackets."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.references import may_define, read_definitions, read_references
from qa_lint.model import Document, Hit, Pair, Span, Spot, check


@check(kinds={"undefined": ("label", "expected")})
def find_undefined_references(document: Document) -> Iterator[Hit]:
    """References of the translation that nothing on its page defines, in place of one that the source's page defines.

    Where the translation has the definition under the source's label, that is the fix: [열람실][reading room].
    """
    source, target = (
        frozenset().union(*(text.fact(read_definitions) for text in texts if may_define(text)))
        for texts in zip(*(pair.texts for pair in document.pairs), strict=True)
    )
    if source:
        for pair in document.pairs:
            if pair.complete and "[" in pair.source.text:
                yield from _undefined(pair, source, target)


def _undefined(pair: Pair, source: frozenset[str], target: frozenset[str]) -> Iterator[Hit]:
    mine, theirs = (text.fact(read_references) for text in pair.texts)
    answered = {reference.label for reference in theirs if reference.label in target}
    open_ones = [reference for reference in mine if reference.label in source - answered]
    plain = {reference.label for reference in mine} - source  # brackets that are none on either side
    loose = [reference for reference in theirs if reference.label not in target | plain]
    for reference, other in zip(open_ones, loose, strict=False):
        hit = pair.hit("undefined", reference.span, other.span, label=other.name, expected=reference.name)
        if other.is_shortcut and reference.label in target:
            end = other.span.end
            hit = hit.fixed_by(Spot(pair.target, Span(end, end)), f"[{reference.name}]", safe=True)
        yield hit
