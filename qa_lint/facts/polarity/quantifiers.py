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
from qa_lint.facts.polarity.signs import Sign, read_bare_signs, said_otherwise
from qa_lint.model import Pair, Span
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_UNKNOWN = ("모르", "모른", "몰")  # what nobody knows
_NONE = "none"  # the opposition of the rows of which the second pole says none


def read_wrong_quantifiers(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs
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
                    affirmed = _affirmed_in_korean(pair, negation)
                return (Contradiction(k, e),) if affirmed else ()
    return ()


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
        and not any(said_otherwise(denial, korean, english) for denial in denials)
        and not pair.english.fact(read_english_denials, negation)
        and not denies_in_english(prose, Span(0, len(prose)), negation, words)
    )


def _affirmed_in_korean(pair: Pair, negation: Negation) -> bool:
    """Whether the English says no once, with its none, and the Korean says no in no way."""
    return (
        len(pair.english.fact(read_english_denials, negation)) == 1
        and not pair.korean.fact(read_korean_denials, negation)
        and not denies_in_korean(pair.korean, negation)
    )
