"""What is lacking on one side and there on the other: 처방 없이, "with a prescription".

"Without" says of a noun that it is not there. Where the other side says no in no way, and has that noun behind a
"with", or in Korean has it at all, it says that the thing is there.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.english_negation import denies_in_english, read_english_denials
from qa_lint.facts.polarity.exclusives import excepts_one
from qa_lint.facts.polarity.korean_negation import (
    LostDenial,
    denies_in_korean,
    is_lacking,
    read_double_no,
    read_korean_denials,
)
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.words import read_words
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 14  # Korean words: in a longer text the noun may be said of something else
_TRANSLATES = 0.3  # score from which the nouns are the same
_OF_A_NO = 3  # telling words behind an English no of which one is its noun
_REACH = 40  # characters before an English noun in which its "with" stands
_WITH = regex.compile(
    r"(?<![A-Za-z])(?i:with)\s+(?:(?:the|an?|any|some|his|her|its|their|your|our|my)\s+)?(?:\p{L}+\s)?$"
)
# what is not had, used or taken as something is done, which is done without it: 도움을 받지 않고
_NOT_HAVING = regex.compile(r"(?<!\p{Hangul})(?P<object>\p{Hangul}+)[을를]\s$")
_HAVING = regex.compile(r"받|쓰|사용하|이용하|거치|가지|지니|들|넣|데리|동반하|대동하|끼|곁들이|빌리|얻")
_NOT_SO = regex.compile(r"지\s?않(?:고|은\s채|으면서)")
# what says that something is there of which Korean says that there is none: 설탕이 없다
_ABSENT = regex.compile(r"\s?[이가은는]\s?없")
_THERE = regex.compile(
    r"(?<![A-Za-z])(?i:there\s(?:is|are|was|were)|has|have|had|contains?|contained|includes?|included|holds?|offers?|carr(?:y|ies))\s"
    r"(?:(?:the|an?|any|some|his|her|its|their|your|our|my)\s)?$"
)
# what must be there where Korean does without it: 예약 없이, reservations are required
_REQUIRED = regex.compile(
    r"\s(?:is|are|must be)\s(?:always\s)?(?:required|necessary|needed|mandatory|compulsory|essential|obligatory)"
    r"(?!\p{L})"
)
# what says no to a lack, so that both affirm (few leave without one), or to what there is (before there was any)
_HARDLY = regex.compile(
    r"(?<![A-Za-z])(?i:few|hardly|rarely|seldom|scarcely|barely|before|until|unless|wish|un\p{L}+|im\p{L}+)(?![A-Za-z])"
)
# behind what makes something so where it is there, and without which it is otherwise
_IF_THERE_IS = regex.compile(r"\s있(?:으면|다면|어야|을\s때)")
# behind what is off, taken off, left out or left behind: 에어컨을 끄고, without the air conditioner on
_TAKEN_OFF = regex.compile(
    r"\s(?:[끄꺼껐끈빼뺀뺐벗떼뗀덜]|제외|생략|걷어\s?내"
    r"|(?:(?:\p{Hangul}+\s)?\p{Hangul}+에\s)?(?:두|놓|놔두|놓아두|내버려\s?두|남겨\s?두|남기|잊|깜빡|빠뜨리|빠트리|잃어버리)(?:고|[은는]\s채))"
)
_WITHOUT = regex.compile(r"(?i:without)")


def read_lost_lacks(pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary) -> tuple[LostDenial, ...]:
    """The first thing that is lacking on one side only."""
    if len(pair.korean.fact(read_words)) > _LONGEST or "?" in pair.korean or "?" in pair.english:
        return ()
    korean, english = pair.korean.fact(read_korean_denials, negation), pair.english.fact(read_english_denials, negation)
    if len(korean) + len(english) != 1 or pair.korean.fact(read_double_no) or _HARDLY.search(pair.english):
        return ()
    if pair.fact(excepts_one, negation):
        return ()
    links = Links(pair, words, dictionary)
    lost = _lost_in_english(pair, negation, links) if korean else _lost_in_korean(pair, negation, links)
    return tuple(lost)[:1]


def _lost_in_english(pair: Pair, negation: Negation, links: Links) -> Iterator[LostDenial]:
    prose, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    for denial in pair.korean.fact(read_korean_denials, negation):
        absent = _ABSENT.fullmatch(prose, *denial.no) is not None and not denies_in_english(
            english, Span(0, len(english)), negation, links.words
        )
        lacking = words_in(pair.korean, denial.negated) if absent or is_lacking(prose, denial) else ()
        if object_of := _NOT_HAVING.search(prose, 0, denial.negated.start):
            having = _HAVING.fullmatch(prose, *denial.negated) and _NOT_SO.match(prose, denial.no.start)
            lacking = words_in(pair.korean, Span(*object_of.span("object"))) if having else lacking
        for word in pair.english.fact(read_words):
            there = (_THERE if absent else _WITH).search(english, max(0, word.start - _REACH), word.start)
            required = None if absent or there else _REQUIRED.match(english, word.end)
            if not (there or required) or not links.tells(word):
                continue
            if any(links.score(k, word) >= _TRANSLATES for k in lacking):
                start = there.start() if there else word.start
                yield LostDenial("ko", denial.whole, Span(start, required.end() if required else word.end))


def _lost_in_korean(pair: Pair, negation: Negation, links: Links) -> Iterator[LostDenial]:
    prose, denials = pair.english.fact(read_prose), pair.english.fact(read_english_denials, negation)
    if len(denials) != 1 or not _WITHOUT.fullmatch(prose, *denials[0].no) or denies_in_korean(pair.korean, negation):
        return
    lacking = [word for word in words_in(pair.english, denials[0].negated) if links.tells(word)][:_OF_A_NO]
    for word in pair.korean.fact(read_words):
        if _IF_THERE_IS.match(pair.korean, word.end) or _TAKEN_OFF.match(pair.korean, word.end):
            continue
        if any(links.score(word, e) >= _TRANSLATES for e in lacking):
            yield LostDenial("en", denials[0].whole, Span(word.start, word.end))
