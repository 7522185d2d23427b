"""The rulebook as a page: what every rule reports and why, with its examples, in Markdown as GitHub shows it."""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from qa_lint.cards.rulebook import Rulebook
from qa_lint.cards.wording import outline
from qa_lint.late import regex
from qa_lint.model import Example, Rule

_HEAD = """\
# The rules

This page is made from the cards, so change a card and not the page:

```sh
qa-lint rules --output-format markdown > rules/README.md
```

`⟦ ⟧` mark in an example what the finding covers; they are no part of the text. A rule that is `preview` runs only where
it is named, under `select` or `extend-select`; all others run unless the configuration says otherwise. In the quality
score (`qa-lint check --score`) an `error` costs 5 points, a `warning` 1 and an `info` none, unless the rule has
a weight of its own.

## Silencing a rule

`--ignore NAME` leaves out a rule or a category for one run, `ignore = ["NAME"]` in `qa-lint.toml` for all. A single
finding is silenced by a comment beside it, `qa-lint: ignore[NAME] reason`, or in `qa-lint.toml`, with the reason beside
it; every key that is given must fit:

```toml
[[suppress]]
rule = "missing-quote"
path = "en/news/*"
text = "so-called"
reason = "our style guide drops these quotes"
```

## Contents
"""

_SPECIAL = regex.compile(r"[\\`*_\[\]<>|~#&$]")  # what Markdown may read as a mark, wherever it stands
_OPENING = regex.compile(r"^([0-9]*)([-+=.)])")  # and at the beginning of a line
_VALUE = regex.compile(r"(\{[^{}]*\})")  # of a message
_BACKTICKS = regex.compile(r"`+")
# controls, invisible marks, halves of surrogate pairs, separators, what has no picture; not what shapes its neighbours
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_JOINERS = "\u200c\u200d"
_JAMO = regex.compile("[\u1100-\u11ff]")  # parts of syllables: together they look like the syllable


def catalogue(rules: Iterable[Rule], rulebook: Rulebook) -> str:
    """The page of these rules, by category and name."""
    by_category: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in sorted(rules, key=lambda rule: (rule.category, rule.name)):
        by_category[rule.category].append(rule)
    contents = [_content(category, members) for category, members in by_category.items()]
    folders = {Path(rule.origin).parents[1] for members in by_category.values() for rule in members}
    parts = [_HEAD, "".join(contents)]
    for category, members in by_category.items():
        parts.append(f"## {category}\n")
        # a link to a card is right for a page that stands beside the folders of the categories
        parts += [_section(rule, rulebook, linked=len(folders) == 1) for rule in members]
    return "\n".join(parts)


def _content(category: str, rules: Iterable[Rule]) -> str:
    links = ", ".join(f"[{rule.name}](#{rule.name})" for rule in rules)
    return f"- [{category}](#{category}): {links}\n"


def _section(rule: Rule, rulebook: Rulebook, linked: bool) -> str:
    return "\n\n".join([f"### {rule.name}", *_paragraphs(rule, rulebook, linked)]) + "\n"


def _paragraphs(rule: Rule, rulebook: Rulebook, linked: bool) -> Iterator[str]:
    facts = [rule.severity, rule.status, f"MQM {_code(rule.mqm)}", f"check {_code(rule.check)}"]
    if rule.weight is not None:
        facts.insert(3, f"weight {rule.weight:g}")
    if linked:
        facts.append(f"[card]({rule.category}/{rule.name}.toml)")
    yield " · ".join(facts)
    yield f"> {_message(outline(rule, 'en'))}\\\n> {_message(outline(rule, 'ko'))}"
    yield _prose(rule.why)
    if rule.mirror not in ("", rule.name):
        yield f"With source and target exchanged it is [{rule.mirror}](#{rule.mirror})."
    if rule.no_mirror:
        yield f"With source and target exchanged it may not be found: {_prose(rule.no_mirror)}"
    if rule.within:
        others = ", ".join(f"[{name}](#{name})" for name in rule.within)
        yield f"What lies in a finding of {others} is explained by it, and not told besides."
    if rule.formerly:
        others = ", ".join(f"[{name}](#{name})" if name in rulebook.rules else _code(name) for name in rule.formerly)
        yield f"It was part of {others} once: what silences that silences it, too."
    if options := list(rulebook.options_of(rule)):
        told = [f"- {_code(f'{name} = {_toml(value)}')}: {_prose(words)}" for name, value, words in options]
        yield f"Options, in `[rules.{rule.name}]` of `qa-lint.toml`:"
        yield "\n".join(told)
    for bad, title in ((True, "Reported:"), (False, "Not reported:")):
        yield title
        yield _fenced([example for example in rule.examples if example.bad == bad])
    silence = f'`--ignore {rule.name}`, or [an entry](#silencing-a-rule) with `rule = "{rule.name}"`'
    ask = f'To run it: `extend-select = ["{rule.name}"]`. ' if rule.status == "preview" else ""
    yield f"{ask}To silence it: {silence}."


# ---------------------------------------------------------------------- examples


def _fenced(examples: Sequence[Example]) -> str:
    """The examples in a block, in which nothing is a mark; its fence is longer than any run of backticks in it."""
    text = "\n\n".join(_example(example) for example in examples)
    fence = "`" * max(3, *(1 + len(run) for run in [*_BACKTICKS.findall(text), ""]))
    return f"{fence}text\n{text}\n{fence}"


def _example(example: Example) -> str:
    lines = [("format", f".{example.form}")] * bool(example.form)
    lines += [("source", line) for line in example.source]
    lines += [("target", line) for line in example.target]
    lines += [("glossary", " = ".join(row)) for row in example.glossary]
    return "\n".join(f"{name:8}  {in_sight(line) if line.strip() else '(empty)'}" for name, line in lines)


def in_sight(line: str) -> str:
    """The line with what nobody could see in it written as TOML writes it: \\u200b."""
    return "".join(_escape(character) if _unseen(character) else character for character in line)


def _unseen(character: str) -> bool:
    if _JAMO.match(character):
        return True
    return unicodedata.category(character) in _UNSEEN and character not in _JOINERS


def _escape(character: str) -> str:
    number = ord(character)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


# ---------------------------------------------------------------------- words


def _message(text: str) -> str:
    """A message's outline, the values that it names in the type of code."""
    pieces = _VALUE.split(" ".join(text.split()))
    return "".join(_code(piece) if _VALUE.fullmatch(piece) else _SPECIAL.sub(r"\\\g<0>", piece) for piece in pieces)


def _prose(text: str) -> str:
    """A paragraph that says just this, whatever marks of Markdown are in it."""
    return _OPENING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", " ".join(text.split())))


def _code(text: str) -> str:
    """A span of code, between more backticks than it holds in a row."""
    marks = "`" * (1 + max((len(run) for run in _BACKTICKS.findall(text)), default=0))
    pad = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{marks}{pad}{text}{pad}{marks}"


def _toml(value: object) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False, default=list)
