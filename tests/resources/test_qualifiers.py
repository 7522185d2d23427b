"""Words that change what is promised, and what answers them."""

from __future__ import annotations

from each import each
from shipped import QUALIFIERS

from qa_lint.model import Language
from qa_lint.resources.qualifiers import Qualifiers


def alone(korean: str, english: str) -> list[str]:
    sides: tuple[tuple[str, str, Language], ...] = ((korean, english, "ko"), (english, korean, "en"))
    return [text[slice(*span)] for text, other, mine in sides for span in QUALIFIERS.unanswered(text, other, mine)]


@each(
    ("korean", "english", "qualifiers"),
    [
        ("무료 강좌를 연다.", "They hold a class.", ["무료"]),
        ("강좌를 무료로 연다.", "They hold a class.", ["무료"]),
        ("무료 강좌를 연다.", "They hold a class at no cost.", []),
        ("다리를 막았다.", "The bridge was temporarily closed.", ["temporarily"]),
        ("다리를 한동안 막았다.", "The bridge was temporarily closed.", []),
        # part of another word, or of a name
        ("구두쇠가 왔다.", "A miser came.", []),
        ("재단을 만들었다.", "They founded the Anonymous Foundation.", []),
        ("연꽃이 피었다.", "A fake-fur coat was sold.", []),
        # a form that may say something else is never missed
        ("그는 자유를 얻었다.", "He left.", []),
    ],
)
def test_what_nothing_answers(korean: str, english: str, qualifiers: list[str]) -> None:
    assert alone(korean, english) == qualifiers


def test_a_form_of_several_rows_is_answered_by_any() -> None:
    table = Qualifiers([("비상", "urgent"), ("비상", "spare")])
    assert list(table.unanswered("비상 열쇠", "a spare key", "ko")) == []
    assert list(table.unanswered("비상 열쇠", "an urgent key", "ko")) == []
    assert len(list(table.unanswered("비상 열쇠", "a key", "ko"))) == 1


def test_each_form_stands_once_in_its_row_and_each_meaning_can_be_missed() -> None:
    for row in QUALIFIERS._rows:
        said = row.values()
        assert all(len(forms) == len(set(forms)) and all(form.strip("? ") for form in forms) for forms in said), row
        assert any(not form.startswith("?") for forms in said for form in forms), row
