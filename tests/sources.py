"""The modules of the program, each read and parsed once for all tests of a process."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import qa_lint

PACKAGE = Path(qa_lint.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))


@cache
def source_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def tree_of(path: Path) -> ast.Module:
    """What a module says; whoever asks for it changes nothing in it."""
    return ast.parse(source_of(path))


@cache
def nodes_of(tree: ast.Module) -> tuple[ast.AST, ...]:
    """All that is in a module, in the order of `ast.walk`, which takes longer than to parse it."""
    return (*ast.walk(tree),)
