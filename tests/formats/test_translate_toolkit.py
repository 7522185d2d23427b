"""Files that the converters of Translate Toolkit have made of a catalogue: they are run as programs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from qa_lint.engine.locate import locate_spot
from qa_lint.engine.session import Session
from qa_lint.formats.po import written
from qa_lint.model import Document, Pair, Span, Spot
from qa_lint.project.settings import Config

pytestmark = pytest.mark.office

CATALOGUE = r"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: ko\n"
"X-Source-Language: en\n"
"Plural-Forms: nplurals=1; plural=0;\n"

#. short
#: open
msgctxt "menu"
msgid "Open the <b>\"file\"</b> & more"
msgstr "<b>\"파일\"</b> 등 열기"

#: saved
#, fuzzy
msgid "Saved %d of 3 files.\n"
msgstr "파일 3개 가운데 %d개를 저장했습니다.\n"

#: deleted
msgid "%d file is deleted"
msgid_plural "%d files are deleted"
msgstr[0] "파일 %d개를 지웠습니다"

#: later
msgid "Not yet"
msgstr ""
"""
OPEN = ('Open the <b>"file"</b> & more', '<b>"파일"</b> 등 열기')
SAVED = ("Saved %d of 3 files.", "파일 3개 가운데 %d개를 저장했습니다.")
ONE, MANY = ("%d file is deleted", "파일 %d개를 지웠습니다"), ("%d files are deleted", "파일 %d개를 지웠습니다")
LATER = ("Not yet", "")


def converted(folder: Path, program: str, name: str, *options: str, catalogue: str = CATALOGUE) -> Path:
    """What a program makes of a catalogue."""
    (folder / "ko.po").write_text(catalogue, encoding="utf-8")
    command = [program, "--progress=none", *options, str(folder / "ko.po"), str(folder / name)]
    subprocess.run(command, check=True, capture_output=True, timeout=60, cwd=folder)
    return folder / name


def pairs_of(folder: Path, *paths: Path) -> list[Pair]:
    bitext = Session(Config(folder, languages=("en", "ko"))).align(*map(str, paths))
    assert bitext.errors == []
    assert bitext.document is not None
    check_places(bitext.document)
    return list(bitext.document.pairs)


def check_places(document: Document) -> None:
    """Letters and digits, cut out of the file, are those of the text."""
    for segment in (side for pair in document.pairs for side in (pair.source, pair.target)):
        for n, character in enumerate(segment.text):
            told = locate_spot(Spot(segment, Span(n, n + 1))).text
            if character.isalnum():
                assert told == character or (told[0] == "\\" and chr(int(told[2:], 16)) == character)


def texts(pairs: list[Pair]) -> list[tuple[str, str]]:
    return [(str(pair.source.text), str(pair.target.text)) for pair in pairs]


def test_exchange_file(tmp_path: Path) -> None:
    pairs = pairs_of(tmp_path, converted(tmp_path, "po2xliff", "ko.xlf"))
    # Korean has one form for all numbers: the second of English has no translation of its own
    assert texts(pairs) == [OPEN, SAVED, ONE, LATER]
    assert (pairs[0].notes, pairs[1].state) == (("short",), "needs-translation")


def test_memory(tmp_path: Path) -> None:
    pairs = pairs_of(tmp_path, converted(tmp_path, "po2tmx", "ko.tmx", "--language=ko", "--source-language=en"))
    assert texts(pairs) == [OPEN, ONE]  # what is confirmed and translated
    assert pairs[0].context == "menu"


def test_messages_of_qt(tmp_path: Path) -> None:
    pairs = pairs_of(tmp_path, converted(tmp_path, "po2ts", "app_ko.ts"))
    assert [target for _, target in texts(pairs)] == [target for _, target in (OPEN, SAVED, ONE, LATER)]
    assert texts(pairs)[:2] == [OPEN, SAVED]
    assert [pair.state for pair in pairs][1] == "unfinished"


def test_table(tmp_path: Path) -> None:
    pairs = pairs_of(tmp_path, converted(tmp_path, "po2csv", "ko.csv"))
    assert texts(pairs) == [OPEN, SAVED, ONE, LATER]


ENGLISH = {
    "prop": ("properties", 'open=Open the <b>"file"</b> & more\nlater=Not yet\n'),
    "json": ("json", '{"open": "Open the <b>\\"file\\"</b> & more", "later": "Not yet"}\n'),
    "yaml": ("yaml", "open: Open the <b>\"file\"</b> & more\nlater: Not yet\n"),
    "resx": ("resx", '<?xml version="1.0" encoding="utf-8"?>\n<root>\n<resheader name="resmimetype">'
             "<value>text/microsoft-resx</value></resheader>\n"
             '<data name="open" xml:space="preserve"><value>Open the &lt;b&gt;"file"&lt;/b&gt; &amp; more</value>'
             "</data>\n"
             '<data name="later" xml:space="preserve"><value>Not yet</value></data>\n</root>\n'),
}  # fmt: skip


@pytest.mark.parametrize("kind", ENGLISH)
def test_files_of_keys(tmp_path: Path, kind: str) -> None:
    suffix, english = ENGLISH[kind]
    source = tmp_path / f"en.{suffix}"
    source.write_text(english, encoding="utf-8")
    to_po = [f"{kind}2po", "--progress=none", f"en.{suffix}", "made.po"]
    subprocess.run(to_po, check=True, capture_output=True, timeout=60, cwd=tmp_path)
    made = (tmp_path / "made.po").read_text(encoding="utf-8")
    for told, answer in ((written(text) for text in both) for both in (OPEN, ("Not yet", "아직"))):
        assert f'msgid "{told}"\nmsgstr ""' in made
        made = made.replace(f'msgid "{told}"\nmsgstr ""', f'msgid "{told}"\nmsgstr "{answer}"')
    target = converted(tmp_path, f"po2{kind}", f"ko.{suffix}", f"--template=en.{suffix}", catalogue=made)
    assert texts(pairs_of(tmp_path, source, target)) == [OPEN, ("Not yet", "아직")]
