"""Two names, each of which stands beside what the other side says of the other one.

A university that somebody has graduated from and a firm that he worked for, the city that a firm comes from and the one
it goes to: Korean says so behind the name (목포대를 졸업하고), English before it or behind it (graduated from Mokpo).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations, takewhile
from typing import NamedTuple

from qa_lint.checks.names.exchanged_hits import TITLES, exchanged
from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.readings import HangulWord, LatinWord, words_in
from qa_lint.languages.function_words import is_english_function_word, is_korean_function_word
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem, korean_keys
from qa_lint.late import regex
from qa_lint.model import Hit, Span

# Set by hand:
_SAID = 0.05  # score from which the table of words may have one for the other
_MOST = 6  # names of a sentence; of more it is not plain what is said of which
_FARTHEST = 6  # English words on a side of a name that are said of it
# where what is said of a name ends: at a mark, and where another clause begins
_ENDS = regex.compile(
    r"[^\p{L}\p{M}\p{N}\s'’-]|(?<!\p{L})(?:and|but|or|while|whereas|after|before|until|when|where|which|who|that|as|because"
    r"|since|although|though|if|unless|then|so)(?!\p{L})"
)
# who acts, with a title or without one, and where a predicate ends what is said before the next name
_ACTS = regex.compile(rf"(?:\s\p{{Hangul}}{{1,4}}?)?{any_of(forms_of('topic', 'subject'))}\s")
_PARTS = any_of(forms_of("object", "locative", "ablative", "direction", "dative", "start"))
_GOVERNED = regex.compile(rf"(?:\s\p{{Hangul}}{{1,2}}?)?{_PARTS}\s")  # also behind a unit: 바스라 주에서
_CLAUSE_END = regex.compile(r"(?:[고며]|[으했었]나|지만|[은는]데),?\s")
# what ends a word that says nothing of the name behind it, as a particle or what joins two clauses does
_APART = regex.compile(r"(?:[을를이가에와과로도만며고서여지나데자니까해아어면]|부터|\P{Hangul}) $")
_AND = any_of(forms_of("comitative", "spoken-comitative", "alternative"))
_JOINED = regex.compile(rf"(?:{_AND}|\s?(?:및|또는|[·,/]))\s?")
# behind a name that is joined to the next one, of which what stands between them is said (의사 A와 간호사 B)
_WITH = regex.compile(rf"(?:{_AND}\s|\s?[·,]\s?)")
# what stands before a colon, of which the name is said (감독: 한도윤, Director: Han Do-yun)
_LABEL = regex.compile(r"(?<!\p{Hangul})(?P<label>\p{Hangul}+)\s?[:：]\s?$")
_ENGLISH_LABEL = regex.compile(r"(?P<label>[\p{Latin}-]+)\s?:\s?$")
_LONGEST_LABEL = 24  # characters
# stems of when something is, which English says where it likes
_WHEN = frozenset(
    map(english_stem, ("next", "last", "year", "month", "week", "day", "today", "yesterday", "tomorrow", "recently"))
)
_END_OF = "-"  # before the key of the last syllables of a word
_PERSON = frozenset({"person"})
_PLAYED = regex.compile(r"\s(?:배?역|캐릭터)(?:할)?(?=[을를이은의로에과,]|\s)")  # behind whom an actor plays
# where what Korean says of a name ends, or begins: also at a quotation, and at what is named in Latin letters
_SENTENCE_END = regex.compile(r"[.!?…]\s|[,;:\"“”'‘’]|\p{Latin}")


class _Named(NamedTuple):
    """A name of both sides, what it is a name of, as far as that is known, and what is said of it: Korean words by the
    keys under which they are known, and stems of English ones."""

    korean: Span
    english: Span
    groups: frozenset[str]
    words: Mapping[str, Sequence[str]]
    beside: frozenset[str]


def crossed_hits(ledger: Ledger, names: Sequence[tuple[Span, Span]], persons: Set[Span]) -> Iterator[Hit]:
    """The first of two names of a kind that both sides have (see `names_of_both`), of which English says what Korean
    says of the other one, and of neither what Korean does; `persons` are those of the Korean ones that name a Korean.
    """
    korean = ledger.pair.korean
    names = [name for name in names if korean[slice(*name[0])] not in ledger.known.vocabulary]  # 바이트 코드, byte code
    times = Counter(english for _, english in names)
    if not 1 < len(names) <= _MOST or max(times.values()) > 1:
        return
    spans = sorted(times)
    named = [
        _Named(
            name,
            english,
            _PERSON if name in persons else _groups(ledger, name),
            _said_of(ledger, name, [k for k, _ in names]),
            _beside(ledger, english, spans),
        )
        for name, english in names
        if not _PLAYED.match(korean, name.end)  # what is said of the actor is said of the part, too
    ]
    for one, other in combinations(named, 2):
        if _are_of_a_kind(one, other) and _are_crossed(ledger, one, other):
            yield exchanged(ledger, one.korean, one.english, other.english)
            return


def _groups(ledger: Ledger, korean: Span) -> frozenset[str]:
    name = ledger.known.gazetteer.names.get(ledger.pair.korean[slice(*korean)].replace(" ", ""))
    return name.groups if name else frozenset()


def _are_of_a_kind(one: _Named, other: _Named) -> bool:
    return not one.groups.isdisjoint(other.groups) or not (one.groups or other.groups)


def _said_of(ledger: Ledger, name: Span, names: Sequence[Span]) -> Mapping[str, Sequence[str]]:
    """The Korean words behind a name, up to the next name or where its clause ends, each with its keys; of who acts all
    that follows, unless there is a predicate before the next name, and of what has a part in what is done the same, as
    it is said of the next name as well (A에서 B로 돌아가는).

    What may be said of the next name is said of both (A가 압류한 B), unless the two are joined (A와 간호사 B). What is
    said of one of two that nothing else stands between is said of the other, too, so that it tells nothing of either.
    """
    korean, words = ledger.pair.korean, ledger.evidence.hangul
    before = max((other.end for other in names if other.end <= name.start), default=0)
    end = min((other.start for other in names if other.start >= name.end), default=len(korean))
    if _JOINED.fullmatch(korean, before, name.start) or _JOINED.fullmatch(korean, name.end, end):
        return {}
    last = max((stop.end() for stop in _SENTENCE_END.finditer(korean, before, name.start)), default=before)
    if stop := _SENTENCE_END.search(korean, name.end, end):
        end = stop.start()
    found = [] if _WITH.match(korean, name.end) else _within(Span(name.end, end), words)
    acts = _ACTS.match(korean, name.end) and not _CLAUSE_END.search(korean, name.end, end)
    if acts or (_GOVERNED.match(korean, name.end) and not _has_predicate(found, ledger)):
        stop = _SENTENCE_END.search(korean, name.end)
        found += _within(Span(name.end, stop.start() if stop else len(korean)), words)
    modifying = _within(Span(last, name.start), words)
    if label := _LABEL.search(korean, max(before, name.start - _LONGEST_LABEL), name.start):
        found += _within(Span(*label.span("label")), words)
    if modifying and not (_APART.search(korean, last, name.start) or _is_topic(modifying[-1].text, ledger)):
        found += modifying
    return {word.text: korean_keys(word.text) for word in found if len(word.text) > 1}


def _within(span: Span, words: Sequence[HangulWord]) -> list[HangulWord]:
    """The words that begin in a stretch: not one of which a name is the beginning."""
    return [words[i] for i in words_in(span, words) if words[i].span.start >= span.start]


def _has_predicate(words: Sequence[HangulWord], ledger: Ledger) -> bool:
    return any(map(ledger.known.dictionary.begins_as_predicate, (word.text for word in words)))


def _is_topic(word: str, ledger: Ledger) -> bool:
    """Whether a word is a noun with the particle of a topic, and no verb before what it is said of (사는, 하는)."""
    return word[-1] in "은는" and (ledger.known.dictionary.is_noun(word[:-1]) or is_korean_function_word(word))


def _beside(ledger: Ledger, name: Span, names: Sequence[Span]) -> frozenset[str]:
    """The stems of the English words on both sides of a name, up to the next name or where its clause ends, but for
    those that say nothing by themselves or when it was, which stands anywhere."""
    english, latin = ledger.evidence.prose, ledger.latin
    start = max((other.end for other in names if other.end <= name.start), default=0)
    end = min((other.start for other in names if other.start >= name.end), default=len(english))
    label = _ENGLISH_LABEL.search(english, max(start, name.start - _LONGEST_LABEL), name.start)
    start = max((ends.end() for ends in _ENDS.finditer(english, start, name.start)), default=start)
    if label:
        start = label.start("label")
    if stop := _ENDS.search(english, name.end, end):
        end = stop.start()
    before, behind = words_in(Span(start, name.start), latin), words_in(Span(name.end, end), latin)
    near = [
        latin[i].text
        for side in (before[::-1], behind)
        for i in takewhile(lambda i: not _may_be_named(latin[i]), side[:_FARTHEST])
    ]
    return frozenset(english_stem(word) for word in near if not is_english_function_word(word.lower())) - _WHEN


def _may_be_named(word: LatinWord) -> bool:
    """Whether a word may be a part of another name, of which more may be said (in HBO's violent series)."""
    return word.capital and not word.opening and word.text not in TITLES


def _are_crossed(ledger: Ledger, one: _Named, other: _Named) -> bool:
    """Whether English says of the one what Korean says of the other, and of the other what it says of the one."""
    # what is said of both tells nothing: is sentenced to prison, and to a fine
    of_both = _keys(ledger, one) & _keys(ledger, other)
    ours, theirs = ([w for w, keys in named.words.items() if of_both.isdisjoint(keys)] for named in (one, other))
    if not (_say(ledger, ours, other.beside - one.beside) and _say(ledger, theirs, one.beside - other.beside)):
        return False
    return not (_may_say(ledger, ours, one.beside) or _may_say(ledger, theirs, other.beside))


def _keys(ledger: Ledger, named: _Named) -> Set[str]:
    """The keys of what is said of a name; nouns that only end alike are two (피아니스트, 첼리스트)."""
    words = named.words.items()
    return {
        key for word, keys in words for key in keys if key[0] != _END_OF or not ledger.known.dictionary.is_noun(word)
    }


def _say(ledger: Ledger, words: Sequence[str], stems: frozenset[str]) -> bool:
    """Whether the dictionary has one of the English words for a Korean one."""
    return any(not ledger.known.dictionary.stems(word).isdisjoint(stems) for word in words)


def _may_say(ledger: Ledger, words: Sequence[str], stems: frozenset[str]) -> bool:
    """The same by all that is known of words."""
    scores = ledger.known.words.scores
    rows = [row for word in words for key in korean_keys(word) if (row := scores.get(key))]
    return _say(ledger, words, stems) or any(row.get(stem, 0.0) >= _SAID for row in rows for stem in stems)
