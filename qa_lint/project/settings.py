"""Settings: find the file, read it, check every key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from qa_lint.model import SEVERITIES, Language, Severity, UserError
from qa_lint.resources.toml_file import TomlFile, did_you_mean

FILE_NAME = "qa-lint.toml"

_KEYS: dict[str, type] = {
    "source-language": str, "target-language": str, "select": list, "fail-on": str, "output-format": str, "jobs": int,
    "extend-select": list, "glossary": list, "message-language": str, "pairs": list, "urls": list, "ignore": list,
    "names": list, "lexicon": list, "rules": dict, "cache": bool,
}  # fmt: skip
_PAIR_KEYS = ("source", "target")
_IGNORE_KEYS = ("rule", "path", "text", "reason")


@dataclass(frozen=True)
class PairPattern:
    """Where a file's translation stands: `{path}` in both patterns stands for the same sub-path."""

    source: str
    target: str


@dataclass(frozen=True)
class IgnoreEntry:
    """A finding to be silent about: every key that is given must fit."""

    rule: str = ""  # a rule or a category
    path: str = ""  # a glob, relative to the configuration
    text: str = ""  # stands in the text of either side, or in the message
    reason: str = ""


class RuleOption(NamedTuple):
    """An option of a rule, from its table `[rules.NAME]`, and the line on which it stands."""

    rule: str
    option: str
    value: Any
    line: int | None = None


@dataclass(frozen=True)
class Config:
    """The settings of a run. Patterns are relative to `folder`."""

    folder: Path
    path: Path | None = None
    languages: tuple[Language, Language] = ("ko", "en")
    languages_given: bool = False
    select: Sequence[str] = ()
    extend_select: Sequence[str] = ()  # besides those, or besides the ones that run by default
    deselect: Sequence[str] = ()
    fail_on: Severity | None = "warning"  # None: nothing fails
    output_format: str = "full"
    jobs: int = 0  # 0: as many as pay off
    cache: bool = True  # whether sentence vectors are kept on disk for the next run
    glossary: Sequence[str] = ()
    names: Sequence[str] = ()
    lexicon: Sequence[str] = ()  # word-pair tables used beside the shipped one
    message_language: Language = "en"
    pairs: Sequence[PairPattern] = ()
    urls: Sequence[tuple[str, str]] = ()  # how addresses begin in the source, and in the translation
    ignore: Sequence[IgnoreEntry] = ()
    rule_options: Sequence[RuleOption] = ()

    @property
    def own_files(self) -> list[Path]:
        """The tables that the settings name: glossaries, name lists and lexicons."""
        return [self.folder / name for name in (*self.glossary, *self.names, *self.lexicon)]

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


def load(explicit: Path | None, start: Path) -> Config:
    """The configuration file named, or the nearest one upward from a folder, or the defaults.

    Raises UserError naming file, line and the nearest known key.
    """
    path = explicit or _find(start)
    if path is None:
        return Config(folder=start)
    return _Settings(TomlFile.read(path, "the configuration")).config()


def _find(start: Path) -> Path | None:
    """The first configuration upward from a folder, not beyond the repository's root or the home folder."""
    home = _home()
    for folder in (start, *start.parents):
        if (folder / FILE_NAME).is_file():
            return folder / FILE_NAME
        if _holds_settings(folder / "pyproject.toml"):
            return folder / "pyproject.toml"
        if (folder / ".git").exists() or folder == home:
            return None
    return None


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:  # a container may run as a user without one
        return None


def _holds_settings(pyproject: Path) -> bool:
    try:
        tools = TomlFile.read(pyproject, "pyproject.toml").table.get("tool")
    except UserError:  # other tools will say so
        return False
    return isinstance(tools, dict) and "qa-lint" in tools


class _Settings:
    """A settings table under examination."""

    def __init__(self, file: TomlFile) -> None:
        self.file = file
        self.prefix = "tool.qa-lint" if file.path.name == "pyproject.toml" else ""
        table: Any = file.table
        for name in self.prefix.split(".") if self.prefix else ():
            table = table.get(name, {}) if isinstance(table, dict) else None
        if not isinstance(table, dict):
            raise file.error(f"[{self.prefix}] must be a table", "qa-lint", "tool")
        self.table: dict[str, Any] = table

    def error(self, message: str, key: str, array: str = "", entry: int = 0) -> UserError:
        table = ".".join(part for part in (self.prefix, array) if part)
        return self.file.error(message, key, table, entry)

    def config(self) -> Config:
        for key, value in self.table.items():
            if key not in _KEYS:
                raise self.error(f"unknown key {key!r}{did_you_mean(key, _KEYS)}", key)
            if not isinstance(value, _KEYS[key]) or (isinstance(value, bool) and _KEYS[key] is not bool):
                raise self.error(f"{key!r} must be {_TYPE_WORDS[_KEYS[key]]}", key)
        if self.table.get("jobs", 0) < 0:
            raise self.error("'jobs' must not be negative", "jobs")
        return Config(
            folder=self.file.path.resolve().parent,
            path=self.file.path,
            select=self.strings("select"),
            extend_select=self.strings("extend-select"),
            fail_on=self.fail_on(),
            output_format=self.table.get("output-format", "full"),
            jobs=self.table.get("jobs", 0),
            cache=self.table.get("cache", True),
            glossary=self.strings("glossary"),
            names=self.strings("names"),
            lexicon=self.strings("lexicon"),
            message_language="ko" if self.one_of("message-language", ("en", "ko"), "en") == "ko" else "en",
            pairs=[self.pair(entry) for entry in self.entries("pairs", _PAIR_KEYS)],
            urls=[self.url(entry) for entry in self.entries("urls", _PAIR_KEYS)],
            ignore=[self.ignored(entry) for entry in self.entries("ignore", _IGNORE_KEYS)],
            rule_options=list(self.rule_options()),
        ).with_languages(self.language("source-language"), self.language("target-language"))

    def one_of(self, key: str, allowed: Sequence[str], default: str) -> str:
        value: str = self.table.get(key, default)
        if value not in allowed:
            raise self.error(f"{key} is one of {', '.join(allowed)}, not {value!r}", key)
        return value

    def language(self, key: str) -> str | None:
        value: str | None = self.table.get(key)
        if value not in (None, "ko", "en"):
            raise self.error(f"{key} is ko or en, not {value!r}", key)
        if value and key == "target-language" and value == self.table.get("source-language"):
            raise self.error(f"source and target language are both {value!r}", key)
        return value

    def fail_on(self) -> Severity | None:
        value = self.one_of("fail-on", (*SEVERITIES, "never"), "warning")
        return next((severity for severity in SEVERITIES if severity == value), None)

    def strings(self, key: str) -> list[str]:
        values: list[Any] = self.table.get(key, [])
        if not all(isinstance(value, str) for value in values):
            raise self.error(f"{key!r} must be a list of strings", key)
        return values

    def entries(self, array: str, allowed: Sequence[str]) -> Iterator[_Entry]:
        """The tables of an array, their keys and values looked at."""
        for number, values in enumerate(self.table.get(array, [])):
            if not isinstance(values, dict):
                raise self.error(f"{array!r} holds tables: write [[{array}]]", array)
            for name, value in values.items():
                if name not in allowed:
                    raise self.error(
                        f"unknown key {name!r} in [[{array}]]{did_you_mean(name, allowed)}", name, array, number
                    )
                if not isinstance(value, str):
                    raise self.error(f"{name!r} in [[{array}]] must be a string", name, array, number)
            yield _Entry(number, values)

    def rule_options(self) -> Iterator[RuleOption]:
        """What stands in the tables `[rules.NAME]`; whether a rule has such an option, the rule must say."""
        for rule, options in self.table.get("rules", {}).items():
            if not isinstance(options, dict):
                raise self.error(f"the options of a rule are a table: write [rules.{rule}]", rule, "rules")
            for option, value in options.items():
                yield RuleOption(rule, option, value, self.error("", option, f"rules.{rule}").problem.line)

    def pair(self, entry: _Entry) -> PairPattern:
        if missing := [key for key in _PAIR_KEYS if key not in entry.values]:
            raise self.error(f"[[pairs]] lacks {' and '.join(missing)}", "pairs")
        pattern = PairPattern(**{side: entry.values[side].removeprefix("./") for side in _PAIR_KEYS})
        if [side.count("{path}") for side in (pattern.source, pattern.target)] not in ([0, 0], [1, 1]):
            message = "{path} stands once in both source and target, or in neither"
            raise self.error(message, "source", "pairs", entry.number)
        if pattern.source == pattern.target:
            raise self.error("source and target are the same", "source", "pairs", entry.number)
        return pattern

    def url(self, entry: _Entry) -> tuple[str, str]:
        if missing := [key for key in _PAIR_KEYS if not entry.values.get(key)]:
            raise self.error(f"[[urls]] lacks {' and '.join(missing)}", "urls")
        return entry.values["source"], entry.values["target"]

    def ignored(self, entry: _Entry) -> IgnoreEntry:
        ignored = IgnoreEntry(**entry.values)
        if not (ignored.rule or ignored.path or ignored.text):
            raise self.error("an [[ignore]] entry needs a rule, a path or a text", "ignore")
        return ignored


class _Entry(NamedTuple):
    """A table of an array, and which of them it is, counted from 0."""

    number: int
    values: dict[str, str]


_TYPE_WORDS: dict[type, str] = {
    str: "a string",
    list: "a list",
    int: "a whole number",
    dict: "a table",
    bool: "true or false",
}
