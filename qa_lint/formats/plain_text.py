"""Plain text: both languages in one file, by line or by paragraph, or one side of a pair of files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import regex
from rich.cells import cell_len

from qa_lint.formats.comments import Comment, line_comments, read_suppressions, segment_around, without
from qa_lint.formats.decoding import decode, numbered_lines, trimmed
from qa_lint.languages.breaks import GOES_ON
from qa_lint.languages.script import HANGUL, LATIN, language_of
from qa_lint.model import Language, Reading, Segment, Span, TextFile

_LIST_MARK = regex.compile(r"(?:[-*+•·‧○◦●▪■□◆▶▷※#>]|[0-9]+[.)]|[가-하]\.|[①-⑳])\s")
FINISHED = regex.compile(r"[.!?…:;。][)\]\"”’』」》〉*_]*$")  # a line after which another sentence begins
_KOREAN_THEN_ENGLISH = regex.compile(r"[.!?…。][”\"’')\]」』]*\s+(?:/\s+)?(?=[“\"‘'(]?[A-Z])|\s+/\s+(?=[“\"‘'(]?[A-Z])")
_ENGLISH_THEN_KOREAN = regex.compile(r"[.!?…][”\"’')\]]*\s+(?:/\s+)?(?=\S)|\s+/\s+(?=\S)")
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


Continues = Callable[[str, str], int | None]


def reads_on(before: str, line: str) -> int | None:
    """0 where a line goes on with the unfinished one before it, by their words or a small letter; else None."""
    if cell_len(before) < _NARROWEST_WRAP or FINISHED.search(before) or _LIST_MARK.match(line):
        return None
    goes_on = (line[:1].islower() and not HANGUL.search(line)) or any(
        pattern.search(before) for pattern in GOES_ON.values()
    )
    return 0 if goes_on and not before.startswith("#") else None


def read(
    data: bytes,
    path: str,
    languages: tuple[Language, ...],
    passed_over: Callable[[TextFile], frozenset[int]] = lambda file: frozenset(),
    continues: Continues = reads_on,
    find_comments: Callable[[TextFile], Sequence[Comment]] = line_comments,
) -> Reading:
    """The lines of the file, or its paragraphs where it is hard-wrapped, each with its language.

    A line that holds a sentence in one language and then in the other is two. With one language, the file is one side
    of a pair, and every line is in that language whatever its script. A format that is more than plain text says by
    `passed_over` which lines, counted from 1, are no text, and by `continues` which go on with the line before them:
    how many characters such a line has before its text, None for a line that does not go on. What `find_comments`
    finds is no text.
    """
    whole, notes = decode(data, path)
    comments = find_comments(whole)
    file = without(whole, comments)
    reading = Reading(whole, notes=notes)
    runs = _runs(_lines(file, languages, passed_over(file), reading))
    margin = _margin(file, runs)
    for language, lines in runs:
        for block in _blocks(
            file, lines, lambda before, line: 0 if _wrapped(before, line, margin) else continues(before, line)
        ):
            reading.blocks.append(Segment.join([segment_around(whole, line, language, comments) for line in block]))
    reading.bilingual = holds_both(reading.blocks)
    read_suppressions(reading, comments)
    return reading


def holds_both(blocks: Iterable[Segment]) -> bool:
    """Whether both languages are there in earnest: a few lines of one in a long text of the other translate nothing."""
    sizes = Counter[Language]()
    for block in blocks:
        sizes[block.language] += len(block.text)
    korean, english = _KOREAN_LENGTH * sizes["ko"], sizes["en"]
    return _LEAST_SHARE * min(korean, english) >= max(korean, english, 1)


def _runs(lines: Iterable[tuple[Language | None, Span]]) -> list[tuple[Language, list[Span]]]:
    """Neighbouring lines of one language. A line without letters says nothing, and ends a run as an empty one does."""
    runs: list[tuple[Language, list[Span]]] = []
    open_run: Language | None = None
    for language, line in lines:
        if language is None:
            open_run = None
        elif language == open_run:
            runs[-1][1].append(line)
        else:
            runs.append((language, [line]))
            open_run = language
    return runs


def _lines(
    file: TextFile, languages: tuple[Language, ...], passed_over: frozenset[int], reading: Reading
) -> Iterator[tuple[Language | None, Span]]:
    """(language, span) of each line, or of each half of it; no language where there is no text."""
    for number, (start, end) in numbered_lines(file, reading.errors):
        line = trimmed(file.text, start, end)
        text = file.text[line.start : line.end]
        language = language_of(text)
        if number in passed_over or language is None:
            yield None, line
        elif len(languages) == 1:
            yield languages[0], line
        elif halves := halves_of(text):
            for half, span in halves:
                yield half, trimmed(file.text, line.start + span.start, line.start + span.end)
        else:
            yield language, line


def halves_of(text: str) -> list[tuple[Language, Span]]:
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
    sentences = len(telling.split()) >= _FEWEST_WORDS and _FUNCTION_WORD.search(telling) and FINISHED.search(telling)
    if not sentences or language_of(told) != "ko" or not few <= len(telling) <= many:
        return []
    halves: list[tuple[Language, Span]] = [("ko", korean), ("en", english)]
    return sorted(halves, key=lambda half: half[1])


def _margin(file: TextFile, runs: Iterable[tuple[Language, list[Span]]]) -> int:
    """The columns at which lines were broken; 0 where they end because a sentence or a paragraph ended."""
    broken = [file.text[line.start : line.end] for _, lines in runs for line in lines[:-1]]
    every = sorted(cell_len(file.text[line.start : line.end]) for _, lines in runs for line in lines)
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


def _blocks(file: TextFile, lines: list[Span], continues: Continues) -> list[list[Span]]:
    """The lines of a run, those together of which one goes on with the other."""
    blocks = [lines[:1]]
    for before, line in pairwise(lines):
        mark = continues(file.text[before.start : before.end], file.text[line.start : line.end])
        if mark is None:
            blocks.append([line])
        else:
            blocks[-1].append(Span(line.start + mark, line.end))
    return blocks
