"""Reference links of Markdown: [text][label] and [label], and the lines that say where a label leads.

Source: CommonMark, "Link reference definitions" and "Reference link"; labels are compared without case and with white
space counted once.
"""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.late import regex
from qa_lint.model import Span, Text

_DEFINITION = regex.compile(r"(?:^|(?<=\s))\[(?P<label>(?!\^)[^\[\]]{1,200})\]:\s+\S")
_REFERENCE = regex.compile(r"(?<![\]\\])\[(?P<text>[^\[\]]{1,200})\](?:\[(?P<label>[^\[\]]{0,200})\])?(?![(:\[])")


class Reference(NamedTuple):
    """A reference link: its place, its label as it is written and as it is compared, and whether its text is that."""

    span: Span
    name: str
    label: str
    is_shortcut: bool


def key_of(label: str) -> str:
    """A label as it is compared."""
    return " ".join(label.split()).casefold()


def may_define(text: str) -> bool:
    """Whether a text has what each definition has; most have not, and need not be read."""
    return "]:" in text


def read_definitions(text: Text) -> frozenset[str]:
    """The labels of which a text says where they lead."""
    return (
        frozenset(key_of(match["label"]) for match in _DEFINITION.finditer(text)) if may_define(text) else frozenset()
    )


def is_definition(text: Text) -> bool:
    """Whether a text is such a line and nothing else."""
    return regex.fullmatch(rf"\s*{_DEFINITION.pattern}\S*(?:\s+[\"'(].*)?\s*", text, regex.DOTALL) is not None


def read_references(text: Text) -> tuple[Reference, ...]:
    """What may be a reference link, if there is a definition for it; [text](address) and code are none."""
    if "[" not in text:
        return ()
    prose = text.fact(read_prose)
    found = []
    for match in _REFERENCE.finditer(text):
        if prose[match.start()] == "[":
            name = match["label"] or match["text"]
            found.append(Reference(Span(*match.span()), name, key_of(name), not match["label"]))
    return tuple(found)
