"""Configurations that extend others, and what stands above what."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_lint import __version__
from qa_lint.model import UserError
from qa_lint.project.settings import Config, SuppressEntry, load


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A configuration to be extended, in a folder beside."""
    write(
        tmp_path / "shared" / "base.toml",
        """\
select = ["number"]
extend-select = ["nonstandard-romanization"]
ignore = ["wrong-unit", "quote"]
fail-on = "error"
glossary = ["terms.tsv"]
baseline = "known.json"
extend-exclude = ["drafts/"]
[severity]
number = "warning"
wrong-date = "info"
[per-file-ignores]
"old/" = ["name"]
[rules.wrong-name]
most = 3
[[suppress]]
rule = "wrong-date"
""",
    )
    (tmp_path / "project").mkdir()
    (tmp_path / ".git").mkdir()
    return tmp_path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def config(base: Path, text: str, **command_line: object) -> Config:
    path = write(base / "project" / "qa-lint.toml", text)
    return load(path, base, {name.replace("_", "-"): value for name, value in command_line.items()})


EXTENDS = 'extends = "../shared/base.toml"\n'


def test_what_is_said_below_holds_where_nothing_is_said_above(base: Path) -> None:
    made = config(base, EXTENDS)
    assert (made.select, made.ignore, made.fail_on) == (["number"], ["wrong-unit", "quote"], "error")
    assert [(base / "project" / name).resolve() for name in made.glossary] == [base / "shared" / "terms.tsv"]
    assert Path(made.baseline).resolve() == base / "shared" / "known.json"
    assert made.folder == base / "project"
    assert made.suppress == [SuppressEntry("wrong-date")]


def test_some_keys_add_and_others_replace(base: Path) -> None:
    made = config(
        base,
        EXTENDS
        + """\
ignore = ["name"]
fail-on = "info"
glossary = ["own.tsv"]
extend-exclude = ["old/"]
[severity]
wrong-date = "error"
[per-file-ignores]
"old/" = ["quote"]
"new/" = ["quote"]
[rules.wrong-name]
least = 1
[[suppress]]
text = "x"
""",
    )
    assert made.ignore == ["wrong-unit", "quote", "name"]
    assert made.fail_on == "info"
    assert [Path(name).name for name in made.glossary] == ["terms.tsv", "own.tsv"]
    assert made.exclude[-2:] == ["drafts/", "old/"]
    assert made.severity == {"number": "warning", "wrong-date": "error"}
    assert made.per_file_ignores == {"old/": ["name", "quote"], "new/": ["quote"]}
    assert [(o.option, o.value) for o in made.rule_options] == [("most", 3), ("least", 1)]
    assert [(entry.rule, entry.text) for entry in made.suppress] == [("wrong-date", ""), ("", "x")]


def test_a_nearer_selection_begins_anew(base: Path) -> None:
    made = config(base, EXTENDS + 'select = ["quote", "wrong-unit"]\n')
    assert (made.select, made.extend_select, made.ignore) == (["quote", "wrong-unit"], (), [])
    made = config(base, EXTENDS + 'extend-select = ["wrong-unit"]\n')
    assert (made.select, made.ignore) == (["number"], ["quote"])
    assert made.extend_select == ["nonstandard-romanization", "wrong-unit"]


def test_the_command_line_stands_above_all(base: Path) -> None:
    made = config(base, EXTENDS, select=["name"], ignore=["wrong-name"], fail_on="never", target_language="ko")
    assert (made.select, made.extend_select) == (["name"], ())
    assert made.ignore == ["wrong-unit", "quote", "wrong-name"]
    assert (made.fail_on, made.languages) == (None, ("en", "ko"))


def test_presets(base: Path) -> None:
    assert config(base, 'extends = "core"\n').fail_on == "warning"
    strict = config(base, 'extends = ["strict", "../shared/base.toml"]\n')
    assert (strict.fail_on, strict.select) == ("error", ["number"])  # what comes later stands above
    assert config(base, 'extends = "strict"\n').fail_on == "info"


@pytest.mark.parametrize("name", ["core", "strict", "press", "software"])
def test_every_preset_names_rules_that_there_are(base: Path, name: str) -> None:
    from qa_lint import Session

    session = Session(config(base, f'extends = "{name}"\n'))
    assert session.problems == []
    assert session.engine.rules


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ('jobs = 1\nextends = "stirct"\n', "there is no preset 'stirct'; did you mean 'strict'?", 2),
        ('extends = "../no.toml"\n', "'extends' names ../no.toml, and there is no such file", 1),
        ('extends = "qa-lint.toml"\n', "'extends' runs in a circle: qa-lint.toml -> qa-lint.toml", 1),
        ("extends = 3\n", "'extends' must be a string or a list", 1),
        ('required-version = ">=99"\nnew-key = 1\n', f"is for qa-lint >=99, and this is {__version__}", 1),
        ('required-version = "99"\n', "required-version is written as >=0.1 or >=0.1,<2, not '99'", 1),
        ('[severity]\nname = "grave"\n', "severity is one of error, warning, info, not 'grave'", 2),
        ('[severity]\nname = "off"\n', "to turn it off, write ignore = ['name']", 2),
        ('[per-file-ignores]\n"a/" = "name"\n', "what is off in 'a/' is a list of rules and categories", 2),
        ('[[pairs]]\nsource = "*/a"\ntarget = "b"\n', "source and target have the same wildcards", 2),
        ('[[ignore]]\nrule = "name"\n', "an entry that silences findings is called [[suppress]]", 1),
    ],
)
def test_what_is_wrong_is_named_with_its_line(base: Path, text: str, message: str, line: int) -> None:
    with pytest.raises(UserError) as caught:
        config(base, text)
    assert message in caught.value.problem.message
    assert caught.value.problem.line == line


def test_a_circle_of_two_is_named(base: Path) -> None:
    write(base / "shared" / "base.toml", 'extends = "../project/qa-lint.toml"\n')
    with pytest.raises(UserError, match=r"in a circle: qa-lint.toml -> base.toml -> qa-lint.toml") as caught:
        config(base, EXTENDS)
    assert (caught.value.problem.path or "").endswith("base.toml")


def test_two_that_extend_the_same_are_no_circle(base: Path) -> None:
    write(base / "shared" / "more.toml", 'extends = "base.toml"\n')
    made = config(base, 'extends = ["../shared/base.toml", "../shared/more.toml"]\n')
    assert made.select == ["number"]


@pytest.mark.parametrize("wanted", [">=0.1", f"=={__version__}", ">=0,<99", "!=0.0.1", f"<={__version__}.0"])
def test_a_version_that_is_wanted(base: Path, wanted: str) -> None:
    config(base, f'required-version = "{wanted}"\n')


def test_what_is_wrong_below_is_told_with_its_own_file(base: Path) -> None:
    write(base / "shared" / "base.toml", "\nselct = 1\n")
    with pytest.raises(UserError) as caught:
        config(base, EXTENDS)
    assert (caught.value.problem.path or "").endswith("base.toml")
    assert caught.value.problem.line == 2
