"""An English no that the Korean does not say: the word that it denies stands there as the verb of a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.answered_rest import TRANSLATES
from qa_lint.facts.polarity.denials.denied_nouns import nouns_added, nouns_that_are_there
from qa_lint.facts.polarity.denied_words import Noes
from qa_lint.facts.polarity.english_negation import is_beside_the_verb
from qa_lint.facts.polarity.korean_negation import Denial, LostDenial
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.same_sentences import SENTENCE_END, at_one_place, korean_near
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.negation import Negation

_VERBS = 0.25  # score from which a Korean verb is the one that English denies
_VERB = 2  # words of those behind an English no among which its verb is
_STATES = regex.compile(r"[다요오라자](?=[.!]|[”\"’']?\s*$)")  # a Korean verb ends its sentence so
# or a clause that another follows, or what somebody says, with what helps the verb: 여행하라고 권했다, 확인해 주었지만
_GOES_ON = regex.compile(
    r"(?:\p{Hangul}+\s)?\p{Hangul}+(?:지만|으나|며|는데|은데|므로|니까?|[아어여해]서|[라다자]고|[하되]고)(?!\p{Hangul})"
)
# a verb that only helps the one before
_HELPED = regex.compile(r"(?P<verb>\p{Hangul}*[아어여해와워봐려겨져돼])\s[주줘줬두뒀놓놨버보봤]\p{Hangul}*")
# or what a fault is that was mended: 필터가 적용되던 문제
_FAULT = regex.compile(r"\p{Hangul}+[던는](?=\s(?:문제|버그|오류|현상|증상|이슈|결함))")
_MAY = r"수[가는도]?\s?있"  # behind what may be done
_CAN = regex.compile(rf"\s?(?:{_MAY}|[적바]이?\s?있)")  # and what has been done: 공개한 적이 있다
# from the start of a word, or behind the one before
_ABLE = regex.compile(rf"(?:(?<!\p{{Hangul}})|\G)\p{{Hangul}}++\s{_MAY}")
_UNABLE = regex.compile(r"(?i:can|could)(?:n['’]t|['’]t|\s?not)")
# what is done by somebody only, or under a condition, is not done otherwise
_EXCEPTIONS = "unless|without|until|till|except|but"
_ALONE = regex.compile(r"(?:(?<!지)만|야)(?!\p{Hangul})")
_UNLESS = regex.compile(rf"(?<![A-Za-z])(?i:{_EXCEPTIONS})(?![A-Za-z])")
# only these, and so no others: 현금만 받습니다, we do not accept cards
_ONLY_THESE = regex.compile(r"(?<!\p{Hangul})(?P<noun>\p{Hangul}{2,})(?<![지미십백천수불])만(?:을|은)?(?!\p{Hangul})")
# what is so from a time on is not before it; nor what something has to be done for, before that is done
_SINCE = regex.compile(r"부터(?:는|야)?(?!\p{Hangul})|\p{Hangul}려면(?!\p{Hangul})")
_UNTIL_NONE = regex.compile(
    r"(?<!\p{L})(?i:until|till)(?:\sthere\s(?:is|are))?\sno\s"
)  # 녹을 때까지, until no butter remains
_NOT_BEFORE = regex.compile(r"(?<![A-Za-z])(?i:until|till|before)(?![A-Za-z])")
# and of whatever may be such a condition, or is asked, nothing is told by its can alone
_ONLY = regex.compile(r"(?:만|야|뿐|까지|전|면|때|한해)(?!\p{Hangul})|\?")
_OTHERWISE = regex.compile(rf"(?<![A-Za-z])(?i:{_EXCEPTIONS}|other|before|if|any|only)(?![A-Za-z])|\?")
_OTHER = "다른", "other"  # said by both, it is no exception
_ANY_CAN = regex.compile(r"(?<![A-Za-z])(?i:can|could|may|might|able)(?=not|n['’]t|['’]t|[^A-Za-z]|$)")
_FEW = 10  # Korean words: a text of so few speaks of one thing that can be done
_COMMANDS = regex.compile(r"(?:십시오|시오|세요|하라|해라|하자)(?=[.!]|[”\"’']?\s*$)")
_FORBIDS = regex.compile(  # and not what is only so under a condition: if you don't know
    r"(?<!(?<!\p{L})(?i:if|when|because|since|that|who)\s(?:(?i:you|we|they|i)\s)?)(?i:do not|don['’]t|never)$"
)
# an English no of what is or does something, whose verb, which Korean denies, stands before it or behind: found no
# defects; no turbine will be placed; neither party shall disclose
_OF_WHAT = regex.compile(r"(?i:no|neither|nobody|no one|none|nothing)$")
_OF_A_KIND = regex.compile(r"(?i:no|neither)")
# what stands before a verb of saying or thinking, and is what such a no is said of: 좋다고 봤다, saw no need
_QUOTED = regex.compile(r"(?:다|라|냐|자)(?:고|는|며)[도는은]?\s$")
_LONGEST_QUOTED = 4  # characters of it
_KIND = 2  # telling words behind it that say of what: serious defects
_VERB_BEFORE = 2  # words before such a no among which its verb is


def lost_in_korean(pair: Pair, english: Sequence[Denial], negation: Negation, links: Links) -> Iterator[LostDenial]:
    """Some English noes that the Korean, which says no nowhere by its grammar, does not say by a word; and the Korean
    words that state what each denies. The first of them counts.
    """
    prose = pair.korean.fact(read_prose)
    states = [match.start() for match in _STATES.finditer(prose)]
    if not states:
        return
    if is_so_beyond(pair, links):
        return
    noes = Noes(pair, negation, links)
    if len(english) == 1 and (able := _ability(pair, english[0])) and not noes.in_korean(english[0], able):
        yield LostDenial("en", english[0].whole, able)
    commands = _COMMANDS.search(prose) is not None
    for denial in english:
        for there in chain(nouns_that_are_there(pair, denial, links), nouns_added(pair, denial, links)):
            if at_one_place(pair, there.end, denial.no.start) and not noes.in_korean(denial, there):
                yield LostDenial("en", denial.whole, there)
        behind = words_in(pair.english, denial.negated)
        forbids = _FORBIDS.search(pair.english, 0, denial.no.end) is not None
        of_what = _OF_WHAT.search(pair.english, *denial.no) is not None
        theirs = _verbs_of(pair.english, denial) if of_what else behind[:_VERB]
        theirs = [word for word in theirs if links.tells(word)]
        if of_what and not _is_said(pair, denial, links):
            continue
        stated: list[tuple[bool, float, Word]] = []  # and whether it is the verb of a sentence, and how well it answers
        for word, score in _translated(theirs, korean_near(pair, denial.no.start), links):
            if not at_one_place(pair, word.start, denial.no.start):
                continue
            if of_what and _QUOTED.search(prose, max(0, word.start - _LONGEST_QUOTED), word.start):
                continue
            final = bisect_left(states, word.start) < bisect_right(states, word.end)
            final = final or bool(_CAN.match(prose, word.end))
            final = final or _GOES_ON.fullmatch(prose, word.start, _end_of_verb(prose, word)) is not None
            fault = _FAULT.match(prose, word.start)
            final = final or (fault is not None and fault.end() == word.end)
            said = final or (forbids and commands)
            if said and not noes.in_korean(denial, Span(word.start, word.end)):
                stated.append((final, score, word))
        if stated:
            final, _, word = max(stated, key=lambda one: one[:2])
            if not final and (command := _command_at(pair.korean, word)):
                yield LostDenial("en", Span(denial.no.start, behind[0].end if behind else denial.no.end), command)
            told = max((word.end for word in theirs if word.start > denial.no.start), default=denial.no.end)
            yield LostDenial("en", Span(denial.no.start, told), Span(word.start, word.end))


def _translated(english: Sequence[Word], where: Span, links: Links) -> list[tuple[Word, float]]:
    """The words of a Korean stretch in order that any of some English ones, which may be denied, translates, and how
    well."""
    found: dict[Word, float] = {}
    for stem in {word.keys[0] for word in english}:
        reaching = links.reaching.get(stem, ())
        first, stop = (bisect_left(reaching, at, key=lambda one: one[0].start) for at in where)
        for word, score in reaching[first:stop]:
            if score >= _VERBS:
                found[word] = max(score, found.get(word, 0.0))
    return sorted(found.items(), key=lambda one: one[0].start)


def _end_of_verb(prose: str, word: Word) -> int:
    """Where a word ends, or what helps it behind it: 확인해 주었지만."""
    helped = _HELPED.match(prose, word.start)
    return helped.end() if helped and helped.end("verb") == word.end else word.end


def is_so_beyond(pair: Pair, links: Links) -> bool:
    """Whether the Korean says of what, or from when, alone it is so, and the English may say no of what is beyond."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if _SINCE.search(korean) and _NOT_BEFORE.search(english):
        return True
    if "까지" in korean and _UNTIL_NONE.search(english):
        return True
    if _ALONE.search(korean) and _UNLESS.search(english):
        return True
    return any(_has_no_counterpart(pair, Span(*only.span("noun")), links) for only in _ONLY_THESE.finditer(korean))


def _has_no_counterpart(pair: Pair, noun: Span, links: Links) -> bool:
    """Whether it is known what a Korean noun means, and no English word says that."""
    known = [word for word in words_in(pair.korean, noun) if links.is_known(word)]
    return bool(known) and not any(score >= TRANSLATES for word in known for score in links.answers(word).values())


def _command_at(text: Text, word: Word) -> Span | None:
    """The command that ends the sentence of a word which is no verb: its verb is one that no table knows."""
    command = _COMMANDS.search(text.fact(read_prose), word.end)
    if command is None or SENTENCE_END.search(text, word.end, command.start()):
        return None
    words = text.fact(read_words)
    last = words[bisect_left(words, command.end(), key=lambda other: other.end)]
    return Span(last.start, last.end)


def _verbs_of(text: Text, denial: Denial) -> Sequence[Word]:
    """The words of which one may be the verb of a no that is said of what is or does something, in its clause."""
    words = text.fact(read_words)
    at = bisect_left(words, denial.no.start, key=lambda word: word.start)
    first = max(0, at - (1 if is_beside_the_verb(text, denial.no) else _VERB_BEFORE))
    before = [word for word in words[first:at] if not SENTENCE_END.search(text, word.end, denial.no.start)]
    return [*before, *words_in(text, denial.negated)]


def _is_said(pair: Pair, denial: Denial, links: Links) -> bool:
    """Whether what there is none of has a counterpart (found no survivors, 전원 사망); nobody is none of anything."""
    if not _OF_A_KIND.fullmatch(pair.english, *denial.no):
        return True
    return any(
        score >= TRANSLATES
        for e in links.telling(words_in(pair.english, denial.negated))[:_KIND]
        for _, score in links.reaching.get(e.keys[0], ())
    )


def _ability(pair: Pair, denial: Denial) -> Span | None:
    """What alone can be done in a short Korean text, where English denies alone that something can be."""
    prose, said = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if len(pair.korean.fact(read_words)) > _FEW or not _UNABLE.fullmatch(said, *denial.no):
        return None
    otherwise = [match.group() for match in _OTHERWISE.finditer(said)]
    if _ONLY.search(prose) or len(_ANY_CAN.findall(said)) != 1:
        return None
    if any(word != _OTHER[1] for word in otherwise) or (otherwise and _OTHER[0] not in prose):
        return None
    able = list(_ABLE.finditer(prose))
    return Span(*able[0].span()) if len(able) == 1 else None
