"""A small file of every format, with whatever texts: an English one and its Korean translation."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

import xlsxwriter

from formats.office_files import hangul, htable, word, wtable
from qa_lint.formats import FORMATS
from qa_lint.model import Format

Texts = Sequence[tuple[str, str]]  # English and Korean
Files = Mapping[str, bytes]  # by their names: the source before the target, or the one that holds both


@dataclass(frozen=True)
class Sample:
    """How files of a format are written; `special` are the characters that it has a way to write, and which are told
    apart from what it means by them.
    """

    format: str
    written: Callable[[Texts], Files]
    special: str = "\"'&<>\\"
    is_text: bool = True  # else it is an archive, in which nothing is fixed

    @property
    def known(self) -> Format:
        (known,) = (known for known in FORMATS if known.name == self.format)
        return known


def _by(notation: str) -> Callable[[str], str]:
    """How a format writes texts, by the name of its notation."""
    (write,) = {known.notations[notation] for known in FORMATS if notation in known.notations}

    def written(text: str) -> str:
        told = write(text)
        assert told is not None, f"{notation} has no way to write {text!r}"
        return told

    return written


def _both(name: str, head: str, row: str, notation: str, end: str = "") -> Callable[[Texts], Files]:
    """A file that holds both sides; a row has places for a number and for both texts."""
    write = _by(notation) if notation else str

    def written(texts: Texts) -> Files:
        rows = (row.format(n=n, en=write(en), ko=write(ko)) for n, (en, ko) in enumerate(texts, 1))
        return {name: (head + "".join(rows) + end).encode()}

    return written


def _pair(
    suffix: str, head: str, row: str, notation: str, end: str = "", between: str = ""
) -> Callable[[Texts], Files]:
    """Two files of one side each."""
    write = _by(notation) if notation else str

    def written(texts: Texts) -> Files:
        files = {}
        for side, language in enumerate(("en", "ko")):
            rows = (row.format(n=n, text=write(both[side])) for n, both in enumerate(texts, 1))
            files[f"{language}.{suffix}"] = (head.format(language=language) + between.join(rows) + end).encode()
        return files

    return written


def _resources(texts: Texts) -> Files:
    """Android has a folder for each language."""
    rows = _pair("xml", "<resources>\n", '    <string name="k{n}">{text}</string>\n', "android", "</resources>\n")(
        texts
    )
    return {f"values{folder}/strings.xml": rows[f"{side}.xml"] for folder, side in (("", "en"), ("-ko", "ko"))}


def _catalogue(texts: Texts) -> Files:
    strings = {
        f"k{n}": {"localizations": {c: {"stringUnit": {"state": "translated", "value": text}} for c, text in told}}
        for n, both in enumerate(texts, 1)
        for told in [list(zip(("en", "ko"), both, strict=True))]
    }
    catalogue = {"sourceLanguage": "en", "strings": strings, "version": "1.0"}
    return {"a.xcstrings": json.dumps(catalogue, ensure_ascii=False, indent=2).encode()}


def _workbook(texts: Texts) -> Files:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("S")
        for number, row in enumerate([("en", "ko"), *texts]):
            for column, text in enumerate(row):
                sheet.write_string(number, column, text)
    return {"a.xlsx": out.getvalue()}


def _html(text: str) -> str:
    return escape(text, quote=False)


def _pages(texts: Texts) -> Files:
    return {
        f"{language}.html": "".join(f"<p>{_html(both[side])}</p>\n" for both in texts).encode()
        for side, language in enumerate(("en", "ko"))
    }


_XLIFF_1 = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
    '<file source-language="en" target-language="ko" datatype="plaintext" original="a"><body>\n'
)
_XLIFF_2 = (
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ko"><file id="f">\n'
)
_PO = 'msgid ""\nmsgstr ""\n"Language: ko\\n"\n"X-Source-Language: en\\n"\n\n'
_UNIT_1 = '<trans-unit id="{n}"><source>{en}</source>\n<target>{ko}</target></trans-unit>\n'
_UNIT_2 = '<unit id="{n}"><segment><source>{en}</source><target>{ko}</target></segment></unit>\n'
_TMX = '<tmx version="1.4"><header srclang="en"/><body>\n'
_TU = '<tu><tuv xml:lang="en"><seg>{en}</seg></tuv>\n<tuv xml:lang="ko"><seg><![CDATA[{ko}]]></seg></tuv></tu>\n'
_DATA = '<data name="k{n}" xml:space="preserve"><value>{text}</value></data>\n'
_PLAIN = "'\"\\"  # what pages have no other way to write, and what is text all the same


def _cues(suffix: str, head: str, mark: str, notation: str) -> Callable[[Texts], Files]:
    row = "{n}\n00:00:{n:02}" + mark + "000 --> 00:00:{n:02}" + mark + "900\n{text}\n\n"
    return _pair(suffix, head, row, notation)


SAMPLES = [
    Sample("tsv", _both("a.tsv", "en\tko\n", "{en}\t{ko}\n", "tsv")),
    Sample("csv", _both("a.csv", "en;ko\r\n", '"{en}";"{ko}"\r\n', "quoted-csv")),
    Sample("table", _both("a.unknown", "en\tko\n", "{en}\t{ko}\n", "tsv")),
    Sample("jsonl", _both("a.jsonl", "", '{{"en": "{en}",  "ko": "{ko}"}}\n', "json")),
    Sample("po", _both("a.po", _PO, 'msgid "{en}"\nmsgstr ""\n"{ko}"\n\n', "po")),
    Sample("xliff", _both("a.xlf", _XLIFF_1, _UNIT_1, "xml", "</body></file></xliff>\n")),
    Sample("xliff", _both("a.xliff", _XLIFF_2, _UNIT_2, "xml", "</file></xliff>\n")),
    Sample("tmx", _both("a.tmx", _TMX, _TU, "xml-cdata", "</body></tmx>\n"), special="\"'\\"),
    Sample("qt", _both("a_ko.ts", '<!DOCTYPE TS>\n<TS version="2.1" language="ko"><context><name>c</name>\n',
                       "<message><source>{en}</source>\n<translation>{ko}</translation></message>\n", "xml",
                       "</context></TS>\n")),
    Sample("xcstrings", _catalogue),
    Sample("json", _pair("json", "{{\n", '  "k{n}": "{text}"', "json", "\n}\n", ",\n")),
    Sample("arb", _pair("arb", '{{"@@locale": "{language}",\n', '  "k{n}": "{text}"', "json", "\n}\n", ",\n")),
    Sample("yaml", _pair("yml", "{language}:\n", '  k{n}: "{text}"\n', "yaml-double")),
    Sample("yaml", _pair("yaml", "", "k{n}: '{text}'\n", "yaml-single")),
    Sample("yaml", _pair("yaml", "", "k{n}: >-\n  {text}\n", "yaml-block")),
    Sample("properties", _pair("properties", "", "k{n} = {text}\n", "properties"), special="\"&<>\\"),
    Sample("strings", _pair("strings", "/* texts */\n", '"k{n}" = "{text}";\n', "strings")),
    Sample("fluent", _pair("ftl", "", "k{n} = {text}\n", "fluent")),
    Sample("android", _resources, special="\"'&<>\\"),
    Sample("resx", _pair("resx", "<root>\n", _DATA, "xml", "</root>\n")),
    Sample("srt", _cues("srt", "", ",", "srt"), special="\"'&\\"),
    Sample("vtt", _cues("vtt", "WEBVTT\n\n", ".", "vtt")),
    Sample("markdown", _pair("md", "# A\n\n", "{text}\n\n", ""), special=_PLAIN),
    Sample("markdown", _pair("md", "+++\n", 't{n} = "{text}"\n', "toml", "+++\n"), special="\"'\\&"),
    Sample("markdown", _pair("md", "---\n", 't{n}: "{text}"\n', "yaml-double", "---\n"), special="\"'\\&"),
    Sample("html", _pages),
    Sample("rst", _pair("rst", "", "{text}\n\n", ""), special="'\""),
    Sample("asciidoc", _pair("adoc", "", "{text}\n\n", ""), special="'\""),
    Sample("text", _pair("txt", "", "{text}\n\n", ""), special=_PLAIN + "&<>"),
    Sample("xml", _both("a.xml", _XLIFF_1, _UNIT_1, "xml", "</body></file></xliff>\n")),
    Sample("xlsx", _workbook, is_text=False),
    Sample("docx", lambda texts: {"a.docx": word(wtable([("English", "한국어"), *texts]))}, is_text=False),
    Sample("hwpx", lambda texts: {"a.hwpx": hangul(htable([("English", "한국어"), *texts]))}, is_text=False),
]  # fmt: skip
