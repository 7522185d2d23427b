"""A "not" that is lost of "not this but that": "as a player but as a coach", for 선수가 아니라 코치로.

Korean corrects by A가 아니라 B, and adds by A뿐 아니라 B. English keeps the "but" where its "not" is lost, which then
joins what cannot be joined so. "But" may contrast what only seems so, too (it may look like the end, but it is the
beginning), so that nothing else in the English may leave open whether A is meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.denied_words import Noes
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import Denial, LostDenial, read_every_korean_no
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.same_sentences import at_one_place
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_CORRECTS = regex.compile(r"(?:이|가|은|는|도)?\s?아니라")
_ADDS = regex.compile(r"뿐만?이?\s?아니라|만이\s?아니라|기만 한 (?:것이|게) 아니라")
# what is not so alone, and where English says that it is: is just a delay, for 지연만은 아니다
_NOT_ALONE = regex.compile(r"(?<=\p{Hangul})(?:만[은이도]?|뿐[은이만]{0,2})\s?아[니닌닐닙]")
_ALONE = regex.compile(
    r"(?:(?<![A-Za-z])(?i:is|are|was|were|be|been)|['’](?:s|re))\s(?:just|only|merely|simply|solely)\s"
    r"(?!(?:(?:a|an|the)\s)?"
    r"(?:one|part|some|few|half|fraction|start|beginning|first|tip|second|third|as|about|like|another)(?![A-Za-z]))"
)
# what says of it in another way that there is more
_MORE = regex.compile(
    r"(?<![A-Za-z])(?i:more|also|beyond|rather|too|as well|far|nor|additional(?:ly)?|other|others|another|besides"
    r"|addition|hardly|scarcely|wrong|mistake|nonsense|false|if|whether)(?![A-Za-z])"
)
_BUT = regex.compile(r"(?<![A-Za-z])but(?![A-Za-z])")
_ONLY_BUT = regex.compile(
    r"(?<![A-Za-z])(?<!(?i:not|n['’]t|never|nor|no longer|far from)\s(?:\p{L}+\s){0,2}?)(?P<only>only|merely|just)\s"
    r"(?:(?!not\s)[^.;:!?\n“”\"])*?,?\s(?P<but>but\s(?:\p{L}+\s){0,2}?also)(?![A-Za-z])"
)
# what is so in part, to the eye, for somebody or for a time; what is made plain beside it is no mistake
_SEEMS = regex.compile(
    r"(?<![A-Za-z])(?i:look|seem|appear|sound|call|consider|regard|view|think|thought|believ|assum|suppos|mistak|may|might"
    r"|could|would|once|used to|began|start|first|origin|claim|intend|expect|plan|tried|instead|rather|than|nor|other"
    r"|except|beyond|everything|anything|all|everyone|nobody|t(?:ake|aken|ook) .{1,24}? for)\p{Ll}*(?![A-Za-z])"
)
# what makes a clause of its own of what stands before "but"
_STATED = regex.compile(r"(?<![A-Za-z])(?i:is|are|was|were|has|have|had|does|do|did|can|will|must|should)(?![A-Za-z])")
_BEHIND = 24  # Korean words behind what is corrected, among which what it is corrected to stands
_REACH = 9  # words on either side of a "but" that it joins
_TRANSLATES = 0.12  # score from which a word of the other side is what is corrected, or what it is corrected to


def read_lost_corrections(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The first correction or addition whose "not" English lacks."""
    korean, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    alone = _read_not_alone(pair, negation)
    if alone or "아니라" not in korean or not _BUT.search(english):
        return alone
    noes = [denial.no.start for denial in pair.english.fact(read_english_denials, negation)]
    if (added := _ADDS.search(korean)) and (only := _ONLY_BUT.search(english)):
        denied = any(no < only.start("but") for no in noes)
        return () if denied else (LostDenial("ko", Span(*added.span()), Span(only.start("only"), only.end("but"))),)
    if noes:
        return ()
    links = Links(pair, words, dictionary)
    return tuple(_corrections(pair, Noes(pair, negation, links), negation, links))[:1]


def _read_not_alone(pair: Pair, negation: Negation) -> tuple[LostDenial, ...]:
    """What Korean says is not so alone, where English says that it is: just because of the rain, 비 때문만은 아니다."""
    korean = pair.korean.fact(read_prose)
    lone = _NOT_ALONE.search(korean) if "만" in korean or "뿐" in korean else None
    if lone is None or "?" in pair.english or pair.english.fact(read_english_denials, negation):
        return ()
    english = pair.english.fact(read_prose)
    found = [*_ALONE.finditer(english)]
    if len(found) != 1 or _MORE.search(english) or len([*_NOT_ALONE.finditer(korean)]) > 1:
        return ()
    if not at_one_place(pair, lone.start(), found[0].start()):
        return ()
    return (LostDenial("ko", Span(*lone.span()), Span(found[0].start(), found[0].end() - 1)),)


def _corrections(pair: Pair, noes: Noes, negation: Negation, links: Links) -> Iterator[LostDenial]:
    korean = pair.korean.fact(read_prose)
    seen: set[str] = set()  # of those that say the same one is looked at
    for denial in pair.korean.fact(read_every_korean_no, negation):
        if denial.idle or not _CORRECTS.match(korean, denial.no.start):
            continue
        said = pair.korean[denial.whole.start : denial.whole.end + _REACH]
        if said in seen:
            continue
        seen.add(said)
        if noes.anywhere_in_english(denial):
            continue
        yield from _lost(pair, denial, links)


def _lost(pair: Pair, denial: Denial, links: Links) -> Iterator[LostDenial]:
    """Where the English has what is corrected before a "but", and what it is corrected to behind."""
    words, prose = pair.english.fact(read_words), pair.english.fact(read_prose)
    wrong = words_in(pair.korean, denial.negated)
    right = words_in(pair.korean, Span(denial.no.end, len(pair.korean)))[:_BEHIND]
    for but in _BUT.finditer(prose):
        at = bisect_left(words, but.start(), key=lambda word: word.start)
        before, behind = words[max(0, at - _REACH) : at], words[at + 1 : at + 1 + _REACH]
        joined = [*before, *behind]
        if not joined or _SEEMS.search(prose, joined[0].start, joined[-1].end):
            continue
        mine = [e for e in links.telling(before) if _is_told(wrong, e, links) and not _is_told(right, e, links)]
        if not mine or _STATED.search(prose, mine[-1].end, but.start()):
            continue
        if any(_is_told(right, e, links) and not _is_told(wrong, e, links) for e in links.telling(behind)):
            yield LostDenial("ko", denial.whole, Span(mine[0].start, but.end()))


def _is_told(korean: Sequence[Word], english: Word, links: Links) -> bool:
    return any(links.score(k, english) >= _TRANSLATES for k in korean)
