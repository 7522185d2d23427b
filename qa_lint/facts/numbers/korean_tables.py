"""The words with which Korean says numbers."""

from __future__ import annotations

from typing import NamedTuple, cast

from qa_lint.facts.numbers.quantity import Role
from qa_lint.facts.numbers.tables import hints, rows, wholes
from qa_lint.facts.numbers.units import KOREAN_UNITS, role_of
from qa_lint.languages.figures import Value
from qa_lint.languages.particles import AFTER_A_COUNTER


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Sino-Korean: 십, 백, 천 within a group of four digits, and the names of the groups.
DIGITS = {"영": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
SMALL = {"십": 10, "백": 100, "천": 1000}
BIG = {"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16}
ALSO_WORDS = _words("이천 사천 천만 오만 구만 이만 일만 사만 구천 십자 십분 오십시")  # cities, arrogance, fully
PLAIN_SINO = _words("백만 천만 천억 백억 십만 십억")  # of two syllables, and still no other word
OPERATORS = _words("더하기 빼기 곱하기 나누기")

# Native: tens and ones, with the short forms that stand before a counter.
NATIVE_TENS = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
NATIVE_ONES = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "석": 3, "넷": 4, "네": 4, "넉": 4,
    "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
PLAIN_NATIVE = _words("다섯 여섯 일곱 여덟 아홉 스물 스무 서른 마흔 예순 일흔 여든 아흔")  # no other word begins so
ENDING_NATIVE = _words("하나 둘 셋 넷")  # stand alone, with a particle at most
ALSO_NATIVE_WORDS = _words("열 네 쉰 석 넉 셋 넷")  # heat, your, hoarse, set, net: numbers only before a sure counter
PAIRS = {
    "한두": (1, 2), "두세": (2, 3), "두서너": (2, 4), "두어": (2, 3), "서너": (3, 4), "네댓": (4, 5), "네다섯": (4, 5),
    "너댓": (4, 5), "너덧": (4, 5), "대여섯": (5, 6), "예닐곱": (6, 7), "일고여덟": (7, 8), "여남은": (10, 13),
    "십수": (11, 19), "열댓": (14, 16),
}  # fmt: skip
SINO_PAIRS = {  # of tens, hundreds, thousands too: 삼사십 명
    "이삼": (2, 3), "삼사": (3, 4), "사오": (4, 5), "오륙": (5, 6), "육칠": (6, 7), "칠팔": (7, 8), "팔구": (8, 9),
}  # fmt: skip

# Words that say an amount as a whole. They answer a number of the other side and are never missed themselves.
WHOLES: dict[str, tuple[Value, Role, str]] = wholes(
    """
    1/2  fraction  -      절반 반 반값 반토막
    30   duration  minute 반_시간 반시간
    6    duration  month  반년
    50   duration  year   반세기
    1/2  duration  day    반나절 한나절
    1    duration  day    하루
    1    duration  day    하루이틀
    2    duration  day    이틀 이삼일
    3    duration  day    사흘
    3    duration  day    사나흘 삼사일
    4    duration  day    나흘 사오일
    5    duration  day    닷새
    6    duration  day    엿새
    7    duration  day    이레
    8    duration  day    여드레
    9    duration  day    아흐레
    10   duration  day    열흘
    15   duration  day    보름
    1    duration  week   일주일
    60   duration  year   환갑 회갑
    70   duration  year   칠순 고희
    80   duration  year   팔순
    90   duration  year   구순
    40   duration  year   불혹
    50   duration  year   지천명
    4    round     -      준결승 준결승전
    8    round     -      준준결승 준준결승전
    1/2  fraction  -      반반
    1    ordinal   -      첫 처음 최초
    2    cardinal  -      양국 양측 양쪽 양당 쌍둥이 쌍
    2    multiple  -      갑절 곱절 이중
    3    multiple  -      삼중
    12   hour      -      정오
    0    hour      -      자정
    6    month     -      유월
    10   month     -      시월
    1    ordinal   -      상반기 전반기
    2    ordinal   -      하반기 후반기
    """
)
OTHER_VALUES: dict[str, tuple[Value, ...]] = {
    "반반": (50,),
    "자정": (12, 24), "보름": (14,), "하루이틀": (2,), "이삼일": (3,), "사나흘": (4,), "삼사일": (4,), "사오일": (5,),
}  # fmt: skip

# The hours that half of a day may be, of which it is light
HOURS_OF_A_PART = dict.fromkeys(("반나절", "한나절"), (3, 4, 5, 6))

# The year before the first one of an era: the Korean ones of Dangun and of Juche, the Buddhist one, those of Japan
ERAS: dict[str, int] = {
    "단기": -2333, "단군기원": -2333, "불기": -544, "주체": 1911,
    "메이지": 1867, "다이쇼": 1911, "쇼와": 1925, "헤이세이": 1988, "레이와": 2018,
}  # fmt: skip

# Words that only suggest a number: English numbers in Hangul, and words made with one.
LOANS: dict[str, tuple[Value, ...]] = hints(
    """
    2   투 더블 듀얼 세컨드 하프 부부 투톱 투백 투피스 투룸 격년 격월 격주 격일 윤이월
    3   쓰리 트리플 트리오 서드 서드파티 타사 스리백 쓰리백 스리톱 쓰리톱 스리런 스리룸 쓰리룸 해트트릭 윤삼월
    4   포 콰르텟 포백 쿼드러플 그랜드슬램 볼넷 에이프릴 윤사월
    5   파이브 파이브백 메이 윤오월
    7,11 세븐일레븐
    6   식스 윤유월
    7   세븐 윤칠월
    8   에이트 윤팔월
    9   나인 윤구월
    10  텐 상용로그 상순 초순 중순 하순 윤시월
    11  일레븐 동짓달
    12  섣달
    1   정월
    50  피프티
    """
)
# 갑자년 is the first of the sixty years by which years were named: 1564, 1624, 1684, and so on
LOANS |= {
    f"{'갑을병정무기경신임계'[n % 10]}{'자축인묘진사오미신유술해'[n % 12]}년": tuple(range(4 + n, 2100, 60))
    for n in range(60)
}
COMPOUNDS: dict[str, tuple[Value, ...]] = hints(
    """
    2   이진 양방향 양면 제이 이원
    2,3 이인삼각
    1,3 삼보일배
    3   삼각 제삼 삼국 후삼국 삼원 삼세번 삼총사
    4   사계절 사중주 사천왕 사군자 사대문
    5   오중주 오일장 오방색 오곡밥
    3,5 삼강오륜
    6   육각 육진 육조 사육신 생육신
    4,6 사군육진
    4,3 사서삼경
    8   팔진 팔각 팔도 조선팔도 팔경 관동팔경 단양팔경 소상팔경
    9,10 십중팔구
    10  십진 십계명 십장생
    16  십육진
    24  이십사절기
    100 백일잔치 백일상 백일떡 백일사진
    3,1   삼일절
    4,19  사일구
    5,5   어린이날
    4,7   독립기념일
    5,8   어버이날
    5,15  스승의날 스승의_날
    5,18  오일팔
    6,6   현충일
    6,25  육이오
    7,17  제헌절
    8,15  광복절
    10,3  개천절
    10,9  한글날
    12,25 성탄절 크리스마스
    1,1   새해_첫날
    33/10 평당
    """
)
# What may stand where the other side gives a day, a month or a year in figures.
DATE_HINTS: dict[str, Role] = {
    word: cast(Role, role)
    for (role,), words in rows(
        """
        day    오늘 어제 내일 이날 전날 다음날 월요일 화요일 수요일 목요일 금요일 토요일 일요일
        month  지난달 지난_달 이달 이번_달 다음달 다음_달 내달
        year   올 올해 지난해 작년 내년 재작년 이듬해
        """,
        1,
    )
    for word in words
}


class HalfDay(NamedTuple):
    """A part of the day, the half it lies in, and the hours for which it says so: 밤 3시 is early, 밤 9시 late."""

    half: str
    hours: frozenset[int]


HALF_DAYS = {
    "오전": HalfDay("am", frozenset(range(1, 12))),
    "새벽": HalfDay("am", frozenset(range(1, 8))),
    "아침": HalfDay("am", frozenset(range(4, 12))),
    "낮": HalfDay("pm", frozenset({12, 1, 2, 3, 4})),
    "점심": HalfDay("pm", frozenset({12, 1, 2})),
    "오후": HalfDay("pm", frozenset(range(1, 13))),
    "저녁": HalfDay("pm", frozenset(range(4, 12))),
    "밤": HalfDay("pm", frozenset(range(6, 12))),
}

# What follows a number: role and unit.
SUFFIXES: dict[str, tuple[Role, str]] = {word: (role_of(unit), unit) for word, unit in KOREAN_UNITS.items()} | {
    word: (cast(Role, role), "" if unit == "-" else unit)
    for (role, unit), words in rows(
        """
        decade    -     년대
        year      -     년도 년생 학번 학년도 회계연도 회계년도
        month     -     월
        hour      -     시
        multiple  -     배
        duration  year  살 세
        ordinal   -     세기 주년 주차 분기 번째 째 차 위 등 등급 급 심 학년 학기 층 호 호선 호점 회 분위 인칭
        round     -     강
        cardinal  -     개국 대 차원 등분
        """,
        2,
    )
    for word in words
}
COUNTERS = _words(
    """
    개 명 번 마리 권 장 잔 병 사람 가지 곳 군데 차례 채 벌 켤레 쌍 그루 송이 자루 통 편 줄 쪽 건 척 팀 조각 갈래 걸음
    마디 모금 봉지 상자 다발 끼 인 분 사 골 점 표 석 장 절 항 조 자 문 판 곡 집 칸 량 기 정 방 발 종 단계 자리 나라
    여자 남자 여성 남성 아이 학생 회사 도시 시즌 세대 부분 방법 경우 종류 글자 아들 딸 친구 형제 자매 개월 주일
    승 패 안타 홈런 라운드 세트 경기 과목 과제 문제 문항 항목 문장 인승 페이지 컵 숟갈 포기 공기 그릇 접시
    골드 코인
    """
)
COLLECTIVES = {  # what one of these holds: a tray of 30 eggs, 20 squid, 100 sheets of laver
    "판": 30, "축": 20, "손": 2, "쾌": 20, "톳": 100, "접": 100, "두름": 20, "다스": 12, "쌍": 2, "켤레": 2,
}  # fmt: skip
COUNTERS |= COLLECTIVES.keys()
SECONDARY = _words("피해 가해 감염 전지 오염 충격 산업 재해 사고 창작")  # 2차 피해 is further harm, 2차 전지 a battery
NOT_COUNTERS = _words(  # what only begins as a counter does: 12 사이, 2차관, 5대륙
    "사이 사회 차관 차이 대륙 대학 장애 장르 주의 주요 위치 위한 점진 시도 시험 일반 일치 일대 일자리"
    " 분할 분류 초과 초기 배열 배치 정당"
)
COUNTED = COUNTERS | SUFFIXES.keys()

# Counters that make a number of a word that may be none, glued or spaced, and those that do so only after a space.
SURE_COUNTERS = _words("원 달러 명 개월 개 년 권 마리 배 살 퍼센트 킬로 미터 톤 유로 엔 위안 파운드 그루 평 리")
SURE_SPACED_COUNTERS = _words(
    """
    대 번 회 병 장 곳 건 가지 가구 종 점 일 분 초 시간 사람 통 쪽 편 표 주 척 팀 인 헥타르 달
    """
)
GLUED_COUNTERS = _words(
    "개월 개 명 번째 번 가지 달 살 시간 시 배 사람 군데 차례 마리 곳 해 주 째 쪽 편 권 병 잔 층"
    " 아이 아들 딸 여자 남자 여성 남성 형제 자매 남매 나라 도시 친구 학생 회사"
)
SINGLE_COUNTERS = _words(
    "년 개월 주일 주년 학년 층 세기 퍼센트 달러 킬로 미터 월 차원"
)  # after 일, 이 .. 구, glued too
PAIR_COUNTERS = _words(
    "년 개월 명 개 원 세 살 주 일 달 번 배 시간 분 초 퍼센트 가지 차례"
)  # after 두세, 이삼, glued too
SPACED_COUNTERS = _words("주 점 명 분 대 위 등 호 차 회 번 일 달 개 남매 형제 자매")  # after 삼, 오, 육, 칠, 팔, spaced

PARTICLES = AFTER_A_COUNTER | _words(  # and what may stand there as they do
    "씩 여 간 째 쯤 정도 이상 이하 미만 가량 당 짜리 및 모두 대 중 안 내 전 후 넘 때 동안"
)
