"""The name of a finding that outlives edits elsewhere in the file."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from qa_lint.model import Finding, Location, Segment
from qa_lint.project.globs import path_from

# texts that are asked for again soon, each of which may be long: a segment has many findings, and is seen by several
# checks. They are not asked as facts are, since of most texts that did not change nothing else is read.
_ASKED_AGAIN = 500


def fingerprinted(findings: Iterable[Finding], folder: Path) -> Iterator[Finding]:
    """Findings, sorted by path, with a name that outlives edits elsewhere in the file, and another working folder.

    It is made of the rule, the path from a folder (that of the configuration), the texts of both sides and an ordinal
    among equals. A finding of a rule that had another name has those that it would have by that, too.
    """
    for path, same in groupby(findings, key=lambda finding: finding.place.path or ""):
        named = path_from(folder, path)
        seen: Counter[str] = Counter()  # by digest: there may be very many
        for finding in same:
            texts = named, _text(finding.source), _text(finding.target)
            keys = [(name, *texts) for name in (finding.rule, *finding.formerly)]
            equal = [digest(*key) for key in keys]
            given, *former = (digest(*key, str(seen[one])) for key, one in zip(keys, equal, strict=True))
            yield replace(finding, fingerprint=given, former_fingerprints=tuple(former))
            seen.update(equal)


def digest(*texts: str) -> str:
    """A short name of texts, the same in every run; empty where all of them are."""
    name = "\0".join(texts)
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16] if name else ""


def digest_of(segment: Segment) -> str:
    """A short name of what a segment says, however its lines are broken; empty where it says nothing."""
    return _digest_of_text(segment.text)


def is_all(place: Location) -> bool:
    """Whether a place is all of its segment."""
    return place.around != "" and _digest_of_text(unicodedata.normalize("NFC", place.text)) == place.around


@lru_cache(_ASKED_AGAIN)
def _digest_of_text(text: str) -> str:
    return digest(" ".join(text.split()))


def _text(location: Location | None) -> str:
    return unicodedata.normalize("NFC", location.text) if location else ""
