"""Each word for a day, week, month, year, half or season, and for a weekday, and which one it says."""

from __future__ import annotations

from each import each

from qa_lint.facts.numbers.moments import read_moments, weekday_as
from qa_lint.model import Language, Text

# what says the same in either language
SAME = """
재작년 = the year before last|작년 = last year|지난해 = last year|올해 = this year|금년 = this year|내년 = next year
내후년 = the year after next
지난달 = last month|지난 달 = last month|이달 = this month|이번 달 = this month|다음 달 = next month|내달 = next month
지난주 = last week|이번 주 = this week|다음 주 = next week|내주 = next week
그저께 = the day before yesterday|그제 = the day before yesterday|어제 = yesterday|오늘 = today|내일 = tomorrow
모레 = the day after tomorrow|내일모레 = the day after tomorrow
상반기 = first half|전반기 = first half|하반기 = second half|후반기 = latter half
올봄 = this spring|지난여름 = last summer|내년 가을 = next fall
늦가을 = late autumn|한겨울 = midwinter|초여름 = early summer
전날보다 = from a day earlier|지난주보다 = from last week|전월 대비 = month-on-month
전 분기보다 = from the previous quarter
작년보다 = from last year|전년 동기 = year-on-year
월요일 = Monday|화요일 = Tuesday|수요일 = Wednesday|목요일 = Thursday|금요일 = Friday|토요일 = Saturday|일요일 = Sunday
"""
# what only excuses what the other side says: the year before is last year, or the one before some other
VAGUE = """
전년 = the year|이듬해 = following year|전월 = previous month
전주 = previous week|전날 = the day before|이튿날 = next day
당일 = same day|한 해 = the year|봄 = spring|겨울 = winter
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
