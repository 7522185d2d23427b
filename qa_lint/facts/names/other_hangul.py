"""Foreign names whose Hangul may differ from how the tables, or the same text, write them elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.matches import Match, read_matches
from qa_lint.facts.names.readings import READS, HangulWord, LatinWord, hangul_skeleton
from qa_lint.facts.spans import Spans
from qa_lint.model import Pair, Span
from qa_lint.resources.gazetteer import Gazetteer, KnownName
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.vocabulary import Vocabulary

# Set by hand:
_CLEARLY = 1.2  # the score of a reading that leaves no doubt
_FROM_ABROAD = (
    0.0  # log-odds of the syllables from which a word is no Korean one that a name reads by chance (떠나, Hannah)
)
_LONG = 3  # consonants of a name from which one may be left out (멜번)


class Written(NamedTuple):
    """A Latin name with the Hangul that reads it, with and without particles, the likeliest first."""

    latin: str
    forms: tuple[str, ...]
    korean: Span
    english: Span


def read_other_hangul(
    pair: Pair, letters: LetterTable, gazetteer: Gazetteer, vocabulary: Vocabulary
) -> tuple[tuple[KnownName, Written], ...]:
    """The known persons and cities whose Latin form stands there beside a Hangul one that no table has."""
    matches = pair.fact(read_matches, letters)
    mentioned = Spans(mention.span for mention in pair.fact(read_known_names, gazetteer, vocabulary).mentions)
    found = []
    for match in matches.found:
        word = matches.hangul[match.korean]
        if match.score < _CLEARLY or match.first != match.last or mentioned.overlap(*word.span):
            continue
        if _is_part_of_a_name(match.first, matches.latin):
            continue  # Porto Alegre is not Porto
        for known in _known_by(match.latin, gazetteer):
            if _sound_alike(match.hangul, known.hangul):
                found.append((known, _written(match, pair, letters)))
                break
    return tuple(found)


def _is_part_of_a_name(index: int, latin: Sequence[LatinWord]) -> bool:
    """Whether a word with a capital stands before or behind the Latin word, and nothing but a space between."""
    beside = (latin[max(0, index - 1) : index + 1], latin[index : index + 2])
    return any(len(both) > 1 and both[0].capital and both[1].capital and _touch(*both) for both in beside)


def _touch(first: LatinWord, second: LatinWord) -> bool:
    return second.span.start - first.span.end == 1


def _known_by(latin: str, gazetteer: Gazetteer) -> Iterator[KnownName]:
    """The persons and cities that are known by one Latin word."""
    for known in gazetteer.called(latin):
        if not known.ambiguous and (known.groups == {"person"} or "city" in known.kinds):
            yield known


def _sound_alike(hangul: str, other: str) -> bool:
    """Whether two forms have the same consonants, or all but one of a long name."""
    one, two = hangul_skeleton(hangul), hangul_skeleton(other)
    return one == two or (min(len(one), len(two)) >= _LONG and Levenshtein.distance(one, two) <= 1)


def read_given_names(pair: Pair, letters: LetterTable) -> tuple[tuple[Written, Written], ...]:
    """Full names (캐럴라인 포스터) with the given name that stands alone behind them, read by the same Latin word."""
    matches = pair.fact(read_matches, letters)
    read = [match for match in matches.found if match.score >= READS and match.first == match.last]
    found = []
    for n, match in enumerate(read):
        following = next((m for m in read if m.korean == match.korean + 1 and m.first == match.first + 1), None)
        if not following or not _is_full(match, pair, letters):
            continue
        again = [m for m in read[n + 1 :] if m.first == match.first and m.korean > following.korean]
        again = [m for m in again if _sound_alike(m.hangul, match.hangul) or letters.foreign(m.hangul) >= _FROM_ABROAD]
        again = [m for m in again if not _has_the_other(match.hangul, matches.hangul[m.korean])]
        found += [(_written(match, pair, letters), _written(other, pair, letters)) for other in again]
    return tuple(found)


def _has_the_other(name: str, word: HangulWord) -> bool:
    """Whether one is a part of the other, and so another word (스테이킹 and 언스테이킹, 모델링 and 모델)."""
    return name in word.text or any(stem in name for stem in word.stems)


def _is_full(match: Match, pair: Pair, letters: LetterTable) -> bool:
    """Whether the words of a reading and the one behind it are a name of two words on both sides."""
    matches = pair.fact(read_matches, letters)
    latin = matches.latin[match.first : match.first + 2]
    hangul = matches.hangul[match.korean : match.korean + 2]
    capital = all(word.capital for word in latin)
    return (
        capital and all(b.span.start - a.span.end == 1 for a, b in (latin, hangul)) and match.hangul == hangul[0].text
    )


def _written(match: Match, pair: Pair, letters: LetterTable) -> Written:
    matches = pair.fact(read_matches, letters)
    word = matches.hangul[match.korean]
    forms = (match.hangul, *(stem for stem in word.stems if stem != match.hangul))
    korean = Span(word.span.start, word.span.start + len(match.hangul))
    return Written(match.latin, forms, korean, matches.latin[match.first].span)
