"""Long tables: they are looked at in windows, and say what they say in one, but for what rows far apart would say."""

from __future__ import annotations

import gc
import weakref
from copy import deepcopy
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import toy

from qa_lint.engine import documents, gathered, run, subjects, task_linter
from qa_lint.engine.bitexts import InParts
from qa_lint.engine.gathered import Gathered, Said
from qa_lint.engine.part import Turns
from qa_lint.engine.progress import Progress
from qa_lint.engine.session import Session
from qa_lint.facts.names.stand_ins import read_gaps
from qa_lint.formats import tmx
from qa_lint.model import Document, Reading, Report, TableLayout, Text, UserError
from qa_lint.model import text as text_module
from qa_lint.project.files import Task
from qa_lint.project.settings import Config, TablePattern
from qa_lint.resources import analyser, encoder

ROWS = "ko\ten\n가 XX 나\tone YY\n다\ttwo XX\n라\tthree TERM\n마\tfour YY TERM\n바\tCRASH XX\n사\tCRASH YY\n"


@pytest.fixture(autouse=True)
def nothing_else_to_collect() -> None:
    """Between windows all is collected; what other tests have left, tables mostly, would take seconds each time."""
    gc.freeze()


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.tsv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "b.tsv").write_text("차\tTERM YY\n", encoding="utf-8")
    toy.session(tmp_path)  # writes the other cards
    toy.write_card(tmp_path / "cards", "number/crashing-rule", "crash")
    return tmp_path


def linted(here: Path, **settings: Any) -> Report:
    return toy.session(here, **settings).lint(["a.tsv", "b.tsv"])


def told(report: Report) -> list[tuple[str, str]]:
    rows = zip(toy.told(report.findings), report.findings, strict=True)
    return [(row, f"{finding.message} {finding.source}") for row, finding in rows if finding.rule != "many-pairs"]


@pytest.mark.parametrize("most", [1, 2, 3])
def test_the_findings_are_those_of_the_whole(here: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    whole = linted(here)
    assert {finding.rule for finding in whole.findings} > {"marked-text", "marked-pair", "many-terms", "internal-error"}
    for module in (run, task_linter):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", most)
    windows = linted(here)
    assert told(windows) == told(whole)
    assert (windows.pairs, windows.documents) == (whole.pairs, whole.documents)
    assert "and on 1 more" in next(f.message for f in windows.findings if f.rule == "internal-error")


def test_what_was_read_of_a_window_is_forgotten_with_it(here: Path) -> None:
    document = Session().documents.of_rows([("가", "a"), ("나", "b"), ("다", "c")])
    seen: list[int] = []

    def count(text: object) -> int:
        seen.append(1)
        return 0

    windows = document.windows(2)
    first = next(windows).pairs
    for pair in (*first, *first):
        pair.source.text.fact(count)
        pair.fact(count)
    assert len(seen) == 4
    assert [len(window.pairs) for window in windows] == [1]
    assert [pair.source.text._facts for pair in first] == [None, None]


def test_a_text_that_is_forgotten_is_gone() -> None:
    def same(text: Text) -> Text:
        return text

    def quiet(text: Text) -> Text:
        return Text(text.lower(), "en")

    text = Text("A Text of no other test", "en")
    assert text.fact(same) is text.fact(same) is text
    assert text.fact(quiet).fact(same) is text.fact(quiet)
    facts = weakref.ref(text.fact(quiet)._facts)  # type: ignore[arg-type]
    text_module._MEMORY._recent.clear()
    gc.disable()
    text.forget()
    gone = facts() is None
    gc.enable()
    assert gone, "without a collection: nothing of it holds itself"


def test_what_a_sentence_lacks_is_known_without_its_text() -> None:
    text = Text("A film that no other test speaks of, by.", "en")
    assert not text.fact(read_gaps).headless
    assert not [each for each in gc.get_referents(text.fact(read_gaps), vars(text.fact(read_gaps))) if each is text]


def test_what_was_aligned_is_one_window(here: Path) -> None:
    document = Session().documents.of_rows([("가", "a"), ("나", "b")])
    aligned = replace(document, given=False)
    assert [*aligned.windows(1)] == [aligned]
    assert [*Document(None, []).windows(1)] == []


@pytest.mark.parametrize("of", [2, 3])
def test_parts_may_be_windows(here: Path, monkeypatch: pytest.MonkeyPatch, of: int) -> None:
    for module in (run, task_linter):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", 1)
    linting, task = toy.session(here), Task("a.tsv")
    parts = [linting.lint_task(task, part=Turns(number, of)) for number in range(of)]
    whole = linting.lint_task(task)
    assert all(part.said and any(part.said.findings.values()) for part in parts)
    joined = linting.joined(parts)
    assert joined.evidence
    assert whole.evidence
    assert joined.checked == whole.checked
    assert sorted(joined.evidence.findings, key=gathered.order) == sorted(whole.evidence.findings, key=gathered.order)
    assert joined.evidence.records == whole.evidence.records


@pytest.mark.parametrize("of", [1, 2, 3])
def test_what_is_said_of_a_window_may_be_handed_over_before_the_next(
    here: Path, monkeypatch: pytest.MonkeyPatch, of: int
) -> None:
    for module in (run, task_linter):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", 1)
    monkeypatch.setattr(gathered, "_MOST_FINDINGS", 1)
    monkeypatch.setattr(gathered.PutAway.__init__, "__defaults__", (1,))
    linting, task = toy.session(here), Task("a.tsv")
    whole = linting.lint_task(task)
    handed: list[Said] = []
    linting.hand_over = handed.append
    parts = [linting.lint_task(task, part=Turns(number, of)) for number in range(of)]
    assert not any(part.said and (any(part.said.findings.values()) or part.said.records) for part in parts)
    assert len(handed) == 6, "a window has one row here"
    so_far = Said("a.tsv")
    for said in handed[::-1]:
        so_far.add(deepcopy(said))
    joined = linting.joined(parts, so_far)
    assert joined.evidence
    assert whole.evidence
    assert joined.evidence.first == whole.evidence.first
    assert sorted(joined.evidence.findings, key=gathered.order) == sorted(whole.evidence.findings, key=gathered.order)
    records = [
        {run: [tuple(seen) for seen in drawn] for run, drawn in said.evidence.records.items()}
        for said in (joined, whole)
    ]  # type: ignore[union-attr]
    assert records[0] == records[1]
    assert any(records[0].values())


def test_evidence_on_disk_says_the_same(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = linted(here)

    class Small(Gathered):
        def __init__(self) -> None:
            super().__init__(most=1, most_bytes=1)

    monkeypatch.setattr("qa_lint.engine.reporting.Gathered", Small)
    assert linted(here).findings == whole.findings
    excerpts = [(f.source.excerpt if f.source else "", f.place.excerpt) for f in whole.findings]
    assert [(f.source.excerpt if f.source else "", f.place.excerpt) for f in linted(here).findings] == excerpts


@pytest.mark.parametrize("least", [0, 10_000])
def test_progress_comes_to_all_that_there_is(here: Path, monkeypatch: pytest.MonkeyPatch, least: int) -> None:
    monkeypatch.setattr(task_linter, "_WORTH_TELLING", least)
    seen: list[tuple[int, float, float, int]] = []

    def show(progress: Progress) -> None:
        seen.append((progress.files, progress.bytes, progress.pairs, progress.findings))

    linting = toy.session(here)
    linting.progress = Progress(show)
    report = linting.lint(["a.tsv", "b.tsv"])
    assert seen[0] == (0, 0, 0, 0)
    size = sum((here / name).stat().st_size for name in ("a.tsv", "b.tsv"))
    files, done, pairs, findings = seen[-1]
    assert (files, round(done), round(pairs)) == (2, size, report.pairs) == (2, linting.progress.all_bytes, 7)
    assert findings == len([f for f in report.findings if f.rule != "many-terms"])
    steps = [done for _, done, _, _ in seen]
    assert len({round(step, 3) for step in steps}) > (6 if least == 0 else 2), "not only file by file"
    assert [round(step, 6) for step in steps] == sorted(round(step, 6) for step in steps)


MEMORY = """<tmx version="1.4"><header srclang="ko"/><body>
<!-- qa-lint: ignore -->
<tu><tuv xml:lang="ko"><seg>가 XX</seg></tuv><tuv xml:lang="en"><seg>one</seg></tuv></tu>
{}<tu><tuv xml:lang="ko"><seg>나</seg></tuv><tuv xml:lang="fr"><seg>deux</seg></tuv></tu>
<tu><tuv xml:lang="ko"><seg>다</seg></tuv><tuv xml:lang="en"><seg>three YY TERM</seg></tuv></tu>
</body></tmx>
""".format("<tu><tuv xml:lang='ko'><seg>라</seg></tuv><tuv xml:lang='en'><seg>four XX &amp; YY</seg></tuv></tu>\n" * 40)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_large_file_says_what_it_says_at_once(here: Path, monkeypatch: pytest.MonkeyPatch, jobs: int) -> None:
    (here / "m.tmx").write_text(MEMORY, encoding="utf-8")
    (here / "broken.tmx").write_text(MEMORY[:-40], encoding="utf-8")
    (here / "other.tmx").write_text(MEMORY.replace('"en"', '"fr"').replace("'en'", "'fr'"), encoding="utf-8")
    names = ["m.tmx", "broken.tmx", "other.tmx"]
    rules = ["marked-text", "marked-pair", "many-terms"]
    whole = toy.session(here, select=rules).lint(names)
    assert len(whole.findings) > 100
    assert (len(whole.errors), len(whole.notes)) == (1, 3)
    monkeypatch.setattr(documents, "_LARGE", 100)
    monkeypatch.setattr(tmx.read_in_windows, "__kwdefaults__", {"size": 700})
    for module in (run, task_linter):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", 7)
    linting = toy.session(here, select=rules)
    assert linting.documents.is_large(Task("m.tmx"))
    assert linting.lint(names) == whole
    parts = linting.parts_of(Task("m.tmx"), jobs)
    joined = linting.joined([linting.lint_task(Task("m.tmx"), part=part) for part in parts])
    assert joined.evidence
    assert len(joined.evidence.findings) == len([f for f in whole.findings if f.place.path == "m.tmx"]) + 1


def test_a_large_file_that_is_not_there_is_one_error(here: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        Session().documents.read_in_windows(Task("nowhere.tmx"))


def test_a_large_table_that_the_configuration_lays_out_is_read_part_by_part(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "".join(f"{n};one XX {n};하나 {n}\n" for n in range(60))
    layout = TableLayout(source="Text", target="Korean", delimiter=";", header=2)
    settings = {"tables": [TablePattern("*.csv", layout), TablePattern("*.xlsx", layout)], "languages": ("en", "ko")}
    (here / "t.csv").write_text(f"a title\nNo;Text;Korean\n{rows}", encoding="utf-8")
    whole = toy.session(here, **settings).lint(["t.csv"])
    assert (whole.pairs, [*whole.errors]) == (60, [])
    assert len(whole.findings) > 59
    monkeypatch.setattr(documents, "_LARGE", 100)
    for module in (run, task_linter):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", 7)
    linting = toy.session(here, **settings)
    assert linting.documents.is_large(Task("t.csv"))
    assert told(linting.lint(["t.csv"])) == told(whole)
    (here / "t.xlsx").write_bytes(b"x" * 200)
    assert not linting.documents.is_large(Task("t.xlsx")), "a workbook is read at once"


def test_the_large_models_are_not_held_beside_each_other_for_a_large_file(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "t.tsv").write_text("ko\ten\n" + "문을 엽니다.\tOpen the door.\n" * 20, encoding="utf-8")
    models = [cache(lambda: "nouns"), cache(lambda: "vectors")]
    for module, model in zip((analyser, encoder), models, strict=True):
        monkeypatch.setattr(module, "_model", model)
    held: list[list[int]] = []  # which of them, when a look begins

    def look(engine: run.Engine, *_: Any) -> None:
        held.append([model.cache_info().currsize for model in models])
        for model in models:
            model()

    monkeypatch.setattr(run.Engine, "look", look)
    monkeypatch.setattr(subjects, "PAIRS_AT_ONCE", 5)
    toy.session(here).lint(["t.tsv"])
    assert len(held) > 2
    assert held == [[0, 0], *[[1, 1]] * (len(held) - 1)], "of a small file there is room enough"
    for model in models:
        model.cache_clear()
    held.clear()
    monkeypatch.setattr(documents, "_LARGE", 100)
    toy.session(here).lint(["t.tsv"])
    assert held == [[0, 0], *[[0, 1]] * (len(held) - 1)], "the one is let go with each look, the other with the window"
    assert [model.cache_info().currsize for model in models] == [0, 0]


def test_rows_that_contradict_each_other_are_told_however_far_apart_they_are(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [f"Open door {n}.\t문 {n}을 엽니다." for n in range(30)]
    rows[2] = "Open it with MyHub.\tMyHub에서 엽니다."
    rows[14] = "Shut the door.\t문을 닫는다."  # the others end in 합니다
    rows[27] = "Close it with MyHub.\tMyhub에서 닫습니다."
    (here / "t.tsv").write_text("\n".join(["en\tko", *rows, ""]), encoding="utf-8")
    rules = ["mixed-register", "inconsistent-case"]
    linting = Session(Config(here, select=rules, languages=("en", "ko"), cache=False))
    whole = linting.lint(["t.tsv"]).findings
    assert [(f.rule, f.place.start.line, f.place.text) for f in whole] == [
        ("mixed-register", 16, "닫는다"),
        ("inconsistent-case", 29, "Myhub"),
    ]
    for module in (run, task_linter):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", 4)
    assert linting.lint(["t.tsv"]).findings == whole
    monkeypatch.setattr(subjects, "PAIRS_AT_ONCE", 3)
    assert linting.lint(["t.tsv"]).findings == whole
    monkeypatch.setattr(gathered.PutAway.__init__, "__defaults__", (1,))
    assert linting.lint(["t.tsv"]).findings == whole


def test_one_row_among_more_than_are_looked_at_together(here: Path) -> None:
    rows = [f"Open door {n}.\t문 {n}을 엽니다." for n in range(run.ROWS_AT_ONCE + 1)]
    rows[0], rows[-1] = "Open it with MyHub.\tMyHub에서 연다.", "Shut it with MyHub.\tMyhub에서 닫는다."
    (here / "t.tsv").write_text("\n".join(["en\tko", *rows, ""]), encoding="utf-8")
    rules = ["mixed-register", "inconsistent-case"]
    found = Session(Config(here, select=rules, languages=("en", "ko"), cache=False, jobs=1)).lint(["t.tsv"]).findings
    assert [(f.rule, f.place.start.line, f.place.text) for f in found] == [
        ("mixed-register", 2, "연다"),
        ("inconsistent-case", len(rows) + 1, "Myhub"),
        ("mixed-register", len(rows) + 1, "닫는다"),
    ]


def test_letters_in_parts_and_ends_are_held_against_all_of_the_file(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = ["다리가 내일 열린다.\tThe bridge opens tomorrow."] * 8
    rows[1] = "다리가 내일 열린다.\tThe bridge opens tomorrow"
    rows[2] = "카페가 내일 열린다.\tThe cafe\u0301 opens tomorrow."
    (here / "t.tsv").write_text("\n".join(["ko\ten", *rows, ""]), encoding="utf-8")
    rules = ["missing-end-punctuation", "stray-characters"]
    for most in (50, 2):
        for module in (run, task_linter):
            monkeypatch.setattr(module, "ROWS_AT_ONCE", most)
        found = Session(Config(here, select=rules, cache=False)).lint(["t.tsv"]).findings
        assert [(f.rule, f.place.start.line) for f in found] == [
            ("missing-end-punctuation", 3),
            ("stray-characters", 4),
        ]


@pytest.mark.parametrize(("rows", "sizes"), [(7, [2, 2, 2, 1]), (6, [2, 2, 2]), (2, [2])])
def test_each_part_of_a_large_file_knows_whether_more_comes(here: Path, rows: int, sizes: list[int]) -> None:
    pairs = [*Session().documents.of_rows([("가", str(n)) for n in range(rows)]).pairs]
    readings = [Reading(pairs[0].source.file, pairs=some) for some in (pairs[2:5], pairs[5:])]
    parts = InParts(document=Document("a.tsv", pairs[:2]), rest=readings, stream=BytesIO())
    windows = [window for window, _ in parts.windows(2)]
    assert [len(window.pairs) for window in windows] == sizes
    assert [pair for window in windows for pair in window.pairs] == pairs
    assert [window.goes_on for window in windows] == [True] * (len(sizes) - 1) + [False]
    whole = Document("a.tsv", pairs).windows(2)
    assert [(len(window.pairs), window.goes_on) for window in whole] == [
        (size, number < len(sizes)) for number, size in enumerate(sizes, 1)
    ]


def test_a_large_file_whose_last_part_has_no_rows_ends_with_the_ones_before(here: Path) -> None:
    pairs = [*Session().documents.of_rows([("가", str(n)) for n in range(4)]).pairs]
    parts = InParts(document=Document("a.tsv", pairs[:2]), rest=[Reading(pairs[0].source.file)], stream=BytesIO())
    assert [[*window.pairs] for window, _ in parts.windows(2)] == [pairs[:2]]
    empty = InParts(document=Document("a.tsv", []), rest=[Reading(pairs[0].source.file)], stream=BytesIO())
    assert [*empty.windows(2)] == []
