"""Attributes of tags: what a program or a browser reads is not translated, and leads to the same place."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.addresses import is_mistaken_page
from qa_lint.facts.tags import Attribute, answering_attributes
from qa_lint.languages.script import HANGUL
from qa_lint.model import Hit, Pair, check

# what programs alone read; a title, an alternative text or a label is for people
_FOR_PROGRAMS = {
    "class", "classname", "type", "rel", "target", "style", "lang", "dir", "for", "method", "role", "icon", "color",
    "size", "variant", "width", "height", "kind", "mode", "key", "ref", "slot", "align", "charset", "media", "language",
    "loading", "status", "level", "theme", "position", "format", "component", "tag", "ctype", "quantity",
}  # fmt: skip
_COMPARED = ("expected", "found")


@check(kinds={"attribute": _COMPARED})
def compare_attributes(pair: Pair) -> Iterator[Hit]:
    """Attributes whose value was translated, or has a slip, in the tag that answers the source's.

    Tags of one name answer each other in order. The ends of addresses that name a heading (#설치) may be translated.
    """
    if not pair.complete or "=" not in pair.target.text:
        return
    for source, target in answering_attributes(*pair.texts):
        if _is_spoiled(source, target):
            yield pair.hit("attribute", source.span, target.span, expected=source.value, found=target.value)


def _is_spoiled(source: Attribute, target: Attribute) -> bool:
    """Whether the target's value can only be a mistake."""
    if source.leads:
        return is_mistaken_page(source.value, target.value)
    if source.name in _FOR_PROGRAMS or source.name.startswith("data-") or (source.name == "id" and ":" in source.tag):
        return HANGUL.search(target.value) is not None and not HANGUL.search(source.value)
    return False
