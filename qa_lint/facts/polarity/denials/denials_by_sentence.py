"""A no that one sentence of several lacks.

In a text of several sentences another may say no as well, or may hold what looks like the answer, so that the whole
tells nothing. Where both sides have as many sentences, each is held against its own translation, as if it stood alone.
An English no is held so only against a Korean sentence that says no in no way: what Korean says of it in the next
sentence, or before, it need not say by a no.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from qa_lint.facts.polarity.denials.denied_nowhere import read_denied_nowhere
from qa_lint.facts.polarity.denials.lone_denials import read_lone_denials
from qa_lint.facts.polarity.denials.lost_denials import read_lost_denials
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import LostDenial, read_korean_denials
from qa_lint.facts.sentences import read_statements
from qa_lint.facts.spans import Spans
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs


def read_denials_by_sentence(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The first no that the other side lacks in that sentence, of a pair of as many sentences, and more than one."""
    tables = opposites, negation, words, dictionary
    for korean, english, questions in _sentences_that_differ(pair, negation):
        one = pair.part(korean, english)
        for read in questions:
            for lost in one.fact(read, *tables):
                return (_placed(lost, korean.start, english.start),)
    return ()


_Question = Callable[[Pair, Opposites, Negation, WordPairs, Dictionary], tuple[LostDenial, ...]]
_OF_KOREAN: Sequence[_Question] = (read_lost_denials, read_lone_denials, read_denied_nowhere)
_OF_ENGLISH: Sequence[_Question] = (read_denied_nowhere,)


def _sentences_that_differ(pair: Pair, negation: Negation) -> Iterator[tuple[Span, Span, Sequence[_Question]]]:
    """The Korean and the English sentence wherever one alone says no, and what may tell that it is lost."""
    denials = pair.korean.fact(read_korean_denials, negation)
    answers = pair.english.fact(read_english_denials, negation)
    if not denials and not answers:
        return
    sentences = pair.korean.fact(read_statements), pair.english.fact(read_statements)
    if 1 < len(sentences[0]) == len(sentences[1]):
        noes, nos = Spans(denial.no for denial in denials), Spans(denial.no for denial in answers)
        for korean, english in zip(*sentences, strict=True):
            ours, theirs = noes.overlap(*korean), nos.overlap(*english)
            if ours != theirs:
                yield korean, english, _OF_KOREAN if ours else _OF_ENGLISH


def _placed(lost: LostDenial, korean: int, english: int) -> LostDenial:
    """A no that was found in a sentence, where it stands in the texts."""
    own, other = (korean, english) if lost.language == "ko" else (english, korean)
    return LostDenial(lost.language, _moved(lost.denial, own), _moved(lost.statement, other))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
