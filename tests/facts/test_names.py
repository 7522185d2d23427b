import pytest

from qa_lint.facts.names import read_hangul_words, read_latin_words, stems_of
from qa_lint.facts.persons import read_persons
from qa_lint.model import Language, Segment, TextFile


def segment(text: str, language: Language) -> Segment:
    return Segment.of_file(TextFile("x.txt", text), 0, len(text), language)


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("로테르담에서는", "로테르담"),
        ("베르겐으로", "베르겐"),
        ("오슬로로", "오슬로"),
        ("두브로브니크와", "두브로브니크"),
        ("오타와", "오타와"),  # no particle: 와 belongs to the name
        ("리가를", "리가"),
    ],
)
def test_a_stem_stands_among_the_stems(word: str, stem: str):
    assert stem in stems_of(word)
    assert word in stems_of(word)


def test_i_is_a_particle_only_after_a_consonant():
    assert stems_of("하와이") == ("하와이",)
    assert "베르겐" in stems_of("베르겐이")


def test_a_possessive_is_no_part_of_a_latin_word():
    words = read_latin_words(segment("The Joneses' cat met O’Hara’s dog in Stoke-on-Trent.", "en"))
    assert [w.text for w in words] == ["The", "Joneses", "cat", "met", "O’Hara", "dog", "in", "Stoke-on-Trent"]


def test_what_is_no_prose_has_no_names():
    assert [w.text for w in read_hangul_words(segment("`코드` 밖의 말", "ko"))] == ["밖의", "말"]


def test_persons_stand_before_their_titles():
    (person,) = read_persons(segment("어제 서하윤 전 감독은 웃었다.", "ko"))
    assert (person.name, person.title) == ("서하윤", "감독")
    assert not read_persons(segment("어제 서 감독은 웃었다.", "ko"))
