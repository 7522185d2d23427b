import pytest
from shipped import LETTERS, WORDS
from worded import source_of

from qa_lint.checks.missing_spaces import find_missing_spaces
from qa_lint.model import Hit, Pair, Segment, Spot


def found(korean: str, english: str, reverse: bool = False) -> list[Hit]:
    sides = [Segment.of_string(korean, "ko"), Segment.of_string(english, "en")]
    return list(find_missing_spaces(Pair(*(sides[::-1] if reverse else sides)), letters=LETTERS, words=WORDS))


def test_a_name_that_hangs_on_a_verb() -> None:
    (hit,) = found("그가 연출하고니콜라스가 나왔다.", "He directed it, and Nicholas was in it.")
    assert source_of(hit).text == "연출하고니콜라스가"
    assert hit.values == {"name": "니콜라스가", "word": "연출하고"}


def test_the_space_is_put_in_where_the_korean_is_the_translation() -> None:
    row = ("숲에서 촬영하는다니엘을 만났다.", "They met Daniel, who was filming in the woods.")
    assert not any(hit.fix for hit in found(*row))
    (hit,) = found(*row, reverse=True)
    assert hit.fix is not None
    (edit,) = hit.fix.edits
    assert isinstance(edit.place, Spot)
    assert (edit.place.span.start, edit.text) == (row[0].index("다니엘"), " ")


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("그가 연출하고 니콜라스가 나왔다.", "He directed it, and Nicholas was in it."),
        ("데이터베이스에서레코드를 지운다.", "Deletes the Record from the database."),  # an ordinary word
        ("그가 연출하고니콜라스가 나왔다.", "He directed it, and his brother was in it."),
    ],
)
def test_nothing_hangs_on_anything(korean: str, english: str) -> None:
    assert not found(korean, english)


def test_words_that_are_written_in_one_get_their_space() -> None:
    (hit,) = found("문을 닫으세요. 그런 다음 불을 끄세요.", "Close the door.Then turn off the light.")
    assert (hit.kind, hit.values) == ("together", {"word": "door.", "name": "Then"})
    assert hit.fix is not None
    assert not hit.fix.safe  # it may be a name of something


def test_a_word_that_is_written_so_on_both_sides_is_right() -> None:
    assert not found("door.Then은 함수다.", "Here door.Then is a function.")


def test_a_space_between_korean_words_is_put_in_without_asking() -> None:
    fixes = [hit.fix for hit in found("지금 열수있습니다.", "It can be opened now.", reverse=True)]
    assert [[edit.text for edit in fix.edits] for fix in fixes if fix and fix.safe] == [[" "], [" "]]
    assert not found("지금 열수있습니다.", "")  # nothing is said of a row without a translation
