"""Files to documents: which format, which direction, and the alignment where the format does not give it."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import accumulate
from pathlib import Path

from qa_lint.alignment import bitext
from qa_lint.alignment.keyed import keys_pair_up, pair_entries
from qa_lint.alignment.similarity import Measures
from qa_lint.alignment.verdict import blocks_pair_up, rows_are_a_list
from qa_lint.engine.bitexts import LANGUAGES, Bitext, read_in_parts, why_not_bilingual
from qa_lint.engine.progress import size_of
from qa_lint.formats.choice import Formats
from qa_lint.formats.delimited import TABLE
from qa_lint.formats.plain_text import TEXT
from qa_lint.languages.script import language_of, language_of_all
from qa_lint.model import (
    Document,
    LaidOut,
    Language,
    Pair,
    Problem,
    Reading,
    ReadInWindows,
    Segment,
    Side,
    UserError,
    other_language,
)
from qa_lint.plugins.hooks import Plugins
from qa_lint.project.files import STANDARD_INPUT, Found, Task, find_tasks, shown
from qa_lint.project.settings import Config
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.disk_cache import cache_folder
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.registry import Resources
from qa_lint.resources.word_pairs import WordPairs

_SIDES: tuple[Side, Side] = ("source", "target")
_PLAIN = 0.8  # of the characters of a file that is plainly in one language; code and names are in the other
# of the texts of a file of keys are Korean, in the Korean one: its keys may be translated in part, and an English one
# has little more than the names of languages
_KOREAN_ENTRIES = 0.1
_LARGE = 8_000_000  # bytes of a file that is better not held at once
_NO_OTHER_SIDE = "passed over: it is one side of a translation, and belongs to no configured pair"
_NO_TRANSLATION = "passed over: it holds Korean and English, but they do not translate each other"


class Documents:
    """Finds, reads and aligns the files of a run. It knows no rule, so that to align loads none."""

    def __init__(self, config: Config, plugins: Plugins) -> None:
        self.config = config
        registered = [known for _, formats in plugins.collect("register_formats") for known in formats]
        self.formats = Formats(registered, TEXT)

    @cached_property
    def resources(self) -> Resources:
        """What files are read and aligned with; to find them takes none of it. Raises UserError for a word table that
        cannot be read.
        """
        cache = cache_folder(self.config.cache_folder) if self.config.cache else None
        ready = Resources(Encoder.shared(cache), Analyser.shared(cache))
        for path in self.config.tables_of("lexicon"):
            ready = ready.replacing(ready.get(WordPairs).beside(WordPairs.load(path, shown(path))))
        return ready

    def tasks(self, paths: Sequence[str], config_of: Callable[[Path], Config] | None = None) -> Found:
        """The files and pairs of files behind paths, and what is wrong with the paths; raises UserError for none.

        `config_of` gives the configuration that holds in a folder, where it is not this one for all.
        """
        found = find_tasks(paths, self.config, self.formats, config_of)
        if len(paths) == 2 and self.config.guess_pairs == "all":
            found.tasks = self._taken_for_a_pair(found.tasks)
        return found

    def _taken_for_a_pair(self, tasks: list[Task]) -> list[Task]:
        """Two named files as a pair, where each is plainly in a language of its own and nobody paired them before."""
        if len(tasks) != 2 or any(task.target or not self.formats.is_one_side(task.source) for task in tasks):
            return tasks
        told: dict[Language | None, Task] = {}
        for task in tasks:
            try:
                told[plain_language(self._looked_at(task.source, bytes_of(task.source)))] = task
            except Exception:  # whatever is wrong with the file is told when it is read
                return tasks
        if told.keys() != {"ko", "en"}:
            return tasks
        source, target = (told[language] for language in self.config.languages)
        return [Task(source.source, target.source, settings=source.settings, guessed=True)]

    def read_in_windows(self, task: Task) -> Bitext:
        """The same of a task that is large: its pairs come as it is read. Raises UserError."""
        known = self._windowed(task)
        assert known is not None, "see `is_large`"
        return read_in_parts(known, task.source, self.config.languages)

    def is_large(self, task: Task) -> bool:
        """Whether the file of a task is better read part by part, and can be."""
        if task.target is not None or STANDARD_INPUT in task.files:
            return False
        return size_of(task) > _LARGE and self._windowed(task) is not None

    def _windowed(self, task: Task) -> ReadInWindows | None:
        """The reader that reads the file of a task part by part; None: there is none."""
        known = self.formats.of(task.source, b"")
        layouts = self.config.layouts_of(task.source)
        if not layouts:
            return known.read_in_windows
        laid_out = (known if known.read_laid_out else TABLE).read_laid_out_in_windows
        return partial(laid_out, layouts=layouts) if laid_out else None

    def read(self, task: Task, given: Mapping[str, bytes] | None = None) -> Bitext:
        """The document of a task, or why there is none; `given` are files, by path, whose bytes are not on disk.

        Raises UserError for a file that cannot be read at all.
        """
        if task.source == task.target:
            raise UserError("source and target are one and the same", task.source)
        for path in task.files:
            if way_out := self.formats.unreadable(path):
                raise UserError(way_out, path)
        data = {path: given[path] if given and path in given else bytes_of(path) for path in task.files}
        return self._bilingual(*data.items()) if task.target is None else self._pair(data, task.guessed)

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
        target = other_language(source)
        sides = (_segments([row[side] for row in rows], language) for side, language in ((0, source), (1, target)))
        return Document(None, [Pair(*both) for both in zip(*sides, strict=True)])

    @property
    def _measures(self) -> Measures:
        return Measures(**self.resources.wanted_by(Measures))

    def _bilingual(self, file: tuple[str, bytes]) -> Bitext:
        path, data = file
        if self.formats.is_half(path):
            return Bitext(files=1, passed_over=_NO_OTHER_SIDE)
        languages = self.config.languages
        reading = self._reading(path, data, languages)
        found = Bitext(files=1)
        found.take(reading)
        if reading.pairs:
            if reading.doubtful and rows_are_a_list(reading.pairs, self.resources.get(WordPairs)):
                found.passed_over = _NO_TRANSLATION
            else:
                if reading.families:
                    reading.pairs = [replace(pair, families=reading.families) for pair in reading.pairs]
                found.document = self._with_what_stands_around(path, reading)
        elif reading.bilingual and reading.blocks:
            pairs = bitext.align_interleaved(reading.blocks, languages, self._measures)
            if self._pair_up(pairs):
                found.document = Document(path, pairs, given=False)
            else:
                found.passed_over = _NO_TRANSLATION
        elif not reading.errors:
            found.passed_over = why_not_bilingual(reading)
        return found

    def _pair_up(self, aligned: Sequence[Pair]) -> bool:
        """Whether aligned blocks translate each other; without any, no table is loaded to tell."""
        return bool(aligned) and blocks_pair_up(aligned, self.resources.get(WordPairs))

    def _with_what_stands_around(self, path: str, reading: Reading) -> Document:
        """The pairs that the format knows, and the text around them, if that is in both languages, too."""
        blocks = reading.blocks
        aligned = bitext.align_interleaved(blocks, self.config.languages, self._measures) if blocks else []
        if not self._pair_up(aligned):
            return Document(path, reading.pairs, bound=reading.bound)
        pairs = sorted([*reading.pairs, *aligned], key=lambda pair: (pair.source.anchor, pair.target.anchor))
        return Document(path, pairs, given=False)

    def _pair(self, files: Mapping[str, bytes], guessed: bool = False) -> Bitext:
        found = Bitext(files=2)
        looks = [self._looked_at(*file) for file in files.items()]
        told = _languages_of_keys(looks) or tuple(map(plain_language, looks))
        if guessed and None in told:  # a page about functions is half in Latin letters; their names say what it is in
            told = tuple(map(_language_of_most, looks))
        if told[0] == told[1] == self.config.languages[1] or (guessed and {*told} != {"ko", "en"}):
            return self._no_pair(files, told, guessed)
        if not self.config.languages_given and any(look.blocks for look in looks):
            told = tuple(map(_language_of_most, looks))  # where nobody says, that is enough
        sides = self._sides(files, told)
        for reading, side in zip(sides, _SIDES, strict=True):
            found.take(reading, side)
        path = [*files][1]
        keyed = pair_entries(*sides)
        aligned, code = self._aligned(*sides)
        verdicts = [keys_pair_up(keyed)] * bool(keyed) + [self._pair_up(aligned)] * bool(aligned)
        empty = [Problem("empty: nothing to compare", side.file.path) for side in sides if not side.segments]
        if guessed and not empty and not any(verdicts):
            found.passed_over = f"passed over: {path} is no translation of it"
        elif not (empty and found.errors):  # with errors it is not empty: what it holds could not be read
            pairs = sorted([*keyed, *aligned], key=lambda pair: pair.source.anchor) if keyed else aligned
            found.document = Document(path, pairs, given=bool(keyed) and not aligned, bound=bool(keyed), code=code)
        broken = {error.path for error in found.errors}
        found.notes += [note for note in empty if note.path not in broken]
        return found

    def _aligned(self, source: Reading, target: Reading) -> bitext.Aligned:
        """The blocks of both sides, aligned; where one has none, those of the other beside a gap."""
        if source.blocks and target.blocks:
            return bitext.align_with_code(source.blocks, target.blocks, self._measures)
        gap = Segment.gap((target if source.blocks else source).file, 0, self.config.languages[bool(source.blocks)])
        alone = [Pair(block, gap) for block in source.blocks] or [Pair(gap, block) for block in target.blocks]
        return bitext.Aligned(alone, [])

    def _no_pair(self, files: Mapping[str, bytes], told: tuple[Language | None, ...], guessed: bool) -> Bitext:
        """Why two files are no pair, for whom that is: an error where somebody says that they are, and in what."""
        source, target = files
        if told[0] is None or told[0] != told[1]:
            return Bitext(files=2, passed_over=f"passed over: {target} is no translation of it")
        message = f"it is in {LANGUAGES[told[0]]}, as {target} is: no translation"
        if self.config.languages_given and not guessed:
            raise UserError(message, source)
        return Bitext(files=2, passed_over=f"passed over: {message}")

    def _sides(self, files: Mapping[str, bytes], told: tuple[Language | None, ...]) -> list[Reading]:
        """Both files of a pair, each in its language; where each is plainly in the other's, they change places.

        Raises UserError where they do and the languages were given.
        """
        languages = self.config.languages
        if told == languages[::-1]:
            if self.config.languages_given:
                source, target = (LANGUAGES[language] for language in languages)
                message = f"it is in {target}, and its translation in {source}: the languages or files are exchanged"
                raise UserError(message, next(iter(files)))
            languages = languages[::-1]
        return [
            self._reading(path, data, (language,))
            for (path, data), language in zip(files.items(), languages, strict=True)
        ]

    def _looked_at(self, path: str, data: bytes) -> Reading:
        """A file as if it held both languages, to see which it does."""
        return self._reading(path, data, self.config.languages)

    def _reading(self, path: str, data: bytes, languages: tuple[Language, ...]) -> Reading:
        """A file as its format reads it; a table as the configuration says, if it says anything."""
        if layouts := self.config.layouts_of(path):
            laid_out = self.formats.of(path, data).read_laid_out or TABLE.read_laid_out
            assert laid_out is not None, "tables can be laid out"
            return laid_out(data, path, languages, layouts=layouts)
        return self.formats.of(path, data).read(data, path, languages)


def plain_language(reading: Reading) -> Language | None:
    """The language that nearly all of a file is in; None where there is no such. A file of keys is in one, always."""
    share = _korean_share(reading)
    if share is not None:
        return "ko" if share >= _KOREAN_ENTRIES else "en"
    sizes: Counter[Language] = Counter()
    for segment in _of_one_side(reading):
        sizes[segment.language] += len(segment.text)
    told = sizes.most_common(1)
    return told[0][0] if told and told[0][1] >= _PLAIN * sizes.total() else None


def _language_of_most(reading: Reading) -> Language | None:
    """The language that most of a file is in."""
    return language_of_all(segment.text for segment in _of_one_side(reading))


def _of_one_side(reading: Reading) -> list[Segment]:
    """What a file holds if it is one side of a pair."""
    return [*reading.blocks, *(entry.segment for entry in reading.entries)]


def _languages_of_keys(readings: Sequence[Reading]) -> tuple[Language, Language] | None:
    """The languages of two files of keys: the one with more Korean is in Korean, however much of the other is still to
    be translated. None for other files, and for two that have about as much.
    """
    shares = [_korean_share(reading) for reading in readings]
    source, target = shares
    if source is None or target is None or abs(source - target) < _KOREAN_ENTRIES:
        return None
    return ("ko", "en") if source > target else ("en", "ko")


def _korean_share(reading: Reading) -> float | None:
    """How many of the texts of a file of keys are Korean, of those in a language; None for any other file."""
    if reading.blocks:
        return None
    told = [language for entry in reading.entries if (language := language_of(entry.segment.text))]
    return told.count("ko") / len(told) if told else None


def _segments(strings: Sequence[str], language: Language) -> Iterable[Segment]:
    """A segment of each string, without the white space around it."""
    starts = accumulate((len(string) + 1 for string in strings[:-1]), initial=0)
    file = LaidOut(None, "\n".join(strings), [*starts])  # a line each, whatever line ends they hold
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
