from itertools import chain

import pytest
from shipped import RULES

from qa_lint.languages.stems import english_stem
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.generic_names import GenericName, GenericNames
from qa_lint.resources.table_file import read_rows

FOLDER = RULES / "name" / "gazetteer"


@pytest.fixture(scope="module")
def shipped() -> GenericNames:
    return GenericNames.load(FOLDER / "generic-names.tsv", FOLDER / "generic-contexts.tsv")


def test_the_dictionary_says_the_same_of_what_says_nothing_else(shipped: GenericNames):
    dictionary = Dictionary(RULES / "name" / "words.tsv")
    others = {}
    for hangul, names in shipped.by_korean.items():
        forms = chain.from_iterable(name.english for name in names)
        own = [{*map(english_stem, form.replace("-", " ").split())} for form in forms]
        said = [{part for word in words for part in word.split("-")} for words in dictionary.noun(hangul)]
        if any(hangul in name.soft for name in names) or not said:
            continue
        if not any(stems <= words or words <= stems for stems in own for words in said):
            others[hangul] = said
    assert others == {}
    assert len(shipped.by_korean) > 1000


def test_no_form_stands_twice_in_a_row():
    _, *rows = read_rows(FOLDER / "generic-names.tsv")
    cells = [cell for row in rows for cell in (row[0].replace(" ", ""), row[1])]
    bare = [[form.removeprefix("?") for form in cell.split("|")] for cell in cells]
    assert not [cell for cell in bare if len({*cell}) < len(cell)]
    assert not [cell for cell in bare if not all(cell)]


def test_a_word_of_one_syllable_is_accused_where_it_says_nothing_else(shipped: GenericNames):
    short = {
        hangul
        for hangul, names in shipped.by_korean.items()
        if len(hangul) == 1 and not any(hangul in name.soft for name in names)
    }
    assert short == {"뱀", "꿩"}


def test_longer_forms_come_first():
    names = GenericNames(
        [
            GenericName(("감기",), ("cold",), "disease", frozenset({"cold"})),
            GenericName(("저체온",), ("cold body",), "disease"),
        ]
    )
    first, second = names.by_first_stem["cold"]
    assert (len(first.stems), first.firm) == (2, {"disease"})
    assert (len(second.stems), second.firm) == (1, set())


def test_the_gazetteer_has_the_table():
    (otter,) = Gazetteer.load(FOLDER).generic.by_korean["수달"]
    assert (otter.english, otter.kind) == (("otter",), "animal")
