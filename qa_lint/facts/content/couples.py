"""Couples: two words that a text joins, and nothing else: PostgreSQL and DuckDB, 자전거와 오토바이."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.content.content_units import Unit
from qa_lint.facts.content.enumerations import GOES_WITH
from qa_lint.late import regex
from qa_lint.model import Language, Span, Text
from qa_lint.resources.vocabulary import Vocabulary

# What joins two words, from the end of the one to the start of the other; a Korean particle may belong to the first.
# What belongs to the first (a table and its cells) may be understood.
_JOINT: Mapping[Language, regex.Pattern[str]] = {
    "en": regex.compile(r"\s(?:and|or|&|and/or)\s(?:(?P<article>an?|the|some|any)\s)?"),
    "ko": regex.compile(r"[·/]|\s(?:및|또는|혹은)\s|(?:와|과|이나|나)\s"),
}
_PARTICLES = ("와", "과", "이나")
# the same, wherever it stands
_JOINTS: Mapping[Language, regex.Pattern[str]] = {
    "en": regex.compile(r"\s(?:and|or|&|and/or)\s"),
    "ko": regex.compile(r"·|\s(?:및|또는|혹은)\s|(?<=\p{L})(?:와|과|이나|(?<=\p{Latin})나)\s"),
}
# what follows an English verb that stands behind another: and retry the call
_OBJECT = regex.compile(
    r"\s(?:the|an?|this|that|these|those|its?|them|him|her|his|their|your|my|our|us|me|you|to)(?!\p{L})"
)
# what may follow a noun with an article that ends a couple: else it begins a clause
_ENDED = regex.compile(
    r"[\p{P}\s]*$|\p{P}|\s(?:about|above|after|against|along|around|as|at|because|before|between|by|during|for|from|if"
    r"|in|inside|into|near|of|on|onto|over|since|so|than|that|through|to|under|until|using|when|where|which|while|who"
    r"|with|within|without)(?!\p{L})"
)
# What stands before a couple at the beginning of an English sentence
_INTRODUCED = regex.compile(
    r"(?:^|[.!?]\s)(?:After|As|At|Before|By|During|For|From|If|In|On|Once|Since|To|Under|Until|When|While|With|Without)\s"
    r"(?:(?!\s(?:and|or)\s)[^,.;:!?])+,\s(?:(?:the|an?|your|our|their|his|her|its|my)\s)?$"
)
_LONGEST_INTRODUCTION = 80  # characters
# and before a couple that is the subject of its sentence: no clause ends where none has had its verb
_AS_SUBJECT = regex.compile(r"(?:^|[.!?]\s)(?i:the|an?|your|our|their|his|her|its|my)\s$")
_LONGEST_DETERMINER = 8  # characters, with what stands before it
# what joins something to the word beside it, or tells of more than that: both, 둘, 유무, 등
_ANY_JOINT: Mapping[Language, regex.Pattern[str]] = {
    "en": regex.compile(
        r"[,/&+]|(?<!\p{L})(?i:and|or|nor|plus|both|either|neither|each|other|another|together)(?!\p{L})"
    ),
    "ko": regex.compile(
        r"[,·、/&+]|(?<!\p{L})(?:및|또는|혹은|그리고|아니면|대|겸|함께|각각|서로|둘|두|양)(?!\p{L})|여부|유무|(?<=\s)(?:등|따위)(?=[을를이가의에과와도은는으로\s])"
        r"|(?<=\p{L})(?:[와과나랑]|하고|거나)(?!\p{L})"
    ),
}
# what goes on behind a couple, of which a translation may say less: 등, and so on
_GOES_ON: Mapping[Language, regex.Pattern[str]] = {
    "en": regex.compile(r",?\s(?:and|or|&)(?!\p{L})|,?\s(?:etc|such|like|for\s(?:example|instance))(?!\p{L})"),
    "ko": regex.compile(r"\s?(?:등|따위|같은|처럼|[,·、/])|\s(?:및|또는|혹은)\s|(?:[와과]|이나)\s"),
}


class Couple(NamedTuple):
    """Two words that are joined, each by the numbers of its units: the parts of a compound are one word."""

    first: range
    second: range
    has_article: bool  # whether one stands before the second, or another determiner
    is_subject: bool  # whether an English sentence begins with the two, each with a determiner


def couples_of(text: Text, units: Sequence[Unit], vocabulary: Vocabulary) -> Iterator[Couple]:
    """The couples of a text that are no part of a longer list; of units that say something."""
    words = _words_of(units)
    spans = [span_of(units[word.start : word.stop]) for word in words]
    for n, (one, other) in enumerate(pairwise(spans)):
        found = _JOINT[text.language].fullmatch(text, one.end, other.start)
        if not found and not _ends_with_joint(text, one, other, vocabulary):
            continue
        if n and is_joined(text, Span(spans[n - 1].end - 1, one.start)) and not _is_introduced(text, one.start):
            continue
        has_article = found is not None and text.language == "en" and found["article"] is not None
        is_subject = has_article and _begins_as_subject(text, one.start)
        if not _goes_on(text, other, has_article and not is_subject):
            yield Couple(words[n], words[n + 1], has_article, is_subject)


def _is_introduced(text: Text, start: int) -> bool:
    """Whether the comma before an English word ends what says when or where, and joins nothing: At night, wolves and
    spiders attack."""
    return text.language == "en" and _INTRODUCED.search(text, max(start - _LONGEST_INTRODUCTION, 0), start) is not None


def _begins_as_subject(text: Text, start: int) -> bool:
    """Whether an English word with a determiner begins its sentence, so that what is joined to it is no clause: The
    lift and the stairs are closed."""
    return _AS_SUBJECT.search(text, max(start - _LONGEST_DETERMINER, 0), start) is not None


def _ends_with_joint(text: Text, one: Span, other: Span, vocabulary: Vocabulary) -> bool:
    """Whether a Korean word ends with a particle that joins the next to it: 연필과, and not 결과."""
    word = text[slice(*one)]
    joins = text[one.end : other.start] == " " and word.endswith(_PARTICLES)
    return joins and word not in vocabulary


def _goes_on(text: Text, other: Span, may_begin_clause: bool) -> bool:
    """Whether the second word of what looks like a couple goes on, so that it is none: it begins a clause, if it may
    (the bank lowered the rate and the customers paid), is a verb with an object, or what the first goes along with.
    """
    if _GOES_ON[text.language].match(text, other.end) or GOES_WITH.match(text, other.start):
        return True
    if text.language == "ko":
        return False
    if may_begin_clause:
        return _ENDED.match(text, other.end) is None
    return _OBJECT.match(text, other.end) is not None


def joints_in(text: Text) -> list[str]:
    """All that joins two words in a text."""
    return _JOINTS[text.language].findall(text)


def is_joined(text: Text, span: Span) -> bool:
    """Whether something stands there that joins words, or tells of more than one."""
    return _ANY_JOINT[text.language].search(text, *span) is not None


def span_of(word: Sequence[Unit]) -> Span:
    """Where a word stands, from its first part to the end of its last."""
    return Span(word[0].span.start, word[-1].span.end)


def _words_of(units: Sequence[Unit]) -> list[range]:
    """The units of each word: nothing stands between those of one."""
    begins = [n for n, unit in enumerate(units) if not n or units[n - 1].span.end != unit.span.start]
    return [range(start, end) for start, end in pairwise([*begins, len(units)])]
