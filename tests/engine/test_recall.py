"""A file that changed a little: what is kept of its pairs saves looking at them again, and changes nothing said."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median

import pytest

from qa_lint.engine import divided, recall, run, subjects
from qa_lint.engine import session as session_module
from qa_lint.engine.recall import Known, Noise, Recall, together
from qa_lint.engine.session import Session
from qa_lint.languages.script import language_of
from qa_lint.model import Pair, Report
from qa_lint.project.files import Task
from qa_lint.project.settings import Config

ROWS = 90


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def examples() -> list[tuple[str, str]]:
    """Rows of all sorts: examples of the cards, good and bad."""
    rules = Session(Config(Path.cwd())).rulebook.rules.values()
    every = [pair for rule in rules for each in rule.examples for pair in zip(each.source, each.target, strict=False)]
    plain = [row for row in dict.fromkeys(every) if not set("\t\n\r") & set("".join(row))]
    rows = [row for row in plain if (language_of(row[0]), language_of(row[1])) == ("ko", "en")]
    return random.Random(7).sample(rows, ROWS)  # noqa: S311 - any will do, but always the same


def linted(here: Path, rows: list[tuple[str, str]], cached: bool = True) -> Report:
    (here / "a.tsv").write_text("ko\ten\n" + "".join(f"{ko}\t{en}\n" for ko, en in rows), encoding="utf-8")
    return Session(Config(here, cache=cached, cache_folder=here / "cache", jobs=1)).lint(["a.tsv"])


def test_what_is_said_is_the_same_and_little_is_looked_at(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = examples()
    first = linted(here, rows)
    assert len({finding.rule for finding in first.findings}) > 15
    looked_at: Counter[int] = Counter()
    unquiet, one_by_one = Recall.unquiet, Recall.one_by_one

    def counted(self: Recall, pairs: Iterable[Pair], run: int) -> list[Pair]:
        found = unquiet(self, pairs, run)
        looked_at[run] += len(found)
        return found

    def counted_one_by_one(self: Recall, pairs: Iterable[Pair], run: int, noise: Noise) -> Iterator[Pair]:
        looked_at[run] += 0
        for pair in one_by_one(self, pairs, run, noise):
            looked_at[run] += 1
            yield pair

    monkeypatch.setattr(Recall, "unquiet", counted)
    monkeypatch.setattr(Recall, "one_by_one", counted_one_by_one)
    changes = [
        rows[3:],  # rows taken away, so that all others have moved
        [("새로 온 김민수 과장", "The new chief Kim Minsu"), *rows],
        [(ko, f"{en} 7") if n % 30 == 0 else (ko, en) for n, (ko, en) in enumerate(rows)],
        [rows[0], rows[0], *rows[1:][::-1]],
    ]
    for changed in changes:
        looked_at.clear()
        report = linted(here, changed)
        assert median(looked_at.values()) < ROWS / 10, "half of the checks look at next to nothing"
        assert sorted(looked_at.values())[-2] < ROWS / 2, "all but one, which looks at all where the usual length moved"
        assert report == linted(here, changed, cached=False)


def edited(rows: list[tuple[str, str]], chance: random.Random) -> list[tuple[str, str]]:
    """The rows as somebody leaves them who takes out, copies, moves and rewrites some."""
    rows = [*rows]
    for _ in range(4):
        n, m = chance.randrange(len(rows)), chance.randrange(len(rows))
        match chance.randrange(5):
            case 0:
                rows.pop(n)
            case 1:
                rows.insert(m, rows[n])
            case 2:
                rows[n], rows[m] = rows[m], rows[n]
            case 3:
                rows[n] = rows[n][0], rows[m][1]
            case 4:
                rows[n] = f"{rows[n][0]} 김민수 과장", f"{rows[n][1]} “Chief Kim Minsu” 7"
    return rows


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edits_the_same_is_said_as_without_a_cache(
    here: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    for module in (session_module, divided):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", 25)
    monkeypatch.setattr(subjects, "PAIRS_AT_ONCE", 7)
    chance = random.Random(seed)  # noqa: S311 - the same
    rows = [*examples()[:40], *chance.choices(examples()[:40], k=20)]
    for _ in range(4):
        rows = edited(rows, chance)
        assert linted(here, rows) == linted(here, rows, cached=False)


def test_what_comes_again_is_said_again(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = examples()[:40]
    shuffled = random.Random(8).choices(rows, k=60)  # noqa: S311 - the same
    monkeypatch.setattr(run, "ROWS_AT_ONCE", 20)
    report = linted(here, shuffled, cached=False)
    assert len(report.findings) > len({(finding.rule, finding.message) for finding in report.findings}) > 12
    monkeypatch.setattr(Recall, "unquiet", lambda self, pairs, run: [*pairs])
    monkeypatch.setattr(Recall, "one_by_one", lambda self, pairs, run, noise: iter(pairs))
    assert report == linted(here, shuffled, cached=False)


def test_of_equal_pairs_of_which_nothing_is_said_a_check_is_shown_the_first(here: Path) -> None:
    linted(here, [("문을 연다.", "It opens."), ("문을 닫는다.", "It closes.")] * 2, cached=False)
    document = Session(Config(here, cache=False)).documents.read(Task("a.tsv")).document
    assert document is not None
    kept = Recall({}, for_next_run=False)
    kept.turn_to(document.pairs, 0)
    noise = Noise()
    shown = kept.one_by_one(document.pairs, 3, noise)
    first = next(shown)
    noise.add([first, document.pairs[2]])
    assert [first, *shown] == [*document.pairs[:3]]
    kept.turn_to(document.pairs, 0)
    assert [*kept.one_by_one(document.pairs, 3, Noise())] == [first], "in the next window, too"


def test_a_few_rows_are_looked_at_again(here: Path) -> None:
    session = Session(Config(here, cache_folder=here / "cache"))
    linted(here, examples()[:10])
    found = session.results.recall(Task("a.tsv"), session.config)
    assert found is not None
    assert found._known == {}
    linted(here, examples()[:60])
    found = session.results.recall(Task("a.tsv"), session.config)
    assert found is not None
    assert len(found._known) == 60


def test_what_parts_keep_is_what_the_whole_keeps(here: Path) -> None:
    (here / "a.tsv").write_text("".join(f"{ko}\t{en}\n" for ko, en in examples()[:20]), encoding="utf-8")
    session = Session(Config(here, cache_folder=here / "cache"))
    task = Task("a.tsv")
    parts = [session.lint_task(task, part=part) for part in session.parts_of(task, 2)]
    assert session.joined(parts).kept == session.lint_task(task).kept
    assert len(session.joined(parts).kept) == 20


def test_nothing_is_kept_without_a_cache(here: Path) -> None:
    linted(here, examples()[:60], cached=False)
    assert not (here / "cache").exists()
    assert Session(Config(here, cache=False)).results.recall(Task("a.tsv"), Config(here)) is None


def test_no_more_is_kept_than_there_is_room(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recall, "MOST", 2)
    pairs = Session().documents.of_rows([("가", "a"), ("나", "b"), ("다", "c"), ("가", "a")]).pairs
    kept = Recall({})
    kept.turn_to(pairs, 0.0)
    for pair in pairs:
        kept.kept(pair)["seen"] = True
    kept.quieten(pairs, 3, Noise())
    assert len(kept.now) == 2
    assert [*kept.now.values()] == [{"seen": True, "usual": {0.0: 8}}] * 2
    assert kept.unquiet(pairs, 3) == []
    again = Recall(kept.now)
    again.turn_to(pairs, 0.0)
    assert again.unquiet(pairs, 3) == [pairs[2]]
    assert again.unquiet(pairs, 2) == list(pairs)


def test_where_something_else_is_usual_all_is_looked_at_again() -> None:
    pairs = Session().documents.of_rows([("가", "a"), ("나", "b")]).pairs
    kept = Recall({})
    kept.turn_to(pairs, 0.0)
    kept.quieten(pairs, 0, Noise())
    again = Recall(kept.now)
    again.turn_to(pairs, 0.1)
    assert again.unquiet(pairs, 0) == list(pairs)
    again.quieten(pairs[:1], 1, Noise())
    assert again.unquiet(pairs, 0) == list(pairs)
    assert again.unquiet(pairs, 1) == [pairs[1]]
    again.turn_to(pairs, 0.0)
    assert again.unquiet(pairs, 0) == [], "both are known, as in two parts of a long table"


def test_what_is_said_of_a_pair_by_itself_is_the_same_whatever_is_usual() -> None:
    pairs = Session().documents.of_rows([("가", "a"), ("나", "b")]).pairs
    kept = Recall({})
    kept.turn_to(pairs, 0.0)
    assert [*kept.one_by_one(pairs, 0, Noise())] == list(pairs)
    kept.turn_to(pairs, 0.1)
    assert [*kept.one_by_one(pairs, 0, Noise())] == []


def test_what_several_know_is_known_together() -> None:
    known: Known = {b"a": {"quiet": 1, "x": 1, "usual": {0.1: 4}}, b"c": {"usual": {0.1: 4}}}
    together(known, {b"a": {"quiet": 6, "y": 2, "usual": {0.1: 3}}, b"b": {"quiet": 1}, b"c": {"usual": {0.2: 1}}})
    assert known == {
        b"a": {"quiet": 7, "x": 1, "y": 2, "usual": {0.1: 7}},
        b"b": {"quiet": 1},
        b"c": {"quiet": 0, "usual": {0.1: 4, 0.2: 1}},
    }
