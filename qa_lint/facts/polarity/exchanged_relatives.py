"""Who does it to whom in what tells of a noun, the other way round: "the dog that bit the cat", for 고양이가 문 개.

Korean tells by a particle whether the noun does it or it is done to: 고양이가 문 개 was bitten, 고양이를 문 개 bit.
English tells it by its places behind "who", "that" or "which", and by "by".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.exchanged_actors import OTHERWISE, named
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.languages.syllables import final_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

_TELLING = regex.compile(  # somebody with a particle, a verb that ends as what tells of a noun does, and the noun
    r"(?<![\p{L}\p{N}])(?P<other>\p{Hangul}+?)(?:(?P<acts>[이가]|께서)|(?P<suffers>[을를]))\s"
    r"(?P<verb>\p{Hangul}*(?P<end>\p{Hangul})|\p{Hangul}+\s(?:준|주는|주던|있는|있던|[온간]))\s(?P<noun>\p{Hangul}+)"
)
_ENDS = frozenset("ㄴㄹ")  # 도운, 돕는, 도울
_PRONOUNS = {  # as who acts, and as whom it is done to
    "내": ("i", "me"), "나": ("i", "me"), "우리": ("we", "us"), "그": ("he", "him"), "그녀": ("she", "her"),
    "그들": ("they", "them"), "제": ("i", "me"), "저": ("i", "me"), "네": ("you", "you"), "너": ("you", "you"),
}  # fmt: skip
_WHO = r"(?:,?\s(?:who|that|which))"
_HELPS = r"(?:\s(?:has|have|had|was|were|is|are|been|being|will|would|did|also|once|later|\p{Ll}+ly))*"
_NOUN = r"\s(?:(?:the|an?|its|his|her|their|my|our)\s)?(?:\p{Ll}+\s)?"
_DOES = regex.compile(rf"{_WHO}{_HELPS}\s(?P<verb>\p{{Ll}}+){_NOUN}")  # from the noun to the other one
_DONE = regex.compile(rf",?\s(?:who|that|which|whom){_NOUN}")  # from the noun to the other one, and then the verb
_DONE_BY = regex.compile(rf"(?:{_WHO}{_HELPS})?\s(?P<verb>\p{{Ll}}+)\sby{_NOUN}")
_BEFORE_THE_VERB = regex.compile(rf"{_HELPS}\s(?P<verb>\p{{Ll}}+)")
_CHEAP = (" who ", " that ", " which ", " whom ", " by ")
_TRANSLATES = 0.2  # score from which the verbs are the same
_MOST = 8  # such clauses of a text, each of which is held against all of the English


class _Clause(NamedTuple):
    """What tells of a Korean noun: who else is in it, and whether that one acts."""

    other: Span
    verb: Span
    noun: Span
    acts: bool


def read_exchanged_relatives(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The clauses that tell of a noun that it does what is done to it on the other side, or the reverse."""
    if not any(word in pair.english for word in _CHEAP):
        return ()
    clauses = [*_clauses(pair)]
    if not clauses or len(clauses) > _MOST:
        return ()
    links = Links(pair, words, dictionary)
    return tuple(found for clause in clauses if (found := _turned(pair, clause, links)))


def _clauses(pair: Pair) -> Iterator[_Clause]:
    prose = pair.korean.fact(read_prose)
    for match in _TELLING.finditer(prose, overlapped=True):
        end = match["end"] or match["verb"][-1]
        if final_of(end) in _ENDS:
            other, verb, noun = (Span(*match.span(part)) for part in ("other", "verb", "noun"))
            yield _Clause(other, verb, noun, acts=match["suffers"] is None)


def _turned(pair: Pair, clause: _Clause, links: Links) -> Opposed | None:
    nouns = [*_named(pair, clause.noun, False, links)]
    if len(nouns) != 1:
        return None
    ours = words_in(pair.korean, clause.verb)
    for other in _named(pair, clause.other, clause.acts, links):
        verb = _verb(pair, clause, nouns[0], other)
        if verb is None or pair.english[slice(*verb)] in OTHERWISE:
            continue
        if any(links.score(k, e) >= _TRANSLATES for k in ours for e in words_in(pair.english, verb)):
            whole = Span(nouns[0].start, max(other.end, verb.end))
            return Opposed(Span(clause.other.start, clause.noun.end), whole)
    return None


def _verb(pair: Pair, clause: _Clause, noun: Word, other: Word) -> Span | None:
    """The English verb of the clause, where it tells of the noun the other way round."""
    said = pair.english.fact(read_prose)
    if other.start < noun.end:
        return None
    if clause.acts:
        verb = _DOES.fullmatch(said, noun.end, other.start)
    else:
        verb = _DONE_BY.fullmatch(said, noun.end, other.start)
        if verb is None and _DONE.fullmatch(said, noun.end, other.start):
            verb = _BEFORE_THE_VERB.match(said, other.end)
    return Span(*verb.span("verb")) if verb else None


def _named(pair: Pair, korean: Span, acts: bool, links: Links) -> Sequence[Word]:
    """The English words for a Korean noun, or the pronoun in the one case that the English must not have it in."""
    words = pair.english.fact(read_words)
    if said := _PRONOUNS.get(pair.korean[slice(*korean)]):
        wanted = said[acts]
        return [word for word in words if pair.english[word.start : word.end].lower() == wanted]
    ours = pair.korean.fact(read_words)
    first = bisect_left(ours, korean.start, key=lambda word: word.start)
    return [*named(pair, ours[first : first + 1], links)]
