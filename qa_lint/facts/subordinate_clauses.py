"""Subordinate clauses by what marks them: -기 때문에, -하면, -지만, -기 위해; because, if, although, in order to.

Either language has other ways to say the same (폭설로: due to heavy snow; 우천 시: if it rains), so that a side without
a mark may well say what a marked clause does.
"""

from __future__ import annotations

from qa_lint.facts.sentences import read_statements
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Span, Text

_FEWEST = 4  # characters of the main clause

# Where a Korean one ends.
_KOREAN = regex.compile(
    r"(?:(?<=\p{Hangul})(?:면|지만|으나|므로|니까|느라|도록|려면|려고|고자|자마자|더라도|되어|하여|라서|돼서)|[아어해여워와려겨져셔춰켜펴혀쳐][도서]"
    r"|(?<=\s)(?:때문에|탓에|덕분에|바람에|위해서?|위하여|동안|때에?는?|경우에?는?|[후뒤전]에?))(?=[\s,])"
)
# Where an English one begins; after a comma, or what else ends one.
_ENGLISH = RarePattern(
    regex.compile(
        r"(?i)(?<![\p{L}\p{N}'’-])(?:(?<=,\s)as(?=\s(?:you|we|they|it|he|she|i|there|this|these|our|your|his|her|their)\s)"
        r"|because(?:\sof)?|since|if|unless|although|(?:even\s)?though|even\sif|while|whereas"
        r"|when(?:ever)?|before|after|until|once|so\sthat|in\sorder\sto|due\sto|owing\sto|thanks\sto|despite|in\sspite\sof"
        r"|in\scase(?:\sof)?|in\sthe\sevent|provided\sthat|as\slong\sas|as\ssoon\sas)\s"
    ),
    (
        *(
            ", as",
            "because",
            "since",
            "if",
            "unless",
            "though",
            "whereas",
            "while",
            "when",
            "before",
            "after",
            "until",
            "once",
        ),
        *("so that", "in order", "due to", "owing to", "thanks to", "despite", "in spite", "in case"),
        *("in the event", "provided", "as long", "as soon"),
    ),
    any_case=True,
)
_PURPOSE = regex.compile(r"To\s\p{L}+[^,.;]*(?=,\s)")  # at the beginning of a sentence
# And behind its main clause, before a word that may be a verb. It is no mark that a Korean clause might have for its
# own (want to go), so it is looked for only where something stands alone.
_PURPOSE_BEHIND = regex.compile(
    r"(?<=[\p{L}\p{N}])\sto\s(?!(?:the|an?|my|your|his|her|its|our|their|this|that|these|those|all|each|one|it|us|me"
    r"|you|him|them|be|have)\s)(?=\p{Ll}{2})"
)
_STOP = regex.compile(r"[,;:]\s|\s[–—-]\s")


def read_subordinate_clauses(text: Text) -> tuple[Span, ...]:
    """The marked clauses of a text, with what marks them; what follows the main clause in English goes to the end of
    the sentence, as the last in Korean begins where the one before ends.
    """
    read = _korean if text.language == "ko" else _english
    return tuple(span for sentence in text.fact(read_statements) for span in read(text, *sentence))


def has_subordinate_clause(text: Text) -> bool:
    """Whether anything in it marks one."""
    return (_KOREAN if text.language == "ko" else _ENGLISH).search(text) is not None


def _korean(text: str, start: int, end: int) -> list[Span]:
    found = []
    begin = start
    for mark in _KOREAN.finditer(text, start, end):
        if end - mark.end() >= _FEWEST:
            found.append(Span(begin, mark.end()))
            begin = mark.end() + 1
    return found


def _english(text: str, start: int, end: int) -> list[Span]:
    found = []
    if purpose := _PURPOSE.match(text, start, end):
        found.append(Span(*purpose.span()))
    for mark in _ENGLISH.finditer(text, start, end):
        stop = _STOP.search(text, mark.end(), end)
        if stop or mark.start() - start >= _FEWEST:
            found.append(Span(mark.start(), stop.start() if stop else end))
    for mark in _PURPOSE_BEHIND.finditer(text, start, end):
        stop = _STOP.search(text, mark.end(), end)
        if mark.start() - start >= _FEWEST:
            found.append(Span(mark.start() + 1, stop.start() if stop else end))
    return found
