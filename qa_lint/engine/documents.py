"""Files to documents: which format, which direction, and the alignment where the format does not give it."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qa_lint.alignment import bitext
from qa_lint.alignment.similarity import Measures
from qa_lint.formats import TEXT
from qa_lint.formats.choice import Formats
from qa_lint.languages.script import language_of_all
from qa_lint.model import Document, Language, Pair, Problem, Reading, Segment, Side, Suppression, TextFile, UserError
from qa_lint.plugins.hooks import Plugins
from qa_lint.project.files import STANDARD_INPUT, Found, Task, find_tasks, shown
from qa_lint.project.settings import Config
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.registry import Resources
from qa_lint.resources.word_pairs import WordPairs

_SIDES: tuple[Side, Side] = ("source", "target")
_LANGUAGES: dict[Language, str] = {"ko": "Korean", "en": "English"}


@dataclass
class Bitext:
    """What came of reading the file or files of a task."""

    document: Document | None = None
    files: int = 0
    passed_over: str = ""  # why there is no document
    errors: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    suppressions: list[Suppression] = field(default_factory=list)  # that its comments ask for

    def take(self, reading: Reading, side: Side = "target") -> None:
        self.files += 1
        self.suppressions += [replace(suppression, side=side) for suppression in reading.suppressions]
        self.errors += reading.errors
        self.notes += reading.notes


class Documents:
    """Finds, reads and aligns the files of a run. It knows no rule, so that to align loads none.

    Raises UserError for a word table that cannot be read.
    """

    def __init__(self, config: Config, plugins: Plugins) -> None:
        self.config = config
        registered = [known for _, formats in plugins.collect("register_formats") for known in formats]
        self.formats = Formats(registered, TEXT)
        self.resources = Resources(Encoder.shared(config.cache))
        for name in config.lexicon:
            path = config.folder / name
            table = self.resources.get(WordPairs).beside(WordPairs.load(path, shown(path)))
            self.resources = self.resources.replacing(table)

    def tasks(self, paths: Sequence[str], config_of: Callable[[Path], Config] | None = None) -> Found:
        """The files and pairs of files behind paths, and what is wrong with the paths; raises UserError for none.

        `config_of` gives the configuration that holds in a folder, where it is not this one for all.
        """
        return find_tasks(paths, self.config, self.formats, config_of)

    def read(self, task: Task, given: Mapping[str, bytes] | None = None) -> Bitext:
        """The document of a task, or why there is none; `given` are files, by path, whose bytes are not on disk.

        Raises UserError for a file that cannot be read at all.
        """
        for path in task.files:
            if way_out := self.formats.unreadable(path):
                raise UserError(way_out, path)
        data = {path: given[path] if given and path in given else bytes_of(path) for path in task.files}
        return self._bilingual(*data.items()) if task.target is None else self._pair(data)

    def attempt(self, task: Task) -> Bitext:
        """The same, but what is wrong with the files is in the errors."""
        try:
            return self.read(task)
        except UserError as error:
            return Bitext(errors=[error.problem])

    def of_rows(self, rows: Sequence[tuple[str, str]]) -> Document:
        """Pairs in memory as the rows of one table: row n is line n, and columns count in its strings.

        The source is in the language that most of its strings are in, as where a header names the columns so.
        """
        source = language_of_all(row[0] for row in rows) or self.config.languages[0]
        target: Language = "en" if source == "ko" else "ko"
        sides = (_segments([row[side] for row in rows], language) for side, language in ((0, source), (1, target)))
        return Document(None, [Pair(*both) for both in zip(*sides, strict=True)])

    @property
    def _measures(self) -> Measures:
        return Measures(**self.resources.wanted_by(Measures))

    def _bilingual(self, file: tuple[str, bytes]) -> Bitext:
        path, data = file
        languages = self.config.languages
        reading = self.formats.of(path, data).read(data, path, languages)
        found = Bitext()
        found.take(reading)
        if reading.pairs:
            found.document = Document(path, reading.pairs)
        elif reading.bilingual and reading.blocks:
            pairs = bitext.align_interleaved(reading.blocks, languages, self._measures)
            found.document = Document(path, pairs, given=False)
        elif not reading.errors:
            found.passed_over = _why_not_bilingual(reading)
        return found

    def _pair(self, files: Mapping[str, bytes]) -> Bitext:
        found = Bitext()
        sides = self._sides(files)
        for reading, side in zip(sides, _SIDES, strict=True):
            found.take(reading, side)
        source, target = (reading.blocks for reading in sides)
        path = [*files][1]
        if source and target:
            pairs = bitext.align(source, target, self._measures)
            found.document = Document(path, pairs, given=False)
            return found
        found.notes += [Problem("empty: nothing to compare", side.file.path) for side in sides if not side.blocks]
        if not found.errors:  # with errors it is not empty: what it holds could not be read
            gap = Segment.gap((sides[1] if source else sides[0]).file, 0, self.config.languages[bool(source)])
            pairs = [Pair(block, gap) for block in source] or [Pair(gap, block) for block in target]
            found.document = Document(path, pairs, given=False)
        return found

    def _sides(self, files: Mapping[str, bytes]) -> list[Reading]:
        """Both files of a pair, each in its language; where each is plainly in the other's, they change places."""
        languages = self.config.languages
        if not self.config.languages_given:
            told = tuple(self._language(path, data) for path, data in files.items())
            languages = languages[::-1] if told == languages[::-1] else languages
        return [
            self.formats.of(path, data).read(data, path, (language,))
            for (path, data), language in zip(files.items(), languages, strict=True)
        ]

    def _language(self, path: str, data: bytes) -> Language | None:
        reading = self.formats.of(path, data).read(data, path, self.config.languages)
        return language_of_all(block.text for block in reading.blocks)


class _Rows(TextFile):
    """Strings in memory, each on a line of its own, whatever line ends it holds."""

    def __init__(self, strings: Sequence[str]) -> None:
        super().__init__(None, "\n".join(strings))
        starts = [0]
        for string in strings[:-1]:
            starts.append(starts[-1] + len(string) + 1)
        self.__dict__["line_starts"] = starts

    def __getstate__(self) -> dict[str, Any]:
        return dict(self.__dict__)


def _segments(strings: Sequence[str], language: Language) -> Iterable[Segment]:
    """A segment of each string, without the white space around it."""
    file = _Rows(strings)
    for start, string in zip(file.line_starts, strings, strict=True):
        inner = string.strip()
        begin = start + (len(string) - len(string.lstrip()) if inner else 0)
        yield Segment.of_file(file, begin, begin + len(inner), language)


def bytes_of(path: str) -> bytes:
    """The bytes of a file or of standard input; raises UserError."""
    if path == STANDARD_INPUT and sys.stdin is None:
        raise UserError("standard input is closed")
    try:
        return sys.stdin.buffer.read() if path == STANDARD_INPUT else Path(path).read_bytes()
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", path) from None


def _why_not_bilingual(reading: Reading) -> str:
    if not reading.file.text.strip():
        return "empty: nothing to check"
    languages = Counter(block.language for block in reading.blocks)
    if not languages:
        return "no Korean and no English text: nothing to check"
    if reading.lacks:
        return f"passed over: {reading.lacks}"
    (language, _), *others = languages.most_common()
    share = "nearly all" if others else "all"
    return f"passed over: it is {share} {_LANGUAGES[language]} and belongs to no configured pair"
