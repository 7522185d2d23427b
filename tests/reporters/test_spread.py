"""Which stretch of which row a finding covers."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate
from qa_lint.model import Checked, Finding, Location, Report, Row, TextFile
from qa_lint.reporters.spread import Piece, Spread, spread

KOREAN = TextFile("ko", "하나 둘\n셋 넷.\n\n다섯\n")
ENGLISH = TextFile("en", "One two\nthree four.\n\n\n")


def report(*sides: tuple[Location | None, Location | None]) -> Report:
    """Findings on these places of a document whose first row goes over two lines, and whose second has one side."""
    rows = [Row(locate(KOREAN, 0, 9), locate(ENGLISH, 0, 19)), Row(locate(KOREAN, 11, 13), None)]
    findings = [Finding("r", "c", "error", "m", *both) for both in sides]
    return Report(findings, (), (), 2, 2, documents=[Checked("ko", "en", 2, 5, rows)])


def told(each: Spread) -> list[tuple[list[int], str, str]]:
    """For each row its findings, and both sides with what is covered in brackets."""
    return [(row.findings, bracketed(row.pieces("source")), bracketed(row.pieces("target"))) for row in each.rows]


def bracketed(pieces: list[Piece]) -> str:
    return "".join(f"[{piece.text}]" if piece.findings else piece.text for piece in pieces)


def test_a_finding_is_marked_on_both_sides_over_line_ends_too() -> None:
    (each,) = spread(report((locate(KOREAN, 3, 6), locate(ENGLISH, 4, 13))))
    assert told(each) == [([0], "하나 [둘\n셋] 넷.", "One [two\nthree] four."), ([], "다섯", "")]


def test_what_lacks_is_marked_where_the_row_has_nothing() -> None:
    (each,) = spread(report((locate(KOREAN, 11, 13), locate(ENGLISH, 21, 21))))
    assert told(each) == [([], "하나 둘\n셋 넷.", "One two\nthree four."), ([0], "[다섯]", "[]")]


def test_what_lacks_within_a_text_is_marked_there() -> None:
    (each,) = spread(report((locate(KOREAN, 0, 2), locate(ENGLISH, 7, 7))))
    assert told(each)[0] == ([0], "[하나] 둘\n셋 넷.", "One two[]\nthree four.")


@each(
    ("at", "text"),
    [(0, "[]One two\nthree four."), (19, "One two\nthree four.[]"), (20, "One two\nthree four.")],
)
def test_what_lacks_at_the_edge_of_a_row_is_marked_there(at: int, text: str) -> None:
    (each,) = spread(report((locate(KOREAN, 0, 2), locate(ENGLISH, at, at))))
    assert told(each)[0] == ([0], "[하나] 둘\n셋 넷.", text)


def test_a_finding_about_several_rows_belongs_to_the_first() -> None:
    (each,) = spread(report((locate(KOREAN, 0, 13), None)))
    assert told(each) == [([0], "[하나 둘\n셋 넷.]", "One two\nthree four."), ([], "[다섯]", "")]


def test_a_finding_about_no_row_stands_by_itself() -> None:
    other = locate(TextFile("glossary", "x"), 0, 1)
    document, by_itself = spread(report((None, locate(ENGLISH, 20, 20)), (None, other)))
    assert (document.loose, by_itself.document.target, by_itself.loose) == ([0], "glossary", [1])
    assert [findings for findings, *_ in told(document)] == [[], []]


def test_a_row_that_a_finding_only_borders_on_is_not_its() -> None:
    file = TextFile("a", "하나둘셋")
    rows = [Row(locate(file, n, n + 1), None) for n in range(4)]
    finding = Finding("r", "c", "error", "m", locate(file, 1, 3), None)
    (each,) = spread(Report([finding], (), (), 4, 4, documents=[Checked("a", "b", 4, 4, rows)]))
    assert [bracketed(row.pieces("source")) for row in each.rows] == ["하", "[나]", "[둘]", "셋"]


spans = st.tuples(st.integers(0, 15), st.integers(0, 15)).map(lambda ends: (min(ends), max(ends)))


@given(st.lists(st.tuples(spans, spans), max_size=6))
def test_the_pieces_make_up_the_text_and_cover_what_the_findings_do(given: list[tuple[tuple[int, int], ...]]) -> None:
    places = [(locate(KOREAN, *source), locate(ENGLISH, *target)) for source, target in given]
    documents = spread(report(*places))
    rows = documents[0].rows
    for side, file, number in (("source", KOREAN, 0), ("target", ENGLISH, 1)):
        start, end = (0, 9) if side == "source" else (0, 19)
        pieces = rows[0].pieces(side)  # type: ignore[arg-type]
        assert "".join(piece.text for piece in pieces) == file.text[start:end]
        at = 0
        for piece in pieces:
            for position in range(at, at + len(piece.text)):
                covering = [n for n, both in enumerate(given) if both[number][0] <= position < both[number][1]]
                assert list(piece.findings) == covering
            at += len(piece.text)
    homes = [n for each in documents for n in [*each.loose, *(n for shown in each.rows for n in shown.findings)]]
    assert sorted(homes) == list(range(len(given)))
