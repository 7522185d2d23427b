"""A word that says no by its meaning, and is all that is left over: 답하기를 거부했다, "answered".

Whatever else translates such a word (call off for 취소하다) would stand on the other side without a counterpart of its
own. So where the other side says no in no way, and every word of the pair but this one has its counterpart, it is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.answered_rest import TRANSLATES, counterparts, read_rest
from qa_lint.facts.polarity.english_negation import denies_in_english, read_english_denials
from qa_lint.facts.polarity.korean_negation import LostDenial, denies_in_korean, read_korean_denials
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.signs import read_bare_signs
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 10  # Korean words: of a longer text something is always left over
_ENOUGH = 2  # other words that are answered
_ENDS = regex.compile(r"\p{Hangul}*(?: [하했한할합][\p{Hangul}]*)?[\s.!”\"’'*_]*$")  # of the verb that ends a sentence
_REFUSES = regex.compile(
    r"(?<=[A-Za-z]\s)(?:den(?:y|ies|ied)|refus(?:es|ed)|reject(?:s|ed)|declin(?:es|ed)|avoid(?:s|ed)|prevent(?:s|ed)"
    r"|bans|banned|cancel(?:s|l?ed)|oppos(?:es|ed)|abandon(?:s|ed)|resist(?:s|ed)|lack(?:s|ed)?|unlikely)(?![A-Za-z])"
)
# how a denial is told, or what is foreseen: 안다고 말했다, 나설 것으로 보인다
_SAYS = regex.compile(
    r"(?:말|밝|전|답|주장|강조)[하했혔한합]\p{Hangul}*|것으로|것이다|것이라[고는]?|(?:보인|전망|예상)\p{Hangul}*"
)


def read_lone_refusals(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The one word of a short pair that says no by its meaning, and that the other side has in no way."""
    if len(pair.korean.fact(read_words)) > _LONGEST:
        return ()
    korean, english = pair.korean.fact(_korean_refusals, negation), pair.english.fact(_english_refusals)
    if bool(korean) == bool(english) or _denies(pair, negation):
        return ()
    links = Links(pair, words, dictionary)
    prose = pair.english.fact(read_prose)
    if korean:
        affirmed = not denies_in_english(prose, Span(0, len(prose)), negation, words)
        affirmed = affirmed and not _is_said_alike(pair, korean[0], opposites)
        return tuple(_lost_in_english(pair, korean[0], links)) if affirmed else ()
    affirmed = not denies_in_korean(pair.korean, negation)
    return tuple(_lost_in_korean(pair, english[0], links)) if affirmed else ()


def _is_said_alike(pair: Pair, no: Span, opposites: Opposites) -> bool:
    """Whether the English has a word that says the same as the Korean verb: halve, for 절반으로 줄이다."""
    korean, english = (side.fact(read_bare_signs, opposites) for side in (pair.korean, pair.english))
    said = {(sign.meaning.row, sign.meaning.pole) for sign in korean if sign.span.overlaps(no)}
    return any((sign.meaning.row, sign.meaning.pole) in said for sign in english)


def _denies(pair: Pair, negation: Negation) -> bool:
    """Whether either side says no by its grammar, or asks."""
    return bool(
        pair.korean.fact(read_korean_denials, negation)
        or pair.english.fact(read_english_denials, negation)
        or "?" in pair.korean
        or "?" in pair.english
    )


def _korean_refusals(text: Text, negation: Negation) -> tuple[Span, ...]:
    """The verb that ends a Korean text, if it turns round what stands before it."""
    prose = text.fact(read_prose)
    found = [Span(*match.span()) for match in negation.phrases("ko", "undoes").finditer(prose)]
    return tuple(span for span in found if _ENDS.match(prose, span.end))


def _english_refusals(text: Text) -> tuple[Span, ...]:
    """The verbs of an English text that turn round what stands behind them."""
    return tuple(Span(*match.span()) for match in _REFUSES.finditer(text.fact(read_prose)))


def _lost_in_english(pair: Pair, no: Span, links: Links) -> Iterator[LostDenial]:
    verb = words_in(pair.korean, Span(no.start, len(pair.korean)))
    english = pair.english.fact(read_words)
    if not verb or verb[0].start != no.start or any(True for _ in counterparts(verb, english, links)):
        return
    told = _told(pair, verb, (), links)
    if told:
        yield LostDenial("ko", no, told)


def _lost_in_korean(pair: Pair, no: Span, links: Links) -> Iterator[LostDenial]:
    verb, korean = words_in(pair.english, no), pair.korean.fact(read_words)
    if len(verb) != 1 or any(links.score(word, verb[0]) >= TRANSLATES for word in korean):
        return
    says = [word for word in korean if _SAYS.fullmatch(pair.korean, word.start, word.end)]
    if _told(pair, says, verb, links):
        yield LostDenial("en", no, Span(korean[-1].start, korean[-1].end))


def _told(pair: Pair, korean: Sequence[Word], english: Sequence[Word], links: Links) -> Span | None:
    """The last telling word of the English, if all words but some are answered."""
    rest = read_rest(pair, korean, english, links)
    if rest.unanswered or rest.untold or rest.answered < _ENOUGH:
        return None
    telling = [word for word in pair.english.fact(read_words) if links.tells(word) and word not in english]
    return Span(telling[-1].start, telling[-1].end) if telling else None
