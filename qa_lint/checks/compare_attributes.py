"""Attributes of tags: what a program or a browser reads is not translated, and leads to the same place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from qa_lint.facts.addresses import is_translated_path, path_key
from qa_lint.facts.slips import is_slip
from qa_lint.facts.tags import Attribute, read_attributes
from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Text, check

# those that are read by programs alone; a title, an alternative text or a label is for people
_ADDRESSES = {"href", "src", "srcset", "action", "cite", "data", "poster", "to"}
_FOR_PROGRAMS = {
    "class", "classname", "type", "rel", "target", "style", "lang", "dir", "for", "method", "role", "icon", "color",
    "size", "variant", "width", "height", "kind", "mode", "key", "ref", "slot", "align", "charset", "media", "language",
    "loading", "status", "level", "theme", "position", "format", "component", "tag", "ctype", "quantity",
}  # fmt: skip
_HANGUL = regex.compile(r"\p{Hangul}")
_COMPARED = ("expected", "found")


@check(kinds={"attribute": _COMPARED})
def compare_attributes(pair: Pair) -> Iterator[Hit]:
    """Attributes whose value was translated, or has a slip, in the tag that answers the source's.

    Tags of one name answer each other in order. The ends of addresses that name a heading (#설치) may be translated.
    """
    if not pair.complete or "=" not in pair.target.text:
        return
    for source, target in _answers(*pair.texts):
        if _is_spoiled(source, target):
            yield pair.hit("attribute", source.span, target.span, expected=source.value, found=target.value)


def _answers(source: Text, target: Text) -> Iterator[tuple[Attribute, Attribute]]:
    """The attributes of the source, each with that of the target whose tag and name it shares, in order."""
    there: defaultdict[tuple[str, str], list[Attribute]] = defaultdict(list)
    for attribute in target.fact(read_attributes):
        there[attribute.tag, attribute.name].append(attribute)
    here: defaultdict[tuple[str, str], list[Attribute]] = defaultdict(list)
    for attribute in source.fact(read_attributes):
        here[attribute.tag, attribute.name].append(attribute)
    for key, mine in here.items():
        if len(mine) == len(there[key]):
            values = [a.value for a in mine]
            others = [a.value for a in there[key]]
            lost, gained = (
                [a for a in mine if a.value not in others],
                [a for a in there[key] if a.value not in values],
            )
            yield from zip(lost, gained, strict=False)


def _is_spoiled(source: Attribute, target: Attribute) -> bool:
    """Whether the target's value can only be a mistake."""
    if source.name in _ADDRESSES:
        return is_translated_path(source.value, target.value) or is_slip(path_key(source.value), path_key(target.value))
    if source.name in _FOR_PROGRAMS or source.name.startswith("data-") or (source.name == "id" and ":" in source.tag):
        return _HANGUL.search(target.value) is not None and not _HANGUL.search(source.value)
    return False
