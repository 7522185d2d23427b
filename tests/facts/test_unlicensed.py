from __future__ import annotations

from each import each
from shipped import NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.unlicensed import read_unlicensed


@each(
    ("korean", "english", "told"),
    [
        (
            "도서관 장서는 전혀 늘어나지 않았다.",
            "The library has enlarged its collection at all.",
            ("늘어나지 않", "at all"),
        ),
        ("그 농담에는 웃을 수밖에 없었다.", "I could help but laugh at the joke.", ("수밖에 없", "could help but")),
        (
            "소나기가 아니었다면 산불이 번졌을 것이다.",
            "The wildfire would have spread if it were for the shower.",
            ("소나기가 아니", "if it were for"),
        ),
        (
            "그는 소나기가 아니었다면 산불이 번졌을 것이라고 말했다.",
            "He said that the wildfire would have spread had it been for the shower.",
            ("소나기가 아니", "had it been for"),
        ),  # a condition, which a "that" before it does not allow
        ("시는 새 버스를 사지 않고 있다.", "The city is buying any new buses now.", ("사지 않", "is buying any ")),
        (
            "그는 편지를 태울 마음이 들지 않았다.",
            "He could bring himself to burn the letter.",
            ("들지 않", "could bring himself to"),
        ),
        ("그는 조금도 놀라지 않았다.", "He was surprised in the least.", ("놀라지 않", "in the least")),
        ("아기는 울지도 웃지도 않았다.", "The baby cried nor laughed.", ("웃지도 않", "nor")),
        ("우산을 챙길 필요가 없다.", "You do have to bring an umbrella.", ("필요가 없", "do have to")),
        (
            "폭풍이 아니었다면 배는 제때 도착했을 것이다.",
            "The ship would have arrived in time had it been for the storm.",
            ("폭풍이 아니", "had it been for"),
        ),
        ("그 가게는 더 이상 문을 열지 않는다.", "The shop opens any more.", ("열지 않", "any more")),
        ("그 배는 아무 짐도 싣지 않았다.", "The ship has any cargo.", ("싣지 않", "has any ")),
        ("그는 전혀 놀라지 않았다.", "He was surprised in the slightest.", ("놀라지 않", "in the slightest")),
        ("차마 떠나지 못했다.", "They could bring themselves to go.", ("떠나지 못", "could bring themselves to")),
        ("그는 전혀 자지 않았다.", "He slept at all during the flight.", ("자지 않", "at all")),
        # be it in a condition
        (
            "주문을 아직 처리할 수 없는 경우입니다.",
            "The order is yet ready.",
            ("처리할 수 없", "is yet "),
        ),
        ("사진이 아직 저장되지 않았습니다.", "The photo is yet saved.", ("저장되지 않", "is yet ")),
        # what would allow them stands in another sentence, which a quotation mark may end
        ("더 이상 기다리지 않았다. 그는 떠났다.", "He waited any longer. He left.", ("기다리지 않", "any longer")),
        ("그는 “싫다”고 했다. 그는 전혀 울지 않았다.", "He said “Only now!” He cried at all.", ("울지 않", "at all")),
    ],
)
def test_words_that_only_a_no_allows_tell_that_it_is_lost(korean: str, english: str, told: tuple[str, str]) -> None:
    found = read_unlicensed(pair(korean, english), NEGATION, WORDS)
    assert [(korean[slice(*lost.denial)], english[slice(*lost.statement)]) for lost in found] == [told]


@each(
    ("korean", "english"),
    [
        # a no stands before them, be it on the other side of a quotation mark or said by a word
        ("이 기능은 전혀 지원되지 않습니다.", "This feature is not supported at all."),
        ("상태를 “조정”할 필요가 전혀 없습니다.", 'There is no need to "adjust" the state at all.'),
        ("그는 도무지 말을 하지 않았다.", "He refused to speak at all."),
        # a question, a condition, or each of them
        ("전혀 지원되지 않나요?", "Is it supported at all?"),
        ("전혀 지원되지 않나요?", "Is it supported at all, and where?"),
        ("그는 전혀 자지 않았다.", "Did he sleep at all?"),
        ("조금이라도 새지 않는지 보십시오.", "Check whether it leaks at all."),
        ("이상이 없으면 됩니다.", "If there were any leak at all, you would smell it."),
        ("눈이 오지 않는 날이 없다.", "Everyone who had any sense at all stayed home."),
        ("그가 조금도 자지 못한 것은 놀랍지 않다.", "It is no surprise how little he slept, whatever he did at all."),
        # "nor" behind another no, or at the beginning
        ("아기는 울지도 웃지도 않았다.", "The baby neither cried nor laughed."),
        ("아기는 울지 않았다. 웃지도 않았다.", "The baby did not cry. Nor did it laugh."),
        ("아기는 울지도 웃지도 않았다.", "The baby did not cry, nor did it laugh."),
        ("왜 우산을 챙길 필요가 없는가?", "Why do have to bring an umbrella?"),
        # where Korean says no no, or what is so is yet to be
        ("사진이 이미 저장되었습니다.", "The photo is yet saved."),
        ("사진이 아직 저장되지 않았는지 보십시오.", "See if the photo is yet saved."),
        ("사진이 아직 저장되지 않았습니다.", "The photo is yet to be saved."),
        ("사진이 아직 저장되지 않았습니다.", "The photo has yet another flaw."),
        ("그는 어쨌든 살아남았다.", "That he survived at all was luck."),
        # and any one at all is whichever it is
        ("토큰은 공백이 아닌 글자를 말합니다.", "A token is any non-blank character."),
        ("값을 돌려주지 않는 콜백입니다.", "It is any callback that returns nothing."),
        # or in another sentence
        ("그는 아프지 않다. 온 것만도 다행이다.", "He is healthy. His coming at all, with his job, was luck."),
    ],
)
def test_what_allows_such_words_is_silent(korean: str, english: str) -> None:
    assert read_unlicensed(pair(korean, english), NEGATION, WORDS) == ()


def is_told(korean: str, english: str) -> bool:
    return read_unlicensed(pair(korean, english), NEGATION, WORDS) != ()


ASKING = """
cried at all; cried at all, they say; cried at all; he left; cried at all!; cried at all when it rained;
cried at all while it rained; cried at all in May;
cried at all by then; cried at all for them; cried at all to them; cried at all on Monday; cried at all with them;
cried at all and left;
cried at all but left; cried at all or left; cried at all since May; cried at all from fear; cried at all after May;
cried at all during May;
could help but cry; can help but cry; cried in the least; cried in the slightest; cried any more; cried anymore;
cried any longer;
can bring himself to cry; could bring my self to cry; do have to cry; does have to cry; did have to cry;
is crying any tears;
was crying any tears; has been crying any tears; had cried any tears; there is any crying; there was any crying;
has any tears; had any tears
"""


@each(
    "asking",
    [
        row
        for row in ASKING.replace("\n", " ").strip().split("; ")
        if row not in ("he left", "could bring my self to cry")
    ],
)
def test_each_of_such_words(asking: str) -> None:
    assert is_told("그는 전혀 울지 않았다.", f"He {asking}.")
    assert not is_told("그는 늘 울었다.", f"He {asking}.")


ALLOWS = """
if, unless, than, before, without, only, each, all, in case, as, once, until, how, that, every, everybody, any,
anybody, what, when,
while, who, not, never
"""


@each("allows", ALLOWS.replace("\n", " ").strip().split(", "))
def test_what_such_words_may_stand_behind(allows: str) -> None:
    assert not is_told("그는 전혀 울지 않았다.", f"It is said {allows} he cried at all.")
    assert is_told("그는 전혀 울지 않았다.", "It is said he cried at all.")


@each("of", ["of them", "more tears", "other tears", "given tears", "and all tears", "old tears", "time now"])
def test_any_of_which_something_is_so(of: str) -> None:
    assert not is_told("그는 전혀 울지 않았다.", f"He has any {of}.")


@each(
    "yet",
    [
        "to cry",
        "another day",
        "more days",
        "again late",
        "a boy",
        "an oak",
        "one more",
        "in May",
        "further on",
        "other days",
        "unborn",
    ],
)
def test_a_yet_before_what_is_so(yet: str) -> None:
    assert not is_told("그는 아직 준비되지 않았다.", f"He is yet {yet}.")
    for is_ in ("is", "are", "was", "were", "has", "have", "had", "has been", "will be"):
        assert is_told("그는 아직 준비되지 않았다.", f"He {is_} yet ready.")
