"""Which language a line is in, told by its script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa_lint.late import regex
from qa_lint.model import Language

HANGUL = regex.compile(r"\p{Hangul}")
LATIN = regex.compile(r"\p{Latin}")
_OTHERS = regex.compile(
    r"[\p{Hiragana}\p{Katakana}\p{Han}\p{Cyrillic}\p{Greek}\p{Arabic}\p{Hebrew}\p{Thai}\p{Devanagari}]"
)


def language_of(text: str) -> Language | None:
    """Korean, English, or None where no letter tells.

    A Korean line may be half Latin (product names, code), while an English one holds little more Hangul than a gloss in
    parentheses; so two Latin words weigh as much as one word with Hangul in it.
    """
    if not HANGUL.search(text):
        return "en" if LATIN.search(text) else None
    hangul = latin = 0
    for word in text.split():
        if HANGUL.search(word):
            hangul += 1
        elif LATIN.search(word):
            latin += 1
    return "ko" if 2 * hangul >= latin else "en"


def in_another_script(text: str) -> bool:
    """Whether a line is in neither language, as it has no Hangul and letters of another script than Latin."""
    return not HANGUL.search(text) and _OTHERS.search(text) is not None


def language_in(text: str, languages: Sequence[Language]) -> Language:
    """The language to read a text of a file in: the one that the file is in, or, of several, what its script tells."""
    return languages[0] if len(languages) == 1 else language_of(text) or languages[0]


def language_of_all(texts: Iterable[str]) -> Language | None:
    """What most of the texts are in."""
    told = [language_of(text) for text in texts]
    korean, english = told.count("ko"), told.count("en")
    if korean == english == 0:
        return None
    return "ko" if korean >= english else "en"
