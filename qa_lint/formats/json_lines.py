"""JSON Lines: an object a line, with a pair under the names that a table's columns have (ko and en, source and target).

What data sets of translations have besides is read, too: both sides in an object of their own, under `translation`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from qa_lint.formats.comments import WORDS, Comment, Silencing
from qa_lint.formats.decoding import decode
from qa_lint.formats.entries import confidence_in
from qa_lint.formats.json_scanner import JSON, NOTATIONS, scan
from qa_lint.formats.table import HEADER, ROWS_LOOKED_AT
from qa_lint.formats.tree import Leaf, Member
from qa_lint.formats.windows import WINDOW, Windows, grown, lines_by_window, text_of
from qa_lint.languages.script import language_of_all
from qa_lint.model import Format, Language, Pair, Problem, Reading, Span, TextFile, UserError, other_language

_LANGUAGES, _ROLES = ("ko", "en"), ("source", "target")
_INNER = "translation"

_Line = tuple[int, Mapping[str, Leaf]]  # its number, and the strings in it whose names mean something, by the meaning


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The pairs of a file; a line that is no JSON, or has no pair, is an error of that line."""
    _refuse_one_side(languages, path)
    file, notes = decode(data, path)
    (reading,) = _readings(Windows.whole(file), notes, languages)
    return reading


def read_in_windows(
    stream: BinaryIO, path: str, languages: tuple[Language, ...], *, size: int = WINDOW
) -> Iterator[Reading]:
    """The same of a file of any size, part by part; one whose first lines have no pair is read at once."""
    _refuse_one_side(languages, path)
    pieces, notes = text_of(stream, path, size)
    windows = grown(Windows(path, pieces), 2 * ROWS_LOOKED_AT)
    if not next(_readings(Windows.whole(windows.file), [], languages)).pairs:
        stream.seek(0)
        return iter([read(stream.read(), path, languages)])
    return _readings(windows, notes, languages)


def _refuse_one_side(languages: Sequence[Language], path: str) -> None:
    if len(languages) == 1:
        raise UserError("a table holds both sides itself, and cannot be one side of a pair", path)


def _readings(windows: Windows, notes: list[Problem], languages: Sequence[Language]) -> Iterator[Reading]:
    """A reading of each window; the lines of the first show under which names the sides stand."""
    sides: Sequence[tuple[str, Language]] = ()
    silencing, errors = Silencing(), list[Problem]()
    reading: Reading | None = None
    for spans in lines_by_window(windows, errors):
        if reading:
            yield reading
        reading = Reading(windows.file, errors=[*errors], notes=notes if reading is None else [])
        errors.clear()
        lines = list(_objects(windows.file, spans, reading.errors))
        sides = sides or _sides(lines, languages)
        if sides:
            reading.suppressions += silencing.by(list(_read(lines, sides, reading)), reading)
        else:
            reading.lacks = "no line has a source and a target"
    assert reading is not None, "there is a window, if an empty one"
    reading.suppressions += silencing.to_the_end()
    reading.suppressions.sort(key=lambda suppression: suppression.place.order())
    yield reading


def _read(lines: Sequence[_Line], sides: Sequence[tuple[str, Language]], reading: Reading) -> Iterator[Comment]:
    """Put the pairs of some lines into the reading, and give the comments for qa-lint that they hold."""
    for number, told in lines:
        if missing := [name for name, _ in sides if name not in told]:
            message = f"{' and '.join(missing)} was expected in this line"
            reading.errors.append(Problem(message, reading.file.path, number))
            continue
        pair = _pair(told, sides)
        if pair.source.text or pair.target.text:
            reading.pairs.append(pair)
        if remark := told.get("remarks"):
            yield from _comments(remark, number)


def _objects(file: TextFile, lines: Sequence[tuple[int, Span]], errors: list[Problem]) -> Iterator[_Line]:
    """The lines that are objects."""
    for number, span in lines:
        if not file.text[slice(*span)].strip():
            continue
        try:
            root = scan(file, span)
        except UserError as error:
            errors.append(error.problem)
            continue
        if isinstance(root, Leaf) or root.is_list:
            errors.append(Problem("an object in braces was expected in this line", file.path, number))
        else:
            yield number, dict(_named([*root.branch(_INNER).members, *root.members]))


def _named(members: Sequence[Member]) -> Iterator[tuple[str, Leaf]]:
    """The strings whose names mean something, and what they mean; nothing (null) is a text that is empty."""
    for name, _, value in members:
        meaning = HEADER.get(name.strip().lower())
        if meaning and isinstance(value, Leaf) and (value.kind != "other" or meaning == "confidence"):
            yield meaning, value


def _sides(lines: Sequence[_Line], languages: Sequence[Language]) -> list[tuple[str, Language]]:
    """Under which names the source and the target stand, and their languages; empty where no line has both."""
    if any({*_LANGUAGES} <= told.keys() for _, told in lines):
        return [(language, language) for language in languages]
    if not any({*_ROLES} <= told.keys() for _, told in lines):
        return []
    source = language_of_all(told["source"].string for _, told in lines if "source" in told) or languages[0]
    return [("source", source), ("target", other_language(source))]


def _pair(told: Mapping[str, Leaf], sides: Sequence[tuple[str, Language]]) -> Pair:
    source, target = (told[name].text.segment(language, JSON, keeps_around=True) for name, language in sides)
    key, context, notes, state = (
        told[name].string.strip() if name in told else "" for name in ("key", "context", "notes", "state")
    )
    number = told.get("confidence")
    confidence = confidence_in(source.file.text[slice(*number.span)]) if number else 1.0
    beside = (notes,) if notes else ()
    return Pair(source, target, confidence, key=key, context=context, notes=beside, state=state)


def _comments(remark: Leaf, line: int) -> Iterator[Comment]:
    """What stands under the name of qa-lint, where it needs no `qa-lint:` before it."""
    said = remark.string.strip()
    if said.startswith(("qa-lint", *WORDS)):
        yield Comment(remark.span, said if said.startswith("qa-lint") else f"qa-lint: {said}", (line, line))


JSON_LINES = Format(
    "jsonl",
    (".jsonl", ".ndjson"),
    read,
    notations=NOTATIONS,
    holds_both=True,
    read_in_windows=read_in_windows,
    about="an object a line, with the names that a table's columns have",
)
