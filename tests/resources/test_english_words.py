from pathlib import Path

from qa_lint.resources.english_words import EnglishWords, write_english_words
from qa_lint.resources.locator import rules_folder

SHIPPED = EnglishWords(rules_folder() / "text" / "english_words.gz")


def test_the_shipped_list_has_words_in_all_their_forms_of_both_sides_of_the_ocean() -> None:
    words = [
        "draped",
        "overwrote",
        "ducklings",
        "analysing",
        "analyzing",
        "neighbour",
        "neighbor",
        "Margaret",
        "Registration",
    ]
    assert [word for word in words if word not in SHIPPED] == []
    assert [word for word in ["chnaged", "budgt", "margaret", "droped", "predominantes"] if word in SHIPPED] == []


def test_a_list_that_was_written_is_read_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "words.gz"
    write_english_words(path, {"Margo", "walked"}, "one\ntwo")
    assert EnglishWords(path).words == {"Margo", "walked"}
    assert "Walked" in EnglishWords(path)
    assert "margo" not in EnglishWords(path)


def test_without_a_list_no_word_is_known() -> None:
    assert "walked" not in EnglishWords()


def test_a_slip_is_one_letter_within_a_word(tmp_path: Path) -> None:
    path = tmp_path / "words.gz"
    write_english_words(path, {"Margo", "trail", "trial", "trails", "trainer"}, "")
    words = EnglishWords(path)
    assert words.a_slip_from("tarils") == ("trails",)  # changed places
    assert words.a_slip_from("tril") == ("trail", "trial")  # left out
    assert words.a_slip_from("traiil") == ("trail",)  # one too many
    assert words.a_slip_from("trejner") == ()  # two
    assert words.a_slip_from("trajner") == ("trainer",)  # another one
    assert words.a_slip_from("Trajner") == ("trainer",)
    assert words.a_slip_from("grails") == ()  # the first letter
    assert words.a_slip_from("traily") == ()  # the last one
    assert words.a_slip_from("Margo") == ()  # a word
    assert words.a_slip_from("Trail") == ()
    assert words.a_slip_from("Morgo") == ()  # of a name
    assert words.a_slip_from("trainner") == ("trainer",)  # one longer than any
    assert words.a_slip_from("t" + "r" * 1_000_000) == ()  # at once: half a hundred times as many would be made of it
