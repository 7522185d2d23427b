"""Who won and who lost, by each word that says so in either language."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.roles.winners import read_wrong_winners

KOREAN_WON = """
꺾었다, 이기네, 이겼다, 이긴다, 이깁니다, 물리치네, 물리쳤다, 물리친다, 물리칩니다, 제압했다, 격파했다, 완파했다,
누르네, 눌렀다, 누릅니다, 따돌렸다, 무너뜨렸다, 3대 1로 꺾었다, 연장 끝에 꺾었다, 연장 접전 끝에 꺾었다,
큰 점수 차로 꺾었다, 가볍게 꺾었다, 간신히 꺾었다
"""
KOREAN_LOST = (
    "패했다, 패하네, 패한다, 패배했다, 패합니다, 졌다, 집니다, 무릎을 꿇었다, 무너졌다, 덜미를 잡혔다, 대패했다"
)
ENGLISH_WON = """
beat, beats, has beaten, have beaten, defeats, defeated, edged, routed, topped, overcame, thrashed, downed, toppled,
won against, won a long game against, won over, prevailed over, prevailed in overtime against, also beat, again beat,
had beaten, narrowly beat
"""
ENGLISH_LOST = """
lost to, lost a long game to, lost against, fell to, fell in overtime to, succumbed to, was beaten by,
were defeated by, has been routed by, got edged by, was thrashed by, was toppled by, was narrowly beaten by,
was beaten 3-1 by, again lost to, also lost to
"""


def wrong(korean: str, english: str) -> bool:
    return read_wrong_winners(pair(korean, english), WORDS, DICTIONARY) != ()


def words(table: str) -> list[str]:
    return table.strip().replace("\n", " ").split(", ")


@each("won", words(KOREAN_WON))
def test_who_won_in_korean(won: str) -> None:
    assert wrong(f"부산이 대구를 {won}.", "Busan lost to Daegu.")
    assert not wrong(f"부산이 대구를 {won}.", "Busan beat Daegu.")
    assert not wrong(f"부산이 대구를 {won}.", "Daegu lost to Busan.")


@each("lost", words(KOREAN_LOST))
def test_who_lost_in_korean(lost: str) -> None:
    assert wrong(f"부산이 대구에 {lost}.", "Busan beat Daegu.")
    assert not wrong(f"부산이 대구에 {lost}.", "Busan lost to Daegu.")
    assert not wrong(f"부산이 대구에 {lost}.", "Daegu beat Busan.")


@each("won", words(ENGLISH_WON))
def test_who_won_in_english(won: str) -> None:
    assert wrong("부산이 대구에 졌다.", f"Busan {won} Daegu.")
    assert not wrong("부산이 대구를 꺾었다.", f"Busan {won} Daegu.")


@each("lost", words(ENGLISH_LOST))
def test_who_lost_in_english(lost: str) -> None:
    assert wrong("부산이 대구를 꺾었다.", f"Busan {lost} Daegu.")
    assert not wrong("부산이 대구에 졌다.", f"Busan {lost} Daegu.")


@each(
    ("korean", "english"),
    [
        ("부산이 대구를 만났다.", "Busan lost to Daegu."),  # nobody won
        ("부산이 대구를 두고 이겼다.", "Busan lost to Daegu."),
        ("부산이 대구를 꺾었다.", "Busan lost to Daegu but beat Ulsan."),  # both are told
        ("부산이 대구를 꺾었다.", "Busan met Daegu."),
        ("부산이 대구를 꺾었다, 그래도.", "Busan lost to Daegu."),  # more than one clause
        ("부산이 대구를 꺾자 울산이 웃었다.", "Busan lost to Daegu."),
        ("부산이 대구를 졌다.", "Busan beat Daegu."),  # nobody loses somebody
        ("부산이 대구를 꺾었다.", "Ulsan lost to Daegu."),  # another party
        ("부산이 대구를 꺾었다.", "Busan lost to Ulsan."),
        ("대구를 부산이 꺾었다.", "Busan lost to Daegu."),  # the other order
        ("부산이 대구를 꺾었다.", "In the final Busan lost to Daegu."),  # not at the beginning
    ],
)
def test_where_nobody_is_the_wrong_winner(korean: str, english: str) -> None:
    assert not wrong(korean, english)
