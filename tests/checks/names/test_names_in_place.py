"""Names whose place shows which of the other side stands for them: lists, numbers, titles, what they lie in."""

import pytest
from compared import compared, kinds
from each import each
from worded import source_of, target_of, target_texts


@each(
    ("korean", "english", "found"),
    [
        ("협력사로는 인텔, 엔비디아, AMD가 있다.", "The partners are Intel, Nvidia and AMD.", []),
        ("협력사로는 인텔, 엔비디아, AMD가 있다.", "The partners are Intel, Nvidia and Arm.", ["wrong"]),
        ("리눅스와 윈도우에서 동작한다.", "It runs on Linux and Windows.", []),
        ("리눅스와 윈도우에서 동작한다.", "It runs on Linux and macOS.", ["wrong"]),
        ("카카오와 토스, 우리은행이 참여했다.", "Kakao and Toss took part.", ["missing"]),
        ("카카오와 토스, 우리은행이 참여했다.", "Kakao, Toss and Woori Bank took part.", []),
        ("버츠비와 로레알을 판다.", "It sells Burt's Bees and L'Oreal.", []),
        # persons, one of whom looks like a word
        ("한도윤, 서지안, 주상영이 참여했다.", "Han Do-yun, Seo Ji-an and Joo Sang-young took part.", []),
        ("한도윤, 서지안, 주상영이 참여했다.", "Han Do-yun and Seo Ji-an took part.", ["missing"]),
        ("출연: 한도윤, 서지안, 주상영", "Cast: Han Do-yun, Seo Ji-an", ["missing"]),
        ("한도윤, 서지안, 재상영이 화제다.", "Han Do-yun and Seo Ji-an are talked about.", []),
        # clubs may be described, but not where English breaks off
        ("토트넘과 리버풀의 경기를 해설한다.", "They comment on the match of Tottenham and the Reds.", []),
        ("토트넘과 리버풀의 경기를 해설한다.", "They comment on Tottenham and which play the match.", ["missing"]),
        # countries in a row are a list without a comma, too
        ("호주 캐나다 브라질 터키 등도 참가했다.", "Australia, Canada, Brazil and Turkey took part.", []),
        ("호주 캐나다 브라질 터키 등도 참가했다.", "Australia, Canada and Turkey took part.", ["missing"]),
        ("호주 시드니 터키 식당에서 먹었다.", "They ate at a restaurant in Australia.", []),
        # a list that lacks two of the other's, or has one more, may be another list
        ("카카오와 토스, 우리은행, 네이버가 참여했다.", "Kakao and Toss took part.", []),
        ("협력사로는 인텔, 엔비디아가 있다.", "The partners are Intel, Nvidia and Arm.", []),
        ("리눅스와 윈도우에서 동작한다.", "It runs on Linux, macOS and Solaris.", []),
        ("협력사로는 인텔, 엔비디아, 퀄컴, 소니가 있다.", "The partners are Intel, Nvidia and Arm.", []),
    ],
)
def test_members_of_a_list_in_whatever_letters(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


@each(
    ("korean", "right", "wrong", "expected"),
    [
        ("니제르에 비가 왔다.", "Niger", "Nigeria", "Niger"),  # which sounds like it, and is another country
        (
            "전북 장수는 사과로 유명하다.",
            "Jangsu in Jeonbuk",
            "Jinan in Jeonbuk",
            "Jangsu",
        ),  # an everyday word, but for the province
        ("김연아는 금메달을 땄다.", "Kim Yuna", "Mao Asada", "Kim Yuna"),  # no name is heard in 땄다
        ("충주에서 축제가 열렸다.", "Chungju", "Chongju", "Chungju"),  # which is how 정주 was written of old
        ("거창을 지나는 도로가 막혔다.", "Geochang", "Gochang", "Geochang"),  # a noun, and no 거창한
        ("LG화학은 공장을 짓는다.", "LG Chem", "LG Display", "LG Chem"),
        ("빈 필하모닉이 연주했다.", "The Vienna Philharmonic", "The Berlin Philharmonic", "Vienna Philharmonic"),
        ("《기생충》을 다시 보았다.", "Parasite", "Snowpiercer", "Parasite"),
        ("CJ ENM이 만들었다.", "CJ ENM", "JTBC", "CJ ENM"),
        ("정조는 성을 쌓았다.", "King Jeongjo", "King Yeongjo", "Jeongjo"),  # an everyday word, but a king for a king
        (
            "세종문화회관에서 열렸다.",
            "The Sejong Center",
            "The Seoul Arts Center",
            "Sejong Center for the Performing Arts",
        ),
    ],
)
def test_a_name_that_is_known_for_another_one(korean: str, right: str, wrong: str, expected: str) -> None:
    assert not kinds((korean, f"{right} did it."))
    (hit,) = compared((korean, f"{wrong} did it."))
    assert (hit.kind, target_of(hit).text, hit.values["due"]) == (
        "wrong",
        wrong.removeprefix("The ").removesuffix(" in Jeonbuk"),
        expected,
    )


def test_a_capital_stands_for_no_other_place_of_its_country() -> None:
    korean, english = "캄보디아 시엠레아프로 가는 직항이 다시 뜬다.", "Direct flights to {}, Cambodia, resume."
    assert not kinds((korean, english.format("Siem Reap")))
    assert kinds((korean, english.format("Phnom Penh"))) == ["wrong"]


def test_an_everyday_word_is_no_title_without_its_marks() -> None:
    assert not kinds(("기생충을 없애는 약이다.", "Snowpiercer is a drug that kills worms."))


def test_a_road_of_an_address() -> None:
    korean = "주소는 대전시 유성구 대학로 99입니다."
    assert not kinds((korean, "The address is 99 Daehak-ro, Yuseong-gu, Daejeon."))
    (hit,) = compared((korean, "The address is 99 Gajeong-ro, Yuseong-gu, Daejeon."))
    assert (hit.kind, source_of(hit).text, target_of(hit).text) == ("wrong", "대학로", "Gajeong-ro")
    assert hit.values["due"] == "Daehak-ro"


@each(
    ("english", "road"),
    [
        ("It is at Gajeong-ro 99.", "Gajeong-ro"),
        ("It is at McGajeong-ro 99.", "McGajeong-ro"),  # from the first capital on
        ("It is at deGajeong-ro 99.", "Gajeong-ro"),
        ("It is at ’DeGajeong ro, 99.", "DeGajeong ro"),
        ("It is at 7Gajeong-ro 99.", "Gajeong-ro"),
        ("It is at 1 Sejong-ro’Gajeong-ro 99.", "Gajeong-ro"),  # right behind another road
    ],
)
def test_where_a_road_begins(english: str, road: str) -> None:
    (hit,) = compared(("주소는 대전시 유성구 대학로 99입니다.", english))
    assert (hit.kind, source_of(hit).text, target_of(hit).text) == ("wrong", "대학로", road)


def test_initials_between_names() -> None:
    korean = "조지 W. 부시가 연설했다."
    assert not kinds((korean, "George W. Bush gave a speech."))
    assert not kinds((korean, "George Bush gave a speech."))
    assert kinds((korean, "George H. W. Bush gave a speech.")) == ["wrong"]


def test_a_full_name_within_that_of_somebody_else() -> None:
    assert not kinds(("마틴 루터가 연설했다.", "Martin Luther gave a speech."))
    (hit,) = compared(("마틴 루터가 연설했다.", "Martin Luther King Jr. gave a speech."))
    assert (hit.kind, hit.values["due"]) == ("wrong", "Martin Luther")


def test_abbreviations_in_latin_letters() -> None:
    assert kinds(("영업은 KDX가 맡는다.", "QRT is in charge of sales.")) == ["wrong"]
    assert not kinds(("영업은 KDX가 맡는다.", "KDX is in charge of sales."))
    assert not kinds(("목표는 GDP다.", "The goal of the QRT is gross domestic product."))  # written out


@each(
    ("korean", "english", "found"),
    [
        ("태풍이 지나갔다.", "The typhoon passed over Tongyeong.", ["added"]),
        ("주장이 상을 받았다.", "The captain, Son Heung-min, received the prize.", ["added"]),
        ("태풍이 지나갔다.", "The typhoon passed over Korea.", []),  # which a foreign reader is told
        ("그는 상을 받았다.", "Son Heung-min received the prize.", []),
        ("작품은 국내에서 본다.", "The works will be on display in Korea.", []),
    ],
)
def test_a_known_name_that_nothing_stands_for(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


def test_a_known_name_that_the_document_has_elsewhere() -> None:
    named = ("통영에 태풍이 왔다.", "A typhoon came to Tongyeong.")
    assert not kinds(named, ("태풍이 지나갔다.", "The typhoon passed over Tongyeong."))


def test_a_university_of_another_name() -> None:
    assert kinds(("서일대 학생들이 왔다.", "Students of Seoul University came.")) == ["wrong"]
    assert not kinds(("서일대 학생들이 왔다.", "Students of Seoil University came."))


def test_three_countries_by_a_syllable_each() -> None:
    korean = "한중일 장관이 만났다."
    assert not kinds((korean, "The ministers of South Korea, China and Japan met."))
    assert kinds((korean, "The ministers of South Korea, the United States and Japan met.")) == ["wrong"]


@pytest.mark.parametrize(
    ("korean", "right", "wrong"),
    [
        ("예수님이 왔다.", "Jesus came.", "Karlsruhe came."),  # a title of respect is joined to it
        ("성남시장은 웃었다.", "The mayor of Seongnam laughed.", "The mayor of Karlsruhe laughed."),
        ("공장은 서울시와 함께 짓는다.", "The Seoul Government builds it.", "The Marcelino Government builds it."),
    ],
)
def test_a_name_with_what_is_joined_to_it(korean: str, right: str, wrong: str) -> None:
    assert not kinds((korean, right))
    assert kinds((korean, wrong)) == ["wrong"]


@each(
    ("korean", "english"),
    [
        ("페르난지뉴가 뛰었다.", "Fernandinho played."),  # as Brazil writes it
        ("스펄전이 설교했다.", "Spurgeon preached."),  # a liquid writes the liquid
        ("도화새우를 구웠다.", "They grilled the Coonstripe."),  # a kind of shrimp, whatever it is called
        ("류마티스학회가 제안했다.", "The College of Rheumatology suggested it."),
        ("기술 쇼비니즘(Technochauvinism)은 아니다.", "It is not technochauvinism."),
        ("위원은 탁월한 전문가다.", "Members of are experts."),
        ("아웅산 수지가 왔다.", "Suu Kyi came."),
        ("이사 전원이 회장 취임에 동의했다.", "All the directors agreed to the appointment."),
        ("배정자가 신청을 한다.", "A person who was given a place applies."),
    ],
)
def test_what_is_called_so_in_its_own_way(korean: str, english: str) -> None:
    assert not kinds((korean, english))


@each(
    ("korean", "english", "found"),
    [
        ("칠레 팀은 8일(한국시간) 페루에서 졌다.", "The Chilean team lost on the 8th ( time).", ["missing"]),
        ("칠레 팀은 8일(한국시간) 페루에서 졌다.", "The Chilean team lost in Peru on the 8th (Korea time).", []),
        ("우리나라의 보험료는 낮다.", "The premium in is low.", ["missing"]),
        ("인도가 넓다.", "The walk in is wide.", []),  # the country, or what one walks on
        ("강릉은 도시다. 강릉에 눈이 왔다.", "is a city. The snow fell in.", ["missing"]),
    ],
)
def test_what_fell_out_is_one_name(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


@pytest.mark.parametrize(
    ("korean", "english", "found"),
    [
        ("크로커다일(Wilkinson)이 답했다.", "Wilkinson answered the call.", ["wrong"]),  # sounds nothing like it
        ("슈뢰딩거(Schrodinger)가 답했다.", "Schrodingr answered.", ["misspelled"]),
        ("슈뢰딩거(Schrodinger)가 답했다.", "Schrodinger answered.", []),
        ("브리티시텔레콤(BT)이 답했다.", "BT answered.", []),
    ],
)
def test_an_original_beside_a_name_reads_it_and_stands_on_the_other_side(
    korean: str, english: str, found: list[str]
) -> None:
    assert kinds((korean, english)) == found


@pytest.mark.parametrize(
    ("korean", "english", "wrong"),
    [
        ("한 시장은 웃었다.", "Park smiled.", ["Park"]),
        ("한 시장과 박 의원은 웃었다.", "Park smiled.", []),  # it goes on about two
        ("날은 맑았다.", "Park smiled.", []),  # and here about nobody
    ],
)
def test_who_is_meant_by_a_family_name_alone(korean: str, english: str, wrong: list[str]) -> None:
    row = f"한지우 시장과 박서준 의원이 왔다. {korean}", f"Mayor Han Jiwoo and lawmaker Park Seojun came. {english}"
    assert [target_of(hit).text for hit in compared(row)] == wrong


@each(
    ("korean", "english", "wrong"),
    [
        ("권 대표의 뜻을 따랐다.", "They did as Kang wished.", ["Kang"]),
        ("권 대표는 사임했다.", "The CEO resigned, and Kang's seat is free.", ["Kang"]),
        ("경찰은 노 씨를 불렀다.", "The police summoned Mo.", ["Mo"]),  # which is no word within a sentence
        ("경찰은 노 씨를 불렀다.", "The police summoned Roh.", []),
        ("경찰은 노 씨를 불렀다.", "The police summoned NO.", []),
        ("윤 씨는 도자기를 모은다.", "He collects porcelain of the Song.", []),  # a dynasty
        ("전 의원이 왔다.", "Kang came and Kang left.", []),  # a former lawmaker, whom English names
        ("전 의원이 왔다.", "A lawmaker, Mr. Kang, came.", ["Kang"]),
    ],
)
def test_a_family_name_alone_within_a_sentence_is_that_of_the_one_who_is_called_so(
    korean: str, english: str, wrong: list[str]
) -> None:
    assert [target_of(hit).text for hit in compared((korean, english)) if hit.kind == "wrong"] == wrong


@each(("behind", "due"), [("AI", "Chainlink"), ("CCIP", "Chainlink"), ("X", "")])
def test_what_stands_before_the_same_letters_is_in_the_place_of_a_name(behind: str, due: str) -> None:
    """One letter says too little."""
    (hit,) = compared((f"체인링크 {behind}를 썼다.", f"We used Sorvino {behind}."))
    assert (hit.kind, source_of(hit).text, hit.values["due"]) == ("wrong", "체인링크", due)


def test_two_abbreviations_of_which_one_is_spelled_out_at_the_end() -> None:
    assert not kinds(("JRET와 JRE를 쓴다.", "JRET and the Java Runtime Environment are used."))
    assert not kinds(("JRET와 JRE를 쓴다.", "It uses JRET and the Java Runtime Environment."))


def test_what_another_word_reads_is_no_slip() -> None:
    assert not kinds(("베를린에서 베르린을 만났다.", "He met Berlen."))
    assert kinds(("베를린에서 그를 만났다.", "He met him in Berlen.")) == ["misspelled"]


@each(
    ("korean", "english", "given", "due"),
    [
        ("그들은 강릉에서 왔다.", "They came from Sokcho.", "Sokcho", "Gangneung"),
        ("최은서가 무대에 올랐다.", "Watanabe took the stage.", "Watanabe", "Choi Eun-seo"),
        ("그는 독일어로 말했다.", "He spoke in French.", "French", ""),  # what it is called no name tells
    ],
)
def test_what_is_expected_in_the_place_of_another_name(korean: str, english: str, given: str, due: str) -> None:
    (hit,) = compared((korean, english))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", given, due)


@each(
    ("korean", "english", "right", "wrong", "hangul"),
    [
        # a language is called as its people are, and not as their country
        ("일본어 자막이 있다.", "There are {} subtitles.", "Japanese", "Chinese", "일본어"),
        ("일본어 자막이 있다.", "There are {} subtitles.", "Japanese", "English", "일본어"),
        # members of lists
        ("독일, 일본, 스페인이 참가했다.", "Germany, Japan and {} took part.", "Spain", "Wilmslow", "스페인"),
        ("서울, 부산, 대구를 지난다.", "It passes Seoul, Busan and {}.", "Daegu", "Daejeon", "대구"),
        # a war that is called by its day
        ("6·25 때 다리가 무너졌다.", "The bridge collapsed during the {}.", "Korean War", "Vietnam War", "6·25"),
        # what Koreans call their country
        ("우리나라는 판매가 늘었다.", "Sales rose in {}.", "Korea", "Japan", "우리나라"),
        ("한국 정부는 법을 고쳤다.", "The {} government changed the law.", "Korean", "Japanese", "한국"),
        # works, in marks or not
        ("그는 햄릿을 다시 읽었다.", "He read {} again.", "Hamlet", "Macbeth", "햄릿"),
        ("그는 《햄릿》을 다시 읽었다.", "He read {} again.", "Hamlet", "Macbeth", "햄릿"),
        ("그들은 셰익스피어의 햄릿을 다시 읽었다.", "They read Shakespeare's {} again.", "Hamlet", "Macbeth", "햄릿"),
    ],
)
def test_which_one_is_named(korean: str, english: str, right: str, wrong: str, hangul: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", hangul, wrong)


@each(
    ("korean", "english", "right", "added"),
    [
        ("경기는 어제 끝났다.", "The match in {} ended yesterday.", "town", "Liverpool"),
        ("은행은 어제 문을 닫았다.", "The bank in {} closed yesterday.", "town", "Madrid"),
        ("총리는 어제 학교를 떠났다.", "{} left school yesterday.", "He", "Viktor Orban"),
        ("그는 어제 산에 올랐다.", "He climbed {} yesterday.", "it", "Everest"),
        ("서울, 부산을 지난다.", "It passes Seoul, Busan and {}.", "others", "Daejeon"),
        # not where Korean points at it, or where another name lies or is a title
        ("그는 어제 그곳에 갔다.", "He went to {} yesterday.", "Liverpool", ""),
        ("그는 설악산에 올랐다.", "He climbed Mount Seorak, in {}.", "Gangwon", ""),
        ("서섹스 공작은 학교를 방문했다.", "{}, the Duke of Sussex, visited the school.", "Harry", ""),
        ("그녀는 학교를 방문했다.", "She, the Duchess of {}, visited the school.", "Cambridge", ""),
        ("은행은 어제 문을 닫았다.", "The {} bank closed yesterday.", "Seoul", ""),
    ],
)
def test_a_name_that_english_adds(korean: str, english: str, right: str, added: str) -> None:
    assert kinds((korean, english.format(right))) == []
    if added:
        assert kinds((korean, english.format(added))) == ["added"]
        assert target_texts(compared((korean, english.format(added)))) == [added]
