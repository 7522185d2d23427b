"""All for none, and always for never.

A none is a no already, and Korean says it with an all and a no (모두 … 않았다) as well as with a word of its own. So it
is wrong only where the side that has the all says no in no way at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.contradictions import Contradiction
from qa_lint.facts.polarity.english_negation import denies_in_english, read_english_denials
from qa_lint.facts.polarity.korean_negation import denies_in_korean, denying_korean_words, read_korean_denials
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.signs import Otherwise, Sign, read_bare_signs
from qa_lint.facts.words import read_words
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_SENTENCE_ENDS = regex.compile(r"[.!?]")
_VERBS = 3  # words at the end of a sentence of which one says what is done
_TRANSLATES = 0.1  # score from which an English word says what a Korean one does
_UNKNOWN = ("모르", "모른", "모릅", "몰")  # what nobody knows
_NONE = "none"  # the opposition of the rows of which the second pole says none


def read_wrong_quantifiers(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """The first none of one side for which the other has an all."""
    korean = pair.korean.fact(read_bare_signs, opposites)
    for k in _quantifiers(korean):
        english = pair.english.fact(read_bare_signs, opposites)
        for e in _quantifiers(english):
            if k.meaning.row == e.meaning.row and k.meaning.pole != e.meaning.pole:
                if k.meaning.pole < 0:
                    affirmed = _affirmed_in_english(pair, korean, english, negation, words)
                else:
                    affirmed = _affirmed_in_korean(pair, korean, english, negation)
                affirmed = affirmed and not _is_another_verb(pair, k.span, Links(pair, words, dictionary))
                return (Contradiction(k, e),) if affirmed else ()
    return ()


def _is_another_verb(pair: Pair, quantifier: Span, links: Links) -> bool:
    """Whether it is known what the verb at the end of a Korean sentence means, and no English word says that."""
    korean = pair.korean
    end = _SENTENCE_ENDS.search(korean, quantifier.end)
    behind = words_in(korean, Span(quantifier.end, end.start() if end else len(korean)))
    verbs = [word for word in behind[-_VERBS:] if links.is_known(word)]
    english = pair.english.fact(read_words)
    return bool(verbs) and all(links.score(verb, e) < _TRANSLATES for verb in verbs for e in english)


def _quantifiers(signs: Sequence[Sign]) -> list[Sign]:
    return [sign for sign in signs if sign.meaning.opposition == _NONE and not sign.soft]


def _affirmed_in_english(
    pair: Pair, korean: Sequence[Sign], english: Sequence[Sign], negation: Negation, words: WordPairs
) -> bool:
    """Whether the Korean says no once, for its none, and the English neither says no nor the opposite."""
    denials = pair.korean.fact(read_korean_denials, negation)
    unknown = [no for no in denying_korean_words(pair.korean, negation) if pair.korean.startswith(_UNKNOWN, no.start)]
    prose = pair.english.fact(read_prose)
    return (
        len(denials) + len(unknown) == 1
        and not any(map(Otherwise(korean, english).is_said, denials))
        and not pair.english.fact(read_english_denials, negation)
        and not denies_in_english(prose, Span(0, len(prose)), negation, words)
    )


def _affirmed_in_korean(pair: Pair, korean: Sequence[Sign], english: Sequence[Sign], negation: Negation) -> bool:
    """Whether the English says no once, with its none, and the Korean neither says no nor the opposite: nobody failed,
    모두 붙었다."""
    denials = pair.english.fact(read_english_denials, negation)
    return (
        len(denials) == 1
        and not Otherwise(english, korean).is_said(denials[0])
        and not pair.korean.fact(read_korean_denials, negation)
        and not denies_in_korean(pair.korean, negation)
    )
