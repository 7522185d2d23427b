"""Files that are no text: their rows and cells."""

from __future__ import annotations

import pickle

from qa_lint.engine.locate import locate_spot, locate_value
from qa_lint.model import Between, Gap, LaidOut, Location, Place, Segment, Span, Spot

# two rows of two cells, the second cell of which holds two lines
FILE = LaidOut("a.xlsx", "하나\tone\ntwo\n둘\tthree", [0, 11], [0, 3, 11, 13], ["S!A1", "S!B1", "S!A2", "S!B2"])


def at(start: int, end: int) -> Location:
    return locate_spot(Spot(Segment.of_file(FILE, start, end, "en"), Span(0, end - start)))


def test_a_line_is_a_row_whatever_its_cells_hold() -> None:
    assert [FILE.text[start:end] for start, end in FILE.lines()] == ["하나\tone\ntwo", "둘\tthree"]
    assert FILE.place(7) == Place(1, 8)
    assert FILE.place(13) == Place(2, 3)


def test_a_place_is_called_by_its_cell_and_shown_with_the_line_of_that() -> None:
    one, two, three = at(3, 6), at(7, 10), at(13, 18)
    assert [place.label for place in (one, two, three)] == ["S!B1", "S!B1", "S!B2"]
    assert [place.excerpt for place in (one, two, three)] == ["one", "two", "three"]
    assert [(place.start.column, place.excerpt_column) for place in (one, two, three)] == [(4, 4), (8, 8), (3, 3)]
    assert (str(two), two.row, two.position) == ("a.xlsx:S!B1", "S!B1", "S!B1")


def test_a_stretch_over_cells_is_called_by_the_first_and_the_last() -> None:
    assert at(0, 18).label == "S!A1–S!B2"
    assert at(18, 18).label == "S!B2"
    assert LaidOut("a.xlsx", "", [], [], []).location(0, 0).label == ""


def test_an_empty_place_is_between_cells() -> None:
    gap = Gap(Segment.gap(FILE, 11, "en"))
    assert locate_value(gap) == Between("a.xlsx", "S!A1", "S!A2")


def test_rows_without_cells_have_lines_alone() -> None:
    file = LaidOut(None, "a\nb\nc", [0, 4])
    place = file.location(2, 3)
    assert (place.start, place.label, place.excerpt) == (Place(1, 3), "", "b")


def test_it_travels() -> None:
    copy = pickle.loads(pickle.dumps(FILE))  # noqa: S301
    assert copy.location(13, 18) == FILE.location(13, 18)
