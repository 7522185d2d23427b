from __future__ import annotations

from each import each
from toy import pair
from worded import target_texts

from qa_lint.checks.compare_attributes import compare_attributes


@each(
    ("english", "korean", "found"),
    [
        ('<a href="/hours">Hours</a>', '<a href="/시간">시간</a>', ["/시간"]),
        ('<a href="/hours">Hours</a>', '<a href="/hours#시간">시간</a>', []),
        ('<a href="/hours">Hours</a>', "<a href='/horus'>시간</a>", ["/horus"]),
        ('<a href="/en/hours">Hours</a>', '<a href="/ko/hours">시간</a>', []),
        ('<a href="/hours?lang=en">Hours</a>', '<a href="/hours?lang=ko">시간</a>', []),
        ('<img src="hours-en.png">', '<img src="hours-ko.png">', []),
        ('<a href="/hours">Hours</a>', '<a href="/fares">시간</a>', []),  # compare_addresses says so
        ('<Note type="info" title="Hours">', '<Note type="정보" title="시간">', ["정보"]),
        ('<x:g id="door">%s</x:g>', '<x:g id="문">%s</x:g>', ["문"]),
        ('<h2 id="door">Door</h2>', '<h2 id="문">문</h2>', []),
        ('<b class="a">x</b> <b class="b">y</b>', '<b class="b">x</b> <b class="a">y</b>', []),
        ('<b class="a">x</b> <b class="b">y</b>', '<b class="가">x</b>', []),
    ],
)
def test_attributes_that_programs_read(english: str, korean: str, found: list[str]) -> None:
    assert target_texts(compare_attributes(pair(korean, english, source="en"))) == found


FOR_PROGRAMS = """
class className type rel target style lang dir for method role icon color size variant width height kind mode key ref
slot align charset media language loading status level theme position format component tag ctype quantity data-state
"""


@each("name", FOR_PROGRAMS.split())
def test_each_attribute_that_programs_alone_read(name: str) -> None:
    english, korean = (f'<x {name}="{value}">Door</x>' for value in ("left", "왼쪽"))
    assert target_texts(compare_attributes(pair(korean, english, source="en"))) == ["왼쪽"]
    assert target_texts(compare_attributes(pair(korean, korean, source="en"))) == []


@each("name", ["title", "alt", "label", "placeholder", "aria-label", "summary", "content", "value"])
def test_what_people_read_is_translated(name: str) -> None:
    english, korean = (f'<x {name}="{value}">Door</x>' for value in ("left", "왼쪽"))
    assert target_texts(compare_attributes(pair(korean, english, source="en"))) == []
