"""Nested keys (JSON, YAML) as entries: which of their values are texts, under which key, and for which number.

A key is the names on the way to a text, joined by dots; what stands in a list is named by its place, or by its `id`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from qa_lint.formats.characters import Characters
from qa_lint.languages.codes import language_of_code
from qa_lint.languages.plurals import CATEGORIES, OTHER
from qa_lint.late import regex
from qa_lint.model import Span

Kind = Literal["text", "nothing", "other"]  # a string; null; a number, a truth value

_NO_TEXT = regex.compile(r"\$schema|//.*|_comment.*", regex.DOTALL)  # names under which notes for programmers stand
# what libraries of Ruby keep of a language beside its texts: how dates and numbers are written
_FORMATS = regex.compile(
    r"(?:date|time|number)\.(?:.+\.)?(?:formats?|order|separator|delimiter|unit)(?:\..+)?", regex.DOTALL
)
_SUFFIXED = regex.compile(r"(?P<stem>.+)_(?P<plural>zero|one|two|few|many|other|plural)", regex.DOTALL)
_TEXTS = ("message", "defaultMessage", "string")  # of catalogues whose members are a text and what is to say of it
_NOTES = ("description", "developer_comment", "comment", "context")


@dataclass(frozen=True)
class Leaf:
    """A single value: its characters, how they are written, and the string that they make."""

    text: Characters
    notation: str
    string: str
    span: Span  # in the file, without quotation marks
    kind: Kind = "text"
    notes: Sequence[str] = ()


class Member(NamedTuple):
    """A value with its name, or its number in a list, and the offset at which that or the value begins."""

    name: str
    start: int
    value: Branch | Leaf


@dataclass(frozen=True)
class Branch:
    """A mapping, or a list."""

    is_list: bool
    members: list[Member] = field(default_factory=list)

    def leaf(self, name: str) -> Leaf | None:
        """The string under a name."""
        value = self.get(name)
        return value if isinstance(value, Leaf) and value.kind == "text" else None

    def branch(self, name: str) -> Branch:
        """The mapping under a name; an empty one where there is none."""
        value = self.get(name)
        return value if isinstance(value, Branch) else Branch(is_list=False)

    def get(self, name: str) -> Branch | Leaf | None:
        return next((member.value for member in reversed(self.members) if member.name == name), None)


class Told(NamedTuple):
    """A text of a tree, with its key and the category of number that it is for."""

    leaf: Leaf
    key: str
    plural: str = ""
    notes: tuple[str, ...] = ()


def texts_of(root: Branch | Leaf) -> Iterator[Told]:
    """The texts of a file of keys, in its order."""
    if isinstance(root, Leaf):
        return
    root = _below_language(root)
    if told := _described(root):
        yield from told
        return
    waiting: list[Told | tuple[str, Branch]] = [("", root)]
    while waiting:
        item = waiting.pop()
        if isinstance(item, Told):
            yield item
        else:
            waiting += reversed(list(_within(*item)))


def _within(key: str, branch: Branch) -> Iterator[Told | tuple[str, Branch]]:
    """What stands directly in a branch that has a key: texts, and branches with keys of their own."""
    names = _names(branch)
    are_forms = not branch.is_list and OTHER in names and names <= CATEGORIES
    for member in branch.members:
        name, plural, value = _name(member, branch), "", member.value
        if _NO_TEXT.fullmatch(name):
            continue
        if isinstance(value, Leaf):
            name, plural = ("", name) if are_forms else _without_form(name, names)
        path = ".".join(filter(None, (key, name)))
        if isinstance(value, Branch):
            yield path, value
        elif value.kind != "other" and not _FORMATS.fullmatch(path):
            yield Told(value, path, plural, tuple(value.notes))


def _names(branch: Branch) -> set[str]:
    return {member.name for member in branch.members}


def _name(member: Member, branch: Branch) -> str:
    """The name of a member: of one in a list its `id`, if it has one."""
    if branch.is_list and isinstance(member.value, Branch) and (identity := member.value.leaf("id")):
        return identity.string
    return member.name


def _without_form(name: str, names: Collection[str]) -> tuple[str, str]:
    """A name without the category of number that i18next adds to it (item_one, item_other; item, item_plural)."""
    if f"{name}_plural" in names:
        return name, "one"
    match = _SUFFIXED.fullmatch(name)
    if match and match["plural"] == "plural" and match["stem"] in names:
        return match["stem"], OTHER
    if match and match["plural"] in CATEGORIES and f"{match['stem']}_{OTHER}" in names:
        return match["stem"], match["plural"]
    return name, ""


def _below_language(root: Branch) -> Branch:
    """What stands under the language, where a file has that for its one key, as those of Rails have."""
    if len(root.members) == 1 and language_of_code(root.members[0].name):
        value = root.members[0].value
        return value if isinstance(value, Branch) and not value.is_list else root
    return root


def _described(root: Branch) -> list[Told]:
    """The texts of a catalogue in which every text stands beside what is to say of it, as those of Chrome and FormatJS.

    Empty for any other file.
    """
    found = []
    for member in () if root.is_list else root.members:
        told = member.value if isinstance(member.value, Branch) else Branch(is_list=False)
        text = next((leaf for name in _TEXTS if (leaf := told.leaf(name))), None)
        if text is None:
            return []
        notes = (leaf.string for name in _NOTES if (leaf := told.leaf(name)))
        found.append(Told(text, member.name, notes=tuple(notes)))
    return found
