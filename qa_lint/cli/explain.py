"""`qa-lint explain`: what a rule looks for, why, and examples."""

from __future__ import annotations

import json
from typing import Any

import click

from qa_lint.cards.catalogue import in_sight
from qa_lint.cards.categories import about
from qa_lint.cards.rulebook import Rulebook
from qa_lint.cards.wording import outline
from qa_lint.cli.completion import rule_names
from qa_lint.cli.options import config_option, message_language_option, session_of
from qa_lint.cli.output import in_color, show, tell
from qa_lint.cli.saying import in_users_language
from qa_lint.model import POINTS, Language, Rule
from qa_lint.reporters.headings import SEVERITY_WORDS, STATUS_WORDS, heading


@click.command()
@click.argument("rule", shell_complete=rule_names)
@config_option
@message_language_option
def explain(rule: str, **options: Any) -> None:
    """Say what RULE looks for, why, and show examples; or which rules a category has."""
    session = session_of(options)
    tell(session)
    rulebook, language = session.rulebook, session.config.message_language
    rulebook.check_name(rule)
    if rule in rulebook.categories and rule not in rulebook.rules:
        explanation = _category(rule, rulebook, language)
    else:
        explanation = _explanation(rulebook.get(rule), rulebook, language)
    show((explanation if in_color() else click.unstyle(explanation)) + "\n")


_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "point": "{:g} point", "points": "{:g} points", "options": "Options, in [rules.{}] of qa-lint.toml:",
        "preview": "It runs only when asked for:",
        "bad": "Reported:", "good": "Not reported:",
        "comment": "Silence one finding, beside its text in either file (as a comment or note of that file):",
        "silence": "Or in qa-lint.toml:", "off": "Turn the rule off, in qa-lint.toml:", "reason": "why",
    },
    "ko": {
        "point": "{:g}점", "points": "{:g}점", "options": "옵션, qa-lint.toml의 [rules.{}]에서:",
        "preview": "요청할 때만 검사합니다:",
        "bad": "지적하는 것:", "good": "지적하지 않는 것:",
        "comment": "지적 하나를 끄려면 원문이나 번역문의 그 자리에(파일 형식에 맞는 주석이나 메모로):",
        "silence": "또는 qa-lint.toml에:", "off": "규칙을 아예 끄려면 qa-lint.toml에:", "reason": "이유",
    },
}  # fmt: skip


def _category(name: str, rulebook: Rulebook, language: Language) -> str:
    rules = [rule for rule in rulebook.rules.values() if rule.category == name]
    words = SEVERITY_WORDS[language], STATUS_WORDS[language]
    lines = [click.style(name, bold=True)]
    lines += ["", told] if (told := about(name, language)) else []
    for rule in rules:
        graded = f"{words[0][rule.severity]}, {words[1][rule.status]}"
        lines += ["", f"{click.style(rule.name, bold=True)}  ({graded})", f"    {outline(rule, language)}"]
    return "\n".join(lines)


def _explanation(rule: Rule, rulebook: Rulebook, language: Language) -> str:
    words = _WORDS[language]
    graded = SEVERITY_WORDS[language][rule.severity], STATUS_WORDS[language][rule.status]
    points = POINTS[rule.severity] if rule.weight is None else rule.weight
    lines = [
        click.style(f"{rule.name}  ({', '.join([rule.category, *graded])})", bold=True),
        "",
        in_sight(outline(rule, language)),
        "",
        "\n".join(map(in_sight, ((language == "ko" and rule.why_ko) or rule.why).strip().split("\n"))),
        "",
        f"MQM: {rule.mqm} ({words['point' if points == 1 else 'points'].format(points)})",
    ]
    if options := list(rulebook.options_of(rule)):
        lines += ["", click.style(words["options"].format(rule.name), bold=True)]
        lines += [f"    {name} = {_toml(value)}  # {in_users_language(hint)}" for name, value, hint in options]
    if rule.status == "preview":
        lines += ["", f'{words["preview"]} extend-select = ["{rule.name}"]']
    for bad, title in ((True, words["bad"]), (False, words["good"])):
        lines += ["", click.style(title, bold=True)]
        for number, example in enumerate(e for e in rule.examples if e.bad == bad):
            lines += [""] * bool(number)
            sides = ("source", example.source), ("target", example.target)
            lines += [f"    {heading(side, language)}  {in_sight(line)}" for side, shown in sides for line in shown]
    lines += ["", click.style(words["comment"], bold=True), f"    qa-lint: ignore[{rule.name}] {words['reason']}"]
    lines += ["", click.style(words["silence"], bold=True)]
    lines += ["    [[suppress]]", f'    rule = "{rule.name}"', '    text = "..."', '    reason = "..."']
    lines += ["", click.style(words["off"], bold=True), f'    ignore = ["{rule.name}"]']
    return "\n".join(lines)


def _toml(value: Any) -> str:
    """A value as TOML writes it; None, which TOML has not, as nothing."""
    return "" if value is None else json.dumps(value, ensure_ascii=False, default=list)
