"""Plain text: both languages in one file, by line or by paragraph, or one side of a pair of files."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

import regex

from qa_lint.language.script import HANGUL, LATIN, language_of
from qa_lint.model import Language, Reading, Segment, Span, TextFile
from qa_lint.readers.decoding import decode, numbered_lines, trimmed

_LIST_MARK = regex.compile(r"(?:[-*+•·‧○◦●▪■□◆▶▷※#>]|[0-9]+[.)]|[가-하]\.|[①-⑳])\s")
_FINISHED = regex.compile(r"[.!?…:;。][)\]\"”’』」》〉*_]*$")

_FENCE = regex.compile(r" {0,3}(`{3,}|~{3,})")
_KOREAN_THEN_ENGLISH = regex.compile(r"[.!?…。][”\"’')\]」』]*\s+(?:/\s+)?(?=[“\"‘'(]?[A-Z])|\s+/\s+(?=[“\"‘'(]?[A-Z])")
_ENGLISH_THEN_KOREAN = regex.compile(r"[.!?…][”\"’')\]]*\s+(?:/\s+)?(?=\S)|\s+/\s+(?=\S)")
_FUNCTION_WORD = regex.compile(
    r"(?<![A-Za-z])(?:an?|the|of|to|in|on|at|for|and|or|is|are|was|were|has|have|will|with|by|it)(?![A-Za-z])",
    regex.IGNORECASE,
)

_FEWEST_WORDS = 3  # of the English half of a line, below which it is a name or a title in a Korean line
_HALVES = (1.2, 5.0)  # characters of the English half for one of the Korean half: less or more is no translation
_WIDEST_WRAP = 130  # columns; a longer line is a paragraph on one line
_KOREAN_LENGTH = 2  # characters of English for one of Korean, roughly
_LEAST_SHARE = 20  # the smaller side is at least this part of the larger
_FEWEST_BREAKS = 3  # inside paragraphs, below which nothing can be told


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The lines of the file, or its paragraphs where it is hard-wrapped, each with its language.

    A line that holds a sentence in one language and then in the other is two. Fenced code in Markdown is no text. With
    one language, the file is one side of a pair, and every line is in that language whatever its script.
    """
    file, notes = decode(data, path)
    reading = Reading(file, notes=notes)
    runs = _runs(file, languages, reading)
    wrapped = _is_wrapped(file, runs)
    for language, lines in runs:
        for block in _paragraphs(file, lines) if wrapped else [[line] for line in lines]:
            reading.blocks.append(Segment.join([Segment.of_file(file, *line, language) for line in block]))
    reading.bilingual = _holds_both(reading.blocks)
    return reading


def _holds_both(blocks: Iterable[Segment]) -> bool:
    """Whether both languages are there in earnest: a few lines of one in a long text of the other translate nothing."""
    sizes = Counter[Language]()
    for block in blocks:
        sizes[block.language] += len(block.text)
    korean, english = _KOREAN_LENGTH * sizes["ko"], sizes["en"]
    return _LEAST_SHARE * min(korean, english) >= max(korean, english, 1)


def _runs(file: TextFile, languages: tuple[Language, ...], reading: Reading) -> list[tuple[Language, list[Span]]]:
    """Neighbouring lines of one language. A line without letters says nothing, and ends a run as an empty one does."""
    runs: list[tuple[Language, list[Span]]] = []
    open_run: Language | None = None
    for language, line in _lines(file, languages, reading):
        if language is None:
            open_run = None
        elif language == open_run:
            runs[-1][1].append(line)
        else:
            runs.append((language, [line]))
            open_run = language
    return runs


def _lines(file: TextFile, languages: tuple[Language, ...], reading: Reading) -> Iterator[tuple[Language | None, Span]]:
    """(language, span) of each line, or of each half of it; no language where there is no text."""
    fenced = _fenced_lines(file) if file.path.lower().endswith((".md", ".markdown")) else frozenset[int]()
    for number, (start, end) in numbered_lines(file, reading.errors):
        line = trimmed(file.text, start, end)
        text = file.text[line.start : line.end]
        language = language_of(text)
        if number in fenced or language is None:
            yield None, line
        elif len(languages) == 1:
            yield languages[0], line
        elif halves := _halves(text):
            for half, span in halves:
                yield half, trimmed(file.text, line.start + span.start, line.start + span.end)
        else:
            yield language, line


def _fenced_lines(file: TextFile) -> frozenset[int]:
    """The numbers of the lines of fenced code blocks (CommonMark 4.5), the fences included."""
    fenced = set()
    fence = ""
    for number, (start, end) in enumerate(file.lines(), 1):
        mark = _FENCE.match(file.text, start, end)
        if fence or mark:
            fenced.add(number)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence):
            fence = ""
    return frozenset(fenced)


def _halves(text: str) -> list[tuple[Language, Span]]:
    """Both halves of a line that says one thing in both languages; nothing for other lines."""
    hangul = [match.start() for match in HANGUL.finditer(text)]
    if not hangul or not LATIN.search(text):
        return []
    if match := _KOREAN_THEN_ENGLISH.match(text, hangul[-1] + 1):
        korean, english = Span(0, match.end()), Span(match.end(), len(text))
    elif ends := [match.end() for match in _ENGLISH_THEN_KOREAN.finditer(text, 0, hangul[0] + 1)]:
        korean, english = Span(ends[-1], len(text)), Span(0, ends[-1])
    else:
        return []
    told, telling = text[korean.start : korean.end].strip(), text[english.start : english.end].strip()
    few, many = (share * len(told) for share in _HALVES)
    sentences = len(telling.split()) >= _FEWEST_WORDS and _FUNCTION_WORD.search(telling) and _FINISHED.search(telling)
    if not sentences or language_of(told) != "ko" or not few <= len(telling) <= many:
        return []
    halves: list[tuple[Language, Span]] = [("ko", korean), ("en", english)]
    return sorted(halves, key=lambda half: half[1])


def _is_wrapped(file: TextFile, runs: Iterable[tuple[Language, list[Span]]]) -> bool:
    """Whether line ends stand where the margin was reached, rather than where a sentence or a paragraph ended."""
    broken = [file.text[line.start : line.end] for _, lines in runs for line in lines[:-1]]
    every = sorted(display_width(file.text[line.start : line.end]) for _, lines in runs for line in lines)
    if len(broken) < _FEWEST_BREAKS or every[-1] > _WIDEST_WRAP:
        return False
    margin = every[len(every) * 95 // 100]
    full = sum(display_width(text) >= 0.7 * margin for text in broken)
    unfinished = sum(not _FINISHED.search(text) for text in broken)
    return full >= 0.8 * len(broken) and unfinished >= 0.5 * len(broken)


def _paragraphs(file: TextFile, lines: list[Span]) -> list[list[Span]]:
    """The lines of a run, a list item beginning a paragraph of its own."""
    paragraphs = [lines[:1]]
    for line in lines[1:]:
        if _LIST_MARK.match(file.text, line.start):
            paragraphs.append([line])
        else:
            paragraphs[-1].append(line)
    return paragraphs


def display_width(text: str) -> int:
    """Columns on a terminal: Korean letters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
