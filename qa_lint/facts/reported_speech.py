"""How a text without quotation marks gives what somebody said: reported, or in the speaker's own words.

Reported speech (He said that it was late; 늦었다고 말했다) needs no marks. The words themselves do (It is late, he
said; 늦었습니다라고 말했다): without them they read as the writer's.
"""

from __future__ import annotations

import regex

from qa_lint.facts.markup import read_prose
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.speakers import SAYING_ENGLISH, SAYING_KOREAN
from qa_lint.languages.patterns import any_of
from qa_lint.model import Text

_QUOTED = "\ufffd"  # stands for what is quoted

_SAYS = (
    rf"(?:{SAYING_ENGLISH}|admitted|agreed|apologi[sz]ed|advised|conceded|concluded|confessed|explains|predicted"
    "|promised|pledged|revealed|vowed)"
)
_SOMEBODY = r"(?:he|she|they|it|we|I|(?:the|an?|one|his|her|my)\s[\p{L}'’ -]{1,60}?|\p{Lu}[\p{L}.'’ -]{0,60}?)"
_WORD = rf"(?:[^{_QUOTED}\"“”.!?\s]|[.](?=\S))+"
_WORDS = rf"(?:{_WORD}\s){{2,80}}?(?:{_WORD})?"
# How a sentence ends behind "he said"; else "he said" frames what follows it: At the meeting, he said it was late.
_ENDS = (
    r"(?=[.,;:]|$|\s(?:and|but)\s|\s(?:of|in|on|at|to|as|while|during|after|before|when|through|via|for|from|by|with|back|again|yesterday"
    r"|today|\p{L}+ing|\p{L}+ly|\p{Lu}\p{L}+day)(?!\p{L})(?![^.]{0,80}\sthat\s))"
)
_BEGINNING = r"(?<=^|[.!?:]\s|[.!?]['’”\"]\s)(?!According\s)"
# A clause of the writer's, to all appearance, and whose it is behind it: It is late, he said. Why? she asked.
_CLAUSE_ENGLISH = regex.compile(
    rf"{_BEGINNING}(?P<said>{_WORDS},|(?:{_WORDS}|\p{{Lu}}\p{{L}}*)[!?]+)\s+"
    rf"(?:{_SOMEBODY}\s(?:(?:has|had|also|then|later|once|\p{{L}}+ly)\s){{0,2}}{_SAYS}{_ENDS}"
    rf"|(?P<inverted>{SAYING_ENGLISH})\s(?!(?:that|to|it|there|he|she|they|we|in)\s))"
)
# what tells of the speaker, and is no clause of its own: Mina Hill, who founded the club, | said the coach was ill
_APPOSITION = regex.compile(r"(?:who|which|whose|where|an?|the|its|his|her|chief|head|former|then|\p{L}+\sof)\s")
# He said, We will come. He said We will come. He said we'll come.
_NEW_CLAUSE = (
    r"(?:It|This|That|These|Those|There|The|We|You|They|He|She|My|Our|Your|If|When|What|Why|How|Please|Let|Do|Don['’]t"
    r"|Is|Are|No|Yes|In|As|For|But|And|Not|An?|So|At|On|With|Even|Since|All|Some|Many|I)"
)
_DIRECT_ENGLISH = regex.compile(
    rf"(?<!\p{{L}})(?:{_SAYS}|saying|adding|telling|asking|demanding|writing|explaining|warning|claiming)"
    r"(?:\s(?:curtly|simply|(?:in|on|at|to|after|during|through|via|of|about|for|from|the|him|her|them|me|us)\s(?:(?!that\s)(?:[^.,:;]|[.](?=\S|\s\p{Ll}))){1,80}))?"
    rf"(?:[,:]\s(?=\p{{Lu}})(?!\p{{Lu}}\p{{L}}+(?:\s\p{{Lu}}\p{{L}}+)*,\s(?!\p{{Ll}}+\s))|\s(?=(?!I\s){_NEW_CLAUSE}\s))"
    rf"|(?<!\p{{L}}){_SAYS}\s(?:that\s)?(?:we|I)['’\s]|(?<!\p{{L}}){_SAYS}\sthat\s[^.]{{0,200}}(?<!\p{{L}})(?:I|my)\s"
    r"|(?<!\p{L})(?:thinks?|thought|feels?|felt|believes?|believed)\sthat\s(?:I|my)\s"
    rf"|[.]\s\p{{Ll}}[^.{_QUOTED}]{{3,60}}\s{SAYING_ENGLISH}[.]"
    r"|\sthat\s(?:The|It|This|These|We|There|If|In|An?|When|You)\s"
)
# “At first nobody believed,” she said, but now they do.
_SECOND_HALF = regex.compile(
    rf"{_QUOTED}\s{_SOMEBODY}\s{_SAYS}(?:\s[\p{{L}}-]{{1,12}})?,\s(?:but|and|so|or|because|if|then)\s"
    rf"(?:now\s)?(?:we|I|it|they|there|you|this|that|our|my)['’\s][^{_QUOTED}]*$"
)
# what belongs to a quotation that has its marks: “It is cold,” she said. She said, “It is cold.”
_FRAME_OF_A_QUOTATION = regex.compile(rf"{_QUOTED}\s{_SOMEBODY}\s{_SAYS}(?=[.])|{_SAYS}[,:]?\s{_QUOTED}")
_REPORTED_ENGLISH = regex.compile(
    rf"(?<!\p{{L}})(?:{_SAYS}|saying|adding|claiming|arguing|insisting|explaining|asking|telling|stating|noting|warning"
    r"|stressing|emphasi[sz]ing|point(?:ed|s|ing)?\sout|call(?:s|ed|ing)?\son|call(?:s|ed|ing)?\sfor|demand(?:s|ed|ing)?"
    r"|request(?:s|ed|ing)?|order(?:ed|ing)|assess(?:ed|ments?)|belie(?:ve|ves|ved|ving|f)|think(?:s|ing)?|thought"
    r"|hop(?:e|es|ed|ing)|claim(?:s|ed)?|repeat(?:s|ed|ing)|tweet(?:s|ed|ing)|testif(?:y|ied)|report(?:s|ed|edly|ing)"
    r"|mention(?:s|ed|ing)|critici[sz](?:e|es|ed|ing)|accus(?:e|es|ed|ing)|describ(?:e|es|ed|ing)|express(?:es|ed|ing)"
    r"|propos(?:e|es|ed|ing|al)|decid(?:e|ed|ing)|confirm(?:s|ed)|den(?:y|ied|ies)|refus(?:e|ed|al)|vows?|reveal(?:s|ed|ing)"
    r"|wonder(?:s|ed|ing)|heard|remarks?|statement|argument|opinion|emphasis|comments?|warnings?|criticism|assertion"
    r"|predict(?:s|ed|ions?)?|forecasts?|expect(?:s|ed|ations?)?|rumou?rs?|message|word\sthat|pledge|complaints?|suggestion|admission|petition|appeal(?:s|ed)?|allegation|advis(?:e|es|ed)"
    r"|invit(?:e|ed)|inform(?:s|ed)|assert(?:s|ed)|according\sto|asks\swhether|whether)(?!\p{L})",
    regex.IGNORECASE,
)

_POLITE = (  # how one speaks to somebody: no such ending is reported with 라고
    "(?:요|니다|니까|죠|시오|거든|잖아|는데|텐데|겠어|었어|았어|없어|있어|싶어|싫어|좋아|봐|줘|자꾸나|구나)"
)
_DIRECT_KOREAN = regex.compile(
    rf"\p{{Hangul}}{_POLITE}[.!?]?(?:라고|라며|라면서|하고)\s?[^.!?]{{0,30}}?(?:{SAYING_KOREAN}|했|하셨|하더)"
    rf"|[.!?]\s[\p{{Hangul}}\p{{Latin}} ]{{1,20}}[이가은는]\s(?:[\p{{Hangul}} ]{{1,20}}\s)?"
    rf"{SAYING_KOREAN}\p{{Hangul}}{{0,4}}[.]"
)
_REPORTED_KOREAN = regex.compile(
    r"(?:다|냐|자|라|려|으라|달라)(?:고|며|면서|는)(?!\p{Hangul})|[다라냐자]는\s|"
    + any_of(["따르면", "전해졌다", "알려졌다", "듯", "생각", "뜻"])
)


def read_direct_words(text: Text) -> bool:
    """Whether somebody's own words seem to stand in the text without quotation marks."""
    plain = _unquoted(text)
    if text.language == "ko":
        return _DIRECT_KOREAN.search(plain) is not None
    return any(map(_is_clause, _CLAUSE_ENGLISH.finditer(plain))) or _DIRECT_ENGLISH.search(plain) is not None


def _is_clause(match: regex.Match[str]) -> bool:
    """Whether what stands before "he said" is what is said, and not words about the speaker."""
    said = match["said"].rstrip(",")
    about = match["inverted"] and "," in said and _APPOSITION.match(said.rpartition(",")[2].strip())
    return not about


def read_second_half(text: Text) -> bool:
    """Whether an English quotation seems to go on, without marks, behind the words that say whose it is."""
    return _SECOND_HALF.search(_unquoted(text)) is not None


def read_reported_words(text: Text) -> bool:
    """Whether the text reports what somebody said, asked, wanted or thought."""
    plain = _unquoted(text)
    if text.language == "ko":
        return _REPORTED_KOREAN.search(plain) is not None
    return _REPORTED_ENGLISH.search(_FRAME_OF_A_QUOTATION.sub(_QUOTED, plain)) is not None


def _unquoted(text: Text) -> str:
    """The prose, with one sign for each quotation and the marks that stand alone left as they are."""
    prose, pieces, end = text.fact(read_prose), [], 0
    for quotation in text.fact(read_quotations):
        if quotation.depth == 0 and quotation.whole and quotation.firm:
            pieces += [prose[end : quotation.span.start], _QUOTED]
            end = quotation.span.end
    return "".join([*pieces, prose[end:]])
