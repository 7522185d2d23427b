"""`qa-lint explain`: what a rule looks for, why, and examples."""

from __future__ import annotations

import json
from typing import Any

import click

from qa_lint.cards.rulebook import Rulebook
from qa_lint.cards.wording import outline
from qa_lint.cli.options import config_option, message_language_option, session_of
from qa_lint.cli.output import in_color, show, tell
from qa_lint.model import Language, Rule


@click.command()
@click.argument("rule")
@config_option
@message_language_option
def explain(rule: str, **options: Any) -> None:
    """Say what RULE looks for, why, and show examples."""
    session = session_of(options)
    tell(session)
    explanation = _explanation(session.rulebook.get(rule), session.rulebook, session.config.message_language)
    show((explanation if in_color() else click.unstyle(explanation)) + "\n")


def _explanation(rule: Rule, rulebook: Rulebook, language: Language) -> str:
    lines = [
        click.style(f"{rule.name}  ({rule.category}, {rule.severity}, {rule.status})", bold=True),
        "",
        outline(rule, language),
        "",
        rule.why.strip(),
        "",
        f"MQM: {rule.mqm}",
    ]
    if options := list(rulebook.options_of(rule)):
        lines += ["", click.style(f"Options, in [rules.{rule.name}] of qa-lint.toml:", bold=True)]
        lines += [f"    {name} = {_toml(value)}  # {words}" for name, value, words in options]
    if rule.status == "preview":
        lines += ["", f'It runs only when asked for: extend-select = ["{rule.name}"]']
    for bad, title in ((True, "Reported:"), (False, "Not reported:")):
        lines += ["", click.style(title, bold=True)]
        for number, example in enumerate(e for e in rule.examples if e.bad == bad):
            lines += [""] * bool(number)
            lines += [f"    source  {line}" for line in example.source]
            lines += [f"    target  {line}" for line in example.target]
    lines += ["", click.style("Silence one finding, in qa-lint.toml:", bold=True)]
    lines += ["    [[ignore]]", f'    rule = "{rule.name}"', '    text = "..."', '    reason = "..."']
    return "\n".join(lines)


def _toml(value: Any) -> str:
    """A value as TOML writes it; None, which TOML has not, as nothing."""
    return "" if value is None else json.dumps(value, ensure_ascii=False, default=list)
