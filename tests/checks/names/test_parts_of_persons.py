"""Koreans by a part of their names: one syllable, initials, the family name alone."""

import pytest
from compared import compared, kinds
from each import each
from worded import source_of, target_of, target_texts, told


@pytest.mark.parametrize(
    ("korean", "right", "wrong", "kind"),
    [
        ("편지는 길솔의 것이었다.", "The letter was by Gil Sol.", "Gil Seul", "misspelled"),
        ("변훈 후보는 결과를 기다렸다.", "Candidate Byun Hoon waited for the result.", "Byun Min", "wrong"),
        ("탁진 선수가 이겼다.", "Tak Jin won.", "Tak Bom", "wrong"),
        ("문유 씨가 이겼다.", "Moon Yu won.", "Moon Bom", "wrong"),  # of which no syllable is heard in one way alone
    ],
)
def test_a_given_name_of_one_syllable(korean: str, right: str, wrong: str, kind: str) -> None:
    assert not kinds((korean, right))
    name = " ".join(word.strip(".") for word in right.split() if word[0].isupper())
    name = " ".join(name.split()[-2:])
    assert kinds((korean, right.replace(name, wrong))) == [kind]


@pytest.mark.parametrize("korean", ["정부 후보는 결과를 기다렸다.", "최신 선수 명단이다.", "이유 없는 감독이다."])
def test_two_syllables_that_are_a_word(korean: str) -> None:
    assert not kinds((korean, "Candidate Jung Min waited for the result."[10:]))


@pytest.mark.parametrize(("initials", "found"), [("S. J.", []), ("S.", []), ("K. H.", ["wrong"]), ("S. K.", ["wrong"])])
def test_initials_are_those_of_the_given_name(initials: str, found: list[str]) -> None:
    assert kinds(("저자 문서진은 결과를 설명했다.", f"The author, {initials} Moon, explained the results.")) == found


def test_one_of_two_with_a_family_name_is_read_by_initials() -> None:
    both = "{} Moon and {} Moon explained the results."
    for one, other in (("S. J.", "K. H."), ("K. H.", "S. J.")):
        assert kinds(("저자 문서진과 공저자 문경호는 결과를 설명했다.", both.format(one, other))) == []


@each(
    ("korean", "right", "wrong"),
    [
        ("조 부장네는 이사를 했다.", "The Chos have moved.", "Hwangs"),
        ("노 의원실은 자료를 공개했다.", "The office of Rep. Noh released the data.", "Kwak"),
        ("노 대표 측은 답하지 않았다.", "Chairman Noh did not answer.", "Kwak"),
        ("운전자 곽모 씨가 신고했다.", "The driver, surnamed Kwak, reported it.", "Noh"),
        ("곽모(52) 씨가 신고했다.", "A man surnamed Kwak reported it.", "Noh"),
        ("검찰은 전 대표 노모 씨를 기소했다.", "Prosecutors indicted the former CEO, surnamed Noh.", "Kim"),
        ("장 교수와 민 교수는 다투었다.", "Professors Jang and Min argued.", "Moon"),
        ("권 시장은 예산을 늘렸다.", "Mr. Kwon raised the budget.", "Nam"),
        ("권 시장은 예산을 늘렸다.", "Kwon raised the budget.", "Nam"),
        ("권 선생님은 오늘 쉽니다.", "Mr. Kwon is off today.", "Nam"),
        ("제가 말씀드린 분이 권 과장입니다.", "The one I told you about is Ms. Kwon.", "Nam"),
        ("오 감독은 새 영화를 준비한다.", "Director Oh is preparing a film.", "Ko"),
        ("권 형사가 문을 두드렸다.", "Detective Kwon knocked on the door.", "Nam"),
        ("다들 그를 권 영감이라고 불렀다.", "Everybody called him Old Man Kwon.", "Nam"),
        ("권 간호사가 들어왔다.", "Nurse Kwon came in.", "Nam"),
        ("권 의원은 반대했다.", "Representative Kwon was against it.", "Nam"),
        ("조 검사가 다시 물었다.", "Prosecutor Cho asked again.", "Joo"),
    ],
)
def test_a_family_name_alone(korean: str, right: str, wrong: str) -> None:
    assert not kinds((korean, right))
    name = next(name for name in ("Chos", "Cho", "Kwak", "Kwon", "Min", "Noh", "Oh") if name in right)
    (hit,) = compared((korean, right.replace(name, wrong)))
    assert (hit.kind, target_of(hit).text) == ("wrong", wrong)


def test_some_old_man_is_nobody_called_so() -> None:
    assert not kinds(("한 노인이 길을 물었다.", "An old man, Mr. Nam, asked the way."))


def test_a_titled_person_by_the_family_name_far_behind_the_title() -> None:
    korean = "표은솔 시장은 떠났다."
    assert not kinds((korean, "Yesterday the mayor left with Ms. Pyo."))
    assert kinds((korean, "Yesterday the mayor left.")) == ["missing"]


@each(
    ("korean", "english"),
    [
        ("이 검사가 다시 물었다.", "Prosecutor Nam asked again."),  # this prosecutor
        ("조 검사가 다시 물었다.", "She asked Mr. Nam again."),  # of whom nothing says that he is one
    ],
)
def test_a_determiner_before_a_spoken_title_may_be_nobody(korean: str, english: str) -> None:
    assert not kinds((korean, english))


@pytest.mark.parametrize("korean", ["전 의원은 반대했다.", "이 시장은 크다."])
def test_a_determiner_is_nobody_whom_english_calls_otherwise(korean: str) -> None:
    assert not kinds((korean, "Nam was against it."))


def test_the_other_person_of_the_sentence_before() -> None:
    korean = "표은솔은 지난해 우승자 백나린을 이겼다. 표은솔은 두 골을 넣었다."
    first = "Pyo Eun-sol beat last year's winner, Baek Na-rin."
    assert not kinds((korean, f"{first} Pyo scored two goals."))
    assert not kinds((korean, f"{first} She scored two goals."))
    (hit,) = compared((korean, f"{first} Baek scored two goals."))
    assert (hit.kind, source_of(hit).text, target_of(hit).text) == ("wrong", "표은솔", "Baek")


def test_a_title_with_a_family_name_that_goes_on_about_somebody_else() -> None:
    korean = "석태원 회장은 연임됐다. 서 회장은 배당을 늘린다."
    first = "Chairman Seok Tae-won was reappointed."
    assert not kinds((korean, f"{first} Suh will raise the dividend."))
    assert kinds((korean, f"{first} Seok will raise the dividend.")) == ["wrong"]


@each(
    ("korean", "english"),
    [
        ("“오래 걸렸다”고 길나연은 말했다.", "“It took long,” said."),
        ("경기에서는 변나율이 두 골을 넣었다.", "In the final, scored two goals."),
        ("상자는 탁서윤 앞으로 왔다.", "The box was addressed to."),
        ("그 시를 쓴 사람은 길나연이다.", "The person who wrote the poem is."),
        ("단상에는 변나율만 남았다.", "Only was left on the stage."),
        ("정하윤 시장은 간담회를 열었다.", "Mayor held a meeting."),  # which no form of 정하다 is
    ],
)
def test_a_person_that_fell_out_of_the_sentence(korean: str, english: str) -> None:
    assert kinds((korean, english)) == ["missing"]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("잠수부는 들어갔다 나오기를 거듭했다.", "The diver had to go in and out of the water."),
        ("“제가 했어요”라고 길나연은 말했다.", "“I did it,” she said."),
        ("값이 비싼 편이다.", "The price is what it was."),
        ("경기에서는 두 골이 나왔다.", "In the final, scored two goals."),  # a game, and no province
    ],
)
def test_nobody_fell_out(korean: str, english: str) -> None:
    assert not kinds((korean, english))


@each(
    ("korean", "wrong"),
    [
        ("편지는 남궁나율 앞으로 왔다.", "Goo Semi"),
        ("편지는 변나율 앞으로 왔다.", "Roh Yuna"),
        ("편지는 변나율 앞으로 왔다.", "Yoon Bora"),
        ("최연소 변나율 앞으로 왔다.", "Kim Chaewon"),  # which 최연 is not
        ("편지는 서유나 앞으로 왔다.", "Goo Sunha"),  # though it sounds like it
        ("편지는 변나율 앞으로 왔다.", "Kyeong Dalsu"),
        ("편지는 변나율 앞으로 왔다.", "Song Jooni"),  # which is no dynasty
    ],
)
def test_a_korean_without_a_hyphen_in_the_place_of_another(korean: str, wrong: str) -> None:
    (hit,) = compared((korean, f"The letter was addressed to {wrong}."))
    assert (hit.kind, target_of(hit).text) == ("wrong", wrong)


def test_a_family_name_that_looks_like_the_first_word_of_a_sentence() -> None:
    (hit,) = compared(("김한결은 회의실에 남았다.", "Kit Hangyul stayed in the room."))
    assert (hit.kind, target_of(hit).text) == ("misspelled", "Kit Hangyul")


def test_a_given_name_alone_is_no_full_name() -> None:
    assert not kinds(("이동휘가 남았다.", "Lee Dong-hwi stayed."))
    (hit,) = compared(("이동휘가 남았다.", "Karlsruhe Dong-hwi stayed."))
    assert (hit.kind, target_of(hit).text) == ("wrong", "Karlsruhe Dong-hwi")


@pytest.mark.parametrize(
    ("korean", "right", "wrong", "kind"),
    [
        ("사진은 예민서가 찍었다.", "Photo by Ye Min-seo.", "Ye Min-seok", "misspelled"),  # of a rare family
        ("피채원은 결승에서 이겼다.", "Pi Chae-won won the final.", "Pi Gyeong-tak", "wrong"),
        ("무용가 진보라가 춤을 췄다.", "Dancer Jin Bo-ra danced.", "Jin Bo-ra-mi", "misspelled"),
    ],
)
def test_a_given_name_with_a_hyphen_shows_who_is_meant(korean: str, right: str, wrong: str, kind: str) -> None:
    assert not kinds((korean, right))
    name = next(" ".join(right.split()[i : i + 2]) for i, word in enumerate(right.split()[1:]) if "-" in word)
    assert kinds((korean, right.replace(name.strip("."), wrong))) == [kind]


@pytest.mark.parametrize(
    ("korean", "right", "wrong"),
    [
        ("심 대표는 사과했다.", "CEO Shim apologized.", "CEO Shin"),
        ("추 의원은 반대했다.", "Rep. Chu voted against it.", "Rep. Joo"),
        ("봉 교수는 웃었다.", "Professor Bong smiled.", "Professor Pyo"),
    ],
)
def test_the_title_before_a_family_name(korean: str, right: str, wrong: str) -> None:
    assert not kinds((korean, right))
    words = right.split()
    assert kinds((korean, right.replace(" ".join(words[:2]), wrong))) == ["wrong"]


@each(
    ("korean", "english", "found"),
    [
        ("문태준 대통령은 회의를 주재했다.", "The president chaired a meeting.", []),
        ("곽은수 총리가 개회를 선언했다.", "The prime minister declared it open.", []),
        ("오세훈 시장은 대책을 발표했다.", "The mayor announced measures.", []),  # who is known
        ("한지우 시장은 대책을 발표했다.", "The mayor announced measures.", ["missing"]),
        ("곽은수 지휘자가 개회를 선언했다.", "The mayor declared it open.", ["missing"]),  # another office
    ],
)
def test_an_office_that_one_holds_at_a_time_is_enough_of_a_name(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


def test_what_is_expected_keeps_the_family_name_as_it_is_written() -> None:
    [hit] = compared(("변호인 석지완은 상고했다.", "Seok Ji-hwan appealed."))
    assert hit.values["due"] == "Seok Ji-wan"


def test_the_holder_of_an_office_may_be_named() -> None:
    assert kinds(("영국 총리는 물러나지 않겠다고 했다.", "Keir Starmer said he would not step down.")) == []
    assert kinds(("우승한 선수는 물러나지 않겠다고 했다.", "Keir Starmer said he would not step down.")) == ["added"]


@pytest.mark.parametrize(
    ("korean", "english", "found"),
    [
        ("관객들은 배유빈에게 긴 박수를 보냈다.", "The audience gave a long round of applause.", ["missing"]),
        ("책의 저자인 문세령은 답하지 않았다.", "The author of the book did not answer.", ["missing"]),
        ("책의 저자는 답하지 않았다.", "The author of the book did not answer.", []),
        ("연구원 문세령은 답하지 않았다.", "The researcher did not answer.", ["missing"]),
    ],
)
def test_what_says_who_somebody_is_answers_itself_alone(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


@each(
    ("korean", "english", "found"),
    [
        ("맥킨지가 보고서를 작성했다.", "A consulting firm prepared the report.", ["missing"]),
        ("한 자문 업체가 보고서를 작성했다.", "A consulting firm prepared the report.", []),
        ("맥킨지가 보고서를 작성했다.", "McKinsey, a consulting firm, prepared the report.", []),
        ("국내 한 통신사가 요금을 내렸다.", "KT, a carrier, has lowered its rates.", ["added"]),
        ("국내 한 통신사가 요금을 내렸다.", "A carrier has lowered its rates.", []),
    ],
)
def test_an_organisation_that_only_one_side_names(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


def test_nobody_is_a_place() -> None:
    assert kinds(("연구원 문세령은 혼자 산다.", "The researcher lives alone.")) == ["missing"]
    assert kinds(("연구원 문세령에서 혼자 산다.", "The researcher lives alone.")) == []


@each(
    ("korean", "english", "found"),
    [
        ("표은솔은 떠났다.", "Pyon Eunsol left.", ["wrong"]),
        ("표은솔은 떠났다.", "Chef Eunsol left.", []),  # by what the person is
        # a Chinese, whose family name Korean reads in its own way
        ("표은솔은 떠났다.", "Eunsol Zhang left.", []),
        ("장은솔 대표는 떠났다.", "Eunsol Qiang left.", []),
        ("장은솔 대표는 떠났다.", "CEO Zhang Eunsol left.", []),
    ],
)
def test_a_given_name_beside_another_word(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


@each(("hangul", "latin"), [("박훈", "Park Hoon"), ("조은", "Cho Eun"), ("남궁훈", "Namgoong Hoon")])
def test_what_is_named_for_a_person_begins_with_the_whole_name(hangul: str, latin: str) -> None:
    korean, english = f"어제 {hangul}기념관이 문을 열었다.", "The {} Memorial Hall opened yesterday."
    assert kinds((korean, english.format(latin))) == []
    assert kinds((korean, english.format("Kim Goo"))) == ["added"]


@each(
    ("korean", "english", "names"),
    [
        ("하준이와 도윤이는 같은 반이다.", "Ha-jun and {} are classmates.", ("Do-yun", "Do-hun")),
        ("지훈이는 학교에 갔다.", "{} went to school.", ("Ji-hoon", "Ji-hwan")),
        ("서윤이를 불렀다.", "He called {}.", ("Seoyun", "Seo-jin")),
        # and as a story does
        ("시윤은 도진을 봤다고 했다.", "Si-yoon said that she had seen {}.", ("Do-jin", "Do-jun")),
        ("하린은 오빠 태오의 편지를 읽었다.", "Ha-rin read the letter of her brother {}.", ("Tae-o", "Tae-ha")),
        ("세경은 준혁을 찾는다.", "Se-kyung is looking for {}.", ("Jun-hyuk", "Jun-hyung")),
        ("아무도 덕희에게 말하지 않았다.", "Nobody told {} about it.", ("Deok-hee", "Deok-su")),
    ],
)
def test_a_given_name_as_friends_say_it(korean: str, english: str, names: tuple[str, str]) -> None:
    own, other = names
    assert not kinds((korean, english.format(own)))
    (hit,) = compared((korean, english.format(other)))
    assert (hit.kind, target_of(hit).text) == ("wrong", other)


@each(
    ("korean", "english"),
    [
        ("Shap-E로 나만의 입체 파일을 만든다.", "Make your own 3D files with Shap-E."),
        ("전문이 실렸다.", "Ji-hwan read it out."),  # a text in full
        ("지훈이는 김지환과 놀았다.", "Ji-hoon played with Kim Ji-hwan."),
        ("하린은 웃었다.", "Ha-rin smiled."),  # no Ha Rin-eun
        ("진지를 지켰다.", "Do-jun held the position."),  # a word
        ("도진은 박도준을 만났나.", "Did he meet Park Do-jun?"),  # somebody in full
        ("도진과 덕희를 봤다.", "She saw Do-jun."),  # the one or the other
        ("도진을 봤다.", "She was seen in Jung-gu."),  # a district
    ],
)
def test_nobody_is_called_otherwise_as_friends_say_it(korean: str, english: str) -> None:
    assert "wrong" not in kinds((korean, english))


@each(
    ("korean", "english", "right", "wrong"),
    [
        ("황선우가 이겼다.", "{} won.", "Hwang Sun-woo", "Sun-wo"),
        ("이창용 총재가 왔다.", "Governor {} came.", "Rhee Chang-yong", "Chang-young"),
    ],
)
def test_a_slip_in_the_given_name_of_somebody_known(korean: str, english: str, right: str, wrong: str) -> None:
    family, given = right.split()
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(f"{family} {wrong}")))
    assert (hit.kind, target_of(hit).text, hit.values["due"]) == ("misspelled", wrong, given)


@each(
    ("korean", "english"),
    [
        ("황선우가 이겼다.", "Hwang Seon-woo won."),  # as the standard has it
        ("이창용 총재가 왔다.", "Governor Lee Chang-yong came."),  # another usual way to write the family
        ("정명훈이 지휘했다.", "Myung-whun Chung conducted."),  # who writes himself Myung-Whun
        ("한창용 총재가 왔다.", "Governor Han Chang-young came."),  # of whom nobody knows how he writes himself
    ],
)
def test_another_usual_spelling_of_somebody_known(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_what_is_always_spelled_so_is_no_slip() -> None:
    assert kinds(*[("황선우가 이겼다.", "Hwang Sun-wo won.")] * 3) == []


@each("wrong", ["Namgung Min-su", "Namgung Hyuk"])
def test_another_given_name_behind_a_family_name_of_two_syllables(wrong: str) -> None:
    korean = "무대에는 남궁민이 섰다."
    assert kinds((korean, "Namgung Min took the stage.")) == []
    assert kinds((korean, "Namkoong Min took the stage.")) == []
    assert told(compared((korean, f"{wrong} took the stage."))) == [("wrong", "남궁민", wrong)]


@each(
    ("korean", "english", "right", "added"),
    [
        # a family name with a title, apart from it or not, and whom everybody calls so
        ("이 원장은 어제 병원을 떠났다.", "Director {} left the hospital yesterday.", "Lee Sung-woo", "Choi Sung-woo"),
        ("최원장은 어제 병원을 떠났다.", "Director {} left the hospital yesterday.", "Choi Sung-woo", "Lee Sung-woo"),
        ("김씨는 어제 병원을 떠났다.", "{} left the hospital yesterday.", "Kim Chung-min", ""),
        ("박통은 어제 병원을 떠났다.", "{} left the hospital yesterday.", "Park Chung-min", ""),
        ("의사는 어제 병원을 떠났다.", "{} left the hospital yesterday.", "The doctor", "Kim Chung-min"),
        # a given name alone, with a hyphen or behind a family name
        ("기자는 그를 만났다.", "The reporter met {}.", "him", "Yeon-ju"),
        ("기자는 그를 만났다.", "The reporter met {}.", "him", "Kim Mina"),
        ("기자는 지훈을 만났다.", "The reporter met {}.", "Ji-hun", "Yeon-ju"),
        # no name: nouns of verbs, abbreviations, interjections, what stands before a month
        ("기자는 버튼을 만들었다.", "The reporter made a {} button.", "Pick-up", ""),
        ("기자는 그를 만났다.", "The reporter wrote an {}.", "Op-Ed", ""),
        ("기자는 계산했다.", "The reporter liked {}.", "OR-ing", ""),
        ("기자는 4월에 떠났다.", "The reporter left {}.", "In April", ""),
        # what a longer name begins with
        ("대조영함이 출항했다.", "The {} set sail.", "Dae Jo Yeong", ""),
        ("그것은 김구의 글이다.", "It was written by {}.", "Kim Goo", ""),
    ],
)
def test_a_korean_whom_the_source_does_not_have(korean: str, english: str, right: str, added: str) -> None:
    assert kinds((korean, english.format(right))) == []
    if added:
        [hit] = compared((korean, english.format(added)))
        assert hit.kind in ("added", "wrong")
        assert target_texts([hit]) == [added]
