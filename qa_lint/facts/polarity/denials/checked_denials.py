"""A no of what is checked: "make sure that it has been deleted", for 삭제되지 않았는지 확인하다.

Whether something is not so may be asked either way (see if it has been deleted), so that such a no is held to say none.
But what one makes sure of is told as it ought to be, and there the no is lost.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.denied_words import Counterparts, Noes
from qa_lint.facts.polarity.english_statements import is_stated
from qa_lint.facts.polarity.korean_negation import LostDenial, read_every_korean_no
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.same_sentences import at_one_place, sentence_of
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_CHECKED = RarePattern(
    regex.compile(
        r"지\s?[않못](?:았|했)?(?:는지|은지|을지)(?:[를는도]|까지)?\s(?:\p{Hangul}+\s){0,2}?(?:확인|점검|검증|검사|확실)"
    ),
    ("는지", "은지", "을지"),
)
_SURE = regex.compile(
    r"(?<!\p{L})(?i:(?:check|verify|verifies|verified|verifying|confirm|validate)\p{Ll}*\sthat|ensur\p{Ll}+|mak(?:e|es|ing)\ssure)\s"
)
_OPEN = regex.compile(
    r"(?<!\p{L})(?i:whether|if|not|\p{L}+n['’]t|cannot|no|never|none|neither|nor|nothing|nobody|nowhere|without|free|un\p{L}+|only)"
    r"(?!\p{L})"
)


def read_checked_denials(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The one thing that is checked not to be so, where English makes sure that it is."""
    ours = [*_CHECKED.finditer(pair.korean.fact(read_prose))]
    prose = pair.english.fact(read_prose)
    sure = _SURE.search(prose) if len(ours) == 1 and "?" not in pair.english else None
    if sure is None:
        return ()
    checked = Span(*ours[0].span())
    denial = next((d for d in pair.korean.fact(read_every_korean_no, negation) if d.no.overlaps(checked)), None)
    links = Links(pair, words, dictionary)
    word, itself = Counterparts(pair, links).of(denial) if denial else (None, False)
    if denial is None or word is None or not itself or not at_one_place(pair, denial.no.start, word.start):
        return ()
    sentence = sentence_of(pair.english, word)
    if not sentence.start <= sure.start() < word.start or is_stated(pair, word, links, noun=False) is not True:
        return ()
    said = Span(sure.end(), sentence.end)
    if Noes(pair, negation, links).in_english(said, denial, word):
        return ()
    if any(not Span(*no.span()).overlaps(Span(word.start, word.end)) for no in _OPEN.finditer(prose, *said)):
        return ()
    return (LostDenial("ko", denial.whole, Span(word.start, word.end)),)
