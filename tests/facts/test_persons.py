import pytest
from shipped import LETTERS

from qa_lint.facts.names.persons import judge_person, read_persons, read_untitled
from qa_lint.facts.names.readings import read_latin_words
from qa_lint.facts.names.surnames import other_surnames
from qa_lint.model import Text
from qa_lint.resources.word_pairs import WordPairs

WORDS = WordPairs({}, {}, {"mayor": 9, "the": 9, "it": 9}, 1)


def judged(korean: str, english: str) -> tuple[str, str]:
    """The verdict on the one person of the Korean text, and the Latin words that it is about."""
    (person,) = Text(korean, "ko").fact(read_persons)
    verdict = judge_person(person, Text(english, "en"), LETTERS, WORDS)
    words = english.replace(".", "").split()[verdict.first : verdict.last + 1]
    return verdict.kind, " ".join(words)


def test_a_person_is_read_in_either_order():
    assert judged("한지우 시장이 왔다.", "Mayor Han Jiwoo came.") == ("read", "Han Jiwoo")
    assert judged("한지우 시장이 왔다.", "Mayor Jiwoo Hahn came.") == ("read", "Jiwoo Hahn")


def test_the_family_alone_is_left_open():
    assert judged("한지우 시장이 왔다.", "Mayor Han came.") == ("unclear", "")


def test_a_word_before_the_family_name_that_is_nothing_like_the_given_name_is_a_title():
    assert judged("한지우 시장이 왔다.", "Chancellor Han came.") == ("unclear", "")


def test_two_names_with_a_dash_between_them_are_nobodys():
    assert judged("한지우 시장이 왔다.", "It was Hahn - Jiwoo came.")[0] == "unclear"


def test_a_slip_in_the_family_name_is_seen_though_it_makes_a_word():
    assert judged("임나영 시장이 왔다.", "Now the mayor It Nayoung came.") == ("misspelled", "It Nayoung")


def test_one_word_does_not_read_a_whole_person():
    assert judged("이유영 시장이 왔다.", "Mayor Yang Yena came.")[0] == "wrong"


def test_a_pronoun_may_stand_for_a_person_and_nothing_may_not():
    assert judged("한지우 시장이 왔다.", "Now she came.")[0] == "unclear"
    assert judged("한지우 시장이 왔다.", "Now came.")[0] == "lost"


def test_another_family_name_is_another_person():
    assert judged("한지우 시장이 왔다.", "Mayor Park Jiwoo came.") == ("wrong", "Park Jiwoo")
    assert judged("한지우 시장이 왔다.", "The mayor is Jiwoo Moon.") == ("wrong", "Jiwoo Moon")
    assert judged("이지우 시장이 왔다.", "Mayor Rhee Jiwoo came.") == ("read", "Rhee Jiwoo")


def test_one_who_is_called_by_the_family_name_is_no_name_of_three_syllables():
    assert [person.name for person in Text("김민재가 왔다.", "ko").fact(read_untitled)] == ["김민재"]
    assert Text("김씨가 왔다.", "ko").fact(read_untitled) == ()
    assert Text("50여명은 떠났다.", "ko").fact(read_untitled) == ()  # some fifty


def test_a_family_name_behind_a_title_has_a_capital():
    korean = Text("시장이 왔다.", "ko")
    found = [
        [*other_surnames(korean, Text(english, "en").fact(read_latin_words), set())]
        for english in ("Mayor No came.", "Mayor no longer came.")
    ]
    assert found == [[1], []]


@pytest.mark.parametrize(
    ("korean", "english", "found"),
    [
        ("시장이 웃었다.", "They met Mayor Kim.", ["Kim"]),
        ("시장이 웃었다.", "They met Mr. Kim.", ["Kim"]),
        ("시장이 웃었다.", "They met Mr Kim.", ["Kim"]),
        ("시장이 웃었다.", "They met Mayors Kim and Seo.", ["Kim", "Seo"]),
        ("시장이 웃었다.", "They met the Kims.", ["Kims"]),
        ("시장이 웃었다.", "They met Hill.", []),
        ("시장이 웃었다.", "They met the mayor - Kim smiled.", []),  # of another clause
        ("김 시장이 웃었다.", "They met Mayor Kim.", []),
        ("김 시장이 웃었다.", "They met Mayor Seo.", ["Seo"]),
    ],
)
def test_family_names_that_a_title_tells(korean: str, english: str, found: list[str]) -> None:
    words = Text(english, "en").fact(read_latin_words)
    assert [words[i].text for i in other_surnames(Text(korean, "ko"), words, set())] == found
