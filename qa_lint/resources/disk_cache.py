"""What later runs need not do again, on disk, by what it was made of: SQLite files in the user's cache folder.

A cache is only ever a saving of time. One that cannot be read, written or understood behaves as an empty one, several
processes may use it at once, and it grows no further than `most` bytes: the oldest entries make room.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

FOLDER_VARIABLE = "QA_LINT_CACHE_DIR"
# what is kept, each in a file of its own
VECTORS, NOUNS, RESULTS, PREPARED = _EVERY = "vectors", "nouns", "results", "prepared"
_LAYOUT_NUMBER = 3  # changes with the layout of the files
_LAYOUT = """CREATE TABLE IF NOT EXISTS entries
    (age INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, value BLOB NOT NULL)"""
_MOST = 120_000_000  # bytes of a file: some 50,000 vectors
_DIGEST = 16  # bytes before a value, by which a damaged one is told
_MADE_ROOM = 10  # where the file is too large, one in so many of its entries go, and again
_PATIENCE = 2.0  # seconds to wait for another process that is writing
_ASKED_AT_ONCE = 500  # SQLite takes some hundred parameters in one statement


def cache_folder(named: Path | None = None) -> Path:
    """Where the caches stand: the folder that is named, the one that QA_LINT_CACHE_DIR names, or the platform's."""
    if named is not None:
        return named
    if variable := os.environ.get(FOLDER_VARIABLE):
        return Path(variable)
    import platformdirs

    return platformdirs.user_cache_path("qa-lint", appauthor=False)


def cache_files(folder: Path) -> list[Path]:
    """The files of all caches in a folder, those of other versions too, and nothing else that stands there."""
    try:
        return sorted(file for what in _EVERY for file in folder.glob(f"{what}-*.sqlite3*"))
    except (OSError, ValueError):
        return []


class DiskCache:
    """Bytes by text. `maker` names what made them: what another one made is not found."""

    def __init__(self, folder: Path, what: str, maker: str, most: int = _MOST) -> None:
        self.path, self.most = folder / f"{what}-{_LAYOUT_NUMBER}.sqlite3", most
        self._maker = maker.encode()[:64]
        self._usable = True
        self.fault = ""  # what is wrong with it, since when it is not used

    def read(self, texts: Sequence[str]) -> dict[str, bytes]:
        """What is there of these texts; nothing where one value is not what was written: then the file is not to be
        trusted with the others either."""
        found: dict[str, bytes] = {}
        with self._forgiving():
            if self._usable and texts and self.path.exists():
                keys = {self._key(text): text for text in texts}
                with closing(self._connection()) as connection:
                    every = list(keys)
                    for start in range(0, len(every), _ASKED_AT_ONCE):
                        some = every[start : start + _ASKED_AT_ONCE]
                        query = f"SELECT key, value FROM entries WHERE key IN ({','.join('?' * len(some))})"  # noqa: S608
                        for key, value in connection.execute(query, some):
                            if not isinstance(value, bytes):
                                raise sqlite3.DatabaseError("it holds what is none of it")
                            found[keys[key]] = value
        if not all(map(_is_whole, found.values())):
            self.refuse("it holds a damaged value")
            return {}
        return {text: value[_DIGEST:] for text, value in found.items()}

    def write(self, values: Mapping[str, bytes]) -> None:
        """Remember values, instead of what was known of these texts, and forget the oldest where there are too many."""
        if not (self._usable and values):
            return
        with self._forgiving():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._connection()) as connection, connection:
                rows = [(self._key(text), _digest(value) + value) for text, value in values.items()]
                connection.executemany("INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)", rows)
                self._make_room(connection)

    def _make_room(self, connection: sqlite3.Connection) -> None:
        while _size(connection) > self.most:
            (count,) = connection.execute("SELECT count(*) FROM entries").fetchone()
            query = "DELETE FROM entries WHERE age IN (SELECT age FROM entries ORDER BY age LIMIT ?)"
            if not connection.execute(query, [1 + count // _MADE_ROOM]).rowcount:
                return

    def _key(self, text: str) -> bytes:
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16, key=self._maker).digest()

    def _connection(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_PATIENCE)
        connection.execute("PRAGMA synchronous = OFF")  # what is lost with the power is made again
        connection.execute(_LAYOUT)
        return connection

    @contextmanager
    def _forgiving(self) -> Iterator[None]:
        """What goes wrong ends the use of the cache, not the run; a file that is not as it should be is taken away."""
        try:
            yield
        except (sqlite3.Error, OSError, ValueError) as error:  # ValueError: a name that no file can have
            self._usable = False
            if _is_busy(error):
                return  # another run is writing, which is no fault
            self.fault = (error.strerror if isinstance(error, OSError) else None) or str(error)
            if isinstance(error, sqlite3.DatabaseError) and (
                not isinstance(error, sqlite3.OperationalError) or _OTHER_LAYOUT in str(error)
            ):
                with suppress(OSError):
                    self.path.unlink()

    def refuse(self, why: str) -> None:
        """What it holds is not what it should be, as whoever reads it has seen: it is not used any more, and goes."""
        self._usable, self.fault = False, why
        with suppress(OSError):
            self.path.unlink()


def _digest(value: bytes) -> bytes:
    return hashlib.blake2b(value, digest_size=_DIGEST).digest()


def _is_whole(data: bytes) -> bool:
    """Whether a value is as it was written."""
    return _digest(data[_DIGEST:]) == data[:_DIGEST]


_OTHER_LAYOUT = "column"  # stands in what SQLite says of a table with other columns


def _is_busy(error: Exception) -> bool:
    """Whether another run had the database for itself for as long as this one had patience."""
    return isinstance(error, sqlite3.OperationalError) and "locked" in str(error)


def _size(connection: sqlite3.Connection) -> int:
    """How many bytes of a database hold something: what was deleted leaves pages that are filled again."""
    pages, free, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)
