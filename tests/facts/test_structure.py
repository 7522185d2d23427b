from __future__ import annotations

from each import each

from qa_lint.facts.structure import heading_level, read_role
from qa_lint.model import Role, Text


@each(
    ("text", "role"),
    [
        ("# Gardens", ("heading", 1)),
        ("###### Gardens", ("heading", 6)),
        ("####### Gardens", ("", 0)),
        ("#1 of three", ("", 0)),
        ("| North | 40 |", ("row", 0)),
        ("<!-- for editors -->", ("comment", 0)),
        ("> Keep off", ("quotation", 0)),
        ("- A bench", ("item", 0)),
        ("12. A bench", ("item", 0)),
        ("-5 degrees", ("", 0)),
        ("2.0 is out", ("", 0)),
        ("```sh\nmake\n```", ("code", 0)),
        ("> ~~~\n> make\n> ~~~", ("code", 0)),
        ("```make``` builds it", ("", 0)),
        ("", ("", 0)),
    ],
)
def test_roles(text: str, role: tuple[str, int]) -> None:
    assert Text(text, "en").fact(read_role) == role


def test_what_the_format_knows_counts_more_than_how_a_text_begins() -> None:
    text = Text("- Gardens", "en", role=Role("heading", 2))
    assert text.fact(read_role) == Role("heading", 2)
    assert heading_level(text) == 2
    assert heading_level(Text("Gardens", "en")) == 0
    assert text.content != Text("- Gardens", "en").content
