"""The byte columns of reviewdog's format, whatever stands before a place in its line."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate
from qa_lint.model import Edit, Fix, Style, TextFile
from qa_lint.reporters.reviewdog import byte_range, rdjson

from . import finding, report

texts = st.text(alphabet="a가é🙂", max_size=8)


@given(texts, st.integers(0, 400), st.text(alphabet="b나\n", max_size=6), texts)
def test_the_bytes_between_the_columns_are_the_text(before: str, more: int, span: str, after: str) -> None:
    line = "다" * more + before
    file = TextFile("a", f"첫 줄\n{line}{span}{after}\n")
    start = 4 + len(line)
    told = byte_range(locate(file, start, start + len(span)))
    lines = file.text.encode().split(b"\n")
    begin, end = (
        sum(len(each) + 1 for each in lines[: place["line"] - 1]) + place["column"] - 1
        for place in (told["start"], told["end"])
    )
    assert file.text.encode()[begin:end].decode() == span


def test_what_is_told_of_a_text_in_memory_names_no_file() -> None:
    place = locate(TextFile(None, "one two"), 4, 7)
    (told,) = json.loads(rdjson(report(finding(target=place)), Style()))["diagnostics"]
    assert told["location"]["path"] == ""
    assert told["related_locations"][0]["location"]["path"] == "ko/a.txt"


def test_a_fix_is_a_suggestion_where_all_of_it_is_in_the_file_of_the_finding() -> None:
    place = locate(TextFile("en/a.txt", "The budget is 3 billion won.\n"), 14, 23)
    elsewhere = locate(TextFile("ko/a.txt", "3억 원\n"), 0, 2)
    one = replace(finding(source=None, target=place), fix=Fix((Edit(place, "300 million"),)))
    both = replace(one, fix=Fix((Edit(place, "300 million"), Edit(elsewhere, "30억"))))
    told, spread = json.loads(rdjson(report(one, both), Style()))["diagnostics"]
    span = {"start": {"line": 1, "column": 15}, "end": {"line": 1, "column": 24}}
    assert told["suggestions"] == [{"range": span, "text": "300 million"}]
    assert told["location"] == {"path": "en/a.txt", "range": span}
    assert "related_locations" not in told
    assert "suggestions" not in spread


def test_a_place_in_a_line_of_the_other_side_has_lines_alone() -> None:
    # of the line before which a sentence is missing nothing is shown, so its bytes cannot be counted
    place = replace(locate(TextFile("en/a.txt", "예산은 3억 원이다.\n"), 4, 6), excerpt="")
    assert byte_range(place) == {"start": {"line": 1}, "end": {"line": 1}}
