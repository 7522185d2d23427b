"""A rise and a fall whose things were exchanged: imports rose and exports fell, for 수입이 줄고 수출이 늘었다.

Both sides have a rise and a fall, so no word is wrong by itself. What is compared is what each is said of: in Korean it
stands before the word; in English before a verb, and behind one that has an object or a noun (a fall in imports).
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.contradictions import Contradiction
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.signs import Sign, read_bare_signs, read_signs
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_SAID = 0.4  # words in common, as `Links.common` counts them, of two that speak of one thing
_UNSAID = 0.1  # and of two that do not
_BEHIND = regex.compile(r"\s+(?:in|of|for)\s")  # a rise in
# a verb with its object behind it, to lower prices: what is said of something before it stands at the end of a clause,
# or before one of these
_OBJECT = regex.compile(
    r"\s+(?!(?:from|to|at|on|as|and|or|but|by|while|when|after|before|since|than|with|this|last|next|again|more|less"
    r"|\p{L}+ly)(?!\p{L}))\p{L}"
)


def read_exchanged_directions(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """The rise of one side for the fall of the other, where each side has one of both and they are said of things that
    translate each other crosswise alone."""
    if any(_rise_and_fall(side.fact(read_bare_signs, opposites)) is None for side in (pair.korean, pair.english)):
        return ()
    korean = _rise_and_fall(pair.korean.fact(read_signs, opposites, negation))
    english = _rise_and_fall(pair.english.fact(read_signs, opposites, negation))
    if korean is None or english is None:
        return ()
    links = Links(pair, words, dictionary)
    ours = [_said_of(pair.korean, sign, korean) for sign in korean]
    theirs = [_said_of(pair.english, sign, english) for sign in english]
    straight = [links.common(k, e) for k, e in zip(ours, theirs, strict=True)]
    across = [links.common(k, e) for k, e in zip(ours, theirs[::-1], strict=True)]
    exchanged = min(across) >= _SAID and max(straight) < _UNSAID
    return (Contradiction(korean[0], english[1]),) if exchanged else ()


def _rise_and_fall(signs: Sequence[Sign]) -> tuple[Sign, Sign] | None:
    """The rise and the fall of a text that has one of each, neither denied nor said by a word that may mean more."""
    found = [sign for sign in signs if sign.meaning.opposition == "direction"]
    if len(found) != 2 or any(sign.soft or sign.negated or sign.undone for sign in found):
        return None
    rise, fall = sorted(found, key=lambda sign: -sign.meaning.pole)
    return (rise, fall) if rise.meaning.pole != fall.meaning.pole else None


def _said_of(text: Text, sign: Sign, both: tuple[Sign, Sign]) -> Sequence[Word]:
    """The words between the two that a rise or a fall is said of."""
    prose, words = text.fact(read_prose), text.fact(read_words)
    if text.language == "en" and (_BEHIND.match(prose, sign.span.end) or _OBJECT.match(prose, sign.span.end)):
        end = min((o.span.start for o in both if o.span.start > sign.span.start), default=len(prose))
        return [word for word in words if sign.span.end <= word.start < end]
    start = max((o.span.end for o in both if o.span.end <= sign.span.start), default=0)
    return [word for word in words if start <= word.start and word.end <= sign.span.start]
