"""Numbers in set phrases: whether the other side may say in words what they say."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.set_phrases import is_in_a_phrase
from qa_lint.model import Language

OTHER: dict[Language, Language] = {"ko": "en", "en": "ko"}
SOMETHING_ELSE: dict[Language, str] = {"ko": "어제 비가 왔다.", "en": "It rained yesterday."}

KOREAN_SAYINGS = """
세 살 적 버릇|버릇은 여든까지 간다고|말은 천 리 간다고|천 리 길도 걷는다고|백 번 듣는 것보다 낫다고|한 길 사람 속
한 길 물속|하나를 보면 열을 안다고|하나를 들으면 열을 안다고|하나를 알면 열을 안다고|열 손가락 깨물어 보라고
일 년 열두 달|둘이 먹다 죽어도 모른다고|두 손 두 발 다 들었다고|세 치 혀|십 년 감수했다고|사위는 백 년 손님이라
"""
ENGLISH_SAYINGS = """
ten to one|a man in two minds|two and two together|forty winks|second to none|my two cents|the eleventh hour
a dog on all fours|a catch-22|the third time's charm|the fifth wheel|a man dressed to the nines|a high five
"""
BEHIND_119 = """
를 불렀다.|로 전화했다.|은 쓰지 마라.|는 쓰지 마라.|가 왔다.|와 통화했다.|의 도움|에서 왔다.|으로 걸었다.| 구급차
신고|구급대|상황실|안전센터|, 112
"""
EARLY = """
early this morning|early that morning|early the next morning|early in the morning|early on Tuesday|early Wednesday
early Thursday|early Friday|early Saturday|early on Sunday|early, before daybreak|predawn|in pre-dawn air
in the wee hours|in the early hours|in the early morning hours|early 3 May
"""


def listed(table: str) -> list[str]:
    return table.strip("\n").replace("\n", "|").split("|")


# whatever the other side says
BY_THEMSELVES: list[tuple[Language, str]] = [
    ("ko", "제3자에게 알리지 마세요."), ("ko", "제삼자가 보았다."), ("en", "Tell no third party."),
    ("en", "Third parties saw it."), ("en", "The third person left."), ("en", "third-party cookies"),
    ("ko", "입이 열 개라도 할 말이 없다."), ("ko", "열 번 찍어 안 넘어가는 나무 없다."), ("ko", "세 살 버릇이다."),
    ("ko", "발 없는 말이 천 리 간다."), ("ko", "열 길 물속은 안다."), ("ko", "한 치 앞을 모른다."),
    ("ko", "두 마리 토끼를 잡았다."), ("ko", "셋이 먹다 죽어도 모른다."), ("ko", "한 귀로 듣고 흘린다."),
    ("en", "A stitch in time saves nine."), ("en", "Nine times out of ten it rains."), ("en", "She is on cloud nine."),
    ("en", "He killed two birds with one stone."), ("en", "They took the whole nine yards."),
    ("en", "It is six of one."), ("en", "It is their sixth sense."),
    ("ko", "5분위 배율이 올랐다."), ("ko", "10분위배율이다."),
    *(("ko", f"{saying} 하는 말이 있다.") for saying in listed(KOREAN_SAYINGS)),
    *(("en", f"It is {saying}.") for saying in listed(ENGLISH_SAYINGS)),
]  # fmt: skip

# where it says this
WITH_ANOTHER: list[tuple[Language, str, str]] = [
    *(("ko", f"{always} 문을 엽니다.", "We are open around the clock.")
      for always in ("365일", "하루 24시간", "24시간", "주 7일", "주7일")),
    *(("ko", "365일 문을 엽니다.", f"It is open {always}.")
      for always in ("every day", "everyday", "daily", "all day", "day and night", "year-round", "all year",
                     "at all times", "at any time", "without a break", "nonstop", "non-stop")),
    ("ko", "365일 문을 엽니다.", "It is always open."), ("ko", "365일 문을 엽니다.", "It never closes."),
    *(("en", f"It is open {always}.", "연중무휴로 엽니다.")
      for always in ("24 hours a day", "twenty-four hours per day", "24 hours", "seven days a week", "7 days a week",
                     "365 days a year", "365 days of the year")),
    *(("en", "It is open 24 hours a day.", f"{always} 문을 엽니다.")
      for always in ("언제나", "언제든", "항상", "늘", "매일", "날마다", "하루 종일", "밤낮으로", "상시", "쉬지 않고",
                     "쉼 없이", "일 년 내내", "쉬는 날 없이")),
    ("ko", "7전 4선승으로 겨룬다.", "It is a best-of-seven series."),
    ("ko", "50주년을 맞았다.", "It began half a century ago."), ("ko", "오십 주년", "after a half-century"),
    ("ko", "25주년을 맞았다.", "It began a quarter of a century ago."), ("ko", "100주년", "a century on"),
    ("en", "The S&P 500 rose.", "스탠더드앤드푸어스 지수가 올랐다."), ("en", "The S&P 500 rose.", "S&P 지수가 올랐다."),
    ("ko", "1학기에 배운다.", "They learn it in spring."), ("ko", "2학기에 배운다.", "They learn it in the fall."),
    ("ko", "2학기에 배운다.", "They learn it in autumn."),
    ("ko", "1분위 가구이다.", "They are the poorest households."), ("ko", "10분위 가구", "the top households"),
    ("ko", "5분위 가구", "households of the highest quintile"), ("ko", "3분위 가구", "middle households"),
    ("ko", "1인실을 예약했다.", "She booked a single."), ("ko", "2인실 요금", "the rate of a double"),
    ("ko", "2인실 요금", "the rate of a twin"), ("ko", "3인실 요금", "the rate of a triple"),
    ("ko", "4인용 방", "a family room"), ("ko", "4인용 방", "a quad"),
    ("ko", "어른께 세배를 드렸다.", "They bowed to their elders."),
    ("ko", "시험에서 백 점을 받았다.", "She got a perfect score."),
    ("ko", "시험에서 100점을 받았다.", "She got full marks."),
    ("ko", "19세 이상만 볼 수 있다.", "For adults only."), ("en", "For those 18 or older.", "성인만 볼 수 있다."),
    ("en", "People 19 years of age and over may vote.", "어른은 투표할 수 있다."),
    ("ko", "19세 미만은 볼 수 없다.", "Not for minors."), ("ko", "18세 미만 관람 불가", "No children"),
    ("en", "It is sold to nobody under the age of 18.", "미성년자에게 팔지 않는다."),
    ("en", "Those younger than 20 pay half.", "청소년은 반만 낸다."),
    *(("ko", f"{trial} 졌다.", f"They lost in {court}.") for trial, court in (
        ("1심에서", "the lower court"), ("1심", "the trial court"), ("1심은", "a district court"),
        ("2심까지", "the appeals court"), ("2심도", "an appeal court"), ("2심의", "the appellate courts"),
        ("2심이", "the high court"), ("3심과", "the supreme court"), ("3심에서", "the top court"),
        ("2심을", "a higher court"), ("3심은", "the highest court"), ("1심은", "the court of first instance"),
        ("2심은", "the court of appeal"), ("3심", "the court of cassation"), ("1심은", "the first instance"),
        ("2심에서", "it on appeal"), ("2심에서", "what they appealed"))),
    ("ko", "21대 국회에서 통과됐다.", "The previous National Assembly passed it."),
    ("ko", "제22대 국회", "the current parliament"), ("ko", "제22대 국회", "this Assembly"),
    ("ko", "새벽 3시에 출발했다.", "They left before dawn."), ("ko", "오전 4시 30분", "early in the morning"),
    ("ko", "새벽 2시까지 일했다.", "They worked into the small hours."), ("ko", "오전 3시", "early on Monday"),
    ("en", "They left at 3 a.m.", "그들은 새벽에 떠났다."), ("en", "It was 4:30 am.", "이른 아침이었다."),
    ("ko", "119에 전화했다.", "They called an ambulance."), ("ko", "112에 신고했다.", "They called the police."),
    ("ko", "119 구급대가 왔다.", "Paramedics came."), ("ko", "119가 왔다.", "The fire department came."),
    ("en", "They called 911.", "구급차를 불렀다."), ("en", "They called 999.", "경찰에 전화했다."),
    *(("ko", "365일 문을 엽니다.", f"It is {always}.")
      for always in ("open any time", "open anytime", "open round the clock", "open without a pause",
                     "open without stopping", "open without interruption", "never closed", "never stopping",
                     "never resting", "never asleep, as it never sleeps")),
    *(("en", "It is open 24 hours a day.", f"{always} 엽니다.")
      for always in ("무휴로", "언제나", "내내", "밤낮", "멈추지 않고", "멈춤 없이")),
    *(("ko", "119에 전화했다.", f"They called {whom}.")
      for whom in ("the emergency number", "the fire service", "the fire brigade", "the fire station", "a firefighter",
                   "the rescue team")),
    *(("ko", f"119{behind}", "They called an ambulance.") for behind in listed(BEHIND_119)),
    *(("en", "They called 911.", f"{whom} 불렀다.") for whom in ("응급차를", "긴급 전화를", "소방차를", "구조대를")),
    *(("ko", "오전 3시에 떠났다.", f"They left {early}.") for early in listed(EARLY)),
    ("en", "They left at 3 a.m.", "그들은 동트기 전에 떠났다."),
    *(("ko", "3분위 가구", f"households in the {part}")
      for part in ("third quintile", "third quartile", "third decile", "bottom", "lowest part", "richest part")),
    *(("ko", "2인실 요금", f"the rate for {room}") for room in ("singles", "doubles", "twins", "triples", "quads")),
    *(("ko", f"세배{bow}.", f"They paid {what}.") for bow, what in (
        ("를 했다", "their respects"), ("를 드리러 왔다", "a New Year visit"), ("를 올렸다", "bows"),
        ("를 올리는 아이", "their greetings"), ("를 드린다", "a greeting"), (" 하러 갔다", "sebae"),
        ("하고 떡을 먹었다", "a bow"), (" 하며 웃었다", "bows, bowing"), (" 했다", "and bowed"), (" 한 뒤", "a bow"),
        (" 할 때", "a bow"), (" 해라", "a bow"), (" 하는 날", "a bow"), (" 하여라", "a bow"))),
    ("ko", "20세 이상은 들어온다.", "An adult may come in."), ("ko", "18세 이상", "adults"),
    *(("ko", "18세 미만은 안 된다.", f"Not for {whom}.")
      for whom in ("a minor", "the underage", "juveniles", "a juvenile", "children")),
    *(("en", f"People {age} may vote.", "성인은 투표한다.") for age in (
        "18 and over", "19 or above", "20 and up", "18 years old and older", "19 years or older")),
    *(("en", f"People {age} pay half.", f"{whom} 반만 낸다.") for age, whom in (
        ("under 18", "아동은"), ("below 19", "어린이는"), ("below the age of 20", "미성년자는"))),
    *(("ko", "21대 국회에서 통과됐다.", f"The {which} passed it.") for which in (
        "previous Assembly", "last parliament", "present parliament", "new National Assembly", "next parliament",
        "outgoing Assembly", "incoming parliament")),
]  # fmt: skip

# in none, though something like it is said
NO_PHRASES: list[tuple[Language, str, str]] = [
    ("ko", "24분 걸린다.", "It is always so."),
    ("ko", "표 365장을 팔았다.", "They always sell tickets."),
    ("en", "It takes 24 days.", "늘 그렇다."),
    ("ko", "2학년이다.", "It is spring."),
    ("ko", "60주년을 맞았다.", "It began half a century ago."),
    ("en", "The S&P 600 rose.", "S&P 지수가 올랐다."),
    ("ko", "3인칭이다.", "It is a single."),
    ("ko", "21세 이상이다.", "They are adults."),
    ("ko", "4심에서 졌다.", "They lost in the lower court."),
    ("ko", "2심한 상처", "the appeals court"),
    ("ko", "오후 3시에 출발했다.", "They left before dawn."),
    ("en", "They left at 3 p.m.", "그들은 새벽에 떠났다."),
    ("ko", "1190원이다.", "The police came."),
    ("en", "It costs 9110 won.", "경찰이 왔다."),
]


def in_phrases(language: Language, text: str, there: str) -> set[bool]:
    korean, english = (text, there) if language == "ko" else (there, text)
    both = pair(korean, english)
    mine, other = both.side(language).text, both.side(OTHER[language]).text
    numbers = mine.fact(read_numbers)
    assert numbers
    return {is_in_a_phrase(number, mine, other) for number in numbers}


@each(("language", "text"), BY_THEMSELVES)
def test_a_phrase_that_any_words_may_translate(language: Language, text: str) -> None:
    assert in_phrases(language, text, SOMETHING_ELSE[OTHER[language]]) == {True}


@each(("language", "text", "there"), WITH_ANOTHER)
def test_a_phrase_that_certain_words_translate(language: Language, text: str, there: str) -> None:
    assert True in in_phrases(language, text, there)
    assert in_phrases(language, text, SOMETHING_ELSE[OTHER[language]]) == {False}


@each(("language", "text", "there"), NO_PHRASES)
def test_a_number_in_no_phrase(language: Language, text: str, there: str) -> None:
    assert in_phrases(language, text, there) == {False}
