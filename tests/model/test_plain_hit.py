"""What was said of a pair is said again of any pair that says the same; what is said of another place is not kept."""

from __future__ import annotations

import pickle
from fractions import Fraction

from each import each

from qa_lint.model import Amount, Edit, Fix, Hit, Language, Pair, Passage, Segment, Span, Spot, Text
from qa_lint.model.plain_hit import hits_again, plain_hits


def pair() -> Pair:
    korean: Language = "ko"
    return Pair(Segment.of_string("열쇠 세 개", korean), Segment.of_string("two keys", "en"))


def told(of: Pair) -> list[Hit]:
    """All that a check can say of a pair alone."""
    amount = Amount("세 개", Fraction(3), unit=("key", "keys", "개"))
    place = Spot(of.target, Span(0, 3))
    return [
        of.hit("wrong", Span(3, 6), Span(0, 3), found=amount, word="two", times=2, sure=0.5),
        Hit("first", Spot(of.source, Span(0, 2)), None, {"place": place, "also": of.target.text}),
        Hit("none", None, Spot(of.target, Span(8, 8))),
        of.hit("mended").fixed_by(place, "three", safe=True),
        Hit("in a part", Spot(of.source[3:], Span(0, 1)), None, {"place": Spot(of.target[4:][1:], Span(3, 3))}),
        Hit("taken out", None, place, fix=Fix((Edit(place, ""), Edit(Spot(of.source, Span(2, 3)), " ")))),
    ]


def placed(hit: Hit) -> tuple[object, ...]:
    """A hit with its places as the texts of their segments and offsets into the file: a stretch is made anew."""

    def place(value: object) -> object:
        return (value.segment.text, value.segment.offsets(value.span)) if isinstance(value, Spot) else value

    edits = [(place(edit.place), edit.text) for edit in hit.fix.edits] if hit.fix else None
    values = {name: place(value) for name, value in hit.values.items()}
    return hit.kind, place(hit.source), place(hit.target), values, edits, hit.fix and hit.fix.safe


def test_it_is_said_again_of_an_equal_pair() -> None:
    first, other = pair(), pair()
    kept = plain_hits(told(first), first)
    assert kept is not None
    again = hits_again(pickle.loads(pickle.dumps(kept)), other)  # noqa: S301 - our own
    assert [*map(placed, again)] == [*map(placed, told(other))]
    assert type(kept[1].values["also"]) is str, "with a text, all that was read of it would be held"
    assert plain_hits([], first) == ()


@each(
    "elsewhere",
    [
        lambda mine, other: mine.hit("wrong", place=Spot(other.source, Span(0, 1))),
        lambda mine, other: Hit("wrong", Spot(other.source, Span(0, 1))),
        lambda mine, other: Hit("wrong", None, Passage([mine.target])),
        lambda mine, other: Hit("wrong", None, Spot(other.target[0:3], Span(0, 1))),
        lambda mine, other: mine.hit("wrong").fixed_by(Spot(other.target, Span(0, 1)), "x"),
        lambda mine, other: Hit("wrong", Span(0, 1)),
    ],
)  # fmt: skip
def test_what_is_said_of_another_place_is_not_kept(elsewhere) -> None:  # type: ignore[no-untyped-def]
    mine = pair()
    assert plain_hits([mine.hit("right"), elsewhere(mine, pair())], mine) is None


def test_a_text_among_the_values_is_the_same_string() -> None:
    mine = pair()
    (again,) = hits_again(plain_hits([mine.hit("wrong", text=Text("키", "ko"))], mine) or (), mine)
    assert again.values == {"text": "키"}
