"""Plain text: both languages in one file, by line or by paragraph, or one side of a pair of files."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

import regex

from qa_lint.language.script import language_of
from qa_lint.model import Language, Reading, Segment, Span, TextFile
from qa_lint.readers.decoding import decode, numbered_lines, trimmed

_LIST_MARK = regex.compile(r"(?:[-*+•·‧○◦●▪■□◆▶▷※#>]|[0-9]+[.)]|[가-하]\.|[①-⑳])\s")
_FINISHED = regex.compile(r"[.!?…:;。][)\]\"”’』」》〉*_]*$")

_WIDEST_WRAP = 130  # columns; a longer line is a paragraph on one line
_KOREAN_LENGTH = 2  # characters of English for one of Korean, roughly
_LEAST_SHARE = 20  # the smaller side is at least this part of the larger
_FEWEST_BREAKS = 3  # inside paragraphs, below which nothing can be told


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The lines of the file, or its paragraphs where it is hard-wrapped, each with its language.

    With one language, the file is one side of a pair, and every line is in that language whatever its script.
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
    for _, (start, end) in numbered_lines(file, reading.errors):
        line = trimmed(file.text, start, end)
        text = file.text[line.start : line.end]
        language = language_of(text)
        if language and len(languages) == 1:
            language = languages[0]
        if language is None:
            open_run = None
        elif language == open_run:
            runs[-1][1].append(line)
        else:
            runs.append((language, [line]))
            open_run = language
    return runs


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
