"""Which stretches of English may name a Korean, and which do."""

from __future__ import annotations

from itertools import product

import pytest
from each import each
from shipped import LETTERS

from qa_lint.facts.names import person_windows
from qa_lint.facts.names.person_windows import read_person_windows
from qa_lint.facts.romanization import may_have_family, reads_person, split_person
from qa_lint.model import Text


@each(
    ("name", "english", "read"),
    [
        ("한지우", "Mayor Han Jiwoo came with Han Ji-woo.", "Han Jiwoo"),
        ("한지우", "Mayor Jiwoo Hahn came.", "Jiwoo Hahn"),
        ("한지우", "Mayor Han Ji Woo came.", "Han Ji Woo"),
        ("한지우", "HanJiwoo came.", "HanJiwoo"),
        ("한지우", "Mayor Kim Jiwoo came.", ""),
        ("한지우", "Han, the mayor, and Jiwoo came.", ""),
        ("한지우", "Mayor Han - Jiwoo, that is - came.", ""),  # a dash and its spaces part two words
        ("한지우", "The mayor in 2023, Han Jiwoo, came.", "Han Jiwoo"),  # a name may begin far from the word before it
        ("한지우", "It was Mayor (from 2019 to 2023) Han Ji-woo.", "Han Ji-woo"),
        ("전협은", "Jeon Hyeop came.", "Jeon Hyeop"),  # with a particle
        ("윤미래", "Yoon Mirae came.", "Yoon Mirae"),
        ("최윤아", "Choi Yunya came.", "Choi Yunya"),  # spelled as she likes
        ("최윤아", "Choi Yena came.", ""),  # a vowel that is too far off
    ],
)
def test_the_first_window_that_reads_a_person(name: str, english: str, read: str) -> None:
    window = Text(english, "en").fact(read_person_windows, LETTERS).reading(name)
    assert (window.text if window else "") == read


def test_a_window_is_of_no_more_words_than_a_name_has() -> None:
    windows = Text("Mayor Han Ji Woo Of Seoul, Korea, came.", "en").fact(read_person_windows, LETTERS).all
    assert {len(window.text.split()) for window in windows} == {1, 2, 3}
    assert "Han Ji Woo" in {window.text for window in windows}


def test_no_person_is_read_in_words_without_the_family_name() -> None:
    names = ["한지우", "남궁민", "유나", "이서진", "백도현", "박하늘", "최이안"]
    forms = [
        *("Han Jiwoo", "Jiwoo Hahn", "HanJiwoo", "JiwooHan", "Han Ji-woo", "Namgung Min", "Min Nam Gung", "Yu Na"),
        *("You-na", "Lee Seo-jin", "Seojin Rhee", "Yi Se-cin", "Paek Tohyen", "Baek Dohyun", "Park Haneul", "Choi Ian"),
        *("Choy I An", "Pak Hanul", "Kim", "", "Jin", "Ian Choe"),
    ]
    read = [
        (name, form)
        for name, form in product(names, forms)
        if any(reads_person(name, form, vowels) for vowels in ("own", "near", "any"))
    ]
    assert len({name for name, _ in read}) == len(names)
    assert all(may_have_family(split_person(name)[0], form) for name, form in read)
    assert not may_have_family("한", "Kim Jiwoo")


def test_a_person_is_held_against_windows_with_the_family_name_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def counted(hangul: str, latin: str, vowels: str = "own") -> bool:
        asked.append((hangul, latin))
        return reads_person(hangul, latin, vowels)  # type: ignore[arg-type]

    monkeypatch.setattr(person_windows, "reads_person", counted)
    windows = Text("Mayor Kim Dohyun met Governor Gim Seo-jin. " * 20, "en").fact(read_person_windows, LETTERS)
    for name in ("한지우", "박하늘"):
        assert windows.reading(name) is None
    assert not asked
    for _ in range(30):
        assert windows.reading("김하늘") is None
    assert 0 < len(asked) < 30
    assert {latin for _, latin in asked} <= {window.text for window in windows.all}


def test_a_window_begins_with_a_capital() -> None:
    windows = Text("in the hall Han ji Woo sang", "en").fact(read_person_windows, LETTERS).all
    assert [window.text for window in windows] == ["Han", "Han ji", "Han ji Woo", "Woo", "Woo sang"]
