"""XML: what an element holds, where it stands, and what is refused."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from qa_lint.formats import xml
from qa_lint.formats.xml import COMMENT, Element, Run, decode_xml, read_elements, root_of
from qa_lint.model import Problem, TextFile, UserError


def elements(text: str, *names: str) -> tuple[list[Element], list[str]]:
    """The elements of those names, and what was wrong with the file."""
    problems: list[Problem] = []
    found = [found.element for found in read_elements(TextFile("a.xml", text), names, problems)]
    return found, [str(problem) for problem in problems]


def runs(element: Element) -> list[tuple[str, str]]:
    """The text of each run, and what the file has there."""
    nodes = [node for node, _ in element.walk() if isinstance(node, Run)]
    return [(node.text, element.file.text[node.start : node.end]) for node in nodes]


def test_characters_are_mapped_through_references_sections_and_line_ends() -> None:
    (found,), _ = elements("<a>R&amp;D &#xAC00;\r\n<![CDATA[<b>\r]]>끝</a>", "a")
    assert runs(found) == [
        ("R", "R"), ("&", "&amp;"), ("D ", "D "), ("가", "&#xAC00;"), ("\n", "\r\n"), ("<b>", "<b>"), ("\n", "\r"),
        ("끝", "끝"),
    ]  # fmt: skip
    assert [node.cdata for node in found.children if isinstance(node, Run)] == [False] * 5 + [True] * 2 + [False]


def test_an_element_knows_its_tags() -> None:
    text = """<a>x<b c="/>" d='"'>가</b ><e/><e f="1"/><g></g>y</a>"""
    (found,), _ = elements(text, "a")
    spans = [(e.opening, e.closing, e.span) for e in found.children if isinstance(e, Element)]
    assert [tuple(text[span.start : span.end] for span in three) for three in spans] == [
        ("""<b c="/>" d='"'>""", "</b >", """<b c="/>" d='"'>가</b >"""),
        ("<e/>", "", "<e/>"),
        ('<e f="1"/>', "", '<e f="1"/>'),
        ("<g>", "</g>", "<g></g>"),
    ]
    assert found.span == (0, len(text))


def test_only_what_is_wanted_is_kept_with_what_it_stands_in() -> None:
    text = "<r><s t='1'><u>a<u>b</u></u></s><v>c</v><!--d--></r>"
    found = list(read_elements(TextFile("a", text), ("u", COMMENT), []))
    assert [(f.element.name, [e.name for e in f.within], f.element.words()) for f in found] == [
        ("u", ["r", "s"], "ab"),
        (COMMENT, ["r"], "d"),
    ]
    assert found[0].within[1].attributes == {"t": "1"}
    assert found[0].within[0].children == []


def test_the_prefix_of_the_root_is_no_part_of_a_name() -> None:
    (found,), _ = elements('<x:r xmlns:x="u"><x:a><b/><y:c xmlns:y="v"/></x:a></x:r>', "a")
    assert [child.name for child in found.children if isinstance(child, Element)] == ["b", "y:c"]


@given(
    st.recursive(
        st.one_of(
            st.text("가나 é<>&\n\r", min_size=1, max_size=6).map(
                lambda s: s.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "\r\n")
            ),
            st.sampled_from(["<c/>", "<!-- & -->", "<?p <x> ?>", "<![CDATA[<&]]>", "&#44032;", "한" * 30_000]),
        ),
        lambda inner: st.lists(inner, max_size=4).map(lambda parts: f'<b x=">">{"".join(parts)}</b >'),
        max_leaves=12,
    )
)
def test_it_reads_as_lxml_does_and_every_character_is_where_it_says(content: str) -> None:
    text = f"<?xml version='1.0'?>\n<!DOCTYPE r SYSTEM 'r.dtd'>\n<r><a>{content}</a></r>"
    (found,), problems = elements(text, "a")
    assert problems == []
    expected = etree.fromstring(text.encode(), etree.XMLParser(remove_comments=True, remove_pis=True))[0]
    assert found.words() == "".join(expected.itertext())
    names = [
        node.name for node, begins in found.walk() if begins and isinstance(node, Element) and node.name != COMMENT
    ]
    assert names == [element.tag for element in expected.iterdescendants()]
    stretches = [(node.start, node.end) for node, _ in found.walk() if isinstance(node, Run)]
    assert all(before[1] <= after[0] for before, after in pairwise(stretches))
    for node, begins in found.walk():
        if isinstance(node, Run) and node.end - node.start == len(node.text):
            assert text[node.start : node.end].replace("\r", "\n") == node.text
        elif isinstance(node, Element) and begins and node.name == "b":
            assert text[node.start : node.start + 3] == "<b "
            assert text[node.end - 5 : node.end] == "</b >"


def test_places_hold_where_a_file_is_longer_than_what_expat_is_fed_at_once() -> None:
    unit = "<u>예산은 &lt;3억&gt; 원이다. It is 😀.</u>\r\n"
    count = 4 * xml._FED // len(unit)
    found, problems = elements(f"<r>\r\n{unit * count}</r>", "u")
    assert (len(found), problems) == (count, [])
    for n, element in enumerate(found):
        assert element.file.text[element.start : element.end] == unit.strip()
        assert element.line == n + 2
        assert element.words() == "예산은 <3억> 원이다. It is 😀."
        assert "".join(raw for _, raw in runs(element)) == unit[3:-6]


# ---------------------------------------------------------------------- what is refused


@each(
    ("text", "problem"),
    [
        ("<r>\n<a>1</a>\n<a>2</b></r>", "a.xml:3: not well-formed XML: mismatched tag"),
        ("<r>\n<a>1</a>\n<a>2", "a.xml:3: not well-formed XML: no element found"),
        ("<r><a>1</a>\n& </r>", "a.xml:2: not well-formed XML: not well-formed (invalid token)"),
        ("<r><a>1</a>\n&b;</r>", "a.xml:2: not well-formed XML: undefined entity"),
        ("<r><a>1</a></r>\n<r/>", "a.xml:2: not well-formed XML: junk after document element"),
        ("<r><a>1</a>\n<a b='1' b='2'/></r>", "a.xml:2: not well-formed XML: duplicate attribute"),
        ("<r><a>1</a>\n" + "<b>" * 300, "a.xml:2: elements stand in each other more than 200 deep"),
    ],
)
def test_what_stands_before_an_error_is_read(text: str, problem: str) -> None:
    found, problems = elements(text, "a")
    assert [element.words() for element in found] == ["1"]
    assert problems == [problem]


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY b "c">',
        '<!ENTITY b SYSTEM "file:///etc/passwd">',
        '<!ENTITY % b "c">',
        '<!ENTITY b SYSTEM "x" NDATA y>',
    ],
)
def test_a_file_that_declares_entities_is_not_read(declaration: str) -> None:
    found, problems = elements(f"<!DOCTYPE r [\n{declaration}\n]><r><a>&b;</a></r>", "a")
    assert found == []
    assert problems == ["a.xml:2: the file declares an entity (b), which is not read: write its text instead"]


def test_a_doctype_is_passed_over_and_nothing_is_fetched() -> None:
    doctype = '<!DOCTYPE r PUBLIC "-//X" "http://example.org/r.dtd" [<!ELEMENT r ANY><!ATTLIST a b CDATA "1">]>'
    (found,), problems = elements(f"{doctype}<r><a>1</a></r>", "a")
    assert (found.words(), found.attributes, problems) == ("1", {}, [])


def test_an_entity_of_an_external_subset_is_told_and_the_file_read() -> None:
    (found,), problems = elements('<!DOCTYPE r SYSTEM "r.dtd"><r>\n<a>a&nbsp;b</a></r>', "a")
    assert runs(found) == [("a", "a"), ("&nbsp;", "&nbsp;"), ("b", "b")]
    assert problems == ["a.xml:2: the entity &nbsp; is declared nowhere"]


def test_what_is_too_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "LONGEST_UNIT", 1000)
    _, problems = elements(f"<r>\n<a>{'<b/>' * 300}</a></r>", "a")
    assert problems == ["a.xml:2: <a> is over 1,000 characters long"]
    monkeypatch.setattr(xml, "LONGEST_TAG", 100_000)
    _, problems = elements(f"<r>\n<a b='{'가' * 200_000}'/></r>", "a")
    assert problems == ["a.xml:2: a tag or comment is over 100,000 characters long"]


def test_an_empty_file_has_no_elements() -> None:
    assert elements(" \n", "a") == ([], [])


# ---------------------------------------------------------------------- encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp949"])
def test_korean_encodings_are_read_without_a_declaration(encoding: str) -> None:
    text = "<r>한국어로 쓴 글입니다</r>"
    file, notes = decode_xml(text.encode(encoding), "a.xml")
    assert file.text == text
    assert [str(note) for note in notes] == ["a.xml: read as CP949 (EUC-KR)"] * (encoding == "cp949")


@each(
    ("declared", "encoding", "text"),
    [
        ("EUC-KR", "cp949", "똠방각하"), ("ks_c_5601-1987", "cp949", "한국어"), ("ISO-8859-1", "latin-1", "café"),
        ("windows-1252", "cp1252", "“café”"), ("Shift_JIS", "shift_jis", "日本語"), ("UTF-16", "utf-8", "한국어"),
        ("x-unknown", "utf-8", "한국어"), ("unicode_escape", "utf-8", r"\u0041"), ("rot13", "utf-8", "nop"),
    ],
)  # fmt: skip
def test_a_declaration_names_the_encoding(declared: str, encoding: str, text: str) -> None:
    written = f'<?xml version="1.0" encoding="{declared}"?>\n<r>{text}</r>'
    file, notes = decode_xml(written.encode(encoding), "a.xml")
    assert (file.text, notes) == (written, [])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_with_a_mark_needs_no_note(encoding: str) -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?>\r\n<r>한국어</r>'
    assert decode_xml(("\ufeff" + text).encode(encoding), "a.xml") == (TextFile("a.xml", text), [])


def test_bytes_that_are_not_in_the_declared_encoding_are_an_error_with_its_line() -> None:
    data = b'<?xml version="1.0" encoding="euc-kr"?>\n<r>\xff</r>'
    with pytest.raises(UserError, match="byte 0xff at offset 43") as raised:
        decode_xml(data, "a.xml")
    assert raised.value.problem.line == 2


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("<a>", "a"), ('\ufeff<?xml version="1.0"?>\n<!-- <b> -->\n<!DOCTYPE TS>\n<TS version="2.1">', "TS"),
        ("<x:xliff>", "xliff"), ("a <b>", ""), ("", ""), ("<!DOCTYPE a SYSTEM 'a.dtd'>\n<tmx/>", "tmx"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_root_tells_what_a_file_is(text: str, root: str, encoding: str) -> None:
    assert root_of(text.lstrip("\ufeff" if encoding == "utf-16" else "").encode(encoding)) == root


@pytest.mark.parametrize("comment", ["<!---->", "<!-- a line of a licence -->\n", "<!-- - -- > -->", "<?a?>"])
def test_many_comments_before_the_root_are_read_at_once(comment: str) -> None:
    began = time.process_time()
    assert root_of((comment * 100 + "no root").encode()) == ""
    assert root_of((comment * 100 + "<tmx>").encode()) == "tmx"
    assert time.process_time() - began < 1


def test_a_name_that_the_first_bytes_cut_off_is_no_root() -> None:
    comments = f"<!--{'a' * 1_990}-->" * 2
    heads = [comments + " " * (4_096 - len(comments) - seen) + "<tmx version='1.4'>" for seen in (2, 4, 5)]
    assert [root_of(head.encode()) for head in heads] == ["", "", "tmx"]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=10))
def test_what_a_notation_writes_is_read_as_it_was(text: str) -> None:
    for name, frame in ((xml.ESCAPED, "{}"), (xml.CDATA, "<![CDATA[{}]]>"), (xml.EITHER, "{}")):
        written = xml.NOTATIONS[name](text)
        if written is not None:
            (found,), problems = elements(f"<a>{frame.format(written)}</a>", "a")
            assert (found.words(), problems) == (text, [])
    assert [xml.NOTATIONS[xml.EITHER](text) for text in ("a & b", "a b")] == [None, "a b"]
    assert xml.NOTATIONS[xml.CDATA]("a & b") == "a & b"
