"""Settings: find the configuration of a folder, and merge it with what it extends and with the command line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from qa_lint.model import SEVERITIES, Language, Location, Severity, TableLayout, UserError
from qa_lint.project.confines import leads_out, project_of
from qa_lint.project.exclusion import EXCLUDED
from qa_lint.project.globs import PathPattern, path_from
from qa_lint.project.keys import KEYS, SKIPPED_STATES
from qa_lint.project.layers import PYPROJECT, Layer, read_layers
from qa_lint.resources.toml_file import TomlFile

FILE_NAME = "qa-lint.toml"
COMMAND_LINE = "command line"
_SIDES = ("source", "target")
_MADE_OTHERWISE = (
    "required-version", "source-language", "target-language", "fail-on", "exclude", "extend-exclude", "pairs", "tables",
    "urls", "rules",
)  # fmt: skip


@dataclass(frozen=True)
class PairPattern:
    """Where a file's translation stands: `{path}` in both patterns stands for the same sub-path."""

    source: str
    target: str


@dataclass(frozen=True)
class SuppressEntry:
    """A finding to be silent about: every key that is given must fit."""

    rule: str = ""  # a rule or a category
    path: str = ""  # a pattern, relative to the configuration
    text: str = ""  # stands in the text of either side, or in the message
    fingerprint: str = ""
    reason: str = ""
    place: Location | None = field(default=None, compare=False)  # where the entry stands


Where = tuple[str | None, int | None]  # a file and a line of it, as far as they are known


class TablePattern(NamedTuple):
    """How the tables are laid out whose path fits a pattern, relative to the configuration."""

    path: str
    layout: TableLayout


class RuleOption(NamedTuple):
    """An option of a rule, from its table `[rules.NAME]`, and where it stands."""

    rule: str
    option: str
    value: Any
    path: str | None = None
    line: int | None = None


class Origin(NamedTuple):
    """A key, or a part of what it holds, and where it was set."""

    key: str
    value: Any
    layer: Layer
    held: Any  # the value as the configuration holds it: paths are seen from its folder

    @property
    def where(self) -> str:
        """As `config show` calls it."""
        return self.layer.name

    def place_of(self, name: str) -> Where | None:
        """The file and the line where a name stands that it may hold: of a file, as the configuration holds it."""
        held, written = ([each] if isinstance(each, str) else each for each in (self.held, self.value))
        if name not in held:
            return None
        return self.layer.place_of(self.key, name if isinstance(held, dict) else written[held.index(name)])


@dataclass(frozen=True)
class Config:
    """The settings of a run. Patterns are relative to `folder`, and so are paths that are not absolute."""

    folder: Path
    path: Path | None = None
    languages: tuple[Language, Language] = ("ko", "en")
    languages_given: bool = False
    select: Sequence[str] = ()
    extend_select: Sequence[str] = ()  # besides those, or besides the ones that run by default
    ignore: Sequence[str] = ()
    fixable: Sequence[str] = ()  # rules and categories whose fixes are made; none named: those of all
    unfixable: Sequence[str] = ()  # those whose fixes are not
    per_file_ignores: Mapping[str, Sequence[str]] = field(default_factory=dict)
    suppress: Sequence[SuppressEntry] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    rule_options: Sequence[RuleOption] = ()
    cards: Sequence[str] = ()
    fail_on: Severity | None = "warning"  # None: nothing fails
    score: bool = False  # whether the quality is told as points
    max_mqm: float | None = None  # points per 1,000 words above which a run fails; None: however many
    output_format: str = "full"
    jobs: int = 0  # 0: as many as pay off
    cache: bool = True  # whether results and sentence vectors are kept on disk for the next run
    cache_folder: Path | None = None  # where; None: in the folder of the user's caches
    exclude: Sequence[str] = EXCLUDED
    force_exclude: bool = False
    respect_gitignore: bool = True
    guess_pairs: str = "all"  # by-name: not two files that are named together; never
    skip_states: Sequence[str] = SKIPPED_STATES
    baseline: str = ""  # a file; empty: none
    glossary: Sequence[str] = ()
    names: Sequence[str] = ()
    lexicon: Sequence[str] = ()  # word-pair tables used beside the shipped one
    opposites: Sequence[str] = ()  # tables of words that say the opposite of each other, beside the shipped one
    negation: Sequence[str] = ()  # tables of ways to say no, beside the shipped one
    message_language: Language = "en"
    pairs: Sequence[PairPattern] = ()
    tables: Sequence[TablePattern] = ()
    urls: Sequence[tuple[str, str]] = ()  # how addresses begin in the source, and in the translation
    found: bool = False  # by looking for it: so a file may have one that is nearer
    command_line: Mapping[str, Any] = field(default_factory=dict)  # what stands above every configuration of the run
    origins: Sequence[Origin] = field(default=(), compare=False)

    def place_of(self, key: str, name: str) -> Where:
        """The file and the line where a name was written that a key holds; None: on the command line."""
        places = (origin.place_of(name) for origin in self.origins if origin.key == key)
        return next(filter(None, places), (None, None))

    def tables_of(self, key: str) -> Iterator[Path]:
        """The tables that a key names; raises UserError, where it stands, for one that is not there."""
        for name in getattr(self, key):
            path = self.folder / name
            if not path.exists():
                raise UserError(f"{key!r} names {name}, and there is no such file", *self.place_of(key, name))
            yield path

    @property
    def table_files(self) -> list[Path]:
        """The tables that the settings name: what checks are handed besides the texts."""
        tables = (*self.glossary, *self.names, *self.lexicon, *self.opposites, *self.negation)
        return [self.folder / name for name in tables]

    @property
    def own_files(self) -> list[Path]:
        """The files that the settings name: the tables and the baseline."""
        return [*self.table_files, *([self.folder / self.baseline] if self.baseline else ())]

    def layouts_of(self, path: str) -> list[TableLayout]:
        """How a table is laid out, by its entries in their order: a workbook may have one for each of its sheets."""
        if not self.tables:
            return []
        relative = path_from(self.folder, path)
        return [layout for pattern, layout in self._layouts if pattern.fits(relative)]

    @cached_property
    def _layouts(self) -> list[tuple[PathPattern, TableLayout]]:
        return [(PathPattern(table.path), table.layout) for table in self.tables]

    def with_languages(self, source: str | None, target: str | None) -> Config:
        """These languages instead; naming one of the two names the other."""
        for name in (source, target):
            if name not in (None, "ko", "en"):
                raise UserError(f"{name!r} is not a language that qa-lint knows; there are ko and en")
        if source == target:
            if source is None:
                return self
            raise UserError(f"source and target language are both {source!r}")
        languages: tuple[Language, Language] = ("ko", "en") if source == "ko" or target == "en" else ("en", "ko")
        return replace(self, languages=languages, languages_given=True)


def load(explicit: Path | None, start: Path, command_line: Mapping[str, Any] | None = None) -> Config:
    """The configuration file named, or the nearest one upward from a folder, or the defaults.

    `command_line` has the keys of a configuration and stands above it. Raises UserError naming file, line and the
    nearest known key.
    """
    path = explicit or nearest(start)
    layers = read_layers(path) if path else []
    return _merged(layers, path, start, command_line or {}, found=explicit is None)


def nearest(start: Path) -> Path | None:
    """The first configuration upward from a folder, not beyond the repository's root or the home folder.

    Raises UserError where that is a link out of the project.
    """
    home = _home()
    for folder in (start, *start.parents):
        path = next(filter(_holds_settings, (folder / FILE_NAME, folder / PYPROJECT)), None)
        if path and leads_out(path, project_of(folder)):
            raise UserError("the configuration is a link out of the project", str(path))
        if path:
            return path
        if (folder / ".git").exists() or folder == home:
            return None
    return None


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:  # a container may run as a user without one
        return None


def _holds_settings(path: Path) -> bool:
    if path.name == FILE_NAME or not path.is_file():
        return path.is_file()
    try:
        tools = TomlFile.read(path, PYPROJECT).table.get("tool")
    except UserError:  # other tools will say so
        return False
    return isinstance(tools, dict) and "qa-lint" in tools


def _merged(
    layers: Sequence[Layer], path: Path | None, start: Path, command_line: Mapping[str, Any], found: bool
) -> Config:
    """The layers one above the other, the command line on top."""
    folder = layers[-1].folder if layers else start
    config = Config(folder=folder, path=path, found=found, command_line=command_line)
    values: dict[str, Any] = {}
    origins: list[Origin] = []
    for layer in (*layers, Layer(COMMAND_LINE, Path.cwd(), command_line)):
        table = {key: _from(folder, layer, key, value) for key, value in layer.table.items() if key != "extends"}
        _settle_selection(values, origins, table)
        for key, value in table.items():
            values[key] = _sum(values[key], value) if KEYS[key].adds and key in values else value
            kept = [origin for origin in origins if origin.key != key or KEYS[key].adds]
            origins = [*kept, Origin(key, layer.table[key], layer, value)]
        config = config.with_languages(table.get("source-language"), table.get("target-language"))
    return replace(
        config, origins=origins, **_fields(values, [option for layer in layers for option in _options(layer)])
    )


def _settle_selection(values: dict[str, Any], origins: list[Origin], table: Mapping[str, Any]) -> None:
    """A nearer `select` begins anew, and what a nearer configuration asks for by name is no longer ignored."""
    if table.get("select"):
        values.pop("extend-select", None)
        origins[:] = [origin for origin in origins if origin.key != "extend-select"]
    asked = {*table.get("select", ()), *table.get("extend-select", ())}
    if "ignore" in values:
        values["ignore"] = [name for name in values["ignore"] if name not in asked]


def _sum(below: Any, above: Any) -> Any:
    """Lists one after the other; tables key by key, where the nearer one decides."""
    if isinstance(below, dict):
        return {**below, **{key: _sum(below[key], v) if _both_grow(below, key, v) else v for key, v in above.items()}}
    return [*below, *above]


def _both_grow(below: Mapping[str, Any], key: str, value: object) -> bool:
    return key in below and isinstance(value, list | dict) and isinstance(below[key], type(value))


def _from(folder: Path, layer: Layer, key: str, value: Any) -> Any:
    """A value of a layer as the configuration in a folder holds it: files as seen from there, entries with places."""
    if value and KEYS[key].path and layer.folder != folder:
        return str(layer.folder / value) if isinstance(value, str) else [str(layer.folder / name) for name in value]
    if key == "suppress":
        return [SuppressEntry(**entry, place=place) for entry, place in layer.entries(key)]
    return value


def _options(layer: Layer) -> Iterator[RuleOption]:
    """What stands in the tables `[rules.NAME]`; whether a rule has such an option, the rule must say."""
    for rule, options in layer.table.get("rules", {}).items():
        for option, value in options.items():
            where = layer.error("", option, f"rules.{rule}").problem
            yield RuleOption(rule, option, value, where.path, where.line)


def _fields(values: Mapping[str, Any], options: Sequence[RuleOption]) -> dict[str, Any]:
    """The fields of Config that the merged values give; languages are settled already."""
    made = {key.replace("-", "_"): value for key, value in values.items() if key not in _MADE_OTHERWISE}
    if options:
        made["rule_options"] = list(options)
    if "exclude" in values or "extend-exclude" in values:
        made["exclude"] = [*values.get("exclude", EXCLUDED), *values.get("extend-exclude", ())]
    if "fail-on" in values:
        made["fail_on"] = next((severity for severity in SEVERITIES if severity == values["fail-on"]), None)
    if "pairs" in values:
        made["pairs"] = [PairPattern(*(pair[side].removeprefix("./") for side in _SIDES)) for pair in values["pairs"]]
    if "tables" in values:
        made["tables"] = [
            TablePattern(entry["path"], TableLayout(**{name: value for name, value in entry.items() if name != "path"}))
            for entry in values["tables"]
        ]
    if "urls" in values:
        made["urls"] = [(url["source"], url["target"]) for url in values["urls"]]
    return made
