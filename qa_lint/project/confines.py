"""How far a run may look: what nobody named is read and written inside the project alone.

A path that the user types is the user's, wherever it leads. A path that stands in the configuration, that a pattern of
it makes, that another file's name suggests, or that stands in a folder, is one of the project, or none: neither `..`
nor a link takes it out. The project of a configuration that the user names is the one that it stands in.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from qa_lint.project.globs import absolute

OUTSIDE = "it leads out of the project, and nobody has named it: name it itself, if it is meant"


@lru_cache(maxsize=256)
def project_of(folder: Path) -> Path:
    """The project that a folder is of: the root of its repository, or else the folder itself."""
    here = absolute(folder)
    return next((above for above in (here, *here.parents) if (above / ".git").exists()), here)


def leads_out(path: Path, *homes: Path) -> bool:
    """Whether a path leads out of all of some folders, with links followed; it need not exist."""
    there = Path(os.path.realpath(path))
    return not any(there.is_relative_to(os.path.realpath(home)) for home in homes)
