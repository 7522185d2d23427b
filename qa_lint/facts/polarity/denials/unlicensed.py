"""English words that only a no allows, where it has none and Korean says no: it was supported at all, for 전혀 지원되지
않았다.

"At all", "help but" or "if it were for" stand behind a no, or in a question, a condition or a comparison. Where none of
these stands before them in their sentence, the no fell out, whatever else the sentence says.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.english_negation import denies_in_english, read_english_denials
from qa_lint.facts.polarity.korean_negation import LostDenial, read_every_korean_no
from qa_lint.facts.polarity.same_sentences import at_one_place
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_ASKS_FOR_A_NO = regex.compile(
    r"""(?<!\p{L})(?:
        at\sall(?=[.,;!”"]|$|\s(?:when|while|in|by|for|to|on|with|because|and|but|or|since|as|from|after|during)(?!\p{L}))
      | (?:can|could)\shelp\sbut(?=\s\p{Ll})
      | if\sit\s(?:were|was|had\sbeen)\sfor
      | had\sit\sbeen\sfor
      | in\sthe\s(?:least|slightest)(?=[.,;!”"]|$)
      | (?:is|are|was|were|has|have|had|been|be)\syet\s
        (?!(?:to|another|more|again|an?|one|in|further|other)(?!\p{L})|un\p{Ll})(?=\p{Ll})
      | (?:can|could)\sbring\s(?:my|your|him|her|it|our|them)sel(?:f|ves)\sto
      | any\s?more(?=[.,;!”"]|$) | any\slonger
      | (?:do|does|did)\shave\sto(?!\p{L}) | (?<=\p{Ll},?\s)nor(?=\s)
      | (?:(?:is|are|was|were|has|have|had)\s(?:been\s)?\p{Ll}+(?:ing|ed)|there\s(?:is|are|was|were)|has|have|had)
        \sany\s(?!of|more|other|given|and|old|time)
    )""",
    regex.VERBOSE,
)
# what such words may stand behind besides: a question, a condition, a comparison, what is so of each or of one alone
_ALLOWS = regex.compile(
    r"(?<!\p{L})(?i:if|unless|than|before|without|only|each|all|in case|as|once|until|how|that|(?:every|any|wh)\p{L}*)"
    r"(?!\p{L})"
)
_SENTENCE_END = regex.compile(r"[.!?]['”\"’)]*(?=\s|$)")
_LAST_END = regex.compile(rf"(?r){_SENTENCE_END.pattern}")  # read backwards, before a stretch
_NOR = "nor"  # which a no alone allows
# and a "yet" before what is so, which stands for an 아직 of what is not, be that a condition: if it is yet ready
_YET, _YET_KOREAN = regex.compile(r"\p{Ll}+\syet\s"), "아직"
_CONDITION = regex.compile(r"(?r)(?<!\p{L})(?i:if|when|where|while|because|that|which|who)(?!\p{L})")
_OF_A_CONDITION = regex.compile(r"(?i:if|had\sit)")


def read_unlicensed(pair: Pair, negation: Negation, words: WordPairs) -> tuple[LostDenial, ...]:
    """The first of such words that no no stands before, with the Korean no that stands where it does."""
    return tuple(islice(_unlicensed(pair, negation, words), 1))


def _unlicensed(pair: Pair, negation: Negation, words: WordPairs) -> Iterator[LostDenial]:
    prose = pair.english.fact(read_prose)
    for match in _ASKS_FOR_A_NO.finditer(prose):
        found = Span(*match.span())
        if _is_allowed(pair.english, found, negation, words):
            continue
        yet = _YET.match(prose, found.start) is not None
        for denial in pair.korean.fact(read_every_korean_no, negation):
            if yet and (denial.idle or _YET_KOREAN not in pair.korean[: denial.no.start]):
                continue
            if at_one_place(pair, denial.no.start, found.start) and not denial.faint:
                yield LostDenial("ko", denial.whole, found)
                break


def _is_allowed(text: Text, found: Span, negation: Negation, words: WordPairs) -> bool:
    """Whether something before such words in their sentence lets them stand there, or it is a question; nothing lets a
    condition that asks for a no itself.
    """
    prose = text.fact(read_prose)
    if _OF_A_CONDITION.match(prose, found.start):
        return False
    last = _LAST_END.search(prose, 0, found.start)
    start = last.end() if last else 0
    yet = _YET.match(prose, found.start) is not None
    clause = _CONDITION.search(prose, start, found.start) if yet else None
    before = Span(clause.end() if clause else start, found.start)
    end = _SENTENCE_END.search(prose, found.end)
    if "?" in prose[start : end.end() if end else len(prose)]:
        return True
    if any(before.overlaps(denial.no) for denial in text.fact(read_english_denials, negation)):
        return True
    if denies_in_english(prose, before, negation, words):
        return True
    return prose[slice(*found)] != _NOR and not yet and _ALLOWS.search(prose, *before) is not None
