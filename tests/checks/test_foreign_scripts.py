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


SPOKEN_OF = """
Chinese Japanese Hanja Kanji Hanzi Hiragana Katakana Russian Cyrillic Ukrainian Bulgarian Serbian Mongolian Kazakh
Arabic Persian Hebrew Thai Hindi Sanskrit Unicode UTF-8 language languages 중국어 일본어 한자 가나 러시아어 키릴
우크라이나어 몽골어 카자흐어 아랍어 페르시아어 히브리어 태국어 타이어 힌디어 산스크리트어 유니코드 언어 외국어
"""


@each("spoken", SPOKEN_OF.split())
def test_who_speaks_of_a_language_may_show_its_letters(spoken: str) -> None:
    here = pair(f"{spoken} 窓口를 닫으세요.", "Close the window.", source="en")
    assert target_texts(find_foreign_scripts(here)) == []
    assert (
        target_texts(find_foreign_scripts(pair("어제 窓口를 닫으세요.", f"Close the {spoken} window.", source="en")))
        == []
    )
