"""The characters of a YAML scalar with their places, in each of its five styles (YAML 1.2, chapters 7 and 8).

The parser of ruamel.yaml gives the value of a scalar and where all of it stands; which character stands where is worked
out here, line by line. Where that does not give the value, each character has the place of the whole scalar.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.formats.characters import Characters
from qa_lint.formats.entries import add_escaped, character_of
from qa_lint.formats.json_scanner import SURROGATE, written
from qa_lint.late import regex
from qa_lint.model import LINE_END, Notation, Span, TextFile

PLAIN, SINGLE, DOUBLE, BLOCK = "yaml", "yaml-single", "yaml-double", "yaml-block"
STYLES = {"'": SINGLE, '"': DOUBLE, "|": BLOCK, ">": BLOCK}
_NO_PLAIN = regex.compile(r":(?:\s|$)|\s#|[\[\]{},]|^[\s?:&*!|>'\"%@`#-]|\s$")
# no character of a stream, or a line end, which YAML 1.1 sees in more than the usual places
_ESCAPED_ONLY = regex.compile(r"[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {
    "": regex.compile(r"(?!)"),
    "'": regex.compile(r"''"),
    '"': regex.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)"),
}
_ESCAPED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b", "N": "\x85",
    "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_BLOCK_HEADER = regex.compile(r"(?P<style>[|>])[-+0-9]*+[^\r\n]*+(?:\r\n|\r|\n|$)")
_BACKSLASHES = regex.compile(r"\\*+$")

NOTATIONS: dict[str, Notation] = {
    PLAIN: lambda text: None if _NO_PLAIN.search(text) or _ESCAPED_ONLY.search(text) else text,
    SINGLE: lambda text: None if _ESCAPED_ONLY.search(text) else text.replace("'", "''"),
    DOUBLE: lambda text: _ESCAPED_ONLY.sub(lambda match: f"\\u{ord(match.group()):04x}", written(text)),
    BLOCK: lambda text: None if _ESCAPED_ONLY.search(text) else text,
}


def characters_of(file: TextFile, span: Span, style: str, value: str) -> Characters:
    """The characters of a scalar that fills a span, by the mark of its style, which is empty for a plain one."""
    value = SURROGATE.sub("\ufffd", value)
    inner = Span(span.start + 1, span.end - 1) if style in ("'", '"') else span
    characters = Characters(file, inner.start)
    for text, place in _block(file, span) if style in ("|", ">") else _flow(file, inner, style):
        if text is None:
            add_escaped(characters, place, _ESCAPES[style], _meaning)
        else:
            characters.add(text, *place)
    if str(characters).strip() == value.strip():
        return characters
    whole = Characters(file, inner.start)
    for character in value:
        whole.add(character, *inner)
    return whole


def _flow(file: TextFile, inner: Span, style: str) -> Iterator[tuple[str | None, Span]]:
    """Stretches of a scalar that may have escapes (no text), and what the line ends between them stand for.

    White space around a line end is none. One line end is a space, n + 1 are n line ends, and one after a backslash
    is nothing (YAML 1.2, 6.5 and 7.3).
    """
    lines = list(_lines(file.text, inner))
    end, empty, joined = inner.start, 0, False
    for number, (start, stop) in enumerate(lines):
        line = file.text[start:stop]
        if number:
            start += len(line) - len(line.lstrip(" \t"))
        broken = number < len(lines) - 1
        escaped = broken and style == '"' and len(_BACKSLASHES.findall(line)[0]) % 2 == 1
        if escaped:
            stop -= 1
        elif broken:
            stop = max(start, start + len(file.text[start:stop].rstrip(" \t")))
        if number and broken and start >= stop and not escaped:
            empty += 1
            continue
        if number and (fold := "\n" * empty or ("" if joined else " ")):
            yield fold, Span(end, start)
        yield None, Span(start, max(start, stop))
        end, empty, joined = max(start, stop), 0, escaped


def _block(file: TextFile, span: Span) -> Iterator[tuple[str | None, Span]]:
    """The lines of a block scalar without their indentation, and what the line ends between them stand for.

    Those of a literal stand for themselves; those of a folded one as in other scalars, unless one of the lines around
    them has more indentation (YAML 1.2, 8.1).
    """
    header = _BLOCK_HEADER.match(file.text, *span)
    if header is None:
        return
    lines = list(_lines(file.text, Span(header.end(), span.end)))
    depths = [_depth(file.text[start:stop]) for start, stop in lines if file.text[start:stop].strip()]
    indent = min(depths, default=0)
    before: Span | None = None
    empty = 0
    for start, stop in lines:
        content = Span(min(start + indent, stop), stop)
        if content.start == content.end:
            empty += 1
            continue
        if before:
            kept = header["style"] == "|" or any(file.text[line.start] in " \t" for line in (before, content))
            yield "\n" * (empty + kept) or " ", Span(before.end, content.start)
        yield file.text[slice(*content)], content
        before, empty = content, 0


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _lines(text: str, span: Span) -> Iterator[Span]:
    """The lines of a stretch, without their ends."""
    start = span.start
    for match in LINE_END.finditer(text, *span):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, span.end)


def _meaning(escape: regex.Match[str]) -> str:
    """What an escape stands for."""
    code = escape.group()[1:]
    if code[0] in "xuU" and code[1:]:
        return character_of(int(code[1:], 16))
    return _ESCAPED.get(code, code)
