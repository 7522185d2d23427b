"""In which register Korean sentences end: 합니다, as one speaks to readers, 한다, as one writes of things, or 해요, as
one talks, or 해, as one talks to friends; and of commands 하세요, which goes with 합니다 and 해요, and 해라, which goes
with neither."""

from __future__ import annotations

from typing import Literal, NamedTuple

from qa_lint.facts.brackets import read_brackets
from qa_lint.facts.markup import read_prose
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.spans import Spans
from qa_lint.languages.syllables import final_of, syllables_with
from qa_lint.late import regex
from qa_lint.model import Span, Text

Register = Literal["합니다", "한다", "해요", "해", "하세요", "해라"]


class Ending(NamedTuple):
    """The last word of a sentence, and its register."""

    span: Span
    register: Register


_LAST_WORD = regex.compile(r"(?<!\p{Hangul})(\p{Hangul}{2,})[.!?。](?=[\s*_]|$)")
_FORMAL = ("니다", "니까")  # after ㅂ: 합니다, 합니까
_NO_SENTENCE = regex.compile(r"\s*(?:#{1,6}\s|[|>])")  # headings, tables, quoted lines
# stems that stand before 다; others end in ㄴ (한다), ㅆ (했다) or ㅄ (없다)
_PLAIN_BEFORE = frozenset("이같크많작좋높낮")
_PLAIN_FINALS = frozenset("ㄴㅄㅆ")
# not 네요 and 군요, which go with 합니다 as well, nor 요 after what ends nouns: 필요, 개요
# what is said so by those who talk, too
_SET_PHRASES = frozenset(
    "감사합니다 감사드립니다 고맙습니다 죄송합니다 미안합니다 부탁합니다 부탁드립니다 축하합니다 축하드립니다"  # noqa: SIM905
    " 안녕하세요 안녕하십니까 어서오세요"
    " 환영합니다 반갑습니다 추천합니다 추천드립니다 만족합니다 사랑합니다 응원합니다 기대합니다 실례합니다".split()
)
_TALKING = frozenset("아어여해돼워와춰쳐려겨져예에봐줘")
_POLITE_COMMAND = "세요"
# 닫아라, 기다려라, 보지 마라; no 나라, 사하라
_PLAIN_COMMAND = regex.compile(
    r"\p{Hangul}*[아어여해려켜쳐져겨춰꿔둬줘봐와돼꺼써마]라|\p{Hangul}+[거너]라|\p{Hangul}*(?<!사)하라"
)

# 가지 마, 그랬어, 그럴 거야, 써야 해, 닫아도 돼; and a short verb behind a particle or an ending, which is no noun that
# ends so (약을 먹어)
_NO_VERBS = (
    r"\p{Hangul}*(?:[가국단도독러문발언연영용인일제조중프한]어|색어"
    r"|[가견공관남대독동방북분비상새서손양오올용위유음의이인자재저중지침통피항향화]해)"
)
_AMONG_FRIENDS = regex.compile(
    rf"(?:(?<=지\s)마|(?<!\p{{Hangul}})\p{{Hangul}}*(?:[{syllables_with('ㅆ')}없]어|거야|아니야)"
    rf"|(?<=야\s|도\s|면\s|안\s)[해돼]"
    rf"|(?<=[을를에로게]\s|[에하]서\s|[하되]고\s)(?!{_NO_VERBS})\p{{Hangul}}{{1,4}}(?<=[아어해줘봐둬놔켜꺼써려빼]))"
    r"(?=[.!](?:[\s*_]|$))"
)
_SAID_BY = regex.compile(r"\s*[\p{L}0-9 ]{1,12}\s?[:：]\s")  # what somebody says in a dialogue


def read_endings(text: Text) -> tuple[Ending, ...]:
    """The endings whose register is plain to see; what is quoted or in brackets is somebody else's."""
    if text.language != "ko" or _NO_SENTENCE.match(prose := text.fact(read_prose)):
        return ()
    found = []
    others = [quotation.span for quotation in text.fact(read_quotations)]
    somebody_else = Spans([*others, *text.fact(read_brackets).pairs])
    for match in _LAST_WORD.finditer(prose):
        span = Span(*match.span(1))
        register = _register(match[1])
        if register and not somebody_else.hold(*span):
            found.append(Ending(span, register))
    if not _SAID_BY.match(prose):
        friendly = (Span(*match.span()) for match in _AMONG_FRIENDS.finditer(prose))
        found += [Ending(span, "해") for span in friendly if not somebody_else.hold(*span)]
    return tuple(sorted(found))


def _register(word: str) -> Register | None:
    if word in _SET_PHRASES:
        return None
    if word.endswith("십시오") or (word.endswith(_FORMAL) and final_of(word[-3:-2]) == "ㅂ"):
        return "합니다"
    plain = word[-3:] == "아니다" or final_of(word[-2]) in _PLAIN_FINALS or word[-2] in _PLAIN_BEFORE
    if word[-1] == "다" and plain:
        return "한다"
    if word.endswith(_POLITE_COMMAND):
        return "하세요"
    if _PLAIN_COMMAND.fullmatch(word):
        return "해라"
    return "해요" if word[-1] == "요" and word[-2] in _TALKING else None
