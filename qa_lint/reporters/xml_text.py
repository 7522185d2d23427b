"""XML as text: what the user wrote stands in it, less what XML cannot hold."""

from __future__ import annotations

from xml.etree import ElementTree

import regex

_IMPOSSIBLE = regex.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def possible(text: str) -> str:
    """The text with a replacement character for each that no XML document may hold, escaped or not."""
    return _IMPOSSIBLE.sub("\ufffd", text)


def document(root: ElementTree.Element) -> str:
    """An indented document. The values of attributes and the texts must be `possible`."""
    ElementTree.indent(root)
    return "<?xml version='1.0' encoding='utf-8'?>\n" + ElementTree.tostring(root, encoding="unicode") + "\n"
