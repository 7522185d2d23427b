"""Settings: find the file, read it, check every key."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import regex

from qa_lint.model import SEVERITIES, Language, Severity, UserError
from qa_lint.rulebook import did_you_mean

FILE_NAME = "qa-lint.toml"

_KEYS: dict[str, type] = {
    "source-language": str, "target-language": str, "select": list, "fail-on": str, "output-format": str, "jobs": int,
    "glossary": list, "message-language": str, "pairs": list, "ignore": list,
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


@dataclass(frozen=True)
class Config:
    """The settings of a run. Patterns are relative to `folder`."""

    folder: Path
    path: Path | None = None
    languages: tuple[Language, Language] = ("ko", "en")
    languages_given: bool = False
    select: Sequence[str] = ()
    deselect: Sequence[str] = ()
    fail_on: Severity | None = "warning"  # None: nothing fails
    output_format: str = "full"
    jobs: int = 0  # 0: as many as pay off
    glossary: Sequence[str] = ()
    message_language: Language = "en"
    pairs: Sequence[PairPattern] = ()
    ignore: Sequence[IgnoreEntry] = field(default_factory=tuple)

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
    try:
        text = path.read_text(encoding="utf-8-sig")
        table: Any = tomllib.loads(text)
    except OSError as error:
        raise UserError(f"the configuration cannot be read: {error.strerror}", str(path)) from None
    except UnicodeDecodeError as error:
        raise UserError(f"the configuration is not UTF-8: byte at offset {error.start}", str(path)) from None
    except tomllib.TOMLDecodeError as error:
        at = regex.search(r"\(at line ([0-9]+), column [0-9]+\)", str(error))
        raise UserError(f"broken TOML: {error}", str(path), int(at[1]) if at else None) from None
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("qa-lint", {})
    return _Settings(path, text, table).config()


def _find(start: Path) -> Path | None:
    """The first configuration upward from a folder, not beyond the repository's root or the home folder."""
    home = Path.home()
    for folder in (start, *start.parents):
        if (folder / FILE_NAME).is_file():
            return folder / FILE_NAME
        if _holds_settings(folder / "pyproject.toml"):
            return folder / "pyproject.toml"
        if (folder / ".git").exists() or folder == home:
            return None
    return None


def _holds_settings(pyproject: Path) -> bool:
    try:
        return "qa-lint" in tomllib.loads(pyproject.read_text(encoding="utf-8")).get("tool", {})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return False


class _Settings:
    """A settings table under examination."""

    def __init__(self, path: Path, text: str, table: Mapping[str, Any]) -> None:
        self.path, self.text, self.table = path, text, table

    def error(self, message: str, key: str) -> UserError:
        pattern = regex.compile(rf'\s*(?:\[\[?\s*[^\]]*?)?"?{regex.escape(key)}"?\s*[]=]')
        lines = (n for n, line in enumerate(self.text.splitlines(), 1) if pattern.match(line))
        return UserError(message, str(self.path), next(lines, None))

    def config(self) -> Config:
        for key, value in self.table.items():
            if key not in _KEYS:
                raise self.error(f"unknown key {key!r}{did_you_mean(key, _KEYS)}", key)
            if not isinstance(value, _KEYS[key]) or isinstance(value, bool):
                raise self.error(f"{key!r} must be {_TYPE_WORDS[_KEYS[key]]}", key)
        config = Config(
            folder=self.path.resolve().parent,
            path=self.path,
            select=self.strings("select"),
            fail_on=self.fail_on(),
            output_format=self.table.get("output-format", "full"),
            jobs=self.table.get("jobs", 0),
            glossary=self.strings("glossary"),
            message_language="ko" if self.one_of("message-language", ("en", "ko"), "en") == "ko" else "en",
            pairs=[PairPattern(**self.entry("pairs", e, _PAIR_KEYS)) for e in self.table.get("pairs", [])],
            ignore=[IgnoreEntry(**self.entry("ignore", e, _IGNORE_KEYS)) for e in self.table.get("ignore", [])],
        )
        for pattern in config.pairs:
            self.check_pattern(pattern)
        for ignored in config.ignore:
            if not (ignored.rule or ignored.path or ignored.text):
                raise self.error("an [[ignore]] entry needs a rule, a path or a text", "ignore")
        try:
            return config.with_languages(self.table.get("source-language"), self.table.get("target-language"))
        except UserError as error:
            raise self.error(error.message, "source-language") from None

    def one_of(self, key: str, allowed: Sequence[str], default: str) -> str:
        value: str = self.table.get(key, default)
        if value not in allowed:
            raise self.error(f"{key} is one of {', '.join(allowed)}, not {value!r}", key)
        return value

    def fail_on(self) -> Severity | None:
        value = self.one_of("fail-on", (*SEVERITIES, "never"), "warning")
        return next((severity for severity in SEVERITIES if severity == value), None)

    def strings(self, key: str) -> list[str]:
        values: list[Any] = self.table.get(key, [])
        if not all(isinstance(value, str) for value in values):
            raise self.error(f"{key!r} must be a list of strings", key)
        return values

    def entry(self, key: str, entry: Any, allowed: Sequence[str]) -> dict[str, str]:
        if not isinstance(entry, dict):
            raise self.error(f"{key!r} holds tables: write [[{key}]]", key)
        for name, value in entry.items():
            if name not in allowed:
                raise self.error(f"unknown key {name!r} in [[{key}]]{did_you_mean(name, allowed)}", name)
            if not isinstance(value, str):
                raise self.error(f"{name!r} in [[{key}]] must be a string", name)
        if key == "pairs" and (missing := set(allowed) - entry.keys()):
            raise self.error(f"[[pairs]] lacks {' and '.join(sorted(missing))}", "pairs")
        return entry

    def check_pattern(self, pattern: PairPattern) -> None:
        for side in (pattern.source, pattern.target):
            if side.count("{path}") > 1 or ("{path}" in pattern.source) != ("{path}" in pattern.target):
                raise self.error("{path} stands once in both source and target, or in neither", "source")
        if pattern.source == pattern.target:
            raise self.error("source and target are the same", "source")


_TYPE_WORDS: dict[type, str] = {str: "a string", list: "a list", int: "a whole number"}
