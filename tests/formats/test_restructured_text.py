"""reStructuredText: what is a text of its own, and what is no text."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate_spot
from qa_lint.formats import RST, restructured_text
from qa_lint.formats.plain_text import CODE, ROW
from qa_lint.model import Place, Reading, Role, Span, Spot

from .places import check_segment, read_or_refuse

PAGE = """\
=======
Gardens
=======

.. A comment
   over two lines.

The city has three
gardens. Each of them is open::

    make garden

      make pond

- A bench
  in the shade
- A pond

  1. by the gate
     of the *north*

Section
-------

.. note:: Dogs are
   welcome.

   On a lead.

.. code-block:: python
   :caption: Two and two

   print(4)

.. figure:: a.png
   :alt: A pond

   What it shows.

.. toctree::

   gardens

.. [1] A footnote
   that goes on.

.. _map: https://example.org/map
.. |city| replace:: the city

:param name: whose
   it is

term
    what it means

+-------+-------+
| North | 40    |
+=======+=======+
| Three | And a |
| trees | pond  |
+-------+-------+

=====  =====
Tree   Age
=====  =====
elm    9
=====  =====

| One line
| another

>>> 2 + 2
4

Below
^^^^^
End.
"""


def read(page: str) -> Reading:
    return restructured_text.read(page.encode(), "a.rst", ("en",))


def told(page: str) -> list[tuple[str, str]]:
    roles = [(block.text.role or Role(), block.text) for block in read(page).blocks]
    return [(f"{role.kind}{role.level or ''}", text) for role, text in roles]


def test_a_page() -> None:
    assert told(PAGE) == [
        ("heading1", "Gardens"),
        ("", "The city has three gardens. Each of them is open::"),
        ("code", "make garden\n\n      make pond"),
        ("item", "A bench in the shade"),
        ("item", "A pond"),
        ("item", "by the gate of the *north*"),
        ("heading2", "Section"),
        ("", "Dogs are welcome."),
        ("", "On a lead."),
        ("attribute", "Two and two"),
        ("code", "print(4)"),
        ("attribute", "A pond"),
        ("", "What it shows."),
        ("", "A footnote that goes on."),
        ("", "the city"),
        ("", ":param name: whose it is"),
        ("", "term"),
        ("", "what it means"),
        ("row", "| North | 40    |"),
        ("row", "Three trees"),
        ("row", "And a pond"),
        ("row", "Tree   Age"),
        ("row", "elm    9"),
        ("", "One line"),
        ("", "another"),
        ("code", ">>> 2 + 2\n4"),
        ("heading3", "Below"),
        ("", "End."),
    ]


def test_a_word_knows_its_place_through_joined_lines() -> None:
    block = read(PAGE).blocks[5]
    north = block.text.index("north")
    assert locate_spot(Spot(block, Span(north, north + 5))).start == Place(20, 14)
    for block in read(PAGE).blocks:
        if block.text.role not in (CODE, ROW):  # whose white space stays as it is
            check_segment(block, lambda raw: " ".join(raw.split()) or " ")


@each(
    ("page", "expected"),
    [
        ("One\n====\n\nTwo\n----\n\nThree\n====\n", [("heading1", "One"), ("heading2", "Two"), ("heading1", "Three")]),
        ("==\n\nOne.\n", [("", "One.")]),
        ("One\n\n  Two\n  ===\n", [("", "One"), ("", "Two")]),  # what is set in is no title
        ("Three\n===\n", [("", "Three")]),  # nor what is marked for less than its length
        ("One.\n\n----\n\nTwo.\n", [("", "One."), ("", "Two.")]),
        ("..\n\n   One.\n", [("", "One.")]),  # an empty comment takes nothing with it
        ("..\n   One.\n\nTwo.\n", [("", "Two.")]),
        (".. py:function:: f(x)\n   :module: m\n\n   What it does.\n", [("", "What it does.")]),
        (".. versionadded:: 3.5 The pond.\n", [("", "3.5 The pond.")]),
        (".. image:: a.png\n   :alt: A pond\n   :width: 40\n", [("attribute", "A pond")]),
        (".. __: https://example.org\n\n__ https://example.org\n", [("", "__ https://example.org")]),
        ("A. Smith said\nso.\n", [("item", "A. Smith said"), ("", "so.")]),
        ("One\n  two\n", [("", "One"), ("", "two")]),
        ("==== ====\nnever closed\n", [("", "never closed")]),
        ("# no heading\n\n> no quotation\n", [("", "# no heading"), ("", "> no quotation")]),
        (":ref:`a` is\nhere.\n", [("", ":ref:`a` is here.")]),
        ("* One:\n\n  ::\n\n    make\n\n  Two.\n", [("item", "One:"), ("code", "make"), ("", "Two.")]),
        ("One.\n  Two.\n", [("", "One."), ("", "Two.")]),
        ("One::\n\n  make\n\n  gate\n\nTwo.\n", [("", "One::"), ("code", "make\n\n  gate"), ("", "Two.")]),
        ("* One::\n\n    make\n\n  Two.\n", [("item", "One::"), ("code", "make"), ("", "Two.")]),
        ("  One::\n\n  Two.\n", [("", "One::"), ("", "Two.")]),
        ("- One\n  two\n- Three\n", [("item", "One two"), ("item", "Three")]),
        (
            "(1) One\n#. Two\n12345. Three\n1234. Four\n",
            [("item", "One"), ("item", "Two"), ("", "12345. Three 1234. Four")],
        ),
        ("a. One\niv) Two\nB) Three\n", [("item", "a. One"), ("item", "iv) Two"), ("item", "B) Three")]),
        ("• One\n‣ Two\n⁃ Three\n+ Four\n", [("item", "One"), ("item", "Two"), ("item", "Three"), ("item", "Four")]),
        (":param a: One\n   two\n   three\n", [("", ":param a: One two three")]),
        (":a:b: One\n", [("", ":a:b: One")]),
        (": One\n", [("", ": One")]),
        (":`a`: One\n", [("", ":`a`: One")]),
        ("| One\n|\n|Two\n", [("", "One"), ("", "|Two")]),
        ("..\n   One.\n\nTwo.\n", [("", "Two.")]),
        (".. One\n   two\n\nThree.\n", [("", "Three.")]),
        ("..One\n", [("", "..One")]),
        (".. _a: b\n   c\n\nOne.\n", [("", "One.")]),
        ("__ a\n\nOne.\n", [("", "__ a"), ("", "One.")]),
        (".. __: a\n", []),
        (".. [#a] One\n   two\n", [("", "One two")]),
        (".. [1] One\n", [("", "One")]),
        (".. [*] One\n", [("", "One")]),
        (".. [Cit2024] One\n", [("", "One")]),
        (".. [] One\n", []),
        (".. |a| replace:: One\n", [("", "One")]),
        (".. |a| image:: a.png\n   :alt: One\n", [("attribute", "One")]),
        (".. note::\n\n   One.\n", [("", "One.")]),
        (".. note:: One\n   two\n", [("", "One two")]),
        (".. note:: One\n   :class: a\n\n   Two.\n", [("", "One"), ("", "Two.")]),
        (".. note:: One\n\n   Two.\n", [("", "One"), ("", "Two.")]),
        (".. NOTE:: One\n", [("", "One")]),
        (".. code::\n   :caption: One\n\n   make\n\nTwo.\n", [("attribute", "One"), ("code", "make"), ("", "Two.")]),
        (".. code-block:: python\n   :caption:\n\n   make\n", [("code", "make")]),
        (".. image:: a.png\n   :alt: One\n   :width: 40\n\nTwo.\n", [("attribute", "One"), ("", "Two.")]),
        (".. image:: a.png\n:alt: One\n", [("", ":alt: One")]),
        (".. unknown:: One\n\n   Two.\n", [("", "Two.")]),
        (
            "+--+--+\n| a | b |\n+--+--+\n| c | d |\n| e | f |\n+--+--+\nOne.\n",
            [("row", "| a | b |"), ("row", "c e"), ("row", "d f"), ("", "One.")],
        ),
        ("+--+--+\n| a | b |\n\nOne.\n", [("row", "| a | b |"), ("", "One.")]),  # whose last border is missing
        ("+--+--+\n| a | b |\n| c |\n+--+--+\n", [("row", "| a | b |"), ("row", "| c |")]),
        ("== ==\na  b\n== ==\nc  d\n== ==\n\nOne.\n", [("row", "a  b"), ("row", "c  d"), ("", "One.")]),
        ("== ==\na  b\nOne.\n", [("", "a  b One.")]),
        ("== ==\na  b\n== ==\nc\n== ==\nd\n== ==\n", [("row", "a  b"), ("row", "c"), ("row", "d")]),
        ("== ==\na\n\n== ==\nb\n== ==\n\nc\n", [("row", "a"), ("row", "b"), ("", "c")]),
        (">>> a\n1\n>>> b\n\nOne.\n", [("code", ">>> a\n1\n>>> b"), ("", "One.")]),
        (">>>a\n", [("", ">>>a")]),
        ("One\n---\nTwo\n===\nThree\n---\n", [("heading1", "One"), ("heading2", "Two"), ("", "Three")]),
        ("===\nOne\n===\n\nTwo\n===\n", [("heading1", "One"), ("heading2", "Two")]),
        ("===\nOne\n---\n", [("heading1", "One")]),
        ("One two\n---\n", [("", "One two")]),
        ("One two\n----\n", [("heading1", "One two")]),
        ("  One\n-----\n", [("", "One")]),
        ("One\n--\n", [("", "One")]),
        ("===\n\nOne.\n", [("", "One.")]),
        ("===\nOne\n====\n", [("heading1", "One")]),
        ("*\n\n*  One\n", [("item", "One")]),
        ("* - One\n  - Two\n* - Three\n", [("item", "One"), ("item", "Two"), ("item", "Three")]),
        ("\tOne::\n\n\t\tmake\n\n\tTwo.\n", [("", "One::"), ("code", "make"), ("", "Two.")]),
        ("        One::\n\n\tTwo.\n", [("", "One::"), ("", "Two.")]),
        ("One::\n\nTwo.\n", [("", "One::"), ("", "Two.")]),
        ("One ::\n\n  make\n", [("", "One ::"), ("code", "make")]),
        ("term\n  One\n  two\n", [("", "term"), ("", "One two")]),
        ("term : kind\n  One.\n", [("", "term : kind"), ("", "One.")]),
    ],
)
def test_structure(page: str, expected: list[tuple[str, str]]) -> None:
    assert told(page) == expected


def test_comments_silence_what_follows() -> None:
    reading = read("One.\n\n.. qa-lint: ignore[wrong-number]\n   as agreed\n\nTwo\nthree.\n")
    assert [(s.names, s.reason, s.first, s.last) for s in reading.suppressions] == [
        (("wrong-number",), "as agreed", 6, 7)
    ]


lines = st.sampled_from([*PAGE.split("\n"), "", "", "    ", "\t- x", "..", "::", "+--+", "== ==", "|", "한국어"])


@given(st.lists(lines, max_size=12), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["ko en", "en"]))
def test_any_lines_are_read_with_places_of_their_own(page: list[str], end: str, languages: str) -> None:
    read_or_refuse(RST, end.join(page).encode(), languages.split(), "a.rst")  # type: ignore[arg-type]


@each("piece", ["== ==\na\n", ".. a\n", "+--+\n", "a::\n\n b\n", "1. ", "===\na\n===\n", ">>> a\n"])
def test_the_time_grows_with_the_page_and_no_faster(piece: str) -> None:
    assert told(piece * (20_000 // len(piece)) + "\n\n\nOne.\n")[-1][1] == "One."


@each(
    ("names", "expected"),
    [
        (
            "code code-block sourcecode parsed-literal doctest testcode testoutput testsetup math raw graphviz mermaid"
            " productionlist ipython prompt plot digraph graph uml jupyter-execute",
            [("code", "Dogs bark.")],
        ),
        (
            "toctree contents include literalinclude index module currentmodule tabularcolumns default-role role"
            " autosummary highlight program-output image command-output",
            [],
        ),
        (
            "admonition attention caution danger error hint important note tip warning seealso todo rubric"
            " dropdown card topic sidebar versionadded versionchanged deprecated centered epigraph pull-quote"
            " highlights tab-item tab versionremoved table list-table csv-table replace grid-item-card",
            [("", "Two dogs"), ("", "Dogs bark.")],
        ),
        ("py:function automodule container only", [("", "Dogs bark.")]),  # behind their names stands a name
    ],
)
def test_what_each_directive_holds(names: str, expected: list[tuple[str, str]]) -> None:
    for name in names.split():
        assert told(f".. {name}:: Two dogs\n\n   Dogs bark.\n") == expected, name
