"""What one subject does and does besides, in English: he apologized for the delay | and offered them drinks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from qa_lint.facts.sentences import read_statements
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.dictionary import Dictionary

_JOINT = regex.compile(
    r"\s(?:and|or|but)\s(?:(?:then|also|now|will|can|may|must|to|\p{Ll}+ly)\s)?(?P<verb>\p{Ll}{2,})(?=\s|[.,;!?]|$)"
    r"(?P<object>\s(?:the|an?|this|that|these|those|it|them|him|her|his|their|your|my|our|its|us|me|you|all|up|down|out|off)\s)?"
)
_STOP = regex.compile(r"[,;:]\s|\s[–—-]\s|(?=[.!?][\"”’')\]]*$)")
_FEWEST, _MOST = 8, 200  # characters of either, at least, and of what stands behind the second verb


_FIRST = 24  # of so many it may be told that they are missing; more are in texts that are aligned by their sentences


def read_joined_predicates(text: Text, dictionary: Dictionary) -> tuple[Span, ...]:
    """What stands on either side of what joins two verbs in an English text, up to the next comma; that the word behind
    it is a verb is told by its form, by an object, or by its being no noun."""
    return tuple(islice(_spans(text, dictionary), _FIRST)) if text.language == "en" else ()


def _spans(text: Text, dictionary: Dictionary) -> Iterator[Span]:
    for start, end in text.fact(read_statements):
        begin = start
        for joint in _JOINT.finditer(text, start, end):
            if not _is_verb(joint, dictionary):
                continue
            reach = min(joint.end("verb") + _MOST, end)
            stop = _STOP.search(text, joint.end("verb"), reach)
            close = stop.start() if stop else reach
            if joint.start() - begin >= _FEWEST and close - joint.start() >= _FEWEST:
                yield Span(begin, joint.start())
                yield Span(joint.start() + 1, close)
            begin = joint.start() + 1


def _is_verb(joint: regex.Match[str], dictionary: Dictionary) -> bool:
    stem = english_stem(joint["verb"])
    if stem not in dictionary.english_verbs:
        return False
    return joint["verb"].endswith("ed") or joint["object"] is not None or stem not in dictionary.english_nouns
