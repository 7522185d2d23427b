"""What is most of all: 가장 큰, the largest; and by a no, no other is larger."""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.korean_negation import read_korean_denials
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.signs import Sign
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_MOST = regex.compile(r"가장|제일|최고로")
_ANY_MOST = regex.compile(rf"(?<!\p{{Hangul}})(?:{_MOST.pattern})(?!\p{{Hangul}})|(?<!\p{{Hangul}})최[고대다장저소초]")
_MOST_ENGLISH = regex.compile(r"(?i:\p{L}est|most|least|worst)(?!\p{L})")
_NO_MORE = regex.compile(  # no other room is larger, nowhere is it colder, everyone else is taller
    r"(?<!\p{L})(?i:no|none|nothing|nobody|nowhere|never|not|n['’]t|\p{L}+n['’]t)(?!\p{L})[^.;!?]{0,60}?"
    r"(?<!\p{L})(?i:more|less|fewer|better|worse|(?!other|ever|never|over|under|after|number|member|whether|either|together)"
    r"\p{L}{3,}er)(?!\p{L})"
)
_NONE_IS_MORE = regex.compile(
    r"보다\s(?:더\s)?\p{Hangul}{1,5}[은는한운큰]?\s\p{Hangul}{1,6}[은는이가도]\s(?:(?:거의|또|어디에도|이 세상에)\s)?없"
)
# of which quality there is most and least: the least popular, 가장 덜 알려진
_LEAST = regex.compile(r"(?<!\p{L})(?<!(?i:at|not)\s)(?i:least)\s(?P<quality>\p{L}{3,})")
_BEST = regex.compile(r"(?<!\p{L})(?i:most|best|widely)[\s-](?P<quality>\p{L}{3,})")
_MOST_OF = regex.compile(
    rf"(?<!\p{{Hangul}})(?:{_MOST.pattern})\s(?!덜\s)(?P<quality>\p{{Hangul}}{{2,}}(?:\s있\p{{Hangul}})?)"
)
_LEAST_OF = regex.compile(rf"(?<!\p{{Hangul}})(?:{_MOST.pattern})\s덜\s(?P<quality>\p{{Hangul}}{{2,}})")
_SAID = 0.2  # score from which two words name one quality


def read_turned_degrees(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Opposed, ...]:
    """The quality of which one side has most and the other least: the least popular dish, 가장 인기 있는 메뉴."""
    prose = pair.english.fact(read_prose)
    least = _LEAST.search(prose)
    if least is None and "덜" not in pair.korean:
        return ()
    patterns = (_MOST_OF, _LEAST) if least else (_LEAST_OF, _BEST)
    korean, english = (
        [*p.finditer(side)] for p, side in zip(patterns, (pair.korean.fact(read_prose), prose), strict=True)
    )
    if pair.korean.fact(read_korean_denials, negation):
        return ()
    if least:  # which may well say how 가장 불리하다 where the most favorable is told apart from the least
        best = {match["quality"].lower() for match in _BEST.finditer(prose)}
        english = [match for match in english if match["quality"].lower() not in best]
    links = Links(pair, words, dictionary)
    return tuple(
        Opposed(Span(*k.span()), Span(*e.span()))
        for k in korean
        for e in english
        if any(
            links.score(here, there) >= _SAID
            for here in words_in(pair.korean, Span(*k.span("quality")))
            for there in words_in(pair.english, Span(*e.span("quality")))
        )
    )[:1]


def says_that_none_is_more(pair: Pair) -> bool:
    """Whether one side says by a no what is most of all on the other: no tower is taller; 더 큰 방은 없다."""
    if _ANY_MOST.search(pair.korean):
        return _NO_MORE.search(pair.english.fact(read_prose)) is not None
    none = "보다" in pair.korean and _NONE_IS_MORE.search(pair.korean)
    return bool(none) and _MOST_ENGLISH.search(pair.english.fact(read_prose)) is not None


def degree_of(pair: Pair, korean: Sign, english: Sign) -> Sequence[Word]:
    """The Korean word before one of two signs that makes it what the English one is by its form: 가장 큰."""
    before = words_in(pair.korean, Span(0, korean.span.start))[-1:]
    most = bool(before) and _MOST.fullmatch(pair.korean, before[0].start, before[0].end)
    return before if most and _MOST_ENGLISH.search(pair.english, *english.span) else ()
