from __future__ import annotations

from collections.abc import Callable, Set
from typing import Any

import pytest
from each import each
from shipped import LETTERS
from shipped import WORDS as SHIPPED_WORDS

from qa_lint.facts.names.persons import (
    Person,
    Verdict,
    judge_person,
    judge_untitled,
    read_persons,
    read_rarely_named,
    read_untitled,
)
from qa_lint.facts.names.readings import read_latin_words
from qa_lint.facts.names.surnames import other_surnames
from qa_lint.model import Span, Text
from qa_lint.resources.word_pairs import WordPairs

WORDS = WordPairs({}, {}, {"mayor": 9, "the": 9, "it": 9}, 1)


def judged(korean: str, english: str) -> tuple[str, str]:
    """The verdict on the one person of the Korean text, and the Latin words that it is about."""
    (person,) = Text(korean, "ko").fact(read_persons)
    verdict = judge_person(person, Text(english, "en"), LETTERS, WORDS)
    words = english.replace(".", "").split()[verdict.first : verdict.last + 1]
    return verdict.kind, " ".join(words)


def test_a_person_is_read_in_either_order():
    assert judged("한지우 시장이 왔다.", "Mayor Han Jiwoo came.") == ("read", "Han Jiwoo")
    assert judged("한지우 시장이 왔다.", "Mayor Jiwoo Hahn came.") == ("read", "Jiwoo Hahn")


def test_the_family_alone_is_left_open():
    assert judged("한지우 시장이 왔다.", "Mayor Han came.") == ("unclear", "")


def test_a_word_before_the_family_name_that_is_nothing_like_the_given_name_is_a_title():
    assert judged("한지우 시장이 왔다.", "Chancellor Han came.") == ("unclear", "")


def test_two_names_with_a_dash_between_them_are_nobodys():
    assert judged("한지우 시장이 왔다.", "It was Hahn - Jiwoo came.")[0] == "unclear"


def test_a_slip_in_the_family_name_is_seen_though_it_makes_a_word():
    assert judged("임나영 시장이 왔다.", "Now the mayor It Nayoung came.") == ("misspelled", "It Nayoung")


def test_one_word_does_not_read_a_whole_person():
    assert judged("이유영 시장이 왔다.", "Mayor Yang Yena came.")[0] == "wrong"


def test_a_pronoun_may_stand_for_a_person_and_nothing_may_not():
    assert judged("한지우 시장이 왔다.", "Now she came.")[0] == "unclear"
    assert judged("한지우 시장이 왔다.", "Now came.")[0] == "lost"


def test_another_family_name_is_another_person():
    assert judged("한지우 시장이 왔다.", "Mayor Park Jiwoo came.") == ("wrong", "Park Jiwoo")
    assert judged("한지우 시장이 왔다.", "The mayor is Jiwoo Moon.") == ("wrong", "Jiwoo Moon")
    assert judged("이지우 시장이 왔다.", "Mayor Rhee Jiwoo came.") == ("read", "Rhee Jiwoo")


def test_one_who_is_called_by_the_family_name_is_no_name_of_three_syllables():
    assert [person.name for person in Text("김민재가 왔다.", "ko").fact(read_untitled)] == ["김민재"]
    assert Text("김씨가 왔다.", "ko").fact(read_untitled) == ()
    assert Text("50여명은 떠났다.", "ko").fact(read_untitled) == ()  # some fifty


def test_a_family_name_behind_a_title_has_a_capital():
    korean = Text("시장이 왔다.", "ko")
    found = [
        [*other_surnames(korean, Text(english, "en").fact(read_latin_words), set())]
        for english in ("Mayor No came.", "Mayor no longer came.")
    ]
    assert found == [[1], []]


@pytest.mark.parametrize(
    ("korean", "english", "found"),
    [
        ("시장이 웃었다.", "They met Mayor Kim.", ["Kim"]),
        ("시장이 웃었다.", "They met Mr. Kim.", ["Kim"]),
        ("시장이 웃었다.", "They met Mr Kim.", ["Kim"]),
        ("시장이 웃었다.", "They met Mayors Kim and Seo.", ["Kim", "Seo"]),
        ("시장이 웃었다.", "They met the Kims.", ["Kims"]),
        ("시장이 웃었다.", "They met Hill.", []),
        ("시장이 웃었다.", "They met the mayor - Kim smiled.", ["Kim"]),  # alone within a sentence
        ("시장이 웃었다.", "They met the Song of old.", []),
        ("시장이 웃었다.", "THEY MET OLD MAN NAM.", []),
        ("시장이 고소했다.", "They met Mr. Ko.", ["Ko"]),  # of whom the verb says nothing
        ("김 시장이 웃었다.", "They met Mayor Kim.", []),
        ("김 시장이 웃었다.", "They met Mayor Seo.", ["Seo"]),
    ],
)
def test_family_names_that_a_title_or_their_place_tells(korean: str, english: str, found: list[str]) -> None:
    words = Text(english, "en").fact(read_latin_words)
    assert [words[i].text for i in other_surnames(Text(korean, "ko"), words, set())] == found


@each(
    ("english", "verdict", "latin"),
    [
        ("Mayor Han Ji-wu came.", "read", "Han Ji-wu"),
        ("Mayor Hanjiwoo came.", "read", "Hanjiwoo"),
        # one of the two is somebody else's, or much like it
        ("Mayor Han Jisoo came.", "misspelled", "Han Jisoo"),
        ("Mayor Ji-hoon Han came.", "misspelled", "Ji-hoon Han"),
        ("Mayor Ham Jiwoo came.", "misspelled", "Ham Jiwoo"),
        ("Mayor Hane Jiwoo came.", "misspelled", "Hane Jiwoo"),
        ("Mayor Han Bo came.", "wrong", "Han Bo"),
        ("Mayor Jiwoo Li came.", "wrong", "Jiwoo Li"),
        # both are: of a Korean, that is, and not in what she says of herself
        ("The mayor was Choi Minsu.", "wrong", "Choi Minsu"),
        ("Mayor Robert Smith came.", "lost", ""),
        ("“She came,” said the mayor.", "lost", ""),
        ("The mayor said so to herself.", "unclear", ""),
        # a Chinese, whose name Korean reads in its own way
        ("Mayor Zhang Jiwoo came.", "unclear", ""),
        ("Mayor Jiwoo Zhang came.", "unclear", ""),
        # one of the names alone, and Korean letters
        ("Mayor Ji-woo came.", "unclear", ""),
        ("Mayor Han met Park Jisoo.", "unclear", ""),
        ("Mayor 한지우 came.", "unclear", ""),
    ],
)
def test_what_became_of_a_mayor(english: str, verdict: str, latin: str) -> None:
    assert judged("한지우 시장이 왔다.", english) == (verdict, latin)


@each(
    ("korean", "title"),
    [
        ("어제 김하늘 대표가 왔다.", "대표"),
        ("어제 김하늘 전 대표가 왔다.", "대표"),
        ("어제 김하늘 책임 연구원이 왔다.", "연구원"),
        ("어제 김하늘(23) 선수가 왔다.", "선수"),
        ("어제 김하늘씨가 왔다.", "씨"),
        ("어제 김하늘 대표님이 왔다.", "대표"),
        ("그때는 김하늘 대표였다.", "대표"),
        ("그는 김하늘 대표라고 했다.", "대표"),
        ("저는 김하늘 대표입니다.", "대표"),
        ("새김하늘 대표가 왔다.", None),
        ("김하나둘 대표가 왔다.", None),  # too long
        ("어제 김하늘 대표팀이 왔다.", None),  # another word
    ],
)
def test_a_person_with_a_title(korean: str, title: str | None) -> None:
    found = [(person.name, person.title) for person in Text(korean, "ko").fact(read_persons)]
    assert found == ([("김하늘", title)] if title else [])


@each(
    ("word", "name"),
    [
        *(
            (f"김하늘{end}", "김하늘")
            for end in ("이", "은", "의", "이다", "이라고", "이라는", "에게도", "마저", "보다는")
        ),
        *(
            ("신하늘까지만", "신하늘"),
            ("남궁민수는", "남궁민수"),
            ("김태한이", "김태한"),
            ("최현호가", "최현호"),
        ),
        ("최준의는", "최준의"),
        # a family name with one syllable, with a title or with an ending
        *(("남궁민은", ""), ("김씨네가", ""), ("이사장이", ""), ("김대표가", ""), ("구하는", ""), ("정한해서", "")),
        *(("편이다", ""), ("이번에", ""), ("3김하늘이", "")),
    ],
)
def test_a_person_without_a_title(word: str, name: str) -> None:
    found = [person.name for person in Text(f"{word} 온다.", "ko").fact(read_untitled)]
    assert found == ([name] if name else [])


VESSELS = """
구축함 호위함 초계함 순양함 잠수함 상륙함 군함 전함 함정 항공모함 항모 고속정 경비정 잠수정 선박 어선 낚싯배 여객선
연락선 유람선 화물선 상선 유조선 운반선 컨테이너선 범선 예인선 쇄빙선 연구선 구조선 난민선 우주선 탐사선 착륙선 위성
발사체 로켓 열차
"""


@each("vessel", VESSELS.split())
def test_what_a_vessel_is_called_is_no_person(vessel: str) -> None:
    found = Text(f"{vessel} 최현호가 왔다.", "ko").fact(read_untitled)
    assert "최현호" not in [person.name for person in found]


def verdict_on(judge: Callable[..., Verdict], name: str, english: str, **known: Set[int] | frozenset[str]) -> str:
    """What became of somebody, and the Latin words that it is about, by the tables that come with qa-lint."""
    text = Text(english, "en")
    given: dict[str, Any] = {"taken": frozenset(), "strange": frozenset()} | known
    verdict = judge(Person(Span(0, len(name)), name, "감독"), text, LETTERS, SHIPPED_WORDS, **given)
    latin = text.fact(read_latin_words)[verdict.first : verdict.last + 1]
    return " ".join([verdict.kind, *(word.text for word in latin)])


@each(
    ("name", "english", "verdict"),
    [
        ("서하윤", "Director Seo Ha-yun came.", "read Seo Ha-yun"),
        ("서하윤", "Seohayoon came.", "read Seohayoon"),
        ("서하윤", "Director Seo Ha-kun came.", "misspelled Seo Ha-kun"),
        ("서하윤", "The Ha-yun came.", "misspelled The Ha-yun"),
        ("서하윤", "Seoha Yoon came.", "misspelled Seoha Yoon"),
        ("김민수", "Kinmin-soo came.", "misspelled Kinmin-soo"),
        # somebody else, known by a family name or a hyphen
        ("서하윤", "Director Nam Gi-tae came.", "wrong Nam Gi-tae"),
        ("서하윤", "Director Nam Zork came.", "wrong Nam Zork"),
        ("서하윤", "Zorkan Min-su came.", "wrong Zorkan Min-su"),
        ("서하윤", "Director Park Ha-yun came.", "wrong Park Ha-yun"),
        ("서하윤", "Seo Zorken came.", "wrong Seo Zorken"),
        ("서하윤", "Zorkan Belov came.", "lost"),
        ("서하윤", "nam Gi-tae came.", "lost"),
        # half of the name, alone or beside a word
        ("서하윤", "Director Seo came.", "unclear"),
        ("서하윤", "Director Ha-yun came.", "unclear"),
        ("서하윤", "In Ha-yun came.", "unclear"),
        ("서하윤", "Seo House came.", "unclear"),
        ("서하윤", "Zorken Seo came.", "unclear"),  # a title may stand there
        ("서하윤", "Zhang Ha-yun came.", "unclear"),  # a Chinese
        # a pronoun, but not of what is quoted
        ("서하윤", "He came.", "unclear"),
        ("서하윤", "“He came,” it said.", "lost"),
        ("서하윤", "The director came.", "lost"),
    ],
)
def test_what_became_of_somebody_with_a_title(name: str, english: str, verdict: str) -> None:
    assert verdict_on(judge_person, name, english) == verdict


@each(
    ("name", "english", "verdict"),
    [
        ("서하윤", "Seo Ha-kun came.", "misspelled Seo Ha-kun"),
        ("서하윤", "Seo Hayun came.", "wrong Seo Hayun"),
        ("서하윤", "Seo Karlsen came.", "wrong Seo Karlsen"),
        ("김하윤", "Kit Ha-yun came.", "misspelled Kit Ha-yun"),  # the family but for a letter
        ("김하윤", "Kit Hayun came.", "misspelled Kit Hayun"),
        ("김하윤", "Park Ha-yun came.", "wrong Park Ha-yun"),
        ("김하윤", "Park Hayun came.", "wrong Park Hayun"),
        ("김하윤", "So Hayun came.", "wrong So Hayun"),
        ("김하윤", "Kim Ha-yon came with Kim Min-su.", "misspelled Kim Ha-yon"),
        ("김하윤", "Kim Zorken came with Kim Min-su.", "wrong Kim Min-su"),  # plainly a Korean
        ("서하윤", "Kit Ha-yun came.", "unmatched"),
        ("김하윤", "Zark Ha-yun came.", "unmatched"),
        ("김하윤", "Zark Hayun came.", "unmatched"),
        ("김하윤", "The Ha-yun came.", "unmatched"),
        ("김하윤", "President Ha-yun came.", "unmatched"),
        ("김하윤", "Xi Ha-yun came.", "unmatched"),
        ("김하윤", "Kim, Min-su came.", "unmatched"),
        ("김하윤", "Kim MINSU came.", "unmatched"),
        ("김하윤", "Kim Zhao came.", "unmatched"),
        ("김하윤", "Kim House came.", "unmatched"),
        ("서하윤", "Seo came.", "unmatched"),
        ("김하윤", "김하윤 Kim Min-su came.", "unclear"),
        ("마르코", "Ma Jung-ho came.", "unclear"),  # of foreign syllables
        ("이웃들", "Lee Min-su came.", "unclear"),  # of a word
    ],
)
def test_what_became_of_somebody_without_a_title(name: str, english: str, verdict: str) -> None:
    assert verdict_on(judge_untitled, name, english) == verdict


def test_what_is_taken_is_nobody_else_and_what_is_strange_is_a_name() -> None:
    first, second = frozenset({0}), frozenset({1})
    assert verdict_on(judge_person, "서하윤", "Nam Gi-tae came.", taken=first) == "lost"
    assert verdict_on(judge_person, "서하윤", "Nam Gi-tae came.", taken=second) == "lost"
    assert verdict_on(judge_person, "서하윤", "Seoha Yoon came.", taken=first) == "lost"
    assert verdict_on(judge_person, "서하윤", "Seo Zorken came.", taken=second) == "unclear"
    assert verdict_on(judge_person, "서하윤", "Seo House came.", strange=second) == "wrong Seo House"
    assert verdict_on(judge_person, "서하윤", "House Seo came.", strange=first) == "wrong House Seo"
    foreign = frozenset({"Zorkan", "Min-su"})  # which the Korean text has
    assert verdict_on(judge_person, "서하윤", "Zorkan Min-su came.", foreign=foreign) == "lost"
    assert verdict_on(judge_untitled, "김하윤", "Kim Min-su came.", taken=first) == "unmatched"
    assert verdict_on(judge_untitled, "김하윤", "Kim House came.", strange=second) == "wrong Kim House"
    assert verdict_on(judge_untitled, "김하윤", "House Kim came.", strange=first) == "wrong House Kim"


@each(
    ("korean", "english", "found"),
    [
        ("뇌하윤이 왔다.", "Noe Ha-yun came.", ["뇌하윤"]),
        ("뇌하윤이 뇌하윤을 보았다.", "Noe Ha-yun came.", ["뇌하윤", "뇌하윤"]),
        ("뇌하윤집이 크다.", "Noe Ha-yun came.", []),  # the word goes on
        ("김하윤이 왔다.", "Noe Ha-yun came.", []),  # of no rare family
        ("뇌하윤이 왔다.", "Kim Ha-yun came.", []),
        ("뇌하윤이 왔다.", "Noe Hayun came.", []),
        ("뇌하윤이 왔다.", "noe Ha-yun came.", []),
        ("뇌하윤이 왔다.", "Noe, Ha-yun came.", []),
    ],
)
def test_somebody_of_a_rare_family(korean: str, english: str, found: list[str]) -> None:
    latin = Text(english, "en").fact(read_latin_words)
    persons = [*read_rarely_named(Text(korean, "ko"), latin, set())]
    assert [person.name for person in persons] == found
    assert [korean[slice(*person.span)] for person in persons] == found
    assert [*read_rarely_named(Text(korean, "ko"), latin, {1})] == []
