"""A Korean no that one English sentence of several lacks.

In a text of several sentences another may say no as well, or may hold what looks like the answer, so that the whole
tells nothing. Where both sides have as many sentences, each is held against its own translation, as if it stood alone.
An English no is not: what Korean says of it in the next sentence, or before, it need not say by a no.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import Denial, LostDenial, read_korean_denials
from qa_lint.facts.polarity.lone_denials import read_lone_denials
from qa_lint.facts.polarity.lost_denials import read_lost_denials
from qa_lint.facts.sentences import read_statements
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs


def read_denials_by_sentence(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The first Korean no that an English sentence does not say, of a pair of as many sentences, and more than one."""
    tables = opposites, negation, words, dictionary
    for korean, english in _sentences_that_differ(pair, negation):
        one = pair.part(korean, english)
        # of the Korean one, as the English sentence has none that could be lost
        for lost in (*one.fact(read_lost_denials, *tables), *one.fact(read_lone_denials, *tables)):
            return (_placed(lost, korean.start, english.start),)
    return ()


def _sentences_that_differ(pair: Pair, negation: Negation) -> Iterator[tuple[Span, Span]]:
    """The Korean and the English sentence wherever the Korean one alone says no."""
    denials = pair.korean.fact(read_korean_denials, negation)
    sentences = pair.korean.fact(read_statements), pair.english.fact(read_statements)
    if 1 < len(sentences[0]) == len(sentences[1]):
        answers = pair.english.fact(read_english_denials, negation)
        for korean, english in zip(*sentences, strict=True):
            if _denies(korean, denials) and not _denies(english, answers):
                yield korean, english


def _denies(sentence: Span, denials: Sequence[Denial]) -> bool:
    return any(sentence.overlaps(denial.no) for denial in denials)


def _placed(lost: LostDenial, korean: int, english: int) -> LostDenial:
    """A Korean no that was found in a sentence, where it stands in the texts."""
    return LostDenial(lost.language, _moved(lost.denial, korean), _moved(lost.statement, english))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
