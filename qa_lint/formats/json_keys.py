"""JSON and ARB files of keys: one side of a pair, in the shapes of the usual libraries (see `tree`).

ARB (Application Resource Bundle, of Flutter) keeps what is to say of a text under its key with an @ before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.formats.declared_families import BRACES
from qa_lint.formats.decoding import decode
from qa_lint.formats.entries import Entries
from qa_lint.formats.json_scanner import NOTATIONS, scan
from qa_lint.formats.tree import Branch, Leaf, Told, texts_of
from qa_lint.model import Format, Language, Reading


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The texts of a JSON file by key. Raises UserError, with the line, where it is no JSON."""
    return _read(data, path, languages, arb=False)


def read_arb(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The messages of an ARB file, with their descriptions."""
    return _read(data, path, languages, arb=True)


def _read(data: bytes, path: str, languages: Sequence[Language], arb: bool) -> Reading:
    file, notes = decode(data, path)
    entries = Entries(Reading(file, notes=notes, families=BRACES if arb else frozenset()), languages, keeps_around=True)
    if not file.text.strip():
        return entries.finished()
    root = scan(file)
    for told, remark in _messages(root) if arb else ((text, None) for text in texts_of(root)):
        entries.add(told.leaf.text, told.leaf.notation, told.key, told.plural, told.notes)
        if remark:
            entries.remark(remark.span, remark.string)
    return entries.finished()


def _messages(root: Branch | Leaf) -> Iterator[tuple[Told, Leaf | None]]:
    """Each message of an ARB file, and its description, in which qa-lint may be spoken to."""
    if isinstance(root, Leaf):
        return
    remarks = {name: value for name, _, value in root.members if isinstance(value, Branch)}
    for name, _, value in root.members:
        if isinstance(value, Leaf) and value.kind == "text" and not name.startswith("@"):
            about = remarks.get(f"@{name}")
            description = about.leaf("description") if about else None
            notes = (description.string,) if description else ()
            yield Told(value, name, notes=notes), description


JSON = Format(
    "json",
    (".json",),
    read,
    notations=NOTATIONS,
    holds_one=True,
    about="texts by key, in the shapes of the usual libraries, with plural forms",
)


ARB = Format(
    "arb",
    (".arb",),
    read_arb,
    notations=NOTATIONS,
    holds_one=True,
    about="resources of Flutter, with descriptions",
)
