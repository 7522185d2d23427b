"""Documents that are ZIP archives of XML parts (OOXML, HWPX), looked at before anything of them is unpacked.

A bomb is told by its sizes, and a header that lies about them by a read that goes no further than it says: what was
packed is then longer, and its checksum is another.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from xml.parsers import expat

from qa_lint.model import UserError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how the binary documents of old begin, and those with a password
_MOST_PARTS = 20_000
_MOST_BYTES = 512 << 20  # of all parts, unpacked
_LARGE = 16 << 20  # bytes of a part, from which on it must not be packed more tightly than text can be
_MOST_TIGHTLY = 250  # unpacked for packed: sheets of equal rows reach 50, a bomb 1,000
_DEEPEST = 500  # elements in each other
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]


class Archive:
    """The parts of a document. Raises UserError for what is no archive, damaged, encrypted, or unpacks to too much."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        if data.startswith(_OLE):
            message = "it has a password, or is of the old binary kind: save it anew, without a password"
            raise UserError(message, path)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._parts = {info.filename: info for info in self._zip.infolist() if not info.is_dir()}
            count = len(self._zip.infolist())
        except _DAMAGED:
            raise UserError("it is damaged or cut off: no whole ZIP archive", path) from None
        self._check(count)

    @property
    def names(self) -> Sequence[str]:
        """The parts, in the order of the archive."""
        return list(self._parts)

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def read(self, name: str) -> bytes:
        """A part, unpacked; raises UserError where it is not there or not what its header says."""
        if name not in self._parts:
            raise UserError(f"it is damaged: it lacks the part {name}", self.path)
        info = self._parts[name]
        try:
            data = self._zip.read(info)
        except _DAMAGED:
            data = b""
            damaged = True
        else:
            damaged = len(data) != info.file_size
        if damaged:
            raise UserError(f"it is damaged or cut off: the part {name} cannot be unpacked", self.path)
        return data

    def parse(self, name: str, start: Start, end: End | None = None, text: Callable[[str], None] | None = None) -> None:
        """Walk through the XML of a part; see `parse_xml`."""
        parse_xml(self.read(name), f"the part {name}", self.path, start, end, text)

    def _check(self, count: int) -> None:
        parts = self._parts.values()
        if count > _MOST_PARTS:
            raise UserError(f"it has {count:,} parts; archives of over {_MOST_PARTS:,} are not read", self.path)
        if len({info.header_offset for info in parts}) < len(parts):
            raise UserError("it is damaged: several parts lie in one place", self.path)
        if any(info.flag_bits & 1 for info in parts):
            raise UserError("it has a password: save it without one", self.path)
        size = sum(info.file_size for info in parts)
        if size > _MOST_BYTES:
            told = f"it unpacks to {size >> 20:,} MB; documents of over {_MOST_BYTES >> 20} MB are not read"
            raise UserError(told, self.path)
        for info in parts:
            if info.file_size > _LARGE and info.file_size > _MOST_TIGHTLY * info.compress_size:
                told = f"its part {info.filename} is packed as tightly as a bomb, and is not unpacked"
                raise UserError(told, self.path)


def parse_xml(
    xml: bytes, what: str, path: str, start: Start, end: End | None = None, text: Callable[[str], None] | None = None
) -> None:
    """Walk through XML: each element by its name without a prefix, and its attributes as they are written.

    Raises UserError, naming `what` it is, where it is not well-formed, declares entities, or is nested too deeply.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = 0

    def begun(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise UserError(f"{what} is nested more than {_DEEPEST} elements deep", path)
        start(name.rpartition(":")[2], attributes)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end:
            end(name.rpartition(":")[2])

    def declared(*_: object) -> None:
        raise UserError(f"{what} declares entities, which are not read", path)

    parser.StartElementHandler, parser.EndElementHandler = begun, ended
    parser.EntityDeclHandler = declared
    if text:
        parser.CharacterDataHandler = text
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise UserError(f"it is damaged: {what} is no well-formed XML ({error})", path) from None


def attribute(attributes: dict[str, str], name: str) -> str:
    """An attribute by its name without a prefix; empty where there is none."""
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")
