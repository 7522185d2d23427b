"""Subtitles: the cues by the time at which they begin, whatever else the file holds."""

from __future__ import annotations

import io

import pysubs2
import pytest
import webvtt
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_map, check_places, read_or_refuse
from qa_lint.alignment.keyed import pair_entries
from qa_lint.engine.locate import whole_of
from qa_lint.formats import SUBRIP, WEBVTT
from qa_lint.model import Place, Reading, Span, UserError


def srt(text: str | bytes) -> Reading:
    return SUBRIP.read(text.encode() if isinstance(text, str) else text, "a.ko.srt", ("ko",))


def vtt(text: str) -> Reading:
    return WEBVTT.read(text.encode(), "a.ko.vtt", ("ko",))


def told(reading: Reading) -> dict[str, str]:
    return {entry.key: str(entry.segment.text) for entry in reading.entries}


CUES = """\
1
00:00:01,000 --> 00:00:03,500
도서관은 월요일에
쉽니다.

2
00:01:00,250 --> 00:01:02,000 X1:40
- 몇 시에 열어요?
- 9시요.

3
01:00:00,000 --> 01:00:01,000

"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_the_lines_of_a_cue_are_one_text(end: str, encoding: str) -> None:
    reading = srt(CUES.replace("\n", end).encode(encoding))
    assert told(reading) == {
        "00:00:01.000": "도서관은 월요일에 쉽니다.",
        "00:01:00.250": "- 몇 시에 열어요?\n- 9시요.",
        "01:00:00.000": "",
    }
    first, second, _ = (entry.segment for entry in reading.entries)
    assert (whole_of(first).start, whole_of(first).end) == (Place(3, 1), Place(4, 5))
    assert whole_of(second[14:16]).start == Place(9, 3)
    check_places_but_for(reading, end)


def check_places_but_for(reading: Reading, end: str) -> None:
    """Every character but the line ends stands where it is."""
    for entry in reading.entries:
        check_map(entry.segment)
        for n, character in enumerate(entry.segment.text):
            assert entry.segment.raw(Span(n, n + 1)) in (character, end)


def test_cues_without_numbers_or_empty_lines_between_them() -> None:
    text = "00:00:01,000 --> 00:00:02,000\n하나\n2\n00:00:03,000 --> 00:00:04,000\n둘\n\n셋\n"
    assert told(srt(text)) == {"00:00:01.000": "하나", "00:00:03.000": "둘 셋"}


def test_two_cues_may_begin_at_one_time() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\n하나\n\n2\n00:00:01,000 --> 00:00:03,000\n둘\n"
    reading = srt(text)
    assert told(reading) == {"00:00:01.000": "하나", "00:00:01.000 (2)": "둘"}
    assert reading.errors == []


def test_times_that_cannot_be_read_are_told() -> None:
    reading = srt("1\n00:00:01 --> 00:00:02,000\n하나\n\n2\n00:00:03,000 --> 00:00:04,000\n둘\n")
    assert [str(error) for error in reading.errors] == [
        "a.ko.srt:2: times such as 00:00:01,000 --> 00:00:04,000 were expected here"
    ]
    assert told(reading) == {"00:00:03.000": "둘"}


WEB = """\
WEBVTT - 제목

STYLE
::cue { color: red }

NOTE
누가 말하나
둘째 줄

인사
00:01.000 --> 00:03.000 align:start
<v 지우>안녕 &amp; <i>반가워</i>&nbsp;&lt;3

NOTE qa-lint: ignore[wrong-number] 맞음

00:00:04.000 --> 00:00:05.000
셋
"""


def test_webvtt_has_notes_names_entities_and_short_times() -> None:
    reading = vtt(WEB)
    assert told(reading) == {"00:00:01.000": "<v 지우>안녕 & <i>반가워</i>\xa0<3", "00:00:04.000": "셋"}
    assert [entry.notes for entry in reading.entries] == [
        ("", "누가 말하나", "둘째 줄"),
        ("qa-lint: ignore[wrong-number] 맞음",),
    ]
    assert [(s.names, s.first, s.last) for s in reading.suppressions] == [(("wrong-number",), 17, 17)]
    entities = {"&amp;": "&", "&nbsp;": "\xa0", "&lt;": "<"}

    def unwritten(raw: str) -> str:
        for entity, character in entities.items():
            raw = raw.replace(entity, character)
        return raw

    check_places(reading, unwritten)


def test_what_is_no_webvtt_is_refused() -> None:
    with pytest.raises(UserError, match="begins with WEBVTT"):
        vtt("00:01.000 --> 00:03.000\n값\n")
    assert told(vtt("")) == {}


def test_cues_of_a_translation_may_begin_a_little_sooner_or_later() -> None:
    korean = srt("1\n00:00:01,000 --> 00:00:02,000\n하나\n\n2\n00:00:03,000 --> 00:00:04,000\n둘\n")
    text = "1\n00:00:00,800 --> 00:00:02,000\none\n\n2\n00:00:03,300 --> 00:00:04,000\ntwo\n\n"
    text += "3\n00:00:09,000 --> 00:00:10,000\nthree\n"
    english = SUBRIP.read(text.encode(), "a.en.srt", ("en",))
    assert [(pair.source.text, pair.target.text) for pair in pair_entries(korean, english)] == [
        ("하나", "one"), ("둘", "two"), ("", "three"),
    ]  # fmt: skip


# ------------------------------------------------------------------ against pysubs2 and webvtt-py

LINE = st.text(st.sampled_from("ab 값.?<>&é"), min_size=1, max_size=8).filter(str.strip)
CUES_BY_TIME = st.dictionaries(st.integers(0, 7_200_000), st.lists(LINE, min_size=1, max_size=2), max_size=4)


def stamp(ms: int, point: str) -> str:
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}{point}{ms % 1000:03}"


@given(CUES_BY_TIME, st.sampled_from(["\n", "\r\n"]))
def test_cues_are_those_of_other_readers(by_time: dict[int, list[str]], end: str) -> None:
    cues = sorted(by_time.items())
    for point, head in ((",", ""), (".", "WEBVTT\n\n")):
        body = "".join(
            f"{n}\n{stamp(time, point)} --> {stamp(time + 900, point)}\n" + "\n".join(lines) + "\n\n"
            for n, (time, lines) in enumerate(cues, 1)
        )
        text = (head + body).replace("\n", end)
        reading = srt(text) if point == "," else vtt(text)
        expected = [(stamp(time, "."), " ".join(line.strip() for line in lines)) for time, lines in cues]
        assert list(told(reading).items()) == expected
        for entry in reading.entries:
            check_map(entry.segment)
        if point == ",":
            other = [stamp(event.start, ".") for event in pysubs2.SSAFile.from_string(text, format_="srt")]
        else:
            other = [cue.start for cue in webvtt.from_buffer(io.StringIO(text))]
        assert other == [time for time, _ in expected]


PIECES = st.sampled_from(["1", "00:00:01,000", " --> ", "00:00:02.000", "\n", "WEBVTT", "NOTE", "값", "&amp;", "-"])


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join).map(str.encode), st.binary(max_size=40)))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(SUBRIP, data, ("ko", "en"), "a.srt")
    read_or_refuse(WEBVTT, b"WEBVTT\n\n" + data, ("ko", "en"), "a.vtt")


def test_what_stands_under_times_that_cannot_be_read_is_no_note() -> None:
    reading = vtt("WEBVTT\n\nNOTE one\n\n00:01 --> later\na line\n\n00:02.000 --> 00:03.000\n하나\n")
    assert [entry.notes for entry in reading.entries] == [("one",)]
    assert len(reading.errors) == 1
