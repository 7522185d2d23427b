"""Java's .properties: a key and its text a line, as `Properties.load` reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import Comment
from qa_lint.formats.declared_families import BRACES
from qa_lint.formats.decoding import decode, decode_as, numbered_lines
from qa_lint.formats.entries import Entries, add_escaped, character_of
from qa_lint.late import regex
from qa_lint.model import Format, Language, Notation, Problem, Reading, Span, TextFile, UserError

_COMMENT = regex.compile(r"[ \t\f]*[#!][ \t]*(?P<text>.*)")
_KEY = regex.compile(r"[ \t\f]*+(?P<key>(?:[^\\=: \t\f]|\\.)*+)[ \t\f]*+[=:]?[ \t\f]*+", regex.DOTALL)
_ESCAPE = regex.compile(r"(?P<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\(?:u[0-9A-Fa-f]{4}|.)")
_ESCAPE_OF_TEXT = regex.compile(_ESCAPE.pattern + r"|(?<=[A-Za-z])''(?=[A-Za-z])")  # can''t, as MessageFormat has it
_BROKEN = regex.compile(r"(?<!\\)(?:\\\\)*+\\u(?![0-9A-Fa-f]{4})")
_ESCAPED = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}
_BACKSLASHES = regex.compile(r"\\*+$")
_OLD = "ISO 8859-1"  # the encoding of these files before Java 9
UTF_8, ASCII = "properties", "properties-ascii"  # whether letters stand as they are, or as escapes
_WRITTEN = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f"}


def _written(text: str) -> str:
    return "".join(_WRITTEN.get(character, character) for character in text)


def _written_in_ascii(text: str) -> str:
    units = regex.sub(r"[^\x00-\x7f]", lambda match: _utf16(match.group()), _written(text))
    return str(units)


def _utf16(character: str) -> str:
    data = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{data[n] << 8 | data[n + 1]:04x}" for n in range(0, len(data), 2))


# whether an apostrophe must be doubled the file does not say
NOTATIONS: dict[str, Notation] = {
    UTF_8: lambda text: None if "'" in text else _written(text),
    ASCII: lambda text: None if "'" in text else _written_in_ascii(text),
}


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The texts of a file by key, with the comments right above them as notes."""
    file, notes = _decoded(data, path)
    entries = Entries(Reading(file, notes=notes, families=BRACES), languages, keeps_around=True)
    errors = entries.reading.errors
    notation = ASCII if file.text.isascii() and "\\u" in file.text else UTF_8
    above: list[str] = []
    for number, parts in _logical_lines(file, errors):
        line = "".join(file.text[slice(*part)] for part in parts)
        if not line:
            above = []
        elif comment := _COMMENT.match(line):
            above.append(comment["text"])
            if "qa-lint" in line:
                entries.comments.append(Comment(parts[0], comment["text"]))
        else:
            match = _KEY.match(line)
            assert match is not None, "a key may be empty"
            if _BROKEN.search(line):
                errors.append(Problem("four hexadecimal digits were expected after \\u", path, number))
            text = Characters(file, _offset(parts, match.end()))
            for part in _rest(parts, match.end()):
                add_escaped(text, part, _ESCAPE_OF_TEXT, _meaning)
            entries.add(text, notation, _ESCAPE.sub(_meaning, match["key"]), notes=above)
            above = []
    return entries.finished()


def _decoded(data: bytes, path: str) -> tuple[TextFile, list[Problem]]:
    """The text of a file: as Java does, one that is no UTF-8 is taken for ISO 8859-1."""
    try:
        return decode(data, path)
    except UserError:
        return decode_as("iso8859-1", data, path), [Problem(f"read as {_OLD}", path)]


def _logical_lines(file: TextFile, errors: list[Problem]) -> Iterator[tuple[int, list[Span]]]:
    """The lines as Java sees them, with their number: what stands on the lines that each goes on over.

    A line goes on after a backslash at its end, without the white space at the beginning of the next.
    """
    parts: list[Span] = []
    first = 0
    for number, (start, end) in numbered_lines(file, errors):
        text = file.text[start:end]
        inner = text.lstrip(" \t\f")
        start = end - len(inner)
        first = first if parts else number
        goes_on = len(_BACKSLASHES.findall(inner)[0]) % 2 == 1 and (bool(parts) or inner[0] not in "#!")
        parts.append(Span(start, end - goes_on))
        if not goes_on:
            yield first, parts
            parts = []
    if parts:
        yield first, parts


def _offset(parts: Sequence[Span], at: int) -> int:
    """Where in the file the character stands that is so far into a line."""
    return next(_rest(parts, at), Span(parts[-1].end, parts[-1].end)).start


def _rest(parts: Sequence[Span], at: int) -> Iterator[Span]:
    """What stands of a line from so far into it."""
    for start, end in parts:
        if at < end - start:
            yield Span(start + at, end)
        at = max(0, at - (end - start))


def _meaning(escape: regex.Match[str]) -> str:
    """What an escape stands for."""
    code = escape.group()[1:]
    if code == "'":
        return code
    if escape["pair"]:
        return bytes.fromhex(escape["pair"].replace("\\u", "")).decode("utf-16-be")
    if code[0] == "u" and len(code) > 1:
        return character_of(int(code[1:], 16))
    return _ESCAPED.get(code, code)


PROPERTIES = Format(
    "properties",
    (".properties",),
    read,
    notations=NOTATIONS,
    holds_one=True,
    about="properties of Java: texts by key, with comments",
)
