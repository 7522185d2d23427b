from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.hints import Hinted, read_feasts, read_hinted
from qa_lint.model import Text


def words(korean: str, english: str, found: Hinted) -> tuple[list[str], list[str]]:
    return [korean[slice(*span)] for span in found.korean], [english[slice(*span)] for span in found.english]


@each(
    ("korean", "english", "hinted", "feasts"),
    [
        ("성탄절에 쉰다.", "It is closed on Dec. 25.", (["성탄절"], ["Dec", "25"]), True),
        ("10월 9일에 쉰다.", "It is closed on Hangul Day.", (["10월", "9일"], ["Hangul Day"]), True),
        ("더블 침대", "a bed for 2", (["더블"], ["2"]), False),
        ("21세기 들어", "since the turn of the century", (["21세기"], ["turn of the century"]), False),
        ("성탄절에 쉰다.", "It is closed on May 8.", ([], []), False),
    ],
)
def test_what_hints_at_a_number_and_that_number(
    korean: str, english: str, hinted: tuple[list[str], list[str]], feasts: bool
) -> None:
    both = pair(korean, english)
    assert words(korean, english, read_hinted(both)) == hinted
    assert words(korean, english, read_feasts(both)) == (hinted if feasts else ([], []))


@each(
    ("word", "korean", "english", "number"),
    [
        ("양면", "양면 인쇄", "printing on 2 sides", "2"),
        ("격주", "격주 회의", "a meeting every 2 weeks", "2 weeks"),
        ("이인삼각", "이인삼각 경기", "a race on 3 legs", "3"),
        ("해트트릭", "해트트릭을 했다.", "She scored 3 goals.", "3"),
        ("사중주", "현악 사중주", "a piece for 4 strings", "4"),
        ("오일장", "오일장이 선다.", "There is a market every 5 days.", "5 days"),
        ("십계명", "돌판에 새긴 십계명", "10 commandments on tablets of stone", "10"),
        ("사대문", "도성의 사대문", "the 4 gates of the walled city", "4"),
        ("육각", "육각 너트", "a nut with 6 sides", "6"),
        ("팔각", "팔각 정자", "a pavilion with 8 sides", "8"),
        ("십진", "십진 분류", "classes by 10", "10"),
    ],
)
def test_words_that_are_made_with_a_number(word: str, korean: str, english: str, number: str) -> None:
    assert words(korean, english, read_hinted(pair(korean, english))) == ([word], [number])
    other = english.replace(number.split()[0], "21")
    assert words(korean, other, read_hinted(pair(korean, other))) == ([], [])


@each(
    ("role", "korean", "english"),
    [
        ("day", "오늘 어제 내일 이날 전날 다음날", "today yesterday tomorrow tonight"),
        (
            "day",
            "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        ),
        ("month", "지난달 지난_달 이달 이번_달 다음달 다음_달 내달", "last_month this_month next_month"),
        ("year", "올 올해 지난해 작년 내년 재작년 이듬해", "last_year this_year next_year"),
    ],
)
def test_each_word_that_may_stand_where_the_other_side_has_a_date(role: str, korean: str, english: str) -> None:
    texts = [Text(f"{word} 그들이 만났다.".replace("_", " "), "ko") for word in korean.split()]
    texts += [Text(f"They met {word}.".replace("_", " "), "en") for word in english.split()]
    for text in texts:
        assert [(q.form, q.role) for q in text.fact(read_numbers)] == [("hint", role)], text
