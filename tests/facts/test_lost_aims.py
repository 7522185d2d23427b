"""What is to be kept from happening, and in English to be brought about."""

from __future__ import annotations

from each import each
from shipped import NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.lost_aims import read_lost_aims


@each(
    ("korean", "english", "aim"),
    [
        (
            "우유가 넘치지 않도록 불을 줄였다.",
            "She turned down the heat so that the milk boiled over.",
            "so that the milk boiled over",
        ),
        (
            "할머니는 잠이 들지 않으려고 노래를 불렀다.",
            "Grandmother sang so as to fall asleep.",
            "so as to fall asleep",
        ),
        (
            "물이 새지 않게 뚜껑을 꼭 닫으세요.",
            "Close the lid tightly in order to let water leak.",
            "in order to let water leak",
        ),
    ],
)
def test_an_aim_without_its_no_is_told(korean: str, english: str, aim: str) -> None:
    (lost,) = read_lost_aims(pair(korean, english), NEGATION, WORDS)
    assert english[slice(*lost.statement)] == aim


@each(
    ("korean", "english"),
    [
        ("우유가 넘치지 않도록 불을 줄였다.", "She turned down the heat so that the milk would not boil over."),
        ("할머니는 잠이 들지 않으려고 노래를 불렀다.", "Grandmother sang so as to avoid falling asleep."),
        ("줄이 엉키지 않도록 감아 두었다.", "The rope was wound up in order to prevent tangles."),
        ("아이가 놀라지 않게 조용히 말했다.", "I spoke softly, lest the child be startled."),
        ("화면이 꺼지지 않게 설정했다.", "I set the screen so that it stays on."),
        ("빵이 마르지 않도록 싸 두었다.", "I wrapped the bread so that it would remain moist."),
        ("눈이 녹지 않게 덮었다.", "They covered the snow so as to make it last."),
        ("문이 닫히지 않도록 돌을 괴었다.", "I set a stone so that the door would keep open."),
        ("문을 열지 못하게 했다.", "He had the door locked so that he could work."),
        ("소리가 새지 않도록 창을 닫았다. 그래서 더웠다.", "The window was closed. It got so hot. So that was that."),
    ],
)
def test_an_aim_that_english_denies_or_does_not_name_is_none(korean: str, english: str) -> None:
    assert read_lost_aims(pair(korean, english), NEGATION, WORDS) == ()
