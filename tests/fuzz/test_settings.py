"""Anything as the files that a run is set up by: one message, or it works; never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from amounts import inputs
from click.testing import CliRunner
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from qa_lint.cli.main import qa_lint

PIECES = st.sampled_from([
    "glossary", "names", "select", "severity", "pairs", "suppress", "rules", "jobs", "[[", "]]", "[", "]", " = ", "\n",
    '"', "'", "1", "-1", "1e999", "nan", "true", "[]", "{}", "{a = 1}", '["number"]', '"a"', "#", "\\", ",", ".", "=",
    "ko", "en", "hangul", "latin", "kind", "\t", "나무", "tree", "윤서진", "Yoon", "sentences", "-", "9" * 400,
    "\u0000", "\ud800", "message", "check", "find_pattern", "[[bad]]", "source", "target", "⟦", "status", "stable",
    "{text}",
])  # fmt: skip
TEXTS = st.lists(PIECES, max_size=25).map("".join)
ROW = "예산은 3억 원이다.\tThe budget is 3 billion won.\n"
FILES = {
    "qa-lint.toml": None, "pyproject.toml": None, "cards/text/odd.toml": 'cards = ["cards"]\n',
    "g.tsv": 'glossary = ["g.tsv"]\n', "g.csv": 'glossary = ["g.csv"]\n', "g.tbx": 'glossary = ["g.tbx"]\n',
    "n.tsv": 'names = ["n.tsv"]\n', "n.toml": 'names = ["n.toml"]\n', "l.tsv": 'lexicon = ["l.tsv"]\n',
    "o.tsv": 'opposites = ["o.tsv"]\n', "d.tsv": 'negation = ["d.tsv"]\n', "known.json": 'baseline = "known.json"\n',
}  # fmt: skip
BEGINNINGS = {
    "g.tsv": "ko\ten\n", "g.csv": "ko,en\n", "n.tsv": "hangul\tlatin\tkind\n", "n.toml": "[[names]]\n",
    "l.tsv": "sentences\t-\t9\n", "known.json": '{"version": 1, "findings": [', "g.tbx": "<tbx><text><body>",
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "cards" / "text").mkdir(parents=True)
    (tmp_path / "a.tsv").write_text(ROW, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", FILES)
@settings(inputs(usual=5, nightly=200), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, begun=st.booleans())
@example(text="names = 1\n", begun=False)
@example(text="a = " + "[" * 10_000, begun=False)
@example(text="a = " + "1" * 5_000, begun=False)
@example(text='나무,"' + "가" * 140_000, begun=True)
@example(text="en\ta\t" + "9" * 400, begun=True)
def test_one_message_or_none(folder: Path, name: str, text: str, begun: bool) -> None:
    if own := FILES[name]:
        (folder / "qa-lint.toml").write_text(own, encoding="utf-8")
    written = (BEGINNINGS.get(name, "") if begun else "") + text
    (folder / name).write_bytes(written.encode("utf-8", "surrogatepass"))
    rules = "number,terminology,name,text,omission,polarity"
    result = CliRunner().invoke(qa_lint, ["check", "--no-cache", "--select", rules, "--output-format", "json", "a.tsv"])
    assert isinstance(result.exception, SystemExit | None)
    assert "Traceback" not in result.output
    assert "bug" not in result.stderr
    assert "internal-error" not in result.stdout
    assert result.exit_code in (0, 1, 2)
    assert result.exit_code < 2 or result.stderr.count("error:") >= 1
