"""What parts of Korean words say, and words that are cut short."""

import regex

from qa_lint.languages.stems import english_stem
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.morphemes import PLACES, Morphemes
from qa_lint.resources.registry import Resources
from qa_lint.resources.table_file import read_rows

ROWS = list(read_rows(rules_folder() / "omission" / "morphemes.tsv"))


def shipped() -> Morphemes:
    return Resources().get(Morphemes)


def test_each_row_is_of_hangul_of_a_place_and_of_english():
    for korean, place, english in ROWS:
        assert regex.fullmatch(r"\p{Hangul}+", korean), korean
        assert place in PLACES, korean
        assert regex.fullmatch(r"[A-Za-z.& |-]+", english), korean


def test_nothing_stands_twice():
    assert len({(korean, place) for korean, place, _ in ROWS}) == len(ROWS)


def test_a_prefix_is_one_syllable_and_a_word_cut_short_is_several():
    sizes = {place: {len(korean) for korean, where, _ in ROWS if where == place} for place in PLACES}
    assert sizes["prefix"] == {1}
    assert min(sizes["word"]) == 2
    assert max(sizes["suffix"]) <= 4


def test_a_word_cut_short_means_all_of_its_words():
    assert {"ruling", "opposition", "party"} >= {"ruling", "party"} & shipped().abbreviation("여야")
    assert {english_stem("ruling"), english_stem("opposition")} <= shipped().abbreviation("여야")
    assert shipped().abbreviation("사과") == frozenset()


def test_the_end_and_the_beginning_of_a_longer_word_say_something():
    assert {"school", english_stem("primary")} <= shipped().parts("상산초")
    assert "school" in shipped().parts("성신여고")
    assert english_stem("girl") in shipped().parts("성신여고")  # the longest end counts: 여고, not 고
    assert shipped().parts("세") == frozenset()  # a word by itself
