"""The HTML report, read by Python's own parser: complete, escaped, and in need of nothing else."""

from __future__ import annotations

from html.parser import HTMLParser

import regex

from qa_lint.engine.locate import locate
from qa_lint.engine.scoring import with_score
from qa_lint.model import Checked, Problem, Report, Row, Style, TextFile
from qa_lint.reporters.page import html

from . import SOURCE, TARGET, finding, of, report

HOSTILE = "\"'><script>alert(1)</script><!-- {{ 7 * 7 }} &amp; \x00\x1b[31m\u202e"


class Page(HTMLParser):
    """The elements with their attributes, and the text of each kind of element."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts.setdefault(self._open[-1], []).append(data)

    def of(self, kind: str) -> list[dict[str, str | None]]:
        """The attributes of the elements of a class."""
        return [told for _, told in self.elements if kind in (told.get("class") or "").split()]


def of_both() -> Report:
    rows = [Row(locate(SOURCE, 0, 11), locate(TARGET, 0, 28)), Row(locate(SOURCE, 12, 14), None)]
    lost = finding("warning", source=of(SOURCE, "끝."), target=locate(TARGET, 29, 29), rule="dropped-sentence")
    given = report(finding(), lost, errors=(Problem("cannot be read", "b.txt"),))
    return Report(given.findings, given.errors, (), 2, 2, documents=[Checked("ko/a.txt", "en/a.txt", 2, 4, rows)])


def test_both_sides_stand_side_by_side_with_their_findings() -> None:
    page = Page(html(of_both(), Style()))
    assert len(page.of("row")) == 2
    assert page.texts["mark"] == ["3억 원", "3 billion won", "끝.", "nothing here"]
    assert [told["data-of"] for tag, told in page.elements if tag == "mark"] == ["0", "0", "1", "1"]
    cards = page.of("finding")
    assert [(card["data-rule"], card["data-severity"], card["data-file"]) for card in cards] == [
        ("wrong-magnitude", "error", "en/a.txt"), ("dropped-sentence", "warning", "en/a.txt"),
    ]  # fmt: skip
    assert [row["id"] for row in page.of("row")] == ["r-1-1", "r-1-2"]
    assert "b.txt: cannot be read" in page.texts["li"]
    assert "ko/a.txt → en/a.txt" in page.texts["h2"]
    rules, files = ["dropped-sentence", "wrong-magnitude"], ["en/a.txt"]
    assert page.texts["option"] == ["All", *rules, "All", "number", "All", *files]  # what may be chosen


def test_a_mark_beside_the_page_stands_where_its_row_does() -> None:
    rows = [Row(locate(SOURCE, 0, 11), None), Row(locate(SOURCE, 0, 11), None), Row(locate(SOURCE, 12, 14), None)]
    lost = finding("warning", source=of(SOURCE, "끝."), target=None)
    given = Report((lost,), (), (), 1, 3, documents=[Checked("ko/a.txt", "en/a.txt", 3, 4, rows)])
    assert [told["style"] for _, told in Page(html(given, Style())).elements if told.get("href") == "#r-1-3"] == [
        "top: 66.67%; height: 33.33%"
    ]


def test_what_the_user_wrote_is_text() -> None:
    file = TextFile(HOSTILE, HOSTILE)
    whole = locate(file, 0, len(HOSTILE))
    given = report(finding(message=HOSTILE, source=whole, target=whole), errors=(Problem(HOSTILE, HOSTILE),))
    documents = [Checked(HOSTILE, HOSTILE, 1, 1, [Row(whole, whole)])]
    text = html(with_score(Report(given.findings, given.errors, (), 1, 1, documents=documents)), Style())
    page = Page(text)
    assert [tag for tag, _ in page.elements].count("script") == 1
    assert not set(text) & set("\x00\x1b\u202e")
    assert "49" not in "".join(page.texts["p"])
    shown = HOSTILE.translate({0: "␀", 0x1B: "␛", 0x202E: "\ufffd"})
    assert page.texts["mark"] == [shown, shown]
    assert any(shown in paragraph for paragraph in page.texts["p"])


def test_it_needs_nothing_else_and_says_so() -> None:
    text = html(of_both(), Style())
    assert not regex.search(r"(?:src|href)\s*=\s*[\"'](?!#)|url\(|@import|https?:", text)
    (policy,) = (told["content"] for tag, told in Page(text).elements if told.get("http-equiv"))
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def test_it_is_in_the_readers_language_and_the_same_each_time() -> None:
    korean = html(of_both(), Style(language="ko"))
    assert '<html lang="ko">' in korean
    words = ["규칙", "심각도", "오류", "경고", "검사하지 못함", "다음 지적"]
    for said in (*words, "파일 2개의 문장 쌍 2개에서 오류 1건, 경고 1건"):
        assert said in korean, said
    assert Page(korean).texts["p"][1:6] == [
        " 다음 지적 · ",
        " 이전 지적 · ",
        " 지적이 있는 행만 · ",
        " 거르기 · ",
        " 모두 보기",
    ]
    assert html(of_both(), Style(language="ko")) == korean
    assert not regex.search(r"\p{Hangul}", regex.sub("3억 원|예산은|이다\\.|끝\\.", "", html(of_both(), Style())))
