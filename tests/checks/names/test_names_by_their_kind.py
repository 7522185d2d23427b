"""What stands beside a name and says which of several things it is: an age of a country, a country of which it is a
city, a title of a family name; and classes of names that the table has."""

from __future__ import annotations

from compared import assert_told_in_the_place_of, compared, kinds
from each import each


@each(
    ("korean", "english", "own", "other"),
    [
        ("고려 시대의 그릇이 나왔다.", "A bowl of the {} period was found.", "Goryeo", "Joseon"),
        ("조선 초기의 지도이다.", "It is a map of early {}.", "Joseon", "Goryeo"),
        ("조선 말에 지은 집이다.", "It is a house built at the end of {}.", "Joseon", "Goryeo"),
        ("베트남 다낭으로 가는 배가 떴다.", "A boat left for {}, Vietnam.", "Da Nang", "Hanoi"),
        ("태국 치앙마이에서 온 학생이다.", "The student is from {}, Thailand.", "Chiang Mai", "Bangkok"),
        # what history calls by a name
        ("대약진운동은 실패했다.", "The {} failed.", "Great Leap Forward", "Cultural Revolution"),
        ("아랍의 봄은 튀니지에서 시작됐다.", "The {} began in Tunisia.", "Arab Spring", "Prague Spring"),
        ("할머니는 홀로코스트에서 살아남았다.", "Grandmother survived the {}.", "Holocaust", "Blitz"),
    ],
)
def test_what_is_beside_it(korean: str, english: str, own: str, other: str) -> None:
    assert_told_in_the_place_of(korean, english, own, other)


@each(
    ("korean", "english"),
    [
        ("오랜 고려 끝에 지은 집이다.", "It is a house that was built after much thought."),  # consideration
        ("명과 후금은 요동에서 싸웠다.", "Ming and Later Jin fought in Liaodong."),
        ("송의 도자기가 팔렸다.", "Porcelain of the Song was sold."),
        ("당 황제는 사신을 보냈다.", "The Tang emperor sent an envoy."),
        ("한라솜다리가 피었다.", "The Hallasan edelweiss is in bloom."),  # that grows there
        ("구축함 대조영함이 돌아왔다.", "The destroyer Dae Jo Yeong has returned."),  # in three words
        ("후삼국은 오래가지 않았다.", "The Later Three Kingdoms did not last long."),
    ],
)
def test_what_is_the_same(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_family_name_but_for_a_letter() -> None:
    korean = "의원들은 탁 의장과 함께 마을을 둘러보았다."
    assert kinds((korean, "Members toured the village with Chairman Tak.")) == []
    [hit] = compared((korean, "Members toured the village with Chairman Tae."))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("misspelled", "Tae", "Tak")
    assert kinds((korean, "Members toured the village with Chairman Moss.")) == []


@each(
    ("korean", "english", "own", "other"),
    [
        (
            "그는 국제전기기술위원회에서 일한다.",
            "He works at the {}.",
            "International Electrotechnical Commission",
            "International Olympic Committee",
        ),
        (
            "부산고검이 기록을 받았다.",
            "The {} received the files.",
            "Busan High Prosecutors' Office",
            "Daegu High Court",
        ),
        ("보이저가 신호를 보냈다.", "{} sent a signal.", "Voyager", "Chandrayaan"),
        ("그는 퓰리처상을 받았다.", "He won the {}.", "Pulitzer Prize", "Pritzker Prize"),
        ("그는 ‘젤다의 전설’을 오래 했다.", "He played “{}” for long.", "The Legend of Zelda", "Animal Crossing"),
        ("그녀는 뮤지컬 ‘스위니 토드’에 나온다.", "She is in the musical “{}.”", "Sweeney Todd", "Kinky Boots"),
        ("국회는 민식이법을 고쳤다.", "The assembly revised the {}.", "Min-sik Act", "Haneul Act"),
    ],
)
def test_classes_of_names(korean: str, english: str, own: str, other: str) -> None:
    assert kinds((korean, english.format(own))) == []
    assert [hit.kind for hit in compared((korean, english.format(other)))] == ["wrong"]


def test_a_slip_in_what_is_romanized_in_small_letters() -> None:
    korean = "집집마다 곰탕을 끓이고 떡볶이를 만든다."
    assert kinds((korean, "Every house boils gomtang and makes tteokbokki.")) == []
    assert kinds((korean, "Every house boils gomtang and makes ddeokbokki.")) == []  # by how it sounds
    [hit] = compared((korean, "Every house boils gontang and makes tteokbokki."))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("misspelled", "gontang", "gomtang")
    # from abroad, and called otherwise
    assert kinds(("데시벨을 재는 챗봇이다.", "It is a chattbot that measures decibels.")) == []


@each(
    ("korean", "right", "slip"),
    [
        ("한글을 배운다.", "They learn Hangul.", "They learn Hanguel."),
        ("한글을 배운다.", "They learn Hangeul.", "They learn Hangoul."),
        # as English spells it, and as the standard does not
        ("사물놀이를 구경한다.", "They watch samulnori.", "They watch samunlori."),
        ("노래방에 간다.", "They go to a noraebang.", "They go to a noraebnag."),
    ],
)
def test_a_slip_in_what_english_has_taken_over(korean: str, right: str, slip: str) -> None:
    assert kinds((korean, right)) == []
    assert kinds((korean, slip)) == ["misspelled"]


@each(
    ("korean", "right", "wrong"),
    [
        ("왕비는 궁을 떠났다.", "The queen left the palace.", "The princess left the palace."),
        ("교육감은 약속을 지켰다.", "The superintendent kept the promise.", "The principal kept the promise."),
        ("스키장에 눈이 왔다.", "Snow fell on the ski slopes.", "Snow fell on the skating rink."),
        ("드론이 농약을 뿌렸다.", "An unmanned aircraft sprayed pesticide.", "A robot sprayed pesticide."),
    ],
)
def test_another_rank_or_place_of_its_kind(korean: str, right: str, wrong: str) -> None:
    assert kinds((korean, right)) == []
    assert kinds((korean, wrong)) == ["wrong"]


def test_a_slip_at_the_end_of_a_name_with_a_particle() -> None:
    """The particle sounds like the wrong letter, and is none of the name."""
    korean = "타데이 루카브차르가 산에서 앞서 나갔다."
    assert kinds((korean, "Tadej Lukavcar pulled ahead on the mountain.")) == []
    [hit] = compared((korean, "Tadej Lukavchak pulled ahead on the mountain."))
    assert (hit.kind, hit.values["given"]) == ("misspelled", "Lukavchak")


def test_a_small_place_with_a_particle_of_places() -> None:
    korean = "달섬리까지 오르는 길은 멀다."
    assert kinds((korean, "The road up to Dalseom-ri is long.")) == []
    assert kinds((korean, "The road up to Oseam is long.")) == ["wrong"]
    assert kinds((korean, "The road up to Meridian is long.")) == []  # as no place of Korea is called


def test_a_market_behind_the_town_that_it_is_in() -> None:
    korean = "강릉 새별시장에서 파는 감자떡은 값이 싸다."
    assert kinds((korean, "The potato cakes of Gangneung Saebyeol Market are cheap.")) == []
    assert kinds((korean, "The potato cakes of Gangneung Jungang Market are cheap.")) == ["wrong"]


def test_a_foundation_that_is_known_for_one_that_is_not() -> None:
    korean = "도라지재단과 한들재단이 나무를 심는다."
    assert kinds((korean, "The Doraji Foundation and the Handeul Foundation plant trees.")) == []
    assert kinds((korean, "The Doraji Foundation and the Beautiful Foundation plant trees.")) == ["wrong"]
