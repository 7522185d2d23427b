"""What is left over of a pair, titles of works and names that have fallen out: each check by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from compared import hits_of, ledger_of
from each import each

from qa_lint.checks.names.known_hits import is_told_otherwise, lost_hits
from qa_lint.checks.names.ledger import Ledger
from qa_lint.checks.names.leftover_hits import leftover_hits, one_sided_hits
from qa_lint.checks.names.sole_hits import sole_added_hits, sole_exchanged_hits, sole_hits, sole_other_kind_hits
from qa_lint.checks.names.title_hits import title_hits
from qa_lint.checks.names.work_hits import work_hits
from qa_lint.facts.names.leftovers import Stranger, read_strangers
from qa_lint.model import Hit


def told(check: Callable[..., Iterable[Hit]], ledger: Ledger, *others: object) -> list[str]:
    found = hits_of(check, ledger, *others)
    return [" ".join(filter(None, [hit.kind, hit.values["name"], hit.values.get("given")])) for hit in found]


def told_of_strangers(check: Callable[[Ledger, Sequence[Stranger]], Iterable[Hit]], row: tuple[str, str]) -> list[str]:
    ledger = ledger_of(*row)
    return told(check, ledger, read_strangers(ledger.evidence, ledger.known_names, ledger.taken))


@each(
    ("korean", "english", "lost"),
    [
        ("《카르멘》 공연이 열렸다.", "A show was held.", ["missing 카르멘"]),
        ("카르멘 공연이 열렸다.", "A show was held.", []),  # in no marks
        # an organisation for which some company stands
        ("삼성은 공장을 지었다.", "A local company built a plant.", ["missing 삼성"]),
        ("삼성은 한 회사의 공장을 지었다.", "A local company built a plant.", []),
        ("삼성은 공장을 지었다.", "A local company built a plant with Google.", []),
        ("삼성은 공장을 지었다.", "The company built a plant.", []),
        # whose government it is
        ("트럼프 행정부가 말했다.", "The administration said so.", ["missing 트럼프"]),
        ("트럼프행정부가 말했다.", "The administration said so.", ["missing 트럼프"]),
        ("트럼프 행정부가 말했다.", "The administration said so with Karlsen.", []),
        ("트럼프 행정부가 말했다.", "An administration said so.", []),
        # out of a gap, and of a list
        ("베르겐에 갔다.", "He went to.", ["missing 베르겐"]),
        ("한국과 일본, 스위스에 갔다.", "He went to Korea and Switzerland.", ["missing 일본"]),
    ],
)
def test_a_known_name_that_is_lost(korean: str, english: str, lost: list[str]) -> None:
    assert told(lost_hits, ledger_of(korean, english)) == lost


@each(
    ("korean", "english", "otherwise"),
    [
        ("한국에 갔다.", "He went for national security.", True),
        ("베르겐에 갔다.", "He went for national security.", False),  # no country
        ("베르겐에 갔다.", "He went to Uppsala.", False),
    ],
)
def test_what_may_be_told_otherwise(korean: str, english: str, otherwise: bool) -> None:
    ledger = ledger_of(korean, english)
    assert is_told_otherwise(ledger, ledger.known_names.left[0]) == otherwise


@each(
    ("korean", "english", "lost"),
    [
        ("그는 여수에서 작은 식당을 운영한다.", "He runs a small restaurant.", ["missing 여수"]),
        ("그는 여수에서 작은 식당을 운영한다.", "He runs a small restaurant there.", []),
        ("그는 여수에서 작은 식당을 운영한다.", "He runs a small restaurant with Karlsen.", []),
        ("그는 여수와 목포에서 작은 식당을 운영한다.", "He runs a small restaurant.", []),  # either of two
        ("그는 여수에서 작은 식당을 운영한다.", "He runs a small PeopleSoft restaurant.", []),
        ("한미 정상은 여수에서 작은 식당을 열었다.", "The Korea-U.S. leaders opened a small restaurant.", []),
        ("그는 프랑스에서 작은 식당을 운영한다.", "He runs a small restaurant in the country.", []),
        # somebody, whom a pronoun or the family name stands for
        ("손흥민은 작은 식당을 새로 운영한다.", "A small new restaurant is run.", ["missing 손흥민"]),
        ("손흥민은 작은 식당을 새로 운영한다.", "Son runs a new small restaurant.", []),
        ("손흥민은 작은 식당을 새로 운영한다.", "He runs a new small restaurant.", []),
        ("유엔은 작은 식당을 새로 운영한다.", "It runs a new small restaurant.", []),
        # whose what is, which an article may point at
        (
            "서울대 연구팀은 작은 식당을 새로 열었다.",
            "A research team opened a new small restaurant.",
            ["missing 서울대"],
        ),
        ("서울대 연구팀은 작은 식당을 새로 열었다.", "The research team opened a new small restaurant.", []),
        ("프랑스 파리는 작은 식당이 많은 도시다.", "Paris is a city with many small restaurants.", []),
        ("시진핑 중국 주석은 작은 식당을 열었다.", "President Xi Jinping opened a small restaurant.", []),
        ("볼로페 중국 대표는 작은 식당을 새로 열었다.", "The envoy Volope opened a new small restaurant.", []),
        ("메르켈은 독일 총리와 작은 식당을 새로 열었다.", "Merkel opened a new small restaurant.", ["missing 독일"]),
    ],
)
def test_the_only_name_of_a_pair_that_is_lost(korean: str, english: str, lost: list[str]) -> None:
    assert told(sole_hits, ledger_of(korean, english)) == lost


@each(
    ("korean", "english", "wrong"),
    [
        ("한국에서 뛰었다.", "He played in Spain.", ["wrong 한국 Spain"]),
        ("그는 볼로페에서 뛰었다.", "He played in Spain.", ["wrong 볼로페 Spain"]),
        ("토성에는 고리가 있다.", "Jupiter has rings.", ["wrong 토성 Jupiter"]),
        ("마운드에 올랐다.", "He took over for Karlsen.", ["wrong 마운드 Karlsen"]),
        ("마운드에 올랐다.", "He took over for the Samsung Lions.", []),  # whose team English adds
        ("카운티와 아파트에서 상을 받았다.", "They got a prize from Karlsen.", []),  # either
        ("2루타로 상을 받았다.", "They got a prize from Karlsen.", []),
        ("비낙상군은 낙상군보다 적다.", "There are fewer Karlsen than falls.", []),
        ("비흡연 구역이다.", "It is a Karlsen area.", []),
        ("연출상을 받았다.", "He got the Karlsen.", []),
    ],
)
def test_a_name_that_comes_out_of_nowhere(korean: str, english: str, wrong: list[str]) -> None:
    assert told_of_strangers(partial(leftover_hits, done=set()), (korean, english)) == wrong


@each(
    ("korean", "english", "added"),
    [
        ("연설이 있었다.", "Park Chung-hee gave a speech.", ["added Park Chung-hee"]),
        ("박통이 연설했다.", "Park Chung-hee gave a speech.", []),
        ("이 원장이 연설했다.", "Kim Seo-yun gave a speech.", ["added Kim Seo-yun"]),
        ("이 원장이 연설했다.", "Yi Seo-yun gave a speech.", []),
        ("윤 총장이 연설했다.", "Yoon Suk Yeol gave a speech.", []),  # of two words
        ("한강에서 연설했다.", "Han-gang gave a speech.", []),
        ("모두 연설했다.", "They gave a speech in Bergen.", ["added Bergen"]),
        ("프랑스에서 연설했다.", "He gave a speech in Bergen.", []),  # which may lie there
    ],
)
def test_a_name_that_only_english_has(korean: str, english: str, added: list[str]) -> None:
    assert told_of_strangers(one_sided_hits, (korean, english)) == added


@each(
    ("korean", "where", "added"),
    [
        ("지난여름에 큰 음악제가 열렸다.", "in Bergen", ["added Bergen"]),
        ("지난여름에 큰 음악제가 열렸다.", "in NATO", []),
        ("지난여름에 큰 음악제가 열렸다.", "in Bergen and Lisbon", []),
        ("지난여름에 큰 음악제가 열렸다.", "by the Bergen leader", []),
        ("지난여름 리스본에서 큰 음악제가 열렸다.", "in Bergen", []),
    ],
)
def test_the_only_name_of_a_pair_that_is_added(korean: str, where: str, added: list[str]) -> None:
    english = f"A big music festival was held {where} last summer."
    assert told_of_strangers(sole_added_hits, (korean, english)) == added


@each(
    ("korean", "english", "wrong"),
    [
        ("유엔은 새 규정을 만들었다.", "Tunisia made a new rule.", ["wrong 유엔 Tunisia"]),
        ("유엔은 새 규정을 만들었다.", "Obama made a new rule.", []),  # who may speak for it
        ("유엔은 새 큰 규정을 만들었다.", "Tunisia made a rule.", []),
    ],
)
def test_the_only_names_of_a_pair_of_two_kinds(korean: str, english: str, wrong: list[str]) -> None:
    assert told_of_strangers(sole_other_kind_hits, (korean, english)) == wrong


@each(
    ("korean", "english", "wrong"),
    [
        ("핍시가 새 규정을 만들었다.", "Karlsen made a new rule.", ["wrong 핍시 Karlsen"]),
        ("핍시가 어제 새 규정을 만들었다.", "Karlsen made a new rule.", ["wrong 핍시 Karlsen"]),
        ("핍시가 새 규정을 만들었다.", "Karlsen quickly made a new rule.", ["wrong 핍시 Karlsen"]),
        ("스트로베 새 규정을 만들었다.", "Karlsen made a new rule.", ["wrong 스트로베 Karlsen"]),
        ("핍시가 어제 아침 새 규정을 만들었다.", "Karlsen made a new rule.", []),  # much else is left over
        ("스트로베 어제 새 규정을 만들었다.", "Karlsen made a new rule.", []),  # no noun for sure
        ("핍시가 새 규정을 만들었다.", "Spain made a new rule.", []),
        ("핍시가 새 규정을 만들었다.", "KARLSEN made a new rule.", []),
        ("핍시가 새 규정을 만들었다.", "Pipsey made a new rule.", []),
        ("핍시와 볼로페가 새 규정을 만들었다.", "Karlsen made a new rule.", []),
        ("핍시가 새 규정을 만들었다.", "Henry Karlsen made a new rule.", []),
        ("핍시 감독이 새 규정을 만들었다.", "Director Karlsen made a new rule.", []),
        ("위기감이 새 규정을 만들었다.", "Karlsen made a new rule.", []),  # a noun
        ("르뮤가 새 규정을 만들었다.", "Lemieux made a new rule.", []),
        ("VM이나 새 규정을 만들었다.", "Karlsen made a new rule.", []),
    ],
)
def test_the_only_word_and_the_only_name_of_a_pair(korean: str, english: str, wrong: list[str]) -> None:
    assert told_of_strangers(sole_exchanged_hits, (korean, english)) == wrong


@each(
    ("korean", "english", "wrong"),
    [
        ("밴드는 ‘레인보우 드롭’을 불렀다.", "The band sang “Silver Moon.”", ["wrong 레인보우 드롭 Silver Moon"]),
        ("밴드는 ‘레인보우 드롭’을 불렀다.", "The band sang “Rainbow Moon.”", []),  # a word of it
        ("밴드는 ‘레인보우 드롭’을 불렀다.", "The band sang “Reinbow Moon.”", []),  # which is heard
        ("밴드는 ‘레인보우 드롭’을 불렀다.", "The band sang “silver moon.”", []),
        ("‘레인보우 드롭’ 박지성이 왔다.", "“Silver Moon” Park Ji-sung came.", []),  # a nickname
        ("그는 소설 ‘바람의 우물’을 다 읽었다.", "He finished the novel “Pachinko Dreams.”", []),
    ],
)
def test_a_title_for_another(korean: str, english: str, wrong: list[str]) -> None:
    assert told(work_hits, ledger_of(korean, english)) == wrong


@each(
    ("korean", "english", "wrong"),
    [
        ("그는 ‘기생충’을 보았다.", "He saw “Oldboy.”", ["wrong 기생충 Oldboy"]),
        ("그는 ‘기생충’을 보았다.", "He saw “Parasite.”", []),
        ("그는 기생충을 보았다.", "He saw “Oldboy.”", []),
        ("그는 ‘기생충’을 보았다.", "He saw Oldboy.", []),
        ("그는 ‘기생충’을 보았다.", "He saw “Oldboy” and “The Host.”", []),
    ],
)
def test_a_known_title_for_another(korean: str, english: str, wrong: list[str]) -> None:
    ledger = ledger_of(korean, english)
    assert told(title_hits, ledger) == wrong
    assert told(title_hits, ledger) == []  # which is settled by now
