"""What holds of every format: a finding stands where its text is, and a fix leaves every other byte alone."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from amounts import inputs
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_map
from formats.samples import SAMPLES, Sample, Texts
from qa_lint.engine.locate import locate_spot
from qa_lint.engine.mending import mend, write
from qa_lint.engine.session import Session
from qa_lint.formats import FORMATS
from qa_lint.model import Document, LaidOut, Segment, Span, Spot
from qa_lint.project.settings import Config

SETTINGS = inputs(usual=8, nightly=200)
WRITTEN = pytest.mark.parametrize("sample", [s for s in SAMPLES if s.is_text], ids=lambda sample: sample.format)


def test_there_is_a_sample_of_every_format() -> None:
    assert {sample.format for sample in SAMPLES} == {known.name for known in FORMATS}


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """One for all of the files, which stand in its folder."""
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        config = Config(folder, languages=("en", "ko"), languages_given=True, select=["wrong-particle"], cache=False)
        yield Session(config)


def put(folder: Path, sample: Sample, texts: Texts) -> list[Path]:
    """The files of a sample, written into a folder."""
    paths = []
    for name, data in sample.written(texts).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        paths.append(path)
    return paths


def read(session: Session, paths: list[Path]) -> Document:
    bitext = session.align(*map(str, paths))
    assert bitext.errors == []
    assert bitext.document is not None, bitext.passed_over
    return bitext.document


def words(sample: Sample) -> st.SearchStrategy[str]:
    """Texts with characters that formats have to escape, between words."""
    return st.text(alphabet=f"{sample.special}é😀", max_size=4).map(lambda mark: f"x{mark}y")


def texts_of(told: list[str]) -> Texts:
    """Rows of which both sides say the same, so that a reader takes them for translations of each other."""
    rows = [(f"The {word} room is open today.", f"오늘은 {word} 방을 엽니다.") for word in told]
    return [("The library is open from nine to six.", "도서관은 9시부터 6시까지 엽니다."), *rows]


def segments(document: Document) -> list[Segment]:
    return [side for pair in document.pairs for side in (pair.source, pair.target) if side.text]


def says(raw: str, text: str) -> bool:
    """Whether what stands in a file is a text, however it is escaped."""
    if raw == text or unescape(raw) == text:
        return True
    for written in (raw, raw.replace("\\'", "'")):
        try:
            if json.loads(f'"{written}"') == text or unescape(json.loads(f'"{written}"')) == text:
                return True
        except ValueError:
            continue
    return raw.replace('""', '"') == text or raw.replace("''", "'") == text or raw.replace("\\", "") == text


@WRITTEN
def test_what_a_place_names_is_the_text(sample: Sample, session: Session) -> None:
    """Cut out of the bytes by line and column, as an editor counts them."""

    @SETTINGS
    @given(st.lists(words(sample), max_size=3, unique=True))
    def holds(told: list[str]) -> None:
        texts = texts_of(told)
        paths = put(session.config.folder, sample, texts)
        document = read(session, paths)
        found = [str(side.text) for side in segments(document)]  # of a page, two may be one bead
        assert all(any(text in said for said in found) for both in texts for text in both)
        lines = {str(path): path.read_bytes().decode().splitlines(keepends=True) for path in paths}
        for segment in segments(document):
            check_map(segment)
            for n in range(len(segment.text)):
                for span in (Span(n, n + 1), Span(0, n + 1)):
                    place = locate_spot(Spot(segment, span))
                    if place.start.line < place.end.line:
                        continue  # two blocks of a page as one bead
                    line = next(lines[name] for name in lines if name.endswith(str(place.path)))[place.start.line - 1]
                    raw = line[place.start.column - 1 : place.end.column - 1]
                    assert raw == place.text
                    assert says(raw, segment.text[slice(*span)]), (raw, segment.text[slice(*span)])

    holds()


@WRITTEN
def test_a_fix_changes_what_is_wrong_and_no_other_byte(
    sample: Sample, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = session.config.folder
    monkeypatch.chdir(folder)

    @SETTINGS
    @given(st.lists(words(sample), min_size=1, max_size=3, unique=True))
    def holds(told: list[str]) -> None:
        right = texts_of(told)
        wrong = [(en, ko.replace("방을", "방를")) for en, ko in right]
        paths = put(folder, sample, wrong)
        names = [str(path.relative_to(folder)) for path in paths]
        report = session.lint(names) if len(names) == 1 else session.lint((), (names[0], names[1]))
        assert len(report.findings) == len(told), report
        files, problems = mend(report.findings, lambda finding: True)
        assert problems == []
        for mended in files:
            write(mended, folder)
        assert [path.read_bytes() for path in paths] == [*sample.written(right).values()]

    holds()


@pytest.mark.parametrize("sample", [s for s in SAMPLES if not s.is_text], ids=lambda sample: sample.format)
def test_what_a_label_names_holds_the_text(sample: Sample, session: Session) -> None:
    @SETTINGS
    @given(st.lists(words(sample), max_size=3, unique=True))
    def holds(told: list[str]) -> None:
        texts = texts_of(told)
        (path,) = put(session.config.folder, sample, texts)
        document = read(session, [path])
        assert [(str(pair.source.text), str(pair.target.text)) for pair in document.pairs] == list(texts)
        for row, pair in enumerate(document.pairs, 2):
            for column, side in (("A", pair.source), ("B", pair.target)):
                place = locate_spot(Spot(side, Span(2, len(side.text))))
                assert isinstance(side.file, LaidOut)
                assert place.label.endswith(f"!{column}{row}")
                assert place.text == side.text[2:]
        if sample.format == "xlsx":
            sheet = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))["S"]
            assert [(sheet[f"A{n}"].value, sheet[f"B{n}"].value) for n in range(2, len(texts) + 2)] == list(texts)

    holds()
