"""Signs of one side that the other side contradicts: it says the opposite, and nothing else that would answer them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.korean_negation import read_korean_denials
from qa_lint.facts.polarity.links import Links
from qa_lint.facts.polarity.signs import Sign, read_bare_signs, read_signs, words_of
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Meaning, Opposites
from qa_lint.resources.word_pairs import WordPairs

_EXPLAINS = 0.12  # score from which a word of the other side translates the sign otherwise than by its opposite
_RATHER = 1.0  # words in common by which a contradiction is better linked than what may answer it
_MARGIN = 0.1  # by which a contradiction must be better linked than a word that is often said of something else
_ALONE = regex.compile(r"\p{Hangul}{0,3}?만(?:[은이을]|으로)?(?!\p{Hangul})")
_ONLY = regex.compile(
    r"(?<!\p{L})(?i:only|just|alone|(?:limited|restricted|exclusive|confined)\sto|reserved\sfor)\s(?:\p{L}+\s){0,2}$"
)
_BESIDE = 32  # characters before an English sign in which an "only" is said of it
# Signs of one row, of the side that has fewer of them: in a text of so many rises and falls what answers one stands at
# about the same share of them, and each is held against those alone. Set by hand:
_MANY = 100  # no more are looked at together
_OWN = 50  # of a stretch
_NEXT = 25  # before and behind it, among which an answer may stand
WORDED = frozenset({"direction", "opposite", "quantifier"})  # what words alone tell


class Contradiction(NamedTuple):
    """A Korean sign and the English one that says the opposite of it."""

    korean: Sign
    english: Sign


def read_contradictions(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[Contradiction, ...]:
    """The contradictions that words alone tell, in the order of the Korean."""
    if not may_contradict(pair, opposites):
        return ()
    korean = [s for s in pair.korean.fact(read_signs, opposites, negation) if s.meaning.opposition in WORDED]
    english = [s for s in pair.english.fact(read_signs, opposites, negation) if s.meaning.opposition in WORDED]
    ours, theirs = _by_row(korean), _by_row(english)
    links = Links(pair, words, dictionary)
    found = [
        contradiction
        for row in sorted(ours.keys() & theirs.keys())
        for contradiction in _in_row(pair, ours[row], theirs[row], opposites, links)
        if not _shuts_out(pair, contradiction, negation)
    ]
    return tuple(sorted(found, key=lambda c: c.korean.span))


def _by_row(signs: Iterable[Sign]) -> Mapping[str, list[Sign]]:
    rows: defaultdict[str, list[Sign]] = defaultdict(list)
    for sign in signs:
        rows[sign.meaning.row].append(sign)
    return rows


def may_contradict(pair: Pair, opposites: Opposites, *, soft: bool = False) -> bool:
    """Whether any two signs of the sides are opposites, whatever is denied; of `soft` ones, all but those that are
    never accused."""
    poles = _poles(pair.korean.fact(read_bare_signs, opposites), soft=soft)
    return bool(poles) and any(
        (row, -pole) in poles for row, pole in _poles(pair.english.fact(read_bare_signs, opposites), soft=soft)
    )


def is_turned_twice(pair: Pair, opposites: Opposites, negation: Negation) -> bool:
    """Whether both how many there are, or how often, and what is said of them are told by the opposite, which is the
    same: 대부분 참석했다, few were absent."""
    korean = pair.korean.fact(read_signs, opposites, negation)
    english = pair.english.fact(read_signs, opposites, negation)
    amounts = [(k.span, e.span) for k, e in _turned(korean, english) if k.meaning.opposition == "quantifier"]
    return bool(amounts) and any(
        not (k.span.overlaps(ours) or e.span.overlaps(theirs))
        for k, e in _turned(korean, english)
        if k.meaning.opposition != "quantifier"
        for ours, theirs in amounts
    )


def _turned(korean: Sequence[Sign], english: Sequence[Sign]) -> Iterator[tuple[Sign, Sign]]:
    """The signs of both sides that are opposed."""
    theirs = _by_row(english)
    return ((k, e) for k in korean for e in theirs.get(k.meaning.row, ()) if _are_opposed(k, e))


def _are_opposed(k: Sign, e: Sign) -> bool:
    """Whether two signs are, but for the no that English may say by how many there are, or how often: hardly ever."""
    vague = k.meaning.vague or e.meaning.vague
    return k.meaning.opposition in WORDED and not vague and k.pole != e.meaning.pole


def _poles(signs: Iterable[Sign], *, soft: bool) -> set[tuple[str, int]]:
    """The rows that words alone tell, with the poles that are said."""
    return {
        (s.meaning.row, s.meaning.pole)
        for s in signs
        if s.meaning.opposition in WORDED and not (s.meaning.vague if soft else s.soft)
    }


def _shuts_out(pair: Pair, contradiction: Contradiction, negation: Negation) -> bool:
    """Whether one side says of a thing alone what the other denies of its opposite: 후반에만, not in the first half."""
    korean = len(pair.korean.fact(read_korean_denials, negation))
    english = len(pair.english.fact(read_english_denials, negation))
    if korean < english:
        return _ALONE.match(pair.korean, contradiction.korean.span.end) is not None
    start = contradiction.english.span.start
    return korean > english and _ONLY.search(pair.english, max(0, start - _BESIDE), start) is not None


def _in_row(
    pair: Pair, korean: list[Sign], english: list[Sign], opposites: Opposites, links: Links
) -> Iterator[Contradiction]:
    """Two signs of one row that nothing answers and that contradict each other; of several, those at like places."""
    if not any(_contradict(k, e) for k in _manners(korean) for e in _manners(english)):
        return
    explainers = Explainers(pair, korean, english, opposites, links)
    found = [
        contradiction
        for own, ours, theirs in stretches_of(korean, english)
        for contradiction in _in_stretch(pair, ours, theirs, explainers, links)
        if contradiction.korean in own
    ]
    yield from sorted(found, key=lambda contradiction: _distance(pair, contradiction))[:1]


def _manners(signs: Iterable[Sign]) -> Iterable[Sign]:
    """One of each sort of signs of a row: those of a sort contradict the same, and are answered by the same."""
    return {(s.meaning.pole, s.soft, s.negated, s.sure, s.undone): s for s in signs}.values()


def stretches_of(korean: list[Sign], english: list[Sign]) -> Iterator[tuple[list[Sign], list[Sign], list[Sign]]]:
    """Korean signs, and what of either side they are looked at together with: all, unless there are very many."""
    fewer = min(len(korean), len(english))
    if fewer <= _MANY:
        yield korean, korean, english
        return
    count, beside = fewer // _OWN, _NEXT / fewer
    for first, last in ((n / count, (n + 1) / count) for n in range(count)):
        yield (
            _between(korean, first, last),
            _between(korean, first - beside, last + beside),
            _between(english, first - beside, last + beside),
        )


def _between(signs: list[Sign], first: float, last: float) -> list[Sign]:
    """Those from one share of them to another."""
    return signs[max(0, int(first * len(signs))) : int(last * len(signs))]


def _in_stretch(
    pair: Pair, korean: list[Sign], english: list[Sign], explainers: Explainers, links: Links
) -> Iterator[Contradiction]:
    """The first contradiction among signs that are looked at together."""
    korean, english = _unanswered(pair, korean, english, links)
    left = [k for k in korean if not explainers.of_korean(k)]
    apart = [Contradiction(k, e) for k in left for e in english if _contradict(k, e)]
    for k, e in sorted(apart, key=lambda contradiction: _distance(pair, contradiction)):
        if (
            links.near(k.span, e.span)
            and not explainers.of_english(e)
            and not _softly_answered(k, e, korean, english, links)
        ):
            yield Contradiction(k, e)
            return


def _distance(pair: Pair, found: Contradiction) -> float:
    """How far apart two signs stand in their texts, as parts of them."""
    return abs(found.korean.span.start / len(pair.korean) - found.english.span.start / len(pair.english))


def _contradict(k: Sign, e: Sign) -> bool:
    """Whether two signs that are hardly said of anything else are opposites, both denied or both not."""
    opposite = k.meaning.pole != e.meaning.pole and k.negated == e.negated
    return opposite and not (k.soft or e.soft) and are_apart(k, e)


def are_apart(k: Sign, e: Sign) -> bool:
    """Whether they are at different poles however they are read; where both are undone, it is of no account."""
    if k.undone and e.undone:
        k, e = k._replace(undone=False), e._replace(undone=False)
    return not k.readings & e.readings


def may_answer(k: Sign, e: Sign) -> bool:
    """Whether one may answer the other; where only one of two like words is denied, others judge."""
    return not are_apart(k, e) or (k.meaning.pole == e.meaning.pole and k.negated != e.negated)


def _unanswered(pair: Pair, korean: list[Sign], english: list[Sign], links: Links) -> tuple[list[Sign], list[Sign]]:
    """The signs without those that answer each other: first words that translate each other, then any that may; and
    before one that is denied answers the same word that is not, those that say the same (유효하지 않은 … 유효한,
    invalid … valid)."""
    agreeing = [(k, e) for k in korean for e in english if may_answer(k, e)]
    alike = [(links.common(words_of(pair.korean, k), words_of(pair.english, e)), k, e) for k, e in agreeing]
    alike = [item for item in alike if item[0] >= _EXPLAINS]
    korean, english = _without_matches([item for item in alike if not are_apart(*item[1:])], korean, english)
    korean, english = _without_matches(alike, korean, english)
    left, others = frozenset(korean), frozenset(english)
    rivals = _Rivals(korean, english, links)
    firm = [
        (link + (k.meaning.pole == e.meaning.pole), k, e)
        for k, e in agreeing
        if k in left and e in others and not (k.soft or e.soft)
        if not rivals.are_nearer(k, e, link := links.around(k.span, e.span))
    ]
    return _without_matches(firm, korean, english)


class _Rivals:
    """How well each of some signs is linked with what contradicts it.

    That is asked of rises and falls only, of which one text may have many; other words are no two things in a text.
    """

    def __init__(self, korean: Iterable[Sign], english: Iterable[Sign], links: Links) -> None:
        self._of_korean: dict[Sign, float] = {}
        self._of_english: dict[Sign, float] = {}
        english = [e for e in english if e.meaning.opposition == "direction"]
        for k, e in ((k, e) for k in korean for e in english if _contradict(k, e)):
            link = links.around(k.span, e.span)
            self._of_korean[k] = max(link, self._of_korean.get(k, 0.0))
            self._of_english[e] = max(link, self._of_english.get(e, 0.0))

    def are_nearer(self, k: Sign, e: Sign, link: float) -> bool:
        """Whether what contradicts one of two stands in its surroundings far more than the other does."""
        link += _RATHER
        return self._of_korean.get(k, 0.0) > link or self._of_english.get(e, 0.0) > link


def _without_matches(
    scored: Iterable[tuple[float, Sign, Sign]], korean: list[Sign], english: list[Sign]
) -> tuple[list[Sign], list[Sign]]:
    """What is left when the pairs are taken out, the best first, each sign once."""
    ours, theirs = dict.fromkeys(korean), dict.fromkeys(english)
    for _, k, e in sorted(scored, key=lambda item: (-item[0], item[1].span, item[2].span)):
        if k in ours and e in theirs:
            del ours[k], theirs[e]
    return [*ours], [*theirs]


def _softly_answered(k: Sign, e: Sign, korean: Sequence[Sign], english: Sequence[Sign], links: Links) -> bool:
    """Whether a word that is often said of something else answers one of two, as they are linked no better.

    It answers no more than one: of two falls for which there is one such word (eased), the other has no answer.
    """
    link = links.around(k.span, e.span) - _MARGIN
    ours = [s for s in english if s.soft and may_answer(k, s) and links.around(k.span, s.span) >= link]
    theirs = [s for s in korean if s.soft and may_answer(s, e) and links.around(s.span, e.span) >= link]
    others = [o for o in korean if o is not k and any(may_answer(o, s) for s in _manners(ours))]
    rivals = [o for o in english if o is not e and any(may_answer(s, o) for s in _manners(theirs))]
    return len(ours) > len(others) or len(theirs) > len(rivals)


class Explainers:
    """The words of both sides that belong to no sign of a row, and may say what a sign of the other side says.

    A word that goes with what says the opposite as well (percent with rises and with falls) explains neither.
    """

    def __init__(
        self, pair: Pair, korean: Sequence[Sign], english: Sequence[Sign], opposites: Opposites, links: Links
    ) -> None:
        self._pair, self._opposites, self._links = pair, opposites, links
        self._korean, self._english = _outside(pair.korean, korean), _outside(pair.english, english)
        self._known: dict[tuple[Language, Meaning, tuple[tuple[str, ...], ...]], bool] = {}  # of signs asked about

    def of_korean(self, sign: Sign) -> bool:
        """Whether an English word translates any of a Korean sign, and no other Korean word better."""
        words = self._links.telling(words_of(self._pair.korean, sign))
        return self._once("ko", sign, words, self._is_korean_explained)

    def of_english(self, sign: Sign) -> bool:
        """The same of an English sign and a Korean word."""
        words = self._links.telling(words_of(self._pair.english, sign))
        return self._once("en", sign, words, self._is_english_explained)

    def _once(
        self,
        language: Language,
        sign: Sign,
        words: Sequence[Word],
        explained: Callable[[Meaning, Sequence[Word]], bool],
    ) -> bool:
        """What is asked about a sign, once for all that say the same in the same words."""
        key = language, sign.meaning, tuple(word.keys for word in words)
        if key not in self._known:
            self._known[key] = explained(sign.meaning, words)
        return self._known[key]

    def _is_korean_explained(self, meaning: Meaning, words: Sequence[Word]) -> bool:
        opposed = self._opposites.keys_opposed(meaning, "ko")
        return any(
            score >= _EXPLAINS and score >= self._best(self._korean, [other])
            for word in words
            for other in self._english
            if (score := self._links.seen(word, other)) and not self._links.is_said_with(opposed, other.keys, score)
        )

    def _is_english_explained(self, meaning: Meaning, words: Sequence[Word]) -> bool:
        opposed = self._opposites.keys_opposed(meaning, "en")
        return any(
            score >= _EXPLAINS and score >= self._best([other], self._english)
            for word in words
            for other in self._korean
            if (score := self._links.seen(other, word)) and not self._links.is_said_with(other.keys, opposed, score)
        )

    def _best(self, korean: Iterable[Word], english: Iterable[Word]) -> float:
        return max((self._links.seen(k, e) for k in korean for e in english), default=0.0)


def _outside(text: Text, signs: Sequence[Sign]) -> Collection[Word]:
    """The words of a text that are in no sign, each once."""
    stems = {key for sign in signs for word in words_of(text, sign) for key in word.keys}
    return {word.keys: word for word in text.fact(read_words) if word.keys[0] not in stems}.values()
