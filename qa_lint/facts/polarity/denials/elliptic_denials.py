"""A no of a verb that stands for another one, where English has its auxiliary alone: "slower than one that does", for
그렇지 않은 것보다 느리다.

No table tells what such a verb denies, and the English has no word for it beside the auxiliary. That auxiliary ends its
clause, and says no by a "not" or in no way: those that do are all but those that do not.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.korean_negation import LostDenial
from qa_lint.facts.polarity.same_sentences import at_one_place, sentence_of
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_NOT_SO = RarePattern(
    regex.compile(r"(?<!\p{Hangul})(?:그렇지|그러지|하지)\s?[않못](?:은|는|한|하는|았던|았을|을)(?=\s\p{Hangul})"),
    ("그렇지", "그러지", "하지"),
)
# an auxiliary that ends its clause, of what was named before (one that is), but no "that is"; and a "did" with its doer
_SO = regex.compile(
    r"(?<=\p{L}\s)(?:that|who|which|those|one)\s"
    r"(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)(?=[.,;:)]|$)"
)
_DONE = regex.compile(r"(?<!\p{L})(?:I|you|we|they|he|she|it)\s(?:do|does|did)(?=[.,;:)]|$)")
# what may say no in its sentence, or that it is another one of whom it is so
_OTHERWISE = regex.compile(
    r"(?<!\p{L})(?i:not|\p{L}+n['’]t|cannot|no|never|nor|none|neither|nothing|nobody|without|un\p{L}+|non\p{L}*|others?|otherwise"
    r"|unlike|instead|rather|except|only|opposite|contrary|fail\p{L}*|hardly|rarely|seldom|lack\p{L}*|differ\p{L}*)(?!\p{L})"
)
_A_FEW = regex.compile(r"(?<!\p{L})(?<!(?i:a)\s)(?i:few|little|less|fewer|least)(?!\p{L})")


def read_elliptic_denials(pair: Pair) -> tuple[LostDenial, ...]:
    """The one that is not so, where English says of it that it is."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    ours = [*_NOT_SO.finditer(korean)]
    patterns = (_SO, _DONE) if len(ours) == 1 and ours[0].group().startswith("하") else (_SO,)
    theirs = [match for pattern in patterns for match in pattern.finditer(english)] if len(ours) == 1 else []
    if len(theirs) != 1 or "?" in english:
        return ()
    here, there = Span(*ours[0].span()), Span(*theirs[0].span())
    sentence = sentence_of(pair.english, there)
    beside = (sentence.start, there.start)
    if _OTHERWISE.search(english, *beside) or _A_FEW.search(english, *beside):
        return ()
    if _OTHERWISE.search(english, there.end, sentence.end) or not at_one_place(pair, here.start, there.start):
        return ()
    return (LostDenial("ko", here, there),)
