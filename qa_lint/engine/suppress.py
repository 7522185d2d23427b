"""Silencing findings: comments in the files, entries of the configuration, and rules that are off in some files."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from qa_lint.model import INTERNAL, Finding, Location, Silence, Suppression
from qa_lint.project.globs import path_from, pattern_of
from qa_lint.project.settings import Config, SuppressEntry
from qa_lint.resources.toml_file import nearest


class Suppressions:
    """Which findings the user does not want to see, and which of the wishes were needed."""

    def __init__(self, config: Config, comments: Iterable[Suppression] = ()) -> None:
        self.config = config
        self.comments = list(dict.fromkeys(comments))
        self._by_path: defaultdict[str | None, list[Suppression]] = defaultdict(list)
        for comment in self.comments:
            self._by_path[comment.place.path].append(comment)
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

    def silences(
        self, running: Collection[str], known: Collection[str], everything: bool, complete: bool
    ) -> Iterator[Silence]:
        """What came of each comment and entry.

        Nothing is idle that names no rule of those that are `running`; nor is one that names none at all, unless
        `everything` runs that the configuration selects; nor an entry of the configuration, unless the run is
        `complete`: other files may need it.
        """
        for comment in self.comments:
            unknown = [name for name in comment.names if name not in known]
            fault = comment.fault or ("rule" if unknown else None)
            idle = [name for name in comment.names if name in running and (id(comment), name) not in self._served]
            blanket = not comment.names and everything and (id(comment), "") not in self._served
            names = tuple(unknown if fault == "rule" else () if fault else idle)
            meant = tuple(filter(None, (nearest(name, known) for name in unknown))) if fault == "rule" else ()
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
        for entry in self.config.suppress:
            if self._fits(entry, finding):
                yield id(entry), entry.rule

    def _fits(self, entry: SuppressEntry, finding: Finding) -> bool:
        if entry.rule and entry.rule not in finding.names:
            return False
        if entry.fingerprint and entry.fingerprint not in (finding.fingerprint, *finding.former_fingerprints):
            return False
        if entry.path and not self._path_fits(entry.path, finding):
            return False
        texts = [finding.message, *(place.text for place in _places(finding))]
        return any(_nfc(entry.text) in _nfc(text) for text in texts)

    def _off_in_file(self, finding: Finding) -> bool:
        return any(
            finding.names.intersection(names) and self._path_fits(pattern, finding)
            for pattern, names in self.config.per_file_ignores.items()
        )

    def _path_fits(self, pattern: str, finding: Finding) -> bool:
        """Whether the path of either side fits; with `!` before the pattern, whether neither does."""
        fits = any(pattern_of(pattern).fits(self._relative(place.path)) for place in _places(finding) if place.path)
        return fits != pattern_of(pattern).negated

    @lru_cache(maxsize=1024)  # noqa: B019 - a file has many findings, and one configuration lives as long as the run
    def _relative(self, path: str) -> str:
        return path_from(self.config.folder, path)


def _fitting(names: Sequence[str], finding: Finding) -> list[str]:
    if not names:
        return [""]
    return [name for name in names if name in finding.names]


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _places(finding: Finding) -> list[Location]:
    return [place for place in (finding.source, finding.target) if place]
