"""Which places of the two sides of a pair are in sentences that translate each other, as far as their number tells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from qa_lint.facts.markup import read_prose
from qa_lint.facts.sentences import read_statements
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

_APART = 0.35  # of a text of several sentences: two words as far apart do not belong together
_QUOTES = '"', "“"
SENTENCE_END = regex.compile(r"[.;:!?。]\s|[\n“”\"]")


def at_one_place(pair: Pair, korean: int, english: int) -> bool:
    """Whether two offsets are at the same part of their texts, roughly; of one sentence any two are."""
    if pair.english.fact(_is_one_sentence) or _says_who_behind(pair):
        return True
    if numbers := sentences_at(pair, korean, english):
        return numbers[0] == numbers[1]
    return abs(korean / len(pair.korean) - english / len(pair.english)) < _APART


def korean_near(pair: Pair, english: int) -> Span:
    """The stretch of the Korean outside of which nothing is at one place with an offset of the English."""
    korean = pair.korean
    if pair.english.fact(_is_one_sentence) or _says_who_behind(pair):
        return Span(0, len(korean))
    if numbers := sentences_at(pair, 0, english):
        sentences, number = korean.fact(read_statements), numbers[1]
        behind = sentences[number + 1 : number + 2]
        return Span(sentences[number].start if number >= 0 else 0, behind[0].start if behind else len(korean))
    middle, reach = english / len(pair.english) * len(korean), _APART * len(korean)
    return Span(max(0, int(middle - reach)), min(len(korean), int(middle + reach) + 1))


def _says_who_behind(pair: Pair) -> bool:
    """Whether each side is one sentence and the English begins with what somebody says, so that it has behind that what
    Korean puts first.
    """
    if not pair.english.lstrip().startswith(_QUOTES):
        return False
    return len(pair.korean.fact(read_statements)) == len(pair.english.fact(read_statements)) == 1


def _is_one_sentence(text: Text) -> bool:
    return SENTENCE_END.search(text.rstrip()) is None


def sentence_of(text: Text, word: Word | Span) -> Span:
    """The sentence in which a word or a stretch stands."""
    ends = text.fact(_read_ends)
    before = bisect_right(ends, word.start + 1, key=lambda end: end.end)
    after = bisect_left(ends, word.end, lo=before, key=lambda end: end.start)
    start, stop = ends[before - 1].end if before else 0, ends[after].start if after < len(ends) else len(text)
    return Span(start, stop)


def sentences_at(pair: Pair, korean: int, english: int) -> tuple[int, int] | None:
    """In which sentences two offsets stand, by number, where both texts have as many, and several: those translate each
    other.
    """
    sentences = pair.korean.fact(read_statements), pair.english.fact(read_statements)
    if not 1 < len(sentences[0]) == len(sentences[1]):
        return None
    here, there = (
        bisect_right(side, at, key=lambda sentence: sentence.start) - 1
        for side, at in zip(sentences, (korean, english), strict=True)
    )
    return here, there


def _read_ends(text: Text) -> tuple[Span, ...]:
    """The marks that end the sentences of a text, with the blank behind them."""
    return tuple(Span(*match.span()) for match in SENTENCE_END.finditer(text.fact(read_prose)))
