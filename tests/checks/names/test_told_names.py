"""What a message about a name says: what the translation should have, or what its own name would be."""

from __future__ import annotations

import pytest
from compared import compared, kinds

from qa_lint.engine.session import Session
from qa_lint.project.settings import Config


def test_who_is_named_in_a_quotation_is_looked_for_in_quotations() -> None:
    korean = "“최윤아가 왔다”고 조사관이 말했다."
    assert kinds((korean, "“Choi Yoon-ah came,” the inspector said.")) == []
    assert kinds((korean, "“Kim Mina came,” the inspector said.")) != []


def test_a_work_whose_title_is_translated_may_be_called_by_its_kind() -> None:
    english = "The opera takes the stage."
    assert kinds(("《마술피리》가 무대에 오른다.", english)) == []
    assert kinds(("《카르멘》이 무대에 오른다.", english)) == ["missing"]


@pytest.mark.parametrize(
    ("source", "target", "english", "korean"),
    [
        (
            "노정환 시장이 동의했다.",
            "Mayor Noh Jeong-hyeon agreed.",
            "“Noh Jeong-hyeon” is not how “노정환” is written: expected Noh Jeong-hwan",
            "“Noh Jeong-hyeon” 부분은 “노정환”의 표기로 맞지 않습니다. 예상되는 표기: Noh Jeong-hwan",
        ),
        (
            "Mayor Noh Jeong-hyeon agreed.",
            "노정환 시장이 동의했다.",
            "“노정환” is not how “Noh Jeong-hyeon” is written: it would be Noh Jeong-hwan",
            "“노정환”(영문 표기 Noh Jeong-hwan) 부분은 “Noh Jeong-hyeon”의 표기로 맞지 않습니다",
        ),
        (
            "Agnes Thorvald wrote to her sister.",
            "아그네스 코르발드가 동생에게 편지를 썼다.",
            "“코르발드” is not how “Thorvald” is written: its ㅋ does not fit",
            "“코르발드” 부분은 “Thorvald”의 표기로 맞지 않습니다. ㅋ 소리가 어긋납니다",
        ),
        (
            "Bae Seok-gu makes jars.",
            "배석진은 독을 만든다.",
            "the source names “Bae Seok-gu”, but the translation “배석진”, which would be Bae Seok-jin",
            "원문의 이름은 “Bae Seok-gu”인데 번역문의 이름은 “배석진”(영문 표기 Bae Seok-jin)입니다",
        ),
    ],
)
def test_what_is_told_of_a_name(source: str, target: str, english: str, korean: str, tmp_path_factory) -> None:
    folder = tmp_path_factory.mktemp("project")
    languages = ("en", "ko") if source.isascii() else ("ko", "en")
    for language, message in (("en", english), ("ko", korean)):
        session = Session(Config(folder, languages=languages, message_language=language))
        [[finding]] = session.lint_pairs([(source, target)])
        assert finding.message == message


def test_a_language_is_no_country() -> None:
    [hit] = compared(("일본어본을 읽었다.", "I read the English text."))
    assert (hit.values["name"], hit.values["due"]) == ("일본어", "")


@pytest.mark.parametrize(
    ("korean", "english"), [("한국어본", "English text"), ("한국어 자막을 켜세요.", "Turn on English subtitles.")]
)
def test_either_side_names_the_language_that_it_is_in(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@pytest.mark.parametrize(
    ("korean", "english", "right"),
    [
        ("프로그램은 우분투에서 실행된다.", "The program runs on Ubunto.", "Ubuntu"),
        ("현대차가 새 트럭을 공개했다.", "Hyundae Motor unveiled a new truck.", "Hyundai"),
        ("포스코가 제철소를 짓는다.", "Posko is building a steel mill.", "POSCO"),
    ],
)
def test_a_brand_is_written_in_one_way_however_it_sounds(korean: str, english: str, right: str) -> None:
    [hit] = compared((korean, english))
    assert (hit.kind, hit.values["due"]) == ("misspelled", right)
    assert not compared((korean, english.replace(str(hit.values["given"]), right)))
