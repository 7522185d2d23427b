"""Where a text has words that tell by themselves: nouns for what can be seen or touched, words for how something is or
is done, and when it is (see `TellingWords`), where they stand as no part of a compound and as no subject.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from qa_lint.checks.omission.stretches import Standards
from qa_lint.facts.names.readings import LatinWord, read_latin_words
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Language, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.telling_words import TellingWords, Use

_REMEMBERED = 1 << 14  # words, as the same come again and again
_OF_THINGS: Set[Use] = frozenset(("noun", "event"))
# what stands behind a noun that says how much there is of another: a bowl of rice
_MEASURES = regex.compile(r"(?:ful)?s?\sof(?!\p{L})")
_HANGUL = regex.compile(r"\p{Hangul}")
_PARTICLES = regex.compile(f"(?:{any_of(AFTER_A_NOUN)}|뿐만?){{0,2}}")
_ATTACHED = regex.compile(r"[^\s\p{Ps}\p{Pi}\"']")  # before what is no word of its own
_BESIDE = regex.compile(r"\)?[ -]")  # between a noun and the word that it makes a compound with
# what no noun makes a compound with
_NO_COMPOUND = regex.compile(
    r"[\s-](?:about|after|along|an?|and|are|around|as|at|because|before|behind|beside|but|by|can|could|did|do|does"
    r"|during|for|from|had|has|have|he|her|his|if|in|inside|into|is|it|its|may|might|must|near|next|not|of|off|on|onto"
    r"|or|our|out|over|she|should|since|so|than|that|the|their|they|this|through|to|toward|towards|under|until|up|was"
    r"|we|were|when|where|which|while|who|will|with|without|would|you|your)(?!\p{L})"
)
# what Korean calls a part of an interface behind its label, which English may name by that alone: in Settings
_OF_AN_INTERFACE = regex.compile(
    r"(?:하위\s?)?(?:메뉴|화면|버튼|단추|탭|페이지|창|아이콘|폴더|앱|웹사이트|홈페이지|사이트|대화\s?상자|체크\s?박스|확인란|입력란|대시보드|도구\s?모음|사이드바)"
    r"(?:\p{Hangul}{0,3})(?!\p{Hangul})"
)
_LABEL_BEFORE = regex.compile(r"(?:[)\]}>\"'”’»›」』*_`]|\p{Latin}|\p{Hangul}(?<![을를은는이가의에로도서]))\s?$")


def _telling_korean(text: Text, standards: Standards) -> Iterator[Span]:
    """Where a Korean text has words that tell; of a noun that stands before another without a particle nobody knows,
    nor of what stands behind Latin letters or code (`n`라면).
    """
    dictionary, telling = standards.tables.dictionary, standards.telling
    when = Spans(Span(*match.span()) for match in WHEN["ko"].finditer(text))
    for word in text.fact(read_words):
        if when.overlap(word.start, word.end):
            yield Span(word.start, word.end)
            continue
        if not _HANGUL.match(text, word.start) or (word.start and _ATTACHED.match(text, word.start - 1)):
            continue
        token = text[word.start : word.end]
        if _OF_AN_INTERFACE.match(text, word.start) and _LABEL_BEFORE.search(text, max(word.start - 2, 0), word.start):
            continue
        said = _said_by(token, dictionary, telling)
        if said.noun:
            told = (said.noun != token or not _BESIDE.match(text, word.end)) and (
                not _OF_THINGS.isdisjoint(said.uses)
                or ("person" in said.uses and _is_with_others(text, word.start, word.end))
            )
        else:
            told = "adjective" in said.uses and not _NO_ADJECTIVE.search(text, max(word.start - 3, 0), word.start)
        if told or "adverb" in said.uses:
            yield Span(word.start, word.end)


class _Said(NamedTuple):
    """What a Korean word tells, whatever stands beside it: the noun that it may be without its particles, and as what
    it tells."""

    noun: str
    uses: Set[Use]


@lru_cache(maxsize=_REMEMBERED)
def _said_by(token: str, dictionary: Dictionary, telling: TellingWords) -> _Said:
    if _TRIED.fullmatch(token):
        return _Said("", frozenset())
    noun = "" if _MADE_ADJECTIVE.fullmatch(token) else noun_of(token, dictionary)
    called: Mapping[Use, Sequence[str]] = {
        "adverb": dictionary.called(token),
        "noun": dictionary.called(noun),
        "event": dictionary.called(noun),
        "person": dictionary.called(noun),
        "adjective": () if noun or _OF_A_VERB.search(token) else _called_as_adjective(token, dictionary),
    }
    return _Said(noun, frozenset(use for use, expressions in called.items() if telling.tell(expressions, use)))


# When something is, in words that say no number
WHEN: Mapping[Language, regex.Pattern[str]] = {
    "ko": regex.compile(
        r"(?<!\p{Hangul})(?:[월화수목금토일]요일|어제|어젯밤|간밤|지난밤|그저께|내일|모레|새벽|한밤중|대낮|정오|자정|작년|지난해|내년|올해|지난달|내달|이달"
        r"|(?:지난|다음|오는)\s?(?:달|주말?|해|봄|여름|가을|겨울|학기))(?=\s|[,.]|에[는도]?(?!\p{Hangul})|부터|까지)"
    ),
    "en": regex.compile(
        r"(?i)(?<!\p{L})(?:yesterday|tomorrow|tonight|(?:last|next)\s(?:week|weekend|month|year|night|spring|summer|autumn"
        r"|fall|winter|semester))(?!\p{L}|['’])"
    ),
}
# Before what looks like an adjective, or a noun: 네 시면 (an hour), 하지 말라고, 해 보라
_NO_ADJECTIVE = regex.compile(r"[0-9한두세네섯곱덟홉열]\s?$|지[는도]?\s$")
_OF_A_VERB = regex.compile(r"(?<![있없])는$")  # which no adjective ends in: 시는, the city, and not sour
_TRIED = regex.compile(r"보[라렴자니면며고던든]\p{Hangul}*")


def noun_of(token: str, dictionary: Dictionary) -> str:
    """The longest noun that a word may be, with particles behind it; empty if it is none."""
    return next(
        (
            token[:size]
            for size in range(len(token), 0, -1)
            if dictionary.is_noun(token[:size]) and _PARTICLES.fullmatch(token, size)
        ),
        "",
    )


# What joins somebody to others, before and behind the word
_AMONG: Mapping[Language, tuple[regex.Pattern[str], regex.Pattern[str]]] = {
    "ko": (
        regex.compile(r"(?:[,·]|\p{Hangul}[와과랑]|이?나|하고|및|또는|혹은)\s$"),
        regex.compile(r"[,·]|(?<=[와과랑나]|하고)\s|\s(?:및|또는|혹은)\s"),
    ),
    "en": (
        regex.compile(r"(?:,|(?<!\p{L})(?:and|or))\s(?:(?:the|an?|his|her|their|my|our|your)\s)?$"),
        regex.compile(r",\s(?:(?:the|an?)\s)?(?:and|\p{L}+,|\p{L}+\sand)(?!\p{L})|\s(?:and|or)\s"),
    ),
}
# By what belongs to a word somebody is one to whom or with whom something is done
_WITH_WHOM: Mapping[Language, regex.Pattern[str]] = {
    "ko": regex.compile(r"(?:에게|에게서|한테|한테서|께)$"),
    "en": regex.compile(r"(?i)(?<!\p{L})(?:to|with|from|for|by)\s(?:(?:the|an?|his|her|their|my|our|your)\s)?\p{L}+$"),
}
_LONGEST_JOINT = 12  # characters before a word


def _is_with_others(text: Text, start: int, end: int) -> bool:
    """Whether somebody is named among others, or as one to whom or with whom something is done."""
    before, behind = _AMONG[text.language]
    return (
        before.search(text, max(start - _LONGEST_JOINT, 0), start) is not None
        or behind.match(text, end) is not None
        or is_to_somebody(Span(start, end), text)
    )


def is_to_somebody(span: Span, text: Text) -> bool:
    return _WITH_WHOM[text.language].search(text, max(span.start - _LONGEST_JOINT, 0), span.end) is not None


_MADE_ADJECTIVE = regex.compile(r"(\p{Hangul}+적)(?:인|으로|이고|이며|이면서)")


def _called_as_adjective(token: str, dictionary: Dictionary) -> Sequence[str]:
    """What English says for a word that may be a form of an adjective, or is made one by 적 (포괄적인)."""
    if made := _MADE_ADJECTIVE.fullmatch(token):
        noun = made.group(1)
        return dictionary.called(noun) or dictionary.called(noun[:-1])
    return dictionary.called_as_predicate(token)


# Before an adjective that is a noun where none follows it: in the dark, after dark
_WITH_AN_ARTICLE = regex.compile(r"(?<!\p{L})(?i:the|after)\s$")
_LONGEST_ARTICLE = 7  # characters, with what stands before it
_BEFORE_A_NOUN = regex.compile(rf"(?!{_NO_COMPOUND.pattern})[\s-]\p{{L}}|,?\s(?:and|or|but)\s")
# What follows an English verb
_OBJECT = regex.compile(r"\s(?:the|an?|this|that|these|those|its?|your|their|our|his|her|my|all|any)\s")
_ABOUT = "roughly"  # what is an adverb as well, where no number follows


def _telling_english(text: Text, standards: Standards) -> Iterator[Span]:
    """Where an English text has words that tell; of a noun in a compound (kitchen knife, 식칼; fruit syrup, 과일청),
    and of one that says how much there is of something (a bowl of rice) nobody knows.
    """
    telling = standards.telling
    when = Spans(Span(*match.span()) for match in WHEN["en"].finditer(text))
    before, ended = "", 0
    for word in text.fact(read_latin_words):
        if when.overlap(*word.span):
            yield word.span
        said, end = word.text.lower(), word.span.end
        if said in telling and not (word.capital and not word.opening):
            beside = before if text[ended : word.span.start] in (" ", "-") else ""
            if _stands_by_itself(word, beside, text, standards):
                yield word.span
        before, ended = said, end


def _stands_by_itself(word: LatinWord, before: str, text: Text, standards: Standards) -> bool:
    """Whether a word that tells is no part of a compound, no subject and nothing else than it seems; `before` is the
    word beside it."""
    said, (start, end), telling = word.text.lower(), word.span, standards.telling
    if telling.is_person(said) and not _is_with_others(text, start, end):
        return False
    if not telling.is_noun(said):
        return not (_is_as_noun(text, word.span) or (said == _ABOUT and _is_before_number(text, end)))
    if word.opening and _OBJECT.match(text, end):
        return False  # a verb: Mask your phone number
    return not (
        _MEASURES.match(text, end)
        or (_BESIDE.match(text, end) and not _NO_COMPOUND.match(text, end))
        or _is_subject(text, word.span)
        or (before and _is_noun(before, standards))
    )


def _is_before_number(text: Text, end: int) -> bool:
    return any(number.span.start <= end + 1 < number.span.end for number in text.fact(read_numbers))


def _is_as_noun(text: Text, span: Span) -> bool:
    """Whether an adjective stands for a noun: in the dark, for the poor."""
    article = _WITH_AN_ARTICLE.search(text, max(span.start - _LONGEST_ARTICLE, 0), span.start)
    return article is not None and _BEFORE_A_NOUN.match(text, span.end) is None


def _is_noun(word: str, standards: Standards) -> bool:
    """Whether an English word is a noun, and nothing else but one that tells."""
    stem, dictionary = english_stem(word), standards.tables.dictionary
    if is_english_function_word(word) or stem not in dictionary.english_nouns:
        return False
    return standards.telling.is_noun(word) or stem not in dictionary.other_english


# Where a clause begins before its subject, which Korean may leave out, and what stands behind that
_BEFORE_A_SUBJECT = regex.compile(
    r"(?:^|[\p{P}\n]\s?|(?<!\p{L})(?i:and|but|so|or|when|if|while|as|because|since|that|where|before|after|until|once)\s)"
    r"(?:(?i:the|an?|this|that|these|those|its|our|your|their|his|her|my)\s)?$"
)
_BEHIND_A_SUBJECT = regex.compile(
    r"\s(?:is|are|was|were|will|has|have|had|can|could|may|might|must|should|would|do|does|did|\p{L}+(?:s|ed))(?!\p{L})"
)
_LONGEST_BEGINNING = 16  # characters


def _is_subject(text: Text, span: Span) -> bool:
    start = max(span.start - _LONGEST_BEGINNING, 0)
    return (
        _BEHIND_A_SUBJECT.match(text, span.end) is not None
        and _BEFORE_A_SUBJECT.search(text, start, span.start) is not None
    )


# How a Korean verb is joined to what somebody does besides, before it or behind, and what follows one that is a part of
# another: 먹고 있다
JOINED = regex.compile(
    r"\p{Hangul}*(?:(?:(?<![다라냐자])고|며|면서|자마자|다가|느라|러|려고|\p{Hangul}서)\s(?!있|계|싶|말|다니)|\p{Hangul}\s(?:뒤|후|다음|채))"
)
_BEHIND_A_VERB = regex.compile(r"(?:(?<![다라냐자])고|며|면서|다가|서)\s$")
# And an English one
BEFORE_AND = regex.compile(r"(?:,|\s(?:and|or|then|before))\s")
AFTER_AND = regex.compile(r"(?:,|(?<!\p{L})(?:and|or|then))\s$")
LONGEST_AND = 8  # characters before a verb among which its "and" stands


def _acts_in_korean(text: Text, standards: Standards) -> Iterator[Span]:
    for word in text.fact(read_words):
        if JOINED.match(text, word.start) or _BEHIND_A_VERB.search(text, max(word.start - 3, 0), word.start):
            token = text[word.start : word.end]
            if _is_act(token, standards.tables.dictionary, standards.telling):
                yield Span(word.start, word.end)


@lru_cache(maxsize=_REMEMBERED)
def _is_act(token: str, dictionary: Dictionary, telling: TellingWords) -> bool:
    return telling.tell(dictionary.called_as_predicate(token), "act")


def _acts_in_english(text: Text, standards: Standards) -> Iterator[Span]:
    for word in text.fact(read_latin_words):
        start, end = word.span
        if standards.telling.is_act(word.text.lower()) and (
            BEFORE_AND.match(text, end) or AFTER_AND.search(text, max(start - LONGEST_AND, 0), start)
        ):
            yield word.span


# What can be seen to be done, by verbs that are joined to others: wash and dry; 씻어서 말린 뒤
ACTS: Mapping[Language, Callable[[Text, Standards], Iterator[Span]]] = {
    "ko": _acts_in_korean,
    "en": _acts_in_english,
}
TELLING: Mapping[Language, Callable[[Text, Standards], Iterator[Span]]] = {
    "ko": _telling_korean,
    "en": _telling_english,
}
