"""Words for what can be seen, touched or tasted, and for how it is."""

from __future__ import annotations

from each import each
from shipped import RULES, TELLING_WORDS

from qa_lint.resources.table_file import read_rows
from qa_lint.resources.telling_words import TellingWords, Use

SMALL = TellingWords(
    [
        ("use", "words"),
        ("noun", "berry|box|spoon"),
        ("adjective", "sour|box"),
        ("adverb", "slyly"),
        ("act", "sew|freeze"),
    ]
)


@each(
    ("word", "tells", "noun"),
    [
        ("berry", True, True),
        ("berries", True, True),
        ("boxes", True, False),  # an adjective, too, as far as this table goes
        ("spoons", True, True),
        ("sour", True, False),
        ("slyly", True, False),
        ("sours", False, False),
        ("use", False, False),
    ],
)
def test_an_english_word_tells_in_the_singular_and_in_the_plural(word: str, tells: bool, noun: bool) -> None:
    assert (word in SMALL) is tells
    assert SMALL.is_noun(word) is (noun or word == "boxes")


@each(
    ("called", "use", "tell"),
    [
        (["spoon", "favor", "scoop"], "noun", True),
        (["favor", "spoon"], "noun", True),
        (["favor", "scoop", "spoon"], "noun", False),
        (["wooden spoon"], "noun", True),
        (["be sour", "go off", "turn"], "adjective", True),
        (["go sour"], "adjective", False),
        (["slyly"], "adverb", True),
        (["sour"], "adverb", False),
        ([], "noun", False),
    ],
)
def test_a_korean_word_tells_by_what_english_calls_it_first_or_mostly(called: list[str], use: Use, tell: bool) -> None:
    assert SMALL.tell(called, use) is tell


def test_what_is_done_tells_in_any_form_and_not_by_itself() -> None:
    assert all(map(SMALL.is_act, ("sew", "sewing", "sewed", "freezes", "froze", "frozen")))
    assert not any(map(SMALL.is_act, ("box", "slyly")))
    assert "sew" not in SMALL


def test_each_word_stands_once_for_its_use_in_small_letters() -> None:
    seen = [
        (use, word) for use, words in read_rows(RULES / "omission" / "telling_words.tsv") for word in words.split("|")
    ]
    assert len(seen) == len(set(seen))
    assert all(word.strip() and word == word.lower() for _, word in seen)


def test_the_table_has_no_word_that_much_is_said_with() -> None:
    assert not [word for word in ("hand", "head", "train", "table", "new", "door") if word in TELLING_WORDS]
