"""Suppressions that silence nothing, that say no reason, or that are not written as they should be."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.model import Hit, Silence, check


@check(kinds={"unused": ("names",), "unexplained": (), "invalid": ("fault", "names", "meant")})
def judge_suppressions(silence: Silence) -> Iterator[Hit]:
    """What came of a suppression."""
    names = ", ".join(silence.names)
    if silence.fault:
        yield _hit(silence, "invalid", fault=silence.fault, names=names, meant=", ".join(silence.meant))
        return
    if silence.idle:
        yield _hit(silence, "unused", names=names)
    if not silence.reason:
        yield _hit(silence, "unexplained")


def _hit(silence: Silence, kind: str, **values: str) -> Hit:
    if silence.side == "source":
        return Hit(kind, silence.place, None, values)
    return Hit(kind, None, silence.place, values)
