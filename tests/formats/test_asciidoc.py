"""AsciiDoc: what is a text of its own, and what is no text."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate_spot
from qa_lint.formats import ASCIIDOC, asciidoc
from qa_lint.formats.plain_text import CODE
from qa_lint.model import LAST_LINE, Place, Reading, Role, Span, Spot

from .places import check_segment, read_or_refuse

PAGE = """\
= Gardens
Jane Doe <jane@example.org>
v1.0, 2024-05-01
:toc:

The city has three
// no text
gardens. Each of them +
is open.

[source,ruby]
----
make garden

----

== Section

.What to do
NOTE: Dogs are
welcome.

* A bench
in the shade
** A pond
. Enter.
<1> By the gate
- [x] Pay

Pond:: Where the
ducks are
Gate::
  Where you enter

[TIP]
====
Inside.
====

image::a.png[A pond, 300]
include::b.adoc[]

|===
|Garden |Trees

|North
|40 of
them
|===

 make pond
 make gate

////
no text
////

Below
-----

____
Said.
____
+
End.
"""


def read(page: str) -> Reading:
    return asciidoc.read(page.encode(), "a.adoc", ("en",))


def told(page: str) -> list[tuple[str, str]]:
    roles = [(block.text.role or Role(), block.text) for block in read(page).blocks]
    return [(f"{role.kind}{role.level or ''}", text) for role, text in roles]


def test_a_page() -> None:
    assert told(PAGE) == [
        ("heading1", "Gardens"),
        ("", "The city has three gardens. Each of them +"),
        ("", "is open."),
        ("code", "----\nmake garden\n\n----"),
        ("heading2", "Section"),
        ("title", "What to do"),
        ("", "Dogs are welcome."),
        ("item", "A bench in the shade"),
        ("item", "A pond"),
        ("item", "Enter."),
        ("item", "By the gate"),
        ("item", "Pay"),
        ("item", "Pond"),
        ("item", "Where the ducks are"),
        ("item", "Gate"),
        ("", "Where you enter"),
        ("", "Inside."),
        ("attribute", "A pond"),
        ("row", "|Garden |Trees"),
        ("row", "|North"),
        ("row", "|40 of them"),
        ("code", "make pond\n make gate"),
        ("heading2", "Below"),
        ("", "Said."),
        ("", "End."),
    ]


def test_a_word_knows_its_place_through_joined_lines() -> None:
    block = read(PAGE).blocks[1]
    each = block.text.index("Each")
    assert locate_spot(Spot(block, Span(each, each + 4))).start == Place(8, 10)
    for block in read(PAGE).blocks:
        if block.text.role != CODE:  # whose white space stays as it is
            check_segment(block, lambda raw: " ".join(raw.replace("// no text", "").split()) or " ")


@each(
    ("page", "expected"),
    [
        ("== One\n=== Two\n", [("heading2", "One"), ("heading3", "Two")]),
        ("One two\n-------\nThree.\n", [("heading2", "One two"), ("", "Three.")]),
        ("One\n-----------\nTwo.\n-----------\n", [("", "One"), ("code", "-----------\nTwo.\n-----------")]),
        ("----\nnever closed\n", [("", "never closed")]),
        ("```ruby\nmake\n```\nOne.\n", [("code", "```ruby\nmake\n```"), ("", "One.")]),
        ("[source]\nmake\n\nOne.\n", [("code", "make"), ("", "One.")]),
        ("[[anchor]]\nOne\n[#two]\nTwo\n", [("", "One"), ("", "Two")]),
        ("(((gardens)))\nOne\n(((gardens, city)))\ntwo.\n", [("", "One two.")]),
        ("* One\n+\n----\nmake\n----\n+\nTwo.\n", [("item", "One"), ("code", "----\nmake\n----"), ("", "Two.")]),
        ("[ ] One.\n", [("", "[ ] One.")]),
        ("* [ ] One.\n", [("item", "One.")]),
        ("text\n* still text\n", [("", "text * still text")]),
        ("* One\n+\nMore of it.\n", [("item", "One"), ("", "More of it.")]),
        (":name: value\n\nstd::vector is one.\n", [("", "std::vector is one.")]),
        (".A pond\nimage::a.png[A pond.]\nimage::b.png[A gate]\n", [("title", "A pond"), ("attribute", "A gate")]),
        ("image::a.png[alt=A pond]\nimage::a.png[]\n", []),
        ("|===\n2+|One\na|Two\n|===\n|text\n", [("row", "2+|One"), ("row", "a|Two"), ("", "|text")]),
        ("'''\n\n<<<\n\n.hidden.file\n", [("title", "hidden.file")]),
        ("= One\nJane\n\nTwo.\n", [("heading1", "One"), ("", "Two.")]),
        ("== One\nJane\n", [("heading2", "One"), ("", "Jane")]),
        ("One\n===\nJane\n\nTwo.\n", [("heading1", "One"), ("", "Two.")]),
        ("One\n---\nTwo\n", [("heading2", "One"), ("", "Two")]),
        ("One\n--\n", [("heading2", "One")]),
        ("Four\n--\n", [("", "Four")]),
        ("Four\n------\n", [("", "Four")]),
        ("Four\n-----\n", [("heading2", "Four")]),
        ("One\n***\n", [("", "One")]),
        ("====== One\n", [("heading6", "One")]),
        ("======= One\n", [("", "======= One")]),
        ("# One\n###### Two\n", [("heading1", "One")]),
        ("One\n~~~\nTwo\n^^^\nThree\n+++++\n", [("heading3", "One"), ("heading4", "Two"), ("heading5", "Three")]),
        ("One\nTwo\n---\n", [("", "One Two")]),
        ("* One\n---\n", [("item", "One")]),
        ("A\n-\n", [("", "A")]),
        ("Ab\n--\n", [("heading2", "Ab")]),
        ("One\n--\nTwo.\n--\n", [("heading2", "One"), ("", "Two.")]),
        ("....\nmake\n....\nOne.\n", [("code", "....\nmake\n...."), ("", "One.")]),
        ("++++\n<b>\n++++\nOne.\n", [("code", "++++\n<b>\n++++"), ("", "One.")]),
        ("....\nmake\n----\n....\n", [("code", "....\nmake\n----\n....")]),
        ("/////\nno\n/////\nOne.\n", [("", "One.")]),
        ("--\nOne.\n--\nTwo.\n", [("", "One."), ("", "Two.")]),
        ("|===\n|a\n|===\nOne.\n", [("row", "|a"), ("", "One.")]),
        (",===\na,b\n,===\nOne.\n", [("row", "a,b"), ("", "One.")]),
        (":===\na:b\n:===\n", [("row", "a:b")]),
        ("!===\n!a\n!===\n", [("row", "!a")]),
        ("```ruby,numbered\nmake\n```\n", [("code", "```ruby,numbered\nmake\n```")]),
        ("```\nmake\n```\nOne.\n", [("code", "```\nmake\n```"), ("", "One.")]),
        ("```ruby made\n", [("", "```ruby made")]),
        ("[source,ruby]\nmake\ngate\n\nOne.\n", [("code", "make\ngate"), ("", "One.")]),
        ("[listing]\nmake\n", [("code", "make")]),
        ("[stem]\nx\n", [("code", "x")]),
        ("[pass]\nx\n", [("code", "x")]),
        ("[sources]\nOne.\n", [("", "One.")]),
        ("[quote, Jane]\nOne.\n", [("", "One.")]),
        ("[source]\n\nOne.\n", [("code", "One.")]),
        ("[[a]]\nOne.\n", [("", "One.")]),
        ("[[a]] One.\n", [("", "[[a]] One.")]),
        ("[a[b]]\n", [("", "[a[b]]")]),
        (":a: b\nOne.\n", [("", "One.")]),
        (":!a:\nOne.\n", [("", "One.")]),
        (":a!: b\nOne.\n", [("", "One.")]),
        (":a:b\nOne.\n", [("", ":a:b One.")]),
        ("One.\n:a: b\n", [("", "One."), ("", ":a: b")]),
        ("One\n// no\ntwo.\n", [("", "One two.")]),
        ("///no\n", [("", "///no")]),
        ("//no\nOne.\n", [("", "One.")]),
        ("(((a))) One.\n", [("", "(((a))) One.")]),
        ("video::a.mp4[One,300]\n", [("attribute", "One")]),
        ("audio::a.mp3[One]\n", [("attribute", "One")]),
        ('image::a.png["One"]\n', [("attribute", '"One"')]),
        ("toc::[]\n", []),
        ("link::a[One]\n", []),
        ("image:a.png[One] is small.\n", [("", "image:a.png[One] is small.")]),
        (
            "* One\n** Two\n****** Three\n******* Four\n",
            [("item", "One"), ("item", "Two"), ("item", "Three ******* Four")],
        ),
        ("- One\n-- Two\n", [("item", "One -- Two")]),
        (". One\n...... Two\n....... Three\n", [("item", "One"), ("item", "Two ....... Three")]),
        ("1. One\n1234. Two\n12345. Three\n", [("item", "One"), ("item", "Two 12345. Three")]),
        ("<1> One\n<.> Two\n<a> Three\n", [("item", "One"), ("item", "Two <a> Three")]),
        (
            "* [ ] One\n* [*] Two\n* [y] Three\n[x] Four\n",
            [("item", "One"), ("item", "Two"), ("item", "[y] Three [x] Four")],
        ),
        ("a::\n  One\n", [("item", "a"), ("", "One")]),
        ("a::b One\n", [("", "a::b One")]),
        ("* a:: One\n", [("item", "a"), ("item", "One")]),
        ("TIP: One\nIMPORTANT: Two\n", [("", "One IMPORTANT: Two")]),
        ("WARNING: One\n", [("", "One")]),
        ("CAUTION: One\n", [("", "One")]),
        ("NOTES: One\n", [("", "NOTES: One")]),
        ("NOTE:One\n", [("", "NOTE:One")]),
        ("* NOTE: One\n", [("", "One")]),
        (
            "|===\n|a\nb\n2+|c\n3*|d\n.2+|e\n2.3+^|f\n<.>h|g\nz|i\n|===\n",
            [
                ("row", "|a b"),
                ("row", "2+|c"),
                ("row", "3*|d"),
                ("row", ".2+|e"),
                ("row", "2.3+^|f"),
                ("row", "<.>h|g z|i"),
            ],
        ),
        (".One\nTwo.\n", [("title", "One"), ("", "Two.")]),
        (".. One\n", [("item", "One")]),
        ("... One\n", [("item", "One")]),
        ("One\n.Two\n", [("", "One .Two")]),
        (" One.\n", [("code", "One.")]),
        ("a::\n One.\n", [("item", "a"), ("", "One.")]),
        ("a::\n\n One.\n", [("item", "a"), ("code", "One.")]),
        (" * One\n", [("item", "One")]),
        (" a:: One\n", [("item", "a"), ("item", "One")]),
        (" One\n two\n\nThree.\n", [("code", "One\n two"), ("", "Three.")]),
        ("One.\n\n+\nTwo.\n", [("", "One."), ("", "Two.")]),
        ("* One\n[source]\nmake\n\nTwo\n", [("item", "One"), ("code", "make"), ("", "Two")]),
        ("* One\n* Two\n", [("item", "One"), ("item", "Two")]),
        ("* One\na:: Two\n", [("item", "One"), ("item", "a"), ("item", "Two")]),
        ("One\n* Two\n", [("", "One * Two")]),
        ("One +\ntwo.\n", [("", "One +"), ("", "two.")]),
        ("One+\ntwo.\n", [("", "One+ two.")]),
        ('One "`two`" \'`three`\' "` four`" "`five\'`\n', [("", 'One “two” ‘three’ "` four`" "`five\'`')]),
        ("<<a>> <<b,c>> <<d e>> <<f\n", [("", "<<a>> <<b,c>> <<d e>> <<f")]),
    ],
)
def test_structure(page: str, expected: list[tuple[str, str]]) -> None:
    assert told(page) == expected


def test_quotation_marks_are_those_that_are_shown_and_references_are_codes() -> None:
    (block,) = read('She said "`it is `open` now`", in <<_sect#gate>> and <<pond,the pond>>.\n').blocks
    assert block.text == "She said “it is `open` now”, in <<_sect#gate>> and <<pond,the pond>>."
    assert [block.text[slice(*code)] for code in block.text.codes] == ["<<_sect#gate", "<<pond"]
    said = block.text.index("“"), block.text.index("”") + 1
    assert block.raw(Span(*said)) == '"`it is `open` now`"'
    assert block.raw(Span(said[1], said[1] + 4)) == ", in"


def test_comments_silence_what_follows() -> None:
    page = "One.\n\n// qa-lint: ignore[wrong-number] as agreed\nTwo\nthree.\n\n////\nqa-lint: file-ignore[name]\n////\n"
    assert [(s.names, s.reason, s.first, s.last) for s in read(page).suppressions] == [
        (("wrong-number",), "as agreed", 4, 5),
        (("name",), "", 1, LAST_LINE),
    ]


lines = st.sampled_from([*PAGE.split("\n"), "", "", " x", "--", "|===", "```a", "a::", "+", "* * x", "한국어"])


@given(st.lists(lines, max_size=12), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["ko en", "en"]))
def test_any_lines_are_read_with_places_of_their_own(page: list[str], end: str, languages: str) -> None:
    read_or_refuse(ASCIIDOC, end.join(page).encode(), languages.split(), "a.adoc")  # type: ignore[arg-type]


@each("piece", ["----\na\n", "|a\n", "a::\n", "===\na\n", "```\n", "////\n", "[[a]]\n", "* "])
def test_the_time_grows_with_the_page_and_no_faster(piece: str) -> None:
    assert told(piece * (20_000 // len(piece)) + "\n\n\nOne.\n")[-1][1].endswith("One.")


def test_a_reference_is_a_code_in_a_text_without_other_marks() -> None:
    (block,) = read("See <<intro>> here, it is fine.\n").blocks
    assert [block.text[slice(*code)] for code in block.text.codes] == ["<<intro"]
