from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from qa_lint.resources.disk_cache import VECTORS, DiskCache, cache_files, cache_folder


def test_what_was_written_is_read_by_another_run(tmp_path: Path) -> None:
    DiskCache(tmp_path / "new", VECTORS, "m").write({"물": b"1", "불": b"2"})
    again = DiskCache(tmp_path / "new", VECTORS, "m")
    assert again.read(["불", "물", "흙"]) == {"불": b"2", "물": b"1"}
    assert again.read([]) == {}
    assert DiskCache(tmp_path / "new", VECTORS, "another model").read(["물"]) == {}


def test_many_texts_at_once(tmp_path: Path) -> None:
    cache = DiskCache(tmp_path, VECTORS, "m")
    vectors = {str(n): str(n).encode() for n in range(2_500)}
    cache.write(vectors)
    assert cache.read([*vectors, "none"]) == vectors


def test_the_oldest_make_room(tmp_path: Path) -> None:
    most, value = 400_000, b"x" * 10_000
    cache = DiskCache(tmp_path, VECTORS, "m", most)
    for n in range(100):
        cache.write({str(n): value})
        assert cache.path.stat().st_size <= most + 3 * len(value)
    left = sorted(map(int, cache.read([str(n) for n in range(100)])))
    assert left == list(range(100 - len(left), 100))
    assert 0.7 * most < len(left) * len(value) < most


def test_what_alone_is_too_large_is_not_kept(tmp_path: Path) -> None:
    cache = DiskCache(tmp_path, VECTORS, "m", 100_000)
    cache.write({"물": b"1"})
    cache.write({"불": b"x" * 200_000})
    assert cache.read(["물", "불"]) == {}
    cache.write({"물": b"1"})
    assert cache.read(["물", "불"]) == {"물": b"1"}


def test_what_is_written_again_is_new(tmp_path: Path) -> None:
    cache = DiskCache(tmp_path, VECTORS, "m")
    cache.write({"물": b"1"})
    cache.write({"물": b"2"})
    assert cache.read(["물"]) == {"물": b"2"}


def broken(path: Path) -> None:
    path.write_bytes(b"this is no database" * 100)


def of_another_program(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE entries (something TEXT)")
    connection.close()


def a_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("spoil", [broken, of_another_program, a_folder])
def test_what_cannot_be_used_is_an_empty_cache(tmp_path: Path, spoil: object) -> None:
    cache = DiskCache(tmp_path, VECTORS, "m")
    spoil(cache.path)  # type: ignore[operator]
    assert cache.read(["물"]) == {}
    cache.write({"물": b"1"})
    assert cache.read(["물"]) == {}


def test_a_broken_file_makes_room_for_a_new_one(tmp_path: Path) -> None:
    broken(DiskCache(tmp_path, VECTORS, "m").path)
    DiskCache(tmp_path, VECTORS, "m").read(["물"])
    DiskCache(tmp_path, VECTORS, "m").write({"물": b"1"})
    assert DiskCache(tmp_path, VECTORS, "m").read(["물"]) == {"물": b"1"}


@pytest.mark.parametrize("value", ["x'01'", "substr(value, 2)", "x''", "value || x'00'", "'text'"])
def test_of_a_damaged_value_and_the_others_nothing_is_used(tmp_path: Path, value: str) -> None:
    DiskCache(tmp_path, VECTORS, "m").write({"물": b"1", "불": b"2"})
    cache = DiskCache(tmp_path, VECTORS, "m")
    connection = sqlite3.connect(cache.path)
    with connection:
        connection.execute(f"UPDATE entries SET value = {value} WHERE age = 1")  # noqa: S608
    connection.close()
    assert cache.read(["물", "불"]) == {}
    assert cache.fault
    assert not cache.path.exists()
    later = DiskCache(tmp_path, VECTORS, "m")
    later.write({"물": b"1"})
    assert later.read(["물", "불"]) == {"물": b"1"}
    assert not later.fault


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = DiskCache(tmp_path / "file" / "below", VECTORS, "m")
    cache.write({"물": b"1"})
    assert cache.read(["물"]) == {}


def test_another_run_that_keeps_writing_is_not_waited_for_forever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qa_lint.resources.disk_cache._PATIENCE", 0.05)
    DiskCache(tmp_path, VECTORS, "m").write({"물": b"1"})
    cache = DiskCache(tmp_path, VECTORS, "m")
    other = sqlite3.connect(cache.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    cache.write({"불": b"2"})
    other.execute("COMMIT")
    other.close()
    assert DiskCache(tmp_path, VECTORS, "m").read(["물", "불"]) == {"물": b"1"}  # nothing was lost but that one


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from qa_lint.resources.disk_cache import VECTORS, DiskCache\n"
        "folder, name = Path(sys.argv[1]), sys.argv[2]\n"
        "for n in range(40): DiskCache(folder, VECTORS, 'm').write({f'{name} {n}': b'x', f'{n}': b'y'})"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name]) for name in "abc"]
    assert [process.wait() for process in running] == [0, 0, 0]
    texts = [f"{name} {n}" for name in "abc" for n in range(40)] + [str(n) for n in range(40)]
    assert set(DiskCache(tmp_path, VECTORS, "m").read(texts)) == set(texts)


def test_the_folder_is_the_one_named_or_the_platforms(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QA_LINT_CACHE_DIR", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.delenv("QA_LINT_CACHE_DIR")
    assert "qa-lint" in cache_folder().parts
    monkeypatch.setenv("QA_LINT_CACHE_DIR", "elsewhere")
    assert cache_folder(tmp_path) == tmp_path


def test_the_files_of_a_folder_that_are_caches(tmp_path: Path) -> None:
    assert cache_files(tmp_path / "none") == []
    ours = ["results-2.sqlite3", "vectors-1.sqlite3", "vectors-2.sqlite3-journal"]
    for name in [*ours, "vectors.sqlite3", "notes-2.sqlite3"]:
        (tmp_path / name).write_bytes(b"")
    assert [file.name for file in cache_files(tmp_path)] == ours


@pytest.mark.parametrize("name", ["n" * 300, "a\0b"])
def test_a_folder_whose_name_no_folder_can_have(tmp_path: Path, name: str) -> None:
    cache = DiskCache(tmp_path / name, VECTORS, "m")
    cache.write({"물": b"1"})
    assert cache.read(["물"]) == {}
    assert cache_files(tmp_path / name) == []
