"""Every word that stands in a table of numbers: what each says, or what each makes of the number beside it."""

from __future__ import annotations

from fractions import Fraction

from each import each

from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.numbers.korean_tables import LOANS
from qa_lint.model import Language, Text

COUNTERS = """
개 명 번 마리 권 장 잔 병 사람 가지 곳 군데 차례 채 벌 켤레 쌍 그루 송이 자루 통 편 줄 쪽 건 척 팀 조각 갈래 걸음
마디 모금 봉지 상자 다발 끼 인 사 골 점 표 석 절 항 자 문 판 곡 집 칸 량 기 정 방 발 종 단계 자리 나라 여자 남자
여성 남성 아이 학생 회사 도시 시즌 세대 부분 방법 경우 종류 글자 아들 딸 친구 형제 자매 승 패 안타 홈런 라운드 세트
경기 과목 과제 문제 문항 항목 문장 인승 페이지 컵 숟갈 포기 공기 그릇 접시 골드 코인 축 손 쾌 톳 접 두름 다스 개국
대 차원 등분
"""
ORDERED = "세기 주년 주차 분기 번째 째 차 위 등 등급 급 심 학년 학기 층 호 호선 호점 회 분위 인칭"
HOURS = {
    "오전": ("am", range(1, 12)), "새벽": ("am", range(1, 8)), "아침": ("am", range(4, 12)),
    "낮": ("pm", (12, 1, 2, 3, 4)), "점심": ("pm", (12, 1, 2)), "오후": ("pm", range(1, 13)),
    "저녁": ("pm", range(4, 12)), "밤": ("pm", range(6, 12)),
}  # fmt: skip
KOREAN_WHOLES = """
1/2 fraction -|절반 반값 반토막 반반
30 duration minute|반시간 반_시간
6 duration month|반년
50 duration year|반세기 지천명
1/2 duration day|반나절 한나절
1 duration day|하루 하루이틀
2 duration day|이틀 이삼일
3 duration day|사흘 사나흘 삼사일
4 duration day|나흘 사오일
5 duration day|닷새
6 duration day|엿새
7 duration day|이레
8 duration day|여드레
9 duration day|아흐레
10 duration day|열흘
15 duration day|보름
1 duration week|일주일
60 duration year|환갑 회갑
70 duration year|칠순 고희
80 duration year|팔순
90 duration year|구순
40 duration year|불혹
4 round -|준결승 준결승전
8 round -|준준결승 준준결승전
1 ordinal -|처음 최초 상반기 전반기
2 ordinal -|하반기 후반기
2 cardinal -|양국 양측 양쪽 양당 쌍둥이
2 multiple -|갑절 곱절 이중
3 multiple -|삼중
12 hour -|정오
0 hour -|자정
6 month -|유월
10 month -|시월
"""
ENGLISH_WHOLES = """
1/2 fraction -|half halves halve halved halfway fifty-fifty
1/4 fraction -|quarter quarters
1/3 fraction -|thirds
1/10 fraction -|tenths
1/100 fraction -|hundredths
1/1000 fraction -|thousandths
2 cardinal -|both couple couples pair pairs twin twins duo duos in_duplicate
3 cardinal -|trio trios triplets in_triplicate
4 cardinal -|quartet quartets quadruplets in_quadruplicate
5 cardinal -|quintuplets
2 duration year|biennial biennially biennium
3 duration year|triennial triennially
4 duration year|quadrennial quadrennially
5 duration year|quinquennial
100 ordinal -|centennial centenary
150 ordinal -|sesquicentennial
200 ordinal -|bicentennial bicentenary
300 ordinal -|tercentenary tricentennial
1000 ordinal -|millennial
4 round -|semifinal semifinals semi-final semi-finals semis semifinalist semifinalists last_four
4 round -|final_four semi-finalist semi-finalists
8 round -|quarterfinal quarterfinals quarter-final quarter-finals last_eight quarterfinalist
8 round -|quarterfinalists quarter-finalist quarter-finalists
0 cardinal -|nil
1 ordinal -|firstly
2 ordinal -|secondly
3 ordinal -|thirdly
1 multiple -|once
3/2 multiple -|half_again
2 multiple -|twice double doubled doubles doubling dual twofold
3 multiple -|thrice triple tripled triples tripling treble trebled trebles trebling threefold
4 multiple -|quadruple quadrupled quadruples quadrupling fourfold
5 multiple -|quintuple quintupled quintuples quintupling
6 multiple -|sextuple sextupled
7 multiple -|septuple septupled
8 multiple -|octuple octupled
10 multiple -|decuple tenfold
100 multiple -|hundredfold
1000 multiple -|thousandfold
10 decade -|teen teens teenage teenager teenagers
12 hour -|noon midday
0 hour -|midnight
1 duration day|overnight
2 duration week|fortnight
"""
ENGLISH_HINTS = """
0|goalless scoreless shutout shutouts clean_sheet clean_sheets
0,2,3|straight_sets straight_games
2,3|full_count
1,2|every_other
2|runner-up runners-up either neither former latter secondary binary binaries bicycle loveseat decker doubly bi-annual
2|biannual bilingual bilateral twos biweekly biannually bimonthly
3|triathlon trilogy tricycle triangle trilateral threes
4|square quadrilateral fours quartile quartiles
5|quintet pentathlon pentagon fives
6|sextet hexagon sixes
7|heptathlon weekly sevens
8|octet octal octagon eights
9|nines
10|decathlon decimal decile deciles
100|percentile percentiles centenarian centenarians
2,6|semiannual semiannually
3,4|quarterly
12|annual
16|hexadecimal hex
24|daily around_the_clock round_the_clock around-the-clock round-the-clock
21|turn_of_the_century turn_of_the_millennium this_century new_century
20|last_century
1,1|New_Year's_Day New_Year’s_Day
3,1|Independence_Movement_Day
5,5|Children's_Day
4,7|Independence_Day
6,6|Memorial_Day
7,17|Constitution_Day
8,15|Liberation_Day
10,3|National_Foundation_Day
10,9|Hangul_Day Hangeul_Day
12,25|Christmas
50|golden_jubilee golden_anniversary
25|silver_jubilee silver_anniversary
60|diamond_jubilee sexagenarian sexagenarians
70|septuagenarian septuagenarians
80|octogenarian octogenarians
90|nonagenarian nonagenarians
2,2000|millennia millenniums
6,30,50|half
3,15,25,45|quarter quarters
5|fifths
6|sixths
8|eighths
"""
KOREAN_HINTS = """
2|투 더블 듀얼 세컨드 하프 부부 투톱 투백 투피스 투룸 격년 격월 격주 격일 이진 양방향 양면 제이 이원 윤이월
3|쓰리 트리플 트리오 서드 서드파티 타사 스리백 쓰리백 스리톱 쓰리톱 스리런 스리룸 쓰리룸 해트트릭 윤삼월
3|삼각 제삼 삼국 삼원 삼세번 삼총사
4|포 콰르텟 포백 쿼드러플 그랜드슬램 볼넷 에이프릴 사계절 사중주 사천왕 사군자 사대문 윤사월
5|파이브 파이브백 메이 오중주 오일장 오방색 오곡밥 윤오월
7,11|세븐일레븐
6|식스 육각 윤유월
7|세븐 윤칠월
8|에이트 팔진 팔각 윤팔월
9|나인 윤구월
10|텐 상용로그 십진 십계명 십장생 상순 초순 중순 하순 윤시월
11|일레븐 동짓달
50|피프티
12|섣달
1|정월
2,3|이인삼각
1,3|삼보일배
9,10|십중팔구
16|십육진
24|이십사절기
100|백일잔치 백일상 백일떡 백일사진
3,1|삼일절
4,19|사일구
5,5|어린이날
4,7|독립기념일
5,8|어버이날
5,15|스승의날 스승의_날
5,18|오일팔
6,6|현충일
6,25|육이오
7,17|제헌절
8,15|광복절
10,3|개천절
10,9|한글날
12,25|성탄절 크리스마스
1,1|새해_첫날
33/10|평당
"""


def read(text: str, language: Language) -> list[Quantity]:
    return [q for q in read_numbers(Text(text, language)) if q.form != "hint"]


def only(text: str, language: Language) -> Quantity:
    [quantity] = read(text, language)
    return quantity


def rows_of(table: str) -> list[tuple[str, str]]:
    """What stands before the bar of each line, with each word behind it."""
    split = (line.split("|") for line in table.strip().split("\n"))
    return [(key, word.replace("_", " ")) for key, words in split for word in words.split()]


@each("counter", COUNTERS.split())
def test_each_counter(counter: str) -> None:
    text = f"모두 12{counter}에 이른다."
    quantity = only(text, "ko")
    assert (text[slice(*quantity.span)], quantity.value, quantity.role) == (f"12{counter}", 12, "cardinal")


@each("counter", ORDERED.split())
def test_each_counter_that_gives_a_place(counter: str) -> None:
    quantity = only(f"그것은 12{counter}에 있다.", "ko")
    assert (quantity.value, quantity.role) == (12, "ordinal")


@each(
    ("counter", "value"),
    [
        ("판", 30),
        ("축", 20),
        ("손", 2),
        ("쾌", 20),
        ("톳", 100),
        ("접", 100),
        ("두름", 20),
        ("다스", 12),
        ("쌍", 2),
        ("켤레", 2),
    ],
)
def test_each_collective(counter: str, value: int) -> None:
    quantity = only(f"모두 12{counter}이다.", "ko")
    assert (quantity.value, quantity.others) == (12, (12 * value,))


@each(("part", "hour"), [(part, hour) for part in HOURS for hour in range(1, 13)])
def test_each_part_of_a_day(part: str, hour: int) -> None:
    half, hours = HOURS[part]
    quantity = only(f"{part} {hour}시에 만났다.", "ko")
    value = hour % 12 + (12 if half == "pm" else 0) if hour in hours else hour
    assert (quantity.role, quantity.value) == ("hour", value)
    if hour < 12:
        assert quantity.half_day == (half if hour in hours else "")


@each(("key", "word"), rows_of(KOREAN_WHOLES))
def test_each_korean_word_that_says_an_amount(key: str, word: str) -> None:
    value, role, unit = key.split()
    quantity = read(f"{word}에 끝났다.", "ko")[0]
    assert (quantity.value, quantity.role, quantity.unit or "-") == (Fraction(value), role, unit)


@each(("key", "word"), rows_of(ENGLISH_WHOLES))
def test_each_english_word_that_says_an_amount(key: str, word: str) -> None:
    value, role, unit = key.split()
    quantity = read(f"They saw it {word}.", "en")[0]
    assert (quantity.value, quantity.role, quantity.unit or "-") == (Fraction(value), role, unit)


@each(("language", "values", "word"), [
    *(("en", *row) for row in rows_of(ENGLISH_HINTS)), *(("ko", *row) for row in rows_of(KOREAN_HINTS)),
])  # fmt: skip
def test_each_word_that_suggests_a_number(language: Language, values: str, word: str) -> None:
    text = Text(f"They saw {word} there." if language == "en" else f"{word} 이야기를 했다.", language)
    hints = [q for q in text.fact(read_numbers) if q.form == "hint"]
    assert set(map(Fraction, values.split(","))) in [set(q.others) for q in hints]


@each(
    ("word", "least", "most"),
    [
        ("한두", 1, 2),
        ("두세", 2, 3),
        ("두서너", 2, 4),
        ("두어", 2, 3),
        ("서너", 3, 4),
        ("네댓", 4, 5),
        ("네다섯", 4, 5),
        ("너댓", 4, 5),
        ("너덧", 4, 5),
        ("대여섯", 5, 6),
        ("예닐곱", 6, 7),
        ("일고여덟", 7, 8),
        ("여남은", 10, 13),
        ("십수", 11, 19),
        ("열댓", 14, 16),
        ("이삼", 2, 3),
        ("삼사", 3, 4),
        ("사오", 4, 5),
        ("오륙", 5, 6),
        ("육칠", 6, 7),
        ("칠팔", 7, 8),
        ("팔구", 8, 9),
        ("삼사십", 30, 40),
        ("칠팔백", 700, 800),
        ("이삼천", 2000, 3000),
    ],
)
def test_each_word_for_one_or_the_other(word: str, least: int, most: int) -> None:
    for counter in ("명", "년", "개", "개월", "원", "배", "번", "시간"):
        quantity = only(f"모두 {word} {counter} 정도다.", "ko")
        assert (quantity.value, quantity.bounds, quantity.form) == (least, (least, most), "soft")


@each(
    ("era", "year"),
    [
        ("단기 4000년", 1667),
        ("단군기원 4000년", 1667),
        ("불기 2500년", 1956),
        ("주체 100년", 2011),
        ("메이지 10년", 1877),
        ("다이쇼 10년", 1921),
        ("쇼와 10년", 1935),
        ("헤이세이 10년", 1998),
        ("레이와 2년", 2020),
    ],
)
def test_each_era(era: str, year: int) -> None:
    quantity = only(f"{era}에 태어났다.", "ko")
    assert (quantity.value, quantity.role) == (year, "year")


@each(
    ("behind", "limit", "short"),
    [
        (" 이상", "from", False),
        (" 이하", "to", False),
        (" 미만", "below", False),
        (" 초과", "above", False),
        ("이 넘는다", "above", False),
        ("을 넘겼다", "above", False),
        ("을 웃도는", "above", False),
        ("을 웃돈", "above", False),
        ("을 웃돌았다", "above", False),
        ("에 가까운", "", True),
        ("에 가깝다", "", True),
        ("에 육박하는", "", True),
        ("에 조금 못 미치는", "", True),
        ("에 조금 못 미친", "", True),
        ("에 약간 못 미쳤다", "", True),
        ("에 약간 못미칠", "", True),
        ("가량", "", False),
        (" 정도", "", False),
        ("쯤", "", False),
        (" 안팎", "", False),
        (" 남짓", "", False),
        ("이 왔다", "", None),
        ("에 이르렀다", "", None),
    ],
)
def test_what_stands_behind_a_number_and_makes_it_rough(behind: str, limit: str, short: bool | None) -> None:
    quantity = only(f"모두 30명{behind}", "ko")
    assert (quantity.approximate, quantity.limit, quantity.short_of) == (short is not None, limit, bool(short))


@each("before", ["약", "대략", "거의", "무려", "최소", "최대", "적어도", "어림잡아"])
def test_what_stands_before_a_number_and_makes_it_rough(before: str) -> None:
    quantity = only(f"모두 {before} 30명이 왔다.", "ko")
    assert (quantity.approximate, quantity.short_of) == (True, before == "거의")
    assert only(f"모두 {before} 서른 명이 왔다.", "ko").approximate


@each("harm", ["피해", "가해", "감염", "전지", "오염", "충격", "산업", "재해", "사고", "창작"])
def test_what_is_second_in_kind_and_not_in_a_row(harm: str) -> None:
    assert [only(f"{n}차 {harm}이 있었다.", "ko").form for n in (1, 2, 3)] == ["digits", "soft", "digits"]


@each(
    "word",
    """
    사이 사회 차관 차이 대륙 대학 장애 장르 주의 주요 위치 위한 점진 시도 시험 일반 일치 일대 일자리 분할 분류
    초과 초기 배열 배치
    """.split(),  # noqa: SIM905
)
def test_what_only_begins_as_a_counter_does(word: str) -> None:
    text = f"모두 12 {word}이다."
    assert text[slice(*only(text, "ko").span)] == "12"


ONES = "one two three four five six seven eight nine".split()  # noqa: SIM905
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: SIM905
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
FIRSTS = "first second third fourth fifth sixth seventh eighth ninth".split()  # noqa: SIM905
TENTHS = """
tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
""".split()  # noqa: SIM905
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15}
MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905


@each(("word", "value"), [
    *((word, n) for n, word in enumerate(ONES + TEENS, 1)),
    *((ten, n) for n, ten in zip(range(20, 100, 10), TENS, strict=True)),
    *((f"{ten}{between}{one}", n + m) for n, ten in zip(range(20, 100, 10), TENS, strict=True)
      for m, one in enumerate(ONES, 1) for between in ("-", "")),
])  # fmt: skip
def test_each_cardinal_below_a_hundred(word: str, value: int) -> None:
    quantity = only(f"They saw {word} people.", "en")
    assert (quantity.value, quantity.role) == (value, "cardinal")


@each(("word", "value"), [
    *((word, n) for n, word in enumerate(FIRSTS + TENTHS, 1)),
    *((ten[:-1] + "ieth", n) for n, ten in zip(range(20, 100, 10), TENS, strict=True)),
    *((f"{ten}-{one}", n + m) for n, ten in zip(range(20, 100, 10), TENS, strict=True)
      for m, one in enumerate(FIRSTS, 1)),
    ("hundredth", 100), ("thousandth", 1000), ("ten-thousandth", 10**4), ("hundred-thousandth", 10**5),
    ("millionth", 10**6), ("billionth", 10**9), ("trillionth", 10**12),
])  # fmt: skip
def test_each_ordinal(word: str, value: int) -> None:
    quantity = only(f"It was the {word} visit.", "en")
    assert (quantity.value, quantity.role) == (value, "ordinal")


@each(("part", "value"), [
    ("half", 2), ("quarter", 4), *((word, n) for n, word in enumerate(FIRSTS + TENTHS, 1) if n > 2),
    ("twentieth", 20), ("hundredth", 100), ("thousandth", 1000), ("millionth", 10**6),
])  # fmt: skip
def test_each_part_of_a_whole(part: str, value: int) -> None:
    assert only(f"One {part} of it is gone.", "en").value == Fraction(1, value)
    if value > 2:
        assert only(f"Two {part}s of it are gone.", "en").value == Fraction(2, value)


@each(("written", "value"), [
    *((f"5 {word}", 5 * value) for word, value in SCALES.items()), ("5 hundred", 500), ("5 dozen", 60),
    *((f"a {word}", value) for word, value in SCALES.items()), ("a hundred", 100), ("a dozen", 12),
    *((f"5{short}", 5 * 10**zeros) for zeros, shorts in (
        (3, ("k", "K")), (6, ("M", "mn", "mln", "mil")), (9, ("bn", "bil", "B")), (12, ("tn",))) for short in shorts),
    ("$5m", 5 * 10**6), ("$5b", 5 * 10**9), ("$5t", 5 * 10**12), ("half a dozen", 6), ("a half million", 500_000),
    ("half a billion", 5 * 10**8), ("half-a-million", 500_000), ("1.5m people", 1_500_000), ("1.5m users", 1_500_000),
    ("5 m", 5),
])  # fmt: skip
def test_each_english_scale(written: str, value: int) -> None:
    assert only(f"They have {written} there.", "en").value == value


@each(("written", "least", "most"), [
    ("tens", 10, 120), ("dozens", 12, 144), ("scores", 20, 100), ("hundreds", 100, 1200), ("thousands", 1000, 12_000),
    ("millions", 10**6, 12 * 10**6), ("billions", 10**9, 12 * 10**9), ("trillions", 10**12, 12 * 10**12),
    ("several dozen", 12, 120), ("some hundred", 100, 1000), ("few hundred", 100, 1000),
    ("a few million", 10**6, 10**7), ("many thousand", 1000, 10_000),
    ("a couple of million", 10**6, 10**7), ("couple billion", 10**9, 10**10),
])  # fmt: skip
def test_each_vague_amount(written: str, least: int, most: int) -> None:
    quantity = only(f"They saw {written} there.", "en")
    assert (quantity.value, quantity.bounds, quantity.form) == (least, (least, most), "soft")


@each(("before", "limit", "short"), [
    *((word, "", False) for word in ("about", "around", "some", "approximately", "approx.", "roughly", "as many as",
                                     "as much as", "an estimated", "~")),
    *((word, "", True) for word in ("nearly", "almost", "close to", "just short of")), ("just under", "below", True),
    *((word, "above", False) for word in (
        "more than", "longer than", "greater than", "larger than", "higher than", "older than", "over", "above",
        "exceeding", ">")),
    *((word, "below", False) for word in (
        "less than", "fewer than", "shorter than", "smaller than", "lower than", "younger than", "under", "below",
        "<")),
    *((word, "from", False) for word in (
        "at least", "no less than", "no fewer than", "not less than", "not fewer than", "a minimum of")),
    *((word, "to", False) for word in ("at most", "up to", "no more than", "not more than", "a maximum of")),
])  # fmt: skip
def test_each_word_before_an_english_number_that_makes_it_rough(before: str, limit: str, short: bool) -> None:
    quantity = only(f"They saw {before} 30 people.", "en")
    assert (quantity.approximate, quantity.limit, quantity.short_of) == (True, limit, short)


@each(("behind", "limit"), [
    ("+", ""), (" or so", ""), (" plus", ""), ("-odd", ""), ("-some", ""),
    *((f" {joint} {word}", "from") for joint in ("or", "and") for word in ("more", "over", "above", "older", "up")),
    *((f" {joint} {word}", "to") for joint in ("or", "and") for word in ("less", "fewer", "under", "below", "younger")),
])  # fmt: skip
def test_each_word_behind_an_english_number_that_makes_it_rough(behind: str, limit: str) -> None:
    quantity = only(f"Those who are 30{behind} came.", "en")
    assert (quantity.approximate, quantity.limit) == (True, limit)


@each(("behind", "minutes"), [
    *((behind, (43, 88)) for behind in (
        "left", "remaining", "to go", "to play", "from time", "from full-time", "from full time", "before the break",
        "before the interval", "from the final whistle", "before the end", "from the end")),
    *((behind, (13, 118)) for behind in (
        "left of extra time", "left in overtime", "remaining in extra-time", "before the end of overtime")),
])  # fmt: skip
def test_the_minutes_that_are_left_of_a_match(behind: str, minutes: tuple[int, int]) -> None:
    quantity = only(f"They scored with two minutes {behind}.", "en")
    assert (quantity.value, quantity.others) == (2, minutes)


@each(("month", "number"), [
    *((month, n) for n, month in enumerate(MONTHS, 1)), *((month[:3], n) for n, month in enumerate(MONTHS, 1)),
    ("Sept", 9),
])  # fmt: skip
def test_each_month(month: str, number: int) -> None:
    [of_month, day] = read(f"They met on {month} 17.", "en")
    assert (of_month.value, of_month.role, day.value, day.role) == (number, "month", 17, "day")


@each(
    "measure", ["per second", "each second", "every second", "a split second", "the current second", "a single second"]
)
def test_a_second_that_is_a_time(measure: str) -> None:
    [quantity] = read(f"They count it {measure}.", "en")
    assert (quantity.value, quantity.role, quantity.unit) == (1, "duration", "second")


@each("word", ["third party", "third-party", "third parties", "first name", "first lady"])
def test_an_ordinal_in_a_name_is_light(word: str) -> None:
    assert only(f"They saw the {word} there.", "en").form == "soft"


EVENTS = """
테러 운동 전쟁 혁명 민주화 사태 항쟁 선언 참사 총선 대선 쿠데타 만세운동 공동선언 남북공동성명 합의 사변 의거
참전용사 당시 기념식
"""
COUNTED_TOGETHER = """
월 위 층 등 차 급 호 번 명 개 대 부 회 권 편 장 절 항 학년 학기 분기 인 공장 단지 세대 단계 군 팀 구역 지구 부두
과 심 호선 이닝 쿼터 라운드 세트 코스 관 기 집 탄 과목 교시 관문 지역구 면 기지 구간 공구 터널 전시장 동 군데 곳
"""


@each("event", EVENTS.split())
def test_an_event_is_called_by_its_month_and_day(event: str) -> None:
    for between in (".", "·", "ㆍ"):
        for space in ("", " "):
            found = read(f"그는 6{between}25{space}{event} 이야기를 했다.", "ko")
            assert [(q.value, q.role) for q in found] == [(6, "month"), (25, "day")]


@each("counter", COUNTED_TOGETHER.split())
def test_two_numbers_that_are_counted_together_are_no_date(counter: str) -> None:
    for text in (f"그것은 3·4{counter}에 있다.", f"그것은 3·4 {counter}에 있다."):
        first, second = read(text, "ko")
        assert (first.value, second.value) == (3, 4)
        assert "day" not in (first.role, second.role)


@each("people", "세대 유권자 청년 남성 여성 남녀 직장인 고객 소비자 투자자 부부 표심 민심 층".split())  # noqa: SIM905
def test_the_ages_of_two_decades(people: str) -> None:
    for space in ("", " "):
        found = read(f"그는 2030{space}{people}에게 말했다.", "ko")
        assert [(q.value, q.role) for q in found] == [(20, "decade"), (30, "decade")]


@each(("text", "found"), [
    ("It was on 9/11.", [(9, "month"), (11, "day")]), ("After the 911 attacks", [(9, "month"), (11, "day")]),
    ("After 911 terror", [(9, "month"), (11, "day")]), ("They called 911 then", [(911, "cardinal")]),
    ("at 50/60 Hz", [(50, "cardinal"), (60, "measure")]), ("at 110/220 V", [(110, "cardinal"), (220, "measure")]),
    ("at 110/220 volts", [(110, "cardinal"), (220, "measure")]), ("at 50/60 kHz", [(50, "cardinal"), (60, "measure")]),
    ("5/6 of it", [(Fraction(5, 6), "fraction")]), ("a map of 1:25,000", [(Fraction(1, 25_000), "fraction")]),
    ("in 1:35.27", [(1, "duration"), (Fraction(3527, 100), "duration")]), ("at 10:30", [(10, "hour"), (30, "minute")]),
    ("at 24:00", [(24, "hour"), (0, "minute")]), ("at 2.30 p.m.", [(14, "hour"), (30, "minute")]),
    ("5'11\" tall", [(5, "measure"), (11, "measure")]), ("a 3x4 grid", [(3, "cardinal"), (4, "cardinal")]),
    ("open 24/7", [(24, "identifier")]), ("2^10 of them", [(2, "identifier")]), ("10⁶ of them", [(10, "identifier")]),
    ("10 to the power of six", [(10, "identifier")]), ("2-1/2 cups", [(Fraction(5, 2), "cardinal")]),
    ("5 1/2 of them", [(Fraction(11, 2), "cardinal")]), ("153,75 €", [(Fraction(615, 4), "money")]),
    ("12,5 kg of it", [(Fraction(25, 2), "measure")]), ("call 010-1234-5678", [(1012345678, "identifier")]),
    ("call 02-123-4567", [(21234567, "identifier")]), ("call 1588-1234", [(15881234, "identifier")]),
    ("2026-05-17", [(2026, "year"), (5, "month"), (17, "day")]),
    ("2026. 5. 17.", [(2026, "year"), (5, "month"), (17, "day")]),
    ("2026/05/17", [(2026, "year"), (5, "month"), (17, "day")]),
    ("17/05/2026", [(17, "day"), (5, "month"), (2026, "year")]),
    ("17.05.2026", [(17, "day"), (5, "month"), (2026, "year")]),
    ("17-05-2026", [(17, "day"), (5, "month"), (2026, "year")]),
    ("05/17/26", [(5, "month"), (17, "day"), (2026, "year")]),
    ("'26. 5. 17.", [(2026, "year"), (5, "month"), (17, "day")]), ("2026.05", [(2026, "year"), (5, "month")]),
    ("2025/26 season", [(2025, "year"), (2026, "year")]), ("½ of it", [(Fraction(1, 2), "fraction")]),
    ("⅔ of it", [(Fraction(2, 3), "fraction")]), ("1½ of them", [(Fraction(3, 2), "cardinal")]),
    ("2 ¾ of them", [(Fraction(11, 4), "cardinal")]), ("⅓ of it", [(Fraction(1, 3), "fraction")]),
    ("½ or ¼ of it", [(Fraction(1, 2), "fraction"), (Fraction(1, 4), "fraction")]),
    ("500m CPU", [(500, "identifier")]), ("mid-1990s", [(1990, "decade")]),
    ("Q1 2026", [(1, "ordinal"), (2026, "year")]), ("1Q26 sales", [(1, "ordinal"), (2026, "year")]),
    ("in 2H sales", [(2, "ordinal")]), ("in H1 sales", [(1, "ordinal")]), ("in FY2023", [(2023, "year")]),
    ("in FY24", [(2024, "year")]), ("in 5 a.m. fog", [(5, "hour")]),
])  # fmt: skip
def test_each_form_of_figures(text: str, found: list[tuple[int, str]]) -> None:
    assert [(q.value, q.role) for q in read(text, "en")] == found


@each(("sign", "unit"), [
    ("$", "dollar"), ("US$", "dollar"), ("€", "euro"), ("£", "pound"), ("¥", "yen"), ("₩", "won"),
    ("￦", "won"), ("₹", "rupee"), ("USD ", "dollar"), ("KRW ", "won"), ("EUR ", "euro"), ("GBP ", "pound"),
    ("JPY ", "yen"), ("CNY ", "yuan"),
])  # fmt: skip
def test_each_sign_of_a_currency(sign: str, unit: str) -> None:
    quantity = only(f"It costs {sign}55 today.", "en")
    assert (quantity.value, quantity.role, quantity.unit) == (55, "money", unit)


SURE_COUNTERS = """
원 달러 명 개월 개 년 권 마리 배 살 퍼센트 킬로 미터 톤 유로 엔 위안 파운드 그루 평 리 대 번 회 병 장 곳 건 가지
가구 종 점 일 분 초 시간 사람 통 쪽 편 표 주 척 팀 인 헥타르
"""


@each("counter", SURE_COUNTERS.split())
def test_a_word_that_may_be_none_is_a_number_before_a_sure_counter(counter: str) -> None:
    assert 1000 in [q.value for q in read(f"모두 천 {counter} 정도다.", "ko")]


JOINED_COUNTERS = """
개월 개 명 번째 번 가지 달 살 시간 배 사람 군데 차례 마리 곳 해 주 째 쪽 편 권 병 잔 층 아이 아들 딸 여자 남자
여성 남성 형제 자매 남매 나라 도시 친구 학생 회사
"""


@each("counter", JOINED_COUNTERS.split())
def test_a_native_number_is_joined_to_its_counter(counter: str) -> None:
    assert [q.value for q in read(f"모두 두{counter}가 있다.", "ko")] == [2]


@each("counter", "년 개월 주일 주년 학년 층 세기 퍼센트 달러 킬로 미터 월 차원".split())  # noqa: SIM905
def test_one_syllable_is_a_number_before_these(counter: str) -> None:
    for digit, value in zip("이삼사오육칠팔구", range(2, 10), strict=True):
        assert [q.value for q in read(f"모두 {digit} {counter}에 이른다.", "ko")] == [value]


@each("counter", "주 점 명 분 대 위 등 호 차 회 번 일 달 개 남매 형제 자매".split())  # noqa: SIM905
def test_and_some_before_these_where_a_space_stands_between(counter: str) -> None:
    for digit, value in (("삼", 3), ("오", 5), ("육", 6), ("칠", 7), ("팔", 8)):
        assert [q.value for q in read(f"모두 {digit} {counter}에 이른다.", "ko")] == [value]


@each("counter", "년 개월 명 개 원 세 살 주 일 달 번 배 시간 분 초 퍼센트 가지 차례".split())  # noqa: SIM905
def test_one_number_or_the_other_is_joined_to_its_counter(counter: str) -> None:
    assert [q.bounds for q in read(f"모두 두세{counter} 정도다.", "ko")] == [(2, 3)]
    assert [q.bounds for q in read(f"모두 이삼십 {counter} 정도다.", "ko")] == [(20, 30)]


@each(
    ("language", "word", "others"),
    [
        ("ko", "반반", {50}),
        ("ko", "자정", {12, 24}),
        ("ko", "보름", {14}),
        ("ko", "하루이틀", {2}),
        ("ko", "이삼일", {3}),
        ("ko", "사나흘", {4}),
        ("ko", "삼사일", {4}),
        ("ko", "사오일", {5}),
        ("en", "fifty-fifty", {50}),
        ("en", "midnight", {12, 24}),
        ("en", "fortnight", {14, 15}),
        ("en", "halved", {2}),
        ("en", "halve", {2}),
        ("en", "quarter", {4}),
        ("en", "quarters", {4}),
    ],
)
def test_what_else_a_word_for_an_amount_may_say(language: Language, word: str, others: set[int]) -> None:
    text = f"{word}에 끝났다." if language == "ko" else f"They saw it {word}."
    assert set(read(text, language)[0].others) == others


@each("hour", range(13))
def test_behind_an_hour_past_noon_the_next_one_may_be_so_as_well(hour: int) -> None:
    for until in ("~", "부터 ", "에서 "):
        _, second = read(f"오후 1시{until}{hour}시까지 연다.", "ko")
        assert (second.value, second.others) == (hour, (hour + 12,) if 0 < hour < 12 else ())


@each(
    ("word", "years"),
    [
        ("임진년", (1592, 1952)),  # the Japanese invasion, and 360 years later
        ("병자년", (1636, 1996)),
        ("기미년", (1919, 1979)),
        ("갑자년", (1984, 2044)),
        ("계해년", (1923, 1983)),  # the last one of the sixty
    ],
)
def test_a_year_of_the_cycle_of_sixty(word: str, years: tuple[int, ...]) -> None:
    (hint,) = read_numbers(Text(f"{word}에 난 아이", "ko"))
    assert hint.form == "hint"
    assert set(years) <= set(hint.others)
    assert not {year + off for year in years for off in (-1, 1)} & set(hint.others)
    assert all((year - years[0]) % 60 == 0 for year in hint.others)
    assert max(hint.others) - min(hint.others) > 1900, "all years that a text may be about"


def test_there_are_sixty_years_in_the_cycle() -> None:
    assert sum(len(years) > 10 for years in LOANS.values()) == 60
    assert read_numbers(Text("갑축년", "ko")) == (), "only every other combination is a year"


@each("counted", ["석", "장", "점", "자", "인", "곡", "그루", "개", "명", "은", "여 명"])
def test_hundreds_after_a_space_belong_to_the_ten_thousands(counted: str) -> None:
    assert read(f"모두 2만 500{counted}", "ko")[0].value == 20_500


@each("unit", ["년", "월", "일", "시간", "분", "초", "회", "번째", "위", "호", "배", "차", "층", "세", "살"])
def test_but_not_where_a_time_or_a_rank_is_told(unit: str) -> None:
    assert [quantity.value for quantity in read(f"관객 2만 100{unit}", "ko")] == [20_000, 100]
