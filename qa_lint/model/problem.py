"""What could not be done, and the exception that carries it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """A file, or a part of it, that could not be read, written or checked: one clear message, and where it is known."""

    message: str
    path: str | None = None
    line: int | None = None

    def __str__(self) -> str:
        where = [str(part) for part in (self.path, self.line) if part is not None]
        return ": ".join([":".join(where), self.message]) if where else self.message

    def order(self) -> tuple[str, int, str]:
        return self.path or "", self.line or 0, self.message


class UserError(Exception):
    """Something is wrong with what the user gave, so that what was asked for cannot be done: a problem, raised."""

    def __init__(self, message: str, path: str | None = None, line: int | None = None) -> None:
        super().__init__(message)
        self.problem = Problem(message, path, line)

    def __str__(self) -> str:
        return str(self.problem)

    def __reduce__(self) -> tuple[type[UserError], tuple[str, str | None, int | None]]:
        # so that it survives the way back from a worker
        return type(self), (self.problem.message, self.problem.path, self.problem.line)
