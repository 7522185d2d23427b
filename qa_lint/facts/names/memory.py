"""What a document calls its names, and what was asked of that about each pair."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, NamedTuple

from qa_lint.facts.names.matches import read_matches
from qa_lint.facts.names.readings import READS
from qa_lint.model import Pair
from qa_lint.resources.letters import LetterTable


class Lesson(NamedTuple):
    """What a pair adds to the memory; words one behind the other with spaces between them, as there are very many."""

    latin: str  # its capitalised Latin words
    small: str  # and those in small letters
    hangul: str  # its Hangul words
    read: tuple[tuple[str, str], ...]  # Hangul stems, each with the Latin name that reads it


def read_lesson(pair: Pair, letters: LetterTable) -> Lesson:
    """What the memory of a document learns from a pair."""
    matches = pair.fact(read_matches, letters)
    return Lesson(
        " ".join(word.text for word in matches.latin if word.capital),
        " ".join(word.text for word in matches.latin if not word.capital),
        " ".join(word.text for word in matches.hangul),
        tuple(
            (match.hangul, matches.latin[match.first].text)
            for match in matches.found
            if match.score >= READS and matches.latin[match.first].capital
        ),
    )


@dataclass
class NameMemory:
    """What a document calls its names."""

    persons: Counter[str] = field(default_factory=Counter)  # Korean persons whom the pairs so far name
    read: Counter[str] = field(default_factory=Counter)  # Hangul stems, by how often a Latin name reads them
    latin: Counter[str] = field(default_factory=Counter)  # capitalised Latin words
    small: set[str] = field(default_factory=set)  # Latin words that it has in small letters
    hangul: set[str] = field(default_factory=set)  # Hangul words
    spellings: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # of a Hangul stem
    _sorted: list[str] = field(default_factory=list, repr=False)  # the Hangul words, once they are looked for

    def learn(self, lessons: Sequence[Lesson]) -> None:
        """Learn from pairs, all at once, which is much faster."""
        self.latin.update(" ".join(lesson.latin for lesson in lessons).split())
        self.small.update(" ".join(lesson.small for lesson in lessons).split())
        self.hangul.update(" ".join(lesson.hangul for lesson in lessons).split())
        for hangul, latin in chain.from_iterable(lesson.read for lesson in lessons):
            self.read[hangul] += 1
            self.spellings[hangul].add(latin)

    def has_hangul(self, name: str) -> bool:
        """Whether a Hangul word of the document begins with the name."""
        if len(self._sorted) != len(self.hangul):
            self._sorted = sorted(self.hangul)
        at = bisect_left(self._sorted, name)
        return at < len(self._sorted) and self._sorted[at].startswith(name)

    def spelled_otherwise(self, hangul: str, latin: str) -> bool:
        """Whether the document also has another spelling of the name."""
        return any(other != latin for other in self.spellings[hangul])

    def answer(self, about: str, key: str) -> Answer:
        """What it knows of a word, as plain values: for one of its fields, whose name is `about`."""
        known = getattr(self, about)
        if isinstance(known, Counter):
            return known[key]
        if isinstance(known, set):
            return key in known
        return tuple(sorted(known.get(key, ())))


Answer = int | bool | tuple[str, ...]
Said = tuple[str, str, Answer | None]  # a field, a word, and what was answered; None: it was told of one more


class Overheard(NameMemory):
    """A memory that writes down what it is asked and told.

    As long as the same would be answered, whoever asked comes to the same end.
    """

    def __init__(self, memory: NameMemory) -> None:
        self._memory = memory
        self.said: list[Said] = []
        for about in ("persons", "read", "latin", "small", "spellings"):
            setattr(self, about, _Field(memory, about, self.said))

    def has_hangul(self, name: str) -> bool:
        found = self._memory.has_hangul(name)
        self.said.append((_BEGINS, name, found))
        return found


_BEGINS = "has_hangul"


class _Field:
    """A field of a memory, which is asked for one word at a time."""

    def __init__(self, memory: NameMemory, about: str, said: list[Said]) -> None:
        self._memory, self._about, self._said = memory, about, said
        self._answered: set[tuple[str, Answer]] = set()  # what is written down already

    def _answer(self, key: str) -> Answer:
        found = self._memory.answer(self._about, key)
        if (key, found) not in self._answered:
            self._answered.add((key, found))
            self._said.append((self._about, key, found))
        return found

    __getitem__ = _answer

    def __contains__(self, key: str) -> bool:
        return bool(self._answer(key))

    def __setitem__(self, key: str, value: int) -> None:
        getattr(self._memory, self._about)[key] = value
        self._said.append((self._about, key, None))


def is_still_so(said: Iterable[Said], memory: NameMemory) -> bool:
    """Whether a memory answers as it did; if so, it is told what it was told then."""
    told: list[tuple[Any, str]] = []
    for about, key, answer in said:
        if answer is None:
            counts = getattr(memory, about)
            counts[key] += 1
            told.append((counts, key))
        elif answer != (memory.has_hangul(key) if about == _BEGINS else memory.answer(about, key)):
            for counts, name in told:
                counts[name] -= 1
            return False
    return True
