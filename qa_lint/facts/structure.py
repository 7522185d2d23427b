"""What a block is to its page, told by how it begins: heading, list item, table row, block of code, or prose."""

from __future__ import annotations

from typing import NamedTuple

import regex

from qa_lint.model import Text

CODE, HEADING = "code", "heading"

_MARK = regex.compile(
    r"""(?P<code>[ \t>]*(?:`{3,}(?!.*`)|~{3,})) | (?P<heading>\#{1,6})\s | (?P<row>\|) | (?P<comment><!--)
    | (?P<quotation>>) | (?P<item>[-*+]\s|[0-9]{1,9}[.)]\s)""",
    regex.VERBOSE,
)


class Role(NamedTuple):
    """The kind of a block, empty for prose, and the level of a heading."""

    kind: str = ""
    level: int = 0


def read_role(text: Text) -> Role:
    match = _MARK.match(text.lstrip())
    if match is None:
        return Role()
    kind = match.lastgroup or ""
    return Role(kind, len(match[HEADING]) if kind == HEADING else 0)
