"""Two clauses that are exchanged, or of which one is denied on one side alone: "cancel before saving", for 취소한 후
저장하십시오; "if you do not pay, it will not end", for 내지 않으면 끝난다.

Each side has both clauses, so that no word of it is wrong by itself: what tells is which clause of the one says what
which of the other does, by the words of which only one clause of each side has the translation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.contraries.conditions import are_opposed
from qa_lint.facts.polarity.english_negation import denying_words, read_english_denials
from qa_lint.facts.polarity.korean_negation import (
    denying_korean_words,
    read_double_no,
    read_every_korean_no,
    read_korean_denials,
)
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.times.clause_ties import (
    BESIDES,
    CAUSE,
    DESPITE,
    EVEN,
    IF,
    INSTEAD,
    ONLY,
    TILL,
    TIME,
    UNTIL,
    WITHOUT,
    Tie,
    read_ties,
)
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_IN_TIME = frozenset({TIME, UNTIL})
_ASIDE = frozenset({INSTEAD, WITHOUT})
_CONDITIONS = frozenset({IF, WITHOUT, ONLY})
_FACTS = frozenset({CAUSE, DESPITE})  # what says of both clauses that they are so
# ties of both sides of which one says what the other denies
_CONTRARY = frozenset(
    {
        (CAUSE, DESPITE),
        (DESPITE, CAUSE),
        (ONLY, EVEN),
        (EVEN, ONLY),
        (INSTEAD, BESIDES),
        (INSTEAD, TIME),
        (TIME, TILL),
    }
)
_SAID = 0.3  # score from which a word is translated by one of a clause
_TELLING = 3  # words that tell which clause is which
_SUBJECT = regex.compile(r"\p{Hangul}{2,}(?:은|는|이|가|께서)")  # of either clause, wherever English says it
_BEFORE_THAT = regex.compile(r"(?i:before|prior)")
_BEFORE, _BEHIND = 2, 4  # words of a Korean clause that are shown with its tie, and of an English one
_ASKED = "?"
# English words that stand in either clause as its grammar asks
_GRAMMAR = frozenset("first must have should need can could will would only then not do".split())  # noqa: SIM905
_LONGEST = 14  # Korean words: of the clauses of a longer sentence more is said than that one is so and the other
# what a no beside it denies is not plain
_UNSURE = regex.compile(r"(?<!\p{L})(?:NOT|that|[Nn]or|[Nn]either|[Ee]ither|[Nn]on-?\p{L}+)(?!\p{L})")
# a no of English grammar; what declines to do something may be a decline to some amount
_OF_GRAMMAR = regex.compile(r"(?i)(?:[\p{L}\s]*?n(?:ot|[’']t)|cannot|never|no|none|nobody|nothing|no\sone)\s*")
_IF_NOT = regex.compile(r"(?<!\p{L})(?i:if)\snot(?!\p{L})")  # which no verb stands behind: if not given


def read_exchanged_clauses(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """Two clauses of which one comes before the other, or is done instead, and English has it the other way round."""
    ties = _ties(pair)
    if ties is None or not any({tie.kind for tie in ties} <= kinds for kinds in (_IN_TIME, _ASIDE)):
        return ()
    if ties[0].kind != ties[1].kind and _say_before(pair, *ties):
        return ()  # before, and not before: the no is what is lost
    votes = _votes(pair, *ties, Links(pair, words, dictionary))
    crossed = votes[0, 1], votes[1, 0]
    if not min(crossed) or sum(crossed) < _TELLING or votes[0, 0] or votes[1, 1]:
        return ()
    return (Opposed(_tied_in_korean(pair, ties[0]), _tied_in_english(pair, ties[1])),)


def is_done_too_early(pair: Pair, words: WordPairs, dictionary: Dictionary) -> bool:
    """Whether one side says that something was not done before another thing, and the other that this came before it:
    서명하기 전에 읽지 않았다, signed before reading."""
    ties = _ties(pair)
    if ties is None or sorted(tie.kind for tie in ties) != [TIME, UNTIL]:
        return False
    votes = _votes(pair, *ties, Links(pair, words, dictionary))
    return min(votes[0, 0], votes[1, 1]) > 0 == votes[0, 1] == votes[1, 0]


def read_turned_clauses(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Opposed, ...]:
    """What follows from a condition on one side, and from its opposite on the other; or what is so for a reason, and in
    spite of it."""
    ties = _ties(pair)
    if ties is None or len(pair.korean.fact(read_words)) > _LONGEST or _UNSURE.search(pair.english):
        return ()
    links = Links(pair, words, dictionary)
    korean, english = ties
    votes = _votes(pair, korean, english, links)
    if english.kind == DESPITE and votes[0, 1] > votes[0, 0]:  # of two facts either may be the one that is granted
        english = english._replace(first=english.second, second=english.first)
        votes = _votes(pair, korean, english, links)
    # what is joined by a but may be said of one thing in other ways
    least = 2 if pair.english[slice(*english.joint)].strip() == "but" else 1
    if votes[0, 1] or votes[1, 0] or min(votes[0, 0], votes[1, 1]) < least or votes.total() < _TELLING:
        return ()
    turned = (korean.kind, english.kind) in _CONTRARY
    if not turned:
        compared = _compared(korean, english)
        signs = _signs(pair, korean, english, negation, links) if compared else None
        unlike = [a != b for n, (a, b) in enumerate(signs or ()) if n in compared]
        # if not, it is not: the same as if it is, it is
        turned = sum(unlike) == 1 or (korean.kind in _FACTS and any(unlike))
        turned = turned and (korean.kind in _IN_TIME or not are_opposed(pair, opposites, negation))
    return (Opposed(_whole(pair.korean, korean), _whole(pair.english, english)),) if turned else ()


def _say_before(pair: Pair, korean: Tie, english: Tie) -> bool:
    """Whether both joints say before."""
    return "전" in pair.korean[slice(*korean.joint)] and _BEFORE_THAT.search(pair.english, *english.joint) is not None


def _tied_in_korean(pair: Pair, tie: Tie) -> Span:
    """A Korean tie with the last words before it: 파일을 저장한 후."""
    before = words_in(pair.korean, Span(0, tie.joint.start))[-_BEFORE:]
    return Span(before[0].start, len(pair.korean[: tie.joint.end].rstrip(" ,")))


def _tied_in_english(pair: Pair, tie: Tie) -> Span:
    """An English tie with the first words behind it: before you close the file."""
    behind = words_in(pair.english, Span(tie.joint.end, len(pair.english)))[:_BEHIND]
    return Span(tie.joint.start, behind[-1].end)


def _whole(text: Text, tie: Tie) -> Span:
    """Both clauses, as far as their words go."""
    every = text.fact(read_words)
    return Span(min(every[0].start, tie.joint.start), every[-1].end)


def _compared(korean: Tie, english: Tie) -> tuple[int, ...]:
    """Which clauses have to be as often denied on both sides, taken together; none: nothing can be told of the two."""
    if korean.kind == EVEN and english.kind in (EVEN, WITHOUT):
        return (1,)
    if korean.kind == english.kind and korean.kind in _FACTS:
        return (0, 1)
    if korean.kind in _CONDITIONS and english.kind in _CONDITIONS:
        return (0, 1)
    if {korean.kind, english.kind} <= _IN_TIME and UNTIL in (korean.kind, english.kind):
        return (1,)
    return ()


def _ties(pair: Pair) -> tuple[Tie, Tie] | None:
    """The tie of each side, where each has one."""
    korean = pair.korean.fact(read_ties)
    english = pair.english.fact(read_ties) if korean else ()
    if not english or _ASKED in pair.english:
        return None
    return korean[0], english[0]


def _votes(pair: Pair, korean: Tie, english: Tie, links: Links) -> Counter[tuple[int, int]]:
    """How many Korean words of a clause have their translation in which English one, and in no other."""
    theirs = [
        [word for word in links.telling(words_in(pair.english, english.clause(n))) if word.keys[0] not in _GRAMMAR]
        for n in (0, 1)
    ]
    ours = [
        [word for word in words_in(pair.korean, korean.clause(n)) if not _SUBJECT.fullmatch(pair.korean, *word[:2])]
        for n in (0, 1)
    ]
    return links.votes(ours, theirs)


def _signs(
    pair: Pair, korean: Tie, english: Tie, negation: Negation, links: Links
) -> tuple[tuple[bool, bool], tuple[bool, bool]] | None:
    """Of each clause whether it is denied in Korean and in English; None where a word may say no by its meaning."""
    korean_noes = pair.korean.fact(read_korean_denials, negation)
    every = pair.korean.fact(read_every_korean_no, negation)  # with those that may deny nothing: 할 수밖에 없다
    if pair.korean.fact(read_double_no) or len(every) > len(korean_noes) or any(no.faint for no in korean_noes):
        return None
    said = pair.english.fact(read_words)
    if not all(_is_said(words_in(pair.korean, no.negated), said, links) for no in korean_noes):
        return None  # what is denied is no word of its own: 고전을 면치 못하다, suffer
    if _denies_by_a_word(pair, korean, english, negation, links):
        return None
    ours = [no.no for no in korean_noes]
    denials = pair.english.fact(read_english_denials, negation)
    theirs = [no.no for no in denials if not no.no.overlaps(english.joint)]
    if not all(_OF_GRAMMAR.fullmatch(pair.english, *no) for no in theirs):
        return None
    theirs += [Span(*match.span()) for match in _IF_NOT.finditer(pair.english.fact(read_prose))]
    first, second = (
        (
            any(map(korean.clause(n).overlaps, ours)) != korean.denies[n],
            any(map(english.clause(n).overlaps, theirs)) != english.denies[n],
        )
        for n in (0, 1)
    )
    return first, second


def _denies_by_a_word(pair: Pair, korean: Tie, english: Tie, negation: Negation, links: Links) -> bool:
    """Whether a word of either side says no by its meaning (refuse), and none of the other translates it; or it may be
    how a no of the other side is said (invalid, 유효하지 않다; don't know, 모르다)."""
    prose = pair.english.fact(read_prose)
    denials = pair.english.fact(read_english_denials, negation)
    every = pair.korean.fact(read_every_korean_no, negation)
    theirs = [
        span
        for span in denying_words(prose, Span(0, len(prose)), negation, links.words)
        if not (span.overlaps(english.joint) or any(span.overlaps(no.no) for no in denials))
    ]
    if any(negation.prefixed.fullmatch(prose, *span) for span in theirs):
        return True
    apart = [korean.joint, *(no.whole for no in every)]
    ours = [span for span in denying_korean_words(pair.korean, negation) if not any(map(span.overlaps, apart))]
    # what is denied may say no by its meaning, too (폐기하지, discard); not the no behind it
    mere = [Span(no.negated.end, no.no.end) if no.negated.end <= no.no.start else no.no for no in every]
    stated = [k for k in pair.korean.fact(read_words) if not any(no.start <= k.start < no.end for no in mere)]
    affirmed = [
        e for e in pair.english.fact(read_words) if not any(Span(e.start, e.end).overlaps(no.whole) for no in denials)
    ]
    return not (
        all(_is_said(stated, words_in(pair.english, span), links) for span in theirs)
        and all(_is_said(words_in(pair.korean, span), affirmed, links) for span in ours)
    )


def _is_said(korean: Sequence[Word], english: Sequence[Word], links: Links) -> bool:
    return any(links.score(k, e) >= _SAID for k in korean for e in english)
