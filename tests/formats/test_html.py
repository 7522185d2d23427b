"""HTML: which blocks a page has, and where each character of them stands."""

from __future__ import annotations

from html.parser import HTMLParser

from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate_spot, whole_of
from qa_lint.facts.structure import CODE, read_role
from qa_lint.formats import html
from qa_lint.formats.html_tokens import Characters, tokens_of
from qa_lint.model import Language, Place, Reading, Role, Span, Spot

PAGE = """\
<!DOCTYPE html>
<html><head><title>Gardens &amp; parks</title>
<meta name="description" content="All &quot;three&quot;"><meta charset="utf-8">
<script>let a = "<p>none</p>";</script></head>
<body>
<h2 class="a>b">Gardens</h2>
<p>The city has <b>three</b>
   gardens&nbsp;&mdash; 3 &lt; 5.<br>
Each <img src="a.png" alt="A pond"> is open.</p>
<ul><li>A bench<li>A pond</ul>
<table><tr><th>Garden</th><th>Trees</th></tr>
<tr><td>North</td><td>40</td></tr></table>
<pre>make  <b>garden</b>
  now</pre>
<p translate="no">NORTH</p>
<!-- no text -->
<input type="submit" value="Send" placeholder='Your name'>
</body></html>
"""


def read(page: str, *languages: Language) -> Reading:
    return html.read(page.encode(), "a.html", languages or ("en",))


def texts(page: str) -> list[str]:
    return [block.text for block in read(page).blocks]


def test_a_page() -> None:
    assert [(block.text, block.text.role) for block in read(PAGE).blocks] == [
        ("Gardens & parks", Role("title")),
        ('All "three"', Role("attribute")),
        ("Gardens", Role("heading", 2)),
        ("The city has <b>three</b> gardens\xa0— 3 < 5.", Role()),
        ('Each <img src="a.png" alt="A pond"> is open.', Role()),
        ("A pond", Role("attribute")),
        ("A bench", Role("item")),
        ("A pond", Role("item")),
        ("Garden | Trees", Role("row")),
        ("North | 40", Role("row")),
        ("make  garden\n  now", Role("code")),
        ("Your name", Role("attribute")),
        ("Send", Role("attribute")),
    ]


def test_each_character_knows_how_the_page_writes_it() -> None:
    prose = read(PAGE).blocks[3]
    for said, written in (("three", "three"), ("\xa0", "&nbsp;"), ("< 5", "&lt; 5"), ("</b> g", "</b>\n   g")):
        begin = prose.text.index(said)
        assert prose.raw(Span(begin, begin + len(said))) == written
    assert whole_of(prose).start == Place(7, 4)
    five = prose.text.index("5")
    assert locate_spot(Spot(prose, Span(five, five + 1))).start == Place(8, 32)


def test_both_languages_in_one_page_are_told_block_by_block() -> None:
    page = "<p>시에는 <b>정원</b>이 있다.</p><p>The city has a garden.</p><pre>make</pre><p>끝이다.</p><p>The end.</p>"
    reading = read(page, "ko", "en")
    assert [block.language for block in reading.blocks] == ["ko", "en", "ko", "en"]
    assert reading.bilingual
    assert not read("<p>The city has a garden.</p>", "ko", "en").bilingual


@each(
    ("page", "expected"),
    [
        ("One <b>two", ["One <b>two"]),
        ("One <b two", ["One <b two"]),
        ("<p>One<p>two", ["One", "two"]),
        ("One &unknown; A&B &amp two", ["One &unknown; A&B &amp two"]),
        ("<a title='One > two'>three</a>", ["<a title='One > two'>three</a>", "One > two"]),
        ("<!-- never closed", ["<!-- never closed"]),
        ("<script>let a = 1;", ["let a = 1;"]),  # better than to lose the page
        ("<svg><title>One</title></svg>two", ["two"]),
        ("<svg>One", ["One"]),
        ("Its area is <math><mi>x</mi></math>.", ["Its area is ."]),
        ("<p>{% if a %}</p><p>{{ name }}</p><p>One {{ name }}</p>", ["One {{ name }}"]),
        ("<td>One</td>\n<td><p>two</p></td>", ["One", "two"]),
        ("su<wbr>per", ["super"]),
        ("Call <code class='js'>f()</code> now", ["Call `f()` now"]),
        ("---\ntitle: One\n---\n<p>two", ["two"]),
        ("<p><i></i> 40 </p>", []),
        ("<h1>One</h1></h1></p><p>two", ["One", "two"]),
        ("<P TITLE=One>TWO</P>", ["One", "TWO"]),
        ("A&#65;B &#x41; &#X42; &#0065;", ["AAB A B A"]),
        ("&copy;&nbsp;One &bogus; &amp;amp;", ["©\xa0One &bogus; &amp;"]),
        ("One\ttwo\r\nthree\x0c four", ["One two three four"]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["a | b", "c"]),
        ("<p>One</p><p translate=no>two</p><p translate='yes'>three</p>", ["One", "three"]),
        ("<div translate=no><p>One</p></div><p>two</p>", ["two"]),
        ("<pre>a\n  b</pre>c", ["a\n  b", "c"]),
        ("<CODE>a</CODE> b", ["`a` b"]),
        ("<a href=x title=y>One</a>", ["<a href=x title=y>One</a>", "y"]),
        ("{% if a %}", []),
        ("{{ a }}", []),
        ("{{ a }} One", ["{{ a }} One"]),
        ("{% a\n%}{{ b }}", []),
        ("<![CDATA[One]]>two", ["two"]),
        ("<?php One ?>two", ["two"]),
        ("<!DOCTYPE html>One", ["One"]),
        ("<p>One<!-- no -->two</p>", ["Onetwo"]),
        ("</p>One", ["One"]),
        ("<p/>One", ["One"]),
        ("<p>One<br/>two<br>three</p>", ["One", "two", "three"]),
        ("<p>&lt;b&gt; One</p>", ["<b> One"]),
        ("<p>1 &lt; 2</p>", []),
    ],
)
def test_odd_pages(page: str, expected: list[str]) -> None:
    assert sorted(texts(page)) == sorted(expected)


@each(
    ("names", "expected"),
    [
        (
            "address article aside body button caption center details dialog div dl fieldset figcaption figure footer"
            " form head header hgroup html label legend main menu nav noscript ol optgroup option p search section"
            " select summary table tbody template textarea tfoot thead ul dt dd li tr h1 h6 pre blockquote title",
            ["One", "two", "three"],
        ),
        ("b i span em a sup kbd h7", ["One<{0}>two</{0}>three"]),
        ("td th", ["One | two | three"]),
        ("svg math", ["Onethree"]),  # drawings
        ("code samp tt", ["One`two`three"]),
    ],
)
def test_what_each_element_is(names: str, expected: list[str]) -> None:
    for name in names.split():
        assert texts(f"One<{name}>two</{name}>three") == [text.format(name) for text in expected], name


@each(
    ("names", "expected"),
    [
        ("br hr meta", ["One", "two"]),
        ("wbr", ["Onetwo"]),
        ("img input link col area base embed source track", ["One<{}>two"]),
    ],
)
def test_what_each_element_without_an_end_is(names: str, expected: list[str]) -> None:
    for name in names.split():
        assert texts(f"One<{name}>two") == [text.format(name) for text in expected], name


@each("name", ["script", "style", "iframe", "noembed", "noframes", "xmp"])
def test_what_stands_in_some_elements_is_neither_text_nor_tags(name: str) -> None:
    (text,) = texts(f"<{name}><p>two</p></{name}>three")
    assert text.replace(f"<{name}></{name}>", "") == "three"


@each(
    ("tag", "is_text"),
    [
        *((f'<p {name}="One">', True) for name in ("alt", "title", "placeholder", "aria-label", "aria-description")),
        *((f'<p {name}="One">', True) for name in ("label", "summary")),
        *((f'<p {name}="One">', False) for name in ("class", "lang", "data-title")),
        *((f'<meta name="{name}" content="One">', True) for name in ("description", "keywords", "application-name")),
        *((f'<meta property="og:{name}" content="One">', True) for name in ("title", "site_name", "image:alt")),
        *((f'<meta name="{name}" content="One">', False) for name in ("author", "viewport")),
        *((f'<input type="{kind}" value="One">', True) for kind in ("submit", "button", "reset", "SUBMIT")),
        *((f'<input type="{kind}" value="One">', False) for kind in ("text", "hidden")),
    ],
)
def test_which_attributes_are_text(tag: str, is_text: bool) -> None:
    assert ("One" in texts(f"{tag}two")) is is_text


def test_comments_silence_the_block_after_them() -> None:
    reading = read("<p>One.</p>\n<!-- qa-lint: ignore[wrong-number] as agreed -->\n<p>Two\nthree.</p>\n")
    assert [(s.names, s.first, s.last) for s in reading.suppressions] == [(("wrong-number",), 3, 4)]


def test_a_replacement_is_written_with_entities_and_brings_no_tag() -> None:
    assert html.NOTATIONS[html.IN_TEXT]('A & "B"') == 'A &amp; "B"'
    assert html.NOTATIONS[html.IN_TEXT]("a < b") is None
    assert html.NOTATIONS[html.IN_TEXT]("`a`") is None
    assert html.NOTATIONS[html.ATTRIBUTE]('<"A" & B>') == "&lt;&quot;A&quot; &amp; B&gt;"


def test_code_is_no_text_of_a_page_in_both_languages() -> None:
    assert read("<pre>make</pre>").blocks[0].text.fact(read_role).kind == CODE
    assert read("<pre>make</pre>", "ko", "en").blocks == []


class Oracle(HTMLParser):
    """What the parser of the standard library takes for text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        if self.cdata_elem is None:
            self.said.append(data)

    def handle_entityref(self, name: str) -> None:
        self.said.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.said.append(f"&#{name};")


pieces = st.sampled_from([
    "One", " ", "\n", "&amp;", "&#48;", "<p>", "</p>", "<br/>", "<b class='a b'>", '<a href="x>y" title=z>', "</a >",
    "<img alt>", "<!-- <p> -->", "<!DOCTYPE html>", "<?php x ?>", "<script>a < b</script>", "<STYLE>p {}</STYLE>",
    "< 5", "a=b>", "'", '"', "<li/>",
])  # fmt: skip


@given(st.lists(pieces, max_size=12).map("".join))
def test_text_is_what_html_parser_takes_for_text(page: str) -> None:
    oracle = Oracle()
    oracle.feed(page)
    oracle.close()
    ours = "".join(page[slice(*token.span)] for token in tokens_of(page) if isinstance(token, Characters))
    assert ours == "".join(oracle.said)


@each("piece", ["<a ", "<!--", "<!a", "&#", '<a b="', "<p>", "<svg>", "{%", " \n", "<td>", "</p>"])
def test_the_time_grows_with_the_page_and_no_faster(piece: str) -> None:
    """With the first of these, the parser of the standard library takes minutes."""
    assert "One." in texts(piece * (60_000 // len(piece)) + "<p>One.</p>")[-1]


def test_a_text_beyond_measure_is_an_error_of_its_line() -> None:
    reading = read("<p>One.</p>\n<p>" + "a " * 60_000 + "</p>\n<p>Two.</p>")
    assert [block.text for block in reading.blocks] == ["One.", "Two."]
    assert [error.line for error in reading.errors] == [2]
