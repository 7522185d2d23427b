"""Rule cards of a project's own, over patterns: no Python is needed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .conftest import Invoke, write

EXAMPLES = """
[[bad]]
source = "고객 센터에 문의하세요."
target = "Contact the ⟦customer center⟧."
[[bad]]
source = "고객 센터가 있다."
target = "There is a ⟦Customer Center⟧."
[[good]]
source = "고객 센터에 문의하세요."
target = "Contact customer support."
[[good]]
source = "고객 센터가 있다."
target = "There is a support desk."
"""
CARD = """\
status = "stable"
severity = "warning"
mqm = "terminology/inconsistent-with-termbase"
check = "find_pattern"
kind = "found"
message = "we write {suggestion}, not {text}"
message-ko = "{text} 대신 {suggestion:을} 씁니다"
why = "The style guide says so."
[options]
pattern = '(?<![A-Za-z])customer (?:center|centre)(?![A-Za-z])'
suggestion = "customer support"
ignore_case = true
"""
COMPARED = """\
status = "stable"
severity = "error"
mqm = "accuracy/omission"
check = "compare_pattern"
kind = ["missing", "added"]
message = "{text} has no counterpart"
message-ko = "{text}의 짝이 없습니다"
why = "Trade marks are registered."
[options]
korean = "[®™]"
english = "[®™]"
count = true
[[bad]]
source = "한빛⟦®⟧ 서버"
target = "Hanbit Server"
[[bad]]
source = "한빛 서버"
target = "Hanbit⟦®⟧ Server"
[[good]]
source = "한빛® 서버"
target = "Hanbit® Server"
[[good]]
source = "한빛 서버"
target = "Hanbit Server"
"""
SETTINGS = 'cards = ["qa/"]\n'
FILES = {"qa-lint_toml": SETTINGS, "qa__house-term_toml": CARD + EXAMPLES, "qa__legal__lost-mark_toml": COMPARED}


def found(result: Any) -> list[tuple[str, str, str]]:
    findings = json.loads(result.stdout)["findings"]
    return [(f["rule"], f["category"], (f["target"] or f["source"])["text"]) for f in findings]


def test_a_house_rule_is_a_card_alone(invoke: Invoke) -> None:
    write(a_tsv="고객 센터에 묻는다.\tAsk the Customer Centre®.\n", **FILES)
    result = invoke("check", "a.tsv", "--select", "qa,legal", "--output-format", "json")
    assert found(result) == [("house-term", "qa", "Customer Centre"), ("lost-mark", "legal", "®")]
    first, _ = json.loads(result.stdout)["findings"]
    assert first["message"] == "we write customer support, not Customer Centre"
    assert first["fix"] == {
        "safe": False,
        "edits": [
            {"path": "a.tsv", "line": 1, "column": 21, "end_line": 1, "end_column": 36, "text": "customer support"}
        ],
    }
    assert "house-term" in invoke("rules").stdout
    assert "The style guide says so." in invoke("explain", "house-term").stdout


def test_the_examples_of_house_rules_are_run(invoke: Invoke) -> None:
    command = ("rules", "--run-examples", "--select", "qa,legal")
    write(**FILES)
    right = invoke(*command)
    assert (right.exit_code, right.stdout, right.stderr) == (0, "", "qa-lint: note: examples that fail: 0 of 8\n")
    write(**{"qa__house-term_toml": CARD + EXAMPLES.replace("⟦customer center⟧", "customer ⟦center⟧")})
    wrong = invoke(*command)
    assert (wrong.exit_code, wrong.stderr) == (1, "qa-lint: note: examples that fail: 1 of 8\n")
    assert wrong.stdout == (
        "qa/house-term.toml:14: house-term-bad-1: the target marks “center” in line 1, and the finding is house-term "
        "at “customer center” in line 1 of the target (we write customer support, not customer center)\n"
    )
    write(**{"qa__house-term_toml": (CARD + EXAMPLES).replace('"stable"', '"preview"')})
    assert invoke(*command).stderr == right.stderr, "a category has all of its examples run, whatever their rules are"
    write(**{"qa__house-term_toml": CARD.replace("pattern =", "patern =") + EXAMPLES})
    assert invoke(*command).exit_code == 2


@pytest.mark.parametrize(
    ("card", "message"),
    [
        (CARD.replace("(?:center", "(?:(center"), "qa/house-term.toml:10: broken card: option 'pattern' is no regular"),
        (CARD.replace("pattern =", "patern ="), "has no option 'patern'; did you mean 'pattern'?"),
        (CARD.replace('check = "find_pattern"', 'check = "find_patterns"'), "did you mean 'find_pattern'?"),
        (CARD.replace("{suggestion}", "{instead}"), "check find_pattern gives no value 'instead'"),
    ],
)
def test_a_broken_card_is_named_and_the_rest_goes_on(invoke: Invoke, card: str, message: str) -> None:
    write(
        a_tsv="예산은 3억 원이다.\tThe budget is 3 billion won.\n", **FILES | {"qa__house-term_toml": card + EXAMPLES}
    )
    result = invoke("check", "a.tsv", "--output-format", "json")
    assert result.exit_code == 2
    assert message in result.stderr
    assert [rule for rule, *_ in found(result)] == ["wrong-magnitude"]


def test_a_pattern_that_comes_to_no_end_stops_no_run(invoke: Invoke) -> None:
    card = CARD.replace("'(?<![A-Za-z])customer (?:center|centre)(?![A-Za-z])'", "'(?:(?:a|aa|aaa)+)+$'")
    long = "가 나 다 " * 9 + "\t" + "a" * 60 + "!\n"
    write(
        a_tsv=long + "예산은 3억 원이다.\tThe budget is 3 billion won.\n",
        **FILES | {"qa__house-term_toml": card + EXAMPLES},
    )
    result = invoke("check", "a.tsv", "--select", "qa,number", "--output-format", "json")
    assert result.exit_code == 2
    assert sorted(rule for rule, *_ in found(result)) == ["internal-error", "wrong-magnitude"]
    assert "takes too long on this text" in result.stdout


def test_a_broken_card_is_told_once_to_all_that_extend_its_configuration(invoke: Invoke) -> None:
    broken = CARD.replace("(?:center", "(?:(center") + EXAMPLES
    files = FILES | {"qa__house-term_toml": broken, "sub__qa-lint_toml": 'extends = "../qa-lint.toml"\n'}
    write(a_tsv="안녕하세요.\tHello.\n", sub__b_tsv="안녕하세요.\tHello.\n", **files)
    result = invoke("check", ".")
    assert result.stderr.count("broken card") == 1
    assert "1 problem" in result.stdout


def test_a_folder_of_cards_that_is_not_there(invoke: Invoke) -> None:
    write(a_tsv="하나\tone\n", **{"qa-lint_toml": SETTINGS})
    result = invoke("check", "a.tsv")
    assert result.exit_code == 2
    assert "qa-lint.toml:1: 'cards' names qa/, and there is no such folder" in result.stderr


def test_a_card_that_takes_the_name_of_a_rule(invoke: Invoke) -> None:
    write(a_tsv="하나\tone\n", **{"qa-lint_toml": SETTINGS, "qa__wrong-number_toml": CARD + EXAMPLES})
    result = invoke("check", "a.tsv")
    assert result.exit_code == 2
    assert "rule wrong-number is brought by two packages" in result.stderr
