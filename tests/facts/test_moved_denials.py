"""The one no of a sentence of two clauses, in the other clause."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.moved_denials import read_moved_denials


def moved(korean: str, english: str) -> list[tuple[str, str]]:
    found = read_moved_denials(pair(korean, english), NEGATION, WORDS, DICTIONARY)
    return [(korean[slice(*one.korean)], english[slice(*one.english)]) for one in found]


@each(
    ("korean", "english", "wrong"),
    [
        ("부엌은 청소했지만 거실은 청소하지 않았다.", "We cleaned the kitchen but did not clean the living room.",
         "We did not clean the kitchen but cleaned the living room."),
        ("우유는 마실 수 있지만 주스는 마실 수 없다.", "You can drink milk, but you cannot drink juice.",
         "You cannot drink milk, but you can drink juice."),
        ("음료는 환불되지 않지만 다른 맛으로 바꿀 수 있다.",
         "Drinks are not refundable but can be changed to another flavor.",
         "Drinks are refundable but cannot be changed to another flavor."),
        ("누나는 커피를 마시지 않으나 동생은 커피를 좋아한다.",
         "My sister does not drink coffee, but my brother likes it.",
         "My sister drinks coffee, but my brother does not like it."),
        ("자전거는 들어올 수 있고 자동차는 들어올 수 없다.", "Bicycles can enter and cars cannot enter.",
         "Bicycles cannot enter and cars can enter."),
        ("자전거는 들어올 수 있지만 자동차는 들어올 수 없다.", "While cars cannot enter, bicycles can enter.",
         "While bicycles cannot enter, cars can enter."),
        # a contrast that Korean puts otherwise
        ("부엌은 청소했는데 거실은 청소하지 않았다.", "The kitchen was cleaned; the living room was not cleaned.",
         "The kitchen was not cleaned; the living room was cleaned."),
        ("부엌은 청소했으며, 거실은 청소하지 않았다.", "The kitchen was cleaned and the living room was not cleaned.",
         "The kitchen was not cleaned and the living room was cleaned."),
        ("부엌은 좁은데 거실은 좁지 않다.", "The kitchen is narrow, whereas the living room is not narrow.",
         "The kitchen is not narrow, whereas the living room is narrow."),
        ("부엌은 창고인데 거실은 창고가 아니다.",
         "The kitchen is a warehouse though the living room is not a warehouse.",
         "The kitchen is not a warehouse though the living room is a warehouse."),
        ("부엌은 청소했으나 거실은 청소하지 않았다.",
         "Although the kitchen was cleaned, the living room was not cleaned.",
         "Although the kitchen was not cleaned, the living room was cleaned."),
        ("부엌은 청소했으나 거실은 청소하지 않았다.",
         "Whereas the kitchen was cleaned, the living room was not cleaned.",
         "Whereas the kitchen was not cleaned, the living room was cleaned."),
        # a word that says no, which both sides have
        ("무료 식사는 제공하지만 음료는 제공하지 않습니다.", "We offer free meals but do not offer drinks.",
         "We do not offer free meals but offer drinks."),
        ("부엌은 청소할 필요가 없지만 거실은 청소해야 한다.",
         "You do not need to clean the kitchen, but you must clean the living room.",
         "You must clean the kitchen, but you do not need to clean the living room."),
        # the noun before a verb that helps is what is denied
        ("로비에서는 흡연이 되지만 객실에서는 흡연이 되지 않는다.",
         "You can smoke in the lobby but you cannot smoke in guest rooms.",
         "You cannot smoke in the lobby but you can smoke in guest rooms."),
        ("로비에서는 흡연이 가능하지만 객실에서는 흡연이 가능하지 않다.",
         "You can smoke in the lobby but you cannot smoke in guest rooms.",
         "You cannot smoke in the lobby but you can smoke in guest rooms."),
    ],
)  # fmt: skip
def test_the_clause_that_denies_is_the_other_one(korean: str, english: str, wrong: str) -> None:
    assert moved(korean, english) == []
    [(denies, there)] = moved(korean, wrong)
    assert any(no in denies for no in ("않", "없", "아니"))
    assert "not" in there


@each(
    ("korean", "english"),
    [
        # the clauses have changed places with all that they say
        ("부엌은 청소했지만 거실은 청소하지 않았다.",
         "We did not clean the living room, but we did clean the kitchen."),
        # both deny, or one says no by its meaning
        ("부엌은 청소하지 않았지만 거실은 청소했다.",
         "We failed to clean the kitchen but did not neglect the living room."),
        ("그는 시험에 떨어지지 않았지만 기뻐하지 않았다.", "He passed the exam but was not happy."),
        # what English denies is said by nothing in Korean
        ("그는 고전을 면치 못했지만 경기는 이겼다.", "He struggled but did not lose the match."),
        # more than two clauses, and a question
        ("부엌은 청소했지만 거실은 청소하지 않았고, 쉬었지만 졸았다.",
         "We did not clean the kitchen but cleaned the living room, and rested but dozed off."),
        ("부엌은 청소했지만 거실은 청소하지 않았지?", "You did not clean the kitchen but cleaned the living room?"),
        # nothing but the verb, which both clauses have
        ("하나는 팔렸지만 하나는 팔리지 않았다.", "The one was not sold, but the other was sold."),
    ],
)  # fmt: skip
def test_what_may_be_so_is_silent(korean: str, english: str) -> None:
    assert moved(korean, english) == []
