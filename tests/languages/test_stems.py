from __future__ import annotations

import pytest
import regex
from each import each

from qa_lint.languages.stems import cut, english_stem, korean_keys, korean_stem


@pytest.mark.parametrize(
    ("forms", "stem"),
    [
        (["정부", "정부는", "정부에서는", "정부의"], "정부"),
        (["사용합니다", "사용된", "사용하지", "사용을"], "사용"),
        (["경제적인", "경제가"], "경제"),
        (["나는", "나를"], "나"),
    ],
)
def test_korean_forms_share_a_stem(forms: list[str], stem: str) -> None:
    assert {korean_stem(form) for form in forms} == {stem}


@each(
    ("forms", "stem"),
    [
        (["study", "studies"], "study"),
        (["box", "boxes"], "box"),
        (["stop", "stopped", "stopping"], "stop"),
        (["governor", "governor's", "Governor’s"], "governor"),
        (["make", "making"], "mak"),
        (["class", "classes"], "class"),
        (["resume", "résumé", "Résumés", "re\u0301sume\u0301"], "resum"),  # the last one by combining marks
    ],
)
def test_english_forms_share_a_stem(forms: list[str], stem: str) -> None:
    assert {english_stem(form) for form in forms} == {stem}


def test_compounds_have_a_beginning_and_a_head() -> None:
    assert korean_keys("데이터센터를") == ("데이터센터", "데이-", "-센터")


def test_words_of_mixed_text() -> None:
    words = cut("NVIDIA의 GPU 1,000개")
    assert [word.keys[0] for word in words] == ["nvidia", "의", "gpu", "1000", "개"]
    assert (words[3].start, words[3].end) == (12, 17)


def test_hangul_is_what_unicode_has_for_it() -> None:
    plane = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]
    every = [character for character in plane if regex.match(r"\p{Hangul}", character)]
    assert len(every) > 11_172
    assert [(word.start, word.end) for word in cut("".join(every))] == [(0, len(every))]
    others = "".join(sorted({*plane} - {*every}))
    assert all(word.keys[0].isdigit() or regex.match(r"\p{Latin}", word.keys[0]) for word in cut(others))
