"""What is kept of the pairs of a file: all of it, and beside that the little that became known since."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from toy import pair

from qa_lint.engine.gathered import Evidence
from qa_lint.engine.recall import Known, Recall
from qa_lint.engine.results import Results
from qa_lint.engine.session import Session
from qa_lint.engine.workers import Outcome
from qa_lint.model import Problem, Report
from qa_lint.plugins.hooks import Plugins
from qa_lint.project.files import Task
from qa_lint.project.settings import Config
from qa_lint.resources.disk_cache import RESULTS, DiskCache

TASK = Task("a.tsv")
PAIRS = [pair(f"나무가 {n}그루다.", f"There are {n} trees.") for n in range(60)]  # enough to be worth keeping


def keys_of_pairs() -> list[bytes]:
    recall = Recall({})
    recall.turn_to(PAIRS, 0.0)
    return list(recall.of(PAIRS))


KEYS = keys_of_pairs()


class Runs:
    """Runs over one file, one after the other, that share a cache."""

    def __init__(self, folder: Path) -> None:
        self._config, self._folder = Config(folder), folder / "cache"
        self._known: Known = {}

    def keep(self, said: str, numbers: range) -> None:
        """A run comes to know something of some pairs, and knows of the others what it knew."""
        news = {KEYS[n]: {"said": f"{said} of {n}"} for n in numbers}
        self._known = self._known | news
        evidence = Evidence("a.tsv", None, (), {})
        outcome = Outcome(TASK, evidence, kept=self._known, news=set(news))
        results = self._results()
        results.keep([outcome], {TASK: said}, {None: self._config})
        assert not results.fault

    def recalled(self) -> list[Any]:
        """What the next run knows of each pair."""
        recall = self._results().recall(TASK, self._config)
        assert recall is not None
        recall.turn_to(PAIRS, 0.0)
        return [recall.kept(each).get("said") for each in PAIRS]

    def sizes(self) -> dict[int, int]:
        """How long each entry on disk is, by its age: what is written again is a younger one."""
        with closing(sqlite3.connect(self._disk().path)) as connection:
            return dict(connection.execute("SELECT age, length(value) FROM entries"))

    def _results(self) -> Results:
        return Results(self._disk())

    def _disk(self) -> DiskCache:
        return DiskCache(self._folder, RESULTS, "program")


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    runs = Runs(tmp_path)
    runs.keep("first", range(60))
    return runs


def said(**by_run: range) -> list[str]:
    """What is known of each pair, of whom several runs know the last."""
    return [[f"{run} of {n}" for run, numbers in by_run.items() if n in numbers][-1] for n in range(60)]


def test_a_whole_report_is_known_again(runs: Runs) -> None:
    report = Report([], [Problem("odd", "a.tsv", 3)], [], 1, 2)
    runs._results().keep_report("key", report)
    assert runs._results().report("key") == report
    assert runs._results().report("another key") is None


def test_all_is_known_after_one_run(runs: Runs) -> None:
    assert runs.recalled() == said(first=range(60))


def test_a_few_news_are_written_beside_the_rest(runs: Runs) -> None:
    before = runs.sizes()
    runs.keep("second", range(5, 17))  # a fifth
    assert runs.recalled() == said(first=range(60), second=range(5, 17))
    after = runs.sizes()
    largest = max(before, key=before.__getitem__)
    assert after[largest] == before[largest]  # what was known of all is not written again
    assert all(size < before[largest] for age, size in after.items() if age not in before)


def test_of_more_news_all_is_written_again(runs: Runs) -> None:
    before = runs.sizes()
    runs.keep("second", range(5, 18))
    assert runs.recalled() == said(first=range(60), second=range(5, 18))
    after = runs.sizes()
    assert max(before, key=before.__getitem__) not in after


def test_what_is_written_with_all_leaves_no_older_news(runs: Runs) -> None:
    runs.keep("second", range(10))
    runs.keep("third", range(60))
    assert runs.recalled() == said(third=range(60))


def test_the_later_of_two_runs_with_few_news_is_what_is_known(runs: Runs) -> None:
    """What is news is told against what was kept once, so that a run tells the news of the runs before it again."""
    runs.keep("second", range(10))
    runs.keep("third", range(10))
    assert runs.recalled() == said(first=range(60), third=range(10))


def test_without_a_cache_nothing_is_kept_nor_with_a_plugin_that_is_broken(tmp_path: Path) -> None:
    def keys(config: Config, plugins: Plugins) -> dict[Task, str]:
        (tmp_path / "a.tsv").write_text("나무다.\tIt is a tree.\n", "utf-8")
        task = Task(str(tmp_path / "a.tsv"))
        session = Session(config)
        session._plugins = plugins
        return session.results.keys([task], {None: config}, with_texts=False)

    whole, broken = Plugins(), Plugins()
    broken.broken.append(Problem("plugin a could not be loaded"))
    config = Config(tmp_path, cache_folder=tmp_path / "cache")
    assert keys(config, whole)
    assert not keys(config, broken)
    assert not keys(Config(tmp_path, cache=False), whole)
