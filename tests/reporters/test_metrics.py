"""What metrics say, in each of the forms that it is asked for by name."""

from __future__ import annotations

import json

import pytest

from qa_lint.model import Language, Metric
from qa_lint.reporters.metrics import METRIC_REPORTERS

CHRF = Metric("chrF", 51.23456, "nrefs:1|case:mixed")


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("full", "chrF   51.23   nrefs:1|case:mixed\n"),
        ("csv", "metric,score,signature\r\nchrF,51.2346,nrefs:1|case:mixed\r\n"),
        ("github", "::notice title=qa-lint score::chrF 51.23 (nrefs:1|case:mixed)\n"),
    ],
)
def test_a_metric_is_told_in_each_form(form: str, told: str) -> None:
    assert METRIC_REPORTERS[form]([CHRF], "en") == told


def test_in_json_a_metric_is_an_object() -> None:
    fields = {"metric": "chrF", "score": 51.2346, "signature": "nrefs:1|case:mixed"}
    assert json.loads(METRIC_REPORTERS["json"]([CHRF], "en")) == {"version": 1, "metrics": [fields]}
    assert json.loads(METRIC_REPORTERS["jsonl"]([CHRF], "en")) == fields


def test_a_bar_in_a_signature_does_not_end_a_cell() -> None:
    row = METRIC_REPORTERS["markdown"]([CHRF], "en").split("\n")[2]
    assert row == r"| chrF | 51.23 | `nrefs:1\|case:mixed` |"


@pytest.mark.parametrize(
    ("language", "head"), [("en", "| Metric | Score | Signature |"), ("ko", "| 척도 | 점수 | 서명 |")]
)
def test_a_table_has_its_heads_in_either_language(language: Language, head: str) -> None:
    assert METRIC_REPORTERS["markdown"]([CHRF], language).split("\n")[:2] == [head, "| --- | ---: | --- |"]
