"""A no of one side that the other says in no way, whatever word answers what it denies."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.denials_by_sentence import read_denials_by_sentence
from qa_lint.facts.polarity.denials.denied_nowhere import read_denied_nowhere

TABLES = OPPOSITES, NEGATION, WORDS, DICTIONARY


@each(
    ("korean", "english", "denial"),
    [
        # what is denied stands far away, or is told by a word of which no table says that it answers
        (
            "경찰은 사고가 난 지 사흘이 지나도록 운전자를 불러 조사하지 않은 것으로 전해졌다.",
            "Police are said to have had the driver in for questioning within three days of the accident.",
            "조사하지 않",
        ),
        (
            "구청은 시장 상인들과 협의가 제대로 이뤄지지 못했다고 설명했다.",
            "The district office explained that proper talks with the market merchants had taken place.",
            "이뤄지지 못",
        ),
        # a word that says no translates one of its own
        (
            "화재로 인한 피해 규모가 정확히 집계되지 않은 상태다.",
            "The loss from the fire has been precisely totalled.",
            "집계되지 않",
        ),
    ],
)
def test_the_one_no_of_korean_is_missed_where_english_says_none(korean: str, english: str, denial: str) -> None:
    found = read_denied_nowhere(pair(korean, english), *TABLES)
    assert [(lost.language, korean[slice(*lost.denial)]) for lost in found] == [("ko", denial)]


@each(
    ("korean", "english", "denial"),
    [
        (
            "시민 단체는 이 조례가 지방 재정에 도움이 된다고 지적했다.",
            "Civic groups pointed out that the ordinance does not help local finances.",
            "does not help local finances",
        ),
        (
            "시는 이 건물이 지진에 안전하다고 밝혔다.",
            "The city said the building would not be safe in an earthquake.",
            "would not be safe in an earthquake",
        ),
        # a word that says no translates one of its own
        (
            "경찰은 사고 원인이 음주 운전이라는 주장을 부인했다.",
            "Police did not deny the claim that the accident was caused by drunk driving.",
            "did not deny the claim that the",
        ),
        (
            "재고가 있으면 주문이 자동으로 취소됩니다.",
            "If there is no stock, the order is canceled automatically.",
            "is no stock",
        ),
    ],
)
def test_the_one_no_of_english_is_missed_where_korean_says_none(korean: str, english: str, denial: str) -> None:
    found = read_denied_nowhere(pair(korean, english), *TABLES)
    assert [(lost.language, english[slice(*lost.denial)]) for lost in found] == [("en", denial)]


@each(
    ("korean", "english"),
    [
        # it is said by a word that has its no in itself
        ("사고 당시 기사는 졸린 상태가 아니었다.", "The driver was alert at the time of the accident."),
        ("이 성벽은 전쟁이 여러 번 지나갔어도 무너지지 않았다.", "This wall has stood through many wars."),
        ("이 산길은 혼자 걷기에 쉽지 않다.", "This mountain path can be tricky to walk alone."),
        ("심판의 판정은 흠잡을 데 없었다.", "The referee's decisions were impeccable."),
        # what is denied tells of a noun, is a reason, a condition or a manner, or is held against what is so
        ("문을 닫지 않은 가게 앞에 손님이 줄을 섰다.", "Customers lined up in front of the shops that were open."),
        ("비가 오지 않아 논이 말랐다.", "It was so dry that the rice paddies had dried up."),
        (
            "시는 새 다리를 짓는 것이 아니라 낡은 다리를 고치기로 했다.",
            "The city has decided to repair the old bridge.",
        ),
        # it is asked
        ("오늘 같이 저녁 먹지 않겠습니까?", "Would you have dinner with me tonight?"),
        # Korean says it by another word, or by what alone is so
        ("어디서 표를 사는지 모르겠다.", "I do not know where to buy a ticket."),
        ("부엌에서는 도마를 나무 도마만 쓴다.", "We do not use plastic boards in the kitchen."),
        ("이 연고는 상처가 덧나는 것을 방지합니다.", "With this ointment the wound will not get worse."),
        ("그는 혐의에 대해 무죄를 주장했다.", "He pleaded not guilty to the charges."),
        ("이 가게 과일은 맛이 안좋다.", "The fruit of this shop does not taste good."),
        ("그 노래 제목은 생각이 안나네.", "I do not recall the title of that song."),
        ("서류가 잘 도착했는지 확인하세요.", "Check that the documents are not lost."),
        ("도마뱀은 처음 봅니다.", "I have never seen a lizard."),
        # it is a name, or is spoken of
        ("제3호 기념관은 5층 건물이다.", "Memorial Hall No. 3 is a five-story building."),
        ("거절하는 법을 배우는 것이 중요하다.", "It is important to learn to say no."),
    ],
)
def test_what_is_said_otherwise_misses_no_no(korean: str, english: str) -> None:
    assert read_denied_nowhere(pair(korean, english), *TABLES) == ()


def test_of_several_sentences_each_is_held_against_its_own() -> None:
    korean = "버스는 정시에 출발했다. 시는 이 건물이 지진에 안전하다고 밝혔다. 다친 사람은 없었다."
    english = "The bus left on time. The city said the building would not be safe in an earthquake. No one was hurt."
    (lost,) = read_denials_by_sentence(pair(korean, english), *TABLES)
    assert english[slice(*lost.denial)] == "would not be safe in an earthquake"
    assert korean[slice(*lost.statement)] == "밝혔다"


def is_missed(korean: str, english: str) -> bool:
    return read_denied_nowhere(pair(korean, english), *TABLES) != ()


SAFE = "시는 이 건물이 지진에 안전하다고 밝혔다."
NOT_SAFE = "The city said the building would not be safe in an earthquake."
NOES = """
would not be, wouldn't be, wouldn’t be, is not, isn't, are not, was not, were not, am not, do not be, does not be,
did not be, have not been,
has not been, had not been, will not be, should not be, must not be, may not be, might not be, can not be,
could not be, cannot be,
won't be, can't be, is never, was never, has never been, would never be, never was
"""


@each("no", NOES.replace("\n", " ").strip().split(", "))
def test_an_english_no_of_a_verb(no: str) -> None:
    assert is_missed(SAFE, NOT_SAFE.replace("would not be", no))


ASIDE = """
unless, until, till, except, but, other, otherwise, any more, anymore, any longer, than, yet, too, instead, or not,
or else, long, sure,
whether, hard, harder
"""


@each("aside", ASIDE.replace("\n", " ").strip().split(", "))
def test_an_english_no_that_need_not_be_said(aside: str) -> None:
    assert is_missed(SAFE, NOT_SAFE)
    assert not is_missed(SAFE, NOT_SAFE.replace(".", f" {aside}."))


@each("condition", ["if", "when", "where"])
def test_an_english_condition_that_korean_has_not(condition: str) -> None:
    english = f"The city said that {condition} it rains the building would not be safe in an earthquake."
    assert not is_missed(SAFE, english)
    for korean in ("비가 오면", "비가 온 경우", "비가 올 때", "비가 온다면", "비가 오는 한"):
        assert is_missed(SAFE.replace("이 건물이", f"{korean} 이 건물이"), english)


@each("name", ["No. 1", "no-brainer", "no, it", "no: it", "“no”", "'no'", "NO EXIT"])
def test_a_no_that_is_a_name_or_is_spoken(name: str) -> None:
    assert not is_missed(SAFE, f"The city said the building is {name} safe in an earthquake.")


BEYOND = """
회원만, 회원만이, 회원만을, 회원만은, 회원만의, 내일에서야, 내일에야, 금지, 불가, 그뿐, 내일부터, 오기 전, 올 때까지,
그 대신, 그것 말고, 그것보다, 그 외에, 그 외의, 모르는, 모른, 모를, 모릅니다만, 몰라,
몰랐지만, 가지 마, 가지 말라고, 다르게, 다른, 다릅니다만, 달라, 달랐지만, 오는지, 사람인지, 좋을지, 못간, 안되는,
안돼, 안됐지만, 안된, 안됨, 안됩니다만, 안좋은, 안하는, 안했지만, 안해, 안한, 안할,
안맞는, 안먹는, 안쓰는, 안썼지만, 안나는, 안난, 안날, 안들어, 안들리는, 안보이는, 안보여, 어려운, 어렵게, 힘든,
힘들게, 처음
"""


@each("beyond", BEYOND.replace("\n", " ").strip().split(", "))
def test_what_korean_says_is_so_alone_or_is_not(beyond: str) -> None:
    assert not is_missed(SAFE.replace("이 건물이", f"{beyond} 이 건물이"), NOT_SAFE)


def test_a_word_that_says_no_as_the_english_begins() -> None:
    assert is_missed(SAFE, NOT_SAFE.replace("The city", "Today the city"))
    assert not is_missed(SAFE, NOT_SAFE.replace("The city", "Unhappy, the city"))


NEGATIVE = "불안하다, 부실하다, 비정상이다, 무방비다, 미흡하다, 반쪽이다, 막혔다, 실패작이다, 잘못됐다"


@each("negative", NEGATIVE.split(", "))
def test_a_korean_word_that_says_no_by_its_first_syllable(negative: str) -> None:
    assert not is_missed(SAFE.replace("안전하다", negative), NOT_SAFE)


HELD = "The district office explained that proper talks with the market merchants had taken place."
MORE = """
못하는 사람, 못한 사람, 못할 사람, 못하던 사람, 못하면, 못하도록, 못하게, 못하면서, 못할수록, 못하더라도, 못해도,
못하든, 못했으니, 못해서, 못해, 못하고
"""


@each("more", MORE.strip().split(", "))
def test_what_the_ending_makes_of_a_korean_no(more: str) -> None:
    assert not is_missed(f"구청은 시장 상인들과 협의가 제대로 이뤄지지 {more} 설명했다.", HELD)


ENDS = """
못했다, 못한 것, 못한 상태다, 못한 상황이다, 못한 실정이다, 못한 듯, 못한 모양이다, 못할 예정이다, 못할 전망이다,
못한 셈이다, 못한 점을, 못한 게,
못하고 있다
"""


@each("end", [*ENDS.replace("\n", " ").strip().split(", "), "못하고,"])
def test_a_korean_no_that_ends_its_clause(end: str) -> None:
    assert is_missed(f"구청은 시장 상인들과 협의가 제대로 이뤄지지 {end} 설명했다.", HELD)
