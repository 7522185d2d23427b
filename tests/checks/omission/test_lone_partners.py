"""One of two words that a side joins, where the other side has only its partner."""

from __future__ import annotations

import pytest
from each import each
from shipped import ACCOUNT_TABLES, STANDARDS
from toy import pair

from qa_lint.checks.omission import lone_partners as lone_partners_module
from qa_lint.checks.omission.lone_partners import lone_partners
from qa_lint.checks.omission.parts import parts_without_counterpart
from qa_lint.facts.content.account import read_account, units_of
from qa_lint.model import Pair


def told(korean: str, english: str) -> list[str]:
    return [text[slice(*span)] for text, span in lone_partners(pair(korean, english), ACCOUNT_TABLES)]


@each(
    ("korean", "english", "words"),
    [
        # the second of two, and the first
        ("상자에는 충전기와 우산이 들어 있습니다.", "The box holds a charger.", ["우산이"]),
        ("폭설로 열차와 버스가 모두 멈췄다.", "All buses stopped because of the heavy snow.", ["열차와"]),
        ("상자에는 충전기가 들어 있습니다.", "The box holds a charger and an umbrella.", ["umbrella"]),
        ("그는 우산을 샀다.", "He bought a ladder and an umbrella.", ["ladder"]),
        ("시장에서 고등어와 갑오징어를 샀다.", "She bought mackerel at the market.", ["갑오징어를"]),
        # with the noun behind it
        ("그는 우산을 샀다.", "He bought an umbrella and phone charger.", ["phone charger"]),
        # of which only another noun tells that stands before it, and which both share
        ("회원 번호와 회원 주소를 적어 주세요.", "Please write down your member number.", ["주소를"]),
        ("회원 번호와 회원 주소를 적어 주세요.", "Please write down your member number and address.", []),
        # of the two of which a sentence tells, whatever they do
        ("도서관은 아홉 시에 문을 닫는다.", "The library and the cafeteria close at nine.", ["cafeteria"]),
        ("도서관은 월요일에 쉰다.", "The library and the cafeteria are closed on Mondays.", ["cafeteria"]),
        ("은행은 금리를 낮추었다.", "The bank lowered the rate and the customer paid.", []),
        # where hardly anything else is said
        ("술과 담배를 멀리하십시오.", "Stay away from tobacco.", ["술과"]),
        # by any joint
        ("신청서는 우편이나 팩스로 보낼 수 있습니다.", "You can send the application by mail.", ["팩스로"]),
        # what Korean writes in Latin letters
        ("이 도구는 SQLite와 MongoDB를 지원합니다.", "This tool supports SQLite.", ["MongoDB"]),
        ("이 도구는 SQLite를 지원합니다.", "This tool supports SQLite and MongoDB.", ["MongoDB"]),
        (
            "Svelte나 Angular로 만든 프로젝트에서도 쓸 수 있습니다.",
            "It can also be used in projects built with Svelte.",
            ["Angular"],
        ),
        (
            "충전기를 샀다. 충전기는 작다. 상자에는 충전기와 우산이 들어 있습니다.",
            "He bought a charger. The charger is small. The box holds a charger.",
            ["우산이"],
        ),
        # so often named that nobody knows which one is the partner
        (
            "충전기를 샀다. 충전기는 작다. 충전기는 무겁다. 상자에는 충전기와 우산이 들어 있습니다.",
            "He bought a charger. The charger is small. The charger is heavy. The box holds a charger.",
            [],
        ),
        ("이 도구는 SQLite와 MongoDB를 지원합니다.", "This SQLite tool supports SQLite via SQLite.", []),
        # a name that is said elsewhere is no partner
        ("서울에서 그는 우산을 샀다.", "In Seoul he bought a ladder and an umbrella.", ["ladder"]),
        # both are said
        ("상자에는 충전기와 우산이 들어 있습니다.", "The box holds a charger and an umbrella.", []),
        # the joint is said, and so may be what it joins, in words that the tables do not have
        ("상자에는 충전기와 우산이 들어 있습니다.", "The box holds a charger and a gamp.", []),
        # a noun of the other side that answers nothing may be what is meant by both
        ("상자에는 충전기와 우산이 들어 있습니다.", "The box holds a charger kit.", []),
        # one word for both
        ("모든 주문에는 약관이 적용됩니다.", "The terms and conditions apply to every order.", []),
        ("책과 공책을 가방에 넣어라.", "Put your books in your bag.", []),
        # a pronoun is none
        (
            "그는 보고서와 그에 따른 예산을 회의에서 설명했다.",
            "He explained the report and the budget at the meeting.",
            [],
        ),
        # an adjective of the noun behind both is none, either
        ("간호사는 환자와 직접적인 접촉을 피했다.", "The nurse avoided all contact with patients.", []),
        ("서버와 독립적인 설정을 파일에 저장하십시오.", "Save the settings to a file, without the server.", []),
        # what the partner is called by is no noun
        ("이 기능은 속도와 성능을 개선합니다.", "This feature makes things faster.", []),
        # the whole compound is said by what is said of its first noun
        ("한 개의 자리 표시자와 코사인 함수를 삽입합니다.", "Inserts a cosine function with one placeholder.", []),
        # an open noun far from it says something else, and one that is near may be what is meant by both
        (
            "그는 부처의 새 보고서를 인용하며 열차와 버스가 모두 멈췄다고 밝혔다.",
            "At the rostrum, quoting a new report of the ministry, he said that all buses stopped.",
            ["열차와"],
        ),
        ("폭설로 열차와 버스가 모두 멈췄다.", "The bus system stopped because of the heavy snow.", []),
        # whether there is one, 등, and what belongs to it
        ("이 필드는 오류의 유무를 나타냅니다.", "This field shows the presence or absence of an error.", []),
        ("그는 우산 등을 가게에서 샀다.", "He bought a ladder and an umbrella at the store.", []),
        ("표를 문서에 삽입한다.", "Inserts a table and its cells into the document.", []),
        # English nouns that are verbs as well, in the plural or with an article
        ("조건문 안에서 훅을 호출하지 마세요.", "Do not call hooks inside conditions or loops.", ["loops"]),
        # a verb with an object, and another clause
        ("이 예외를 잡고 다시 기다리는 것은 안전합니다.", "It is safe to catch this exception and retry the wait.", []),
        ("은행은 금리를 낮추었다.", "The bank lowered the rate and the customer came.", []),
        # a place has rules of its own
        ("전시회는 서울과 부산에서 열린다.", "The exhibition will be held in Seoul.", []),
        # but it answers for the word that it is joined to
        ("전시회는 미술관과 서울에서 열린다.", "The exhibition will be held in Seoul.", ["미술관과"]),
        ("전시회는 서울에서 열린다.", "The exhibition will be held in Seoul and the museum.", ["museum"]),
        ("이 도구는 Rust와 서버를 지원합니다.", "This tool supports Rust.", ["서버를"]),
        ("아이들은 노래와 춤을 배운다.", "The children learn to sing.", ["춤을"]),
        # something is joined to it, be it in brackets, or it is told of both
        ("아이들은 빵과 우유를 먹었다.", "The children ate bread (and milk).", []),
        ("정부는 도로와 다리를 고쳤다.", "The government repaired both roads.", []),
        # a number, an adverb and what is made of the same word are no second noun
        ("시는 공원을 지었다.", "The city built a park and 3 libraries.", []),
        ("시는 공원을 지었다.", "The city built a park and quickly.", []),
        ("상자에는 충전기와 셋이 들어 있습니다.", "The box holds a charger.", []),
        # a list that goes on
        ("상자에는 충전기와 우산 등이 들어 있습니다.", "The box holds a charger.", []),
        # a compound, and verbs that English joins over there
        (
            "가방에 열차 승차권과 사진을 넣어 우편으로 보내 주십시오.",
            "Please put a photo in the bag and send it by mail.",
            ["열차 승차권과"],
        ),
        # of so little nobody knows what it is about
        ("충전기와 우산", "charger", []),
    ],
)
def test_what_is_alone(korean: str, english: str, words: list[str]) -> None:
    assert told(korean, english) == words


def test_it_is_a_part_of_its_sentence_in_either_direction() -> None:
    one = pair(
        "어제는 비가 왔다. 그는 망치와 우산을 가게에서 샀다.",
        "It rained yesterday. He bought an umbrella at the store.",
    )
    for both in (one, Pair(one.target, one.source)):
        ((sentence, [part]),) = parts_without_counterpart(both, STANDARDS)
        assert part.text[slice(*part.span)] == "망치와"
        assert str(sentence.korean) == "그는 망치와 우산을 가게에서 샀다."


UNEVEN = [
    # joints that join no nouns, or what a translation may leave out
    ("그는 짐을 싸서 떠났다.", "He packed quickly and left."),
    ("이 예외를 잡고 다시 기다리는 것은 안전합니다.", "It is safe to catch this exception and retry the wait."),
]


@pytest.mark.parametrize(("korean", "english"), UNEVEN)
def test_where_no_nouns_are_joined_no_account_is_read(korean: str, english: str) -> None:
    one = pair(korean, english)
    asked: list[object] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lone_partners_module, "read_account", lambda *_: asked.append(one))
        assert list(lone_partners(one, ACCOUNT_TABLES)) == []
    assert asked == []


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        *UNEVEN,
        ("상자에는 충전기와 우산이 들어 있습니다.", "The box holds a charger."),
        ("3월 5일에 서울시청에서 회의와 회의를 연다.", "Meetings and more meetings on March 5 at Seoul City Hall."),
    ],
)
def test_the_units_are_numbered_as_in_the_account(korean: str, english: str) -> None:
    """By which couples are found before it is read."""
    one = pair(korean, english)
    account = read_account(one, ACCOUNT_TABLES)
    for text in one.texts:
        units = [unit for unit in units_of(text, ACCOUNT_TABLES) if unit.weight]
        entries = account.side(text.language)
        assert [(unit.span, unit.kind, unit.stem) for unit in units] == [
            (unit.span, unit.kind, unit.stem) for unit, _ in entries
        ]
        assert all(entry.unit.weight <= unit.weight for unit, entry in zip(units, entries, strict=True))


@pytest.mark.parametrize(
    ("korean", "english", "lost"),
    [
        (
            "축제 기간에는 불꽃놀이가 매일 밤 열리며, 주민과 관광객 모두 무료로 입장할 수 있다.",
            "Fireworks are held every night during the festival, and tourists can all enter for free.",
            ["주민과"],
        ),
        (
            "축제 기간에는 불꽃놀이가 매일 밤 열리며, 주민과 관광객 모두 무료로 입장할 수 있다.",
            "Fireworks are held every night during the festival, and residents and tourists can enter for free.",
            [],
        ),
        # what English joins, Korean may say in one word
        (
            "새 인력이 농촌에 들어오고, 주민들이 사회적경제 활동에 참여해 서비스가 나아졌다.",
            "New workers come to the countryside, and services have improved as residents take part in social and"
            " economic activities.",
            [],
        ),
    ],
)
def test_one_clause_lacks_what_the_other_joins(korean: str, english: str, lost: list[str]) -> None:
    found = [part for _, parts in parts_without_counterpart(pair(korean, english), STANDARDS) for part in parts]
    assert [part.text[slice(*part.span)] for part in found] == lost
