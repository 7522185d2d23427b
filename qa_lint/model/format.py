"""How files are read, and how what should stand in them is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple, Protocol

from qa_lint.model.pair import Pair
from qa_lint.model.place import TextFile
from qa_lint.model.problem import Problem
from qa_lint.model.segment import Segment
from qa_lint.model.suppression import Suppression
from qa_lint.model.table_layout import TableLayout
from qa_lint.model.text import Language

Notation = Callable[[str], str | None]  # a replacement as the file must write it; None where it cannot stand there


class Entry(NamedTuple):
    """A text of a file of keys (a catalogue of resources, front matter), which is one side of a pair.

    What the format knows is what a `Pair` keeps of it. An entry of a text that differs with a number has the key of the
    whole text, and in `plural` the CLDR category that it is for.
    """

    segment: Segment
    key: str
    context: str = ""
    notes: tuple[str, ...] = ()
    state: str = ""
    most: int | None = None  # characters
    plural: str = ""


class ReadLaidOut(Protocol):
    """A reader of tables that is told how they are laid out; the first layout that is about a sheet decides."""

    def __call__(
        self, data: bytes, path: str, languages: tuple[Language, ...], *, layouts: Sequence[TableLayout]
    ) -> Reading:
        """The pairs of the table."""
        ...


class ReadInWindows(Protocol):
    """A reader of files that may be larger than memory, which reads one part by part.

    Each part is a reading with a stretch of the file, of `size` bytes and what was begun before them, which it alone
    keeps alive; put together they are what `read` gives at once. The bytes are read twice, first to see whether they
    are text.
    """

    def __call__(
        self, stream: BinaryIO, path: str, languages: tuple[Language, ...], *, size: int = ...
    ) -> Iterator[Reading]:
        """The parts of a file; raises UserError."""
        ...


class ReadLaidOutInWindows(Protocol):
    """The same of tables, with what the configuration says of them."""

    def __call__(
        self, stream: BinaryIO, path: str, languages: tuple[Language, ...], *, layouts: Sequence[TableLayout]
    ) -> Iterator[Reading]:
        """The parts of a table; raises UserError."""
        ...


@dataclass
class Reading:
    """What came of reading one file: pairs where the format says what belongs together, else entries to be paired by
    their keys, and blocks to be aligned.
    """

    file: TextFile
    pairs: list[Pair] = field(default_factory=list)
    blocks: list[Segment] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)  # in the order of the file; of two with one key the last counts
    bilingual: bool = True  # False: all of it is one language, or none
    suppressions: list[Suppression] = field(default_factory=list)  # what its comments silence
    timed: bool = (
        False  # the keys of its entries begin with times, which differ a little where both sides say one thing
    )
    bound: bool = False  # each translation stands under a key or its source, and can have slipped under no other
    doubtful: bool = False  # that its pairs are translations nobody says: they stand side by side
    families: frozenset[str] = frozenset()  # of placeholders that programs fill in whose texts these are
    lacks: str = ""  # why it is not bilingual, where its blocks do not show it
    errors: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)

    @property
    def segments(self) -> list[Segment]:
        """All that was read, whatever it belongs to."""
        sides = [side for pair in self.pairs for side in (pair.source, pair.target)]
        return [*self.blocks, *(entry.segment for entry in self.entries), *sides]


@dataclass(frozen=True)
class Format:
    """A file format, told by the suffix of the file, or by its bytes where that says nothing (.txt, standard input).

    `read` takes the bytes, the path to name in messages, and the languages: (source, target) of a bilingual file, or
    the one language of a file that is one side of a pair. A suffix may be twofold (.en.json); the longest that fits
    decides. `notations` are the ways in which the format writes characters, by the name that its segments carry.
    `about` says what such a file is and what of it is read, for the list of formats.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str, tuple[Language, ...]], Reading]
    recognizes: Callable[[bytes], bool] = lambda data: False
    notations: Mapping[str, Notation] = field(default_factory=dict)
    holds_both: bool = False  # the source and the target: such a file is never one side of a pair
    holds_one: bool = False  # one side, always: such a file is nothing without its other one
    read_laid_out: ReadLaidOut | None = None  # of tables: the same, with what the configuration says of them
    read_in_windows: ReadInWindows | None = None  # of formats whose files may be larger than memory
    read_laid_out_in_windows: ReadLaidOutInWindows | None = None
    about: str = ""
