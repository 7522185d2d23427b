"""Plain text: both languages in one file, by line or by paragraph, or one side of a pair of files."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rich.cells import cell_len

from qa_lint.formats.comments import Comment, Comments, line_comments, read_suppressions, segment_around, without
from qa_lint.formats.decoding import decode, numbered_lines, trimmed
from qa_lint.languages.breaks import GOES_ON
from qa_lint.languages.script import HANGUL, LATIN, language_of
from qa_lint.late import regex
from qa_lint.model import Format, Language, Reading, Role, Segment, Span, TextFile

_LIST_MARK = regex.compile(r"(?:[-*+•·‧○◦●▪■□◆▶▷※#>]|[0-9]+[.)]|[가-하]\.|[①-⑳])\s")
FINISHED = regex.compile(r"[.!?…:;。][)\]\"”’』」》〉*_]*$")  # a line after which another sentence begins
_KOREAN_THEN_ENGLISH = regex.compile(r"[.!?…。][”\"’')\]」』]*\s+(?:/\s+)?(?=[“\"‘'(]?[A-Z])|\s+/\s+(?=[“\"‘'(]?[A-Z])")
_ENGLISH_THEN_KOREAN = regex.compile(r"[.!?…][”\"’')\]]*\s+(?:/\s+)?(?=\S)|(?<!\s)\s+/\s+(?=\S)")
_FUNCTION_WORD = regex.compile(
    r"(?<![A-Za-z])(?:an?|the|of|to|in|on|at|for|and|or|is|are|was|were|has|have|will|with|by|it)(?![A-Za-z])",
    regex.IGNORECASE,
)

_FEWEST_WORDS = 3  # of the English half of a line, below which it is a name or a title in a Korean line
_HALVES = (1.2, 5.0)  # characters of the English half for one of the Korean half: less or more is no translation
_NARROWEST_WRAP, _WIDEST_WRAP = 24, 130  # columns; a shorter line ends by itself, a longer one is a paragraph
_KOREAN_LENGTH = 2  # characters of English for one of Korean, roughly
_LEAST_SHARE = 20  # the smaller side is at least this part of the larger
_FEWEST_BREAKS = 3  # inside paragraphs, below which nothing can be told


class Block(NamedTuple):
    """Lines that stand together, each from where its text begins, and what they are to their page, if that is known."""

    lines: Sequence[Span]
    role: Role | None = None


CODE = Role("code")
ROW = Role("row")

Layout = Callable[[TextFile, Iterator[Span]], Iterable[Block]]
Continues = Callable[[str, str], bool]


def one_block(file: TextFile, lines: Iterator[Span]) -> Iterable[Block]:
    """The layout of plain text: only its lines tell what belongs together."""
    return [Block(list(lines))]


def reads_on(before: str, line: str) -> bool:
    """Whether a line goes on with the unfinished one before it, by their words or a small letter."""
    if cell_len(before) < _NARROWEST_WRAP or FINISHED.search(before) or _LIST_MARK.match(line):
        return False
    goes_on = (line[:1].islower() and not HANGUL.search(line)) or any(
        pattern.search(before) for pattern in GOES_ON.values()
    )
    return goes_on and not before.startswith("#")


def unfinished(before: str, line: str) -> bool:
    """Whether a line goes on with the one before it, of a paragraph in which line ends mean nothing."""
    return not FINISHED.search(before)


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The lines of the file, or its paragraphs where it is hard-wrapped, each with its language.

    A line that holds a sentence in one language and then in the other is two. With one language, the file is one side
    of a pair, and every line is in that language whatever its script.
    """
    file, notes = decode(data, path)
    comments = line_comments(file)
    reading = Reading(file, notes=notes)
    read_lines(reading, comments, languages)
    read_suppressions(reading, comments)
    return reading


def read_lines(
    reading: Reading,
    comments: Sequence[Comment],
    languages: tuple[Language, ...],
    layout: Layout = one_block,
    continues: Continues = reads_on,
) -> None:
    """Put the blocks of the file into its reading; what stands in comments is no text.

    A format that is more than plain text says by `layout` which of its lines are text and stand together, and by
    `continues` which of those go on with the line before them. With one language, what the layout says to be code is a
    block of its own; with two, it is passed over.
    """
    whole = reading.file
    file = without(whole, comments)
    standing = Comments(comments)
    lines = (standing.skipped(whole.text, line) for _, line in numbered_lines(file, reading.errors))
    runs = [run for block in layout(file, lines) for run in _runs(file, block, languages)]
    margin = _margin(file, runs)
    for run in runs:
        for block in _joined(file, run, lambda before, line: _wrapped(before, line, margin) or continues(before, line)):
            segments = [segment_around(whole, line, run.language, standing) for line in block]
            reading.blocks.append(Segment.join(segments).in_role(run.role))
    reading.bilingual = holds_both(reading.blocks)


class Page(ABC):
    """A page that is read line by line, and the comments that were found in it."""

    def __init__(self, text: str, lines: Sequence[Span], role: Role) -> None:
        self.text, self.lines = text, lines
        self.at = 0  # the line to be read
        self.comments: list[Comment] = []
        self.paragraph: list[Span] = []  # that is open, and its role
        self.role = role

    @abstractmethod
    def blocks(self) -> Iterator[Block]:
        """What of its lines is text and stands together."""

    def line(self, n: int) -> str:
        """A line without the white space around it; nothing beyond the last."""
        return self.text[slice(*self.lines[n])].strip() if n < len(self.lines) else ""

    def inner(self, n: int) -> Span:
        """Where that stands."""
        start, end = self.lines[n]
        line = self.text[start:end]
        return Span(end - len(line.lstrip()), end - len(line) + len(line.rstrip())) if line.strip() else Span(end, end)


def read_page(
    data: bytes,
    path: str,
    languages: tuple[Language, ...],
    page_of: Callable[[str, list[Span]], Page],
    continues: Continues,
    shown: Callable[[Segment], Segment] = lambda block: block,
) -> Reading:
    """The blocks of a page as `shown`; of a paragraph, each sentence that ends with its line."""
    file, notes = decode(data, path)
    reading = Reading(file, notes=notes)
    comments: list[Comment] = []

    def layout(blanked: TextFile, lines: Iterator[Span]) -> Iterator[Block]:
        page = page_of(blanked.text, list(lines))
        yield from page.blocks()
        comments.extend(page.comments)

    read_lines(reading, (), languages, layout, continues)
    reading.blocks = [shown(block) for block in reading.blocks]
    read_suppressions(reading, comments)
    return reading


class _Run(NamedTuple):
    """Neighbouring lines of one language."""

    language: Language
    lines: list[Span]
    role: Role | None


def holds_both(blocks: Iterable[Segment]) -> bool:
    """Whether both languages are there in earnest: a few lines of one in a long text of the other translate nothing."""
    sizes = Counter[Language]()
    for block in blocks:
        sizes[block.language] += len(block.text)
    korean, english = _KOREAN_LENGTH * sizes["ko"], sizes["en"]
    return _LEAST_SHARE * min(korean, english) >= max(korean, english, 1)


def _runs(file: TextFile, block: Block, languages: tuple[Language, ...]) -> list[_Run]:
    """The runs of a block. A line without letters says nothing, and ends a run as an empty one does."""
    if block.role == CODE:
        stretch = trimmed(file.text, block.lines[0].start, block.lines[-1].end)
        return [_Run(languages[0], [stretch], CODE)] if len(languages) == 1 and stretch.start < stretch.end else []
    runs: list[_Run] = []
    open_run: Language | None = None
    for start, end in block.lines:
        for language, line in _parts(file, trimmed(file.text, start, end), languages):
            if language is None:
                open_run = None
            elif language == open_run:
                runs[-1].lines.append(line)
            else:
                runs.append(_Run(language, [line], block.role))
                open_run = language
    return runs


def _parts(file: TextFile, line: Span, languages: tuple[Language, ...]) -> list[tuple[Language | None, Span]]:
    """(language, span) of a line, or of each half of it; no language where there is no text."""
    text = file.text[line.start : line.end]
    language = language_of(text)
    if language is None:
        return [(None, line)]
    if len(languages) == 1:
        return [(languages[0], line)]
    halves = [
        (told, trimmed(file.text, line.start + half.start, line.start + half.end)) for told, half in halves_of(text)
    ]
    return [*halves] or [(language, line)]


def halves_of(text: str) -> list[tuple[Language, Span]]:
    """Both halves of a line that says one thing in both languages; nothing for other lines."""
    hangul = [match.start() for match in HANGUL.finditer(text)]
    if not hangul or not LATIN.search(text):
        return []
    if match := _KOREAN_THEN_ENGLISH.match(text, hangul[-1] + 1):
        korean, english = Span(0, match.end()), Span(match.end(), len(text))
    elif ends := [match.end() for match in _ENGLISH_THEN_KOREAN.finditer(text, endpos=hangul[0] + 1)]:
        korean, english = Span(ends[-1], len(text)), Span(0, ends[-1])
    else:
        return []
    told, telling = text[korean.start : korean.end].strip(), text[english.start : english.end].strip()
    few, many = (share * len(told) for share in _HALVES)
    sentences = len(telling.split()) >= _FEWEST_WORDS and _FUNCTION_WORD.search(telling) and FINISHED.search(telling)
    if not sentences or language_of(told) != "ko" or not few <= len(telling) <= many:
        return []
    halves: list[tuple[Language, Span]] = [("ko", korean), ("en", english)]
    return sorted(halves, key=lambda half: half[1])


def _margin(file: TextFile, runs: Iterable[_Run]) -> int:
    """The columns at which lines were broken; 0 where they end because a sentence or a paragraph ended."""
    prose = [run.lines for run in runs if run.role not in (CODE, ROW)]
    broken = [file.text[line.start : line.end] for lines in prose for line in lines[:-1]]
    every = sorted(cell_len(file.text[line.start : line.end]) for lines in prose for line in lines)
    if len(broken) < _FEWEST_BREAKS or every[-1] > _WIDEST_WRAP:
        return 0
    margin = every[len(every) * 95 // 100]
    full = sum(cell_len(text) >= 0.7 * margin for text in broken)
    unfinished = sum(not FINISHED.search(text) for text in broken)
    return every[-1] if full >= 0.8 * len(broken) and unfinished >= 0.5 * len(broken) else 0


def _wrapped(before: str, line: str, margin: int) -> bool:
    """Whether a line of wrapped text goes on with the paragraph of the line before.

    It does not if it is a list item, or if the line before is a sentence's end and had room for one more word.
    """
    if not margin or _LIST_MARK.match(line):
        return False
    return not FINISHED.search(before) or cell_len(f"{before} {line.split(maxsplit=1)[0]}") > margin


def _joined(file: TextFile, run: _Run, continues: Continues) -> list[list[Span]]:
    """The lines of a run, those together of which one goes on with the other."""
    joined = [run.lines[:1]]
    for before, line in pairwise(run.lines):
        if continues(file.text[before.start : before.end], file.text[line.start : line.end]):
            joined[-1].append(line)
        else:
            joined.append([line])
    return joined


TEXT = Format(
    "text",
    (".txt", ".text"),
    read,
    about="text by line or by paragraph; both languages in one file are told apart by their script",
)
