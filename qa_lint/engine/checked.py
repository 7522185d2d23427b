"""What a report keeps of a document besides the findings: how much it holds, and, where it is shown, its text."""

from __future__ import annotations

from dataclasses import replace

from qa_lint.engine.locate import whole_of
from qa_lint.model import Checked, Document, Location, Row, Segment
from qa_lint.project.files import Task


def checked(document: Document, task: Task, with_texts: bool) -> Checked:
    """A document of a task, with its rows or without them."""
    words = sum(len(pair.source.text.split()) for pair in document.pairs)
    rows = [Row(_place(pair.source), _place(pair.target)) for pair in document.pairs] if with_texts else ()
    return Checked(task.source, task.target or task.source, len(document.pairs), words, rows)


def _place(segment: Segment) -> Location | None:
    """Where a segment stands. Its text says it all, so the line around it is not kept."""
    return None if segment.missing else replace(whole_of(segment), excerpt="")
