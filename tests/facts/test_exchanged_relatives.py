"""Who does it to whom within a longer sentence: as either language says it, and the other way round."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.roles.exchanged_relatives import read_exchanged_relatives
from qa_lint.model import Language

LANGUAGES: tuple[Language, ...] = ("ko", "en")


def told(korean: str, english: str) -> list[tuple[str, str]]:
    found = {
        tuple(
            (korean[slice(*turned.korean)], english[slice(*turned.english)])
            for turned in read_exchanged_relatives(pair(korean, english, one), WORDS, DICTIONARY)
        )
        for one in LANGUAGES
    }
    assert len(found) == 1  # whichever is the source
    return list(found.pop())


def described(korean: str, english: str) -> tuple[str, str]:
    """A sentence of either language about the dog of which something is told."""
    return f"어제 {korean} 개는 아직 어리다.", f"The dog {english} yesterday is still young."


DONE = ["that the cat bit", "which the cat has bitten", "whom the cat later bit", "bitten by the cat",
        "that was bitten by the old cat", "which had been bitten by a cat"]  # fmt: skip
DOES = ["that bit the cat", "which has bitten the old cat", "who once bit a cat", "that had bitten its cat"]


@each("english", DONE)
def test_what_is_done_to_it(english: str) -> None:
    assert told(*described("고양이를 문", english)) == [("고양이를 문 개는", f"dog {english}")]
    assert told(*described("고양이가 문", english)) == []


@each("english", DOES)
def test_what_it_does(english: str) -> None:
    assert told(*described("고양이가 문", english)) == [("고양이가 문 개는", f"dog {english}")]
    assert told(*described("고양이를 문", english)) == []


@each(
    ("korean", "english", "turned"),
    [
        # persons that no noun names
        ("내가 도와준 이웃이 나를 잊었다.", "The neighbor who helped me forgot me.", True),
        ("내가 도와준 이웃이 나를 잊었다.", "The neighbor I helped forgot me.", False),
        ("나를 도와준 이웃이 왔다.", "The neighbor that I helped came.", True),
        ("나를 도와준 이웃이 왔다.", "The neighbor who helped me came.", False),
        ("우리가 구조한 선원은 무사하다.", "The sailor who rescued us is safe.", True),
        ("그를 초대한 화가는 유명하다.", "The painter whom he invited is famous.", True),
        ("그녀를 만난 기자는 젊다.", "The reporter she met is young.", False),
        ("그녀를 초대한 기자는 젊다.", "The reporter she invited is young.", True),
        ("그녀가 초대한 기자는 젊다.", "The reporter she invited is young.", False),
        # verbs that go both ways, another verb, another noun, and no clause
        ("고양이가 따르는 개는 어리다.", "The dog that follows the cat is young.", False),
        ("고양이가 문 개는 어리다.", "The dog that saw the cat is young.", False),
        ("고양이가 문 개는 어리다.", "The horse that bit the cat is young.", False),
        ("고양이가 쥐를 문 개를 보았다.", "The cat saw the dog that bit the mouse.", False),
    ],
)
def test_who_it_is(korean: str, english: str, turned: bool) -> None:
    assert bool(told(korean, english)) == turned


@each(
    ("korean", "english", "turned"),
    [
        ("고양이가 개를 쫓자 아이들이 웃었다.", "The children laughed as the dog chased the cat.", True),
        ("고양이가 개를 쫓자 아이들이 웃었다.", "The children laughed as the cat chased the dog.", False),
        ("고양이가 개를 크게 물어서 아팠다.", "The dog had badly bitten its cat, and it hurt.", True),
        ("교사가 학생을 칭찬하자 모두 웃었다.", "The teacher was praised by the student, and all laughed.", True),
        ("교사가 학생을 칭찬하자 모두 웃었다.", "The student was praised by the teacher, and all laughed.", False),
        ("내가 그를 초대했는데 그는 오지 않았다.", "He invited me, but he did not come.", True),
        ("내가 그를 초대했는데 그는 오지 않았다.", "I invited him, but he did not come.", False),
        # both ways in either language, and another verb
        ("형은 개를 사랑하고 개는 형을 사랑한다.", "The dog loves my brother, and my brother loves the dog.", False),
        (
            "회사는 직원을 존중하고 직원은 회사를 믿는다.",
            "The employees trust the company, which respects them.",
            False,
        ),
        ("고양이가 개를 따라가자 아이들이 웃었다.", "The children laughed as the dog followed the cat.", False),
    ],
)
def test_what_one_does_to_the_other(korean: str, english: str, turned: bool) -> None:
    assert bool(told(korean, english)) == turned


@each(
    ("korean", "english"),
    [
        ("식별이 어려운 부분을 지웠다.", "They removed the parts that are difficult to identify."),
        ("화면이 접히는 전화를 만들었다.", "They made a phone that folds the screen."),
        ("협조가 필요한 일을 나눴다.", "They shared the work that requires cooperation."),
        ("세금을 줄이는 법안을 제정했다.", "They are drafting legislation to reduce taxes."),
        ("자리는 고를 수 없다.", "You cannot choose a seat."),
        ("사과가 달리는 나무를 심었다.", "They planted trees that bear apples."),
    ],
)
def test_what_is_not_done_to_anybody(korean: str, english: str) -> None:
    assert told(korean, english) == []


def test_of_very_many_clauses_none_is_looked_at() -> None:
    assert told("고양이가 문 개가 짖었다. " * 8, "The dog that bit the cat barked.")
    assert not told("고양이가 문 개가 짖었다. " * 9, "The dog that bit the cat barked.")
