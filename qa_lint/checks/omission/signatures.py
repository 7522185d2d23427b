"""Signatures: one line in the one language, name and office on lines of their own in the other.

햇살시장 임도경 stands below a greeting as "Lim Do-kyung" and "Mayor of Haetsal". Aligned block by block, one of the two
has no counterpart.
"""

from __future__ import annotations

from qa_lint.facts.romanization import reads_person
from qa_lint.late import regex
from qa_lint.model import Pair, Segment

_MOST_WORDS = 8  # of a line
_ENDS = regex.compile(r"[.!?。:：]['’\"”)]*$")  # of a sentence, or of a line that leads to what follows
_KOREAN_NAME = regex.compile(r"(?<!\p{Hangul})\p{Hangul}{2,4}(?!\p{Hangul})")
_ENGLISH_NAME = regex.compile(r"(?<!\p{L})\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){1,2}(?!\p{L})")


def is_of_signature(alone: Segment, beside: Pair) -> bool:
    """Whether a block that stands alone makes up a signature with the one beside it, which is paired with one that has
    both: one of the two is the name of a person there, and that says more.
    """
    korean, english = beside.korean.strip(), beside.english.strip()
    line, mine, whole = (
        (alone.text.strip(), korean, english) if alone.language == "ko" else (alone.text.strip(), english, korean)
    )
    if any(len(text.split()) > _MOST_WORDS or _ENDS.search(text) for text in (line, mine, whole)):
        return False
    ours, theirs = (_KOREAN_NAME, _ENGLISH_NAME) if alone.language == "ko" else (_ENGLISH_NAME, _KOREAN_NAME)
    names = [match.group() for text in (line, mine) if (match := ours.fullmatch(text))]
    there = [match.group() for match in theirs.finditer(whole, overlapped=True) if match.group() != whole]
    return any(_is_one(name, other) for name in names for other in there)


def _is_one(a: str, b: str) -> bool:
    """Whether two names, one of them in Hangul, are of one person."""
    korean, english = (a, b) if _KOREAN_NAME.fullmatch(a) else (b, a)
    return reads_person(korean, english)
