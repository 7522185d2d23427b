"""What translates what in a pair, by small tables of its own."""

from __future__ import annotations

import pytest
from each import each
from shipped import DICTIONARY
from toy import pair

from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.model import Pair, Span, Text
from qa_lint.training.word_alignment import learn_word_pairs

WORDS = learn_word_pairs(
    [
        ("내일 온다", "comes tomorrow"),
        ("내일 간다", "goes tomorrow"),
        ("그가 온다", "he comes"),
        ("그가 간다", "he goes"),
    ]
)


def word(text: Text, written: str) -> Word:
    return next(found for found in text.fact(read_words) if text[found.start : found.end] == written)


def score(both: Pair, korean: str, english: str) -> float:
    return Links(both, WORDS, DICTIONARY).score(word(both.korean, korean), word(both.english, english))


@each(
    ("korean", "english", "expected"),
    [
        ("사과를", "apple", 0.5),  # which the dictionary alone knows
        ("사과를", "pear", 0.0),
        ("BTS", "BTS", 1.0),
        ("12", "12", 1.0),
        ("12", "21", 0.0),
    ],
)
def test_what_tables_know_of_two_words(korean: str, english: str, expected: float) -> None:
    both = pair("사과를 BTS 12 먹었다.", "He ate an apple and a pear, BTS, 12 and 21.")
    assert score(both, korean, english) == expected


def test_what_is_seen_often_is_surer_than_the_dictionary_and_never_less() -> None:
    both = pair("내일 온다.", "He comes tomorrow.")
    links = Links(both, WORDS, DICTIONARY)
    tomorrow, here = word(both.english, "tomorrow"), word(both.korean, "내일")
    assert links.score(here, tomorrow) == max(0.5, links.seen(here, tomorrow))
    assert links.translate(here, tomorrow)
    assert not links.translate(here, word(both.english, "comes"))
    assert links.answers(here)["tomorrow"] == links.score(here, tomorrow)


@pytest.mark.parametrize(("share", "said"), [(0.5, True), (1.0, True), (2.0, True), (2.1, False)])
def test_what_is_said_with_an_opposite_half_as_surely(share: float, said: bool) -> None:
    links = Links(pair("온다", "comes"), WORDS, DICTIONARY)
    (key,), (stem,) = (next(iter(WORDS.scores)),), (max(next(iter(WORDS.scores.values())), key=str),)
    known = WORDS.scores[key][stem]
    assert links.is_said_with([key], [stem], share * known) is said
    assert not links.is_said_with(["없는"], [stem], 0.1)


@pytest.mark.parametrize(
    ("span", "expected"),
    [((0, 2), ["나는"]), ((0, 3), ["나는"]), ((3, 4), ["집에"]), ((0, 8), ["나는", "집에", "간다"])],
)
def test_words_in_a_stretch(span: tuple[int, int], expected: list[str]) -> None:
    text = pair("나는 집에 간다", "I go home").korean
    assert [text[found.start : found.end] for found in words_in(text, Span(*span))] == expected


def test_how_far_two_stretches_are_near() -> None:
    long = "그는 " * 20 + "간다"
    short = "그는 " * 19 + "간다"
    for korean, near in ((short, True), (long, False)):
        both = pair(korean, "Xylem phloem")
        assert Links(both, WORDS, DICTIONARY).near(Span(0, 2), Span(0, 5)) is near
