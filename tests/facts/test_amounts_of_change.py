"""By how much something changes, and to how much: by each verb of either language, in figures."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.polarity.amounts.changes import read_changes, read_wrong_changes
from qa_lint.model import Language, Text

KOREAN_VERBS = """
늘었다 늘어났다 늘리기로 늘려 늘어 늘린 늘릴 늘렸다 증가했다 증원했다 증액했다 급증했다 불어났다 올랐다 오르며
올린 올렸다 올려 올릴 상승했다 급등했다 인상했다 높였다 높인 높아졌다 높이기로 확대됐다 줄었다 줄어든 줄이기로
줄인 줄일 줄였다 감소했다 급감했다 감축했다 내렸다 내린 내려 내릴 내리며 떨어졌다 하락했다 급락했다 인하했다
낮췄다 낮춘 낮추기로 낮출 낮아졌다 축소했다 감액했다 감원했다 삭감했다
""".split()  # noqa: SIM905
ENGLISH_VERBS = """
increased raised rising rose grew growing expanded climbed jumped surged soared boosted lifted hiked widened
fell falling dropped declined decreased reduced cut lowered shrank shrunk slashed trimmed plunged slid narrowed
""".split()  # noqa: SIM905


def read(text: str, language: Language) -> list[tuple[str, str]]:
    return [(change.how, text[slice(*change.span)]) for change in read_changes(Text(text, language))]


@each("verb", KOREAN_VERBS)
def test_korean_verbs(verb: str) -> None:
    assert read(f"매출이 20% {verb}.", "ko") == [("by", f"20% {verb}")]
    assert read(f"매출이 20%로 {verb}.", "ko") == [("to", f"20%로 {verb}")]
    assert read(f"매출이 20%까지 크게 {verb}.", "ko") == [("to", f"20%까지 크게 {verb}")]
    assert read(f"매출이 20% 가량 더 {verb}.", "ko") == [("by", f"20% 가량 더 {verb}")]
    assert read(f"값이 300원 수준으로 {verb}.", "ko") == [("to", f"300원 수준으로 {verb}")]
    assert read(f"값이 300원에서 {verb}.", "ko") == [("from", f"300원에서 {verb}")]
    assert read(f"값이 850원으로 100원 {verb}.", "ko") == [("to", f"850원으로 100원 {verb}"), ("by", f"100원 {verb}")]


@each("verb", ENGLISH_VERBS)
def test_english_verbs(verb: str) -> None:
    assert read(f"Sales {verb} by 20 percent.", "en") == [("by", "by 20 percent")]
    assert read(f"Sales {verb} to 20 percent.", "en") == [("to", "to 20 percent")]
    assert read(f"The price {verb} sharply last month to about $300.", "en") == [("to", "to about $300")]
    assert read(f"The price {verb} by nearly ₩300.", "en") == [("by", "by nearly ₩300")]
    assert read(f"The price {verb} from about $300.", "en") == [("from", "from about $300")]
    assert read(f"It {verb} by 100 won to 850 won.", "en") == [("by", "by 100 won"), ("to", "to 850 won")]
    assert read(f"It {verb} 18.4 percent from $300.", "en") == [("from", "from $300")]


@each("amount", ["20%", "20개", "2%포인트", "300원", "3km", "3년"])
def test_korean_amounts_of_each_kind(amount: str) -> None:
    assert read(f"그 수가 {amount} 늘었다.", "ko") == [("by", f"{amount} 늘었다")]
    assert read(f"그 수가 {amount}까지 줄었다.", "ko") == [("to", f"{amount}까지 줄었다")]


@each("amount", ["20%", "20", "2 percentage points", "$300", "US$300", "3 km", "3 years", "a third"])
def test_english_amounts_of_each_kind(amount: str) -> None:
    assert read(f"It rose by {amount}.", "en") == [("by", f"by {amount}")]
    assert read(f"It fell to {amount}.", "en") == [("to", f"to {amount}")]


@each("between", ["", "sharply ", "in the same month "])
def test_so_many_words_stand_between_a_verb_and_its_amount(between: str) -> None:
    assert read(f"Sales rose {between}by 20 percent.", "en") == [("by", "by 20 percent")]
    assert read(f"Sales rose in much the same way {between}by 20 percent.", "en") == []


@each(
    ("text", "language"),
    [
        ("매출이 20%를 차지했다.", "ko"),
        ("값이 3배 늘었다.", "ko"),
        ("오르막 20%를 올랐다.", "ko"),  # which was climbed
        ("20%가 찬성했다.", "ko"),
        ("매출이 절반으로 줄었다.", "ko"),  # by half is the same
        ("매출이 두 배로 늘었다.", "ko"),  # and by a factor
        ("Sales fell by half.", "en"),
        ("Sales grew twofold.", "en"),
        ("It was sold to 20 people.", "en"),
        ("Sales grew up to 20 percent.", "en"),  # at most
    ],
)
def test_what_tells_no_such_amount(text: str, language: Language) -> None:
    assert read(text, language) == []


@each(
    ("korean", "english", "wrong"),
    [
        ("매출이 20% 늘었다.", "Sales rose by 20 percent.", False),
        ("매출이 20%로 늘었다.", "Sales rose to 20 percent.", False),
        ("매출이 20%로 늘었다.", "Sales rose by 20 percent.", True),
        ("매출이 20% 늘었다.", "Sales rose to 20 percent.", True),
        ("매출이 20% 늘어 30%가 됐다.", "Sales rose by 20 percent to 30 percent.", False),
        # two of one figure, of which nobody knows which is meant
        ("매출이 20% 늘어 20%가 됐다.", "Sales rose to 20 percent, by 20 percent.", False),
        ("매출이 4분의 1로 줄었다.", "Sales fell by a quarter.", True),
        ("매출이 4분의 1로 줄었다.", "Sales fell to a quarter.", False),
    ],
)
def test_the_one_for_the_other(korean: str, english: str, wrong: bool) -> None:
    assert (read_wrong_changes(pair(korean, english)) != ()) == wrong
    assert (read_wrong_changes(pair(korean, english, "en")) != ()) == wrong
