"""YAML files of keys: one side of a pair, as those of Rails are, in which all stands under the language."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import line_comments
from qa_lint.formats.decoding import decode
from qa_lint.formats.entries import Entries
from qa_lint.formats.tree import Branch, Kind, Leaf, Member, Told, texts_of
from qa_lint.formats.yaml_scalars import NOTATIONS, PLAIN, STYLES, characters_of
from qa_lint.late import regex
from qa_lint.model import Format, Language, Reading, Span, TextFile, UserError

if TYPE_CHECKING:
    from ruamel.yaml.events import Event, ScalarEvent

DEEPEST = 100  # mappings and lists within each other
_MERGE = "<<"
_MOST_REPEATED = 100_000
_PROPERTIES = regex.compile(r"(?:[&!][^ \t\r\n]*+[ \t\r\n]++)+")  # an anchor, a tag
_NULL = regex.compile(r"~|null|Null|NULL|")
_OTHER = regex.compile(  # what is no string without quotation marks: YAML 1.2, 10.3.2, and what YAML 1.1 has besides
    r"true|True|TRUE|false|False|FALSE|[-+]?(?:[0-9][0-9_]*+(?:\.[0-9_]*+)?|\.[0-9]++)(?:[eE][-+]?[0-9]++)?"
    r"|0o[0-7]++|0x[0-9a-fA-F]++|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_COMMENT_LINE = regex.compile(r"[ \t]*#[ \t]*(.*)")


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The texts of a file by key, which of a further document says so. Raises UserError, with the line, for no YAML."""
    file, notes = decode(data, path)
    entries = Entries(Reading(file, notes=notes), languages)
    texts = [told for number, document in enumerate(scan(file), 1) for told in _texts_of(document, number)]
    inside = {line for text in texts for line in _lines_of(file, text.leaf.span)[1:]}
    for text in texts:
        first = _lines_of(file, text.leaf.span)[0]
        entries.add(text.leaf.text, text.leaf.notation, text.key, text.plural, _notes_above(file, first, inside))
    comments = line_comments(file)
    entries.comments += [c for c in comments if not any(c.span.overlaps(text.leaf.span) for text in texts)]
    return entries.finished()


def _texts_of(document: Branch | Leaf, number: int) -> Iterator[Told]:
    for told in texts_of(document):
        yield told if number == 1 else told._replace(key=f"{told.key} (document {number})")


def _lines_of(file: TextFile, span: Span) -> range:
    """The lines of a scalar, from 1."""
    first = file.place(span.start).line
    return range(first, max(first, file.place(max(span.start, span.end - 1)).line) + 1)


def _notes_above(file: TextFile, line: int, inside: Container[int]) -> list[str]:
    """The comments that fill the lines above a line, unless they are lines of a text."""
    found = []
    starts = file.line_starts
    while line > 1 and line - 1 not in inside:
        match = _COMMENT_LINE.match(file.text, starts[line - 2], starts[line - 1])
        if match is None:
            break
        found.append(match[1])
        line -= 1
    return found[::-1]


def scan(file: TextFile, span: Span | None = None) -> list[Branch | Leaf]:
    """The documents in a stretch of a file, or in all of it.

    An alias is what it stands for once more, and what a mapping takes over from others (`<<`) is among its own.

    Raises UserError, with the line, for what is no YAML, and for what is nested too deep or repeated too often.
    """
    start, end = span or Span(0, len(file.text))
    composer = _Composer(file, start)
    for event in _events(file, start, end):
        composer.take(event)
    return [member.value for member in composer.documents.members]


class _Open:
    """A mapping or list that is not closed yet, its anchor, and the key whose value comes next."""

    def __init__(self, branch: Branch, anchor: str | None = None) -> None:
        self.branch, self.anchor = branch, anchor
        self.key: tuple[str, int] | None = None

    def add(self, name: str, start: int, value: Branch | Leaf) -> None:
        """What comes next: in a mapping keys and values by turns."""
        if self.branch.is_list:
            self.branch.members.append(Member(str(len(self.branch.members)), start, value))
        elif self.key is None:
            self.key = name, start
        else:
            self.branch.members.append(Member(*self.key, value))
            self.key = None

    def merge(self) -> None:
        """Put what it takes over from other mappings among its members (https://yaml.org/type/merge.html)."""
        taken = [member for member in self.branch.members if member.name == _MERGE and isinstance(member.value, Branch)]
        if self.branch.is_list or not taken:
            return
        members = [member for member in self.branch.members if member not in taken]
        names = {member.name for member in members}
        for other in (other for member in taken for other in _mappings(member.value)):
            members += [member for member in other.members if member.name not in names]
            names.update(member.name for member in other.members)
        self.branch.members[:] = members


def _mappings(value: Branch | Leaf) -> list[Branch]:
    """What a mapping takes over from: one, or a list of some."""
    if not isinstance(value, Branch):
        return []
    if not value.is_list:
        return [value]
    return [m.value for m in value.members if isinstance(m.value, Branch) and not m.value.is_list]


class _Composer:
    """The events of a stretch of a file, put together to documents."""

    def __init__(self, file: TextFile, start: int) -> None:
        self.file, self.start = file, start
        self.documents = Branch(is_list=True)
        self.waiting = [_Open(self.documents)]
        self.anchors: dict[str, Branch | Leaf] = {}
        self.sizes: dict[int, int] = {}  # of mappings and lists that are closed: the texts in them
        self.repeated = 0  # texts that aliases stand for

    def take(self, event: Event) -> None:
        from ruamel.yaml import events  # here: only who reads such a file needs it

        at = self.start + event.start_mark.index
        if isinstance(event, events.DocumentStartEvent):
            self.anchors = {}
        elif isinstance(event, events.CollectionStartEvent):
            branch = Branch(is_list=isinstance(event, events.SequenceStartEvent))
            self.waiting[-1].add("?", at, branch)
            self.waiting.append(_Open(branch, event.anchor))
            if len(self.waiting) > DEEPEST + 1:
                raise self.refused(f"mappings and lists are nested more than {DEEPEST} deep", at)
        elif isinstance(event, events.CollectionEndEvent):
            self.close(self.waiting.pop())
        elif isinstance(event, events.ScalarEvent):
            leaf = _leaf(self.file, event, Span(at, self.start + event.end_mark.index))
            self.waiting[-1].add(leaf.string, at, leaf)
            if event.anchor:
                self.anchors[event.anchor] = leaf
        elif isinstance(event, events.AliasEvent):
            self.alias(event.anchor, at)

    def close(self, closed: _Open) -> None:
        closed.merge()
        self.sizes[id(closed.branch)] = sum(self.size(member.value) for member in closed.branch.members)
        if closed.anchor:
            self.anchors[closed.anchor] = closed.branch

    def size(self, value: Branch | Leaf) -> int:
        return self.sizes.get(id(value), 0) if isinstance(value, Branch) else 1

    def alias(self, anchor: str, at: int) -> None:
        """What stands for something else; an alias of what it stands in is nothing."""
        value = self.anchors.get(anchor, Leaf(Characters(self.file, at), PLAIN, "", Span(at, at), "other"))
        self.repeated += self.size(value)
        if self.repeated > _MOST_REPEATED:
            raise self.refused(f"aliases stand for more than {_MOST_REPEATED:,} texts", at)
        name = value.string if isinstance(value, Leaf) else ""
        self.waiting[-1].add(name or "*", at, value)

    def refused(self, message: str, at: int) -> UserError:
        return UserError(message, self.file.path, self.file.place(at).line)


def _events(file: TextFile, start: int, end: int) -> Iterator[Event]:
    """The events of a stretch; raises UserError."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        yield from YAML(typ="safe", pure=True).parse(StringIO(file.text[start:end]))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = start + (mark.index if mark else 0)
        message = f"broken YAML: {error.problem or error.context}"
        raise UserError(message, file.path, file.place(at).line) from None
    except ReaderError as error:
        line = file.place(start + error.position).line
        raise UserError(f"broken YAML: {error.reason}", file.path, line) from None


def _leaf(file: TextFile, event: ScalarEvent, span: Span) -> Leaf:
    """A scalar; what stands before it is no part of it."""
    if match := _PROPERTIES.match(file.text, *span):
        span = Span(match.end(), span.end)
    style, value = event.style or "", event.value
    kind: Kind = "text"
    if not style and event.implicit[0]:
        kind = "nothing" if _NULL.fullmatch(value) else "other" if _OTHER.fullmatch(value) else "text"
    text = characters_of(file, span, style, value) if kind == "text" else Characters(file, span.start)
    return Leaf(text, STYLES.get(style, PLAIN), value, span, kind)


YAML = Format(
    "yaml",
    (".yaml", ".yml"),
    read,
    notations=NOTATIONS,
    holds_one=True,
    about="texts by key, below the language (Rails) or not, with comments",
)
