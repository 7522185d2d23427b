from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from qa_lint.resources.vector_cache import VectorCache, cache_folder


def test_what_was_written_is_read_by_another_run(tmp_path: Path) -> None:
    VectorCache(tmp_path / "new", "m").write({"물": b"1", "불": b"2"})
    again = VectorCache(tmp_path / "new", "m")
    assert again.read(["불", "물", "흙"]) == {"불": b"2", "물": b"1"}
    assert again.read([]) == {}
    assert VectorCache(tmp_path / "new", "another model").read(["물"]) == {}


def test_many_texts_at_once(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path, "m")
    vectors = {str(n): str(n).encode() for n in range(2_500)}
    cache.write(vectors)
    assert cache.read([*vectors, "none"]) == vectors


def test_the_oldest_make_room(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path, "m", most=10)
    for n in range(30):
        cache.write({str(n): b"x"})
    left = sorted(map(int, cache.read([str(n) for n in range(30)])))
    assert left == list(range(30 - len(left), 30))
    assert 10 <= len(left) <= 11


def broken(path: Path) -> None:
    path.write_bytes(b"this is no database" * 100)


def of_another_program(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE vectors (something TEXT)")
    connection.close()


def a_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("spoil", [broken, of_another_program, a_folder])
def test_what_cannot_be_used_is_an_empty_cache(tmp_path: Path, spoil: object) -> None:
    cache = VectorCache(tmp_path, "m")
    spoil(cache.path)  # type: ignore[operator]
    assert cache.read(["물"]) == {}
    cache.write({"물": b"1"})
    assert cache.read(["물"]) == {}


def test_a_broken_file_makes_room_for_a_new_one(tmp_path: Path) -> None:
    broken(VectorCache(tmp_path, "m").path)
    VectorCache(tmp_path, "m").read(["물"])
    VectorCache(tmp_path, "m").write({"물": b"1"})
    assert VectorCache(tmp_path, "m").read(["물"]) == {"물": b"1"}


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = VectorCache(tmp_path / "file" / "below", "m")
    cache.write({"물": b"1"})
    assert cache.read(["물"]) == {}


def test_another_run_that_keeps_writing_is_not_waited_for_forever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qa_lint.resources.vector_cache._PATIENCE", 0.05)
    VectorCache(tmp_path, "m").write({"물": b"1"})
    cache = VectorCache(tmp_path, "m")
    other = sqlite3.connect(cache.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    cache.write({"불": b"2"})
    other.execute("COMMIT")
    other.close()
    assert VectorCache(tmp_path, "m").read(["물", "불"]) == {"물": b"1"}  # nothing was lost but that one


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from qa_lint.resources.vector_cache import VectorCache\n"
        "for n in range(40): VectorCache(Path(sys.argv[1]), 'm').write({f'{sys.argv[2]} {n}': b'x', f'{n}': b'y'})"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name]) for name in "abc"]
    assert [process.wait() for process in running] == [0, 0, 0]
    texts = [f"{name} {n}" for name in "abc" for n in range(40)] + [str(n) for n in range(40)]
    assert set(VectorCache(tmp_path, "m").read(texts)) == set(texts)


def test_the_folder_is_the_one_named_or_the_platforms(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QA_LINT_CACHE_DIR", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.delenv("QA_LINT_CACHE_DIR")
    assert "qa-lint" in cache_folder().parts
