"""Blocks of code that belong together: what may differ in them, and what is told."""

from __future__ import annotations

import pytest
from each import each

from qa_lint.checks.compare_code_blocks import compare_code_blocks, read_code_lines
from qa_lint.model import Document, Pair, Segment, Text

MORE = "a = 1\nb = 2\nc = 3\n"


def told(korean: str, english: str) -> list[tuple[object, ...]]:
    code = [
        Pair(*(Segment.of_string(f"```\n{MORE}{text}\n```", lang) for text, lang in ((korean, "ko"), (english, "en"))))
    ]
    hits = compare_code_blocks(Document(None, [], given=False, code=code))
    return [(hit.kind, hit.values["expected"], hit.values["found"]) for hit in hits]


@each(
    ("korean", "english", "expected"),
    [
        ("d = 4", "d = 4", []),
        ("d = 4", "d = 5", [("changed", "`d = 4`", "`d = 5`")]),
        ("d = 4", "", [("missing", "`d = 4`", "")]),
        ("", "d = 4", [("added", "", "`d = 4`")]),
        ("d = 4\ne = 5", "d = 5\ne = 6", [("changed", "`d = 4`", "`d = 5`")]),  # one is enough to look
        ("d = 4;", "d  =  4", []),
        ("d = 4  # 넷", "d = 4  # four", []),
        ("d = 4 // 넷", "d = 4", []),
        ("/* 넷\n다섯 */\nd = 4", "/* four */\nd = 4", []),
        ("-- 넷\nd = 4", "d = 4", []),
        ('"""\n넷\n"""\nd = 4', "d = 4", []),
        ("<!-- 넷 -->\n<p>", "<p>", []),
        ("d = '넷'", "d = 'four'", []),
        ("<p>넷</p>", "<p>four</p>", []),
        ("d = 'https://example.org/a'", "d = 'https://example.org/b'",
         [("changed", "`d = 'https://example.org/a'`", "`d = 'https://example.org/b'`")]),
        ("color: #fff", "color: #000", [("changed", "`color: #fff`", "`color: #000`")]),
        ("d = 4" + "\n}" * 210, "d = 5" + "\n}" * 210, [("changed", "`d = 4`", "`d = 5`")]),  # long, and much the same
        ("e = 1\nf = 2\ng = 3\nh = 4", "i\nj\nk\nl\nm\nn\no\np", []),  # another example
    ],
)  # fmt: skip
def test_code_is_the_same_but_for_comments_and_texts(
    korean: str, english: str, expected: list[tuple[object, ...]]
) -> None:
    assert told(korean, english) == expected


@each(
    ("korean", "english", "kinds"),
    [
        ("replicas: 6\ntimeout: 30", "replicas: 6\ntimeout: 300", ["changed"]),
        ("pip install a\nmake it", "pip install a\nmake that", ["changed"]),
        ("replicas: 6\n;", "replicas: 7\n;", ["changed"]),
        ("timeout: 30", "timeout: 300", []),  # nothing says that it is a copy
        ("replicas: 6\ntimeout: 30", "replicas: 6\nport: 8080", []),
        ("replicas: 6\ntimeout: 30", "replicas: 7\ntimeout: 20", []),
    ],
)
def test_a_short_block_is_a_copy_where_a_line_is_the_same_and_the_others_begin_alike(
    korean: str, english: str, kinds: list[str]
) -> None:
    code = [Pair(*(Segment.of_string(f"```\n{text}\n```", lang) for text, lang in ((korean, "ko"), (english, "en"))))]
    assert [hit.kind for hit in compare_code_blocks(Document(None, [], given=False, code=code))] == kinds


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_line_knows_its_place(end: str) -> None:
    text = Text(end.join(["```sh", "  make it  # now", "", "make that", "```"]), "en")
    assert [(line.said, text[slice(*line.span)]) for line in text.fact(read_code_lines)] == [
        ("make it", "make it"),
        ("make that", "make that"),
    ]


def test_marks_that_never_close_take_no_time() -> None:
    assert len(Text("/*<!--'''" * 5_000 + "\nd = 4", "en").fact(read_code_lines)) == 2
