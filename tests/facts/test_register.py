"""In which register a Korean sentence ends, by each ending."""

from __future__ import annotations

from each import each

from qa_lint.facts.register import read_endings
from qa_lint.model import Text

ENDINGS = {
    "합니다": ("문을 엽니다. | 문을 엽니까? | 문이 있습니다. | 문을 닫았습니까?"),
    "한다": (
        "문을 연다. | 문을 닫았다. | 문이 없다. | 이것이 문이다. | 문은 그것과 같다. | 문이 크다."
        " | 문이 많다. | 문이 작다. | 문이 좋다. | 문이 높다. | 문이 낮다."
    ),
    "해요": (
        "문을 닫아요. | 문을 열어요. | 문이 보여요. | 일을 해요. | 그래도 돼요. | 배워요. | 나와요. | 춤춰요."
        " | 쳐요 문을 쳐요. | 내려요. | 이겨요. | 켜져요. | 친구예요. | 집에요. | 봐요 문을 봐요. | 써 줘요."
    ),
    "하세요": ("문을 여세요. | 문을 닫으세요."),
    "해라": (
        "문을 닫아라. | 문을 열어라. | 문을 보여라. | 일을 해라. | 문을 내려라. | 불을 켜라. | 소리쳐라."
        " | 그만 멈춰라. | 꿈을 바꿔라. | 그냥 둬라. | 나를 도와줘라. | 나를 봐라. | 빨리 나와라."
        " | 그렇게 돼라. | 불을 꺼라. | 글을 써라. | 가지 마라. | 이리 오너라. | 어서 가거라. | 공부하라."
    ),
    "해": (
        "가지 마. | 어제 그랬어. | 집에 있어. | 돈이 없어. | 그럴 거야. | 그게 아니야. | 지금 써야 해."
        " | 문을 닫아도 돼. | 문을 열면 돼. | 그러면 안 돼. | 약을 먹어. | 물을 받아. | 집에서 놀아."
        " | 나에게 말해. | 그것을 보여줘. | 나를 도와줘. | 여기를 봐. | 그냥 여기에 둬. | 그걸 거기로 옮겨놔."
        " | 불을 켜. | 불을 꺼. | 글을 써. | 상자를 내려. | 못을 빼. | 밥을 하고 먹어."
    ),
}
ROWS = [(text, register) for register, texts in ENDINGS.items() for text in texts.split(" | ")]


def registers(text: str) -> list[str]:
    return [ending.register for ending in read_endings(Text(text, "ko"))]


@each(("text", "register"), ROWS)
def test_each_ending(text: str, register: str) -> None:
    assert registers(text) == [register]


SET_PHRASES = """
감사합니다 감사드립니다 고맙습니다 죄송합니다 미안합니다 부탁합니다 부탁드립니다 축하합니다 축하드립니다 안녕하세요
안녕하십니까 어서오세요 환영합니다 반갑습니다 추천합니다 추천드립니다
만족합니다 사랑합니다 응원합니다 기대합니다 실례합니다
"""


@each("phrase", SET_PHRASES.split())
def test_what_is_said_so_by_those_who_talk_too(phrase: str) -> None:
    assert registers(f"{phrase}.") == []


@each("text", ["나라.", "사하라.", "필요.", "개요.", "여러 나라.", "# 문을 연다.", "## 문을 엽니다.",
    "| 문을 엽니다.", "> 문을 엽니다.", "민수: 가지 마.",
               "한국어.", "러시아어에 독일어를 영어.", "영어를 일어.", "집에 방해.", "집에 이해.", "다리를 통해.",
               "나를 위해.", "보라색어.", "산에 오해."])  # fmt: skip
def test_what_is_no_such_ending(text: str) -> None:
    assert registers(text) == []
