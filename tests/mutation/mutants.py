"""Small changes of a module, one of which at a time the tests should notice.

A comparison becomes its neighbour (`<` is `<=`, `==` is `!=`), `and` is `or`, a `not` goes, a condition turns round, a
sum is a difference, a constant is another one, a table loses a row, a set of letters one of them, a statement is left
out, a function returns None.
What no test can see is left as it is: annotations, docstrings, assertions, what is imported, how much is remembered;
and None in the place of another constant that is as little true, which is turned round anyway.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass

_NEIGHBOURS: list[tuple[type[ast.AST], type[ast.AST]]] = [
    *((ast.Lt, ast.LtE), (ast.Gt, ast.GtE), (ast.Eq, ast.NotEq), (ast.In, ast.NotIn), (ast.Is, ast.IsNot)),
    *((ast.And, ast.Or), (ast.Add, ast.Sub), (ast.Mult, ast.FloorDiv), (ast.BitOr, ast.BitAnd)),
]
_OPPOSITES = {**dict(_NEIGHBOURS), **{b: a for a, b in _NEIGHBOURS}, ast.Div: ast.Mult, ast.Mod: ast.Add}
# of what is remembered, and from which more processes pay off: with another one the findings are the same
_SIZES = ("MOST", "REMEMBERED", "KEPT", "CACHE", "BYTES")
_LARGE = 1000  # from which one more makes hardly any difference
_TYPED = {"lru_cache", "TypeVar", "cast", "NewType", "NamedTuple"}
_GENERIC = {
    "dict",
    "tuple",
    "list",
    "frozenset",
    "type",
    "Callable",
    "Mapping",
    "Sequence",
    "Iterable",
    "Iterator",
    "Literal",
}
_UNSEEN = {"annotation", "returns", "decorator_list", "type_params", "bases", "ops", "op", "ctx"}


@dataclass(frozen=True)
class Mutant:
    """One change: `new` stands in the field of `parent`, where that is a list at the place `at` of it."""

    parent: ast.AST
    field: str
    at: int | None
    old: ast.AST
    new: ast.AST
    function: str  # in which it stands, with its class; "" on the level of the module

    @property
    def line(self) -> int:
        """Where what is changed begins, from 1."""
        return int(self.old.lineno)  # type: ignore[attr-defined]

    @property
    def change(self) -> str:
        """What stands there, and what is to stand there instead; of a table, the row that goes."""
        before, after = ast.unparse(self.old), ast.unparse(self.new)
        if isinstance(self.old, ast.Constant) and isinstance(self.old.value, str) and _rows(self.old.value):
            gone = set(self.old.value.split("\n")) - set(self.new.value.split("\n"))  # type: ignore[attr-defined]
            return f"without the row {min(gone, default='')}"
        if isinstance(self.old, ast.If | ast.While):
            before, after = (f"if {ast.unparse(node.test)}" for node in (self.old, self.new))  # type: ignore[attr-defined]
        return f"{before} => {after}".replace("\n", "⏎")

    def apply(self) -> None:
        """Make the change in the tree that the mutant is of."""
        if self.at is None:
            setattr(self.parent, self.field, self.new)
        else:
            getattr(self.parent, self.field)[self.at] = self.new
        ast.fix_missing_locations(self.parent)


def mutants(tree: ast.AST, function: str = "") -> Iterator[Mutant]:
    """All changes of a module or a part of it, in the order of the text."""
    for name, value in ast.iter_fields(tree):
        if name in _UNSEEN or (name == "keywords" and isinstance(tree, ast.ClassDef)):
            continue
        for at, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(node, ast.AST) and not _is_unseen(node, function):
                for new in _replacements(node, tree, inside=bool(function)):
                    yield Mutant(tree, name, at, node, ast.copy_location(new, node), function)
                named = isinstance(node, ast.FunctionDef | ast.ClassDef)
                yield from mutants(node, f"{function}.{node.name}".strip(".") if named else function)  # type: ignore[attr-defined]


def _is_unseen(node: ast.AST, function: str) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Assert() | ast.Expr(value=ast.Constant()):
            return True
        case ast.keyword(arg="strict", value=ast.Constant(value=True)):  # of zip, which asserts as well
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case ast.Call(func=ast.Name(id=name)):
            return name in _TYPED
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            generic = (
                isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name) and value.value.id in _GENERIC
            )
            return name == "__all__" or name.lstrip("_").startswith(_SIZES) or (generic and not function)
    return False


def _is_a_type(node: ast.AST) -> bool:
    match node:
        case ast.Subscript(value=ast.Name(id=name)):
            return name in _GENERIC
    return False


def _is_a_set(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="frozenset" | "set")):
            return True
    return False


def _replacements(node: ast.AST, parent: ast.AST, *, inside: bool) -> Iterator[ast.AST]:
    match node:
        case ast.Constant(value=str() as letters) if _is_a_set(parent):
            yield ast.Constant(letters[:-1])  # with one more that stands in no text it would be the same
        case ast.Compare():
            for i, op in enumerate(node.ops):
                yield _with(node, ops=[*node.ops[:i], _OPPOSITES[type(op)](), *node.ops[i + 1 :]])
        case ast.BoolOp():
            yield _with(node, op=_OPPOSITES[type(node.op)]())
        case ast.BinOp() if inside and type(node.op) in _OPPOSITES:
            yield _with(node, op=_OPPOSITES[type(node.op)]())
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.Constant(value=bool() | int() | float() | str()):
            for value in _other_values(node.value):
                yield ast.Constant(value)
        case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and not value.value):
            yield ast.Return(ast.Constant(None))
        case ast.Expr() | ast.AugAssign() | ast.Continue() | ast.Break() | ast.Raise() if inside:
            yield ast.Pass()
        case ast.If() | ast.While() | ast.IfExp() if inside:
            yield _with(node, test=ast.UnaryOp(ast.Not(), node.test))


def _with(node: ast.AST, **fields: object) -> ast.AST:
    new = copy(node)
    for name, value in fields.items():
        setattr(new, name, value)
    return new


def _other_values(value: object) -> Iterator[object]:
    match value:
        case bool():
            yield not value
        case int():
            yield value + 1 if value < _LARGE else 2 * value
        case float():
            yield value * 2 or 1.0
        case str() if rows := _rows(value):
            lines = value.split("\n")
            for row in rows:
                yield "\n".join(lines[:row] + lines[row + 1 :])
        case str():
            yield value + "XX"


def _rows(table: str) -> list[int]:
    """The lines with something in them of a string that is a table, or a pattern over several lines."""
    lines = table.split("\n")
    return [n for n, line in enumerate(lines) if line.strip()] if len(lines) > 3 else []
