"""Not all, not always, not necessarily: "all users need it", for 모든 사용자에게 필요한 것은 아니다.

Such a no denies the quantifier and not the verb, so it is told by the quantifier: where English has one of the same
kind and says no in no way, the no is lost, whatever the verb is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.denied_words import Noes
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import (
    Denial,
    LostDenial,
    read_double_no,
    read_every_korean_no,
    read_korean_denials,
)
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.same_sentences import at_one_place
from qa_lint.facts.polarity.signs import Sign, read_signs
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
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
_NONE = regex.compile(r"(?<!\p{Hangul})(?:아무도|누구도|하나도|전혀|아무것도|한 (?:명|번)도)(?!\p{Hangul})")
_ALL = regex.compile(r"(?<!\p{Hangul})(?:모두|모든|전부|전원|누구나|다(?= ))")
_A_PART = regex.compile(r"일부|몇|더러|대부분|[가-힣]지는|[가-힣]것은|다는|만(?!\p{Hangul})")
_NONE_ENGLISH = regex.compile(r"(?<![A-Za-z])(?i:nobody|no one|none|nothing|never|neither)(?![A-Za-z])")
# what is not alone of its kind, not all that there is, not always so, or does not stop there, and where English says
# that it is: each denies a single word, so that a no of another word of the sentence is no answer
_SINGLE = (
    (
        RarePattern(
            regex.compile(
                r"(?<!\p{Hangul})(?:유일(?:한|하게)\s(?:\p{Hangul}+\s){0,4}?\p{Hangul}+?[이가은는도]?"
                r"|(?:전부|다|끝|전체)(?:인\s(?:것|건|게))?[가은는이도]?)\s?아[니닌닙닐]\p{Hangul}*"
            ),
            ("아니", "아닌", "아닙", "아닐"),
        ),
        regex.compile(
            r"(?<!\p{L})(?:is|are|was|were|be|been|it['’]s|that['’]s|they['’]re)\s(?:(?!hard|scarce|rare|bare)\p{L}+ly\s)?"
            r"(?:the\s(?:only|sole|whole|end(?=[.,]))|all(?=\s(?:there|you|we|they|it)|[.,])|everything)(?!\p{L})"
        ),
    ),
    (
        RarePattern(
            regex.compile(rf"(?<!\p{{Hangul}})(?:반드시|꼭)(?={_CLAUSE}{{0,{_REACH}}}?{_IS_NOT})"), ("반드시", "꼭")
        ),
        regex.compile(r"(?<!\p{L})necessarily(?!\p{L})"),
    ),
    (
        RarePattern(
            regex.compile(r"(?<!\p{Hangul})(?:그치|머무르|(?:국한|한정|제한)(?:되|하))지[는도]?\s?않\p{Hangul}*"),
            ("그치지", "머무르지", "국한", "한정", "제한"),
        ),
        regex.compile(
            r"(?<!\p{L})(?:is|are|was|were|be|been)\s(?:\p{L}+ly\s|just\s)?(?:limited|confined|restricted)\sto(?!\p{L})"
        ),
    ),
)
# what stands before it in its clause and may say no, or leaves open whether it is so
_MARK = regex.compile(r"(?r)[.,;:?!](?=\s)")
_OPEN = regex.compile(
    r"(?<!\p{L})(?i:not|\p{L}+n['’]t|cannot|no|none|never|neither|nor|nothing|nobody|without|hardly|barely|rarely|seldom|few"
    r"|little|if|whether|unless|until|before|than|as\sif|as\sthough|far|cease\p{L}*|stop\p{L}*|but|un\p{L}+|doubt\p{L}*"
    r"|wrong\p{L}*|mistake\p{L}*|myth|den(?:y|ies|ied))(?!\p{L})"
)
_NOT_ALL = regex.compile(r"(?<![A-Za-z])(?i:not\s(?:all|every\p{L}*|both|always))(?![A-Za-z])")


def read_partial_denials(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The first quantifier that Korean denies and English has without any no."""
    if _ASKED in pair.korean or _ASKED in pair.english:
        return ()
    return tuple(_lost_in_english(pair, negation, Links(pair, words, dictionary)))[:1]


def read_denied_singles(pair: Pair, negation: Negation) -> tuple[LostDenial, ...]:
    """The first single word that Korean denies (the only one, necessarily), and English says in a clause without a no,
    whatever else either denies."""
    if _ASKED in pair.korean or _ASKED in pair.english:
        return ()
    return tuple(islice(_lost_in_its_clause(pair, negation), 1))


def read_wrong_parts(pair: Pair, opposites: Opposites, negation: Negation) -> tuple[Opposed, ...]:
    """The not all of one side that is a none on the other, or an all of which the other says the opposite: nobody
    agreed, everyone disagreed, for 모두가 동의한 것은 아니다.
    """
    if _ASKED in pair.korean or _ASKED in pair.english:
        return ()
    prose = pair.korean.fact(read_prose)
    denied = next((found for ours in _KOREAN if (found := ours.search(prose))), None)
    partial = _NOT_ALL.search(pair.english.fact(read_prose))
    if bool(denied) == bool(partial):
        return ()
    noes = pair.korean.fact(read_korean_denials, negation), pair.english.fact(read_english_denials, negation)
    signs = pair.korean.fact(read_signs, opposites, negation), pair.english.fact(read_signs, opposites, negation)
    if denied:
        return tuple(_none_in_english(pair, Span(denied.start(), denied.end("no")), noes, signs))[:1]
    assert partial, "it is either of the two"
    return tuple(_none_in_korean(pair, Span(*partial.span()), noes, signs))[:1]


_Noes = tuple[Sequence[Denial], Sequence[Denial]]  # of the Korean, and of the English
_Signs = tuple[Sequence[Sign], Sequence[Sign]]


def _none_in_english(pair: Pair, denied: Span, noes: _Noes, signs: _Signs) -> Iterator[Opposed]:
    english = pair.english.fact(read_prose)
    if len(noes[0]) != 1 or pair.korean.fact(read_double_no) or _PARTLY.search(english):
        return
    every = [match for theirs in _SAID_IN_ENGLISH if (match := theirs.search(english))]
    none = _NONE_ENGLISH.search(english)
    if none and len(noes[1]) == 1 and not every:
        yield Opposed(denied, Span(*none.span()))
    if len(every) == 1 and not noes[1]:
        for k, e in _opposed(*signs):
            if k.negated and not e.soft and e.span.start > every[0].end():
                yield Opposed(denied, Span(every[0].start(), e.span.end))


def _none_in_korean(pair: Pair, partial: Span, noes: _Noes, signs: _Signs) -> Iterator[Opposed]:
    korean = pair.korean.fact(read_prose)
    if len(noes[1]) != 1 or _A_PART.search(korean):
        return
    none, every = _NONE.search(korean), _ALL.search(korean)
    if none and len(noes[0]) == 1 and not every:
        yield Opposed(Span(*none.span()), partial)
    if every and not noes[0] and not none:
        for k, e in _opposed(*signs):
            if e.negated and not k.soft and k.span.start > every.end():
                yield Opposed(Span(every.start(), k.span.end), partial)


def _opposed(korean: Sequence[Sign], english: Sequence[Sign]) -> Iterator[tuple[Sign, Sign]]:
    """Words of the two sides that say the opposite of each other, but for a no."""
    for k in korean:
        for e in english:
            if (
                k.meaning.row == e.meaning.row
                and k.meaning.pole != e.meaning.pole
                and k.meaning.opposition == "opposite"
            ):
                yield k, e


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


def _lost_in_its_clause(pair: Pair, negation: Negation) -> Iterator[LostDenial]:
    """The single word that is denied in Korean, and in English stands in a clause that says no no before it."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    for ours, theirs in _SINGLE:
        denied = [*ours.finditer(korean)]
        stated = [*theirs.finditer(english)] if len(denied) == 1 else []
        if len(stated) != 1 or pair.korean.fact(read_double_no):
            continue
        if not at_one_place(pair, denied[0].start(), stated[0].start()):
            continue
        mark = _MARK.search(english, 0, stated[0].start())
        if not _OPEN.search(english, mark.end() if mark else 0, stated[0].start()):
            noes = pair.korean.fact(read_every_korean_no, negation)
            no = next((d for d in noes if d.no.start >= denied[0].start()), None)
            if no is not None:
                yield LostDenial("ko", Span(denied[0].start(), no.whole.end), Span(*stated[0].span()))


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
