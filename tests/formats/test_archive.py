"""What an archive is before anything is unpacked of it: too many parts, too large, damaged, or under a password."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from qa_lint.formats import archive
from qa_lint.formats.archive import Archive, parse_xml
from qa_lint.model import UserError

PARTS = {"a.xml": b"<a/>" * 100, "b.xml": b"<b/>" * 100}
CENTRAL = b"PK\x01\x02"  # where the entry of a part begins in the directory (APPNOTE 4.3.12)
FLAGS, OFFSET = 8, 42  # bytes behind it


def zipped() -> bytearray:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in PARTS.items():
            made.writestr(name, data)
    return bytearray(out.getvalue())


def refusal(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        Archive(bytes(data), "a.docx")
    assert caught.value.problem.path == "a.docx"
    return caught.value.problem.message


def test_what_is_in_order_is_read() -> None:
    read = Archive(bytes(zipped()), "a.docx")
    assert {name: read.read(name) for name in read.names} == PARTS


@pytest.mark.parametrize(
    ("limit", "value", "message"),
    [
        ("_MOST_PARTS", 1, "it has 2 parts; archives of over 1 are not read"),
        ("_MOST_BYTES", 799, "it unpacks to 0 MB"),
    ],
)
def test_there_is_a_limit(monkeypatch: pytest.MonkeyPatch, limit: str, value: int, message: str) -> None:
    monkeypatch.setattr(archive, limit, value + 1)
    Archive(bytes(zipped()), "a.docx")
    monkeypatch.setattr(archive, limit, value)
    assert refusal(zipped()).startswith(message)


def test_a_part_may_be_large_or_tight_but_not_both(monkeypatch: pytest.MonkeyPatch) -> None:
    for large, tightly, refused in ((399, 1, True), (400, 1, False), (399, 1_000, False)):
        monkeypatch.setattr(archive, "_LARGE", large)
        monkeypatch.setattr(archive, "_MOST_TIGHTLY", tightly)
        if refused:
            assert refusal(zipped()) == "its part a.xml is packed as tightly as a bomb, and is not unpacked"
        else:
            Archive(bytes(zipped()), "a.docx")


def test_a_password_is_named() -> None:
    data = zipped()
    data[data.index(CENTRAL) + FLAGS] |= 1
    assert refusal(data) == "it has a password: save it without one"


def test_parts_that_overlap_are_damage() -> None:
    data = zipped()
    first, second = data.index(CENTRAL), data.rindex(CENTRAL)
    place = struct.unpack_from("<I", data, first + OFFSET)
    struct.pack_into("<I", data, second + OFFSET, *place)
    assert refusal(data) == "it is damaged: several parts lie in one place"


def test_how_deep_elements_may_be_nested() -> None:
    def walk(depth: int) -> list[str]:
        seen: list[str] = []
        parse_xml(b"<x:a>" * depth + b"</x:a>" * depth, "a part", "a.xlsx", lambda name, _: seen.append(name))
        return seen

    assert walk(500) == ["a"] * 500
    with pytest.raises(UserError, match="a part is nested more than 500 elements deep"):
        walk(501)
