"""Names before the same kind of thing on both sides."""

from __future__ import annotations

import pytest
from compared import KNOWN, compared, kinds
from each import each
from toy import pair

from qa_lint.facts.names.evidence import NameEvidence
from qa_lint.facts.names.kinds_of_names import read_kinds
from qa_lint.facts.names.memory import NameMemory


@pytest.mark.parametrize(
    ("korean", "english", "hangul", "right", "wrong"),
    [
        ("한들대 총장이 사과했다.", "The president of {} University apologized.", "한들", "Handeul", "Saetbyeol"),
        ("파노라마은행은 지점을 줄인다.", "{} Bank will close branches.", "파노라마", "Panorama", "Meridian"),
        ("은하중학교 학생들이 왔다.", "The students of {} Middle School came.", "은하", "Eunha", "Jungang"),
        ("도라지문화재단이 왔다.", "The {} Cultural Foundation came.", "도라지", "Doraji", "Mindeulle"),
        ("새별이법이 국회를 통과했다.", "{} Act passed the assembly.", "새별이", "Saebyeol", "Haram"),
        ("두메운수는 막차를 늘린다.", "{} Transport will run late buses.", "두메", "Dume", "Nuri"),  # often seen
        ("단빛물산이 사람을 뽑는다.", "{} Trading is hiring.", "단빛", "Danbit", "Danbat"),  # but for a vowel
        ("모란문화재단이 왔다.", "The {} Cultural Foundation came.", "모란", "Moran UK", "Jangmi UK"),  # UK is mute
    ],
)  # fmt: skip
def test_another_name_of_the_same_kind(korean: str, english: str, hangul: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", hangul, wrong)


# what names end in, with what English says for it
ENDS = {
    "물산": "Trading Corporation", "상사": "Trading", "운수": "Transport Bus", "고속": "Express", "제강": "Steel",
    "제과": "Confectionery Bakery", "제분": "Flour", "유업": "Dairy", "제지": "Paper", "정공": "Precision",
    "산업": "Industries Industrial", "식품": "Foods", "건설": "Construction Builders", "개발": "Development",
    "화학": "Chemical", "전자": "Electronics", "전기": "Electric", "해운": "Shipping", "조선": "Shipbuilding",
    "항공": "Airlines Airways Air", "중공업": "Heavy", "증권": "Securities", "생명": "Life", "화재": "Insurance",
    "바이오": "Bio", "제약": "Pharmaceutical Pharma", "미디어": "Media", "출판사": "Publishing Press Books",
    "서점": "Bookstore Books Bookshop", "여행사": "Travel Tours", "관광": "Tours Travel", "학원": "Academy",
    "리조트": "Resort", "펜션": "Pension", "농원": "Farm", "양조장": "Brewery", "극단": "Theater Company Troupe",
    "상회": "Store Company", "카페": "Cafe Coffee", "법": "Law Act", "대피소": "Shelter Hut Lodge",
    "산장": "Lodge Hut",
}  # fmt: skip


@each(("kind", "word"), [(kind, word) for kind, words in ENDS.items() for word in words.split()])
def test_what_names_alone_end_in(kind: str, word: str) -> None:
    korean = f"단빛{kind}에서 사람을 뽑는다."
    assert compared((korean, f"Danbit {word} is hiring.")) == []
    [hit] = compared((korean, f"Nuri {word} is hiring."))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", "단빛", "Nuri")
    evidence = NameEvidence(pair(korean, f"Nuri {word} is hiring."), KNOWN, NameMemory())
    assert [found.head for found in read_kinds(evidence)] == ["단빛"]


@each(
    ("korean", "english"),
    [
        ("은하중학교 학생들이 나무를 심었다.", "The students of Galaxy Middle School planted trees."),  # what it means
        ("시립도서관이 문을 열었다.", "The City Library has opened."),
        ("한들대와 샛별대가 겨룬다.", "Saetbyeol University will play Handeul University."),
        ("김민수재단이 장학생을 뽑는다.", "The Minsoo Kim Foundation is choosing scholars."),
        ("도서관은 한들대 옆에 있다.", "The Saetbyeol Library is next to the campus."),  # of another kind
        ("Kaia 지원재단이 문을 열었다.", "The Kaia Foundation has opened."),  # as Korean has it in Latin letters
    ],
)
def test_what_is_called_so_for_a_reason(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
