"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from qa_lint.model import UserError


def write_whole(path: Path, data: bytes | Iterable[bytes], what: str) -> None:
    """Write a file, at once or piece by piece, so that whoever reads it finds all of the old or all of the new.

    What is no plain file (a pipe, a terminal) is written to as it is. Raises UserError, naming `what` it is to be,
    where that cannot be done; then the old file is as it was.
    """
    pieces = [data] if isinstance(data, bytes) else data
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as out:
                out.writelines(pieces)
            return
        there = Path(os.path.realpath(path))  # a link stays one
        handle, name = tempfile.mkstemp(prefix=f".{there.name}.", dir=there.parent)
        try:
            with os.fdopen(handle, "wb") as out:
                out.writelines(pieces)
            Path(name).chmod(there.stat().st_mode & 0o7777 if there.exists() else 0o666 & ~_umask())
            Path(name).replace(there)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UserError(f"{what} cannot be written: {error.strerror}", str(path)) from None


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
