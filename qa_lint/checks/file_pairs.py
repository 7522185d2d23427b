"""What is wrong with the files of a pair before anything is read of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from qa_lint.model import FilePair, Hit, check

_DAY = 86_400  # seconds


@check(kinds={"missing": ("expected",)})
def find_missing_files(files: FilePair) -> Iterator[Hit]:
    """A file whose counterpart is not there."""
    source, target = files
    if source.exists and not target.exists:
        yield Hit("missing", source.beginning, None, {"expected": target.path})
    elif target.exists and not source.exists:
        yield Hit("missing", None, target.beginning, {"expected": source.path})


@check(kinds={"stale": ("original", "source_date", "target_date")})
def find_stale_files(files: FilePair, *, days: int = 0) -> Iterator[Hit]:
    """A translation that has not changed since its original did, more than so many days before."""
    source, target = files
    if not (source.exists and target.exists) or source.changed is None or target.changed is None:
        return
    if source.changed > target.changed + days * _DAY:
        dates = {"source_date": _date(source.changed), "target_date": _date(target.changed)}
        yield Hit("stale", source.beginning, target.beginning, {"original": source.path, **dates})


def _date(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
