"""JSON Lines: an object a line, with a pair under the names that a table's columns have (ko and en, source and target).

What data sets of translations have besides is read, too: both sides in an object of their own, under `translation`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qa_lint.formats.comments import WORDS, Comment, read_suppressions
from qa_lint.formats.decoding import decode, numbered_lines
from qa_lint.formats.json_scanner import JSON, NOTATIONS, scan
from qa_lint.formats.table import HEADER
from qa_lint.formats.tree import Leaf, Member
from qa_lint.languages.script import language_of_all
from qa_lint.model import Format, Language, Pair, Problem, Reading, TextFile, UserError

_LANGUAGES, _ROLES = ("ko", "en"), ("source", "target")
_INNER = "translation"

_Line = tuple[int, Mapping[str, Leaf]]  # its number, and the strings in it whose names mean something, by the meaning


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The pairs of a file; a line that is no JSON, or has no pair, is an error of that line."""
    if len(languages) == 1:
        raise UserError("a table holds both sides itself, and cannot be one side of a pair", path)
    file, notes = decode(data, path)
    reading = Reading(file, notes=notes)
    lines = list(_lines(file, reading.errors))
    sides = _sides(lines, languages)
    if not sides:
        reading.lacks = "no line has a source and a target"
        return reading
    comments: list[Comment] = []
    for number, told in lines:
        if missing := [name for name, _ in sides if name not in told]:
            reading.errors.append(Problem(f"{' and '.join(missing)} was expected in this line", path, number))
            continue
        pair = _pair(told, sides)
        if pair.source.text or pair.target.text:
            reading.pairs.append(pair)
        if remark := told.get("remarks"):
            comments += _comments(remark, number)
    read_suppressions(reading, comments)
    return reading


def _lines(file: TextFile, errors: list[Problem]) -> Iterator[_Line]:
    """The lines that are objects."""
    for number, span in numbered_lines(file, errors):
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
        if meaning and isinstance(value, Leaf) and value.kind != "other":
            yield meaning, value


def _sides(lines: Sequence[_Line], languages: Sequence[Language]) -> list[tuple[str, Language]]:
    """Under which names the source and the target stand, and their languages; empty where no line has both."""
    if any({*_LANGUAGES} <= told.keys() for _, told in lines):
        return [(language, language) for language in languages]
    if not any({*_ROLES} <= told.keys() for _, told in lines):
        return []
    source = language_of_all(told["source"].string for _, told in lines if "source" in told) or languages[0]
    return [("source", source), ("target", "en" if source == "ko" else "ko")]


def _pair(told: Mapping[str, Leaf], sides: Sequence[tuple[str, Language]]) -> Pair:
    source, target = (told[name].text.segment(language, JSON) for name, language in sides)
    key, context, notes, state = (
        told[name].string.strip() if name in told else "" for name in ("key", "context", "notes", "state")
    )
    return Pair(source, target, key=key, context=context, notes=(notes,) if notes else (), state=state)


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
    about="an object a line, with the names that a table's columns have",
)
