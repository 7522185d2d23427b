"""Quotation marks that stand around other words in the translation."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY
from toy import pair

from qa_lint.facts.misplaced_marks import read_misplaced_marks


@each(
    ("korean", "english", "found"),
    [
        # the frame within the marks
        ('의사는 "아직 춥다"며 외투를 권했다.', '"It is still cold, so the doctor recommended a coat."', True),
        ('농부는 "비가 왔다"고 말했다.', '"The farmer said that it had rained."', True),
        ('의사는 "아직 춥다"며 외투를 권했다.', '"It is still cold," the doctor said, recommending a coat.', False),
        ('의사는 "아직 춥다"고 했다.', '"It is still cold."', False),  # which leaves out who says so
        ("의사는 '추운 방'을 고쳤다.", '"The doctor mended the cold room."', False),  # no speech
        # a label with what is done with it
        ('"취소를 누르면 바뀐" 글이 사라진다.', 'Press "Cancel" and the changed text is gone.', True),
        ('"저장"을 누르면 계속한다.', 'Press "Save to continue".', True),
        ('"저장"을 누르면 계속한다.', 'Press "Save" to continue.', False),
        ('"모두 저장"을 누르면 계속한다.', 'Press "Save all the changes".', False),  # what the label says
        ('"저장"과 "취소"를 누른다.', 'Press "Save or cancel".', False),  # two of them
    ],
)
def test_marks_around_other_words(korean: str, english: str, found: bool) -> None:
    assert (read_misplaced_marks(pair(korean, english), DICTIONARY) is not None) == found
