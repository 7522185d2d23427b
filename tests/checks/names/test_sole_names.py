"""The one name that is all that is left over of a pair, however well the English sentence reads without it."""

import pytest
from compared import compared, kinds
from each import each
from worded import told


@each(
    ("korean", "right", "said", "hangul"),
    [
        ("그는 여수에서 작은 식당을 운영한다.", "He runs a small restaurant in Yeosu.", " in Yeosu", "여수"),
        # an organisation that nothing describes
        (
            "한국은행은 내년에 경제가 성장할 것으로 예상했다.",
            "The economy is expected to grow next year, the Bank of Korea said.",
            ", the Bank of Korea said",
            "한국은행",
        ),
        # a loanword whose original is two words where it is a verb
        (
            "매달 한 번 일부러 장애를 일으켜 롤백을 연습합니다.",
            "Once a month we break something on purpose and practice rolling back.",
            " rolling back",
            "롤백",
        ),
        # whom no pronoun of things stands for
        (
            "그것이 마드리드 공격수 그리즈만 영입설이 나오는 이유다.",
            "This is why there are rumors that Madrid's striker Griezmann will be recruited.",
            " Griezmann",
            "그리즈만",
        ),
        # whose government it is
        (
            "트럼프 행정부가 새 규정을 만들어 많은 이민자들이 지원을 포기했다고 그는 말했다.",
            "Many immigrants gave up support because the Trump administration made a new rule, he said.",
            " Trump",
            "트럼프",
        ),
        # before another noun
        (
            "나이지리아 경찰이 어제 시장에서 용의자 두 명을 체포했다.",
            "Nigerian police arrested two suspects at the market yesterday.",
            "Nigerian ",
            "나이지리아",
        ),
        # beside another whose name English has twice, once in another word
        (
            "트럼프 행정부가 반룰라 세력을 과대평가했다고 룰라 정부가 어제 밝혔다.",
            "The Trump administration overestimated anti-Lula forces, the Lula government said yesterday.",
            " Trump",
            "트럼프",
        ),
        # beside countries that Korean names by a syllable each
        (
            "한·미 동맹의 리스본 회담 뒤 대화가 완전히 멈춘 상황이라는 분석이다.",
            "Analysts say the talks have completely stopped since the Lisbon meeting of the South Korea-U.S. alliance.",
            " Lisbon",
            "리스본",
        ),
        # whose government it is, written in one with the name
        (
            "트럼프행정부의 이민정책은 이민사회에 공포를 주고 있다.",
            "The Trump administration's immigration policy is causing fear in immigrant communities.",
            " Trump",
            "트럼프",
        ),
        # somebody without a particle, of Korean syllables
        (
            "특히 지드래곤 팬으로 추정되는 이들의 항의가 매우 많았다.",
            "In particular, there were very many protests from supposed G-Dragon fans.",
            " G-Dragon",
            "지드래곤",
        ),
    ],
)
def test_a_name_that_is_all_that_is_left_over(korean: str, right: str, said: str, hangul: str) -> None:
    assert kinds((korean, right)) == []
    without = right.replace(said, "", 1)
    [hit] = compared((korean, without[0].upper() + without[1:]))
    assert (hit.kind, hit.values["name"]) == ("missing", hangul)


@each(
    ("korean", "english"),
    [
        # what stands for it: its kind, an adverb of places, a noun that is pointed at, initials
        ("여수시는 올해 관광객을 위한 새 버스를 도입했다.", "The city introduced new buses for tourists this year."),
        ("그는 여수에서 작은 식당을 운영한다.", "He runs a small restaurant there."),
        ("네이버는 올해 직원 백 명을 새로 채용했다.", "The portal hired one hundred new employees this year."),
        ("달러가 사흘째 영국 파운드에 대해 약해지고 있다.", "The dollar is weakening against the UKP for a third day."),
        ("신청은 산업부 누리집에서 받는다.", "Applications are accepted on the ministry's website."),
        # who rules a country, behind the person; what is named twice
        ("시진핑 중국 국가주석은 어제 편지를 보냈다고 말했다.", "Xi Jinping said yesterday that he had sent a letter."),
        ("여수 시장은 여수에서 열린 축제에 참석했다.", "The mayor of Yeosu attended the festival."),
        # who rules by the family name
        ("문재인정부는 예산을 크게 늘렸다고 그는 말했다.", "He said the Moon administration increased the budget."),
        # where much is said in other words, and where little is said at all
        ("여수에서는 밤마다 잔칫상이 벌어진다.", "Every evening brings its own feast."),
        ("여수에서 온 사람.", "A visitor."),
    ],
)
def test_what_english_may_do_without(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@pytest.mark.parametrize(
    ("korean", "english", "name"),
    [
        ("그는 작은 서점을 열었다.", "She opened a small bookstore in Gyeongju.", "Gyeongju"),
        ("양측은 지난주 휴전에 합의했다.", "The two sides agreed on a truce last week, Reuters said.", "Reuters"),
    ],
)
def test_a_name_that_is_all_that_is_left_over_in_english(korean: str, english: str, name: str) -> None:
    [hit] = compared((korean, english))
    assert (hit.kind, hit.values["name"]) == ("added", name)


@each(
    ("korean", "english"),
    [
        # what stands for it in Korean: where things are known to be, a pronoun, a syllable
        ("현지에서 작은 서점 두 곳을 열었다.", "They opened two small bookstores of Gyeongju."),
        ("북쪽 출신인 교수가 강의에서 질문을 받았다.", "The professor from North Korea received a question in class."),
        ("그들은 지난주 휴전에 합의했다.", "Reuters reported last week that they agreed on a truce."),
        ("미 정부는 지난주 휴전에 합의했다.", "The U.S. government agreed on a truce last week."),
        # who is called the leader of it; a part of a longer name
        ("노라 회장은 지난주 휴전에 합의했다.", "The Reuters chief, Nora, agreed on a truce last week."),
        ("Henry Rowland는 유명한 과학자였다.", "Henry Augustus Rowland was a famous scientist."),
        # the own country, which English adds for its readers
        ("지난주 작은 서점을 열었다.", "They opened a small bookstore in Korea last week."),
    ],
)
def test_what_english_may_add(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_country_that_only_says_where_something_lies() -> None:
    korean = "허리케인 로사는 멕시코 푼타유기니아의 남쪽 백 마일에서 북쪽으로 이동하고 있다."
    english = "Hurricane Rosa is moving north a hundred miles south of Punta Eugenia{}."
    assert kinds((korean, english.format(", Mexico"))) == []
    assert kinds((korean, english.format(""))) == ["missing"]


@pytest.mark.parametrize(
    ("korean", "english", "hangul", "right", "wrong"),
    [
        ("토끼 핍시는 당근과 케이크를 먹는다.", "{} the rabbit eats carrots and cake.", "핍시", "Pipsy", "Fluffin"),
        ("베르크만 대사는 거절했다.", "Ambassador {} declined.", "베르크만", "Bergmann", "Sandqvist"),
        ("세폴리아 문서", "{} Documentation", "세폴리아", "Sepolia", "Braddock"),  # nothing else is said
    ],
)  # fmt: skip
def test_one_name_on_each_side_that_no_table_has(
    korean: str, english: str, hangul: str, right: str, wrong: str
) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", hangul, wrong)


@each(
    ("korean", "english"),
    [
        ("예거는 표적 공격의 용의자가 전과자라고 말했다.", "Yeager said the suspect in the attack had a record."),
        ("딕은 토끼에게 당근과 케이크를 주었다.", "Dick gave the rabbit carrots and cake."),
        ("집값이 다시 오르고 있다.", "House prices are rising again."),
        ("파이썬 VM이나 파이썬 릴리스에 따라 바뀔 수 있다.", "It may change across Python VMs or Python releases."),
        ("핍시의 것", "Karlsen's"),  # nothing else tells that the sides belong together
        # the same name, whose last letters nobody hears
        ("르뮤는 은퇴했다.", "Lemieux retired."),
        ("마리오 르뮤는 은퇴했다.", "Mario Lemieux retired."),
    ],
)
def test_words_that_are_no_names_of_one_side(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@each(
    ("korean", "right", "wrong", "name", "given"),
    [
        # a body of many countries, and one country
        (
            "유엔은 회담을 열기로 결정했다.",
            "The U.N. decided to hold talks.",
            "Tunisia decided to hold talks.",
            "유엔",
            "Tunisia",
        ),
        ("브렉시트로 물가가 올랐다.", "Brexit raised prices.", "Denmark raised prices.", "브렉시트", "Denmark"),
    ],
)
def test_a_known_name_of_another_kind(korean: str, right: str, wrong: str, name: str, given: str) -> None:
    assert kinds((korean, right)) == []
    assert told(compared((korean, wrong))) == [("wrong", name, given)]


@each(
    ("korean", "english"),
    [
        # what organisations may be called: by where they are, by their country
        ("나토는 병력을 늘리기로 결정했다.", "Brussels decided to increase its troops."),
        ("자민당은 예산을 줄이기로 결정했다.", "Japan decided to cut its budget."),
        ("유엔은 제재를 풀기로 결정했다.", "The world body decided to lift the sanctions."),
        # of which Korea is said to whoever does not know
        ("유엔은 회담을 열기로 결정했다.", "Korea decided to hold talks."),
    ],
)
def test_what_may_be_said_for_a_name_of_another_kind(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@each(
    ("korean", "english", "right", "wrong", "kind"),
    [
        # a country speaks for no body of many countries, as it does for those of one, and for firms
        ("유엔은 어제 새 보고서를 발표했다.", "{} released a new report yesterday.", "The UN", "Tunisia", "wrong"),
        ("유엔은 어제 새 보고서를 발표했다.", "{} released a new report yesterday.", "The body", "Tunisia", "wrong"),
        ("세계보건기구는 어제 지침을 발표했다.", "{} released guidelines yesterday.", "The WHO", "Tunisia", "wrong"),
        # nothing else is called by an event or a work
        ("그는 어제 햄릿을 읽었다.", "He read {} yesterday.", "Hamlet", "Tunisia", "wrong"),
        ("그들은 어제 추석을 기념했다.", "They celebrated {} yesterday.", "Chuseok", "Tunisia", "wrong"),
        ("그들은 어제 추석을 기념했다.", "They celebrated {} yesterday.", "Chuseok", "Christmas", "wrong"),
        ("그는 제1차 세계대전에서 다리를 잃었다.", "He lost a leg in {}.", "World War I", "Tunisia", "wrong"),
        # what English adds to a sentence that it answers, and for which nothing stands in Korean
        ("그는 작은 식당을 운영한다.", "He runs a small restaurant{}.", "", " in Yeosu", "added"),
        ("경찰은 시장에서 두 명을 체포했다.", "Police arrested two people at the market{}.", "", " in Lagos", "added"),
        # and what it leaves out, where no word of it may be meant
        ("그는 여수에서 작은 식당을 운영한다.", "He runs a small restaurant{}.", " there", "", "missing"),
        ("그는 여수에서 작은 식당을 운영한다.", "He runs a small restaurant{}.", " in the port", "", "missing"),
        ("한국은행은 어제 새 보고서를 냈다.", "{} released yesterday.", "It had a new report", "A new report was",
         "missing"),
        ("그는 낮에 카이로에서 친구를 만났다.", "He met a friend at noon{}.", " in Cairo", "", "missing"),
        # a word that no table has, and a name that no table has
        ("핍시는 어제 새 보고서를 발표했다.", "{} released a new report yesterday.", "Pipsy", "Geissler", "wrong"),
    ],
)  # fmt: skip
def test_all_that_is_left_over_of_a_pair(korean: str, english: str, right: str, wrong: str, kind: str) -> None:
    assert kinds((korean, english.format(right))) == []
    assert kinds((korean, english.format(wrong))) == [kind]


@each(
    ("korean", "otherwise", "without"),
    [
        # an organisation: by what it is, by other letters, or as the one that is pointed at
        ("서울대 연구팀은 어제 새 보고서를 냈다.", "The research team released a new report yesterday.",
         "A research team released a new report yesterday."),
        ("산업부는 어제 새 보고서를 냈다.", "The ministry released a new report yesterday.",
         "A new report was released yesterday."),
        ("소니는 어제 보고서를 냈다.", "SONY released a report yesterday.", "A report was released yesterday."),
        # somebody by the family name, or by a pronoun
        ("손흥민은 어제 새 계약을 맺었다.", "Son signed a new contract yesterday.",
         "A new contract was signed yesterday."),
        ("손흥민은 어제 새 계약을 맺었다.", "He signed a new contract yesterday.",
         "A new contract was signed yesterday."),
        # a country by its nation
        ("나이지리아 경찰은 시장에서 두 명을 체포했다.", "The nation's police arrested two people at the market.",
         "The police arrested two people at the market."),
        # a place by where something is
        ("경찰은 어제 카이로에서 두 명을 체포했다.", "Police arrested two people here yesterday.",
         "Police arrested two people yesterday."),
        ("경찰은 어제 카이로에서 두 명을 체포했다.", "Police arrested two people in the city yesterday.",
         "Police arrested two people yesterday."),
    ],
)  # fmt: skip
def test_what_may_stand_for_the_only_name(korean: str, otherwise: str, without: str) -> None:
    assert kinds((korean, otherwise)) == []
    assert kinds((korean, without)) == ["missing"]


@each(
    ("korean", "english"),
    [
        # by what it is divided into, by its money, by what lies in it, by who rules it, by a word of two countries
        ("미국 대부분의 주에서 어제 눈이 내렸다.", "It snowed in most states yesterday."),
        ("미국 달러는 어제 크게 올랐다.", "USD rose sharply yesterday."),
        ("프랑스 파리에서 어제 큰 불이 났다.", "A large fire broke out in Paris yesterday."),
        ("시진핑 중국 국가주석은 어제 새 보고서를 냈다.", "President Xi Jinping released a new report yesterday."),
        ("한국과 미국 정상은 어제 회담에서 웃었다.", "The leaders laughed at the Korea-U.S. talks yesterday."),
    ],
)
def test_what_a_country_is_called_by(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
