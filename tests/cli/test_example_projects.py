"""The example projects: each command of their READMEs ends and prints as the README says.

`python tests/cli/test_example_projects.py` writes what the commands print into the READMEs.
"""

from __future__ import annotations

import shlex
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple

import pytest
import regex
from click.testing import CliRunner, Result
from each import each

from qa_lint.cli.main import qa_lint

EXAMPLES = Path(__file__).parents[2] / "examples"
PROJECTS = ("press-office", "documentation", "software", "cat-desk", "office", "exchange", "app")
_BLOCK = regex.compile(
    r"(?:<!-- exit: (?P<code>[0-9]+) -->\n)?```sh\n(?P<command>.*?)\n```\n"
    r"(?:\n<!-- prints -->\n```text\n(?P<out>.*?)```\n)?",
    regex.DOTALL,
)


class Shown(NamedTuple):
    """A command of a README, its exit code, and what it prints, where that is shown."""

    command: str
    code: int
    out: str | None


def shown_in(readme: Path) -> Iterator[Shown]:
    for block in _BLOCK.finditer(readme.read_text(encoding="utf-8")):
        yield Shown(block["command"], int(block["code"] or 0), block["out"])


def run(command: str, folder: Path) -> Result:
    """A command in this process, which has the rules and tables already."""
    program, *arguments = shlex.split(command)
    assert program == "qa-lint"
    with chdir(folder):
        return CliRunner().invoke(qa_lint, arguments)


@pytest.mark.parametrize("name", PROJECTS)
def test_the_readme_of_a_project_tells_the_truth(name: str, tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES / name, tmp_path / name)
    (tmp_path / ".git").mkdir()  # no settings from outside
    blocks = list(shown_in(tmp_path / name / "README.md"))
    assert any(block.out for block in blocks), "it shows what a reader will see"
    for block in blocks:
        assert "\n" not in block.command, "a command a block"
        done = run(block.command, tmp_path / name)
        assert done.exit_code == block.code, (block.command, done.stderr)
        assert block.out in (None, done.stdout), block.command


@each("name", PROJECTS)
def test_its_links_lead_somewhere(name: str) -> None:
    links = regex.findall(r"\]\(([^)#]+)\)", (EXAMPLES / name / "README.md").read_text(encoding="utf-8"))
    assert [link for link in links if not (EXAMPLES / name / link).exists()] == []


def test_every_project_is_listed_and_in_the_readme() -> None:
    folders = {path.name for path in EXAMPLES.iterdir() if path.is_dir() and (path / "README.md").exists()}
    assert folders == {*PROJECTS}
    readme = (EXAMPLES.parent / "README.md").read_text(encoding="utf-8")
    assert [name for name in PROJECTS if f"(examples/{name})" not in readme] == []


def _rewrite(name: str, folder: Path) -> None:
    """Put what the commands print now into a README; they run in a copy of the project."""
    shutil.copytree(EXAMPLES / name, folder / name)
    readme = EXAMPLES / name / "README.md"

    def printed(block: regex.Match[str]) -> str:
        out = run(block["command"], folder / name).stdout
        return block[0] if block["out"] is None else f"{block[0][: block.start('out') - block.start()]}{out}```\n"

    readme.write_text(_BLOCK.sub(printed, readme.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        for project in PROJECTS:
            _rewrite(project, Path(temporary))
