"""Each word for a day, week, month, year, half or season, and for a weekday, and which one it says."""

from __future__ import annotations

from each import each

from qa_lint.facts.numbers.moments import read_moments
from qa_lint.model import Language, Text

# field, value, words; one with "~" before it only excuses what it says
KOREAN = """
weekday  0   월요일
weekday  1   화요일
weekday  2   수요일
weekday  3   목요일
weekday  4   금요일
weekday  5   토요일
weekday  6   일요일
year     -2  재작년
year     -1  작년 지난해 ~전년 ~전해 ~지난_한_해 ~1년_전
year     0   올해 금년 올봄 올여름 올가을 올겨울 ~올 ~당해 ~이번_해 ~한_해
year     1   내년 내년_봄 내년_여름 내년_가을 내년_겨울 ~이듬해 ~다음_해 ~다음해 ~이듬
year     2   내후년
month    -1  지난달 지난_달 ~전달 ~전월
month    0   이달 이번_달 ~금월 ~한_달
month    1   다음_달 다음달 내달
week     -1  지난주 지난_주 ~전주
week     0   이번_주 이번주 ~금주
week     1   다음_주 다음주 내주
day      -2  그저께 그제 ~엊그제 ~이틀_전
day      -1  어제 ~전날 ~하루_전 ~어젯밤
day      0   오늘 ~이날 ~당일 ~오늘날
day      1   내일 ~다음_날 ~다음날 ~이튿날
day      2   모레 내일모레 ~이틀_뒤 ~이틀_후
since    1   전날보다 전일보다 전날_대비 전일_대비 하루_전보다
since    2   전주보다 전주_대비 지난주보다 일주일_전보다
since    3   전월보다 전월_대비 전달보다 지난달보다 한_달_전보다 지난달_대비
since    4   전_분기보다 전분기보다 전_분기_대비 전분기_대비 직전_분기 직전분기 지난_분기보다
since    5   전년보다 전년_대비 지난해보다 작년보다 지난해_대비 작년_대비 전년_동기 전년_같은 지난해_같은 작년_같은
since    5   지난해_동기
half     1   상반기 전반기
half     2   하반기 후반기
season   1   올봄 지난봄 내년_봄 봄철 봄에 봄부터 봄까지 봄날 봄학기 ~봄
season   1   년_봄 초봄 늦봄 그해_봄
season   2   올여름 지난여름 내년_여름 여름철 여름에 여름부터 여름까지 여름날 ~여름
season   2   년_여름 초여름 한여름 늦여름 그해_여름
season   3   올가을 지난가을 내년_가을 가을철 가을에 가을부터 가을까지 가을날 가을학기 ~가을
season   3   년_가을 초가을 늦가을 그해_가을
season   4   올겨울 지난겨울 내년_겨울 겨울철 겨울에 겨울부터 겨울까지 겨울날 ~겨울
season   4   년_겨울 초겨울 한겨울 늦겨울 그해_겨울
"""
ENGLISH = """
weekday  0   Monday Mondays
weekday  1   Tuesday Tuesdays
weekday  2   Wednesday Wednesdays
weekday  3   Thursday Thursdays
weekday  4   Friday Fridays
weekday  5   Saturday Saturdays
weekday  6   Sunday Sundays
year     -2  the_year_before_last ~two_years_ago
year     -1  last_year ~a_year_earlier ~a_year_ago ~previous_year ~a_year_before ~past_year ~year-ago
year     0   this_year this_spring this_summer this_fall this_autumn this_winter ~current_year ~the_year
year     1   next_year ~following_year ~the_year_after ~coming_year
year     2   the_year_after_next
month    -1  last_month ~previous_month ~a_month_ago ~a_month_earlier ~past_month
month    0   this_month ~the_month
month    1   next_month ~following_month ~coming_month
week     -1  last_week ~previous_week ~a_week_ago ~past_week
week     0   this_week ~the_week
week     1   next_week ~following_week ~coming_week
day      -2  the_day_before_yesterday ~two_days_ago ~two_days_earlier
day      -1  yesterday ~the_day_before ~previous_day ~last_night ~a_day_earlier
day      0   today ~that_day ~the_day ~same_day ~tonight
day      1   tomorrow ~next_day ~following_day ~the_day_after
day      2   the_day_after_tomorrow ~in_two_days ~two_days_later ~two_days_after ~within_two_days
since    1   from_the_previous_day from_the_day_before from_a_day_earlier a_day_earlier
since    2   from_the_previous_week from_last_week from_a_week_ago from_a_week_earlier a_week_earlier week-on-week
since    3   from_the_previous_month from_last_month from_a_month_ago from_a_month_earlier a_month_earlier
since    3   month-on-month
since    4   from_the_previous_quarter from_last_quarter from_a_quarter_ago from_a_quarter_earlier a_quarter_earlier
since    4   quarter-on-quarter quarter_on_quarter
since    5   from_the_previous_year from_last_year from_a_year_ago from_a_year_earlier a_year_earlier year-on-year
since    5   year_on_year year-over-year year_over_year
half     1   first_half first-half
half     2   second_half second-half latter_half
season   1   this_spring last_spring next_spring spring_semester in_spring in_the_spring by_spring ~spring
season   1   spring_of early_spring late_spring
season   2   this_summer last_summer next_summer summer_semester in_summer in_the_summer by_summer ~summer
season   2   summer_of early_summer late_summer midsummer
season   3   this_fall last_fall next_fall fall_semester in_fall in_the_fall by_fall ~fall
season   3   this_autumn last_autumn next_autumn autumn early_fall late_fall
season   4   this_winter last_winter next_winter in_winter in_the_winter by_winter ~winter
season   4   winter_of early_winter late_winter midwinter
"""
SHORT = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def said(text: str, language: Language) -> list[tuple[str, str, int, bool]]:
    return [(text[slice(*m.span)], m.field, m.value, m.firm) for m in Text(text, language).fact(read_moments)]


def rows_of(table: str) -> list[tuple[str, int, str]]:
    split = (line.split() for line in table.strip().split("\n"))
    return [(field, int(value), word.replace("_", " ")) for field, value, *words in split for word in words]


@each(("field", "value", "word"), rows_of(KOREAN))
def test_each_korean_word(field: str, value: int, word: str) -> None:
    shown = word.lstrip("~")
    assert (shown, field, value, not word.startswith("~")) in said(f"그들은 {shown} 만났다.", "ko")


@each(("field", "value", "word"), rows_of(ENGLISH))
def test_each_english_word(field: str, value: int, word: str) -> None:
    shown = word.lstrip("~")
    assert (shown, field, value, not word.startswith("~")) in said(f"They met, {shown} or so.", "en")


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
