"""Which Latin letters write which Hangul sound: a table learned from pairs of names, and the score it gives.

Each jamo of the Hangul name (without the silent ㅇ) aligns monotonely to a chunk of 0 to 3 Latin letters, and every
letter belongs to one jamo. The table counts how often each jamo wrote each chunk in the best alignments of the training
names; six rounds of hard expectation-maximization make it, beginning from the Revised Romanization. A reading scores
the log-probability of its best alignment less that of its letters by themselves, per length: about 1 and above for a
true reading, below 0 for an unrelated name.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import exp, inf, log
from pathlib import Path
from typing import NamedTuple, Self

import regex

from qa_lint.learning.syllables import score_syllables

Letters = Mapping[str, Mapping[str, int]]  # jamo -> chunk -> how often

_LONGEST = 3  # Latin letters to one jamo
_ROUNDS = 6
_RELATED = 0.5  # a score below which a pair teaches nothing
_ENDING = 4  # letters of an English ending that a reading may leave out
_PER_LETTER = 0.7  # what each of them costs
_VOWEL_JAMO = frozenset(map(chr, range(0x1161, 0x1176)))
_MAY_BE_SILENT = 0.1  # a sound that is left unwritten so often is not missed
_SELDOM = 100  # times a sound was seen, below which nothing is strange about how it is written
_WRITES = 0.01  # a letter writes a sound when it takes part in writing it so often
_UNUSUAL = -3.0  # weights of steps
_UNHEARD_OF = -9.0
_NEVER_SILENT = frozenset("bfjkmqv")
_INTRUDES = 0.004
_STRANGE = 0.01  # a letter is strange to a sound when it takes part in writing it more rarely
_UNSEEN = 0.5  # pseudo-counts that a jamo keeps for the chunks it was never seen with
_SILENT = "\u110b"
_SIMPLE = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ə": "e"}
)
# ᄋ alone is silent; a vowel and the bare vowel after it may be one English vowel
_SOUND = regex.compile(
    r"(?:[\u1161\u1166\u1169]\u110b\u1175|[\u1161\u1169]\u110b\u116e)(?![\u11a8-\u11c2])|\u11af\u1105|[\u1100-\u110a\u110c-\u1112\u1161-\u1175\u11a8-\u11c2]"
)
_DOUBLED = regex.compile(r"([^aeiou])\1+")
_NO_LETTER = regex.compile(r"[^a-z]+")


def _numbered(first: int, letters: str) -> dict[str, str]:
    """The characters from a code point on, each with its letters."""
    return {chr(first + i): chunk for i, chunk in enumerate(letters.split())}


# Revised Romanization of each jamo (`-`: silent): where the learner begins.
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


_FIRST_GUESS = _first_guess()


class Step(NamedTuple):
    """One jamo, the Latin letters that write it, and how much this speaks for the reading (natural logarithm)."""

    jamo: str
    letters: str
    weight: float


class Alignment(NamedTuple):
    """The best way to read a Latin name as a Hangul one; `score` is per length."""

    score: float
    steps: tuple[Step, ...]


def bare_letters(latin: str) -> str:
    """A Latin name as small letters without accents, hyphens and spaces."""
    if not latin.isascii():
        latin = unicodedata.normalize("NFKD", latin.lower().translate(_SIMPLE))
    return _NO_LETTER.sub("", latin.lower())


def simplify(latin: str) -> str:
    """The letters that the table speaks of: bare, double consonants as one, x as ks (first: s)."""
    bare = bare_letters(latin)
    spoken = bare.replace("x", "ks") if bare[:1] != "x" else "s" + bare[1:].replace("x", "ks")
    return _DOUBLED.sub(r"\1", spoken)


def spell_out(latin: str) -> str:
    """A Latin name whose capitals and digits are called by their names: AI -> eiai, KT -> keiti."""
    return "".join(_SPELLED.get(c, c) for c in latin)


def compatible(sound: str) -> str:
    """A sound as Korean writes it by itself: the last of its jamo as a letter."""
    return unicodedata.lookup(f"HANGUL LETTER {unicodedata.name(sound[-1]).split(None, 2)[2]}")


@lru_cache(maxsize=1 << 14)
def sounds_of(hangul: str) -> tuple[str, ...]:
    """The sounds of a Hangul word: conjoining jamo without the silent ㅇ; what is no Hangul is left out.

    The vowels of 아이, 에이, 오이, 아우 and 오우 are one sound each, and so is ㄹㄹ, as English writes them with one.
    """
    return tuple(match.group().replace(_SILENT, "") for match in _SOUND.finditer(unicodedata.normalize("NFD", hangul)))


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
        lengths = Counter(range(_LONGEST + 1))
        for chunks in counts.values():
            for chunk, count in chunks.items():
                lengths[len(chunk)] += count
        share = [lengths[n] / lengths.total() for n in range(_LONGEST + 1)]
        self._weights: dict[str, tuple[dict[str, float], list[float]]] = {}
        for jamo in _FIRST_GUESS:
            chunks = counts.get(jamo, {})
            mass = sum(chunks.values()) + _UNSEEN
            seen = {
                chunk: log((count + _UNSEEN * share[len(chunk)] * self._chance(chunk)) / mass) - self._logs(chunk)
                for chunk, count in chunks.items()
            }
            unseen = [log(_UNSEEN * share[n] / mass) for n in range(_LONGEST + 1)]
            self._weights[jamo] = (seen, unseen)
        self._affinity = {
            sound: {
                letter: sum(n for chunk, n in chunks.items() if (letter in chunk if letter else not chunk)) / total
                for letter in {"", *"".join(chunks)}
            }
            for sound, chunks in counts.items()
            if (total := sum(chunks.values()))
        }
        self.score = lru_cache(maxsize=1 << 16)(self._score)
        self.syllables = syllables or {}
        self.ordinary = ordinary

    def __reduce__(self) -> tuple[type[LetterTable], tuple[object, ...]]:
        return type(self), (self.counts, self.syllables, self.ordinary)

    def usual(self, jamo: str) -> str:
        """The letters that write the sound most often."""
        chunks = self.counts.get(jamo) or _FIRST_GUESS[jamo]
        return max(sorted(chunks), key=lambda chunk: chunks[chunk])

    def likely(self, hangul: str) -> str:
        """A name that would read the Hangul one, each sound in its usual letters."""
        return "".join(map(self.usual, sounds_of(hangul))).capitalize()

    def reads(self, hangul: str, latin: str) -> bool:
        """Whether the pair is a reading and no translation by meaning, such as lists of names hold too."""
        return self.align(hangul, latin).score > _RELATED

    @lru_cache(maxsize=1 << 15)  # noqa: B019 - one table lives as long as the run
    def foreign(self, hangul: str) -> float:
        """How much the syllables look like a foreign name rather than Korean: log-odds, 0 is undecided."""
        return score_syllables(self.syllables, hangul)

    def faults(self, hangul: str, latin: str) -> tuple[Step, ...]:
        """The sounds of the best alignment that are not written while a letter that cannot write them stands there.

        So it is with a slip of the finger, as against a silent letter or an ending. Wrong vowels are not judged.
        """
        steps = self.align(hangul, latin).steps
        strange = [self._is_strange(step) for step in steps]
        doubled = bool(_DOUBLED.search(bare_letters(latin)))
        found = []
        for i, step in enumerate(steps):
            near = steps[max(0, i - 1) : i + 2]
            ending = i == len(steps) - 1 and (step.jamo[0] in _VOWEL_JAMO or step.letters.endswith("s"))
            if step.jamo[0] not in _VOWEL_JAMO and step.weight < _UNUSUAL and not self._is_written(step):
                # a double letter may have taken the place of another, unless it stands for two equal sounds
                twice = any(self._writes(step.jamo, letter) for other in near for letter in other.letters)
                fault = (doubled and not twice) or any(strange[max(0, i - 1) : i + 2])
            else:
                fault = self._has_intruder(step, near) or (strange[i] and step.weight < _UNHEARD_OF and not ending)
            if fault:
                found.append(step)
        return tuple(found)

    def reads_well(self, hangul: str, latin: str) -> bool:
        """Whether it is a reading without a fault."""
        return self.score(hangul, latin) >= 2 * _RELATED and not self.faults(hangul, latin)

    def _has_intruder(self, step: Step, near: tuple[Step, ...]) -> bool:
        """Whether a letter that is hardly ever silent writes none of the sounds around it."""
        shares = [self._affinity.get(other.jamo, {}) for other in near]
        return any(
            letter in _NEVER_SILENT and max(share.get(letter, 0.0) for share in shares) < _INTRUDES
            for letter in step.letters
        )

    def _writes(self, sound: str, letter: str) -> bool:
        if letter in "lr" and sound[0] in "\u1105\u11af":  # Korean does not tell them apart
            return True
        return self._affinity.get(sound, {}).get(letter, 0.0) >= _WRITES

    def _is_written(self, step: Step) -> bool:
        """Whether one of the letters does write the sound, or it may well be left out, or too little is known of it."""
        if sum(self.counts.get(step.jamo, {}).values()) < _SELDOM:
            return True
        silent = self._affinity.get(step.jamo, {}).get("", 0.0) > _MAY_BE_SILENT
        return silent or any(self._writes(step.jamo, letter) for letter in step.letters)

    def _is_strange(self, step: Step) -> bool:
        """Whether a consonant stands here that has no business with the sound."""
        shares = self._affinity.get(step.jamo, {})
        return any(c not in "aeiouwyh" and shares.get(c, 0.0) < _STRANGE for c in step.letters)

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
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            key, *cells = line.split("\t")
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
        lines = [f"# {line}".rstrip() for line in note.splitlines()]
        for jamo, chunks in sorted(self.counts.items()):
            ordered = sorted(chunks.items(), key=lambda item: (-item[1], item[0]))
            lines.append("\t".join([jamo, *(f"{chunk or '-'} {count}" for chunk, count in ordered)]))
        lines.append("\t".join(["syllables", *(f"{mark} {value}" for mark, value in sorted(self.syllables.items()))]))
        lines.append("\t".join(["ordinary", *sorted(self.ordinary)]))
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def _score(self, hangul: str, latin: str) -> float:
        """How well the Latin name reads the Hangul one; capitals and digits may be called by their names."""
        best = self.align(hangul, latin, open_end=True).score
        if any(c.isupper() or c.isdigit() for c in latin[1:]):
            best = max(best, self.align(hangul, spell_out(latin)).score)
        return best

    def align(self, hangul: str, latin: str, open_end: bool = False) -> Alignment:
        """The best alignment of two names; with an open end, an English ending may stay unread (Mexican, servers)."""
        jamo, letters = sounds_of(hangul), simplify(latin)
        size, width = len(jamo), len(letters)
        spare = _ENDING if open_end else 0
        if not size or not width or width > _LONGEST * size + spare:
            return Alignment(-inf, ())
        scores: list[float] = [0.0] + [-inf] * width
        back: list[list[int]] = []
        for i, sound in enumerate(jamo):
            seen, unseen = self._weights[sound]
            left = (size - i - 1) * _LONGEST  # letters that the remaining jamo can still take
            next_scores = [-inf] * (width + 1)
            choice = [0] * (width + 1)
            for end in range(max(0, width - left - spare), min(width, _LONGEST * (i + 1)) + 1):
                best, taken = -inf, 0
                for n in range(min(_LONGEST, end) + 1):
                    before = scores[end - n]
                    if before == -inf:
                        continue
                    value = before + seen.get(letters[end - n : end], unseen[n])
                    if value > best:
                        best, taken = value, n
                next_scores[end], choice[end] = best, taken
            scores = next_scores
            back.append(choice)
        steps: list[Step] = []
        end = (
            max(range(max(0, width - _ENDING), width + 1), key=lambda n: scores[n] - _PER_LETTER * (width - n))
            if open_end
            else width
        )
        total = scores[end] - _PER_LETTER * (width - end)
        for i in range(size - 1, -1, -1):
            n = back[i][end]
            chunk = letters[end - n : end]
            seen, unseen = self._weights[jamo[i]]
            steps.append(Step(jamo[i], chunk, seen.get(chunk, unseen[n])))
            end -= n
        return Alignment(2 * total / (size + width), tuple(reversed(steps)))


def learn_letters(pairs: Iterable[tuple[str, str]], rounds: int = _ROUNDS) -> LetterTable:
    """Learn how letters write sounds from (Hangul, Latin) names. A pair may be given several times to weigh more."""
    weights: Counter[tuple[str, str]] = Counter()
    for hangul, latin in pairs:
        jamo, letters = sounds_of(hangul), simplify(latin)
        if jamo and letters and len(letters) <= _LONGEST * len(jamo):
            weights[hangul, letters] += 1
    table = LetterTable(_FIRST_GUESS)
    for turn in range(rounds):
        counts: dict[str, Counter[str]] = {sound: Counter() for sound in _FIRST_GUESS}
        for (hangul, letters), weight in weights.items():
            alignment = table.align(hangul, letters)
            if turn < 2 or alignment.score > _RELATED:  # a list of names holds translations by meaning too
                for step in alignment.steps:
                    counts[step.jamo][step.letters] += weight
        table = LetterTable({sound: chunks for sound, chunks in counts.items() if chunks})
    return table
