"""XML as text: what the user wrote stands in it, less what XML cannot hold."""

from __future__ import annotations

from xml.etree import ElementTree

from qa_lint.late import regex

_IMPOSSIBLE = regex.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# what XML may hold, and a terminal that shows it obeys: control characters of old, and of the direction of writing
_OBEYED = regex.compile(r"[\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]")


def possible(text: str) -> str:
    """The text with a replacement character for each that no XML document may hold, escaped or not, or should."""
    return _OBEYED.sub("\ufffd", _IMPOSSIBLE.sub("\ufffd", text))


def document(root: ElementTree.Element) -> str:
    """An indented document. The values of attributes and the texts must be `possible`."""
    ElementTree.indent(root)
    return "<?xml version='1.0' encoding='utf-8'?>\n" + ElementTree.tostring(root, encoding="unicode") + "\n"
