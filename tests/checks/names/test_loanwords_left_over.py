"""A word from abroad that is no name, and that English has nowhere, where an English name is left over."""

from __future__ import annotations

import pytest
from compared import compared, kinds
from worded import told


def test_a_name_that_comes_out_of_nowhere_stands_for_the_only_word_that_is_left() -> None:
    (hit,) = compared(("카운티는 예산을 늘렸다.", "Hillsborough raised the budget."))
    assert told([hit]) == [("wrong", "카운티", "Hillsborough")]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("카운티는 예산을 늘렸다.", "The county raised the budget."),
        # two words may be meant, so it is told of neither
        ("카운티는 콘서트 예산을 늘렸다.", "Hillsborough raised the budget."),
        ("페스티벌은 어제 저녁에 열렸다.", "Glastonbury took place last night."),
        ("그는 2카운티를 돌았다.", "He toured Hillsborough."),  # what a figure makes a word of its own (2루타)
    ],
)
def test_nothing_is_told_where_something_else_may_be_meant(korean: str, english: str) -> None:
    assert not kinds((korean, english))


@pytest.mark.parametrize(
    ("korean", "english", "found"),
    [
        ("독일, 프랑스, 스페인이 참가했다.", "Germany, France and Spain took part.", []),
        ("독일, 프랑스, 스페인이 참가했다.", "Germany, France and Italy took part.", ["wrong"]),
        ("독일, 프랑스, 스페인이 참가했다.", "Germany and France took part.", ["missing"]),
        ("독일, 프랑스, 스페인이 참가했다.", "Germany, France, Spain and Italy took part.", ["added"]),
        # countries side by side with nothing but a space between are members of one, too; a town is none of them, nor a
        # country beside a single other one, which may be where that is
        ("한국 일본 중국 정상이 만났다.", "The leaders of Korea and China met.", ["missing"]),
        ("한국 일본, 중국 정상이 만났다.", "The leaders of Korea and China met.", ["missing"]),
        ("한국 서울 중국 정상이 만났다.", "The leaders of Korea and China met.", []),
        ("일본 한국 식당이 늘었다.", "There are more Korean restaurants there.", []),
    ],
)
def test_members_of_a_list_that_the_other_side_has_not(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


@pytest.mark.parametrize(
    ("korean", "english", "hangul", "wrong"),
    [
        ("브라우저, 모바일, 데스크톱", "{}, Mobile, Desktop", "브라우저", "Carwardine"),
        ("관리자는 파트너에게 알림을 보낸다.", "The administrator tells the {}.", "파트너", "Carwardine"),
        ("컨트랙트 메뉴에서 새 컨트랙트를 연다.", "In the {} menu, open a new contract.", "컨트랙트", "Geissler"),
        ("체인링크 CCIP를 설치하려면 실행한다.", "To install {} CCIP, run it.", "체인링크", "Geissler"),
    ],
)
def test_a_strange_name_where_a_loanword_is_missing(korean: str, english: str, hangul: str, wrong: str) -> None:
    originals = {"브라우저": "Browser", "파트너": "partner", "컨트랙트": "Contract", "체인링크": "Chainlink"}
    assert not kinds((korean, english.format(originals[hangul])))
    assert told(compared((korean, english.format(wrong)))) == [("wrong", hangul, wrong)]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("컨트랙트 메뉴에서 새 컨트랙트를 연다.", "In the Than Zaw Htay menu, open a new contract."),
        ("체인링크 CCIP를 설치하려면 실행한다.", "To install Manage Geissler CCIP, run it."),
    ],
)
def test_the_last_word_of_a_longer_name_stands_for_no_loanword(korean: str, english: str) -> None:
    assert not kinds((korean, english))


@pytest.mark.parametrize(
    ("korean", "english", "hangul", "right"),
    [
        # what else Korean has without an answer is no loanword
        ("회사는 예산과 일정을 파트너에게 알렸다.", "The company told the {} of the budget.", "파트너", "partner"),
        # behind a name that both have, where other words stand behind it, too
        (
            "Alda 네트워크는 빠르다. Alda 재단은 작다.",
            "Alda {} is fast. The Alda Foundation is small.",
            "네트워크",
            "Network",
        ),
        ("ALDA 네트워크를 쓴다.", "We use the Alda {}.", "네트워크", "Network"),  # in other capitals
        # before what both have
        ("트랜잭션 수수료", "{} Fee", "트랜잭션", "Transaction"),
    ],
)
@pytest.mark.parametrize("wrong", ["Braithwaite", "Sykora"])
def test_a_strange_name_in_the_place_of_a_loanword(
    korean: str, english: str, hangul: str, right: str, wrong: str
) -> None:
    assert not kinds((korean, english.format(right)))
    assert told(compared((korean, english.format(wrong)))) == [("wrong", hangul, wrong)]


@pytest.mark.parametrize(("other", "found"), [("Venezuela", ["wrong"]), ("Venezuelan", [])])
def test_a_known_name_in_the_place_of_a_loanword(other: str, found: list[str]) -> None:
    assert kinds(("트랜잭션 수수료를 낸다.", f"They pay the {other} fee.")) == found


def test_a_western_name_is_strange_however_often_it_is_seen() -> None:
    assert told(compared(("트랜잭션 수수료", "Barrett Fee"))) == [("wrong", "트랜잭션", "Barrett")]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        # misspelled, and no loanword
        ("관리자는 파트너에게 무법항을 알린다.", "The administrator tells of Mubeopang."),
        ("AP 뉴스 미닛이다.", "This is AP NewsMinute."),
        ("9. ‘미로’ (원제:", '9. "Maze" (Nicolas Roeg)'),
        ("딴저테이 가족은 떠났다.", "Than Zaw Htay's family left."),
    ],
)
def test_a_name_that_something_else_may_be_the_original_of(korean: str, english: str) -> None:
    assert not kinds((korean, english))


def test_a_slip_in_the_original_of_a_loanword() -> None:
    korean, english = (
        "브랜치에 올리면 배포된다. 새 브랜치도 배포된다.",
        "All pushes to branches are deployed, and so is the {}.",
    )
    assert not kinds((korean, english.format("New Branch")))
    assert told(compared((korean, english.format("New Brannh")))) == [("misspelled", "브랜치", "Brannh")]
    assert not kinds(("브랜치에 올린다.", "Push it to the branch Brannh."))  # which is something else


def test_a_text_of_strange_words_is_in_another_language() -> None:
    korean = "프로젝트 열기, 저장, 닫기, 인쇄, 미리 보기, 끝내기, 도구, 창, 도움말, 찾기, 바꾸기, 붙여넣기"
    french = (
        "Ouvrir Projet, Enregistrer, Fermer, Imprimer, Aperçu, Quitter, Outils, Fenêtre, Aide, Rechercher, Remplacer,"
        " Coller"
    )
    assert "misspelled" not in kinds((korean, french))


def test_the_team_that_english_adds_stands_for_no_loanword() -> None:
    assert (
        kinds(("마운드에 오른 민서준은 7이닝을 막았다.", "Min Seo-jun of the Samsung Lions threw seven innings.")) == []
    )
