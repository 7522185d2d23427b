"""JSON Lines: an object a pair, with all that is known of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from qa_lint.model import Document, Pair
from qa_lint.writers.written import Losses, confidence_of, pairs_of, told_by


def json_lines(documents: Sequence[Document], losses: Losses) -> bytes:
    """What is empty is left out."""
    lines = []
    for pair in pairs_of(documents):
        losses.of_codes(pair)
        lines.append(json.dumps(_object(pair), ensure_ascii=False).replace("\u2028", "\\u2028") + "\n")
    return "".join(lines).encode("utf-8", "backslashreplace")


def _object(pair: Pair) -> dict[str, Any]:
    confidence = confidence_of(pair)
    told = {
        "source": told_by(pair.source),
        "target": told_by(pair.target),
        "source_language": pair.source.language,
        "target_language": pair.target.language,
    }
    known = {
        "key": pair.key,
        "context": pair.context,
        "notes": "\n".join(pair.notes),
        "state": pair.state,
        "max_length": pair.most,
        "plural": pair.plural,
        "confidence": float(confidence) if confidence else None,
    }
    return told | {name: value for name, value in known.items() if value not in ("", None)}
