"""Line breaks that are meant: escapes of catalogues and resources, and those that nobody resolved."""

from __future__ import annotations

from pathlib import Path

import pytest
from each import each
from toy import pair

from qa_lint.checks.compare_line_breaks import compare_line_breaks
from qa_lint.engine.mending import mend, write
from qa_lint.engine.session import Session
from qa_lint.model import Language, Pair, Segment
from qa_lint.project.settings import Config

FILES = {  # both sides, each with a text that ends in a line break and one that holds one
    "json": '{"a": "END", "b": "MIDDLE"}\n',
    "strings": '"a" = "END";\n"b" = "MIDDLE";\n',
    "properties": "a=END\nb=MIDDLE\n",
    "xml": '<resources>\n<string name="a">END</string>\n<string name="b">MIDDLE</string>\n</resources>\n',
    "po": 'msgid "END"\nmsgstr "~END"\n\nmsgid "MIDDLE"\nmsgstr "~MIDDLE"\n',
}
ENGLISH = {"END": r"The hall is open today.\n", "MIDDLE": r"The hall is open.\nPlease come in."}
KOREAN = {"END": r"오늘 홀을 엽니다.\n", "MIDDLE": r"홀이 열려 있습니다.\n들어오세요."}


@each(
    ("ko", "en", "told"),
    [
        (r"첫째 줄\n둘째 줄", r"Line one\nLine two", []),
        (r"첫째 줄\n둘째 줄", r"Line one\nline two", []),  # a small letter
        ("첫째 줄 둘째 줄", r"Line one\nLine two", []),  # who adds one has a reason
        (r"첫째 줄\n둘째 줄", "Line one, line two", ["lost"]),
        ("첫째 줄\n둘째 줄", "Line one, line two", []),  # where the file itself breaks its lines, the text need not
        (r"C:\new", "The new folder", []),
        (r"\nu는 진동수", "The frequency", []),
    ],
)
def test_a_break_that_nobody_resolved(ko: str, en: str, told: list[str]) -> None:
    assert [hit.kind for hit in compare_line_breaks(pair(ko, en))] == told


def said(form: str, korean: dict[str, str], folder: Path) -> list[tuple[str, str]]:
    """What is told of both sides, and of them once what can be mended is mended."""
    sides = {"en": ENGLISH, "ko": korean}
    for language, texts in sides.items():
        written = FILES[form]
        for name, text in texts.items():
            written = written.replace(f"~{name}", korean[name]).replace(name, text)
        name = "strings" if form == "xml" else "a"
        (folder / language).mkdir(exist_ok=True)
        (folder / language / f"{name}.{form}").write_text(written, encoding="utf-8")
    config = Config(folder, languages=("en", "ko"), languages_given=True, select=["line-break-mismatch"], cache=False)
    names = [f"{language}/{name}.{form}" for language in sides]
    session = Session(config)
    run = (lambda: session.lint(names[:1])) if form == "po" else (lambda: session.lint((), tuple(names)))
    found = list(run().findings)
    assert all(finding.fix.safe for finding in found if finding.fix)
    files, problems = mend(found, lambda finding: True)
    assert not problems
    for file in files:
        write(file, folder)
    left = [finding.rule for finding in run().findings]
    assert len(left) == len([finding for finding in found if not finding.fix]), "a fix that does not mend"
    return [(finding.rule, finding.message.partition(": ")[2]) for finding in found]


@pytest.mark.parametrize("form", FILES)
def test_line_breaks_of_each_format(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert said(form, KOREAN, tmp_path) == []
    lost = {"END": KOREAN["END"].removesuffix(r"\n"), "MIDDLE": KOREAN["MIDDLE"].replace(r"\n", " ")}
    assert said(form, lost, tmp_path) == [
        ("line-break-mismatch", "…\\n in the source, nothing in the translation"),
        ("line-break-mismatch", "…\\n… in the source, nothing in the translation"),
    ]


@pytest.mark.parametrize(("letters", "lost"), [(49, True), (50, False)])
def test_a_first_line_is_folded_as_soon_as_it_is_long(letters: int, lost: bool) -> None:
    english = "word " * 9 + "x" * (letters - 45)
    found = [hit.kind for hit in compare_line_breaks(pair("도서관은 연다.", rf"{english}\nMore", source="en"))]
    assert found == ["lost"] * lost


@pytest.mark.parametrize(("behind", "mended"), [("", True), (" ", False)])
def test_a_break_is_put_where_nothing_stands_in_its_place(behind: str, mended: bool) -> None:
    def side(text: str, language: Language, after: str) -> Segment:
        plain = Segment.of_string(text, language)
        return Segment(plain.text, plain.file, plain.starts, plain.ends, around=("", after))

    both = Pair(side("The hall is open today.", "en", "\n"), side("오늘 홀을 엽니다.", "ko", behind))
    (hit,) = compare_line_breaks(both)
    assert (hit.kind, hit.fix is not None) == ("end", mended)


def test_a_break_before_the_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(ENGLISH, "END", r"\nThe hall is open today.")
    assert said("json", KOREAN | {"END": "오늘 홀을 엽니다."}, tmp_path) == [
        ("line-break-mismatch", "\\n… in the source, nothing in the translation"),
    ]
