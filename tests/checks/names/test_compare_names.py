import pytest
from compared import compared, kinds
from each import each
from worded import sentences, source_of, target_of, told

from qa_lint.resources.name_list import ListedName


def test_somebody_else():
    assert kinds(("서하윤 감독이 왔다.", "Director Nam Gi-tae came.")) == ["wrong"]


def test_a_unit_is_no_name():
    korean = "여름에 청계천 주변은 다른 길보다 3도 시원하다."
    assert kinds((korean, "In summer it is 3 degrees Celsius cooler along the stream than elsewhere.")) == []
    assert kinds((korean, "In summer it is 3 degrees cooler along the Hongjecheon than elsewhere.")) == ["wrong"]


def test_a_family_name_with_a_title_will_do():
    assert not kinds(("서하윤 감독이 왔다.", "Director Seo came."))


def test_half_of_a_name_is_wrong():
    assert kinds(("서하윤 감독이 왔다.", "Director Seo Hakun came.")) == ["misspelled"]


def test_an_adjective_before_a_title_is_no_person():
    assert not kinds(("유명한 감독이 왔다.", "A famous director came."))


def test_a_slip_in_one_of_two_mentions():
    korean = "베르겐 시민은 베르겐의 항구를 좋아한다."
    assert kinds((korean, "The people of Bergen like the harbour of Bergen.")) == []
    (hit,) = compared((korean, "The people of Bergen like the harbour of Bergek."))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("misspelled", "Bergek", "Bergen")


def test_a_name_like_another_one_is_no_slip_of_a_name_that_stands_once():
    assert kinds(("보르켄의 항구를 좋아한다.", "He likes the harbour of Borken, says Borkek.")) == []


def test_a_latin_name_out_of_nowhere():
    assert kinds(("시장은 새 도서관의 문을 열었다.", "Mayor Grimaldi opened the new library.")) == ["added"]
    assert kinds(("지난여름 음악제가 열렸다.", "A festival was held in Bergen last summer.")) == ["added"]


@each(
    ("korean", "english"),
    [
        ("그는 새 도서관의 문을 열었다.", "Mayor Grimaldi opened the new library."),  # whom the pronoun stands for
        ("이 시장은 새 도서관의 문을 열었다.", "Mayor Lee opened the new library."),
        ("그리말디 시장은 새 도서관의 문을 열었다.", "Mayor Grimaldi opened the new library."),
        ("지난여름 베르겐에서 음악제가 열렸다.", "A festival was held in Bergen last summer."),
        ("시장은 새 도서관의 문을 열었다.", "The Mayor opened the Grimaldi."),  # which may be what the house is called
    ],
)
def test_a_latin_name_that_something_stands_for(korean: str, english: str):
    assert kinds((korean, english)) == []


def test_a_name_that_the_document_has_before_may_be_said_again():
    named = ("그리말디 시장이 왔다.", "Mayor Grimaldi came.")
    assert kinds(named, ("시장은 새 도서관의 문을 열었다.", "Mayor Grimaldi opened the new library.")) == []


def test_the_original_in_parentheses_must_stand_on_the_other_side():
    assert not kinds(("로베르타 칸초네(Roberta Canzone)가 불렀다.", "Roberta Canzone sang."))
    assert kinds(("로베르타 칸초네(Roberta Canzone)가 불렀다.", "Roberta Canrone sang.")) == ["misspelled"]


@pytest.mark.parametrize(
    ("korean", "english", "wrong"),
    [
        ("로베르타 칸초네(Amanda Canzone)가 불렀다.", "Roberta Canzone sang.", "Amanda Canzone"),
        ("로베르타 칸초네(Roberta Gimondi)가 불렀다.", "Roberta Canzone sang.", "Roberta Gimondi"),
        ("엘리자베스(Margaret)가 왔다.", "Elizabeth came.", "Margaret"),
    ],
)
def test_an_original_that_is_another_name(korean: str, english: str, wrong: str) -> None:
    assert kinds((korean, english)) == ["wrong"]
    (hit,) = compared((korean, english))
    assert source_of(hit).text == wrong


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("로베르타 칸초네(Roberta Canzone)가 불렀다.", "Canzone sang."),
        ("사과(Apple)를 먹었다.", "They ate an apple."),
        ("제니(본명 Jane Canzone)가 불렀다.", "Jenny sang."),
    ],
)
def test_an_original_that_is_none_of_another_name(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_hole_in_the_sentence_is_a_lost_name():
    assert kinds(("그들은 로테르담에서 만났다.", "They met in Rotterdam.")) == []
    assert kinds(("로테르담의 항구는 크다.", "The port of is large.")) == ["missing"]


def test_an_exonym_is_no_other_name():
    assert not kinds(("쾰른의 성당은 높다.", "The cathedral of Cologne is high."))


def test_a_spelling_that_the_document_keeps_to_is_no_slip():
    rows = [("헨드릭슨이 왔다.", "Hemdrickson came.")] * 3
    assert kinds(rows[0]) == ["misspelled"]
    assert not kinds(*rows)


def test_a_name_kept_in_latin_is_there():
    assert not kinds(("Maria가 로테르담에 왔다.", "Maria came to Rotterdam."))


def test_an_unread_person_who_was_named_before_is_not_missing():
    rows = [
        ("서하윤 감독이 왔다.", "Director Seo Ha-yoon came."),
        ("서하윤 감독이 말했다.", "Then the director spoke."),
    ]
    assert not kinds(*rows)
    assert kinds(rows[1]) == ["missing"]


def test_a_letter_for_the_other_liquid_is_no_slip():
    assert not kinds(("헨드릭손이 일마에 왔다.", "Hendrickson came to Irma."))


def test_two_words_may_be_one_in_english():
    assert not kinds(("로테르 담에 왔다.", "They came to Rotterdam."))


def test_a_foreign_person_is_somebody_else_or_off_by_a_sound():
    korean = "샨커 트리베디 부사장이 연설했다."
    assert not kinds((korean, "Vice President Shanker Trivedi gave a speech."))
    assert kinds((korean, "Vice President Shanker Trimedi gave a speech.")) == ["misspelled"]
    assert "wrong" in kinds((korean, "Vice President Oliver Brandt gave a speech."))


@pytest.mark.parametrize(
    ("row", "name", "english", "korean"),
    [
        (
            ("샨커 트리베디 부사장이 연설했다.", "Vice President Shanker Trimedi gave a speech."),
            "misspelled-name",
            "“Trimedi” is not how “트리베디” is written: its ㅂ is written “b”",
            "“Trimedi” 부분은 “트리베디”의 표기로 맞지 않습니다. ㅂ 소리에 맞는 글자: “b”",
        ),
        (
            ("서하윤 감독이 왔다.", "Director Nam Gi-tae came."),
            "wrong-name",
            "the source names “서하윤”, but the translation “Nam Gi-tae”: expected Seo Ha-yun",
            "원문의 이름은 “서하윤”인데 번역문의 이름은 “Nam Gi-tae”입니다. 예상되는 표기: Seo Ha-yun",
        ),
        (
            ("로테르담의 항구는 크다.", "The port of is large."),
            "missing-name",
            "로테르담 has no counterpart in the translation",
            "원문의 로테르담에 해당하는 이름이 번역문에 없습니다",
        ),
        (
            ("시장은 새 도서관의 문을 열었다.", "Mayor Grimaldi opened the new library."),
            "added-name",
            "Grimaldi has no counterpart in the source",
            "번역문의 Grimaldi에 해당하는 이름이 원문에 없습니다",
        ),
    ],
)
def test_the_message_says_what_was_expected(row: tuple[str, str], name: str, english: str, korean: str) -> None:
    (hit,) = compared(row)
    assert sentences(hit, name) == (english, korean)


def test_an_original_that_reads_neither_word_before_it_is_somebody_else():
    (hit,) = compared(
        ("샨커 트리베디(Oliver Brandt) 부사장이 연설했다.", "Vice President Shanker Trivedi gave a speech.")
    )
    assert hit.kind == "wrong"
    assert (source_of(hit).text, target_of(hit).text) == ("Oliver Brandt", "Shanker Trivedi")


def test_letters_called_by_their_names():
    assert not kinds(("에이아이포블록체인이 참여했다.", "AI4Blockchain took part."))
    assert kinds(("에이아이포블록체인이 참여했다.", "NLPForge took part.")) == ["wrong"]
    assert not kinds(("케이티와 엠케이가 계약했다.", "KT and MK signed a contract."))


def test_names_translated_by_meaning_are_no_errors():
    assert not kinds(("한국은행은 금리를 올렸다.", "The Bank of Korea raised its rate."))
    assert not kinds(("서울대병원은 수술을 했다.", "Seoul National University Hospital performed the surgery."))
    assert not kinds(("예수는 베들레헴에서 태어났다.", "Jesus was born in Bethlehem."))
    assert not kinds(("삼국지는 오래된 소설이다.", "Romance of the Three Kingdoms is an old novel."))


def test_capitals_and_months_name_nobody():
    assert not kinds(("축제는 베르겐의 항구에서 시작한다.", "THE FESTIVAL STARTS AT THE HARBOUR OF BERGEN."))
    assert not kinds(("축제는 3월에 베르겐에서 시작한다.", "In March the festival starts in Bergen."))


def test_a_title_may_stand_for_a_person():
    assert not kinds(("메르켈 총리가 베를린에 도착했다.", "The chancellor arrived in Berlin."))


def test_the_tables_know_how_a_name_is_spelled():
    (hit,) = compared(("로버트가 왔다.", "Robett came."))  # it would read 로버트 as well
    assert (hit.kind, hit.values["due"]) == ("misspelled", "Robert")


def test_a_strange_name_where_a_word_stands_that_is_no_noun_by_its_syllables():
    """하드햇 may be read as a form of 하다, but the table of words knows it as Hardhat."""
    (hit,) = compared(("하드햇 설명서를 읽는다.", "Read the Poprad manual."))
    assert told([hit]) == [("wrong", "하드햇", "Poprad")]
    assert not kinds(("하드햇 설명서를 읽는다.", "Read the Hardhat manual."))


def test_a_strange_name_where_a_known_original_should_stand():
    assert kinds(("렘브란트 전시회가 열렸다.", "A Rembrandt exhibition opened.")) == []
    assert kinds(("렘브란트 전시회가 열렸다.", "A Gunderson exhibition opened.")) == ["wrong"]
    assert kinds(("스마트 검색이 좋다.", "Gunderson search is good.")) == ["wrong"]  # where smart search is meant


BANK = ListedName("한강은행", "Bank of the Han", "company")
SEO = ListedName("서하윤", "Harriet Seo-Miller", "person")


def test_a_listed_form_explains_a_name_however_it_reads():
    row = ("서하윤 감독이 왔다.", "Director Harriet Seo-Miller came.")
    assert kinds(row) == ["wrong"]
    assert not kinds(row, names=[SEO])
    (hit,) = compared(("서하윤 감독이 왔다.", "Director Nam Gi-tae came."), names=[SEO])
    assert (hit.kind, hit.values["due"]) == ("wrong", "Harriet Seo-Miller")  # as the list has it


def test_a_listed_name_without_a_trace_is_lost():
    assert kinds(("한강은행이 문을 연다.", "A shop opens."), names=[BANK]) == ["missing"]
    assert not kinds(("한강은행이 문을 연다.", "A shop opens."))
    assert not kinds(("한강은행이 문을 연다.", "It opens."), names=[BANK])
    assert not kinds(("한강은행이 문을 연다.", "The Bank opens."), names=[BANK])
    named = ("한강은행이 문을 연다.", "The Bank of the Han opens.")
    assert not kinds(named, ("한강은행은 크다.", "The company is large."), names=[BANK])


def test_a_listed_name_within_another_word_is_none():
    assert not kinds(("한강은행나무가 자란다.", "A tree grows."), names=[BANK])


@each(
    ("korean", "right", "wrong", "expected"),
    [
        ("강릉에서 영화제가 막을 올렸다.", "A film festival opened in {}.", "Wonju", "Gangneung"),
        ("오대산의 단풍이 절정이다.", "The leaves on {} are at their peak.", "Chiaksan", "Odaesan"),
        ("스페인은 제안을 받아들였다.", "{} accepted the proposal.", "Italy", "Spain"),
        ("마드리드에서 회의가 열린다.", "A meeting will be held in {}.", "Warsaw", "Madrid"),
        ("섬진강 물이 불었다.", "The {} has swollen.", "Nakdong River", "Seomjingang River"),
        (
            "고용노동부가 대책을 냈다.",
            "The {} took measures.",
            "Ministry of Education",
            "Ministry of Employment and Labor",
        ),
        ("대법원은 상고를 기각했다.", "The {} dismissed the appeal.", "Constitutional Court", "Supreme Court"),
        ("충청북도에는 눈이 내렸다.", "It snowed in {}.", "South Chungcheong Province", "Chungcheongbuk-do"),
    ],
)
def test_a_known_name_in_the_place_of_another_of_its_kind(korean: str, right: str, wrong: str, expected: str):
    assert not kinds((korean, right.format(expected)))
    (hit,) = compared((korean, right.format(wrong)))
    assert (hit.kind, target_of(hit).text, hit.values["due"]) == ("wrong", wrong, expected)


@each(
    ("korean", "english"),
    [
        ("북한산에 올랐다.", "They climbed Mt. Bukhan."),
        ("제주도를 찾았다.", "They visited the island of Jeju."),
        ("독일 기업이 샀다.", "A German company bought it."),
        ("한일 양국은 합의했다.", "South Korea and Japan agreed."),
        ("고용노동부가 밝혔다.", "The labor ministry said so."),
        ("우리나라의 수출이 늘었다.", "Exports of South Korea rose."),
        ("공화당 의원이 반대했다.", "A Republican lawmaker objected."),
        ("필리핀인들이 모였다.", "The Filipinos gathered."),
        ("김포에서 만났다.", "They met in Kimpo."),
        ("크리스마스에도 문을 연다.", "It is open on Dec. 25, too."),
        ("종로구는 조용했다.", "Jongro-gu was quiet."),
        ("부산 시민이 모였다.", "The people of Pusan gathered."),
        ("광안리 해수욕장에 갔다.", "We went to Kwangalli Beach."),  # by McCune-Reischauer, which hears 광알리
    ],
)
def test_a_known_name_by_any_of_its_forms(korean: str, english: str):
    assert not kinds((korean, english))


@each(
    ("korean", "latin", "expected"),
    [
        ("왕십리는 멀었다.", "Wangsimri", "Wangsimni"),
        ("신라는 천 년을 이어 갔다.", "Sinla", "Silla"),
        ("고구려는 북쪽에 있었다.", "Goguyreo", "Goguryeo"),
        ("전라남도는 남쪽에 있다.", "Jeolanam-do", "Jeollanam-do"),
        ("호주는 남쪽에 있다.", "Austrelia", "Australia"),
        # letter by letter, which may be far from how it sounds
        ("속리산은 멀었다.", "Sokrisan", "Songnisan"),
        ("학여울역은 멀었다.", "Hakyeoul", "Hangnyeoul"),
        ("독립문은 멀었다.", "Dogripmun", "Dongnimmun"),
        ("신라는 천 년을 이어 갔다.", "Sinra", "Silla"),
        # as the syllables are spelled in names of persons
        ("해운대는 멀었다.", "Haewoondae", "Haeundae"),
        ("밀양에서 왔다.", "Milyeng", "Miryang"),
        ("설악산은 멀었다.", "Sulaksan", "Seoraksan"),
    ],
)
def test_a_slip_in_a_known_name(korean: str, latin: str, expected: str):
    (hit,) = compared((korean, f"{latin} was far away."))
    assert (hit.kind, target_of(hit).text, hit.values["due"]) == ("misspelled", latin, expected)


@pytest.mark.parametrize(
    ("korean", "right", "wrong", "hangul"),
    [
        ("바우만 총괄이 말했다.", "Bauman", "Bautan", "바우만"),  # which ends like a particle
        ("울산시청에서 만났다.", "Ulsan-si", "Ulman-si", "울산시"),  # with a unit
        ("우리나라도 옛 터를 복원한다.", "Korea", "Kotea", "우리나라"),
    ],
)
def test_a_slip_behind_what_looks_like_something_else(korean: str, right: str, wrong: str, hangul: str):
    assert not kinds((korean, f"They met in {right} today."))
    (hit,) = compared((korean, f"They met in {wrong} today."))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("misspelled", hangul, wrong)


def test_persons_without_a_title_are_read():
    korean = "편지는 서하윤에게 온 것이었다."
    assert not kinds((korean, "The letter was for Seo Ha-yun."))
    assert not kinds((korean, "The letter was for Hayoon Suh."))
    assert kinds((korean, "The letter was for Nam Gitae.")) == ["wrong"]
    assert kinds((korean, "The letter was for Seo Ha-bun.")) == ["misspelled"]
    assert kinds((korean, "The letter was for.")) == ["missing"]
    assert not kinds((korean, "The letter was for him."))


@pytest.mark.parametrize("korean", ["정부안은 그대로다.", "전반적으로 좋았다.", "최소한의 일이다.", "한국어로 쓰였다."])
def test_words_that_begin_like_a_person_are_none(korean: str):
    assert not kinds((korean, "All of it stayed the same for now."))


def test_another_family_name_with_the_title():
    korean = "권 시장은 예산을 늘렸다."
    assert not kinds((korean, "Mayor Kwon raised the budget."))
    assert not kinds((korean, "The mayor raised the budget."))
    (hit,) = compared((korean, "Mayor Nam raised the budget."))
    assert (hit.kind, source_of(hit).text, target_of(hit).text, hit.values["due"]) == (
        "wrong",
        "권",
        "Nam",
        "Kwon",
    )
    assert not kinds(("이 시장은 아주 크다.", "This market is very big."))
    assert not kinds(("추 과장은 다시 쓰라고 했다.", "Section chief Choo said to rewrite it."))
    assert kinds(("추 과장은 다시 쓰라고 했다.", "Section chief Baek said to rewrite it.")) == ["wrong"]
    assert kinds(("마 부장은 회의를 미뤘다.", "Department head Koo postponed it.")) == ["wrong"]


def test_a_korean_out_of_nowhere():
    assert kinds(("시장은 오전에 떠났다.", "The mayor left with Baek Ji-sol in the morning.")) == ["added"]
    (hit,) = compared(("시장은 오전에 떠났다.", "The mayor left with Baek Ji-sol in the morning."))
    assert target_of(hit).text == "Baek Ji-sol"


# ---------------------------------------------------------------- what is left over on both sides


@each(
    ("korean", "right", "wrong", "hangul"),
    [
        # a known place and somebody nobody knows
        ("은평구에 사는 주민이 신고했다.", "A resident of Eunpyeong-gu reported it.", "Dorwenna", "은평구"),
        # a place that no table has
        ("다르마포르에서 회담이 열렸다.", "The talks were held in Darmapor.", "Querenza", "다르마포르"),
        # a person of the world and a Korean given name
        ("메르켈은 그 제안을 거절했다.", "Merkel rejected the proposal.", "Sang-hoon", "메르켈"),
        # a demonym
        ("스웨덴 기업이 공장을 세웠다.", "A Swedish company built a plant.", "Swiss", "스웨덴"),
        # a state of America, and no country that it may lie in
        ("앨라배마 대법원이 판결했다.", "The Alabama Supreme Court ruled.", "Niue", "앨라배마"),
        # known by a word that universities have, too
        ("아이오와 주 감독이 제안했다.", "An Iowa State coach made an offer.", "Perlendorf", "아이오와 주"),
        # countries by a syllable each
        ("한러 정상이 통화했다.", "The leaders of South Korea and Russia talked on the phone.", "Japan", "러"),
        # names that are kept in Latin letters
        ("파일은 Dropbox에 있다.", "The file is in Dropbox.", "OneDrive", "Dropbox"),
    ],
)
def test_a_name_that_comes_out_of_nowhere_stands_for_one_that_is_left(korean: str, right: str, wrong: str, hangul: str):
    assert not kinds((korean, right))
    place = {"Swiss": "Swedish", "Japan": "Russia"}
    name = place.get(wrong) or next(word for word in right.rstrip(".").split() if word in _NAMES)
    (hit,) = compared((korean, right.replace(name, wrong)))
    assert (hit.kind, target_of(hit).text, hit.values["name"]) == ("wrong", wrong, hangul)


_NAMES = {"Eunpyeong-gu", "Darmapor", "Merkel", "Dropbox", "Alabama", "Iowa"}


@each(
    ("korean", "english"),
    [
        ("영국은 제안을 받아들였다.", "London accepted the proposal."),  # the capital speaks for the country
        ("일왕이 방한했다.", "The Japanese emperor visited South Korea."),  # by a syllable
        ("한미 양국이 합의했다.", "The two countries agreed."),
        ("마포중학교 학생들이 왔다.", "Students of Mapo Middle School came."),
        ("봉산교회가 문을 열었다.", "The Bongsan Church opened."),  # spelled within a word
        ("동남아 시장이 커졌다.", "The Southeast Asian market has grown."),
        ("전북의 한 마을이다.", "It is a village in Jeollabukdo."),
        ("은평구의 한 주민이 신고했다.", "A resident of the district reported it."),
    ],
)
def test_what_answers_a_name_in_another_way(korean: str, english: str):
    assert not kinds((korean, english))


@pytest.mark.parametrize(
    ("english", "wrong"),
    [
        ("President Belgium Jae-hyun said so.", "Belgium Jae-hyun"),
        ("President Seo Karlsruhe said so.", "Seo Karlsruhe"),
    ],
)
def test_half_of_a_person_beside_another_name(english: str, wrong: str):
    assert not kinds(("서재현 대통령이 말했다.", "President Seo Jae-hyun said so."))
    (hit,) = compared(("서재현 대통령이 말했다.", english))
    assert (hit.kind, target_of(hit).text) == ("wrong", wrong)


@pytest.mark.parametrize(
    ("english", "found"),
    [
        ("The club president had the straps retied.", []),  # which is a doubt, as the title tells who it is
        ("President had the straps retied.", ["missing"]),
        ("Somebody had the straps retied.", ["missing"]),
    ],
)
def test_a_title_before_a_name_that_is_left_out(english: str, found: list[str]):
    assert kinds(("회장 옥민재 씨는 끈을 다시 매게 했다.", english)) == found


@pytest.mark.parametrize("right", ["Kim Tae-han", "Tae-han Kim", "Kim Taehan"])
def test_a_given_name_that_ends_like_an_adjective(right: str):
    row = ("김태한 대표가 물러났다.", f"CEO {right} stepped down.")
    assert not kinds(row)
    assert kinds((row[0], row[1].replace("han", "hak"))) == ["misspelled"]


@each(
    ("korean", "english", "found"),
    [
        ("행사는 춘천과 원주, 강릉에서 열린다.", "The event will be held in Chuncheon and Gangneung.", ["missing"]),
        ("행사는 춘천과 원주, 강릉에서 열린다.", "The event will be held in Chuncheon, Wonju and Gangneung.", []),
        ("행사는 춘천과 강릉에서 열린다.", "The event will be held in Chuncheon, Wonju and Gangneung.", ["added"]),
        ("행사는 춘천과 강릉에서 열린다.", "The event will be held in Chuncheon, Gangwon Province, and Gangneung.", []),
        ("칠레와 페루가 합의했다.", "Chile and Peru agreed.", []),
        ("칠레와 페루, 볼리비아가 합의했다.", "Chile and Bolivia agreed.", ["missing"]),
    ],
)
def test_a_list_has_the_same_names_on_both_sides(korean: str, english: str, found: list[str]):
    assert kinds((korean, english)) == found


@pytest.mark.parametrize(
    ("korean", "latin", "expected"),
    [
        ("아이들은 벽진면에 산다.", "Byeokjin-nyeon", "Byeokjin-myeon"),
        ("배는 하장천을 건넜다.", "Hajangcheok", "Hajangcheon"),
        ("라오스는 내륙에 있다.", "Laoz", "Laos"),
    ],
)
def test_a_slip_in_a_place(korean: str, latin: str, expected: str):
    english = "They met it in {}."
    assert not kinds((korean, english.format(expected)))
    (hit,) = compared((korean, english.format(latin)))
    assert (hit.kind, hit.values["due"]) == ("misspelled", expected)


@pytest.mark.parametrize(("latin", "expected"), [("Muzahid", "Mujahid"), ("Mu-zahid", "j")])
def test_a_slip_in_what_the_table_of_words_knows(latin: str, expected: str):
    """The word is written anew where it is plain which letter of it is the wrong one."""
    assert not kinds(("무자히드가 골을 넣었다.", "Mujahid scored a goal."))
    (hit,) = compared(("무자히드가 골을 넣었다.", f"{latin} scored a goal."))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("misspelled", latin, expected)


def test_the_surname_with_a_title_is_that_of_the_full_name_before_it():
    korean = "문태오 시장은 현장을 찾았다. 문 시장은 복구를 지시했다."
    assert not kinds((korean, "Mayor Moon Tae-o visited the site. Mayor Moon ordered repairs."))
    assert kinds((korean, "Mayor Moon Tae-o visited the site. Mayor Kang ordered repairs.")) == ["wrong"]


def test_nobody_makes_up_how_a_chinese_is_written():
    (hit,) = compared(("천이츠 위원이 도착했다.", "Committee member Chen Bagro arrived."))
    assert (hit.kind, hit.values["due"]) == ("wrong", "")
    (hit,) = compared(("천이진 위원이 도착했다.", "Committee member Cheon Bagro arrived."))
    assert (hit.kind, hit.values["due"]) == ("wrong", "Cheon I-jin")


def test_a_word_that_may_be_a_number_is_a_name_none_the_less():
    assert kinds(("메이 총리가 5일 도착했다.", "Prime Minister Merkel arrived on the 5th.")) == ["wrong"]


def test_a_known_person_to_whose_name_a_word_is_joined() -> None:
    korean = "문재인정부는 예산을 늘렸다."
    assert not kinds((korean, "The Moon Jae-in government raised the budget."))
    assert kinds((korean, "The Moon Jae-yim government raised the budget.")) == ["wrong"]


@pytest.mark.parametrize(
    ("korean", "right", "wrong", "said"),
    [
        (
            "한미 정상이 만났다.",
            "The leaders of South Korea and the US met.",
            "The leaders of South Korea and Japan met.",
            ("미", "Japan"),
        ),
        (
            "한일 회담이 열렸다.",
            "South Korea and Japan held talks.",
            "South Korea and China held talks.",
            ("일", "China"),
        ),
        ("미중 회담이 열렸다.", "The US and China held talks.", "The US and Japan held talks.", ("중", "Japan")),
    ],
)
def test_countries_that_are_named_by_a_syllable_each(
    korean: str, right: str, wrong: str, said: tuple[str, str]
) -> None:
    assert not kinds((korean, right))
    (hit,) = compared((korean, wrong))
    assert (source_of(hit).text, target_of(hit).text) == said


def test_who_said_what_is_quoted_may_be_left_out() -> None:
    """English may be the quotation alone; else it names who spoke."""
    korean = "“서울은 춥다”며 브레머 씨가 말했다."
    assert kinds((korean, "“Seoul is cold.”")) == []
    assert kinds((korean, "Seoul is cold.")) == ["missing"]
    assert kinds((korean, "In Seoul, “Seoul is cold.”")) == ["missing"]


def test_a_country_beside_a_firm_stands_in_no_list() -> None:
    """It says where the firm is from; beside another country it is one of several."""
    assert kinds(("일본 도요타는 그곳에 없었다.", "Toyota was not there.")) == []
    assert kinds(("일본과 독일은 그곳에 없었다.", "Germany was not there.")) == ["missing"]
