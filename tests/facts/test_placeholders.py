"""Placeholders as a program sees them, and the roles of reST."""

from __future__ import annotations

from each import each

from qa_lint.facts.markup import Markup, read_markup
from qa_lint.facts.placeholders import (
    is_count,
    is_positional,
    is_printf,
    numbered_alike,
    placeholder_key,
    read_role,
    unformatted,
)
from qa_lint.model import Text


def markup_of(text: str) -> list[Markup]:
    return [*Text(text, "en").fact(read_markup)]


@each(
    ("placeholder", "key"),
    [
        # how a date or an hour is written in either language
        ("%e", "%d"),
        ("%-d", "%d"),
        ("%b", "%m"),
        ("%B", "%m"),
        ("%I", "%H"),
        ("%y", "%Y"),
        ("%a", "%A"),
        ("%p", ""),  # half of the day
        ("%s", "%s"),
        ("%5d", "%5d"),
        ("{{ n }}", "{{n}}"),
        ("{% if x %}", "{%ifx%}"),
    ],
)
def test_what_a_placeholder_is_told_by(placeholder: str, key: str) -> None:
    [markup] = markup_of(f"It is {placeholder} now.")
    assert placeholder_key(markup) == key


@each(
    ("placeholder", "bare", "positional", "printf"),
    [
        ("{0:N0}", "{0}", False, False),
        ("{{ n | number }}", "{{n}}", False, False),
        ("{}", "{}", True, False),
        ("%s", "%s", True, True),
        ("%5d", "%5d", True, True),
        ("%1$s", "%1$s", False, False),
        ("%m", "%m", False, False),
    ],
)
def test_how_a_placeholder_takes_its_value(placeholder: str, bare: str, positional: bool, printf: bool) -> None:
    [markup] = markup_of(f"It is {placeholder} now.")
    assert unformatted(markup).text == bare
    assert (is_positional(markup), is_printf(markup)) == (positional, printf)


@each(
    ("source", "target", "numbered"),
    [
        ("%s and %d", "%2$d and %1$s", [["%1$s", "%2$d"], ["%2$d", "%1$s"]]),
        ("%1$s and %2$d", "%s and %d", [["%1$s", "%2$d"], ["%1$s", "%2$d"]]),
        ("{} and {}", "{1} and {0}", [["{0}", "{1}"], ["{1}", "{0}"]]),
        ("{} and {}", "{} and {}", [["{}", "{}"], ["{}", "{}"]]),
        ("%s and %d", "%s and %1$s", [["%s", "%d"], ["%s", "%1$s"]]),  # neither has them throughout
    ],
)
def test_values_in_turn_are_numbered_as_on_the_other_side(source: str, target: str, numbered: list[list[str]]) -> None:
    sides = numbered_alike(markup_of(source), markup_of(target))
    assert [[markup.text for markup in side] for side in sides] == numbered


@each(
    ("korean", "count"),
    [("파일 %d", True), ("{count}", True), ("{unread}통", True), ("{name}", False), ("{name}시", False)],
)
def test_a_placeholder_that_says_how_many(korean: str, count: bool) -> None:
    [markup] = Text(korean, "ko").fact(read_markup)
    assert is_count(markup, korean) == count


@each(
    ("one", "other", "may_be"),
    [
        (":ref:`guide`", ":ref:`index`", False),
        (":ref:`guide`", ":doc:`guide`", False),
        (":term:`process`", ":term:`processes`", True),  # two forms of it
        (":ref:`process`", ":ref:`processes`", False),
        (":term:`과정`", ":term:`process`", True),  # translated
    ],
)
def test_roles_that_may_have_one_goal(one: str, other: str, may_be: bool) -> None:
    roles = [read_role(markup) for text in (one, other) for markup in markup_of(f"See {text} for more.")]
    assert roles[0].may_be(roles[1]) == roles[1].may_be(roles[0]) == may_be


@each(
    ("one", "other"),
    [
        (":ref:`the guide <guide>`", ":ref:`guide`"),
        (":func:`~os.walk()`", ":func:`os.walk`"),
        (":func:`!os.walk`", ":func:`os.walk`"),
    ],
)
def test_roles_of_one_goal(one: str, other: str) -> None:
    first, second = (read_role(markup) for text in (one, other) for markup in markup_of(f"See {text} for more."))
    assert first == second
