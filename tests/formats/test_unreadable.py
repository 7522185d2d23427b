"""Files that are not read are told with what to do with them, whatever the case of their suffix."""

from __future__ import annotations

from each import each

from qa_lint.formats.unreadable import way_out


@each(
    ("path", "told"),
    [
        ("a/b.HWP", "it is a Hangul document, which qa-lint does not read: save it as .hwpx"),
        (
            "ko.lproj/a.stringsdict",
            "it is a file of resources, which qa-lint does not read: "
            "export its segments as a table (.tsv or .csv) with the columns source and target",
        ),
        ("a.pptx", "it is a presentation, which qa-lint does not read: save it as plain text (.txt)"),
        ("a.tsv", ""),
        ("mo", ""),
    ],
)
def test_the_way_out_is_told_by_the_suffix(path: str, told: str) -> None:
    assert way_out(path) == told


@each(
    ("suffixes", "what", "instead"),
    [
        ("pdf", "a PDF document", "take its text out (pdftotext) and check that"),
        ("hwp hwt", "a Hangul document", "save it as .hwpx"),
        ("doc odt rtf pages", "a word processor's document", "save it as .docx"),
        ("ppt pptx odp key", "a presentation", "save it as plain text (.txt)"),
        (
            "xls xlsb ods numbers",
            "a spreadsheet",
            "save it as .xlsx, or the sheet as .tsv or .csv, source and target in columns of their own",
        ),
        ("mqxlz sdlppx", "a package of XLIFF files", "take the XLIFF files out and check those"),
        ("sdltm", "a translation memory", "export it as .tmx"),
        ("tbx", "a termbase", "name it under `glossary`"),
        ("sdltb", "a termbase", "export it as .tbx and name that under `glossary`"),
        ("mo", "a compiled gettext catalogue", "check the .po file that it was made of"),
        ("ass ssa smi sub", "a file of subtitles", "save it as .srt or .vtt"),
        ("epub mobi", "an electronic book", "save it as plain text (.txt)"),
    ],
)
def test_the_way_out_of_each_suffix(suffixes: str, what: str, instead: str) -> None:
    for suffix in suffixes.split():
        assert way_out(f"a.{suffix}") == f"it is {what}, which qa-lint does not read: {instead}"
