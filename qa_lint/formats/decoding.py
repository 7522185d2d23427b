"""Bytes to text: the encodings that Korean files come in."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from qa_lint.languages.script import HANGUL
from qa_lint.late import regex
from qa_lint.model import Problem, Span, TextFile, UserError

LONGEST_LINE = 100_000  # characters; a line beyond this is no sentence, and comparing it would never end

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_NAMES = {"utf-8": "UTF-8", "cp949": "CP949 (EUC-KR)", "utf-16-le": "UTF-16 LE", "utf-16-be": "UTF-16 BE"}
_LOOKED_AT = 4096  # bytes at the start of a file that tell UTF-16
_DOUBLE_BYTE = regex.compile(rb"[\x81-\xfe][\x41-\xfe]")


def decode(data: bytes, path: str) -> tuple[TextFile, list[Problem]]:
    """The text of a file, and a note where it is in another encoding than UTF-8.

    Raises UserError, with the line and the byte, where no encoding fits.
    """
    file, notes = _decode(data, path)
    return file, list(notes)


@lru_cache(maxsize=2)  # a pair of files: the languages are told before either is read in its own
def _decode(data: bytes, path: str) -> tuple[TextFile, list[Problem]]:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _decoded(data, (encoding,), path, len(mark))
    if utf16 := _unmarked_utf16(data):
        return _decoded(data, (utf16,), path)
    return _decoded(data, ("utf-8", "cp949"), path)


def decode_as(encoding: str, data: bytes, path: str) -> TextFile:
    """The text of a file that says itself which encoding it is in, by the name that Python has for it.

    Raises UserError, with the line and the byte, where it is in another.
    """
    return _decoded(data, (encoding,), path, stated=True)[0]


class Encoding(NamedTuple):
    """How the characters of a file are written: the bytes before them, and the name that Python has for the rest."""

    mark: bytes
    codec: str

    @property
    def name(self) -> str:
        """What it is called in messages."""
        return _NAMES[self.codec]

    def decode(self, data: bytes) -> str:
        return data[len(self.mark) :].decode(self.codec)

    def encode(self, text: str) -> bytes:
        """The bytes of a text; raises UnicodeEncodeError."""
        return self.mark + text.encode(self.codec)


def encoding_of(data: bytes) -> Encoding | None:
    """The encoding that `decode` finds, if it gives back every byte; None where none does."""
    marked = next((Encoding(mark, codec) for mark, codec in MARKS if data.startswith(mark)), None)
    utf16 = None if marked else _unmarked_utf16(data)
    tried = (
        [marked] if marked else [Encoding(b"", utf16)] if utf16 else [Encoding(b"", "utf-8"), Encoding(b"", "cp949")]
    )
    for encoding in tried:
        try:
            if encoding.encode(encoding.decode(data)) == data:
                return encoding
        except UnicodeError:
            continue
    return None


def numbered_lines(file: TextFile, errors: list[Problem]) -> Iterator[tuple[int, Span]]:
    """(line number from 1, span) of each line; one that is too long becomes an error and is passed over."""
    for number, (start, end) in enumerate(file.lines(), file.begins.line):
        if end - start > LONGEST_LINE:
            errors.append(too_long("line", end - start, file, number))
        else:
            yield number, Span(start, end)


def too_long(what: str, length: int, file: TextFile, line: int) -> Problem:
    message = f"the {what} is {length:,} characters long; {what}s over {LONGEST_LINE:,} are not checked"
    return Problem(message, file.path, line)


def told_encoding(codec: str, path: str) -> list[Problem]:
    """A note of the encoding that a file was found to be in, unless it is UTF-8."""
    return [] if codec == "utf-8" else [Problem(f"read as {_NAMES[codec]}", path)]


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space around it; empty, at the start, where there is nothing else."""
    part = text[start:end]
    inner = part.lstrip()
    begin = start + len(part) - len(inner) if inner else start
    return Span(begin, begin + len(inner.rstrip()))


def _decoded(
    data: bytes, encodings: tuple[str, ...], path: str, skip: int = 0, stated: bool = False
) -> tuple[TextFile, list[Problem]]:
    """The text in the first encoding that fits; where none does, the one that went furthest was the one meant.

    What is not `stated` by the file is told by its Korean, and in a note.
    """
    failures: list[UnicodeDecodeError] = []
    for encoding in encodings:
        try:
            file = TextFile(path, data[skip:].decode(encoding))
        except UnicodeDecodeError as error:
            failures.append(error)
            continue
        if encoding == "cp949" and not stated and not _is_korean(data, file.text):
            continue
        if "\0" in file.text:
            line = file.place(file.text.index("\0")).line
            raise UserError("not a text file: it holds NUL characters", path, line)
        return file, [] if stated else told_encoding(encoding, path)
    furthest = max(failures, key=lambda failure: failure.start)
    before = data[skip : skip + furthest.start].decode(furthest.encoding, "replace")
    at = skip + furthest.start
    names = _NAMES.get(encodings[0], encodings[0]) if len(encodings) == 1 else "UTF-8, CP949 (EUC-KR) or UTF-16"
    message = f"not text in {names}: byte 0x{data[at]:02x} at offset {at} (counted from 0)"
    raise UserError(message, path, len(TextFile(path, before).line_starts))


def _is_korean(data: bytes, text: str) -> bool:
    """Whether what CP949 made of the bytes is Korean.

    Its 2,350 common syllables stand in the rows of KS X 1001; what falls mostly outside them is another encoding's
    letters, taken two by two.
    """
    codes = _DOUBLE_BYTE.findall(data)
    common: int = sum(0xB0 <= code[0] <= 0xC8 and code[1] >= 0xA1 for code in codes)
    syllables = len(HANGUL.findall(text))
    return 0 < syllables < 2 * common


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: spaces and line ends have a zero byte on one side only, where UTF-8 text has none."""
    head = data[:_LOOKED_AT]
    if len(data) % 2 or b"\0" not in head:
        return None
    encoding = "utf-16-le" if head[1::2].count(0) > head[0::2].count(0) else "utf-16-be"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    start = text[: _LOOKED_AT // 2]
    plain = all(unicodedata.category(c) not in ("Cn", "Co", "Cc") or c in "\t\r\n\f" for c in start)
    ideographs = sum("\u3400" <= c <= "\u9fff" for c in start)  # what pairs of Latin letters look like
    return encoding if plain and 2 * ideographs < len(start) else None
