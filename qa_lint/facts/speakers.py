"""Whose words a quotation holds, where a verb of saying beside it names somebody."""

from __future__ import annotations

import regex

from qa_lint.model import Segment, Span

_SAYING = (
    "(?:said|says|say|told|tells|asked|asks|added|adds|replied|replies|answered|wrote|writes|explained|continued|noted"
    "|stated|stressed|emphasi[sz]ed|insisted|claimed|argued|warned|announced|declared|remarked|commented|suggested"
    "|urged|cried|shouted|tweeted|recalled|responded|whispered|muttered)"
)
_WORD = r"[\p{L}.'’-]+"
_PRONOUN = r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[Yy]ou)"
_SUBJECT = rf"(?P<owner>{_PRONOUN}|(?:(?:the|a|an|one|his|her|their)\s+)?{_WORD}(?:\s+{_WORD}){{0,4}}?)"
_ENGLISH_AFTER = regex.compile(
    rf"[,.]?\s*(?:{_SAYING}\s+(?P<owner>{_PRONOUN}|(?:the\s+|an?\s+)?{_WORD}(?:\s+\p{{Lu}}{_WORD}){{0,3}})(?!\p{{L}})"
    rf"|{_SUBJECT}\s+(?:\p{{L}}+ly\s+|has\s+|had\s+|also\s+)?{_SAYING}(?!\p{{L}})"
    rf"|according\s+to\s+(?P<owner>[^,.;:“\"]{{2,60}}))",
)
_ENGLISH_BEFORE = regex.compile(
    rf"(?:(?<=^|[.!?]\s)(?:Then\s+)?(?P<owner>{_PRONOUN}|\p{{Lu}}{_WORD}(?:\s\p{{Lu}}{_WORD}){{0,3}})\s[^.!?“”\"]{{0,60}}\s"
    rf"(?:and|but)\s(?:then\s)?{_SAYING}"
    rf"|(?<=^|[.!?;:,”\"]\s){_SUBJECT}\s+(?:\p{{L}}+ly\s+|has\s+|had\s+|also\s+)?{_SAYING}(?:\s[^.!?“”\"]{{0,40}})?"
    rf"|[Aa]ccording\s+to\s+(?P<owner>[^,.;:“”\"]{{2,60}}))[,:]?\s*$"
)
# a name and a title, but not the words that describe them: 설계를 맡은 | 한도윤 소장
_NOUNS = r"(?P<owner>(?:[\p{Hangul}\p{Latin}]+(?<![을를은는이가에의고며한된온와과서])\s){0,2}?[\p{Hangul}\p{Latin}]+?)"
_KOREAN_SAYING = (
    "(?:말|밝|답|대답|설명|강조|덧붙|전했|요청|주장|물었|묻|외쳤|외치|썼|적었|지적|당부|평가|부탁|경고|약속|반박|제안"
    "|알렸|알리|속삭|중얼)"
)
_KOREAN_AFTER = regex.compile(
    rf"\s?(?:이?라고|이?라며|고|며|면서|하고)?\s*{_NOUNS}(?:께서|은|는|이|가)\s(?:[^.!?]{{0,30}}\s)?{_KOREAN_SAYING}"
)
_KOREAN_SAID = regex.compile(rf"\s?(?:이?라[고며]|이?라면서|고|며|면서|하고)[^.!?]{{0,60}}?{_KOREAN_SAYING}")
_KOREAN_BEFORE = regex.compile(
    rf"(?<=^|\s){_NOUNS}(?:께서|은|는|이|가|에\s따르면,?)\s(?P<between>(?:(?![은는]\s)[^.!?“”\"]){{0,60}}[.:,]?\s?)$"
)


def read_owner(segment: Segment, span: Span) -> Span | None:
    """Who says what stands in a quotation, the verb of saying being in the same sentence or the one before it."""
    text = segment.text
    before = max(0, span.start - 120)
    after = min(len(text), span.end + 90)
    if segment.language == "en":
        match = _ENGLISH_AFTER.match(text, span.end, after) or _ENGLISH_BEFORE.search(text, before, span.start)
    else:
        match = _KOREAN_AFTER.match(text, span.end, after)
        if match is None:
            match = _KOREAN_BEFORE.search(text, before, span.start)
            if match and not (
                _KOREAN_SAID.match(text, span.end, after)
                or regex.search(_KOREAN_SAYING, match["between"])
                or "따르면" in match.group()
            ):
                return None
    return Span(*match.span("owner")) if match else None
