"""The terms of a glossary in a text."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.model import Text
from qa_lint.resources.glossary import Glossary, Term


def read_terms(text: Text, glossary: Glossary) -> tuple[Term, ...]:
    """The terms of the glossary in the prose of a segment."""
    if not glossary.entries:
        return ()
    return tuple(glossary.find(text.fact(read_prose), text.language))
