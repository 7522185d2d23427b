"""What a pattern, a name or a folder says leads nowhere out of the project; what the user types does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from qa_lint.cli.check import check
from qa_lint.engine.session import Session
from qa_lint.model import Report, UserError
from qa_lint.project.confines import leads_out, project_of
from qa_lint.project.settings import Config, PairPattern, load

KOREAN, ENGLISH = "예산은 3억 원이다.\n", "The secret is 3 billion won.\n"
PAIRS = [PairPattern("ko/{path}.txt", "en/{path}.txt")]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository beside a folder that is none of its business."""
    root = tmp_path / "project"
    for folder in (root / ".git", root / "ko", root / "en", tmp_path / "outside" / "en"):
        folder.mkdir(parents=True)
    (root / "ko" / "a.txt").write_text(KOREAN, encoding="utf-8")
    (tmp_path / "outside" / "en" / "a.txt").write_text(ENGLISH, encoding="utf-8")
    monkeypatch.chdir(root)
    return root


def linted(project: Path, *paths: str, pairs: list[PairPattern] | None = None) -> Report:
    return Session(Config(project, cache=False, jobs=1, pairs=pairs or [])).lint(paths)


def secrets(report: Report) -> list[str]:
    return [finding.rule for finding in report.findings]


def test_a_link_out_is_no_other_side_of_a_pair(project: Path) -> None:
    (project / "en" / "a.txt").symlink_to(project.parent / "outside" / "en" / "a.txt")
    for paths in (["ko/a.txt"], ["."], []):
        for pairs in (PAIRS, []) if paths else (PAIRS,):
            report = linted(project, *paths, pairs=pairs)
            assert secrets(report) == []
            assert [error.path for error in report.errors] == ["en/a.txt"]
            assert "leads out of the project" in report.errors[0].message


def test_both_sides_may_be_named_wherever_they_stand(project: Path) -> None:
    outside = project.parent / "outside"
    for name, text in (("a.ko.txt", KOREAN), ("a.en.txt", ENGLISH)):
        (outside / name).write_text(text, encoding="utf-8")
    alone = linted(project, "../outside/a.ko.txt")
    assert [error.path for error in alone.errors] == ["../outside/a.en.txt"]
    both = linted(project, "../outside/a.ko.txt", "../outside/a.en.txt")
    assert (both.errors, both.files, bool(secrets(both))) == ([], 2, True)


def test_nor_is_a_folder_that_is_one(project: Path) -> None:
    (project / "en").rmdir()
    (project / "en").symlink_to(project.parent / "outside" / "en", target_is_directory=True)
    report = linted(project, "ko/a.txt", pairs=PAIRS)
    assert (secrets(report), [error.path for error in report.errors]) == ([], ["en/a.txt"])


@pytest.mark.parametrize("target", ["../outside/en/{path}.txt", "en/../../outside/en/{path}.txt"])
def test_a_pattern_that_leads_out_is_refused(project: Path, target: str) -> None:
    pairs = [PairPattern("ko/{path}.txt", target)]
    with pytest.raises(UserError, match="leads out of the project"):
        linted(project, pairs=pairs)
    report = linted(project, "ko/a.txt", pairs=pairs)
    assert (secrets(report), [error.path for error in report.errors]) == ([], ["../outside/en/a.txt"])


def test_an_absolute_pattern_is_refused_too(project: Path) -> None:
    with pytest.raises(UserError, match="leads out of the project"):
        linted(project, pairs=[PairPattern("ko/{path}.txt", f"{project.parent}/outside/en/{{path}}.txt")])


def test_a_link_in_a_folder_is_followed_only_within_the_project(project: Path) -> None:
    (project / "both.tsv").write_text(f"{KOREAN.strip()}\t{ENGLISH}", encoding="utf-8")
    (project.parent / "outside" / "b.tsv").write_text(f"{KOREAN.strip()}\t{ENGLISH}", encoding="utf-8")
    docs = project / "docs"
    docs.mkdir()
    (docs / "in.tsv").symlink_to(project / "both.tsv")
    (docs / "out.tsv").symlink_to(project.parent / "outside" / "b.tsv")
    report = linted(project, "docs")
    assert {finding.place.path for finding in report.findings} == {"docs/in.tsv"}
    assert [error.path for error in report.errors] == ["docs/out.tsv"]


def test_what_is_typed_is_read_wherever_it_is(project: Path) -> None:
    (project.parent / "outside" / "b.tsv").write_text(f"{KOREAN.strip()}\t{ENGLISH}", encoding="utf-8")
    (project / "link.tsv").symlink_to(project.parent / "outside" / "b.tsv")
    (project / "folder").symlink_to(project.parent / "outside", target_is_directory=True)
    for path in ("../outside/b.tsv", "link.tsv", "../outside", "folder/b.tsv", "folder"):
        assert secrets(linted(project, path)) == ["wrong-magnitude"], path
    pair = Session(Config(project, cache=False)).lint(pair=("ko/a.txt", "../outside/en/a.txt"))
    assert secrets(pair) == ["wrong-magnitude"]


def test_an_editor_is_not_led_out_either(project: Path) -> None:
    (project / "en" / "a.txt").symlink_to(project.parent / "outside" / "en" / "a.txt")
    with pytest.raises(UserError, match="leads out of the project"):
        Session(Config(project, cache=False, pairs=PAIRS)).lint_text("ko/a.txt", KOREAN.encode())


def test_a_project_is_a_repository_or_else_its_folder(project: Path) -> None:
    assert project_of(project / "ko") == project
    assert project_of(project.parent / "outside") == project.parent / "outside"
    assert not leads_out(project / "nowhere" / ".." / "a", project)
    assert leads_out(project / ".." / "a", project)


def test_a_card_of_the_project_is_no_link_out(project: Path) -> None:
    card = project.parent / "outside" / "secret.toml"
    card.write_text('severity = "error"\nsecret = "x"\n', encoding="utf-8")
    (project / "cards" / "text").mkdir(parents=True)
    (project / "cards" / "text" / "own-rule.toml").symlink_to(card)
    (project / "qa-lint.toml").write_text('cards = ["cards"]\n', encoding="utf-8")
    problems = Session(load(None, project)).problems
    assert [problem.message for problem in problems] == [
        "it is a link out of its folder: a card is a file of the project"
    ]


@pytest.mark.parametrize(
    ("settings", "options"),
    [('output-format = "json:../outside/x"', []), ('baseline = "../outside/known.json"', ["--prune-baseline"])],
)
def test_what_a_configuration_says_writes_nothing_out_of_the_project(
    project: Path, settings: str, options: list[str]
) -> None:
    (project / "qa-lint.toml").write_text(settings + "\n", encoding="utf-8")
    (project / "a.tsv").write_text(f"{KOREAN.strip()}\t{ENGLISH}", encoding="utf-8")
    known = project.parent / "outside" / "known.json"
    entry = {"digest": "0", "rule": "wrong-number", "path": "a.tsv", "source": "", "target": "", "count": 1}
    known.write_text(json.dumps({"version": 2, "known": [entry]}), encoding="utf-8")
    before = {path: path.is_file() and path.read_bytes() for path in project.parent.rglob("*")}
    result = CliRunner().invoke(check, ["a.tsv", "--no-cache", *options])
    assert isinstance(result.exception, UserError)
    assert {path: path.is_file() and path.read_bytes() for path in project.parent.rglob("*")} == before
    (project / "qa-lint.toml").unlink()
    named = [*options, "--baseline", "../outside/known.json"] if options else ["--output-format", "json:../outside/x"]
    CliRunner().invoke(check, ["a.tsv", "--no-cache", *named])
    assert {path: path.is_file() and path.read_bytes() for path in project.parent.rglob("*")} != before


TABLES = {
    "glossary": "terms.tsv", "names": "names.tsv", "lexicon": "lexicon.tsv.gz", "opposites": "opposites.tsv",
    "negation": "negation.tsv", "cards": "qa", "baseline": "known.json",
}  # fmt: skip


@pytest.mark.parametrize("key", TABLES)
@pytest.mark.parametrize("way", ["..", "absolute", "link"])
def test_what_a_configuration_names_is_of_the_project(project: Path, key: str, way: str) -> None:
    outside = project.parent / "outside" / TABLES[key]
    outside.write_text("secret", encoding="utf-8")
    named = {"..": f"../outside/{outside.name}", "absolute": str(outside), "link": "link"}[way]
    (project / "link").symlink_to(outside)
    value = f'"{named}"' if key == "baseline" else f'["own", "{named}"]'
    (project / "qa-lint.toml").write_text(f"jobs = 1\n{key} = {value}\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load(None, project)
    assert str(caught.value) == f"qa-lint.toml:2: '{key}' leads out of the project: {named}"


def test_what_a_configuration_extends_is_of_the_project(project: Path) -> None:
    base = project.parent / "outside" / "base.toml"
    base.write_text("jobs = 3\n", encoding="utf-8")
    own = project / "qa-lint.toml"
    for named in ("../outside/base.toml", str(base)):
        own.write_text(f'extends = ["strict", "{named}"]\n', encoding="utf-8")
        with pytest.raises(UserError, match="'extends' leads out of the project"):
            load(None, project)
    (project / "base.toml").write_text('glossary = ["../outside/terms.tsv"]\n', encoding="utf-8")
    own.write_text('extends = ["strict", "base.toml"]\n', encoding="utf-8")
    with pytest.raises(UserError, match=r"^base.toml:1: 'glossary' leads out of the project"):
        load(None, project)
    (project / "base.toml").write_text('glossary = ["ko/terms.tsv"]\njobs = 4\n', encoding="utf-8")
    assert load(None, project).jobs == 4


def test_a_folder_below_may_extend_and_name_what_stands_above_it_in_the_repository(project: Path) -> None:
    (project / "base.toml").write_text('names = ["names.tsv"]\n', encoding="utf-8")
    (project / "ko" / "qa-lint.toml").write_text(
        'extends = "../base.toml"\nglossary = ["../terms.tsv"]\n', encoding="utf-8"
    )
    config = load(None, project / "ko")
    assert [path.resolve() for path in config.table_files] == [project / "terms.tsv", project / "names.tsv"]


def test_a_configuration_that_is_typed_stands_in_its_own_project(project: Path) -> None:
    (project.parent / "outside" / "house.toml").write_text('glossary = ["terms.tsv"]\n', encoding="utf-8")
    config = load(project.parent / "outside" / "house.toml", project)
    assert config.table_files == [project.parent / "outside" / "terms.tsv"]


def test_a_configuration_that_is_found_is_no_link_out(project: Path) -> None:
    house = project.parent / "outside" / "house.toml"
    house.write_text("jobs = 3\n", encoding="utf-8")
    (project / "qa-lint.toml").symlink_to(house)
    with pytest.raises(UserError, match="the configuration is a link out of the project"):
        load(None, project)
    assert load(project / "qa-lint.toml", project).jobs == 3  # typed
    (project / "qa-lint.toml").unlink()
    (project / "settings.toml").write_text("jobs = 4\n", encoding="utf-8")
    (project / "qa-lint.toml").symlink_to("settings.toml")
    assert load(None, project).jobs == 4


def test_what_git_ignores_is_read_from_no_link(project: Path) -> None:
    (project.parent / "outside" / "patterns").write_text("b.tsv\n", encoding="utf-8")
    (project / ".gitignore").symlink_to("../outside/patterns")
    (project / "b.tsv").write_text(f"{KOREAN.strip()}\t{ENGLISH}", encoding="utf-8")
    assert secrets(linted(project, ".")) == ["wrong-magnitude"]
