"""What is not looked at below a folder: what the configuration excludes, and what git ignores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qa_lint.project.globs import PathPattern, absolute, any_fits, last_fitting, lineage

# where the configuration says nothing; ~$ is what Office puts beside a file that is open
EXCLUDED = (".*/", "node_modules/", "__pycache__/", "build/", "dist/", "venv/", "~$*")


class Exclusion:
    """The patterns of one configuration, relative to its folder."""

    def __init__(self, folder: Path, patterns: Sequence[str]) -> None:
        self.folder, self._patterns = absolute(folder), tuple(map(PathPattern, patterns))

    def leaves_out(self, path: Path, is_folder: bool) -> bool:
        """Whether an entry of a folder that is walked is excluded, whatever holds for that folder."""
        return bool(last_fitting(self._patterns, self._relative(path), is_folder))

    def leaves_out_named(self, path: Path) -> bool:
        """Whether a file is excluded, or a folder that it is in."""
        return any_fits(self._patterns, self._relative(path))

    def _relative(self, path: Path) -> str:
        return _below(absolute(path), self.folder)


class GitIgnores:
    """The .gitignore files of a repository, each read once (gitignore(5); the user's own global file is not asked)."""

    def __init__(self) -> None:
        self._told: dict[Path, bool] = {}
        self._patterns: dict[Path, tuple[PathPattern, ...]] = {}
        self._roots: dict[Path, Path | None] = {}

    def leave_out(self, path: Path, is_folder: bool) -> bool:
        """Whether git ignores an entry, or a folder that it is in; outside a repository nothing is ignored."""
        entry = absolute(path)
        root = self._root(entry.parent)
        if root is None:
            return False
        *above, (own, _) = lineage(_below(entry, root))
        return any(self._ignored(root / name, root, folder) for name, folder in (*above, (own, is_folder)))

    def _ignored(self, path: Path, root: Path, is_folder: bool) -> bool:
        if path not in self._told:
            told = (last_fitting(lines, _below(path, folder), is_folder) for folder, lines in self._files(path, root))
            self._told[path] = next((said for said in told if said is not None), False)
        return self._told[path]

    def _files(self, path: Path, root: Path) -> Iterator[tuple[Path, tuple[PathPattern, ...]]]:
        """The patterns that hold for an entry, the nearest first, with the folder that they are relative to."""
        above = [*path.parents]
        for folder in above[: above.index(root) + 1]:
            yield folder, self._read(folder / ".gitignore")
        yield root, self._read(root / ".git" / "info" / "exclude")

    def _root(self, folder: Path) -> Path | None:
        if folder not in self._roots:
            if (folder / ".git").exists():
                self._roots[folder] = folder
            else:
                self._roots[folder] = None if folder == folder.parent else self._root(folder.parent)
        return self._roots[folder]

    def _read(self, file: Path) -> tuple[PathPattern, ...]:
        if file not in self._patterns:
            try:  # git follows no link either: it could lead out of the repository
                text = "" if file.is_symlink() else file.read_text(encoding="utf-8", errors="replace")
            except OSError:
                text = ""
            self._patterns[file] = tuple(map(PathPattern, _patterns(text)))
        return self._patterns[file]


def _patterns(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        pattern = line.removesuffix("\r")
        # a space at the end counts where a backslash stands before it
        pattern = pattern if pattern.endswith("\\ ") else pattern.rstrip(" ")
        if pattern and not pattern.startswith("#"):
            yield pattern


def _below(path: Path, folder: Path) -> str:
    """The path from a folder, with slashes; its own name where it stands elsewhere."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name
