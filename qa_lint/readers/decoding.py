"""Bytes to text: the encodings that Korean files come in."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterator

from qa_lint.language.script import HANGUL
from qa_lint.model import Problem, Span, TextFile, UserError

LONGEST_LINE = 100_000  # characters; a line beyond this is no sentence, and comparing it would never end

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_NAMES = {"utf-8": "UTF-8", "cp949": "CP949 (EUC-KR)", "utf-16-le": "UTF-16 LE", "utf-16-be": "UTF-16 BE"}


def decode(data: bytes, path: str) -> tuple[TextFile, list[Problem]]:
    """The text of a file, and a note where it is in another encoding than UTF-8.

    Raises UserError, with the line and the byte, where no encoding fits.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding, path, len(mark))
    if utf16 := _unmarked_utf16(data):
        return _decoded(data, utf16, path, 0)
    try:
        file = TextFile(path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if _is_cp949(data):
            return _decoded(data, "cp949", path, 0)
        raise _undecodable(data, error.start, path, "UTF-8, CP949 (EUC-KR) or UTF-16") from None
    if "\0" in file.text:
        raise UserError("not a text file: it holds NUL characters", path, file.place(file.text.index("\0")).line)
    return file, []


def numbered_lines(file: TextFile, errors: list[Problem]) -> Iterator[tuple[int, Span]]:
    """(line number from 1, span) of each line; one that is too long becomes an error and is passed over."""
    for number, (start, end) in enumerate(file.lines(), 1):
        if end - start > LONGEST_LINE:
            message = f"the line is {end - start:,} characters long; lines over {LONGEST_LINE:,} are not checked"
            errors.append(Problem(message, file.path, number))
        else:
            yield number, Span(start, end)


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space around it; empty, at the start, where there is nothing else."""
    part = text[start:end]
    inner = part.lstrip()
    begin = start + len(part) - len(inner) if inner else start
    return Span(begin, begin + len(inner.rstrip()))


def _decoded(data: bytes, encoding: str, path: str, skip: int) -> tuple[TextFile, list[Problem]]:
    try:
        file = TextFile(path, data[skip:].decode(encoding))
    except UnicodeDecodeError as error:
        raise _undecodable(data, skip + error.start, path, _NAMES[encoding]) from None
    return file, [] if encoding == "utf-8" else [Problem(f"read as {_NAMES[encoding]}", path)]


def _is_cp949(data: bytes) -> bool:
    """CP949 is a superset of EUC-KR; where all bytes fit it and yield Hangul, that is what the file is."""
    try:
        return bool(HANGUL.search(data.decode("cp949")))
    except UnicodeDecodeError:
        return False


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: spaces and line ends have a zero byte on one side only, where UTF-8 text has none."""
    head = data[:4096]
    if len(data) % 2 or b"\0" not in head:
        return None
    encoding = "utf-16-le" if head[1::2].count(0) > head[0::2].count(0) else "utf-16-be"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    plain = all(unicodedata.category(c) not in ("Cn", "Co", "Cc") or c in "\t\r\n\f" for c in text[:2048])
    return encoding if plain else None


def _undecodable(data: bytes, at: int, path: str, encodings: str) -> UserError:
    line = len(data[:at].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"))
    return UserError(f"not text in {encodings}: byte 0x{data[at]:02x} at offset {at} (counted from 0)", path, line)
