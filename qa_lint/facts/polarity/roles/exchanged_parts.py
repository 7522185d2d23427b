"""Two things of which each side says which is which, exchanged: not pears but apples, for 사과가 아니라 배; and first
quit, then save, for 먼저 저장하고 그다음 종료.

Both sides have both, so neither is wrong by itself: what stands in the first place on one side must stand in the second
on the other, and in no part in the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.languages.stems import Word
from qa_lint.languages.syllables import final_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

# 사과가 아니라 배, 밥 대신 빵, 의사가 아닌 변호사: what is put aside stands before it, what is meant behind
_CORRECTS = regex.compile(
    r"(?<=\p{Hangul})(?:[이가은는]\s(?:아니라|아닌|아니고)|\s대신에?|\s말고),?(?=\s)"
    r"(?<!뿐만? 아니라|뿐이 아니라|만이 아니라)"
)
_ENDS = regex.compile(r"\p{Hangul}+[^\p{Hangul}]*$")  # the last word of a text
_IS = regex.compile(r"(?:이다|였다|이었다|입니다|이에요|예요|이야|이었습니다|였습니다)[^\p{Hangul}]*$")
_CORRECTING = ("아니라", "아닌", "아니고", "대신", "말고")  # one of which such a text has
_BECAUSE = "때문"  # of which the word before says what it was: 실수 때문이 아니라
_ASIDE, _MEANT = 1, 2  # Korean words before and behind, of which the last of a text is its verb
_WORD = r"[\p{L}\p{N}'’-]++"
_NOT_BUT = regex.compile(
    rf"(?:(?<!\p{{L}})(?i:not)|n['’]t)\s(?P<aside>(?:{_WORD}\s){{0,4}}?{_WORD})"
    r"(?:,?\sbut(?:\sit(?:['’]s|\sis|\swas))?|[,;.]\s(?i:it|they|he|she)(?:['’](?:s|re)|\s(?:is|are|was|were)))\s"
    rf"(?P<meant>(?:{_WORD}\s?){{1,4}})"
)
_RATHER = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}'’-])(?P<meant>(?:{_WORD}\s){{0,3}}{_WORD})(?:,\snot|,?\s(?:rather\sthan|instead\sof))\s"
    rf"(?P<aside>(?:{_WORD}\s?){{1,5}})"  # the 15th of next month
)
# 먼저 저장하고 그다음에 종료하세요; save first, then quit
_FIRST_KOREAN = regex.compile(r"(?<!\p{Hangul})(?:먼저|우선)(?!\p{Hangul})")
_NEXT_KOREAN = regex.compile(
    r"(?<=\p{Hangul})고,?\s(?:그\s?다음|그런\s다음|그\s?뒤|그\s?후|나서|이어서|나중에)(?:에|에는)?,?\s"
    r"|(?<=(?P<verb>\p{Hangul}))\s(?:다음|뒤|후)(?:에|에는)?,?\s"
)
_FIRST_ENGLISH = regex.compile(r"(?<!\p{L})(?i:first)(?!\p{L})")
_NEXT_ENGLISH = regex.compile(r"[,;]?\s(?:and\s)?then(?:,|\s)")
_OF_A_VERB = "ㄴ"  # with which it ends before what comes next: 저장한 다음
_SAID = 0.2  # score from which a word is translated by one of the other place
_UNSAID = 0.06  # and below which by none of its own


class _Parts(NamedTuple):
    """The two things that a side parts, and what parts them."""

    first: Span
    second: Span

    @property
    def whole(self) -> Span:
        return Span(min(self.first.start, self.second.start), max(self.first.end, self.second.end))


def read_exchanged_parts(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The first two things of the pair that stand in each other's place."""
    for read in (read_corrected, read_steps):
        korean = pair.korean.fact(read)
        english = pair.english.fact(read) if len(korean) == 1 else ()
        if len(english) == 1 and _are_exchanged(pair, korean[0], english[0], Links(pair, words, dictionary)):
            return (Opposed(korean[0].whole, english[0].whole),)
    return ()


def read_corrected(text: Text) -> tuple[_Parts, ...]:
    """What a text puts aside, and what it says instead."""
    prose = text.fact(read_prose)
    if text.language == "en":
        return tuple(_Parts(Span(*m.span("aside")), Span(*m.span("meant"))) for m in _english_corrections(prose))
    return tuple(_korean_corrections(text)) if any(word in prose for word in _CORRECTING) else ()


def _english_corrections(prose: str) -> Iterator[regex.Match[str]]:
    found = _NOT_BUT.search(prose)
    yield from (found,) if found else _RATHER.finditer(prose)


def _korean_corrections(text: Text) -> Iterator[_Parts]:
    prose = text.fact(read_prose)
    for match in _CORRECTS.finditer(prose):
        before = words_in(text, Span(0, match.start()))
        aside = before[-_ASIDE - (len(before) > _ASIDE and prose.startswith(_BECAUSE, before[-1].start)) :]
        meant = words_in(text, Span(match.end(), len(prose)))[:_MEANT]
        if len(meant) > 1 and _ENDS.match(prose, meant[-1].start) and not _IS.search(prose):
            meant = meant[:-1]
        if aside and meant:
            yield _Parts(Span(aside[0].start, match.start()), Span(meant[0].start, meant[-1].end))


def read_steps(text: Text) -> tuple[_Parts, ...]:
    """What a sentence says is done first, and what next."""
    prose, korean = text.fact(read_prose), text.language == "ko"
    first = (_FIRST_KOREAN if korean else _FIRST_ENGLISH).search(prose)
    if first is None:
        return ()
    joints = [
        joint
        for joint in (_NEXT_KOREAN if korean else _NEXT_ENGLISH).finditer(prose)
        if not (korean and joint["verb"]) or final_of(joint["verb"]) == _OF_A_VERB
    ]
    if len(joints) != 1 or joints[0].start() < first.start():
        return ()
    beside = Span(0, first.start()), Span(first.end(), joints[0].start())
    return (_Parts(max(beside, key=_length), Span(joints[0].end(), len(prose))),)


def _length(span: Span) -> int:
    return span.end - span.start


def _are_exchanged(pair: Pair, korean: _Parts, english: _Parts, links: Links) -> bool:
    """Whether each thing of one side is the other one of the other side, and no word of either is said in its place."""
    ours = [words_in(pair.korean, part) for part in korean]
    theirs = [links.telling(words_in(pair.english, part)) for part in english]
    return all(
        _says(mine, other, own, links) and not _says(mine, own, other, links)
        for mine, own, other in zip(ours, theirs, theirs[::-1], strict=True)
    )


def _says(korean: Sequence[Word], english: Sequence[Word], rest: Sequence[Word], links: Links) -> bool:
    """Whether any of some Korean words is translated by an English one, and by none of the rest."""
    return any(_best(k, english, links) >= _SAID and _best(k, rest, links) < _UNSAID for k in korean)


def _best(korean: Word, english: Sequence[Word], links: Links) -> float:
    return max((links.score(korean, e) for e in english), default=0.0)
