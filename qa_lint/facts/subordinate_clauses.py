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

# What stands beside a verb in -아 or -어 that ends no clause: 얼어 있다, 보여 주다
_AUXILIARY = (
    r"있|계시|버[리려렸릴린립]|보[이았고지니며면자시]|[봐봤볼본봅]|주[고어었지니며면시는]|[줘줬줄준줍]|두[고었어지니며면는]|[둬뒀둘둔둡]"
    r"|놓|오[고았는며면]|[와왔올온옵]|가[고았는며면지]|[가갔갈간갑](?=\s|[다니])|내[고어었는며면지]|[내냈낼낸냅]|나[가오간온갔왔갈올]"
    r"|[지졌질진집]|드[리려렸릴린립]|대|하|먹|치우|들|야"
)
# Where a Korean one ends. A bare -아 or -어 ends one that has a subject of its own (예산이 부족해).
_KOREAN = regex.compile(
    r"(?:(?<=\p{Hangul})(?:면|지만|으나|므로|니까|느라|도록|려면|려고|고자|자마자|더라도|되어|하여|라서|돼서|데도|[는은]데|[으하되우]니|더니|길래|수록)"
    r"|[아어해여워와려겨져셔춰켜펴혀쳐][도서]"
    rf"|(?<=\p{{Hangul}}[이가]\s(?:\p{{Hangul}}{{1,4}}[히게이]\s)?\p{{Hangul}}{{0,6}})[아어해여워와려겨져셔춰켜펴혀쳐라봐](?=\s(?!{_AUXILIARY}))"
    r"|(?<=[은는]\s)(?:채|대신에?|한편)|(?<=\p{Hangul}\s)채로"
    r"|(?<=\s)(?:때문에|탓에|덕분에|바람에|위해서?|위하여|동안|때에?는?|때까지|때부터|때마다|경우에?는?|[후뒤전]에?))(?=[\s,])"
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
# What stands behind an English mark that makes no clause of it
_TIME = regex.compile(
    r"(?i)(?:the\s)?(?:(?:next|last|this|end|early|late|following|previous)\s|(?:today|tomorrow|yesterday|noon|midnight|dawn|dusk|sunset|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|christmas"
    r"|sunrise|now|then|lunch|dinner|breakfast|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june"
    r"|july|august|september|october|november|december)(?!\p{L})|[0-9])"
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
    """Whether anything in it marks one; until next year is none."""
    if text.language == "ko":
        return _KOREAN.search(text) is not None
    return any(_TIME.match(text, mark.end()) is None for mark in _ENGLISH.finditer(text))


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
