"""A stressed do (the lamp did light), which is what is left of "did not light" where the no was lost."""

from __future__ import annotations

import pytest
from each import each

from qa_lint.facts.polarity.english_negation import is_beside_the_verb, read_commands_to_do_so, read_emphatic
from qa_lint.model import Span, Text


def stressed(text: str) -> list[str]:
    return [text[slice(*span)] for span in read_emphatic(Text(text, "en"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The lamp did light.", ["did light"]),
        ("Do come in.", ["Do come"]),
        ("They do really care, and it does help.", ["do really care", "does help"]),
        ("If the lamp does work for you, keep it.", ["does work"]),
        ("What happens if you do light the lamp?", ["do light"]),
        ("If you do light the lamp, what happens?", ["do light"]),
        ("The lamp does help, right?", ["does help"]),
        ("The lamp does help, the whole night through?", []),
        ("He did ask them, “Who came?”", ["did ask"]),
    ],
)
def test_a_do_that_nothing_asks_for(text: str, found: list[str]) -> None:
    assert stressed(text) == found


@each(
    "text",
    [
        "Do lamps light?",
        "What do you light when it is dark?",
        "They do work in the garden.",
        "It is unclear how do people know.",
        "She runs faster than do others of her age.",
        "Nobody came, nor do people ask why.",
        "They can do push-ups.",
        "They did the dishes and did it well.",
        "He doesn't do it.",
        "What little money he did have was gone.",
        "They spent what few coins they did own.",
    ],
)
def test_questions_comparisons_and_the_verb_do(text: str) -> None:
    assert stressed(text) == []


NO_VERB = """
the a an it this that these those so not what all every everybody some someone any anybody no nobody well you we they
he she i
his her their my your our its one as in on for to with by at of or and but is are was more most much many better best
likewise
business thing things work good harm damage people both either if when while because until from about after
away
before during since under over through without within between than too now then there here again exactly nothing
should can
could will would may might must
"""


@each("behind", NO_VERB.split())
def test_what_behind_do_is_no_verb(behind: str) -> None:
    assert Text(f"They do {behind} good.", "en").fact(read_emphatic) == ()


SUBJECTS = """
what how why where when who whom which so as than nor neither to and can could will would should must may might
"""


@each("before", SUBJECTS.split())
def test_what_before_do_makes_it_a_question_or_a_verb(before: str) -> None:
    assert Text(f"They know {before} do hold.", "en").fact(read_emphatic) == ()
    assert Text(f"{before} do hold.", "en").fact(read_emphatic) == ()
    assert Text(f"They know {before} they do hold.", "en").fact(read_emphatic) != ()


CLAUSES = """
if I; when you; whenever we; because they; although he; while she; since it; if this; if that; if the box; when a box;
when an oak; if your box; if its box
"""


@each("clause", CLAUSES.replace("\n", " ").strip().split("; "))
def test_a_clause_in_a_question(clause: str) -> None:
    assert Text(f"What happens {clause} do hold?", "en").fact(read_emphatic) != ()
    assert Text("What happens and they do hold?", "en").fact(read_emphatic) == ()


@each(
    ("text", "found"),
    [
        ("Do so.", ["Do so"]), ("Do this!", ["Do this"]), ("Do that now.", ["Do that"]), ("It runs; Do it", ["Do it"]),
        ("It runs: Do so while it runs.", ["Do so"]), ("It runs. Do so", ["Do so"]), ("Stop! Do so.", ["Do so"]),
        ("Do so if it runs.", []), ("Do so only then.", []), ("Do so before it runs.", []),
        ("Do so unless it runs.", []),
        ("They Do so.", []), ("Do something.", []),
    ],
)  # fmt: skip
def test_a_command_to_do_so(text: str, found: list[str]) -> None:
    assert [text[slice(*span)] for span in read_commands_to_do_so(Text(text, "en"))] == found


@each(
    ("text", "beside"),
    [
        ("They attacked, sparing no village.", True), ("It was saved by spending no money.", True),
        ("It ran while using no power.", True), ("They lost in using no power.", True),
        ("It was won with no help.", True), ("with no help it failed", True),
        ("They have no help.", False), ("A king no help.", False),
    ],
)  # fmt: skip
def test_a_no_of_how_something_is_done(text: str, beside: bool) -> None:
    at = text.index(" no ") + 1
    assert is_beside_the_verb(Text(text, "en"), Span(at, at + 2)) == beside
