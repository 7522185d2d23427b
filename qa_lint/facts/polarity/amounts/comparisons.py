"""Comparisons whose sides were exchanged: the country costs more than the city, for 도시가 시골보다 비싸다.

A translation may turn both the sides and the sense round (시골이 도시보다 싸다), and be right.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.contradictions import Contradiction
from qa_lint.facts.polarity.korean_negation import read_korean_denials
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.signs import Sign, read_signs
from qa_lint.facts.words import read_words
from qa_lint.languages.particles import OF_AN_ACTOR
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import Word, english_stem
from qa_lint.languages.syllables import syllables_with
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Meaning, Opposites
from qa_lint.resources.word_pairs import WordPairs

# nouns of one syllable that make no verb of 보다, as 돌보다 and 엿보다 are
_NOUNS = (
    "나너형책집차물산강말소옷꽃새딸것거편방길문밥빵개곰닭값키팔손발눈코귀입목몸배섬숲달별봄밤낮빛불흙"
    "땅벽칼컵병술콩쌀귤감위밖속때월층점쪽돈금은동철털잎뼈죽국떡잔"
)
_THAN_KOREAN = regex.compile(
    rf"(?P<standard>(?<!\p{{Hangul}})(?:\p{{Hangul}}{{2,}}|[{_NOUNS}])|(?<![A-Za-z0-9])[A-Za-z0-9]++)"
    r"(?:보다(?:는|도)?|(?P<as>만큼)(?:은|도)?)(?!\p{Hangul})"
)
_SOONER_KOREAN = regex.compile(
    r"(?:\p{Hangul}{2,}|[A-Za-z0-9]+)(?P<than>보다)는?\s?(?:\p{Hangul}+\s){0,2}?"
    r"(?:(?P<sooner>먼저|앞서|일찍|빨리)|(?P<later>늦게|나중에|뒤늦게))(?!\p{Hangul})"
)
_SOONER_ENGLISH = regex.compile(
    r"(?<![A-Za-z])(?:(?P<sooner>before|ahead of|(?:earlier|sooner) than)|(?P<later>after|later than))(?![A-Za-z])"
)
_THAN_ENGLISH = regex.compile(  # than those further away: of what, stands somewhere else
    r"(?<![A-Za-z])than(?![A-Za-z])(?!\s(?:those|that)\s(?!(?:in|of|from|for|at|on)\s))"
)
_ENDS_A_NOUN = regex.compile(rf"(?r){any_of(OF_AN_ACTOR)}")  # read backwards: it belongs to something else
_SIDE = 5  # words of either thing that is compared
_MOST = 2 * _SIDE + 1  # words before what compares in which both are, and the word that says in which way
_STANDARD = 2  # words of what it is compared with, in Korean
_CLAUSE = 4  # of a clause: 버스를 타는 것보다
_OF_A_CLAUSE = regex.compile(r"(?r)(?<!\p{Hangul})(?:것|거|편|쪽)")
_ENDS_A_SUBJECT = regex.compile(r"(?r)[이가은는]|(?<!\p{Hangul})(?:게|건)")
# a verb that tells of the noun behind it, which is what is more where nothing stands before: 표보다 많은 글
_TELLS_OF = regex.compile(rf"\p{{Hangul}}*[{syllables_with('ㄴ')}]\s(?=\p{{Hangul}})")
_REACH = 60  # characters between what is compared and in what way
_MARK = regex.compile(r"[.;:!?。,，]\s")
_SAID, _UNSAID = 0.4, 0.1  # words in common, as `Links.common` counts them, of one thing, and of two
_RELATIVE = frozenset(map(english_stem, ("which", "where", "who", "whose", "whom")))  # Korean has the clause before it
_PRONOUNS = frozenset(map(english_stem, ("it", "they", "we", "he", "she", "you", "i")))
_WHOSE = frozenset(map(english_stem, ("my", "your", "his", "her", "its", "our", "their")))
_LESS_SAID = 0.12  # of one thing whose counterpart has more than one word, where the other thing makes up for it


_start, _end = attrgetter("start"), attrgetter("end")
_start_of, _end_of = attrgetter("span.start"), attrgetter("span.end")
_LESS = ("덜 ", "less ")
_AS_MUCH = "만큼"
_COMPARING = ("보다", _AS_MUCH, "than")
_COMPARED = frozenset({"comparison", "opposite"})
_FORM = regex.compile(r"(?i:\p{L}+er|worse|less|further)(?!\p{L})")  # an English word that compares by its form


class Comparison(NamedTuple):
    """What is compared with what, and in which way."""

    span: Span
    sign: Sign  # more or less
    thing: Sequence[Word]
    standard: Sequence[Word]


def read_comparisons(text: Text, opposites: Opposites, negation: Negation) -> tuple[Comparison, ...]:
    """The comparisons of a text: of each, one for each row of opposites that says which is more."""
    if not any(word in text for word in _COMPARING):
        return ()
    signs = [s for s in text.fact(read_signs, opposites, negation) if s.meaning.opposition in _COMPARED]
    return tuple(_korean(text, signs) if text.language == "ko" else _english(text, signs)) if signs else ()


def read_sooner(text: Text) -> tuple[Comparison, ...]:
    """What of a text happens sooner or later than something else: 미국보다 먼저, before the United States did."""
    prose, words = text.fact(read_prose), text.fact(read_words)
    pattern, size = (_SOONER_KOREAN, 1) if text.language == "ko" else (_SOONER_ENGLISH, 0)
    found = []
    for match in pattern.finditer(prose):
        pole = 1 if match["sooner"] else -1
        span = Span(match.start("than"), match.end()) if size else Span(*match.span())
        before = _last(words, bisect_left(words, span.start, key=_start))
        behind = _next(words, bisect_left(words, span.end, key=_start))
        thing, standard = (before[:-size][-_SIDE:], before[-size:]) if size else (before[-_SIDE:], behind)
        found.append(
            Comparison(span, Sign(span, Meaning("order", "sooner", pole, soft=False), soft=False), thing, standard)
        )
    return tuple(found)


def _korean(text: Text, signs: Sequence[Sign]) -> Iterator[Comparison]:
    """도시 지역이 농촌 지역보다 크다: what is compared stands before or behind what it is compared with."""
    prose, words = text.fact(read_prose), text.fact(read_words)
    # 더 says nothing by itself: 더 나은
    telling = [s for s in signs if s.meaning.opposition == "comparison" or s.span.end - s.span.start > 1]
    for match in _THAN_KOREAN.finditer(prose):
        behind = bisect_left(words, match.end(), key=_start)
        near = slice(*(bisect_left(telling, at, key=_start_of) for at in (match.end(), match.end() + _REACH + 1)))
        for sign in _first_of_each_row(telling[near]):
            told_so = _less_than_as_much(sign) if match["as"] else _lessened(prose, sign)
            if told_so and not _MARK.search(prose, match.end(), sign.span.start):
                before = _last(words, bisect_right(words, match.end(), key=_end))
                between = words[behind : bisect_left(words, sign.span.start, lo=behind, key=_start)]
                size = _size_of_standard(prose, before, match.end("standard"))
                thing = [*before[:-size][-_SIDE:], *between]
                if (told := _TELLS_OF.match(prose, sign.span.start)) and not _has_a_subject(prose, before[:-size]):
                    thing = [*_next(words, bisect_left(words, told.end(), key=_start))]
                yield Comparison(Span(match.start(), sign.span.end), told_so, thing, before[-size:])


def _has_a_subject(prose: str, before: Sequence[Word]) -> bool:
    """Whether any of the words before what something is compared with says what is compared."""
    return any(_ENDS_A_SUBJECT.match(prose, 0, word.end) for word in before)


def _size_of_standard(prose: str, before: Sequence[Word], end: int) -> int:
    """How many of the words before 보다 are what something is compared with: of a clause, those behind its subject."""
    if not _OF_A_CLAUSE.match(prose, 0, end):
        return 1 if len(before) > 1 and _ENDS_A_NOUN.match(prose, 0, before[-2].end) else _STANDARD
    size = _STANDARD
    while size < min(_CLAUSE, len(before)) and not _ENDS_A_SUBJECT.match(prose, 0, before[-size - 1].end):
        size += 1
    return size


def _english(text: Text, signs: Sequence[Sign]) -> Iterator[Comparison]:
    """Urban areas have more than rural ones."""
    prose, words = text.fact(read_prose), text.fact(read_words)
    compared = [s for s in signs if s.meaning.opposition == "comparison" or _FORM.fullmatch(prose, *s.span)]
    for match in _THAN_ENGLISH.finditer(prose):
        near = slice(*(bisect_left(compared, at, key=_end_of) for at in (match.end() - _REACH, match.end() + 1)))
        behind = _next(words, bisect_left(words, match.end(), key=_start))
        for sign in _first_of_each_row(reversed(compared[near])):
            if not _MARK.search(prose, sign.span.start, match.start()):
                last = _last(words, bisect_right(words, match.start(), key=_end))
                before = [word for word in last if word.start != sign.span.start]
                told = _lessened(prose, sign)
                yield Comparison(Span(sign.span.start, match.end()), told, before[-2 * _SIDE :], behind)


def _less_than_as_much(sign: Sign) -> Sign | None:
    """What is not so as much as another thing is less so (작년만큼 춥지 않다); None of what is as much so."""
    if not (sign.negated and sign.sure):
        return None
    return sign._replace(meaning=sign.meaning._replace(pole=-sign.meaning.pole), negated=False)


def _lessened(prose: str, sign: Sign) -> Sign:
    """A sign that a "less" before it turns round, as the other side may do by the opposite: 덜 덥다, cooler."""
    if not prose.endswith(_LESS, 0, sign.span.start):
        return sign
    return sign._replace(meaning=sign.meaning._replace(pole=-sign.meaning.pole), undone=False)


def _last(words: Sequence[Word], stop: int) -> Sequence[Word]:
    """As many of the words before one, by index, as anything that is compared may need."""
    return words[max(0, stop - _MOST) : stop]


def _next(words: Sequence[Word], first: int) -> Sequence[Word]:
    return words[first : first + _SIDE]


def _first_of_each_row(signs: Iterable[Sign]) -> Iterator[Sign]:
    rows: set[str] = set()
    for sign in signs:
        if sign.meaning.row not in rows:
            rows.add(sign.meaning.row)
            yield sign


def read_exchanged_comparisons(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """The comparison that both sides make once, and of unlike sense."""
    links = Links(pair, words, dictionary)
    korean = pair.korean.fact(read_comparisons, opposites, negation)
    english = pair.english.fact(read_comparisons, opposites, negation)
    found = _exchanged(korean, english, links)
    if found or "보다" not in pair.korean:
        return found
    return _exchanged(pair.korean.fact(read_sooner), pair.english.fact(read_sooner), links)


def is_less_by_turning(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> bool:
    """Whether what Korean denies to be as much as another thing, or more, is what the English says that this one is
    more than: 새 호텔은 옛 호텔만큼 비싸지 않다, the old one is more expensive."""
    if not pair.korean.fact(read_korean_denials, negation):
        return False
    korean = pair.korean.fact(read_comparisons, opposites, negation)
    english = pair.english.fact(read_comparisons, opposites, negation)
    if not (_has_one_standard(korean) and _has_one_standard(english)):
        return False
    links = Links(pair, words, dictionary)
    denied = [k for k in korean if k.sign.negated or _AS_MUCH in pair.korean[slice(*k.span)]]
    return any(
        links.common(k.standard, e.thing) > links.common(k.standard, e.standard)
        or links.common(k.thing, e.standard) > links.common(k.thing, e.thing)
        for k in map(_unshared, denied)
        for e in map(_unshared, english)
    )


def _has_one_standard(comparisons: Sequence[Comparison]) -> bool:
    """Whether all of them compare with the same thing, each by another row of opposites."""
    return len({c.standard[0].start for c in comparisons if c.standard}) == 1


def _exchanged(korean: Sequence[Comparison], english: Sequence[Comparison], links: Links) -> tuple[Contradiction, ...]:
    if not (_has_one_standard(korean) and _has_one_standard(english)):
        return ()
    facing = [(k, e) for k in korean for e in english if k.sign.meaning.row == e.sign.meaning.row]
    if any(c.sign.negated or c.sign.undone for both in facing for c in both):
        return ()
    wrong = [_is_exchanged(k, e, links) for k, e in facing]
    right = [both for both, is_wrong in zip(facing, wrong, strict=True) if not is_wrong]
    for (k, e), is_wrong in zip(facing, wrong, strict=True):
        # of two words of one comparison (thinner and lighter) one may be wrong: it is in none of its senses right
        if is_wrong and not any(k.span == ours.span or e.span == theirs.span for ours, theirs in right):
            return (Contradiction(k.sign._replace(span=k.span), e.sign._replace(span=e.span)),)
    return ()


def _is_exchanged(k: Comparison, e: Comparison, links: Links) -> bool:
    """Whether two comparisons of one row say the opposite of each other."""
    if any(word.keys[0] in _RELATIVE for word in e.standard):
        return False
    ours, theirs = _unshared(k), _unshared(e)
    straight = links.common(ours.standard, theirs.standard)
    across = links.common(ours.standard, theirs.thing), links.common(ours.thing, theirs.standard)
    if k.sign.pole == e.sign.pole:
        said = sum(across) >= 2 * _SAID and min(across) >= _LESS_SAID  # United States
        of_one = any(word.keys[0] in _PRONOUNS for word in e.standard[:1])  # absorbs more carbon than it gives off
        kept = of_one and links.common(ours.thing, theirs.thing) > across[1]
        return said and straight < _UNSAID and not kept
    # what it is compared with may be mine, or so; and where both are plain, a word of either may be said of the other
    both = straight, links.common(ours.thing, theirs.thing)
    return (max(both) >= _SAID and max(across) < _UNSAID) or (min(both) >= _SAID and min(across) < _UNSAID)


def _unshared(comparison: Comparison) -> Comparison:
    """Without the words that both sides of it have: urban areas, rural areas; and without those that say whose."""
    shared = {word.keys for word in comparison.thing} & {word.keys for word in comparison.standard}
    thing, standard = (
        [word for word in side if word.keys not in shared and word.keys[0] not in _WHOSE]
        for side in (comparison.thing, comparison.standard)
    )
    return comparison._replace(thing=thing, standard=standard)
