"""GitHub's workflow commands: escaping, columns, order and the closing notice."""

from __future__ import annotations

from dataclasses import replace

from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate
from qa_lint.model import Edit, Fix, Problem, Severity, Style, TextFile
from qa_lint.reporters.github import github

from . import SOURCE, TARGET, finding, of, report


def lines(*args: object, **kwargs: object) -> list[str]:
    return "".join(github(report(*args, **kwargs), Style())).splitlines()  # type: ignore[arg-type]


def test_an_annotation_stands_on_the_target() -> None:
    assert lines(finding()) == [
        "::error file=en/a.txt,line=1,endLine=1,col=15,endColumn=28,title=wrong-magnitude::en/a.txt:1:15: off by ten"
    ]


def test_or_on_the_source_where_there_is_no_target() -> None:
    assert lines(finding(target=None)) == [
        "::error file=ko/a.txt,line=1,endLine=1,col=5,endColumn=9,title=wrong-magnitude::ko/a.txt:1:5: off by ten"
    ]


def test_columns_are_given_on_single_lines_only() -> None:
    (line,) = lines(finding(target=of(TARGET, "won.\nThe")))
    assert line == "::error file=en/a.txt,line=1,endLine=2,title=wrong-magnitude::en/a.txt:1:25: off by ten"


def test_an_empty_place_has_columns() -> None:
    (line,) = lines(finding(target=locate(TARGET, 29, 29)))
    assert ",line=2,endLine=2,col=1,endColumn=1," in line


@each(
    ("message", "escaped"),
    [
        ("50%", "50%25"), ("%0A", "%250A"), ("a\nb", "a%0Ab"), ("a\r\nb", "a%0D%0Ab"), ("a: b, c", "a: b, c"),
        ("x\n::error::y", "x%0A::error::y"), ("##[error]x", "##[error]x"),
    ],
)  # fmt: skip
def test_a_message_is_escaped(message: str, escaped: str) -> None:
    (line,) = lines(finding(message=message))
    assert line.endswith(f",title=wrong-magnitude::en/a.txt:1:15: {escaped}")


def test_a_property_is_escaped_further() -> None:
    file = TextFile("a,b:c%\nd.txt", "x")
    (line,) = lines(finding(target=locate(file, 0, 1)))
    assert line.startswith("::error file=a%2Cb%3Ac%25%0Ad.txt,line=1,")


@given(st.text(), st.text(min_size=1))
def test_no_text_of_the_user_begins_a_line(message: str, path: str) -> None:
    out = "".join(github(report(finding(message=message, target=locate(TextFile(path, "x"), 0, 1))), Style()))
    assert out.endswith("\n")
    (line,) = out[:-1].replace("\r", "\n").split("\n")
    assert line.startswith("::error file=")
    properties = line[2:].split("::", 1)[0]
    assert [p.split("=")[0] for p in properties.removeprefix("error ").split(",")] == [
        "file", "line", "endLine", "col", "endColumn", "title",
    ]  # fmt: skip


def test_paths_are_those_of_the_checkout() -> None:
    given_report = report(finding(), errors=(Problem("no", "../b.txt"),))
    problem, found = "".join(github(given_report, Style(folder="docs/a/"))).splitlines()
    assert problem == "::error file=docs/b.txt,title=qa-lint::docs/b.txt: no"
    assert found.startswith("::error file=docs/a/en/a.txt,line=1,")
    assert found.endswith("::docs/a/en/a.txt:1:15: off by ten")


def test_the_gravest_stand_first() -> None:
    given_order: list[Severity] = ["info", "warning", "error", "info"]
    levels = [line.split(" ")[0] for line in lines(*[finding(severity) for severity in given_order])]
    assert levels == ["::error", "::warning", "::notice", "::notice"]


def test_what_could_not_be_checked_stands_before_all() -> None:
    errors = (Problem("no such file", "b.txt"), Problem("1 column", "a.tsv", 3), Problem("a plugin, failed: 1%"))
    assert lines(finding(), errors=errors)[:3] == [
        "::error file=b.txt,title=qa-lint::b.txt: no such file",
        "::error file=a.tsv,line=3,title=qa-lint::a.tsv:3: 1 column",
        "::error title=qa-lint::a plugin, failed: 1%25",
    ]


@each(
    ("errors", "warnings", "infos", "notice"),
    [
        (10, 10, 10, None),
        (11, 0, 0, "1 more of level error"),
        (0, 12, 9, "2 more of level warning"),
        (0, 0, 11, "2 more of level notice"),  # the notice itself takes a place
        (11, 0, 10, "1 more of level error, 1 more of level notice"),
        (13, 11, 12, "3 more of level error, 1 more of level warning, 3 more of level notice"),
    ],
)
def test_the_last_notice_says_how_many_more_there_were(
    errors: int, warnings: int, infos: int, notice: str | None
) -> None:
    given_findings = [finding("error")] * errors + [finding("warning")] * warnings + [finding("info")] * infos
    out = lines(*given_findings)
    closing = [line for line in out if "GitHub shows" in line]
    assert closing == ([out[-1]] if notice else [])
    assert not notice or out[-1] == f"::notice title=qa-lint::GitHub shows 10 annotations a level; there are {notice}"
    assert sum(line.startswith("::notice") for line in out) <= 10


def test_files_that_could_not_be_read_count_among_the_errors() -> None:
    out = lines(*[finding("error")] * 10, errors=(Problem("no", "x"),))
    assert out[-1].endswith("there are 1 more of level error")


def test_nothing_found_prints_nothing() -> None:
    assert [*github(report(), Style())] == []
    assert SOURCE.path  # the source stands beside it


def test_the_message_has_the_line_as_it_would_be() -> None:
    place = of(TARGET, "3 billion won")
    fix = Fix((Edit(place, "300 million won"),))
    (told,) = lines(replace(finding(target=place), fix=fix))
    assert told.endswith("::en/a.txt:1:15: off by ten%0Afix? 1: The budget is 300 million won.")


def test_the_notice_is_in_korean_for_who_reads_korean() -> None:
    told = "".join(github(report(*[finding()] * 12), Style(language="ko")))
    notice = "::notice title=qa-lint::GitHub은 수준마다 주석을 10개까지 보여 줍니다. 더 있는 것: error 2건\n"
    assert told.endswith(notice)
