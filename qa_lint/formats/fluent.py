"""Fluent (.ftl): messages, their attributes and terms by name, as the parser of the Fluent project reads them.

A text that selects by a number gives a text for each category; of any other selection the default counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import Comment
from qa_lint.formats.declared_families import BRACES
from qa_lint.formats.decoding import decode
from qa_lint.formats.entries import Entries
from qa_lint.languages.plurals import CATEGORIES, OTHER
from qa_lint.late import regex
from qa_lint.model import LINE_END, Format, Language, Notation, Problem, Reading, Span, TextFile, UserError

if TYPE_CHECKING:
    from fluent.syntax import ast

FLUENT = "fluent"
DEEPEST = 100  # braces within each other; the parser calls itself for each
_NUMBERS = {"0": "zero", "1": "one", "2": "two"}  # variants for one number each
_REMARK = regex.compile(r"^#{1,3} (?P<text>.*qa-lint.*)$", regex.MULTILINE)
_SPECIAL = regex.compile(r"[{}\r\n]")

NOTATIONS: dict[str, Notation] = {FLUENT: lambda text: None if _SPECIAL.search(text) else text}


class _Piece(NamedTuple):
    """A stretch of a pattern: a text, or a placeable, which stands for itself."""

    span: Span
    value: str | None


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The texts of a file by name; what the parser makes nothing of is an error, and the rest is read."""
    file, notes = decode(data, path)
    entries = Entries(Reading(file, notes=notes, families=BRACES), languages)
    bodies = list(_entries(file, entries.reading.errors))
    for body in bodies:
        comment = (body.comment.content or "",) if body.comment else ()
        name = f"-{body.id.name}" if type(body).__name__ == "Term" else body.id.name
        patterns = [(name, body.value)] if body.value else []
        patterns += [(f"{name}.{each.id.name}", each.value) for each in body.attributes]
        for key, pattern in patterns:
            for plural in _categories(pattern) or [""]:
                entries.add(_text(file, _pieces(pattern, plural)), FLUENT, key, plural, comment)
    spans = [_span(body) for body in bodies]
    entries.comments += [_comment(file, match, spans) for match in _REMARK.finditer(file.text)]
    return entries.finished()


def _entries(file: TextFile, errors: list[Problem]) -> Iterator[ast.Message | ast.Term]:
    """The messages and terms of a file; raises UserError for one that is nested too deep."""
    from fluent.syntax import FluentParser, ast  # here: only who reads such a file needs it

    if (deep := _too_deep(file.text)) is not None:
        message = f"placeables are nested more than {DEEPEST} deep"
        raise UserError(message, file.path, file.place(deep).line)
    for body in FluentParser().parse(file.text).body:
        if isinstance(body, ast.Junk):
            told = f"broken Fluent: {body.annotations[0].message}" if body.annotations else "broken Fluent"
            errors.append(Problem(told, file.path, file.place(_span(body).start).line))
        elif isinstance(body, ast.Message | ast.Term):
            yield body


def _too_deep(text: str) -> int | None:
    """Where more braces are open than may be, of those since the last line that begins with a name."""
    depth = 0
    for match in regex.finditer(r"[{}]|^[a-zA-Z-]", text, regex.MULTILINE):
        depth = depth + 1 if match.group() == "{" else max(0, depth - 1) if match.group() == "}" else 0
        if depth > DEEPEST:
            return int(match.start())
    return None


def _span(node: ast.SyntaxNode) -> Span:
    assert node.span is not None, "the parser was asked for spans"
    return Span(node.span.start, node.span.end)


def _categories(pattern: ast.Pattern) -> list[str]:
    """The categories of number that a text has forms for."""
    found: dict[str, None] = {}
    waiting = [pattern]
    while waiting:
        for element in waiting.pop().elements:
            for variant in _variants(element):
                if category := _category(variant):
                    found[category] = None
                waiting.append(variant.value)
    return [*found] if OTHER in found else []


def _variants(element: ast.TextElement | ast.Placeable) -> Sequence[ast.Variant]:
    """What a placeable chooses between."""
    return getattr(getattr(element, "expression", None), "variants", ())


def _category(variant: ast.Variant) -> str:
    """The category of number that a variant is for; empty for one that is for something else."""
    name = getattr(variant.key, "name", None) or _NUMBERS.get(getattr(variant.key, "value", ""), "")
    return name if name in CATEGORIES else ""


def _pieces(pattern: ast.Pattern, plural: str) -> Iterator[_Piece]:
    """What a text is made of, in the form for a category of number."""
    waiting = list(reversed(pattern.elements))
    while waiting:
        element = waiting.pop()
        variants = _variants(element)
        if variants:
            default = next(variant for variant in variants if variant.default)
            chosen = next((variant for variant in variants if _category(variant) == plural), default)
            waiting += reversed((chosen if plural else default).value.elements)
        else:
            value = getattr(element, "value", None)
            yield _Piece(_span(element), value)


def _text(file: TextFile, pieces: Iterator[_Piece]) -> Characters:
    characters: Characters | None = None
    for span, value in pieces:
        characters = characters or Characters(file, span.start)
        if value is None:
            characters.add(file.text[slice(*span)], *span)
        else:
            _add_lines(characters, span, value)
    assert characters is not None, "a pattern has elements"
    return characters


def _add_lines(characters: Characters, span: Span, value: str) -> None:
    """The lines of a text, each without the indentation that is none of its own."""
    text = characters.file.text
    starts, ends = [span.start], []
    for match in LINE_END.finditer(text, *span):
        ends.append(match.start())
        starts.append(match.end())
    ends.append(span.end)
    at = span.start
    for n, (line, start, end) in enumerate(zip(value.split("\n"), starts, ends, strict=True)):
        written = text[start:end].rstrip(" ") if not text[start:end].endswith(line) else text[start:end]
        begin = start + len(written) - len(line)
        if n:
            characters.add("\n", at, begin)
        characters.add(line, begin, begin + len(line))
        at = begin + len(line)


def _comment(file: TextFile, match: regex.Match[str], spans: Sequence[Span]) -> Comment:
    """A comment with a word for qa-lint; one of a message is about all of it."""
    span = Span(*match.span())
    around = next((other for other in spans if other.overlaps(span)), None)
    rows = (file.place(around.start).line, file.place(around.end).line) if around else None
    return Comment(span, match["text"], rows)


FTL = Format(
    "fluent",
    (".ftl",),
    read,
    notations=NOTATIONS,
    holds_one=True,
    about="Fluent: messages, attributes and terms by name, with plural forms",
)
