"""Formats that translations come in and that are not read, and the way out of each."""

from __future__ import annotations

from pathlib import PurePath

_AS_TEXT = "save it as plain text (.txt)"
_AS_WORKBOOK = "save it as .xlsx, or the sheet as .tsv or .csv, source and target in columns of their own"
_EXPORTED = "export its segments as a table (.tsv or .csv) with the columns source and target"

_WAYS_OUT: dict[str, tuple[str, str]] = {
    ".pdf": ("a PDF document", "take its text out (pdftotext) and check that"),
    ".hwp .hwt": ("a Hangul document", "save it as .hwpx"),
    ".doc .odt .rtf .pages": ("a word processor's document", "save it as .docx"),
    ".ppt .pptx .odp .key": ("a presentation", _AS_TEXT),
    ".xls .xlsb .ods .numbers": ("a spreadsheet", _AS_WORKBOOK),
    ".mqxlz .sdlppx": ("a package of XLIFF files", "take the XLIFF files out and check those"),
    ".sdltm": ("a translation memory", "export it as .tmx"),
    ".tbx": ("a termbase", "name it under `glossary`"),
    ".sdltb": ("a termbase", "export it as .tbx and name that under `glossary`"),
    ".mo": ("a compiled gettext catalogue", "check the .po file that it was made of"),
    ".stringsdict": ("a file of resources", _EXPORTED),
    ".ass .ssa .smi .sub": ("a file of subtitles", "save it as .srt or .vtt"),
    ".epub .mobi": ("an electronic book", _AS_TEXT),
}
_BY_SUFFIX = {suffix: told for suffixes, told in _WAYS_OUT.items() for suffix in suffixes.split()}


def way_out(path: str) -> str:
    """What such a file is and what to do with it, as a sentence; empty where the suffix says nothing."""
    what, instead = _BY_SUFFIX.get(PurePath(path).suffix.lower(), ("", ""))
    return f"it is {what}, which qa-lint does not read: {instead}" if what else ""
