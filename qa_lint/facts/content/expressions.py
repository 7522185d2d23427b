"""Expressions of one language that the other says by one without a word in common: 권한이 없는, unauthorized.

The tables of words know single words, and none of these tells what the whole means. A row is found in both texts or in
neither.
"""

from __future__ import annotations

from qa_lint.facts.spans import Spans
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_REST = r"\p{Hangul}*+"
_ASKED_OF_READERS = r"(?:more|further)(?:\s(?:details|information|on\sthis))?\s(?:in|at)|details\s(?:in|at)"
_ROWS = tuple(
    (RarePattern(regex.compile(korean), needs), regex.compile(rf"(?<!\p{{L}})(?i:{english})(?!\p{{L}})"))
    for needs, korean, english in (
        (
            ("권한", "허가", "허락"),
            rf"권한이?\s없{_REST}|허[가락]\s?(?:받지\s(?:않|못){_REST}|없이)",
            r"unauthori[sz]ed",
        ),
        (
            ("누른",),
            r"(?:키를\s)?누른\s(?:상태에서|상태로|채로?)",
            r"(?:shift|ctrl|control|alt|option|command|cmd)\s?\+\s?\p{L}+",
        ),
        (("1+1", "플러스"), r"1\+1|원\s?플러스\s?원", r"buy[\s-]one,?[\s-](?:and[\s-])?get[\s-]one(?:[\s-]free)?"),
        (("한정",), rf"\p{{Hangul}}{{1,16}}에만\s한정{_REST}", r"only|\p{L}+-only"),
        (
            ("국내외", "대내외"),
            r"국내외|대내외",
            r"(?:domestic\p{L}*|local|home|internal\p{L}*)\s(?:and|or)\s(?:overseas|foreign|international|external|abroad)"
            r"|(?:foreign|overseas|international)\s(?:and|or)\s(?:domestic|local)",
        ),
        (("영어",), rf"[미영]국\s?영어{_REST}", r"(?:Am|Br)E"),
        (
            ("외에도", "밖에도"),
            rf"[그이]\s?[외밖]에도\s(?:다양한|여러(?:\s가지)?|많은)\s(?:내용|기능|것|작업|일|주제|정보){_REST}\s\p{{Hangul}}+",
            r"(?:and|much|many)\smore|all\sthe\sother\s\p{L}+(?:\s(?:it|they)\s\p{L}+)?|among\sother\sthings",
        ),
        (("예:", "가정", "다고", "라고"), rf"예:|가정{_REST}|[다라]고\s(?:하|해|합|치){_REST}", r"let['’]s\ssay"),
        (("자기",), r"(?<!\p{Hangul})자기(?=\s)", r"his|her|their|its|your|my|our|own|one['’]s"),
        (
            ("인당", "명당", "사람당"),
            r"(?:1|한\s?)(?:인|명|사람)당",
            r"(?:per|a|each|every)\s(?:person|head|capita|adult|child|visitor|guest|member)|each",
        ),
        (
            ("닿",),
            r"손[이에]\s닿\p{Hangul}*(?:\s(?:않|못)\p{Hangul}*)?",
            r"(?:(?:out\sof|beyond|within)\s)?(?:the\s)?reach",
        ),
        (
            ("쓰면", "용하면"),
            r"(?:쓰|[이사활]용하)면",
            r"lets?|allows?|enables?",
        ),
        (("지하",), rf"지하(?!철){_REST}", r"B[0-9]{1,2}F?"),
        (
            ("문을",),
            r"문을\s[열연여닫엽]\p{Hangul}*",
            r"(?:re)?open(?:s|ed|ing)?|clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?",
        ),
        (
            ("사람", "주민"),
            rf"(?:마을|동네|고장|시골)\s(?:사람|주민){_REST}",
            r"villagers?|towns(?:people|folk)|locals|neighbou?rs|residents",
        ),
        (
            ("먹", "드시", "들"),
            rf"(?:아침|점심|저녁|식사|끼니|밥|간식)(?:[을를]|도|만)?\s(?:먹|드시|드셨|드실){_REST}",
            r"(?:breakfast|lunch|dinner|supper|brunch|meals?|snacks?|dined?|dining)",
        ),
        (("는지",), r"하는지[를도는]?(?!\p{Hangul})", r"how\sto\s\p{L}+"),
        (("예를 들",), r"예를\s들(?:면|어|자면)", r"like|such\sas|e\.g\.|including|for\s(?:example|instance)"),
        (
            ("불문",),
            rf"\p{{Hangul}}{{1,16}}[을를]\s불문하{_REST}",
            r"(?:wher|what|who)ever|regardless|any\p{L}+|no\smatter|all",
        ),
        (("그보다",), r"\p{Hangul}{1,16}(?:\s\p{Hangul}{1,16})?[이가]\s그보다\s\p{Hangul}+면", r"otherwise"),
        (
            ("참고", "참조", "확인"),
            rf"(?:섹션|문서|페이지|항목|가이드)[을를]\s(?:참고|참조|확인){_REST}(?:\s주{_REST})?",
            _ASKED_OF_READERS,
        ),
        (
            ("더 자세", "더 많"),
            r"더\s(?:자세히|자세한|많은)\s(?:\p{Hangul}+\s)?(?:알고\s?싶|필요하|원하|궁금하)\p{Hangul}*면",
            _ASKED_OF_READERS,
        ),
        (("나오", "나온", "나옵"), rf"면\s\p{{Hangul}}+[이가]\s나[오온옵]{_REST}", r"to\s(?:find|reach|get\sto|see)"),
        (
            ("승낙", "거절"),
            rf"(?:승낙|거절){_REST}",
            r"(?:(?:s?he|they|i|we)\s)?sa(?:y|id|ys|ying)\s[\"“‘']?(?:yes|no)",
        ),
    )
)


def read_expressions(pair: Pair) -> tuple[Spans, Spans]:
    """Where those stand in the Korean and in the English that answer each other."""
    korean: list[Span] = []
    english: list[Span] = []
    for pattern, other in _ROWS:
        ours = [Span(*match.span()) for match in pattern.finditer(pair.korean)]
        theirs = [Span(*match.span()) for match in other.finditer(pair.english)] if ours else []
        if theirs:
            korean += ours
            english += theirs
    return Spans(korean), Spans(english)
