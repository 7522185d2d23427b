"""A rise and a fall, or any two opposites, whose things were exchanged: imports rose and exports fell, for 수입이 줄고
수출이 늘었다; he admitted the theft and denied the assault, for 절도는 부인하고 폭행은 인정했다.

Both sides have both, so no word is wrong by itself. What is compared is what each is said of: in Korean it stands
before the word; in English before a verb, and behind one that has an object or a noun (a fall in imports).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.contradictions import Contradiction
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.signs import Sign, both_poles, read_bare_signs, read_signs
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_SAID = 0.4  # words in common, as `Links.common` counts them, of two that speak of one thing
# how much of what things in common have that speak of each other others may have: 바깥쪽 is sometimes said with inner
_FAR_LESS = 0.25
_DIRECTION = "direction"
# the end of a Korean verb behind which another clause begins, or none; behind 팔아 it has an object of its own
_ENDS_A_CLAUSE = regex.compile(
    r"\p{Hangul}{0,6}?(?:(?:고|며|지만|나|[는은]데|면서|다|세요|십시오|시오)(?!\p{Hangul})|(?<=[아어여해려워와춰])서?\s\p{Hangul}+[을를]\s)"
)
_BEHIND = regex.compile(r"\s+(?:in|of|for)\s")  # a rise in
# a verb with its object behind it, to lower prices: what is said of something before it stands at the end of a clause,
# or before one of these
_OBJECT = regex.compile(
    r"\s+(?!(?:from|to|at|on|as|and|or|but|by|while|when|after|before|since|than|with|this|last|next|again|more|less"
    r"|\p{L}+ly)(?!\p{L}))\p{L}"
)


def read_exchanged_opposites(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """The one of two opposites for the other, where each side has one of both and they are said of things that
    translate each other crosswise alone."""
    if not (
        _pairs(pair.korean.fact(read_bare_signs, opposites)) and _pairs(pair.english.fact(read_bare_signs, opposites))
    ):
        return ()
    korean = _pairs(pair.korean.fact(read_signs, opposites, negation))
    english = _pairs(pair.english.fact(read_signs, opposites, negation))
    links = Links(pair, words, dictionary)
    return tuple(
        Contradiction(korean[row][0], english[row][1])
        for row in sorted(korean.keys() & english.keys())
        if row == _DIRECTION or all(_ends_a_clause(pair.korean, sign) for sign in korean[row])
        if _are_exchanged(pair, korean[row], english[row], links)
    )[:1]


def _ends_a_clause(korean: Text, sign: Sign) -> bool:
    """Whether another clause begins behind a verb, or none; of a short one the sign has the ending, too: 밀고."""
    within = max(sign.span.start + 1, sign.span.end - 1)
    return _ENDS_A_CLAUSE.match(korean, within) is not None


def _are_exchanged(pair: Pair, korean: tuple[Sign, Sign], english: tuple[Sign, Sign], links: Links) -> bool:
    """Whether what two opposites are said of translates crosswise, and not straight."""
    ours = _unshared([_said_of(pair.korean, sign, korean) for sign in korean])
    theirs = _unshared([_said_of(pair.english, sign, english) for sign in english])
    straight = [links.common(k, e) for k, e in zip(ours, theirs, strict=True)]
    across = [links.common(k, e) for k, e in zip(ours, theirs[::-1], strict=True)]
    return min(across) >= _SAID and max(straight) < _FAR_LESS * min(across)


def _unshared(things: Sequence[Sequence[Word]]) -> Sequence[Sequence[Word]]:
    """What two opposites are said of, without the words that both are said of: exports of steel, exports of cars."""
    one, other = ({word.keys for word in thing} for thing in things)
    return [[word for word in thing if word.keys not in one & other] for thing in things]


def _pairs(signs: Sequence[Sign]) -> Mapping[str, tuple[Sign, Sign]]:
    """The two opposites of each row of which a text has one each, neither denied.

    Of rises and falls neither may be a word that may mean more; of others, each tells what the other means, but each
    has to be the verb of a clause of its own.
    """
    found = both_poles(s for s in signs if s.meaning.opposition in ("direction", "opposite") and not s.meaning.vague)
    return {
        row: both
        for row, both in found.items()
        if not any(sign.negated or sign.undone or (sign.soft and row == _DIRECTION) for sign in both)
    }


def _said_of(text: Text, sign: Sign, both: tuple[Sign, Sign]) -> Sequence[Word]:
    """The words between the two that a rise or a fall is said of."""
    prose, words = text.fact(read_prose), text.fact(read_words)
    if text.language == "en" and (_BEHIND.match(prose, sign.span.end) or _OBJECT.match(prose, sign.span.end)):
        end = min((o.span.start for o in both if o.span.start > sign.span.start), default=len(prose))
        return [word for word in words if sign.span.end <= word.start < end]
    start = max((o.span.end for o in both if o.span.end <= sign.span.start), default=0)
    return [word for word in words if start <= word.start and word.end <= sign.span.start]
