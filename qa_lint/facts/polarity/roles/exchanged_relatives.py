"""Who does it to whom within a longer sentence, the other way round: "the dog that bit the cat", for 고양이가 문 개;
"as the dog chased the cat", for 고양이가 개를 쫓자.

Korean tells by a particle whether the noun does it or it is done to: 고양이가 문 개 was bitten, 고양이를 문 개 bit.
English tells it by its places behind "who", "that" or "which", and by "by".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.roles.exchanged_actors import OTHERWISE, named
from qa_lint.facts.words import read_words
from qa_lint.languages.english_forms import forms_of
from qa_lint.languages.stems import Word, english_stem
from qa_lint.languages.syllables import final_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

_TELLING = regex.compile(  # somebody with a particle, a verb that ends as what tells of a noun does, and the noun
    r"(?<![\p{L}\p{N}])(?P<other>\p{Hangul}+?)(?:(?P<acts>[이가]|께서)|(?P<suffers>[을를]))\s"
    r"(?P<verb>\p{Hangul}*(?P<end>\p{Hangul})|\p{Hangul}+\s(?:준|주는|주던|있는|있던|[온간]))\s(?P<noun>\p{Hangul}+)"
)
_STATING = regex.compile(  # somebody who acts, whom it is done to, and the verb
    r"(?<![\p{L}\p{N}])(?P<other>\p{Hangul}+?)(?:(?P<topic>[은는])|[이가]|께서)\s(?P<noun>\p{Hangul}{2,}?|[딸형왕곰쥐개나너그저])[을를]\s"
    r"(?:\p{Hangul}+(?:게|히)\s)?(?P<verb>(?!(?:수|것|때|만|줄|정도|만큼|지)(?!\p{Hangul}))\p{Hangul}+)"
)
_ENDS = frozenset("ㄴㄹ")  # 도운, 돕는, 도울
_PRONOUNS = {  # as who acts, and as whom it is done to
    "내": ("i", "me"), "나": ("i", "me"), "우리": ("we", "us"), "그": ("he", "him"), "그녀": ("she", "her"),
    "그들": ("they", "them"), "제": ("i", "me"), "저": ("i", "me"), "네": ("you", "you"), "너": ("you", "you"),
}  # fmt: skip
# What is done to somebody. Of other verbs Korean may say of the one what comes of the other: 화면이 접히는 전화.
_VERBS = tuple("""
abandon abduct abuse accuse admire adopt appoint arrest assault attack betray beat bite blame bully capture catch
chase cheat choose comfort convict criticize cure deceive defeat defend deport detain elect employ evict examine feed
fire forgive greet guard guide hate help hire hit hug hunt hurt imprison injure insult interview invite
jail kick kidnap kill kiss love lure mock murder nominate nurse poison praise protect punish push question raise
recommend recruit release rescue respect rob save scold scratch serve shoot shove slap stab sue support surround tease
threaten torture trap treat visit warn welcome wound
""".split())  # fmt: skip  # noqa: SIM905
_TO_SOMEBODY = frozenset(english_stem(form) for verb in _VERBS for form in forms_of(verb))
_WHO = r"(?:,?\s(?:who|that|which))"
_HELPS = r"(?:\s(?:has|have|had|was|were|is|are|been|being|will|would|did|also|once|later|\p{Ll}+ly))*"
_NOUN = r"\s(?:(?:the|an?|its|his|her|their|my|our)\s)?(?:(?!to\s)\p{Ll}+\s)?"
_DOES = regex.compile(rf"{_WHO}{_HELPS}\s(?P<verb>\p{{Ll}}+){_NOUN}")  # from the noun to the other one
_DONE = regex.compile(rf",?\s(?:who|that|which|whom){_NOUN}")  # from the noun to the other one, and then the verb
_DONE_BY = regex.compile(rf"(?:{_WHO}{_HELPS})?\s(?P<verb>\p{{Ll}}+)\sby{_NOUN}")
_STATES = regex.compile(rf"{_HELPS}\s(?P<verb>\p{{Ll}}+){_NOUN}")
_STATES_BY = regex.compile(rf"{_HELPS}\s(?:was|were|is|are|been|being|be|got)\s(?P<verb>\p{{Ll}}+)\sby{_NOUN}")
_BEFORE_THE_VERB = regex.compile(rf"{_HELPS}\s(?P<verb>\p{{Ll}}+)")
_CHEAP = (" who ", " that ", " which ", " whom ", " by ", " I ", " we ", " he ", " she ", " they ")
_SUBJECTS = frozenset({"I", "we", "he", "she", "they"})  # which need no pronoun before them: the man she saw
_TRANSLATES = 0.2  # score from which the verbs are the same
_MOST = 8  # such clauses of a text, and pairs of words that may be the two of one


class _Clause(NamedTuple):
    """What tells of a Korean noun, or states something: who else is in it, and whether that one acts."""

    other: Span
    verb: Span
    noun: Span
    acts: bool
    states: bool


def read_exchanged_relatives(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The clauses in which somebody does what is done to him on the other side."""
    clauses = [*_clauses(pair, dictionary)] if "를" in pair.korean or "을" in pair.korean or _may_tell(pair) else []
    if not clauses or len(clauses) > _MOST:
        return ()
    links = Links(pair, words, dictionary)
    return tuple(found for clause in clauses if (found := _turned(pair, clause, links)))


def _may_tell(pair: Pair) -> bool:
    """Whether the English has what tells of a noun: a cheap look."""
    return any(word in pair.english for word in _CHEAP)


def _clauses(pair: Pair, dictionary: Dictionary) -> Iterator[_Clause]:
    prose = pair.korean.fact(read_prose)
    for match in _TELLING.finditer(prose, overlapped=True) if _may_tell(pair) else ():
        end = match["end"] or match["verb"][-1]
        if final_of(end) in _ENDS:
            other, verb, noun = (Span(*match.span(part)) for part in ("other", "verb", "noun"))
            yield _Clause(other, verb, noun, acts=match["suffers"] is None, states=False)
    for match in _STATING.finditer(prose, overlapped=True):
        if prose[match.start("other") : match.start("noun")].rstrip() in dictionary.adverbs:
            continue  # 지식 없이 학습을
        if match["topic"] and match["other"] not in _PRONOUNS and not dictionary.is_noun(match["other"]):
            continue  # a verb that tells of the next noun: 도입하는 법안을
        other, verb, noun = (Span(*match.span(part)) for part in ("other", "verb", "noun"))
        yield _Clause(other, verb, noun, acts=True, states=True)


def _turned(pair: Pair, clause: _Clause, links: Links) -> Opposed | None:
    nouns, others = [*_named(pair, clause.noun, False, links)], [*_named(pair, clause.other, clause.acts, links)]
    if not nouns or not others or len(nouns) * len(others) > _MOST or (len(nouns) > 1 and not clause.states):
        return None
    ours = words_in(pair.korean, clause.verb)
    if clause.states and any(
        _is_told(pair, ours, _stated(pair, other, noun), links) for noun in nouns for other in others
    ):
        return None  # as well, or as in Korean
    for noun, other in product(nouns, others):
        verb = _verb(pair, clause, noun, other, links)
        if _is_told(pair, ours, verb, links) and verb is not None:
            korean = Span(clause.other.start, (clause.verb if clause.states else clause.noun).end)
            return Opposed(korean, Span(min(noun.start, other.start), max(noun.end, other.end, verb.end)))
    return None


def _is_told(pair: Pair, korean: Sequence[Word], verb: Span | None, links: Links) -> bool:
    """Whether an English verb is the Korean one, and none that may be turned."""
    if verb is None or pair.english[slice(*verb)] in OTHERWISE:
        return False
    return any(links.score(k, e) >= _TRANSLATES for k in korean for e in words_in(pair.english, verb))


def _stated(pair: Pair, actor: Word, patient: Word) -> Span | None:
    """The English verb of what one does to the other, where the two stand beside it."""
    said = pair.english.fact(read_prose)
    stated = _STATES.fullmatch(said, actor.end, patient.start) or _STATES_BY.fullmatch(said, patient.end, actor.start)
    return Span(*stated.span("verb")) if stated else None


def _verb(pair: Pair, clause: _Clause, noun: Word, other: Word, links: Links) -> Span | None:
    """The English verb of the clause, where it has the two the other way round."""
    said = pair.english.fact(read_prose)
    if clause.states:
        return _stated(pair, noun, other)
    if other.start < noun.end:
        return None
    if clause.acts:
        verb = _DOES.fullmatch(said, noun.end, other.start)
        if verb is None or english_stem(verb["verb"]) not in _TO_SOMEBODY:
            return None
    else:
        verb = _DONE_BY.fullmatch(said, noun.end, other.start)
        bare = said[other.start : other.end] in _SUBJECTS and other.start == noun.end + 1
        between = Span(noun.end, other.start)  # what the noun does to the other: parameters that specify dates
        does = _is_told(pair, words_in(pair.korean, clause.verb), between, links)
        if verb is None and not does and (bare or _DONE.fullmatch(said, *between)):
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
