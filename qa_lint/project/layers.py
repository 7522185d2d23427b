"""The files that a configuration is made of: itself and what it extends, each read and looked at key by key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa_lint import __version__
from qa_lint.late import regex
from qa_lint.model import Location, Place, UserError
from qa_lint.project.confines import leads_out, project_of
from qa_lint.project.globs import real, wildcards_of
from qa_lint.project.keys import KEYS, TYPE_WORDS, Key
from qa_lint.resources.locator import presets
from qa_lint.resources.toml_file import TomlFile, did_you_mean

PYPROJECT, PYPROJECT_TABLE = "pyproject.toml", "tool.qa-lint"
_RENAMED = "an entry that silences findings is called [[suppress]]; 'ignore' is a list of rules that are off"
# said of a key that TOML takes for one of the table above it, and of a table that pyproject.toml alone has
_ABOVE = "; it is no key of a table: write it above the first [table]"
_UNWRAPPED = f"; [{PYPROJECT_TABLE}] is for {PYPROJECT}: here, its keys stand in no table"
_VERSION = regex.compile(r"\s*(?P<sign>>=|<=|==|!=|>|<)\s*(?P<number>[0-9]+(?:\.[0-9]+)*)\s*")


@dataclass(frozen=True)
class Layer:
    """The settings of one file, of one preset or of the command line, which stand above those of others."""

    name: str  # as `config show` calls it
    folder: Path  # what its paths are relative to
    table: Mapping[str, Any]
    file: TomlFile | None = None
    prefix: str = ""  # the table of the file that holds it

    def error(self, message: str, key: str, array: str = "", entry: int = 0) -> UserError:
        """What is wrong at a key, or at a key of a table; `entry` counts the tables of an array from 0."""
        if self.file is None:
            return UserError(message)
        table = ".".join(part for part in (self.prefix, array) if part)
        return self.file.error(message, key, table, entry)

    def line(self, key: str, table: str = "") -> int | None:
        return self.error("", key, table).problem.line

    def place_of(self, key: str, name: str) -> tuple[str | None, int | None]:
        """The file and the line where a name stands in the list, or as the key of the table, that a key holds."""
        if self.file is None:
            return None, None
        where = self.error("", key).problem
        if isinstance(self.table[key], dict):
            return where.path, self.line(name, key)
        rest = enumerate(self.file.text.split("\n")[(where.line or 1) - 1 :], where.line or 1)
        quoted = (f'"{name}"', f"'{name}'")
        return where.path, next((number for number, line in rest if any(q in line for q in quoted)), where.line)

    def entries(self, array: str) -> Iterator[tuple[Mapping[str, str], Location | None]]:
        """The tables of an array, each with where it begins."""
        for number, values in enumerate(self.table.get(array, [])):
            yield values, self._place(array, number)

    def _place(self, array: str, number: int) -> Location | None:
        if self.file is None:
            return None
        table = ".".join(part for part in (self.prefix, array) if part)
        line = self.file.entry_line(table, number) or self.line(array) or 1
        text = self.file.text.split("\n")[line - 1].rstrip("\r")
        path = self.error("", array).problem.path
        return Location(path, Place(line, 1), Place(line, len(text) + 1), text, text, 1)


def read_layers(path: Path) -> list[Layer]:
    """A configuration and all that it extends, what is farthest first.

    Raises UserError naming file, line and the nearest known key, for one that extends itself, and for a file that one
    names and that is not of the project of the first.
    """
    return list(_layers(path, (), project_of(real(path).parent)))


def _layers(path: Path, below: tuple[Path, ...], project: Path) -> Iterator[Layer]:
    layer = _checked(_read(path))
    _check_confines(layer, project)
    chain = (*below, path.resolve())
    extended = layer.table.get("extends", [])
    for name in [extended] if isinstance(extended, str) else extended:
        other = _extended(layer, name, project)
        if other.resolve() in chain:
            circle = " -> ".join(p.name for p in (*chain[chain.index(other.resolve()) :], other))
            raise layer.error(f"'extends' runs in a circle: {circle}", "extends")
        yield from _layers(other, chain, project)
    yield layer


def _extended(layer: Layer, name: str, project: Path) -> Path:
    """The file that is meant: a preset where it is one word, else a path from the file that names it."""
    if not regex.search(r"[/\\.]", name):
        known = presets()
        if name not in known:
            there_are = did_you_mean(name, known) or f"; there are {', '.join(known)}"
            raise layer.error(f"there is no preset {name!r}{there_are} (a file is named with its suffix)", "extends")
        return known[name]
    path = layer.folder / name
    if leads_out(path, project):
        raise layer.error(f"'extends' leads out of the project: {name}", "extends")
    if not path.is_file():
        raise layer.error(f"'extends' names {name}, and there is no such file", "extends")
    return path


def _read(path: Path) -> Layer:
    file = TomlFile.read(path, "the configuration")
    prefix = PYPROJECT_TABLE if path.name == PYPROJECT else ""
    table: Any = file.table
    for name in prefix.split(".") if prefix else ():
        table = table.get(name, {}) if isinstance(table, dict) else None
    if not isinstance(table, dict):
        raise file.error(f"[{prefix}] must be a table", "qa-lint", "tool")
    preset = path in presets().values()
    shown = file.error("").problem.path or str(path)
    return Layer(f"preset {path.stem}" if preset else shown, path.resolve().parent, table, file, prefix)


def _checked(layer: Layer) -> Layer:
    """The layer, every key and value of it looked at; raises UserError for the first that is wrong."""
    if isinstance(wanted := layer.table.get("required-version"), str):
        _check_version(layer, wanted)  # first: a newer version may have keys that this one does not know
    for name, value in layer.table.items():
        if name not in KEYS:
            if name == "tool":  # as pyproject.toml has it
                raise layer.error(f"unknown key {name!r}{_UNWRAPPED}", PYPROJECT_TABLE.rpartition(".")[2], name)
            raise layer.error(f"unknown key {name!r}{did_you_mean(name, KEYS)}", name)
        if name == "ignore" and isinstance(value, list) and any(isinstance(item, dict) for item in value):
            raise layer.error(_RENAMED, name)
        key = KEYS[name]
        if key.kind == "entries" and isinstance(value, dict):
            raise layer.error(f"{name!r} holds tables: write [[{name}]]", name)
        if not key.fits(value):
            raise layer.error(f"{name!r} must be {TYPE_WORDS[key.kind]}", name)
        if key.kind == "word" and value not in key.choices:
            words = " or ".join(key.choices) if len(key.choices) == 2 else f"one of {', '.join(key.choices)}"
            raise layer.error(f"{name} is {words}, not {value!r}", name)
        if key.kind in ("number", "points") and value < 0:
            raise layer.error(f"{name!r} must not be negative", name)
        if key.kind in ("strings", "string or strings") and not _all_strings(value):
            raise layer.error(f"{name!r} must be a list of strings", name)
        if key.kind == "entries":
            _check_entries(layer, name, key, value)
        if key.kind in ("severities", "names", "options"):
            _check_table(layer, name, key, value)
    source, target = layer.table.get("source-language"), layer.table.get("target-language")
    if source and source == target:
        raise layer.error(f"source and target language are both {target!r}", "target-language")
    return layer


def _all_strings(value: str | Sequence[object]) -> bool:
    return isinstance(value, str) or all(isinstance(item, str) for item in value)


def _check_table(layer: Layer, name: str, key: Key, table: Mapping[str, Any]) -> None:
    for entry, value in table.items():
        if key.kind == "options" and not isinstance(value, dict):
            raise layer.error(f"the options of a rule are a table: write [rules.{entry}]", entry, name)
        if key.kind == "severities" and value not in key.choices:
            hint = f"; to turn it off, write ignore = [{entry!r}]" if value == "off" else _ABOVE * (entry in KEYS)
            raise layer.error(f"{name} is one of {', '.join(key.choices)}, not {value!r}{hint}", entry, name)
        if key.kind == "names" and not (isinstance(value, list) and _all_strings(value)):
            hint = _ABOVE * (entry in KEYS)
            raise layer.error(f"what is off in {entry!r} is a list of rules and categories{hint}", entry, name)


def _check_entries(layer: Layer, array: str, key: Key, entries: Sequence[Any]) -> None:
    assert key.fields is not None, "an array of tables has fields"
    for number, values in enumerate(entries):
        if not isinstance(values, dict):
            raise layer.error(f"{array!r} holds tables: write [[{array}]]", array)
        for name, value in values.items():
            if name not in key.fields:
                hint = _ABOVE if name in KEYS else did_you_mean(name, key.fields)
                raise layer.error(f"unknown key {name!r} in [[{array}]]{hint}", name, array, number)
            field = key.fields[name]
            if not field.fits(value):
                raise layer.error(f"{name!r} in [[{array}]] must be {TYPE_WORDS[field.kind]}", name, array, number)
            if field.choices and value not in field.choices:
                words = ", ".join(map(repr, field.choices))
                raise layer.error(f"{name} in [[{array}]] is one of {words}, not {value!r}", name, array, number)
        if missing := [field for field in key.needed if not values.get(field)]:
            raise layer.error(f"[[{array}]] lacks {' and '.join(missing)}", array)
        if array == "suppress" and not values.keys() - {"reason"}:
            raise layer.error(f"a [[{array}]] entry needs a rule, a path, a text or a fingerprint", array)
        if array == "pairs":
            _check_pair(layer, values, number)
        if array == "tables" and bool(values.get("source")) != bool(values.get("target")):
            raise layer.error("[[tables]] names both source and target, or neither", "path", array, number)


def _check_pair(layer: Layer, pair: Mapping[str, str], number: int) -> None:
    if [pair[side].count("{path}") for side in ("source", "target")] not in ([0, 0], [1, 1]):
        message = "{path} stands once in both source and target, or in neither"
        raise layer.error(message, "source", "pairs", number)
    if wildcards_of(pair["source"]) != wildcards_of(pair["target"]):
        message = "source and target have the same wildcards (*, **, ?), in the same order"
        raise layer.error(message, "source", "pairs", number)
    if pair["source"] == pair["target"]:
        raise layer.error("source and target are the same", "source", "pairs", number)


def _check_confines(layer: Layer, project: Path) -> None:
    """A configuration is read as it comes with a project: what it names is read and shown, so it is of the project."""
    for name, value in layer.table.items():
        if KEYS[name].path:
            for file in [value] if isinstance(value, str) else value:
                if leads_out(layer.folder / file, project):
                    raise layer.error(f"{name!r} leads out of the project: {file}", name)


def _check_version(layer: Layer, wanted: str) -> None:
    for part in wanted.split(","):
        condition = _VERSION.fullmatch(part)
        if condition is None:
            raise layer.error(f"required-version is written as >=0.1 or >=0.1,<2, not {wanted!r}", "required-version")
        own, other = _numbers(__version__), _numbers(condition["number"])
        fits = {
            ">=": own >= other, "<=": own <= other, "==": own == other, "!=": own != other,
            ">": own > other, "<": own < other,
        }[condition["sign"]]  # fmt: skip
        if not fits:
            message = f"this configuration is for qa-lint {wanted}, and this is {__version__}"
            raise layer.error(message, "required-version")


def _numbers(version: str) -> list[int]:
    """1.2 and 1.2.0 are one version."""
    numbers = [int(number) for number in regex.findall(r"[0-9]+", version)]
    while numbers and not numbers[-1]:
        numbers.pop()
    return numbers
