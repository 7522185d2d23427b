"""Files to documents: which reader, which direction, and the alignment where the format does not give it."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qa_lint.alignment import bitext as alignment
from qa_lint.formats import DEFAULT
from qa_lint.languages.script import language_of_all
from qa_lint.model import Document, Language, Pair, Problem, Reader, Reading, Segment, UserError
from qa_lint.plugins.hooks import Plugins
from qa_lint.project.files import STANDARD_INPUT, Task, find_tasks, shown
from qa_lint.project.settings import Config
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.registry import Resources
from qa_lint.resources.word_pairs import WordPairs

_LANGUAGES: dict[Language, str] = {"ko": "Korean", "en": "English"}


@dataclass
class Source:
    """What came of reading the file or files of a task."""

    document: Document | None = None
    files: int = 0
    passed_over: str = ""  # why there is no document
    errors: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)

    def take(self, reading: Reading) -> None:
        self.files += 1
        self.errors += reading.errors
        self.notes += reading.notes


class Documents:
    """Finds, reads and aligns the files of a run. It knows no rule, so that to align loads none.

    Raises UserError for a word table that cannot be read.
    """

    def __init__(self, config: Config, plugins: Plugins) -> None:
        self.config = config
        self.readers: list[Reader] = [r for _, readers in plugins.collect("register_readers") for r in readers]
        self.resources = Resources(rules_folder(), Encoder(config.cache))
        for name in config.lexicon:
            path = config.folder / name
            table = self.resources.get(WordPairs).beside(WordPairs.load(path, shown(path)))
            self.resources = self.resources.replacing(table)

    def tasks(self, paths: Sequence[str]) -> tuple[list[Task], list[Problem]]:
        """The files and pairs of files behind paths, and what is wrong with the paths; raises UserError for none."""
        return find_tasks(paths, self.config, {suffix for reader in self.readers for suffix in reader.suffixes})

    def read(self, task: Task) -> Source:
        """The document of a task, or why there is none. Raises UserError for a file that cannot be read at all."""
        return self._bilingual(task) if task.target is None else self._pair(task.source, task.target)

    def attempt(self, task: Task) -> Source:
        """The same, but what is wrong with the files is in the errors."""
        try:
            return self.read(task)
        except UserError as error:
            return Source(errors=[Problem(error.message, error.path, error.line)])

    def _bilingual(self, task: Task) -> Source:
        languages = self.config.languages
        data = bytes_of(task.source)
        reading = self._reader(task.source, data).read(data, task.source, languages)
        found = Source()
        found.take(reading)
        if reading.pairs:
            found.document = Document(task.source, reading.pairs)
        elif reading.bilingual and reading.blocks:
            words, encoder = self.resources.get(WordPairs), self.resources.get(Encoder)
            pairs = alignment.align_interleaved(reading.blocks, languages, words, encoder)
            found.document = Document(task.source, pairs, given=False)
        elif not reading.errors:
            found.passed_over = _why_not_bilingual(reading)
        return found

    def _pair(self, *paths: str) -> Source:
        found = Source()
        sides = self._sides(paths)
        for reading in sides:
            found.take(reading)
        source, target = (reading.blocks for reading in sides)
        if source and target:
            pairs = alignment.align(source, target, self.resources.get(WordPairs), self.resources.get(Encoder))
            found.document = Document(paths[1], pairs, given=False)
            return found
        found.notes += [Problem("empty: nothing to compare", side.file.path) for side in sides if not side.blocks]
        if not found.errors:  # with errors it is not empty: what it holds could not be read
            gap = Segment.gap((sides[1] if source else sides[0]).file, 0, self.config.languages[bool(source)])
            pairs = [Pair(block, gap) for block in source] or [Pair(gap, block) for block in target]
            found.document = Document(paths[1], pairs, given=False)
        return found

    def _sides(self, paths: Sequence[str]) -> list[Reading]:
        """Both files of a pair, each in its language; where each is plainly in the other's, they change places."""
        data = [(path, bytes_of(path)) for path in paths]
        languages = self.config.languages
        if not self.config.languages_given:
            told = tuple(self._language(path, content) for path, content in data)
            languages = languages[::-1] if told == languages[::-1] else languages
        return [
            self._reader(path, content).read(content, path, (language,))
            for (path, content), language in zip(data, languages, strict=True)
        ]

    def _language(self, path: str, data: bytes) -> Language | None:
        reading = self._reader(path, data).read(data, path, self.config.languages)
        return language_of_all(block.text for block in reading.blocks)

    def _reader(self, path: str, data: bytes) -> Reader:
        """By the suffix; standard input has none, and a table may be called .txt: these show themselves."""
        suffix = "" if path == STANDARD_INPUT else Path(path).suffix.lower()
        named = next((reader for reader in self.readers if suffix in reader.suffixes), DEFAULT)
        if named is not DEFAULT:
            return named
        return next((reader for reader in self.readers if reader.recognizes(data)), DEFAULT)


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
