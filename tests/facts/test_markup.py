from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts.markup import read_markup, read_prose
from qa_lint.model import Span, Text


@each(
    ("text", "found"),
    [
        ("a :doc:`guide.md` b `c.py` {d}", [("role", ":doc:`guide.md`"), ("code", "`c.py`"), ("placeholder", "{d}")]),
        ("`{a}` and {`b`}", [("code", "`{a}`"), ("placeholder", "{`b`}")]),
        ('<a href="https://example.org/x.html">x.html</a>', [("tag", '<a href="https://example.org/x.html">'),
            ("file", "x.html"), ("tag", "</a>")]),
        ("See `the hours`_ and `that <https://example.org/a>`__.", [("mark", "`"), ("mark", "`_"), ("mark", "`"),
            ("url", "https://example.org/a"), ("mark", "`__")]),
        ("_see `code`_ and ``more`_``", [("code", "`code`"), ("code", "``more`_``")]),
    ],
)  # fmt: skip
def test_what_lies_inside_another_is_a_part_of_it(text: str, found: list[tuple[str, str]]) -> None:
    assert [(markup.kind, markup.text) for markup in read_markup(Text(text, "en"))] == found


EXTENSIONS = """
htm html md mdx rst yml yaml json toml ini cfg conf xml css scss rs py js jsx ts tsx mjs cjs vue sh go java kt rb php
c h cpp txt csv tsv log lock key crt pem png jpg jpeg gif svg pdf zip gz exe dll so com org net io
"""
PLACEHOLDERS = (
    "%a | %A | %b | %B | %c | %d | %H | %I | %j | %m | %M | %p | %S | %U | %w | %W | %x | %X | %y | %Y | %Z | %s"
    " | %i | %u | %f | %hd | %hhd | %ld | %lld | %qd | %jd | %zd | %td | %Ld | %e | %E | %g | %G | %o | %+d"
    " | %-5s | %#x | %05d | %.2f | %@ | %1$@ | %(n)s | %(n)d | %(n)i | %(n)f | %(n)e | %(n)E | %(n)g | %(n)G"
    " | %(n)x | %(n)X | %(n)05.1f | %<n>s | %<n>05.1f | %1 | %L1 | %n | %% | $t(menu.open) | @:menu.open"
    " | @.lower:menu.open | @:(menu.open) | @:{'menu'} | {n, plural, one {a} other {b}}"
    " | {n, select, a {x} other {y}} | {n,selectordinal, other {y}} | {% if a %} | {%- if a -%} | %{n} | ${n}"
    " | {{n}}"
)


@each(
    ("text", "kind", "found"),
    [
        ("run `a b` now", "code", "`a b`"),
        ("run ``a ` b`` now", "code", "``a ` b``"),
        ("see https://example.org/a(b)?c=1#d.", "url", "https://example.org/a(b)?c=1#d"),
        ("https://example.org/guide에서", "url", "https://example.org/guide"),
        ("https://example.org(으)로", "url", "https://example.org"),
        ("www.example.org의 글", "url", "www.example.org"),
        ("see haneul.go.kr.", "url", "haneul.go.kr"),
        ("누리집(haneul.go.kr/a)을", "url", "haneul.go.kr/a"),
        ("하늘(haneul.com)은", "url", "haneul.com"),
        ("[Setup](/guide/setup#a)", "link", "(/guide/setup#a)"),
        ("mail a.b@example.org.", "email", "a.b@example.org"),
        ('<a href="b">', "tag", '<a href="b">'),
        ("<br/>", "tag", "<br/>"),
        ('<Choice text={{ a: "x > y" }} />', "tag", '<Choice text={{ a: "x > y" }} />'),
        ("<1>", "tag", "<1>"),
        ("Dear {name},", "placeholder", "{name}"),
        ("Dear {{ name }},", "placeholder", "{{ name }}"),
        ("${x}개", "placeholder", "${x}"),
        ("{% if user %}님", "placeholder", "{% if user %}"),
        ("{%- endif -%}", "placeholder", "{%- endif -%}"),
        ("at %1$.2fx", "placeholder", "%1$.2f"),
        ("%1$s님", "placeholder", "%1$s"),
        ("%(count)d files", "placeholder", "%(count)d"),
        ("a &amp; b", "entity", "&amp;"),
        ("config.yaml을 연다", "file", "config.yaml"),
        ("add --no-color here", "option", "--no-color"),
        *((f"목록은 lamp.{extension}에 있다", "file", f"lamp.{extension}") for extension in EXTENSIONS.split()),
        *((f"Dear {written} of mine", "placeholder", written) for written in PLACEHOLDERS.split(" | ")),
        ("a &#39; b", "entity", "&#39;"),
        ("a &#xA0; b", "entity", "&#xA0;"),
        ("a &#x2bf; b", "entity", "&#x2bf;"),
        ("see http://example.org/a", "url", "http://example.org/a"),
        ("see ftp://example.org/a", "url", "ftp://example.org/a"),
        ("하늘(haneul.net)은", "url", "haneul.net"),
        ("하늘(haneul.org)은", "url", "haneul.org"),
        ("-v로 부른다", "option", "-v"),
        ("--level=3으로 부른다", "option", "--level=3으로"),
    ],
)
def test_one_stretch(text: str, kind: str, found: str) -> None:
    (markup,) = read_markup(Text(text, "en"))
    assert (markup.kind, markup.text) == (kind, found)
    assert text[slice(*markup.span)] == found


@each(
    "text",
    ["", "It rose by 50% during the year.", "서울-LA 노선", "co-worker", "a < b and c > d", "Mr. Park came.", "<영화>"],
)
def test_prose_is_left_alone(text: str) -> None:
    assert read_markup(Text(text, "en")) == ()
    assert read_prose(Text(text, "en")) == text


def test_prose_keeps_its_places() -> None:
    assert read_prose(Text("a `b` c", "en")) == "a \ufffc\ufffc\ufffc c"


@given(st.text(alphabet='a가`<>{}%.:/[]()@&;" -=\n', max_size=60))
def test_spans_are_in_order(text: str) -> None:
    end = 0
    for markup in read_markup(Text(text, "en")):
        assert end <= markup.span.start < markup.span.end <= len(text)
        end = markup.span.end
    assert len(read_prose(Text(text, "en"))) == len(text)


def coded(string: str, *codes: str) -> Text:
    """A text of which the format says that some stretches are inline codes, in their order."""
    spans, at = [], 0
    for code in codes:
        at = string.index(code, at)
        spans.append(Span(at, at + len(code)))
        at += len(code)
    return Text(string, "en", spans)


@each(
    ("code", "kind"),
    [("<1>", "tag"), ("</x-2>", "tag"), ("<링크/>", "tag"), ('<a href="b c">', "tag"), ("{0}", "placeholder"),
     ("%s", "placeholder"), ("%L1", "placeholder"), ("${a b}", "placeholder"), (r"\cf 2", "inline"), ("<2", "inline")],
)  # fmt: skip
def test_a_declared_code_is_markup_whatever_it_looks_like(code: str, kind: str) -> None:
    text = coded(f"A {code} 2", code)
    assert [tuple(markup) for markup in read_markup(text)] == [(kind, (2, 2 + len(code)), code, True)]
    assert read_prose(text) == "A " + "\ufffc" * len(code) + " 2"


def test_nothing_is_found_across_a_code_or_in_it() -> None:
    text = coded("{a <1> b} and https://example.org/a<2>c and `d<3>e`", "<1>", "<2>", "<3>")
    assert [(m.kind, m.text) for m in read_markup(text)] == [
        ("tag", "<1>"), ("url", "https://example.org/a"), ("tag", "<2>"), ("tag", "<3>"),
    ]  # fmt: skip
