"""Who won and who lost: "Busan lost to Daegu", for 부산이 대구를 꺾었다.

Either side may tell it from the winner or from the loser, so that no word is wrong by itself: what tells is who is
named first, and whether that one won.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.roles.exchanged_actors import BEGINS, PARTY, is_actor, is_plain, named
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

# behind the other party, to the end of the sentence or of the clause: 일본을 3대 1로 꺾었다, 일본을 꺾고
_GAME = r"\s(?:\p{Hangul}*[0-9]+\p{Hangul}*\s|연장\s?(?:끝에|접전\s끝에)\s|큰\s점수\s차로\s|\p{Hangul}+[게히]\s){0,3}?"
_END = r"(?:\p{Hangul}*[.!]?\s*$|\p{Hangul}*(?<=[고며]|면서|[아어해져겨러쳐려]서?)\s)"
_WON = regex.compile(
    rf"{_GAME}(?:꺾|이기|이겨|이겼|이긴|이깁|물리[치쳤친칩]|제압|격파|완파|누르|눌러|눌렀|누릅|따돌|무너뜨|승리){_END}"
)
_LOST = regex.compile(rf"{_GAME}(?:\p{{Hangul}}{{0,2}}패[했하한배합]|져|졌|집니|무릎을\s꿇|무너졌|덜미를\s잡){_END}")
_WHERE_ONE_LOSES = frozenset({"무릎", "덜미"})  # 대구에 무릎을 꿇었다: that is nobody who is beaten
_ADVERBS = r"\s(?:(?:has|have|had|also|again|\p{Ll}+ly)\s){0,2}"
_WON_ENGLISH = regex.compile(
    rf"{_ADVERBS}(?:beat|beats|beaten|defeat(?:s|ed)|edged|routed|topped|overcame|thrashed|downed|toppled"
    r"|(?:won|prevailed)\s(?:[\p{L}\p{N}-]+\s){0,4}?(?:against|over))\s(?!(?:[\p{N}-]+\s)?by\s)"
)
_LOST_ENGLISH = regex.compile(
    rf"{_ADVERBS}(?:(?:lost|fell|succumbed)\s(?:[\p{{L}}\p{{N}}-]+\s){{0,4}}?(?:to|against)"
    r"|(?:was|were|been|got)\s(?:\p{Ll}+ly\s)?(?:beaten|defeated|routed|edged|thrashed|toppled)\s(?:[\p{N}-]+\s)?by)\s"
)


def read_wrong_winners(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The two parties of a short pair of whom another one won on either side."""
    prose, said = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    won, lost = _WON_ENGLISH.search(said), _LOST_ENGLISH.search(said)
    told = won or lost
    if told is None or (won and lost) or not is_plain(pair):
        return ()
    parties = [*PARTY.finditer(prose)]
    actors = [party for party in parties if is_actor(party, dictionary)]
    others = [p for p in parties if (p["patient"] or p["beaten"]) and p["noun"] not in _WHERE_ONE_LOSES]
    # the first of them: what is behind it, in 일본을 꺾고 3연승을 달렸다, is nobody
    if not others or len(actors) != 1 or others[0].start() < actors[0].end():
        return ()
    wins, loses = (pattern.match(prose, others[0].end()) is not None for pattern in (_WON, _LOST))
    if wins == loses or (loses and others[0]["patient"]):
        return ()
    links = Links(pair, words, dictionary)
    ours, theirs = (
        [*named(pair, words_in(pair.korean, Span(*party.span("noun"))), links)] for party in (actors[0], others[0])
    )
    if len(ours) != 1 or len(theirs) != 1 or ours == theirs:
        return ()
    first, last = sorted((ours[0], theirs[0]))
    if not BEGINS.fullmatch(said, 0, first.start) or not first.end <= told.start() < told.end() <= last.start + 1:
        return ()
    if (first == ours[0]) == (bool(won) == wins):
        return ()
    return (Opposed(Span(actors[0].start(), len(prose.rstrip(" .!"))), Span(first.start, last.end)),)
