"""What the program that holds a text calls it stands in the reports that translators read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Invoke

KO, EN = "책은 5권이다.", "There are 6 books."
UNIT = (
    f'<source>{KO}</source><seg-source><mrk mtype="seg" mid="7">{KO}</mrk></seg-source>'
    f'<target><mrk mtype="seg" mid="7">{EN}</mrk></target>'
)


def xliff(unit: str) -> str:
    return (
        '<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" '
        'version="1.2"><file original="a" source-language="ko" target-language="en"><body>'
        f"{unit}</body></file></xliff>"
    )


CASES: Mapping[str, tuple[Mapping[str, str], str, str]] = {
    "sdlxliff": (
        {"a.sdlxliff": xliff(
            f'<trans-unit id="0b1e">{UNIT}<sdl:seg-defs><sdl:seg id="7" conf="Draft"/></sdl:seg-defs></trans-unit>'
        )},
        "7", "#7",
    ),
    "xliff": ({"a.xlf": xliff(f'<trans-unit id="u3">{UNIT}</trans-unit>')}, "u3/7", "u3/7"),
    "json": ({"ko.json": f'{{"home": {{"title": "{KO}"}}}}', "en.json": f'{{"home": {{"title": "{EN}"}}}}'},
             "home.title", "home.title"),
    "arb": ({"app_ko.arb": f'{{"opens": "{KO}"}}', "app_en.arb": f'{{"opens": "{EN}"}}'}, "opens", "opens"),
    "po": (
        {"en.po": f'msgid ""\nmsgstr "Language: en\\n"\n\nmsgctxt "sign"\nmsgid "{KO}"\nmsgstr "{EN}"\n'},
        "sign", "sign",
    ),
    "table": ({"a.tsv": f"key\tko\ten\nlong.{'x' * 80}\t{KO}\t{EN}\n"}, f"long.{'x' * 80}", f"long.{'x' * 55}…"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_translator_is_told_which_segment_it_is(invoke: Invoke, name: str) -> None:
    files, key, tag = CASES[name]
    for file, text in files.items():
        Path(file).write_text(text, encoding="utf-8")
    reports = [
        part for kind in ("json", "csv", "html", "xlsx") for part in ("--output-format", f"{kind}:report.{kind}")
    ]
    result = invoke("check", *files, "--select", "wrong-number", "--output-format", "full", *reports)
    assert result.exit_code == 1, result.output
    assert f" ({tag}): error: " in result.stdout
    (found,) = json.loads(Path("report.json").read_text(encoding="utf-8"))["findings"]
    assert [found["key"], found["source"]["key"], found["target"]["key"]] == [key] * 3
    (row,) = csv.DictReader(io.StringIO(Path("report.csv").read_text(encoding="utf-8")))
    assert row["key"] == key
    assert f" ({tag}) ·" in Path("report.html").read_text(encoding="utf-8")
    head, cells = (
        [cell.value for cell in row] for row in openpyxl.load_workbook("report.xlsx")["Findings"].iter_rows()
    )
    assert cells[head.index("Segment or key")] == key


def test_a_text_without_a_key_has_none(invoke: Invoke) -> None:
    Path("a.tsv").write_text(f"{KO}\t{EN}\n", encoding="utf-8")
    result = invoke("check", "a.tsv", "--select", "wrong-number", "--output-format", "json")
    assert '"key"' not in result.stdout
    assert "a.tsv:1:20: error: " in invoke("check", "a.tsv", "--select", "wrong-number").stdout
