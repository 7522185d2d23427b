"""What a Korean text denies, by each way to say no."""

from __future__ import annotations

from each import each
from shipped import NEGATION

from qa_lint.facts.polarity.korean_negation import (
    denying_korean_words,
    holds_a_no,
    is_lacking,
    read_double_no,
    read_every_korean_no,
    read_korean_denials,
)
from qa_lint.model import Text

# what is denied stands in brackets, and the no in braces
DENIED = """
문이 [열리]{지 않}는다 | 문이 [열리]{지는 않}는다 | 문이 [열리]{지도 않}는다 | 문을 [열]{지를 않}는다 |
문이 [열리]{지가 않}는다 | 문이 [열리]{지만 않}으면 간다 | 문이 [열리]{지조차 않}는다 | 문이 [열리]{질 않}는다 |
문이 [열리]{진 않}는다 | 문이 [열리]{치 않}다 | 문이 [열리]{치는 않}다 | 문이 [열리]{치도 않}다 |
문이 [열리]{지 못}한다 | 문이 *[열리]{지* 않}는다 | 문을 [열]{지 말}아라 | 문을 [열]{지 말}고 간다 |
문을 [열]{지 말}라 | 문을 [열]{지 말}자 | 문을 [열]{지 말}지 그래 | 문을 [열]{지 말}며 간다 | 문을 [열]{지 말}았다 |
문을 [열]{지 말} 것 | 문을 [열]{지 말} 때 | 문을 [열]{지 마}라 | 문을 [열]{지 마}세요 | 문을 [열]{지 마}십시오 |
문을 [열]{지 마}요 | 문을 [열]{지 마} | 문을 [열]{지 마}! | 문을 [열]{지 마}? | 문이 [열리]{지 아니}한다 |
문이 [열리]{지 아니}하였다 | 문이 [열리]{지 아니}할 때 | 문이 [열리]{지 아니}했다 | 문이 [열리]{지 아니}합니다 |
문을 [여]{ㄹ 수 없}다 | 문을 [열]{ 수 없}다 | 문을 [열]{ 수가 없}다 | 문을 [열]{ 수는 없}다 |
문을 [열]{ 수도 없}다 | | 문을 [열]{ 수조차 없}다 | 물을 [먹]{을 수 없}다 | 문을 [열]{면 안 }된다 |
물을 [먹]{으면 안 }된다 | 문을 [열어]{서는 안 }된다 | 문을 [열어]{서 안 }될 일 | 문을 [열어]{선 안 }돼요 |
문을 [열]{면 절대 안 }됩니다 | 문을 [열]{면 절대로 안 }됐다 | 문을 [열]{면 결코 안 }되며 | 문을 [열]{면 **안** }된다 |
[물]{이 없}다 | [배]{가 없}다 | [물]{은 없}다 | [배]{는 없}다 | [물]{도 없}다 | [물]{을 없}이 | [배]{를 없}이 |
[물]{조차 없}다 | [물]{만 없}다 | [물]{에 없}다 | [물]{ 없}다 | [물]{이 아니}다 | [물]{이 아닌} 것 |
[물]{이 아닙}니다 | [물]{이 아닐} 때 | [물]{이 아냐} | [물]{이 아녔}다 | [물]{이 아님} | [생각]{도 못} 했다 |
[생각]{을 못}한다 | [생각]{은 못} 할 일 | [생각]{만 못} 해 | [생각]{도 못}합니다 | [접촉]{은 금물}이다 |
[끝]{없}는 길 | [주차]{ 금지} | [주차]{금지} | [주차]{ 불가} | [주차]{불가} | [생각]{못}한다 | | [생각]{ 못}했다 |
나는 {안} [간다] | 나는 {못} [간다] | 나는 {안}[하고] 싶다 | {못}[했다] | 나는 {안}[한다] | {못}[할] 일 | {못}[해] | |
{못}[합니다] | 나는 {안}[되고] | 나는 {안}[됐다] | 나는 {안}[돼요] | 나는 {안}[된다] | 나는 {안}[될] 일 |
나는 {안}[됩니다] | {못}[냈다] | 나는 {안}[왔다] | 나는 {안}[갔다] | [동의] {안 함} | [동의] {안 했다} |
[동의] {안 한다} | [동의] {안 됨} | [동의] {안 됐다} | [동의] {안 된다} | [드문 일]{이 아니}다 |
[드문 것]{이 아니}다 | [드문 게]{ 아니}다 | [드문 건]{ 아니}다 | [할]{ 수 없}다 | [말한 적]{이 없}다 |
[말한 바]{ 없}다 | [그런 법]{이 없}다 | [그런 편]{이 아니}다 | [그런 정도]{가 아니}다 | [그런 수준]{이 아니}다 |
[그런 사실]{이 없}다 | [그런 실적]{이 없}다 | [그런 이력]{이 없}다 | | [그런 기록]{이 없}다 | [그런 전력]{이 없}다 |
[숨진]{ 사람은 없}었다 | [숨진]{ 이는 없}었다 | [숨진]{ 자는 없}었다 | [있는]{ 곳이 없}다 | [가는]{ 데가 없}다 | |
[숨진]{ 경우는 없}다 | [숨진]{ 사례는 없}다 | 문을 [열어]{ 두지 마}라 | 문을 [열어]{ 놓지 마}라 |
문을 [열어]{ 버리지 마}라 | 국물은 [버리]{지 마}라 | [늦은]{ 적이 한 번도 없}다 | [늦은]{ 한번도 없}다 |
[늦은]{ 단 한 번도 없}다
"""
ROWS = DENIED.strip().replace("|\n", "| ").split(" | ")


def parts(marked: str) -> tuple[str, tuple[int, int], tuple[int, int]]:
    """The text, where what is denied stands, and where the no does."""
    text, places = "", dict[str, int]()
    for letter in marked:
        if letter in "[]{}":
            places[letter] = len(text)
        else:
            text += letter
    return text, (places["["], places["]"]), (places["{"], places["}"])


@each("marked", ROWS)
def test_each_way_to_say_no(marked: str) -> None:
    text, denied, no = parts(marked)
    found = [(tuple(one.negated), tuple(one.no)) for one in read_every_korean_no(Text(text, "ko"), NEGATION)]
    assert [(text[slice(*a)], text[slice(*b)]) for a, b in found] == [(text[slice(*denied)], text[slice(*no)])]


@each(
    "text",
    ["안 지사가 왔다", "안 전 대표가 왔다", "벙커 안 책상에 있다", "상자 안 물건의 값", "문을 없앤다",
    "문이 없어진다", "아니합니다", "책을 하나씩 본다", "집 안 어디서부터", "문을 말리고",
     "불가피하다"],
)  # fmt: skip
def test_what_only_looks_like_a_no(text: str) -> None:
    assert read_every_korean_no(Text(text, "ko"), NEGATION) == ()


@each(
    ("text", "faint"),
    [
        *((f"{word}도 없다", True) for word in ("찾아", "둘러봐", "전화해줘", "아무리 해", "버려", "들어", "꺼내어",
        "돌려", "살아", "앉아", "남아", "알아", "돌아", "켜", "져",
                                            "쳐", "워", "돼", "겨", "써져")),
        *((f"{noun}도 없다", False) for noun in ("피해", "손해", "재해", "오해", "방해", "공해", "폐해", "고려",
        "배려", "우려", "염려", "격려", "독려", "장려", "달러", "언어", "단어",
                                              "용어", "국어", "영어")),
        ("끝없는 길", True), ("주차 금지", True), ("할 말 없어?", True), ("왜 말이 없어?", False), ("물이 없다",
        False),
    ],
)  # fmt: skip
def test_a_faint_no(text: str, faint: bool) -> None:
    assert [one.faint for one in read_every_korean_no(Text(text, "ko"), NEGATION)][-1:] in ([faint], [])
    if not faint:
        assert len(read_every_korean_no(Text(text, "ko"), NEGATION)) == 1


@each(
    "verb",
    ["나", "나타나", "드러나", "일어나", "보이", "생기", "발견되", "관찰되", "확인되", "발생되", "포착되", "감지되"],
)
def test_what_does_not_appear(verb: str) -> None:
    text = f"큰 차이가 {verb}지 않았다."
    (one,) = read_every_korean_no(Text(text, "ko"), NEGATION)
    assert one.absent is not None
    assert text[slice(*one.absent)] == "차이가"


@each("amount", ["백 명도 되지 않는다", "백 명이 되지 않는다", "백 명도 채 되지 않는다", "10% 가 되지 않는다"])
def test_an_amount_that_does_not_come_to_be_is_less(amount: str) -> None:
    assert [one.idle for one in read_every_korean_no(Text(amount, "ko"), NEGATION)] == [True]
    assert read_korean_denials(Text(amount, "ko"), NEGATION) == ()


TWICE = """
없는 것은 아니다, 없는 건 아니다, 없던 게 아니다, 없은 것이 아닌, 않는 것은 아닙니다, 않은 바 아닐,
못하는 뜻은 아니다, 안 되는 건 아니다, 안되는 것도 아니다, 없다는 말은 아니다, 않는다는 얘기는 아니다,
못한다는 이야기는 아니다, 안 된다는 의미는 아니다, 말라는 말은 아니다, 않는 사람은 없다, 않을 사람이 없다,
없던 사람도 없다, 없지 않다, 없지는 않다, 못하지도 않다, 지 않을 수 없다, 지 않을 수가 없다,
지 않을 수도 없다, 지않을 수는 없다
"""


@each("twice", TWICE.replace("\n", " ").strip().split(", "))
def test_a_no_that_denies_another(twice: str) -> None:
    laughs = "그가 웃으면 " if twice.startswith("안") else "그가 웃"
    found = read_double_no(Text(f"{laughs}{twice}고 한다", "ko"))
    assert found is not None
    assert read_double_no(Text("그가 웃지 않는 것은 좋다", "ko")) is None


NOT_YET = """
시작 전이다, 시작 전이며, 시작 전이라, 시작 전이었다, 시작 전이고, 시작 전이지만, 시작 전이므로, 시작 전이어서,
시작 전이에요, 시작 전입니다, 시작 전인 일, 시작 전 단계, 시작 전 상태, 결제 전 상품, 결제 전 제품,
결제 전 주문, 결제 전 문서, 결제 전 글, 시작 전., 시작 전, 그래, 시작 전!, 시작 전?, (시작 전), [시작 전]
"""


@each("state", NOT_YET.replace("\n", " ").strip().split(", "))
def test_what_is_still_to_come_says_no(state: str) -> None:
    if state != "그래":
        assert [*denying_korean_words(Text(f"아직 {state}", "ko"), NEGATION)]


@each(
    "time",
    [
        "5분 전이다",
        "방금 전이다",
        "얼마 전이다",
        "조금 전이다",
        "며칠 전이다",
        "오래 전이다",
        "직전이다",
        "사 전이다",
        "3개월 전이다",
        "김 전 대표다",
    ],
)
def test_when_it_was_says_no_no(time: str) -> None:
    assert [*denying_korean_words(Text(f"그건 {time}", "ko"), NEGATION)] == []


@each(("text", "lacking"), [("동의 없이 간다", True), ("동의가 없다", False), ("동의하지 않는다", False)])
def test_what_is_lacking(text: str, lacking: bool) -> None:
    (one,) = read_every_korean_no(Text(text, "ko"), NEGATION)
    assert is_lacking(text, one) == lacking


@each(
    ("text", "holds"),
    [
        ("없다", True),
        ("없앤다", False),
        ("않다", True),
        ("못", True),
        ("아니", True),
        ("아닌", True),
        ("아닙", True),
        ("아닐", True),
        ("아주", False),
    ],
)
def test_a_syllable_of_a_no(text: str, holds: bool) -> None:
    assert holds_a_no(Text(text, "ko")) == holds
