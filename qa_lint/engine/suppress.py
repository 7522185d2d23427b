"""Silencing single findings: the `[[ignore]]` entries of the configuration."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from pathlib import Path

from qa_lint.model import INTERNAL, Finding, Location
from qa_lint.project.settings import IgnoreEntry


class Suppressions:
    """Which findings the user does not want to see."""

    def __init__(self, entries: Sequence[IgnoreEntry], folder: Path) -> None:
        self.entries, self.folder = entries, folder

    def silence(self, finding: Finding) -> bool:
        return finding.category != INTERNAL and any(self._fits(entry, finding) for entry in self.entries)

    def _fits(self, entry: IgnoreEntry, finding: Finding) -> bool:
        if entry.rule and entry.rule not in (finding.rule, finding.category):
            return False
        if entry.path and not any(place.path and self._path_fits(entry.path, place.path) for place in _places(finding)):
            return False
        texts = [finding.message, *(place.text for place in _places(finding))]
        return any(_nfc(entry.text) in _nfc(text) for text in texts)

    @lru_cache(maxsize=1024)  # noqa: B019 - a file has many findings, and one configuration lives as long as the run
    def _path_fits(self, pattern: str, path: str) -> bool:
        try:
            relative = Path(path).resolve().relative_to(self._root).as_posix()
        except ValueError:
            relative = path
        relative, pattern = _nfc(relative), _nfc(pattern)  # file names on macOS come decomposed
        return fnmatchcase(relative, pattern) or fnmatchcase(relative, pattern.rstrip("/") + "/*")

    @cached_property
    def _root(self) -> Path:
        return self.folder.resolve()


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _places(finding: Finding) -> list[Location]:
    return [place for place in (finding.source, finding.target) if place]
