"""TOML that people write, settings and cards, and where in it something is wrong: line and nearest known key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from qa_lint.late import regex
from qa_lint.model import UserError

_HEADER = regex.compile(r"\s*\[\[?\s*(?P<name>[^\[\]]+?)\s*\]")
_BETWEEN_WORDS = regex.compile(r"[-_ ]+")
_LIKENESS = 60  # of 100, below which a name is not suggested; set by hand


@dataclass(frozen=True)
class TomlFile:
    """A file that was read, and where in it each key stands."""

    path: Path
    text: str
    table: Mapping[str, Any]

    @classmethod
    def read(cls, path: Path, what: str) -> TomlFile:
        """Raises UserError, naming `what` the file is, where it cannot be read."""
        try:
            text = path.read_text(encoding="utf-8-sig")
            return cls(path, text, tomllib.loads(text))
        except OSError as error:
            raise UserError(f"{what} cannot be read: {error.strerror}", _named(path)) from None
        except UnicodeDecodeError as error:
            raise UserError(f"{what} is not UTF-8: byte at offset {error.start}", _named(path)) from None
        except tomllib.TOMLDecodeError as error:
            at = regex.search(r"\(at line ([0-9]+), column [0-9]+\)", str(error))
            line = int(at[1]) if at else text.count("\n") + 1  # else it is at the end
            raise UserError(f"{what} is broken TOML: {error}", _named(path), line) from None
        except RecursionError:
            raise UserError(f"{what} is nested too deeply", _named(path)) from None
        except ValueError:  # of a number
            digits = regex.search(r"[0-9_]{1000,}", text)
            line = text.count("\n", 0, digits.start() if digits else 0) + 1
            raise UserError(f"{what} has a number of more digits than can be read", _named(path), line) from None

    def error(self, message: str, key: str = "", table: str = "", entry: int = 0) -> UserError:
        """What is wrong at a key of a table; `entry` counts the tables of an array from 0."""
        line = next(self._lines_of(key, table, entry), None) if key else None
        return UserError(message, _named(self.path), line)

    def entry_line(self, table: str, entry: int) -> int | None:
        """The line of the header of a table of an array, counted from 0; None where the array is written inline."""
        headers = ((number, _HEADER.match(line)) for number, line in enumerate(self.text.split("\n"), 1))
        lines = [number for number, header in headers if header and header["name"] == table]
        return lines[entry] if entry < len(lines) else None

    def _lines_of(self, key: str, table: str, entry: int) -> Iterator[int]:
        """First the line where the key stands in that very table, then lines where a key is called so."""
        lines = list(enumerate(self.text.split("\n"), 1))
        named = regex.compile(rf"""\s*["']?{regex.escape(key)}["']?\s*=""")
        wanted, inside, seen = f"{table}.{key}" if table else key, "", 0
        for number, line in lines:
            if header := _HEADER.match(line):
                inside = header["name"]
                seen += inside == table
                if inside == wanted:
                    yield number
            elif inside == table and (not table or seen == entry + 1) and named.match(line):
                yield number
        anywhere = regex.compile(rf"""(?<![A-Za-z0-9_-]){regex.escape(key)}["']?\s*[]=]""")
        yield from (number for number, line in lines if anywhere.search(line))


def _named(path: Path) -> str:
    """A path in a message: from the working folder where it stands in that, as the paths of findings are."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` for the known name nearest to a mistyped one, or nothing."""
    best = nearest(name, known)
    return f"; did you mean {best!r}?" if best else ""


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that a mistyped one may have meant, or nothing.

    It is written nearly so, or has the same words in another order, or has what was typed for one of its words.
    """
    names = list(known)
    best = process.extractOne(name, names, scorer=_likeness, processor=_words, score_cutoff=_LIKENESS)
    if not best:
        having = [other for other in names if _words(name) in _words(other).split()]
        best = process.extractOne(name, having, scorer=_likeness, processor=_words)
    return best[0] if best else ""


def _words(name: str) -> str:
    return " ".join(_BETWEEN_WORDS.split(name)).strip().lower()


def _likeness(one: str, other: str, **_: object) -> float:
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other))
