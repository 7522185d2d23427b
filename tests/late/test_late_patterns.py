"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import ast
import copy
import gc
import pickle
import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
import regex as regex_itself
from each import each
from sources import FILES, tree_of

import qa_lint
from qa_lint import late
from qa_lint.late import LatePattern, re, regex

BOTH = pytest.mark.parametrize("module", [re, regex], ids=["re", "regex"])


@BOTH
def test_a_pattern_does_what_the_module_s_own_does(module: ModuleType) -> None:
    for pattern, flags, text in (("(?P<a>b+)|c", module.IGNORECASE, "aBbcb"), ("^x$", module.MULTILINE, "x\ny\nx")):
        ours, theirs = (
            module.compile(pattern, flags),
            sys.modules[module.__name__.rpartition(".")[2]].compile(pattern, flags),
        )
        assert [m.span() for m in ours.finditer(text)] == [m.span() for m in theirs.finditer(text)]
        assert ours.sub("-", text) == theirs.sub("-", text)
        assert bool(ours.fullmatch(text)) == bool(theirs.fullmatch(text))
        assert (ours.pattern, ours.flags, dict(ours.groupindex)) == (pattern, theirs.flags, dict(theirs.groupindex))
    assert module.compile(b"[0-9]+").findall(b"1 22") == [b"1", b"22"]


@BOTH
def test_it_is_compiled_when_it_is_first_used_and_never_again(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    own = sys.modules[module.__name__.rpartition(".")[2]]
    compiled = own.compile
    monkeypatch.setattr(own, "compile", lambda *given: asked.append(given) or compiled(*given))
    pattern = module.compile("a+")
    assert pattern.pattern == "a+"
    assert not asked
    assert pattern.search("caat")[0] == "aa"
    assert pattern.match("b") is None
    assert pattern.split("bab") == ["b", "b"]
    assert asked == [("a+", 0)]


@BOTH
def test_it_is_copied_and_travels_to_another_process(module: ModuleType) -> None:
    pattern = module.compile("a+", module.IGNORECASE)
    for used in (False, True):
        assert copy.deepcopy(pattern).findall("xAa") == ["Aa"]
        assert pickle.loads(pickle.dumps(pattern)).findall("xAa") == ["Aa"]  # noqa: S301
        assert used or pattern.search("A")


def test_every_pattern_of_the_package_can_be_compiled() -> None:
    """What would have been seen where a module is imported, is seen here."""
    for module in pkgutil.walk_packages(qa_lint.__path__, "qa_lint."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    gc.unfreeze()  # what was there before the first test would not be among them
    patterns = [found for found in gc.get_objects() if isinstance(found, LatePattern)]
    gc.freeze()
    assert len(patterns) > 500
    for pattern in patterns:
        assert pattern.groups >= 0, pattern


def outside_of_functions(tree: ast.Module) -> Iterator[ast.AST]:
    """The nodes that are run where a module is imported."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if not isinstance(node, ast.FunctionDef):
            yield node
            waiting += ast.iter_child_nodes(node)


@each("path", FILES)
def test_no_module_compiles_a_pattern_where_it_is_imported(path: Path) -> None:
    tree = tree_of(path)
    eager = {alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names} & {"re", "regex"}
    for node in outside_of_functions(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            at_once = isinstance(owner, ast.Name) and owner.id in eager and node.func.attr == "compile"
            assert not at_once, f"{path}:{node.lineno}: write from {late.__name__} import {ast.unparse(owner)}"


def test_its_functions_do_what_the_module_s_own_do() -> None:
    """Again, too, when they know the pattern."""
    text = "하나, Zwei; DREI 4"
    for _ in range(2):
        for pattern, flags in ((r"\p{L}+", 0), ("[a-z]+", regex.IGNORECASE), (r"\d$", 0)):
            for name in ("search", "match", "fullmatch"):
                ours, theirs = (getattr(of, name)(pattern, text, flags) for of in (regex, regex_itself))
                assert (ours and ours.span()) == (theirs and theirs.span())
            assert regex.findall(pattern, text, flags) == regex_itself.findall(pattern, text, flags)
            assert regex.split(pattern, text, flags=flags) == regex_itself.split(pattern, text, flags=flags)
            assert regex.sub(pattern, "_", text, flags=flags) == regex_itself.sub(pattern, "_", text, flags=flags)
            spans = [
                [match.span() for match in of.finditer(pattern, text, flags, pos=1, endpos=9)]
                for of in (regex, regex_itself)
            ]
            assert spans[0] == spans[1]
