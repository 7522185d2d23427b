"""Patterns of paths, read as git reads those of a .gitignore file (gitignore(5)).

A pattern without a slash fits a name at any depth; one with a slash is relative to the folder that it is written for.
`*` and `?` stop at a slash, `**` does not, and a slash at the end asks for a folder. What fits a folder fits all that
is in it.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from qa_lint.late import regex

_TOKEN = regex.compile(
    r"(?P<anywhere>\A\*\*/)|(?P<between>/\*\*(?=/))|(?P<below>/\*\*\Z)|(?P<star>\*+)|(?P<one>\?)"
    r"|\[(?P<not>[!^]?)(?P<class>\]?(?:\\.|[^\]\\])*)\]|\\(?P<escaped>.)|(?P<plain>.)",
    regex.DOTALL,
)
WILDCARD = regex.compile(r"\{path\}|\*\*/|\*\*|\*|\?")  # of a pattern of pairs


def wildcards_of(side: str) -> list[str]:
    """The wildcards of one side of a pattern of pairs, but for {path}: both sides have the same, in the same order."""
    return [wildcard for wildcard in WILDCARD.findall(side) if wildcard != "{path}"]


class PathPattern:
    """One pattern, compiled: whoever holds a list of them makes it once. `!` before a pattern turns it round."""

    __slots__ = ("_expression", "folders_only", "negated", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        pattern = unicodedata.normalize("NFC", text)  # file names on macOS come decomposed
        self.negated = pattern.startswith("!")
        pattern = pattern.removeprefix("!").removeprefix("./")
        self.folders_only = pattern.endswith("/")
        pattern = pattern.rstrip("/") or pattern
        anchored = "/" in pattern
        self._expression = regex.compile(("" if anchored else "(?:.*/)?") + _expression(pattern.lstrip("/")))

    def fits_entry(self, path: str, is_folder: bool) -> bool:
        """Whether a file or folder fits by itself, whatever its folder does; the path is relative, with slashes."""
        if self.folders_only and not is_folder:
            return False
        return self._expression.fullmatch(unicodedata.normalize("NFC", path)) is not None

    def fits(self, path: str) -> bool:
        """Whether a file fits, or one of the folders that it is in."""
        return any(self.fits_entry(entry, is_folder) for entry, is_folder in lineage(path))


def lineage(path: str) -> Iterator[tuple[str, bool]]:
    """The folders that a file is in, outermost first, and the file: (path, whether it is a folder)."""
    for at, character in enumerate(path):
        if character == "/" and at:
            yield path[:at], True
    yield path, False


def absolute(path: Path) -> Path:
    """The path from the root, without `..` in it; links stay what they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() follows links


def real(path: Path) -> Path:
    """The path from the root with its links followed: those that run in a circle stay, as there is nothing behind."""
    return Path(os.path.realpath(path))


def path_from(folder: Path, path: str) -> str:
    """A path of the report as it is called from a folder, with slashes; as it is where it stands outside of that."""
    if not path or path == "-":
        return path
    here, there = os.path.realpath(folder), os.path.realpath(path)
    inside = (
        os.path.commonpath([here, there]) == here
        if os.path.splitdrive(here)[0] == os.path.splitdrive(there)[0]
        else False
    )
    return unicodedata.normalize("NFC", PurePath(os.path.relpath(there, here)).as_posix() if inside else path)


def any_fits(patterns: Sequence[PathPattern], path: str) -> bool:
    """Whether the last of the patterns that fits a file, or a folder that it is in, is one without `!`."""
    return any(last_fitting(patterns, entry, is_folder) for entry, is_folder in lineage(path))


def last_fitting(patterns: Sequence[PathPattern], path: str, is_folder: bool) -> bool | None:
    """What the last pattern that fits this very entry says of it: True, False with `!`, None where none fits."""
    for pattern in reversed(patterns):
        if pattern.fits_entry(path, is_folder):
            return not pattern.negated
    return None


def _expression(pattern: str) -> str:
    parts = []
    for token in _TOKEN.finditer(pattern):
        if token["anywhere"]:
            parts.append("(?:.*/)?")
        elif token["between"]:
            parts.append("(?:/.*)?")
        elif token["below"]:
            parts.append("/.+")
        elif token["star"]:
            parts.append("[^/]*")
        elif token["one"]:
            parts.append("[^/]")
        elif token["class"] is not None:
            parts.append(_class(token["class"], bool(token["not"])))
        else:
            parts.append(regex.escape(token["escaped"] or token["plain"], literal_spaces=True))
    return "(?s:" + "".join(parts) + ")"


def _class(inner: str, negated: bool) -> str:
    """A class of characters, none of which is a slash."""
    members = regex.sub(r"\\(.)|([\[\]^&|~])", lambda m: "\\" + (m[1] or m[2]), inner)
    if regex.search(r"(.)-(.)", members) and any(m[1] > m[2] for m in regex.finditer(r"([^\\])-([^\\])", members)):
        return "(?!)"  # a range that runs backwards fits nothing
    return f"(?!/)[{'^' * negated}{members}]"
