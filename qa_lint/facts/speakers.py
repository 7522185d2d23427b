"""Whose words a quotation holds, where a verb of saying beside it names somebody."""

from __future__ import annotations

from qa_lint.languages.particles import OF_A_SPEAKER, QUOTING, QUOTING_BEFORE_A_SPEAKER, QUOTING_SPEECH, forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Span, Text

SAYING_ENGLISH = (
    "(?:said|says|say|told|tells|asked|asks|added|adds|replied|replies|answered|wrote|writes|explained|continued|noted"
    "|stated|stressed|emphasi[sz]ed|insisted|claimed|argued|warned|announced|declared|remarked|commented|suggested"
    "|requested|urged|quoted|cried|shouted|tweeted|recalled|responded|whispered|muttered)"
)
# right behind what is said, more verbs say so, which elsewhere are often followed by a clause: lamented that the “reds”
_SAYING_BEHIND = (
    f"(?:{SAYING_ENGLISH}|(?:complained|countered|retorted|admitted|confessed|acknowledged|promised|vowed|pleaded|lamented"
    "|joked|concluded))"
)
SAYING_KOREAN = (
    "(?:말|밝|답|대답|설명|강조|덧붙|전했|요청|주장|물었|묻|외쳤|외치|썼|적었|적혀|지적|비판|호소|당부|부탁|경고|약속|반박"
    "|제안|알렸|알리|평가|토로|인용|보도|속삭|중얼|입장)"
)

_PRONOUN = r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[Yy]ou)"
_WORD = r"\p{L}[\p{L}'’-]*"
_NAME = r"(?!\p{L}+n['’]t)\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}"
_THE = r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)\s+"
_SOMEBODY = rf"(?:{_PRONOUN}|{_NAME}|{_THE}{_WORD}(?:\s+{_WORD}){{0,4}}?)"
_NOUN_ENDS = r"(?=\s+(?:of|in|on|at|from|who|as|to|after|when|with|for|and)\s|[,.;:!?]|$)"
_ALSO = r"\s+(?:(?:would|will|has|had|also|then|later|often|once|again|\p{L}+ly)\s+){0,2}"
_ACCORDING = r"[Aa]ccording\s+to\s+(?P<owner>[^,.;:“”\"]{2,60})"

_AND = r"(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Ww]hen|[Aa]s|[Ww]hile|[Tt]hen)\s+)?"

_ENGLISH_AFTER = regex.compile(
    rf"[,.]?\s*(?:{_SAYING_BEHIND}\s+(?P<owner>{_PRONOUN}|{_NAME}"
    rf"|{_THE}{_WORD}(?:\s+{_WORD}){{0,2}}?{_NOUN_ENDS}|{_THE}{_WORD}(?:\s+{_NAME})?)(?!\p{{L}})"
    rf"|{_AND}(?P<owner>{_SOMEBODY}|{_WORD}(?:\s+{_WORD}){{0,4}}?){_ALSO}{_SAYING_BEHIND}(?!\p{{L}})"
    rf"|{_ACCORDING})"
)
_BEGINS = rf"(?<=^|[.!?;:,”\"’']\s){_AND}"
_ENGLISH_BEFORE = regex.compile(
    # Peter sat down and said; Mina Hill, the coach, said; the coach said
    rf"(?:(?<=^|[.!?]\s)(?:Then\s+)?(?P<owner>{_PRONOUN}|{_NAME})\s[^.!?“”\"]{{0,60}}\s(?:and|but)\s(?:then\s)?{SAYING_ENGLISH}"
    rf"|{_BEGINS}(?P<owner>{_SOMEBODY}),\s[^,.!?“”\"]{{2,60}},{_ALSO}{SAYING_ENGLISH}(?:\s[^.!?“”\"]{{0,40}})?"
    rf"|{_BEGINS}(?P<owner>{_SOMEBODY}|{_WORD}(?:\s+{_WORD}){{0,4}}?){_ALSO}{SAYING_ENGLISH}(?:\s[^.!?“”\"]{{0,40}})?"
    rf"|{_ACCORDING}(?:,[^,.;:“”\"]{{2,40}})?)[,:]?\s*$"
)

# a name and a title, but not the words that describe them: 설계를 맡은 | 한도윤 소장
_NOUN = r"[\p{Hangul}\p{Latin}]+"
_TOPIC, _AT = any_of(forms_of("topic")), any_of(forms_of("locative", "ablative"))
_DESCRIBED = rf"(?:{any_of(forms_of('object', 'topic', 'subject', 'genitive', 'comitative'))}|[에서고며한된온])"
_NOUNS = rf"(?P<owner>(?:{_NOUN}(?<!{_DESCRIBED})\s){{0,2}}?{_NOUN}?(?<!{_AT}))"
_KOREAN_AFTER = regex.compile(
    rf"\s?{any_of(QUOTING_BEFORE_A_SPEAKER)}?+\s*{_NOUNS}{any_of(OF_A_SPEAKER)}\s(?:[^.!?]{{0,30}}\s)?{SAYING_KOREAN}"
)
_KOREAN_SAID = regex.compile(rf"\s?{any_of(QUOTING | QUOTING_SPEECH)}[^.!?]{{0,60}}?{SAYING_KOREAN}")
_KOREAN_BEFORE = regex.compile(
    rf"(?<=^|\s){_NOUNS}(?:{any_of(OF_A_SPEAKER)}|에\s따르면,?)\s"
    rf"(?P<between>(?:(?!{_TOPIC}\s)[^.!?“”\"]){{0,60}}[.:,]?\s?)$"
)
_FULL_STOP = (".”", '."', ".’", ".'")
_BEFORE, _AFTER = 120, 90  # characters around the quotation that are looked at


def read_owner(text: Text, span: Span) -> Span | None:
    """Who says what stands in a quotation, the verb of saying being in the same sentence or the one before it."""
    before, after = max(0, span.start - _BEFORE), min(len(text), span.end + _AFTER)
    if text.language == "en":
        match = _ENGLISH_AFTER.match(text, span.end, after)
        if match is None or text.startswith(_FULL_STOP, span.end - 2):  # behind a full stop another sentence begins
            match = _ENGLISH_BEFORE.search(text, before, span.start) or match
    else:
        match = _KOREAN_AFTER.match(text, span.end, after) or _korean_before(text, span, before, after)
    return Span(*match.span("owner")) if match else None


def _korean_before(text: str, span: Span, before: int, after: int) -> regex.Match[str] | None:
    """Somebody named before the quotation, where a verb of saying stands there or after it."""
    match = _KOREAN_BEFORE.search(text, before, span.start)
    if match and (
        "따르면" in match.group()
        or regex.search(SAYING_KOREAN, match["between"])
        or _KOREAN_SAID.match(text, span.end, after)
    ):
        return match
    return None
