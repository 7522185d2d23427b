"""What automatic metrics say of a translation: `qa-lint score`, in the forms that suit a handful of figures."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence

from qa_lint.model import Language, Metric
from qa_lint.reporters.headings import column_name
from qa_lint.reporters.json import plain_json

_FIELDS = ("metric", "score", "signature")


def full(metrics: Sequence[Metric], language: Language) -> str:
    """A line a metric: its figure, and the signature without which no other figure can be compared with it."""
    lines = [f"{m.name:<5} {m.score:6.2f}   {m.signature}\n" for m in metrics]
    return "".join(lines)


def json_object(metrics: Sequence[Metric], language: Language) -> str:
    """One object: version, and the metrics."""
    return plain_json({"version": 1, "metrics": [_fields(metric) for metric in metrics]}, indent=1) + "\n"


def json_lines(metrics: Sequence[Metric], language: Language) -> str:
    """The same, a metric a line."""
    return "".join(plain_json(_fields(metric)) + "\n" for metric in metrics)


def comma_separated(metrics: Sequence[Metric], language: Language) -> str:
    """A header, and a row a metric."""
    out = io.StringIO()
    writer = csv.DictWriter(out, _FIELDS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(_fields(metric) for metric in metrics)
    return out.getvalue()


def markdown(metrics: Sequence[Metric], language: Language) -> str:
    """A table for a pull request or a job's summary."""
    head = [column_name(name, language) for name in _FIELDS]
    rows = [[m.name, f"{m.score:.2f}", "`" + m.signature.replace("|", r"\|") + "`"] for m in metrics]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, ["---", "---:", "---"], *rows))


def github(metrics: Sequence[Metric], language: Language) -> str:
    """A notice of a workflow."""
    told = ", ".join(f"{m.name} {m.score:.2f} ({m.signature})" for m in metrics)
    return f"::notice title=qa-lint score::{told}\n"


METRIC_REPORTERS: Mapping[str, Callable[[Sequence[Metric], Language], str]] = {
    "full": full,
    "json": json_object,
    "jsonl": json_lines,
    "csv": comma_separated,
    "markdown": markdown,
    "github": github,
}


def _fields(metric: Metric) -> dict[str, str | float]:
    return {"metric": metric.name, "score": round(metric.score, 4), "signature": metric.signature}
