"""A no of what stands for another verb, and of what is checked."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.checked_denials import read_checked_denials
from qa_lint.facts.polarity.denials.elliptic_denials import read_elliptic_denials


@each(
    ("korean", "english", "said"),
    [
        (
            "짐을 실은 배가 그렇지 않은 배보다 느리다.",
            "A loaded boat is slower than one that does.",
            "that does",
        ),
        (
            "예약한 손님과 그렇지 않은 손님을 나눈다.",
            "Guests with a booking and those who have.",
            "who have",
        ),
        ("해야 할 일과 당신이 하지 않은 몇 가지.", "What you must do, and a few things you did.", "you did"),
    ],
)
def test_an_auxiliary_alone_that_lost_its_no(korean: str, english: str, said: str) -> None:
    found = read_elliptic_denials(pair(korean, english))
    assert [english[slice(*lost.statement)] for lost in found] == [said]


@each(
    ("korean", "english"),
    [
        ("짐을 실은 배가 그렇지 않은 배보다 느리다.", "A boat that carries cargo is slower than one that doesn't."),
        ("예약한 손님과 그렇지 않은 손님을 나눈다.", "Guests who have booked are told apart from others who are."),
        ("그렇지 않은 손님은 여기 적는다.", "Those few who are."),
        ("그렇지 않은 손님은 여기 적는다.", "Others sign here, that is, at the desk, as they did."),
        ("하지 않은 숙제가 있다.", "There is homework left, and I know where it is."),
        ("하지 않은 숙제와 하지 않은 청소가 있다.", "This is what you did."),
        ("그렇지 않은 손님도 있나?", "Are there any who are?"),
    ],
)
def test_what_says_it_otherwise(korean: str, english: str) -> None:
    assert read_elliptic_denials(pair(korean, english)) == ()


@each(
    ("korean", "english", "told"),
    [
        ("사진이 삭제되지 않았는지 확인하세요.", "Make sure that the photo has been deleted.", ["deleted"]),
        ("사진이 삭제되지 않았는지 확인하세요.", "Check that the photo was deleted.", ["deleted"]),
        ("사진이 삭제되지 않았는지 확인하세요.", "Check whether the photo has been deleted.", []),
        ("사진이 삭제되지 않았는지 확인하세요.", "Make sure that the photo hasn't been deleted.", []),
        ("사진이 삭제되지 않았는지 확인하세요.", "Make sure that the photo is still there.", []),
        ("사진이 삭제되지 않았는지 확인하세요.", "The photo has been deleted. Make sure that it was.", []),
        ("사진이 삭제되었는지 확인하세요.", "Make sure that the photo has been deleted.", []),
    ],
)
def test_what_is_made_sure_of(korean: str, english: str, told: list[str]) -> None:
    found = read_checked_denials(pair(korean, english), NEGATION, WORDS, DICTIONARY)
    assert [english[slice(*lost.statement)] for lost in found] == told
