"""What a block is to its page, as its format or its beginning tells: heading, item, row, block of code, or prose."""

from __future__ import annotations

from qa_lint.late import regex
from qa_lint.model import Role, Text

CODE, HEADING = "code", "heading"

_MARK = regex.compile(
    r"""(?P<code>[ \t>]*(?:`{3,}(?!.*`)|~{3,})) | (?P<heading>\#{1,6})\s | (?P<row>\|) | (?P<comment><!--)
    | (?P<quotation>>) | (?P<item>[-*+]\s|[0-9]{1,9}[.)]\s)""",
    regex.VERBOSE,
)


def read_role(text: Text) -> Role:
    """What the format knows of the text, or else what the marks of Markdown say that it begins with."""
    if text.role is not None:
        return text.role
    match = _MARK.match(text.lstrip())
    if match is None:
        return Role()
    kind = match.lastgroup or ""
    return Role(kind, len(match[HEADING]) if kind == HEADING else 0)


def heading_level(text: Text) -> int:
    """The level of a heading, from 1; 0 of what is none."""
    role = text.fact(read_role)
    return role.level if role.kind == HEADING else 0
