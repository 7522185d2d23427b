"""Which Latin letters write which Hangul sound: a table learned from pairs of names, and the score it gives.

Each jamo of the Hangul name (without the silent ㅇ) aligns monotonely to a chunk of 0 to 3 Latin letters, and every
letter belongs to one jamo. The table counts how often each jamo wrote each chunk in the best alignments of the training
names (`training.sounds`). A reading scores the log-probability of its best alignment less that of its letters by
themselves, per length: about 1 and above for a true reading, below 0 for an unrelated name.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from math import exp, inf, log
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.late import re, regex  # re is the faster one for plain letters
from qa_lint.resources.ceilings import Ceiling, WeightTable
from qa_lint.resources.name_syllables import score_syllables
from qa_lint.resources.table_file import read_rows, write_rows

Letters = Mapping[str, Mapping[str, int]]  # jamo -> chunk -> how often

# What is learned stands in rules/romanization/letters.tsv; these were set by hand.
LONGEST_CHUNK = 3  # Latin letters to one jamo
_EDGE = [-inf] * LONGEST_CHUNK  # of a row of alignments: what stands before the first letter
RELATED = 0.5  # a score below which a pair teaches nothing
_ENDING = 4  # letters of an English ending that a reading may leave out
_PER_LETTER = 0.7  # what each of them costs
_UNUSUAL = -2.0  # the weight of a step from which a reading is looked at for slips
_SLIP = 5.0  # how much a reading must gain by another letter before the one that stands there is called a slip
_HEARD = 1.0  # how much more it must gain than by leaving the letter out
_OFTEN = 0.03  # the share of its chunks from which a letter writes a sound often
_ROUNDING = 1e-9  # by which a sum of weights may come out otherwise in another order
_VOWELS = frozenset("aeiou")
_SEMIVOWELS = frozenset("hjwy")  # which many languages write for vowels, or for nothing
# languages differ in which of these a stop or a fricative is, and so do transliterations of them
_PARTNERS = {letter: group for group in ("kgcq", "td", "pbfv", "sz", "lr") for letter in group}
_LIQUIDS, _SOFT = frozenset("lr"), frozenset("cjsz")
_NEVER_SILENT = frozenset("bfkmnqtv")  # or so rarely that it is the likelier slip
# two letters that write one consonant, with those that may write it, too
_TWO_FOR_ONE = {"ch": "kgcqsjh", "ck": "kgcq", "ph": "pbfv", "sh": "szcj", "th": "tdsz"}
_UNSEEN = 0.5  # pseudo-counts that a jamo keeps for the chunks it was never seen with
_MUTE = frozenset("Hh")  # at the beginning of French, Spanish and Italian names
# what Nordic languages say as an open o: 오고르, Aagaard; 호콘, Håkon; but for where words meet (Laura and)
_NORDIC = re.compile("Aa|aa(?=[lrgkb])|[åÅ]")
_MEDIALS = frozenset(map(chr, range(0x1161, 0x1176)))  # the vowels among the conjoining jamo
_SILENT = "\u110b"
_SIMPLE = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ə": "e"}
)
# ᄋ alone is silent; a vowel and the bare vowel after it may be one English vowel
_SOUND = regex.compile(
    r"(?:[\u1161\u1166\u1169]\u110b\u1175|[\u1161\u1169]\u110b\u116e)(?![\u11a8-\u11c2])|\u11af\u1105|[\u1100-\u110a\u110c-\u1112\u1161-\u1175\u11a8-\u11c2]"
)
_DOUBLED = re.compile(r"([^aeiou])\1+")
_NO_LETTER = re.compile(r"[^a-z]+")


def _numbered(first: int, letters: str) -> dict[str, str]:
    """The characters from a code point on, each with its letters."""
    return {chr(first + i): chunk for i, chunk in enumerate(letters.split())}


# Revised Romanization of each jamo (`-`: silent): where the learner begins, and what stands in for a sound never seen.
_REVISED = {
    **_numbered(0x1100, "g kk n d tt r m b pp s ss - j jj ch k t p h"),
    **_numbered(0x1161, "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"),
    **_numbered(0x11A8, "k k k n n n t l k m l l l p l m p p t t ng t t k t p t"),
}
_DIPHTHONGS = {
    "\u1161\u1175": "ai i y", "\u1166\u1175": "ei a ay", "\u1169\u1175": "oi oy", "\u1161\u116e": "au ou ow",
    "\u1169\u116e": "ou o ow", "\u11af\u1105": "l ll",
}  # fmt: skip
# The names of the Latin letters and digits as Hangul writes them (에이, 비, ...), in letters that the table reads.
_SPELLED = {
    **_numbered(0x41, "ei bi ssi di i epeu ji eichi ai jei kei el em en o pi kyu al eseu ti yu beui"),
    **_numbered(0x57, "deobeuryu ekseu wai jeteu"),
    **_numbered(0x30, "zero won tu seuri po paib sikseu sebeun eit nain"),
}


def _first_guess() -> dict[str, dict[str, int]]:
    """The Revised Romanization of each jamo, and each of its letters alone."""
    guess = {sound: dict.fromkeys(chunks.split(), 8) for sound, chunks in _DIPHTHONGS.items()}
    for jamo, letters in _REVISED.items():
        chunks = {letters: 20, "": 4} if letters != "-" else {"": 20}
        for letter in letters.strip("-"):
            chunks[letter] = chunks.get(letter, 0) + 4
        guess[jamo] = chunks
    return guess


FIRST_GUESS = _first_guess()


class Step(NamedTuple):
    """One jamo, the Latin letters that write it, and how much this speaks for the reading (natural logarithm)."""

    jamo: str
    letters: str
    weight: float


class Slip(NamedTuple):
    """A sound of a Hangul name (empty: not known), the letter that stands for it by mistake, and one that writes it."""

    sound: str
    letter: str
    expected: str


class Alignment(NamedTuple):
    """The best way to read a Latin name as a Hangul one; `score` is per length."""

    score: float
    steps: tuple[Step, ...]


@lru_cache(maxsize=1 << 14)
def bare_letters(latin: str) -> str:
    """A Latin name as small letters without accents, hyphens and spaces."""
    if not latin.isascii():
        latin = unicodedata.normalize("NFKD", latin.lower().translate(_SIMPLE))
    latin = latin.lower()
    return latin if latin.isascii() and latin.isalpha() else _NO_LETTER.sub("", latin)


@lru_cache(maxsize=1 << 13)
def simplify(latin: str) -> str:
    """The letters that the table speaks of: bare, double consonants as one, x as ks (first: s)."""
    bare = bare_letters(latin)
    if "x" in bare:
        bare = ("s" + bare[1:] if bare[0] == "x" else bare).replace("x", "ks")
    return _DOUBLED.sub(itemgetter(1), bare)


def spell_out(latin: str) -> str:
    """A Latin name whose capitals and digits are called by their names: AI -> eiai, KT -> keiti."""
    return "".join(_SPELLED.get(c, c) for c in latin)


def compatible(sound: str) -> str:
    """A sound as Korean writes it by itself: the last of its jamo as a letter."""
    return unicodedata.lookup(f"HANGUL LETTER {unicodedata.name(sound[-1]).split(None, 2)[2]}")


def slip_from(original: str, latin: str) -> Slip | None:
    """The one consonant in which a name departs from its original; None where it is only voiced otherwise."""
    right, wrong = bare_letters(original), bare_letters(latin)
    if len(right) != len(wrong):
        return None
    different = [(a, b) for a, b in zip(right, wrong, strict=True) if a != b]
    if len(different) != 1:
        return None
    expected, letter = different[0]
    if {expected, letter} & _VOWELS or letter in _SEMIVOWELS or letter in _PARTNERS.get(expected, expected):
        return None
    return Slip("", letter, expected)


def _is_written_already(bare: str, index: int, other: str) -> bool:
    """Whether the letters write that sound as they are: by a liquid beside the letter (Spurgeon, 스펄전), or by a d or
    t that an i makes soft, as in Brazil (Fernandinho, 페르난지뉴)."""
    liquid = other in _LIQUIDS and not _LIQUIDS.isdisjoint(bare[max(0, index - 1) : index + 2])
    return liquid or (bare[index] in "dt" and bare[index + 1 : index + 2] == "i" and other in _SOFT)


@lru_cache(maxsize=1 << 13)
def sounds_of(hangul: str) -> tuple[str, ...]:
    """The sounds of a Hangul word: conjoining jamo without the silent ㅇ; what is no Hangul is left out.

    The vowels of 아이, 에이, 오이, 아우 and 오우 are one sound each, and so is ㄹㄹ, as English writes them with one.
    """
    return tuple(match.group().replace(_SILENT, "") for match in _SOUND.finditer(unicodedata.normalize("NFD", hangul)))


def is_open(sounds: Sequence[str]) -> bool:
    """Whether a word of these sounds begins with a vowel."""
    return bool(sounds) and sounds[0][0] in _MEDIALS


def enough_for(score: float) -> float:
    """What each sound and each letter must weigh for such a score."""
    return 0.5 * score - _ROUNDING


class LetterTable:
    """How often each jamo was written by each chunk of letters, ready to score readings."""

    def __init__(
        self, counts: Letters, syllables: Mapping[str, int] | None = None, ordinary: frozenset[str] = frozenset()
    ) -> None:
        self.counts = counts
        own: Counter[str] = Counter()  # the letters by themselves
        for chunks in counts.values():
            for chunk, count in chunks.items():
                for letter in chunk:
                    own[letter] += count
        total = sum(own.values()) + 26
        self._own = {letter: log((own[letter] + 1) / total) for letter in "abcdefghijklmnopqrstuvwxyz"}
        lengths = Counter(range(LONGEST_CHUNK + 1))
        for chunks in counts.values():
            for chunk, count in chunks.items():
                lengths[len(chunk)] += count
        share = [lengths[n] / lengths.total() for n in range(LONGEST_CHUNK + 1)]
        self._weights: dict[str, tuple[dict[str, float], list[float]]] = {}
        for jamo in FIRST_GUESS:
            chunks = counts.get(jamo, {})
            mass = sum(chunks.values()) + _UNSEEN
            seen = {
                chunk: log((count + _UNSEEN * share[len(chunk)] * self._chance(chunk)) / mass) - self._logs(chunk)
                for chunk, count in chunks.items()
            }
            unseen = [log(_UNSEEN * share[n] / mass) for n in range(LONGEST_CHUNK + 1)]
            self._weights[jamo] = (seen, unseen)
        self.score = lru_cache(maxsize=1 << 13)(self._score)
        self._ceilings = lru_cache(maxsize=1 << 11)(self._ceilings_over)
        self.syllables = syllables or {}
        self.ordinary = ordinary

    def __reduce__(self) -> tuple[type[LetterTable], tuple[object, ...]]:
        return type(self), (self.counts, self.syllables, self.ordinary)

    def usual(self, jamo: str) -> str:
        """The letters that write the sound most often."""
        chunks = self.counts.get(jamo) or FIRST_GUESS[jamo]
        return max(sorted(chunks), key=lambda chunk: chunks[chunk])

    def likely(self, hangul: str) -> str:
        """A name that would read the Hangul one, each sound in its usual letters."""
        return "".join(map(self.usual, sounds_of(hangul))).capitalize()

    def reads(self, hangul: str, latin: str) -> bool:
        """Whether the pair is a reading and no translation by meaning, such as lists of names hold too."""
        return self.align(hangul, latin).score > RELATED

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - one table lives as long as the run
    def foreign(self, hangul: str) -> float:
        """How much the syllables look like a foreign name rather than Korean: log-odds, 0 is undecided."""
        return score_syllables(self.syllables, hangul)

    def slip(self, hangul: str, latin: str) -> Slip | None:
        """The one consonant that must be another before the Latin name reads the Hangul one well.

        None where the name reads well as it is, or where no single letter mends it. A letter that is silent rather than
        wrong is no slip: leaving it out would mend the reading as well, unless it is one that is hardly ever silent.
        """
        steps = self.align(hangul, latin).steps
        if not steps or min(step.weight for step in steps) > _UNUSUAL:
            return None
        bare = bare_letters(latin)
        mends = self._mends(hangul, bare)
        # a letter that doubles its neighbour only takes another one away, so that any other says more
        _, _, i, size, other = max(mends, default=(False, 0.0, -1, 0, ""))
        right = self.align(hangul, bare[:i] + other + bare[i + size :])
        if not other or right.score < 2 * RELATED:
            return None
        gains = [(b.weight - a.weight, b.jamo) for a, b in zip(steps, right.steps, strict=True) if other in b.letters]
        return Slip(max(gains)[1], bare[i : i + size], other)

    def _mends(self, hangul: str, bare: str) -> Iterator[tuple[bool, float, int, int, str]]:
        """Whether it doubles no neighbour, the weight of the reading, the place and the length in the bare letters of
        what is mended, and the letter that stands there then."""
        least = self._total(hangul, bare) + _SLIP
        for i, letter in enumerate(bare):
            if (
                letter in _VOWELS or letter in _SEMIVOWELS or (letter == "s" and i == len(bare) - 1)
            ):  # an English plural
                continue
            if not (set(bare[max(0, i - 1) : i + 2]) - {letter}).isdisjoint(_PARTNERS.get(letter, "")):
                continue  # half of what writes one consonant (Lefebvre, Schmidt)
            silent = self._total(hangul, bare[:i] + bare[i + 1 :])
            for other in sorted(self._consonants(hangul) - set(_PARTNERS.get(letter, letter))):
                if _is_written_already(bare, i, other):
                    continue
                total = self._total(hangul, bare[:i] + other + bare[i + 1 :])
                heard = other not in _SEMIVOWELS and total > silent + _HEARD
                if total > least and (heard or letter in _NEVER_SILENT):
                    yield other not in bare[max(0, i - 1) : i + 2], total, i, 1, other
        for i in range(len(bare) - 1):
            alike = _TWO_FOR_ONE.get(bare[i : i + 2])
            if alike is None:
                continue
            silent = self._total(hangul, bare[:i] + bare[i + 2 :])
            for other in sorted(self._consonants(hangul) - _SEMIVOWELS.union(alike)):
                total = self._total(hangul, bare[:i] + other + bare[i + 2 :])
                if total > max(least, silent + _HEARD):
                    yield other not in bare[max(0, i - 1) : i + 3], total, i, 2, other

    def reads_well(self, hangul: str, latin: str) -> bool:
        """Whether it is a reading without a slip."""
        return self.score(hangul, latin) >= 2 * RELATED and not self.slip(hangul, latin)

    def _total(self, hangul: str, latin: str) -> float:
        """The weight of the best alignment of all letters; -inf where they are too many, or none."""
        sounds, letters = sounds_of(hangul), simplify(latin)
        return self._rows(sounds, letters)[-1][-1] if _may_align(sounds, letters) else -inf

    @lru_cache(maxsize=1 << 10)  # noqa: B019 - one table lives as long as the run
    def _consonants(self, hangul: str) -> frozenset[str]:
        """The consonants that often take part in writing the sounds of a name."""
        found: set[str] = set()
        for sound in sounds_of(hangul):
            chunks = self.counts.get(sound, {})
            least = _OFTEN * sum(chunks.values())
            found.update(*(chunk for chunk, count in chunks.items() if count >= least))
        return frozenset(found - _VOWELS)

    def _logs(self, chunk: str) -> float:
        return sum(self._own[letter] for letter in chunk)

    def _chance(self, chunk: str) -> float:
        return exp(self._logs(chunk))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a table written by `save`."""
        counts: dict[str, dict[str, int]] = {}
        syllables: dict[str, int] = {}
        ordinary: frozenset[str] = frozenset()
        for key, *cells in read_rows(path):
            if key == "syllables":
                syllables = {mark: int(value) for mark, _, value in (cell.rpartition(" ") for cell in cells)}
            elif key == "ordinary":
                ordinary = frozenset(cells)
            else:
                counts[key] = {
                    chunk.strip("-"): int(count) for chunk, _, count in (cell.partition(" ") for cell in cells)
                }
        return cls(counts, syllables, ordinary)

    def save(self, path: Path, note: str = "") -> None:
        """One line a sound: the jamo, then `chunk count`, the most frequent first (`-`: no letter); then the lists."""
        rows: list[list[str]] = []
        for jamo, chunks in sorted(self.counts.items()):
            ordered = sorted(chunks.items(), key=lambda item: (-item[1], item[0]))
            rows.append([jamo, *(f"{chunk or '-'} {count}" for chunk, count in ordered)])
        rows.append(["syllables", *(f"{mark} {value}" for mark, value in sorted(self.syllables.items()))])
        rows.append(["ordinary", *sorted(self.ordinary)])
        write_rows(path, rows, note)

    def _score(self, hangul: str, latin: str) -> float:
        """How well the Latin name reads the Hangul one; capitals and digits may be called by their names."""
        sounds = sounds_of(hangul)
        open_start = is_open(sounds)
        return max([self._per_length(sounds, *way) for way in _ways_to_read(latin, open_start)])

    def reaches(self, hangul: str, latin: str, least: float) -> bool:
        """Whether the score is at least so high, in a fraction of the time where it is not: of most pairs of words even
        what each sound would gain by its best letters falls short."""
        sounds = sounds_of(hangul)
        if not sounds:
            return least == -inf
        enough = enough_for(least)
        for ceiling in self.ceilings(latin, is_open(sounds)):
            if len(sounds) >= ceiling.fewest and ceiling.over(sounds) >= enough * (len(sounds) + ceiling.width):
                return self.score(hangul, latin) >= least
        return least == -inf

    @cached_property
    def weights(self) -> WeightTable:
        """The weight of each sound with each chunk."""
        return WeightTable(self._weights)

    def ceilings(self, latin: str, open_start: bool) -> tuple[Ceiling, ...]:
        """For each way to read a Latin name as a Hangul one, which may begin with a vowel (an open start)."""
        return self._ceilings(latin, open_start and latin[:1] in _MUTE)  # else the same, and made once

    def _ceilings_over(self, latin: str, open_start: bool) -> tuple[Ceiling, ...]:
        prices = [_PER_LETTER * left for left in range(_ENDING + 1)]
        ways = [(letters, prices[: spare + 1]) for letters, spare in _ways_to_read(latin, open_start) if letters]
        return tuple(Ceiling(self._weights, letters, LONGEST_CHUNK, unread) for letters, unread in ways)

    def _per_length(self, sounds: Sequence[str], letters: str, spare: int = 0) -> float:
        """The score of the best alignment, of which `align` makes the steps."""
        if not _may_align(sounds, letters, spare):
            return -inf
        total, _ = _best_end(self._rows(sounds, letters, spare)[-1], len(letters), spare)
        return 2 * total / (len(sounds) + len(letters))

    def align(self, hangul: str, latin: str, open_end: bool = False) -> Alignment:
        """The best alignment of two names; with an open end, an English ending may stay unread (Mexican, servers)."""
        sounds, letters = sounds_of(hangul), simplify(latin)
        spare = _ENDING if open_end else 0
        if not _may_align(sounds, letters, spare):
            return Alignment(-inf, ())
        rows = self._rows(sounds, letters, spare)
        total, end = _best_end(rows[-1], len(letters), spare)
        steps: list[Step] = []
        for i in range(len(sounds) - 1, -1, -1):  # back over the cells that made the best one
            seen, unseen = self._weights[sounds[i]]
            for n in range(LONGEST_CHUNK + 1):
                chunk = letters[max(0, end - n) : end]
                weight = seen.get(chunk, unseen[n])
                if rows[i][LONGEST_CHUNK + end - n] + weight == rows[i + 1][LONGEST_CHUNK + end]:
                    break
            steps.append(Step(sounds[i], chunk, weight))
            end -= n
        return Alignment(2 * total / (len(sounds) + len(letters)), tuple(reversed(steps)))

    def _rows(self, sounds: Sequence[str], letters: str, spare: int = 0) -> list[list[float]]:
        """The weights of the best alignments of the first i sounds (rows) with the first j letters (columns 3 + j).

        -inf where there is none, as in the three columns before the first, or where the sounds that are left cannot
        take the letters that are left, `spare` of them excepted.
        """
        width = len(letters)
        # what a sound may take that ends at each letter; where it is too long, a column before the first forbids it
        padded = " " * LONGEST_CHUNK + letters
        ones = padded[2:]
        twos = [padded[end + 1 : end + 3] for end in range(width + 1)]
        threes = [padded[end : end + 3] for end in range(width + 1)]
        row = [*_EDGE, 0.0, *[-inf] * width]
        rows = [row]
        left = len(sounds) * LONGEST_CHUNK + spare  # letters that the remaining sounds can still take, or leave
        last = 0
        for sound in sounds:
            left -= LONGEST_CHUNK
            first, last = max(0, width - left), min(width, last + LONGEST_CHUNK)
            seen, (silent, rare, rarer, rarest) = self._weights[sound]
            none, chunk_weight = seen.get("", silent), seen.get
            before, row = row, [-inf] * (LONGEST_CHUNK + width + 1)
            for end in range(first, last + 1):
                best = before[end + 3] + none
                value = before[end + 2] + chunk_weight(ones[end], rare)
                if value > best:
                    best = value
                value = before[end + 1] + chunk_weight(twos[end], rarer)
                if value > best:
                    best = value
                value = before[end] + chunk_weight(threes[end], rarest)
                if value > best:
                    best = value
                row[LONGEST_CHUNK + end] = best
            rows.append(row)
        return rows


@lru_cache(maxsize=1 << 13)
def _ways_to_read(latin: str, open_start: bool) -> tuple[tuple[str, int], ...]:
    """The letters of a Latin name and how many of them may stay unread, in each way to read it as a Hangul name, which
    may begin with a vowel (an open start)."""
    ways = [(simplify(latin), _ENDING)]
    if any(c.isupper() or c.isdigit() for c in latin[1:]):
        ways.append((simplify(spell_out(latin)), 0))
    if open_start and latin[:1] in _MUTE:  # 위베르, Hubert
        ways.append((simplify(latin[1:]), _ENDING))
    if _NORDIC.search(latin):
        ways.append((simplify(_NORDIC.sub("o", latin)), _ENDING))
    return tuple(ways)


def _may_align(sounds: Sequence[str], letters: str, spare: int = 0) -> bool:
    """Whether there are letters, and few enough for the sounds to take all but the spare ones."""
    return 0 < len(letters) <= LONGEST_CHUNK * len(sounds) + spare and bool(sounds)


def _best_end(row: Sequence[float], width: int, spare: int) -> tuple[float, int]:
    """The weight of the best alignment in the last row, and how many letters it reads; the others have their price."""
    ends = range(max(0, width - spare), width + 1)
    end = max(ends, key=lambda end: row[LONGEST_CHUNK + end] - _PER_LETTER * (width - end))
    return row[LONGEST_CHUNK + end] - _PER_LETTER * (width - end), end
