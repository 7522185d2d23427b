"""Each word for a day, week, month, year, half or season, and for a weekday, and which one it says."""

from __future__ import annotations

from each import each

from qa_lint.facts.numbers.moments import read_moments, weekday_as
from qa_lint.model import Language, Text

# what says the same in either language
SAME = """
재작년 = the year before last|작년 = last year|지난해 = last year|올해 = this year|금년 = this year|내년 = next year
내후년 = the year after next|지난달 = last month|지난 달 = last month|이달 = this month|이번 달 = this month
다음 달 = next month|내달 = next month|지난주 = last week|이번 주 = this week|다음 주 = next week|내주 = next week
그저께 = the day before yesterday|그제 = the day before yesterday|어제 = yesterday|오늘 = today|내일 = tomorrow
모레 = the day after tomorrow|내일모레 = the day after tomorrow|상반기 = first half|전반기 = first half
하반기 = second half|후반기 = latter half|올봄 = this spring|지난여름 = last summer|내년 가을 = next fall
늦가을 = late autumn|한겨울 = midwinter|초여름 = early summer|전날보다 = from a day earlier
지난주보다 = from last week|전월 대비 = month-on-month|전 분기보다 = from the previous quarter
작년보다 = from last year|전년 동기 = year-on-year|내년 봄 = next year|내년 여름 = next year|내년 겨울 = next year
올여름 = this year|올가을 = this autumn|올겨울 = this winter|올봄 = this year|올봄 = this spring|올가을 = this fall
올해 = this summer|다음달 = next month|지난달 = last month|이번주 = this week|다음주 = next week|지난 주 = last week
오전 = morning|오전 = mornings|오후 = afternoon|오후 = afternoons|오늘 = today|전일보다 = from the day before
전날 대비 = from the previous day|전일 대비 = a day earlier|하루 전보다 = a day earlier
전주보다 = from the previous week|전주 대비 = from a week ago|지난주보다 = a week earlier
일주일 전보다 = week-on-week|지난주보다 = from a week earlier|전월보다 = from the previous month
전달보다 = from last month|지난달보다 = from a month ago|한 달 전보다 = from a month earlier
지난달 대비 = a month earlier|전분기보다 = from last quarter|전 분기 대비 = from a quarter ago
전분기 대비 = from a quarter earlier|직전 분기 = a quarter earlier|직전분기 = quarter-on-quarter
지난 분기보다 = quarter on quarter|전년보다 = from the previous year|전년 대비 = from a year ago
지난해보다 = from a year earlier|지난해 대비 = a year earlier|작년 대비 = year on year|전년 같은 = year-over-year
지난해 같은 = year over year|작년 같은 = year-on-year|지난해 동기 = year-on-year|월요일 = Mondays|화요일 = Tuesdays
수요일 = Wednesdays|목요일 = Thursdays|금요일 = Fridays|토요일 = Saturdays|일요일 = Sundays|상반기 = first-half
하반기 = second-half|하반기 = second half|월요일 = Monday|화요일 = Tuesday|수요일 = Wednesday|목요일 = Thursday
금요일 = Friday|토요일 = Saturday|일요일 = Sunday
"""
# what only excuses what the other side says: the year before is last year, or the one before some other
VAGUE = """
전년 = the year|이듬해 = following year|전월 = previous month|전주 = previous week|전날 = the day before
이튿날 = next day|당일 = same day|한 해 = the year|봄 = spring|겨울 = winter|전해 = past year|지난 한 해 = past year
1년 전 = a year ago|전년 = previous year|전년 = a year before|전년 = year-ago|올 = the year|당해 = current year
이번 해 = the year|다음 해 = following year|다음해 = the year after|이듬 = coming year|전달 = previous month
전월 = a month ago|전달 = past month|금월 = the month|한 달 = the month|금월 = coming month|금월 = following month
전주 = a week ago|전주 = past week|금주 = the week|금주 = following week|금주 = coming week|엊그제 = two days ago
이틀 전 = two days earlier|하루 전 = the day before|어젯밤 = last night|전날 = previous day|이날 = that day
오늘날 = the day|다음 날 = next day|다음날 = following day|이튿날 = the day after|이틀 뒤 = in two days
이틀 후 = two days later|이틀 뒤 = two days after|이틀 뒤 = within two days|아침 = tonight|새벽 = midday|낮 = midday
한낮 = midday|대낮 = midday|여름 = summer|가을 = fall|밤 = night|심야 = night
"""
SHORT = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def said(text: str, language: Language) -> list[tuple[str, str, int, bool]]:
    return [(text[slice(*m.span)], m.field, m.value, m.firm) for m in Text(text, language).fact(read_moments)]


def rows_of(table: str) -> list[tuple[str, str]]:
    rows = (row.split(" = ") for line in table.strip().split("\n") for row in line.split("|"))
    return [(korean, english) for korean, english in rows]


def moments(korean: str, english: str) -> tuple[set[tuple[str, int, bool]], set[tuple[str, int, bool]]]:
    """What two phrases say, each in a sentence."""
    ours, theirs = said(f"그들은 {korean} 만났다.", "ko"), said(f"They met, {english} or so.", "en")
    return {moment[1:] for moment in ours}, {moment[1:] for moment in theirs}


@each(("korean", "english"), rows_of(SAME))
def test_a_word_says_what_its_translation_says(korean: str, english: str) -> None:
    ours, theirs = moments(korean, english)
    assert any(firm for _, _, firm in ours & theirs)


@each(
    ("one", "other"),
    [
        ("last year", "this year"),
        ("this year", "next year"),
        ("last month", "next month"),
        ("last week", "this week"),
        ("yesterday", "tomorrow"),
        ("first half", "second half"),
        ("early spring", "late autumn"),
        ("Monday", "Tuesday"),
    ],
)
def test_other_times_of_one_field_differ(one: str, other: str) -> None:
    ours, theirs = (said(f"They met, {words} or so.", "en") for words in (one, other))
    assert {field for _, field, _, _ in ours} == {field for _, field, _, _ in theirs}
    assert {value for _, _, value, _ in ours}.isdisjoint(value for _, _, value, _ in theirs)


@each(("korean", "english"), rows_of(VAGUE))
def test_a_vague_word_only_excuses_another(korean: str, english: str) -> None:
    ours, theirs = moments(korean, english)
    assert ours
    assert theirs
    assert not any(firm for _, _, firm in ours | theirs)


@each("day", "월화수목금토일")
def test_each_korean_weekday_cut_short(day: str) -> None:
    n = "월화수목금토일".index(day)
    for before in ("5월 3일(", "5. 3.("):
        for behind in (")", ", 오후)", " 오후)", "·금)", "/금)"):
            assert (day, "weekday", n, True) in said(f"{before}{day}{behind}에 만났다.", "ko")
    for between in "~∼～·ㆍ,/-":
        assert said(f"{day}{between}{day}, 만났다.", "ko") == [(day, "weekday", n, True)] * 2
    assert said(f"{day}에 만났다.", "ko") == []


@each(("day", "n"), [*zip(SHORT, range(7), strict=True), ("Tues", 1), ("Thur", 3), ("Thurs", 3)])
def test_each_english_weekday_cut_short(day: str, n: int) -> None:
    for behind in (" 3", ", 3", ". 3", " May 3", ", Sept. 3", ")", ", then", "-Wed", " – Wed"):
        assert (day, "weekday", n, True) in said(f"They met (on {day}{behind}", "en")
    for before in ("Wed-", "Wed – ", "Wed~"):
        assert (day, "weekday", n, True) in said(f"It is open {before}{day} there.", "en")
    assert said(f"The {day} met there.", "en") == []


@each(("korean", "english", "n"), [
    ("첫", "first", 1), ("첫째", "first", 1), ("둘째", "second", 2), ("셋째", "third", 3), ("넷째", "fourth", 4),
    ("다섯째", "fifth", 5), ("마지막", "last", -1),
])  # fmt: skip
def test_which_week_or_weekday_of_a_month(korean: str, english: str, n: int) -> None:
    for week in (" 주에", " 주", " 주의 일", " 월요일", " 주 월요일", " 일요일"):
        assert (korean, "nth", n, True) in said(f"5월 {korean}{week} 만났다.", "ko")
    for week in ("week of May", "full week of May", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
                 "Sunday", "Sundays"):  # fmt: skip
        assert (english, "nth", n, True) in said(f"They met on the {english} {week}.", "en")
    assert [field for _, field, _, _ in said("They met last week.", "en")] == ["week"]


@each(
    ("language", "written", "thursday"),
    [
        ("en", "Tuesday", "Thursday"), ("en", "Tuesdays", "Thursdays"), ("en", "Tue", "Thu"), ("en", "Tues", ""),
        ("ko", "화요일", "목요일"), ("ko", "화", "목"),
    ],
)  # fmt: skip
def test_another_weekday_is_written_as_the_one_that_stood_there(
    language: Language, written: str, thursday: str
) -> None:
    text = Text(f"They met ({written})" if language == "en" else f"5월 3일({written})", language)
    (moment,) = (one for one in text.fact(read_moments) if one.field == "weekday")
    assert weekday_as(text, moment, 3) == thursday


SEASONS = {1: ("봄", "spring"), 2: ("여름", "summer"), 3: ("가을", "fall autumn"), 4: ("겨울", "winter")}
KOREAN_SEASONS = "올* 지난* 내년_* *철 *에 *부터 *까지 2020년_* 초* 늦* 그해_* *날"
ENGLISH_SEASONS = "this_* last_* next_* in_* in_the_* by_* early_* late_*"
OTHERS = {"봄학기": 1, "가을학기": 3, "한여름": 2, "한겨울": 4, "spring semester": 1, "summer semester": 2,
    "fall semester": 3,
          "spring of 2020": 1, "summer of 2020": 2, "winter of 2020": 4, "midsummer": 2, "midwinter": 4,
          "autumn": 3}  # fmt: skip


@each("season", range(1, 5))
def test_each_way_to_say_a_season(season: int) -> None:
    korean, english = SEASONS[season]
    for way in KOREAN_SEASONS.split():
        if way != "*날" or season != 4:
            found = said(f"그들은 {way.replace('*', korean).replace('_', ' ')} 만났다.", "ko")
            assert ("season", season, True) in {moment[1:] for moment in found}, way
    for name in english.split():
        for way in ENGLISH_SEASONS.split():
            if name == "autumn" and way.startswith(("in", "by", "early", "late")):
                continue
            found = said(f"They met {way.replace('*', name).replace('_', ' ')} there.", "en")
            assert ("season", season, True) in {moment[1:] for moment in found}, way
    for words, of in OTHERS.items():
        if of == season:
            found = said(f"({words})", "en" if words.isascii() else "ko")
            assert ("season", season, True) in {moment[1:] for moment in found}, words


@each(
    ("word", "values"),
    [
        ("아침", {1}), ("새벽", {1}), ("낮", {2}), ("한낮", {2}), ("대낮", {2}), ("저녁", {2, 3}), ("오후", {2, 3}),
        ("밤", {3}), ("심야", {3}),
        ("evening", {2, 3}), ("evenings", {2, 3}), ("midday", {2}), ("tonight", {2, 3}), ("night", {3}),
        ("morning", {1}),
    ],
)  # fmt: skip
def test_each_time_of_the_day(word: str, values: set[int]) -> None:
    found = said(f"({word})", "en" if word.isascii() else "ko")
    assert {value for _, field, value, _ in found if field == "daytime"} == values


# the small hours and those of the night are sure where the hour stands beside them, as in words they have no half
@each(
    ("hour", "value"),
    [
        *(
            (f"새벽 {hour}", 1)
            for hour in ("한 시", "두 시", "세 시", "네 시", "다섯 시", "1시", "2시", "3시", "4시", "5시")
        ),
        *((f"밤 {hour}", 3) for hour in ("여덟 시", "아홉 시", "열 시", "열한 시", "8시", "9시", "10시", "11시")),
    ],
)
def test_an_hour_of_the_night(hour: str, value: int) -> None:
    assert ("daytime", value, True) in {moment[1:] for moment in said(f"{hour}에 왔다.", "ko")}
    assert not any(firm for *_, firm in said(f"{hour.split()[0]}에 왔다.", "ko"))
