"""Where a heading without a full stop ends that is run together with the sentence below it."""

from __future__ import annotations

from itertools import pairwise

from each import each

from qa_lint.facts.unmarked_headings import ends_of_headings
from qa_lint.model import Span, Text


def parts(line: str) -> list[str]:
    """The headings of a line, and the sentence below them, which ends the line."""
    text = Text(line, "ko" if "가" <= line[0] <= "힣" else "en")
    ends = [0, *ends_of_headings(text, Span(0, len(line))), len(line)]
    return [line[start:end].strip() for start, end in pairwise(ends)]


@each(
    ("heading", "below"),
    [
        # a word that begins sentences alone, with a small letter behind it
        ("Shark injures boy near pier in California", "The shark bit his arm before a lifeguard came."),
        ("The old library on the hill by the river", "When we came there, it was closed."),
        ("Old town hall reopens today, mayor says Monday", "The town hall was closed for a year."),
        # the words of the heading come again: of what an article opens, or a small letter stands before, two fifths
        ("Harbor schools in the north close", "The harbor schools in the north are to close, schools say."),
        ("Mayor promises a new budget for the harbor", "A new budget for the harbor is what the mayor promises."),
        ("Mill workers strike over wages", "An old mill stood still as workers went on strike over wages."),
        ("Heavy storm closes harbor schools", "“The heavy storm closed all the harbor schools,” she said."),
        ("Harbor schools close", "Harbor schools will close by May, and so will the harbor."),
        ("Heavy storm closes harbor schools Monday", "Heavy storm winds closed harbor schools for two days."),
        # and behind a name most of them
        ("Mayor promises new budget for Harbor School", "Mayor Kim promises a new budget for Harbor School by May."),
        ("Mayor of Haven Opens School", "Haven has a school again, as the mayor of the town opens it."),
        # the verb that ends a statement
        ("시장이 새 학교를 짓겠다고 약속했다", "학생들은 손뼉을 치며 반겼다."),
        ("시장이 새 학교를 짓겠다고 약속했다", "“학생들이 먼저다”라는 말도 했다."),
        ("시장이 새 학교를 짓겠다고 약속했다", "300명의 학생이 손뼉을 쳤다."),
        ("그는 어제 하루 내내 나무를 심었다", "물도 주었으며, 저녁에는 쉬었다."),
        ("시장이 새 학교를 짓는다 학부모들은 반긴다", "공사는 내년 봄에 시작한다."),
    ],
)
def test_a_heading_ends_where_a_sentence_begins(heading: str, below: str) -> None:
    assert parts(f"{heading} {below}") == [heading, below]


def test_a_line_may_have_several_headings() -> None:
    lines = [
        *("시장이 새 학교를 짓겠다고 약속했다", "교육감도 내년 봄까지 돕겠다고 약속했다"),
        "학생들은 손뼉을 치며 반겼다.",
    ]
    assert parts(" ".join(lines)) == lines


@each(
    "line",
    [
        # no more than a dateline has
        "Shark injures boy near pier The shark bit his arm before a lifeguard came to help.",
        "Fire hits mill The fire hits mill workers hardest, as the mill workers say after the fire.",
        # behind what goes on
        "Heavy storm closes harbor schools of The heavy storm closes harbor schools until Friday evening.",
        "Strike over wages at a mill of pre- The strike over wages at the mill goes on for workers.",
        # somebody's words, of which none come again
        "Mayor promises a new budget for the old harbor school “It's about time that somebody did,” said a teacher.",
        "Critics avoid the latest vote They did not come, as they had said before the meeting.",
        "Teachers and parents of Harbor School Mayor Kim met last week want a new gym.",
        # too short above, or below
        "시장은 약속했다 학생들은 손뼉을 치며 반겼다.",
        "시장이 새 학교를 짓겠다고 약속했다 고맙다.",
        # what goes on behind such a verb
        "시장이 새 학교를 짓겠다고 약속했다 하더라도 믿을 사람은 없다.",
        "아이가 문 앞에서 하루 종일 왔다 갔다 하며 어머니를 기다렸다.",
        "새로 산 우산을 몇 번이나 접었다 펼쳐야 했는지 모른다.",
        "그는 오래도록 그 말을 잊지 않았다 하지만 다시 찾지는 않았다.",
        # no verb, or no Hangul behind it
        "이것은 아주 오래된 이야기다 사람들은 아직도 그 이야기를 한다.",
        "회의가 끝나고 모두가 돌아갔다 Mayor Kim 시장만 남아 있었다.",
    ],
)
def test_no_heading_ends_in_one_sentence(line: str) -> None:
    assert parts(line) == [line]


def test_a_heading_is_looked_for_in_its_sentence_alone() -> None:
    first, heading = "We opened it.", "Shark injures boy near pier in California"
    line = f"{first} {heading} The shark bit his arm before a lifeguard came. The shark left."
    start, end = len(first) + 1, line.index(" The shark left")
    assert [*ends_of_headings(Text(line, "en"), Span(start, end))] == [start + len(heading)]
    assert [*ends_of_headings(Text(line, "en"), Span(start, start + len(heading) + 19))] == []


OPENING = """
It's It’s The It This These Those He She They We There His Their At After When While Since During Although Because But
"""


@each("word", OPENING.split())
def test_each_word_that_begins_sentences_alone(word: str) -> None:
    heading, below = "Shark injures boy near pier in California", f"{word} shark had bitten before a lifeguard came."
    assert parts(f"{heading} {below}") == [heading, below]
    assert parts(f"{heading} {below.replace(word, 'Big', 1)}") == [f"{heading} {below.replace(word, 'Big', 1)}"]


ENDS = """
약속합니다 약속한다 심는다 받았다 늦었다 반겼다 피었다 시작했다 시작됐다 내렸다 나갔다 떠났다 왔다 무너졌다 생겼다
시켰다 다쳤다 가셨다 뒀다 아꼈다 기뻤다 된다 어난다 내린다 친다 넘긴다 온다
"""


@each("end", ENDS.split())
def test_each_end_of_a_korean_statement(end: str) -> None:
    heading, below = f"시장이 새 학교를 두 해 안에 {end}", "학생들은 손뼉을 치며 반겼다."
    assert parts(f"{heading} {below}") == [heading, below]


GOES_ON = """
하더라도 그는, 할지라도 그는, 해도 그는, 했지만 그는, 고 그는, 며 그는, 면 그는, 는 그는, 말했지만 그는,
못했지만 그는, 싶어 그는, 보니 그는, 치더라도 그는, 치자 그는, 치고 그는,
손 그는, 가야 그는, 가고 그는, 가며 그는, 가게 그는, 가던 그는, 가지나 그는, 먹으나 그는, 가지만 그는, 가는데 그는
"""


@each("goes", GOES_ON.replace("\n", " ").strip().split(", "))
def test_what_goes_on_behind_a_verb_is_no_sentence(goes: str) -> None:
    line = f"시장이 새 학교를 두 해 안에 약속했다 {goes} 손뼉을 치며 반겼다."
    assert parts(line) == [line]


def test_one_heading_below_another() -> None:
    first, second = "Shark injures boy near pier in California", "The old library on the hill by the river"
    assert parts(f"{first} {second} When we came there, it was closed.") == [
        first,
        second,
        "When we came there, it was closed.",
    ]
