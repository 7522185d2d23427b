"""The README's configurations and card are what the program reads; its links lead somewhere."""

from __future__ import annotations

import tomllib
from pathlib import Path

import format_table
import jsonschema
import pytest
import regex

from qa_lint.cli.schema import SCHEMAS
from qa_lint.engine.session import Session
from qa_lint.formats import FORMATS
from qa_lint.project.keys import KEYS
from qa_lint.project.settings import load
from qa_lint.resources.locator import presets

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = regex.findall(r"^```toml\n(.*?)^```$", README, regex.DOTALL | regex.MULTILINE)
SETTINGS = [block for block in BLOCKS if not block.startswith("# qa/")]
CARDS = [block for block in BLOCKS if block.startswith("# qa/")]


@pytest.mark.parametrize("text", SETTINGS, ids=range(len(SETTINGS)))
def test_a_configuration_of_the_readme_is_one(tmp_path: Path, text: str) -> None:
    jsonschema.validate(tomllib.loads(text), SCHEMAS["configuration"]())
    (tmp_path / ".git").mkdir()  # which makes one project of both folders
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "qa-lint.toml").write_text("jobs = 1\n", encoding="utf-8")
    path = tmp_path / "project" / "qa-lint.toml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    (path.parent / "qa").mkdir()
    session = Session(load(path, tmp_path))
    assert session.problems == []
    assert session.rulebook.select(session.config.select, session.config.ignore, session.config.extend_select)


def test_the_card_of_the_readme_is_one_and_its_examples_hold(tmp_path: Path) -> None:
    (text,) = CARDS
    jsonschema.validate(tomllib.loads(text), SCHEMAS["card"]())
    (tmp_path / "qa").mkdir()
    (tmp_path / "qa" / "house-term.toml").write_text(text, encoding="utf-8")
    (tmp_path / "qa-lint.toml").write_text('cards = ["qa/"]\nselect = ["house-term"]\n', encoding="utf-8")
    session = Session(tmp_path / "qa-lint.toml")
    assert session.problems == []
    for example in session.rulebook.get("house-term").examples:
        row = tuple(lines[0].replace("⟦", "").replace("⟧", "") for lines in (example.source, example.target))
        (found,) = session.lint_pairs([(row[0], row[1])])
        assert len(found) == example.bad


def test_the_readme_names_the_keys_and_presets_that_there_are() -> None:
    for name in presets():
        assert name in README
    unnamed = {name for name in KEYS if f"{name}" not in README}
    assert unnamed <= {"target-language", "output-format", "jobs", "respect-gitignore", "exclude"}


def test_links_of_the_readme_lead_somewhere() -> None:
    headings = {
        heading.lower().replace(" ", "-").replace(",", "")
        for heading in regex.findall(r"^#+ (.+)$", README, regex.MULTILINE)
    }
    for target in regex.findall(r"\]\(([^)]+)\)", README):
        if target.startswith("#"):
            assert target[1:] in headings
        elif "://" not in target:
            assert (ROOT / target).exists(), target


def test_the_table_of_formats_is_what_the_readers_say() -> None:
    assert [known.name for known in FORMATS if known.suffixes and not known.about] == []
    written = README.split(format_table.BEGIN)[1].split(format_table.END)[0]
    assert written == format_table.table(), "python tests/format_table.py"
