r"""The laws of Korean text: what the sources may not do, as it goes wrong beside Hangul or on a Korean Windows.

A pattern may be joined from constants of several modules, so the laws of patterns hold for every string that is no
docstring, and not only for those that are compiled where they stand.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import regex
from each import each
from sources import FILES, PACKAGE, nodes_of, source_of, tree_of

BOUNDARY = r"a boundary is written as a class, (?<![A-Za-z]): \b does not stand between 5 and 개"
CLASS = r"a class is written out, [0-9] or [\p{L}0-9_]: \w and \d match Hangul and full-width digits"
LINES = "lines are split by LINE_END: splitlines() also splits at U+2028 and form feed"
SYLLABLES = "syllables are taken apart in languages/syllables.py, and nowhere else"
ENCODING = "a text file is opened with encoding=: a Korean Windows takes cp949"

# an escape (a backslash that is escaped itself is none), or what stands in a class, in which \b is a backspace
_TOKEN = regex.compile(r"(?P<outside>\\.)|\[\^?\]?(?P<inside>(?:\\.|[^\]\\])*)", regex.DOTALL)
_ESCAPE = regex.compile(r"\\.", regex.DOTALL)
_BOUNDARIES = {r"\b", r"\B", r"\m", r"\M"}  # the last two are the beginning and the end of a word in `regex`
_CLASSES = {r"\w", r"\W", r"\d", r"\D"}
_HOME_OF_SYLLABLES = PACKAGE / "languages" / "syllables.py"
_FINALS = 28  # for each initial and vowel
_IN_ORDER: set[object] = {"가", "힣", ord("가"), ord("힣"), 21 * _FINALS, 19 * 21 * _FINALS}
_HOLE = "\ufffc"  # stands for what is put into a string
_COMPRESSED = {"gzip", "bz2", "lzma"}  # whose open() reads bytes unless it is told otherwise


def offences(source: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The line and the law of everything in a module that breaks one."""
    lines = source.split("\n")
    said = {id(node.value) for node in nodes_of(tree) if isinstance(node, ast.Expr)}  # docstrings
    ascii_only: set[int] = set()
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        parts = list(_parts(node))
        waiting += [part for part in parts if isinstance(part, ast.AST) and part is not node]
        if node in parts:  # no string
            waiting += ast.iter_child_nodes(node)
        elif id(node) not in said:
            text = "".join(part if isinstance(part, str) else _HOLE for part in parts)
            laws = {BOUNDARY} if id(node) in ascii_only else {BOUNDARY, CLASS}
            for escape, law in set(_escapes(text)):
                if law in laws:
                    yield from ((line, law) for line in _lines_of(escape, node, lines))
        if isinstance(node, ast.Attribute) and node.attr == "splitlines":
            yield node.lineno, LINES
        if isinstance(node, ast.Call):
            if node.args and _is_ascii(node):
                ascii_only.add(id(node.args[0]))
            if _opens_text(node) and not _names_encoding(node):
                yield node.lineno, ENCODING


def syllable_arithmetic(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The line and the law of everything in a module that reckons with the order of the syllables in Unicode."""
    for node in nodes_of(tree):
        operands: list[ast.expr] = []
        telling = _IN_ORDER
        if isinstance(node, ast.BinOp):
            operands = [node.left, node.right]
            telling = _IN_ORDER | ({_FINALS} if isinstance(node.op, ast.Mod | ast.FloorDiv) else set())
        elif isinstance(node, ast.Compare) and not any(isinstance(op, ast.Eq | ast.NotEq) for op in node.ops):
            operands = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and _called(node)[1] in ("divmod", "ord", "range"):
            operands, telling = node.args, _IN_ORDER | {_FINALS}
        if any(isinstance(operand, ast.Constant) and operand.value in telling for operand in operands):
            yield node.lineno, SYLLABLES


def _parts(node: ast.AST) -> Iterator[str | ast.AST]:
    """The texts of which a string is joined, and the expressions between them; of anything else, itself."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for value in node.values:
            yield from _parts(value)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _parts(node.left)
        yield from _parts(node.right)
    else:
        yield node


def _escapes(pattern: str) -> Iterator[tuple[str, str]]:
    """The escapes in a pattern that a law forbids, with that law."""
    for token in _TOKEN.finditer(pattern):
        for escape in _ESCAPE.findall(token["inside"] or token["outside"] or ""):
            if escape in _CLASSES:
                yield escape, CLASS
            elif escape in _BOUNDARIES and token["outside"]:
                yield escape, BOUNDARY


def _lines_of(escape: str, node: ast.AST, lines: list[str]) -> list[int]:
    """The lines of a string that have the escape."""
    assert isinstance(node, ast.expr)
    last = node.end_lineno or node.lineno
    return [n for n in range(node.lineno, last + 1) if escape in lines[n - 1]] or [node.lineno]


def _is_ascii(call: ast.Call) -> bool:
    r"""Whether a pattern is compiled, or used, with the flag by which \w and \d are those of ASCII."""
    owner, _ = _called(call)
    given = [*call.args[1:], *(keyword.value for keyword in call.keywords)]
    flags = {node.attr for value in given for node in ast.walk(value) if isinstance(node, ast.Attribute)}
    return owner in ("re", "regex") and bool(flags & {"A", "ASCII"})


def _called(call: ast.Call) -> tuple[str, str]:
    """What is called: the name before the dot ("" where there is none, "?" where it is no plain name), and the name."""
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        return owner.id if isinstance(owner, ast.Name) else "?", call.func.attr
    return "", call.func.id if isinstance(call.func, ast.Name) else "?"


def _opens_text(call: ast.Call) -> bool:
    """Whether a file or a process is opened as text; a mode that only the running program knows may be that of text."""
    owner, name = _called(call)
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    if owner == "subprocess":
        return any(key in given for key in ("text", "universal_newlines"))
    if (owner, name) == ("os", "open"):
        return False
    if name in ("open", "fdopen"):
        at = 1 if owner in ("", "io", "os", *_COMPRESSED) else 0  # the method of a path has nothing before the mode
        mode = given.get("mode", call.args[at] if len(call.args) > at else ast.Constant(""))
        if not isinstance(mode, ast.Constant):
            return True
        return "t" in str(mode.value) if owner in _COMPRESSED else "b" not in str(mode.value)
    if owner == "?" and isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "super()":
        return False  # click's help is written by a method of that name
    return name in ("read_text", "write_text", "TextIOWrapper")


def _names_encoding(call: ast.Call) -> bool:
    return any(
        keyword.arg == "encoding" and not (isinstance(keyword.value, ast.Constant) and keyword.value.value is None)
        for keyword in call.keywords
    )


@each("path", FILES)
def test_the_sources_keep_the_laws(path: Path) -> None:
    found = sorted(set(offences(source_of(path), tree_of(path))))
    assert not found, "\n".join(f"{path}:{line}: {law}" for line, law in found)


@each("path", [path for path in FILES if path != _HOME_OF_SYLLABLES])
def test_syllables_are_taken_apart_in_one_place(path: Path) -> None:
    found = sorted(syllable_arithmetic(tree_of(path)))
    assert not found, "\n".join(f"{path}:{line}: {law}" for line, law in found)


@each(
    "source",
    [
        "final = (ord(last) - ord('가')) % 28",
        "final = number % 28",
        "initial, rest = divmod(ord(last) - BASE, 588)",
        "initial = (ord(last) - 0xAC00) // 588",
        "is_syllable = '가' <= last <= '힣'",
        "is_syllable = last > 0xABFF and last < 0xAC00",
        "syllables = range(0xAC00, 0xD7A4)",
    ],
)
def test_arithmetic_of_syllables_is_found(source: str) -> None:
    assert {law for _, law in syllable_arithmetic(ast.parse(source))} == {SYLLABLES}


@each(
    "source",
    [
        "x = 28",
        "x = y + 28",
        "x = y < 28",
        "x = [28, 588]",
        "x = {'가': 1}",
        "x = y[28]",
        "x = y == '가'",
        "x = '[가-힣]'",
    ],
)
def test_what_is_no_arithmetic_of_syllables_is_left_alone(source: str) -> None:
    assert list(syllable_arithmetic(ast.parse(source))) == []


@each(
    ("source", "line", "law"),
    [
        (r'x = regex.compile(r"\bin")', 1, BOUNDARY),
        (r'x = "\\bin"', 1, BOUNDARY),
        (r'x = r"\\\B"', 1, BOUNDARY),
        (r'x = r"\min"', 1, BOUNDARY),
        (r'x = r"[\b]in\b"', 1, BOUNDARY),
        (r'x = r"[]\b]in\b"', 1, BOUNDARY),
        (r'x = r"[^]\b\]]in\b"', 1, BOUNDARY),
        (r'x = regex.compile(r"\bin", regex.ASCII)', 1, BOUNDARY),
        (r'x = rf"{of(1)}[{y}]\b"', 1, BOUNDARY),
        (r'x = y + r"in\b"', 1, BOUNDARY),
        ("x = (\n    r'in'\n    r'of\\b'\n)", 3, BOUNDARY),
        ('x = rf"""\n{y}\n\\b"""', 3, BOUNDARY),
        (r'TABLE = {"a": (r"\d",)}', 1, CLASS),
        (r'x = r"[\w-]"', 1, CLASS),
        (r'x = r"[" + y + r"\D]"', 1, CLASS),
        (r'x = regex.compile(r"\W", regex.VERBOSE)', 1, CLASS),
        (r'x = regex.sub(r"a", r"\w", regex.ASCII)', 1, CLASS),
        ("text.splitlines()", 1, LINES),
        ("map(str.splitlines, texts)", 1, LINES),
        ("open(path)", 1, ENCODING),
        ("io.open(path, 'w')", 1, ENCODING),
        ("Path(path).open()", 1, ENCODING),
        ("path.open('a', encoding=None)", 1, ENCODING),
        ("path.open(mode=mode)", 1, ENCODING),
        ("path.read_text()", 1, ENCODING),
        ("path.write_text('b')", 1, ENCODING),
        ("(here / name).write_text('b')", 1, ENCODING),
        ("gzip.open(path, 'rt')", 1, ENCODING),
        ("os.fdopen(1)", 1, ENCODING),
        ("io.TextIOWrapper(buffer)", 1, ENCODING),
        ("subprocess.run(command, text=True)", 1, ENCODING),
    ],
)
def test_what_breaks_a_law_is_found(source: str, line: int, law: str) -> None:
    assert list(offences(source, ast.parse(source))) == [(line, law)]


@each(
    "source",
    [
        r'x = r"C:\\bin"',
        r'x = r"[\b]"',
        r'x = "\b"',
        r'x = r"(?<![\p{L}0-9_])in(?![A-Za-z])\s\p{Lu}\1"',
        r'x = rf"{_BEGINS}[{y}\b]{{2}}"',
        r'x = r"[" + y + r"\b]"',
        r'x = regex.compile(r"\w\d", regex.ASCII)',
        r'x = re.search(r"[\W\D]", text, flags=re.VERBOSE | re.A)',
        r'x = rb"\w"',
        'def f():\n    r"""Why \\b is wrong, and \\w too."""',
        "x = 1 + 2",
        'text.split("\\n")',
        "open(path, 'rb')",
        "path.open('wb')",
        "path.open(mode='rb')",
        "open(path, encoding='utf-8')",
        "path.read_text(encoding='utf-8')",
        "path.read_bytes()",
        "super().write_text(help)",
        "gzip.open(path)",
        "os.open(path, os.O_RDONLY)",
        "subprocess.run(command)",
        "subprocess.run(command, text=True, encoding='utf-8')",
    ],
)
def test_what_keeps_the_laws_is_left_alone(source: str) -> None:
    assert list(offences(source, ast.parse(source))) == []
