"""YAML: every text by key, in every style of scalar, with the place of every character."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from each import each
from hypothesis import given
from hypothesis import strategies as st

from formats.places import read_or_refuse
from qa_lint.engine.locate import whole_of
from qa_lint.engine.session import Session
from qa_lint.formats import YAML
from qa_lint.formats.yaml_keys import DEEPEST
from qa_lint.formats.yaml_scalars import BLOCK, DOUBLE, NOTATIONS, PLAIN, SINGLE
from qa_lint.model import Place, Reading, Span, UserError
from qa_lint.project.settings import Config


def read(text: str | bytes) -> Reading:
    return YAML.read(text.encode() if isinstance(text, str) else text, "ko.yml", ("ko",))


def told(reading: Reading) -> dict[str, str]:
    return {f"{e.key}/{e.plural}".rstrip("/"): str(e.segment.text) for e in reading.entries}


@each(
    ("text", "expected"),
    [
        ("ko:\n  a: 값\n  b:\n    c: 둘\n    d: [셋, '넷']\n", {"a": "값", "b.c": "둘", "b.d.0": "셋", "b.d.1": "넷"}),
        ("a: 3\nb: true\nc: ~\nd:\ne: 'true'\nf: 1,000\n", {"c": "", "d": "", "e": "true", "f": "1,000"}),
        ("files:\n  one: a file\n  other: '%{count} files'\n",
         {"files/one": "a file", "files/other": "%{count} files"}),
        ("a: &x 값\nb: *x\nc: &y\n  d: !html 둘\ne: *y\n*x : 셋\n",
         {"a": "값", "b": "값", "c.d": "둘", "e.d": "둘", "값": "셋"}),
        ("- id: x\n  text: 값\n- id: y\n  text: 둘\n", {"x.id": "x", "x.text": "값", "y.id": "y", "y.text": "둘"}),
        ("? [a, b]\n: 값\nc: 둘\n", {"?": "값", "c": "둘"}),
        ("ko:\n  date:\n    formats:\n      long: '%Y년'\n    order: [':year']\n  number:\n    currency:\n"
         "      format:\n        unit: 원\n  formats:\n    a: 값\n", {"formats.a": "값"}),
        ("a: 값\n---\na: 둘\nb: *x\n", {"a": "값", "a (document 2)": "둘"}),
        ("base: &b\n  a: 값\n  c: 둘\nmore: &m {d: 넷}\nx:\n  <<: *b\n  c: 셋\ny:\n  <<: [*m, *b]\nz: &z [*z]\n",
         {"base.a": "값", "base.c": "둘", "more.d": "넷", "x.c": "셋", "x.a": "값", "y.d": "넷", "y.a": "값",
          "y.c": "둘"}),
        ("", {}),
        ("그냥 글\n", {}),
        ("# 주석\n", {}),
    ],
)  # fmt: skip
def test_texts_by_key(text: str, expected: dict[str, str]) -> None:
    assert told(read(text)) == expected


STYLES = """\
plain: 여러 줄에
  걸친 글

  둘째 문단
single: '그것''은
  값'
double: "\\u201c인용\\u201d \\
  이어서\\n끝"
literal: |
  첫 줄
    더 안쪽
  셋째 줄
folded: >-
  한 문단이
  이어지고

  다음 문단
    그대로
    둔다
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_style_with_its_places(end: str) -> None:
    reading = read(STYLES.replace("\n", end))
    assert told(reading) == {
        "plain": "여러 줄에 걸친 글\n둘째 문단",
        "single": "그것'은 값",
        "double": "“인용” 이어서\n끝",
        "literal": "첫 줄\n  더 안쪽\n셋째 줄",
        "folded": "한 문단이 이어지고\n다음 문단\n  그대로\n  둔다",
    }
    plain, single, double, literal, folded = (entry.segment for entry in reading.entries)
    assert whole_of(plain[6:8]).start == Place(2, 3)
    assert plain.raw(Span(0, 8)) == f"여러 줄에{end}  걸친"
    assert single.raw(Span(0, 4)) == "그것''은"
    assert whole_of(double[5:8]).start == Place(8, 3)
    assert double.raw(Span(0, 1)) == "\\u201c"
    assert whole_of(literal[4:8]).start == Place(11, 5)
    assert whole_of(folded[6:10]).start == Place(15, 3)
    assert [s.notation for s in (plain, single, double, literal, folded)] == [PLAIN, SINGLE, DOUBLE, BLOCK, BLOCK]


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ("a: |1\n   둘\n    셋\nb: 넷\n", "둘\n   셋", "|1\n   둘\n    셋\n"),  # the indentation that it says itself
        ("a: !x # 주석\n  >-\n  둘\n  셋\nb: 넷\n", "둘 셋", "# 주석\n  >-\n  둘\n  셋\n"),
    ],
)
def test_a_block_that_is_not_followed_by_the_letter_has_the_place_of_the_whole(
    text: str, value: str, written: str
) -> None:
    first, second = (entry.segment for entry in read(text).entries)
    assert (str(first.text), str(second.text)) == (value, "넷")
    assert first.raw(Span(0, 1)) == first.raw(first.text.whole) == written


def test_comments_above_a_text_are_its_notes() -> None:
    reading = read("# on a button\n# max-length: 4\na: 저장\nb: |\n  글\n  # 글이다\nc: 열기\n")
    assert [(e.key, e.notes, e.most) for e in reading.entries] == [
        ("a", ("on a button", "max-length: 4"), 4),
        ("b", (), None),
        ("c", (), None),
    ]


def test_comments_for_qa_lint_silence_their_text() -> None:
    reading = read(
        "a: 값  # qa-lint: ignore[wrong-number] 맞음\n# qa-lint: ignore\nb: |\n  # qa-lint: ignore 글이다\n  둘\n"
    )
    assert [(s.names, s.reason, s.first, s.last) for s in reading.suppressions] == [
        (("wrong-number",), "맞음", 1, 1),
        ((), "", 4, 5),
    ]


@each(
    ("text", "line"),
    [
        ("a: 값\nb: 'x\n", 3),
        ("a: 값\n b: 둘\n", 2),
        ("a: [값\nb: 둘\n", 2),
        ("a: 값\n\tb: 둘\n", 2),
        ("a: %x\nb: @y\n", 1),
        ("a: 값\nb: \x07\n", 2),
    ],
)
def test_what_is_no_yaml_is_refused_with_the_line(text: str, line: int) -> None:
    with pytest.raises(yaml.YAMLError):
        yaml.safe_load(text)
    with pytest.raises(UserError, match="broken YAML: ") as refused:
        read(text)
    assert (refused.value.problem.path, refused.value.problem.line) == ("ko.yml", line)


def test_a_key_that_stands_twice_is_told() -> None:
    reading = read("a: 값\nb:\n  c: 둘\nb:\n  c: 셋\n")
    assert [str(error) for error in reading.errors] == [
        "ko.yml:5: the key b.c stands here again, after line 3; the last one counts"
    ]


def test_what_is_too_deep_is_refused() -> None:
    assert told(read("[" * DEEPEST + "값" + "]" * DEEPEST)) == {".".join("0" * DEEPEST): "값"}
    for many in (DEEPEST + 1, 100_000):
        with pytest.raises(UserError, match=f"nested more than {DEEPEST} deep"):
            read("[" * many)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp949"])
def test_encodings(encoding: str) -> None:
    reading = read("a: 도서관은 월요일에 쉰다\n".encode(encoding))
    assert told(reading) == {"a": "도서관은 월요일에 쉰다"}
    assert whole_of(reading.entries[0].segment).start == Place(1, 4)


# ------------------------------------------------------------------ against PyYAML

TEXTS = st.text(st.sampled_from("ab 값é:#'\"\\\n-{}%&!|>\t"), max_size=24)
DATA = st.dictionaries(st.sampled_from("abcd"), TEXTS | st.lists(TEXTS, max_size=3), max_size=4)


@given(DATA, st.sampled_from([None, "'", '"', "|", ">"]), st.sampled_from([8, 20, 80]), st.booleans(), st.booleans())
def test_texts_and_places_are_those_of_pyyaml(data: Any, style: str, width: int, unicode: bool, flow: bool) -> None:
    text = yaml.safe_dump(
        data, default_style=style, width=width, allow_unicode=unicode, default_flow_style=flow, sort_keys=False
    )
    loaded = yaml.safe_load(text)
    expected = [value.strip() for given in loaded.values() for value in (given if isinstance(given, list) else [given])]
    reading = read(text)
    assert [str(entry.segment.text) for entry in reading.entries] == expected
    for entry in reading.entries:
        for n, character in enumerate(entry.segment.text):
            raw = entry.segment.raw(Span(n, n + 1))
            if not character.isspace():
                assert raw == character or raw in ("''", '\\"', "\\\\") or raw[:2] in ("\\x", "\\u"), (raw, character)
            elif character == " ":
                assert raw in (" ", "\\ ") or "\n" in raw


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t\r "), max_size=12))
def test_a_replacement_is_written_as_its_style_has_it_or_not_at_all(text: str) -> None:
    for notation, around in ((PLAIN, "x{}x"), (SINGLE, "'x{}x'"), (DOUBLE, '"x{}x"'), (BLOCK, "|-\n  x{}x")):
        written = NOTATIONS[notation](text)
        if written is not None:
            (entry,) = read("a: " + around.format(written) + "\n").entries
            assert entry.segment.text == unicodedata.normalize("NFC", f"x{text}x")


PIECES = st.sampled_from([*"a: \n'\"|>[]{}#!", "  ", "- ", "&x", "*x", "값"])


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join).map(str.encode), st.binary(max_size=40)))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(YAML, data, ("ko", "en"), "a.yml")


def test_what_is_repeated_too_often_is_refused() -> None:
    lists = "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]\n" for a, b in pairwise("abcdefgh"))
    with pytest.raises(UserError, match=r"ko\.yml:5: aliases stand for more than 100,000 texts"):
        read(f"a: &a [{', '.join('값' * 10)}]\n{lists}")


def test_texts_that_stand_under_several_keys_are_told_once(tmp_path: Path) -> None:
    for name, word in (("ko", "파일 3개"), ("en", "4 files")):
        (tmp_path / f"{name}.yml").write_text(f"a: &x\n  b: {word}\nc:\n  <<: *x\nd: *x\n", encoding="utf-8")
    pairs = Session(Config(tmp_path)).align(str(tmp_path / "ko.yml"), str(tmp_path / "en.yml")).document
    assert pairs is not None
    assert [(pair.key, *pair.texts) for pair in pairs.pairs] == [("a.b", "파일 3개", "4 files")]
