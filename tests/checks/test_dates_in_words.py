"""Dates and times that are said in words, floors and rates: what says the same, and the nearest slip."""

from __future__ import annotations

from each import each
from shipped import NUMBER_TABLES
from toy import pair
from worded import told

from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.model import Hit


def compare(korean: str, english: str, swapped: bool = False) -> list[Hit]:
    return list(compare_numbers(pair(korean, english, "en" if swapped else "ko"), **NUMBER_TABLES))


SILENT = [
    ("수요일에 만나자.", "Let's meet on Wednesday."),
    ("월~금 운영", "Open Monday to Friday"),
    ("월·수요일 휴무", "Closed Mondays and Wednesdays"),
    ("토·일요일", "weekends"),
    ("평일에 연다.", "It opens Monday through Friday."),
    ("주말에 연다.", "It opens on Saturdays and Sundays."),
    ("12일 오전 발표했다.", "It announced on Thursday."),
    ("회의는 2026년 11월 26일 목요일에 열린다.", "The meeting is on Thursday, November 26, 2026."),
    ("월요일 저녁", "Monday evening"),
    ("금메달을 땄다.", "won the gold medal on Friday"),
    ("자정에 끝난다.", "It ends at midnight."),
    ("낮 12시에 연다.", "It opens at noon."),
    ("오후 12시 30분에 시작한다.", "It begins at 12:30 p.m."),
    ("밤 12시에 끝난다.", "It ends at midnight."),
    ("오전 0시 30분", "12:30 a.m."),
    ("올해 상반기 실적", "results for the first half of this year"),
    ("상반기 실적", "first-half results"),
    ("올가을에 나온다.", "It comes out this fall."),
    ("올가을에 나온다.", "It comes out this autumn."),
    ("겨울철 전력 수요", "power demand in winter"),
    ("봄날", "a spring day"),
    ("작년에 시작했다.", "It began last year."),
    ("지난해보다 3% 늘었다.", "It rose 3 percent from last year."),
    ("전년 동기보다 3배 높다.", "It is three times the level of a year earlier."),
    ("전 분기 대비 5% 줄었다.", "It fell 5 percent from the previous quarter."),
    ("전월 대비 5% 줄었다.", "It fell 5 percent month-on-month."),
    ("훈련은 분기마다 한다.", "Drills are held quarterly."),
    ("훈련은 매 분기 한다.", "Drills are held every three months."),
    ("지난해보다 늘었다.", "It grew from a year earlier."),
    ("이번 주", "this week"),
    ("지하 1층에 있다.", "It is on the first basement level."),
    ("지하 1층에 있다.", "It is on B1."),
    ("지하 1층에 있다.", "It is on basement level 1."),
    ("지하 1층에 있다.", "It is in the basement."),
    ("1층에 있다.", "It is on the ground floor."),
    ("1년 동안", "for a year"),
    ("한 달에 한 번", "once a month"),
    ("연 2회 열린다.", "It is held twice a year."),
    ("연 2회 열린다.", "It is held biannually."),
    ("회비는 매달 낸다.", "Dues are paid monthly."),
    ("매일 한 번, 매주 두 번", "Once every day, and twice a week"),
    ("매일 신문을 읽는다.", "He reads the weekly paper every day."),
    ("2년에 한 번 열린다.", "It is held every two years."),
    ("2년에 한 번 열린다.", "It is held every other year."),
    ("격년으로 열린다.", "It is held every other year."),
    ("이틀에 한 번 물을 준다.", "Water it every other day."),
    ("하루걸러 뛴다.", "She runs every second day."),
    ("이틀 걸러 비가 왔다.", "It rained every third day."),
    ("격주로 나온다.", "It comes out fortnightly."),
    ("1997년 봄에 문을 닫았다.", "It closed in the spring of 1997."),
    ("올해 값을 올렸다.", "It raised prices this year."),
    ("격년으로 열린다.", "It is held every two years."),
    ("매달 두 번", "twice a month"),
    ("서울은 30도, 부산은 25도였다.", "It was 30 degrees in Seoul and 25 in Busan."),
    ("서울은 30도, 부산은 25도였다.", "It was 25 degrees in Busan and 30 in Seoul."),
    ("11번째", "the 11th"),
    ("112번째", "the 112th"),
    ("2월 29일(토)에 연다.", "It opens on Saturday, February 29."),
    ("전년 대비 올해는 늘었다.", "It grew this year over last year."),
    ("봄을 기다린다.", "They wait for spring water."),
    ("그는 지켜봄으로써 배웠다.", "He learned by watching last fall."),
    ("지하 2층과 지상 5층 사이", "between basement level 2 and the fifth floor"),
    ("이날 발표했다.", "It was announced yesterday."),
]

REPORTED = [
    ("date", "수요일에 만나자.", "Let's meet on Tuesday.", "수요일", "Tuesday"),
    ("date", "회의는 5월 3일(월)에 열린다.", "The meeting is on Sunday, May 3.", "월", "Sunday"),
    ("date", "월~금 운영", "Open Monday to Thursday", "금", "Thursday"),
    ("date", "월·수요일 휴무", "Closed Mondays and Thursdays", "수", "Thursdays"),
    ("date", "정기 점검으로 9월 18일 목요일에 멈춘다.", "It stops on Tuesday, September 18.", "목요일", "Tuesday"),
    ("impossible", "회의는 2026년 11월 26일 금요일에 열린다.",
     "The meeting is on Friday, November 26, 2026.", "회의는 2026년 11월 26일 금요일에 열린다.", "Friday"),
    ("date", "회의는 2026년 11월 26일 목요일에 열린다.",
     "The meeting is on Wednesday, November 26, 2026.", "목요일", "Wednesday"),
    ("date", "정오에 시작한다.", "It begins at midnight.", "정오", "midnight"),
    ("date", "자정에 끝난다.", "It ends at noon.", "자정", "noon"),
    ("date", "낮 12시에 연다.", "It opens at midnight.", "낮 12시", "midnight"),
    ("date", "오후 12:30에 시작한다.", "It begins at 12:30 a.m.", "오후 12:30", "12:30 a.m."),
    ("date", "오후 12시 30분에 시작한다.", "It begins at 12:30 a.m.", "오후 12시 30분", "12:30 a.m."),
    ("date", "밤 12시에 끝난다.", "It ends at noon.", "밤 12시", "noon"),
    ("date", "오전 9시에 연다.", "It opens at 9 p.m.", "오전 9시", "9 p.m."),
    ("date", "올해 상반기 실적", "results for the second half of this year", "상반기", "second half"),
    ("date", "하반기 실적", "first-half results", "하반기", "first-half"),
    ("date", "1분기 실적", "fourth-quarter results", "1분기", "fourth-quarter"),
    ("date", "올해 봄에 나온다.", "It comes out this fall.", "봄에", "this fall"),
    ("date", "올가을에 나온다.", "It comes out this spring.", "올가을", "this spring"),
    ("date", "셋째 주에 열린다.", "It is held in the second week.", "셋째", "second"),
    ("date", "매월 둘째 금요일", "the second Wednesday of every month", "금요일", "Wednesday"),
    ("date", "작년에 시작했다.", "It began this year.", "작년", "this year"),
    ("date", "내년에 끝난다.", "It ends this year.", "내년", "this year"),
    ("date", "지난달에 시작했다.", "It began this month.", "지난달", "this month"),
    ("date", "내일 발표한다.", "It will be announced yesterday.", "내일", "yesterday"),
    ("date", "지난주에 발표했다.", "It was announced this week.", "지난주", "this week"),
    ("number", "지하 1층에 있다.", "It is on the first floor.", "지하 1층", "first floor"),
    ("number", "1층에 있다.", "It is on the second floor.", "1층", "second"),
    ("unit", "1년 동안", "for one month", "1년", "one month"),
    ("unit", "한 달 동안", "for a year", "한 달", "year"),
    ("unit", "1년 걸린다.", "It takes a month.", "1년", "month"),
    ("unit", "일주일 걸린다.", "It takes a month.", "일주일", "month"),
    ("unit", "하루 걸린다.", "It takes a week.", "하루", "week"),
    ("unit", "3시간 걸린다.", "It takes three minutes.", "3시간", "three minutes"),
    ("number", "훈련은 분기마다 한다.", "Drills are held every month.", "분기마다", "every month"),
    ("date", "지난해 같은 기간보다 높다.", "It is above that of a month earlier.", "지난해 같은", "a month earlier"),
    (
        "date",
        "매출은 전 분기보다 줄었다.",
        "Sales fell from the previous year.",
        "전 분기보다",
        "from the previous year",
    ),
    ("number", "장은 매주 선다.", "A market is held every other week.", "매주", "every other week"),
    ("number", "이틀에 한 번 물을 준다.", "Water it every day.", "이틀에 한 번", "every day"),
    ("number", "사흘마다 붕대를 간다.", "Change the bandage every day.", "사흘마다", "every day"),
    ("number", "하루걸러 뛴다.", "She runs every day.", "하루걸러", "every day"),
    ("date", "1997년 봄 공장이 닫혔다.", "The plant closed in the autumn of 1997.", "년 봄", "autumn"),
    ("date", "초여름에 거둔다.", "It is harvested in early winter.", "초여름", "early winter"),
    ("date", "올해 값을 올렸다.", "It raised prices this month.", "올해", "this month"),
    ("number", "장은 격월로 선다.", "A market is held every month.", "격월", "every month"),
    ("number", "시간당 만 원을 받는다.", "They are paid 10,000 won per day.", "시간당", "per day"),
    ("number", "방세는 월 60만 원이다.", "The rent is 600,000 won a year.", "월", "a year"),
    ("number", "회비는 매달 낸다.", "Dues are paid weekly.", "매달", "weekly"),
    ("unit", "연 2회 열린다.", "It is held every two years.", "연 2회", "every two years"),
]  # fmt: skip


@each(("korean", "english"), SILENT)
def test_what_says_the_same(korean: str, english: str) -> None:
    assert told(compare(korean, english)) == []
    assert told(compare(korean, english, swapped=True)) == []


@each(("kind", "korean", "english", "source", "target"), REPORTED)
def test_the_nearest_slip(kind: str, korean: str, english: str, source: str, target: str) -> None:
    assert told(compare(korean, english)) == [(kind, source, target)]
    if kind != "impossible":
        assert told(compare(korean, english, swapped=True)) == [(kind, target, source)]


def test_the_weekday_of_the_date_is_said_in_either_language() -> None:
    [hit] = [hit for hit in compare("보냈다.", "It was sent on Friday, November 26, 2026.") if hit.kind == "impossible"]
    assert (hit.values["weekday"], hit.values["weekday_ko"]) == ("Thursday", "목요일")


def test_a_day_that_there_is_not_has_no_weekday() -> None:
    [hit] = [hit for hit in compare("보냈다.", "It was sent on February 30, 2024.") if hit.kind == "impossible"]
    assert (hit.values["date"], hit.values["weekday"], hit.values["weekday_ko"]) == ("February 30, 2024", "", "")


def test_a_wrong_date_is_not_told_again_by_its_weekday() -> None:
    hits = compare("회의는 2026년 11월 26일 목요일이다.", "The meeting is on Friday, November 27, 2026.")
    assert told(hits) == [("date", "2026년 11월 26일", "November 27, 2026")]


@each(
    ("english", "marked"),
    [
        ("It was sent on February 30, 2024.", ["February 30, 2024"]),
        ("It was sent on February 29, 2024.", []),
        ("It was sent on February 29, 2023.", ["February 29, 2023"]),
        ("It was sent on Monday, 2024-02-29.", ["Monday"]),
        ("It was sent on Thursday, 2024-02-29.", []),
        ("It was sent on 2/3/2024, a Monday.", []),
    ],
)
def test_dates_that_the_calendar_does_not_have(english: str, marked: list[str]) -> None:
    hits = [hit for hit in compare("보냈다.", english) if hit.kind == "impossible"]
    assert [target for _, _, target in told(hits)] == marked
