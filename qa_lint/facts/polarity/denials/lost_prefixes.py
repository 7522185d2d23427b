"""A prefix of negation that the other side lacks: 미등록 기기, "registered devices"; 등록된 기기, "unregistered ones".

What begins so may be no negation (미술, 비용, 무역) and may be told by a word of its own (unlisted, waived, single). So
the word without the prefix must be one that the English has, as the dictionary translates it, the whole word must be
one that nothing translates, and the English must say no in no way.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.answered_rest import TRANSLATES
from qa_lint.facts.polarity.denied_words import Noes
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import Denial, LostDenial, denies_in_korean
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_LONGEST = 12  # Korean words: of a longer text something is always left over
_SHORTEST = 4  # letters of the English word
_PREFIXED = regex.compile(r"(?<![\p{L}\p{N}])(?P<prefix>[미비불무])(?P<rest>\p{Hangul}{2,})")
_PARTICIPLE = regex.compile(r"(?<![\p{L}\p{N}-])(?i:un|non-?)(?P<rest>\p{Ll}{3,}ed)(?!\p{L})")
_IS_DONE = regex.compile(r"(?![미비불무])\p{Hangul}{2,}(?:된|되는|한|하는|됐습니다|됐다|되었습니다|되었다)")
_OF_A_NAME = regex.compile(r"(?<=[\s“\"‘'(]|^)\p{Lu}\p{Ll}{1,4}-$")  # 미영은, Mi-young
# 미 is America as well (미정부)
_AMERICA = regex.compile(r"(?<![A-Za-z])(?:U\.?S|USA|United States|America|Washington)")


def read_lost_prefixes(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The first prefix of negation without which the other side has its word."""
    if len(pair.korean.fact(read_words)) > _LONGEST:
        return ()
    return _lost_in_english(pair, negation, words, dictionary) or _lost_in_korean(pair, negation, words, dictionary)


def _lost_in_korean(pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary) -> tuple[LostDenial, ...]:
    """An English participle with a prefix, for which Korean has the one without: unregistered, 등록된."""
    for match in _PARTICIPLE.finditer(pair.english.fact(read_prose)):
        if denies_in_korean(pair.korean, negation) or pair.english.fact(read_english_denials, negation):
            return ()
        links, stem = Links(pair, words, dictionary), english_stem(match["rest"])
        whole = [word for word in pair.english.fact(read_words) if word.start == match.start()]
        for word in pair.korean.fact(read_words):
            text = pair.korean[word.start : word.end]
            if not _IS_DONE.fullmatch(text) or stem not in dictionary.stems(text):
                continue
            if not any(links.translate(other, e) for other in pair.korean.fact(read_words) for e in whole):
                return (LostDenial("en", Span(*match.span()), Span(word.start, word.end)),)
    return ()


def _lost_in_english(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    found = list(_PREFIXED.finditer(pair.korean.fact(read_prose)))
    if not found or _AMERICA.search(pair.english) or pair.english.fact(read_english_denials, negation):
        return ()
    links = Links(pair, words, dictionary)
    noes = Noes(pair, negation, links)
    english = [
        e
        for e in pair.english.fact(read_words)
        if links.tells(e) and e.end - e.start >= _SHORTEST and not _OF_A_NAME.search(pair.english, 0, e.start)
    ]
    for match in found:
        if noes.anywhere_in_english(Denial(Span(*match.span("prefix")), Span(*match.span("rest")))):
            continue
        whole = words_in(pair.korean, Span(*match.span()))
        if any(links.score(word, e) >= TRANSLATES for word in whole for e in english):
            continue
        bare = dictionary.stems(match["rest"])
        others = [word for word in pair.korean.fact(read_words) if word not in whole]
        for e in english:
            if e.keys[0] in bare and not any(links.score(word, e) >= TRANSLATES for word in others):
                return (LostDenial("ko", Span(*match.span()), Span(e.start, e.end)),)
    return ()
