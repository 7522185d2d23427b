"""Since when and until when: "accepted from Friday", for 금요일까지 받습니다; and how far: at least the roof, 지붕까지.

Korean says it by a particle behind a date (부터, 까지), English by a word before it. A translation may say the one by
the other's opposite (opens on Monday for 월요일부터, closed until Monday), so it is told only where each side has one
date, neither says no, and all else that either says has its counterpart. How far something goes without a number is no
bound that could be compared by one: it is told by the thing that it goes up to, which both sides name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.quantity import WHEN
from qa_lint.facts.polarity.answered_rest import read_rest
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import denying_korean_words, holds_a_no, read_korean_denials
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.signs import Sign, read_signs
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_LEFT = 1  # words beside the dates that may have no counterpart, on either side
_BEHIND = regex.compile(
    r"(?:\s?(?:말|초|중순|하순|정오|자정))?(?P<how>까지|부터|\s?이후(?:에|로|에는|로는|엔)?(?=\s))(?!\p{Hangul}*[만도])"
)
_ANY_KOREAN = regex.compile(r"까지|부터|이[전후래]|(?<!오)[전후](?!\p{Hangul})|[동기]안|마감|기한|에야|에서")
_BEFORE = regex.compile(
    r"(?<!\p{L})(?i:(?P<from>from|since|(?:starting|beginning)(?: on| in| from| at)?)"
    r"|(?P<until>until|till|through|up to))"
    r"\s(?:(?:the|end|start|beginning|middle|of|early|late|mid|this|next)[\s-]){0,4}$"
)
_ANY_ENGLISH = regex.compile(
    r"(?<!\p{L})(?i:from|since|until|till|through|up to|starting|beginning|start|starts|begin|begins|by|before|after|to"
    r"|end|ends|close|closes|due|deadline|between|as of|effective|onward|onwards|on)(?!\p{L})"
)
# what is so until a time is not from it on
_KOREAN_UNTIL = regex.compile(r"(?:[년월일시주달날해밤낮제늘침녁]|때|전)까지(?![라지])")
_ENGLISH_UNTIL = regex.compile(r"(?<!\p{L})(?i:until|till)(?!\p{L})")
_ANY_KOREAN_UNTIL = regex.compile(r"까지|도록|동안|전[에엔]")
_ANY_ENGLISH_UNTIL = regex.compile(r"(?<!\p{L})(?i:until|till|through|to|by|before|for|as late as|during)(?!\p{L})")
# behind a time, or a version or a level: what is not so before is so from then on
_BEFORE_THEN = regex.compile(
    r"(?:\s?\p{Hangul}{1,3}?)?(?:[이가]\s되기)?\s?이?전(?:에는?|엔|까지는?|(?:\s\p{Hangul}{2,4})?에서는?)(?!\p{Hangul})"
)
# before what is done, and once it is done: 입금되기 전에는 발송하지 않는다, ships once payment is received
_BEFORE_IT = regex.compile(r"\p{Hangul}기\s?전(?:에는|엔|까지는?)(?!\p{Hangul})")
_AFTER_IT = regex.compile(r"(?<!\p{L})(?i:once|as soon as|only when|only after)(?!\p{L})")
_FROM_THEN = regex.compile(
    r"(?<!\p{L})(?i:from|since|as of|(?:starting|beginning)(?: on| in| from| at| with)?)\s(?:\p{L}+\s){0,2}$"
)
_AND_ON = regex.compile(
    r"\s(?:and|or)\s(?:later|up|above|higher|newer|on|over)(?!\p{L})|\s?\+|\son(?:wards?)?(?!\p{L})"
)
# what has ended, and is so no longer
_IS_OVER = regex.compile(
    r"종료|만료|마감|단종|폐지|폐쇄|폐간|폐교|은퇴|퇴역|철거|해체|끝[나난났]|사라[지진졌]|그만[두뒀둔]"
)
_NO_LONGER = regex.compile(r"(?i:no longer|any\s?(?:more|longer))(?!\p{L})")
# how far something goes, and what says so or that it goes further
_AS_FAR_AS = RarePattern(
    regex.compile(r"(?<!\p{Hangul})(?P<end>\p{Hangul}+?)까지(?:의|를|로)?(?!\p{Hangul})"),
    ("까지",),
)
_AT_LEAST = RarePattern(
    regex.compile(r"(?<!\p{L})at\sleast\s(?:the|an?|its|my|your|our|their)\s(?P<end>(?:\p{L}+\s){0,2}\p{L}+)"),
    ("at least",),
)
_FURTHER = regex.compile(r"적어도|최소|못해도|이상|넘|초과|라도|최하|이나마|하다못해|그래도|일단")
_AS_FAR_AS_ENGLISH = regex.compile(
    r"(?<!\p{L})(?i:up|until|till|through|throughout|far|down|by\s(?:the|then)|even|into|onto|before|back)(?!\p{L})"
)
_NAMES = 0.3  # score from which the thing is the same
_LONGEST = 40  # characters before an English date in which its word stands


class Limit(NamedTuple):
    """A date from which, or until which, something is so; and where the date stands with the word that says it."""

    how: Literal["from", "until"]
    span: Span


def read_wrong_limits(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Opposed, ...]:
    """The one date from which something is so on one side, and until which on the other."""
    if not turns_a_limit(pair):
        return ()
    (korean,), (english,) = pair.korean.fact(read_limits), pair.english.fact(read_limits)
    if _says_no(pair, korean, negation):
        return ()
    ours, theirs = (side.fact(read_signs, opposites, negation) for side in (pair.korean, pair.english))
    if _are_opposed(ours, theirs):
        return ()
    links = Links(pair, words, dictionary)
    ends = words_in(pair.korean, korean.span), words_in(pair.english, english.span)
    rest = read_rest(pair, *ends, links)
    return (Opposed(korean.span, english.span),) if rest.answered and rest.is_said(_LEFT) else ()


def read_wrong_reach(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The one thing up to which something goes by the Korean, and which it reaches or passes by the English."""
    theirs = [*_AT_LEAST.finditer(pair.english)]
    ours = [*_AS_FAR_AS.finditer(pair.korean)] if len(theirs) == 1 else []
    if len(ours) != 1 or _FURTHER.search(pair.korean) or _AS_FAR_AS_ENGLISH.search(pair.english):
        return ()
    links = Links(pair, words, dictionary)
    ends = words_in(pair.korean, Span(*ours[0].span("end"))), words_in(pair.english, Span(*theirs[0].span("end")))
    if not any(links.score(k, e) >= _NAMES for k in ends[0] for e in ends[1]):
        return ()
    return (Opposed(Span(*ours[0].span()), Span(*theirs[0].span())),)


def turns_a_limit(pair: Pair) -> bool:
    """Whether the sides say of one date each from when something is so, and until when, in one word or another."""
    korean, english = pair.korean.fact(read_limits), pair.english.fact(read_limits)
    return len(korean) == len(english) == 1 and korean[0].how != english[0].how


def tells_until_when_once(pair: Pair) -> bool:
    """Whether one side alone says until when something is so, and the other may say what is so from then on: closed
    until July, 7월에 문을 연다."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if _ENGLISH_UNTIL.search(english):
        return _ANY_KOREAN_UNTIL.search(korean) is None
    return _KOREAN_UNTIL.search(korean) is not None and _ANY_ENGLISH_UNTIL.search(english) is None


def denies_until_then(pair: Pair, negation: Negation) -> bool:
    """Whether the Korean denies before a time what the English says to be so from then on: 5월 전에는 팔지 않는다, sold
    from May; 3.0 버전 전에는, since version 3.0."""
    if "전" not in pair.korean or pair.english.fact(read_english_denials, negation):
        return False
    if len(denials := pair.korean.fact(read_korean_denials, negation)) != 1:
        return False
    before_it = _BEFORE_IT.search(pair.korean, 0, denials[0].negated.start)
    if before_it and _AFTER_IT.search(pair.english.fact(read_prose)):
        return True
    korean = (q for q in pair.korean.fact(read_numbers) if q.role != "duration" and q.span.end < denials[0].no.start)
    before = {q.value for q in korean if _BEFORE_THEN.match(pair.korean, (q.phrase or q.span).end)}
    english = pair.english.fact(read_numbers) if before else ()
    return any(q.value in before and _begins(pair.english.fact(read_prose), q.phrase or q.span) for q in english)


def denies_what_is_over(pair: Pair, negation: Negation) -> bool:
    """Whether all that the English denies is what it says to be so no longer, and the Korean calls it ended: 지원이
    종료된 버전, no longer supported."""
    if _IS_OVER.search(pair.korean) is None or pair.korean.fact(read_korean_denials, negation):
        return False
    prose = pair.english.fact(read_prose)
    denials = pair.english.fact(read_english_denials, negation)
    return bool(denials) and all(_NO_LONGER.search(prose, denial.whole.start) for denial in denials)


def _begins(prose: str, span: Span) -> bool:
    """Whether something is so from an English time or number on."""
    start = max(0, span.start - _LONGEST)
    return _FROM_THEN.search(prose, start, span.start) is not None or _AND_ON.match(prose, span.end) is not None


def _says_no(pair: Pair, limit: Limit, negation: Negation) -> bool:
    """Whether either side says no by grammar or by the meaning of a word: closed until Monday, 월요일부터."""
    return (
        holds_a_no(pair.korean)
        or negation.phrases("ko", "undoes").search(pair.korean, limit.span.end) is not None
        or any(not limit.span.overlaps(no) for no in denying_korean_words(pair.korean, negation))
        or bool(pair.english.fact(read_english_denials, negation))
    )


def _are_opposed(korean: Sequence[Sign], english: Sequence[Sign]) -> bool:
    """Whether the sides say the opposite of each other in some word, which makes the one of the other."""
    return any(
        k.meaning.row == e.meaning.row and k.meaning.pole != e.meaning.pole and k.meaning.opposition != "order"
        for k in korean
        for e in english
        if not (k.meaning.vague or e.meaning.vague)
    )


def read_limits(text: Text) -> tuple[Limit, ...]:
    """The dates of a text with what it says of them, if it says when in no other way."""
    prose = text.fact(read_prose)
    korean = text.language == "ko"
    told = len([*(_ANY_KOREAN if korean else _ANY_ENGLISH).finditer(prose)])
    if not 1 <= told <= (1 if korean else 2):
        return ()
    dates = [q for q in text.fact(read_numbers) if q.role in WHEN]
    found = [limit for date in dates if (limit := (_korean if korean else _english)(prose, date.phrase or date.span))]
    return tuple(dict.fromkeys(found))


def _korean(prose: str, date: Span) -> Limit | None:
    match = _BEHIND.match(prose, date.end)
    return Limit("until" if match["how"] == "까지" else "from", Span(date.start, match.end("how"))) if match else None


def _english(prose: str, date: Span) -> Limit | None:
    match = _BEFORE.search(prose, max(0, date.start - _LONGEST), date.start)
    return Limit("from" if match["from"] else "until", Span(match.start(), date.end)) if match else None
