from __future__ import annotations

from pathlib import Path

import pytest
from each import each
from shipped import RULES

from qa_lint.model import UserError
from qa_lint.resources.negation import Effect, Negation, rows_of_negation

SHIPPED = Negation.load(RULES / "polarity" / "negation.tsv")


@each(
    "text",
    [
        "하지 않을 수 없다",
        "갈 수밖에 없었다",
        "그뿐만 아니라",
        "그뿐 아니라",
        "다섯 명에 불과하다",
        "끊임없이",
        "하나밖에 남지 않았다",
    ],
)
def test_what_only_looks_like_a_no(text: str) -> None:
    assert SHIPPED.phrases("ko", "cancels").search(text)


@pytest.mark.parametrize("text", ["하지 않는다", "볼 수 없다", "책이 아니다", "아니라고 했다"])
def test_a_plain_no_is_not_cancelled(text: str) -> None:
    assert not SHIPPED.phrases("ko", "cancels").search(text)


@each(
    ("effect", "text", "found"),
    [
        ("negates", "It doesn’t work", True),
        ("negates", "It does notably well", False),
        ("cancels", "not only that", True),
        ("denies", "a non-smoking area", True),
        ("denies", "sugar-free", True),
        ("negates", "They failed to come", True),
    ],
)
def test_english_phrases(effect: Effect, text: str, found: bool) -> None:
    assert bool(SHIPPED.phrases("en", effect).search(text)) == found


def test_phrases_with_gaps_and_parts_of_words(tmp_path: Path) -> None:
    path = tmp_path / "negation.tsv"
    rows = [
        "language\tphrase\teffect\tnote",
        "en\ttoo ... to\tdenies",
        "en\trefus-\tdenies",
        "ko\t여간 ~ 않다\tcancels",
    ]
    path.write_text("\n".join([*rows, ""]), encoding="utf-8")
    negation = Negation.load(path)
    assert negation.phrases("en", "denies").search("far too tired to go")
    assert negation.phrases("en", "denies").search("she refuses")
    assert not negation.phrases("en", "denies").search("defuse it")
    assert negation.phrases("ko", "cancels").search("여간 어려운 게 않았다")
    assert not negation.phrases("ko", "denies").search("아무 말")


def test_words_that_begin_as_if_with_a_prefix() -> None:
    assert SHIPPED.prefixed.search("an unhappy end")
    assert SHIPPED.prefixed.search("an unsafe place")
    assert not SHIPPED.prefixed.search("they discover it")


def test_a_desk_adds_its_own() -> None:
    own = SHIPPED.with_rows(rows_of_negation("en\tnary\tnegates\n", "own.tsv"))
    assert own.phrases("en", "negates").search("nary a word")
    assert own.phrases("en", "negates").search("not a word")


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("en\tnot", "own.tsv:1: a way of saying no is"),
        ("fr\tpas\tnegates", "own.tsv:1: a way of saying no is"),
        ("ko\t안\tnegate", "did you mean 'negates'"),
    ],
)
def test_any_other_row_is_an_error(row: str, complaint: str) -> None:
    with pytest.raises(UserError) as caught:
        list(rows_of_negation(f"{row}\n", "own.tsv"))
    assert complaint in str(caught.value.problem)
