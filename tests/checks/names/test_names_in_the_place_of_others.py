"""An English name that comes out of nowhere, and what tells which Korean one it stands for."""

import pytest
from compared import compared, kinds
from each import each

from qa_lint.resources.analyser import Analyser


@each(
    ("korean", "english", "right", "wrong"),
    [
        # an organisation that is called as it sounds
        ("토트넘은 후반에 두 골을 넣었다.", "{} scored two goals in the second half.", "Tottenham", "Strindberg"),
        ("포스코는 제철소를 새로 지었다.", "{} built a new steel mill.", "POSCO", "Richet"),
        # what stands beside a word of its name
        ("새누리당은 법안에 반대했다.", "The {} Party opposed the bill.", "Saenuri", "Weismann"),
        # a country behind a place that lies in it, and behind what it has
        ("팀은 폴란드 그단스크에서 이겼다.", "The team won in Gdansk, {}.", "Poland", "Mendota"),
        ("프랑스 국민들은 분노하고 있다.", "People in {} are angry.", "France", "Alaric"),
        ("튀니지 대통령이 회의를 열었다.", "The {} president opened the meeting.", "Tunisian", "Zorbia"),
        # a name of which the analyser only knows that it does not know it, and one that ends in a word (보다) only with
        # its particle
        ("새로 추가된 자스민의 솔로곡은 강렬하다.", "{}'s new solo song is intense.", "Jasmine", "Aronofsky"),
        ("마르셀루보다 안정감을 준다.", "He gives more stability than {}.", "Marcelo", "Komarno"),
        # what often goes with the name, and what else begins as it does (블록)
        ("에어버스는 공장을 증설한다.", "{} will expand its plant.", "Airbus", "Boeing"),
        ("Kaia 블록체인은 망에 블록을 만든다.", "Kaia {} makes blocks in the net.", "Blockchain", "Cipollone"),
        # what shares a word with the name, or is all of it in a longer one
        ("레알 마드리드가 컵을 들었다.", "{} lifted the cup.", "Real Madrid", "Atletico Madrid"),
        ("수단에 구호품을 보냈다.", "They sent relief goods to {}.", "Sudan", "South Sudan"),
        ("기니 선수단이 도착했다.", "The team of {} has arrived.", "Guinea", "Equatorial Guinea"),
        ("도쿄전력은 답하지 않았다.", "{} gave no answer.", "Tokyo Electric Power", "Tokyo Gas"),
        # what is called after something, and who is made up
        ("군은 현무 미사일을 시험했다.", "The army tested a {} missile.", "Hyunmoo", "Scud"),
        ("아이는 배트맨 그림을 그렸다.", "The child drew {}.", "Batman", "Spider-Man"),
        # a match that is played where one of them often wins
        ("머리는 윔블던에서 조코비치를 꺾었다.", "Murray beat {} at Wimbledon.", "Djokovic", "Nadal"),
        # a quarter that is called after a school
        ("그는 이태원에 산다.", "He lives in {}.", "Itaewon", "Hongdae"),
        # titles between marks, however ordinary their words
        ("그는 ‘버닝’을 두 번 보았다.", "He saw “{}” twice.", "Burning", "The Host"),
        ("소설 「토지」가 다시 나왔다.", "The novel “{}” is out again.", "Land", "The Square"),
        # the young, who are called so
        ("김 군은 집에 있었다.", "{} was at home.", "Kim", "Kang"),
        # two persons of whom English has one twice
        ("최준호와 최준우가 왔다.", "Choi Jun-ho and Choi Jun-{} came.", "woo", "ho"),
        ("나민서, 도하윤이 노래했다.", "Na Min-seo and {} sang.", "Do Ha-yun", "Na Min-seo"),
        # half of a name, whose order is turned round or which stands among other names
        ("가와노 가쓰토시 전 막료장은 말했다.", "Katsutoshi {}, a former chief, said so.", "Kawano", "Helot"),
        ("마테오 살비니와 빅토르 오르반이 만났다.", "Matteo Salvini met Viktor {}.", "Orban", "Sylvania"),
        # a title, the preposition of a place, what is of it, and what a district does tell it of what is something else
        ("총리는 트럼프 대통령에게 회담을 제안했다.", "He proposed talks to President {}.", "Trump", "Eibar"),
        ("칼럼은 저커버그 CEO가 썼다.", "CEO {} wrote the column.", "Zuckerberg", "Viper"),
        ("그들은 역삼동에서 만났다.", "They met in {}.", "Yeoksam-dong", "Mainz"),
        ("그림은 예수의 생애를 다룬다.", "The picture shows the life of {}.", "Jesus", "Texas"),
        ("구로구는 주차장을 새로 지었다.", "{} built a new parking lot.", "Guro-gu", "Beatles"),
        # what a place has one of, and the country of whoever speaks
        ("부산역에서 떠나는 열차가 늦다.", "Trains departing from {} are late.", "Busan Station", "Seoul Station"),
        ("인천공항에 선수들이 도착했다.", "The players arrived at {}.", "Incheon Airport", "Gimpo Airport"),
        ("수원지검은 그를 기소했다.", "The {} District Prosecutors' Office indicted him.", "Suwon", "Daejeon"),
        ("우리나라의 수출이 조금 늘었다.", "{}'s exports grew a little.", "Korea", "Vietnam"),
        ("그는 대한민국 국민이다.", "He is a citizen of the Republic of {}.", "Korea", "Gyeongsang"),
        # an ordinary word before the province that the town lies in
        ("경기 고양시 공장에서 불이 났다.", "A fire broke out at a factory in {}, Gyeonggi-do.", "Goyang", "Fixer"),
        # who has a title is no word in small letters that sounds so
        ("스나이더 연구원은 반대했다.", "{}, a senior researcher, opposed it.", "Snyder", "Aguero"),
    ],
)
def test_what_is_left_over_on_both_sides(korean: str, english: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    assert kinds((korean, english.format(wrong))) == ["wrong"]


@each(
    ("korean", "english"),
    [
        ("다산의 편지가 발견됐다.", "A letter by Jeong Yak-yong has been found."),  # whose pen name it is
        ("다산의 편지가 발견됐다.", "A letter by Jeong Yak-yong, known as Dasan, has been found."),
        ("영국 총리는 물러나지 않겠다고 했다.", "Keir Starmer said he would not step down."),
        ("스페인 춤 공연이 열렸다.", "There was a flamenco show."),
        ("남부 수단에서 비가 내렸다.", "It rained in South Sudan."),
        ("한국에 관심이 많다.", "South Koreans are interested."),
        ("이 양은 하루에 충분하다.", "Park said this is enough for a day."),  # the amount, which Park may speak of
        ("그들은 ‘괴물’과 ‘버닝’을 보았다.", "They saw “Burning” and “The Host.”"),
        ("최준호 감독이 말했다. 최 감독은 웃었다.", "Choi Jun-ho spoke. Choi Jun-ho smiled."),
        ("르뮤 감독이 왔다.", "Coach Lemieux came."),  # whose last letter nobody hears
        ("카라카스에서 회의가 열렸다.", "The Zorbian president held a meeting."),  # a city has none
        ("은하가 학교에서 웃었다.", "Professor Strindberg smiled at school."),  # who may be called 은하
        ("브라질에서 그것을 처음 썼다.", "Churchill E. Brown used it first."),  # somebody is no country
        ("인천공항에 도착해 환영을 받았다.", "They were welcomed at the airport in Seoul."),
        ("그는 대한제국의 대신이었다.", "He was a minister of the Daehan Empire."),  # half of it as it sounds
        ("우리나라는 먼저 시작했다.", "We started before Vietnam."),  # we are the country
        ("경기 고양시 일산에서 불이 났다.", "A fire broke out in Ilsan, Gyeonggi-do."),  # of which Ilsan is a part
        # another report, in fourteen words of which none answers another: it puts no name for one of the first
        (
            "프랑스 국민들은 분노하고 있다.",
            "Richet shares fell sharply as analysts cut profit estimates on Monday, traders in London said.",
        ),
        # a loanword that is read elsewhere, as often as Korean has it
        ("Kaia 블록체인은 재단이 관리한다.", "The blockchain is run by Kaia Finschia."),
        ("Kaia 커리큘럼은 재단이 관리한다.", "The syllabus is run by Kaia Finschia."),  # or said by another word
        ("Nova 컨트롤러를 설치한다.", "Install the controller of Nova Kubern."),
    ],
)
def test_what_may_be_said_otherwise(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_body_that_is_called_as_it_sounds_is_not_described_by_another_name() -> None:
    assert kinds(("유니세프가 학교를 지었다.", "Zentrix built a school.")) == ["wrong"]
    assert not kinds(("세계보건기구가 학교를 지었다.", "Zentrix built a school."))  # which a translator may describe


def test_who_is_a_person_is_asked_only_where_somebody_is_named_too_often(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    common_nouns = Analyser.common_nouns

    def heard(self: Analyser, text: str) -> tuple[tuple[int, int], ...]:
        asked.append(text)
        return common_nouns(self, text)

    monkeypatch.setattr(Analyser, "common_nouns", heard)
    korean = "최준호와 최준우가 왔다."
    assert kinds((korean, "Choi Jun-ho and his friend came.")) == []
    assert asked == []
    assert kinds((korean, "Choi Jun-ho and Choi Jun-ho came.")) == ["wrong"]
    assert set(asked) == {korean}


@each(
    ("seat", "english"),
    [
        ("파리에 본사를 둔 회사", "{}-based company"),
        ("파리 본부 재단", "{}-based foundation"),
        ("파리 소재 회사", "{}-based company"),
        ("파리에 기반을 둔 회사", "{}-based company"),
        ("파리를 거점으로 한 회사", "{}-based company"),
        ("파리에 위치한 회사", "{}-based company"),
        ("파리에 있는 회사", "{}-based company"),
        ("파리 출신 화가", "{}-born painter"),
        ("파리 태생 화가", "{}-born painter"),
        ("파리 주도의 동맹", "{}-led alliance"),
        ("파리의 지원을 받는 단체", "{}-backed group"),
    ],
)
def test_where_something_is_from_is_one_place_on_both_sides(seat: str, english: str) -> None:
    korean, translation = f"그 {seat}에 관한 책이 어제 나왔다.", f"A book about the {english} came out yesterday."
    assert kinds((korean, translation.format("Paris"))) == []
    assert kinds((korean, translation.format("Oslo"))) == ["wrong"]


def test_a_quarter_that_is_a_school_as_well() -> None:
    assert kinds(("홍대는 젊다.", "Hongdae is young.")) == []
    assert kinds(("홍대는 젊다.", "Brondel is young.")) == ["wrong"]


def test_a_korean_in_whose_place_a_foreigner_is_named_is_told_as_koreans_are_romanized() -> None:
    [hit] = compared(
        (
            "정하윤 코오롱 전 회장은 이 결정을 미리 알고 있었다.",
            "Former Kolon chairman Medvedev knew of this decision beforehand.",
        )
    )
    assert (hit.kind, hit.values["given"], hit.values["due"]) == ("wrong", "Medvedev", "Jung Ha-yun")


@each(
    ("korean", "english", "right", "wrong", "hangul"),
    [
        # places, also in an older spelling, by what they have and by what they do
        ("전주에서 축제가 열렸다.", "A festival was held in {}.", "Jeonju", "Gunsan", "전주"),
        ("전주에서 축제가 열렸다.", "A festival was held in {}.", "Chonju", "Gunsan", "전주"),
        ("오슬로의 삶은 조용하다.", "The life of {} is quiet.", "Oslo", "Bergen", "오슬로"),
        ("종로구는 예산을 늘렸다.", "{} raised its budget.", "Jongno", "Gangnam", "종로구"),
        ("도쿄에서 회담이 열렸다.", "The talks were held in {}.", "Japan", "China", "도쿄"),
        ("미국 텍사스주에서 불이 났다.", "A fire broke out in {}.", "Texas", "Nevada", "텍사스주"),
        ("텍사스주 오스틴에서 불이 났다.", "A fire broke out in Austin, {}.", "Texas", "Nevada", "텍사스주"),
        # persons behind a title, or by half of the name
        ("트럼프 대통령은 평양을 떠났다.", "President {} left Pyongyang.", "Trump", "Bayern", "트럼프"),
        ("마크롱 대통령은 법에 서명했다.", "{} signed the law.", "The French president", "President Merkel", "마크롱"),
        ("알 파치노가 왔다.", "Al {} came.", "Pacino", "Gore", "파치노"),
        ("빈센트 반 고흐의 그림이다.", "It is a painting by Vincent van {}.", "Gogh", "Eyck", "빈센트 반 고흐"),
        ("조던이 웃었다.", "{} smiled.", "Jordan", "Jackson", "조던"),
        # bodies: a party by a word of its name, firms that are called as they sound, universities, teams
        ("노동당은 선거에서 졌다.", "The {} Party lost the election.", "Labour", "Weismann", "노동당"),
        ("포스코는 공장을 닫았다.", "{} closed the plant.", "POSCO", "Wilmslow", "포스코"),
        ("국제통화기금은 보고서를 냈다.", "The {} released a report.", "fund", "World Bank", "국제통화기금"),
        (
            "서울대학교는 학생을 뽑았다.",
            "{} picked students.",
            "Seoul National University",
            "Yonsei University",
            "서울대학교",
        ),
        ("한밭대는 학생을 뽑았다.", "{} University picked students.", "Hanbat National", "Wilmslow", "한밭대"),
        ("삼성 라이온즈가 이겼다.", "The {} won.", "Samsung Lions", "LG Twins", "삼성 라이온즈"),
        # peoples and events
        ("한 프랑스 여성이 상을 받았다.", "A {} woman received an award.", "Parisian", "Spanish", "프랑스"),
        ("독일 축구대표팀은 어제 웃었다.", "The {} laughed yesterday.", "Germans", "Dutch national team", "독일"),
        ("그는 크리스마스에 왔다.", "He came at {}.", "Christmas", "Easter", "크리스마스"),
        ("제2차 세계대전이 끝났다.", "{} ended.", "World War II", "World War I", "2차 세계대전"),
    ],
)
def test_each_kind_of_name_in_the_place_of_another(
    korean: str, english: str, right: str, wrong: str, hangul: str
) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["name"]) == ("wrong", hangul)


@each(
    ("korean", "english"),
    [
        # made of the name, or said for it
        ("유럽의 회의론자들이 모였다.", "The Eurosceptics met."),
        ("유럽연합은 규정을 바꿨다.", "Eurozone members changed the rules."),
        ("종로구는 예산을 늘렸다.", "Seoul raised its budget."),
        # who it is, and not where
        ("도쿄에서 회담이 열렸다.", "The talks were held with Putin."),
        ("도쿄에서 회담이 열렸다.", "Putin held the talks."),
        # somebody else's people
        ("페데러(스위스)가 이겼다.", "Federer, who beat the Briton, won."),
        ("메르켈 총리는 법에 서명했다.", "The chancellor signed the law."),
    ],
)
def test_what_may_be_said_for_a_name(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
