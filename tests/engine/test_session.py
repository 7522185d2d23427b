"""The door: runs in several processes, pairs in memory, bytes that are on no disk, fixes as the file writes them."""

from __future__ import annotations

import multiprocessing
import os
import pickle
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import toy

import qa_lint
from qa_lint.engine.session import Session
from qa_lint.engine.workers import Outcome, jobs_that_pay_off
from qa_lint.formats import FORMATS, TEXT
from qa_lint.formats.choice import Formats
from qa_lint.model import Finding, Format, Hit, Location, Pair, Reading, Span, Spot, TextFile, check
from qa_lint.project.files import Task
from qa_lint.project.settings import Config, PairPattern, SuppressEntry
from qa_lint.resources.word_pairs import WordPairs

ROW = "예산은 3억 원이다.\tThe budget is 3 billion won.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    for name in "abcd":
        (tmp_path / f"{name}.tsv").write_text(ROW, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_report_is_the_same_in_one_process_and_in_two(here: Path) -> None:
    one, two = (Session(Config(here, jobs=jobs, select=["number"])).lint(["."]) for jobs in (1, 2))
    assert one == two
    assert len(one.findings) == one.pairs == one.files == 4


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="a started process knows nothing of the patch")
def test_a_process_that_dies_is_a_problem_of_its_files(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(session: Session, task: Task, *, part: int | None = None) -> Outcome:
        os._exit(1)

    monkeypatch.setattr(Session, "lint_task", die)
    report = Session(Config(here, jobs=2, select=["number"])).lint(["."])
    assert [error.path for error in report.errors] == ["a.tsv", "b.tsv", "c.tsv", "d.tsv"]
    assert {error.message for error in report.errors} == {"could not be checked: its process ended with exit code 1"}


def test_small_files_are_linted_in_one_process(here: Path) -> None:
    assert jobs_that_pay_off([Task("a.tsv"), Task("-"), Task("nowhere.tsv")]) == 1


def test_the_public_function_does_what_the_command_does(here: Path) -> None:
    (here / "qa-lint.toml").write_text('select = ["number"]\n', encoding="utf-8")
    report = qa_lint.lint("a.tsv")
    assert [(f.rule, f.place.path, f.place.start) for f in report.findings] == [("wrong-magnitude", "a.tsv", (1, 27))]
    (here / "other.toml").write_text('select = ["markup"]\n', encoding="utf-8")
    assert qa_lint.lint("a.tsv", config="other.toml").findings == []


def test_paths_are_strings_or_path_objects_and_a_text_is_bytes_or_a_string(here: Path) -> None:
    for name, text in {"ko.txt": "예산은 3억 원이다.\n", "en.txt": "The budget is 3 billion won.\n"}.items():
        (here / name).write_text(text, encoding="utf-8")
    session = Session(Config(here, select=["number"]))
    table, both = Path("a.tsv"), (Path("ko.txt"), Path("en.txt"))
    assert session.lint(table) == session.lint([table]) == session.lint("a.tsv") == session.lint(["a.tsv"])
    assert session.lint(pair=both) == session.lint(pair=("ko.txt", "en.txt"))
    assert session.align(*both).files == 2
    assert qa_lint.lint(table).findings
    text = "예산은 3억 원이다.\tThe budget is 3 billion won.\n"
    report = session.lint_text(Path("new.tsv"), text)
    assert report == session.lint_text("new.tsv", text.encode())
    assert [str(finding.place) for finding in report.findings] == ["new.tsv:1:27"]
    assert "wrong-unit" not in repr(report), "all rules that ran, with their examples"


# ---------------------------------------------------------------- pairs in memory

PAIRS = [
    ("예산은 3억 5천만 원이다.", "The budget is 3.5 billion won."),
    ("윤서진 시장이 협약에 서명했다.", "Mayor Park Seo-jin signed the agreement."),
    ("그는 “너무 늦었다”고 말했다.", "It is too late, he said."),
    ("다리는 5월에 열린다. 통행료는 받지 않는다.", "The bridge opens in May."),
    ("전주와 군산을 잇는다.", "It links 전주 and Gunsan."),
    ("안녕하세요, {name} 님.", "Hello, {user}."),
    ("버스 정류장은 바로 앞이다.", "There is a bus stop right in front of it."),
    ("월요일에는 쉰다.", ""),
    ("", ""),
    ("The plan cost $5.", "그 계획에는 6달러가 들었다."),
]


def told(findings: Sequence[Finding], target_column: int = 1) -> list[tuple[object, ...]]:
    """All that findings say but for their path, the columns of the target counted from where that begins."""
    return [(f.rule, f.message, _side(f.source, 1), _side(f.target, target_column)) for f in findings]


def _side(place: Location | None, first: int) -> tuple[int, int, str] | None:
    return (place.start.column - first, place.end.column - first, place.text) if place else None


def test_a_pair_in_memory_gives_what_a_table_of_it_gives(here: Path) -> None:
    session = Session(Config(here))
    for (source, target), findings in zip(PAIRS, session.lint_pairs(PAIRS), strict=True):
        (here / "one.tsv").write_text(f"source\ttarget\n{source}\t{target}\n", encoding="utf-8")
        assert told(findings) == told(session.lint("one.tsv").findings, target_column=len(source) + 2)
        assert all((f.place.path, f.place.start.line) == (None, 1) for f in findings)


def test_rows_are_linted_as_they_come(here: Path) -> None:
    taken: list[int] = []

    def rows() -> Iterator[tuple[str, str]]:
        for n in range(1_000_000):
            taken.append(n)
            yield PAIRS[n % len(PAIRS)]

    found = Session(Config(here)).lint_pairs(rows())
    assert [[f.rule for f in next(found)] for _ in range(3)] == [["wrong-magnitude"], ["wrong-name"], ["missing-quote"]]
    assert taken == [0, 1, 2]


def test_rows_together_are_one_table(here: Path) -> None:
    rows = [
        ("윤서진 시장이 말했다.", "Mayor Yoon Seo-jin spoke."),
        ("", ""),
        ("두 줄로\n된 칸", "a cell of\ntwo lines"),
        ("윤서진 시장이 왔다.", "Mayor Yun Seojin came."),
    ]
    session = Session(Config(here, select=["romanization"]))
    assert [[f.rule for f in found] for found in session.lint_pairs(rows)] == [[], [], [], []]
    together = list(session.lint_pairs(rows, together=True))
    assert [[(f.rule, f.place.start) for f in found] for found in together] == [
        [], [], [], [("inconsistent-romanization", (4, 7))],
    ]  # fmt: skip
    assert "in line 1" in together[3][0].message


def test_the_configuration_holds_for_pairs_in_memory(here: Path) -> None:
    ignored = SuppressEntry(rule="wrong-magnitude", text="3억 5천만")
    session = Session(Config(here, select=["number"], suppress=[ignored], message_language="ko"))
    rows = [PAIRS[0], ("예산은 7억 원이다.", "The budget is 7 billion won.")]
    first, second = session.lint_pairs(rows)
    assert first == []
    assert [f.message[:3] for f in second] == ["원문은"]


def test_bytes_need_not_be_on_disk(here: Path) -> None:
    session = Session(Config(here, select=["number"]))
    report = session.lint_text(
        "nowhere/new.csv", '"예산은 3억 원이다.","The budget, in all, is 3 billion won."\n'.encode()
    )
    assert [(f.rule, str(f.place)) for f in report.findings] == [("wrong-magnitude", "nowhere/new.csv:1:39")]
    assert (report.files, report.pairs, report.errors) == (1, 1, [])
    broken = session.lint_text("a.tsv", b"\xff\xff\xff")  # as it is now, not as it stands on disk
    assert (broken.findings, [error.path for error in broken.errors]) == ([], ["a.tsv"])


def test_bytes_of_one_side_of_a_pair_are_compared_with_the_file_of_the_other(here: Path) -> None:
    (here / "en.txt").write_text("The budget is 3 billion won.\n", encoding="utf-8")
    session = Session(Config(here, pairs=[PairPattern("ko.txt", "en.txt")], select=["number"]))
    report = session.lint_text("ko.txt", "예산은 3억 원이다.\n".encode())
    assert [(f.rule, str(f.source), str(f.target)) for f in report.findings] == [
        ("wrong-magnitude", "ko.txt:1:5", "en.txt:1:15")
    ]


def test_aligning_gives_the_pairs_and_loads_no_rule(here: Path) -> None:
    korean = "시장이 새 도서관의 문을 열었다.\n책은 모두 5만 권이다.\n버스 정류장은 바로 앞이다.\n"
    english = "The mayor opened the new library.\nIt holds 50,000 books.\nThere is a bus stop right in front of it.\n"
    (here / "ko.txt").write_text(korean, encoding="utf-8")
    (here / "en.txt").write_text(english, encoding="utf-8")
    session = Session(Config(here))
    document = session.align("ko.txt", "en.txt").document
    assert document is not None
    assert [pair.english for pair in document.pairs] == english.split("\n")[:-1]
    assert "_rules" not in vars(session)


@pytest.mark.parametrize("empty", ["ko.txt", "en.txt"])
def test_a_side_without_text_leaves_the_blocks_of_the_other_alone(here: Path, empty: str) -> None:
    (here / "ko.txt").write_text("다리가 열린다.", encoding="utf-8")
    (here / "en.txt").write_text("The bridge opens.", encoding="utf-8")
    (here / empty).write_text("\n", encoding="utf-8")
    document = Session(Config(here)).align("ko.txt", "en.txt").document
    assert document is not None
    (pair,) = document.pairs
    assert (pair.source.missing, pair.target.missing) == (empty == "ko.txt", empty == "en.txt")
    assert str(pair.source.text) + str(pair.target.text) in ("다리가 열린다.", "The bridge opens.")


def test_a_session_travels_as_its_configuration(here: Path) -> None:
    session = Session(Config(here, select=["number"]))
    before = list(session.lint_pairs(PAIRS[:1]))
    travelled = pickle.dumps(session)
    assert len(travelled) < 2000
    assert list(pickle.loads(travelled).lint_pairs(PAIRS[:1])) == before  # noqa: S301


def test_without_a_configuration_the_nearest_is_found(here: Path) -> None:
    (here / "qa-lint.toml").write_text('select = ["markup"]\n', encoding="utf-8")
    assert qa_lint.Session().config.select == ["markup"]
    (here / "other.toml").write_text('select = ["number"]\n', encoding="utf-8")
    assert qa_lint.Session("other.toml").config.select == ["number"]


def test_tables_of_the_configuration_stand_beside_those_that_ship(here: Path) -> None:
    rows = [
        ("표는 적색 창구에서 판다.", "Tickets are sold at the blue counter."),
        ("열 명 이상이다.", "There are at most ten."),
    ]
    alone = Session(Config(folder=here, select=["polarity"]))
    assert [len(findings) for findings in alone.lint_pairs(rows)] == [0, 1]
    (here / "own.tsv").write_text("opposite\t적색\tred\t청색\tblue\n", encoding="utf-8")
    beside = Session(Config(folder=here, select=["polarity"], opposites=["own.tsv"]))
    assert [[f.rule for f in findings] for findings in beside.lint_pairs(rows)] == [["wrong-opposite"], ["wrong-bound"]]


def test_tables_are_loaded_once_a_process(here: Path) -> None:
    one, other = Session(Config(here)), Session(Config(here))
    assert one.resources.get(WordPairs) is other.resources.get(WordPairs)


# ---------------------------------------------------------------- formats


def test_the_longest_suffix_decides() -> None:
    def named(name: str, *suffixes: str) -> Format:
        return Format(name, suffixes, lambda data, path, languages: Reading(TextFile(path, "")))

    formats = Formats([named("json", ".json"), named("pair", ".en.json"), *FORMATS], TEXT)
    chosen = {path: formats.of(path, b"x").name for path in ("a.json", "A.EN.JSON", "b.tsv", "c.odd", "en.json", "-")}
    assert chosen == {
        "a.json": "json",
        "A.EN.JSON": "pair",
        "b.tsv": "tsv",
        "c.odd": "text",
        "en.json": "json",
        "-": "text",
    }
    assert [formats.claims(path) for path in ("a.en.json", "a.odd")] == [True, False]


@pytest.mark.parametrize(
    ("name", "row", "written"),
    [
        ("a.csv", '"XX, 값","XX"\n', ['say ""so"", twice']),
        ("a.csv", "XX,XX\n", []),  # a bare cell holds no comma: no fix can be written there
        ("a.tsv", "XX 값\tXX\n", ['say "so", twice']),
        ("a.txt", "값이다 XX.\nA value, XX.\n", ['say "so", twice']),
    ],
)
def test_a_fix_is_written_as_the_file_writes_its_text(here: Path, name: str, row: str, written: list[str]) -> None:
    def mend(pair: Pair) -> Iterator[Hit]:
        at = pair.target.text.find("XX")
        hit = pair.hit("mark", None, Span(at, at + 2))
        yield hit.fixed_by(Spot(pair.target, Span(at, at + 2)), 'say "so", twice', safe=True)

    mend.__annotations__ = {"pair": Pair}
    toy.write_card(here / "cards", "text/mended-text", "mend")
    session = toy.session(here, [check(kinds={"mark": ()})(mend)])
    rows = row if name == "a.txt" else f"{'ko,en' if name == 'a.csv' else 'ko	en'}\n{row}"
    (finding,) = session.lint_text(name, rows.encode()).findings
    assert [edit.text for edit in finding.fix.edits] == written if finding.fix else not written
    if finding.fix:
        assert (finding.fix.safe, finding.fix.edits[0].place.text) == (True, "XX")
