from __future__ import annotations

import pytest
from each import each
from toy import pair
from worded import target_texts

from qa_lint.checks import korean_particles as checks
from qa_lint.languages.particles import PAIRS, both_forms
from qa_lint.resources.dictionary import Dictionary


@pytest.mark.parametrize(("korean", "safe"), [("파일를 연다", True), ("`building`를 연다", False)])
def test_how_a_latin_word_is_read_is_not_certain(korean: str, safe: bool) -> None:
    (hit,) = checks.find_wrong_particles(pair(korean, "Open it.", source="en"), dictionary=Dictionary())
    assert hit.fix is not None
    assert (hit.fix.safe, hit.fix.edits[0].text) == (safe, "을")


def test_wrong_particles() -> None:
    both = pair("도서관를 연다", "The library opens", source="en")
    (hit,) = checks.find_wrong_particles(both, dictionary=Dictionary())
    assert dict(hit.values) == {"word": "도서관", "form": "를", "fitting": "을"}
    assert list(checks.find_wrong_particles(pair("도서관를 연다", "The library opens"), dictionary=Dictionary())) == []


@each(
    ("text", "fitting"),
    [
        ("파일을(를) 고르고 서버은(는) 멈춘다", [("파일", "을"), ("서버", "는")]),
        ("서울(으)로 가고 부산(으)로 간다", [("서울", "로"), ("부산", "으로")]),
        ("PDF을(를) 열고 HTML을(를) 닫고 3이(가) 된다", [("PDF", "를"), ("HTML", "을"), ("3", "이")]),
        ("책을/를 읽고 “문”이(가) 열린다", [("책", "을"), ("문", "이")]),
        ("set을(를) 열고 `문`을(를) 닫는다", []),  # how they are read, nobody knows
        ("사과와과일을 산다", []),
    ],
)
def test_both_forms_where_one_is_known(text: str, fitting: list[tuple[str, str]]) -> None:
    hits = [hit for hit in checks.find_unresolved_particles(pair(text, "x", source="en")) if hit.kind == "unresolved"]
    assert [(hit.values["word"], hit.values["fitting"]) for hit in hits] == fitting
    assert [hit.fix.edits[0].text for hit in hits if hit.fix] == [form for _, form in fitting]


@each(
    ("ko", "en", "fixed"),
    [
        ("{name}을 지웁니다", "Deletes {name}", ["을(를)"]),
        ("%s로 가고 {1}는 옵니다", "Goes to %s, and {1} comes", ["(으)로", "은(는)"]),
        ("{count}개를 지웁니다", "Deletes {count}", []),
        ("{name}이라는 이름", "The name {name}", []),
        ("{name}을(를) 지웁니다", "Deletes {name}", []),
        ("{a}을 지웁니다", "Deletes it", []),  # it may be a piece of a program
        ("{ -brand }을 지웁니다", "Deletes { -brand }", []),
    ],
)
def test_behind_a_placeholder_both_forms_stand(ko: str, en: str, fixed: list[str]) -> None:
    assert [hit.values["both"] for hit in checks.find_fixed_particles(pair(ko, en, source="en"))] == fixed
    assert list(checks.find_fixed_particles(pair(ko, en))) == []


@each("form", sorted(PAIRS))
def test_both_forms_are_read_as_they_are_written(form: str) -> None:
    (hit,) = checks.find_unresolved_particles(pair(f"도서관{both_forms(form)} x", "x", source="en"))
    assert hit.values["fitting"] == PAIRS[form].after("consonant")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("창문 을 엽니다. 지금 까지 집 에서", [("korean", "을"), ("korean", "까지"), ("korean", "에서")]),
        ("Treehouse 를 PDF 에서", [("latin", "를"), ("latin", "에서")]),
        ("이쪽으로 와 은 열쇠 가 새 을지로", []),
        ("`x` 를 본다", []),
    ],
)
def test_a_particle_stands_beside_its_word(text: str, kinds: list[tuple[str, str]]) -> None:
    hits = list(checks.find_parted_particles(pair(text, "x", source="en")))
    assert [(hit.kind, hit.values["form"]) for hit in hits] == kinds
    assert target_texts(hits) == [f" {form}" for _, form in kinds]


@pytest.mark.parametrize("form", ["을", "를", "는", "으로", "에", "에서", "에게", "의", "까지", "부터"])
def test_each_particle_that_never_stands_by_itself(form: str) -> None:
    (hit,) = checks.find_parted_particles(pair(f"빈집 {form} 눈길을 보냈다", "x", source="en"))
    assert (hit.values["word"], hit.values["form"]) == ("빈집", form)
