from __future__ import annotations

import pytest
from each import each
from toy import pair, sightings
from worded import target_texts

from qa_lint.checks import broken_text as checks
from qa_lint.model import Document, Pair, Sightings


@each(
    ("text", "korean", "found"),
    [
        ("over the the river", False, ["the the"]),
        ("the the theory of a a river in in inland towns", False, ["the the", "a a", "in in"]),
        ("the window window; it runs on on it", False, ["window window", "on on"]),
        ("long long ago; zero zero zero; gave her her book; Pago Pago; Windows windows", False, []),
        ("doctest doctest.run and test test_spam", False, []),
        ("할 수 수 있다. 이제 이제 간다. 함수는 함수는 쉽다.", True, ["수 수", "이제 이제", "함수는 함수는"]),
        ("The the river", False, ["The the"]),
        ("He said that that is right; he had had enough. Very very good.", False, []),
        ("A a-b", False, []),
        ("지붕을 지붕을 고쳤다", True, ["지붕을 지붕을"]),
        ("지붕를 를 고쳤다", True, ["를 를"]),
        ("정리하고 하고자 하는 일", True, ["하고 하고"]),
        ("두루 두루, 하나 하나, 정말 정말", True, []),
        ("최근 최근 본 집이다. 그러나 그러나 비쌌다. 지난 지난주였다.", True, ["최근 최근", "그러나 그러나"]),
        ("창문이 창문이 닫혔다. 이 이 창문은 모든 모든 집에 있다.", True, ["창문이 창문이", "이 이", "모든 모든"]),
        ("깊이 깊이 누가 누가 들어갔다. 탑(塔)이 이 길에 있다.", True, []),
        ("문을 연 다음 다음 방으로 간다. 다음 다음 방이다.", True, ["다음 다음"]),
        ("들어가기 전에 전에 두드린다. 문이 닫힌 뒤에 뒤에는 늦다.", True, ["전에 전에", "뒤에 뒤에"]),
        ("열쇠 열쇠를 찾았다. 항구에서 항구에서 탔다.", True, ["열쇠 열쇠", "항구에서 항구에서"]),
        ("순간 순간을, 각자 각자의, 제주 제주도의, 다음 다음의 문이다.", True, []),
        ("The door is is open, and you may may enter.", False, ["is is", "may may"]),
        ("What it is is a door, and all there is is a door.", False, []),
    ],
)
def test_repeated_words(text: str, korean: bool, found: list[str]) -> None:
    both = pair(text, "x", source="en") if korean else pair("물", text)
    assert target_texts(checks.find_repeated_words(both)) == found


def test_a_noun_may_stand_twice_where_something_does_in_the_source() -> None:
    both = pair("왼쪽 왼쪽으로!", "To the left, left!", source="en")
    assert list(checks.find_repeated_words(both)) == []


@each(
    ("text", "codes"),
    [
        ("a\u200bb\u200bc", ["U+200B"]),
        ("a\ufffdb", ["U+FFFD"]),
        ("the ＢＵＳ", ["U+FF22 U+FF35 U+FF33"]),
        ("itâ€™s", ["U+00E2 U+20AC U+2122"]),
        ("naïve café 👨‍👩‍👧", []),
        ("it‚Äôs a caf√©", ["U+201A U+00C4 U+00F4", "U+221A U+00A9"]),
        ("th\u0435 d\u043eor", ["U+0435", "U+043E"]),
        ("Open it\uff1f Now\u3002", ["U+FF1F", "U+3002"]),
        ("the poem 夢。", []),
        ("Москва, µm, Δx, αβ", []),
        ("문이 열립니다.ㅁ", ["U+3141"]),
        ("문이ㅣ 열립니다", ["U+3163"]),
        ("ㄱ자 문, 모음 ㅏ, ㄹ 받침, 좋네요.ㅋ 네ㅠ", []),
    ],
)
def test_stray_characters(text: str, codes: list[str]) -> None:
    seen = sightings(checks.strays, Document("en.txt", [pair("물", text)]))
    assert [hit.values["codes"] for hit in checks.find_stray_characters(seen)] == codes


@each(
    ("text", "found"),
    [
        ("the hall (main building closes", ["("]),
        ("the hall main building) closes", [")"]),
        ("the hall (main building） closes", []),
        ("1) one 2) two", []),
        ("fine :)", []),
        ("on Saturday (September 29) it rained", []),
        ("the language(s)", []),
        ("e.g) this", []),
        ("[a](b", ["("]),
    ],
)
def test_unbalanced_brackets(text: str, found: list[str]) -> None:
    assert target_texts(checks.find_unbalanced_brackets(pair("물", text))) == found


def test_double_spaces() -> None:
    assert target_texts(checks.find_double_spaces(pair("물 한 잔", "a  glass of water.  Good."))) == ["  "]
    assert list(checks.find_double_spaces(pair("물  한 잔", "a  glass of water"))) == []


@pytest.mark.parametrize(
    ("ko", "en", "found"),
    [
        ("다리가 열린다.", "The bridge opens now. The bridge opens now.", ["The bridge opens now."]),
        ("다리가 이제 열린다. 다리가 이제 열린다.", "The bridge opens now. The bridge opens now.", []),
        ("가자.", "Let us go. Let us go.", []),
        ("문을 연다.", "The bridge opens now. It took 17. The bridge opens now.", []),  # not one behind the other
        (
            "다리가 이제 열린다. 17. 다리가 이제 열린다.",
            "The bridge opens now. The bridge opens now.",
            ["The bridge opens now."],
        ),
        ("값은 1.81 단위다.", "It is 1.81 units in all. Then 2.81 units in all.", []),
    ],
)
def test_repeated_sentences(ko: str, en: str, found: list[str]) -> None:
    assert target_texts(checks.find_repeated_sentences(pair(ko, en))) == found


def ended(*pairs: Pair) -> Sightings:
    return sightings(checks.ends, Document("en.txt", pairs))


@each(
    ("ko", "en", "found"),
    [
        ("다리가 내일 열린다.", "The bridge opens tomorrow", ["w"]),
        ("다리가 내일 열린다.", "“The bridge opens tomorrow.”", []),
        ("다리가 내일 열린다", "The bridge opens tomorrow", []),
        ("다음과 같다:", "It is as follows here", []),
        ("값이 5% 올랐다.", "The price rose by 5 %", []),  # no letter stands there, behind which a full stop is missed
        ("다리가 내일 열린다.", "Opens tomorrow", []),
        ("다리가 내일 열린다.", "The bridge opens tomorrow. (March 3)", []),
        ("다리가 내일 열린다.", "The bridge opens tomorrow (March 3)", [")"]),
    ],
)
def test_missing_ends(ko: str, en: str, found: list[str]) -> None:
    assert target_texts(checks.find_missing_ends(ended(pair(ko, en)))) == found


def test_a_text_that_sets_no_full_stops_has_that_habit() -> None:
    slip = pair("다리가 내일 열린다.", "The bridge opens tomorrow")
    right = pair("다리가 내일 열린다.", "The bridge opens tomorrow.")
    assert len(list(checks.find_missing_ends(ended(*[right] * 30, slip, slip, slip)))) == 3
    assert list(checks.find_missing_ends(ended(*[right] * 20, slip, slip, slip))) == []


NEVER_TWICE = """
the a an of to for with and or are was were be been it at by on from as we he she they will would can could his
its my our their your if this these those has have but because which into about than when while where may all
any
"""
MAY_BE_TWICE = """
that very long even plus zero nine five four well more much many really again over never ever knock there please
years days months wait stop help good yeah okay tick round down here none null blah hush some same small little
great high deep fast slow quick quiet come move know what whatever into dear tear
"""
TAKES_IN = """
called checks checked checking clocked fills filled hands handed joined joining kicked locked logs logged
logging opted plugged rushed settled signs signed signing stays stayed steps stepped turns turned zoomed comes
gives lives moves moved tuned coming giving living moving phoning settling tuning phoned came gave given go goes
going gone went bring brings bringing brought break breaks broke broken built drops dropped dropping let lets
letting set sets setting take taken took
"""
KOREAN_TWICE = """
책을 책이나무를 저장하는 저장하고 저장하여 저장하면 저장하기 저장되는 저장되어 모임을위해 모임을위한 문에대한
문을통해 문이있는 문이있습니다 저장합니다 저장됩니다 그것입니다 그것은 저것이 가게는 가게에서는 학교가 학교에서
그는 이는 이제 또는 그리고 및 다음 모든 해당 새로운 같은 이러한 그러한 어떠한 이런 그런
"""
FOR_EFFECT = """
많이 높이 깊이 길이 같이 멀찍이 곳곳이 틈틈이 일일이 나날이 겹겹이 층층이 줄줄이 더욱이 가까이 깊숙이 고이 누가
니가 네가 내가 우리가 아이 아가 한번에 단번에 곳곳에 하나 아주
"""


def doubled(text: str, korean: bool) -> list[str]:
    both = pair(text, "x y.", source="en") if korean else pair("가 나.", text)
    return [str(hit.values["word"]) for hit in checks.find_repeated_words(both)]


@each("word", NEVER_TWICE.split())
def test_each_english_word_that_never_stands_twice(word: str) -> None:
    assert doubled(f"They looked {word} {word} around.", korean=False) == [word]
    assert doubled(f"They looked {word} {word.title()} around.", korean=False) == []  # a name


@each("word", MAY_BE_TWICE.split())
def test_each_english_word_that_may_stand_twice(word: str) -> None:
    assert doubled(f"They looked {word} {word} around.", korean=False) in ([], ["into"])


@each("verb", TAKES_IN.split())
def test_each_verb_whose_own_the_first_in_may_be(verb: str) -> None:
    assert doubled(f"Those they {verb} in in March.", korean=False) == []
    assert doubled("Those they saw in in March.", korean=False) == ["in"]


@each("word", KOREAN_TWICE.split())
def test_each_korean_word_that_never_stands_twice(word: str) -> None:
    assert doubled(f"{word} {word} 보았다.", korean=True) == [word]
    assert doubled(f"오늘 {word} 또 {word} 보았다.", korean=True) == []


@each("word", FOR_EFFECT.split())
def test_each_korean_word_that_is_doubled_for_effect(word: str) -> None:
    assert doubled(f"오늘 {word} {word} 보았다.", korean=True) == []


@each("subject", ["what", "where", "who", "how", "why", "all", "that", "it", "there", "thing", "whatever"])
def test_each_word_that_makes_a_clause_of_the_subject(subject: str) -> None:
    assert doubled(f"Say {subject} it is is a start.".replace("it it", "it"), korean=False) == []
    assert doubled("The door is is open.", korean=False) == ["is"]
    assert doubled("How tall the tower is is no secret.", korean=False) == []
