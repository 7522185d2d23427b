"""The name of a finding that outlives edits elsewhere in the file."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from qa_lint.model import Finding, Location


def fingerprinted(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings with a name that outlives edits elsewhere in the file: rule, path, both texts, ordinal among equals."""
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        key = (finding.rule, finding.place.path or "", _text(finding.source), _text(finding.target))
        name = "\0".join([*key, str(seen[key])])
        seen[key] += 1
        yield replace(finding, fingerprint=hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16])


def _text(location: Location | None) -> str:
    return unicodedata.normalize("NFC", location.text) if location else ""
