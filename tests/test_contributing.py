""".github/CONTRIBUTING.md: what it tells a contributor to write works as it stands there."""

from __future__ import annotations

import importlib.util
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import regex
import yaml
from click.testing import CliRunner

from qa_lint import testing
from qa_lint.cli.main import qa_lint
from qa_lint.engine.session import Session
from qa_lint.model import Format, Reporter, Style
from qa_lint.plugins.hooks import GROUP, Plugins, hookimpl
from qa_lint.project.settings import Config

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
FILES = dict(regex.findall(r"<!-- file: (\S+) -->\n```[a-z]+\n(.*?)```\n", PAGE, regex.DOTALL))
COMMANDS = [
    line for block in regex.findall(r"```sh\n(.*?)```\n", PAGE, regex.DOTALL) for line in block.split("\n") if line
]


class Contributed:
    """The modules and cards of the page as a package, and the entry point that leads to it."""

    name = value = "contributed"

    def __init__(self, folder: Path, modules: Mapping[str, ModuleType]) -> None:
        self.folder, self.modules = folder, modules

    def load(self) -> Contributed:
        return self

    @hookimpl
    def register_checks(self) -> Iterable[Callable[..., Any]]:
        return self._of("checks", lambda thing: hasattr(thing, "kinds"))

    @hookimpl
    def register_rules(self) -> Iterable[Path]:
        return [self.folder / "rules"]

    @hookimpl
    def register_formats(self) -> Iterable[Format]:
        return self._of("formats", lambda thing: isinstance(thing, Format))

    @hookimpl
    def register_reporters(self) -> Mapping[str, Reporter]:
        return {"tally": self.modules["qa_lint.reporters.tally"].tally}

    def _of(self, part: str, wanted: Callable[[object], bool]) -> list[Any]:
        modules = [module for name, module in self.modules.items() if name.startswith(f"qa_lint.{part}.")]
        return [thing for module in modules for thing in vars(module).values() if wanted(thing)]


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    """The session with all that the page has its reader write, which the modules of its tests can import."""
    modules = {}
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        if name.startswith("qa_lint/"):
            dotted = name.removesuffix(".py").replace("/", ".")
            modules[dotted] = load(path, dotted)
            monkeypatch.setitem(sys.modules, dotted, modules[dotted])
    own: list[Any] = [entry for entry in entry_points(group=GROUP) if entry.name == "qa-lint"]
    session = Session(Config(folder=tmp_path), Plugins().load([*own, Contributed(tmp_path, modules)]))
    monkeypatch.setattr(testing, "_session", lambda: session)
    monkeypatch.chdir(tmp_path)
    return session


def load(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_has_an_example_of_each() -> None:
    for folder in ("rules/", "qa_lint/checks/", "qa_lint/formats/", "qa_lint/reporters/", "tests/"):
        assert [name for name in FILES if name.startswith(folder)], folder


def test_its_cards_and_checks_load_and_their_examples_hold(session: Session) -> None:
    assert session.plugins.broken == []
    assert session.problems == []
    cases = testing.example_cases("rules")
    assert {f"rules/{case.rule.category}/{case.rule.name}.toml" for case in cases} == {
        name for name in FILES if name.endswith(".toml")
    }
    for case in cases:
        testing.check_example(case)


def test_its_tests_pass(session: Session) -> None:
    run = 0
    for name in FILES:
        if name.startswith("tests/"):
            for test, function in vars(load(Path(name), Path(name).stem)).items():
                if test.startswith("test_"):
                    function()
                    run += 1
    assert run >= 3


def test_its_format_is_read_and_its_report_written(session: Session) -> None:
    Path("words.bars").write_text("예산 3억 원 | a budget of 3 billion won\n도서관 | library\n", encoding="utf-8")
    report = session.lint(["words.bars"])
    assert report.pairs == 2
    assert session.reporters["tally"](report, Style()) == "     1  wrong-magnitude\n"


def test_its_code_is_as_the_linters_want_it(session: Session) -> None:
    modules = [name for name in FILES if name.endswith(".py")]
    ours = "lint.isort.known-first-party = ['qa_lint']"  # which ruff sees in the repository by itself
    settings = ["--config", str(ROOT / "pyproject.toml"), "--config", ours, "--no-cache"]
    for command in (["check"], ["format", "--check"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *settings, *modules], capture_output=True, encoding="utf-8"
        )
        assert done.returncode == 0, done.stdout


def test_its_commands_are_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    own = [shlex.split(command.partition(" > ")[0]) for command in COMMANDS if command.startswith("qa-lint ")]
    assert {arguments[1] for arguments in own} == {"new", "explain", "rules", "check"}
    for _, *arguments in own:
        if arguments[0] == "new":
            assert CliRunner().invoke(qa_lint, arguments).exit_code == 0
            assert Path("rules", f"{arguments[2]}.toml").is_file()
        else:
            assert CliRunner().invoke(qa_lint, [*arguments, "--help"]).exit_code == 0


def test_it_names_every_layer() -> None:
    layers = PAGE.split("<!-- layers -->\n```text\n", 1)[1].split("```", 1)[0]
    folders = {path.parent.name for path in (ROOT / "qa_lint").glob("*/__init__.py")}
    assert {folder for folder in folders if not regex.search(rf"(?<![a-z]){folder}(?![a-z])", layers)} == set()


def test_its_links_lead_somewhere() -> None:
    headings = [line.lstrip("# ") for line in PAGE.split("\n") if line.startswith("## ")]
    anchors = {heading.lower().replace(" ", "-") for heading in headings}
    links = regex.findall(r"\]\(([^)]+)\)", PAGE)
    assert links
    for link in links:
        if link.startswith("#"):
            assert link[1:] in anchors, link
        else:
            assert (ROOT / ".github" / link).exists(), link


def test_the_hooks_of_this_repository_fetch_nothing() -> None:
    file = ROOT / ".pre-commit-config.yaml"
    (repository,) = yaml.safe_load(file.read_text(encoding="utf-8"))["repos"]
    assert repository["repo"] == "local"
    assert {hook["language"] for hook in repository["hooks"]} == {"system"}
    command = [sys.executable, "-m", "pre_commit", "validate-config", str(file)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
