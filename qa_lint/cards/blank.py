"""A card to fill in: every key with what belongs there, and TODO where only its author knows."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qa_lint.cards.checks import Check, type_words
from qa_lint.model import Document, Project, Sightings

TODO = "TODO"  # marks all that a card is not finished without

_HEAD = """\
# A card to fill in. What is marked TODO is yours to write, and all these comments may go.
# The file's name is the rule's name. It names the bad thing: "ignore {name}" says what is let through.

status     = "preview"  # runs only where it is named; "stable": runs always
severity   = "warning"  # probable; "error": certain and grave; "info": worth a look, and fails no run
mqm        = "TODO"     # the error type in the MQM typology{used}"""

_UNCHOSEN = """\
check      = "TODO"     # one that exists, or one that you write; those that exist, and their kinds of hit:
{known}
kind       = "TODO"     # one of them, or several: ["x", "y"]"""

_MESSAGE = """\
# A message may name {values}the texts of the spans, {{source}} and {{target}}.
# {{target:을}} is such a text, or a value, and the particle that fits it: 을 or 를.
message    = "TODO{named}"
message-ko = "TODO{named}"
why        = "TODO: what the slip does to a reader, in a sentence or two"
why-ko     = "TODO: the same in Korean\""""

_EXAMPLES = """\
# Bad examples come from real translations, shortened and with other names. Each gives one finding of this rule, and
# ⟦ ⟧ mark the exact span that it covers, on either side or both.

{bad}

{bad}

# Good examples are the nearest things that must not be reported.

{good}

{good}"""


def blank_card(
    name: str, used: Iterable[str], checks: Mapping[str, Check], check: Check | None = None, kinds: Sequence[str] = ()
) -> str:
    """The text of a card for a rule of that name; `used` are the MQM types of the other rules in its category.

    With a check the card is about these kinds of its hits, or about all, and names the values that they carry.
    """
    used = "; those of this category:\n#   " + ", ".join(sorted(used)) if used else ""
    head = _HEAD.format(name=name, used=used)
    if check is None:
        known = "\n".join(f"#   {n}: {', '.join(sorted(c.kinds))}" for n, c in sorted(checks.items()))
        blocks = [f"{head}\n{_UNCHOSEN.format(known=known)}", _message(())]
    else:
        kinds = kinds or sorted(check.kinds)
        about = f"check      = {_toml(check.name)}\nkind       = {_toml(kinds[0] if len(kinds) == 1 else kinds)}"
        carried = frozenset.intersection(*(check.kinds[kind] for kind in kinds))
        blocks = [f"{head}\n{about}", _message(sorted(carried)), *_options(check)]
    blocks.append(_examples(several=check is not None and check.granularity in (Document, Sightings, Project)))
    return "\n\n".join(blocks) + "\n"


def _message(values: Sequence[str]) -> str:
    named = [f"{{{value}}}" for value in values]
    return _MESSAGE.format(
        values=f"{', '.join(named)} and " if named else "", named=f": {' '.join(named)}" if named else ""
    )


def _options(check: Check) -> list[str]:
    """The options of the check, if it has any: those that it needs, and as comments those that it can do without."""
    lines = []
    for option, hint in sorted(check.options.items()):
        if option in check.required:
            lines.append(f"{option} = {_toml(_of_type(hint))}  # TODO: {type_words(hint)}")
        else:
            default = check.defaults[option]
            lines.append(f"# {option} = {'' if default is None else _toml(default)}  # {type_words(hint)}")
    return (
        ["\n".join(["[options]  # of the check; those in comments have the value shown there", *lines])]
        if lines
        else []
    )


def _examples(several: bool) -> str:
    """Two bad and two good ones; of a rule about documents each side has several lines."""
    return _EXAMPLES.format(
        bad=_example(
            "bad", "an original, its ⟦span⟧ marked", "a translation with the slip, its ⟦span⟧ marked", several
        ),
        good=_example("good", "an original", "a translation without the slip", several),
    )


def _example(key: str, source: str, target: str, several: bool) -> str:
    sides: list[object] = [f"{TODO}: {text}" for text in (source, target)]
    if several:
        sides = [[side, f"{TODO}: its next line"] for side in sides]
    return f"[[{key}]]\nsource = {_toml(sides[0])}\ntarget = {_toml(sides[1])}"


def _of_type(hint: Any) -> object:
    """The plainest value of the type that an annotation asks for."""
    kind, parts = typing.get_origin(hint) or hint, typing.get_args(hint)
    if kind in (types.UnionType, typing.Union):
        return _of_type(parts[0])
    if kind is typing.Literal:
        return parts[0]
    if kind in (bool, int, float):
        return kind()
    if kind in (dict, Mapping):
        return {}
    return [] if kind in (list, tuple, Sequence) else TODO


def _toml(value: object) -> str:
    """A value as TOML writes it, which is as JSON does."""
    return json.dumps(value, ensure_ascii=False, default=list)
