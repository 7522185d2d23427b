"""Names in the place of others that their looks alone did not tell, and what is right beside each."""

from compared import compared, kinds
from each import each


@each(
    ("korean", "english", "names"),
    [
        # an ordinary word at the end of what is foreign as a whole (니스)
        ("카디니스는 새집을 샀다.", "{} bought a new house.", ("Cardinis", "Brandau")),
        # before a noun this stands for nobody
        ("도르만은 “이 규칙은 나쁘다”고 적었다.", "“This rule is bad,” {} wrote.", ("Dorman", "Veleska")),
        # two words of which the first owns the second are one of a list
        ("보그, 바론스, 하퍼스바자가 있다.", "There are Vogue, {} and Harper's Bazaar.", ("Barron's", "Powers")),
        # an adjective in the place of a noun
        ("홀로코스트 이후 떠났다.", "They left after {}, she wrote.", ("the Holocaust", "Brazilian")),
        # an ordinary word that a name begins with, too (배달의민족)
        ("요기요는 배달비를 없앴다.", "{} has abolished delivery fees.", ("Yogiyo", "Baemin")),
    ],
)
def test_another_name(korean: str, english: str, names: tuple[str, str]) -> None:
    right, wrong = names
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["given"]) == ("wrong", wrong)


@each(
    ("korean", "english"),
    [
        ("도르만은 이것이 나쁘다고 적었다.", "This is bad, he wrote to Veleska."),
        ("홀로코스트 이후 떠났다.", "They left after the Brazilian had come."),
        ("쿠팡은 배달비를 없앴다.", "Coupang has abolished its delivery fees."),
    ],
)
def test_what_may_stand_for_it(korean: str, english: str) -> None:
    assert "wrong" not in kinds((korean, english))


def test_one_of_a_list_is_missed_beside_what_is_owned() -> None:
    assert kinds(("보그, 바론스, 하퍼스바자가 있다.", "There are Vogue and Harper's Bazaar.")) == ["missing"]


def test_a_letter_too_many_in_a_name_that_is_said_again() -> None:
    korean, english = "노무라는 노무라의 딸과 걸었다.", "Nomura walked with {}'s daughter."
    assert kinds((korean, english.format("Nomura"))) == []
    [hit] = compared((korean, english.format("Nonmura")))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("misspelled", "Nonmura", "Nomura")
