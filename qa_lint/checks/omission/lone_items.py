"""The last item of a list that one side has alone, where the other side names the item before it and joins nothing to
that: ears and claws, of which the other side says ears.

What such an item says is little against the length of its sentence. That the joint is missing, too, speaks for its
being left out, as does that hardly anything of the other side is left that could say it in another way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_lint.alignment.lengths import surplus_of
from qa_lint.checks.omission.open_units import VERBAL
from qa_lint.checks.omission.stretches import letters_of, usual_of
from qa_lint.facts.content.account import Entry, Tables, read_account
from qa_lint.facts.content.enumerations import items_of, joints_of, lists_of, missing_of
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.translator_notes import read_notes
from qa_lint.facts.turns import read_turns
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text

_SAYS = 1.0  # how much an item must say to be missed
_FEWEST = 2  # answered units of either side, so that the pair is known to say the same
_CLOSING = regex.compile(r"['\"’”)\]]*(?:[.,;:!?]|\s*$)")  # what stands behind an English item that is all that follows


class _Bound(NamedTuple):
    """The most open units beside the item and on the other side, and the least surplus of its side that is asked then;
    see `surplus_of`."""

    open: int
    surplus: float


# Set by hand on bitext: of 36,000 rows as they are three are told, of which two lack the item. An English "and" joins
# verbs, too, which Korean joins by an ending; so more is asked of what follows it, and it must be all that follows:
# that an object is answered tells that its verb is, in other words.
_BOUNDS: Mapping[Language, Sequence[_Bound]] = {
    "ko": (_Bound(0, -0.1), _Bound(1, 0.1)),
    "en": (_Bound(0, 0.1), _Bound(1, 0.35)),
}


def lone_items(pair: Pair, tables: Tables, usual: float = 0.0) -> Iterator[tuple[Text, Span]]:
    """The item that a list of one side ends with, of which the other side has nothing, nor a joint of any list.

    The account is read only where a side has a list alone and the lengths allow it. `usual` is how much longer the
    Korean side of a pair of the same document is as a rule (see `usual_surplus`).
    """
    korean, english = joints_of(pair, pair.korean.whole, pair.english.whole)
    if min(korean, english) or korean == english or all(text.fact(read_turns) for text in pair.texts):
        return
    text, there = (pair.korean, pair.english) if korean else (pair.english, pair.korean)
    # what is usual in a document may ask for more, and not excuse a side that is short
    surplus = surplus_of(text.language, letters_of(text), letters_of(there)) - max(usual_of(text, usual), 0.0)
    most = max((bound.open for bound in _BOUNDS[text.language] if surplus >= bound.surplus), default=None)
    if most is None:
        return
    lists = lists_of(text, tables)
    if len(lists) != 1:
        return
    account = pair.fact(read_account, tables)
    entries, theirs = account.side(text.language), account.side(there.language)
    items = items_of(entries, lists[0])
    missing = missing_of(items)
    if len(missing) != 1 or missing[0] is not items[-1] or missing[0].weight(text, tables.vocabulary) < _SAYS:
        return
    if not _is_last(text, missing[0].span, tables):
        return
    if is_named(missing[0].entries, text, pair, tables):
        return
    if any(map(missing[0].span.overlaps, text.fact(read_notes))):
        return
    beside = [entry for entry in entries if entry not in missing[0].entries]
    if max(map(_open, (beside, theirs))) <= most and min(map(_answered, (beside, theirs))) >= _FEWEST:
        yield text, missing[0].span


def _is_last(text: Text, item: Span, tables: Tables) -> bool:
    """Whether a list may end with it: an English item closes its clause, and a Korean one is nothing that is done with
    what stands before it (브라우저와 상호작용하는)."""
    if text.language == "en":
        return _CLOSING.match(text, item.end) is not None
    word = text[slice(*item)].split()[-1]
    return not (VERBAL.fullmatch(word) or tables.dictionary.is_form(word))


def is_named(entries: Sequence[Entry], text: Text, pair: Pair, tables: Tables) -> bool:
    """Whether what is missed is nothing but a name, as names have rules of their own; what may be a word, too (파리),
    these may pass over.
    """
    left = pair.fact(read_known_names, tables.gazetteer, tables.vocabulary).left
    known = [mention.span for mention in left if not mention.name.ambiguous] if text is pair.korean else ()
    return all(unit.kind == "name" or any(map(unit.span.overlaps, known)) for unit, _ in entries)


def _open(entries: Sequence[Entry]) -> int:
    return sum(entry.open for entry in entries)


def _answered(entries: Sequence[Entry]) -> int:
    return sum(entry.answered for entry in entries)
