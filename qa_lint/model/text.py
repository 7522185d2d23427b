"""What is said: characters in one language, and what is known of them.

Offsets and spans count code points from 0 and are half-open.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Literal, NamedTuple, TypeVar
from weakref import WeakValueDictionary

Language = Literal["ko", "en"]

T = TypeVar("T")
_REMEMBERED = 1_000  # contents whose facts outlive the last text that has them: about 15 MB of facts
_ITSELF = object()  # what is read of a text may be the text; its facts must not hold it, or both would hold each other


def other_language(language: Language) -> Language:
    """That of the other side of a pair."""
    return "en" if language == "ko" else "ko"


class Span(NamedTuple):
    """Half-open code points of a text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def moved(self, by: int) -> Span:
        """The same stretch where so many more code points stand before it."""
        return Span(self.start + by, self.end + by)


class Facts(dict[Any, Any]):
    """What was read of one content, by reader; by reader and resources where it is handed some.

    Who asks looks here first and without a call: a pair is asked for some hundred facts, most of them again.
    """

    __slots__ = ("__weakref__",)


class _Memory:
    """The facts of every content that is in use, and of the last ones that were.

    So the same string costs nothing when it comes again, in another row, document or run of this process, and a run
    over any number of rows needs no more memory than its last documents.
    """

    def __init__(self, most: int) -> None:
        self._known: WeakValueDictionary[Hashable, Facts] = WeakValueDictionary()
        self._recent: deque[Facts] = deque(maxlen=most)

    def of(self, content: Hashable) -> Facts:
        facts = self._known.get(content)
        if facts is None:
            self._known[content] = facts = Facts()
            self._recent.append(facts)
        return facts


_MEMORY = _Memory(_REMEMBERED)


def facts_of(content: Hashable) -> Facts:
    """The facts that belong to a content; whoever holds them keeps them from being forgotten."""
    return _MEMORY.of(content)


class Role(NamedTuple):
    """What a block is to its page: its kind (heading, item, row, code ...), empty for prose, and a heading's level."""

    kind: str = ""
    level: int = 0


class Text(str):
    """A string in a language, in NFC, with its inline codes: stretches that the format declares to be markup.

    `role` is what the format knows it to be, where its characters do not show that as the marks of Markdown do.

    It is a string in every way, so it is searched and sliced as one (a slice is a plain string; `part` makes a text of
    it). What readers find in it (see `facts`) is kept by content: equal texts share it, and it never travels in a
    pickle.
    """

    __slots__ = ("_facts", "codes", "language", "role")
    language: Language
    codes: tuple[Span, ...]
    role: Role | None
    _facts: Facts | None

    def __new__(cls, string: str, language: Language, codes: Sequence[Span] = (), role: Role | None = None) -> Text:
        text = super().__new__(cls, string)
        text.language, text.codes, text.role, text._facts = language, tuple(codes), role, None
        return text

    def __reduce__(self) -> tuple[type[Text], tuple[str, Language, tuple[Span, ...], Role | None]]:
        return type(self), (str(self), self.language, self.codes, self.role)

    def __repr__(self) -> str:
        return f"Text({str.__repr__(self)}, {self.language!r})"

    @property
    def content(self) -> Hashable:
        """All that makes a text what it is."""
        return str(self), self.language, self.codes, self.role

    def fact(self, read: Callable[..., T], *resources: object) -> T:
        """What a fact reader says of this text; of equal texts each reader is asked once."""
        facts = self._facts
        if facts is None:
            self._facts = facts = facts_of(self.content)
        key = (read, *resources) if resources else read
        if key in facts:
            known: Any = facts[key]
            if known is _ITSELF:
                known = self
            return known  # type: ignore[no-any-return]
        value = read(self, *resources)
        facts[key] = _ITSELF if value is self else value
        return value

    def forget(self) -> None:
        """Let go of what was read of this text; who asks for it again has it read again."""
        self._facts = None

    @property
    def whole(self) -> Span:
        """The text without the white space around it."""
        start = len(self) - len(self.lstrip())
        return Span(start, max(start, len(self.rstrip())))

    def part(self, start: int, end: int | None = None) -> Text:
        """A stretch of the text as a text of its own."""
        stop = len(self) if end is None else end
        codes = [Span(max(a, start) - start, min(b, stop) - start) for a, b in self.codes if a < stop and start < b]
        return Text(self[start:stop], self.language, codes)
