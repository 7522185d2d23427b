"""What a report keeps of a document besides the findings: how much it holds, and, where it is shown, its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from qa_lint.engine.locate import whole_of
from qa_lint.model import Checked, Document, Location, Problem, Row, Segment
from qa_lint.project.files import Task


class Tally:
    """Counts what is checked of a document as it goes by, and leaves out the pairs that are in one of some states."""

    def __init__(self, states: Sequence[str] = (), with_texts: bool = False) -> None:
        self._states, self._with_texts = states, with_texts
        self._pairs = self._words = 0
        self._rows: list[Row] = []
        self.part: float  # of the document that the present window is
        self._skipped: Counter[str] = Counter()

    def over(self, windows: Iterable[tuple[Document, float]]) -> Iterator[Document]:
        """The windows of a document, without what is left out; with each comes which part of the document it is."""
        looked_at = self._looked_at(windows)
        for window, part in _last_marked(looked_at) if self._states else looked_at:
            self.part = part
            yield window

    def _looked_at(self, windows: Iterable[tuple[Document, float]]) -> Iterator[tuple[Document, float]]:
        for window, part in windows:
            self._skipped.update(pair.state for pair in window.pairs if pair.state in self._states)
            pairs = [pair for pair in window.pairs if pair.state not in self._states]
            self._pairs += len(pairs)
            self._words += sum(len(pair.source.text.split()) for pair in pairs)
            if self._with_texts:
                self._rows += [Row(_place(pair.source), _place(pair.target)) for pair in pairs]
            if pairs:
                yield window if len(pairs) == len(window.pairs) else replace(window, pairs=pairs), part

    def checked(self, task: Task) -> Checked:
        """The document of a task, with its rows where they are to be kept."""
        return Checked(task.source, task.target or task.source, self._pairs, self._words, self._rows)

    def notes(self, path: str | None) -> list[Problem]:
        """How many pairs were left out."""
        if not self._skipped:
            return []
        told = ", ".join(f"{number} {state}" for state, number in sorted(self._skipped.items()))
        return [Problem(f"not checked for their state: {told}", path)]


def _last_marked(windows: Iterator[tuple[Document, float]]) -> Iterator[tuple[Document, float]]:
    """The same windows, the last of which knows that it is: all that came after it may have been left out."""
    held = next(windows, None)
    while held:
        following = next(windows, None)
        yield held if following else (replace(held[0], goes_on=False), held[1])
        held = following


def _place(segment: Segment) -> Location | None:
    """Where a segment stands. Its text says it all, so the line around it is not kept."""
    return None if segment.missing else replace(whole_of(segment), excerpt="")
