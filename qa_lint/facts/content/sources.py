"""Who says what a text says: 산림청에 따르면, 고 하소연했다; according to the Forest Service, residents complained.

Languages report in many ways, so a source is left out only where nothing of the other side says that anything was said,
written, shown or thought at all. The words were written by hand; of 3,400 rows of bitext and news that name a source so
one in a hundred has no such word on its other side, and of these nearly all lack the source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qa_lint.facts.content.account import Entry
from qa_lint.facts.markup import read_prose
from qa_lint.facts.sentences import read_statements
from qa_lint.languages.patterns import RarePattern, any_of
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text

# Verbs with which a Korean sentence says that somebody said something, as their past begins.
_SPOKE = """
말했 밝혔 전했 설명했 주장했 덧붙였 강조했 지적했 하소연했 털어놨 털어놓았 경고했
호소했 귀띔했 토로했 비판했 촉구했 전망했 예측했 예보했 보도했 증언했 진술했 회고했
회상했 고백했 폭로했 해명했 진단했 단언했 내다봤 반박했 항변했 당부했 조언했 권고했
답했 대답했 응답했 알렸 발표했 공지했 보고했 꼬집었
""".split()  # noqa: SIM905 - as a list it is one word a line
# The same, as a text has them that tells what is said still.
_SPEAKS = [
    *(verb.removesuffix("했") + ending for verb in _SPOKE if verb.endswith("했") for ending in ("한다", "합니다")),
    *("밝힌다", "밝힙니다", "내다본다", "내다봅니다", "덧붙인다", "덧붙입니다"),
]
# The same of what he thinks will be: 줄어들 것으로 내다봤다.
_FORESAW = (
    "전망했",
    "예측했",
    "예상했",
    "내다봤",
    "관측했",
    "전망한",
    "예측한",
    "예상한",
    "내다본",
    "관측한",
    "보고 있",
)
# Those who say so in English: economists expect the
_WHO_FORESEE = (
    "nalysts",
    "xperts",
    "conomists",
    "orecasters",
    "esearchers",
    "cientists",
    "bservers",
    "ritics",
    "nsiders",
    "octors",
    "fficials",
    "nvestigators",
    "istorians",
    "eteorologists",
)
# Verbs with which an English sentence says so only before a clause: the firm announced that
_SAID_THAT = (
    *("announce", "report", "reveal", "confirm", "admit", "claim", "argue", "explain", "stress", "warn", "estimate"),
    *("predict", "believe", "suspect", "point", "add", "note"),
)
# and with which it may end: the wall is older, historians believe
_THINK = ("believe", "think", "suspect", "fear", "estimate", "predict", "expect", "argue", "warn", "claim")
# A source as a side names it.
_NAMED: Mapping[Language, RarePattern] = {
    "ko": RarePattern(
        regex.compile(
            r"(?<!\p{L})(?!경험|정의|기준|규칙|원칙|이에|그에)\p{Hangul}+에(?:게)?\s(?:따르면|의하면)"
            r"|(?<!\p{L})\p{Hangul}+의\s말로는(?!\p{L})"
            r"|(?<=(?:[다라자냐]고|[다라]며|[다라]면서)\s(?:(?:\p{Hangul}+[을를]|거듭|또|다시|재차|분명히)\s)?)"
            rf"(?:{any_of(_SPOKE)}\p{{Hangul}}*|{any_of(_SPEAKS)})"
            rf"|(?<=\p{{Hangul}}\s것으로\s){any_of(_FORESAW)}\p{{Hangul}}*"
        ),
        ("따르면", "의하면", "의 말로는", *_SPOKE, *_SPEAKS, *_FORESAW),
    ),
    "en": RarePattern(
        regex.compile(
            r"(?<![^.!?,;\s\"“”’'(]\s)[Aa]ccording\sto\s[^,.;:()]{3,80}(?=,\s)|(?<=,\s)according\sto\s[^,.;:()]{3,80}(?=[,.]|$)"
            r"|(?<![\p{L}’'-])(?!(?i:let['’]s)\s)(?:[\p{L}’'-]+\s){0,2}(?!(?i:let['’]s|that|being|having|as|is|are|be|it|you|i|we)\s)[\p{L}’'-]+\s"
            r"(?:(?:said|says|(?<=(?:s|men|people|[Pp]olice)\s)say)(?!\s(?:nothing|little|so|[\"“‘']?(?:yes|no)[\"”’']|yes|hello|goodbye|sorry|no\sto)(?!\p{L}))"
            r"|told\s(?:reporters|the\smedia|an?\s(?:news|press)\sconference)|(?:insist|complain)(?:s|ed)?)(?!\p{L})"
            rf"|(?<!\p{{L}})\p{{L}}{any_of(_WHO_FORESEE)}\s(?:expect|predict|forecast|believe|estimate|warn|fear)(?:s|ed)?(?=\s(?:that|the|an?|\p{{L}}+\swill)\s)"
            r"|(?<![\p{L}’'-])(?:[\p{L}’'-]+\s){0,2}(?!(?i:it|you|i|we|he|she|they|to|not|please|and|or|but|then|also|that|which|who|what|how"
            r"|can|could|will|would|shall|should|must|may|might|do|does|did|is|are|was|were|be|been|being|as)\s)[\p{L}’'-]+\s"
            rf"{any_of(_SAID_THAT)}(?:t?e?d|e?s)?(?:\sout)?(?=\sthat(?!\p{{L}}))"
            rf"|(?<=,\s)(?:the\s|some\s|many\s)?(?:\p{{L}}+s|police|people)\s{any_of(_THINK)}(?=[.,]|$)"
        ),
        (
            *("ccording to", "said", "says", "s say", "n say", "e say", "told", "insist", "complain"),
            *_SAID_THAT,
            *_THINK,
            *_WHO_FORESEE,
        ),
    ),
}
# What says over there that something is said.
_SAID: Mapping[Language, regex.Pattern[str]] = {
    "en": regex.compile(
        r"(?i)accord|(?<!\p{L})(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|stat(?:e|es|ed|ement|ements|ing)|note[ds]?|add(?:s|ed|ing)?"
        r"|per|data|figures?|views?|sees?|read|hear|(?<!(?:was|were|be|been|being)\s)heard|under\sthe|by\sthe|by\s(?:[\p{L}’']+\s){1,3}accounts?|wr(?:ote|ite)\p{L}*)(?!\p{L})"
        r"|report|announc|claim|reveal|found|suggest|estimat|quot|cit(?:e|ed|ing)|explain|study|survey|poll|expert|official|think"
        r"|thought|believ|expect|predict|warn|caution|insist|argu|source|confirm|indicat|opinion|based\son|in\sline|alleg|experienc"
        r"|show|describ|call|stress|emphasi|urg|promis|vow|pledg|(?<!ap)point|critic|respond|repl|answer|ask|comment|remark|advis|recommend"
        r"|complain|admit|acknowledg|assert|maintain|declar|disclos|deni|deny|mention|express(?!way)|plead|appeal|forecast|project|assess"
        r"|hint|testif|contend|conced|observ|hope|regret|blame|accus|agree|demand|request|remind|assur|words|retort|refut|rebut"
        r"|counter|lament|boast|joke|quip|wonder|conclud|recall|learn|know|suspect|fear|decid|reject|welcom|tweet|post(?!pon|er|age|al)|letter|interview"
        r"|dismiss|denounc|condemn|applaud|prais|slam(?:s|med)|blast(?:s|ed)|hail(?:s|ed)|scoff|rumou?r|gossip|hearsay|legend|supposed|reputed|shrug|grumbl|mutter|murmur|whisper|shout"
        r"|laugh|sigh|swor|swear|rul(?:e[sd]?|ing)\sout|(?<!\p{L})(?:plan(?:s|ned)?|intend(?:s|ed)?|want(?:s|ed)?|vow(?:s|ed)?)\sto"
        r"|inscri|chronicl|annals|(?<!\p{L})(?:diar(?:y|ies)|record(?:s|ed)?(?!\s(?:high|low|number|profit|sale))|has\sit|puts?\s(?:it|the|this|that)"
        r"|dates?\s(?:it|this|the|to|from|back))(?!\p{L})"
        r"|[\"“”]"
    ),
    "ko": regex.compile(
        r"따[르른를라름]|의하면|[다라자냐]고|[다라자]며|[다라]면서|[다라]는|[다라자냐]던|[다라]더[라군]|단다|란다|답니다|[대래](?:요|[.?!]|$)|다네|라\s했"
        r"|밝[혔히힌혀]|(?<![주연정양종결분월])말(?![랐라리려렸고아았릴린])|(?<!\p{Hangul})전[했하한]|보도|발표|설명|주장|대로|보고서|조사|통계|자료|소식|대변인|관계자|인용|기준|보면|결과|나타[났나난]"
        r"|비난|추산|예[상측고]|전망|집계|종합|연구|분석|알려|맞[게는춰추]|부합|충족|근거|[“”\"'‘’]|경고|지적|강조|호소|불평|하소연"
        r"|항의|인정|시인|강변|우기|우긴|공언|선언|선포|공식|공표|고집|장담|지시|명령|요구|요청|당부|통보|약속|합의|얘기|이야기|언급|답|질문"
        r"|내다[보본볼봤봐]|관측|진단|우려|생각|믿|꼽|반론|신고|제보|고발|(?:것으로|다고)\s[보본봤봐]|로\s(?:본다|봤다|보고\s있|봅니다)|물[었으]|묻|평가|제기|촉구|비판|제안|제시|입장|뜻을|방침|계획|[다라]니|기록|여[긴겼]|판단|확인|소[개문]|덧붙|쓰여|적혀|문의"
        r"|[그다라]는데|사과|유감"
    ),
}
# What English says of what may come without naming anybody who says so, and so answers no source that is named
_FORESEEN = regex.compile(
    r"(?i)(?<!\p{L})(?:is|are|was|were|be|been)\s(?:widely\s)?(?:expected|forecast|predicted|likely)\s?(?=to(?!\p{L})|\p{L}+wide|[.,;]|$"
    r"|(?:in|on|this|next|across|over|through|during|from|by|at)(?!\p{L}))"
    r"|(?<!\p{L})(?:is|are|was|were|be|been)\s(?:\p{L}+ly\s)?(?:thought|believed|estimated|presumed|suspected|assumed)\s(?=(?:to|that)\s)"
)
_SOURCE = regex.compile(
    r"(?<!예보|전망|예측|예상|관측|추산|추정|분석|계획|일정|통설|학설|속설|정설|전설|가설|이론|들리는\s말|바)에(?:게)?\s(?:따르면|의하면)$"
)
_LANGUAGES: tuple[tuple[Language, Language], ...] = (("ko", "en"), ("en", "ko"))


def unanswered_sources(pair: Pair) -> Iterator[tuple[Text, Span]]:
    """The source that either side of a complete pair names, the first of it, where the other side knows of none."""
    for mine, other in _LANGUAGES:
        text, there = pair.side(mine).text, pair.side(other).text
        named = _NAMED[mine].search(text.fact(read_prose))
        if not named:
            continue
        said = _FORESEEN.sub("", there) if _SOURCE.search(text, *named.span()) else there
        if not _SAID[other].search(said):
            yield text, Span(*named.span())


_SPEAKER = regex.compile(r"(?:[\p{L}\p{N}]+\s){0,3}?\p{Hangul}+[은는이가](?=\s)")  # at the beginning of a sentence


def has_answered_speaker(text: Text, source: Span, entries: Sequence[Entry]) -> bool:
    """Whether the other side names who says it, as one whom it is about: 시는 다리를 놓는다고 밝혔다, the city will
    build a bridge. A source that is no more than a pronoun may be named by nothing.
    """
    speaker = source
    if text.language == "ko":
        start = max(start for start, end in text.fact(read_statements) if start <= source.start)
        found = _SPEAKER.match(text, start, source.start)
        if not found:
            return False
        speaker = Span(*found.span())
    named = [entry for entry in entries if entry.tells and entry.unit.span.overlaps(speaker)]
    if text.language == "en":  # the last word is that of saying
        named = [entry for entry in named if entry.unit.span.end < source.end]
    return bool(named) and all(entry.answered for entry in named)
