from __future__ import annotations

import regex
from each import each

from qa_lint.languages import titles
from qa_lint.languages.patterns import any_of
from qa_lint.languages.script import language_of
from qa_lint.languages.titles import TITLES

KOREAN_USES = {"behind", "called", "replaced", "sole", "state"}
SELECTIONS = {name: words for name, words in vars(titles).items() if isinstance(words, frozenset)}


@each(
    ("selection", "in_it", "not_in_it"),
    [
        ("BEHIND_A_NAME", "시장 부시장 장관 위원장 위원 대표이사 간호사 스님", "씨 왕 교황 부인"),
        ("REPLACED", "시장 씨 왕 교황 위원장 이사", "부시장 간호사 대표이사 위원"),
        ("INSTEAD_OF_A_NAME", "mayor minister queen chair nominee", "Mayor secretary Mr"),
        ("BEFORE_A_NAME", "Mayor Minister Secretary Captain", "mayor Queen Singer Mr"),
        ("BEHIND_A_FAMILY", "형사 영감", "시장 씨 간호사"),
        ("BEFORE_A_FAMILY", "Detective Nurse Man", "Mayor Mr"),
        ("OF_ADDRESS", "Mr Mrs Ms Dr Sir", "Mayor Prof"),
        ("DOTTED", "Mr Mx Prof Capt", "Sir Mayor"),
        ("DOTTED_IN_SPEECH", "Mr Prof Gov", "Mx Col Capt"),
        ("NAME_LIKE", "Mr Gen Sir", "Prof Lt"),
    ],
)
def test_what_a_selection_holds_and_leaves_out(selection: str, in_it: str, not_in_it: str) -> None:
    held = SELECTIONS[selection]
    assert held >= {*in_it.split()}
    assert not held & {*not_in_it.split()}


def test_every_title_stands_once_and_is_looked_for_somewhere() -> None:
    words = [title.word for title in TITLES]
    assert sorted(words) == sorted(set(words))
    assert [title.word for title in TITLES if not title.uses] == []
    selected = {word.lower() for selection in SELECTIONS.values() for word in selection}
    assert [word for word in words if word.lower() not in selected] == []


def test_the_uses_are_of_one_language() -> None:
    """A Korean word in an English column would be looked for where it never stands."""
    for title in TITLES:
        korean = language_of(title.word) == "ko"
        assert korean == bool(title.uses & KOREAN_USES), title
        assert korean != bool(title.uses - KOREAN_USES), title


@each(
    ("text", "title"),
    [
        ("대표이사", "대표이사"),
        ("대표", "대표"),
        ("이사장은", "이사장"),
        ("위원장", "위원장"),
        ("위원", "위원"),
        ("부대통령", "부대통령"),
    ],
)
def test_a_pattern_takes_the_longest_title(text: str, title: str) -> None:
    match = regex.match(any_of(titles.BEHIND_A_NAME), text)
    assert match is not None
    assert match.group() == title
