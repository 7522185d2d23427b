"""Placeholders, and which of them a program takes for the same: {name}, %s, ICU plurals, times, roles of reST."""

from __future__ import annotations

from typing import NamedTuple

import regex

from qa_lint.facts.markup import Markup

# a name or number to be filled in, as against a stretch of a program between braces
_SIMPLE = regex.compile(
    r"%.*|\$?\{\}|\$?\{\{?\s*[-$]?[\p{L}\p{M}\p{Nd}_.-]+(?:\(.*\))?\s*\}?\}"
    r"|\{\s*[\p{L}\p{M}\p{Nd}_.-]+\s*,\s*(?:plural|selectordinal|select|number|date|time)(?![A-Za-z0-9_]).*",
    regex.DOTALL,
)
_POSITIONAL = regex.compile(r"%[-+0#]*[0-9]*(?:\.[0-9]+)?[sdifxXc]|\{\}")
_ICU = regex.compile(
    r"\{\s*([A-Za-z0-9_.-]+)\s*,\s*(plural|selectordinal|select|number|date|time)(?![A-Za-z0-9_])", regex.ASCII
)
# how a date or an hour is written in the other language: %m, %B; %Y, %y; %H, %I %p
_TIMES = {"b": "m", "B": "m", "e": "d", "I": "H", "y": "Y", "a": "A", "p": ""}


def is_placeholder(markup: Markup) -> bool:
    """Whether a stretch in braces or after a percent sign is filled in, and is no piece of a program."""
    return markup.declared or _SIMPLE.fullmatch(markup.text) is not None


def is_positional(markup: Markup) -> bool:
    """Whether it takes the next value, so that it matters how many there are: %s, {}."""
    return _POSITIONAL.fullmatch(markup.text) is not None


def placeholder_key(markup: Markup) -> str:
    """A placeholder as the program sees it: without its spaces, and without the texts for one and many.

    Empty where a translation may leave it out (%p, the half of the day).
    """
    text = markup.text
    if match := _ICU.match(text):
        choices, nested = _icu_parts(text)
        return ",".join([match[1], match[2], *(choices if match[2] == "select" else []), *nested])
    if regex.fullmatch(r"%-?[A-Za-z]", text):
        code = _TIMES.get(text[-1], text[-1])
        return "%" + code if code else ""
    return regex.sub(r"\s+", "", text)


def _icu_parts(text: str) -> tuple[list[str], list[str]]:
    """The words between which an ICU message chooses, and the names that are filled in within its texts."""
    choices, nested = set(), set()
    depth = start = 0
    for brace in regex.finditer(r"[{}]", text):
        if brace.group() == "}":
            if depth == 3:
                nested.add(text[start : brace.start()].partition(",")[0].strip())
            depth -= 1
            continue
        if depth == 1:
            choices.update(regex.findall(r"([\p{L}\p{M}\p{Nd}_=-]+)\s*$", text[start : brace.start()])[-1:])
        depth += 1
        start = brace.end()
    return sorted(choices), sorted(nested)


class Role(NamedTuple):
    """An interpreted text of reST as Sphinx reads it: its role and its goal, which is empty where it is translated."""

    name: str
    goal: str

    def may_be(self, other: Role) -> bool:
        """Whether both may have one goal: one of them is translated, or they are one term in two of its forms."""
        if self.name != other.name or not (self.goal and other.goal):
            return self.name == other.name
        a, b = sorted((self.goal.lower(), other.goal.lower()), key=len)
        return self.name in _TRANSLATED_ROLES and b.startswith(a[:-1])


_TRANSLATED_ROLES = {":term:", ":guilabel:", ":menuselection:", ":abbr:", ":dfn:", ":emphasis:", ":strong:", ":sub:"}


def read_role(markup: Markup) -> Role:
    """The name and the goal of a role, without what only tells how it is shown (~, ! and parentheses)."""
    name, _, text = markup.text.strip("`").partition("`")
    if named := regex.search("<([^<>]+)>$", text):
        text = named[1]
    elif regex.search(r"\p{Hangul}", text):
        return Role(name, "")
    return Role(name, text.lstrip("~!").removesuffix("()"))
