"""Which families of placeholders (see facts.families) the programs fill in that read a format."""

from __future__ import annotations

from collections.abc import Iterable

PRINTF = frozenset({"printf"})
NUMBERS = frozenset({"numbers"})
BRACES = frozenset({"braces"})

_FLAG = "-format"
# by the flags of xgettext (GNU gettext, "PO Files"): what stands for printf in C, every % of which is a directive
_DIRECTIVES = frozenset("c objc python awk lua php perl java-printf javascript".split())  # noqa: SIM905
_PRINTF = frozenset("pascal gcc-internal gfc-internal tcl go ruby".split())  # noqa: SIM905 - with conversions of their own
_BRACES = frozenset("python-brace java csharp rust perl-brace c++ d".split())  # noqa: SIM905
_NUMBERS = frozenset("qt qt-plural kde boost".split())  # noqa: SIM905


def families_of_flags(flags: Iterable[str]) -> frozenset[str]:
    """What the flags of a message of a catalogue say: c-format, no-c-format, python-brace-format ..."""
    told: set[str] = set()
    for flag in flags:
        kind, is_format = flag.removesuffix(_FLAG), flag.endswith(_FLAG)
        if not is_format:
            continue
        if kind.startswith(("no-", "impossible-")):
            if kind.partition("-")[2] in _DIRECTIVES:
                told.add("no printf")
        elif kind in _DIRECTIVES:
            told |= {"printf", "directives"}
        elif kind in _PRINTF:
            told |= PRINTF
        elif kind in _BRACES:
            told |= BRACES
        elif kind in _NUMBERS:
            told |= NUMBERS
        elif kind == "sh":
            told.add("dollar")
    return frozenset(told)
