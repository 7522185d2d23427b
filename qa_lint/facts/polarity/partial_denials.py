"""Not all, not always, not necessarily: "all users need it", for 모든 사용자에게 필요한 것은 아니다.

Such a no denies the quantifier and not the verb, so it is told by the quantifier: where English has one of the same
kind and says no in no way, the no is lost, whatever the verb is.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.denied_words import Noes
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import LostDenial, read_double_no, read_korean_denials
from qa_lint.facts.polarity.links import Links
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_KINDS = (  # Korean quantifiers, and English ones of the same kind
    (
        r"모든|모두|전부|전원|누구나|다(?= )",
        r"all|every|everyone|everybody|everything|each|both|any|anyone|anything",
    ),
    (r"항상|늘|언제나|매번", r"always|all the time|every time|invariably"),
    (r"반드시|꼭|무조건", r"necessarily|certainly|definitely|inevitably|must|automatically"),
    (r"완전히|전적으로", r"entirely|completely|fully|wholly|totally"),
)
_IS_NOT = (
    r"(?:(?:것|건|게)(?:은|이|도)?\s?아[니닌닙닐]|지[는도]\s?(?:않|못)|고[는만]?\s?(?:할|볼|말할)\s?수[는도]?\s?없)"
)
_REACH = 60  # characters between a quantifier and its no
_CLAUSE = r"[^.,;:?!\n“”\"]"
_KOREAN = tuple(
    regex.compile(rf"(?<!\p{{Hangul}})(?:{ours})(?={_CLAUSE}{{0,{_REACH}}}?(?P<no>{_IS_NOT}))") for ours, _ in _KINDS
)
_SAID_IN_ENGLISH = tuple(regex.compile(rf"(?<![A-Za-z])(?i:{theirs})(?![A-Za-z])") for _, theirs in _KINDS)
# what says it of a part of them: not all, some; and what may say so
_SOME = "some|sometimes|most|mostly|many|few|often|usually|partly|partially"
_OF_A_PART = regex.compile(rf"(?<![A-Za-z])(?i:{_SOME})(?![A-Za-z])")
_PARTLY = regex.compile(
    rf"(?<![A-Za-z])(?i:{_SOME}|only|just|may|might|can|could|depend\p{{L}}*|if|more than|other|another|but)"
    r"(?![A-Za-z])"
)
_ASKED = "?"


def read_partial_denials(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The first quantifier that Korean denies and English has without any no."""
    if _ASKED in pair.korean or _ASKED in pair.english:
        return ()
    return tuple(_lost_in_english(pair, negation, Links(pair, words, dictionary)))[:1]


def says_of_a_part(pair: Pair, negation: Negation) -> bool:
    """Whether the one Korean no denies a quantifier for which English says of how many it is so: 모든 방에 있는 것은
    아니다, some rooms have it.
    """
    noes = pair.korean.fact(read_korean_denials, negation)
    if len(noes) != 1:
        return False
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    return _OF_A_PART.search(english) is not None and any(
        (denied := ours.search(korean)) and noes[0].no.overlaps(Span(*denied.span("no"))) and not theirs.search(english)
        for ours, theirs in zip(_KOREAN, _SAID_IN_ENGLISH, strict=True)
    )


def _lost_in_english(pair: Pair, negation: Negation, links: Links) -> Iterator[LostDenial]:
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    for ours, theirs in zip(_KOREAN, _SAID_IN_ENGLISH, strict=True):
        denied, said = ours.search(korean), theirs.search(english)
        if not denied or not said or pair.korean.fact(read_double_no) or _PARTLY.search(english):
            continue
        noes = [d for d in pair.korean.fact(read_korean_denials, negation) if d.no.overlaps(Span(*denied.span("no")))]
        if len(noes) != 1 or pair.english.fact(read_english_denials, negation):
            continue
        if not Noes(pair, negation, links).anywhere_in_english(noes[0]):
            yield LostDenial("ko", Span(denied.start(), denied.end("no")), Span(*said.span()))
