"""Words that say no by their meaning, beside a Korean no: an answer to it, or said of something else."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.checks.compare_polarity import compare_polarity


def told(korean: str, english: str) -> list[str]:
    found = compare_polarity(
        pair(korean, english), opposites=OPPOSITES, negation=NEGATION, words=WORDS, dictionary=DICTIONARY
    )
    return [hit.kind for hit in found]


@each(
    ("korean", "english", "no", "without"),
    [
        # words of which Korean has one of its own
        ("문은 아침까지 열리지 않는다.", "The door is {} until morning.", "closed", "open"),
        ("참가하는지 여부를 알리지 않았다.", "He {} us whether he would take part.", "did not tell", "told"),
        ("너무 피곤해서 상자를 검사하지 않았다.", "He was too tired, so he {} the box.", "left", "inspected"),
        ("그는 왼쪽 상자를 검사하지 않았다.", "He {} the left box.", "did not inspect", "inspected"),
        ("그는 다른 상자를 검사하지 않았다.", "He {} a different box.", "did not inspect", "inspected"),
        ("그는 다양한 상자를 검사하지 않았다.", "He {} different boxes.", "did not inspect", "inspected"),
        ("그는 딱딱한 상자를 검사하지 않았다.", "He {} the hard box.", "did not inspect", "inspected"),
        ("그는 상자를 세게 누르지 않았다.", "He {} the box hard.", "did not press", "pressed"),
        ("그는 상자를 열심히 검사하지 않았다.", "He {} the box hard.", "did not inspect", "inspected"),
        ("그는 무료 상자를 검사하지 않았다.", "He {} the free boxes.", "did not inspect", "inspected"),
        ("그는 상자 대신 가방을 검사하지 않았다.", "He {} the bag instead of the box.", "did not inspect", "inspected"),
        ("그는 오히려 상자를 검사하지 않았다.", "He rather {} the box.", "failed to inspect", "inspected"),
        ("그는 상자를 다르게 포장하지 않았다.", "He {} the boxes otherwise.", "did not pack", "packed"),
        # nouns, and a verb that helps the one that is denied
        ("그는 큰 차이를 관찰하지 못했다.", "He observed {} significant difference.", "no", "a"),
        ("그는 실패를 관찰하지 못했다.", "He observed {} failure.", "no", "a"),
        ("상자를 열어 두지 마세요.", "{} the box open.", "Do not leave", "Leave"),
        ("상자를 열어 놓지 마세요.", "{} the box open.", "Never leave", "Leave"),
        # what has not been, or cannot be
        ("그는 약속을 말한 적이 없다.", "He has {}told us of the promise.", "never ", ""),
        ("파일을 복구할 수 없다.", "The file can {}be recovered.", "not ", ""),
        ("파일을 복구하지 못한다.", "The file can {}be recovered.", "never ", ""),
        # what is still so, is kept, or goes on
        ("문은 아직 열리지 않았다.", "The door is still {}.", "closed", "open"),
        ("전쟁은 아직 끝나지 않았다.", "{}.", "They are still at war", "The war is over"),
        ("전쟁은 여전히 끝나지 않았다.", "The war {}.", "still goes on", "is over"),
        ("그는 웃음을 잃지 않았다.", "He {}.", "kept smiling", "lost his smile"),
        ("그는 의자에서 움직이지 않았다.", "He {} in the chair.", "stayed still", "moved"),
        # what hardly is, and what is so unless
        ("그는 거의 아픔을 느끼지 않는다.", "He feels {}pain.", "little ", ""),
        ("그는 좀처럼 아픔을 느끼지 않는다.", "He {}feels pain.", "rarely ", ""),
        ("비가 오지 않는 한 경기는 열린다.", "{} it rains, the game is held.", "Unless", "If"),
    ],
)
def test_a_no_that_a_word_of_something_else_does_not_answer(korean: str, english: str, no: str, without: str) -> None:
    assert told(korean, english.format(no)) == []
    assert told(korean, english.format(without)) == ["lost"]
