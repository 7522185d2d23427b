"""Whatever the bytes, a reader reads them or says what is wrong, and every place is one of the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import whole_of
from qa_lint.formats import HTML, MARKDOWN, TABLE, TEXT, TMX, XLIFF
from qa_lint.model import Format, UserError

PIECES = st.sampled_from(
    ["한국어 ", "English ", "ko", "en", "\t", ",", '"', '""', "\n", "\r", "\r\n", "\u2028", "\f", "\x00", "값", "́", " "]
)
ENCODED = st.builds(
    lambda pieces, encoding: "".join(pieces).encode(encoding, "replace"),
    st.lists(PIECES, max_size=30),
    st.sampled_from(["utf-8", "utf-8-sig", "cp949", "utf-16", "utf-16-be"]),
)


@pytest.mark.parametrize(
    ("reader", "path", "languages"),
    [
        (TABLE, "a.tsv", ("ko", "en")),
        (TABLE, "a.csv", ("en", "ko")),
        (TEXT, "a.txt", ("ko", "en")),
        (TEXT, "a.txt", ("ko",)),
        (MARKDOWN, "a.md", ("ko", "en")),
        (MARKDOWN, "a.mdx", ("en",)),
        (HTML, "a.html", ("ko", "en")),
        (HTML, "a.html", ("en",)),
        (XLIFF, "a.xlf", ("ko", "en")),
        (TMX, "a.tmx", ("ko", "en")),
    ],
)
@given(st.one_of(ENCODED, st.binary(max_size=60)))
def test_a_reader_reads_or_says_why_not(reader: Format, path: str, languages: tuple, data: bytes) -> None:  # type: ignore[type-arg]
    refused: UserError | None = None
    try:
        reading = reader.read(data, path, languages)
    except UserError as error:
        refused = error
    if refused:
        assert refused.problem.path == path
        assert refused.problem.line is not None
        return
    segments = reading.blocks + [side for pair in reading.pairs for side in (pair.source, pair.target)]
    lines = reading.file.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for segment in segments:
        assert segment.text == segment.text.strip()
        place = whole_of(segment)
        assert place.end.column <= len(lines[place.end.line - 1]) + 1
        if place.text and place.start.line == place.end.line and '"' not in place.text:
            begin, end = place.start.column - 1, place.end.column - 1
            assert lines[place.start.line - 1][begin:end] == place.text
    assert all(problem.path == path and problem.line for problem in reading.errors)
