"""Two clauses of a sentence: which comes first, which is done instead, and which follows from which."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.times.clause_ties import read_ties
from qa_lint.facts.polarity.times.turned_ties import is_done_too_early, read_exchanged_clauses, read_turned_clauses
from qa_lint.model import Language, Text


def exchanged(korean: str, english: str) -> bool:
    return read_exchanged_clauses(pair(korean, english), WORDS, DICTIONARY) != ()


def turned(korean: str, english: str) -> bool:
    return read_turned_clauses(pair(korean, english), OPPOSITES, NEGATION, WORDS, DICTIONARY) != ()


# what is done first, and next; or what is not done, and what is
STEPS = [
    ("쌀을 씻은 후 물을 끓인다.", "wash", "rice", "boil", "water"),
    ("물을 끓이기 전에 쌀을 씻으세요.", "wash", "rice", "boil", "water"),
    ("쌀을 씻고 나서 물을 끓이세요.", "wash", "rice", "boil", "water"),
    ("쌀을 씻은 다음 물을 끓이세요.", "wash", "rice", "boil", "water"),
    ("쌀을 씻자마자 물을 끓이세요.", "wash", "rice", "boil", "water"),
    ("물을 끓이려면 먼저 쌀을 씻어야 한다.", "wash", "rice", "boil", "water"),
]
ENGLISH_STEPS = [
    "{2} the {3} after you {0} the {1}.",
    "After you {0} the {1}, {2} the {3}.",
    "{0} the {1} before you {2} the {3}.",
    "Before you {2} the {3}, {0} the {1}.",
    "{0} the {1} and then {2} the {3}.",
    "As soon as you {0} the {1}, {2} the {3}.",
    "To {2} the {3}, you must first {0} the {1}.",
    "You do not {2} the {3} until you {0} the {1}.",
]


@each("english", ENGLISH_STEPS)
def test_what_comes_first(english: str) -> None:
    for korean, *said in STEPS:
        assert not exchanged(korean, english.format(*said)), korean
        assert exchanged(korean, english.format(*said[2:], *said[:2])), korean


@each(
    ("korean", "english", "wrong"),
    [
        ("그는 버스를 타는 대신 자전거를 빌렸다.", "Instead of taking the bus, he rented a bicycle.",
         "Instead of renting a bicycle, he took the bus."),
        ("그녀는 편지를 쓰지 않고 전화를 걸었다.", "She made a phone call rather than writing a letter.",
         "She wrote a letter rather than making a phone call."),
    ],
)  # fmt: skip
def test_what_is_done_instead(korean: str, english: str, wrong: str) -> None:
    assert not exchanged(korean, english)
    assert exchanged(korean, wrong)


@each(
    ("korean", "english", "marked"),
    [
        ("깨끗한 쌀을 차게 씻은 후 물을 끓인다.", "Boil the water before you wash the clean rice.",
         ("차게 씻은 후", "before you wash the clean")),
        ("그는 버스를 타는 대신 자전거를 빌렸다.", "Instead of renting a bicycle, he took the bus.",
         ("버스를 타는 대신", "Instead of renting a bicycle, he")),
    ],
)  # fmt: skip
def test_what_ties_the_clauses_is_shown_with_the_words_beside_it(
    korean: str, english: str, marked: tuple[str, str]
) -> None:
    [both] = read_exchanged_clauses(pair(korean, english), WORDS, DICTIONARY)
    assert (korean[slice(*both.korean)], english[slice(*both.english)]) == marked


# what is not done before something is done after it
AFTER_IT = [
    ("쌀을 씻기 전에는 물을 끓일 수 없다.", "boil", "water", "wash", "rice"),
    ("물을 끓이려면 먼저 쌀을 씻어야 한다.", "boil", "water", "wash", "rice"),
    ("쌀을 씻은 후에 물을 끓일 수 있다.", "boil", "water", "wash", "rice"),
]


@each(
    "english",
    [
        "You cannot {} the {} before you {} the {}.",
        "You cannot {} the {} until you {} the {}.",
        "Before you {2} the {3}, you cannot {0} the {1}.",
        "You can {} the {} only after you {} the {}.",
        "You can {} the {} after you {} the {}.",
    ],
)
def test_what_is_not_done_before_something_is_done_after_it(english: str) -> None:
    for korean, *said in AFTER_IT:
        assert not exchanged(korean, english.format(*said)), korean
        assert exchanged(korean, english.format(*said[2:], *said[:2])), korean


def test_what_is_done_before_something_has_lost_its_no_and_is_not_exchanged() -> None:
    korean = "쌀을 씻기 전에는 물을 끓일 수 없다."
    assert not exchanged(korean, "You can boil the water before you wash the rice.")
    assert turned(korean, "You cannot boil the water after you wash the rice.")


@each(
    ("korean", "english", "too_early"),
    [
        ("계약서에 서명하기 전에 조건을 읽지 않았다.", "She signed the contract before reading the terms.", True),
        ("계약서에 서명하기 전에 조건을 읽지 않았다.", "She read the terms before signing the contract.", False),
        ("계약서에 서명하기 전에 조건을 읽었다.", "She read the terms before signing the contract.", False),
    ],
)
def test_what_was_not_done_before_something_was_done_after_it(korean: str, english: str, too_early: bool) -> None:
    assert is_done_too_early(pair(korean, english), WORDS, DICTIONARY) == too_early


def test_one_word_of_each_clause_is_too_little_to_tell() -> None:
    assert not exchanged("먹은 후 잔다.", "Eat after sleeping.")


def test_the_subject_belongs_to_either_clause() -> None:
    assert not exchanged(
        "간호사는 창문을 닫은 후 환자를 깨웠다.", "After closing the window, the nurse woke the patient."
    )


def test_of_two_ties_none_is_read() -> None:
    assert not exchanged("쌀을 씻은 후 불을 켜기 전에 물을 끓인다.", "Boil the water, then wash the rice before that.")


@each(
    ("korean", "english", "wrong"),
    [
        ("세금을 내지 않으면 여권을 받을 수 없다.", "You cannot get a passport unless you pay your taxes.",
         "You can get a passport unless you pay your taxes."),
        ("세금을 내지 않으면 여권을 받을 수 없다.", "If you do not pay your taxes, you cannot get a passport.",
         "If you pay your taxes, you cannot get a passport."),
        ("세금을 내지 않으면 여권을 받을 수 없다.", "You cannot get a passport without paying your taxes.",
         "You can get a passport without paying your taxes."),
        ("서류를 제출하지 않는 한 지원금은 지급됩니다.", "Unless the documents are submitted, the subsidy is paid.",
         "Unless the documents are submitted, the subsidy is not paid."),
        ("비가 오더라도 축제는 시장에서 열린다.", "The festival is held at the market even if it rains.",
         "The festival is not held at the market even if it rains."),
        ("회비를 내야만 도서관에서 책을 빌릴 수 있다.",
         "You can borrow books from the library only if you pay the membership fee.",
         "You can borrow books from the library even if you do not pay the membership fee."),
        ("도로가 눈으로 덮였기 때문에 시장은 버스를 세웠다.",
         "The mayor stopped the buses because the road was covered with snow.",
         "The mayor stopped the buses although the road was covered with snow."),
        ("버스를 타는 대신 자전거를 빌렸다.", "I rented a bicycle instead of taking the bus.",
         "I rented a bicycle in addition to taking the bus."),
        ("문을 닫고 나서 불을 껐다.", "I turned off the light after I closed the door.",
         "I turned off the light until I closed the door."),
        ("신호가 바뀔 때까지 도로를 건너지 마십시오.", "Do not cross the road until the signal changes.",
         "Do not cross the road after the signal changes."),
        # of what is so of both clauses, either may be denied
        ("버스가 고장 났지만 승객들은 병원에 도착했다.",
         "Although the bus broke down, the passengers arrived at the hospital.",
         "Although the bus did not break down, the passengers arrived at the hospital."),
        ("버스가 고장 났지만 승객들은 병원에 도착했다.",
         "The passengers arrived at the hospital although the bus broke down.",
         "Although the bus broke down, the passengers did not arrive at the hospital."),
        ("버스가 고장 났지만 승객들은 병원에 도착했다.",
         "The bus broke down, but the passengers arrived at the hospital.",
         "The bus did not break down, but the passengers arrived at the hospital."),
        ("도로가 눈으로 덮였기 때문에 시장은 버스를 세웠다.",
         "Because the road was covered with snow, the mayor stopped the buses.",
         "Because the road was not covered with snow, the mayor did not stop the buses."),
        ("비가 왔지만 경기는 열렸다.", "The game was held although it rained.",
         "The game was not held although it rained."),
        # why something is so, and what is so in spite of it
        ("비가 오기 때문에 학교는 문을 닫는다.", "Because it rains, the school closes its doors.",
         "It rains, but the school closes its doors."),
        ("표가 비싸기 때문에 극장이 비었다.", "The theater was empty because tickets were expensive.",
         "Although tickets were expensive, the theater was empty."),
        ("회비를 내더라도 책을 빌릴 수 없다.", "Even if you pay the membership fee, you cannot borrow books.",
         "You can borrow books only if you pay the membership fee."),
        ("회비를 내더라도 책을 빌릴 수 없다.", "Even if you pay the membership fee, you cannot borrow books.",
         "Even if you pay the membership fee, you can borrow books."),
        ("문을 닫을 때까지 불을 끄지 않았다.", "I did not turn off the light until I closed the door.",
         "I did not turn off the light after I closed the door."),
        ("문을 닫을 때까지 불을 안 껐다.", "I did not turn off the light until I closed the door.",
         "I did not turn off the light after I closed the door."),
        ("소금을 넣은 뒤 물을 끓이지 마십시오.", "Do not boil the water after adding salt.",
         "Do not boil the water before adding salt."),
    ],
)  # fmt: skip
def test_what_follows_from_what(korean: str, english: str, wrong: str) -> None:
    assert not turned(korean, english)
    assert turned(korean, wrong)


@each(
    ("korean", "english"),
    [
        # if it is not so, it is not: the same as if it is, it is
        ("세금을 내면 여권을 받을 수 있다.", "You cannot get a passport unless you pay your taxes."),
        # what says no by its meaning may be how a no is said
        ("번호가 유효하지 않으면 오류를 반환합니다.", "If the number is invalid, an error is returned."),
        ("주소를 모르면 우체국에 물어보십시오.", "If you do not know the address, ask at the post office."),
        ("번호가 지정되지 않으면 기본 번호를 반환합니다.", "If not specified, the default number is returned."),
        # a no that denies nothing
        ("가격이 오르면 소비는 줄 수밖에 없다.", "If prices rise, consumption is bound to fall."),
        # of two facts either may be granted
        (
            "표가 비싸기 때문에 극장이 비었다.",
            "Tickets were expensive, but the theater was empty.",
        ),  # in other words, too
        ("방은 좁지만 전망은 좋지 않은 편이 아니다.", "The view is fine, but the room is small."),
    ],
)
def test_what_may_be_said_so(korean: str, english: str) -> None:
    assert not turned(korean, english)


@each(
    ("text", "language", "tied"),
    [
        ("그는 손을 씻은 뒤 밥을 먹었다.", "ko", ("time", "그는 손을 씻은", "밥을 먹었다.")),
        ("손을 씻기 전에 밥을 먹었다.", "ko", ("time", "밥을 먹었다.", "손을 씻")),
        ("He ate before washing his hands.", "en", ("time", "He ate", "washing his hands.")),
        ("Unless you pay, we leave.", "en", ("if", "you pay", "we leave.")),
        ("He saves once and ignores it.", "en", None),  # one time
        ("화면이 크다.", "ko", None),  # no condition: the end of a noun
        ("그렇게 하면 된다.", "ko", None),  # and no condition of anything
        ("하마터면 넘어질 뻔했다.", "ko", None),
        ("세 번까지만 됩니다.", "ko", None),
        # each word that ties two
        ("손을 씻기 직전에 밥을 먹었다.", "ko", ("time", "밥을 먹었다.", "손을 씻")),
        ("손을 씻기전까지는 밥을 먹었다.", "ko", ("time", "밥을 먹었다.", "손을 씻")),
        ("손을 씻기 전에도 밥을 먹었다.", "ko", ("time", "밥을 먹었다.", "손을 씻")),
        ("손을 씻기 전까지도 밥을 먹었다.", "ko", ("time", "밥을 먹었다.", "손을 씻")),
        ("책을 빌리려면 먼저 회비를 내야 한다.", "ko", ("time", "먼저 회비를 내야 한다.", "책을 빌리")),
        ("책을 빌리려면, 우선 회비를 내야 한다.", "ko", ("time", "우선 회비를 내야 한다.", "책을 빌리")),
        ("책을 빌리려면 누구나 먼저 회비를 내야 한다.", "ko", ("time", "누구나 먼저 회비를 내야 한다.", "책을 빌리")),
        ("책을 읽으려면 회비를 내야 한다.", "ko", ("aim", "회비를 내야 한다.", "책을 읽")),
        ("손을 씻고 나서야 밥을 먹었다.", "ko", ("time", "손을 씻", "밥을 먹었다.")),
        ("손을 씻고 난 직후에 밥을 먹었다.", "ko", ("time", "손을 씻", "밥을 먹었다.")),
        ("손을 씻고 난 이후에는 밥을 먹었다.", "ko", ("time", "손을 씻", "밥을 먹었다.")),
        ("손을 씻고 난 후에야 밥을 먹었다.", "ko", ("time", "손을 씻", "밥을 먹었다.")),
        ("손을 씻고 난 뒤에 밥을 먹었다.", "ko", ("time", "손을 씻", "밥을 먹었다.")),
        ("손을 씻고 난 다음 밥을 먹었다.", "ko", ("time", "손을 씻", "밥을 먹었다.")),
        ("손을 씻고나서는 밥을 먹었다.", "ko", ("time", "손을 씻", "밥을 먹었다.")),
        ("손을 씻고 나서도 밥을 먹었다.", "ko", ("time", "손을 씻", "밥을 먹었다.")),
        ("손을 씻자마자 밥을 먹었다.", "ko", ("time", "손을 씻", "밥을 먹었다.")),
        ("손을 씻은 직후 밥을 먹었다.", "ko", ("time", "손을 씻은", "밥을 먹었다.")),
        ("손을 씻은 이후에는 밥을 먹었다.", "ko", ("time", "손을 씻은", "밥을 먹었다.")),
        ("손을 씻은 후에야 밥을 먹었다.", "ko", ("time", "손을 씻은", "밥을 먹었다.")),
        ("손을 씻은 다음에 밥을 먹었다.", "ko", ("time", "손을 씻은", "밥을 먹었다.")),
        ("손을 씻는 대신에 밥을 먹었다.", "ko", ("instead", "손을 씻", "밥을 먹었다.")),
        ("손을 씻지 않고서 밥을 먹었다.", "ko", ("instead", "손을 씻", "밥을 먹었다.")),
        ("손을 씻지 말고 밥을 먹어라.", "ko", ("instead", "손을 씻", "밥을 먹어라.")),
        ("손을 씻는 한 밥을 먹는다.", "ko", ("if", "손을 씻", "밥을 먹는다.")),
        ("손을 씻은 경우에는 밥을 먹는다.", "ko", ("if", "손을 씻은", "밥을 먹는다.")),
        ("손을 씻을 경우엔 밥을 먹는다.", "ko", ("if", "손을 씻을", "밥을 먹는다.")),
        ("손을 씻는 경우에 밥을 먹는다.", "ko", ("if", "손을 씻는", "밥을 먹는다.")),
        ("손을 씻을 때까지는 밥을 먹지 않았다.", "ko", ("until", "손을 씻을", "밥을 먹지 않았다.")),
        ("손을 씻는 때까지 밥을 먹지 않았다.", "ko", None),
        ("손을 씻더라도 밥을 먹는다.", "ko", ("even", "손을 씻", "밥을 먹는다.")),
        ("손을 씻지 않아도 밥을 먹는다.", "ko", ("even", "손을 씻지 않", "밥을 먹는다.")),
        ("손을 씻어야만 밥을 먹는다.", "ko", ("only", "손을 씻어", "밥을 먹는다.")),
        ("손을 씻기 때문에 밥을 먹는다.", "ko", ("cause", "손을 씻", "밥을 먹는다.")),
        ("손을 씻었음에도 불구하고 밥을 먹었다.", "ko", ("despite", "손을 씻었", "밥을 먹었다.")),
        ("손을 씻었는데도 밥을 먹었다.", "ko", ("despite", "손을 씻었", "밥을 먹었다.")),
        ("손을 씻었지만 밥을 먹었다.", "ko", ("despite", "손을 씻었", "밥을 먹었다.")),
        ("손을 씻음에도 밥을 먹었다.", "ko", ("despite", "손을 씻", "밥을 먹었다.")),
        ("손을 씻으면 됩니다.", "ko", None),
        ("손을 씻으면 좋겠다.", "ko", None),
        ("손을 씻으면 어떨까.", "ko", None),
        ("손을 씻으면 충분하다.", "ko", None),
        ("손을 씻으면 그만이다.", "ko", None),
        ("손을 씻으면 안 된다.", "ko", None),
        ("손을 씻으면 밥을 먹는다.", "ko", ("if", "손을 씻으", "밥을 먹는다.")),
        ("그림의 측면 밥을 먹는다.", "ko", None),
        ("He ate right after washing his hands.", "en", ("time", "washing his hands.", "He ate")),
        ("He ate soon after he washed his hands.", "en", ("time", "he washed his hands.", "He ate")),
        ("Immediately after washing his hands, he ate.", "en", ("time", "washing his hands", "he ate.")),
        ("He ate shortly after he washed his hands.", "en", ("time", "he washed his hands.", "He ate")),
        ("Once he washed his hands, he ate.", "en", ("time", "he washed his hands", "he ate.")),
        ("As soon as he washed his hands, he ate.", "en", ("time", "he washed his hands", "he ate.")),
        ("Prior to washing his hands, he ate.", "en", ("time", "he ate.", "washing his hands")),
        ("He ate prior to washing his hands.", "en", ("time", "He ate", "washing his hands.")),
        ("Instead of washing his hands, he ate.", "en", ("instead", "washing his hands", "he ate.")),
        ("He ate rather than wash his hands.", "en", ("instead", "wash his hands.", "He ate")),
        ("Even if he washed his hands, he ate.", "en", ("even", "he washed his hands", "he ate.")),
        ("He ate even though he washed his hands.", "en", ("even", "he washed his hands.", "He ate")),
        ("He ate only when he washed his hands.", "en", ("only", "he washed his hands.", "He ate")),
        ("Only if you wash your hands, eat it.", "en", ("only", "you wash your hands", "eat it.")),
        ("He eats if he washes his hands.", "en", ("if", "he washes his hands.", "He eats")),
        ("He eats unless he washes his hands.", "en", ("if", "he washes his hands.", "He eats")),
        ("In addition to washing his hands, he ate.", "en", ("besides", "washing his hands", "he ate.")),
        ("Besides washing his hands, he ate.", "en", ("besides", "washing his hands", "he ate.")),
        ("He ate as well as washing his hands.", "en", ("besides", "washing his hands.", "He ate")),
        ("Because he washed his hands, he ate.", "en", ("cause", "he washed his hands", "he ate.")),
        ("Though he washed his hands, he ate.", "en", ("despite", "he washed his hands", "he ate.")),
        ("Despite washing his hands, he ate.", "en", ("despite", "washing his hands", "he ate.")),
        ("He ate although he washed his hands.", "en", ("despite", "he washed his hands.", "He ate")),
        ("To eat it, you must first wash your hands.", "en", ("time", "you must first wash your hands.", "eat it")),
        ("In order to eat it, first wash your hands.", "en", ("time", "first wash your hands.", "eat it")),
        ("He washed his hands, and then ate it.", "en", ("time", "He washed his hands", "ate it.")),
        ("He washed his hands then ate it.", "en", ("time", "He washed his hands", "ate it.")),
        ("He ate it without washing his hands.", "en", ("without", "washing his hands.", "He ate it")),
        ("He ate it until he washed his hands.", "en", ("till", "he washed his hands.", "He ate it")),
        ("He washed his hands, but ate it.", "en", ("despite", "He washed his hands", "ate it.")),
        ("He did not eat until he washed his hands.", "en", ("until", "he washed his hands.", "He did not eat")),
        ("You cannot eat it until you wash your hands.", "en", ("until", "you wash your hands.", "You cannot eat it")),
        ("He didn't eat until he washed his hands.", "en", ("until", "he washed his hands.", "He didn't eat")),
        ("He eats once a day and washes his hands.", "en", None),
        ("He eats once per day or washes his hands.", "en", None),
        ("He ate it once more after he washed his hands.", "en", None),
        ("He ate it when he washed his hands, but slowly.", "en", None),
        ("He ate while he washed his hands.", "en", None),
        ("He, who ate it, washed his hands before supper.", "en", None),
        ("If he ate it, whose hands were washed, he left.", "en", None),
    ],
)
def test_how_two_clauses_are_tied(text: str, language: Language, tied: tuple[str, str, str] | None) -> None:
    ties = read_ties(Text(text, language))
    assert [(tie.kind, text[slice(*tie.first)], text[slice(*tie.second)]) for tie in ties] == ([tied] if tied else [])
