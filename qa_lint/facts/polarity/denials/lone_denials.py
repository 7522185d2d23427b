"""A no that is all that is left: the rest of a short pair is answered, and one side says no where the other says none.

Where the word that is denied has no counterpart that the tables know (밝혀지다, determined), nothing can be said of it
in a long text. In a short one, all other words of which are answered, the other side says the same of the same things;
and it says no in no way: not by grammar, nor by a prefix, nor by a word that means one.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.answered_rest import TRANSLATES, counterparts, read_rest
from qa_lint.facts.polarity.denied_words import Noes, goes_on, is_still_so
from qa_lint.facts.polarity.done_otherwise import DoneOtherwise
from qa_lint.facts.polarity.english_negation import is_beside_the_verb, read_english_denials
from qa_lint.facts.polarity.exclusives import excepts_one
from qa_lint.facts.polarity.korean_negation import (
    Denial,
    LostDenial,
    denies_in_korean,
    denying_korean_words,
    read_korean_denials,
)
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.signs import Otherwise, read_signs
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 12  # Korean words: of a longer text something is always left over
_NO = "no"
_FORBIDS = regex.compile(r"(?:.*[,.:!;]\s)?(?i:(?:please\s)?(?:do\snot|don['’]t|never))")  # up to the no of a command
_LEFT = 1  # words beside the denied one that may have no counterpart, on either side
_MANY = 4  # words that are answered, beside which one more may have none
_ENOUGH = 2  # other words that are answered, so that a verb alone can be what the denied one is told by
# What may be a no that is written together with its verb, and so is not read: 안들어, 하지마
_GLUED = regex.compile(r"(?<!\p{Hangul})[안못]\p{Hangul}|지\s?[마말]")
# A Korean no that ends its sentence and denies what is done: what there is not (별일 없다) is often told in other words
_HELPED = r"(?:[두놓]|버리)?"  # 켜 놓지 마세요
_DENIED = regex.compile(rf"\s*(?:{_HELPED}지.*|수[가는도]?\s?없|.*안\s?)")
_MODAL = regex.compile(rf"\s*(?:수|면\s?안|{_HELPED}지\s?[마말])")
# but for what can be done so alone: 두 손으로만 들 수 있다
_ABLE = regex.compile(r"(?<!만\s)(?<!\p{Hangul})\p{Hangul}+\s수[도가는]?\s?있\p{Hangul}*[.!]*\s*$")
_MODAL_ENGLISH = regex.compile(r"(?i:(?:may|must|can|could|should)(?:\snot|n['’]t)|cannot)")
_IS_OFF = regex.compile(r"(?<=\p{L}\s)(?i:off|muted|disabled)[.!]?\s*$")  # 알림을 받지 않습니다, notifications off
_STOP = r"[\s.!”\"’'*_]*$"
# 않습니다, 않고 있다, 않기로 했다, 않겠다고 밝혔다, 않는 것이 좋다, 않을 예정이다, 않은 것으로 나타났다
_ENDS = regex.compile(
    r"\p{Hangul}*?(?:고 있|기로 [하했한할합결]|[다라]고 [하했한할합말밝전]|는 [것게편]이? [좋낫바]"
    rf"|을 (?:것|예정|방침|계획|전망)|[은을는] 것으로 \p{{Hangul}})?\p{{Hangul}}*{_STOP}"
)
_OBJECT = regex.compile(r"[을를]$")
# A noun that forbids, or the end of a compound, where the English gives leave: 주차 금지 구역이다, you may park
_FORBIDDEN = regex.compile(r"\s*(?:금지|불가)")
_ENDS_A_NOUN = regex.compile(rf"\p{{Hangul}}*(?: \p{{Hangul}}+)?{_STOP}")
_ALLOWS = regex.compile(
    r"(?<![A-Za-z])(?i:may|can|allow(?:s|ed)|permit(?:s|ted)|welcome|available|possible|accepted|given|granted|offered)"
    r"(?![A-Za-z])"
)
# Words that stand beside a no, and those of the English where it is lost: 더 이상 유효하지 않다, still in force
_BESIDE_A_NO = tuple(
    (
        regex.compile(rf"(?<!\p{{Hangul}})(?:{korean})(?!\p{{Hangul}})"),
        regex.compile(rf"(?<![A-Za-z])(?:{english})(?![A-Za-z])"),
    )
    for korean, english in (
        (r"더\s?이상|더는", "still"),
        ("아직|아직도|여태", "already"),
        (
            "좀처럼|거의|전혀|결코|절대|절대로",
            "always|often|frequently|usually|regularly|mostly|all the time|a lot|a great deal",
        ),
    )
)
# An English no by its meaning, which Korean says by the meaning of a word as well: far from, unable to
_BY_MEANING = regex.compile(r"(?i:far|anything|unable|fail|refus|declin|hardly|scarcely|without|lack)")
# Of what is chosen, is done on a condition or is another thing's own, an English no may be left to the reader
_ASIDE = regex.compile(
    r"(?<![A-Za-z])(?i:if|whether|or|but|who|which|that|while|than|though|instead|in case|unless|without|until|till"
    r"|except|before|only|(?:here|this|that)(?:['’]s|\sis)\swhy)(?![A-Za-z])"
)


def read_lone_denials(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The one no of a short pair that the other side does not say in any way."""
    if len(pair.korean.fact(read_words)) > _LONGEST or pair.fact(excepts_one, negation):
        return ()
    korean = pair.korean.fact(read_korean_denials, negation)
    english = pair.english.fact(read_english_denials, negation)
    if len(korean) + len(english) != 1 or "?" in pair.korean or "?" in pair.english:
        return ()
    signs = pair.korean.fact(read_signs, opposites, negation), pair.english.fact(read_signs, opposites, negation)
    links = Links(pair, words, dictionary)
    otherwise = DoneOtherwise(pair, *signs, links)
    if any(otherwise.is_said(d, "ko") for d in korean) or any(otherwise.is_said(d, "en") for d in english):
        return ()
    if korean:
        affirmed = not Noes(pair, negation, links).anywhere_in_english(korean[0])
        lost = affirmed and not Otherwise(*signs).is_said(korean[0])
        return _lost_in_english(pair, korean[0], links) if lost else ()
    noes = denying_korean_words(pair.korean, negation)
    affirmed = (
        not denies_in_korean(pair.korean, negation, only_phrases=True)
        and not _GLUED.search(pair.korean)
        and all(_is_denied(pair, no, english[0], links, dictionary) for no in noes)
    )
    lost = affirmed and not Otherwise(*signs[::-1]).is_said(english[0])
    return _lost_in_korean(pair, english[0], negation, links) if lost else ()


def _lost_in_english(pair: Pair, denial: Denial, links: Links) -> tuple[LostDenial, ...]:
    prose, said = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    forbidden = _FORBIDDEN.fullmatch(prose, *denial.no) is not None and _ALLOWS.search(said) is not None
    ends = (_ENDS_A_NOUN if forbidden else _ENDS).match(prose, denial.whole.end) is not None
    if not ends or (not forbidden and (denial.faint or not _DENIED.match(prose, *denial.no))):
        return ()
    english = pair.english.fact(read_words)
    telling = [word for word in english if links.tells(word)]
    # that something may not be done is said in many words
    allows = forbidden or _MODAL.match(prose, *denial.no) is not None
    beside, instead = _words_beside_a_no(pair, denial)
    if not beside and not forbidden and goes_on(pair, denial, links):
        return ()
    if _IS_OFF.search(said):
        return ()
    if not telling or not (allows or beside or any(True for _ in counterparts(_denied(pair, denial), english, links))):
        return ()
    predicate = words_in(pair.korean, Span(denial.whole.start, len(prose)))
    rest = read_rest(pair, [*beside, *predicate], instead, links)
    if not rest.is_said(_LEFT + (rest.answered >= _MANY)):
        return ()
    stated = instead or (*rest.untold, telling[-1])[:1]
    if not instead and is_still_so(pair, denial, stated[0], links):  # 희망을 잃지 않았다, still has hope
        return ()
    return (LostDenial("ko", denial.whole, Span(stated[0].start, stated[-1].end)),)


def _words_beside_a_no(pair: Pair, denial: Denial) -> tuple[Sequence[Word], Sequence[Word]]:
    """The Korean words that stand beside a no, and the English ones that do where it is lost."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    for ours, theirs in _BESIDE_A_NO:
        if (k := ours.search(korean, 0, denial.no.start)) and (e := theirs.search(english)):
            return words_in(pair.korean, Span(*k.span())), words_in(pair.english, Span(*e.span()))
    return (), ()


def _denied(pair: Pair, denial: Denial) -> Sequence[Word]:
    """The words that a Korean no denies, with the object of the verb: 거부권을 행사하지 않다."""
    words = pair.korean.fact(read_words)
    own = words_in(pair.korean, denial.negated)
    before = [word for word in words if word.end <= denial.negated.start][-1:]
    return [*(word for word in before if _OBJECT.search(pair.korean, word.start, word.end)), *own]


def _is_denied(pair: Pair, korean: Span, denial: Denial, links: Links, dictionary: Dictionary) -> bool:
    """Whether Korean words that say no by their meaning are what the English forbids: do not stop, 중단하십시오."""
    if not _FORBIDS.fullmatch(pair.english.fact(read_prose), 0, denial.no.end):
        return False
    denied = links.telling(words_in(pair.english, denial.negated))[:1]
    said = (dictionary.meanings(pair.korean[k.start : k.end], denied=False) for k in words_in(pair.korean, korean))
    return bool(denied) and all(denied[0].keys[0] in meanings for meanings in said)


def _ends_undone(pair: Pair, last: Word, negation: Negation) -> bool:
    """Whether the last Korean word does away with what stands before it: 데이터 손실 방지, no more lost data."""
    return negation.phrases("ko", "undoes").search(pair.korean, last.start, last.end) is not None


def _lost_in_korean(pair: Pair, denial: Denial, negation: Negation, links: Links) -> tuple[LostDenial, ...]:
    prose, korean = pair.english.fact(read_prose), pair.korean.fact(read_words)
    denied = links.telling(words_in(pair.english, denial.negated))[:1]
    if _BY_MEANING.search(prose, *denial.no) or _ASIDE.search(prose) or not denied or not korean:
        return ()
    if is_beside_the_verb(pair.english, denial.no):
        return ()
    if prose[slice(*denial.no)] in pair.korean:  # it is a name there, or a message: No such file
        return ()
    if prose[slice(*denial.no)].lower() == _NO and _ends_undone(pair, korean[-1], negation):
        return ()
    said = any(links.score(word, other) >= TRANSLATES for word in korean for other in denied)
    able = _ABLE.search(pair.korean) if _MODAL_ENGLISH.fullmatch(prose, *denial.no) else None
    may = words_in(pair.korean, Span(*able.span())) if able else ()  # 쓸 수 있습니다, must not contain
    rest = read_rest(pair, may, words_in(pair.english, denial.no), links)
    if not rest.is_said(_LEFT) or not (said or rest.answered >= _ENOUGH):
        return ()
    return (LostDenial("en", denial.whole, Span(korean[-1].start, korean[-1].end)),)
