"""Tallies beside each other (2승 3패) of which the English has each other's number."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.numbers.exchanged_tallies import read_exchanged_tallies


def exchanged(korean: str, english: str) -> list[tuple[str, str, str, str]]:
    return [
        (korean[slice(*one.korean)], english[slice(*one.english)], one.first, one.second)
        for one in read_exchanged_tallies(pair(korean, english))
    ]


@each(
    ("first", "second", "english"),
    [
        ("승", "패", ("wins", "losses")),
        ("승", "패", ("victories", "defeats")),
        ("승", "무", ("triumphs", "stalemates")),
        ("승", "무", ("won", "drawn")),
        ("무", "패", ("ties", "lost")),
        ("무", "패", ("draws", "losing")),
        ("남", "녀", ("sons", "daughters")),
        ("남", "녀", ("boys", "girls")),
        ("골", "도움", ("goals", "assists")),
        ("골", "어시스트", ("goals", "assists")),
        ("안타", "타점", ("hits", "RBIs")),
        ("홈런", "타점", ("home runs", "runs batted in")),
        ("홈런", "볼넷", ("homers", "walks")),
        ("안타", "삼진", ("hits", "strikeouts")),
        ("리바운드", "어시스트", ("rebounds", "assists")),
        ("박", "일", ("nights", "days")),
        ("금", "은", ("golds", "silvers")),
        ("은", "동", ("silvers", "bronzes")),
        ("안타", "도루", ("hits", "steals")),
        ("안타", "도루", ("hits", "stolen bases")),
        ("안타", "득점", ("hits", "runs")),
        ("이닝", "실점", ("innings", "earned runs")),
        ("이닝", "탈삼진", ("innings", "strikeouts")),
        ("리바운드", "득점", ("rebounds", "points")),
        ("찬성", "반대", ("votes in favor", "votes against")),
        ("찬성", "반대", ("ayes", "nays")),
        ("찬성", "기권", ("yes", "abstentions")),
        ("반대", "기권", ("opposed", "abstained")),
        ("승", "패", ("win", "loss")),
        ("승", "패", ("victory", "defeat")),
        ("승", "무", ("triumph", "stalemate")),
        ("승", "무", ("won", "drew")),
        ("승", "무", ("won", "tied")),
        ("승", "무", ("won", "draw")),
        ("승", "무", ("won", "tie")),
        ("찬성", "반대", ("in favour", "against")),
        ("찬성", "반대", ("in favor", "nay")),
        ("찬성", "반대", ("for", "against")),
        ("찬성", "반대", ("aye", "nays")),
        ("찬성", "기권", ("votes in favour", "abstaining")),
        ("홈런", "볼넷", ("home run", "walk")),
        ("홈런", "볼넷", ("homer", "walk")),
        ("금", "동", ("gold", "bronze")),
    ],
)
def test_each_counter(first: str, second: str, english: tuple[str, str]) -> None:
    korean = f"결과는 4{first} 7{second}."
    right = f"There were 4 {english[0]} and 7 {english[1]}."
    wrong = f"There were 7 {english[0]} and 4 {english[1]}."
    assert exchanged(korean, right) == []
    assert exchanged(korean, wrong) == [(f"4{first} 7{second}", wrong[11:-1], first, second)]


@each(
    ("korean", "english", "told"),
    [
        ("4승, 7패를 기록했다.", "They had 7 wins and 4 losses.", True),
        ("4승·7패를 기록했다.", "They had 7 wins and 4 losses.", True),
        ("4승과 7패를 기록했다.", "They had 7 wins and 4 losses.", True),
        ("4승에 7패를 기록했다.", "They had 7 wins and 4 losses.", True),
        ("4 승 7 패로 끝났다.", "They had 7 wins and 4 losses.", True),
        ("104승 107패를 기록했다.", "They had 107 wins and 104 losses.", True),
        ("1004승 1007패를 기록했다.", "They had 1007 wins and 1004 losses.", False),  # a longer number is no tally
        ("0.4승 7패를 기록했다.", "They had 7 wins and 4 losses.", False),
        ("4승이고 7패를 기록했다.", "They had 7 wins and 4 losses.", False),  # which do not stand beside each other
        ("4승 7패로.", "They had 7 wins and 4 losses.", True),
        ("4승 7패전쟁이었다.", "They had 7 wins and 4 losses.", False),  # another word
        ("4승 4패를 기록했다.", "They had 4 wins and 4 losses.", False),
        ("4승 7승을 거뒀다.", "They had 7 wins and 4 wins.", False),
        ("4승 7패를 기록했다.", "They had 7 wins, 5 wins and 4 losses.", False),  # one has two numbers
        ("4승 7패를 기록했다.", "They had 7 wins and 5 losses.", False),
        ("4승 7패를 기록했다.", "They had 7 straight wins and 4 bad losses.", True),
        ("4승 7패를 기록했다.", "They had 7 very bad wins and 4 losses.", False),  # more than a word between
        ("4승 7패를 기록했다.", "A 7-win, 4-loss season.", True),
        ("1승 7패를 기록했다.", "They had seven wins and one loss.", True),
        ("4승 1무 7패를 기록했다.", "They had 1 win, 4 draws and 7 losses.", True),
        ("4승을 거뒀다.", "They had 7 wins.", False),
    ],
)
def test_what_is_exchanged(korean: str, english: str, told: bool) -> None:
    assert bool(exchanged(korean, english)) is told
