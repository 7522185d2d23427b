"""Catalogues and files of keys, by the real command: a wrong number is told at its line and column on both sides."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Invoke

PO = 'msgid ""\nmsgstr "Language: ko\\n"\n\nmsgid ""\n"It opens in "\n"1998."\nmsgstr "1997년에 문을 연다."\n'
JSON_KO = '{\n  "opening": {\n    "text": "\\uc62c해 1997년에 문을 연다."\n  }\n}\n'
JSON_EN = '{"opening": {"text": "It \\"opens\\" in 1998."}}\n'
YAML_KO = "ko:\n  opening: >-\n    올해\n    1997년에 문을 연다.\n"
YAML_EN = "en:\n  opening: 'It''s open from 1998.'\n"
XCSTRINGS = (
    '{"sourceLanguage": "en", "strings": {\n"It opens in 1998.": {"localizations": {"ko": {"stringUnit":\n'
    '{"state": "translated", "value": "1997년에 문을 연다."}}}}}}\n'
)

# the files, how the command is told of them, and the places of both numbers in the direction from Korean to English
CASES: Mapping[str, tuple[Mapping[str, str], list[str], str, str]] = {
    "po": ({"ko.po": PO}, ["ko.po"], "ko.po:7:9", "ko.po:6:2"),
    "xcstrings": ({"a.xcstrings": XCSTRINGS}, ["a.xcstrings"], "a.xcstrings:3:35", "a.xcstrings:2:14"),
    "jsonl": (
        {"a.jsonl": '{"ko": "1997년에 연다.", "en": "It opens in 1998."}\n'},
        ["a.jsonl"], "a.jsonl:1:9", "a.jsonl:1:41",
    ),
    "json": ({"i18n/ko.json": JSON_KO, "i18n/en.json": JSON_EN}, ["."], "i18n/ko.json:3:22", "i18n/en.json:1:39"),
    "arb": (
        {"app_ko.arb": '{"a": "1997년에 연다.", "@a": {}}', "app_en.arb": '{"a": "It opens in 1998."}'},
        ["app_ko.arb"], "app_ko.arb:1:8", "app_en.arb:1:20",
    ),
    "yaml": ({"ko.yml": YAML_KO, "en.yml": YAML_EN}, ["."], "ko.yml:4:5", "en.yml:2:29"),
    "properties": (
        {"m_ko.properties": "# 글\na = \\uc62c\\ud574 \\\n  1997년에 연다.\n",
         "m_en.properties": "a: It opens in 1998.\n"},
        ["."], "m_ko.properties:3:3", "m_en.properties:1:16",
    ),
    "strings": (
        {"ko.lproj/a.strings": '"a" = "1997년에 연다.";\n',
         "en.lproj/a.strings": '/* x */\n"a" = "It opens in 1998.";\n'},
        ["."], "ko.lproj/a.strings:1:8", "en.lproj/a.strings:2:20",
    ),
    "fluent": (
        {"ko/a.ftl": "a =\n    1997년에 연다.\n", "en/a.ftl": "a = It opens in 1998.\n"},
        ["."], "ko/a.ftl:2:5", "en/a.ftl:1:17",
    ),
    "srt": (
        {"a.ko.srt": "1\n00:00:01,000 --> 00:00:02,000\n올해\n1997년에 연다.\n",
         "a.en.srt": "1\n00:00:01,000 --> 00:00:02,000\nIt opens in 1998.\n"},
        ["."], "a.ko.srt:4:1", "a.en.srt:3:13",
    ),
    "vtt": (
        {"a.ko.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n1997년에 연다.\n",
         "a.en.vtt": "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nIt opens in 1998.\n"},
        ["."], "a.ko.vtt:4:1", "a.en.vtt:4:13",
    ),
}  # fmt: skip


def write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")


def report(invoke: Invoke, *args: str) -> dict[str, Any]:
    return json.loads(invoke("check", *args, "--output-format", "json").stdout)  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", CASES)
def test_a_wrong_number_is_told_where_it_stands_on_both_sides(invoke: Invoke, folder: Path, name: str) -> None:
    files, args, korean, english = CASES[name]
    write(folder, files)
    told = report(invoke, *args, "--select", "number")
    (finding,) = told["findings"]
    places = {
        side["text"][:4]: f"{side['path']}:{side['line']}:{side['column']}"
        for side in (finding["source"], finding["target"])
    }
    assert places == {"1997": korean, "1998": english}
    assert finding["rule"] == "wrong-date"
    assert told["errors"] == []


@pytest.mark.parametrize("left", [0.3, 0.6, 0.95])
@pytest.mark.parametrize("name", CASES)
def test_a_file_that_was_cut_off_is_at_most_one_error_and_the_others_are_linted(
    invoke: Invoke, folder: Path, name: str, left: float
) -> None:
    files = CASES[name][0]
    write(folder, {path: text[: int(left * len(text))] for path, text in files.items()})
    write(folder, {"other.tsv": "ko\ten\n1997년에 연다.\tIt opens in 1998.\n"})
    result = invoke("check", ".", "--select", "number", "--output-format", "json")
    told = json.loads(result.stdout)
    assert "other.tsv" in [finding["path"] for finding in told["findings"]]
    assert len(told["errors"]) <= len(files)
    assert all(error["path"] in files and error["line"] for error in told["errors"])
    assert result.exit_code == (2 if told["errors"] else 1)


def test_keys_that_one_side_lacks_and_texts_that_are_too_long_are_told(invoke: Invoke, folder: Path) -> None:
    write(
        folder,
        {
            "locales/ko.yml": "ko:\n  open: 열기\n  # max-length: 5\n  save: 저장\n  quit: 끝내기\n",
            "locales/en.yml": "en:\n  open: Open\n  save: Save it all\n  help: Help\n",
            "package.json": '{"name": "x", "description": "no translation"}',
            "tsconfig.json": "{ // not even JSON\n}",
        },
    )
    told = report(invoke, ".")
    assert [(f["rule"], f["path"], f["line"], f["column"]) for f in told["findings"]] == [
        ("max-length", "locales/en.yml", 3, 9),
        ("missing-key", "locales/en.yml", 4, 1),
        ("extra-key", "locales/en.yml", 4, 9),
    ]
    assert told["errors"] == []
    assert invoke("check", ".").stderr == ""


def test_a_pair_may_be_configured(invoke: Invoke, folder: Path) -> None:
    write(folder, {
        "qa-lint.toml": '[[pairs]]\nsource = "{path}_ko.properties"\ntarget = "{path}.properties"\n',
        "messages_ko.properties": "a=1997년에 연다.\n",
        "messages.properties": "a=It opens in 1998.\n",
    })  # fmt: skip
    assert [finding["rule"] for finding in report(invoke)["findings"]] == ["wrong-date"]
    assert [finding["rule"] for finding in report(invoke, "messages.properties")["findings"]] == ["wrong-date"]
