"""A document that several processes look at, each at parts of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from qa_lint.engine.bitexts import Bitext
from qa_lint.engine.checked import Tally
from qa_lint.engine.gathered import Said
from qa_lint.engine.part import Looks
from qa_lint.engine.recall import Recall
from qa_lint.engine.run import ROWS_AT_ONCE, Engine, Watch, following, ready
from qa_lint.model import Document


class Divided:
    """A document in memory. It is read once, before there are other processes where they share what was there before
    them, and what a process has read of the texts of a window it knows for all that it is given of that.
    """

    def __init__(self, bitext: Bitext, tally: Tally, engine: Engine, recall: Recall | None) -> None:
        self.bitext, self.tally = bitext, tally
        self._engine = engine
        self._recall = recall or Recall({}, for_next_run=False)
        of_document = tally.over(bitext.windows(ROWS_AT_ONCE))
        self._windows = [(window, tally.part) for window in following(of_document)]
        self._present: tuple[int, Document] | None = None  # the window that was looked at last, ready

    def parts(self, processes: int) -> Sequence[Looks]:
        """The parts to be looked at: each process has as many whole windows as the others, and they share the rest."""
        whole = len(self._windows) - len(self._windows) % processes
        rest = self._windows[whole:]
        return [
            *map(Looks, range(whole)),
            *(
                Looks(n, at)
                for n, (window, _) in enumerate(rest, whole)
                for at, _ in enumerate(self._engine.looks(window))
            ),
        ]

    def said_of(self, part: Looks, watch: Watch | None) -> Said:
        """What the checks say of a part."""
        window = self._window(part.window)
        said = Said(window.path or "")
        looks = enumerate(self._engine.looks(window))
        # no further than the one: what was read of the pairs of a look is let go when the next one begins
        wanted = looks if part.look is None else islice(looks, part.look, part.look + 1)
        for at, (some, runs) in wanted:
            self._engine.look(some, window, runs, (part.window, at), said, self._recall, watch)
            if self._recall.for_next_run:
                of_some = self._recall.of(some.pairs)
                said.kept |= of_some
                said.news |= self._recall.news_of(of_some)
        return said

    def _window(self, number: int) -> Document:
        """A window, ready; what was read of the one before is let go."""
        if self._present is None or self._present[0] != number:
            for pair in self._present[1].pairs if self._present else ():
                pair.forget()
            window, self.tally.part = self._windows[number]
            self._present = number, ready(window, self._recall)
        return self._present[1]
