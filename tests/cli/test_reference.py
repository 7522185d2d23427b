"""`qa-lint score`: figures that can be reckoned by hand, whatever package reckons them."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from pathlib import Path

import pytest
import regex
from markdown_it import MarkdownIt

from qa_lint.reporters.metrics import METRIC_REPORTERS

from .conftest import Invoke, Run, write


def scores(invoke: Invoke, *args: str) -> dict[str, float]:
    done = invoke("score", "ref.txt", "hyp.txt", "--output-format", "json", *args)
    assert done.exit_code == 0, done.output
    return {metric["metric"]: metric["score"] for metric in json.loads(done.stdout)["metrics"]}


def chrf(reference: str, translation: str) -> float:
    """Popovic (2015): the F2 of n-grams of characters, averaged over n from 1 to 6, without the spaces."""
    parts = []
    for n in range(1, 7):
        ref, hyp = (
            Counter(text[i : i + n] for i in range(len(text) - n + 1))
            for text in (reference.replace(" ", ""), translation.replace(" ", ""))
        )
        parts.append(((ref & hyp).total() / ref.total(), (ref & hyp).total() / hyp.total()))
    recall, precision = (sum(column) / 6 for column in zip(*parts, strict=True))
    return 100 * 5 * precision * recall / (4 * precision + recall)


def test_what_is_the_same_is_perfect(invoke: Invoke) -> None:
    write(ref_txt="나무를 심었다.\n길을 닦았다.\n", hyp_txt="나무를 심었다.\r\n길을 닦았다.\r\n")
    assert scores(invoke) == {"BLEU": 100, "chrF": 100, "TER": 0}


def test_another_encoding_than_utf8_is_told(invoke: Invoke) -> None:
    write(ref_txt="나무를 심었다.\n".encode("utf-16"), hyp_txt="나무를 심었다.\n")
    done = invoke("score", "ref.txt", "hyp.txt")
    assert (done.exit_code, done.stderr) == (0, "qa-lint: note: ref.txt: read as UTF-16 LE\n")


def test_figures_that_can_be_reckoned_by_hand(invoke: Invoke) -> None:
    """Of the n-grams 4 in 5, 3 in 4, 2 in 3, 1 in 2 are right; their geometric mean; one word in five is wrong."""
    write(ref_txt="the red cat sat down\n", hyp_txt="the red cat sat there\n")
    found = scores(invoke)
    assert found["BLEU"] == pytest.approx(100 * (4 / 5 * 3 / 4 * 2 / 3 * 1 / 2) ** 0.25, abs=1e-3)
    assert found["TER"] == pytest.approx(20)
    assert found["chrF"] == pytest.approx(chrf("the red cat sat down", "the red cat sat there"), abs=1e-3)


def test_korean_is_compared_by_characters(invoke: Invoke) -> None:
    write(ref_txt="시는 나무를 심었다\n", hyp_txt="시가 나무를 심었다\n")
    found = scores(invoke)
    assert found["BLEU"] > 60  # by words, two of three are right, and no four in a row
    assert found["chrF"] == pytest.approx(chrf("시는 나무를 심었다", "시가 나무를 심었다"), abs=1e-3)
    assert scores(invoke, "--tokenize", "13a")["BLEU"] < found["BLEU"]


def test_the_signature_says_how_it_was_reckoned(invoke: Invoke) -> None:
    write(ref_txt="나무를 심었다.\n", hyp_txt="나무를 심었다.\n")
    lines = invoke("score", "ref.txt", "hyp.txt").stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["BLEU", "chrF", "TER"]
    assert all(regex.search(r"nrefs:1\|.*\|version:[0-9.]+$", line) for line in lines)
    assert "|tok:char|" in lines[0]
    write(ref_txt="They planted trees.\n", hyp_txt="They planted trees.\n")
    assert "|tok:13a|" in invoke("score", "ref.txt", "hyp.txt").stdout.splitlines()[0]


@pytest.mark.parametrize("name", [*METRIC_REPORTERS])
def test_every_form_has_all_figures_with_their_signatures(invoke: Invoke, name: str) -> None:
    write(ref_txt="the red cat sat down\n", hyp_txt="the red cat sat there\n")
    done = invoke("score", "ref.txt", "hyp.txt", "--output-format", name, "--output-format", "json:all.json")
    assert (done.exit_code, done.stderr) == (0, "")
    metrics = json.loads(Path("all.json").read_text(encoding="utf-8"))["metrics"]
    for metric in metrics:
        assert metric["signature"] in done.stdout.replace("\\|", "|")
        assert regex.search(rf"(?<![0-9.]){int(metric['score'])}[.0-9]*(?![0-9])", done.stdout)
    if name == "markdown":
        table = MarkdownIt("commonmark").enable("table").parse(done.stdout)
        cells = [token.content for token in table if token.type == "inline"]
        assert cells[3::3] == ["BLEU", "chrF", "TER"], "a signature's bars divide no cells"
    if name == "csv":
        rows = [*csv.DictReader(io.StringIO(done.stdout, newline=""))]
        assert [float(row["score"]) for row in rows] == [metric["score"] for metric in metrics]
    if name == "jsonl":
        assert [json.loads(line) for line in done.stdout.splitlines()] == metrics


@pytest.mark.parametrize(
    ("ref", "hyp", "args", "message"),
    [
        ("a\nb\n", "a\n", [], "ref.txt has 2 lines, but hyp.txt has 1: line n of one and line n of the other"),
        ("", "", [], "ref.txt: empty: nothing to compare"),
        ("a\n", "b\n", ["--output-format", "sarif"], "there is no output format 'sarif'"),
        ("a\n", "b\n", ["--output-format", "sarif"], "(there are full, json, jsonl, csv, markdown, github)"),
        ("a\n", "b\n", ["--tokenize", "kiwi"], "'kiwi' is not one of '13a', 'intl', 'char', 'ko-mecab', 'none'"),
    ],
)
def test_bad_input(invoke: Invoke, ref: str, hyp: str, args: list[str], message: str) -> None:
    write(ref_txt=ref, hyp_txt=hyp)
    done = invoke("score", "ref.txt", "hyp.txt", *args)
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr


def test_a_file_that_is_not_there(invoke: Invoke) -> None:
    done = invoke("score", "ref.txt", "hyp.txt")
    assert (done.exit_code, done.stderr) == (2, "qa-lint: error: ref.txt: cannot be read: No such file or directory\n")


def test_linting_does_without_the_package_that_scores(run: Run) -> None:
    write(a_tsv="예산은 3억 원이다.\tThe budget is 300 million won.\n")
    done = run(["check", "a.tsv"], env={"PYTHONPROFILEIMPORTTIME": "1"})
    assert done.returncode == 0
    assert b"qa_lint.engine.session" in done.stderr
    for package in (b"sacrebleu", b"jinja2", b"xlsxwriter", b"python_calamine"):
        assert package not in done.stderr, package
