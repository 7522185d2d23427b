"""What a termbase says: terms by concept."""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.model.text import Language


class ConceptTerm(NamedTuple):
    """A term of a concept and its language; whether the termbase advises against it (`forbidden`), whether it is a
    verb, and whether it is short for another one; its note, and the subject that its concept is of.
    """

    text: str
    language: Language
    forbidden: bool = False
    verb: bool = False
    short: bool = False
    note: str = ""
    domain: str = ""
