"""Who does what to whom, where one side is passive: "the town sued the factory", for 마을이 공장에 고소당했다.

A passive verb says of its subject what is done to it. A translation may turn the voice if it turns the two as well; if
it leaves them where they are, who acted suffers. The verbs have to translate each other, as others may be turned.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.polarity.roles.exchanged_actors import BEGINS, PARTY, is_actor, is_plain, named
from qa_lint.facts.words import read_words
from qa_lint.languages.conjugation import DICTIONARY_ENDING
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

# the end of a Korean sentence that says what is done to its subject: 고소당했다, 비판을 받았다
_PASSIVE = regex.compile(
    r"(?<=\s)(?:\p{Hangul}{2,}?(?:[을를]\s)?(?:되었|됐|된다|됩니|당했|당한|당하|당합|받았|받는|받은|받습)"
    r"|(?P<done>붙?잡|잡아먹|먹|뽑|업|꺾)(?:혔|힌|힙)|(?:물|밀|찔|들)(?:렸|린|립)|(?:쫓|안)(?:겼|긴|깁)|꺾(?:였|인|입))\p{Hangul}*[.!]?\s*$"
)
_BY_WHOM = regex.compile(
    r"(?<![\p{L}\p{N}])(?P<noun>[\p{L}\p{N}]{2,}?)(?P<by>에게|에|한테|에 의해)\s(?:\p{Hangul}+\s)?$"
)
# a verb whose 에 is by whom, and not where: 경쟁사에 인수되었다, but 유엔에 가입되었다
_BY_A_BODY = regex.compile(
    r"(?:인수|흡수|점령|정복|함락|포위|압도|지배|체포|구조|발견)[되됐된됩]|\p{Hangul}*(?:당[했한하합]|혔|렸|겼)"
)
_GRAMMAR = r"(?:is|are|was|were|be|been|being|and|or|of|in|on|at|to|by|for|with|from|than|into|about|as)\s"
_NOUN_BEFORE = rf"(?:(?:the|an?|its|his|her|their)\s)?(?:(?!{_GRAMMAR})\p{{Ll}}+\s)?"
BEFORE_A_VERB = r"\s(?:(?:has|have|had|will|also|\p{Ll}+ly)\s){0,2}"
_ACTIVE_ENGLISH = regex.compile(rf"{BEFORE_A_VERB}(?!{_GRAMMAR})(?P<verb>\p{{Ll}}+)\s{_NOUN_BEFORE}")
_PASSIVE_ENGLISH = regex.compile(
    rf"{BEFORE_A_VERB}(?:(?:is|are|was|were|be|been)\s)(?:being\s)?(?:\p{{Ll}}+ly\s)?(?P<verb>\p{{Ll}}+(?<!ing))\sby\s{_NOUN_BEFORE}"
)
_TRANSLATES = 0.12  # score from which the verbs are the same
_VERB = 2  # words at the end of the Korean of which one says what is done
_BY = " by "


def read_turned_voices(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """Who stands first on both sides, and acts on the one where it is done to him on the other."""
    passive = _PASSIVE.search(pair.korean.fact(read_prose))
    if bool(passive) == (_BY in pair.english) or not is_plain(pair):
        return ()
    links = Links(pair, words, dictionary)
    return tuple(_turned(pair, passive.start() if passive else None, links, dictionary))[:1]


def _turned(pair: Pair, passive: int | None, links: Links, dictionary: Dictionary) -> Iterator[Opposed]:
    prose, said = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    parties = [*PARTY.finditer(prose)]
    subjects = [Span(*party.span("noun")) for party in parties if is_actor(party, dictionary)]
    if passive is None:
        others = [Span(*party.span("noun")) for party in parties if party["patient"]]
    else:
        by_whom = _BY_WHOM.search(prose, 0, passive)
        where = by_whom and by_whom["by"] == "에" and not _BY_A_BODY.match(prose, passive)
        others = [Span(*by_whom.span("noun"))] if by_whom and not where else []
    if len(subjects) != 1 or len(others) != 1:
        return
    first = [*named(pair, words_in(pair.korean, subjects[0]), links)]
    last = [*named(pair, words_in(pair.korean, others[0]), links)]
    if (
        len(first) != 1
        or len(last) != 1
        or last[0].start < first[0].end
        or not BEGINS.fullmatch(said, 0, first[0].start)
    ):
        return
    verb = (_PASSIVE_ENGLISH if passive is None else _ACTIVE_ENGLISH).fullmatch(said, first[0].end, last[0].start)
    if verb is None:
        return
    mine = pair.korean.fact(read_words)[-_VERB:]
    theirs = words_in(pair.english, Span(*verb.span("verb")))
    done = _PASSIVE.search(prose)
    active = dictionary.stems(done["done"] + DICTIONARY_ENDING) if done and done["done"] else frozenset[str]()
    same = any(links.score(k, e) >= _TRANSLATES for k in mine if k.start > others[0].start for e in theirs)
    if same or any(e.keys[0] in active for e in theirs):
        yield Opposed(Span(subjects[0].start, mine[-1].end), Span(first[0].start, last[0].end))
