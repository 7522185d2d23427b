"""Where the sentences of a segment begin and end, in either language.

A sentence ends at a full stop, question or exclamation mark (with the quotation marks and brackets that close after it)
followed by white space, unless an abbreviation, an initial or a list number ends there, or the next word begins small
or goes on from a quotation. In a dialogue each turn ends before the next speaker's label.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.turns import labels_of
from qa_lint.facts.unmarked_headings import ends_of_headings
from qa_lint.languages.particles import QUOTING_IN_A_FRAME
from qa_lint.languages.patterns import RarePattern, any_of
from qa_lint.languages.titles import DOTTED
from qa_lint.late import regex
from qa_lint.model import Span, Text

_END = regex.compile(r"""(?<![.!?…。？！]) [.!?…。？！]++ [”"’'」』)\]*_]*+ (?=\s++\S)""", regex.VERBOSE)
_FINISHED = regex.compile(r"[.!?…。？！][”\"’'」』)\]*_]*$")
_LETTER = regex.compile(r"\p{L}")  # what has none (a rule, a list mark, a pair of colons) is no sentence
_LINE_END = RarePattern(regex.compile(r"(?<!\s)[^\S\r\n]*+[\r\n]\s*+"), "\r\n")  # with all white space around it
_MORE = regex.compile(r"\S")

# an abbreviation or initial before a full stop; a list number at the beginning of a sentence
_LONGEST_ABBREVIATION = 60  # characters before a full stop that are looked at; more than any has
_ABBREVIATION = regex.compile(
    rf"""(?:^|(?<=[\s("“‘'\[]))
        (?:{any_of(DOTTED)}|St|Jr|Sr|Nos?|Vol|Fig|Figs|Eq|Sec|Ch|pp?
        |vs|etc|e\.?g|i\.?e|cf|al|ca|approx|Inc|Co|Corp|Ltd|Bros|Mt|Ave|Blvd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec
        |a\.m|p\.m|U\.S|U\.K|U\.N|D\.C|(?:\p{{Lu}}\.)*\p{{Lu}})\.$""",
    regex.VERBOSE,
)
# what follows a Korean quotation in the sentence that frames it: “…” 하고 말했다, “…” 라며
_FRAME = regex.compile(rf"{any_of(QUOTING_IN_A_FRAME)}(?!\p{{Hangul}})")
# where a clause ends, whatever the language; after a Korean connective; before an English one
_MARK = r"[,;:](?=\s)|\s[-–—]+(?=\s)"
_KOREAN_CUT = regex.compile(
    rf"""(?:(?<=\p{{Hangul}})(?:고|며|면서|지만|으나|하되|는데|은데|인데|으면|하면|되면|므로|도록|니까|려면|거나|어서|아서|해서)
        |때문에|따르면|위해서?|덕분에|동안|(?<=\s)(?:후에?|뒤에?|전에?|때는?)),?(?=\s)|{_MARK}""",
    regex.VERBOSE,
)
_ENGLISH_CUT = regex.compile(
    rf"""{_MARK}|(?=\s(?:because|while|which|whose|who|although|though|unless|whereas|so\sthat|in\sorder\sto|but|if|when
        |where|before|after|until|since|including|according)\s)""",
    regex.VERBOSE | regex.IGNORECASE,
)
_BRACKET = regex.compile(r"[()\[\]]")
_NUMBERING = regex.compile(r"(?:[0-9]{1,3}|[A-Za-z]|[가나다라마바사아자차카타파하])[.)]")
_WORD = regex.compile(r"[\p{L}\p{M}\p{Nd}_]")

_CLOSING = frozenset("”」』»“\"’'")  # marks that close a quotation


def is_finished(text: str) -> bool:
    """Whether the text ends as a sentence does, and not as a title or a label."""
    return bool(_FINISHED.search(text.rstrip()))


def read_statements(text: Text) -> tuple[Span, ...]:
    """The sentences of the text in order, without the white space around them: the smallest stretches that can be left
    out, so every sentence of a quotation stands by itself.
    """
    prose = text.fact(read_prose)
    spans: list[Span] = []
    start = 0
    for end, following in [*(m.span() for m in _LINE_END.finditer(prose)), (len(prose), len(prose))]:
        stops = {match.end(): match for match in _END.finditer(prose, start, end)}
        turns = {label.start() for label in labels_of(prose, start, end)[1:]}
        word = _WORD.search(prose, start, end)  # the first of the sentence
        for stop in sorted({*stops, *turns}):
            if stop in turns or _ends(prose, start, word, stops[stop]):
                spans.append(_stripped(prose, start, stop))
                start = stop
                if word and word.start() < start:
                    word = _WORD.search(prose, start, end)
        spans.append(_stripped(prose, start, end))
        start = following
    return tuple(span for span in spans if _LETTER.search(prose, *span))


def read_headed_statements(text: Text) -> tuple[Span, ...]:
    """The statements, those in two that have a heading run together with them: it may be left out by itself."""
    prose = text.fact(read_prose)
    spans: list[Span] = []
    for sentence in text.fact(read_statements):
        start, end = sentence
        if not spans or "\n" in prose[spans[-1].end : start]:
            for stop in ends_of_headings(text, sentence):
                spans.append(_stripped(prose, start, stop))
                start = stop
        spans.append(_stripped(prose, start, end))
    return tuple(spans)


def read_clauses(text: Text) -> tuple[Span, ...]:
    """The statements, cut further at commas, colons and dashes and where a connective ends or begins a clause.

    No analyser is asked: in Korean the clause ends with its connective (-고, -지만), in English it begins with it.
    A stretch that is too short to be a clause stays with its neighbour.
    """
    prose = text.fact(read_prose)
    cut, shortest = (_KOREAN_CUT, 8) if text.language == "ko" else (_ENGLISH_CUT, 18)
    spans: list[Span] = []
    for start, end in text.fact(read_statements):
        for match in cut.finditer(prose, start, end):
            stop = match.end()
            if stop - start >= shortest and end - stop >= shortest:
                spans.append(_stripped(prose, start, stop))
                start = stop
        spans.append(_stripped(prose, start, end))
    return tuple(span for span in spans if _LETTER.search(prose, *span))


def read_clause_starts(text: Text) -> tuple[int, ...]:
    """Where a clause may begin in the text, however short it is, and where each sentence does."""
    prose = text.fact(read_prose)
    cut = _KOREAN_CUT if text.language == "ko" else _ENGLISH_CUT
    starts = {start for start, _ in text.fact(read_statements)}
    starts |= {match.end() for match in cut.finditer(prose)} | {match.end() for match in _BRACKET.finditer(prose)}
    return tuple(sorted(starts))


def _ends(text: str, start: int, word: regex.Match[str] | None, match: regex.Match[str]) -> bool:
    """Whether the sentence that began at `start`, with its first word, ends with these marks."""
    if match.group()[0] == ".":
        stop = match.start() + 1
        if word and _NUMBERING.fullmatch(text, word.start(), stop):
            return False
        if _ABBREVIATION.search(text[max(start, stop - _LONGEST_ABBREVIATION) : stop]):
            return False
    following = _MORE.search(text, match.end())
    if following and match.group()[-1] in _CLOSING and _FRAME.match(text, following.start()):
        return False
    return not (following and following.group().islower())


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
