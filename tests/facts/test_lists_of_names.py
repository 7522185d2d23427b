"""Lists of names on both sides: who is missing of one, who stands in whose place, and who has been added."""

from __future__ import annotations

from compared import ledger_of
from each import each

from qa_lint.facts.names.leftovers import read_strangers
from qa_lint.facts.names.lists import added_to_lists, lost_of_lists, unequal_lists
from qa_lint.facts.names.same_places import is_before_the_same


def unequal(korean: str, english: str) -> list[str]:
    """What is not in both lists: `Korean English`, with a dash for what is not there."""
    ledger = ledger_of(korean, english)
    found = unequal_lists(ledger.evidence, ledger.known_names, ledger.taken)
    words = ((member, ledger.latin[item.first : item.last + 1] if item else ()) for member, item in found)
    return [
        f"{member.text if member else '-'} {' '.join(word.text for word in latin) or '-'}" for member, latin in words
    ]


@each(
    ("korean", "english", "other"),
    [
        ("서울, 대전, 부산에 갔다.", "He went to Seoul, Karlsen and Busan.", "대전 Karlsen"),
        ("서울과 대전, 부산에 갔다.", "He went to Seoul, Karlsen and Busan.", "대전 Karlsen"),
        ("서울·대전·부산에 갔다.", "He went to Seoul or Karlsen or Busan.", "대전 Karlsen"),
        ("서울, 대전 및 부산에 갔다.", "He went to Seoul, Karlsen and Busan.", "대전 Karlsen"),
        ("벨로프, 칼센 및 모라타가 왔다.", "Belov, Karlsen and Uppsala came.", "모라타가 Uppsala"),
        ("IBM하고 칼센, 모라타가 왔다.", "IBM, Karlsen and Uppsala came.", "모라타가 Uppsala"),
        ("서울, 대전, 부산에 갔다.", "He went to Seoul and Busan.", "대전 -"),
        ("벨로프, 칼센, 모라타가 왔다.", "Belov, Karlsen and Uppsala came.", "모라타가 Uppsala"),
        ("벨로프, 칼센, 모라타가 왔다.", "Belov, Karlsen and Burt's Zork came.", "모라타가 Burt Zork"),
        ("벨로프, 칼센, 모라타가 왔다.", "Belov and Karlsen came.", "모라타가 -"),
        ("MIT와 칼센, 모라타가 왔다.", "MIT, Karlsen and Uppsala came.", "모라타가 Uppsala"),
        ("벨로프, 칼센, 클럽이 왔다.", "Belov, Karlsen and Uppsala came.", "클럽이 Uppsala"),
        ("MIT와 칼센, 모라타가 왔다.", "The MIT-Harvard, Karlsen and Uppsala teams came.", "모라타가 Uppsala"),
        ("IBM, 칼센, 모라타가 왔다.", "NIEO, Karlsen and Morata came.", "IBM NIEO"),
        # Koreans, none of whom is the word that he looks like
        (
            "문형배, 이미선, 주상영이 왔다.",
            "Moon Hyung-bae, Karlsen and Joo Sang-young came.",
            "이미선 Karlsen",
        ),
        ("문형배, 이미선, 주상영이 왔다.", "Moon Hyung-bae and Joo Sang-young came.", "이미선 -"),
        # somebody in full whom only English has
        ("서울, 대전에 갔다.", "He met Seoul, Karlsen Belov and Daejeon.", "- Karlsen Belov"),
    ],
)
def test_the_one_of_a_list_that_is_not_in_the_other(korean: str, english: str, other: str) -> None:
    assert unequal(korean, english) == [other]


@each(
    ("korean", "english"),
    [
        ("서울, 대전, 부산에 갔다.", "He went to Seoul, Daejeon and Busan."),
        ("문형배, 이미선, 주상영이 왔다.", "Moon Hyung-bae, Lee Mi-sun and Joo Sang-young came."),
        ("서울 대전에 갔다.", "He went to Seoul and Karlsen."),  # no list
        ("서울, 대전, 부산에 갔다.", "He went to Seoul Karlsen Busan."),
        ("서울, 대전에 갔다.", "He went to Seoul."),  # of two
        ("서울, 대전 등에 갔다.", "He met Seoul, Karlsen Belov and Daejeon."),  # of others, too
        ("서울, 대전을 비롯해 여러 곳에 갔다.", "He met Seoul, Karlsen Belov and Daejeon."),
        ("서울, 대전 외 3명을 만났다.", "He met Seoul, Karlsen Belov and Daejeon."),
        ("서울, 대전에 갔다.", "He met Seoul, Karlsen and Daejeon."),  # in one word
        ("서울, 대전에 갔다.", "He met Seoul, House Belov and Daejeon."),
        ("벨로프, 칼센, 나무가 왔다.", "Belov, Karlsen and Uppsala came."),  # no name
        ("벨로프, 칼센, 유럽이 왔다.", "Belov, Karlsen and Eurosceptics came."),  # made of it
        ("벨로프, 칼센, 모라타가 왔다.", "Belov, Karlsen and Staff Sgt. came."),
        ("벨로프, 칼센, 모라타가 왔다.", "Belov, Karlsen and Um came."),  # two letters
        ("벨로프, 칼센, iOS가 왔다.", "Belov, Karlsen and Uppsala came."),
        ("벨로프, 칼센, 모라타가 왔다.", "Belov, Karlsen and Moraata came."),  # which sounds like it
    ],
)
def test_lists_that_are_equal_or_may_be(korean: str, english: str) -> None:
    assert unequal(korean, english) == []


@each(
    ("korean", "english", "lost"),
    [
        ("한국과 일본, 스위스에 갔다.", "He went to Korea and Switzerland.", ["일본"]),
        ("한국 일본 스위스에 갔다.", "He went to Korea and Switzerland.", ["일본"]),
        ("한국 일본을 스위스에 갔다.", "He went to Korea and Switzerland.", []),
        ("한국 일본에 갔다.", "He went to Korea.", []),
        ("서울에서 대전에 갔다.", "He went to Seoul.", []),
        ("삼성과 구글, 오라클이 샀다.", "Samsung and Oracle bought it.", ["구글"]),
        ("삼성과 구글이 샀다.", "Samsung bought it.", []),  # which may be described
        ("삼성과 구글이 샀다.", "Samsung and which bought it.", ["구글"]),  # not where it breaks off
        ("오바마와 벨로프가 왔다.", "Belov came.", ["오바마"]),
        ("오바마와 삼성이 왔다.", "Samsung came.", []),
    ],
)
def test_a_known_name_of_a_list_without_an_answer(korean: str, english: str, lost: list[str]) -> None:
    ledger = ledger_of(korean, english)
    found = lost_of_lists(ledger.known_names, ledger.known_names.left, ledger.evidence)
    assert [mention.name.hangul for mention in found] == lost


@each(
    ("english", "added"),
    [
        ("He went to Suwon or in Busan.", ["Busan"]),
        ("He went to Suwon, Gyeonggi Province.", []),  # where it lies
        ("He went to Suwon, Busan.", []),
        ("He went to Suwon and Obama.", []),  # another kind
    ],
)
def test_a_known_name_that_a_list_has_as_well(english: str, added: list[str]) -> None:
    ledger = ledger_of("수원에 갔다.", english)
    strangers = read_strangers(ledger.evidence, ledger.known_names, ledger.taken)
    found = added_to_lists(ledger.known_names, strangers, ledger.evidence)
    assert [english[slice(*stranger.span(ledger.latin))] for stranger in found] == added


@each(
    ("korean", "english", "last", "same"),
    [
        ("파키스탄의 무샤라프가 왔다.", "Karlsen's Musharraf came.", 0, True),
        ("파키스탄 무샤라프가 왔다.", "Karlsen Musharraf came.", 0, True),
        ("나스닥 종합지수가 올랐다.", "Karlsen composite index rose.", 0, True),
        ("체인링크 CCIP를 썼다.", "Karlsen CCIP it is.", 0, True),
        ("체인링크 CC를 썼다.", "Karlsen CC it is.", 0, True),
        ("체인링크 나무를 샀다.", "Karlsen tree it is.", 0, True),
        ("체인링크 볼로 무샤라프가 왔다.", "Karlsen Zork Musharraf came.", 0, True),
        ("체인링크 볼로 몰로 무샤라프가 왔다.", "Karlsen Zork Mork Musharraf came.", 0, False),  # too far
        ("스페인 춤 공연이 열렸다.", "Karlsen show began.", 0, False),  # English lacks a word between
        ("스페인 공연이 열렸다.", "Karlsen big show began.", 0, True),
        ("체인링크 C를 썼다.", "Karlsen C it is.", 0, False),  # one letter is no sign
        ("체인링크 CCIP를 썼다.", "It is Karlsen.", 2, False),
        ("체인링크, 무샤라프가 왔다.", "Karlsen Musharraf came.", 0, False),
        ("체인링크 무샤라프가 왔다.", "Karlsen, Musharraf came.", 0, False),
    ],
)
def test_a_latin_word_before_the_same(korean: str, english: str, last: int, same: bool) -> None:
    evidence = ledger_of(korean, english).evidence
    assert is_before_the_same(evidence, 0, last) == same
    assert not is_before_the_same(evidence, -1, last)
