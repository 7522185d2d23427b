"""The command on pages: a finding points into both files, whatever marks stand around the text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Invoke

PAGES = {
    "md": (
        "---\ntitle: 도서관\n---\n\n도서관\n===\n\n    코드 30억\n\n> 예산은\n> 3억 원이다.\n",
        "---\ntitle: Library\n---\n\nLibrary\n=======\n\n    code 30\n\n> The budget is\n> 3 billion won.\n",
    ),
    "rst": (
        "도서관\n======\n\n.. note:: 예산은\n   3억 원이다::\n\n       30억\n",
        "Library\n=======\n\n.. note:: The budget is\n   3 billion won::\n\n       30\n",
    ),
    "adoc": (
        "= 도서관\n:toc:\n\nNOTE: 예산은\n3억 원이다.\n\n----\n30억\n----\n",
        "= Library\n:toc:\n\nNOTE: The budget is\n3 billion won.\n\n----\n30\n----\n",
    ),
    "html": (
        "<h1>도서관</h1>\n<p>예산은&nbsp;<b>3억 원</b>이다.</p>\n<pre>30억</pre>\n",
        "<h1>Library</h1>\n<p>The budget &lt;is&gt; <b>3 billion\nwon</b>.</p>\n<pre>30</pre>\n",
    ),
}


def stands(written: str, text: str) -> tuple[int, int, str]:
    """The line and column at which a text begins, where a file has it once."""
    assert written.count(text) == 1
    before = written[: written.index(text)].split("\n")
    return len(before), len(before[-1]) + 1, text


@pytest.mark.parametrize("suffix", PAGES)
def test_a_wrong_number_is_told_where_each_page_has_it(suffix: str, invoke: Invoke) -> None:
    source, target = PAGES[suffix]
    Path(f"a.ko.{suffix}").write_text(source, encoding="utf-8")
    Path(f"a.en.{suffix}").write_text(target, encoding="utf-8")
    report = json.loads(invoke("check", f"a.en.{suffix}", "--output-format", "json").stdout)
    found = [
        (told["rule"], *((side["line"], side["column"], side["text"]) for side in (told["source"], told["target"])))
        for told in report["findings"]
    ]
    wrong = "3 billion\nwon" if "3 billion\nwon" in target else "3 billion won"
    assert found == [("wrong-magnitude", stands(source, "3억 원"), stands(target, wrong))]
