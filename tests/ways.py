"""Tables of what says the same in many ways.

A line has a sentence with what it is about in brackets, or several sentences divided by ` / `, and the lines under it,
which begin with four spaces, the ways in which the other language says that, divided by commas.
"""

from __future__ import annotations


def ways_of(table: str) -> list[tuple[str, str]]:
    """The first sentence with each of its ways, and the others with the first way."""
    found: list[tuple[str, str]] = []
    for row in table.replace(",\n    ", ", ").replace("\n    ", "\t").strip().split("\n"):
        sentences, _, ways = row.partition("\t")
        first, *others = sentences.split(" / ")
        found += [(first, way) for way in ways.split(", ")]
        found += [(other, ways.split(", ")[0]) for other in others]
    return found


def parted(text: str) -> tuple[str, str]:
    """The text without its brackets, and what stood in them."""
    head, _, rest = text.partition("[")
    inside, _, tail = rest.partition("]")
    return head + inside + tail, inside
