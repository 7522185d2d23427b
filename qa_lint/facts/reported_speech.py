"""How a text without quotation marks gives what somebody said: reported, or in the speaker's own words.

Reported speech (He said that it was late; 늦었다고 말했다) needs no marks. The words themselves do (It is late, he
said; 늦었습니다라고 말했다): without them they read as the writer's.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.quotes import read_quotations
from qa_lint.facts.speakers import SAYING_ENGLISH, SAYING_KOREAN
from qa_lint.languages.function_words import ENGLISH_FUNCTION_WORDS
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Span, Text

_QUOTED = "\ufffd"  # stands for what is quoted

_SAYS = (
    rf"(?:{SAYING_ENGLISH}|admitted|agreed|apologi[sz]ed|advised|conceded|concluded|confessed|explains|predicted"
    "|promised|pledged|revealed|vowed|asserted|affirmed|reiterated|lamented|assumed)"
)
# spokesman Min, head coach Hill
_TITLED = rf"(?!{any_of(ENGLISH_FUNCTION_WORDS)}\s)(?:\p{{Ll}}{{3,}}\s){{1,3}}\p{{Lu}}[\p{{L}}.'’ -]{{0,60}}?"
_SOMEBODY = (
    r"(?:he/she|he|she|they|it|we|I|(?:the|an?|one|his|her|my)\s[\p{L}'’ -]{1,60}?|\p{Lu}[\p{L}.'’ -]{0,60}?"
    rf"|{_TITLED})"
)
_WORD = rf"(?:[^{_QUOTED}\"“”.!?\s]|[.](?=\S)|[.]{{3}})+"
_WORDS = rf"(?:{_WORD}\s){{2,80}}?(?:{_WORD})?"
# How a sentence ends behind "he said"; else "he said" frames what follows it: At the meeting, he said it was late.
_LATER = (
    "of in on at to as while during after before when through via for from by with back again yesterday today".split()  # noqa: SIM905
)
_ENDS = (
    rf"(?=[.,;:]|$|\s(?:and|but)\s|\s(?:{any_of(_LATER)}|\p{{L}}+ing|\p{{L}}+ly|\p{{Lu}}\p{{L}}+day)(?!\p{{L}})"
    r"(?![^.]{0,80}\sthat\s))"
)
_TOLD = r"told\s(?:(?:the|an?|his|her|their|our)\s)?\p{L}+"
_BEGINNING = r"(?<=^|[.!?:]\s|[.!?]['’”\"]\s)(?!According\s)"
# A clause of the writer's, to all appearance, and whose it is behind it: It is late, he said. Why? she asked. It is
# late. said Hill.
_CLAUSE_ENGLISH = regex.compile(
    rf"{_BEGINNING}(?P<said>{_WORDS},|(?:{_WORDS}|\p{{Lu}}\p{{L}}*,?(?:\s\p{{L}}+)?)[!?]+)\s+"
    rf"(?:{_SOMEBODY}\s(?:(?:has|had|also|then|later|once|\p{{L}}+ly)\s){{0,2}}(?:{_SAYS}|{_TOLD}){_ENDS}"
    rf"|(?P<inverted>{_SAYS})\s(?!(?:that|to|it|there|he|she|they|we|in)\s))"
    rf"|{_BEGINNING}(?P<said>{_WORDS}[.])\s{_SAYS}\s(?=\p{{Lu}})"
)
# what tells of the speaker, and is no clause of its own: Mina Hill, who founded the club, | said the coach was ill
_APPOSITION = regex.compile(r"(?:who|which|whose|where|an?|the|its|his|her|chief|head|former|then|\p{L}+\sof)\s")
_OPENERS = any_of(  # words with a capital that begin a sentence, and hardly ever a name
    """
    It This That These Those There The We You They He She My Our Your If When What Why How Please Let Do Don't Don’t Is
    Are No Yes In As For But And Not A An So At On With Even Since All Some Many
    """.split()  # noqa: SIM905
)
_TELLS = rf"(?<!\p{{L}})(?:{_SAYS}|saying|adding|telling|asking|demanding|writing|explaining|warning|claiming)"
# and in whose own words somebody speaks of himself: He testified, I did not see it.
_SPEAKS = (
    rf"(?<!\p{{L}})(?:{_SAYS}|testified|swore|recounted|reported|remembered|exclaimed|yelled|screamed|boasted|joked)"
)
_WHERE = (  # he said in a briefing the day before; he told the committee
    r"(?:\s(?:curtly|simply|(?:in|on|at|to|after|during|through|via|of|about|for|from|the|him|her|them|me|us)\s"
    r"(?:(?!that\s)(?:[^.,:;]|[.](?=\S|\s\p{Ll}))){1,80}))?"
)
_A_NAME_IN_A_LIST = r"(?!\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*,\s(?!\p{Ll}+\s))"  # in Seoul, Busan, ...
_DIRECT_ENGLISH = regex.compile(
    "|".join(
        (
            rf"{_TELLS}{_WHERE}[,:]\s(?=\p{{Lu}}){_A_NAME_IN_A_LIST}",  # He said, We will come.
            rf"{_TELLS}{_WHERE}\s(?={_OPENERS}\s)",  # He said We will come.
            rf"{_SPEAKS}{_WHERE},\s(?:I|[Ww]e|[Mm]y|[Oo]ur)['’\s]",
            rf"(?<!\p{{L}}){_SAYS}\s(?:that\s)?(?:we|I)['’\s]",  # He said we'll come.
            rf"(?<!\p{{L}}){_SAYS}\sthat\s[^.]{{0,200}}(?<!\p{{L}})(?:I|my)\s",
            r"(?<!\p{L})(?:thinks?|thought|feels?|felt|believes?|believed)\sthat\s(?:I|my)\s",
            # He said that The door was shut. He said that: Shut the door.
            r"\sthat(?:\s(?:The|It|This|These|We|There|If|In|An?|When|You)\s|:\s(?=\p{Lu}))",
            rf"[.]\s\p{{Ll}}[^.{_QUOTED}]{{3,60}}\s{SAYING_ENGLISH}[.]",  # The door is shut. an official said.
        )
    )
)
# “At first nobody believed,” she said, but now they do.
_SECOND_HALF = regex.compile(
    rf"{_QUOTED}\s{_SOMEBODY}\s{_SAYS}(?:\s[\p{{L}}-]{{1,12}})?,\s(?:but|and|so|or|because|if|then)\s"
    rf"(?:now\s)?(?:we|I|it|they|there|you|this|that|our|my)['’\s][^{_QUOTED}]*$"
)
# what belongs to a quotation that has its marks: “It is cold,” she said. She said, “It is cold.”
_FRAME_OF_A_QUOTATION = regex.compile(rf"{_QUOTED}\s{_SOMEBODY}\s{_SAYS}(?=[.])|{_SAYS}[,:]?\s{_QUOTED}")
# Words that tell of something said, asked, wanted or thought, beside those of saying.
_REPORTING = """
    saying adding claiming arguing insisting explaining asking telling stating noting warning stressing emphasizing
    emphasising demand demands demanded demanding request requests requested requesting ordered ordering assessed
    assessment assessments believe believes believed believing belief think thinks thinking thought hope hopes hoped
    hoping claim claims claimed repeat repeats repeated repeating tweet tweets tweeted tweeting testify testified
    report reports reported reportedly reporting mention mentions mentioned mentioning criticize criticizes
    criticized criticizing criticise criticises criticised criticising accuse accuses accused accusing describe
    describes described describing express expresses expressed expressing propose proposes proposed proposing
    proposal decide decided deciding confirm confirms confirmed deny denies denied refuse refused refusal vow vows
    reveal reveals revealed revealing wonder wonders wondered wondering heard remark remarks statement argument
    opinion emphasis comment comments warnings criticism assertion predict predicts predictions prediction forecast
    forecasts expect expects expected expectation expectations rumor rumors rumour rumours message pledge complaint
    complaints suggestion admission petition appeal appeals appealed allegation advise advises invite invited inform
    informs informed assert asserts asserted whether point_out points_out pointed_out pointing_out call_on calls_on
    called_on calling_on call_for calls_for called_for calling_for word_that according_to ruled ruling rules_that
    court_rules judge_rules judges_rule panel_rules jury_finds held_that holds_that found_that finds_that deems deemed
    cite cites cited citing
""".replace("_", r"\s")
_REPORTED_ENGLISH = regex.compile(
    rf"(?<!\p{{L}})(?:{_SAYS}|{'|'.join(_REPORTING.split())})(?!\p{{L}})", regex.IGNORECASE
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


# He said, We will come.: to the end of the sentence, and of the text
_SAID_BEFORE = regex.compile(
    rf"{_BEGINNING}(?:{_SOMEBODY})\s{_SAYS}[,:]\s(?P<said>(?=\p{{Lu}}){_A_NAME_IN_A_LIST}[^{_QUOTED}\"“”]+[.!?])\s*$"
)
# 너무 늦었습니다라고 말했다: a pronoun or a title with its particle may stand before it
_SAID_KOREAN = regex.compile(
    r"^(?:(?:그|그녀|그들|(?:[\p{Hangul}·]+\s){0,4}[\p{Hangul}]*"
    r"(?:씨|장관|대표|시장|의장|원장|회장|사장|총리|대통령|감독|교수|의원|국장|소장|지사|대변인|위원장))[은는]\s)?"
    rf"(?P<said>[^은는{_QUOTED}.!?]*?\p{{Hangul}}{_POLITE}[.!?]?)(?:라고|라며|하고)\s?[^.!?]{{0,30}}?{SAYING_KOREAN}"
)


def read_spoken_words(text: Text) -> Span | None:
    """Where the words of a speaker stand that have no marks at all, if it is certain where they begin and end."""
    prose = text.fact(read_prose)
    if text.fact(read_quotations):
        return None
    if text.language == "ko":
        match = _SAID_KOREAN.match(prose)
        return Span(*match.span("said")) if match else None
    found = [match for match in _CLAUSE_ENGLISH.finditer(prose) if _is_clause(match)]
    found += _SAID_BEFORE.finditer(prose)
    return Span(*found[0].span("said")) if len(found) == 1 else None


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
