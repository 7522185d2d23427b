"""Whatever the tags, a reader of XML reads them or says what is wrong, and every place is one of the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.places import assert_places_of_xml, check_map
from qa_lint.formats import ANDROID, QT, RESX, TMX, XLIFF
from qa_lint.model import Format, Language

TEXTS = [
    r"\'",
    '" "',
    r"\u",
    "%1",
    "한국어 ",
    " English ",
    "값́",
    "\r\n",
    "&amp;",
    "&#x41;",
    "<![CDATA[<a>]]>",
    "<!-- qa-lint: ignore -->",
    "&b;",
    "]]>",
]
READERS = [
    (XLIFF, 'xliff version="1.2" srcLang="ko" trgLang="en"', [
        'file source-language="ko" target-language="en"', "body", "group", 'trans-unit id="1"', 'unit translate="no"',
        "unit", "segment", "source", "target", "seg-source", 'mrk mtype="seg" mid="1"', 'g id="1"', "ph", 'x id="/"',
        'bpt id="1"', 'ept rid="2"', "it", 'pc id="3"', 'ec startRef="3"', "note", "notes", "alt-trans", "sub",
        'trans-unit maxwidth="²" size-unit="char"',
    ]),
    (TMX, 'tmx version="1.4"', [
        'header srclang="en"', "body", "tu", 'tuv xml:lang="ko"', 'tuv xml:lang="en-US"', "tuv", "seg", 'ph x="1"',
        'bpt i="1"', 'ept i="1"', "hi", "it", "sub", "note", 'prop type="x-context"', "ut",
    ]),
    (QT, 'TS language="ko"', [
        "context", "name", "message", 'message numerus="yes"', "source", "translation", 'translation type="vanished"',
        "numerusform", "lengthvariant", "comment", "extracomment", 'byte value="x1f"',
    ]),
    (RESX, "root", ['data name="a"', 'data name="b" type="c"', "data", "value", "comment"]),
    (ANDROID, "resources", [
        'string name="a"', "string", 'string translatable="false"', 'plurals name="b"', 'item quantity="one"', "item",
        'string-array name="c"', 'xliff:g id="d"', "b", 'a href="&lt;"', "br",
    ]),
]  # fmt: skip


def trees(tags: list[str]) -> st.SearchStrategy[str]:
    """Elements in each other in whatever order, mostly with both of their tags."""
    return st.recursive(
        st.sampled_from(TEXTS),
        lambda inner: st.builds(
            lambda tag, parts, way: {
                0: f"<{tag}/>",
                1: f"<{tag}>{''.join(parts)}",
            }.get(way, f"<{tag}>{''.join(parts)}</{tag.split()[0]}>"),
            st.sampled_from(tags),
            st.lists(inner, max_size=5),
            st.integers(0, 30),
        ),
        max_leaves=25,
    )


@pytest.mark.parametrize(("reader", "root", "tags"), READERS, ids=[reader.name for reader, _, _ in READERS])
@given(data=st.data())
def test_whatever_the_tags(reader: Format, root: str, tags: list[str], data: st.DataObject) -> None:
    content = "".join(data.draw(st.lists(trees(tags), max_size=6)))
    languages: tuple[Language, ...] = ("ko", "en") if reader.holds_both else ("ko",)
    path = f"a{reader.suffixes[0]}"
    reading = reader.read(f"<{root}>{content}</{root.split()[0]}>".encode(), path, languages)
    if reader is not ANDROID:  # its escapes have a test of their own
        assert_places_of_xml(reading)
    for segment in reading.segments:
        check_map(segment)
    assert all(problem.path == path and problem.line for problem in reading.errors)
