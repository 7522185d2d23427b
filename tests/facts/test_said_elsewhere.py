"""How the other pairs of a document write a name, and what belongs to the wrong one that it should replace."""

from __future__ import annotations

import pytest
from each import each
from shipped import LETTERS
from toy import pair

from qa_lint.facts.names.said_elsewhere import form_elsewhere, name_at
from qa_lint.model import Span, Text

HERE = pair("서하윤이 왔다.", "Nam Gitae came.")


@each(
    ("english", "form"),
    [
        (["Seo Hayun left."], "Seo Hayun"),
        (["Seo Ha Yun left."], "Seo Ha Yun"),
        (["Hayun Seo left."], "Hayun Seo"),
        (["Do Yerin Seo Hayun left."], "Seo Hayun"),  # of what stands beside each other, what reads the name best
        (["President Seo Hayun left."], "Seo Hayun"),
        (["Somebody left."], ""),
        (["Seo, Hayun left."], ""),  # two words that are not one name
        (["Seo Hayun left.", "Seo Ha-yoon left."], ""),
        (["Seo Hayun left.", "Seo Ha-yoon left.", "Seo Hayun slept."], "Seo Hayun"),
    ],
)
def test_the_form_that_most_of_the_others_have(english: list[str], form: str) -> None:
    pairs = [HERE, *(pair("서하윤이 갔다.", text) for text in english)]
    assert form_elsewhere("서하윤", HERE, pairs, LETTERS) == form


def test_neither_the_pair_itself_nor_one_without_the_name_or_a_side_says_so() -> None:
    assert not form_elsewhere("남기태", HERE, [HERE], LETTERS)
    assert not form_elsewhere("남기태", HERE, [pair("서하윤이 왔다.", "Nam Gitae came.")], LETTERS)
    assert not form_elsewhere("남기태", HERE, [pair("남기태", "")], LETTERS)


@each(
    ("english", "marked", "form", "name"),
    [
        ("Then Nam Gitae came.", "Nam Gitae", "Seo Hayun", "Nam Gitae"),
        ("Then Director Nam Gitae came.", "Director Nam Gitae", "Seo Hayun", "Nam Gitae"),
        # as many words as the right name has, behind what is marked or before it
        ("Then Seo Ha Min came.", "Seo Ha", "Seo Ha Yun", "Seo Ha Min"),
        ("Then Seo Gitae came.", "Gitae", "Seo Hayun", "Seo Gitae"),
        ("Then came Nam.", "Nam", "Seo Hayun", "Nam"),
        # a title, or the first word of a sentence, is none of it
        ("Then Director Nam came.", "Nam", "Seo Hayun", "Nam"),
        ("Yesterday Nam Gitae came.", "Nam Gitae", "Seo Hayun", "Nam Gitae"),
    ],
)
def test_what_belongs_to_a_wrong_name(english: str, marked: str, form: str, name: str) -> None:
    start = english.index(marked)
    span = name_at(Span(start, start + len(marked)), Text(english, "en"), form)
    assert span is not None
    assert english[slice(*span)] == name


@pytest.mark.parametrize(
    ("english", "marked", "form"),
    [
        ("Then Kim Nam Gitae came.", "Nam Gitae", "Seo Hayun"),  # whose is Kim?
        ("Then Nam Gitae Lee came.", "Nam Gitae", "Seo Hayun"),
        ("Then Nam Gi Tae came.", "Nam Gi Tae", "Seo Hayun"),  # one word too many
    ],
)
def test_where_it_is_not_certain_what_belongs_to_it(english: str, marked: str, form: str) -> None:
    start = english.index(marked)
    assert name_at(Span(start, start + len(marked)), Text(english, "en"), form) is None
