"""Labels in bold type that the other side sets off in no way."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.checks.compare_bold import compare_bold


def _found(english: str, korean: str) -> list[tuple[str, object]]:
    return [(hit.kind, hit.values["text"]) for hit in compare_bold(pair(korean, english, source="en"))]


@each(
    ("english", "korean", "found"),
    [
        ("Tap **Share** now.", "지금 공유를 누르세요.", [("lost", "Share")]),
        ("Tap <b>Share</b> now.", "지금 공유를 누르세요.", [("lost", "Share")]),
        ("Tap Share now.", "지금 **공유**를 누르세요.", [("added", "공유")]),
        ("Tap **Share** now.", "지금 <strong>공유</strong>를 누르세요.", []),  # by whichever marks
        ("Tap **Share** now.", "지금 ‘공유’를 누르세요.", []),  # in quotation marks,
        ("Tap **Share** now.", "지금 *공유*를 누르세요.", []),  # italics,
        ("Tap **Share** now.", "지금 _공유_ 를 누르세요.", []),
        ("Tap **Share** now.", "지금 공유_파일_이름을 누르세요.", [("lost", "Share")]),  # no italics within a word
        ("Tap **Share** now.", "지금 2 * 3 * 4를 누르세요.", [("lost", "Share")]),  # nor between numbers
        ("Tap **Share** now.", "지금 [공유]를 누르세요.", []),  # or brackets
        ("Tap **Share** now.", "지금 **공유를 누르세요.", []),  # told as marks that go with no other
        ("**Share**: tap it.", "\\*\\*공유: \\*\\*누르세요.", []),  # nor are marks that a writer's tool spoiled
        ("**Warning!** It is hot.", "경고! 뜨겁습니다.", [("lost", "Warning!")]),
        ("Do it **now**.", "당장 하세요.", []),  # stress
        ("Do it now.", "**당장 하세요.**", []),
        ("Beware of the stairs.", "계단을 **주의**하세요.", []),
        ("**Do it now. It cannot wait.**", "당장 하세요. 급합니다.", []),  # a sentence
        ("# **Garden**", "# 정원", []),  # which is bold anyway
        ("Set `a**b**c` to 1.", "`a**b**c`를 1로 하세요.", []),
        ("**7**, then **8**", "**7**번 다음 8번", [("lost", "8")]),
        ("**7**, then **8**", "**7**번 다음 **8**번", []),
        ("**7**, then **8**", "**7번과 8번**", []),
        ("**Save**, then **Exit**", "**저장하고 나갑니다**", []),  # which of them is lost cannot be told
    ],
)
def test_a_label_in_bold_type(english: str, korean: str, found: list[tuple[str, object]]) -> None:
    assert _found(english, korean) == found
