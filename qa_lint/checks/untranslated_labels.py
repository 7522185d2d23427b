"""Labels of one to three words that stand untranslated in a file whose other texts are translated: Cancel, My orders.

One by itself may be meant, and whether a short text is a name its words hardly tell. So the words must be those of
screens or ordinary ones, and most of the file be in Korean.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.still_source import is_untranslated
from qa_lint.languages.kept_words import KEPT_IN_KOREAN
from qa_lint.languages.screen_words import SCREEN_WORDS
from qa_lint.languages.script import HANGUL
from qa_lint.late import re
from qa_lint.model import Document, Hit, Location, Pair, Sighting, Sightings, Spot, check, collects
from qa_lint.resources.vocabulary import Vocabulary

# Set by hand:
_LEAST = 3  # rows in Korean of a file that is translated, and
_TIMES = 4  # as many times more of them than of labels that were forgotten

_LONGEST = 40  # characters of a label
# Cancel, but not CANCEL and cancel, as commands and settings are written; of several words, the later ones have no
# capital, as those of a name have
_LABEL = re.compile(r"(?:[A-Z][a-z]{2,}|[A-Za-z][a-z]+(?: [a-z]{2,}){1,2})[.…:!?]{0,3}")
_KEYS = frozenset({"escape", "backspace", "tab", "shift", "alt", "ctrl"})  # beside which Delete is one of the keyboard
_BETWEEN = frozenset("a an and at by for from in my no not of on or out the to up with your".split())  # noqa: SIM905
_WORD = re.compile("[A-Za-z]+")


class Label(NamedTuple):
    """The words of a label that is the same on both sides, in small letters."""

    words: tuple[str, ...]


class Translated(NamedTuple):
    """How many rows of a document are in Korean."""

    rows: int


def untranslated_labels(document: Document) -> Sequence[Sighting[Label | Translated, Spot]]:
    """The labels that a document leaves in English, and how many of its rows are in Korean."""
    if not document.given:  # headings and cells of a document that was aligned are no labels
        return ()
    pairs = [pair for pair in document.pairs if pair.complete and pair.target.language == "ko"]
    korean = [pair for pair in pairs if HANGUL.search(pair.target.text)]
    found: list[Sighting[Label | Translated, Spot]] = []
    if korean:
        first = korean[0]
        found.append(Sighting(Translated(len(korean)), Spot.whole(first.source), Spot.whole(first.target)))
    left = ((words, pair) for pair in pairs if (words := _words_left(pair)))
    found += [Sighting(Label(words), Spot.whole(pair.source), Spot.whole(pair.target)) for words, pair in left]
    return found


def _words_left(pair: Pair) -> tuple[str, ...]:
    """The words of a pair whose sides are one label; none where it is told otherwise."""
    text = pair.target.text.strip()
    if len(text) > _LONGEST or text != pair.source.text.strip() or not _LABEL.fullmatch(text) or is_untranslated(pair):
        return ()
    prose = pair.target.text.fact(read_prose).strip()  # in which code is no text
    return tuple(word.lower() for word in _WORD.findall(text)) if prose == text else ()


@check(kinds={"label": ("label",)})
@collects(untranslated_labels)
def find_untranslated_labels(seen: Sightings, *, words: Vocabulary, allow: Sequence[str] = ()) -> Iterator[Hit]:
    """Labels of ordinary words that were left in English, in files that are in Korean for the rest.

    Labels in `allow` may stand in the translation as they are.
    """
    left: defaultdict[str | None, list[Sighting[Label, Location]]] = defaultdict(list)
    rows: defaultdict[str | None, int] = defaultdict(int)
    for found in seen.evidence(untranslated_labels):
        path = found.target.path
        if isinstance(found.record, Translated):
            rows[path] += found.record.rows
        else:
            left[path].append(Sighting(found.record, found.source, found.target))
    for path, labels in left.items():
        forgotten = [one for one in labels if one.target.text.strip() not in allow and _is_ordinary(one.record, words)]
        if any(word in _KEYS for one in labels for word in one.record.words):
            forgotten = [one for one in forgotten if len(one.record.words) > 1]
        if rows[path] >= max(_LEAST, len(labels), _TIMES * len(forgotten)):
            for one in forgotten:
                yield Hit("label", one.source, one.target, {"label": one.target.text.strip()})


def _is_ordinary(label: Label, words: Vocabulary) -> bool:
    """Whether the one word is one of screens, or all of several are ordinary, and one is that Korean does not keep."""
    if len(label.words) == 1:
        return label.words[0] in SCREEN_WORDS
    ordinary = (word in SCREEN_WORDS or words.has_form_of(word) or word in _BETWEEN for word in label.words)
    return all(ordinary) and any(word in SCREEN_WORDS and word not in KEPT_IN_KOREAN for word in label.words)
