from __future__ import annotations

import pytest
import regex
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.languages import particles
from qa_lint.languages.particles import PAIRS, PARTICLES, fitting_form, forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.syllables import ending_sound, split_syllable

BLOCKS = [chr(code) for code in range(0xAC00, 0xD7A4)]
SELECTIONS = {
    name: selection
    for name, selection in vars(particles).items()
    if isinstance(selection, frozenset) and not name.startswith("_")
}


@each(
    ("word", "forms"),
    [
        ("책", "은 이 을 과 으로"), ("길", "은 이 을 과 로"), ("나무", "는 가 를 와 로"),
        ("닭", "은 이 을 과 으로"), ("7", "은 이 을 과 로"), ("6", "은 이 을 과 으로"), ("X", "는 가 를 와 로"),
    ],
)  # fmt: skip
def test_the_form_that_fits(word: str, forms: str) -> None:
    sound = ending_sound(word[-1])
    assert forms_of("topic", "subject", "object", "comitative", "direction", after=word) == {*forms.split()}
    assert {fitting_form(form, sound) for form in PAIRS} == {*forms.split()}


@given(st.sampled_from(BLOCKS), st.sampled_from(sorted(PAIRS)))
def test_the_fitting_form_agrees_with_the_final(block: str, form: str) -> None:
    final = split_syllable(block).final
    fitting = fitting_form(form, ending_sound(block))
    assert fitting in PAIRS[form].forms
    assert fitting_form(fitting, ending_sound(block)) == fitting
    closed = final not in ("", "ㄹ") if "로" in form else final != ""
    assert (fitting in ("은", "이", "을", "과", "으로")) == closed


def test_ten_forms_are_five_pairs() -> None:
    assert [*PAIRS] == ["은", "는", "이", "가", "을", "를", "과", "와", "으로", "로"]
    assert all(form in PAIRS[form].forms and len(PAIRS[form].forms) == 2 for form in PAIRS)


def test_a_form_after_a_consonant_is_the_longer_one_or_as_long() -> None:
    """Korean puts something in between two consonants; the pairs of the table stand in that order."""
    for particle in PARTICLES:
        assert len(particle.forms) in (1, 2)
        assert len(particle.forms[0]) >= len(particle.forms[-1]), particle


def test_every_particle_takes_part_in_something() -> None:
    """And every use of the table is one that a selection asks for."""
    selected = frozenset().union(*SELECTIONS.values())
    assert [particle for particle in PARTICLES if not selected & {*particle.forms}] == []
    assert {use for particle in PARTICLES for use in particle.uses} == {"word", "name", "term", "number"}
    assert all(forms for particle in PARTICLES for forms in particle.uses.values())


def test_every_selection_is_of_the_table() -> None:
    forms = {form for particle in PARTICLES for form in particle.forms}
    assert {name: sorted(selection - forms) for name, selection in SELECTIONS.items() if selection - forms} == {}


def test_a_kind_that_is_none_is_not_asked_for() -> None:
    with pytest.raises(AssertionError, match="nominative"):
        forms_of("topic", "nominative")


@each(
    ("selection", "in_it", "not_in_it"),
    [
        ("AFTER_A_NOUN", "은 에서 이라는 라고 입니까 들", "밖에 이든"),
        ("AFTER_A_TERM", "은 에서부터 으로서 이라도 이였던 적", "하고 들 이야"),
        ("NAME_AFTER_CONSONANT", "은 으로 이는 입니다 이라는", "는 로 에서"),
        ("NAME_AFTER_VOWEL", "는 와 라는 였던", "로 야 은 입니다"),
        ("NAME_AFTER_ANY", "로 야 에게서 밖에 들", "으로 은 입니다"),
        ("NAME_BEFORE_LAST", "에서 으로부터 와", "한테 처럼 하고"),
        ("OF_A_PLACE", "에 에서는 엔", "까지 에게"),
        ("GOING_ON", "은 를 와 으로 까지", "의 과 로 이 가 도 만"),
        ("NEVER_DOUBLED", "는 을 에게 으로", "로 이 의"),
        ("LIKE_THE_END_OF_A_NAME", "은 인 로", "는 으로 의"),
        ("AFTER_A_COUNTER", "이 이나 밖에 이란 였", "나 란 한테 조차"),
        ("AFTER_A_LONE_COUNTER", "이 을 마다", "가 를"),
        ("WITHOUT_A_NOUN", "을 의 이란", "이 가 란"),
        ("QUOTING", "이라고 라면서 고", "하고 라는 는"),
        ("QUOTING_BEFORE_A_SPEAKER", "라고 하고 이라는", "라면서 이란"),
        ("QUOTING_BEFORE_SAYING", "라고 라면 이란 는", "하고"),
        ("QUOTING_IN_A_FRAME", "라고 하고 하며 는", "면서 라면"),
    ],
)
def test_what_a_selection_holds_and_leaves_out(selection: str, in_it: str, not_in_it: str) -> None:
    held = SELECTIONS[selection]
    assert held >= {*in_it.split()}
    assert not held & {*not_in_it.split()}


def test_selections_by_sound_share_nothing() -> None:
    after = [particles.NAME_AFTER_CONSONANT, particles.NAME_AFTER_VOWEL, particles.NAME_AFTER_ANY]
    assert sum(map(len, after)) == len(frozenset().union(*after))


@each("name", sorted(SELECTIONS))
def test_a_pattern_takes_the_longest_form(name: str) -> None:
    pattern = regex.compile(any_of(SELECTIONS[name]))
    for form in SELECTIONS[name]:
        match = pattern.match(form)
        assert match is not None
        assert match.group() == form
