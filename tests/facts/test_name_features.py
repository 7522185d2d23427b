"""What is seen of a name without an answer, as numbers: the counts of the tables are made up here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from math import log, log1p

import pytest
from compared import KNOWN, ledger_of
from each import each

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.memory import NameMemory
from qa_lint.facts.names.name_features import lost_features, name_features, wrong_features
from qa_lint.facts.names.readings import read_latin_words
from qa_lint.resources.word_pairs import WordPairs

WORDS = WordPairs(
    {"볼로페": {"volope": 0.5}, "칼센": {"karlsen": 0.5}},
    {"볼로페": 9, "칼센": 9},
    {"karlsen": 9, "volope": 10, "zork": 4, "pascal": 5},
    1000,
    {"karlsen": 6, "volope": 5, "zork": 4},
)


def evidence_of(korean: str, english: str) -> NameEvidence:
    """By these counts, in a document that has each Latin word of the pair once, Zork once more, and zorkan as well."""
    pair = ledger_of(korean, english).pair
    memory = NameMemory(latin=Counter([*(word.text for word in pair.english.fact(read_latin_words)), "Zork"]))
    memory.small.add("zorkan")
    return NameEvidence(pair, KNOWN._replace(words=WORDS), memory)


def assert_seen(features: Mapping[str, float], expected: Mapping[str, float]) -> None:
    """Those of the features that are expected, by name; all else has nothing to say of it."""
    assert {name: features[name] for name in expected} == pytest.approx(expected)


@each(
    ("korean", "english", "proper", "seen"),
    [
        ("벨로프가 왔다.", "So it is.", 0, {"a name": 1, "long": 1, "ordinary": 0, "translated": 0}),
        ("독일에서 왔다.", "So it is.", 0, {"a name": 1, "a place unsaid": 1, "long": 0}),
        ("라디오가 왔다.", "So it is.", 0, {"a name": 0, "a place unsaid": 0, "ordinary": 1}),
        ("피아노가 왔다.", "So it is.", 0, {"foreign": 4}),  # and no more
        ("김밥이 왔다.", "So it is.", 0, {"a name": 0}),
        ("김밥이 왔다.", "So it is.", 2, {"a name": 1}),
        ("볼로페가 왔다.", "So it is.", 0, {"a name": 0, "original known": 0.5, "original a name": 0.25}),
    ],
)
def test_what_is_seen_of_a_hangul_word(korean: str, english: str, proper: int, seen: Mapping[str, float]) -> None:
    evidence = evidence_of(korean, english)
    assert_seen(name_features(evidence, evidence.hangul[0], proper), seen)


@each(
    ("english", "index", "seen"),
    [
        ("So Karlsen came.", 1, {"rare": 0, "seen as a word": log1p(3), "seen as a name": log1p(6)}),
        ("So Karlsen came.", 1, {"known, inside": 1, "known, opening": 0, "all capitals": 0, "derived": 0}),
        ("Karlsen came.", 0, {"known, inside": 0, "known, opening": 1, "distance": 0}),
        ("So Zork came.", 1, {"again": log1p(1), "small elsewhere": 0, "translates a word": 0}),
        ("So Zorkan came.", 1, {"again": 0, "small elsewhere": 1}),
        ("So Zork came.", 1, {"rare": 1, "known, inside": 0, "seen as a word": 0, "seen as a name": log1p(4)}),
        ("So Zorkan came.", 1, {"rare": 0, "seen as a word": 0, "seen as a name": 0, "strangers": log1p(1)}),
        ("So Zorkan Belnor came.", 1, {"in a phrase": 1, "strangers": log1p(2)}),
        ("So Zorkan, Belnor came.", 1, {"in a phrase": 0}),
        ("So Zorkan tree came.", 1, {"in a phrase": 0}),
        ("So ZORKAN came.", 1, {"all capitals": 1, "inner capitals": 0, "title case": 0}),
        ("So ZorkAn came.", 1, {"all capitals": 0, "inner capitals": 1}),
        ("So Zorkan-Bel came.", 1, {"hyphenated": 1, "inner capitals": 0}),
        ("So Zorkanism came.", 1, {"hyphenated": 0, "derived": 1}),
        ("Great Zorkan Houses Open", 1, {"title case": 1}),
        ("He sang in Zorkan.", 3, {"a place for a place": 1, "distance": 11 / 18}),
        ("He sang of Zorkan.", 3, {"a place for a place": 1}),
        ("He sang Zorkan.", 2, {"a place for a place": 0, "distance": 8 / 15}),
    ],
)
def test_what_is_seen_of_a_latin_word(english: str, index: int, seen: Mapping[str, float]) -> None:
    evidence = evidence_of("벨로프에서 왔다.", english)
    assert_seen(wrong_features(evidence, 0, {}, index), seen)


def test_a_latin_word_is_in_the_place_of_a_hangul_one() -> None:
    evidence = evidence_of("거기 벨로프가 왔다.", "So Zorkan came.")
    assert_seen(wrong_features(evidence, 1, {"long": 1}, 1), {"long": 1, "distance": 3 / 11 - 3 / 15, "beside": 0})


@each(
    ("english", "seen"),
    [
        ("The of is big.", {"cut": 1, "hole": 1, "small hole": 0}),
        ("He left on the 9th ( time).", {"cut": 1, "hole": 0}),
        ("is quiet.", {"headless": 1, "small letter": 1}),
        (
            "He went to.",
            {"small hole": 1, "small letter": 0, "headless": 0, "unread": log(3), "share": 0, "half read": 0},
        ),
        ("He sang and left.", {"cut": 0, "hole": 0, "small hole": 0, "length": 17 / 8}),
        ("tree is there.", {"small letter": 1, "small letter, early": 1, "part of a name": 0}),
        ("No.", {"length": 0.5}),
        ("So the man whom they had met before came to town again at last.", {"length": 4}),
    ],
)
def test_what_is_seen_where_nothing_stands_for_it(english: str, seen: Mapping[str, float]) -> None:
    evidence = evidence_of("벨로프가 왔다.", english)
    assert_seen(lost_features(evidence, evidence.hangul[0], {}, 3), seen)


def test_a_small_letter_does_not_begin_what_stands_late() -> None:
    evidence = evidence_of("거기 벨로프가 왔다.", "tree is there.")
    seen = {"small letter": 1, "small letter, early": 0, "share": 3 / 11, "unread": 0}
    assert_seen(lost_features(evidence, evidence.hangul[1], {}, 0), seen)
