"""Cards: one TOML file a rule, `rules/<category>/<name>.toml`. Loading and selecting them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qa_lint.cards.card import load_card
from qa_lint.cards.checks import Check, option_complaint, type_words
from qa_lint.model import Problem, Rule, Severity, UserError
from qa_lint.resources.toml_file import did_you_mean


class Rulebook:
    """Every rule and every check that was registered."""

    def __init__(
        self, rules: Mapping[str, Rule], checks: Mapping[str, Check], problems: Sequence[Problem] = ()
    ) -> None:
        self.rules, self.checks, self.problems = dict(sorted(rules.items())), checks, problems

    @classmethod
    def load(cls, folders: Iterable[Path], checks: Mapping[str, Check], own: Iterable[Path] = ()) -> Rulebook:
        """The cards of all folders. A broken card becomes one of the `problems`, and the others are still loaded.

        In the project's `own` folders cards may stand without a folder for their category, which then is called as
        the folder that they are in.
        """
        rules: dict[str, Rule] = {}
        problems: list[Problem] = []
        folders, own = list(folders), list(own)
        for folder in (*folders, *own):
            found = {*folder.glob("*/*.toml"), *(folder.glob("*.toml") if folder in own else ())}
            for path in sorted(found):
                try:
                    if folder in own and not path.resolve().is_relative_to(folder.resolve()):
                        raise UserError("it is a link out of its folder: a card is a file of the project", str(path))
                    rule = load_card(path, checks)
                    if other := rules.get(rule.name):
                        both = f"{other.origin} and {rule.origin}"
                        raise UserError(f"rule {rule.name} is brought by two packages: {both}", str(path))
                    rules[rule.name] = rule
                except UserError as error:
                    problems.append(error.problem)
        return cls(rules, checks, problems)

    @property
    def categories(self) -> list[str]:
        return sorted({rule.category for rule in self.rules.values()})

    @property
    def names(self) -> list[str]:
        """All that rules can be named by, those that name several first: categories, what rules were called, rules."""
        former = {name: None for rule in self.rules.values() for name in rule.formerly}
        return list(dict.fromkeys((*self.categories, *former, *self.rules)))

    def select(
        self, select: Sequence[str], ignore: Sequence[str], extend: Sequence[str] = (), previews: bool = False
    ) -> list[Rule]:
        """The rules to run: those named by rule or category, or all stable ones; then `extend`, less the ignored.

        A preview rule runs only when it is named itself; with `previews`, a category names its own, too. A rule that is
        named itself runs though its category is ignored, or what it was called in earlier versions. Raises UserError
        for a name that is neither.
        """
        asked = [*select, *extend]
        chosen = {rule for name in asked for rule in self._named(name, previews or name in self.rules)}
        if not select:
            chosen |= {rule.name for rule in self.rules.values() if rule.status != "preview"}
        ignored = {rule for name in ignore for rule in self._named(name, previews=True)}
        themselves = {rule for name in asked if name not in self.categories for rule in self._named(name, True)}
        alone = {rule for name in ignore if name not in self.categories for rule in self._named(name, True)}
        kept = (themselves - alone) | {rule for rule in asked if rule in ignored and rule not in ignore}
        return [rule for rule in self.rules.values() if rule.name in chosen - (ignored - kept)]

    def all_but(self, ignore: Sequence[str]) -> list[Rule]:
        """All rules, whatever their status, less the ignored; raises UserError for a name that does not exist."""
        ignored = {rule for name in ignore for rule in self._named(name, previews=True)}
        return [rule for rule in self.rules.values() if rule.name not in ignored]

    def get(self, name: str) -> Rule:
        """The rule of that name; raises UserError, saying which was perhaps meant."""
        if name not in self.rules:
            raise UserError(f"there is no rule {name!r}{did_you_mean(name, self.rules)}")
        return self.rules[name]

    def set_option(self, name: str, option: str, value: object) -> None:
        """Give a rule's check an option of the user's; raises UserError where rule or option or value is unknown."""
        rule = self.get(name)
        if complaint := option_complaint(self.checks[rule.check], option, value):
            raise UserError(f"rule {name}: {complaint}")
        self.rules[name] = replace(rule, options={**rule.options, option: value})

    def set_severity(self, name: str, severity: Severity) -> None:
        """Say how grave a rule is, or all of a category; raises UserError for a name that is neither."""
        for rule in self._named(name, previews=True):
            self.rules[rule] = replace(self.rules[rule], severity=severity)

    def check_name(self, name: str) -> None:
        """Raises UserError, saying what was perhaps meant, where there is no rule and no category of that name."""
        next(self._named(name, previews=True), None)

    def options_of(self, rule: Rule) -> Iterator[tuple[str, Any, str]]:
        """Each option of a rule's check: its name, the value that it has, and what it may be."""
        check = self.checks[rule.check]
        for name, hint in sorted(check.options.items()):
            yield name, rule.options.get(name, check.defaults.get(name)), type_words(hint)

    def _named(self, name: str, previews: bool) -> Iterator[str]:
        if name in self.categories:
            members = (rule for rule in self.rules.values() if rule.category == name)
            yield from (rule.name for rule in members if previews or rule.status != "preview")
        elif named := [rule.name for rule in self.rules.values() if name in (rule.name, *rule.formerly)]:
            yield from named
        else:
            hint = did_you_mean(name, self.names)
            raise UserError(f"there is no rule or category {name!r}{hint}")
