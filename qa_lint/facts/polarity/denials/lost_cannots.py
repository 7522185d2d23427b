"""What cannot be done in Korean and can in English: "may put nails in the walls", for 벽에 못을 박을 수 없다.

The verb need not be known: where Korean says once that something cannot be, and nowhere that something can, and English
says once that something can be and no in no way, it is the same thing if the words before the Korean verb and behind
the English modal translate each other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.answered_denials import read_unanswered
from qa_lint.facts.polarity.denied_words import Noes
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import Denial, LostDenial, read_double_no, read_every_korean_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.same_sentences import at_one_place
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_CANNOT = regex.compile(
    r"\s*(?:[ㄹ을]\s?)?(?:수[가는도]?\s?없|지[는도를가]?\s?못|(?:으?면|서는?|선)\s?(?:절대로?\s)?안\s?|불가)"
)
# which says it by itself, at the end of a clause: 교환이 불가능합니다
_IMPOSSIBLE = regex.compile(r"\s*불가(?:능)?(?=[하합해했한]|[.!]|$)")
_CAN = regex.compile(r"수[가는도]?\s?있|[아어여해봐워와려져]도\s?[됩된될돼되]|(?<!불)가능")
_CAN_ENGLISH = regex.compile(
    r"(?<![A-Za-z])(?i:can|could|may|might|able to|possible|allowed to|permitted to"
    r"|available(?=\s(?:\p{L}+\s){0,3}without(?!\p{L})))(?![A-Za-z]|['’]t)"
)
_IS_SO = regex.compile(r"(?i:possible|available)")
# what sets a bound of what can be: 3일을 넘지 못한다, up to three days
_EXCEEDS = regex.compile(r"넘|초과|웃돌|벗어[나날난]")
# what can be done is not what cannot be: under another condition, or by somebody else
_OTHERWISE = regex.compile(
    r"(?<!\p{L})(?i:if|only|until|till|except|once|provided|accompanied|instead|other|others|rather|but)(?!\p{L})"
)
_ALONE = regex.compile(r"(?<!\p{Hangul})(?:혼자|홀로|단독|따로)|(?:만|[아어여해]서는(?!\s?안))(?!\p{Hangul})|외에|말고")
# what is perhaps so, and not allowed
_MAY_BE = regex.compile(r"(?i:may|might)(?=\s(?:\p{L}+ly\s)?(?:be|have)(?!\p{L}))")
_BEFORE, _BEHIND = 3, 6  # words up to the Korean verb, and behind the English modal
_COMMON = 0.4  # words in common, as `Links.common` counts them, of what is done to the same thing


def read_lost_cannots(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The one thing that cannot be done in Korean and can in English."""
    prose, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if "?" in prose or "?" in english:
        return ()
    cans = [*_CAN_ENGLISH.finditer(english)]
    if len(cans) != 1 or _MAY_BE.match(english, cans[0].start()) or _OTHERWISE.search(english) or _ALONE.search(prose):
        return ()
    every = pair.korean.fact(read_every_korean_no, negation)
    cannots = [d for d in every if not d.idle and _CANNOT.match(prose, d.no.start)]
    cannots = [d for d in cannots if not d.faint or _IMPOSSIBLE.match(prose, d.no.start)]
    if (
        len(cannots) != 1
        or _EXCEEDS.match(prose, cannots[0].negated.start)
        or _CAN.search(prose)
        or pair.korean.fact(read_double_no)
    ):
        return ()
    links = Links(pair, words, dictionary)
    return tuple(_lost(pair, cannots[0], Span(*cans[0].span()), negation, links))


def _lost(pair: Pair, denial: Denial, can: Span, negation: Negation, links: Links) -> Iterator[LostDenial]:
    others = [d for d in pair.korean.fact(read_every_korean_no, negation) if d != denial]
    answers = pair.english.fact(read_english_denials, negation)
    left = read_unanswered(pair, [d for d in others if not d.idle], answers, links)
    if any(left) or Noes(pair, negation, links).anywhere_in_english(denial):
        return
    if not at_one_place(pair, denial.no.start, can.start):
        return
    done = _before(pair.korean, denial.negated.end)
    behind = [word for word in words_in(pair.english, Span(can.end, len(pair.english))) if links.tells(word)][:_BEHIND]
    # what is possible or available stands before that
    before = words_in(pair.english, Span(0, can.start)) if _IS_SO.match(pair.english, can.start) else ()
    if behind and links.common(done, [*before[-_BEHIND:], *behind]) >= _COMMON:
        yield LostDenial("ko", denial.whole, Span(can.start, behind[0].end))


def _before(text: Text, end: int) -> Sequence[Word]:
    """The last words of a Korean text before an offset."""
    words = text.fact(read_words)
    return words[: bisect_left(words, end, key=lambda word: word.start)][-_BEFORE:]
