"""What is done lest something happen, and in English so that it does: "so that it boils over", for 넘치지 않도록.

An aim is told by its form on both sides, so that its verb need not be known.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.english_negation import denies_in_english, read_english_denials
from qa_lint.facts.polarity.korean_negation import LostDenial, read_every_korean_no
from qa_lint.facts.sentences import read_statements
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_LEST = regex.compile(r"지\s?(?:않|못하)(?:도록|게끔|게(?=\s(?!했|한다|하는|만들|됐|된|될|되))|으려고?)(?!\p{Hangul})")
_SO_THAT = regex.compile(
    r"(?<!\p{L})(?i:so\sthat(?=\s\p{L}+\s\p{L})|so\sas\sto(?=\s\p{Ll})|in\sorder\s(?:to|that)(?=\s\p{Ll}))"
)
# what is not to happen, told by what is to last: so that it stays on, for 꺼지지 않게
_LASTS = regex.compile(r"(?<!\p{L})(?i:stays?|remains?|keeps?|lasts?)(?!\p{L})")
_CLAUSE = regex.compile(r"[^.;:!?\n]*")


def read_lost_aims(pair: Pair, negation: Negation, words: WordPairs) -> tuple[LostDenial, ...]:
    """The one thing that is to be kept from happening in Korean, and to be brought about in English."""
    if "so" not in pair.english and "order" not in pair.english:
        return ()
    return tuple(_lost(pair, negation, words))


def _lost(pair: Pair, negation: Negation, words: WordPairs) -> Iterator[LostDenial]:
    if len(pair.korean.fact(read_statements)) != 1 or len(pair.english.fact(read_statements)) != 1:
        return
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    aims, lest = [*_SO_THAT.finditer(english)], [*_LEST.finditer(korean)]
    if len(aims) != 1 or len(lest) != 1 or pair.english.fact(read_english_denials, negation):
        return
    clause = _CLAUSE.match(english, aims[0].end())
    end = len(english[: clause.end()].rstrip()) if clause else aims[0].end()
    if _LASTS.search(english, aims[0].start(), end):
        return
    if denies_in_english(english, Span(aims[0].start(), end), negation, words):
        return
    own = (no for no in pair.korean.fact(read_every_korean_no, negation) if no.no.overlaps(Span(*lest[0].span())))
    yield from (LostDenial("ko", denial.whole, Span(aims[0].start(), end)) for denial in own)
