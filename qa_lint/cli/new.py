"""`qa-lint new`: a card to fill in."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from qa_lint.cards.blank import blank_card
from qa_lint.cards.card import RULE_NAME
from qa_lint.cards.checks import Check
from qa_lint.cards.rulebook import Rulebook
from qa_lint.cli.output import show, tell
from qa_lint.cli.saying import say
from qa_lint.cli.usage import Listing
from qa_lint.engine.session import Session
from qa_lint.model import INTERNAL, UserError
from qa_lint.project.settings import Config
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.toml_file import did_you_mean
from qa_lint.resources.whole_file import write_whole


@click.group(cls=Listing)
def new() -> None:
    """Begin a rule."""


@new.command("rule", short_help="Write a card to fill in, and say what to do next.")
@click.argument("rule", metavar="CATEGORY/NAME")
@click.option("--check", metavar="CHECK", help="The check that finds it; without one, the card lists all checks.")
@click.option("--kind", "kinds", multiple=True, metavar="KIND", help="Which of its hits: one kind or several (all).")
@click.option("--folder", type=click.Path(path_type=Path), default=Path("rules"), show_default=True,
              help="The folder of cards to write it into.")  # fmt: skip
def new_rule(rule: str, check: str | None, kinds: Sequence[str], folder: Path) -> None:
    """Write a card to fill in, FOLDER/CATEGORY/NAME.toml, and say what to do next."""
    if kinds and not check:
        raise click.UsageError("--kind says which hits of a --check are meant: name that, too")
    session = Session(Config(folder=Path.cwd()))
    tell(session)
    rulebook = session.rulebook
    category, name = _named(rule, rulebook)
    found = _check(check, kinds, rulebook) if check else None
    used = {other.mqm for other in rulebook.rules.values() if other.category == category}
    path = folder / category / f"{name}.toml"
    _write(path, blank_card(name, used, rulebook.checks, found, kinds))
    if category not in rulebook.categories:
        say(f"note: {category} is a new category; there are {', '.join(rulebook.categories)}")
    registered = [place for _, places in session.plugins.collect("register_rules") for place in places]
    show(_advice(name, path, folder, registered))


def _named(rule: str, rulebook: Rulebook) -> tuple[str, str]:
    """(category, name) of a rule that does not exist yet; raises UserError."""
    parts = rule.split("/")
    if len(parts) != 2 or not all(RULE_NAME.fullmatch(part) for part in parts):
        raise UserError(f"a rule is given as category/name, both in lower-case words joined by hyphens, not {rule!r}")
    category, name = parts
    if category == INTERNAL:
        raise UserError(f"the category {INTERNAL} is kept for what goes wrong in qa-lint itself")
    if name in rulebook.rules:
        raise UserError(f"there is a rule {name} already", rulebook.rules[name].origin)
    if name in (category, *rulebook.categories):
        raise UserError(f"a rule cannot be called {name}, as a category is: --select would not know which is meant")
    return category, name


def _check(name: str, kinds: Sequence[str], rulebook: Rulebook) -> Check:
    """The check of that name, which yields these kinds of hit; raises UserError."""
    if name not in rulebook.checks:
        hint = did_you_mean(name, rulebook.checks)
        raise UserError(f"there is no check {name!r}{hint or '; without --check, the card lists all of them'}")
    check = rulebook.checks[name]
    for kind in kinds:
        if kind not in check.kinds:
            hint = did_you_mean(kind, check.kinds) or f"; there are {', '.join(sorted(check.kinds))}"
            raise UserError(f"check {name} yields no kind {kind!r}{hint}")
    return check


def _write(path: Path, card: str) -> None:
    """Write a card, whole or not at all; raises UserError where there is one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"the card cannot be written: {error.strerror}", path.as_posix()) from None
    if os.path.lexists(path):  # a link that leads nowhere, too
        raise UserError("there is a card already, and it is not overwritten", path.as_posix())
    write_whole(path, card.encode(), "the card")


def _advice(name: str, path: Path, folder: Path, registered: Sequence[Path]) -> str:
    """What was written, whether it is loaded, and what comes next."""
    home = folder.resolve()
    steps = ["fill in every TODO, with at least two bad and two good examples"]
    if home not in [place.resolve() for place in registered]:
        steps.append(
            f'have the card loaded, which no installed package does yet: cards = ["{path.parent.as_posix()}/"] in'
            f" qa-lint.toml, or return the folder {folder.as_posix()} from the hook register_rules of a package"
            " (see examples/plugin)"
        )
    steps.append(f"see how it reads: qa-lint explain {name}")
    if home == rules_folder().resolve():
        steps += [
            f"run its examples: pytest tests/test_examples.py -k {name}",
            "list it: qa-lint rules --output-format markdown > rules/README.md",
        ]
    else:
        steps.append(
            f"run its examples: qa-lint rules --run-examples --select {name} (in the tests of a package:"
            f' check_example(case) for each case of qa_lint.testing.example_cases("{folder.as_posix()}"))'
        )
    numbered = [f"  {number}. {step}\n" for number, step in enumerate(steps, 1)]
    return "".join([f"wrote {path.as_posix()}\n", *numbered])
