"""Which Korean words translate which English words: a table learned by `training.word_alignment`."""

from __future__ import annotations

import gzip
import io
import math
import zlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.languages.stems import Word
from qa_lint.late import re
from qa_lint.model import UserError
from qa_lint.resources.whole_file import write_whole

# The part of the rarest known word's weight that an unknown one has: these are mostly names and inflected forms, which
# the table cannot confirm. Set by hand.
UNKNOWN_WEIGHT = 0.2
_GZIPPED = b"\x1f\x8b"  # the first bytes of a gzipped file
_MOST_BYTES = 256 << 20  # of a table, unpacked; the one that comes with qa-lint has one megabyte
_COUNT = "[0-9]{1,15}"  # of no more sentences than there are
_LINES = {  # what stands behind the kind of a line
    "sentences": re.compile(rf"^sentences\t([^\t\n]*)\t({_COUNT})(?:\t.*)?$", re.MULTILINE),
    "en": re.compile(rf"^en\t([^\t\n]*)\t({_COUNT})(?:\t({_COUNT})(?:\t.*)?)?$", re.MULTILINE),
    "ko": re.compile(rf"^ko\t([^\t\n]*)\t({_COUNT})((?:\t[^\t\n]*=[0-9]{{1,15}})*+)$", re.MULTILINE),
}
_START = attrgetter("start")
_REMEMBERED = 8_000  # words of which it is remembered what is known: some KB each
_HUNDREDTHS = {str(n): n / 100 for n in range(101)}  # looked up, as a table has many


class _Rows(Mapping[str, Mapping[str, float]]):
    """The scores of Korean keys as a table has them, each read when it is asked for: a run needs few of many. The last
    ones are remembered, as a long table comes to need most.
    """

    def __init__(self, rows: dict[str, str]) -> None:
        self._unread, self._read = rows, dict[str, dict[str, float]]()

    def __getitem__(self, key: str) -> Mapping[str, float]:
        row = self._read.get(key)
        if row is None:
            items = (item.rpartition("=") for item in self._unread[key].split("\t")[1:])
            row = {stem: _HUNDREDTHS.get(score) or min(int(score), 100) / 100 for stem, _, score in items}
            if len(self._read) >= _REMEMBERED:
                self._read.clear()
            self._read[key] = row
        return row

    def __contains__(self, key: object) -> bool:
        return key in self._unread

    def __iter__(self) -> Iterator[str]:
        return iter(self._unread)

    def __len__(self) -> int:
        return len(self._unread)


class Known(NamedTuple):
    """What a table has of a word: how much the word says, and which English stems it may be, with their scores."""

    weight: float
    scores: Mapping[str, float]


class KnownWords:
    """The words of a text with what a table has of each; what one text can be asked for all others is there once."""

    __slots__ = ("first", "scores", "total", "weights", "words")

    def __init__(self, words: Sequence[Word], weights: Sequence[float], scores: Sequence[Mapping[str, float]]) -> None:
        self.words, self.weights, self.scores = words, weights, scores
        self.first = [word.keys[0] for word in words]
        self.total = 0.0  # of the weights
        for weight in weights:
            self.total += weight

    def within(self, start: int, end: int) -> KnownWords:
        """Those that begin in a stretch of the text."""
        first = bisect_left(self.words, start, key=_START)
        last = bisect_left(self.words, end, lo=first, key=_START)
        return KnownWords(self.words[first:last], self.weights[first:last], self.scores[first:last])

    @property
    def stems(self) -> frozenset[str]:
        """Under which English ones are found; made anew, as it would be the most of what is held of a text."""
        return frozenset(self.first)


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
        text = _text(path, name or str(path)).removesuffix("\n")
        found = {kind: line.findall(text) for kind, line in _LINES.items()}
        if sum(map(len, found.values())) <= text.count("\n"):
            lines = enumerate(text.split("\n"), 1)
            wrong = next(number for number, line in lines if not any(one.fullmatch(line) for one in _LINES.values()))
            raise UserError("no line of a word-pair table", name or str(path), wrong)
        return cls(
            _Rows({key: row for key, _, row in found["ko"]}),
            {key: int(count) for key, count, _ in found["ko"]},
            {stem: int(count) for stem, count, _ in found["en"]},
            {key: int(count) for key, count in found["sentences"]}.get("-", 0),
            {stem: int(capitals) for stem, _, capitals in found["en"] if capitals},
        )

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
        return self.known(word.keys).weight

    def known(self, keys: tuple[str, ...]) -> Known:
        """What the table has of a word with such keys, which is looked up once."""
        known = self._known.get(keys)
        if known is None:
            counts = [count for key in keys if (count := self.korean.get(key) or self.english.get(key))]
            weight = math.log((self.sentences + 1) / (min(counts) + 1)) if counts else self._unknown_weight
            scores: dict[str, float] = {}
            for key in keys:
                for stem, score in self.scores.get(key, {}).items():
                    scores[stem] = max(score, scores.get(stem, 0.0))
            if len(self._known) >= _REMEMBERED:  # a long table has new words on every page
                self._known.clear()
            self._known[keys] = known = Known(weight, scores)
        return known

    @cached_property
    def _known(self) -> dict[tuple[str, ...], Known]:
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

    def known_words(self, words: Sequence[Word]) -> KnownWords:
        """Some words with what the table has of them."""
        seen = self._known  # nearly all of them, so that no call is made for most
        known = [seen.get(word.keys) or self.known(word.keys) for word in words]
        return KnownWords(words, [weight for weight, _ in known], [scores for _, scores in known])

    def answers(self, korean: KnownWords, english: KnownWords) -> list[Mapping[str, float]]:
        """For each Korean word the stems of the English words that may be its translation, with their scores; a word
        that stands on both sides as it is has the best.
        """
        stems = english.stems
        answers = []
        for first, scores in zip(korean.first, korean.scores, strict=True):
            found = _NONE if stems.isdisjoint(scores) else {stem: scores[stem] for stem in scores if stem in stems}
            answers.append({**found, first: 1.0} if first in stems else found)
        return answers

    def coverage(self, korean: KnownWords, english: KnownWords) -> tuple[float, float]:
        """The part of the Korean and of the English words, by weight, that the other side accounts for.

        Plain Python, some ten microseconds a pair: this is the cheap look.
        """
        best: dict[str, float] = {}  # the best score of each English stem
        of_korean = of_english = 0.0
        for weight, answers in zip(korean.weights, self.answers(korean, english), strict=True):
            if answers:
                of_korean += weight * max(answers.values())
                for stem, score in answers.items():
                    if score > best.get(stem, 0.0):
                        best[stem] = score
        for weight, stem in zip(english.weights, english.first, strict=True):
            if stem in best:
                of_english += weight * best[stem]
        return _part(of_korean, korean.total), _part(of_english, english.total)

    def reach(self, korean: KnownWords, english: KnownWords) -> float:
        """The part of the Korean words, by weight, that some English word answers, however well: neither part of the
        coverage times the other is more.
        """
        stems = english.stems
        reached = 0.0
        for weight, first, scores in zip(korean.weights, korean.first, korean.scores, strict=True):
            if first in stems or not stems.isdisjoint(scores):
                reached += weight
        return _part(reached, korean.total)


_NONE: Mapping[str, float] = {}


def _part(weight: float, of: float) -> float:
    return weight / of if of else 0.0


def _text(path: Path, name: str) -> str:
    try:
        data = path.read_bytes()
        return (_unpacked(data, name) if data.startswith(_GZIPPED) else data).decode()
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror or error}", name) from None
    except (EOFError, zlib.error, UnicodeDecodeError) as error:
        raise UserError(f"no word-pair table: {error}", name) from None


def _unpacked(data: bytes, name: str) -> bytes:
    """What was gzipped; of a bomb, no more is unpacked than a table may have."""
    with gzip.open(io.BytesIO(data)) as file:
        unpacked = file.read(_MOST_BYTES + 1)
    if len(unpacked) > _MOST_BYTES:
        raise UserError(f"it unpacks to over {_MOST_BYTES >> 20} MB; such tables are not read", name)
    return unpacked
