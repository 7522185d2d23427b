"""What must be done by one side and may be done by the other: 취소해야 합니다, you may cancel; and what need not be
done by one and must, or must not, by the other: 제출하지 않아도 됩니다, you must not submit.

Both languages have many ways to say either, and a translation may leave a modal out. So it is told only where one side
says in no other way what the other does (needed, before, only), neither says no, and the verbs translate each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import takewhile

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import LostDenial, holds_a_no, read_every_korean_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.same_sentences import at_one_place, sentence_of
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 16  # Korean words: in a longer text more than one thing may or must be done
_TRANSLATES = 0.2  # score from which the verbs are the same
_PREPOSITION = regex.compile(r"(?:with|without|at|in|into|from|by|for|to|of|through|during|after|before)")
_PHRASE = 5  # words behind an English modal among which the object of its verb is: take off your shoes
_VERB = 3  # words behind an English modal of which one is its verb, and before a Korean one
_MUST = regex.compile(r"(?<=\p{Hangul}야)만?\s?(?:[하한할합해했][\p{Hangul}]*|[됩된될돼되][\p{Hangul}]*)")
_MAY = regex.compile(r"(?:(?<=\p{Hangul})\s?수[도가]?\s?있\p{Hangul}*|(?<=\p{Hangul}도)\s?[됩된될돼되]\p{Hangul}*)")
_MUST_ENGLISH = regex.compile(
    r"(?<![A-Za-z])(?i:must|shall|ha(?:ve|s) to|(?:is|are) (?:required|obliged) to|needs? to)(?![A-Za-z])"
)
_MAY_ENGLISH = regex.compile(
    r"(?<![A-Za-z])(?i:may|can|(?:is|are) (?:allowed|permitted|able|free|entitled) to)(?![A-Za-z])"
)
# what else says that something must be, or what it is needed for
_NEEDED = regex.compile(
    r"필요|필수|의무|반드시|꼭|[려라]면|위해|위하|요구|전에|까지|만\s|[야뿐](?!\p{Hangul})|십시오|세요"
)
_NEEDED_ENGLISH = regex.compile(
    r"(?<![A-Za-z])(?i:must|shall|should|ha(?:s|ve|d|ving) to|need\p{L}*|requir\p{L}*|necessary|mandatory|oblig\p{L}*"
    r"|ought|supposed|only|until|unless|before|without|will|would|important|essential|crucial|sure|please|got|gotta|better"
    r"|want|hope|expected|due|remember|now)(?![A-Za-z])"
)
# and what else says that it may be, or is chosen
_ALLOWED = regex.compile(
    r"수[도가는]?\s?있|도\s?(?:[됩된될돼되]|좋|괜찮|무방)|가능|필요[가는]?\s?없|허용|허가|자유|권한|권리|선택|임의|자격|줄\s?[아알안]"
)
_ALLOWED_ENGLISH = regex.compile(
    r"(?<![A-Za-z])(?i:may|can|could|might|able|allow\p{L}*|permi\p{L}*|let|lets|enabl\p{L}*|option\p{L}*|available|eligible"
    r"|possible|possibl\p{L}*|potential\p{L}*|free|entitled|right|choose|choice|capable)(?![A-Za-z])"
)
_NEED_NOT = regex.compile(
    r"(?:지\s않아도\s?(?:[되돼된될됩됐]|좋|괜찮|무방)|[할될]\s필요[가는도]?\s?(?:전혀\s)?없)\p{Hangul}*"
)
_BANNED = regex.compile(r"(?:면|서는?|선)\s?안\s?[되돼된될됩됐]\p{Hangul}*|지\s말아야\p{Hangul}*")
_NEED_NOT_ENGLISH = regex.compile(
    r"(?<!\p{L})(?i:need\s?(?:not|n['’]t)|(?:do|does|did)(?:\snot|n['’]t)\s(?:have|need)\sto"
    r"|(?:is|are|was|were)(?:\snot|n['’]t)\s(?:required|obliged)\sto|no\sneed\sto)(?!\p{L})"
)
_BANNED_ENGLISH = regex.compile(
    r"(?<!\p{L})(?i:(?:must|shall)(?:\snot|n['’]t)|may\snot(?!\s(?:have|need|necessarily|always|all|be\s(?:required|necessary)))|(?:is|are)(?:\snot|n['’]t)\s(?:allowed|permitted)\sto)(?!\p{L})"
)
# what must be, on either side, so that as many of the one answer as many of the other; and what need not be in English
_COMPELS = regex.compile(
    rf"(?P<needless>{_NEED_NOT.pattern}|지\s?않아도(?=\s(?:\p{{Hangul}}+\s){{0,2}}?\p{{Hangul}}*(?:가능|수\s?있)))|(?<=\p{{Hangul}}야)만?\s?(?:[하한할합해했됩된될돼되])|필요|의무|필수|요구|십시오|세요|해라|[려라]면"
)
_COMPELS_ENGLISH = regex.compile(
    r"(?<!\p{L})(?:must|should|(?:has|have|had)\sto|(?<!(?:the|an?|any|of|your)\s)needs?\sto|(?:is|are|was|were)\s(?:needed|required|obliged)\sto)(?!\p{L})"
)
_COMPELS_OTHERWISE = regex.compile(
    r"(?<!\p{L})(?i:not|\p{L}+n['’]t|no|never|without|cannot|optional\p{L}*|unless|instead|skip\p{L}*|free|spar\p{L}*|exempt\p{L}*"
    r"|rather|longer|neither|nor|none|nobody|nothing|unnecessar\p{L}*|save[sd]?|avoid\p{L}*|remov\p{L}*|eliminat\p{L}*|reliev\p{L}*)(?!\p{L})"
)
# what may be done, and what may not in any way
_PERMITTED = regex.compile(r"(?<=\p{Hangul}도)(?<!지\s?않아도)\s?[됩된될돼되]\p{Hangul}*")
_FORBIDDEN_ENGLISH = regex.compile(
    rf"{_BANNED_ENGLISH.pattern}|(?<!\p{{L}})(?i:should(?:\snot|n['’]t)|can(?:not|['’]t))(?!\p{{L}})"
)
# what must be by two noes, and what makes as much of an English no: cannot but, not without, must not fail to
_OBLIGED = regex.compile(r"지\s?않으면\s?안\s?[되돼된될됩됐]\p{Hangul}*")
_CANCELLED = regex.compile(
    r"(?<!\p{L})(?i:but|except|fail|forget|help|ignore|miss|neglect|otherwise|skip|without|un\p{L}+)(?!\p{L})"
)
_OFF_LIMITS = regex.compile(
    r"(?<!\p{L})(?i:(?:is|are|remains?)\s(?:strictly\s)?"
    r"(?:off[\s-]limits|prohibited|forbidden|banned|out of bounds))(?!\p{L})"
)
_FORBIDS = regex.compile(r"금지|불허|금하|막[는아은]")
_OBJECT = regex.compile(r"[을를]$")
_ENDS_A_CLAUSE = regex.compile(r"(?<=다|요|오|음|며|고|만|로|니|데)\s*(?:[.,!;”\"’')]|$)")
_CLAUSE_ENDS = ("다", "요", "지만", "고", "며", "으나", "는데")
# of another time or case it need not be done: not until then, unless
_ONLY_THEN = regex.compile(r"(?<!\p{L})(?i:unless|except\p{L}*|until|till|before|if|when|only|but|otherwise)(?!\p{L})")
_OTHERS_MAY = regex.compile(r"(?<!\p{L})(?i:unless|except\p{L}*|only|but|without|other than|until|if|when)(?!\p{L})")


def read_wrong_modals(pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The one must of a side that is a may on the other, or the other way round; or the need not that is a must not."""
    if "?" in pair.korean or "?" in pair.english:
        return ()
    links = Links(pair, words, dictionary)
    if needless := tuple(_needless(pair, links)):
        return needless
    if unneeded := tuple(_unneeded(pair, negation, links)):
        return unneeded
    if len(pair.korean.fact(read_words)) > _LONGEST:
        return ()
    if forbidden := tuple(_permitted(pair, negation, links)) or tuple(_obliged(pair, negation, links)):
        return forbidden
    if optional := tuple(_optional_as_well(pair, links)):
        return optional
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    if _MUST.search(korean):
        otherwise = _ALLOWED.search(korean) or _NEEDED_ENGLISH.search(english)
        ours, theirs = [*_MUST.finditer(korean)], [*_MAY_ENGLISH.finditer(english)]
    else:
        otherwise = _NEEDED.search(korean) or _ALLOWED_ENGLISH.search(english)
        ours, theirs = [*_MAY.finditer(korean)], [*_MUST_ENGLISH.finditer(english)]
    if otherwise or len(ours) != 1 or len(theirs) != 1:
        return ()
    if holds_a_no(pair.korean) or pair.english.fact(read_english_denials, negation):
        return ()
    return tuple(_of_one_verb(pair, Span(*ours[0].span()), Span(*theirs[0].span()), links))


def _permitted(pair: Pair, negation: Negation, links: Links) -> Iterator[Opposed]:
    """What may be done by the Korean, and by the English may not, or is off limits."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    ours = [*_PERMITTED.finditer(korean)]
    if len(ours) != 1 or _OTHERS_MAY.search(english):
        return
    if holds_a_no(pair.korean) or pair.korean.fact(read_every_korean_no, negation):
        yield from _forbidden_as_well(pair, Span(*ours[0].span()), negation, links)
        return
    banned = _OFF_LIMITS.search(english)
    if banned and not (_FORBIDS.search(korean) or _ALLOWED_ENGLISH.search(english)):
        verb = words_in(pair.korean, Span(0, ours[0].start()))[-1]
        yield Opposed(Span(verb.start, ours[0].end()), Span(*banned.span()))
    theirs = [*_FORBIDDEN_ENGLISH.finditer(english)]
    if len(theirs) != 1:
        return
    if len(pair.english.fact(read_english_denials, negation)) == 1:
        yield from _of_one_verb(pair, Span(*ours[0].span()), Span(*theirs[0].span()), links)


def _obliged(pair: Pair, negation: Negation, links: Links) -> Iterator[Opposed]:
    """What must be done by the Korean, which says so by two noes, and by the English may not: 가지 않으면 안 된다, you
    must not go."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    ours = [*_OBLIGED.finditer(korean)] if "않으면" in korean else []
    if len(ours) != 1 or _CANCELLED.search(english) or _ONLY_THEN.search(english):
        return
    theirs = [*_FORBIDDEN_ENGLISH.finditer(english)]
    if len(theirs) != 1 or len(pair.english.fact(read_english_denials, negation)) != 1:
        return
    banned = Span(*theirs[0].span())
    for found in _of_one_verb(pair, Span(*ours[0].span()), banned, links):
        if english[slice(*found.english)].endswith(_verb_behind(pair.english, banned)):
            yield found


def _forbidden_as_well(pair: Pair, permitted: Span, negation: Negation, links: Links) -> Iterator[Opposed]:
    """The same where Korean says no to something else, and English one time more."""
    noes = pair.korean.fact(read_every_korean_no, negation)
    if len(pair.english.fact(read_english_denials, negation)) != len(noes) + 1:
        return
    for match in _FORBIDDEN_ENGLISH.finditer(pair.english.fact(read_prose)):
        if found := [*_of_one_verb(pair, permitted, Span(*match.span()), links)]:
            yield from found
            return


def _optional_as_well(pair: Pair, links: Links) -> Iterator[Opposed]:
    """What must be done by the Korean, beside something else that may be, where by the English both may."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    musts, mays = [*_MUST.finditer(korean)], [*_MAY.finditer(korean)]
    theirs = [*_MAY_ENGLISH.finditer(english)]
    if len(musts) != 1 or not mays or len(theirs) != len(mays) + 1 or _NEEDED_ENGLISH.search(english):
        return
    if not musts[0].group().endswith(_CLAUSE_ENDS):
        return
    for match in theirs:
        if found := [*_of_one_verb(pair, Span(*musts[0].span()), Span(*match.span()), links)]:
            yield from found
            return


def _needless(pair: Pair, links: Links) -> Iterator[Opposed]:
    """What one side says need not be done, and the other must not, where neither says both."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    needless, banned = [*_NEED_NOT.finditer(korean)], [*_BANNED.finditer(korean)]
    if len(needless) + len(banned) != 1:
        return
    theirs, answers = (_BANNED_ENGLISH, _NEED_NOT_ENGLISH)[:: 1 if needless else -1]
    found = [*theirs.finditer(english)]
    if len(found) == 1 and not answers.search(english):
        yield from _of_one_verb(pair, Span(*(needless or banned)[0].span()), Span(*found[0].span()), links)


def read_lost_need_nots(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[LostDenial, ...]:
    """What need not be done by the Korean, and must by the English, which says in one place more than the Korean that
    something must be, and no no at all in that sentence: it is needed to label them, 라벨을 달지 않아도 된다."""
    if "?" in pair.korean or "?" in pair.english:
        return ()
    found = _compelled(pair, Links(pair, words, dictionary))
    return tuple(LostDenial("ko", one.korean, one.english) for one in found)


def _compelled(pair: Pair, links: Links) -> Iterator[Opposed]:
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    ours = [*_COMPELS.finditer(korean)] if "않아도" in korean or "필요" in korean else []
    needless = [n for n, match in enumerate(ours) if match["needless"]]
    if len(needless) != 1:
        return
    theirs = [*_COMPELS_ENGLISH.finditer(english)]
    if len(theirs) != len(ours):
        return
    here, there = Span(*ours[needless[0]].span()), Span(*theirs[needless[0]].span())
    if not at_one_place(pair, here.start, there.start):
        return
    if _COMPELS_OTHERWISE.search(english, *sentence_of(pair.english, there)):
        return
    verb = _verb_behind(pair.english, there)
    if any(_verb_behind(pair.english, Span(*other.span())) == verb for other in theirs if other.start() != there.start):
        # of two things it says the same: 1s should be read, and 0s should be read
        yield Opposed(Span(words_in(pair.korean, Span(0, here.start + 1))[-1].start, here.end), there)
    else:
        yield from _of_one_verb(pair, here, there, links)


def _verb_behind(text: Text, modal: Span) -> str:
    """The verb of an English modal, as it stands there."""
    words = words_in(text, Span(modal.end, len(text)))[:_VERB]
    return next((text[w.start : w.end] for w in words if text[w.start : w.end] not in ("be", "to")), "")


def _unneeded(pair: Pair, negation: Negation, links: Links) -> Iterator[Opposed]:
    """What must be done by the Korean, which says no no, and need not by the English, which says no other."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    ours, theirs = [*_MUST.finditer(korean)], [*_NEED_NOT_ENGLISH.finditer(english)]
    if len(ours) != 1 or len(theirs) != 1 or holds_a_no(pair.korean) or _ALLOWED.search(korean):
        return
    if not _ENDS_A_CLAUSE.match(korean, ours[0].end()):
        return  # 줄을 서야 하던 시절은 지났다
    if len(pair.english.fact(read_english_denials, negation)) == 1 and not _ONLY_THEN.search(english):
        yield from _of_one_verb(pair, Span(*ours[0].span()), Span(*theirs[0].span()), links)


def _is_of_the_verb(text: Text, word: Word) -> bool:
    """Whether an English word is no preposition, behind which there is no object of the verb: enter with a ticket."""
    return _PREPOSITION.fullmatch(text, word.start, word.end) is None


def _of_one_verb(pair: Pair, korean: Span, english: Span, links: Links) -> Iterator[Opposed]:
    """The two modals with their verbs, if these translate each other; or if their objects do, and the verb of the one
    is that of no other clause on the other side: 표를 만들어야, we can mend a table after we make it."""
    before = words_in(pair.korean, Span(0, korean.start))[-_VERB + 1 :]
    phrase = words_in(pair.english, Span(english.end, len(pair.english)))[:_PHRASE]
    behind = phrase[:_VERB]
    others = [e for e in pair.english.fact(read_words) if e not in behind and links.tells(e)]
    for k in reversed(before):
        is_object = _OBJECT.search(pair.korean, k.start, k.end) is not None
        if is_object and any(links.score(before[-1], e) >= _TRANSLATES for e in others):
            return
        for e in takewhile(partial(_is_of_the_verb, pair.english), phrase) if is_object else behind:
            if links.tells(e) and links.score(k, e) >= _TRANSLATES:
                yield Opposed(Span(k.start, korean.end), Span(english.start, e.end))
                return
