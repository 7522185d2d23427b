"""Known names in whose place others stand that sound like them: what sounds so is read, and yet is somebody else."""

from __future__ import annotations

from compared import compared, kinds
from each import each
from worded import source_of, target_of, told


@each(
    ("korean", "english", "hangul", "right", "wrong"),
    [
        (
            "세조는 경전을 한글로 옮기게 했다.",
            "{} had the scriptures put into Hangul.",
            "세조",
            "King Sejo",
            "King Sejong",
        ),
        ("정원은 세조의 능 옆에 있다.", "The garden is by the tomb of {}.", "세조", "Sejo", "Sejong"),
        ("경매에는 모네의 수련이 나왔다.", "Water lilies by {} were at the auction.", "모네", "Monet", "Manet"),
        # everyday words, or kings of many dynasties, whose title says that they are kings
        ("태조는 절을 고쳐 지었다.", "{} rebuilt the temple.", "태조", "King Taejo", "King Taejong"),
        ("태조는 절을 고쳐 지었다.", "{} rebuilt the temple.", "태조", "King Taejo", "Queen Seondeok"),
        ("무덤은 정조가 만들었다.", "The tomb was built by {}.", "정조", "King Jeongjo", "King Jeongjong"),
        # of two words, whose second one is another
        ("그들은 뉴질랜드에 산다.", "They live in {}.", "뉴질랜드", "New Zealand", "New England"),
    ],
)
def test_somebody_else_who_sounds_alike(korean: str, english: str, hangul: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    assert told(compared((korean, english.format(wrong)))) == [("wrong", hangul, wrong)]


@each(
    ("korean", "english"),
    [
        ("세조와 세종은 부자였다.", "King Sejong was the father of King Sejo."),  # both
        (
            "인종을 가리지 않고 모였다.",
            "People of every race met King Injong's envoy.",
        ),  # the king is said for the word
        ("모네의 친구가 그렸다.", "It was painted by a friend of his."),
    ],
)
def test_both_or_none(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@each(
    ("korean", "english", "right", "wrong"),
    [
        ("국제해사기구가 지침을 냈다.", "The {} issued a guide.", "IMO", "IMCO"),
        ("세계무역기구는 답하지 않았다.", "The {} gave no answer.", "WTO", "WTD"),
    ],
)
def test_a_letter_of_an_abbreviation(korean: str, english: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["due"]) == ("misspelled", right)


@each(
    ("korean", "english", "right", "wrong"),
    [
        ("콜롬비아가 이겼다.", "{} won.", "Colombia", "Columbia"),
        ("댈러스에서 회의가 열렸다.", "The meeting was held in {}.", "Dallas", "Dulles"),
    ],
)
def test_a_place_that_is_written_by_ear(korean: str, english: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["due"]) == ("misspelled", right)


def test_a_country_and_a_school_that_is_called_much_alike() -> None:
    assert kinds(("콜롬비아 학생들은 컬럼비아대를 찾았다.", "Students from Colombia visited Columbia.")) == []


def test_an_abbreviation_of_something_else_that_is_named_beside() -> None:
    korean = "세계보건기구 총회(WHA)가 제네바에서 열렸다."
    assert kinds((korean, "The World Health Organization's assembly, the WHA, met in Geneva.")) == []
    assert kinds((korean, "The WHA met in Geneva.")) == []  # Korean has it, too


def test_a_long_foreign_name_is_read_by_no_syllables() -> None:
    korean, english = "네타냐후가 명령을 내렸다.", "{} gave the order."
    assert kinds((korean, english.format("Netanyahu"))) == []
    assert kinds((korean, english.format("Netanyahoo"))) == ["misspelled"]


@each(
    ("korean", "english"),
    [
        ("박영권과 설영우가 뛴다.", "Park Young-gwon and Seol Young-woo will play."),
        ("설영우와 한영구가 뛴다.", "Seol Young-woo and Han Young-goo will play."),
    ],
)
def test_a_given_name_that_is_nearly_that_of_somebody_known(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@each(
    ("korean", "english", "crossed"),
    [
        (
            "톰 크루즈와 브래드 피트가 무대에 섰다.",
            "Tom Cruise and Brad Pitt took the stage.",
            "Brad Cruise and Tom Pitt took the stage.",
        ),
        ("마크 올슨과 존 힐이 왔다.", "Mark Olson and John Hill came.", "John Olson and Mark Hill came."),
    ],
)
def test_given_names_that_have_changed_places(korean: str, english: str, crossed: str) -> None:
    assert kinds((korean, english)) == []
    assert kinds((korean, crossed)) == ["wrong"]


def test_two_of_one_given_name_have_changed_nothing() -> None:
    assert kinds(("존 올슨과 존 힐이 왔다.", "Jon Olson and John Hill came.")) == []


@each(
    ("korean", "english", "right", "wrong"),
    [
        ("라모스는 웃었다. 라모스의 어머니도 웃었다.", "Ramos laughed. {}'s mother laughed, too.", "Ramos", "Ramas"),
        ("하르트만은 나갔다. 하르트만은 의장이다.", "Hartmann left. {} is chair.", "Hartmann", "Harmann"),
    ],
)  # fmt: skip
def test_a_slip_in_a_second_mention(korean: str, english: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["due"]) == ("misspelled", right)


@each(
    "english",
    [
        "Ramos laughed. The Ramoses laughed, too.",  # all of the family
        "Ramos laughed. Ramos and his son Ramis laughed, too.",  # as often as Korean has it, and somebody else
    ],
)
def test_what_is_made_of_a_name_and_who_else_is_there_are_no_slips(english: str) -> None:
    assert "misspelled" not in kinds(("라모스는 웃었다. 라모스의 가족도 웃었다.", english))


@each(
    ("korean", "english"),
    [
        ("‘레인보우 맨’ 손흥민이 또 넣었다.", "Son Heung-min, the “Silver Fox,” scored again."),
        ("사람들은 그를 ‘레인보우 맨’이라고 불렀다.", "People called him “Silver Fox.”"),
        ("‘레인보우 맨’으로 불리는 그가 왔다.", "He came, who is known as “Silver Fox.”"),
    ],
)
def test_a_nickname_may_be_said_in_words_of_its_own(korean: str, english: str) -> None:
    assert "wrong" not in kinds((korean, english))


def test_what_is_sung_is_no_nickname() -> None:
    assert kinds(("밴드는 ‘레인보우 맨’을 불렀다.", "The band sang “Silver Fox.”")) == ["wrong"]


def test_what_is_said_of_an_actor_may_stand_beside_the_part() -> None:
    korean = "아이유는 드라마에서 이지안 역을 맡아 호평을 받았다."
    assert kinds((korean, "IU was praised for her role as Lee Ji-an in the drama.")) == []


def test_each_king_in_the_place_of_another_is_told_where_he_stands() -> None:
    korean = "태조는 절을 지었다. 태조는 성도 쌓았다."
    english = "King Taejong built the temple. King Taejong also raised the wall."
    found = compared((korean, english))
    assert told(found) == [("wrong", "태조", "King Taejong")] * 2
    for side, text, name in ((source_of, korean, "태조"), (target_of, english, "King")):
        first, second = (side(hit).start.column for hit in found)
        assert second - first == text.rindex(name) - text.index(name)
