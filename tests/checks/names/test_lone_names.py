"""One name that nothing answers, and one word with a capital, or one name that only looks like a word."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from compared import compared, kinds
from each import each
from worded import source_of

from qa_lint.checks.names import lone_hits
from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.known import Mention


@each(
    ("korean", "right", "wrong", "hangul"),
    [
        # an ordinary word with a capital
        ("그 배는 사흘 뒤 룩셈부르크에 닿았다.", "The ship reached Luxembourg three days later.", "Best", "룩셈부르크"),
        ("지난해 아르메니아에서 지진이 났다.", "There was an earthquake in Armenia last year.", "Bond", "아르메니아"),
        # capitals that are nobody's initials here
        ("대통령은 어제 요르단을 떠났다.", "The president left Jordan yesterday.", "NIEO", "요르단"),
        # what sounds a little like a known name is still another
        (
            "그는 아프리카 여행에 돈을 다 썼다.",
            "He spent all his money on a trip to Africa.",
            "Barroso",
            "아프리카",
        ),
        # what ends as words do that are made of others
        ("에미레이트 항공이 노선을 늘렸다.", "The airline Emirates added routes.", "Kuching", "에미레이트"),
        # a name that no table has, and that begins with no word
        ("그는 어제 볼코프스키를 보았다.", "He saw Volkovsky yesterday.", "NIEO", "볼코프스키"),
    ],
)
def test_the_one_stands_in_the_place_of_the_other(korean: str, right: str, wrong: str, hangul: str) -> None:
    assert kinds((korean, right)) == []
    names = ("Luxembourg", "Armenia", "Jordan", "Africa", "Emirates", "Volkovsky")
    name = next(word for word in names if word in right)
    [hit] = compared((korean, right.replace(name, wrong)))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", hangul, wrong)
    assert kinds((korean, right.replace(name, wrong))) == ["wrong"]


@pytest.mark.parametrize(
    ("korean", "wrong"),
    [
        ("프레스노 카운티에서 축제가 열렸다.", "A festival was held in Fresno Auricularia."),
        ("스마트 코드 완성을 켠다.", "Turn on Gorbachev code completion."),
    ],
)
def test_a_loanword_in_whose_place_a_name_stands(korean: str, wrong: str) -> None:
    assert kinds((korean, wrong)) == ["wrong"]


@each(
    ("korean", "english"),
    [
        # a second word of the Korean text may be what the name is meant for
        ("딜러가 정글에서 표를 샀다.", "Somebody bought a ticket from the Juggell."),
        ("1회 후닉이 2루타를 쳤다.", "In the first inning Hurnik hit a double."),
        # spelled in a way of its own, or made of words
        ("솔샤르 감독이 웃었다.", "Manager Solskjaer smiled."),
        ("쓰레브람은 어제 모였다.", "The Threave society met yesterday."),  # what the name begins with
        ("바르셀로나로 이적한 뒤 많은 경기를 뛰었다.", "He played many games after moving to the Catalan-capital."),
        ("존 하워드 총리가 물러났다.", "Prime Minister John Howard stepped down."),
        # said of the country
        ("일본 정부는 볼턴의 말을 들었다.", "Tokyo listened to what the ambassador had to say."),
        ("스페인 춤 공연이 뒤를 이었다.", "It was followed by a Flamenco show."),  # which kind of dance
        ("이탈리아 치즈를 얹었다.", "It was topped with Parmesan."),
        ("미국은 하노이에서 회담을 연다.", "The US-China talks will be held."),  # with whom, and not where
        # who met them, and not where
        ("두 나라 정상은 도쿄에서 기자들을 만났다.", "Bush and Fukuda met reporters."),
        ("퓨마 두 마리가 우리를 나왔다.", "Two pumas left the Cagerie."),  # in small letters
        ("연출상 후보가 나왔다.", "There are nominees for Regista."),  # 연출, and what is made of it
        # the place of a phrase
        ("트럼프는 증언을 말하지 않았다.", "The president did not speak of the Senate Judiciary Committee."),
    ],
)
def test_what_is_no_name_of_another(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


@pytest.mark.parametrize(
    ("korean", "right", "wrong", "kind", "expected"),
    [
        ("그는 뉴질랜드의 차를 몰았다.", "He drove New Zealand's car.", "New Lisbon", "wrong", "New Zealand"),
        (
            "홍수 경보가 솔트레이크시티에 내려졌다.",
            "A flood watch was issued for Salt Lake City.",
            "Salt Lane City",
            "misspelled",
            "Salt Lake City",
        ),
        (
            "그 배는 샌프란시스코에 닿았다.",
            "The ship reached San Francisco.",
            "San Goderich",
            "wrong",
            "San Francisco",
        ),
    ],
)
def test_one_word_of_a_known_name_is_another(korean: str, right: str, wrong: str, kind: str, expected: str) -> None:
    assert kinds((korean, right)) == []
    [hit] = compared((korean, right.replace(expected, wrong)))
    assert (hit.kind, hit.values["given"], hit.values["due"]) == (kind, wrong, expected)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("차는 올림픽대로를 달렸다.", "The car drove along Olympic Road."),  # called otherwise
        ("남극횡단 산지를 돌아서 갔다.", "They went around the Transantarctic Mountains."),  # made of it
        ("르뮤는 기록을 깼다.", "Lemieux broke the record."),  # what is not heard at its end
    ],
)
def test_no_word_of_a_known_name_is_another(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_a_name_that_the_document_has_again_and_again_is_no_slip_of_a_known_one() -> None:
    rows = [
        (f"하멜은 {verb}.", f"Hammel {said}.")
        for verb, said in (("웃었다", "laughed"), ("갔다", "went"), ("왔다", "came"))
    ]
    assert kinds(*rows) == []
    assert kinds(rows[0]) == ["misspelled"]


@each(
    ("korean", "right", "wrong"),
    [
        ("어제 세르지오 가르시아는 우승했다.", "Sergio Garcia won yesterday.", "Marcus Garcia"),
        ("레이철 매도 쇼를 봤다.", "We watched the Rachel Maddow Show.", "Forsyth Maddow"),
        ("브렛 캐버노를 만났다.", "We met Brett Kavanaugh.", "Brett Perle"),
        (
            "어제 세르지오 가르시아는 졌다.",
            "Yesterday Sergio Garcia lost without reaching the final.",
            "Playback Garcia",
        ),
        ("어제 제프 플레이크를 만났다.", "We met Jeff Flake yesterday.", "Jeff Escambia"),  # 플레이크 is one, too
    ],
)
def test_half_of_a_name(korean: str, right: str, wrong: str) -> None:
    name = next(name for name in ("Sergio Garcia", "Rachel Maddow", "Brett Kavanaugh", "Jeff Flake") if name in right)
    assert kinds((korean, right)) == []
    assert kinds((korean, right.replace(name, wrong))) == ["wrong"]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("웨일스 국회가 열렸다.", "The {} Parliament opened."),
        ("웨일스 정부는 법을 고쳤다.", "The Government of {} changed the law."),
        ("어제 웨일스 난민들이 왔다.", "Yesterday {} refugees came."),
        ("웨일스 음식에 관한 책이다.", "It is a book on the food of {}."),
    ],
)
def test_a_country_before_what_every_country_has(korean: str, english: str) -> None:
    assert kinds((korean, english.format("Wales"))) == []
    assert kinds((korean, english.format("Somadeva"))) == ["wrong"]


def test_a_name_behind_a_title_begins_no_sentence() -> None:
    assert kinds(("기사는 지난번에 트럼프를 뽑았다.", "The driver voted last time for Mr. Trump.")) == []
    assert kinds(("기사는 지난번에 트럼프를 뽑았다.", "The driver voted last time for Mr. Normal.")) == ["wrong"]


def test_a_title_makes_a_name_of_what_may_be_two_words() -> None:
    assert kinds(("파인스타인 의원은 서신을 받았다.", "Goblesville was sent a letter.")) == ["wrong"]


@pytest.mark.parametrize(
    "english", ["BMW will close its plant in for a month.", "What may be good for", "He lives near now."]
)
def test_a_place_that_fell_out_behind_its_preposition(english: str) -> None:
    assert kinds(("옥스포드에 있는 일이다.", english)) == ["missing"]
    assert kinds(("옥스포드는 일이다.", english)) == []


def test_half_of_a_name_that_is_spelled_in_its_own_way() -> None:
    assert kinds(("어제 크리스티앙 디올이 웃었다.", "Christian Dior smiled yesterday.")) == []


def test_a_capital_speaks_for_its_country_where_it_is_not_named_itself() -> None:
    assert kinds(("프랑스는 회담을 거부했다.", "Paris refused the talks.")) == []
    assert kinds(("프랑스 파리 외곽에서 불이 났다.", "A fire broke out outside Paris, Venezuela.")) == ["wrong"]
    assert kinds(("모스크바는 회담을 거부했다.", "Russia refused the talks.")) == []
    assert kinds(("크렘린은 회담을 거부했다.", "Moscow refused the talks.")) == []
    assert kinds(("백악관은 회담을 거부했다.", "Washington refused the talks.")) == []
    assert kinds(("청와대는 회담을 거부했다.", "Seoul refused the talks.")) == []
    assert kinds(("백악관은 회담을 거부했다.", "London refused the talks.")) == ["wrong"]  # another country's
    assert kinds(("청와대는 회담을 거부했다.", "Washington refused the talks.")) == ["wrong"]
    assert kinds(("엘리제궁은 회담을 거부했다.", "Berlin refused the talks.")) == ["wrong"]


@each(
    ("korean", "right", "wrong"),
    [
        ("봉화에서 불이 났다.", "A fire broke out in Bonghwa.", "Bonghwang"),
        ("연남동에 서점이 열렸다.", "A bookstore opened in Yeonnam-dong.", "Yeonhui-dong"),
        ("성북구청은 집을 빌려준다.", "Seongbuk District Office rents houses.", "Gangbuk District Office"),
        ("충북대 병원은 진료를 중단한다.", "Chungbuk National University Hospital will suspend care.", "Chungnam"),
        ("금융감독원은 검사를 시작했다.", "The Financial Supervisory Service began an inspection.", "Bank of Korea"),
    ],
)
def test_a_place_or_an_organisation_that_is_much_like_another(korean: str, right: str, wrong: str) -> None:
    names = ("Bonghwa", "Yeonnam-dong", "Seongbuk District Office", "Chungbuk", "Financial Supervisory Service")
    name = next(name for name in names if name in right)
    assert kinds((korean, right)) == []
    assert kinds((korean, right.replace(name, wrong))) == ["wrong"]


def test_a_work_that_is_called_by_a_name() -> None:
    assert kinds(("오페라단은 《카르멘》을 올린다.", "The company will stage Carmen.")) == []
    assert kinds(("오페라단은 《카르멘》을 올린다.", "The company will stage The Pearl Fishers.")) == ["wrong"]
    assert kinds(("오페라단은 《카르멘》을 올린다.", "The company will stage it.")) == []
    assert kinds(("오페라단은 《카르멘》을 올린다.", "The company will stage an old opera.")) == ["missing"]


@pytest.mark.parametrize(
    ("english", "found"),
    [
        ("Chile owes Bolivia talks, said a Bolivian diplomat.", []),
        ("Chile owes Chesapeake talks, said a Bolivian diplomat.", ["wrong"]),
        ("Chile owes it talks, said a Bolivian diplomat.", []),  # named once is enough
        ("Chile owes the country talks, said a Bolivian diplomat.", []),
    ],
)
def test_a_country_that_is_named_twice(english: str, found: list[str]) -> None:
    korean = "칠레는 볼리비아에 회담을 빚지고 있다고 볼리비아 외교관이 말했다."
    assert kinds((korean, english)) == found


def test_a_person_of_a_list_who_is_not_there() -> None:
    assert kinds(("롬니, 오바마가 토론에서 충돌하다", "Romney, Obama clash in debate")) == []
    assert kinds(("롬니, 오바마가 토론에서 충돌하다", "Romney, clash in debate")) == ["missing"]


def test_somebody_of_an_english_list_whom_korean_has_not() -> None:
    english = "Lionel Messi, Luis Suárez{} played together."
    korean = "리오넬 메시와 루이스 수아레스는 함께 뛰었다."
    assert kinds((korean, english.format("").replace(",", " and"))) == []
    assert kinds((korean, english.format(" and Sergio Busquets"))) == ["added"]


def test_a_name_that_ends_as_words_do() -> None:
    korean, english = (
        "크리스마스 이틀 전에 우리는 변화를 알아차렸다.",
        "Two days before Christmas we noticed the change.",
    )
    assert kinds((korean, english)) == []
    assert kinds((korean, english.replace("Christmas", "Pascal"))) == ["wrong"]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("나이지리아 교회가 무너졌다", "church has collapsed"),
        ("뭄바이 경찰이 도착했다.", "police arrived."),
    ],
)
def test_a_name_at_the_beginning_that_english_begins_without(korean: str, english: str) -> None:
    assert kinds((korean, english)) == ["missing"]
    assert kinds((korean, english.capitalize())) == []


def test_a_name_that_korean_has_in_latin_letters_answers_no_other() -> None:
    assert kinds(("코놀리는 FBI 요원을 만났다고 말했다.", "He said that he had met FBI agents.")) == []
    assert kinds(("코놀리는 FBI 요원을 만났다고 말했다.", "said FBI agents had been there.")) == ["missing"]


def test_the_second_name_without_an_answer_settles_that_none_is_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many there are: counted are those that were looked at."""
    asked: list[str] = []
    left_alone = lone_hits._is_left_alone

    def counted(ledger: Ledger, mention: Mention, words: Sequence[int]) -> bool:
        asked.append(mention.name.hangul)
        return left_alone(ledger, mention, words)

    monkeypatch.setattr(lone_hits, "_is_left_alone", counted)
    names = ["룩셈부르크", "노르웨이", "포르투갈", "베네수엘라", "아르헨티나", "우루과이", "파라과이", "콜롬비아"]
    assert compared((f"그 배는 사흘 뒤 {'와 '.join(names)}에 닿았다.", "The ship reached Best three days later.")) == []
    assert asked == names[:2]


@each(
    ("korean", "right", "wrong", "hangul"),
    [
        # a name of two letters, and a name of its kind without an answer
        ("젠지는 어제 이겼다.", "Gen.G won yesterday.", "T1 won yesterday.", "젠지"),
        # one of four letters, where a known one has no answer
        (
            "세르비아 총리는 회담을 연기했다.",
            "The Serbian prime minister put off the talks.",
            "The Mako prime minister put off the talks.",
            "세르비아",
        ),
        # before the same title
        ("선덜랜드 감독은 웃었다.", "The Sunderland manager laughed.", "The Rosendal manager laughed.", "선덜랜드"),
        ("선덜랜드 감독은 웃었다.", "The Sunderland boss laughed.", "The Rosendal boss laughed.", "선덜랜드"),
        # an island that is a verb without its last syllable
        (
            "고하도까지 배로 20분이 걸린다.",
            "It takes 20 minutes by boat to Gohado.",
            "It takes 20 minutes by boat to Jangdo.",
            "고하도",
        ),
    ],
)
def test_a_short_name_or_what_may_be_a_word(korean: str, right: str, wrong: str, hangul: str) -> None:
    assert kinds((korean, right)) == []
    [hit] = compared((korean, wrong))
    assert (hit.kind, hit.values["name"]) == ("wrong", hangul)


@each(
    ("korean", "english"),
    [
        ("젠지는 종이책을 산다.", "Gen Zers buy paper books."),
        ("수도까지 배로 20분이 걸린다.", "It takes 20 minutes by boat to Jangdo."),
        ("선덜랜드 감독 로젠달은 웃었다.", "The Rosendal manager laughed."),  # whom Korean names
    ],
)
def test_no_name_stands_in_the_place_of_what_may_be_meant(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []


def test_an_abbreviated_office_behind_a_given_name_makes_no_longer_name_of_it() -> None:
    assert kinds(("웰링버러의 의원인 본이 웃었다.", "The Wellingborough MP Bone laughed.")) == []
    assert kinds(("웰링버러의 의원인 본이 웃었다.", "The Beatrice MP Bone laughed.")) == ["wrong"]


@each(
    ("korean", "english", "right", "wrong", "hangul"),
    [
        # Mac and Mc begin names
        ("그는 어제 아르메니아에 갔다.", "He went to {} yesterday.", "Armenia", "McGuire", "아르메니아"),
        ("그는 어제 아르메니아에 갔다.", "He went to {} yesterday.", "Yerevan", "MacGuire", "아르메니아"),
        # beside a name that both sides have
        ("독일과 아르메니아 사람들이 왔다.", "People came from Germany and {}.", "Armenia", "Best", "아르메니아"),
        ("그는 어제 네덜란드 헤이그에 갔다.", "He went to The Hague, {} yesterday.", "Netherlands", "Best", "네덜란드"),
        # a city in the place of another one, of another country or of the same
        ("그는 어릴 때 도쿄에서 자랐다.", "As a child he grew up in {}.", "Tokyo", "Osaka", "도쿄"),
        # by a word of the club's name, or as another one
        ("그 팀은 어제 맨유를 이겼다.", "The team beat {} yesterday.", "United", "Everton", "맨유"),
        ("그 팀은 레알 마드리드를 이겼다.", "The team beat {}.", "Real Madrid", "Atletico Madrid", "레알 마드리드"),
        # what is a fortress, too, but not beside another planet
        ("그는 토성을 관찰했다.", "He observed {}.", "the earthen wall", "Jupiter", "토성"),
        # a word from abroad that is said twice
        (
            "그는 스테이킹을 시작하고 스테이킹을 끝냈다.",
            "He started {} and ended staking.",
            "staking",
            "Geissler",
            "스테이킹",
        ),
        (
            "그는 스테이킹을 시작하고 스테이킹을 끝냈다.",
            "He started staking and ended {}.",
            "it",
            "Geissler",
            "스테이킹",
        ),
    ],
)
def test_a_name_in_the_place_of_the_only_one(korean: str, english: str, right: str, wrong: str, hangul: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", hangul, wrong)


@each(
    ("english", "wrong", "column"),
    [
        ("Chile owes Peru talks, said a Bolivian diplomat.", "Peru", 5),
        ("Chile owes Bolivia talks, said a Peru diplomat.", "Peru", 23),
        ("Chile owes Bolivia talks, said its Chesapeake diplomat.", "Chesapeake", 23),
    ],
)
def test_of_two_mentions_the_nearest_one_is_told(english: str, wrong: str, column: int) -> None:
    [hit] = compared(("칠레는 볼리비아에 회담을 빚지고 있다고 볼리비아 외교관이 말했다.", english))
    assert (hit.values["given"], source_of(hit).start.column) == (wrong, column)
