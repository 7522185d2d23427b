"""What writers have in common: which pairs a format can hold, and what of them it cannot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from qa_lint.late import regex
from qa_lint.model import Document, Language, Pair, Segment, Span, UserError

# of a document, what is no character of XML 1.0
_IMPOSSIBLE = regex.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Losses:
    """What a format has no place for, each as a sentence, and in how many pairs that is so."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def add(self, what: str, lost: object = True) -> None:
        """Something of a pair that is not kept, if there is any."""
        if lost:
            self.counts[what] += 1

    def of_pair(self, pair: Pair, *kept: str) -> None:
        """What a pair knows besides its texts, and the format does not keep."""
        known = {
            "keys": (pair.key, "keys are not kept"),
            "contexts": (pair.context, "contexts are not kept"),
            "notes": (pair.notes, "notes are not kept"),
            "states": (pair.state, "states are not kept"),
            "limits": (pair.most, "maximum lengths are not kept"),
            "plurals": (pair.plural, "plural categories are not kept"),
        }
        for what, (value, told) in known.items():
            self.add(told, value and what not in kept)

    def of_codes(self, pair: Pair) -> None:
        """That inline codes are written as if they were text."""
        self.add("inline codes are written as text", pair.source.text.codes or pair.target.text.codes)


Writer = Callable[[Sequence[Document], Losses], bytes]


def pairs_of(documents: Iterable[Document]) -> Iterator[Pair]:
    """The pairs that have text, document by document."""
    return (pair for document in documents for pair in document.pairs if pair.source.text or pair.target.text)


def translated(documents: Iterable[Document], losses: Losses) -> Iterator[Pair]:
    """The pairs of which both sides have text: those that a memory or a catalogue can hold."""
    for pair in pairs_of(documents):
        if pair.complete:
            yield pair
        else:
            losses.add("pairs of which one side is empty are left out")


def confidence_of(pair: Pair) -> str:
    """How sure it is that its sides belong together; empty where they are not aligned, but given."""
    return "" if pair.confidence == 1 else f"{min(pair.confidence, 0.9999):.4f}"  # never 1: that is what is given


def direction_of(documents: Sequence[Document]) -> tuple[Language, Language]:
    """The languages of source and target, the same for all pairs; raises UserError where they differ."""
    found = {(pair.source.language, pair.target.language) for pair in pairs_of(documents)}
    if len(found) > 1:
        told = "the files are translated in both directions, which the format cannot hold: convert them apart"
        raise UserError(told)
    return found.pop() if found else ("ko", "en")


def told_by(segment: Segment) -> str:
    """The text with the white space that its format means to stand around it."""
    before, after = segment.around
    return f"{before}{segment.text}{after}"


def pieces(segment: Segment) -> Iterator[tuple[str, bool]]:
    """The text of a segment in pieces, each with whether it is an inline code."""
    text, (before, after) = segment.text, segment.around
    if before:
        yield before, False
    at = 0
    for code in sorted(code for code in text.codes if code.start < code.end):
        if code.start < at:
            continue
        if at < code.start:
            yield text[at : code.start], False
        yield text[slice(*code)], True
        at = code.end
    if at < len(text):
        yield text[slice(*Span(at, len(text)))], False
    if after:
        yield after, False


class Xml:
    """Text and attributes as XML writes them; what no XML can hold is lost."""

    def __init__(self, losses: Losses) -> None:
        self.losses = losses

    def text(self, text: str) -> str:
        """Between tags. A carriage return is written as a reference, as it would be read as a line feed."""
        told = self._possible(text)
        for character, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;")):
            told = told.replace(character, written)
        return told

    def attribute(self, text: str) -> str:
        """In quotation marks, and with them."""
        told = self.text(text)
        for character, written in (('"', "&quot;"), ("\n", "&#10;"), ("\t", "&#9;")):
            told = told.replace(character, written)
        return f'"{told}"'

    def _possible(self, text: str) -> str:
        told = _IMPOSSIBLE.sub("\ufffd", text)
        self.losses.add("characters that no XML can hold are replaced", told != text)
        return told
