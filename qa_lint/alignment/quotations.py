"""Which quotations of a pair translate each other: by what they say, how long they are, and where they stand.

Quotations keep their order as sentences do, so they are aligned in beads, and neighbours on one side may be one on the
other ("…," he said, "…"). What is then left over on both sides may have changed places.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import islice, pairwise
from math import log, sqrt

from qa_lint.alignment.beads import Bead
from qa_lint.facts.quotes import Quotation
from qa_lint.facts.speakers import SAYING_ENGLISH
from qa_lint.facts.words import read_words
from qa_lint.languages.particles import QUOTING, forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.script import HANGUL
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Text
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.word_pairs import WordPairs

MOST_ALIGNED = 20  # quotations a side; more of them stand in lists, and nothing is said of those
_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))
# English letters for one letter of Korean, in running text; where it was counted is not told by the history
_KOREAN_TO_ENGLISH = 2.1
_MOST_TIMES = 3  # as long as a term the words of somebody may be, and still be the same; set by hand
_SHORT = 8  # letters added to both lengths, as short texts vary more; set by hand

# “…,” she said, “…” and “…”며 “…”
_SAID = regex.compile(rf"[^.]{{0,40}}(?<!\p{{L}}){SAYING_ENGLISH}(?!\p{{L}})[^.]{{0,40}}[.,:]?\s$")
_NAMED = any_of(forms_of("topic", "subject"))
_AND_SAID = regex.compile(rf"{any_of(QUOTING)}[\s,]*(?:\p{{Hangul}}+(?<!{_NAMED})\s)?$")
_SENTENCE_GOES_ON = regex.compile(r"\p{Ll}|I(?!\p{L})")  # how the second half of a sentence begins
_ANCHOR = regex.compile(r"[0-9]+(?:[.,][0-9]+)*|\p{Latin}{2,}")

# The evidence that quotations translate each other, in log odds. The weights were found on pairs of public bitext with
# several quotations, by leaving out one of them; which pairs these were is not told by the history, the search was not
# kept, and no command fits them again.
_CONSTANT = 1.5  # of a bead
_LENGTH = -0.4  # of the log ratio
_WORDS = 3.0  # of the coverage
_ANCHORS = 1.2  # of having numbers or Latin words in common, and against having other ones
_PLACE = -3.5  # of the difference of their places, from 0 to 1
_ALONE = {True: 1.3, False: 0.6}  # against leaving a quotation alone, by whether its marks must stay
# Several are as long as the whole and say as much as it, or they are no whole; and they stand beside each other. This
# counts for each after the first, for what length and words gain over those of the best of them, and for each character
# between two; and that they have other owners, or that the one runs on in the other.
_TOGETHER, _LENGTH_TOGETHER, _WORDS_TOGETHER, _GAP = -2.0, -4.0, 8.0, -0.02
_OTHER_OWNER, _RUNS_ON = -1.0, 1.5


def align_quotations(
    pair: Pair, source: Sequence[Quotation], target: Sequence[Quotation], words: WordPairs
) -> list[Bead]:
    """Beads of quotations that translate each other; one in no bead has no counterpart."""
    n, m = min(len(source), MOST_ALIGNED), min(len(target), MOST_ALIGNED)
    if n == m == 1:
        return [] if _unlike(pair, source[0], target[0]) else [Bead(0, 1, 0, 1)]
    gain = _Evidence(pair, source, target, words).gain
    beads = _best_path(gain, n, m)
    left = _uncovered(n, [bead[:2] for bead in beads]), _uncovered(m, [bead[2:] for bead in beads])
    return beads + _crossing(gain, *left)


def _unlike(pair: Pair, source: Quotation, target: Quotation) -> bool:
    """Whether the one is a term and the other somebody's words, of another length altogether."""
    lengths = english_length(pair.source.text, [source]), english_length(pair.target.text, [target])
    return {source.use, target.use} == {"speech", "emphasis"} and max(lengths) + _SHORT > _MOST_TIMES * (
        min(lengths) + _SHORT
    )


def _best_path(gain: Callable[[Bead], float], n: int, m: int) -> list[Bead]:
    """The beads of the best alignment in order, those that gain nothing left out."""
    best: dict[tuple[int, int], tuple[float, list[Bead]]] = {}
    for i in range(n, -1, -1):
        for j in range(m, -1, -1):
            options: list[tuple[float, list[Bead]]] = [(0.0, [])]
            options += [best[after] for after in ((i + 1, j), (i, j + 1)) if after in best]
            for rows, columns in _SHAPES:
                if (i + rows, j + columns) in best:
                    bead = Bead(i, i + rows, j, j + columns)
                    score, rest = best[i + rows, j + columns]
                    options.append((score + gain(bead), [bead, *rest]))
            best[i, j] = max(options, key=lambda option: option[0])
    return best[0, 0][1]


def _crossing(gain: Callable[[Bead], float], rows: Sequence[int], columns: Sequence[int]) -> list[Bead]:
    """What is left over on both sides, the best matches first."""
    beads = [Bead(i, i + 1, j, j + 1) for i in rows for j in columns]
    found: list[Bead] = []
    for bead in sorted(beads, key=gain, reverse=True):
        if gain(bead) > 0 and not any(bead.source == other.source or bead.target == other.target for other in found):
            found.append(bead)
    return found


def _uncovered(size: int, ranges: Sequence[tuple[int, ...]]) -> list[int]:
    covered = {i for start, end in ranges for i in range(start, end)}
    return [i for i in range(size) if i not in covered]


class _Evidence:
    """What speaks for beads of the quotations of a pair."""

    def __init__(self, pair: Pair, source: Sequence[Quotation], target: Sequence[Quotation], words: WordPairs) -> None:
        self._texts, self._source, self._target, self._words = pair.texts, source, target, words
        # plain memories: with a cache around a method this would hold itself, and all that was read of the pair with it
        self._gains, self._misfits, self._coverages = (dict[Bead, float]() for _ in range(3))

    def gain(self, bead: Bead) -> float:
        """The log odds that the two sides of a bead translate each other, against all of them standing alone."""
        return _once(self._gains, self._gain, bead)

    def _misfit(self, bead: Bead) -> float:
        return _once(self._misfits, self._length_misfit, bead)

    def _coverage(self, bead: Bead) -> float:
        return _once(self._coverages, self._word_coverage, bead)

    def _gain(self, bead: Bead) -> float:
        a, b = self._sides(bead)
        gain = _CONSTANT + _LENGTH * self._misfit(bead) + _WORDS * self._coverage(bead)
        gain += _ANCHORS * _shared(_anchors(self._texts[0], a), _anchors(self._texts[1], b))
        gain += _PLACE * abs(_middle(self._texts[0], a) - _middle(self._texts[1], b))
        gain += sum(_ALONE[quotation.firm] for quotation in (*a, *b))
        if len(a) > 1 or len(b) > 1:
            gain += self._together(bead)
        return gain

    def _together(self, bead: Bead) -> float:
        """What speaks for several quotations being one, over the best of them being it.

        The halves of one sentence are one quotation, whatever either of them may say of what the other side quotes.
        """
        a, b = self._sides(bead)
        if all(
            _halve_a_sentence(t, *two) for t, group in zip(self._texts, (a, b), strict=True) for two in pairwise(group)
        ):
            return 0.0
        parts = [
            Bead(i, i + 1, j, j + 1)
            for i in range(bead.source, bead.source_end)
            for j in range(bead.target, bead.target_end)
        ]
        gain = _LENGTH_TOGETHER * (self._misfit(bead) - min(map(self._misfit, parts)))
        gain += _WORDS_TOGETHER * (self._coverage(bead) - max(map(self._coverage, parts)))
        for text, group in zip(self._texts, (a, b), strict=True):
            gain += sum(_togetherness(text, before, after) for before, after in pairwise(group))
        return gain

    def _sides(self, bead: Bead) -> tuple[Sequence[Quotation], Sequence[Quotation]]:
        return self._source[bead.source : bead.source_end], self._target[bead.target : bead.target_end]

    def _length_misfit(self, bead: Bead) -> float:
        """How far the lengths are from what a translation makes of them, as a log ratio."""
        a, b = self._sides(bead)
        return abs(log((english_length(self._texts[0], a) + _SHORT) / (english_length(self._texts[1], b) + _SHORT)))

    def _word_coverage(self, bead: Bead) -> float:
        """The part of the words, by weight, that the other side accounts for: the geometric mean of both sides."""
        a, b = self._sides(bead)
        said = [self._words.known_words(_words(text, side)) for text, side in zip(self._texts, (a, b), strict=True)]
        of_korean, of_english = self._words.coverage(*(said if self._texts[0].language == "ko" else said[::-1]))
        return sqrt(of_korean * of_english)


def _once(known: dict[Bead, float], look: Callable[[Bead], float], bead: Bead) -> float:
    """What a look at a bead says, which is known from then on."""
    if bead not in known:
        known[bead] = look(bead)
    return known[bead]


def _togetherness(text: str, before: Quotation, after: Quotation) -> float:
    """The evidence that one speech was cut in two: whose they are, how far they stand apart, whether it runs on."""
    between = text[before.span.end : after.span.start]
    odds = _TOGETHER + _GAP * len(between)
    if before.owner and after.owner and text[slice(*before.owner)] != text[slice(*after.owner)]:
        odds += _OTHER_OWNER
    if _says_who(text, before, after) or _AND_SAID.match(between):
        odds += _RUNS_ON
    return odds


def _says_who(text: str, before: Quotation, after: Quotation) -> bool:
    """Whether what stands between two English quotations only says who speaks: “…,” she said, “…”."""
    comma = text[slice(*before.inner)].rstrip().endswith(",")
    return comma and _SAID.match(text[before.span.end : after.span.start]) is not None


def _halve_a_sentence(text: str, before: Quotation, after: Quotation) -> bool:
    """Whether the second goes on with the sentence of the first: “…,” she said, “and …”."""
    goes_on = _SENTENCE_GOES_ON.match(text, after.inner.start) is not None
    return goes_on and _says_who(text, before, after) and text[: after.span.start].rstrip().endswith(",")


# a title without marks, as English sets off what it is called by capitals alone: Artisans Across the Sea; sought once a
# word, from its first capital
_CAPITALS = regex.compile(
    r"(?<![\p{L}'’])(?:(?!\p{Lu})[\p{L}'’])*+\K"
    r"\p{Lu}[\p{L}'’]*+(?:[ -](?:(?:of|the|and|in|an?|for|to|on|at|from|with|by) )*\p{Lu}[\p{L}'’]*)+"
)
_CALLED = regex.compile(  # what such capitals are the title of stands before them
    r"(?:(?<!\p{L})(?i:novel|film|movie|book|play|poem|series|album|song|exhibition|show|concert|festival|musical|opera"
    r"|documentary|essay|report|paper|magazine|program|programme|project|painting|anthology|collection)|:)\s$"
)
_LONGEST_CALLED = 15  # characters of it
_ENTITLED = 0.3  # how much of what a Korean title says such capitals account for where nothing does; set by hand


def is_entitled(text: Text, quotation: Quotation, other: Text, words: WordPairs, letters: LetterTable) -> bool:
    """Whether English gives the title or the term that Korean has in marks (「바다를 건넌 장인들」) in capitals; one
    that is spelled as it sounds (‘누리마루’, Nurimaru) may be a single word.

    Of a term that is English in either text the marks are not lost in translation.
    """
    korean = HANGUL.search(text, *quotation.inner) is not None
    if text.language != "ko" or quotation.use == "speech" or not (korean or quotation.use == "work"):
        return False
    if _is_spelled(text[slice(*quotation.inner)], other, letters):
        return True
    said, theirs = words.known_words(_words(text, [quotation])), other.fact(read_words)
    for run in _CAPITALS.finditer(other):
        inside = theirs[bisect_left(theirs, (run.start(),)) : bisect_left(theirs, (run.end(),))]
        called = _CALLED.search(other, max(0, run.start() - _LONGEST_CALLED), run.start())
        if (called and quotation.use == "work") or words.coverage(said, words.known_words(inside))[0] >= _ENTITLED:
            return True
    return False


_CAPITAL = regex.compile(r"(?<!\p{L})\p{Lu}[\p{L}'’-]+")
_HANGUL_WORDS = regex.compile(r"\p{Hangul}{2,}(?:\s\p{Hangul}{2,}){0,3}")  # of a name that is spelled
_SPELLED_SYLLABLES = 3  # so many at least: shorter words sound like many others
_MOST_CAPITALS = 60  # words; a text with more is a list


def _is_spelled(quoted: str, other: Text, letters: LetterTable) -> bool:
    """Whether each of a few Korean words is spelled as it sounds by a word with a capital, one after the other."""
    if not _HANGUL_WORDS.fullmatch(quoted) or len(quoted) < _SPELLED_SYLLABLES:
        return False
    said = quoted.split()
    capitals = [match.group() for match in islice(_CAPITAL.finditer(other), _MOST_CAPITALS)]
    runs = (capitals[n : n + len(said)] for n in range(len(capitals) - len(said) + 1))
    return any(all(map(letters.reads, said, run)) for run in runs)


def english_length(text: Text, quotations: Sequence[Quotation]) -> float:
    """The length of the quotations, in letters of English."""
    factor = _KOREAN_TO_ENGLISH if text.language == "ko" else 1.0
    return factor * sum(q.inner.end - q.inner.start for q in quotations)


def _words(text: Text, quotations: Sequence[Quotation]) -> list[Word]:
    said = text.fact(read_words)
    return [
        word
        for q in quotations
        for word in said[bisect_left(said, (q.inner.start,)) : bisect_left(said, (q.inner.end,))]
    ]


def _middle(text: Text, quotations: Sequence[Quotation]) -> float:
    return (quotations[0].span.start + quotations[-1].span.end) / 2 / len(text)


def _anchors(text: Text, quotations: Sequence[Quotation]) -> set[str]:
    """What should read the same in both languages: numbers, and words in Latin letters."""
    quoted = " ".join(text[slice(*q.inner)] for q in quotations)
    return {match.group().lower() for match in _ANCHOR.finditer(quoted)}


def _shared(a: set[str], b: set[str]) -> float:
    """Whether both have something in common (1), or nothing although both have something (-1)."""
    if not a or not b:
        return 0.0
    return 1.0 if a & b else -1.0
