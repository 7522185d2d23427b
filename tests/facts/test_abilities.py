"""What can be done by one side and cannot by the other: adjectives such as washable, and verbs with 수 있다."""

from __future__ import annotations

import pytest
import regex
from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.contraries.abilities import read_wrong_abilities
from qa_lint.facts.polarity.korean_negation import LostDenial
from qa_lint.model import Pair

_END = regex.compile(r"(?!\p{Hangul})")


def found(both: Pair) -> tuple[LostDenial, ...]:
    return read_wrong_abilities(both, NEGATION, WORDS, DICTIONARY)


def told(both: Pair) -> list[tuple[str, str]]:
    """The Korean and the English that are at odds, the Korean to the end of its word."""
    return [
        (both.korean[korean.start : _END.search(both.korean, korean.end).start()], both.english[slice(*english)])
        for korean, english in (
            (one.denial, one.statement) if one.language == "ko" else (one.statement, one.denial) for one in found(both)
        )
    ]


# (Korean that can be, Korean that cannot, English that can be, English that cannot; what is marked of each)
SAID = [
    ("얼룩은 [지울 수 있다].", "얼룩은 [지울 수 없다].", "The stain is [removable].", "The stain is [non-removable]."),
    (
        "이 값은 [예측할 수 있습니다].",
        "이 값은 [예측할 수 없습니다].",
        "The value is [predictable].",
        "The value is [unpredictable].",
    ),
    ("글씨는 [읽을 수 있다].", "글씨는 [읽을 수 없다].", "The writing is [legible].", "The writing is [illegible]."),
    (
        "두 색은 [구분할 수 있다].",
        "두 색은 [구분할 수 없다].",
        "The colours are [distinguishable].",
        "The colours are [indistinguishable].",
    ),
    (
        "변경은 [되돌릴 수 있어요].",
        "변경은 [되돌릴 수 없어요].",
        "The change is [reversible].",
        "The change is [irreversible].",
    ),
    ("뚜껑은 [분리할 수 있다].", "뚜껑은 [분리할 수 없다].", "The lid is [separable].", "The lid is [inseparable]."),
    ("그는 [믿을 수 있다].", "그는 [믿을 수 없다].", "He is [reliable].", "He is [unreliable]."),
    ("표는 [환불 가능하다].", "표는 [환불 불가하다].", "The fare is [refundable].", "The fare is [non-refundable]."),
    (
        "이 파일은 [열 수 있습니다].",
        "이 파일은 [열 수 없습니다].",
        "It is [possible to open] this file.",
        "It is [impossible to open] this file.",
    ),
]  # fmt: skip


def bare(text: str) -> str:
    return text.replace("[", "").replace("]", "")


def marked(text: str) -> str:
    return text[text.index("[") + 1 : text.index("]")]


@each("row", SAID)
def test_what_can_be_and_what_cannot(row: tuple[str, str, str, str]) -> None:
    can, cannot, english_can, english_cannot = row
    assert told(pair(bare(can), bare(english_can))) == told(pair(bare(cannot), bare(english_cannot))) == []
    assert told(pair(bare(can), bare(english_cannot))) == [(marked(can), marked(english_cannot))]
    assert told(pair(bare(cannot), bare(english_can))) == [(marked(cannot), marked(english_can))]


@pytest.mark.parametrize("row", SAID[:3])
def test_the_sides_may_be_exchanged(row: tuple[str, str, str, str]) -> None:
    can, cannot, english_can, english_cannot = map(bare, row)
    for korean, english in ((can, english_cannot), (cannot, english_can)):
        assert found(pair(korean, english, "en")) == found(pair(korean, english))


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("이 유리는 깨지지 않는다.", "This glass is breakable."),
        ("이 옷은 물빨래가 되지 않지만 세탁하지 못할 것은 아니다.", "This garment is washable."),  # two noes
    ],
)
def test_what_is_denied_as_any_verb(korean: str, english: str) -> None:
    assert len(found(pair(korean, english))) == (korean.count("않") + korean.count("아니") == 1)


@each(
    ("korean", "english"),
    [
        ("쓰지 않는 방이 하나 있다.", "A room is available."),  # what is not used can be had
        ("환불되지 않는 표도 있다.", "Some tickets are refundable, and some are non-refundable."),
        ("그 말은 믿을 수 있습니까?", "Is that unbelievable?"),
        # who asks may ask either way, and tell of it
        ("이 표는 환불 불가인가요?", "They asked if this ticket is refundable."),
        ("이 표가 환불 불가인지 알고 싶습니다.", "Is this ticket refundable?"),
        ("믿을 수 없을 만큼 편안하다.", "It is comfortable beyond belief."),
        ("이 안내서는 누구나 읽을 수 있다.", "Nobody finds this guide unreadable."),
        ("이 값은 변할 수 있다.", "This is a variable."),
        ("상점에서 살 수 있다.", "It is irreversible."),  # another verb
        ("값을 읽을 수 있고 쓸 수는 없다.", "The value is readable and unwritable."),
    ],
)
def test_what_only_looks_so(korean: str, english: str) -> None:
    assert told(pair(korean, english)) == []


@each(
    ("korean", "english"),
    [
        ("접근할", "accessible"), ("들을", "audible"), ("사용할", "available"),
        ("이해할", "comprehensible"),
        ("변환할", "convertible"), ("믿을", "credible"), ("나눌", "divisible"), ("먹을", "edible"), ("녹을", "fusible"),
        ("읽을", "legible"), ("바꿀", "mutable"), ("느낄", "palpable"), ("통과할", "permeable"), ("마실", "potable"),
        ("수리할", "reparable"), ("만질", "tangible"), ("볼", "visible"), ("분리할", "separable"),
        ("휴대할", "portable"), ("인정할", "admissible"), ("허가할", "permissible"), ("알아챌", "perceptible"),
        ("되돌릴", "reversible"), ("용해할", "soluble"), ("허용할", "permissible"),
    ],
)  # fmt: skip
def test_adjectives_that_are_made_of_no_english_verb(korean: str, english: str) -> None:
    assert [said for _, said in told(pair(f"그것은 {korean} 수 없다.", f"It is {english}."))] == [english]
    assert told(pair(f"그것은 {korean} 수 있다.", f"It is {english}.")) == []


@each(
    ("korean", "english"),
    [
        ("편할", "comfortable"),
        ("능력 있을", "capable"),
        ("합리적일", "reasonable"),
        ("안정될", "stable"),
        ("제한할", "capable"),
        ("존경할", "respectable"),
        ("고려할", "considerable"),
        ("유행할", "fashionable"),
        ("선호할", "favorable"),
        ("선호할", "favourable"),
        ("존중할", "honorable"),
        ("존중할", "honourable"),
        ("주목할", "notable"),
        ("조사할", "probable"),
        ("이득 볼", "profitable"),
        ("벌", "profitable"),
        ("추론할", "reasonable"),
        ("언급할", "remarkable"),
        ("명시할", "stable"),
        ("어울릴", "suitable"),
        ("달라질", "variable"),
    ],
)
def test_adjectives_that_say_nothing_of_what_can_be_done(korean: str, english: str) -> None:
    assert told(pair(f"그것은 {korean} 수 없다.", f"It is {english}.")) == []


@each(
    ("korean", "english"),
    [
        ("결과를 상상할", "imaginable"),  # no im- of what is “aginable”
        ("이 사과는 먹을", "edible"),
    ],
)
def test_what_begins_like_a_prefix_and_is_none(korean: str, english: str) -> None:
    assert [said for _, said in told(pair(f"{korean} 수 없다.", f"It is {english}."))] == [english]
    assert told(pair(f"{korean} 수 있다.", f"It is {english}.")) == []
