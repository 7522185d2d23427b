"""Patterns that few texts have anything of: what they cannot do without is in all that they find."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import pytest

import qa_lint.facts
from qa_lint.engine.session import Session
from qa_lint.languages.patterns import RarePattern, kernels
from qa_lint.late import regex
from qa_lint.project.settings import Config

OWN = [
    "정모 씨는 말이 없었다.",
    "`None`이 아니면",
    "김 군은 웃었다.",
    "느티나무길 12에 산다.",
    "A: Come in. B: Thank you.",
    "파일이 삭제되지 않았는지 확인한다.",
    "The water rose at least the knees.",
]
CASES = Path(__file__).parent.parent / "cases"


def rare_patterns() -> Iterator[tuple[str, RarePattern]]:
    """All that the facts are read with, by where they are."""
    for module in pkgutil.walk_packages(qa_lint.facts.__path__, f"{qa_lint.facts.__name__}."):
        for name, value in vars(import_module(module.name)).items():
            for key, pattern in value.items() if isinstance(value, Mapping) else [("", value)]:
                if isinstance(pattern, RarePattern):
                    yield f"{module.name}.{name}{key and f'[{key}]'}", pattern


def texts() -> list[str]:
    """All that the cards' examples and the whole files of the golden cases say."""
    rules = Session(Config(Path.cwd())).rulebook.rules.values()
    examples = [text for rule in rules for each in rule.examples for text in (*each.source, *each.target)]
    files = [file for file in CASES.rglob("*") if file.suffix in (".tsv", ".txt", ".md")]
    return [*dict.fromkeys(examples), *(file.read_bytes().decode(errors="ignore") for file in files), *OWN]


RARE = dict(rare_patterns())


@pytest.fixture(scope="module")
def every_text() -> list[str]:
    return texts()


@pytest.mark.parametrize("name", RARE)
def test_what_a_pattern_finds_has_what_it_needs(name: str, every_text: list[str]) -> None:
    rare = RARE[name]
    found = [match for text in every_text for match in rare.pattern.finditer(text)]
    assert all(rare.may_be_in(match.group()) for match in found), "the text alone that is found, not what is around it"
    assert found or name.endswith(("_ANONYMOUS", "_KOREAN")), "and some text has such"
    for text in every_text:
        assert [match.span() for match in rare.finditer(text)] == [
            match.span() for match in rare.pattern.finditer(text)
        ]


@pytest.mark.parametrize("name", RARE)
def test_what_a_pattern_needs_stands_in_it(name: str) -> None:
    """A word that does not is looked for in vain; and where it is written wrong, the one that is meant is not."""
    rare = RARE[name]
    written = rare.pattern.pattern.casefold() if rare._any_case else rare.pattern.pattern
    words = {word for need in rare.needs for word in regex.findall(r"\p{L}{2,}", need)}
    assert {word for word in words if word not in written} == set()


def test_it_is_told_by_strings_in_any_case() -> None:
    rare = RarePattern(regex.compile("(?i)last week|a week ago"), ["Last Week", "week", "a week ago"], any_case=True)
    assert rare.needs == ("week",)
    assert rare.search("In the LAST WEEK") is not None
    assert rare.search("In the LAST WEEK", 5, 9) is None
    assert [*rare.finditer("last month")] == []


def test_kernels_are_in_all_words() -> None:
    words = {"월요일", "일요일", "요일", "다음 주", "주"}
    assert kernels(words) == ("주", "요일")
