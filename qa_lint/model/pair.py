"""What is compared: segments, pairs of them, documents, and what is known across documents."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar

from qa_lint.model.hit import Hit, Sighting, Spot, Value
from qa_lint.model.place import Location, TextFile
from qa_lint.model.text import Facts, Language, Span, Text, facts_of

T = TypeVar("T")


class Segment:
    """A text, and where each of its characters stands in the file.

    The text is in NFC whatever the file holds, so that no check has to think of decomposed Hangul; `starts[i]` and
    `ends[i]` are the file offsets where character i begins and ends, so that escapes, entities, decomposed letters and
    joined lines all map back. A segment without text stands at `anchor`. `missing` says that the translation has
    nothing here at all, as against a cell that was left empty. `notation` names how the format writes characters here.
    """

    __slots__ = ("anchor", "ends", "file", "missing", "notation", "starts", "text")

    def __init__(
        self,
        text: Text,
        file: TextFile,
        starts: Sequence[int],
        ends: Sequence[int],
        anchor: int = 0,
        missing: bool = False,
        notation: str = "",
    ) -> None:
        self.text, self.file = text, file
        self.starts, self.ends = starts, ends
        self.anchor = starts[0] if starts else anchor
        self.missing = missing
        self.notation = notation

    @classmethod
    def of_file(cls, file: TextFile, start: int, end: int, language: Language) -> Segment:
        """The stretch of the file from start to end, as it stands there."""
        raw = file.text[start:end]
        return cls.of_characters(raw, language, file, range(start, end), range(start + 1, end + 1), start)

    @classmethod
    def of_characters(
        cls,
        raw: str,
        language: Language,
        file: TextFile,
        starts: Sequence[int],
        ends: Sequence[int],
        anchor: int,
        notation: str = "",
    ) -> Segment:
        """Characters that were taken out of a file one by one (unescaped, joined), each with its place."""
        if not unicodedata.is_normalized("NFC", raw):
            raw, starts, ends = _composed(raw, starts, ends)
        return cls(Text(raw, language), file, starts, ends, anchor, notation=notation)

    @classmethod
    def of_string(cls, string: str, language: Language) -> Segment:
        """A text from memory: a file of its own, without a path."""
        return cls.of_file(TextFile(None, string), 0, len(string), language)

    @classmethod
    def gap(cls, file: TextFile, offset: int, language: Language) -> Segment:
        """Nothing, where something should stand."""
        return cls(Text("", language), file, (), (), offset, missing=True)

    @classmethod
    def join(cls, segments: Sequence[Segment], separator: str = " ") -> Segment:
        """Neighbouring segments of one file as one; the separator maps to what stands between them.

        Those without text add nothing; where none has any, the first of them is returned.
        """
        told = [segment for segment in segments if segment.text] or segments[:1]
        first = told[0]
        if len(told) == 1:
            return first
        starts, ends = list(first.starts), list(first.ends)
        codes = list(first.text.codes)
        for before, after in pairwise(told):
            starts += [before.ends[-1]] * len(separator)
            ends += [after.starts[0]] * len(separator)
            codes += [Span(a + len(starts), b + len(starts)) for a, b in after.text.codes]
            starts += after.starts
            ends += after.ends
        joined = Text(separator.join(segment.text for segment in told), first.language, codes)
        return cls(joined, first.file, starts, ends, notation=first.notation)

    def as_if_in(self, language: Language) -> Segment:
        """The same text in the place of a translation into another language."""
        text = Text(self.text, language, self.text.codes)
        return Segment(text, self.file, self.starts, self.ends, self.anchor, self.missing, self.notation)

    @property
    def language(self) -> Language:
        return self.text.language

    def __getitem__(self, part: slice) -> Segment:
        start, end, _ = part.indices(len(self.text))
        starts, ends = self.starts[start:end], self.ends[start:end]
        anchor = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else self.anchor)
        return Segment(self.text.part(start, end), self.file, starts, ends, anchor, notation=self.notation)

    def __repr__(self) -> str:
        return f"Segment({str(self.text)!r}, {self.language!r})"

    # ------------------------------------------------------------------ the map into the file

    def offsets(self, span: Span) -> Span:
        """Where a span of the text begins and ends in the file. An empty span has a place too."""
        start, end = span
        if start < end:
            return Span(self.starts[start], self.ends[end - 1])
        at = self.starts[start] if start < len(self.text) else (self.ends[-1] if self.text else self.anchor)
        return Span(at, at)

    def raw(self, span: Span) -> str:
        """A span of the text as the file has it."""
        return self.file.text[slice(*self.offsets(span))]

    def raw_before(self, other: Segment) -> str:
        """What the file has between this segment and a later one."""
        return self.file.text[self.ends[-1] if self.ends else self.anchor : other.anchor]

    def on_one_line(self, before: int, after: int) -> bool:
        """Whether the characters before offset `before` and at offset `after` stand on one line of the file."""
        end, start = self.offsets(Span(before - 1, before)).end, self.offsets(Span(after, after)).start
        return self.file.place(end).line == self.file.place(start).line


def _composed(raw: str, starts: Sequence[int], ends: Sequence[int]) -> tuple[str, list[int], list[int]]:
    """The text in NFC, each composed character with the place of all that went into it."""
    out: list[str] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    i = 0
    while i < len(raw):
        j = i + 1  # a cluster ends where nothing more can combine with it
        while j < len(raw) and (unicodedata.combining(raw[j]) or "ᅠ" <= raw[j] <= "ᇿ"):
            j += 1
        for character in unicodedata.normalize("NFC", raw[i:j]):
            out.append(character)
            new_starts.append(starts[i])
            new_ends.append(ends[j - 1])
        i = j
    return "".join(out), new_starts, new_ends


@dataclass(frozen=True, eq=False)
class Pair:
    """A source segment and the target segment that translates it; one of them may be missing (a gap).

    Where qa-lint aligned them, `confidence` is the probability that they belong together (that the block is alone, of
    one with a gap), and `shape` says how many blocks of each side were joined. What a format knows besides: the `key`
    under which a program finds the pair, the `context` that tells it from others of equal source, the `notes` of its
    authors, and the `state` that the translation is in.
    """

    source: Segment
    target: Segment
    confidence: float = 1.0
    shape: tuple[int, int] = (1, 1)
    key: str = ""
    context: str = ""
    notes: tuple[str, ...] = ()
    state: str = ""

    @property
    def complete(self) -> bool:
        return bool(self.source.text.strip() and self.target.text.strip())

    @property
    def texts(self) -> tuple[Text, Text]:
        """Those of the source and of the target."""
        return self.source.text, self.target.text

    def side(self, language: Language) -> Segment:
        """The side that is in a language."""
        return self.source if self.source.language == language else self.target

    @property
    def korean(self) -> Text:
        return self.side("ko").text

    @property
    def english(self) -> Text:
        return self.side("en").text

    @cached_property
    def _facts(self) -> Facts:
        return facts_of((self.source.text.content, self.target.text.content))

    def fact(self, read: Callable[..., T], *resources: object) -> T:
        """What a reader says of this pair: it is given the pair, looks at its texts alone, and is asked once."""
        return self._facts.of(read, self, resources)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "_facts"}

    def hit(self, kind: str, source: Span | None = None, target: Span | None = None, /, **values: Value) -> Hit:
        """A hit about a span of each side of this pair; without one, about all of the side."""
        spans = (source or self.source.text.whole), (target or self.target.text.whole)
        return Hit(kind, Spot(self.source, spans[0]), Spot(self.target, spans[1]), values)

    def language_hit(
        self, kind: str, korean: Span | None = None, english: Span | None = None, /, **values: Value
    ) -> Hit:
        """The same for a check that thinks in languages rather than in source and target."""
        source, target = (korean, english) if self.source.language == "ko" else (english, korean)
        return self.hit(kind, source, target, **values)

    def spot(self, language: Language, span: Span) -> Spot:
        """A span of the side that is in a language."""
        return Spot(self.side(language), span)


@dataclass(frozen=True, eq=False)
class Document:
    """The pairs of one bilingual file or of one file and its translation, in reading order."""

    path: str | None  # of the target, or of the bilingual file; None: it is in memory
    pairs: Sequence[Pair]
    given: bool = True  # the format says which segments belong together (a table row), as against aligned by qa-lint


@dataclass(frozen=True, eq=False)
class Project:
    """What the documents of a run said, for checks that look across them."""

    records: Mapping[Callable[..., Any], Sequence[Any]] = field(default_factory=dict)

    def evidence(self, collect: Callable[..., Sequence[Sighting[T, Spot]]]) -> Sequence[Sighting[T, Location]]:
        """What `collect` saw in every document, in the order of the documents' paths."""
        return self.records.get(collect, ())
