"""How a Korean sentence ends behind another clause: with something of its own, which the other side does not say in
other words, and no translator adds to explain.
"""

from __future__ import annotations

from qa_lint.checks.omission.open_units import is_predicate, lost_of
from qa_lint.checks.omission.stretches import Stretch
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.dictionary import Dictionary

_LEAST = 2  # open words of such a clause
# How a clause ends before another, and not before what is said or thought of it (같다고 결론 냅니다); what a subject
# ends with, and what may stand behind the last predicate
_BEHIND_A_CLAUSE = regex.compile(r"(?:\p{Hangul}(?:(?<![다라냐자])고|며|나|만|데|으로|로|서|자|면|니)|,)\s?$")
LONGEST_JOINT = 4  # characters
_JOINS_CLAUSES = regex.compile(r"\p{Hangul}(?:고|며|나|지만|는데|서|면|니),?\s|\s(?:때까지|[후뒤]에?)\s")
_AS_SUBJECT = regex.compile(r"\p{Hangul}+[은는이가도]")
_ENDS_SENTENCE = regex.compile(r"(?:\s(?:않|못|있|없|수|싶|것|된|한)\p{Hangul}{0,4}){0,3}[.!?…”’\"']*\s*")


def is_own_clause(stretch: Stretch, dictionary: Dictionary) -> bool:
    """Whether a Korean sentence ends with a stretch that says something of a subject of its own, behind a clause that
    is joined to it: 비는 그쳤으나 | 바람이 거세다."""
    text, (start, end), lost = stretch.text, stretch.span, lost_of(stretch)
    if text.language == "en" or len(lost) < max(_LEAST, len(stretch.entries)):
        return False
    if not (
        _BEHIND_A_CLAUSE.search(text, max(start - LONGEST_JOINT, 0), start) and _ENDS_SENTENCE.fullmatch(text, end)
    ):
        return False
    words = [text[slice(*entry.unit.span)] for entry in lost]
    subject = any(_AS_SUBJECT.fullmatch(word) and not is_predicate(word, dictionary) for word in words[:-1])
    return subject and (is_predicate(words[-1], dictionary) or words[-1].endswith("다"))


def may_explain(text: Text, span: Span) -> bool:
    """Whether what a Korean translation has alone may tell its readers what something is; what ends a sentence behind
    another clause does not: 표는 3월부터 팔며 | 곧 매진될 것이다."""
    behind = _BEHIND_A_CLAUSE.search(text, max(span.start - LONGEST_JOINT, 0), span.start)
    ends_sentence = _ENDS_SENTENCE.fullmatch(text, span.end) is not None
    return not (ends_sentence and (behind or _JOINS_CLAUSES.search(text, *span)))
