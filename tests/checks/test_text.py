from __future__ import annotations

import pytest

from qa_lint.checks import text as checks
from qa_lint.model import Hit, Pair, Segment, TextFile


def pair(ko: str, en: str, korean_source: bool = True) -> Pair:
    korean = Segment.of_file(TextFile("ko.txt", ko), 0, len(ko), "ko")
    english = Segment.of_file(TextFile("en.txt", en), 0, len(en), "en")
    return Pair(korean, english) if korean_source else Pair(english, korean)


def texts(hits: list[Hit]) -> list[str]:
    return [hit.target.text for hit in hits if hit.target]


@pytest.mark.parametrize(
    ("en", "found"),
    [
        ("The 축제 begins.", ["축제"]),
        ("The 작은 축제 begins (on 월요일).", ["작은 축제", "월요일"]),
        ("Hanji (한지) is paper.", []),
        ("The paper (한지) is thin.", ["한지"]),
        ("The word “정” is hard.", []),
        ("Hangul 한글 is a script.", []),
        ("Open `내 문서`.", []),
        ("letters (가-힣)", []),
    ],
)
def test_hangul_left_in_english(en: str, found: list[str]) -> None:
    assert texts(list(checks.find_untranslated(pair("‘정’이라는 말과 종이", en)))) == found


@pytest.mark.parametrize(
    ("ko", "found"),
    [
        ("물은 언다. The lake is closed to the public.", ["The lake is closed to the public."]),
        ("물은 언다(The lake is closed to the public).", []),
        ("Visual Studio Code와 Google Cloud Platform을 쓴다.", []),
    ],
)
def test_english_left_in_korean(ko: str, found: list[str]) -> None:
    en = "Water freezes. The lake is closed to the public. Visual Studio Code and Google Cloud Platform."
    assert texts(list(checks.find_untranslated(pair(ko, en, korean_source=False)))) == found


@pytest.mark.parametrize(
    ("text", "korean_source", "expected"),
    [
        ("창문을 닫아 주세요.", True, ["untranslated"]),
        ("Close the window when you leave.", False, ["untranslated"]),
        ("Visual Studio Code", False, []),
        ("`git pull`", False, []),
    ],
)
def test_the_source_as_its_own_translation(text: str, korean_source: bool, expected: list[str]) -> None:
    assert [hit.kind for hit in checks.find_untranslated(pair(text, text, korean_source))] == expected


def test_empty() -> None:
    assert [hit.kind for hit in checks.find_empty(pair("물", "  "))] == ["empty"]
    assert list(checks.find_empty(pair("1.", ""))) == []
    korean = pair("물", "").source
    assert list(checks.find_empty(Pair(korean, Segment.gap(TextFile("en.txt", ""), 0, "en")))) == []


@pytest.mark.parametrize(
    ("text", "korean", "found"),
    [
        ("over the the river", False, ["the the"]),
        ("The the river", False, ["The the"]),
        ("He said that that is right; he had had enough. Very very good.", False, []),
        ("A a-b", False, []),
        ("지붕을 지붕을 고쳤다", True, ["지붕을 지붕을"]),
        ("지붕를 를 고쳤다", True, ["를 를"]),
        ("정리하고 하고자 하는 일", True, ["하고 하고"]),
        ("두루 두루, 하나 하나, 정말 정말", True, []),
    ],
)
def test_repeated_words(text: str, korean: bool, found: list[str]) -> None:
    both = pair(text, "x", korean_source=False) if korean else pair("물", text)
    assert texts(list(checks.find_repeated_words(both))) == found


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("a\u200bb\u200bc", ["U+200B"]),
        ("a\ufffdb", ["U+FFFD"]),
        ("the ＢＵＳ", ["U+FF22 U+FF35 U+FF33"]),
        ("itâ€™s", ["U+00E2 U+20AC U+2122"]),
        ("naïve café 👨‍👩‍👧", []),
    ],
)
def test_stray_characters(text: str, codes: list[str]) -> None:
    assert [hit.values["codes"] for hit in checks.find_stray_characters(pair("물", text))] == codes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the hall (main building closes", ["("]),
        ("the hall main building) closes", [")"]),
        ("1) one 2) two", []),
        ("fine :)", []),
        ("on Saturday (September 29) it rained", []),
        ("the language(s)", []),
        ("e.g) this", []),
        ("[a](b", ["("]),
    ],
)
def test_unbalanced_brackets(text: str, found: list[str]) -> None:
    assert texts(list(checks.find_unbalanced_brackets(pair("물", text)))) == found


def test_unresolved_particles() -> None:
    both = pair("파일을(를) {name}을(를) 서버이(가)", "x", korean_source=False)
    assert texts(list(checks.find_unresolved_particles(both))) == ["을(를)", "이(가)"]


def test_double_spaces() -> None:
    assert texts(list(checks.find_double_spaces(pair("물 한 잔", "a  glass of water.  Good.")))) == ["  "]
    assert list(checks.find_double_spaces(pair("물  한 잔", "a  glass of water"))) == []


@pytest.mark.parametrize(
    ("ko", "en", "found"),
    [
        ("다리가 열린다.", "The bridge opens now. The bridge opens now.", ["The bridge opens now."]),
        ("다리가 이제 열린다. 다리가 이제 열린다.", "The bridge opens now. The bridge opens now.", []),
        ("가자.", "Let us go. Let us go.", []),
        ("값은 1.81 단위다.", "It is 1.81 units in all. Then 2.81 units in all.", []),
    ],
)
def test_repeated_sentences(ko: str, en: str, found: list[str]) -> None:
    assert texts(list(checks.find_repeated_sentences(pair(ko, en)))) == found


def test_wrong_particles() -> None:
    both = pair("도서관를 연다", "The library opens", korean_source=False)
    (hit,) = checks.find_wrong_particles(both)
    assert dict(hit.values) == {"word": "도서관", "form": "를", "fitting": "을"}
    assert list(checks.find_wrong_particles(pair("도서관를 연다", "The library opens"))) == []


@pytest.mark.parametrize(
    ("ko", "en", "found"),
    [
        ("다리가 내일 열린다.", "The bridge opens tomorrow", ["w"]),
        ("다리가 내일 열린다.", "“The bridge opens tomorrow.”", []),
        ("다리가 내일 열린다", "The bridge opens tomorrow", []),
        ("다음과 같다:", "It is as follows here", []),
    ],
)
def test_missing_ends(ko: str, en: str, found: list[str]) -> None:
    assert texts(list(checks.find_missing_ends(pair(ko, en)))) == found
