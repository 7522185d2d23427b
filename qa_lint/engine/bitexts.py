"""What comes of reading the file or files of a task: at once, or part by part where they are large."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from qa_lint.model import Document, Language, Pair, Problem, Reading, ReadInWindows, Side, Suppression, UserError

LANGUAGES: dict[Language, str] = {"ko": "Korean", "en": "English"}


@dataclass
class Bitext:
    """What came of reading the file or files of a task."""

    document: Document | None = None
    files: int = 0
    passed_over: str = ""  # why there is no document
    errors: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    suppressions: list[Suppression] = field(default_factory=list)  # that its comments ask for

    def windows(self, most: int) -> Iterator[tuple[Document, float]]:
        """The document in windows, and which part of it each is."""
        every = self.document.pairs if self.document else ()
        for window in self.document.windows(most) if self.document else ():
            yield window, len(window.pairs) / len(every)

    def take(self, reading: Reading, side: Side = "target") -> None:
        """Add what is known of a file besides its pairs, or of a part of it."""
        self.suppressions += [replace(suppression, side=side) for suppression in reading.suppressions]
        self.errors += reading.errors
        self.notes += reading.notes


@dataclass
class InParts(Bitext):
    """A large file, of which the document has the first pairs alone: the others come as it is read."""

    rest: Iterable[Reading] = ()
    stream: BinaryIO | None = None

    def windows(self, most: int) -> Iterator[tuple[Document, float]]:
        """The same; once. What is wrong with a part of the file, and what its comments ask for, is known when it has
        been read.
        """
        assert self.document is not None, "there are pairs"
        assert self.stream is not None, "they are read from it"
        document, self.document = self.document, replace(self.document, pairs=())
        size, before = Path(document.path or "").stat().st_size, 0
        rows: list[Pair] = [*document.pairs]
        document = self.document
        with self.stream:
            for reading in self.rest:
                self.take(reading)
                rows += reading.pairs
                while len(rows) > most:
                    at = self.stream.tell()
                    yield replace(document, pairs=rows[:most], goes_on=True), (at - before) / size
                    for pair in rows[:most]:
                        pair.forget()
                    rows, before = rows[most:], at
        if rows:
            yield replace(document, pairs=rows), max(0.0, 1 - before / size)


def read_in_parts(read: ReadInWindows, path: str, languages: tuple[Language, ...]) -> Bitext:
    """A bilingual file that is larger than memory should hold; raises UserError where it cannot be read."""
    try:
        stream = Path(path).open("rb")  # noqa: SIM115 - it is closed when all has been read
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", path) from None
    parts = read(stream, path, languages)
    found = InParts(files=1, rest=parts, stream=stream)
    for reading in parts:
        found.take(reading)
        if reading.pairs:
            found.document = Document(path, reading.pairs, bound=reading.bound, large=True)
            return found
    stream.close()
    if not found.errors:
        found.passed_over = why_not_bilingual(reading)
    return found


def why_not_bilingual(reading: Reading) -> str:
    if reading.lacks:
        return f"passed over: {reading.lacks}"
    if not reading.file.text.strip():
        return "empty: nothing to check"
    languages = Counter(block.language for block in reading.blocks)
    if not languages:
        return "no Korean and no English text: nothing to check"
    (language, _), *others = languages.most_common()
    share = "nearly all" if others else "all"
    return f"passed over: it is {share} {LANGUAGES[language]} and belongs to no configured pair"
