"""Where the cards and tables are that come with qa-lint."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def package_folder() -> Path:
    """The code."""
    return _PACKAGE


def rules_folder() -> Path:
    """The cards and tables: inside the package when installed, beside it in a checkout."""
    installed = _PACKAGE / "rules"
    return installed if installed.is_dir() else _PACKAGE.parent / "rules"


def presets() -> dict[str, Path]:
    """The configurations that come with qa-lint, by name: they stand beside the folders of the cards."""
    return {path.stem: path for path in sorted(rules_folder().glob("*.toml"))}
