from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts.content.content_units import Unit
from qa_lint.facts.content.word_answers import answers_of_words
from qa_lint.model import Span

STEMS = ["sign", "signature", "signal", "order", "reorder", "tree", "subtree"]
SCORES = st.sampled_from([0.2, 0.4, 0.5, 0.9, 1.0])
WEIGHTS = st.sampled_from([0.0, 2.0])


def korean(meanings: dict[str, float], weight: float = 2.0, joint: bool = False, word: str = "말") -> Unit:
    return Unit(Span(0, 1), weight, "word", word, meanings, joint)


def english(stem: str, weight: float = 2.0, kind: str = "word") -> Unit:
    return Unit(Span(0, 1), weight, kind, stem)


MEANINGS = st.dictionaries(st.sampled_from(STEMS), SCORES, max_size=3)
KOREAN = st.lists(st.builds(korean, MEANINGS, WEIGHTS, st.booleans(), st.sampled_from(["말", "글"])))
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
def test_no_pair_is_surer_than_what_answers_both_of_it(ours: list[Unit], theirs: list[Unit]) -> None:
    """As when every word is held against every other one, the surest first: of a pair one at least has as good an
    answer, and the other keeps a part of this one."""
    of_korean, of_english = answers_of_words(ours, theirs)
    fits = [[fit(mine, other) for other in theirs] for mine in ours]
    slack = 1e-9
    for i, j in product(range(len(ours)), range(len(theirs))):
        score = fits[i][j] - slack
        assert max(of_korean[i], of_english[j]) >= score
        assert of_korean[i] >= 0.5 * score
        assert of_english[j] >= 0.7 * score
    for i, answer in enumerate(of_korean):
        assert answer <= max(fits[i], default=0.0) + slack
    for j, answer in enumerate(of_english):
        assert answer <= max((row[j] for row in fits), default=0.0) + slack


@given(KOREAN, ENGLISH)
def test_one_word_answers_one(ours: list[Unit], theirs: list[Unit]) -> None:
    ours = [unit for unit in ours if not unit.joint]
    of_korean, of_english = answers_of_words(ours, theirs)
    whole = [answer for i, answer in enumerate(of_korean) if answer and answer == max(fit(ours[i], o) for o in theirs)]
    assert len(whole) <= sum(map(bool, of_english))


def test_of_equally_sure_words_that_is_answered_whose_neighbours_are_beside() -> None:
    work = {"work": 0.7}
    ours = [korean({"builder": 0.7}), korean(work, word="협력"), korean({"start": 0.7}), korean(work, word="공사")]
    said = ["builder", "work"]
    assert answers_of_words(ours, [*map(english, said)])[0] == pytest.approx([0.7, 0.7, 0.0, 0.5 * 0.7])
    assert answers_of_words(ours[::-1], [*map(english, said[::-1])])[0] == pytest.approx([0.5 * 0.7, 0.0, 0.7, 0.7])


def test_what_others_look_for_is_left_to_them_by_a_word_that_has_another() -> None:
    ours = [korean({"work": 0.7}, word="공사"), korean({"work": 0.7, "cooperate": 0.7}, word="협력")]
    assert answers_of_words(ours, [english("cooperate"), english("work")]) == ([0.7, 0.7], [0.7, 0.7])


def test_what_is_said_twice_is_half_answered() -> None:
    assert answers_of_words([korean({"tree": 0.8})] * 2, [english("tree")]) == ([0.7 * 0.8, 0.8], [0.8])


def test_what_another_word_is_answered_by_answers_less() -> None:
    ours = [korean({"tree": 0.8}, word="나무"), korean({"tree": 0.8}, word="수목")]
    assert answers_of_words(ours, [english("tree")]) == ([0.5 * 0.8, 0.8], [0.8])


def test_what_is_kept_in_latin_letters_is_no_other_word() -> None:
    ours = [korean({"tree": 1.0}, word=""), korean({"tree": 0.8}, word="나무")]  # Tree -- 나무
    assert answers_of_words(ours, [english("tree")]) == ([1.0, 0.7 * 0.8], [1.0])


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
