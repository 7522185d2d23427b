"""TOML: every string by key, as the standard library reads it, with the place of every character."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_map
from qa_lint.formats.toml_keys import DEEPEST, NOTATIONS, scan
from qa_lint.formats.tree import Branch, Leaf
from qa_lint.model import Span, TextFile, UserError


def value_of(root: Branch | Leaf) -> Any:
    """What was scanned as the standard library has it; what is no string as None."""
    if isinstance(root, Leaf):
        return root.string if root.kind == "text" else None
    if root.is_list:
        return [value_of(member.value) for member in root.members]
    return {member.name: value_of(member.value) for member in root.members}


def strings_alone(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: strings_alone(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [strings_alone(inner) for inner in value]
    return value if isinstance(value, str) else None


def scanned(text: str) -> Branch:
    (root,) = scan(TextFile("a.toml", text), Span(0, len(text)))
    assert isinstance(root, Branch)
    return root


def leaves(root: Branch | Leaf) -> list[Leaf]:
    if isinstance(root, Leaf):
        return [root] if root.kind == "text" else []
    return [leaf for member in root.members for leaf in leaves(member.value)]


def check(text: str) -> None:
    root = scanned(text)
    assert value_of(root) == strings_alone(tomllib.loads(text))
    for leaf in leaves(root):
        segment = leaf.text.segment("ko", leaf.notation)
        check_map(segment)
        for n, character in enumerate(segment.text):
            raw = segment.raw(Span(n, n + 1))
            assert raw.startswith("\\") or raw.replace("\r\n", "\n") == character


@each(
    "text",
    [
        'a = "값"\nb.c = \'둘 "인용"\'\n"d e".f = "\\u00e9\\t\\\\ \\"x\\"" # 주석\n',
        'a = """\n첫 줄\n둘째 "줄" ""\\\n   이어서\n"""\nb = \'\'\'\r\n그대로 \\n\r\n\'\'\'\nc = """""끝"""""\n',
        "[a]\nb = 1979-05-27 07:32:00Z\nc = [ '하나', [\"둘\", 3], {x = '셋', y.z = true}, # 주석\n]\n[a.d]\ne = inf\n",
        "[[p]]\nn = '하나'\n[[p.q]]\nm = '둘'\n[[p]]\nn = '셋'\n[p.r]\no = 1_000.5e-3\n",
        "x = {}\ny = []\nz = ''\n \t\n# 끝",
        "",
    ],
)
def test_strings_are_those_of_the_standard_library(text: str) -> None:
    check(text)
    check(text.replace("\r\n", "\n").replace("\n", "\r\n"))


KEYS = st.sampled_from(["a", "b-c", "1", '"d e"', "'f.g'"])
STRINGS = st.one_of(
    st.text(alphabet="가나 \"'\\\n\té😀", max_size=8).map(lambda text: f'"{NOTATIONS["toml"](text)}"'),
    st.text(alphabet='가 a"\\', max_size=8).map(lambda text: f"'{text}'"),
    st.text(alphabet="가나 a\n'", max_size=8).map(lambda text: f'"""{text}"""'),
)
VALUES = st.recursive(
    STRINGS | st.sampled_from(["1", "true", "2024-05-01", "-1.5"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda values: f"[{', '.join(values)}]")
        | st.dictionaries(KEYS, inner, max_size=3).map(
            lambda v: "{" + ", ".join(f"{k} = {x}" for k, x in v.items()) + "}"
        )
    ),
    max_leaves=6,
)


def test_a_character_that_may_not_stand_in_a_string_is_escaped() -> None:
    assert NOTATIONS["toml"]("a\x7fb") == r"a\u007fb"
    assert NOTATIONS["toml-literal"]("a\x7fb") is None


@given(st.dictionaries(KEYS, VALUES, max_size=4), st.dictionaries(KEYS, VALUES, max_size=3))
def test_any_document(top: dict[str, str], table: dict[str, str]) -> None:
    lines = [f"{key} = {value}" for key, value in top.items()]
    check("\n".join([*lines, "[t.u]", *(f"{key} = {value}" for key, value in table.items()), ""]))


@given(st.text(alphabet="a=[]{}.,\"'\\\n# 1가", max_size=30))
def test_anything_is_read_or_refused_with_its_line(text: str) -> None:
    refused: UserError | None = None
    try:
        scanned(text)
    except UserError as error:
        refused = error
    if refused:
        assert refused.problem.line is not None
        with pytest.raises(tomllib.TOMLDecodeError):
            tomllib.loads(text)


@pytest.mark.parametrize("text", ["a = " + "[" * 200, ".".join("a" * 200) + " = 1", "a = " + "{b = " * 200])
def test_depth_is_bounded(text: str) -> None:
    with pytest.raises(UserError, match=f"nested more than {DEEPEST} deep"):
        scanned(text)


@each(
    ("text", "line", "expected"),
    [
        ("a = 1\n= 2", 2, "a key"),
        ("a = 1\n[b\nc = 2", 2, "a closing bracket"),
        ("a = 1\n[[b]\nc = 2", 2, "a closing bracket"),
        ("a 1", 1, "a sign of equality"),
        ('a = "1" 2', 1, "the end of the line"),
        ("[a] b = 1", 1, "the end of the line"),
        ("a = [1\n 2]", 2, "a comma or a closing bracket"),
        ("a = {b = 1 c = 2}", 1, "a comma or a closing bracket"),
        ("a = [1, 2}", 1, "a comma or a closing bracket"),
        ("a = ", 1, "a value"),
        ("a = [1,, 2]", 1, "a value"),
    ],
)
def test_what_is_broken_is_told_with_its_line(text: str, line: int, expected: str) -> None:
    with pytest.raises(UserError) as caught:
        scanned(text)
    assert (caught.value.problem.line, caught.value.problem.message) == (
        line, f"broken TOML: {expected} was expected here",
    )  # fmt: skip
    with pytest.raises(tomllib.TOMLDecodeError):
        tomllib.loads(text)
