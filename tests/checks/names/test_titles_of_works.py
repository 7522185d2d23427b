"""Titles in marks on both sides, of which one is no translation of the other."""

from __future__ import annotations

from compared import compared, kinds
from each import each
from worded import told


@each(
    ("korean", "right", "wrong", "hangul", "latin"),
    [
        # a work that only English has, for one that no table has
        (
            "그는 소설 ‘바람의 우물’을 다 읽었다.",
            "He finished the novel “A Well of Wind.”",
            "He finished the novel “Pachinko.”",
            "바람의 우물",
            "Pachinko",
        ),
        # one that only Korean has, for a title of no known work
        (
            "그는 극장에서 ‘기생충’을 다시 보았다.",
            "He watched “Parasite” again at the theater.",
            "He watched “Quiet Rivers” again at the theater.",
            "기생충",
            "Quiet Rivers",
        ),
        # whose last letter is none of the marks
        (
            "그는 극장에서 ‘기생충’을 다시 보았다.",
            "He watched “Parasite” again at the theater.",
            "He watched “Planet X” again at the theater.",
            "기생충",
            "Planet X",
        ),
        # which is from abroad, and not heard
        (
            "밴드는 앙코르로 ‘레인보우 드롭’을 불렀다.",
            "The band sang “Rainbow Drop” for an encore.",
            "The band sang “Silver Moon” for an encore.",
            "레인보우 드롭",
            "Silver Moon",
        ),
        # the one of two that has no answer
        (
            "밴드는 ‘레인보우 드롭’과 ‘마지막 눈’을 불렀다.",
            "The band sang “Rainbow Drop” and “The Last Snow.”",
            "The band sang “Silver Moon” and “The Last Snow.”",
            "레인보우 드롭",
            "Silver Moon",
        ),
        # the one of four
        (
            "밴드는 ‘레인보우 드롭’, ‘마지막 눈’, ‘첫 봄’, ‘푸른 밤’을 불렀다.",
            "The band sang “Rainbow Drop,” “The Last Snow,” “First Spring” and “Blue Night.”",
            "The band sang “Silver Moon,” “The Last Snow,” “First Spring” and “Blue Night.”",
            "레인보우 드롭",
            "Silver Moon",
        ),
    ],
)
def test_the_title_of_something_else(korean: str, right: str, wrong: str, hangul: str, latin: str) -> None:
    assert kinds((korean, right)) == []
    assert told(compared((korean, wrong))) == [("wrong", hangul, latin)]


@each(
    ("korean", "english"),
    [
        # a title that is translated freely, of no work that a table has
        ("그는 소설 ‘바람의 우물’을 읽었다.", "He read the novel “What the Gale Drew.”"),
        # a known work by some of its words, or by one that is translated
        ("그는 ‘기생충’을 보았다.", "He watched “Bong's Parasite.”"),
        # one in two words of Hangul and one of English; and one that is made of small words, which tell nothing
        ("밴드는 ‘레인보우 드롭’을 불렀다.", "The band sang “Rainbowdrop.”"),
        ("밴드는 ‘이상한 꿈’을 불렀다.", "The band sang “Of All.”"),
        ("그는 ‘기생충’을 다시 보았다.", "He watched “Who Is It” again."),
        ("그는 극장에서 ‘봄’을 다시 보았다.", "He watched “Quiet Rivers” again at the theater."),  # of one syllable
        # more titles than are looked at
        (
            "밴드는 ‘레인보우 드롭’, ‘마지막 눈’, ‘첫 봄’, ‘푸른 밤’, ‘하얀 꽃’을 불렀다.",
            "The band sang “Silver Moon,” “The Last Snow,” “First Spring,” “Blue Night” and “White Flower.”",
        ),
        # what somebody says, and what stands in small letters
        ("그는 “그만하자”고 말했다.", "“Pachinko,” he said."),
        ("그는 ‘레인보우’ 색을 골랐다.", "He chose the “silver moon” color."),
        # as many titles as are answered
        ("그는 ‘레인보우 드롭’을 불렀다.", "He sang “Rainbow Drop” and “Silver Moon.”"),
    ],
)
def test_what_may_be_the_title_in_other_words(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@each(
    ("korean", "english", "right", "wrong"),
    [
        ("『노인과 바다』를 읽었다.", "I read {}.", "The Old Man and the Sea", "A Farewell to Arms"),
        ("『오리엔트 특급 살인』을 읽었다.", "I read {}.", "Murder on the Orient Express", "Death on the Nile"),
        # one that another title begins
        ("『노인과 바다』를 골랐다.", "I chose {}.", "The Old Man and the Sea", "Candy Crush Saga"),
    ],
)  # fmt: skip
def test_another_title_that_english_does_not_mark(korean: str, english: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", wrong, right)


def test_a_known_title_that_is_half_of_the_right_one_is_none_of_another() -> None:
    assert kinds(("『해리 포터와 불의 잔』을 읽었다.", "I read The Goblet of Fire, a Harry Potter book.")) == []
