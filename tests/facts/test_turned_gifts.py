"""Who gives and who gets: each verb of either language, as it is said and the other way round."""

from __future__ import annotations

from itertools import product

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.roles.turned_gifts import is_told_by_the_other, read_turned_gifts
from qa_lint.model import Language

LANGUAGES: tuple[Language, ...] = ("ko", "en")
GIVES = """
주었다 줬다 준다 드렸다 보냈다 보낸다 팔았다 판다 건넸다 건네주었다 가르쳤다 가르친다 맡겼다 맡긴다 물려줬다
선물했다 제공했다 전달했다 지급했다 수여한다 기부했다 양도했다 전수했다 알렸다 알린다 전했다 전한다 이야기했다
얘기한다 설명했다 고백했다 말했다 말한다
""".split()  # noqa: SIM905
GETS = "받았다 받는다 받습니다 얻었다 얻는다 빌렸다 빌린다 배웠다 배운다 샀다 산다 물려받았다".split()  # noqa: SIM905
ENGLISH_GIVES = """
gave gives taught teaches sent sends sold sells lent lends handed hands offered offers paid pays presented
awarded donated passed left told tells showed shows explained explains
""".split()  # noqa: SIM905
ENGLISH_GETS = """
got gets received receives borrowed borrows bought buys learned learns took takes inherited accepted
""".split()  # noqa: SIM905


def told(korean: str, english: str) -> bool:
    found = {read_turned_gifts(pair(korean, english, one), WORDS, DICTIONARY) != () for one in LANGUAGES}
    assert len(found) == 1  # whichever is the source
    return found.pop()


@each(
    ("verb", "english"),
    [
        *product(GIVES, ("gave", "got")),
        *product(GETS, ("gave", "got")),
        *product(("주었다", "받았다"), ENGLISH_GIVES + ENGLISH_GETS),
    ],
)
def test_who_gives_and_who_gets(verb: str, english: str) -> None:
    """Two of a kind say the same of the two in one order, and one of each in the other."""
    gives = verb in GIVES
    korean = f"선생님이 학생{'에게' if gives else '에게서'} 반지를 {verb}."
    of_one_kind = gives == (english in ENGLISH_GIVES)
    joint = "to" if english in ENGLISH_GIVES else "from"
    assert told(korean, f"The teacher {english} a ring {joint} the student.") == (not of_one_kind)
    assert told(korean, f"The student {english} a ring {joint} the teacher.") == of_one_kind
    assert not told(korean, f"The captain {english} a ring {joint} the sailor.")  # somebody else


@each(
    ("korean", "english"),
    [
        ("선생님이 학생에게 반지를 주었고, 학생은 웃었다.", "The student gave the teacher a ring, and smiled."),
        ("선생님이 학생에게 반지를 보였다.", "The student gave the teacher a ring."),
        ("선생님이 학생에게 웃어 주었다.", "The student gave the teacher a smile."),
        ("선생님이 학생에게 반지를 주었다.", "A ring was what the student gave the teacher."),
        ("선생님이 공원에서 반지를 주었다.", "The park gave the teacher a ring."),
    ],
)
def test_what_is_no_plain_sentence_of_giving(korean: str, english: str) -> None:
    assert not told(korean, english)


@each(
    ("korean", "english", "turned"),
    [
        ("민수가 지영에게 배가 고프다고 말했다.", "Jiyoung told Minsu that she was hungry.", True),
        ("민수가 지영에게 배가 고프다고 말했다.", "Minsu told Jiyoung that he was hungry.", False),
        ("민수가 지영에게 어디 가냐고 말했다.", "Jiyoung told Minsu where to go.", True),
        ("민수가 지영에게 말했다.", "Jiyoung told Minsu.", False),  # it may be about anything
        ("민수한테서 지영이 그 말을 들었다.", "Minsu told Jiyoung so.", False),
    ],
)
def test_who_says_something_to_whom(korean: str, english: str, turned: bool) -> None:
    assert told(korean, english) == turned


@each(
    ("korean", "english", "other"),
    [
        ("그는 나에게 차를 팔았다.", "I bought the car from him.", True),
        ("그는 우리에게 차를 팔았다.", "We bought the car from him.", True),
        ("나는 그에게 차를 팔았다.", "He bought the car from me.", True),
        ("우리는 그에게 차를 팔았다.", "He bought the car from us.", True),
        ("그는 나에게 차를 팔았다.", "He sold me the car.", False),
        ("나는 그에게 차를 팔았다.", "I sold him the car.", False),
        ("그는 그녀에게 차를 팔았다.", "I bought the car from him.", False),
        ("빵집에서 빵을 샀다.", "The bakery sold some bread.", True),
        ("학생에게 반지를 주었다.", "The student got a ring from the teacher.", True),
        ("학생에게 반지를 주었다.", "The teacher gave a ring.", False),
    ],
)
def test_the_same_told_by_the_other_one(korean: str, english: str, other: bool) -> None:
    found = {is_told_by_the_other(pair(korean, english, one), WORDS, DICTIONARY) for one in LANGUAGES}
    assert found == {other}
