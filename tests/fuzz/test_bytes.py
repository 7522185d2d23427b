"""Any bytes through every reader: it reads them, or says in one message why it does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from amounts import inputs
from hypothesis import example, given
from hypothesis import strategies as st

from qa_lint.engine.locate import whole_of
from qa_lint.formats import FORMATS
from qa_lint.model import Format, Language, UserError

CASES = Path(__file__).parent.parent / "cases"
SEEDS = sorted(path.read_bytes() for path in CASES.rglob("*") if path.is_file() and path.suffix != ".json")
LIMIT = 4_000  # bytes of a seed: what a reader stumbles over is small


@st.composite
def changed(draw: st.DrawFn) -> bytes:
    """A file that somebody wrote, with pieces of it lost, doubled, exchanged or replaced."""
    data = bytearray(draw(st.sampled_from(SEEDS))[:LIMIT])
    for _ in range(draw(st.integers(1, 6))):
        start, length = draw(st.integers(0, len(data))), draw(st.integers(0, 40))
        piece = bytes(data[start : start + length])
        data[start : start + length] = draw(st.sampled_from([b"", piece * 2, piece[::-1]]) | st.binary(max_size=8))
    return bytes(data)


@pytest.mark.parametrize("reader", FORMATS, ids=lambda reader: reader.name)
@inputs(usual=25, nightly=36_000)
@given(data=changed() | st.binary(max_size=200), languages=st.sampled_from([("ko", "en"), ("en", "ko"), ("ko",)]))
@example(data=b"```" * 2_000, languages=("ko", "en"))
@example(data=("e" + "\u0316\u0301" * 100 + "\ta\n").encode(), languages=("ko", "en"))
def test_a_reader_reads_or_says_why_not(reader: Format, data: bytes, languages: tuple[Language, ...]) -> None:
    path = "a" + "".join(reader.suffixes[:1])
    refused: UserError | None = None
    try:
        reading = reader.read(data, path, languages)
    except UserError as error:
        refused = error
    if refused:
        assert refused.problem.message
        assert refused.problem.path == path
        return
    for segment in reading.segments:
        place = whole_of(segment)
        assert (1, 1) <= place.start <= place.end
        assert len(segment.starts) == len(segment.ends) == len(segment.text)
