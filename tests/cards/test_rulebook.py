"""Cards: what is said about a broken one, and which rules a selection means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import pytest
import toy
from each import each

from qa_lint.cards.card import load_card
from qa_lint.cards.checks import Check
from qa_lint.cards.rulebook import Rulebook
from qa_lint.model import Hit, Pair, Project, Text, UserError, check, collects
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.registry import RESOURCES


@check(kinds={"mark": ()})
def every_option(
    pair: Pair,
    *,
    encoder: Encoder,
    words: Sequence[str] = (),
    ratio: float = 0.5,
    most: int = 1,
    strict: bool = False,
    mode: Literal["a", "b"] = "a",
    name: str | None = None,
    table: Mapping[str, int] | None = None,
) -> Iterator[Hit]:
    """Takes an option of each type."""
    yield from ()


@check(kinds={"mark": ()})
def needs_option(pair: Pair, *, mark: str) -> Iterator[Hit]:
    """Does not work without its option."""
    yield from ()


CHECKS = {f.__name__: Check.of_function(f, "toy", RESOURCES) for f in (*toy.CHECKS, every_option, needs_option)}


def complaint(path: Path) -> tuple[str, int | None]:
    with pytest.raises(UserError) as caught:
        load_card(path, CHECKS)
    assert caught.value.problem.path == str(path)
    return caught.value.problem.message, caught.value.problem.line


def test_a_card_becomes_a_rule(tmp_path: Path) -> None:
    path = toy.write_card(tmp_path, "number/wrong-mark", "find_marks", mirror='"other"', options='mark = "값"')
    rule = load_card(path, CHECKS)
    assert (rule.name, rule.category, rule.severity, rule.kinds) == ("wrong-mark", "number", "warning", ("mark",))
    assert (rule.options, rule.mirror, rule.origin) == ({"mark": "값"}, "other", str(path))
    assert [(e.bad, e.source, e.target) for e in rule.examples][1:3] == [
        (True, ("값",), ("value",)), (False, ("값",), ("value",)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("keys", "message", "line"),
    [
        ({"statsu": '"stable"'}, "unknown key 'statsu'; did you mean 'status'?", 9),
        ({"without": "severity"}, "missing severity", None),
        ({"without": "good"}, "missing good", None),
        ({"status": '"fine"'}, "status is one of stable, preview, deprecated, not 'fine'", 1),
        ({"severity": '"grave"'}, "severity is one of error, warning, info, not 'grave'", 2),
        ({"weight": "-1"}, "'weight' must not be negative", 9),
        ({"weight": '"25"'}, "'weight' has a value of the wrong type", 9),
        ({"severity": "3"}, "'severity' has a value of the wrong type", 2),
        ({"message": '"{target"'}, "message: expected '}' before end of string", 6),
        ({"check": "find_mark"}, "there is no check 'find_mark'; did you mean 'find_marks'?", 4),
        ({"options": 'makr = "x"'}, "check find_marks has no option 'makr'; did you mean 'mark'?", 10),
        ({"options": "mark = 3"}, "option 'mark' must be a string, not 3", 10),
        ({"kind": "makr"}, "check find_marks yields no kind 'makr'; did you mean 'mark'?", 5),
        ({"kind": "qqq"}, "check find_marks yields no kind 'qqq'; there are mark", 5),
        ({"message": '"{traget}"'}, "message: check find_marks gives no value 'traget'; did you mean 'target'?", 6),
        (
            {"message_ko": '"{target:를} {count}"', "check": "compare_marks", "kind": "shadow"},
            "message-ko: check compare_marks gives no value 'count'; there are source, target",
            7,
        ),
        ({"message": '"{target:nnoe}"'}, "message: {target} cannot be written as 'nnoe'; did you mean 'none'?", 6),
        ({"message": '"{target!r}"'}, "message: {target} cannot be written as 'r'", 6),
    ],
)
def test_a_broken_card_is_named_with_file_and_line(
    tmp_path: Path, keys: dict[str, str], message: str, line: int | None
) -> None:
    path = toy.write_card(tmp_path, "number/a-rule", **{"check": "find_marks", **keys})
    assert complaint(path) == (f"broken card: {message}", line)


def test_a_card_may_say_what_a_finding_costs_and_why_in_korean(tmp_path: Path) -> None:
    plain = load_card(toy.write_card(tmp_path, "number/a-rule", "find_marks"), CHECKS)
    assert (plain.weight, plain.why_ko) == (None, "")
    told = load_card(toy.write_card(tmp_path, "number/b-rule", "find_marks", weight="2.5", why_ko='"그래서."'), CHECKS)
    assert (told.weight, told.why_ko) == (2.5, "그래서.")


def test_a_card_that_is_no_toml(tmp_path: Path) -> None:
    path = tmp_path / "number" / "a-rule.toml"
    path.parent.mkdir()
    path.write_text("status = \n", encoding="utf-8")
    message, line = complaint(path)
    assert "the card is broken TOML" in message
    assert line == 1


def test_the_name_of_a_rule_is_words_joined_by_hyphens(tmp_path: Path) -> None:
    message, _ = complaint(toy.write_card(tmp_path, "number/Wrong_Mark", "find_marks"))
    assert message == "broken card: a rule is named in lower-case words joined by hyphens, not 'Wrong_Mark'"


@pytest.mark.parametrize(
    ("example", "message"),
    [
        ('source = "값"', "an example has a source and a target"),
        ('source = "값"\ntraget = "x"', "unknown key 'traget' in an example; did you mean 'target'?"),
        ('source = 3\ntarget = "x"', "'source' of an example has a value of the wrong type"),
        ('source = [3]\ntarget = "x"', "'source' of an example has a value of the wrong type"),
        ('source = "값"\ntarget = "x"\nglossary = [3]', "'glossary' of an example has a value of the wrong type"),
    ],
)
def test_a_broken_example(tmp_path: Path, example: str, message: str) -> None:
    path = toy.write_card(tmp_path, "number/a-rule", "find_marks")
    with path.open("a", encoding="utf-8") as card:
        card.write(f"[[good]]\n{example}\n")
    assert complaint(path)[0] == f"broken card: {message}"


@pytest.mark.parametrize(
    ("option", "right"),
    [
        ('words = ["a"]', True), ("words = [1]", False), ('words = "a"', False),
        ("ratio = 1", True), ("ratio = 0.25", True), ("ratio = true", False), ('ratio = "1"', False),
        ("most = 2", True), ("most = 2.5", False), ("most = true", False),
        ("strict = true", True), ("strict = 1", False),
        ('mode = "b"', True), ('mode = "c"', False),
        ('name = "x"', True), ("name = 1", False),
        ("table = {a = 1}", True), ('table = {a = "1"}', False),
        ("encoder = 1", False),  # resources are handed in, not configured
    ],
)  # fmt: skip
def test_options_are_of_the_type_that_the_check_says(tmp_path: Path, option: str, right: bool) -> None:
    path = toy.write_card(tmp_path, "number/a-rule", "every_option", options=option)
    if right:
        assert load_card(path, CHECKS).options
    else:
        assert complaint(path)[1] == 10


def test_an_option_without_a_default_is_needed(tmp_path: Path) -> None:
    path = toy.write_card(tmp_path, "number/a-rule", "needs_option")
    assert complaint(path) == ("broken card: check needs_option needs the option mark", 4)


def no_parameters() -> Iterator[Hit]:
    yield from ()


def wrong_first(text: str) -> Iterator[Hit]:
    yield from ()


def unknown_type(pair: Nowhere) -> Iterator[Hit]:  # type: ignore[name-defined]  # noqa: F821
    yield from ()


@check(kinds={"mark": ()})
def project_alone(project: Project) -> Iterator[Hit]:
    yield from ()


@check(kinds={"mark": ()})
@collects(lambda document: ())
def pair_that_collects(pair: Pair) -> Iterator[Hit]:
    yield from ()


def unmarked(pair: Pair) -> Iterator[Hit]:
    yield from ()


@each(
    ("function", "message"),
    [
        (no_parameters, "its first parameter must be one of Text, Pair, Document, Sightings, Project"),
        (wrong_first, "its first parameter must be one of Text, Pair, Document, Sightings, Project"),
        (unknown_type, "its annotations cannot be resolved: name 'Nowhere' is not defined"),
        (project_alone, "@collects belongs on all checks of Sightings or of the Project and on no other"),
        (pair_that_collects, "@collects belongs on all checks of Sightings or of the Project and on no other"),
        (3, "its annotations cannot be resolved"),
        (unmarked, "mark it with @check(kinds={...}), which says what it yields"),
    ],
)
def test_what_is_no_check_is_said_with_the_plugin(function: Callable[..., Any], message: str) -> None:
    with pytest.raises(UserError) as caught:
        Check.of_function(function, "toy", RESOURCES)
    assert caught.value.problem.message.startswith(f"check {getattr(function, '__name__', 3)} of plugin toy: {message}")


def test_the_signature_of_a_check_says_what_it_takes() -> None:
    signature = CHECKS["every_option"]
    assert signature.granularity is Pair
    assert signature.resources == {"encoder": Encoder}
    assert list(signature.options) == ["words", "ratio", "most", "strict", "mode", "name", "table"]
    assert signature.required == frozenset()
    assert CHECKS["compare_marks"].kinds == {"mark": {"count"}, "shadow": frozenset()}
    assert CHECKS["find_marks"].granularity is Text


@pytest.fixture
def rulebook(tmp_path: Path) -> Rulebook:
    toy.write_card(tmp_path, "number/wrong-mark", "find_marks")
    toy.write_card(tmp_path, "number/rare-mark", "find_marks", status='"preview"')
    toy.write_card(tmp_path, "text/old-mark", "find_marks", status='"deprecated"')
    toy.write_card(tmp_path, "text/broken-mark", "find_marks", without="why")
    return Rulebook.load([tmp_path], CHECKS)


def test_a_broken_card_is_a_problem_and_the_others_are_loaded(rulebook: Rulebook, tmp_path: Path) -> None:
    assert list(rulebook.rules) == ["old-mark", "rare-mark", "wrong-mark"]
    assert [str(p) for p in rulebook.problems] == [f"{tmp_path / 'text/broken-mark.toml'}: broken card: missing why"]


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"),
    [
        ([], [], ["old-mark", "wrong-mark"]),
        (["number"], [], ["wrong-mark"]),
        (["rare-mark"], [], ["rare-mark"]),
        (["number", "rare-mark"], ["wrong-mark"], ["rare-mark"]),
        ([], ["text"], ["wrong-mark"]),
        (["rare-mark"], ["number"], ["rare-mark"]),  # what is named itself goes before its category
        (["number"], ["number"], []),
    ],
)
def test_rules_are_chosen_by_name_and_category(
    rulebook: Rulebook, select: list[str], ignore: list[str], chosen: list[str]
) -> None:
    assert [rule.name for rule in rulebook.select(select, ignore)] == chosen


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"),
    [
        (["wrong-mark"], [], ["new-mark", "wrong-mark"]),
        (["lost-mark"], [], ["new-mark"]),
        (["new-mark"], [], ["new-mark"]),
        (["wrong-mark"], ["number", "text"], ["new-mark", "wrong-mark"]),
        ([], ["wrong-mark"], ["old-mark"]),
        ([], ["lost-mark"], ["old-mark", "wrong-mark"]),
        (["new-mark"], ["wrong-mark"], ["new-mark"]),
        ([], ["new-mark"], ["old-mark", "wrong-mark"]),
    ],
)
def test_what_a_rule_was_called_names_it_still(
    tmp_path: Path, rulebook: Rulebook, select: list[str], ignore: list[str], chosen: list[str]
) -> None:
    toy.write_card(tmp_path, "text/new-mark", "find_marks", formerly='["wrong-mark", "lost-mark"]')
    rulebook = Rulebook.load([tmp_path], CHECKS)
    assert [rule.name for rule in rulebook.select(select, ignore)] == chosen


@pytest.mark.parametrize("names", [(["wrong-makr"], []), ([], ["wrong-makr"])])
def test_an_unknown_rule_is_an_error_that_says_what_was_meant(
    rulebook: Rulebook, names: tuple[list[str], list[str]]
) -> None:
    with pytest.raises(UserError, match="there is no rule or category 'wrong-makr'; did you mean 'wrong-mark'"):
        rulebook.select(*names)
    with pytest.raises(UserError, match="there is no rule 'wrong-makr'; did you mean 'wrong-mark'"):
        rulebook.get("wrong-makr")


def test_two_packages_that_bring_one_rule_are_both_named(tmp_path: Path) -> None:
    first = toy.write_card(tmp_path / "one", "number/wrong-mark", "find_marks")
    second = toy.write_card(tmp_path / "two", "text/wrong-mark", "find_marks")
    rulebook = Rulebook.load([tmp_path / "one", tmp_path / "two"], CHECKS)
    assert [p.message for p in rulebook.problems] == [
        f"rule wrong-mark is brought by two packages: {first} and {second}"
    ]
    assert rulebook.get("wrong-mark").category == "number"


def test_preview_rules_are_added_to_those_that_run_by_default(rulebook: Rulebook) -> None:
    def chosen(*lists: list[str]) -> list[str]:
        return [rule.name for rule in rulebook.select(*lists)]

    assert chosen([], [], ["rare-mark"]) == ["old-mark", "rare-mark", "wrong-mark"]
    assert chosen(["text"], [], ["rare-mark"]) == ["old-mark", "rare-mark"]
    assert chosen([], ["rare-mark"], ["rare-mark"]) == ["old-mark", "wrong-mark"]


def test_an_option_of_the_users_takes_the_place_of_the_cards(tmp_path: Path) -> None:
    toy.write_card(tmp_path, "number/wrong-mark", "find_marks", options='mark = "값"')
    rulebook = Rulebook.load([tmp_path], CHECKS)
    rulebook.set_option("wrong-mark", "mark", "값어치")
    assert rulebook.get("wrong-mark").options == {"mark": "값어치"}


@pytest.mark.parametrize(
    ("rule", "option", "value", "message"),
    [
        ("odd-makr", "mark", "x", "there is no rule 'odd-makr'; did you mean 'odd-mark'?"),
        (
            "odd-mark",
            "modes",
            "a",
            "rule odd-mark: check every_option has no option 'modes'; did you mean 'mode'?",
        ),
        ("odd-mark", "mode", "c", "rule odd-mark: option 'mode' must be one of a, b, not 'c'"),
        ("odd-mark", "most", "3", "rule odd-mark: option 'most' must be a whole number, not '3'"),
        ("odd-mark", "encoder", "x", "rule odd-mark: check every_option has no option 'encoder'"),
    ],
)
def test_an_option_that_is_wrong_is_named(tmp_path: Path, rule: str, option: str, value: str, message: str) -> None:
    toy.write_card(tmp_path, "number/odd-mark", "every_option")
    with pytest.raises(UserError) as caught:
        Rulebook.load([tmp_path], CHECKS).set_option(rule, option, value)
    assert caught.value.problem.message.startswith(message)
