r"""Letters that a file writes as escapes (\uc5f0), as people are to read them: catalogues of Java, JSON, YAML, TOML."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.late import regex

_ESCAPE = regex.compile(
    r"\\(?:u(?P<units>[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}|[0-9A-Fa-f]{4})|.)", regex.DOTALL
)


def escaped_letters(text: str) -> Iterator[tuple[int, int, str]]:
    """From where to where each escape reaches that stands for a letter or sign beyond ASCII, and for which."""
    for match in _ESCAPE.finditer(text) if "\\u" in text else ():
        if units := match["units"]:
            letter = bytes.fromhex(units.replace("\\u", "")).decode("utf-16-be", "replace")
            if not letter.isascii():
                yield *match.span(), letter


def with_letters(text: str) -> str:
    """The text with those letters in place of their escapes."""
    parts, at = [], 0
    for start, end, letter in escaped_letters(text):
        parts += [text[at:start], letter]
        at = end
    return "".join([*parts, text[at:]]) if parts else text
