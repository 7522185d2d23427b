"""What every run of the program makes anew and that is always the same, kept for the next one: compiled patterns."""

from __future__ import annotations

from qa_lint.late.kept_patterns import KEPT
from qa_lint.project.settings import Config
from qa_lint.resources.disk_cache import PREPARED, DiskCache, cache_folder

_PATTERNS = "patterns"
_MOST = 20_000_000  # bytes, of which one version of the program needs a tenth


class Prepared:
    """What earlier runs of this program have prepared; nothing where nothing is to be kept.

    What is taken up holds for the whole process, as what a run makes itself does.
    """

    def __init__(self, disk: DiskCache | None) -> None:
        self._disk = disk

    @classmethod
    def of(cls, config: Config, program: str | None) -> Prepared:
        """That in the cache of a configuration; `program` is the identity of what made it, None: it has none."""
        return cls(DiskCache(cache_folder(config.cache_folder), PREPARED, program, _MOST) if program else None)

    @property
    def fault(self) -> str:
        """What is wrong with the cache, since when it is not used; empty: nothing."""
        return self._disk.fault if self._disk else ""

    def take_up(self) -> None:
        """Have at hand what was prepared."""
        if self._disk and (data := self._disk.read([_PATTERNS]).get(_PATTERNS)):
            KEPT.take_up(data)

    def keep(self) -> None:
        """Keep what this run has made beyond that, if it is worth it."""
        if self._disk and (data := KEPT.data()):
            self._disk.write({_PATTERNS: data})
