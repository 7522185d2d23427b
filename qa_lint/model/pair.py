"""What is compared: pairs of segments, documents, and what is known across documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from typing import Any, TypeVar

from qa_lint.model.hit import Hit, Sighting, Spot, Value
from qa_lint.model.place import Location
from qa_lint.model.segment import Segment
from qa_lint.model.text import Facts, Language, Span, Text, facts_of

T = TypeVar("T")
_DERIVED = frozenset({"_facts", "complete", "korean", "english"})  # what a pair works out again in another process


ROWS_BEFORE = 100  # of a table that comes in parts: so far may reach what concerns rows of two of them


@dataclass(frozen=True, eq=False)
class Pair:
    """A source segment and the target segment that translates it; one of them may be missing (a gap).

    Where qa-lint aligned them, `confidence` is the probability that they belong together (that the block is alone, of
    one with a gap), and `shape` says how many blocks of each side were joined. What a format knows besides: the `key`
    under which a program finds the pair, the `context` that tells it from others of equal source, the `notes` of its
    authors, the `state` that the translation is in, the `most` characters that it may have, and, of a text that differs
    with a number, the CLDR category of that (`plural`: one, few, other ...), by the language that has more of them.
    `families` are the families of placeholders that its program fills in, as far as the format tells or the other texts
    of the file show (see facts.families); none where nothing does.
    """

    source: Segment
    target: Segment
    confidence: float = 1.0
    shape: tuple[int, int] = (1, 1)
    key: str = ""
    context: str = ""
    notes: tuple[str, ...] = ()
    state: str = ""
    most: int | None = None
    plural: str = ""
    families: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.key and self.key not in self.texts:  # else the text itself says it
            self.source.called(self.key)
            self.target.called(self.key)

    @cached_property
    def complete(self) -> bool:
        """Whether both sides say something."""
        return bool(self.source.text.strip() and self.target.text.strip())

    @property
    def texts(self) -> tuple[Text, Text]:
        """Those of the source and of the target."""
        return self.source.text, self.target.text

    def side(self, language: Language) -> Segment:
        """The side that is in a language."""
        return self.source if self.source.language == language else self.target

    @cached_property
    def korean(self) -> Text:
        return self.side("ko").text

    @cached_property
    def english(self) -> Text:
        return self.side("en").text

    @cached_property
    def _facts(self) -> Facts:
        return facts_of((self.source.text.content, self.target.text.content))

    def fact(self, read: Callable[..., T], *resources: object) -> T:
        """What a reader says of this pair: it is given the pair, looks at its texts alone, and is asked once."""
        facts = self._facts
        key = (read, *resources) if resources else read
        if key in facts:
            return facts[key]  # type: ignore[no-any-return]
        facts[key] = value = read(self, *resources)
        return value

    def forget(self) -> None:
        """Let go of what was read of this pair and its texts; who asks for it again has it read again."""
        self.__dict__.pop("_facts", None)
        self.source.text.forget()
        self.target.text.forget()

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in _DERIVED}

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

    def part(self, korean: Span, english: Span) -> Pair:
        """A stretch of either side as a pair of its own, whose places in the file are theirs."""
        source, target = (korean, english) if self.source.language == "ko" else (english, korean)
        return Pair(self.source[source.start : source.end], self.target[target.start : target.end])

    def spot(self, language: Language, span: Span) -> Spot:
        """A span of the side that is in a language."""
        return Spot(self.side(language), span)


@dataclass(frozen=True, eq=False)
class Document:
    """The pairs of one bilingual file or of one file and its translation, in reading order."""

    path: str | None  # of the target, or of the bilingual file; None: it is in memory
    pairs: Sequence[Pair]
    given: bool = True  # the format says which segments belong together (a table row), as against aligned by qa-lint
    bound: bool = False  # each translation stands under a key or its source: none can have slipped into another row
    code: Sequence[Pair] = ()  # blocks of code that belong together, which are no pairs: nothing in them is translated
    # what checks that look at a whole document keep about each pair until the next run, plain values by name: what they
    # would have to read of it again though it has not changed
    kept: Callable[[Pair], dict[str, Any]] = lambda pair: {}
    surplus: float = 0.0  # how much longer the Korean side of its pairs is as a rule (see `alignment.lengths`)
    before: Sequence[Pair] = ()  # of a part of a long table: the last rows before it (at most `ROWS_BEFORE`)
    goes_on: bool = False  # and whether more of its rows come after it
    large: bool = False  # it is of a file that is read part by part: memory is to be spared

    @property
    def aligned(self) -> Sequence[Pair]:
        """The pairs that qa-lint aligned; in a document with both sorts, those with a key were given by the format."""
        return () if self.given else [pair for pair in self.pairs if not pair.key]

    @property
    def rows(self) -> Sequence[Pair]:
        """The pairs that the format gives."""
        return self.pairs if self.given else [pair for pair in self.pairs if pair.key]

    def windows(self, most: int) -> Iterator[Document]:
        """The document in parts of at most so many rows, in order; whole, if qa-lint aligned it.

        What was read of the texts of a part is forgotten when the next one is there.
        """
        if not self.given:
            yield from [self] * bool(self.pairs)
            return
        rows, code, before, left = iter(self.pairs), self.code, list[Pair](), len(self.pairs)
        while some := list(islice(rows, most)):
            for pair in before:
                pair.forget()
            left -= len(some)
            yield replace(self, pairs=some, code=code, goes_on=self.goes_on or left > 0)
            code, before = (), some


@dataclass(frozen=True, eq=False)
class Sightings:
    """What was seen in all of a document, for checks that look across its rows, however many it has."""

    records: Mapping[Callable[..., Any], Sequence[Any]] = field(default_factory=dict)

    def evidence(self, collect: Callable[..., Sequence[Sighting[T, Spot]]]) -> Sequence[Sighting[T, Location]]:
        """What `collect` saw, in the order in which the rows stand and the documents' paths are sorted.

        There may be more than memory should hold: each is read where it is asked for.
        """
        return self.records.get(collect, ())


class Project(Sightings):
    """What the documents of a run said, for checks that look across them."""
