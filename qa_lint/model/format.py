"""How files are read, and how what should stand in them is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from qa_lint.model.pair import Pair
from qa_lint.model.place import TextFile
from qa_lint.model.problem import Problem
from qa_lint.model.segment import Segment
from qa_lint.model.suppression import Suppression
from qa_lint.model.text import Language

Notation = Callable[[str], str | None]  # a replacement as the file must write it; None where it cannot stand there


@dataclass
class Reading:
    """What came of reading one file: pairs where the format says what belongs together, else blocks to be aligned."""

    file: TextFile
    pairs: list[Pair] = field(default_factory=list)
    blocks: list[Segment] = field(default_factory=list)
    bilingual: bool = True  # False: all of it is one language, or none
    suppressions: list[Suppression] = field(default_factory=list)  # what its comments silence
    doubtful: bool = False  # that its pairs are translations nobody says: they stand side by side
    lacks: str = ""  # why it is not bilingual, where both languages are there
    errors: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Format:
    """A file format, told by the suffix of the file, or by its bytes where that says nothing (.txt, standard input).

    `read` takes the bytes, the path to name in messages, and the languages: (source, target) of a bilingual file, or
    the one language of a file that is one side of a pair. A suffix may be twofold (.en.json); the longest that fits
    decides. `notations` are the ways in which the format writes characters, by the name that its segments carry.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str, tuple[Language, ...]], Reading]
    recognizes: Callable[[bytes], bool] = lambda data: False
    notations: Mapping[str, Notation] = field(default_factory=dict)
    holds_both: bool = False  # the source and the target: such a file is never one side of a pair
