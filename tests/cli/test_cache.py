"""The cache of results: what is read from it is what would come of the files."""

from __future__ import annotations

import os
import pickle
import sqlite3
import subprocess
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qa_lint.engine.gathered import PutAway
from qa_lint.engine.session import Session
from qa_lint.resources.disk_cache import cache_files

from .conftest import RIGHT, WRONG, Invoke, commit, git, write

CACHED = ("--cache-dir", "c")
JSON = ("--output-format", "json")
SETTINGS = '[[pairs]]\nsource = "ko/{path}.txt"\ntarget = "en/{path}.txt"\n'
TEXTS = {
    "a": (
        "예산은 3억 원이다.\n김민수 과장은 부산에 갔다.\n",
        "It is 3 billion won.\nKim Min-su went to Busan.\n",
    ),
    "b": ("회의는 2시에 열린다.\n김민수 과장이 말했다.\n", "The meeting is at 2.\nKim Minsoo spoke.\n"),
    "c": ("도서관은 5시에 닫는다.\n", "The library closes at 5.\n"),
}


@pytest.fixture
def project(folder: Path) -> Path:
    """Three pairs of files: a wrong number, a name that two files write in two ways, and nothing."""
    write(**{"qa-lint_toml": SETTINGS})
    for name, (korean, english) in TEXTS.items():
        write(**{f"ko__{name}_txt": korean, f"en__{name}_txt": english})
    return folder


@pytest.fixture
def linted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are read and checked, as they are."""
    seen: list[str] = []
    lint_task = Session.lint_task

    def spied(self: Session, task: object, given: object = None) -> object:
        seen.append(task.source)  # type: ignore[attr-defined]
        return lint_task(self, task, given)  # type: ignore[arg-type]

    monkeypatch.setattr(Session, "lint_task", spied)
    return seen


def seen_since(linted: list[str]) -> list[str]:
    seen = linted.copy()
    linted.clear()
    return seen


def results(folder: str = "c") -> sqlite3.Connection:
    (file,) = (file for file in cache_files(Path(folder)) if file.name.startswith("results"))
    return sqlite3.connect(file)


def everything(invoke: Invoke, *options: str) -> tuple[int, str, str]:
    done = invoke("check", *JSON, "--jobs", "1", *options)
    return done.exit_code, done.stdout, done.stderr


def test_what_did_not_change_is_not_read_again(project: Path, invoke: Invoke, linted: list[str]) -> None:
    fresh = everything(invoke, "--no-cache")
    assert seen_since(linted) == ["ko/a.txt", "ko/b.txt", "ko/c.txt"]
    assert not Path("c").exists()
    assert everything(invoke, *CACHED) == fresh
    assert len(seen_since(linted)) == 3
    assert everything(invoke, *CACHED) == fresh
    assert seen_since(linted) == []
    assert "wrong-magnitude" in fresh[1]
    assert "inconsistent-romanization" in fresh[1], "so there is evidence across documents"


@pytest.mark.parametrize(("side", "most"), [("ko", 9), ("en", 0)])
def test_only_the_file_that_changed_is_read(
    project: Path, invoke: Invoke, linted: list[str], monkeypatch: pytest.MonkeyPatch, side: str, most: int
) -> None:
    monkeypatch.setattr(PutAway.__init__, "__defaults__", (most,))  # evidence in memory, or all of it on disk
    everything(invoke, *CACHED)
    seen_since(linted)
    with Path(f"{side}/b.txt").open("a", encoding="utf-8") as file:
        file.write("\n")
    changed = everything(invoke, *CACHED)
    assert seen_since(linted) == ["ko/b.txt"]
    assert changed == everything(invoke, "--no-cache")
    assert "inconsistent-romanization" in changed[1], "the evidence of the file that did not change is known"


def test_a_name_that_becomes_consistent_in_one_file(project: Path, invoke: Invoke) -> None:
    everything(invoke, *CACHED)
    file = Path("en/b.txt")
    file.write_text(file.read_text(encoding="utf-8").replace("Minsoo", "Min-su"), encoding="utf-8")
    mended = everything(invoke, *CACHED)
    assert "inconsistent-romanization" not in mended[1]
    assert mended == everything(invoke, "--no-cache")


def test_a_file_that_is_gone_and_one_that_is_new(project: Path, invoke: Invoke, linted: list[str]) -> None:
    everything(invoke, *CACHED)
    Path("ko/b.txt").rename("ko/d.txt")
    Path("en/b.txt").rename("en/d.txt")
    seen_since(linted)
    moved = everything(invoke, *CACHED)
    assert seen_since(linted) == ["ko/d.txt"]
    assert moved == everything(invoke, "--no-cache")
    Path("en/d.txt").unlink()
    assert everything(invoke, *CACHED) == everything(invoke, "--no-cache")


def in_settings(text: str) -> Callable[[], tuple[str, ...]]:
    def change() -> tuple[str, ...]:
        path = Path("qa-lint.toml")
        path.write_text(text + path.read_text(encoding="utf-8"), encoding="utf-8")
        return ()

    return change


def the_glossary() -> tuple[str, ...]:
    write(terms_tsv="ko\ten\n도서관\treading room\n")
    return ()


def a_card() -> tuple[str, ...]:
    card = next((Path(__file__).parents[2] / "rules").glob("number/wrong-magnitude.toml")).read_text(encoding="utf-8")
    write(cards__number__sum_toml=card.replace('severity   = "error"', 'severity   = "info"').replace("off by", "by"))
    return ()


@pytest.mark.parametrize(
    "change",
    [
        in_settings('message-language = "ko"\n'),
        in_settings('ignore = ["wrong-magnitude"]\n'),
        in_settings('per-file-ignores = {"en/a.txt" = ["number"]}\n'),
        the_glossary,
        a_card,
        lambda: ("--select", "romanization"),
    ],
)
def test_another_setting_or_table_is_another_result(
    project: Path, invoke: Invoke, change: Callable[[], tuple[str, ...]]
) -> None:
    in_settings('glossary = ["terms.tsv"]\ncards = ["cards"]\n')()
    write(terms_tsv="ko\ten\n도서관\tlibrary\n", cards__README_md="")
    before = everything(invoke, *CACHED)
    options = change()
    after = everything(invoke, *CACHED, *options)
    assert after[1] != before[1]
    assert after == everything(invoke, "--no-cache", *options)
    assert everything(invoke, *CACHED, *options) == after


def test_another_program_has_other_results(
    project: Path, invoke: Invoke, linted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    everything(invoke, *CACHED)
    seen_since(linted)
    monkeypatch.setattr("qa_lint.engine.identity._installed", lambda: ["regex-0.dist-info"])
    everything(invoke, *CACHED)
    assert len(seen_since(linted)) == 3


def test_suppressions_are_told_idle_or_not_from_the_cache(invoke: Invoke, folder: Path) -> None:
    comment = "# qa-lint: ignore[{}] settled\n"
    catalogue = '{}msgid "예산은 3억 원이다."\nmsgstr "The budget is 3 billion won."\n\n'
    for name, rule in (("a", "wrong-magnitude"), ("b", "wrong-date")):
        write(**{f"{name}_po": catalogue.format(comment.format(rule))})
    options = ("a.po", "b.po", "--extend-select", "unused-suppression")
    fresh = everything(invoke, "--no-cache", *options)
    assert "unused-suppression" in fresh[1]
    assert fresh[1].count('"rule": "wrong-magnitude"') == 1
    for _ in range(2):
        assert everything(invoke, *CACHED, *options) == fresh
    write(a_po=catalogue.format(""))
    assert everything(invoke, *CACHED, *options) == everything(invoke, "--no-cache", *options)


def test_baselines_know_the_same_from_the_cache(project: Path, invoke: Invoke, linted: list[str]) -> None:
    known = ("--baseline", "known.json")
    invoke("check", "--write-baseline", "known.json", *CACHED)
    seen_since(linted)
    assert everything(invoke, *CACHED, *known)[:2] == everything(invoke, "--no-cache", *known)[:2]
    assert seen_since(linted) == ["ko/a.txt", "ko/b.txt", "ko/c.txt"], "by the run without a cache alone"
    write(en__a_txt="The budget is 300 million won.\nKim Min-su went to Busan.\n")
    for _ in range(2):
        gone = everything(invoke, *CACHED, *known)
        assert "no longer found" in gone[2]
        assert gone == everything(invoke, "--no-cache", *known)
    everything(invoke, *CACHED, *known, "--prune-baseline")
    assert "no longer found" not in everything(invoke, *CACHED, *known)[2]


def test_when_files_changed_is_asked_of_git_each_time(invoke: Invoke, folder: Path) -> None:
    (folder / ".git").rmdir()
    git(folder, "init", "--quiet")
    write(ko__a_txt="회의는 2시에 열린다.\n", en__a_txt="The meeting is at 2.\n", **{"qa-lint_toml": SETTINGS})
    stale = ("--select", "stale-translation")
    commit(folder)
    assert "stale-translation" not in everything(invoke, *CACHED, *stale)[1].partition("summary")[0]
    git(folder, "rm", "--quiet", "--cached", "en/a.txt")
    git(folder, "commit", "--quiet", "--message", "x", "--amend", day=1)
    write(ko__a_txt="회의는 3시에 열린다.\n")
    commit(folder, day=9)
    git(folder, "checkout", "--quiet", "HEAD")
    write(ko__a_txt="회의는 2시에 열린다.\n")
    commit(folder, day=12)
    assert everything(invoke, *CACHED, *stale) == everything(invoke, "--no-cache", *stale)


def test_a_report_that_shows_the_texts_has_them(project: Path, invoke: Invoke) -> None:
    invoke("check", *CACHED)
    for _ in range(2):
        page = invoke("check", *CACHED, "--output-format", "html").stdout
        assert page == invoke("check", "--no-cache", "--output-format", "html").stdout
        assert "도서관은 5시에 닫는다." in page


def test_several_processes_say_the_same(project: Path, invoke: Invoke) -> None:
    fresh = invoke("check", *JSON, "--no-cache").stdout
    for _ in range(2):
        assert invoke("check", *JSON, *CACHED, "--jobs", "2").stdout == fresh


def test_what_could_not_be_done_is_tried_again(invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    write(a_tsv=WRONG)

    def fail(*args: object, **options: object) -> Iterator[object]:
        raise ValueError("no")

    with monkeypatch.context() as patch:
        patch.setattr("qa_lint.engine.telling.Teller.findings", fail)
        broken = invoke("check", "a.tsv", *CACHED, *JSON)
        assert "internal-error" in broken.stdout
    assert "internal-error" not in invoke("check", "a.tsv", *CACHED, *JSON).stdout
    assert invoke("check", "b.tsv", *CACHED).exit_code == 2
    write(b_tsv=RIGHT)
    assert invoke("check", "b.tsv", *CACHED).exit_code == 0


# ---------------------------------------------------------------------- caches that are none


def no_database(file: Path) -> None:
    file.write_bytes(b"this is no database" * 100)


def half_of_it(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def other_values(value: bytes) -> Callable[[Path], None]:
    def spoil(file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute("UPDATE entries SET value = ?", [value])

    return spoil


def damaged_values(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        for age, value in connection.execute("SELECT age, value FROM entries").fetchall():
            changed = value[:-9] + bytes([value[-9] ^ 1]) + value[-8:]
            connection.execute("UPDATE entries SET value = ? WHERE age = ?", [changed, age])


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    "spoil", [no_database, half_of_it, other_values(b""), other_values(b"x" * 99), damaged_values, a_folder]
)
def test_a_broken_cache_is_none(project: Path, invoke: Invoke, spoil: Callable[[Path], None]) -> None:
    fresh = everything(invoke, *CACHED)
    (file,) = (file for file in cache_files(Path("c")) if file.name.startswith("results"))
    spoil(file)
    for again in range(2):
        *same, told = everything(invoke, *CACHED)
        assert (*same, "") == fresh
        assert told.count("\n") == told.count("note: c: the cache is not used: ") <= 1
        if not again:
            assert told  # it is said once; then there is a new one


class _Runs:
    """A value that would run something where it is read as anything may be."""

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.mkdir, ("ran",)  # type: ignore[return-value]


def test_nothing_that_stands_in_a_cache_is_run(project: Path, invoke: Invoke) -> None:
    from hashlib import blake2b

    fresh = everything(invoke, *CACHED)
    packed = zlib.compress(pickle.dumps(_Runs()))
    with closing(results()) as connection, connection:
        connection.execute("UPDATE entries SET value = ?", [blake2b(packed, digest_size=16).digest() + packed])
    assert everything(invoke, *CACHED) == fresh
    assert not Path("ran").exists()


def test_a_cache_that_cannot_be_written(project: Path, invoke: Invoke) -> None:
    write(file="")
    fresh = everything(invoke, "--no-cache")
    for folder in ("file", "file/below", "n" * 300):
        for jobs in ("1", "2"):
            *same, told = everything(invoke, "--cache-dir", folder, "--jobs", jobs)
            assert (*same, "") == fresh
            assert told.startswith(f"qa-lint: note: {folder}: the cache is not used: ")
            assert told.count("\n") == 1
        assert everything(invoke, "--cache-dir", folder, "--quiet") == fresh


def test_two_runs_at_once(project: Path, invoke: Invoke, forking_python: str) -> None:
    asked = ("check", "--select", "number", *JSON)
    fresh = invoke(*asked, "--no-cache").stdout_bytes
    command = [forking_python, "-m", "qa_lint", *asked, *CACHED]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]
    assert [process.communicate()[0] for process in running] == [fresh] * 2
    assert invoke(*asked, *CACHED).stdout_bytes == fresh


# ---------------------------------------------------------------------- where it is, and that it goes


def test_clean(project: Path, invoke: Invoke, linted: list[str]) -> None:
    invoke("check", *CACHED)
    Path("c/notes.txt").write_text("mine", encoding="utf-8")
    size = sum(file.stat().st_size for file in cache_files(Path("c")))
    assert size > 0
    assert f"note: c: {size:,} bytes removed" in invoke("clean", *CACHED).stderr
    assert [file.name for file in Path("c").iterdir()] == ["notes.txt"]
    assert "0바이트를 지웠습니다" in invoke("clean", *CACHED, "--message-language", "ko").stderr
    seen_since(linted)
    invoke("check", *CACHED)
    assert len(seen_since(linted)) == 3


def test_what_cannot_be_removed_is_named(project: Path, invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    invoke("check", *CACHED)
    kept = sorted(cache_files(Path("c")))

    def refused(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refused)
        done = invoke("clean", *CACHED)
    assert done.exit_code == 2
    assert done.stderr in {f"qa-lint: error: {file}: cannot be removed: Permission denied\n" for file in kept}
    assert sorted(cache_files(Path("c"))) == kept


def test_the_folder_of_the_environment_and_a_configuration_that_wants_no_cache(project: Path, invoke: Invoke) -> None:
    invoke("check", env={"QA_LINT_CACHE_DIR": "e"})
    assert cache_files(Path("e"))
    in_settings("cache = false\n")()
    invoke("check", *CACHED)
    assert not Path("c").exists()


def test_standard_input_and_pipes_are_read(invoke: Invoke) -> None:
    for text in (WRONG, RIGHT):
        done = invoke("check", "-", *CACHED, given=text.encode())
        assert ("wrong-magnitude" in done.stdout) == (text == WRONG)


def test_what_the_analyser_said_is_kept_though_it_is_little(folder: Path, invoke: Invoke) -> None:
    write(
        a_tsv="김민수 과장은 부산에 갔다.\tLee Sang-ho went to Busan with Zoltan.\n"
        "회의는 나이로비에서 열렸다.\tThey met in Kisumu.\n"
    )
    invoke("check", "a.tsv", *CACHED)
    (file,) = (file for file in cache_files(Path("c")) if file.name.startswith("nouns"))
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM entries").fetchone()[0] > 0
