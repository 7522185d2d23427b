"""What is not a value that is written alike in both languages: `NULL`이 아니어야 한다, must be `NULL`.

No word of prose is denied there, and no table tells that the two translate each other; that it is the same token does.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.polarity.korean_negation import LostDenial
from qa_lint.facts.polarity.same_sentences import at_one_place
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_NAMED = r"(?<![A-Za-z0-9_.])(?P<token>[A-Za-z_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?)(?![A-Za-z0-9_])"
_MARKS = r"[`'\"“”‘’*\\]{0,4}"
_NOES = "아니", "아닌", "아닙", "아닐"
_IS_NOT = RarePattern(regex.compile(rf"{_NAMED}{_MARKS}\s?[이가]\s?(?:{'|'.join(_NOES)})(?!라)\p{{Hangul}}*"), _NOES)
_IS = regex.compile(rf"(?<![A-Za-z])(?i:is|are|was|were|be)\s(?:an?\s)?{_MARKS}{_NAMED}")
# what says so in another way: other than None, a non-empty value, differs from it, unless
_OTHERWISE = regex.compile(
    r"(?<![A-Za-z])(?i:not|non|un\p{L}+|other|except\p{L}*|instead|rather|neither|nor|no|without|but|only|differ\p{L}*"
    r"|until|cannot|never)(?![A-Za-z])|n['’]t(?![A-Za-z])"
)


def read_denied_tokens(pair: Pair) -> tuple[LostDenial, ...]:
    """The one token that something is not in Korean, and is in English, which says no in no way at all."""
    return tuple(_lost(pair))[:1]


def _lost(pair: Pair) -> Iterator[LostDenial]:
    korean, english = pair.korean, pair.english
    denied = [*_IS_NOT.finditer(korean)]
    if len(denied) != 1 or _OTHERWISE.search(english):
        return
    (no,) = denied
    if korean.count(no["token"]) != english.count(no["token"]):
        return  # it is said of one thing and denied of another
    for stated in _IS.finditer(english):
        if stated["token"] == no["token"] and at_one_place(pair, no.start(), stated.start()):
            yield LostDenial("ko", Span(*no.span()), Span(*stated.span()))
