"""The one name that has fallen out where English shows the gap, and names in the place of others before one thing."""

import pytest
from compared import compared, kinds
from each import each


@each(
    ("korean", "right", "name", "hangul"),
    [
        # beside names that only English has, or a word that sounds a little like it
        (
            "위원회는 슈뢰더가 임명될지 물었다.",
            "The Judiciary Committee asked to delay Schroder's naming.",
            "Schroder",
            "슈뢰더",
        ),
        (
            "영장에 따르면 브라이언트가 그를 때렸다.",
            "The warrant claimed Bryant assaulted the man.",
            "Bryant ",
            "브라이언트",
        ),
        # a name of two words, the last of which is an ordinary one, joined to what it says of the time
        (
            "회담은 2010년에 남아프리카 공화국시간으로 열렸다.",
            "The talks were held in South African time in 2010.",
            "South African time ",
            "남아프리카 공화국",
        ),
        # a word that is no name elsewhere
        ("회의 뒤 플레이크는 결정을 내렸다.", "After the talks, Flake made a decision.", "Flake ", "플레이크"),
        # what only a small letter shows
        ("그리스가 어제 투표했다.", "Greece votes in a crucial election.", "Greece ", "그리스"),
        # before what is of the name
        ("그것은 앳킨슨의 월급보다 많다.", "It is a rise over Atkinson's salary.", "Atkinson", "앳킨슨"),
        ("그 나라 지도자 카메네이의 죽음.", "The nation's leader Khamenei's death is near.", "Khamenei", "카메네이"),
        # a place that no table has
        (
            "축제가 강정천에서 열렸다.",
            "The festival was held in Gangjeongcheon.",
            "Gangjeongcheon",
            "강정천",
        ),
        ("도랑에서 스바루를 꺼냈다.", "They pulled a Subaru out of the ditch.", "Subaru ", "스바루"),
        ("앱을 이더리움에서 카이로로 옮긴다.", "We move the app from Ethereum to Cairo.", "Ethereum ", "이더리움"),
        # a preposition or an article before what was done or what stands beside
        (
            "리스본의 대표단이 개막을 선언했다.",
            "The delegation in Lisbon announced the opening.",
            "Lisbon ",
            "리스본",
        ),
        (
            "전 대통령이 대서양 건너 방문을 결정했다.",
            "The leader across the Atlantic decided to visit.",
            "Atlantic ",
            "대서양",
        ),
        ("아프리카에서 가장 높은 수치다.", "It is the highest rate in Africa among all.", "Africa ", "아프리카"),
        # a verb that can be nothing else, with nobody before it
        (
            "그는 칼레브가 오래 머물 것이라고 믿는다.",
            "He believes that Kaleb will stay for long.",
            "Kaleb ",
            "칼레브",
        ),
        (
            "한편 지난달 베를린은 첫 번째 후보지로 지정되었으며, 투자자들이 몰렸다.",
            "In short, in June last year, Berlin was named the first candidate, and investors came.",
            "Berlin ",
            "베를린",
        ),
        ("그는 경기 뒤 칼레브가 떠났다고 말했다.", "He said it was because Kaleb went home.", "Kaleb ", "칼레브"),
        # an office with nobody who holds it
        ("나우만 국장은 결과가 좋다고 말했다.", "Director Nauman said the result is good.", "Nauman ", "나우만"),
        ("지난 십 년간 덴마크에서 수가 늘었다.", "It grew in Denmark for the past ten years.", "Denmark ", "덴마크"),
        # a Korean who begins as a word does
        (
            "“잘 끝났다”고 신용현은 말했다.",
            "“It ended well,” said Shin Yonghyun.",
            " Shin Yonghyun",
            "신용현",
        ),
        # an article before what stands for no thing
        ("칼레브의 강은 깊고 넓다.", "The Kaleb of that valley is deep and wide.", "Kaleb ", "칼레브"),
        # what joins nothing, and verbs that nobody does
        ("나우만은 뛰었지만 칼레브와 비톨리는 쉬었다.", "Nauman ran, but Kaleb and Bitoli rested.", "Kaleb ", "칼레브"),
        ("칼레브가 살던 때 이 도시는 작았다.", "When Kaleb lived, this city was small.", "Kaleb ", "칼레브"),
        (
            "볼리비아 같은 나라와 큰 회사들이 이득을 본다.",
            "It helps countries such as Bolivia as well as large companies.",
            "Bolivia ",
            "볼리비아",
        ),
        # of two, the one that is somewhere before the preposition of a place without one
        (
            "나우만은 볼리비아에서 쉬는 동안 소문을 부추겼다.",
            "The coach fuelled the talk while vacationing in Bolivia.",
            "Bolivia",
            "볼리비아",
        ),
        # said twice in Korean, and left once in English
        (
            "볼리비아 국영통신은 어제 볼리비아 정부가 댐을 닫았다고 보도했다.",
            "Bolivia's state-run agency said yesterday that the Bolivian government had closed the dam.",
            "Bolivia's ",
            "볼리비아",
        ),
        (
            "표어는 칼뱅이 주인인 교회, 책을 읽는 교회이며, 칼뱅의 편지도 들어 있다.",
            "The motto is the church of Calvin, the church that reads books, with Calvin's letters.",
            "Calvin",
            "칼뱅",
        ),
        # a name of doubtful syllables, with which English should begin
        (
            "스펄전이 내게 설교의 열정을 가르쳤다.",
            "Spurgeon taught me the passion of preaching.",
            "Spurgeon ",
            "스펄전",
        ),
        ("예수님이 내 마음의 주인이 되었다.", "Jesus became the master of my heart.", "Jesus ", "예수"),
    ],
)
def test_the_one_that_has_fallen_out(korean: str, right: str, name: str, hangul: str) -> None:
    assert kinds((korean, right)) == []
    [hit] = compared((korean, right.replace(name, "", 1)))
    assert (hit.kind, hit.values["name"]) == ("missing", hangul)


@pytest.mark.parametrize(
    ("korean", "right", "name", "hangul"),
    [
        (
            "정부는 팔레스타인 수감자 석방을 승인했다.",
            "The government approved the release of Palestinian prisoners.",
            "Palestinian ",
            "팔레스타인",
        ),
        (
            "시위대는 어제 나이지리아 수도에서 행진했다.",
            "Protesters marched in Nigeria's capital yesterday.",
            "Nigeria's ",
            "나이지리아",
        ),
        (
            "그 오래된 공장은 볼리비아 정부가 운영한다.",
            "The old factory is run by the Bolivian government.",
            "Bolivian ",
            "볼리비아",
        ),
    ],
)
def test_a_known_name_that_alone_is_left_over(korean: str, right: str, name: str, hangul: str) -> None:
    assert kinds((korean, right)) == []
    [hit] = compared((korean, right.replace(name, "", 1)))
    assert (hit.kind, hit.values["name"]) == ("missing", hangul)


@each(
    ("korean", "english"),
    [
        (
            "정부는 팔레스타인 수감자 석방을 승인했다.",
            "The government approved the release of the country's prisoners.",
        ),
        ("정부는 프랑스 파리 회의에 참석했다.", "The government attended the meeting in Paris."),
        (
            "트럼프 대통령은 집회에서 증언을 언급하지 않았다.",
            "The president did not mention the testimony at the rally.",
        ),
        ("볼리비아는 바다가 없다. 볼리비아 정부는 항구를 원한다.", "Bolivia has no sea. The government wants a port."),
        ("이란은 국가 안보를 강조했다.", "It stressed national security."),
        # said twice, and once is enough
        ("볼리비아는 볼리비아 정부의 땅을 판다.", "Bolivia sells the land of its government."),
        # a small letter, and what acts is read in one, or is an ordinary word
        ("리눅스는 서버에서 많이 쓰입니다.", "linux is widely used on servers."),
        ("레디스가 먼저 시작되어야 합니다.", "redis must be started first."),
        ("사용자는 설정을 바꿀 수 있습니다.", "users can change settings."),
        (
            "그는 지난해 열린 퍼스 소프트의 고객 회의에 참석했다.",
            "He attended a customer conference of PeopleSoft last year.",
        ),
        # a market by its own name, and what it is elsewhere
        ("부산 자갈치시장의 등은 아직 켜져 있다.", "The lamps are still on at Jagalchi, Busan's noisy fish market."),
        # what a gloss says
        ("데카르트 곱(cartesian product), 중첩된 루프와 같습니다", "cartesian product, the same as a nested loop"),
        # a free translation
        ("팔레스타인 문제가 또 불거지면서 온 마을이 발칵 뒤집혔다.", "The whole village was in an uproar again."),
    ],
)
def test_a_known_name_that_may_be_left_out(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_nobody_before_the_verb_is_who_acts() -> None:
    korean = "지난해 하노이 회담 당시 메르켈 총리는 목록을 전했다고 알려졌다."
    [hit] = compared((korean, "was said to have delivered a list during the talks last year."))
    assert (hit.kind, hit.values["name"]) == ("missing", "메르켈")


def test_an_everyday_word_is_no_name_that_has_fallen_out() -> None:
    assert not kinds(
        ("평화가 화두인 요즘 환경에서 고충을 겪는다는 시선이다.", "The is the point of view that they struggle.")
    )


def test_one_gap_tells_one_name() -> None:
    english = "A minister of said that it was over."
    assert kinds(("파라과이와 서영진 의원은 끝났다고 했다.", english)) == ["missing"]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        # a loanword that a translator may leave out, beside a gap that is none
        ("...위 코드는 아래와 같습니다:", "...is the same as the `one` below:"),
        # nothing says that English begins with it
        ("메시가 과르디올라를 칭찬했다.", "praise from Messi"),
    ],
)
def test_what_need_not_have_fallen_out(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@pytest.mark.parametrize(
    ("korean", "right", "name", "hangul"),
    [
        ("파키스탄의 무샤라프가 떠났다.", "Pakistan's Musharraf has left.", "Pakistan", "파키스탄"),
        ("러시아 법률은 복잡하다.", "Russian law is complicated.", "Russian", "러시아"),
        ("어제 나스닥 종합지수가 올랐다.", "The Nasdaq composite index rose yesterday.", "Nasdaq", "나스닥"),
        # capitals throughout, before the plural of an ordinary word
        ("시리아 난민 캠프가 열렸다", "Camp Opens for Syria Refugees", "Syria", "시리아"),
    ],
)
def test_another_name_before_the_same_thing(korean: str, right: str, name: str, hangul: str) -> None:
    assert kinds((korean, right)) == []
    [hit] = compared((korean, right.replace(name, "Grobina")))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", hangul, "Grobina")


@pytest.mark.parametrize(
    ("korean", "right", "name", "hangul"),
    [
        ("Rufo 블록체인은 계정을 지원한다.", "The Rufo blockchain supports accounts.", "blockchain", "블록체인"),
        # said elsewhere in the sentence, but not as often
        (
            "Rufo 블록체인은 다른 블록체인과 다르다.",
            "The Rufo blockchain differs from another blockchain.",
            "blockchain",
            "블록체인",
        ),
        # before the same thing
        ("화이트리스트 주소", "Whitelist Address", "Whitelist", "화이트리스트"),
        # in a heading
        ("데스크톱 설치", "Install Desktop", "Desktop", "데스크톱"),
    ],
)
def test_a_name_in_the_place_of_a_loanword(korean: str, right: str, name: str, hangul: str) -> None:
    assert kinds((korean, right)) == []
    [hit] = compared((korean, right.replace(name, "Grobina", 1)))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", hangul, "Grobina")


@each(
    ("korean", "english"),
    [
        ("Rufo 블록체인은 계정을 지원한다.", "Rufo Chain supports accounts."),
        ("Rufo 블록체인은 계정을 지원한다.", "Rufo Labs supports accounts on its blockchain."),
        ("쓰레브 영지에 박쥐가 산다.", "Bats live at the Threave estate."),  # spelled in a way of its own
        ("릴리스되지 않은 커밋 사용하기", "Using Unreleased Commits"),
        # words of English in a heading, of which some are names elsewhere
        ("퇴직금 대신 준 주식도 임금", "Stock Given in Lieu of Severance Is a Wage, Too"),
        ("시청, 청소차 사는 데 낭비", "City Squanders Money on Street Sweepers"),
        ("Rufo 체인지는 계정을 지원한다.", "Rufo Change supports accounts."),
    ],
)
def test_what_may_be_said_for_a_loanword(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_known_name_that_is_all_that_is_left_over() -> None:
    korean = "스트라스부르의 학교에서 학생들이 독일어를 배운다."
    assert kinds((korean, "Students learn German at the school.")) == ["missing"]
    # which English has in small letters, or spelled in a way of its own
    assert not kinds((korean, "Students learn German at the school of strasburg."))
    assert not kinds(("보르도의 포도밭에서 농부들이 와인을 만든다.", "Farmers make bordeaux wine in the vineyards."))
