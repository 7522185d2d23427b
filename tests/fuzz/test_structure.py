"""Files of every format with pieces of their structure lost, doubled or exchanged: each is read, or a message says why.

Pieces are the tags, brackets, marks and words that a format is made of; of an archive, those of the parts in it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest
import regex
from formats.places import check_map
from formats.samples import SAMPLES, Sample
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_lint.model import UserError

TEXTS = [('The "first" & <b>second</b>', "‘첫째’와 <b>둘째</b>"), ("3 files", "파일 3개"), ("It's open", "‘열림’")]
_TOKEN = regex.compile(r"<[^<>]*>|[\p{L}\p{N}]+|\r\n|.", regex.DOTALL)
_DEEP = 300  # more than any reader goes


@st.composite
def broken(draw: st.DrawFn, text: str) -> str:
    """A text some of whose pieces are lost, doubled, exchanged with others of it, or nested very deep."""
    tokens = _TOKEN.findall(text)
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(tokens)))
        length, other = draw(st.integers(0, 6)), draw(st.integers(0, len(tokens)))
        piece = tokens[at : at + length]
        put = draw(st.sampled_from([[], piece * 2, tokens[other : other + length], piece[::-1], piece * _DEEP]))
        tokens[at : at + length] = put
    return "".join(tokens)


def broken_file(data: st.DataObject, sample: Sample, written: bytes) -> bytes:
    if sample.is_text:
        return data.draw(broken(written.decode())).encode()
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        parts: Mapping[str, bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from([name for name in parts if name.endswith((".xml", ".rels"))]))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for each, part in parts.items():
            archive.writestr(each, data.draw(broken(part.decode())).encode() if each == name else part)
    return out.getvalue()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.format)
@settings(deadline=None)
@given(data=st.data())
def test_a_reader_reads_or_says_why_not(sample: Sample, data: st.DataObject) -> None:
    files = sample.written([(_fitting(sample, en), _fitting(sample, ko)) for en, ko in TEXTS])
    names = [*files]
    name = data.draw(st.sampled_from(names))
    languages = ("en", "ko") if len(names) == 1 else (("en",), ("ko",))[names.index(name)]
    refused: UserError | None = None
    try:
        reading = sample.known.read(broken_file(data, sample, files[name]), name, languages)
    except UserError as error:
        refused = error
    if refused:
        assert refused.problem.message
        assert refused.problem.path == name
        return
    for segment in reading.segments:
        check_map(segment)
    assert all(problem.path == name for problem in (*reading.errors, *reading.notes))


def _fitting(sample: Sample, text: str) -> str:
    """A text without what the format cannot write."""
    return "".join(c for c in text if c.isalnum() or c in " ‘’" or c in sample.special)
