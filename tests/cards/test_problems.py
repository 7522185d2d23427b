"""What the program says besides findings, in Korean: the table has all of it, and nothing that is said no more."""

from __future__ import annotations

import ast
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import regex
from each import each
from hypothesis import given
from hypothesis import strategies as st
from sources import FILES, PACKAGE, nodes_of, tree_of

from qa_lint.cards.problems import Phrases, korean_phrases
from qa_lint.cards.rulebook import Rulebook
from qa_lint.engine.session import Session
from qa_lint.project.settings import Config

_GRADED = regex.compile(r"^(?:error|warning|note): (?:\{\}: )?")
TABLES = tomllib.loads((PACKAGE / "cards" / "problems-ko.toml").read_text(encoding="utf-8"))
TABLE: dict[str, str] = TABLES["ours"] | TABLES["others"]
SAYING = {"UserError", "Problem", "UsageError", "error", "fail", "refuse", "say"}  # what a message is handed to first


def trees() -> Iterator[tuple[Path, ast.Module]]:
    """The modules of the program, but for the reporters, which speak both languages themselves."""
    for path in FILES:
        if "reporters" not in path.parts:
            yield path, tree_of(path)


def messages() -> Iterator[tuple[str, str]]:
    """(place, message with {} for its values) of what is handed to SAYING, itself or by the name that it was given."""
    for path, tree in trees():
        named: defaultdict[str, list[ast.expr]] = defaultdict(list)
        saying: list[ast.Call] = []
        for node in nodes_of(tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                named[node.targets[0].id].append(node.value)
            elif isinstance(node, ast.Call) and node.args:
                called = node.func
                name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
                if name in SAYING:
                    saying.append(node)
        for call in saying:
            said = call.args[0]
            for one in named[said.id] if isinstance(said, ast.Name) else [said]:
                if text := _GRADED.sub("", _template(one)):  # as `say` is given it
                    yield f"{path.name}:{call.lineno}", text


def _template(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def test_the_table_has_every_message() -> None:
    found = [(where, said) for where, said in messages() if regex.search(r"[a-z]{2}", said)]
    assert len(found) > 80
    missing = [f"{where}: {said}" for where, said in found if said not in TABLE]
    assert missing == [], "say it in Korean, in qa_lint/cards/problems-ko.toml"


def test_the_table_has_nothing_that_is_said_no_more() -> None:
    """Whole, or as an end: some are put together of two strings, or say more exactly what another entry says."""
    parts = "\0".join(_template(node) for _, tree in trees() for node in nodes_of(tree) if isinstance(node, ast.expr))
    assert [english for english in TABLES["ours"] if english not in parts and english[-9:] not in parts] == []


@each(("english", "korean"), TABLE.items())
def test_a_translation_has_the_values_of_its_message(english: str, korean: str) -> None:
    """Each of them once, whatever their order, but for the s of an English plural."""
    places = regex.findall(r"(?<!\{)\{([0-9]+)(?::\p{Hangul}+)?\}", korean.replace("{{{", "{{ {"))
    plurals = {n for n, before in enumerate(english.split("{}")[:-1]) if before[-1:].isalpha()}
    assert len(places) == len(set(places))
    assert set(range(english.count("{}"))) - plurals <= set(map(int, places)) <= set(range(english.count("{}")))
    assert regex.search(r"\p{Hangul}", korean) or not regex.search(r"[a-z]{2}", english)


@each(("english", "korean"), TABLE.items())
def test_a_message_is_found_by_its_english(english: str, korean: str) -> None:
    said = english
    while "{}" in said:  # a value after a value is a hint
        said = regex.sub(r"(?<=\S)\{\}", "; 힌트", said, count=1) if "}{}" in said else said.replace("{}", "값", 1)
    said = regex.sub(r"; 힌트", "", said)
    told = korean_phrases().translated(said)
    assert regex.search(r"\p{Hangul}", told)
    assert told != said


@each(
    ("english", "korean"),
    [
        ("there is no rule 'wrong-nmae'; did you mean 'wrong-name'?",
         "규칙 'wrong-nmae'는 없습니다. 'wrong-name'을 뜻하셨습니까?"),
        ("there is no rule 'x'", "규칙 'x'는 없습니다"),
        ("a.toml:3: 'jobs' must be a whole number", "a.toml:3: 'jobs'는 정수여야 합니다"),
        ("en/a: b.txt: cannot be read: Permission denied", "en/a: b.txt: 읽을 수 없습니다: 권한이 없습니다"),
        ("read as CP949 (EUC-KR)", "CP949 (EUC-KR)로 읽었습니다"),
        ("4 columns where 2 were expected", "2가 있어야 하는데 4 columns가 있습니다"),
        ("a plugin's own words", "a plugin's own words"),
        ("", ""),
    ],
)  # fmt: skip
def test_messages_in_korean(english: str, korean: str) -> None:
    assert korean_phrases().translated(english) == korean


@given(st.text(alphabet="a {}0;é가\n", max_size=30))
def test_what_stands_in_a_value_stays_as_it_is(value: str) -> None:
    phrases = Phrases({"<{}> is gone{}": "{0:이} 없습니다{1}", "; look": ". 보십시오"})
    for hint, said in (("; look", ". 보십시오"), ("", "")):
        told = phrases.translated(f"<{value}> is gone{hint}")
        assert told.startswith(value)
        assert told.removeprefix(value) in {f"{form} 없습니다{said}" for form in ("이", "가", "이(가)")}


def test_every_card_says_why_in_korean() -> None:
    rulebook: Rulebook = Session(Config(PACKAGE)).rulebook
    for rule in rulebook.rules.values():
        assert regex.search(r"\p{Hangul}", rule.why_ko), rule.name
        assert rule.why_ko.strip().endswith("다."), rule.name
