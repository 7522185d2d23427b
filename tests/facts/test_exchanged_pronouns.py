"""Persons that no noun names, who have each other's place on the other side: each of them with each other one."""

from __future__ import annotations

from itertools import permutations, product

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.roles.exchanged_pronouns import read_exchanged_pronouns
from qa_lint.model import Language

LANGUAGES: tuple[Language, ...] = ("ko", "en")
# who acts, whom it is done to, with whom another is compared; who acts in English, and who does not
PERSONS = [
    (["나는", "난", "내가", "저는", "제가"], ["나를", "날", "저를"], ["나보다", "저보다"], "I", "me"),
    (
        ["너는", "넌", "네가", "니가", "당신은", "당신이"],
        ["너를", "널", "당신을"],
        ["너보다", "당신보다"],
        "you",
        "you",
    ),
    (["그는", "그가"], ["그를"], [], "he", "him"),
    (["그녀는", "그녀가"], ["그녀를"], ["그녀보다"], "she", "her"),
    (["우리는", "우린", "우리가"], ["우리를", "우릴"], ["우리보다"], "we", "us"),
    (["그들은", "그들이"], ["그들을"], ["그들보다"], "they", "them"),
]
DONE = [
    (acts, suffers, one[3:], other[3:])
    for one, other in permutations(PERSONS, 2)
    for acts, suffers in product(one[0], other[1])
]
COMPARED = [
    (acts, standard, one[3:], other[3:])
    for one, other in permutations(PERSONS, 2)
    for acts, standard in product(one[0], other[2])
]


def told(korean: str, english: str) -> bool:
    found = {
        read_exchanged_pronouns(pair(korean, english, one), OPPOSITES, NEGATION, WORDS, DICTIONARY) != ()
        for one in LANGUAGES
    }
    assert len(found) == 1  # whichever is the source
    return found.pop()


@each(("acts", "suffers", "one", "other"), DONE)
def test_who_does_it_to_whom(acts: str, suffers: str, one: tuple[str, str], other: tuple[str, str]) -> None:
    right, wrong = (f"{a[0]} helped {b[1]}." for a, b in ((one, other), (other, one)))
    helped = f"{acts} {suffers} 도왔다."
    assert not told(helped, right[0].upper() + right[1:])
    assert told(helped, wrong[0].upper() + wrong[1:])
    assert not told(helped, (wrong[0].upper() + wrong[1:]).replace("helped", "forgot"))  # another verb


@each(("acts", "standard", "one", "other"), COMPARED)
def test_who_is_more_than_whom(acts: str, standard: str, one: tuple[str, str], other: tuple[str, str]) -> None:
    korean = f"{acts} {standard} 먼저 왔다."
    right, wrong = (f"{a[0]} came before {b[1]}." for a, b in ((one, other), (other, one)))
    assert not told(korean, right[0].upper() + right[1:])
    assert told(korean, wrong[0].upper() + wrong[1:])
    later = wrong.replace("before", "after")
    assert not told(korean, later[0].upper() + later[1:])  # which says the same of the two


@each(
    ("korean", "english"),
    [
        ("그가 나를 도왔다.", "I helped him and her."),  # a third
        ("그가 나를 도왔고 그녀도 왔다.", "I helped him."),
        ("그가 나에게 그를 도왔다고 했다.", "I helped him."),
        ("그가 나를 도왔다.", "I did not help him."),
        ("나는 나를 도왔다.", "I helped me."),
        ("그가 나를 도왔다.", "Someone helped him."),
    ],
)
def test_what_has_a_third_person_or_says_no(korean: str, english: str) -> None:
    assert not told(korean, english)
