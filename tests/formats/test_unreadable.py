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
