"""Silencing findings: comments in the files, entries of the configuration, and rules that are off in some files."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from qa_lint.late import regex
from qa_lint.model import INTERNAL, Finding, Location, Silence, Suppression
from qa_lint.project.globs import PathPattern, path_from
from qa_lint.project.settings import Config, SuppressEntry
from qa_lint.resources.toml_file import nearest


class _Wish(NamedTuple):
    """An entry of the configuration, made ready to be held against many findings."""

    entry: SuppressEntry
    path: PathPattern | None
    text: str


class Suppressions:
    """Which findings the user does not want to see, and which of the wishes were needed.

    `known` are the names of all rules and categories: a comment without brackets whose reason begins with one is meant
    to name it, and would silence everything.
    """

    def __init__(self, config: Config, comments: Iterable[Suppression] = (), known: Collection[str] = ()) -> None:
        self.config = config
        self.known = known
        self.comments = [_looked_at(comment, known) for comment in dict.fromkeys(comments)]
        self._by_path: defaultdict[str | None, list[Suppression]] = defaultdict(list)
        for comment in self.comments:
            self._by_path[comment.place.path].append(comment)
        self._wishes = [
            _Wish(entry, PathPattern(entry.path) if entry.path else None, _nfc(entry.text)) for entry in config.suppress
        ]
        self._off = [(PathPattern(path), frozenset(names)) for path, names in config.per_file_ignores.items()]
        self._served: set[tuple[int, str]] = set()  # (the id of a comment or an entry, which of its names)

    def silence(self, finding: Finding) -> bool:
        """Whether a finding is silenced; all that silence it have served."""
        if finding.category == INTERNAL:
            return False
        wishes = [*self._comments_on(finding), *self._entries_on(finding)]
        self._served.update(wishes)
        return bool(wishes) or self._off_in_file(finding)

    def unsilenced(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings that nothing silences."""
        return (finding for finding in findings if not self.silence(finding))

    def silences(self, running: Collection[str], everything: bool, complete: bool) -> Iterator[Silence]:
        """What came of each comment and entry.

        Nothing is idle that names no rule of those that are `running`; nor is one that names none at all, unless
        `everything` runs that the configuration selects; nor an entry of the configuration, unless the run is
        `complete`: other files may need it.
        """
        for comment in self.comments:
            unknown = [name for name in comment.names if name not in self.known]
            fault = comment.fault or ("rule" if unknown else None)
            idle = [name for name in comment.names if name in running and (id(comment), name) not in self._served]
            blanket = not comment.names and everything and (id(comment), "") not in self._served
            names = tuple(unknown if fault == "rule" else () if fault else idle)
            meant = tuple(filter(None, (nearest(name, self.known) for name in unknown))) if fault == "rule" else ()
            yield Silence(comment.place, comment.side, comment.reason, fault, blanket or bool(idle), names, meant)
        for entry in self.config.suppress:
            if entry.place is not None:
                idle_entry = complete and (entry.rule in running or (not entry.rule and everything))
                served = (id(entry), entry.rule) in self._served
                names = (entry.rule,) if entry.rule else ()
                yield Silence(entry.place, "target", entry.reason, None, idle_entry and not served, names)

    # ------------------------------------------------------------------ what fits

    def _comments_on(self, finding: Finding) -> Iterator[tuple[int, str]]:
        for place in _places(finding):
            for comment in self._by_path.get(place.path, ()):
                if comment.fault is None and comment.reaches(place):
                    yield from ((id(comment), name) for name in _fitting(comment.names, finding))

    def _entries_on(self, finding: Finding) -> Iterator[tuple[int, str]]:
        texts = [_nfc(text) for text in (finding.message, *(place.text for place in _places(finding)))]
        for wish in self._wishes:
            if self._fits(wish, finding, texts):
                yield id(wish.entry), wish.entry.rule

    def _fits(self, wish: _Wish, finding: Finding, texts: Sequence[str]) -> bool:
        entry = wish.entry
        if entry.rule and entry.rule not in finding.names:
            return False
        if entry.fingerprint and entry.fingerprint not in (finding.fingerprint, *finding.former_fingerprints):
            return False
        return any(wish.text in text for text in texts) and (wish.path is None or self._path_fits(wish.path, finding))

    def _off_in_file(self, finding: Finding) -> bool:
        return any(
            not names.isdisjoint(finding.names) and self._path_fits(pattern, finding) for pattern, names in self._off
        )

    def _path_fits(self, pattern: PathPattern, finding: Finding) -> bool:
        """Whether the path of either side fits; with `!` before the pattern, whether neither does."""
        fits = any(pattern in self._patterns_on(place.path) for place in _places(finding) if place.path)
        return fits != pattern.negated

    @lru_cache(maxsize=1024)  # noqa: B019 - a file has many findings, and one configuration lives as long as the run
    def _patterns_on(self, path: str) -> frozenset[PathPattern]:
        """Those of the configuration that a path of the report fits."""
        relative = path_from(self.config.folder, path)
        patterns = (*(wish.path for wish in self._wishes), *(pattern for pattern, _ in self._off))
        return frozenset(pattern for pattern in patterns if pattern and pattern.fits(relative))


def _looked_at(comment: Suppression, known: Collection[str]) -> Suppression:
    """The comment, with its fault where its reason begins with the name of a rule (`ignore wrong-number`, `ignore=…`,
    `ignore(…)`), or consists of names: that of a category is an everyday word as well.
    """
    if comment.names or comment.fault:
        return comment
    first, *rest = [word for word in regex.split(r"[\s,;:=()]+", comment.reason) if word] or [""]
    meant = first in known and ("-" in first or all(word in known for word in rest))
    return replace(comment, fault="unbracketed") if meant else comment


def _fitting(names: Sequence[str], finding: Finding) -> list[str]:
    if not names:
        return [""]
    return [name for name in names if name in finding.names]


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _places(finding: Finding) -> list[Location]:
    return [place for place in (finding.source, finding.target) if place]
