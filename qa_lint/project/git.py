"""What git knows of the files: which have changed since a revision, and when each last did. It is only asked."""

from __future__ import annotations

import os
import subprocess
import time
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from qa_lint.model import UserError
from qa_lint.project.files import Task

_TIME = "/"  # before what is a time among the names of git's log, which are relative to the root


def changed_tasks(tasks: Sequence[Task], revision: str, folder: Path) -> list[Task]:
    """Those of which git says that one side has changed since a revision; raises UserError where it cannot say."""
    changed = changed_files(revision, folder)
    return [task for task in tasks if any(_real(Path(path)) in changed for path in task.files)]


def changed_files(revision: str, folder: Path) -> set[str]:
    """The real paths of what has changed since the branch left a revision, and in the working tree.

    As `git diff REVISION...` has it, with what is not committed and not yet known to git; of what was renamed both
    names, and what was deleted, too.
    """
    root = Path(_asked(folder, "rev-parse", "--show-toplevel").rstrip("\n"))
    if revision.startswith("-") or not _knows(root, revision):
        raise UserError(_unknown(root, revision))
    try:
        base = _asked(root, "merge-base", "--", revision, "HEAD").strip()
    except UserError:
        raise UserError(_unrelated(root, revision)) from None
    names = _asked(root, "diff", "--name-status", "--find-renames", "-z", base, "--").split("\0")
    names += _asked(root, "ls-files", "--others", "--exclude-standard", "-z").split("\0")
    return {
        _real(root / name) for name in names if name
    }  # the letters of --name-status are no files: they harm nothing


def with_changes(tasks: Sequence[Task], folder: Path) -> list[Task]:
    """The tasks with when each side of a pair last changed; raises UserError where git cannot say."""
    times = _last_changes(folder)

    def when(path: str) -> int | None:
        return times.get(_real(Path(path)))

    return [replace(task, changed=(when(task.source), when(task.target))) if task.target else task for task in tasks]


def _last_changes(folder: Path) -> Mapping[str, int]:
    """When each file last changed, in seconds since 1970, by its real path: its last commit, or now if it has changes.

    What git does not know is not in there.
    """
    root = Path(_asked(folder, "rev-parse", "--show-toplevel").rstrip("\n"))
    if _is_shallow(root):
        raise UserError("this clone is shallow, and git cannot tell when files changed (fetch-depth: 0)")
    log = _asked(root, "log", f"--format=%x00{_TIME}%ct", "--name-only", "-z", "--no-renames", "--")
    dirty = _asked(root, "diff", "--name-only", "-z", "HEAD", "--").split("\0")
    times = dict(reversed(list(_commits(log, root))))
    return times | {_real(root / name): int(time.time()) for name in dirty if name}


def _commits(log: str, root: Path) -> Iterator[tuple[str, int]]:
    """(real path, time) of each file of each commit, the newest first."""
    when = 0
    for part in log.split("\0"):
        name = part.strip("\n")
        if name.startswith(_TIME):
            when = int(name.removeprefix(_TIME))
        elif name:
            yield _real(root / name), when


def _knows(root: Path, revision: str) -> bool:
    try:
        _asked(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except UserError:
        return False
    return True


def _unknown(root: Path, revision: str) -> str:
    if _is_shallow(root):
        return f"git does not know {revision!r}: this clone is shallow, fetch it with its history (fetch-depth: 0)"
    return f"git does not know the revision {revision!r}"


def _unrelated(root: Path, revision: str) -> str:
    if _is_shallow(root):
        message = "git cannot say where this branch left {!r}: this clone is shallow, fetch it with its history"
        return message.format(revision) + " (fetch-depth: 0)"
    return f"this branch and {revision!r} have no commit in common"


def _is_shallow(root: Path) -> bool:
    return _asked(root, "rev-parse", "--is-shallow-repository").strip() == "true"


def _asked(folder: Path, *arguments: str) -> str:
    """What git answers; raises UserError, with its own words, where it does not."""
    try:
        # without the watcher that a repository's own configuration may name: nothing of the user's is run
        command = ["git", "-c", "core.fsmonitor=false", *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False)  # noqa: S603
    except OSError:
        raise UserError("git is not there, or cannot be run: it is needed to tell what has changed") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").split("\n")[0]
        if "not a git repository" in said:
            raise UserError("this folder is in no git repository: git cannot tell what has changed")
        raise UserError(f"git cannot tell what has changed: {said}")
    return os.fsdecode(done.stdout)


def _real(path: Path) -> str:
    """A path that is the same however it is written: links resolved, composed."""
    return unicodedata.normalize("NFC", os.path.realpath(path))
