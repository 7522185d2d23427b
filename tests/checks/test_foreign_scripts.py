from __future__ import annotations

from each import each
from toy import pair
from worded import target_texts

from qa_lint.checks.foreign_scripts import find_foreign_scripts


@each(
    ("english", "korean", "found"),
    [
        ("Close the window.", "窓口를 닫으세요.", ["窓口"]),
        ("Close the window.", "窓口와 門口を 닫으세요.", ["窓口", "門口を"]),
        ("Close the window.", "창문(окно)을 닫으세요.", []),
        ("Close the window.", "窓口(창구)를 닫으세요.", []),
        ("Close the window.", "窓口(3)를 닫으세요.", ["窓口"]),
        ("Close the window.", "‘窓口’를 닫으세요.", []),
        ("Close the window.", "`窓口`를 닫으세요.", []),
        ("The US and China agreed.", "美와 中이 합의했다.", []),
        ("It is 窓口 in their letters.", "그들 글자로는 窓口이다.", []),
        ("It is 窓口 in their letters.", "그들 글자로는 окно이다.", ["окно"]),
        ("Choose a Chinese font.", "宋体 글꼴을 고르세요.", []),
        ("x = α + β", "x = αβ + γδ", []),
        ("Close the window.", "חלון과 نافذة를 닫으세요.", ["نافذة", "חלון"]),
        ("Close the window.", "खिड़की와 หน้าต่าง을 닫으세요.", ["หน้าต่าง", "खिड़की"]),
        ("Close the window.", "まど를 닫으세요.", ["まど"]),
    ],
)
def test_scripts_that_the_source_has_not(english: str, korean: str, found: list[str]) -> None:
    assert target_texts(find_foreign_scripts(pair(korean, english, source="en"))) == found


def test_an_english_translation_is_looked_at_as_well() -> None:
    assert target_texts(find_foreign_scripts(pair("창문을 닫으세요.", "Close the 窓口."))) == ["窓口"]
