"""A word or two that one side has alone, where all else is answered."""

from __future__ import annotations

from each import each
from shipped import STANDARDS
from toy import pair

from qa_lint.checks.omission.lone_words import lone_words
from qa_lint.checks.omission.parts import parts_without_counterpart
from qa_lint.model import Pair


def told(korean: str, english: str) -> list[str]:
    return [text[slice(*span)] for text, span in lone_words(pair(korean, english), STANDARDS)]


@each(
    ("korean", "english", "lost"),
    [
        # a noun, wherever it stands in its sentence
        ("할머니는 시장에서 미역과 멸치를 샀다.", "Grandmother bought anchovies at the market.", ["미역과"]),
        ("삼촌은 지하실에서 낡은 시계를 고쳤다.", "My uncle repaired an old clock.", ["지하실에서"]),
        ("삼촌은 낡은 시계를 고쳤다.", "My uncle repaired an old clock in the basement.", ["basement"]),
        ("상자에는 연필과 편지가 있었다.", "There were pencils, scissors and letters in the box.", ["scissors"]),
        # what is in a computer, and somebody to whom or with whom something is done
        ("삼촌은 암호를 바꾼 뒤 책상에 앉았다.", "My uncle sat down at the desk.", ["암호를 바꾼"]),
        (
            "관리자는 서버로 복사했다.",
            "The administrator copied the screenshots to the server.",
            ["screenshots"],
        ),
        ("삼촌은 이웃에게 낡은 시계를 팔았다.", "My uncle sold an old clock.", ["이웃에게"]),
        ("삼촌은 낡은 시계를 고쳤다.", "My uncle repaired an old clock for his neighbor.", ["neighbor"]),
        # when it is, with a particle or without
        ("삼촌은 어제 낡은 시계를 고쳤다.", "My uncle repaired an old clock.", ["어제"]),
        ("삼촌은 일요일 저녁 낡은 시계를 고쳤다.", "My uncle repaired an old clock.", ["일요일 저녁"]),
        ("삼촌은 다음 달 낡은 시계를 판다.", "My uncle will sell an old clock.", ["달"]),
        ("삼촌은 낡은 시계를 고쳤다.", "My uncle repaired an old clock yesterday.", ["yesterday"]),
        # how something is, or is done
        ("그녀는 눅눅한 빵을 새들에게 주었다.", "She gave the bread to the birds.", ["눅눅한"]),
        ("그녀는 빵을 새들에게 주었다.", "She gave the soggy bread to the birds.", ["soggy"]),
        ("그는 옷을 서랍에 넣었다.", "He put the dark clothes in the drawer.", ["dark"]),
        ("그는 옷을 서랍에 넣었다.", "He put the dark and striped clothes in the drawer.", ["dark and striped"]),
        (
            "의사는 마당에 앉아 손을 씻었다.",
            "The doctor put on a mask, sat in the yard and washed his hands.",
            ["mask"],
        ),
        ("학생들은 폭력적인 영화를 보았다.", "The students watched a film.", ["폭력적인"]),
        ("아이는 슬그머니 창문을 열었다.", "The child opened the window.", ["슬그머니"]),
        ("아이는 창문을 열었다.", "The child cautiously opened the window.", ["cautiously"]),
        # with what is said of it, and with its verb
        ("삼촌은 시계를 고쳤다.", "My uncle repaired the clock with a rusty old hammer.", ["rusty old hammer"]),
        ("농부는 장화를 벗고 편지를 읽었다.", "The farmer read the letter.", ["장화를 벗고"]),
        # an object and its verb, whatever they are
        ("감독은 규칙을 바꾸고 선수들을 칭찬했다.", "The coach praised the players.", ["규칙을 바꾸고"]),
        ("감독은 규칙을 바꾼 뒤 선수들을 칭찬했다.", "The coach praised the players.", ["규칙을 바꾼"]),
        ("감독은 선수들을 칭찬했다.", "The coach visited the lab and praised the players.", ["visited the lab"]),
        # a verb for what can be seen to be done, joined to another
        ("삼촌은 당근을 씻어서 말린 뒤 상자에 넣었다.", "My uncle washed the carrots and put them in a box.", ["말린"]),
        ("삼촌은 당근을 씻고 말렸다.", "My uncle washed the carrots.", ["말렸다"]),
        ("삼촌은 당근을 썰었다.", "My uncle peeled and sliced the carrots.", ["peeled"]),
        (
            "삼촌은 당근을 씻어 상자에 넣었다.",
            "My uncle washed the carrots, dried them and put them in a box.",
            ["dried"],
        ),
        # several words, where nothing else is open
        (
            "할머니는 새벽에 시장에서 미역과 멸치를 샀다.",
            "Grandmother bought anchovies at the market.",
            ["새벽에", "미역과"],
        ),
    ],
)
def test_what_is_lost(korean: str, english: str, lost: list[str]) -> None:
    assert told(korean, english) == lost


@each(
    ("korean", "english"),
    [
        ("할머니는 시장에서 미역과 멸치를 샀다.", "Grandmother bought seaweed and anchovies at the market."),
        # something on the other side has no answer, either, and may say it
        ("삼촌은 지하실에서 낡은 시계를 고쳤다.", "My uncle repaired an old clock in the hobby den."),
        # so long a sentence may say it
        (
            "삼촌은 지하실에서 낡은 시계를 고쳤다.",
            "My uncle is the one who has had to repair that which had been an old clock.",
        ),
        # a pronoun may stand for it
        ("삼촌은 시계를 고쳐 상자에 넣었다. 망치는 버렸다.", "My uncle repaired the clock and put it in the box."),
        (
            "학생들은 칠판에 답을 쓰고 망치를 버렸다.",
            "The students wrote the answer on the blackboard and threw it away.",
        ),
        # by a pronoun somebody may be meant, and by another time or a number the same time
        ("삼촌은 이웃에게 시계를 팔았다.", "My uncle sold him a clock."),
        ("삼촌은 그에게 시계를 팔았다.", "My uncle sold the clock to his neighbor."),
        ("삼촌은 일요일 낡은 시계를 고쳤다.", "My uncle repaired an old clock on the 15th."),
        ("삼촌은 어제 낡은 시계를 고쳤다.", "My uncle repaired an old clock the day before."),
        # a compound that Korean has a word of its own for, and how much there is of something
        ("그는 식칼로 고기를 썰었다.", "He cut the meat with a kitchen knife."),
        ("손님들은 국수를 주문했다.", "The guests ordered a bowl of noodles."),
        # a subject, which Korean may leave out
        ("월요일에는 문을 닫고 화요일에는 연다.", "The museum is closed on Mondays and opens on Tuesdays."),
        # a noun before another one, of which nobody knows whether it makes a compound with that
        ("농부는 수박 농사를 짓는다.", "The farmer farms."),
        # a part of another verb, or the end of the sentence
        ("감독은 규칙을 바꾸고 있었다. 선수들은 훈련했다.", "The players trained with the coach."),
        # an ending behind code, a number, and an order that looks like an adjective
        ("값이 `n`라면 함수는 목록을 돌려준다.", "If the value is `n`, the function returns the list."),
        ("아버지는 새벽 네 시면 신문을 읽으신다.", "My father reads the newspaper at four in the morning."),
        ("의사는 환자에게 음식을 먹지 말라고 했다.", "The doctor told the patient not to eat food."),
        # what is done, where something of the other side may say it, or it is no part of anything else
        ("삼촌은 당근을 씻어서 말린 뒤 상자에 넣었다.", "My uncle washed and aired the carrots and put them in a box."),
        ("삼촌은 시장에서 산 당근을 말렸다.", "My uncle took the carrots he had bought at the market."),
        # several words, where something else is open, too
        ("할머니는 새벽에 시장에서 미역과 멸치를 샀다.", "Grandmother bought foo anchovies at the market."),
        # an English word that only looks like one of the table
        ("학생들은 결과를 설명했다.", "The students were coining the results."),
    ],
)
def test_what_is_not_told(korean: str, english: str) -> None:
    assert told(korean, english) == []


def test_a_verb_that_is_said_in_other_words_is_no_answer_to_a_noun() -> None:
    korean = "농부는 울타리를 고치고 저녁을 준비하러 갔다."
    english = "The farmer mended the fence, fed the chickens and prepared supper."
    assert told(korean, english) == ["fed the chickens"]
    assert told(korean, english.replace("fed the chickens", "stroked the chickens, hid the rope, limped")) == []


def test_it_is_a_part_of_its_sentence_in_either_direction() -> None:
    one = pair(
        "삼촌은 지하실에서 낡은 시계를 고쳤다. 손님은 편지를 읽었다.",
        "My uncle repaired an old clock. The guest read the letter.",
    )
    for both in (one, Pair(one.target, one.source)):
        ((_, [part]),) = parts_without_counterpart(both, STANDARDS)
        assert part.text[slice(*part.span)] == "지하실에서"


def test_what_the_next_sentence_says_is_not_lost() -> None:
    moved = pair(
        "삼촌은 지하실에서 낡은 시계를 고쳤다. 손님은 편지를 읽었다.",
        "My uncle repaired an old clock. In the basement the guest read the letter.",
    )
    assert not [*parts_without_counterpart(moved, STANDARDS)]


def test_a_noun_that_is_half_answered_may_say_another() -> None:
    # the verb has the one answer that the lid looks for, too
    korean, english = "요리사는 뚜껑을 덮고 국을 끓였다.", "The cook covered the pot and boiled the soup."
    assert told(korean, english) == []
    assert told(korean.replace("뚜껑을 덮고", "덮고"), english) == ["pot"]


@each(
    ("korean", "english", "lost"),
    [
        # an object and its verb, before or behind what joins them to the rest
        ("감독은 선수들을 칭찬했다.", "The coach praised the players and visited the lab.", "visited the lab"),
        ("감독은 선수들을 칭찬했다.", "The coach praised the players and then visited the lab.", "visited the lab"),
        ("감독은 규칙을 바꾸면서 선수들을 칭찬했다.", "The coach praised the players.", "규칙을 바꾸면서"),
        ("감독은 규칙을 바꾼 채 선수들을 칭찬했다.", "The coach praised the players.", "규칙을 바꾼"),
        # a noun that no compound is made of by what follows it, or of which something is a measure
        ("그는 연필을 상에 던졌다.", "He threw the pencils and scissors onto the table.", "scissors"),
        ("삼촌은 낡은 시계를 고쳤다.", "My uncle repaired an old clock with a handful of scissors.", "scissors"),
        (
            "삼촌은 낡은 시계를 고쳤다.",
            "When the basement flooded, my uncle repaired an old clock.",
            "basement flooded",
        ),
        ("학생들은 라면을 학교에 두고 떠났다.", "The students left the school.", "라면을"),
        # somebody among others
        ("변호사는 배관공과 의사를 만났다.", "The lawyer met the doctor.", "배관공과"),
        ("변호사는 배관공, 의사를 만났다.", "The lawyer met the doctor.", "배관공"),
        ("변호사는 의사 및 배관공을 만났다.", "The lawyer met the doctor.", "배관공을"),
        ("변호사는 의사나 배관공을 만났다.", "The lawyer met the doctor.", "배관공을"),
        ("변호사는 의사를 만났다.", "The lawyer met the doctor and the plumber.", "plumber"),
        ("변호사는 의사를 만났다.", "The lawyer met the plumber and the doctor.", "plumber"),
        ("변호사는 의사를 만났다.", "The lawyer met the plumber, a dentist, and the doctor.", "plumber, a dentist"),
    ],
)
def test_what_is_lost_beside_others(korean: str, english: str, lost: str) -> None:
    assert told(korean, english) == [lost]


@each(
    ("korean", "english"),
    [
        # a verb that is part of another one, or of what is said
        ("감독은 규칙을 바꾸고 있는 선수들을 칭찬했다.", "The coach praised the players in doing so."),
        ("감독은 규칙을 바꾼다고 한 선수들을 칭찬했다.", "The coach praised the players who said so."),
        # no adjectives and nouns: what follows a number, a no, a letter or code
        ("학생들은 네 시면 학교를 떠났다.", "The students left the school by four."),
        ("학생들은 학교를 떠나지 말라고 했다.", "The students said not to leave the school."),
        ("학생들은 X라면 학교를 떠났다.", "If it was X, the students left the school."),
        ("학생들은 `n`라면 학교를 떠났다.", "If it was `n`, the students left the school."),
        ("시는 새 학교를 지었다.", "The city built a new school."),
        ("삼촌은 낡은 시계를 고쳐 보라고 했다.", "My uncle told me to repair an old clock."),
        # a part of a compound, on either side of it, and of a name
        ("삼촌은 사무실의 낡은 시계를 고쳤다.", "My uncle repaired an old clock in the basement office."),
        ("삼촌은 교회 옆에서 낡은 시계를 고쳤다.", "My uncle repaired an old clock near the church-basement."),
        ("삼촌은 낡은 시계를 고쳤다.", "My uncle repaired an old clock on Basement Street."),
        # who is not among others may be called otherwise
        ("변호사는 의사를 만났다.", "The lawyer met the doctor of the plumber."),
        # what Korean calls a part of an interface behind its label
        ("비밀번호를 잊었으면 계정(Account) 메뉴에서 바꾸세요.", "If you forgot your password, change it in Account."),
        ("비밀번호를 잊었으면 계정 메뉴에서 바꾸세요.", "If you forgot your password, change it in Account."),
        # what is said of a number by an adverb
        ("학교까지 3km, 약 40분", "3 km (about 2 miles) to the school, roughly 40 minutes"),
        # an adjective that stands for a noun, and a verb
        ("아이는 불 꺼진 방에 앉아 울었다.", "The child sat crying in a room in the dark."),
        ("삼촌은 없는 이들을 위해 낡은 시계를 고쳤다.", "My uncle repaired an old clock for the poor."),
        ("원하는 편지만 받도록 주소를 감추세요.", "Mask your address so you only get the letters you want."),
        # what a number has
        ("삼촌은 지하 2층에서 낡은 시계를 고쳤다.", "My uncle repaired an old clock on B2."),
    ],
)
def test_what_is_no_word_of_its_own(korean: str, english: str) -> None:
    assert told(korean, english) == []
