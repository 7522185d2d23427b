"""The table of events whose years English adds."""

from __future__ import annotations

from each import each
from shipped import EVENTS

from qa_lint.model import Text
from qa_lint.resources.events import Events


@each(
    ("korean", "years"),
    [
        ("외환위기로 일감이 끊겼다.", {1997, 1998}),
        ("외환 위기 때", {1997, 1998}),
        ("4.19와 5·18을 모두 겪었다.", {1960, 1980}),
        ("광복 직후", {1945}),
        ("광복절 행사", set()),  # a day of each year
        ("평창동계올림픽 경기장", {2018}),
        ("올림픽 경기장", set()),
    ],
)
def test_the_years_of_the_events_that_a_text_names(korean: str, years: set[int]):
    assert EVENTS.years_in(Text(korean, "ko")) == years


def test_a_row_names_its_years_its_events_and_what_is_none():
    events = Events([["years", "names", "others"], ["1866", "병인박해|병인 양요", "병인박해사"], ["1871", "신미양요"]])
    assert events.years_in(Text("병인양요와 신미양요", "ko")) == {1866, 1871}
    assert events.years_in(Text("병인박해사", "ko")) == set()


def test_a_table_without_rows_names_nothing():
    assert Events([]).years_in(Text("외환위기", "ko")) == set()
