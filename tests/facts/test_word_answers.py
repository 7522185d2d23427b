from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts.content.content_units import Unit
from qa_lint.facts.content.word_answers import answers_of_words
from qa_lint.model import Span

STEMS = ["sign", "signature", "signal", "order", "reorder", "tree", "subtree"]
SCORES = st.sampled_from([0.2, 0.4, 0.5, 0.9, 1.0])
WEIGHTS = st.sampled_from([0.0, 2.0])


def korean(meanings: dict[str, float], weight: float = 2.0, joint: bool = False) -> Unit:
    return Unit(Span(0, 1), weight, "word", "말", meanings, joint)


def english(stem: str, weight: float = 2.0, kind: str = "word") -> Unit:
    return Unit(Span(0, 1), weight, kind, stem)


MEANINGS = st.dictionaries(st.sampled_from(STEMS), SCORES, max_size=3)
KOREAN = st.lists(st.builds(korean, MEANINGS, WEIGHTS, st.booleans()))
ENGLISH = st.lists(st.builds(english, st.sampled_from(STEMS), WEIGHTS))


def fit(mine: Unit, other: Unit) -> float:
    """How well an English word answers a Korean one, if nothing else does."""
    found = 0.0
    for meaning, score in mine.meanings.items():
        if meaning == other.stem and (score >= 0.5 or (mine.weight and other.weight)):
            found = max(found, score)
        begins = len(other.stem) >= 5 and meaning[:5] == other.stem[:5]
        ends = (meaning, other.stem) in (("order", "reorder"), ("tree", "subtree"))
        if begins or ends:
            found = max(found, 0.75 * score)
    return found


@given(KOREAN, ENGLISH)
def test_the_surest_pairs_come_first_and_the_others_share(ours: list[Unit], theirs: list[Unit]) -> None:
    """As it is when every word is held against every other one."""
    fits = {(i, j): fit(mine, other) for i, mine in enumerate(ours) for j, other in enumerate(theirs)}
    of_korean, of_english = [0.0] * len(ours), [0.0] * len(theirs)
    for (i, j), score in sorted(fits.items(), key=lambda item: (item[1], item[0]), reverse=True):
        first = not of_english[j] and (not of_korean[i] or ours[i].joint)
        if score and first:
            of_korean[i], of_english[j] = max(of_korean[i], score), score
    for (i, j), score in fits.items():
        of_korean[i], of_english[j] = max(of_korean[i], 0.7 * score), max(of_english[j], 0.7 * score)
    assert answers_of_words(ours, theirs) == (pytest.approx(of_korean), pytest.approx(of_english))


def test_what_is_said_twice_is_half_answered() -> None:
    assert answers_of_words([korean({"tree": 0.8})] * 2, [english("tree")]) == ([0.7 * 0.8, 0.8], [0.8])


def test_an_abbreviation_is_answered_by_all_that_it_joins() -> None:
    joint = korean({"sign": 0.9, "tree": 0.9}, joint=True)
    assert answers_of_words([joint], [english("sign"), english("tree")]) == ([0.9], [0.9, 0.9])


def test_a_name_is_looked_for_by_its_parts() -> None:
    assert answers_of_words([korean({"sign": 0.8})], [english("Sign-Tower", kind="name")]) == ([0.8], [0.8])


@pytest.mark.parametrize(
    ("stem", "longer"), [("order", "reorder"), ("water", "underwater"), ("cover", "uncover"), ("vision", "supervision")]
)
def test_a_word_answers_what_is_made_of_it_by_a_prefix(stem: str, longer: str) -> None:
    assert answers_of_words([korean({stem: 0.8})], [english(longer)]) == ([0.75 * 0.8], [0.75 * 0.8])


@pytest.mark.parametrize(("stem", "longer"), [("go", "undergo"), ("derneath", "underneath"), ("read", "reread")])
def test_what_is_left_behind_a_prefix_is_a_word_of_some_length(stem: str, longer: str) -> None:
    assert answers_of_words([korean({stem: 0.8})], [english(longer)]) == ([0.0], [0.0])
