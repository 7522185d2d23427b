"""So many alone, and all but so many: 두 명만 살아남았다 is not that all but two survived, nor 회원만 all but members.

Either may be said by the other where what is said of them is the opposite (all but two died), so both sides must say
the same of them, and neither a no.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.given_once import given_once
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import holds_a_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.words import read_words
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_SAID = 0.2  # score from which an English word says the Korean one
_LAST = 2  # Korean words at the end of a sentence among which its verb is
_KOREAN_ONLY = regex.compile(r"만(?:[이은을의]|으로)?(?!\p{Hangul})")
_KOREAN_BUT = regex.compile(
    r"[을를]?\s?(?:제외[한하]\p{Hangul}*|뺀|빼고|빼면|말고)\s(?:\p{Hangul}+\s)?(?:전원|모두|모든|나머지|전부|다른|전|매일|날마다|늘|언제나|항상)"
)
_ENGLISH_ONLY = regex.compile(r"(?i)(?<!\p{L})(?:only|just)\s(?:the\s)?$")
_ENGLISH_BUT = regex.compile(
    r"(?i)(?<!\p{L})(?:all|every\s?(?:one|body|\p{L}+)?)\s(?:of\s)?(?:\p{L}+\s){0,2}?(?:but|except)\s(?:for\s)?(?:the\s)?$"
)
# the same of who or what is named: 관리자만, anyone but administrators; 회원을 제외한 모두, only members
_NAMED_ONLY = regex.compile(
    rf"(?<!\p{{Hangul}})(?P<noun>\p{{Hangul}}{{2,}}?)(?<![지하])(?=(?P<mark>{_KOREAN_ONLY.pattern}))"
)
_NAMED_BUT = regex.compile(
    rf"(?<!\p{{Hangul}})(?P<noun>\p{{Hangul}}{{2,}}?)(?=(?P<mark>{_KOREAN_BUT.pattern}|[을를]?\s?제외하고))"
)
_ENGLISH_NAMED_BUT = regex.compile(
    r"(?i)(?<!\p{L})(?:(?:any|every)(?:one|body|thing|\s\p{L}+)|all(?:\s\p{L}+)?)\s(?:but|except)\s(?:for\s)?(?:the\s)?"
    r"(?P<named>\p{L}+)"
)
_ENGLISH_NAMED_ONLY = regex.compile(
    r"(?<!\p{L})(?:Only|only)\s(?:(?:on|in|at|for|to)\s)?(?:the\s)?(?P<named>\p{L}+)"
    r"|(?<!\p{L})(?:on|in|at|for|to)\s(?:the\s)?(?P<named>\p{L}+)\sonly(?=[.,;]|$)"
)
_MAY_SAY_SO = regex.compile(r"(?i)(?<!\p{L})(?:only|just|but|except)(?!\p{L})")
_END = regex.compile(r"[.!?。](?=\s|$)")
_WIDTH = 40  # characters before an amount in which these stand
_LEFT_OUT = regex.compile(r"제외|빼|뺀|말고|나머지|(?<!\p{Hangul})외[에의]?(?!\p{Hangul})|밖에")
_ONLY = regex.compile(r"만(?!\p{Hangul})|뿐|밖에|오직|단지|겨우|불과|유일")


def read_wrong_exceptions(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Opposed, ...]:
    """The amounts of which one side says what the other says of all others."""
    if not _MAY_SAY_SO.search(pair.english) or holds_a_no(pair.korean):
        return ()
    if pair.english.fact(read_english_denials, negation):
        return ()
    links = Links(pair, words, dictionary)
    found = chain(_exchanged(pair), _exchanged_names(pair, links))
    return tuple(one for one in found if _say_the_same(pair, one, links))


def _exchanged(pair: Pair) -> Iterator[Opposed]:
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    for k, e in given_once(pair.korean.fact(read_numbers), pair.english.fact(read_numbers)):
        before = max(0, e.span.start - _WIDTH), e.span.start
        only, but = _KOREAN_ONLY.match(korean, k.span.end), _KOREAN_BUT.match(korean, k.span.end)
        if only and not _LEFT_OUT.search(korean):
            there = _ENGLISH_BUT.search(english, *before)
        elif but and not _ONLY.search(korean):
            there = _ENGLISH_ONLY.search(english, *before)
        else:
            continue
        here = only or but
        if there and here:
            yield Opposed(Span(k.span.start, here.end()), Span(there.start(), e.span.end))


def _exchanged_names(pair: Pair, links: Links) -> Iterator[Opposed]:
    """The one noun of which Korean says it alone and English all but that, or the other way round."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    but, only = [*_ENGLISH_NAMED_BUT.finditer(english)], [*_ENGLISH_NAMED_ONLY.finditer(english)]
    if len(but) == 1 and not only and not _LEFT_OUT.search(korean):
        ours, theirs = [*_NAMED_ONLY.finditer(korean)], but[0]
    elif len(only) == 1 and not but and not _ONLY.search(korean):
        ours, theirs = [*_NAMED_BUT.finditer(korean)], only[0]
    else:
        return
    if len(ours) != 1:
        return
    named = words_in(pair.english, Span(*theirs.span("named")))
    if any(links.score(k, e) >= _SAID for k in words_in(pair.korean, Span(*ours[0].span("noun"))) for e in named):
        yield Opposed(Span(ours[0].start(), ours[0].end("mark")), Span(*theirs.span()))


def _say_the_same(pair: Pair, found: Opposed, links: Links) -> bool:
    """Whether the verb that ends the Korean sentence is said beside what English excepts, too."""
    prose = pair.korean.fact(read_prose)
    end = _END.search(prose, found.korean.end)
    verb = [
        w for w in pair.korean.fact(read_words) if found.korean.end <= w.start < (end.start() if end else len(prose))
    ]
    beside = [w for w in pair.english.fact(read_words) if not found.english.overlaps(Span(w.start, w.end))]
    return any(links.score(k, e) >= _SAID for k in verb[-_LAST:] for e in beside)
