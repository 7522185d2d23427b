"""The account of a pair: what each side says, and how well the other side answers it."""

import unicodedata

import pytest
from each import each
from shipped import ACCOUNT_TABLES
from toy import pair

from qa_lint.facts.content.account import Account, read_account
from qa_lint.facts.content.content_units import read_english_units, read_korean_units
from qa_lint.facts.content.enumerations import unanswered_items
from qa_lint.model import Pair, Segment, Text

ANSWERED, OPEN = 0.6, 0.3


def account(korean: str, english: str) -> Account:
    return pair(korean, english).fact(read_account, ACCOUNT_TABLES)


def told(text: str, entries, answered: bool) -> list[str]:
    return [text[slice(*unit.span)] for unit, answer in entries if (answer >= ANSWERED if answered else answer <= OPEN)]


def korean_units(text: str) -> list[str]:
    units = read_korean_units(
        Text(text, "ko"), ACCOUNT_TABLES.words, ACCOUNT_TABLES.dictionary, ACCOUNT_TABLES.morphemes
    )
    return [text[slice(*unit.span)] for unit in units if unit.weight]


def english_units(text: str) -> list[str]:
    units = read_english_units(Text(text, "en"), ACCOUNT_TABLES.words)
    return [text[slice(*unit.span)] for unit in units if unit.weight]


def test_a_number_is_answered_by_what_hints_at_it():
    read = account("삼일절에 문을 닫는다.", "It is closed on March 1.")
    assert "1" in told("It is closed on March 1.", read.english, answered=True)
    other = account("삼일절에 문을 닫는다.", "It is closed on March 7.")
    assert "7" in told("It is closed on March 7.", other.english, answered=False)


@each(
    ("korean", "english"),
    [
        # a verb that says nothing by itself answers nothing in the stead of its noun
        ("동생은 샤워를 하고 있었다.", "My brother was taking a shower."),
        # how something is measured, and what is bought and sold
        ("우산은 2미터 이상이다.", "The umbrella is at least 2 meters long."),
        ("열흘 안에 교환해 드립니다.", "We will exchange the item within ten days."),
        # a name that is written as one word
        ("Lunch Box 열기", "Open the LunchBox"),
    ],
)
def test_all_of_either_side_is_answered(korean: str, english: str):
    assert all(entry.answered for side in account(korean, english) for entry in side)


def test_a_high_school_is_nothing_that_is_measured():
    english = "Second-year high school students left."
    assert "high" in told(english, account("고2 학생들이 출국했다.", english).english, answered=False)


def test_the_units_of_a_text_are_its_words_names_and_numbers():
    assert korean_units("할머니는 시장에서 배추 세 포기를 샀다.") == ["할머니는", "시장에서", "배추", "세 포기", "샀다"]
    assert english_units("My grandmother bought three cabbages in Gwangju.") == [
        "grandmother", "bought", "three", "cabbages", "Gwangju",
    ]  # fmt: skip


def test_a_compound_is_the_nouns_that_it_is_made_of():
    assert korean_units("청소년수련시설") == ["청소년", "수련", "시설"]


def test_a_word_that_ends_like_what_only_reports_is_a_unit():
    assert korean_units("길모퉁이에 서점이 있다.") == ["길모퉁이에", "서점이"]
    assert korean_units("비싸다는 점이 있다.") == ["비싸다는"]


@pytest.mark.parametrize("said", ["안했으면", "안됩니다", "안하려면", "안돼요"])
def test_a_denial_without_a_space_is_no_unit(said: str):
    assert korean_units(f"기차 {said} 저녁") == ["기차", "저녁"]


def test_what_is_wished_is_said_by_an_ending():
    assert korean_units("눈이 왔으면 좋겠어요.") == ["눈이", "왔으면"]
    assert "좋은" in korean_units("눈이 오면 좋은 일이 생긴다.")


def test_a_part_of_a_compound_that_says_little_by_itself_is_no_unit():
    assert korean_units("현지시간에 맞춰") == ["맞춰"]
    assert korean_units("청소년현지캠프") == ["청소년", "캠프"]


def test_a_verb_that_is_made_of_a_noun_is_one_unit():
    assert korean_units("승인하지 않은 차량") == ["승인하지", "차량"]  # and no 하지, the summer solstice
    assert korean_units("시합이 취소되자 떠났다.") == ["시합이", "취소되자", "떠났다"]


def test_a_noun_that_ends_like_a_verb_is_taken_apart_whole():
    assert korean_units("전략기지를 찾는다.") == ["전략", "기지", "찾는다"]
    assert korean_units("멈추지 않는다.") == ["멈추지"]


@each(
    ("korean", "said"),
    [
        ("배추를 길러 온 농부", ["배추를", "길러", "농부"]),
        ("배추 값이 올라 왔다.", ["배추", "값이", "올라", "왔다"]),  # an auxiliary in other verbs only
        ("할머니는 친구와 왔다.", ["할머니는", "친구와", "왔다"]),
        ("배추를 챙겨 오세요.", ["배추를", "챙겨"]),
        ("가뭄 시에는 배추가 언다.", ["가뭄", "배추가", "언다"]),
        ("할머니는 비판을 받았다.", ["할머니는", "비판을"]),
        ("배추는 피해를 입었다.", ["배추는", "피해를"]),
        ("할머니는 옷을 벗었다.", ["할머니는", "옷을", "벗었다"]),
        ("배추를 씻지 마십시오.", ["배추를", "씻지"]),
        ("신청이 정상적으로 접수되었습니다.", ["신청이", "접수되었습니다"]),
        ("배추가 정상적으로 자란다.", ["배추가", "정상적으로", "자란다"]),
        ("항구를 걷다 보면 배가 보인다.", ["항구를", "걷다", "배가"]),
        ("할머니가 배추를 판다고 하던데요.", ["할머니가", "배추를", "판다고"]),
        ("배추가 자랄 거예요.", ["배추가", "자랄"]),
        ("할머니는 배추를 팔고 계신다.", ["할머니는", "배추를", "팔고"]),
        ("배추를 팔아 보실 분", ["배추를", "팔아", "분"]),
        ("너희 배추를 판다.", ["배추를", "판다"]),
        ("배추는 어때요?", ["배추는"]),
        ("구매하신 상품에 배추가 있나요?", ["배추가"]),
        ("배추가 자라기를 기원합니다.", ["배추가", "자라기를"]),
        ("저는 제 배추를 팔기로 했어요.", ["배추를", "팔기로"]),
        ("배추는 봄까지만 판다.", ["배추는", "봄까지만", "판다"]),
        ("배추를 팔 때까지만", ["배추를", "팔"]),
    ],
)
def test_what_a_verb_only_helps_another_word_to_say_is_no_unit(korean: str, said: list[str]):
    assert korean_units(korean) == said


@each(
    ("english", "said"),
    [
        ("The farmer decided to sell cabbages.", ["farmer", "sell", "cabbages"]),
        ("The farmer decided the price.", ["farmer", "decided", "price"]),
        ("Cabbages are expected to freeze.", ["Cabbages", "freeze"]),
        ("Cabbages play a key role.", ["Cabbages", "key", "role"]),
        ("Children play a game.", ["Children", "play", "game"]),
        ("Cabbages seem to freeze.", ["Cabbages", "freeze"]),
        ("I'm afraid the cabbages froze.", ["cabbages", "froze"]),
        ("If the farmer fails to sell cabbages, you will see wolves.", ["farmer", "sell", "cabbages", "wolves"]),
        ("I'm afraid when cabbages freeze.", ["afraid", "cabbages", "freeze"]),
        ("The farmer is afraid of wolves.", ["farmer", "afraid", "wolves"]),
        ("Are you sure you want to sell cabbages?", ["sell", "cabbages"]),
    ],
)
def test_what_korean_says_by_an_ending_is_no_unit(english: str, said: list[str]):
    assert english_units(english) == said


def test_what_is_counted_is_answered_with_its_number():
    english = "The two local companies sell cabbages."
    assert "companies" not in told(english, account("두 회사는 배추를 판다.", english).english, answered=False)
    assert "companies" in told(english, account("두 농부는 배추를 판다.", english).english, answered=False)


def test_the_parts_of_a_hyphenated_word_are_answered_together():
    english = "The state-run farm grows cabbages."
    assert {"state", "run"}.isdisjoint(
        told(english, account("국영 농장은 배추를 기른다.", english).english, answered=False)
    )
    assert "state" in told(english, account("농장은 배추를 기른다.", english).english, answered=False)


def test_function_words_say_nothing():
    assert english_units("It has been there with them.") == []
    assert korean_units("그들은 그것에 대해 말했다.") == []


def test_a_short_noun_is_one_though_its_form_may_be_that_of_a_predicate():
    english = "The farmer cut the cabbage with a sword."
    assert "sword" not in told(english, account("농부는 검으로 배추를 잘랐다.", english).english, answered=False)


def test_a_noun_that_looks_like_particles_is_one_where_it_stands_alone():
    assert korean_units("인도를 걷는 농부의 나이") == ["인도를", "걷는", "농부의", "나이"]
    assert korean_units("농부를 만나 와인과 가을") == ["농부를", "만나", "와인과", "가을"]
    assert korean_units("`farm`의도 x(farm)인도 농부") == ["x", "farm", "농부"]
    assert korean_units("농부 에서는 배추") == ["농부", "배추"]


def test_what_only_helps_a_verb_says_nothing():
    assert korean_units("여기서 배추를 보여 주시면 농부를 불러 드리겠습니다.") == ["배추를", "보여", "농부를", "불러"]
    assert korean_units("그 농부는 꼼꼼한 편이다.") == ["농부는", "꼼꼼한"]
    assert korean_units("그 농부는 못 믿겠다.") == ["농부는", "믿겠다"]
    assert korean_units("못, 배추") == ["못", "배추"]
    assert korean_units("배추를 사는 분은 저녁 8시 이후에 오세요.")[:2] == ["배추를", "사는"]
    assert korean_units("본 약관은 농부를 지킵니다.") == ["약관은", "농부를", "지킵니다"]
    assert english_units("You will find the farmer in the cabbage field.") == ["farmer", "cabbage", "field"]


def test_code_and_addresses_say_nothing():
    assert english_units("See `pip install` at https://example.org/cabbage.") == ["See"]


def test_how_a_sentence_ends_that_reports_something_says_nothing():
    assert korean_units("배추가 비싸다고 농부들은 입을 모았다.") == ["배추가", "비싸다고", "농부들은"]
    assert korean_units("배추가 비싸다는 이야기도 나왔다.") == ["배추가", "비싸다는"]
    assert korean_units("할머니의 이야기는 길다.") == ["할머니의", "이야기는", "길다"]


def test_a_particle_behind_code_and_the_name_of_a_heading_say_nothing():
    assert korean_units("`pip`는 `cabbage`에서 씨앗을 찾는다.") == ["씨앗을", "찾는다"]
    assert korean_units("배추 심기[[planting-cabbage]]") == ["배추", "심기"]
    assert english_units("Planting cabbage[[planting-cabbage]]") == ["Planting", "cabbage"]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("다른 배추를 샀다.", "I bought another cabbage."),
        ("같은 크기의 배추를 샀다.", "We bought cabbages of the same size."),
        ("배추를 사용한다.", "We use cabbages."),
        ("그러나 배추는 비쌌다.", "However, the cabbages were expensive."),
    ],
)
def test_words_that_say_little_answer_what_says_more_and_are_not_missed(korean: str, english: str):
    found = account(korean, english)
    assert told(korean, found.korean, False) == told(english, found.english, False) == []


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("배추를 기르는 모습.", "Growing cabbages."),
        ("배추 값이 오르는 상황이다.", "The price of cabbages is rising."),
        ("배추를 길렀다.", "He managed to grow cabbages."),
        ("배추를 실행하지 않았습니다.", "The cabbage was not run."),
    ],
)
def test_what_translators_add_and_leave_out_is_not_missed(korean: str, english: str):
    found = account(korean, english)
    assert told(korean, found.korean, False) == told(english, found.english, False) == []


def test_what_is_light_may_answer():
    english = "He brought a cabbage."
    assert english_units(english) == ["cabbage"]
    assert told("배추를 가져왔다.", account("배추를 가져왔다.", english).korean, True) == ["배추를", "가져왔다"]


def test_words_are_answered_by_their_equals_and_what_nothing_answers_stays_open():
    korean, english = "우산과 장갑을 가져오세요.", "Bring an umbrella, gloves and a flashlight."
    found = account(korean, english)
    assert told(english, found.english, True) == ["umbrella", "gloves"]
    assert told(english, found.english, False) == ["flashlight"]
    assert told(korean, found.korean, False) == []


def test_one_unit_answers_one_unit_and_is_half_an_answer_to_another():
    english = "The dog barked at the dog."
    more, less = sorted((a for unit, a in account("개가 짖었다.", english).english if unit.stem == "dog"), reverse=True)
    assert more > less > 0


def test_what_is_cut_short_is_answered_by_all_of_its_words():
    english = "The ruling and opposition parties agreed."
    assert told(english, account("여야가 합의했다.", english).english, False) == []


@pytest.mark.parametrize(
    ("korean", "english", "name"),
    [
        ("한소정 씨가 문을 열었다.", "Han So-jeong opened the door.", "So-jeong"),
        ("부산에서 회의가 열렸다.", "The meeting was held in Busan.", "Busan"),
        ("그는 켈로나에서 왔다.", "He came from Kelowna.", "Kelowna"),
    ],
)
def test_names_are_answered_by_the_tables_and_by_their_sound(korean: str, english: str, name: str):
    assert name in told(english, account(korean, english).english, True)


def test_a_name_said_twice_is_answered_twice() -> None:
    found = account("가수 미로슬라프(Miroslav)가 왔다. 미로슬라프는 웃었다.", "The singer Miroslav came. He laughed.")
    answers = [answer for unit, answer in found.korean if unit.stem.startswith("미로슬라프")]
    assert len(answers) == 2
    assert min(answers) > 0.3


@each(
    ("korean", "english", "open_words"),
    [
        ("지난해 주택이 불탔다.", "Houses and apartments burned down last year.", []),
        ("지난해 의료진이 왔다.", "Nurses and doctors came last year.", []),
        ("가축이 병들었다.", "The cattle and pigs fell ill.", []),
        ("소와 돼지가 병들었다.", "The livestock fell ill.", []),
        # what is a member, too, stands for itself where another stands beside it
        ("지난해 주택과 아파트가 불탔다.", "Houses, villas and apartments burned down last year.", ["villas"]),
        # no member of the kind, and no kind on the other side
        ("지난해 주택이 불탔다.", "Houses, apartments and barns burned down last year.", ["barns"]),
        ("사과가 비싸다.", "Apples and pears are expensive.", ["pears"]),
        # the kind is named on both sides
        ("과일이 비싸다.", "Fruit, even apples and pears, is expensive.", ["apples", "pears"]),
    ],
)
def test_items_are_answered_by_the_word_for_their_kind(korean: str, english: str, open_words: list[str]) -> None:
    found = account(korean, english)
    assert [english[slice(*unit.span)] for unit, answer in found.english if answer < 0.25] == open_words
    assert not [unit for unit, answer in found.korean if answer < 0.25]


def test_items_that_their_kind_names_are_one_item_of_the_other_list():
    both = pair("도서관은 의류와 책을 받는다.", "The library accepts clothes, shoes, books and toys.")
    assert [text[slice(*span)] for text, span in unanswered_items(both, ACCOUNT_TABLES)] == ["toys"]
    both = pair("도서관은 의류와 책을 받는다.", "The library accepts clothes, shoes and books.")
    assert not [*unanswered_items(both, ACCOUNT_TABLES)]


@each(
    ("korean", "english", "missing"),
    [
        ("우리는 사과와 배와 신발을 판다.", "We sell fruit and shoes.", []),
        ("우리는 사과, 배, 신발을 판다.", "We sell fruit, shoes, coats, and umbrellas.", ["coats", "umbrellas"]),
        ("우리는 신발, 사과, 배, 외투, 우산을 판다.", "We sell shoes, fruit, and coats.", ["우산을"]),
        # two words for one, of which the tables know none
        (
            "누나는 노래, 춤, 재롱으로 웃음을 주었다.",
            "My sister made us laugh by a song with a dance as well as tricks and antics.",
            [],
        ),
        # along with what is joined in another way, and behind a comma that joins nothing
        ("우리는 외투 열두 벌과 신발, 우산을 판다.", "We sell twelve coats, along with shoes.", ["우산을"]),
        ("우리는 외투 열두 벌과 신발, 우산을 판다.", "We sell twelve coats, as well as shoes and umbrellas.", []),
        (
            "누나는 시장에 가게를 열어 신발과 외투, 우산을 판다.",
            "My sister opened a shop, selling shoes and umbrellas.",
            ["외투"],
        ),
        ("누나는 노래와 춤, 그림을 배운다.", "My sister learns singing, dancing and painting.", []),
        # what Korean says of all of them is no part of the last one
        ("우리는 신발, 외투, 우산 순으로 팔았다.", "We sold shoes and coats, in that order.", ["우산"]),
        ("우리는 신발, 외투, 우산 순으로 팔았다.", "We sold shoes, coats and umbrellas, in that order.", []),
    ],
)
def test_a_list_beside_one_that_names_the_kind(korean: str, english: str, missing: list[str]):
    assert items(korean, english) == missing


def test_numbers_are_answered_by_their_value():
    korean, english = "책 12권과 공책 30권을 샀다.", "We bought a dozen books."
    assert told(korean, account(korean, english).korean, False) == ["공책", "30권"]


def test_a_weekday_in_brackets_and_the_zone_of_an_hour_are_answered():
    korean, english = "19일(수) 6시에 연다.", "It opens on Wednesday the 19th at 6 a.m. KST."
    assert told(english, account(korean, english).english, answered=False) == []
    english = english.replace("Wednesday", "Friday")
    assert told(english, account(korean, english).english, answered=False) == ["Friday"]
    korean = korean.replace("6시", "6시간")
    assert "KST" in told(english, account(korean, english).english, answered=False)


@each(
    ("korean", "english"),
    [
        ("매일 아침 우유를 마신다.", "I drink milk every morning."),
        ("매일 저녁 우유를 마신다.", "I drink milk each evening."),
        ("매주 금요일 우유를 마신다.", "I drink milk every Friday."),
        ("매주 금요일 우유를 마신다.", "I drink milk on Fridays."),
    ],
)
def test_each_day_or_week_is_answered_by_its_part(korean: str, english: str) -> None:
    assert [korean[slice(*entry.unit.span)] for entry in account(korean, english).korean if entry.unanswered] == []


def test_words_that_only_begin_with_the_same_one_answer_nothing() -> None:
    found = account("손녀는 수박을 먹었다.", "Grandfather drank water.").korean
    assert [entry.answer for entry in found if entry.unit.stem in ("손녀는", "수박을")] == [0.0, 0.0]
    assert account("손녀는 웃었다.", "The granddaughters smiled.").korean[0].answered


def test_what_is_done_away_with_says_something_and_what_is_not_there_nothing() -> None:
    assert korean_units("벌금을 없앴다.") == ["벌금을", "없앴다"]
    assert korean_units("벌금이 없었다.") == ["벌금이"]


def test_an_account_is_the_same_whatever_the_source_is():
    one, other = Segment.of_string("우산을 가져오세요.", "ko"), Segment.of_string("Bring an umbrella.", "en")
    assert Pair(one, other).fact(read_account, ACCOUNT_TABLES) == Pair(other, one).fact(read_account, ACCOUNT_TABLES)


def test_decomposed_hangul_gives_the_same_account():
    korean, english = "우산과 장갑을 가져오세요.", "Bring an umbrella."
    decomposed = account(unicodedata.normalize("NFD", korean), english)
    assert decomposed == account(korean, english)


@each(
    ("korean", "english", "spelled"),
    [
        (
            "방송은 오후 세 시(영국 서머 타임)에 시작합니다.",
            "The show starts at three p.m. BST.",
            ["영국", "서머", "타임"],
        ),
        ("ATM(Automated Teller Machine) 앞", "In front of the ATM", ["Automated", "Teller", "Machine"]),
        ("CPU가 뜨겁다.", "The central processing unit is hot.", ["central", "processing", "unit", "CPU"]),
        ("대규모 언어 모델(LLM)", "A large language model", ["LLM"]),
        ("가상 현실을 체험한다.", "They try VR.", ["가상", "현실을", "VR"]),
    ],
)
def test_what_spells_an_acronym_out_is_answered_by_it(korean: str, english: str, spelled: list[str]):
    both = account(korean, english)
    found = told(korean, both.korean, True) + told(english, both.english, True)
    assert not set(spelled) - set(found)


def test_two_letters_of_an_address_are_no_acronym():
    korean, english = "미국 우표를 모은다.", "They [collect](https://example.org/en-US/album) album covers."
    assert told(korean, account(korean, english).korean, False) == ["미국", "우표를"]


def test_what_only_stands_beside_an_acronym_is_not_answered_by_it():
    korean = "PIN 번호를 잊으면 은행에 전화하세요."
    assert told(korean, account(korean, "Your PIN").korean, False) == ["번호를", "잊으면", "은행에", "전화하세요"]


def test_no_verb_spells_an_acronym_out_whatever_its_meanings_begin_with():
    english = "The BBC was told."
    assert told(english, account("저는 더 이상 올라갈 수 없었습니다.", english).english, False) == ["BBC"]


def test_a_word_with_a_prefix_answers_what_it_is_made_of():
    assert told(
        "오늘 서버를 다시 시작했다.", account("오늘 서버를 다시 시작했다.", "I restarted the server.").korean, False
    ) == ["오늘"]
    # begun again is more than begun, where that is said as well
    english = "Start the server and restart the phone."
    assert told(english, account("서버를 시작하세요.", english).english, False) == ["restart", "phone"]
    korean = "그는 항구에 갔다."  # a port is no part of a report
    assert told(korean, account(korean, "He wrote the report.").korean, False) == ["항구에", "갔다"]


def test_a_name_that_opens_a_sentence_is_known_by_its_sound():
    assert not told("밀너는 뛰었다.", account("밀너는 뛰었다.", "Milner ran.").korean, False)


# ------------------------------------------------------------------------------- lists


def items(korean: str, english: str) -> list[str]:
    both = pair(korean, english)
    found = unanswered_items(both, ACCOUNT_TABLES)
    return [text[slice(*span)] for text, span in found]


@each(
    ("korean", "english", "missing"),
    [
        ("사과, 배, 감", "apples, persimmons", ["배"]),
        ("시장에서 양파와 마늘, 생강을 샀다.", "We bought onions and ginger at the market.", ["마늘"]),
        ("양말과 장갑을 챙기세요.", "Pack socks, gloves and a scarf.", ["scarf"]),
        ("망치, 못, 톱, 사다리", "hammer, nails", ["톱", "사다리"]),
        # what says little is missed, too, but for what says next to nothing
        ("우리는 소금과 돈이 필요하다.", "We need salt, time and money.", ["time"]),
        ("우리는 소금, 문서, 밧줄이 필요하다.", "We need salt and rope.", ["문서"]),
        # names of languages, which end as a verb does
        ("한국어, 영어, 중국어, 일본어로 듣는다.", "Listen in Korean, English and Japanese.", ["중국어"]),
        # the last of several may have the topic
        ("접시, 칼, 포크는 서랍에 있다.", "The plates and forks are in the drawer.", ["칼"]),
        # items of several words
        ("사과, 배, 감", "apples, dried persimmons", ["배"]),
        ("양말과 장갑을 챙기세요.", "Pack socks, gloves and a wool scarf.", ["wool scarf"]),
        # what another item has answered already: industry
        (
            "주요 산업은 조선, 관광, 수산업, 재생 에너지이다.",
            "The main industries are shipbuilding, tourism and renewable energy.",
            ["수산업"],
        ),
        # what several items end with tells none from another; any more than what else stands before one
        (
            "군인들은 지진 현장과 산사태 현장, 무너진 광산을 찾았다.",
            "Soldiers visited earthquake sites and a collapsed mine.",
            ["산사태 현장"],
        ),
        ("양말과 장갑을 챙기세요.", "Pack socks, gloves and any medicine.", ["medicine"]),
        # whom one consults with is no item of a second list
        (
            "임신부, 어린이, 신장 질환이 있는 환자는 의사와 상담하십시오.",
            "Pregnant women and patients with kidney disease should consult a doctor.",
            ["어린이"],
        ),
        # one of the shorter list is known by its place alone: 월도, halberd
        ("용사는 월도와 방패, 사과를 얻었다.", "The hero obtained a halberd and a shield.", ["사과를"]),
        # an item is counted by its words; one ends with 의, too; what opens a sentence is no item
        (
            "신차에는 차선 이탈 경고, 자동 긴급 제동, 사각지대 감지 기능이 있다.",
            "The car has lane departure warning and blind spot detection.",
            ["자동 긴급 제동"],
        ),
        (
            "양파, 마늘, 생강의 값을 집중적으로 점검한다.",
            "We check the prices of onions and ginger intensively.",
            ["마늘"],
        ),
        (
            "장관은 연설에서 공정, 혁신, 안전을 제시했다.",
            "In his speech, the minister presented fairness and safety.",
            ["혁신"],
        ),
        # another list may begin within what the last item of one ends with
        (
            "왕과 그의 동생은 사슴과 꿩을 사냥했다.",
            "The king and his brother hunted deer, boar and pheasants.",
            ["boar"],
        ),
        # an "and" between verbs makes no list, and of several lists those are compared that say the same
        (
            "양파, 당근, 감자를 씻고 껍질을 벗긴다.",
            "Wash and peel the onions and potatoes.",
            ["당근"],
        ),
        (
            "학부모와 교사들이 모여 숙제와 급식을 논의했다.",
            "Parents and teachers met to discuss homework, exams and lunch.",
            ["exams"],
        ),
    ],
)
def test_an_item_that_the_other_list_lacks_is_missed(korean: str, english: str, missing: list[str]):
    assert items(korean, english) == missing


@each(
    ("korean", "english"),
    [
        ("사과, 배, 감", "apples, pears and persimmons"),
        # which of the three open ones 월도 stands for, its place does not tell
        ("용사는 방패와 월도를 얻었다.", "The hero obtained a shield, an apple, a mirror and a halberd."),
        ("그는 빵, 우유, 달걀을 사서 집으로 갔다.", "He bought bread, milk and eggs and went home."),
        ("빨강, 노랑, 파랑 가운데 하나를 고르세요.", "Choose red, yellow or blue."),
        ("결과 보고와 회의가 있었다.", "There was a report on the results and a meeting."),
        ("결과 보고와 회의가 있었다.", "There was a report and a meeting."),  # 결과 ends in no particle
        ("이웃들과 함께 나무와 꽃을 심었다.", "We planted trees and flowers with our neighbors."),
        ("비가 오던 날, 나는 우산과 장화를 샀다.", "I bought an umbrella and boots on a rainy day."),
        (
            "그는 병 하나와 골프공 두 개를 들고 싱글벙글 나왔다.",
            "He came out with a bottle, two golf balls and a grin.",
        ),
        ("과일과 채소를 샀다.", "We bought apples, pears and greens."),  # in other words
        ("사과를 샀다.", "We bought apples and pears."),  # no list: for the look at stretches
        ("봄, 여름, 어머니는 밭에서 일했다.", "In spring and summer my mother worked in the field."),
        # of two lists none says the same
        ("비와 바람이 그치자 아이들이 나왔다.", "When wind and rain stopped, the girls, boys and dogs came out."),
    ],
)
def test_lists_that_say_the_same_and_lists_in_other_words_are_left_alone(korean: str, english: str):
    assert items(korean, english) == []


def test_latin_words_are_answered_by_code_and_addresses():
    korean = "설치하려면 <b>brew cask</b>를 쓰세요."
    assert not told(korean, account(korean, "To install it, use `brew cask`.").korean, False)


@each(
    ("korean", "english"),
    [
        ("config.yaml의 timeout 값을 바꾼다.", "Change `timeout` in [config](https://example.org/config.yaml)."),
        ("회원 300명이 두 회사에 모였다.", "Three hundred members met at the two companies."),
        ("윤서진 시장은 매주 부산에 간다.", "Mayor Yoon Seo-jin goes to Busan every week."),
        ("국제통화기금(IMF)은 사과, 배, 감을 샀다.", "The International Monetary Fund (IMF) bought apples and fruit."),
        ("다시 말해 문을 닫고 또 닫는다.", "In other words, close the door, and close it again."),
    ],
)
def test_no_answer_is_more_than_whole(korean: str, english: str) -> None:
    found = account(korean, english)
    answers = [entry.answer for entry in (*found.korean, *found.english)]
    assert answers
    assert all(0 <= answer <= 1 for answer in answers)


def test_frames_and_courtesies_may_only_answer():
    assert "total" not in english_units("A total of 37 flights were canceled.")
    assert "way" not in english_units("She ran all the way to school.")
    assert korean_units("버스를 놓치는 바람에 늦었다.") == ["버스를", "놓치는", "늦었다"]
    assert korean_units("늘 저희 빵집을 찾아 주셔서 감사드립니다.") == ["감사드립니다"]
    assert korean_units("이 빵은 두말할 나위 없이 맛있다.") == ["빵은", "맛있다"]
    assert korean_units("말할 것도 없이 그가 이겼다.") == ["이겼다"]
    assert korean_units("비가 올지도 모르지만 산에 오른다.") == ["비가", "올지도", "산에", "오른다"]
    assert korean_units("오래된 가수를 모르는 학생") == ["오래된", "가수를", "모르는", "학생"]
    assert korean_units("효모란 빵을 부풀리는 균을 말한다.") == ["효모란", "빵을", "부풀리는", "균을"]
    assert korean_units("자꾸 오류가 납니다.") == ["자꾸", "오류가"]
    assert korean_units("나무를 심고, 이런 식으로 계속된다.") == ["나무를", "심고"]
    assert korean_units("창문을 열어 두십시오.") == ["창문을", "열어"]
    assert korean_units("열쇠를 잃어 버렸다.") == ["열쇠를", "잃어"]
    assert korean_units("문법을 다뤄 보겠습니다.") == ["문법을"]
    assert korean_units("이런 방식으로 계속된다.") == ["방식으로", "계속된다"]
    assert korean_units("농부가 해볼 놀이") == ["농부가", "놀이"]
    assert english_units("The metropolitan government of Busan repaired the bridge.") == ["Busan", "repaired", "bridge"]
    assert "government" in english_units("The government repaired the bridge.")
    assert english_units("Drivers paid attention to the road.") == ["Drivers", "attention", "road"]
    assert "paid" in english_units("Drivers paid the toll.")


def test_a_noun_of_one_syllable_is_known_with_its_particle():
    (unit, answer), *_ = account("역에서 기다렸다.", "I waited at the station.").korean
    assert unit.stem == "역에서"
    assert answer >= ANSWERED


def test_particles_behind_code_are_no_words():
    assert korean_units("`pip`에서는 이 옵션을 쓴다.") == ["옵션을", "쓴다"]


def test_what_is_pointed_at_again_may_be_a_pronoun():
    korean = "점원이 그 상자를 열었다."
    read = account(korean, "The clerk opened it.")
    assert "상자를" not in told(korean, read.korean, answered=False)
    other = account(korean, "The clerk laughed.")
    assert "상자를" in told(korean, other.korean, answered=False)


def test_what_is_said_once_more_says_little():
    first, again = (entry.unit.weight for entry in account("우산, 우산.", "Nothing.").korean)
    assert again < first / 5


def test_a_foreign_word_is_no_compound_of_what_it_contains():
    assert korean_units("브렌트우드") == ["브렌트우드"]


def test_the_last_item_of_a_korean_list_ends_with_its_particle():
    both = Pair(
        Segment.of_string("가게에서는 배추, 무, 오래된 항아리의 뚜껑을 싸게 판매합니다.", "ko"),
        Segment.of_string("The shop sells cabbages, radishes, umbrellas and lids of old jars.", "en"),
    )
    assert [text[slice(*span)] for text, span in unanswered_items(both, ACCOUNT_TABLES)] == ["umbrellas"]


@each(
    ("korean", "english", "missing"),
    [
        ("색상: 빨강, 파랑, 노랑", "Colors: red, blue", ["노랑"]),
        ("재료: 설탕, 소금, 버터, 밀가루", "Ingredients: sugar, salt, butter", ["밀가루"]),
        ("재료: 설탕, 소금, 버터", "Ingredients: sugar, salt, butter, flour", ["flour"]),
        ("색상: 빨강, 파랑, 노랑", "Colors: red, blue, yellow", []),
        # what stands behind a label may be a sentence, with a comma of its own
        ("참고: 비가 오면 장갑, 모자를 준비하세요.", "Note: If it rains, bring gloves and a hat.", []),
    ],
)
def test_a_list_behind_a_label_is_told_by_its_commas(korean: str, english: str, missing: list[str]) -> None:
    found = unanswered_items(pair(korean, english), ACCOUNT_TABLES)
    assert [text[slice(*span)] for text, span in found] == missing


@each(
    ("korean", "english", "unanswered"),
    [
        ("접수는 월요일부터다.", "Applications begin on Monday.", []),
        ("접수는 월요일부터입니다.", "Applications start on Monday.", []),
        ("접수는 월요일까지다.", "Applications end on Monday.", []),
        ("접수는 월요일까지였다.", "Applications closed on Monday.", []),
        # and no other verb, nor without the copula, nor by the other end
        ("접수는 월요일부터다.", "Applications collapse on Monday.", ["collapse"]),
        ("접수는 월요일부터 한다.", "Applications collapse on Monday.", ["collapse"]),
        ("접수는 월요일까지다.", "Applications begin on Monday.", ["begin"]),
        ("접수는 월요일부터다.", "Applications end on Monday.", ["end"]),
    ],
)
def test_what_begins_or_ends_is_said_by_a_particle_with_the_copula(korean: str, english: str, unanswered: list[str]):
    assert told(english, account(korean, english).english, False) == unanswered


def test_the_parts_of_a_known_word_answer_nothing() -> None:
    # 관 is a hall or a library in words that no table has
    korean = "낡은 상수도관을 교체한다."
    assert "상수도관을" in told(korean, account(korean, "It moves to the library.").korean, answered=False)
    assert "상수도관을" in told(korean, account(korean, "It replaces old water pipes.").korean, answered=True)


def test_what_is_written_apart_is_answered_as_one_word() -> None:
    korean = "심사 위원들은 손뼉을 쳤다."
    read = account(korean, "The jurors clapped.")
    assert not told(korean, read.korean, answered=False)


@each(
    ("korean", "english", "word"),
    [
        ("국을 20분 더 끓였다.", "I boiled the soup for 20 more minutes.", "minutes"),
        ("3층에서 기다렸다.", "He waited on the third floor.", "floor"),
        ("19세 이상은 입장료를 낸다.", "Visitors aged 19 or older pay admission.", "aged"),
        ("매년 10월에 축제가 열린다.", "The festival is held every October.", "매년"),
        ("동생부터 구했다.", "He saved his brother first.", "first"),
    ],
)
def test_what_is_said_with_a_number_a_month_or_a_particle_is_answered(korean: str, english: str, word: str) -> None:
    read = account(korean, english)
    assert word in korean + english
    assert word not in told(korean, read.korean, answered=False) + told(english, read.english, answered=False)


@each(
    ("korean", "english", "word"),
    [
        ("국을 20분 끓였다.", "I boiled the soup for 20 minutes in more kitchens.", "kitchens"),
        ("매년 축제가 열린다.", "A festival is held in October.", "매년"),
        ("동생까지 구했다.", "He saved his brother first.", "first"),
    ],
)
def test_other_numbers_months_and_particles_say_nothing_of_it(korean: str, english: str, word: str) -> None:
    read = account(korean, english)
    assert word in told(korean, read.korean, answered=False) + told(english, read.english, answered=False)


@each(
    ("text", "units"),
    [
        ("자전거 한 대가 벽에 기대어 있다.", ["자전거", "벽에", "기대어"]),
        ("친구를 구해 달라고 외쳤다.", ["친구를", "구해", "외쳤다"]),
        ("맛이 달라고 외쳤다.", ["맛이", "달라고", "외쳤다"]),  # not the same
        ("고양이가 몸을 웅크린다.", ["고양이가", "웅크린다"]),
    ],
)
def test_what_a_verb_or_a_counter_only_adds_is_no_unit(text: str, units: list[str]) -> None:
    assert korean_units(text) == units
