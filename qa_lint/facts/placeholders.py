"""Placeholders, and which of them a program takes for the same: {name}, %s, ICU plurals, times, roles of reST."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from qa_lint.facts.icu import read_argument
from qa_lint.facts.markup import Markup
from qa_lint.facts.numbers.korean_tables import COUNTERS
from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex

# a name or number to be filled in, as against a stretch of a program between braces
_SIMPLE = regex.compile(
    r"%[^{].*|\{%.*%\}|\$t\(.*|[$%]?\{\}|[$%]?\{\{?\s*[-$]?[\p{L}\p{M}\p{Nd}_.-]+(?:\(.*\))?\s*\}?\}"
    r"|\{\s*[\p{L}\p{M}\p{Nd}_.-]+\s*,\s*(?:plural|selectordinal|select|number|date|time)(?![A-Za-z0-9_]).*",
    regex.DOTALL,
)
# How a value is shown is the translation's to say; which one it is, is not. Python's formats, and what .NET takes for a
# name: .2f, >10, N0, #,##0, dd.MM.yyyy, %H:%M. Behind a number .NET takes anything.
_SHOWN = r"""
    (?: (?: [^{}\n]? [<>=^] )? [-+]? z? \#? 0? [0-9]* [,_]? (?: \.[0-9]+ )? [A-Za-z%]? [0-9]{0,3}
      | [#0,.%]+ | (?=.*(?:yy|MM|dd|HH|hh|mm|ss))[yMdHhmsftzgK년월일시분초'\s./:,_-]+ | [^{}\n]*%[A-Za-z-][^{}\n]* )
"""
_FORMATTED = regex.compile(
    rf"""
      \$?+ (?P<open>\{{) (?P<value>[0-9]+) (?=\s*[,:]) (?: \s*,\s*-?[0-9]+\s* )? (?: :[^{{}}\n]* )? (?P<close>\}})
    | \$?+ (?P<open>\{{) (?P<value> (?: [\p{{L}}\p{{Nd}}_] [\p{{L}}\p{{M}}\p{{Nd}}_.-]* (?: \[[^\[\]{{}}]*\] )* )? )
      (?: ![rsa] (?: :{_SHOWN} )? | :(?!\}}) {_SHOWN} ) (?P<close>\}})
    # a value and what it goes through: filters of Jinja, Angular and Vue, formats of i18next
    | (?P<open>\{{\{{) \s* (?P<value> [-$]? [\p{{L}}\p{{M}}\p{{Nd}}_.?!\[\]-]+ (?: \([^(){{}}|]*\) )? )
      \s* (?: \|(?!\|) | , ) .* (?P<close>\}}\}})
    # the text under another key, in Vue
    | (?P<open>@) (?: \.[a-z]+ )? : (?: (?P<value>[A-Za-z0-9_./-]+) | [({{]'? (?P<value>[^'(){{}}]+) '?[)}}] )
    """,
    regex.VERBOSE | regex.DOTALL,
)
_POSITIONAL = regex.compile(r"%[-+0#]*[0-9]*(?:\.[0-9]+)?(?:hh?|ll?|[qjztL])?[sdiufxXcoeEgG@]|\{\}")
_NUMBERED = regex.compile(r"%[0-9]+\$.+")
_INDEXED = regex.compile(r"\{[0-9]+\}")
_COUNT = regex.compile(r"%(?:[0-9]+\$)?[-+0#]*[0-9]*(?:hh?|ll?|[qjztL])?[diu]|%n|%arg")
_COUNT_NAME = regex.compile(r"(?i:.*count|.*num|.*number|.*total|.*amount|.*quantity|.*size|n|[0-9]+)")
# right behind what is filled in; 시 and 세 follow a name as well
_COUNTED = regex.compile(
    rf"{any_of(COUNTERS | {'일', '시간', '초', '년', '회', '개국'})}{any_of(AFTER_A_NOUN)}?(?!\p{{Hangul}})"
)
# how a date or an hour is written in the other language: %m, %B; %Y, %y; %H, %I %p
_TIMES = {"b": "m", "B": "m", "e": "d", "I": "H", "y": "Y", "a": "A", "p": ""}


def is_placeholder(markup: Markup) -> bool:
    """Whether a stretch in braces or after a percent sign is filled in, and is no piece of a program."""
    return markup.declared or bool(_SIMPLE.fullmatch(markup.text) or _FORMATTED.fullmatch(markup.text))


def unformatted(markup: Markup) -> Markup:
    """A placeholder without how its value is shown, its place as it is: {0:N0} is {0}, {{ n | number }} is {{n}}."""
    formatted = _FORMATTED.fullmatch(markup.text)
    if formatted is None:
        return markup
    return markup._replace(text="".join(formatted[part] or "" for part in ("open", "value", "close")))


def is_positional(markup: Markup) -> bool:
    """Whether it takes the next value, so that it matters how many there are: %s, {}."""
    return _POSITIONAL.fullmatch(markup.text) is not None


def is_printf(markup: Markup) -> bool:
    """Whether it takes the next value, and only one of its kind: %s, %5d, %.2f, %@."""
    return markup.text.startswith("%") and is_positional(markup)


def numbered_alike(source: Sequence[Markup], target: Sequence[Markup]) -> tuple[list[Markup], list[Markup]]:
    """Both sides with numbers, if one has them and the other has not: %s %d is %1$s %2$d, and {} {} is {0} {1}.

    The first side that takes its values in turn is written as if it gave their numbers; the places stay as they are.
    """
    sides = [list(source), list(target)]
    _number(sides, is_printf, _NUMBERED, "%{0}${1}", 1)
    _number(sides, lambda markup: markup.text == "{}", _INDEXED, "{{{0}}}", 0)
    return sides[0], sides[1]


def _number(
    sides: Sequence[list[Markup]],
    bare: Callable[[Markup], bool],
    numbered: regex.Pattern[str],
    form: str,
    first: int,
) -> None:
    """Write those of one side that have no number with theirs, where the other side has numbers throughout."""
    for mine, other in (sides, sides[::-1]):
        if any(map(bare, other)) or not any(numbered.fullmatch(markup.text) for markup in other):
            continue
        places = [i for i, markup in enumerate(mine) if bare(markup)]
        for number, i in enumerate(places, first):
            mine[i] = mine[i]._replace(text=form.format(number, mine[i].text[1:]))


def placeholder_key(markup: Markup) -> str:
    """A placeholder as the program sees it: without its spaces, and without the texts that it chooses between.

    Empty where a translation may leave it out (%p, the half of the day).
    """
    text = markup.text
    if text.startswith("{%"):  # a statement of Jinja, whose strings may be translated
        return regex.sub(r"[\s-]+|\"[^\"]*\"|'[^']*'", "", text)
    if argument := read_argument(text):
        return argument.key
    if regex.fullmatch(r"%-?[A-Za-z]", text):
        code = _TIMES.get(text[-1], text[-1])
        return "%" + code if code else ""
    return regex.sub(r"\s+", "", text)


def is_count(markup: Markup, korean: str) -> bool:
    """Whether a number is likely to be filled in that says how many there are: %d, {count}, {{n}}, {unread}통."""
    name = regex.sub(r"[^\p{L}\p{Nd}_]", "", markup.text)
    if _COUNT.fullmatch(markup.text) or _COUNT_NAME.fullmatch(name):
        return True
    return _COUNTED.match(korean, markup.span.end) is not None


class Role(NamedTuple):
    """An interpreted text of reST as Sphinx reads it: its role and its goal, which is empty where it is translated."""

    name: str
    goal: str

    def may_be(self, other: Role) -> bool:
        """Whether both may have one goal: one of them is translated, or they are one term in two of its forms."""
        if self.name != other.name or not (self.goal and other.goal):
            return self.name == other.name
        a, b = sorted((self.goal.lower(), other.goal.lower()), key=len)
        return self.name in _TRANSLATED_ROLES and b.startswith(a[:-1])


_TRANSLATED_ROLES = {":term:", ":guilabel:", ":menuselection:", ":abbr:", ":dfn:", ":emphasis:", ":strong:", ":sub:"}


def read_role(markup: Markup) -> Role:
    """The name and the goal of a role, without what only tells how it is shown (~, ! and parentheses)."""
    name, _, text = markup.text.strip("`").partition("`")
    if named := regex.search("<([^<>]+)>$", text):
        text = named[1]
    elif regex.search(r"\p{Hangul}", text):
        return Role(name, "")
    return Role(name, text.lstrip("~!").removesuffix("()"))
