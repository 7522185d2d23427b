"""What results are known by: where that cannot be told, nothing is remembered."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
import toy

from qa_lint.engine.identity import identity_of_file, identity_of_program, identity_of_settings
from qa_lint.plugins.hooks import Plugins, hookimpl
from qa_lint.project.settings import Config, load


def test_a_file_is_known_by_what_it_holds(tmp_path: Path) -> None:
    one, two, other = (tmp_path / name for name in "abc")
    for path, text in ((one, "x"), (two, "x"), (other, "y")):
        path.write_text(text, encoding="utf-8")
    assert identity_of_file(one) == identity_of_file(two) != identity_of_file(other)
    assert identity_of_file(one)


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in the file system")
def test_what_is_no_file_is_known_by_nothing_and_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")  # who opens it waits for a writer
    assert [identity_of_file(path) for path in (tmp_path, tmp_path / "pipe", tmp_path / "no", Path("a\0"))] == [""] * 4


def test_what_python_compiles_beside_cards_is_none_of_them(tmp_path: Path) -> None:
    def of_cards() -> str:
        return identity_of_settings(Config(tmp_path, cards=["cards"]))

    (tmp_path / "cards" / "__pycache__").mkdir(parents=True)
    empty = of_cards()
    (tmp_path / "cards" / "__pycache__" / "check.pyc").write_bytes(b"x")
    assert of_cards() == empty
    (tmp_path / "cards" / "check.py").write_bytes(b"x")
    assert of_cards() != empty


def test_how_a_report_is_made_and_shown_does_not_change_it(tmp_path: Path) -> None:
    def of_run(**command_line: object) -> str:
        named = {name.replace("_", "-"): value for name, value in command_line.items()}
        return identity_of_settings(load(None, tmp_path, named), of_run=True)

    assert of_run() == of_run(jobs=2, output_format=["json"], fail_on="error")
    assert len({of_run(), of_run(select=["number"]), of_run(select=["name"], jobs=2)}) == 3


class Broken:
    """A package whose rules cannot be found."""

    @hookimpl
    def register_rules(self) -> Iterable[Path]:
        raise OSError("no such folder")


def test_a_plugin_that_is_no_module_may_be_of_any_making() -> None:
    shipped = Plugins().load()
    assert identity_of_program(shipped) == identity_of_program(Plugins().load()) is not None
    assert identity_of_program(toy.plugins(toy.Package())) is None


def test_a_program_whose_rules_cannot_be_told_is_known_by_nothing() -> None:
    module = type(sys)("broken_package")
    module.__file__ = __file__
    module.register_rules = Broken().register_rules  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module
    plugins = Plugins().load()
    plugins.manager.register(module, "broken_package")
    try:
        assert identity_of_program(plugins) is None
    finally:
        del sys.modules[module.__name__]
