"""Where a title that runs into the first sentence may end: a text that was pasted lost the line end between them."""

from __future__ import annotations

from qa_lint.facts.sentences import is_finished, read_statements
from qa_lint.facts.structure import read_role
from qa_lint.languages.breaks import GOES_ON
from qa_lint.late import regex
from qa_lint.model import Span, Text

_SHORTEST = {"ko": (8, 10), "en": (15, 20)}  # characters of a title and of a sentence
_BEGINS = {"ko": regex.compile(r"\S"), "en": regex.compile(r"[\"“‘'(]?[\p{Lu}0-9]")}


def read_title_ends(text: Text) -> tuple[Span, ...]:
    """The white space in the first sentence of running text behind which the sentence itself may begin."""
    statements = text.fact(read_statements)
    if not statements or text.fact(read_role).kind:
        return ()
    start, end = statements[0]
    if not is_finished(text[start:end]):
        return ()  # a title alone
    title, sentence = _SHORTEST[text.language]
    return tuple(
        Span(*match.span())
        for match in regex.finditer(r"\s+", text, pos=start + title, endpos=max(start, end - sentence))
        if not GOES_ON[text.language].search(text, start, match.start())
        and _BEGINS[text.language].match(text, match.end())
    )
