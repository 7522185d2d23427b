"""Which Korean words translate which English words: a table learned by `training.word_alignment`."""

from __future__ import annotations

import gzip
import io
import math
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Self

from qa_lint.languages.stems import Word
from qa_lint.model import UserError
from qa_lint.resources.whole_file import write_whole

# The part of the rarest known word's weight that an unknown one has: these are mostly names and inflected forms, which
# the table cannot confirm. Set by hand.
UNKNOWN_WEIGHT = 0.2
_GZIPPED = b"\x1f\x8b"  # the first bytes of a gzipped file
_MOST_BYTES = 256 << 20  # of a table, unpacked; the one that comes with qa-lint has one megabyte
_LONGEST_COUNT = 15  # digits
_HUNDREDTHS = {str(n): n / 100 for n in range(101)}  # looked up, as a table has many


@dataclass(frozen=True, eq=False)
class WordPairs:
    """Scores between 0 and 1 of Korean keys and English stems, and how often each was seen among `sentences`.

    `capitals` counts the sentences that have the English stem with a capital only.
    """

    scores: Mapping[str, Mapping[str, float]]
    korean: Mapping[str, int]
    english: Mapping[str, int]
    sentences: int
    capitals: Mapping[str, int] = field(default_factory=dict)

    # ------------------------------------------------------------------ reading and writing

    @classmethod
    def load(cls, path: Path, name: str | None = None) -> Self:
        """Read a table: tab-separated lines, perhaps gzipped; `name` is how messages call the file.

        The lines are `sentences - NUMBER`, `en STEM COUNT`, `en STEM COUNT CAPITALS` and `ko KEY COUNT STEM=SCORE...`
        (scores in hundredths).
        Raises UserError with the line that is not so.
        """
        scores: dict[str, dict[str, float]] = {}
        counts: dict[str, dict[str, int]] = {"ko": {}, "en": {}, "sentences": {}}
        capitals: dict[str, int] = {}
        for number, line in enumerate(_lines(path, name or str(path)), 1):
            try:
                kind, key, count, *rest = line.rstrip("\n").split("\t")
                counts[kind][key] = _count(count)
                if kind == "ko":
                    scores[key] = {
                        stem: _HUNDREDTHS.get(score) or min(_count(score), 100) / 100
                        for stem, _, score in (item.rpartition("=") for item in rest)
                    }
                elif kind == "en" and rest:
                    capitals[key] = _count(rest[0])
            except (ValueError, KeyError):
                raise UserError("no line of a word-pair table", name or str(path), number) from None
        return cls(scores, counts["ko"], counts["en"], counts["sentences"].get("-", 0), capitals)

    def save(self, path: Path) -> None:
        """Write the table, gzipped if the name ends so; the same table gives the same bytes. Raises UserError."""
        lines = [f"sentences\t-\t{self.sentences}"]
        for stem, count in sorted(self.english.items()):
            capitals = self.capitals.get(stem)
            lines.append(f"en\t{stem}\t{count}" + (f"\t{capitals}" if capitals else ""))
        for key, row in sorted(self.scores.items()):
            items = sorted(row.items(), key=lambda item: (-item[1], item[0]))
            lines.append(
                "\t".join(["ko", key, str(self.korean[key]), *(f"{stem}={round(100 * s)}" for stem, s in items)])
            )
        data = "\n".join([*lines, ""]).encode()
        write_whole(path, gzip.compress(data, mtime=0) if path.suffix == ".gz" else data, "the table")

    def beside(self, other: WordPairs) -> WordPairs:
        """Both tables as one: a pair of words has the better of its scores, and the texts count together."""
        scores = {key: dict(row) for key, row in self.scores.items()}
        for key, row in other.scores.items():
            mine = scores.setdefault(key, {})
            mine.update({stem: max(score, mine.get(stem, 0.0)) for stem, score in row.items()})
        korean, english, capitals = Counter(self.korean), Counter(self.english), Counter(self.capitals)
        korean.update(other.korean)
        english.update(other.english)
        capitals.update(other.capitals)
        return WordPairs(scores, korean, english, self.sentences + other.sentences, capitals)

    # ------------------------------------------------------------------ use

    def weight(self, word: Word) -> float:
        """How much a word says: the logarithm of its rarity, and little where the table does not know it."""
        weight = self._weights.get(word.keys)
        if weight is None:
            counts = [count for key in word.keys if (count := self.korean.get(key) or self.english.get(key))]
            weight = math.log((self.sentences + 1) / (min(counts) + 1)) if counts else self._unknown_weight
            self._weights[word.keys] = weight
        return weight

    @cached_property
    def _weights(self) -> dict[tuple[str, ...], float]:
        return {}

    @cached_property
    def _unknown_weight(self) -> float:
        return UNKNOWN_WEIGHT * math.log(self.sentences + 1)

    def proper(self, stem: str) -> float:
        """The part of the sentences with the English stem that write it with a capital, as names always are."""
        return self.capitals.get(stem, 0) / self.english.get(stem, 1)

    @cached_property
    def by_english(self) -> Mapping[str, Mapping[str, float]]:
        """The same scores by English stem."""
        turned: dict[str, dict[str, float]] = {}
        for key, row in self.scores.items():
            for stem, score in row.items():
                turned.setdefault(stem, {})[key] = score
        return turned

    def coverage(self, korean: Sequence[Word], english: Sequence[Word]) -> tuple[float, float]:
        """The part of the Korean and of the English words, by weight, that the other side accounts for.

        Plain Python, some ten microseconds a pair: this is the cheap look.
        """
        stems = {word.keys[0] for word in english}
        best: dict[str, float] = {}  # the best score of each English stem
        covered = total = 0.0
        for word in korean:
            score = 0.0
            if word.keys[0] in stems:
                score = best[word.keys[0]] = 1.0
            for key in word.keys:
                row = self.scores.get(key)
                if row is not None:
                    for stem in stems & row.keys():
                        value = row[stem]
                        if value > best.get(stem, 0.0):
                            best[stem] = value
                        if value > score:
                            score = value
            weight = self.weight(word)
            covered += weight * score
            total += weight
        of_korean = covered / total if total else 0.0
        covered = total = 0.0
        for word in english:
            weight = self.weight(word)
            covered += weight * best.get(word.keys[0], 0.0)
            total += weight
        return of_korean, covered / total if total else 0.0


def _count(digits: str) -> int:
    """A count as the table writes it; raises ValueError for one of more sentences than there are."""
    if len(digits) > _LONGEST_COUNT or not (digits.isascii() and digits.isdecimal()):
        raise ValueError("no count")
    return int(digits)


def _lines(path: Path, name: str) -> list[str]:
    try:
        data = path.read_bytes()
        text = (_unpacked(data, name) if data.startswith(_GZIPPED) else data).decode()
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror or error}", name) from None
    except (EOFError, zlib.error, UnicodeDecodeError) as error:
        raise UserError(f"no word-pair table: {error}", name) from None
    return text.split("\n")[:-1] if text.endswith("\n") else text.split("\n")


def _unpacked(data: bytes, name: str) -> bytes:
    """What was gzipped; of a bomb, no more is unpacked than a table may have."""
    with gzip.open(io.BytesIO(data)) as file:
        unpacked = file.read(_MOST_BYTES + 1)
    if len(unpacked) > _MOST_BYTES:
        raise UserError(f"it unpacks to over {_MOST_BYTES >> 20} MB; such tables are not read", name)
    return unpacked
