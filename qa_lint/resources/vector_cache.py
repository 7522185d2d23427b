"""Sentence vectors on disk, by the content of the sentence: one SQLite file in the user's cache folder.

A cache is only ever a saving of time. One that cannot be read, written or understood behaves as an empty one, several
processes may use it at once, and it grows no further than `most` vectors: the oldest make room.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

FOLDER_VARIABLE = "QA_LINT_CACHE_DIR"
_FILE = "vectors-1.sqlite3"  # the number changes with the layout of the file
_LAYOUT = """CREATE TABLE IF NOT EXISTS vectors
    (age INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, vector BLOB NOT NULL)"""
_MOST = 50_000  # vectors, of two kilobytes each
_SLACK = 1.1  # how far the file may outgrow that before the oldest are looked for
_PATIENCE = 2.0  # seconds to wait for another process that is writing
_ASKED_AT_ONCE = 500  # SQLite takes some hundred parameters in one statement


def cache_folder() -> Path:
    """Where the cache stands: the folder that QA_LINT_CACHE_DIR names, or the platform's for this user."""
    if named := os.environ.get(FOLDER_VARIABLE):
        return Path(named)
    import platformdirs

    return platformdirs.user_cache_path("qa-lint", appauthor=False)


class VectorCache:
    """Vectors as bytes, by text. `model` names what made them: another model's are not found."""

    def __init__(self, folder: Path, model: str, most: int = _MOST) -> None:
        self.path, self.most = folder / _FILE, most
        self._model = model.encode()
        self._usable = True

    def read(self, texts: Sequence[str]) -> dict[str, bytes]:
        """The vectors that are there."""
        keys = {self._key(text): text for text in texts}
        found: dict[str, bytes] = {}
        if not (self._usable and keys and self.path.exists()):
            return found
        with self._forgiving(), closing(self._connection()) as connection:
            every = list(keys)
            for start in range(0, len(every), _ASKED_AT_ONCE):
                some = every[start : start + _ASKED_AT_ONCE]
                query = f"SELECT key, vector FROM vectors WHERE key IN ({','.join('?' * len(some))})"  # noqa: S608
                found.update((keys[key], vector) for key, vector in connection.execute(query, some))
        return found

    def write(self, vectors: Mapping[str, bytes]) -> None:
        """Remember vectors, and forget the oldest where there are too many."""
        if not (self._usable and vectors):
            return
        with self._forgiving():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._connection()) as connection, connection:
                rows = [(self._key(text), vector) for text, vector in vectors.items()]
                connection.executemany("INSERT OR IGNORE INTO vectors (key, vector) VALUES (?, ?)", rows)
                (count,) = connection.execute("SELECT count(*) FROM vectors").fetchone()
                if count > self.most * _SLACK:
                    query = "DELETE FROM vectors WHERE age IN (SELECT age FROM vectors ORDER BY age LIMIT ?)"
                    connection.execute(query, [count - self.most])

    def _key(self, text: str) -> bytes:
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16, key=self._model[:64]).digest()

    def _connection(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_PATIENCE)
        connection.execute("PRAGMA synchronous = OFF")  # what is lost with the power is encoded again
        connection.execute(_LAYOUT)
        return connection

    @contextmanager
    def _forgiving(self) -> Iterator[None]:
        """What goes wrong ends the use of the cache, not the run; a file that is no database is taken away."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            self._usable = False
            if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
                with suppress(OSError):
                    self.path.unlink()
