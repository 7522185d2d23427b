"""Placeholders that only their family tells from prose: :name, %name%, @name, __name__, [[name]], <%= name %>, $name.

Each may be something else (a heading, a mention, a price), so that alone it says nothing. What tells is the other side
(a name of a family that has no equal here, and one of the same family here that has none there), or the other texts of
the file (see facts.families).
"""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.facts.markup import Markup, read_prose
from qa_lint.late import re, regex
from qa_lint.model import Span, Text

_NAME = r"[\p{L}_][\p{L}\p{M}0-9_.-]{0,40}"
_WORD = r"[\p{Ll}\p{Hangul}_][\p{L}0-9_]{1,40}"
_BEFORE = r"(?<![\p{Latin}0-9_:/@$%.&\\-])"
# a family: its pattern, and whether a translation never leaves one out
_FAMILIES = {
    "percent": (rf"(?<![%0-9])%{_NAME}%(?![\p{{Latin}}0-9%])", True),  # Symfony, Windows
    "brackets": (rf"\[\[\s?{_NAME}\s?\]\]", False),
    "erb": (r"<%=?[^%<>\n]{1,80}%>", True),
    "underscores": (r"(?<![\p{Latin}0-9_])__[\p{L}0-9]+(?:_[\p{L}0-9]+)*__(?![\p{Latin}0-9_])", False),
    "colon": (rf"{_BEFORE}:{_WORD}(?![:\p{{Latin}}0-9_/(-])", False),  # Laravel
    "at": (rf"{_BEFORE}@{_WORD}(?![\p{{Latin}}0-9_/@(-]|\.[\p{{Latin}}0-9])", False),  # Drupal
    "dollars": (r"(?<![\p{L}0-9$])\$[\p{L}_][\p{L}0-9_]*\$", True),
    "dollar": (
        r"(?<![\p{L}0-9$\\])\$[\p{L}_][\p{L}0-9_]{1,40}(?![$\p{Latin}0-9_({]|\.[$\p{Latin}])",
        False,
    ),  # PHP, shells
    "escape": (r"(?<![A-Za-z]:)(?:\\ |\\|₩)[nt]", False),
}
_PATTERN = regex.compile("|".join(f"(?P<{family}>{pattern})" for family, (pattern, _) in _FAMILIES.items()))
SIGNS = frozenset("%[<_:@$\\₩")  # without any of which a text has none
# nor without one of these: a colon before a space, as most are, is none
_MAY_BE_NAMED = re.compile(r"[%:@$](?![\s0-9/.,;!?()\[\]{}\"'])|\[\[|<%|__|[\\₩] ?[nt]")
FAMILIES = tuple(family for family in _FAMILIES if family != "escape")  # that other texts may show
_LEFT_OUT_NEVER = frozenset(family for family, (_, never) in _FAMILIES.items() if never)


# names that programs give to what they fill in, or that no word is
_TELLING = regex.compile(
    r"[_0-9]|^(?:(?:user|file|first|last|display)?name|user|count|number|num|total|size|date|time|title|email|url|link"
    r"|path|file|folder|value|price|amount|version|id|code|host|domain|app)$",
    regex.IGNORECASE,
)


class Named(NamedTuple):
    """One that may be a placeholder: its family, and what the program knows it by."""

    markup: Markup
    family: str
    key: str

    @property
    def is_telling(self) -> bool:
        """Whether its name shows that it is no word in bold type: __room_name__, __count__."""
        return self.family == "underscores" and _TELLING.search(self.key.strip("_")) is not None

    @property
    def certain(self) -> bool:
        """Whether it is one, whatever the other side has."""
        return self.family in _LEFT_OUT_NEVER


def may_be_named(text: str) -> bool:
    """Whether a text has what begins any of them; most have not, and need not be read."""
    return not SIGNS.isdisjoint(text) and _MAY_BE_NAMED.search(text) is not None


def read_named(text: Text) -> tuple[Named, ...]:
    """All of them outside code and other markup, in order; a Korean particle behind one is no part of it."""
    if not may_be_named(text):
        return ()
    found = []
    for match in _PATTERN.finditer(text.fact(read_prose)):
        family = match.lastgroup or ""
        written = match.group()
        if family in ("colon", "at", "dollar") and (latin := regex.match(r"[:@$][A-Za-z_][A-Za-z0-9_]+", written)):
            written = latin.group()
        span = Span(match.start(), match.start() + len(written))
        key = written if family == "escape" else regex.sub(r"\s+", "", written)  # \ n is none
        found.append(Named(Markup("placeholder", span, written), family, key))
    return tuple(found)
