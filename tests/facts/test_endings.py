"""In which register Korean sentences end."""

from __future__ import annotations

from each import each

from qa_lint.facts.register import read_endings
from qa_lint.model import Text


def registers(text: str) -> list[str]:
    return [f"{ending.register} {text[slice(*ending.span)]}" for ending in read_endings(Text(text, "ko"))]


@each(
    ("register", "sentences"),
    [
        ("합니다", "갑니다 갑니까 가십시오 먹습니다 좋습니다 있습니까 사람입니다"),
        ("한다", "간다 갔다 없다 있다 아니다 사람이다 꽃같다 크다 많다 작다 좋다 높다 낮다 했다"),
        ("하세요", "가세요 드세요 닫으세요 하세요"),
        (
            "해라",
            "닫아라 먹어라 해라 켜라 져라 꺼라 써라 마라 봐라 와라 돼라 가거라 오너라 둬라 줘라 춰라 꿔라 하라 말하라",
        ),
        ("해요", "가아요 먹어요 하여요 해요 돼요 배워요 와요 춰요 쳐요 써려요 이겨요 져요 예요 거에요 봐요 줘요"),
    ],
)
def test_each_register(register: str, sentences: str) -> None:
    for word in sentences.split():
        for mark in ".!?。":
            assert registers(f"그는 {word}{mark} 그리고 또") == [f"{register} {word}"]
        assert registers(f"그는 {word}, 그리고 또") == []


SET_PHRASES = """
감사합니다 감사드립니다 고맙습니다 죄송합니다 미안합니다 부탁합니다 부탁드립니다 축하합니다 축하드립니다 환영합니다
반갑습니다 추천합니다 추천드립니다 만족합니다 사랑합니다 응원합니다 기대합니다 실례합니다
"""


@each("word", [*SET_PHRASES.split(), "바다", "그보다", "필요", "개요", "좋네요", "그렇군요", "나라", "사하라", "니다"])
def test_what_is_of_no_register(word: str) -> None:
    assert registers(f"정말 {word}.") == []


@each(
    ("text", "told"),
    [
        ("가지 마.", ["해 마"]),
        ("그랬어.", ["해 그랬어"]),
        ("돈이 없어!", ["해 없어"]),
        ("그럴 거야.", ["해 거야"]),
        ("그게 아니야.", ["해 아니야"]),
        ("약을 먹어.", ["해 먹어"]),
        ("숙제를 하고 봐.", ["해 봐"]),
        ("숙제는 자고 해.", []),
        ("문을 열어 줘.", []),
        ("나를 봐.", ["해 봐"]),
        ("그것을 놔.", ["해 놔"]),
        ("불을 켜.", ["해 켜"]),
        ("불을 꺼.", ["해 꺼"]),
        ("이름을 써.", ["해 써"]),
        ("못을 빼.", ["해 빼"]),
        ("집에서 자료를 한국어.", []),  # nouns that end so
        ("우리에게 이해.", []),
        ("집에 피해.", []),
        ("약을 먹어?", []),
        ("A: 약을 먹어.", []),  # what somebody says
        ("“약을 먹어.” 하고 말했다.", ["한다 말했다"]),
        ("그가 왔다(약을 먹는다.).", []),
        ("# 문을 닫는다.", []),
        ("| 문을 닫는다. |", []),
        ("> 문을 닫는다.", []),
        ("문을 닫는다.* 그리고 _끝난다._", ["한다 닫는다", "한다 끝난다"]),
    ],
)
def test_what_is_said_among_friends_and_by_somebody_else(text: str, told: list[str]) -> None:
    assert registers(text) == told


def test_english_has_none() -> None:
    assert read_endings(Text("It is 갑니다.", "en")) == ()
