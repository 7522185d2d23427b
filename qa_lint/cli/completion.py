"""`qa-lint completion`: what a shell must know to complete commands, options, rules and categories."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem, ShellComplete, get_completion_class

from qa_lint.cli.output import show
from qa_lint.resources.locator import rules_folder

SHELLS = ("bash", "zsh", "fish")
_VARIABLE = "_QA_LINT_COMPLETE"


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script of a shell: put `eval "$(qa-lint completion bash)"` into your ~/.bashrc."""
    kind = get_completion_class(shell)
    assert kind is not None, "click knows these shells"
    # the script of the base class: that of bash would run bash to learn its version
    show(ShellComplete.source(kind(context.find_root().command, {}, "qa-lint", _VARIABLE)))


def rule_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The rules and categories that ship, whose names begin so; after a comma, the next one."""
    before, comma, begun = incomplete.rpartition(",")
    names = {name for card in rules_folder().glob("*/*.toml") for name in (card.stem, card.parent.name)}
    return [CompletionItem(f"{before}{comma}{name}") for name in sorted(names) if name.startswith(begun)]
