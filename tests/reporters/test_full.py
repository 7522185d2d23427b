"""The report for people: excerpts, carets in terminal columns, colour, nothing that a terminal obeys."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import click
import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from qa_lint.engine.locate import locate, locate_spot
from qa_lint.model import Edit, Finding, Fix, Language, Problem, Segment, Severity, Span, Spot, Style, TextFile
from qa_lint.reporters.full import concise, full, grouped, visible

from . import TARGET, finding, of, report


def shown(found: Finding, **style: object) -> list[str]:
    return full(report(found), Style(**style)).splitlines()  # type: ignore[arg-type]


def caret_columns(line: str, marks: str) -> tuple[int, int]:
    """The terminal columns in which the carets stand, after the bar."""
    bar = marks.index("|")
    assert cell_len(line[: line.index("|")]) == bar
    return marks.index("^") - bar - 2, marks.count("^")


def test_both_sides_are_shown_with_their_spans_underlined() -> None:
    assert shown(finding()) == [
        "en/a.txt:1:15: error: off by ten [wrong-magnitude]",
        "  source ko/a.txt:1 | 예산은 3억 원이다.",
        "                    |        ^^^^^^",  # 예산은 is six columns wide, and a space
        "  target en/a.txt:1 | The budget is 3 billion won.",
        "                    |               ^^^^^^^^^^^^^",
        "",
        "1 error in 3 pairs in 2 files",
        "`qa-lint explain RULE` says why a rule reports something, and how to silence it",
    ]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("line", "span", "columns"),
    [
        ("값이 3억 원이다", "3억", (5, 3)),
        ("한국의 서울", "서울", (7, 4)),
        ("가\t나 다", "나", (3, 2)),  # a tab is shown as one column
        ("ｆｕｌｌ ㈜한국", "한국", (11, 4)),
        ("é ñ 값", "값", (4, 2)),
        ("값", "값", (0, 2)),
    ],
)
def test_carets_line_up_under_korean(form: str, line: str, span: str, columns: tuple[int, int]) -> None:
    line, span = (unicodedata.normalize(form, text) for text in (line, span))  # type: ignore[arg-type]
    file = TextFile("a.tsv", line)
    out = shown(finding(source=None, target=of(file, span)))
    assert caret_columns(out[1], out[2]) == columns


@given(
    st.text(alphabet="가값 aé\tｗ·", max_size=120),
    st.text(alphabet="나다b", min_size=1, max_size=12),
    st.text(alphabet="라 z", max_size=120),
    st.integers(34, 120),
    st.sampled_from(["NFC", "NFD"]),
)
def test_carets_stand_under_their_span_however_the_line_is_cut(
    before: str, span: str, after: str, width: int, form: str
) -> None:
    before, span, after = (unicodedata.normalize(form, text) for text in (before, span, after))  # type: ignore[arg-type]
    file = TextFile("a", before + span + after)
    out = shown(finding(source=None, target=locate(file, len(before), len(before + span))), width=width)
    assert all(cell_len(line) <= width for line in out[1:3])
    text, marks = (line.partition("| ")[2] for line in out[1:3])
    at = marks.index("^")
    position, seen = 0, ""
    for character in text:
        if at <= position < at + marks.count("^") and (seen or cell_len(character)):  # an accent belongs to its letter
            seen += character
        position += cell_len(character)
    # an elided end is dots
    assert span.startswith(seen.rstrip("…")) or seen.startswith(span)
    assert seen.rstrip("…")


def test_letters_are_shown_where_the_file_writes_escapes() -> None:
    line = r"a=\uac12\uc774 \uc5f4 is \ud83d\ude00"
    place = locate(TextFile("a.properties", line), line.index(r"\uc5f4"), line.index(" is"), "properties-ascii")
    (_, text, marks) = shown(replace(finding(), source=None, target=place))[:3]
    assert text.endswith("| a=값이 열 is 😀")
    assert caret_columns(text, marks) == (7, 2)


def test_an_empty_place_is_pointed_at() -> None:
    out = shown(finding(target=locate(TARGET, 29, 29)))
    assert out[3:5] == ["  target en/a.txt:2 | The end.", "                    | ^ here"]
    assert shown(finding(target=locate(TARGET, 29, 29)), language="ko")[4].endswith("^ 여기")


def test_a_line_of_the_other_side_is_not_shown_as_one_of_this() -> None:
    file = TextFile("a.txt", "값이 둘이다.\n하나 더 있다.\n")
    languages: tuple[Language, Language] = ("ko", "en")
    here, there = (locate_spot(Spot(Segment.gap(file, 8, language), Span(0, 0))) for language in languages)
    assert [place.excerpt for place in (here, there)] == ["하나 더 있다.", ""]
    assert shown(finding(source=of(file, "하나 더"), target=there))[1:4] == [
        "  source 2 | 하나 더 있다.", "           | ^^^^^^^", "  target 2 | ^ here",
    ]  # fmt: skip


def test_grouped_stands_below_the_names_of_the_files_in_columns() -> None:
    given = report(finding(), finding("warning", target=locate(TARGET, 29, 32)), finding(target=None))
    assert grouped(given, Style()).splitlines()[:6] == [
        "en/a.txt",
        "  1:15  error    off by ten [wrong-magnitude]",
        "   2:1  warning  off by ten [wrong-magnitude]",
        "",
        "ko/a.txt",
        "  1:5  error  off by ten [wrong-magnitude]",
    ]
    korean = grouped(given, Style(language="ko")).splitlines()
    assert [line.split()[1] for line in korean[1:3]] == ["오류", "경고"]
    assert korean[-2] == "파일 2개의 문장 쌍 3개에서 오류 2건, 경고 1건"


def test_a_span_over_lines_says_where_it_ends() -> None:
    out = shown(finding(target=of(TARGET, "won.\nThe end")))
    assert out[3:5] == [
        "  target en/a.txt:1 | The budget is 3 billion won.",
        "                    |                         ^^^^ (… 2)",
    ]


def test_in_one_file_the_line_numbers_say_enough() -> None:
    file = TextFile("a.txt", "값\nvalue\n")
    assert shown(finding(source=of(file, "값"), target=of(file, "value")))[1:5] == [
        "  source 1 | 값", "           | ^^", "  target 2 | value", "           | ^^^^^",
    ]  # fmt: skip


def test_a_line_that_just_fits_is_not_cut() -> None:
    file = TextFile("a.txt", "x" * 50)
    assert shown(finding(source=None, target=locate(file, 49, 50)), width=50 + len("  target 1 | "))[1].endswith("x")
    assert "…" in shown(finding(source=None, target=locate(file, 49, 50)), width=49 + len("  target 1 | "))[1]


def test_colour_is_added_and_nothing_else() -> None:
    plain, coloured = (full(report(finding()), Style(color=color)) for color in (False, True))
    assert "\x1b" not in plain
    assert "\x1b[31m" in coloured
    assert click.unstyle(coloured) == plain
    assert [click.unstyle(line) for line in concise(report(finding()), Style(color=True))] == [
        *concise(report(finding()), Style())
    ]


@pytest.mark.parametrize(("severity", "colour"), [("error", "red"), ("warning", "yellow"), ("info", "cyan")])
def test_the_severity_stands_out(severity: Severity, colour: str) -> None:
    told = full(report(finding(severity)), Style(color=True))
    assert click.style(severity, fg=colour, bold=True) in told


def test_the_summary_counts() -> None:
    given = report(finding(), finding("warning"), finding("warning"), finding("info"), errors=(Problem("x"),))
    assert full(given, Style()).splitlines()[-2] == (
        "1 error, 2 warnings, 1 info in 3 pairs in 2 files; 1 problem kept something from being checked"
    )
    assert full(report(), Style()) == "nothing found in 3 pairs in 2 files\n"


def test_concise_is_a_line_a_finding() -> None:
    assert "".join(concise(report(finding(message="두\n줄")), Style())).splitlines() == [
        "en/a.txt:1:15: error: 두␊줄 [wrong-magnitude]",
        "1 error in 3 pairs in 2 files",
    ]


def test_an_invisible_mark_is_seen_and_underlined() -> None:
    file = TextFile("a.txt", "가\u200b나 👩\u200d🌾 다\n")
    out = shown(finding(source=locate(file, 1, 2), target=None))
    assert out[1:3] == ["  source 1 | 가\ufffd나 👩\u200d🌾 다", "           |   ^"]


HOSTILE = "\x1b[31m\x07\r\x9b2J\x7f\u202eabc\u2066\u2028\x85\u200f\u200b\xad\ufeff"


@pytest.mark.parametrize("reporter", [full, concise, grouped])
def test_nothing_in_the_users_text_reaches_the_terminal_raw(reporter: object) -> None:
    file = TextFile(f"a{HOSTILE}.txt", HOSTILE.replace("\r", "") + "값")
    found = finding(message=HOSTILE, source=of(file, "값"), target=locate(file, 0, 4))
    out = "".join(reporter(report(found), Style()))  # type: ignore[operator]
    assert not set(out) & (set(HOSTILE) - set("[31m2Jabc"))
    assert "␛[31m" in out


@given(st.text())
def test_what_is_visible_is_as_long_and_as_harmless_as_it_looks(text: str) -> None:
    out = visible(text)
    assert len(out) == len(text)
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in out)
    assert visible(out) == out


@pytest.mark.parametrize(("safe", "label"), [(True, "fix"), (False, "fix?")])
def test_the_line_is_shown_as_it_would_be(safe: bool, label: str) -> None:
    file = TextFile("a.tsv", "방를 연다, 문를 닫는다")
    edits = tuple(Edit(locate(file, at, at + 1), "을") for at in (1, 8))
    out = shown(replace(finding(source=None, target=of(file, "를")), fix=Fix(edits, safe)))
    gutter = " " * (len("target 1") - len(label) - 2)
    assert out[3:5] == [f"  {gutter}{label} 1 | 방을 연다, 문을 닫는다", ""], "with nothing marked in it"


def test_a_fix_of_several_lines_is_not_shown() -> None:
    file = TextFile("a.tsv", "방를\n문를")
    edits = tuple(Edit(locate(file, at, at + 1), "을") for at in (1, 4))
    found = replace(finding(source=None, target=of(file, "를")), fix=Fix(edits, True))
    assert not any("fix" in line for line in shown(found))


def test_a_quiet_report_is_the_findings_alone() -> None:
    assert shown(finding(), quiet=True) == shown(finding())[:5]
    assert full(report(), Style(quiet=True)) == ""
    assert full(report(), Style()) == "nothing found in 3 pairs in 2 files\n"


@each(
    ("letter", "at", "column"),
    [
        ("a", 5, 5),  # near its start the line is shown from there
        ("a", 14, 14),
        ("a", 15, 15),  # else a third of the room goes before, behind the dots
        ("a", 200, 15),
        ("가", 7, 14),
        ("가", 8, 15),
        ("가", 200, 15),
    ],
)
def test_of_a_long_line_some_is_shown_before_the_span(letter: str, at: int, column: int) -> None:
    file = TextFile("a.txt", f"{letter * at}X{letter * 300}\n")
    lines = shown(finding(source=None, target=locate(file, at, at + 1)), width=40 + len("  target 1 | "))
    assert caret_columns(lines[1], lines[2]) == (column, 1)
    assert cell_len(lines[1]) <= 40 + len("  target 1 | ")
    assert lines[1].endswith("…")
