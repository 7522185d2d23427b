"""Pairs whose names differ for good reasons: nobody is to be accused there, and what is plainly wrong still is."""

from __future__ import annotations

import pytest
from compared import kinds
from each import each
from toy import pair

from qa_lint.facts.names.datelines import read_dateline


@each(
    "dateline", ["GOTHAM, Sweden (AP) -- ", "OSLO, Norway -- ", "(AFP) ", "SAN JOSE, June 3 (Reuters) - ", "BERGEN — "]
)
def test_a_dateline_stands_for_nothing(dateline: str) -> None:
    korean = "미국 정부는 새 규정을 오늘 발표했다고 밝혔다."
    assert kinds((korean, f"{dateline}The government said it announced the new rules today.")) == []


@pytest.mark.parametrize(
    "byline",
    [
        "(세종=한지오 기자) ",
        "[대전=이서현 기자] ",
        "(서울=뉴스나루) 한지오 기자 = ",
        "【부산·울산=강민결·도유라 기자】 ",
    ],
)
def test_who_wrote_a_report_may_be_said_elsewhere(byline: str) -> None:
    assert kinds((f"{byline}비가 많이 내렸다.", "It rained a lot.")) == []


def test_another_writer_of_a_report_is_told() -> None:
    korean, english = "(서울=뉴스나루) 한지오 기자 = 비가 내렸다.", "(Seoul) Reporter Kim Cheol-su — It rained."
    assert kinds((korean, english)) == ["wrong"]


def test_a_dateline_answers_the_korean_one() -> None:
    english = "BUSAN (Yonhap) -- City Hall said it announced the new rules today."
    assert read_dateline(pair("(대구=연합뉴스) 시청은 새 규정을 오늘 발표했다고 밝혔다.", english)) is None
    assert read_dateline(pair("시청은 새 규정을 오늘 발표했다고 밝혔다.", english)) == (0, len("BUSAN (Yonhap)"))


@each(
    ("korean", "english"),
    [
        ("사르코지는 회담을 서두르자고 말했다.", "The French president said the talks should be held soon."),
        ("로블스는 금메달을 따고 싶다고 말했다.", "The Cuban said he wanted the gold medal."),
        ("홍 시장은 어제 그 말을 부인했다.", "Daegu Mayor Hong denied it yesterday."),
        ("한도윤 기획재정부 장관이 웃었다.", "Finance Minister Han Do-yun laughed."),
        ("게르하르트는 어제 그 말을 거절했다.", "Gerhard declined it yesterday."),  # a hard g before e
        ("여의도는 어제 조용했다.", "Politicians were quiet yesterday."),
        ("스타머 총리는 웃지 않았다.", "Sir Keir did not smile."),  # the given name of whom Korean calls by the last
        ("세인트브렌든에서 갈아탔다.", "They changed at St Brendan."),  # St is in one word with its saint
        ("워싱턴의 아파트는 비싸다.", "Flats in D.C. are expensive."),
        ("벨기에 앤트워프의 우정 박물관이다.", "It is the Friendship Museum of Antwerp."),  # where its city lies
        # what lies in the country is named instead
        ("미국 항공사의 비행기가 고장으로 늦게 떠났다.", "The airline's plane left Detroit late because of a fault."),
        (
            "미국 안보를 걱정하는 이라크, 이란 전문가가 많다.",
            "Many experts on Iraq and Iran worry about national security.",
        ),
        # somebody in full is no country
        ("영국 관광객들이 해변에서 쉬고 있다고 말했다.", "Visitors were resting on the beach, said Zuhair Haroun."),
        # whereabouts, and what English calls a country by
        ("부시는 일본에 문제를 맡기지 않겠다고 했다.", "Bush said he would not leave the issue to your country."),
        (
            "노르웨이는 70년대에 같은 실수를 했다고 그 장관은 말했다.",
            "We made the same mistake in the 1970s, said the minister.",
        ),
        ("이란은 미사일을 여러 발 쏘았다고 보도했다.", "Media reported that Tehran fired several missiles."),
        ("달링 장관은 세금을 늦추겠다고 말했다.", "Secretary Alistair Darling said the tax would be put off."),
        ("라고 이 원장이 신문에 말했다.", "President Rhee Taek-soo told the newspaper so."),
        ("윤 대통령은 장관을 나무랐다.", "President Yoon Suk Yeol rebuked the minister."),  # in two words
        ("박통의 독재에 맞선 학생들이 잡혔다.", "Students who opposed Park Chung-hee were arrested."),
        ("호날두는 맨유에서 마흔두 골을 넣었다.", "Ronaldo scored forty-two goals for United, not for Chelsea."),
        ("캐롤라인 케네디가 뉴욕을 위해 일하겠다고 말했다.", "Kennedy says that is what is best for New York."),
        ("전직 지도자 패라지는 기자들에게 불만을 말했다.", "The former Ukip leader complained to the reporters."),
        ("메이는 노동당과 유럽 연합 반대파에게 선택하라고 했다.", "May told Labour and Eurosceptics to choose."),
        ("김포한강신도시에는 공장이 적다.", "Gimpo Hang-gang New Town has few factories."),
        ("지난 하노이 북-미 정상회담 때 목록을 주었다.", "He gave a list at the North Korea-US summit in Hanoi."),
        ("오바마 당선인은 부인 미셸과 봉사에 참여했다.", "In Washington, Obama and his wife joined the volunteers."),
        ("마르크스-레닌주의자들이 모였다.", "The Marxist-Leninist wing met with Janadhikar."),
        # a reading that goes on
        ("세마포어 증명은 값을 여럿 가진다.", "A SemaphoreProof has several values."),
        # an original that English takes for a word
        ("환경을 시뮬레이트(Shim)하려면 파일을 더한다.", "Add a file to shim the environment."),
        ("유월절과 새해에 편지를 치운다.", "The letters are removed on New Year and Passover."),
        ("나르비크에서는 열일곱 명이 다쳤다.", "Seventeen people were hurt in the city."),
    ],
)
def test_what_is_called_otherwise_or_described(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@each(
    ("korean", "english"),
    [
        (
            "지난 2002 월드컵에서 한국은 토고와 경기를 했다.",
            "Korea played the African side Togo at the 2002 World Cup.",
        ),
        ("하나의 줄로 끝난다.", "It ends in a line, isn't it ."),
        ("구체적 정보나 계획은 밝히지 않았다고 첸 지우롱이 말했다.", "Chen Jiulong gave no information and no plans."),
        ("체인 선택기는 목록에 있다.", "The chain selector is in the list in ."),
        ("예기치 못한 방식으로 값이 바뀐다.", "The value changes in surprising ways in ."),
        ("각 값을 한 번만 구한다는 점이 다르다.", "The difference is that each value of is computed once."),
        ("플래그를 더해서 함께 쓴다.", "Flags are used together by OR-ing them."),
        ("박대표는 칼에 다쳤다.", "Park Geun-hye was hurt with a knife."),
        ("결과를 이 이 클래스가 돌려준다.", "The result which of the class is returned."),
        ("서방이 저지른 실수에서 배운다.", "it will learn from the mistakes of the West."),
        ("그는 바르셀로나에서 200경기에 나섰다.", "He made 200 appearances for Barcelona at the Camp Nou."),
        ("코리아타임스가 10월에 보도했다.", "It was reported in Oct."),
        ("‘베이브 루스가 지은 집’에서 홈런을 쳤다.", "He hit homers in The House That Ruth Built."),
        ("오에 겐자부로는 회견에서 밝혔다.", "he said in a news conference."),  # who is cut off from his name
    ],
)
def test_words_that_look_like_names(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@each(
    ("korean", "english"),
    [
        ("텍사스 회사들이 투자했다.", "Several Texan companies invested."),
        ("피타고라스 정리를 쓴다.", "It uses the Pythagorean theorem."),
        ("힐러리 폭스가 소식을 전했다.", "Hilary Fox reported the news."),
        ("국방부는 사과했다.", "The Ministry of Defence apologised."),
        (
            "남오세티아의 수도 쯔힌발리에서 총격이 있었다.",
            "There was shooting in Tskhinvali, the capital of South Ossetia.",
        ),
        ("브렛 파브가 이끄는 팀이 이겼다.", "The team of Brett Favre won."),
        ("안경환 위원장이 말했다.", "Chairman Ahn Kyong-whan spoke."),
        ("미국 교통보안청이 조사한다.", "The TSA is looking into it."),
        ("텔레문도(Telemundo)는 경기를 방영한다.", "Telemundo shows the game."),
        ("신장위구르자치구에서 조사를 받았다.", "They were questioned in the Xinjiang Uighur Autonomous Region."),
    ],
)
def test_no_slip_of_a_name(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("트럼프 대통령이 왔다.", "President Trumn came."),
        ("관악구에 산다.", "They live in Gwanan-gu."),
        ("구로구에 산다.", "They live in Guro-mu."),  # of a unit
        ("김포 대곶면에 산다.", "They live in Daegot-mmeon, Gimpo."),
    ],
)
def test_a_slip_that_looks_like_the_ending_of_a_people(korean: str, english: str) -> None:
    assert kinds((korean, english)) == ["misspelled"]


@each(
    ("korean", "english"),
    [
        ("LLM과 벡터를 쓴다.", "It uses LLMs and vectors."),
        ("Bundler와 RubyGem, Rake를 합쳤다.", "It joins Bundler, RubyGems, and Rake."),
        ("API를 열려면 값을 정한다.", "To open the APIs, set a value for HTTP."),
        ("(NASD, National Association, Inc.) 방식을 쓴다.", "It uses the NASD (National Association) method."),
        ("IOC의 편지는 장관에게 갔다.", "The CEO sent the letter to the minister."),
        ("미국 식품의약국 FDA는 토마토가 안전하다고 CNN이 전했다.", "Tomatoes are safe, CNN reported."),
    ],
)
def test_abbreviations_that_stand_for_no_other(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_sides_that_say_different_things() -> None:
    korean = "대구의 시장은 어제 오후 늦게 새로 지은 다리를 둘러보고 주민들과 이야기를 나누었다."
    assert kinds((korean, "Our garden in Gunsan grows cabbages.")) == []
    english = "The mayor of Gunsan looked at the newly built bridge late yesterday afternoon and talked with residents."
    assert kinds((korean, english)) == ["wrong"]


def test_whereabouts_are_added_and_nobody() -> None:
    english = "Thirty-seven planes out of Baghdad were used, he said."
    assert kinds(("화이트맨 대변인은 비행기 서른일곱 대가 쓰였다고 말했다.", english)) == ["added"]
    assert kinds(("기자는 배우 서지안을 만났다.", "The reporter met the actor in Boston.")) == ["added"]


@each(
    ("korean", "english"),
    [
        ("이베이가 역 옆에 가게를 열었다.", "Amazon has opened a shop next to the station."),
        ("디스커버리는 새 영화를 방영한다.", "National Geographic will air a new film."),
        ("순종은 새 나라를 선포했다.", "Gojong declared a new state."),
        (
            "축사는 임건우 원장이, 개회사는 서다은 위원장이 맡았다.",
            "Chair Seo Da-eun spoke first, then director Bang Si-hoo.",
        ),
        (
            "울릉도에서는 주민들이 손수 만든 설피를 신고 다닌다.",
            "Residents of Jeju Island walk in snowshoes made by hand.",
        ),
    ],
)
def test_another_of_its_kind_is_wrong_still(korean: str, english: str) -> None:
    assert kinds((korean, english)) == ["wrong"]


def test_a_person_of_one_syllable_is_no_family_name_with_a_title() -> None:
    assert kinds(("협회는 박철 부회장을 뽑았다.", "The association elected Vice Chairman Park Cheol-su.")) == ["added"]


def test_the_other_of_two_with_one_family_name() -> None:
    korean = "창업주 이원만 회장과 이웅렬 전 회장이 물러났다."
    assert kinds((korean, "The founder Lee Kyu-suk and the former chairman Lee Woong-ryul stepped down.")) == ["wrong"]


@pytest.mark.parametrize("english", ["Uh-oh, we have a problem.", "No-op in the class, it takes a file."])
def test_exclamations_are_nobody(english: str) -> None:
    assert kinds(("문제가 생겼다.", english)) == []


@each(
    ("korean", "right", "wrong"),
    [
        # a number behind a word is no slip of it
        (
            "두 번째 시트를 열고 시트2를 지운다.",
            "Open the second sheet and delete Sheet2.",
            "Open the second sheet and delete Shett2.",
        ),
        # the northern part of an island is another country, as is the south of one
        (
            "노던 아일랜드와 아일랜드, 몰타가 뒤를 이었다.",
            "Northern Ireland, Ireland and Malta came next.",
            "Northern Ireland, Iceland and Malta came next.",
        ),
        (
            "사우스 수단의 도로는 물에 잠겼다.",
            "The roads of South Sudan are under water.",
            "The roads of South Korea are under water.",
        ),
        # a place without what kind of place it is
        (
            "소노마밸리의 포도밭에 불이 났다.",
            "A fire broke out in the vineyards of Sonoma.",
            "A fire broke out in the vineyards of Copia.",
        ),
        # a particle of two that have grown together
        (
            "이와테현에선 어제 눈이 왔다.",
            "It snowed yesterday in northern Japan's Iwate Prefecture.",
            "It snowed yesterday in northern Japan's Nagano Prefecture.",
        ),
        # a university, and nobody
        (
            "은하대 교수가 어제 말했다.",
            "An Eunha University professor said so yesterday.",
            "A Gunsan University professor said so yesterday.",
        ),
        (
            "은하대 교수가 어제 말했다.",
            "A professor at Eunha University said so yesterday.",
            "Professor Kim Min-ho said so yesterday.",
        ),
        # somebody by a pronoun, and the other name behind it
        (
            "한편 벨로프는 관계가 좋아졌다고 했다.",
            "He said before meeting Sarkozy that relations had become better.",
            "Sarkozy said that relations had become better.",
        ),
        # a phrase in which any word has a capital
        (
            "선수들은 사흘 전 베이징에 도착했다.",
            "The players reached the Athletes' Village three days ago.",
            "The players reached the Village three days ago.",
        ),
        # what the country lies in or beside
        (
            "폭풍이 멕시코 남쪽에서 생겼다.",
            "A storm formed in the south of the Atlantic.",
            "A storm formed in the south of Bond.",
        ),
        (
            "각국 정상들은 이란 문제와 짐바브웨의 정정불안에 대해 걱정했다.",
            "The leaders worried about Iran, and urged the Mideast nation to obey.",
            "The leaders worried about Iran and Zambia's unrest.",
        ),
        # a full name, or that of an institution, for one word
        (
            "제이미는 지난달 19일 병원에서 딸을 낳았다.",
            "Her fiance Casey Aldridge welcomed a daughter at a hospital on June 19.",
            "Casey had a daughter at a hospital on June 19.",
        ),
        (
            "업체 직원인 토마스 하오스, 키스 스텐셀은 밀림에서 추락해 납치됐었다.",
            "Workers who were kidnapped when their plane crashed made statements at Brooke Army Medical Center.",
            "The workers Brooke Haas and Keith Stansell were kidnapped when their plane crashed in the jungle.",
        ),
        # a country behind a place, and another one before the place that Korean names
        (
            "의료진은 미국 캘리포니아에 사는 남성 한 명이 다쳤다고 전했다.",
            "A California man was hurt at the running of the bulls in Pamplona, Spain, a doctor said.",
            "A man from California, Spain, was hurt, a doctor said.",
        ),
        # where something has its seat
        (
            "제조업체인 해밀턴 선스트랜드의 대변인은 그렇게 말했다.",
            "The spokesman of the Connecticut-based maker Sundstrand said so.",
            "The spokesman of the maker Hartford Sundstrand said so.",
        ),
        (
            "부산에 본사를 둔 회사가 새 배를 샀다.",
            "A Busan-based company bought a new ship.",
            "A Daegu-based company bought a new ship.",
        ),
        # somebody in full, where Korean has one word
        (
            "경찰은 해안가인 아스클리피오스의 호텔들이 피해를 입었다고 밝혔다.",
            "Hotels on the coast were damaged, said Charlambos Kokkinos, police chief.",
            "Police said hotels on the coast of Kokkinos were damaged.",
        ),
        # behind a pronoun, also where Korean says this of something
        (
            "아바스는 이를 방해한다고 비판했다.",
            "He criticised that homes are built for Jews.",
            "Sarkozy criticised that homes are built.",
        ),
    ],
)  # fmt: skip
def test_what_stands_there_for_good_reasons_and_what_does_not(korean: str, right: str, wrong: str) -> None:
    assert kinds((korean, right)) == []
    assert len(kinds((korean, wrong))) == 1


@each(
    ("korean", "english"),
    [
        # what an abbreviation spells out, side by side
        ("이 대화 상자에서 JRE의 경로를 고른다.", "Choose the path of the Java runtime environment in this dialog."),
        # somebody of a country, of which a bracket says it of another one
        (
            "페데러(스위스)를 두 번 이긴 머레이가 결승에 올랐다.",
            "Murray, who beat Federer twice, reached the final, the first for a Briton.",
        ),
        # what nobody is in or at
        (
            "기자들은 벨로프에 대한 논란을 다뤘다.",
            "The reporters dealt with the controversy in Washington.",
        ),
        # behind a dateline any word may have a capital
        (
            "앨런 크로포드 런던 경찰청 대변인은 버스를 타라고 했다.",
            "LONDON Always take the bus, said Scotland Yard spokesman Alan Crockford.",
        ),
        ("윔블던은 올해도 비가 왔다.", "It rained this year, too, at the All England Club."),
        ("여객기가 양안을 오간다.", "Planes cross the Taiwan Strait."),
        ("한편 이와테에서는 리히터 규모 7.2의 지진이 났다.", "A 7.2-magnitude quake struck northern Japan's Iwate."),
        ("우주선이 다른 차원으로 갔다가 유령선이 되었다.", "The spaceship goes to another dimension and is haunted."),
        ("노드 깊이 (리프나 순차적 모드이면 0).", "Node depth (0 for leaves, or in sequential mode)."),
        # a part of a word, or a word that more is joined to
        (
            "Windows Management Instrumentation(WMI)를 통한 침투 테스트 및 익스플로잇.",
            "Pentest and exploit the Windows Management Instrumentation (WMI).",
        ),
        ("체크 버튼과 라디오 버튼과 같은 항목", "things like Checkbuttons and radiobuttons"),
        (
            "그는 사라진 호주 안셋항공과 아일랜드의 에어 링구스에서 경영자를 지냈다.",
            "He was a manager at defunct domestic carrier Ansett and Ireland's Aer Lingus.",
        ),
        (
            "마르크스-레닌주의자와 마데시인민권리포럼이 모였다.",
            "The Marxist-Leninists and the Madhesi Janadhikar (People's Rights) Forum met.",
        ),
        ("문서는 LibreOffice에서 만든 \"이름 없음X\"로 나온다.", "The document appears with the name \"UntitledX\"."),
        # a foreign phrase, a list, two words of a title, and a word that only begins the sentence
        (
            "이탈리아 밀라노의 스칼라 광장과 프랑스 파리의 거리에 솔라 트리가 세워졌다.",
            "Solar trees have been seen on Milan's Piazza della Scala and Paris's streets in France.",
        ),
        ("방송은 브라보에서 베이징 경기를 낸다.", "The games are on USA, Oxygen, and Bravo."),
        (
            "전시회는 24일 대영 박물관 리딩룸의 천장 아래에서 열린다.",
            "Empire and Conflict opens on 24 July under the dome of the Reading Room.",
        ),
        ("베이징에서는 나이를 묻는 질문도 마찬가지다.", "Ditto questions about the age."),
        # what ends as islands do
        ("방송은 텔레문도에서 경기를 낸다.", "The games are on Telemundo."),
    ],
)  # fmt: skip
def test_neither_side_says_anything_else(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_longer_name_is_told_once() -> None:
    english = "Northern Ireland has a sea in the west, and rain all year."
    assert kinds(("아일랜드는 서쪽에 바다가 있고, 아일랜드에는 늘 비가 온다.", english)) == ["wrong"]


def test_a_part_of_a_compound_is_no_other_name() -> None:
    assert "wrong" not in kinds(("그는 퍼스 소프트의 회의에서 연설했다.", "He spoke at PeopleSoft's conference."))
    assert kinds(("그는 퍼스 소프트의 회의에서 연설했다.", "He spoke at Glenworth's conference.")) == ["wrong"]


def test_a_club_may_be_called_by_its_town() -> None:
    korean = "상금을 가장 많이 받는 선수는 토론토 블루제이스의 투수인 로이 할리데이다."
    english = "Toronto pitcher Roy Halladay earned the most, before Cleveland pitcher Cliff Lee."
    assert kinds((korean, english)) == ["added"]


def test_what_games_are_called_by_is_nowhere() -> None:
    korean = "이라크 대표단이 스위스 로잔의 본부를 찾아 담판을 벌인다."
    english = "Iraqi officials will visit the headquarters in Switzerland to save its part in the Beijing Games."
    assert kinds((korean, english)) == ["added"]
    assert kinds((korean, "Iraqi officials will visit the headquarters in Beijing, Switzerland.")) == ["wrong"]


def test_who_is_named_along_with_somebody_else_is_no_place() -> None:
    korean = "부시 대통령은 이번 주 룩셈부르크에서 기자들을 만났다."
    assert "wrong" not in kinds((korean, "Bush and Dawson met reporters this week."))
    assert kinds((korean, "President Bush and Rice met reporters this week.")) == ["added"]
    assert kinds((korean, "President Bush met reporters this week in Rice.")) == ["wrong"]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        (
            "핀란드 당국은 이런 사고가 늘고 있다며 관광객에게 주의를 당부했다.",
            "Norway says reports of it are on the rise, fueling hype about a gadget that boasts a cool reputation.",
        ),
        (
            "핀란드 정부는 회담 직후 협정 내용을 밝히지 않기로 했다.",
            "A guard at the villa in Norway slept through the noisy party after the talks, furious at the weather.",
        ),
    ],
)
def test_a_report_of_the_same_thing_is_no_translation(korean: str, english: str) -> None:
    assert not kinds((korean, english))


def test_a_translation_has_an_answer_for_most_words_around_a_wrong_name() -> None:
    korean = "핀란드 당국은 이런 사고가 늘고 있다며 관광객에게 주의를 당부했다."
    free = "Warning visitors to be careful, officials in {} said that such accidents have grown more common."
    assert not kinds((korean, free.format("Finland")))
    assert kinds((korean, free.format("Norway"))) == ["wrong"]


@each(
    ("korean", "english", "names"),
    [
        ("보성 차밭은 오월이면 발 디딜 틈이 없다.", "In May the tea fields of {} are packed.", ("Boseong", "Hadong")),
        ("양우진은 역전 홈런을 날렸다.", "{} belted a go-ahead homer.", ("Yang Woo-jin", "Kang Min-ho")),
    ],
)  # fmt: skip
def test_the_only_name_of_either_side_is_told_however_free_the_rest_is(
    korean: str, english: str, names: tuple[str, str]
) -> None:
    assert [kinds((korean, english.format(name))) for name in names] == [[], ["wrong"]]


def test_a_few_words_without_an_answer_do_not_make_a_report_of_a_translation() -> None:
    korean = "백제의 왕인은 왜에 천자문을 전했다고 한다."
    english = "Wang In of Silla is said to have brought the Thousand Character Classic to Japan."
    assert "wrong" in kinds((korean, english))


@each(
    ("korean", "english", "told"),
    [
        # a firm is called by where it is, once, and is the only one without an answer
        ("GM은 올해 안에 착공할 예정이다.", "The Detroit automaker expects to break ground this year.", []),
        ("테슬라는 공장을 짓는다.", "The Austin-based carmaker is building a plant.", []),
        ("삼성전자는 신제품을 공개했다.", "The Suwon-based tech giant unveiled a new product.", []),
        ("GM은 공장을 짓는다.", "GM is building a plant in Detroit.", ["added"]),
        ("GM과 LG는 공장을 짓는다.", "The Detroit automaker is building a plant.", ["added"]),
        ("GM은 공장을 짓는다.", "The Detroit plant is being built by GM.", ["added"]),
        ("GM은 디트로이트에 공장을 짓는다.", "GM is building a plant in Chicago.", ["wrong"]),
        # a firm without the word for what it is, also where any word has a capital
        ("라이엇게임즈는 다음 주 대진표를 공개한다.", "Riot will publish the bracket next week.", []),
        ("라이엇게임즈는 다음 주 대진표를 공개한다.", "Epic will publish the bracket next week.", ["missing"]),
        # which one begins as the other does may be meant
        ("타임스는 이를 1면에 실었다.", "The New York Times put it on the front page.", []),
    ],
)
def test_what_a_firm_may_be_called_by(korean: str, english: str, told: list[str]) -> None:
    assert kinds((korean, english)) == told
