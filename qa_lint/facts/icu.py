"""ICU messages: the arguments that a text takes, and the texts between which it chooses by them (MessageFormat)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.facts.markup import Markup
from qa_lint.languages.plurals import CATEGORIES, OTHER
from qa_lint.late import regex
from qa_lint.model import Span

_HEAD = regex.compile(r"\{\s*(?P<name>[\p{L}\p{M}\p{Nd}_.-]+)\s*,\s*(?P<kind>plural|selectordinal|select)\s*,")
_CHOICE = regex.compile(r"(?:^|\s|\})(?P<choice>=[0-9]+|[\p{L}\p{M}\p{Nd}_-]+)\s*$")
_BRACES = regex.compile(r"[{}]")
_CHOSEN = regex.compile(  # an argument in whose texts nothing else is chosen
    r"\{\s*[\p{L}\p{M}\p{Nd}_.-]+\s*,\s*(?:plural|selectordinal|select)\s*,(?:\s*offset:[0-9]+)?"
    r"(?:\s*(?:=[0-9]+|[\p{L}\p{M}\p{Nd}_-]+)\s*\{(?P<text>(?:[^{}]|\{[^{},]*+(?:,[^{},]*+){0,2}\})*+)\})++\s*\}"
)
_DEEPEST = 4  # choices within each other
# a language without gender needs no texts for those of another
_GENDERS = frozenset({"male", "female", "masculine", "feminine", "neuter", "neutral"})


class Argument(NamedTuple):
    """An argument that chooses between texts: its name, its kind, and what it chooses by, in order."""

    name: str
    kind: str
    choices: tuple[str, ...]

    @property
    def key(self) -> str:
        """What must be the same in a translation.

        Of a number, that is its name: each language has texts for its own categories. Of a selection it is also what
        is chosen by, as that comes from the program. A choice that no program makes, and the lack of `other`, which
        ICU demands, make it another one.
        """
        wrong = [] if OTHER in self.choices else ["no other"]
        if self.kind == "select":
            chosen = [choice for choice in self.choices if choice != OTHER and choice not in _GENDERS]
            return ",".join([self.name, self.kind, *sorted(chosen), *wrong])
        wrong += [choice for choice in self.choices if choice[0] != "=" and choice not in CATEGORIES]
        return ",".join([self.name, self.kind, *sorted(wrong)]) if wrong else f"{{{self.name}}}"


def read_argument(text: str) -> Argument | None:
    """The argument that a stretch in braces is; None for one that does not choose between texts."""
    head = _HEAD.match(text)
    if head is None:
        return None
    choices = []
    depth, at = 1, head.end()
    for brace in _BRACES.finditer(text, head.end()):
        if brace.group() == "{":
            if depth == 1 and (choice := _CHOICE.search(" " + text[at : brace.start()])):
                choices.append(choice["choice"])
            depth += 1
        else:
            depth -= 1
        at = brace.end()
    return Argument(head["name"], head["kind"], tuple(choices))


def longest_form(text: str) -> str:
    """What a message says where each of its arguments chooses the longest text."""
    for _ in range(_DEEPEST):
        shorter = _CHOSEN.sub(lambda match: max(match.captures("text"), key=len), text)
        if shorter == text:
            break
        text = shorter
    return text


def arguments_of(markup: Markup) -> Iterator[Markup]:
    """A placeholder, and those that stand in the texts between which it chooses, each of them once."""
    yield markup
    if not _HEAD.match(markup.text):
        return
    seen = set()
    opened: list[int] = []  # where the braces begin that are open: of arguments and of texts by turns
    for brace in _BRACES.finditer(markup.text):
        if brace.group() == "{":
            opened.append(brace.start())
        elif opened:
            start = opened.pop()
            text = markup.text[start : brace.end()]
            if opened and len(opened) % 2 == 0 and text not in seen:
                seen.add(text)
                yield Markup(markup.kind, Span(markup.span.start + start, markup.span.start + brace.end()), text)
