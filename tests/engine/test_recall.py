"""A file that changed a little: what is kept of its pairs saves looking at them again, and changes nothing said."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest

from qa_lint.engine import divided, recall, run, subjects, task_linter, workers
from qa_lint.engine.recall import Heard, Known, Recall, together
from qa_lint.engine.session import Session
from qa_lint.engine.subjects import Subject
from qa_lint.languages.script import language_of
from qa_lint.model import Hit, Pair, Passage, Report, Span, Spot, Text
from qa_lint.project.files import Task
from qa_lint.project.settings import Config

ROWS = 70


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
    return random.Random(8).sample(rows, ROWS)  # noqa: S311 - any will do, but always the same


Rows = list[tuple[str, str]]
Written = Callable[[Rows], str]


def table(rows: Rows) -> str:
    return "ko\ten\n" + "".join(f"{ko}\t{en}\n" for ko, en in rows)


def catalogue(rows: Rows) -> str:
    """The rows as GNU gettext has them: some with a context, in two forms of a plural, or between line breaks."""
    parts = ['msgid ""\nmsgstr ""\n"Language: en\\n"\n"Plural-Forms: nplurals=2; plural=n != 1;\\n"\n']
    for ko, en in rows:
        source, target = (text.replace("\\", "\\\\").replace('"', '\\"') for text in (ko, en))
        match (len(ko) + len(en)) % 5:
            case 0:
                entry = f'msgid "{source}"\nmsgid_plural "{source}"\nmsgstr[0] "{target}"\nmsgstr[1] "{target}"\n'
            case 1:
                entry = f'msgctxt "menu"\nmsgid "{source}"\nmsgstr "{target}"\n'
            case 2:
                entry = f'msgid "{source}\\n"\nmsgstr "{target}{chr(92) + "n" if len(en) % 2 else ""}"\n'
            case _:
                entry = f'msgid "{source}"\nmsgstr "{target}"\n'
        parts.append(entry)
    return "\n".join(parts)


def linted(here: Path, rows: Rows, cached: bool = True, jobs: int = 1, written: Written = table) -> Report:
    name = "a.tsv" if written is table else "a.po"
    (here / name).write_text(written(rows), encoding="utf-8")
    return Session(Config(here, cache=cached, cache_folder=here / "cache", jobs=jobs)).lint([name])


def test_what_is_said_is_the_same_and_little_is_looked_at(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = examples()
    first = linted(here, rows)
    assert len({finding.rule for finding in first.findings}) > 15
    looked_at: Counter[int] = Counter()
    said_beside, said_one_by_one = Recall.said_beside, Recall.said_one_by_one

    def counted(self: Recall, pairs: Iterable[Pair], run: int) -> tuple[list[Pair], list[tuple[Pair, list[Hit]]]]:
        unknown, known = said_beside(self, pairs, run)
        looked_at[run] += len(unknown)
        return unknown, known

    def counted_one_by_one(
        self: Recall, pairs: Iterable[Pair], run: int, kind: type, heard: Heard
    ) -> Iterator[Subject]:
        looked_at[run] += 0
        for subject in said_one_by_one(self, pairs, run, kind, heard):
            looked_at[run] += subject.said is None
            yield subject

    monkeypatch.setattr(Recall, "said_beside", counted)
    monkeypatch.setattr(Recall, "said_one_by_one", counted_one_by_one)
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


@pytest.mark.parametrize(("seed", "written"), [(0, table), (1, table), (2, catalogue), (3, catalogue)])
def test_after_any_edits_the_same_is_said_as_without_a_cache(
    here: Path, monkeypatch: pytest.MonkeyPatch, seed: int, written: Written
) -> None:
    for module in (task_linter, divided):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", 12)
    monkeypatch.setattr(subjects, "PAIRS_AT_ONCE", 4)
    monkeypatch.setattr(workers, "_BYTES_WORTH_DIVIDING", 1)
    chance = random.Random(seed)  # noqa: S311 - the same
    own = examples()[seed::4]
    rows = [*own, *chance.choices(own, k=10)]
    for _ in range(4):
        rows = edited(rows, chance)
        jobs = chance.choice([1, 1, 2])
        assert linted(here, rows, jobs=jobs, written=written) == linted(here, rows, cached=False, written=written)


def test_a_line_break_lost_around_a_text_is_seen(here: Path) -> None:
    def without_breaks(rows: Rows) -> str:
        return catalogue(rows).replace('\\n"\n\n', '"\n\n')

    rows = examples()
    before = linted(here, rows, written=catalogue)
    after = linted(here, rows, written=without_breaks)
    assert after == linted(here, rows, cached=False, written=without_breaks)
    breaks = ([f for f in report.findings if f.rule == "line-break-mismatch"] for report in (before, after))
    assert len(next(breaks)) < len(next(breaks))


def test_what_comes_again_is_said_again(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = examples()[:70]
    shuffled = random.Random(8).choices(rows, k=75)  # noqa: S311 - the same
    monkeypatch.setattr(run, "ROWS_AT_ONCE", 20)
    report = linted(here, shuffled, cached=False)
    assert len(report.findings) > len({(finding.rule, finding.message) for finding in report.findings}) > 12
    monkeypatch.setattr(Recall, "turn_to", _forgetful(Recall.turn_to))
    assert report == linted(here, shuffled, cached=False)


def _forgetful(turn_to: Callable[[Recall, Iterable[Pair], float], None]) -> Callable[..., None]:
    """Turns to the pairs as if each were the first of its content."""

    def turn(self: Recall, pairs: Iterable[Pair], surplus: float) -> None:
        turn_to(self, pairs, surplus)
        self._entries = {id(pair): {} for pair in pairs}

    return turn


def pairs_of(*rows: tuple[str, str]) -> list[Pair]:
    return [*Session().documents.of_rows(rows).pairs]


def test_of_equal_pairs_a_check_is_shown_the_first() -> None:
    first, other, again, last = pairs_of(*[("문을 연다.", "It opens."), ("문을 닫는다.", "It closes.")] * 2)
    kept = Recall({}, for_next_run=False)
    kept.turn_to([first, other, again, last], 0)
    heard = Heard()
    subjects = kept.said_one_by_one([first, other, again, last], 3, Pair, heard)
    assert next(subjects) == Subject(first, first)
    heard.add(first.hit("seen", word="문"), first)
    assert next(subjects) == Subject(other, other), "of which nothing is said"
    assert not heard.hits(first), "all that is heard together may be much"
    assert [*subjects] == [Subject(again, again, said=[again.hit("seen", word="문")])]
    kept.turn_to([last, again], 0)
    subjects = kept.said_one_by_one([last, again], 3, Pair, Heard())
    assert [*subjects] == [Subject(again, again, said=[again.hit("seen", word="문")])], "in the next window, too"
    assert [*kept.said_one_by_one([again], 4, Pair, Heard())] == [Subject(again, again)], "not by another run"


def test_a_pair_that_stands_for_another_has_what_is_kept_of_its_own_content() -> None:
    (before,) = pairs_of(("방 :room", "the :room"))
    now = replace(before, families=frozenset({"colon"}))
    recall = Recall({})
    recall.turn_to([now], 0)
    recall.kept(now)["seen"] = 1
    recall.turn_to([before], 0)
    assert recall.kept(before) == {}
    recall.exchange(before, now)
    assert recall.kept(now) == {"seen": 1}
    assert [*recall.of([now]).values()] == [{"seen": 1}]
    assert recall.kept(before) == {}, "nothing is kept of what is not looked at"


def test_what_failed_or_is_said_of_another_place_is_looked_at_again() -> None:
    pairs = pairs_of(("가", "a"), ("나", "b"), ("다", "c"))
    kept = Recall({})
    kept.turn_to(pairs, 0)
    heard = Heard()
    heard.lose(pairs[:1])
    heard.add(pairs[1].hit("seen", first=Spot(pairs[0].source, Span(0, 1))), pairs[1])
    kept.hear_beside(pairs, 3, heard)
    assert kept.said_beside(pairs, 3) == (pairs[:2], [])
    heard = Heard()
    heard.add(Hit("seen", None, Passage([pairs[1].target, pairs[2].target])), None)
    kept.hear_beside(pairs, 4, heard)
    assert kept.said_beside(pairs, 4) == (pairs[1:], [])
    assert len(heard.others) == 1


def test_of_a_pair_of_which_very_much_is_said_nothing_is_kept() -> None:
    pairs = pairs_of(("가", "a"), ("나", "b"))
    kept = Recall({})
    kept.turn_to(pairs, 0)
    heard = Heard()
    for pair, times in zip(pairs, (30, 31), strict=True):
        for n in range(times):
            heard.add(pair.hit("seen", n=n), pair)
    kept.hear_beside(pairs, 3, heard)
    unknown, [(known, hits)] = kept.said_beside(pairs, 3)
    assert (unknown, known, len(hits)) == (pairs[1:], pairs[0], 30)


def test_both_texts_of_a_pair_are_heard_before_it_is_known(here: Path) -> None:
    (pair,) = pairs_of(("문을 연다.", "It opens."))
    kept = Recall({})
    kept.turn_to([pair], 0)
    heard = Heard()
    subjects = kept.said_one_by_one([pair], 3, Text, heard)
    assert next(subjects) == Subject(pair.source.text, pair, "source")
    second = next(subjects)
    assert second == Subject(pair.target.text, pair, "target")
    heard.add(second.placed(Hit("seen", Span(0, 2))), pair)
    assert [*subjects] == []
    said = [Hit("seen", None, Spot(pair.target, Span(0, 2)))]
    assert [*kept.said_one_by_one([pair], 3, Text, heard)] == [Subject(pair, pair, said=said)]


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


def test_no_more_is_kept_than_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recall, "MOST", 2)
    pairs = pairs_of(("가", "a"), ("나", "b"), ("다", "c"), ("가", "a"))
    kept = Recall({})
    kept.turn_to(pairs, 0.0)
    for pair in pairs:
        kept.kept(pair)["seen"] = True
    kept.hear_beside(pairs, 3, Heard())
    assert len(kept.now) == 2
    assert [*kept.now.values()] == [{"seen": True, "usual": {0.0: 8}}] * 2
    assert kept.said_beside(pairs, 3) == ([], [])
    again = Recall(kept.now)
    again.turn_to(pairs, 0.0)
    assert again.said_beside(pairs, 3) == ([pairs[2]], [])
    assert again.said_beside(pairs, 2) == (pairs, [])


def test_where_something_else_is_usual_all_is_looked_at_again() -> None:
    pairs = pairs_of(("가", "a"), ("나", "b"))
    said = pairs[1].hit("seen")
    heard = Heard()
    heard.add(said, pairs[1])
    kept = Recall({})
    kept.turn_to(pairs, 0.0)
    kept.hear_beside(pairs, 0, heard)
    assert kept.said_beside(pairs, 0) == ([], [(pairs[1], [said])])
    again = Recall(kept.now)
    again.turn_to(pairs, 0.1)
    assert again.said_beside(pairs, 0) == (pairs, [])
    again.hear_beside(pairs[:1], 1, Heard())
    assert again.said_beside(pairs, 0) == (pairs, [])
    assert again.said_beside(pairs, 1) == ([pairs[1]], [])
    again.turn_to(pairs, 0.0)
    assert again.said_beside(pairs, 0) == ([], [(pairs[1], [said])]), "both are known, as in two parts of a table"


def test_what_is_said_is_kept_for_what_was_usual_last() -> None:
    (pair,) = pairs_of(("가", "a"))
    kept = Recall({})
    for surplus in (0.0, 0.1, 0.2, 0.3):
        kept.turn_to([pair], surplus)
        heard = Heard()
        heard.add(pair.hit("seen"), pair)
        kept.hear_beside([pair], 5, heard)
        kept.hear_beside([pair], 6, Heard())
    for surplus, unknown in ((0.0, [pair]), (0.1, []), (0.3, [])):
        kept.turn_to([pair], surplus)
        assert kept.said_beside([pair], 5)[0] == kept.said_beside([pair], 6)[0] == unknown


def test_what_is_said_of_a_pair_by_itself_is_the_same_whatever_is_usual() -> None:
    pairs = pairs_of(("가", "a"), ("나", "b"))
    kept = Recall({})
    kept.turn_to(pairs, 0.0)
    assert len([*kept.said_one_by_one(pairs, 0, Pair, Heard())]) == 2
    kept.turn_to(pairs, 0.1)
    assert [*kept.said_one_by_one(pairs, 0, Pair, Heard())] == []


def test_what_several_know_is_known_together() -> None:
    known: Known = {
        b"a": {"quiet": 1, "x": 1, "usual": {0.1: 4}, "said": {(3, None): (1,)}},
        b"c": {"usual": {0.1: 4}},
    }
    more: Known = {
        b"a": {"quiet": 6, "y": 2, "usual": {0.1: 3}, "said": {(4, 0.1): (2,)}},
        b"b": {"quiet": 1},
        b"c": {"usual": {0.2: 1}},
    }
    together(known, more)
    assert known == {
        b"a": {"quiet": 7, "x": 1, "y": 2, "usual": {0.1: 7}, "said": {(3, None): (1,), (4, 0.1): (2,)}},
        b"b": {"quiet": 1},
        b"c": {"quiet": 0, "usual": {0.1: 4, 0.2: 1}},
    }
