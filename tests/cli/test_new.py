"""`qa-lint new rule`: the card that it writes, what it says, and what it refuses."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

import pytest
from click.testing import Result

from qa_lint.cards.blank import TODO, blank_card
from qa_lint.cards.card import load_card
from qa_lint.cards.checks import Check
from qa_lint.cli import new
from qa_lint.engine.session import Session
from qa_lint.model import Hit, Pair, check
from qa_lint.project.settings import Config
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.registry import RESOURCES

Invoke = Callable[..., Result]

CHECKS = Session(Config(folder=Path.cwd())).rulebook.checks


@pytest.mark.parametrize("name", CHECKS)
def test_a_card_over_any_check_loads_at_once_and_names_its_values(tmp_path: Path, name: str) -> None:
    path = tmp_path / "text" / "new-rule.toml"
    path.parent.mkdir()
    for kinds in ((), *((kind,) for kind in CHECKS[name].kinds)):
        path.write_text(blank_card("new-rule", ["x", "y"], CHECKS, CHECKS[name], kinds), encoding="utf-8")
        rule = load_card(path, CHECKS)
        assert rule.kinds == (kinds or tuple(sorted(CHECKS[name].kinds)))
        for value in frozenset.intersection(*(CHECKS[name].kinds[kind] for kind in rule.kinds)):
            assert f"{{{value}}}" in rule.message
            assert f"{{{value}}}" in rule.message_ko
        assert [example.bad for example in rule.examples] == [True, True, False, False]
        assert all(TODO in text for text in (rule.mqm, rule.message, rule.message_ko, rule.why))
        assert all(TODO in line for example in rule.examples for line in (*example.source, *example.target))


@check(kinds={"a": ()})
def needs_options(
    pair: Pair,
    *,
    mark: str,
    most: int,
    share: float,
    strict: bool,
    side: Literal["left", "right"],
    words: Sequence[str],
    table: Mapping[str, int],
    maybe: int | None,
    free: str | None = None,
) -> Iterator[Hit]:
    """Does not work without its options."""
    yield from ()


def test_the_options_that_a_check_cannot_do_without_are_there_and_of_their_types(tmp_path: Path) -> None:
    own = Check.of_function(needs_options, "toy", RESOURCES)
    path = tmp_path / "new-rule.toml"
    path.write_text(blank_card("new-rule", [], {own.name: own}, own), encoding="utf-8")
    assert load_card(path, {own.name: own}).options.keys() == own.required
    assert "# free =   # a string\n" in path.read_text(encoding="utf-8")


def test_without_a_check_the_card_lists_those_that_there_are() -> None:
    card = blank_card("new-rule", [], CHECKS)
    assert tomllib.loads(card)["check"] == tomllib.loads(card)["kind"] == TODO
    for known in CHECKS.values():
        assert f"#   {known.name}: {', '.join(sorted(known.kinds))}\n" in card


def test_the_path_is_told_and_what_comes_next(invoke: Invoke) -> None:
    done = invoke("new", "rule", "number/round-number", "--check", "compare_numbers", "--kind", "number")
    assert done.exit_code == 0
    assert Path("rules/number/round-number.toml").is_file()
    assert done.stdout.startswith("wrote rules/number/round-number.toml\n")
    assert 'which no installed package does yet: cards = ["rules/number/"] in qa-lint.toml, or ' in done.stdout
    assert "return the folder rules from the hook register_rules of a package" in done.stdout
    assert "qa-lint rules --run-examples --select round-number " in done.stdout
    assert "qa-lint explain round-number" in done.stdout
    assert 'qa_lint.testing.example_cases("rules")' in done.stdout
    assert done.stderr == ""


def test_in_the_projects_own_folder_the_card_counts_at_once(invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []
    monkeypatch.setattr(new, "_write", lambda path, card: written.append(path))
    folder = rules_folder()
    done = invoke("new", "rule", "number/round-number", "--folder", str(folder))
    assert written == [folder / "number" / "round-number.toml"]
    assert "register_rules" not in done.stdout
    assert "pytest tests/test_examples.py -k round-number\n" in done.stdout
    assert "qa-lint rules --output-format markdown > rules/README.md\n" in done.stdout


def test_a_new_category_is_noted(invoke: Invoke) -> None:
    done = invoke("new", "rule", "house/odd-word", "--folder", "cards")
    assert done.exit_code == 0
    assert done.stderr.startswith("qa-lint: note: house is a new category; there are configuration, markup, name, ")
    assert Path("cards/house/odd-word.toml").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["round-number"], "a rule is given as category/name, both in lower-case words joined by hyphens"),
        (["number/a/b"], "a rule is given as category/name"),
        (["number/Round_Number"], "a rule is given as category/name"),
        (["../odd"], "a rule is given as category/name"),
        (["number/수"], "a rule is given as category/name"),
        (["internal/odd-error"], "the category internal is kept for what goes wrong in qa-lint itself"),
        (["number/number"], "a rule cannot be called number, as a category is"),
        (["house/quote"], "a rule cannot be called quote, as a category is"),
        (["house/wrong-number"], "wrong-number.toml: there is a rule wrong-number already"),
        (["number/odd", "--check", "compare_numbrs"], "no check 'compare_numbrs'; did you mean 'compare_numbers'?"),
        (["number/odd", "--check", "xyz"], "no check 'xyz'; without --check, the card lists all of them"),
        (["number/odd", "--check", "compare_numbers", "--kind", "dat"], "no kind 'dat'; did you mean 'date'?"),
        (["number/odd", "--kind", "date"], "--kind says which hits of a --check are meant"),
        (["text/taken"], "rules/text/taken.toml: there is a card already, and it is not overwritten"),
        (["text/odd", "--folder", "file"], "the card cannot be written"),
    ],
)
def test_what_is_refused_is_told_in_one_message_and_nothing_is_written(
    invoke: Invoke, folder: Path, arguments: Sequence[str], said: str
) -> None:
    taken = folder / "rules" / "text" / "taken.toml"
    taken.parent.mkdir(parents=True)
    taken.write_text("mine", encoding="utf-8")
    (folder / "file").write_text("", encoding="utf-8")
    before = sorted(folder.rglob("*"))
    done = invoke("new", "rule", *arguments)
    assert done.exit_code == 2
    assert said in done.stderr
    assert done.stdout == ""
    assert sorted(folder.rglob("*")) == before
    assert taken.read_text(encoding="utf-8") == "mine"


def test_no_card_that_ships_is_unfinished() -> None:
    unfinished = [path for path in sorted(rules_folder().glob("*/*.toml")) if TODO in path.read_text(encoding="utf-8")]
    assert not unfinished
