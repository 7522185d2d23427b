"""Who does it to whom in what tells of a noun: as either language says it, and the other way round."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.exchanged_relatives import read_exchanged_relatives
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
        # verbs that go both ways, another verb, another noun, and no clause
        ("고양이가 따르는 개는 어리다.", "The dog that follows the cat is young.", False),
        ("고양이가 문 개는 어리다.", "The dog that saw the cat is young.", False),
        ("고양이가 문 개는 어리다.", "The horse that bit the cat is young.", False),
        ("고양이가 개를 물었다.", "The dog that bit the cat ran.", False),
        ("고양이가 쥐를 문 개를 보았다.", "The cat saw the dog that bit the mouse.", False),
    ],
)
def test_who_it_is(korean: str, english: str, turned: bool) -> None:
    assert bool(told(korean, english)) == turned


def test_of_very_many_clauses_none_is_looked_at() -> None:
    assert told("고양이가 문 개가 짖었다. " * 8, "The dog that bit the cat barked.")
    assert not told("고양이가 문 개가 짖었다. " * 9, "The dog that bit the cat barked.")
