"""The terms of a glossary in a text."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.model import Segment
from qa_lint.resources.glossary import Glossary, Term


def read_terms(segment: Segment, glossary: Glossary) -> tuple[Term, ...]:
    """The terms of the glossary in the prose of a segment."""
    if not glossary.entries:
        return ()
    return tuple(glossary.find(segment.fact(read_prose), segment.language))
