"""What is written into settings: at their end, with everything before it left as it is."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.model import UserError
from qa_lint.project.additions import add_suppressions, toml_string
from qa_lint.project.settings import load

ENTRY = {"rule": "added-number", "fingerprint": "0123456789abcdef", "reason": "as “agreed”", "path": ""}
WRITTEN = '[[suppress]]\nrule = "added-number"\nfingerprint = "0123456789abcdef"\nreason = "as “agreed”"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    return tmp_path


def added(folder: Path, name: str = "qa-lint.toml", before: bytes | None = None) -> str:
    path = folder / name
    if before is not None:
        path.write_bytes(before)
    assert add_suppressions(load(None, folder), [ENTRY]) == [ENTRY]
    return path.read_bytes().decode()


def test_settings_are_begun_where_there_are_none(folder: Path) -> None:
    assert added(folder) == WRITTEN


@pytest.mark.parametrize(
    ("before", "glue"),
    [("ignore = []\n", "\n"), ("ignore = []", "\n\n"), ("# 설정\n\n", "\n"), ("", ""), ("\ufeffignore = []\n", "\n")],
)
def test_what_was_there_stays(folder: Path, before: str, glue: str) -> None:
    assert added(folder, before=before.encode()) == before + glue + WRITTEN
    [entry] = load(None, folder).suppress
    assert (entry.fingerprint, entry.reason) == (ENTRY["fingerprint"], ENTRY["reason"])


def test_lines_end_as_they_do(folder: Path) -> None:
    before = "ignore = []\r\nselect = []"
    assert added(folder, before=before.encode()) == before + "\r\n\r\n" + WRITTEN.replace("\n", "\r\n")


def test_a_table_of_pyproject(folder: Path) -> None:
    before = b'[project]\nname = "a"\n[tool.qa-lint]\nignore = []\n'
    text = added(folder, "pyproject.toml", before)
    assert tomllib.loads(text)["tool"]["qa-lint"]["suppress"] == [{key: ENTRY[key] for key in ENTRY if ENTRY[key]}]


def test_what_is_there_is_not_written_again(folder: Path) -> None:
    before = added(folder)
    config = load(None, folder)
    assert add_suppressions(config, [ENTRY]) == []
    other = {**ENTRY, "fingerprint": "f" * 16}
    assert add_suppressions(config, [ENTRY, other]) == [other]
    assert (folder / "qa-lint.toml").read_text("utf-8").startswith(before)
    assert [entry.fingerprint for entry in load(None, folder).suppress] == [ENTRY["fingerprint"], "f" * 16]


def test_an_entry_of_rules_alone_is_written_each_time(folder: Path) -> None:
    entry = {"rule": "added-number", "path": "a.tsv"}
    for _ in range(2):
        assert add_suppressions(load(None, folder), [entry]) == [entry]
    assert [entry.path for entry in load(None, folder).suppress] == ["a.tsv", "a.tsv"]


def test_nothing_can_be_added_to_a_list_on_one_line(folder: Path) -> None:
    path = folder / "qa-lint.toml"
    path.write_text('suppress = [{ rule = "added-number", fingerprint = "' + "e" * 16 + '" }]\n', "utf-8")
    before = path.read_bytes()
    with pytest.raises(UserError, match=r"write its entries as \[\[suppress\]\], so that others can be added"):
        add_suppressions(load(None, folder), [ENTRY])
    assert path.read_bytes() == before


@given(st.text())
def test_any_text_is_read_back(text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    assert tomllib.loads(f"a = {toml_string(text)}") == {"a": text}
    assert len(toml_string(text).splitlines()) == 1 or any(c in text for c in "\u2028\u2029")
