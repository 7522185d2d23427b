"""Labels of one to three words that are translated in another sense of the word."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.model import Hit, Pair, Spot, check
from qa_lint.resources.senses import Senses

_MOST = 40  # characters of a label


@check(kinds={"sense": ("wanted",)})
def find_wrong_senses(pair: Pair, *, senses: Senses) -> Iterator[Hit]:
    """A label that the table has, rendered in a sense that it does not have on a screen (Export, 수출)."""
    if not pair.complete or max(map(len, pair.texts)) > _MOST:
        return
    sense = senses.confused(pair.english, pair.korean)
    if sense is None:
        return
    hit = pair.hit("sense", wanted=" / ".join(sense.right))
    one = len(sense.right) == 1 and pair.target.text.language == "ko"
    yield hit.fixed_by(Spot.whole(pair.target), sense.right[0]) if one else hit
