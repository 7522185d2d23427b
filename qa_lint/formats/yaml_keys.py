"""YAML files of keys: one side of a pair, as those of Rails are, in which all stands under the language."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import line_comments
from qa_lint.formats.decoding import decode
from qa_lint.formats.entries import Entries
from qa_lint.formats.tree import Branch, Kind, Leaf, Member, texts_of
from qa_lint.formats.yaml_scalars import NOTATIONS, PLAIN, STYLES, characters_of
from qa_lint.late import regex
from qa_lint.model import Format, Language, Reading, Span, TextFile, UserError

if TYPE_CHECKING:
    from ruamel.yaml.events import Event, ScalarEvent

DEEPEST = 100  # mappings and lists within each other
_PROPERTIES = regex.compile(r"(?:[&!][^ \t\r\n]*+[ \t\r\n]++)+")  # an anchor, a tag
_NULL = regex.compile(r"~|null|Null|NULL|")
_OTHER = regex.compile(  # what is no string without quotation marks: YAML 1.2, 10.3.2, and what YAML 1.1 has besides
    r"true|True|TRUE|false|False|FALSE|[-+]?(?:[0-9][0-9_]*+(?:\.[0-9_]*+)?|\.[0-9]++)(?:[eE][-+]?[0-9]++)?"
    r"|0o[0-7]++|0x[0-9a-fA-F]++|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_COMMENT_LINE = regex.compile(r"[ \t]*#[ \t]*(.*)")


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The texts of the first document of a file, by key. Raises UserError, with the line, where it is no YAML."""
    file, notes = decode(data, path)
    entries = Entries(Reading(file, notes=notes), languages)
    texts = list(texts_of(scan(file)))
    inside = {line for text in texts for line in _lines_of(file, text.leaf.span)[1:]}
    for text in texts:
        first = _lines_of(file, text.leaf.span)[0]
        entries.add(text.leaf.text, text.leaf.notation, text.key, text.plural, _notes_above(file, first, inside))
    comments = line_comments(file)
    entries.comments += [c for c in comments if not any(c.span.overlaps(text.leaf.span) for text in texts)]
    return entries.finished()


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


class _Open:
    """A mapping or list that is not closed yet, and the key whose value comes next."""

    def __init__(self, branch: Branch) -> None:
        self.branch = branch
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


def scan(file: TextFile, span: Span | None = None) -> Branch | Leaf:
    """The first document in a stretch of a file, or in all of it.

    An alias of a text is that text again; one of a mapping or list is not followed.

    Raises UserError, with the line, for what is no YAML, and for what is nested too deep.
    """
    from ruamel.yaml import events  # here: only who reads such a file needs it

    start, end = span or Span(0, len(file.text))
    document = Branch(is_list=True)
    waiting = [_Open(document)]
    anchors: dict[str, Leaf] = {}
    for event in _events(file, start, end):
        at = start + event.start_mark.index
        if isinstance(event, events.CollectionStartEvent):
            branch = Branch(is_list=isinstance(event, events.SequenceStartEvent))
            waiting[-1].add("?", at, branch)
            waiting.append(_Open(branch))
            if len(waiting) > DEEPEST + 1:
                message = f"mappings and lists are nested more than {DEEPEST} deep"
                raise UserError(message, file.path, file.place(at).line)
        elif isinstance(event, events.CollectionEndEvent):
            waiting.pop()
        elif isinstance(event, events.ScalarEvent):
            leaf = _leaf(file, event, Span(at, start + event.end_mark.index))
            waiting[-1].add(leaf.string, at, leaf)
            if event.anchor:
                anchors[event.anchor] = leaf
        elif isinstance(event, events.AliasEvent):
            unknown = Leaf(Characters(file, at), PLAIN, "", Span(at, at), "other")
            leaf = anchors.get(event.anchor, unknown)
            waiting[-1].add(leaf.string or "*", at, leaf)
    return document.members[0].value if document.members else Branch(is_list=False)


def _events(file: TextFile, start: int, end: int) -> Iterator[Event]:
    """The events of the first document of a stretch; raises UserError."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.events import DocumentEndEvent
    from ruamel.yaml.reader import ReaderError

    try:
        for event in YAML(typ="safe", pure=True).parse(StringIO(file.text[start:end])):
            if isinstance(event, DocumentEndEvent):
                return
            yield event
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
