"""Keys that one side lacks, and translations that are too long for their place."""

from __future__ import annotations

from dataclasses import replace

from each import each
from toy import pair

from qa_lint.checks.compare_keys import compare_keys, measure_length
from qa_lint.model import Pair, Segment, TextFile


def alone(text: str, key: str, is_source: bool) -> Pair:
    """A text of one side under a key, and a gap on the other."""
    gap = Segment.gap(TextFile("other.json", ""), 0, "en" if is_source else "ko")
    text_side = Segment.of_string(text, "ko" if is_source else "en")
    return Pair(*((text_side, gap) if is_source else (gap, text_side)), key=key)


@each(
    ("text", "key", "is_source", "expected"),
    [
        ("저장", "save", True, [("missing", "save")]),
        ("Save", "save", False, [("extra", "save")]),
        ("저장", "", True, []),  # a block without a counterpart is the business of another rule
        (" ", "save", True, []),
        ("", "save", False, []),
        ("{count, plural, one {#} other {#}}", "files", True, []),  # a number alone, in every form
        ("{count, plural, one {파일 #} other {#}}", "files", True, [("missing", "files")]),
        ("저장", "k" * 81, True, [("missing", "k" * 80 + "…")]),
    ],
)
def test_a_key_of_one_side(text: str, key: str, is_source: bool, expected: list[tuple[str, str]]) -> None:
    assert [(hit.kind, hit.values["key"]) for hit in compare_keys(alone(text, key, is_source))] == expected


def test_a_key_of_both_sides_is_nothing_to_tell() -> None:
    assert list(compare_keys(replace(pair("저장", "Save"), key="save"))) == []
    assert list(compare_keys(replace(pair("저장", ""), key="save"))) == []


@each(
    ("text", "most", "default", "length"),
    [
        ("Save", 4, 0, None),
        ("Save it", 4, 0, 7),
        ("  Save  ", 4, 0, None),
        ("Save it", None, 0, None),
        ("Save it", None, 5, 7),
        ("Save it", 9, 5, None),  # what the file says goes first
        ("👨‍👩‍👧‍👦👍🏽é", 3, 0, None),  # three characters for a reader
        ("👨‍👩‍👧‍👦👍🏽é!", 3, 0, 4),
    ],
)
def test_characters_are_counted_as_readers_see_them(
    text: str, most: int | None, default: int, length: int | None
) -> None:
    hits = list(measure_length(replace(pair("저장", text), most=most), **{"most": default} if default else {}))
    assert [(hit.values["length"], hit.values["most"]) for hit in hits] == (
        [(length, most or default)] if length else []
    )
