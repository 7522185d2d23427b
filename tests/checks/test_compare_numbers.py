"""Numbers of a pair: what equals what, and what is said of the rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from shipped import NUMBER_TABLES
from toy import pair
from worded import sentences, told

from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.facts.numbers.units import ENGLISH_UNITS, KOREAN_UNITS, UNITS
from qa_lint.model import Amount, Hit


def compare(korean: str, english: str, swapped: bool = False) -> list[Hit]:
    return list(compare_numbers(pair(korean, english, "en" if swapped else "ko"), **NUMBER_TABLES))


EQUAL = [
    # until the last day, for so many days from the first on
    ("전시는 5월 3일부터 닷새간 열린다.", "The exhibition runs from May 3 to 7."),
    ("장터는 다음 달 9일부터 사흘간 선다.", "The fair runs from the 9th to the 11th of next month."),
    ("오전 10시부터 3시간 동안 단수된다.", "There is no water between 10 a.m. and 1 p.m."),
    ("회의는 오후 2시부터 두 시간 동안 열린다.", "The meeting runs from 2 to 4 p.m."),
    ("20대 투표율은 낮았다.", "Turnout among twentysomethings was low."),
    # the difference of two numbers that both sides have
    ("그는 몸무게를 90kg에서 72kg으로 줄였다.", "He went from 90 kg to 72 kg, shedding 18 kg."),
    ("매출은 120억 원에서 150억 원으로 늘었다.", "Sales rose by 3 billion won to 15 billion won from 12 billion won."),
    ("지지율은 42%에서 35%로 떨어졌다.", "The approval rating fell 7 percentage points to 35% from 42%."),
    # the bound of one side by the number next to it, and once for twice
    ("12세 미만은 무료다. 12세 미만은 부모와 함께 온다.", "Those 11 or under go free and come with a parent."),
    ("열 네트워크를 잇는다.", "It joins ten networks."),
    ("주민의 30%가 넘게 반대했다.", "A third of the residents objected."),
    ("3분의 2로 줄었다.", "By a third it fell."),
    # the same hour in another time zone
    ("회의는 오후 5시에 열린다.", "The meeting starts at 5 p.m. (8 a.m. London time)."),
    ("회의는 오후 5시에 열린다.", "The meeting starts at 5 p.m. (8 a.m. GMT)."),
    ("회의는 오후 5시에 열린다.", "The meeting starts at 5 p.m. (8 a.m. UTC)."),
    ("회의는 오후 5시에 열린다.", "The meeting starts at 5 p.m. (3 a.m. EST)."),
    ("회의는 오전 8시(한국시간 오후 5시)에 열린다.", "The meeting starts at 8 a.m."),
    ("표는 40스위스프랑, 벌금은 5만 홍콩달러이다.", "The ticket is CHF 40, the fine HK$50,000."),
    ("상금은 4백만 텡게, 표는 30헤알이다.", "The prize is 4 million tenge and the ticket R$30."),
    ("상금은 4백만 랜드, 표는 30호주달러이다.", "The prize is ZAR 4 million and the ticket 30 Australian dollars."),
    ("물 500g을 붓고 5킬로를 걸었다.", "They poured in 500 ml of water and walked 5 kilometers."),
    ("넓이는 12㎡, 부피는 3㎤이다.", "It has 12 meters squared and 3 cubic centimeters."),
    ("그는 100m를 9초 58에 뛰었다.", "He ran the 100 meters in 9.58 seconds."),
    ("회의는 5월 3일과 4일에 열린다.", "The meeting is on May 3 and 4."),
    ("두 번 다시 오지 않겠다고 한 번 말했다.", "He said once that he would never come again."),
    ("두 번 이상 확인해야 하는 까닭", "Why it must be checked more than once"),
    ("(1) 불을 끈다. (2) 문을 닫는다.", "(1) Put out the light. (2) Close the door."),
    ("버스는 한 시간에 네 번 다닌다.", "The bus runs every 15 minutes."),
    # of a score and of a ratio of two things either may be told first
    ("우리 팀은 1대 3으로 졌다.", "Our team lost 3 to 1."),
    ("우리 팀은 0골에 그쳤다.", "Our team scored no goals."),
    ("회의는 15:00에 시작한다.", "The meeting starts at 3 p.m."),
    ("교사 대 학생의 비율은 1대 15이다.", "The ratio of students to teachers is 15 to 1."),
    ("수익을 7대 3으로 나눈다.", "They split the profits 70-30."),
    ("수익을 7대 3으로 나눈다.", "They split the profits 7 to 3."),
    # who is left out of all, and how many there are then
    ("직원 예순 명 중 쉰여섯 명이 서명했다.", "All but four of the sixty workers signed."),
    ("열두 채 가운데 열한 채가 팔렸다.", "Of the twelve houses, all but one have been sold."),
    ("주민 90명 중 다섯 명을 뺀 모두가 왔다.", "Eighty-five of the 90 residents came."),
    ("창문 8개 중 2개만 빼고 닦았다.", "Six of the 8 windows were cleaned."),
    # an age that is not yet reached, and the decade before it
    ("스무 살이 채 안 된 선수이다.", "The player is still in her teens."),
    ("마흔 살도 못 되어 은퇴했다.", "He retired in his thirties."),
    ("쉰 살이 되기 전에 집을 샀다.", "She bought a house in her forties."),
    # ages and amounts that nothing counts
    ("쉰이 넘은 나이에 춤을 배웠다.", "She learned to dance when she was over fifty."),
    ("쉰을 앞둔 배우이다.", "The actor is nearing fifty."),
    ("각각 700만 400만 원을 냈다.", "They paid 7 million and 4 million won."),
    ("6천 5천 원짜리 국수", "noodles at 6,000 and 5,000 won"),
    ("3억 2천만 4억 원에 팔렸다.", "They sold for 320 million and 400 million won."),
    # children by their sons and daughters
    ("그녀는 2남 2녀 중 둘째이다.", "She is the second of four children."),
    ("슬하에 2남 3녀를 두었다.", "They have two sons and three daughters."),
    ("1남 4녀의 막내", "the youngest of five siblings"),
    # courts by their instance
    ("2심은 형을 깎았다.", "The appeals court reduced the sentence."),
    ("1심에서 진 회사는 맞서기로 했다.", "The firm, beaten in the lower court, will fight on."),
    ("3심까지 갔다.", "It went as far as the Supreme Court."),
    # what begins with the next month or week
    ("식당은 이번 달까지 쉽니다.", "The restaurant will reopen next month."),
    ("전시실은 이번 주까지 닫는다.", "The gallery is back next week."),
    # one of a measure and half of it, each on both sides
    ("물 한 컵과 꿀 반 컵을 섞는다.", "Mix a cup of water with half a cup of honey."),
    ("우유 한 잔 반", "a glass and a half of milk"),
    ("우유 한 잔 반", "one and a half glasses of milk"),
    # so many of a value, and what they make
    ("1만 원짜리 지폐 서른 장을 받았다.", "He got 300,000 won in 10,000-won bills."),
    ("병의 반을 비웠다. 한 병의 절반이다.", "They drank half a bottle."),
    # a time that is said again, and one on the hour
    ("오전 9시 30분에 시작해 9시 30분부터 접수한다.", "It starts at 9:30 a.m., when you can also register."),
    ("오후 5시 정각, 30분 동안 쉰다.", "At 5 p.m. there is a 30-minute break."),
    ("매일 3회, 한 번에 2정을 먹는다.", "Take two tablets three times a day."),
    # both ends of a range, of which the second has the unit or the month of the first, or the first that of the second
    ("체육관은 3월 8일부터 19일까지 닫는다.", "The gym is closed between March 8 and 19."),
    ("500만~1천만 원이 든다.", "It costs between 5 and 10 million won."),
    ("1998년부터 2003년까지 살았다.", "Between 1998 and 2003 he lived here."),
    # set phrases that a translation may put in words
    ("비밀번호를 제3자에게 알리지 마십시오.", "Do not share your password with others."),
    ("지인에게 넘기지 마십시오.", "Do not hand it to a third party."),
    ("오후 7시에 문을 연다.", "Doors open at 7 in the evening."),
    ("새벽에 떠나 오후 늦게 닿았다.", "They left in the morning and arrived in the evening."),
    ("이제 네 차례다.", "Now it is your turn."),
    ("네 차례 연속 동결이다.", "It stood pat for a fourth straight meeting."),
    ("석 달 전보다 0.25%포인트 높다.", "It is a quarter percentage point higher than three months ago."),
    ("재판관 9명 중 6명의 찬성으로 결정했다.", "The court ruled 6-3."),
    ("위원 7명 가운데 2명이 반대했다.", "The board voted 5-2."),
    ("위원 7명 가운데 2명이 반대했다.", "The motion was carried by 5 to 2."),
    ("의회는 6대 3으로 안을 통과시켰다.", "Six of the nine council members voted for it."),
    ("배구 대표팀이 3-1(25-21 22-25 25-18 25-23)로 이겼다.", "It was a four-set win: 25-21, 22-25, 25-18, 25-23."),
    ("세트 스코어 3대 2로 이겼다.", "They won in five sets."),
    ("수요일인 20일은 맑겠다.", "It will be sunny on Wednesday."),
    ("회의는 20일 수요일에 열린다.", "The meeting is on Wednesday."),
    ("14일 주가는 전날보다 10% 내렸다.", "Shares fell 10 percent on Thursday."),
    ("2025학년도 지원자가 지난해보다 늘었다.", "This year's applicants outnumber those of last year."),
    ("2024학년도 시험은 쉬웠다.", "The exam for the 2024 academic year was easy."),
    ("11일 오전 3시에 숨졌다.", "He died early Monday."),
    ("전국 만 18세 이상 남녀 1,003명에게 물었다.", "The poll covered 1,003 adults nationwide."),
    ("법안은 21대 국회에서 폐기됐다.", "The bill died in the previous National Assembly."),
    ("18세 미만은 들어갈 수 없다.", "Minors may not enter."),
    ("연중무휴 24시간 문을 연다.", "We are open 24 hours a day, 365 days a year."),
    ("365일 문을 엽니다.", "We are open every day of the year, year-round."),
    ("숨쉬기 힘들면 119를 부르세요.", "Call an ambulance if you cannot breathe."),
    ("외환위기로 일감이 끊겼다.", "The 1997 financial crisis dried up the work."),
    ("임진왜란 때 불탔다.", "It burned down in the Japanese invasions of the 1590s."),
    ("2026학년도 2학기 모집", "Now accepting students for fall 2026"),
    ("2인실은 92만 원, 4인실은 61만 원이다.", "A double costs 920,000 won; a quad, 610,000 won."),
    ("자리가 2만 남았다.", "Only 2 are left."),
    ("월세 30만 원짜리 방이다.", "The room costs 300,000 won a month (about $220)."),
    ("한 상자에 8만 원까지 한다.", "A box costs as much as 80,000 won, nearly $60."),
    ("주민 2만 200명이 왔다.", "20,200 residents came."),
    ("보증금은 3억 500원이다.", "The deposit is 300,000,500 won."),
    ("전화는 063-555-1330이다.", "Call +82-63-555-1330."),
    ("전화는 02-555-1330이다.", "Call +82 2-555-1330."),
    ("전화는 02-555-1330이다.", "Call 82-2-555-1330."),
    ("찰스 3세가 왔다.", "King Charles came."),
    ("찰스 3세가 왔다.", "King Charles III came."),
    ("교황 레오나르도 13세가 왔다.", "Pope Leonardo came."),
    ("레오나르도 13세 국왕이 왔다.", "King Leonardo came."),
    ("재일 교포 3세 작가이다.", "The writer is a Korean resident of Japan."),
    ("루이 14세의 궁전이다.", "It is the palace of Louis XIV."),
    ("전압은 220V이다.", "The voltage is 220 volts."),
    ("출력은 1.5kW이다.", "The output is 1,500 watts."),
    ("예산은 3억 5천만 원이다.", "The budget is 350 million won."),
    ("절반이 찬성했다.", "50% were in favour."),
    ("응답자의 3분의 1이 반대했다.", "A third of those asked were against it."),
    ("매출이 두 배가 되었다.", "Sales doubled."),
    ("매출이 세 배로 늘었다.", "Sales grew threefold."),
    ("인구는 약 123만 명이다.", "The population is about 1.2 million."),
    ("수십 명이 다쳤다.", "Dozens were hurt."),
    ("수익은 8대 2로 나눈다.", "Profits are split 80-20."),
    ("수익은 8대 2로 나눈다.", "Profits are split 80/20."),
    ("수익은 8:2로 나눈다.", "Profits are split eighty-twenty."),
    # years of another era, in it, in ours, or in both
    ("단기 4359년 설날이다.", "It is Lunar New Year 2026."),
    ("단기 4359년 설날이다.", "It is Lunar New Year 2026 (the year 4359 of Dangun)."),
    ("단기 4359년(서기 2026년) 설날이다.", "It is Lunar New Year 2026."),
    ("불기 2570년 봄이다.", "It is spring in the Buddhist year 2570."),
    ("쇼와 20년에 전쟁이 끝났다.", "The war ended in 1945."),
    ("쇼와 20년(1945년)에 전쟁이 끝났다.", "The war ended in the 20th year of Showa."),
    ("메이지 45년에 지었다.", "It was built in 1912 (Meiji 45)."),
    ("수익은 7대 3으로 나눈다.", "One takes 70 percent of the profits and the other 30 percent."),
    ("엽산 400㎍이 들어 있다.", "It contains 400 micrograms of folic acid."),
    ("농도는 18.4 ng/mL였다.", "The level was 18.4 nanograms per milliliter."),
    ("두께는 0.2 내지 0.5 mm이다.", "It is 0.2 to 0.5 mm thick."),
    ("규소를 7 중량% 이하로 포함한다.", "It contains up to 7% by weight of silicon."),
    ("규소를 7 부피%로 포함한다.", "It contains 7 vol% of silicon."),
    ("수백만 명이 보았다.", "Millions watched it."),
    ("2030세대의 취향", "the taste of people in their 20s and 30s"),
    ("오후 3시에 만나자.", "Let us meet at 15:00."),
    ("오후 8시 반에 시작한다.", "It begins at 8:30 p.m."),
    ("출발 시각은 오전 8시 반입니다.", "We leave at half past eight in the morning."),
    ("모임은 저녁 7시 반인데 아무도 없다.", "The meeting is at seven thirty in the evening, and nobody is here."),
    ("30분 걸린다.", "It takes half an hour."),
    # so many times a week, and the days
    ("주 3회 연다.", "It opens on Mondays, Wednesdays and Fridays."),
    ("일주일에 두 번 연다.", "It opens every Tuesday and Thursday."),
    ("월·수·금요일에 연다.", "It opens three times a week."),
    # a part of a unit, and a smaller one
    ("물 500ml를 넣는다.", "Add half a liter of water."),
    ("물 250ml를 넣는다.", "Add a quarter of a liter of water."),
    ("쌀 750g을 씻는다.", "Wash three quarters of a kilo of rice."),
    ("길이는 50cm이다.", "It is half a meter long."),
    ("로켓은 초속 9,500m로 난다.", "The rocket flies at 9.5 km per second."),
    ("달팽이는 시속 50m로 긴다.", "A snail crawls at 0.05 km/h."),
    ("로봇은 분속 60m로 움직인다.", "The robot moves at 1 m/s."),
    ("2주 동안 쉰다.", "We rest for 14 days."),
    ("일주일 걸렸다.", "It took seven days."),
    ("이틀 걸렸다.", "It took two days."),
    ("6개월 뒤", "half a year later"),
    ("18개월 된 아이", "a child of one and a half years"),
    ("10년 전", "a decade ago"),
    ("90년대 말", "the end of the 1990s"),
    ("20대 여성 두 명", "two women in their twenties"),
    ("10대 청소년", "teenagers"),
    ("7월 4일에 열린다.", "It opens on July 4th."),
    ("5월에 끝났다.", "It ended in May."),
    ("2차 세계 대전", "World War II"),
    ("2차 세계대전 때였다.", "It was in the First World War."),  # another name, which is told as that
    ("사육신은 세종의 신하였다.", "The six martyred ministers served King Sejong."),
    ("세종은 육진을 개척했다.", "King Sejong set up the Six Garrisons."),
    ("3분기 실적", "Q3 results"),
    ("높이가 10피트쯤 된다.", "It is about 3 metres high."),
    ("두 도시 모두 컸다.", "Both cities were large."),
    ("5개 사가 참여했다.", "Five took part."),
    ("7일 오후에 왔다.", "They came on the afternoon of the 7th."),
    ("두세 번 말했다.", "I said it two or three times."),
    ("한 사람이 왔다.", "Somebody came."),
    ("이 값은 0.92이다.", "The value is 0.9192433."),
    ("둘 이상의 참조", "more than one reference"),
    ("지난달 말", "at the end of June"),
    ("12일에 말했다.", "He said on Thursday."),
    ("3. 저장한다.", "Save it."),
    ("몇 초 뒤에 보인다.", "It shows three seconds later."),
    ("다섯 자 이상", "longer than four characters"),
    ("매출은 1000억 유로다.", "Sales were 100 bil. euros."),
    ("설정은 `timeout 30`이다.", "The setting is 30."),
    ("제3자 쿠키", "third-party cookies"),
    ("10여 년 동안", "for over a decade"),
    ("4주 연속 늘었다.", "It rose for four straight weeks."),
    ("3연승을 거뒀다.", "They took three straight wins."),
    ("십여 명이 대피했다.", "About a dozen people fled."),
    ("10여 명이 왔다.", "More than a dozen people came."),
    ("수십 명이 왔다.", "Scores of people came."),
    ("24시간 상담", "24/7 support"),
    ("16진수 값", "a hexadecimal value"),
    ("코로나19 환자", "a COVID-19 patient"),
    ("매개변수 1.5B개", "1.5B parameters"),
    ("오후 3시 30분에 시작한다.", "It begins at 1530."),
    ("새벽 2시에 끝난다.", "It ends at 2 a.m."),
    ("오전 9시부터 오후 6시까지", "from 9 a.m. to 6 p.m."),
    ("네 시 45분에 떠난다.", "It leaves at quarter to five."),
    ("영하 5도였다.", "It was 5 degrees below zero."),
    ("2대 1로 이겼다.", "They won 2-1."),
    ("7월 7~9일에 열린다.", "It runs from July 7 to 9."),
    ("3박 4일 여행", "a four-day trip"),
    ("하반기 매출", "sales in the second half"),
    ("보름 뒤에 온다.", "They come in a fortnight."),
    ("153,75유로를 냈다.", "I paid €153.75."),
    ("2∼3% 올랐다.", "It rose by 2 to 3 percent."),
    ("파드마다 500m CPU를 준다.", "Each pod gets 500m CPU."),
    ("8080 포트에서 종료 코드 137", "exit code 137 on port 8080"),
    ("2023년 7월 24일", "7/24/2023"),
    ("'98년 대회", "the games of 1998"),
    ("3시간 30분 걸린다.", "It takes three and a half hours."),
    ("1시간 30분짜리 영화", "a film of 90 minutes"),
    ("0.25%p 내렸다.", "It was cut by 25 basis points."),
    ("1억 2천만 원", "KRW 120 million"),
    ("3-5쪽을 보라.", "See pp. 3-5."),
    ("배열의 길이가 0이면", "if the array has no length"),
    ("섭씨 25도였다.", "It was 77 degrees Fahrenheit."),
    ("기온이 25도까지 올랐다.", "Temperatures rose to 77 degrees."),
    ("영하 10도였다.", "It was 14 degrees Fahrenheit."),
    ("시속 120km로 달린다.", "It runs at 75 mph."),
    ("초속 15m의 바람", "winds of 15 m/s"),
    ("간격은 15m이다.", "They are 15 meters (49 feet) apart."),
    ("2억 달러(약 2,800억 원)를 썼다.", "They spent $200 million."),
    ("지난 9일 납치됐다.", "They were abducted on July 9."),
    ("사람들 한두 명", "one or two people"),
    ("1~2개를 고른다.", "Choose one or two."),
    ("기본값은 백만입니다.", "It defaults to one million."),
    ("오 곱하기 오는 이십오야.", "Five times five is twenty five."),
    ("타율은 2할6푼8리다.", "He is hitting .268."),
    ("13초04로 이겼다.", "He won in 13.04 seconds."),
    ("13초 04로 이겼다.", "He won in 13.04 seconds."),
    ("4분 13초 04의 기록이다.", "The time is 4:13.04."),
    ("별이 1,000억~4,000억 개 있다.", "There are somewhere between 100 and 400 billion stars."),
    ("300만에서 400만 명이 산다.", "Between three and four million people live there."),
    ("3-0 완승이었다.", "They won in straight sets."),
    ("3볼 2스트라이크에서 홈런을 쳤다.", "He homered on a full count."),
    ("10의 9승이다.", "It is 10^9."),
    ("속도는 3 x 10^ 8 m/s이다.", "The speed is 3 x 10^8 m/s."),
    ("10분의 1초", "tenths of a second"),
    ("코로나19 때문에", "because of COVID"),
    ("2023. 7월", "July 2023"),
    ("'23.7.7.(금)", "Friday, July 7, 2023"),
    ("6·25 전쟁", "the Korean War"),
    ("제5조 제2항", "Article 5, paragraph 2"),
    ("3차원", "3D"),
    ("3~4억 원", "300 to 400 million won"),
    ("30억~40억 달러", "$3-4 billion"),
    ("키가 188cm이다.", "He is 6 feet 2 inches tall."),
    ("키가 1m 88cm이다.", "He is 1.88 meters tall."),
    ("3km를 걸었다.", "They walked 3,000 metres."),
    ("50년", "half a century"),
    ("5,574㎡ 저택", "a 60,000-square-foot home"),
    ("2023년 3분기", "3Q23"),
    ("2022/23 시즌", "the 2022-23 season"),
    ("1990년대 중반", "the mid-1990s"),
    ("2천 개 이상", "a couple of thousand"),
    ("배는 12해리 밖에 있었다.", "The ship lay 22 kilometers out."),
    ("5회 이상 틀리면 10분간 잠깁니다.", "It is locked for 10 minutes after five or more failures."),
    ("5회 틀리면 10분간 잠깁니다.", "It is locked for 10 minutes after five wrong entries."),
    ("5시 10분에 도착했다.", "They arrived ten minutes after five as always."),
    ("입장료는 40리라이다.", "Admission is 40 lira."),
    ("계약서는 2통을 작성한다.", "This agreement is made in duplicate."),
    ("기원전 300년", "300 BC"),
    ("오전 0시 26분", "12:26 a.m."),
    ("오후 9시(한국시간 다음 날 오전 4시)", "at 9 p.m."),
    ("10명 중 7명이 찬성했다.", "70% were in favour."),
    ("열 명 중 여덟 명", "eight out of ten people"),
    ("매출이 100% 늘었다.", "Sales doubled."),
    ("매출이 50% 늘었다.", "Sales grew by half."),
    ("24시간 운영", "open around the clock"),
    ("천만 관객", "10 million viewers"),
    ("4×100m 계주", "the 4x100 meter relay"),
    ("칠월 사일", "July 4"),
    ("삼 남매", "three siblings"),
    ("십중팔구", "nine times out of ten"),
    ("10명 이상", "more than nine"),
    ("Python 3.10 이상", "Python 3.10 or later"),
    ("HTTP 2.0", "HTTP 2"),
    ("오후 3:30에", "at 15:30"),
    ("화면은 1920x1080이다.", "The screen is 1920 by 1080."),
    ("두 시간 반", "two and a half hours"),
    ("오후 4시 50분에 만나자.", "Let us meet at ten to five."),
    ("키가 188cm이다.", "He is 6'2\" tall."),
    ("확률은 만분의 일이다.", "The chance is one ten-thousandth."),
    ("만 번째 손님", "the ten-thousandth guest"),
    ("수백억 개의 매개변수", "tens of *billions* of parameters"),
    ("삼국지를 읽었다.", "I read Romance of the Three Kingdoms."),
    ("30초 지연", "a thirty-second delay"),
    ("서른두 번째 생일", "his thirty-second birthday"),
    ("너비는 `300px`이다.", "It is 300 pixels wide."),
    ("세 번째 값은 `3`이다.", "The value is three."),
    ("찬성 10명, 반대 5명", "a vote of ten to five"),
    ("약 4,850명이 서명했다.", "Nearly 5,000 people signed."),
    ("거의 5,000명이 서명했다.", "Some 4,850 people signed."),
    ("약 10만 3,000명이 찾았다.", "More than 100,000 people visited."),
    ("110/220볼트 겸용", "For 110 and 220 volts"),
    ("64/128/256기가바이트 모델이 있다.", "It comes with 64, 128 or 256 gigabytes."),
    ("그는 후반 44분에 동점골을 넣었다.", "He equalized a minute from time."),
    ("12세 이하에게는 권하지 않습니다.", "Recommended for ages 13 and up."),
    ("6명 이상은 탈 수 없다.", "Up to five people may ride."),
    ("반나절이면 섬을 한 바퀴 돌 수 있다.", "You can walk around the island in five hours."),
    ("공사에 하루 반이 걸렸다.", "The work took 36 hours."),
    ("2의 8제곱은 256이다.", "Two to the eighth power is 256."),
    ("3의 5제곱", "The fifth power of three"),
    ("10의 9제곱은 10억이다.", "Ten to the power of nine is a billion."),
    ("18세기 초의 지도이다.", "The map dates from the early 1700s."),
    ("사업비는 40억 원이며, 이 가운데 20억 원은 국비이다.", "Half of the 4 billion won comes from the state."),
    ("한 달에 두 번 모인다.", "They meet twice a month."),
    ("20대 남성이 다쳤다.", "A man in his twenties was hurt."),
    ("20대 남성들이 모였다.", "Twenty-something men gathered."),
    ("버스 20대가 왔다.", "Twenty buses came."),
    ("20대 여성 20명이 참가했다.", "Twenty women in their twenties took part."),
    ("예산이 4분의 3 수준으로 줄었다.", "The budget was cut by a quarter."),
    ("수확량이 60%로 줄었다.", "The harvest fell by 40 percent."),
    ("1회 5mL씩 하루 네 번 드십시오.", "Take one teaspoon four times a day."),
    ("개봉 후 30일 이내에 드십시오.", "Eat within one month of opening."),
    ("그는 연장 후반 14분에 골을 넣었다.", "He scored a minute from the end of extra time."),
    ("입이 열 개라도 할 말이 없다.", "I have no excuse."),
    ("제때 하면 수고를 던다.", "A stitch in time saves nine."),
    ("현장에 십여 명이 모였다.", "A dozen people gathered at the scene."),
    ("매출이 1.5배로 늘었다.", "Sales grew by half."),
    ("'08~'12년 통계를 사용했다.", "Statistics from 2008 to 2012 were used."),
    ("서드파티 꾸러미를 쓴다.", "It uses a 3rd-party package."),
    ("2주에 한 번 청소한다.", "It is cleaned twice a month."),
    ("다섯 경기에서 3승 2패를 했다.", "They went 3-2 in five games."),
    ("3승 2패로 앞서던 팀이 2대 3으로 졌다.", "The team, ahead 3-2 in the series, lost 3-2."),
]

WRONG = [
    ("added", "회의는 오후 2시부터 두 시간 열린다.", "The meeting runs from 2 to 5 p.m.",
     "회의는 오후 2시부터 두 시간 열린다.", "5 p.m."),
    ("added", "5월 3일부터 닷새간 열린다.", "It runs from May 3 to 8.", "5월 3일부터 닷새간 열린다.", "8"),
    ("added", "그는 몸무게를 90kg에서 72kg으로 줄였다.", "He went from 90 kg to 72 kg, shedding 16 kg.",
     "그는 몸무게를 90kg에서 72kg으로 줄였다.", "16 kg"),
    ("number", "그들은 백일 동안 기다렸다.", "They waited for 102 days.", "백일", "102 days"),
    ("missing", "종료 2분 전에 골을 넣었다.", "He scored a minute from time.", "2분", "He scored a minute from time."),
    ("magnitude", "수십 명과 수백 명이 왔다.", "Thousands came.", "수십 명", "Thousands"),
    ("added", "회의는 오후 5시에 열린다.", "The meeting starts at 5 p.m. (8 a.m. in the office).",
     "회의는 오후 5시에 열린다.", "8 a.m."),
    # one end of a range against a number by itself, and against a range
    ("number", "10~15명이 왔다.", "20 people came.", "10", "20"),
    ("number", "20명이 왔다.", "10 to 15 people came.", "20명", "10"),
    ("number", "수백 명이 왔다.", "Scores of people came.", "수백 명", "Scores"),
    ("number", "수익을 7대 3으로 나눈다.", "They split the profits 3 to 7.", "7대 3", "3 to 7"),
    ("number", "수지와 경화제를 4대 1로 섞는다.", "Mix resin and hardener at 1 to 4.", "4대 1", "1 to 4"),
    # a version that has left a gap
    ("missing", "파이썬 v3.11을 설치한다.", "Install Python v .", "v3.11", "v "),
    # a time that loses its half hour, though something else takes half an hour
    (
        "missing",
        "오전 9시 30분에 열고 오후 5시 30분에 닫는다.",
        "It opens at 9:30 a.m. and closes at 5 p.m.",
        "30분",
        "It opens at 9:30 a.m. and closes at 5 p.m.",
    ),
    (
        "missing",
        "오전 10시 15분에 열고 11시 15분에 닫는다.",
        "It opens at 10:15 a.m. and closes at 11.",
        "15분",
        "It opens at 10:15 a.m. and closes at 11.",
    ),
    # so many times a day, of which the other number is said of something else
    ("number", "1회 2정씩 하루 3회 먹는다.", "Take three tablets two times a day.", "하루 3회", "two times a day"),
    (
        "number",
        "300만에서 500만 명이 산다.",
        "Between three and four million people live there.",
        "300만에서 500만 명",
        "three and four million",
    ),
    ("number", "4분 13초 04의 기록이다.", "The time is 4:13.40.", "13초 04", "4:13.40"),
    ("number", "회원은 48명이다.", "There are 46 members.", "48명", "46"),
    ("number", "열두 살이다.", "She is fourteen years old.", "열두 살", "fourteen years"),
    ("number", "인구의 3분의 2가 찬성했다.", "Two-fifths of the people agreed.", "3분의 2", "Two-fifths"),
    ("number", "회원이 3분의 2로 줄었다.", "The members fell to five.", "3분의 2", "five"),
    ("number", "회원의 반이 떠났다.", "A third of the members left.", "반", "A third"),
    ("number", "표가 반만 남았다.", "A third of the tickets is left.", "반", "A third"),
    ("number", "회원이 다섯으로 줄었다.", "The members fell to two-thirds.", "다섯", "two-thirds"),
    ("magnitude", "3억 5천만 원을 썼다.", "They spent 3.5 billion won.", "3억 5천만 원", "3.5 billion won"),
    ("magnitude", "3만 5천 명이 왔다.", "3,500 people came.", "3만 5천 명", "3,500"),
    ("magnitude", "관객이 300만을 넘었다.", "The audience is over 300.", "300만", "300"),
    ("magnitude", "관객이 100만을 넘었다.", "The audience is over 100.", "100만", "100"),
    ("date", "지난해 4월부터 올해 8월까지", "April of this year to August of this year", "지난해", "this year"),
    ("date", "그는 2일 오전 별세했다.", "He died on the evening of the 2nd.", "오전", "evening"),
    ("date", "표는 이날 오후 매진됐다.", "Tickets sold out that morning.", "오후", "morning"),
    ("date", "월요일과 수요일에 연다.", "It opens on Monday and Monday.", "수요일", "Monday"),
    ("date", "9월에 끝난다.", "It ends in October.", "9월", "October"),
    ("date", "1968년에 세웠다.", "It was founded in 1986.", "1968년", "1986"),
    ("unit", "300만 원을 받았다.", "They got 3 million dollars.", "300만 원", "3 million dollars"),
    ("unit", "상금은 4천만 크로네였다.", "The prize was 40 million euros.", "4천만 크로네", "40 million euros"),
    ("unit", "상금은 4백만 유로였다.", "The prize was 4 million Swiss francs.", "4백만 유로", "4 million Swiss francs"),
    ("unit", "표는 40스위스프랑이다.", "The ticket is 40 euros.", "40스위스프랑", "40 euros"),
    ("unit", "약 0.5mg을 먹는다.", "Take 0.5 ml of it.", "0.5mg", "0.5 ml"),
    ("unit", "넓이는 12제곱미터이다.", "It has 12 cubic meters.", "12제곱미터", "12 cubic meters"),
    ("unit", "하루에 30kW를 쓴다.", "It uses 30 kWh a day.", "30kW", "30 kWh"),
    ("unit", "배는 9해리 밖에 있었다.", "The ship lay 9 kilometers out.", "9해리", "9 kilometers"),
    ("unit", "배는 12노트로 달렸다.", "The ship sailed at 12 miles per hour.", "12노트", "12 miles per hour"),
    ("unit", "별은 4.2광년 떨어져 있다.", "The star is 4.2 miles away.", "4.2광년", "4.2 miles"),
    ("unit", "이 엔진은 300마력을 낸다.", "The engine produces 300 kilowatts.", "300마력", "300 kilowatts"),
    ("unit", "최대 64KiB를 쓸 수 있다.", "You can use up to 64 MiB.", "64KiB", "64 MiB"),
    ("unit", "중심기압은 950헥토파스칼이다.", "The pressure is 950 kilopascals.", "950헥토파스칼", "950 kilopascals"),
    ("unit", "읽는 데 80나노초가 걸린다.", "Reading takes 80 microseconds.", "80나노초", "80 microseconds"),
    ("unit", "석 달 전보다 높아졌다.", "It is up from three years ago.", "석 달", "three years"),
    ("unit", "금리가 2%p 올랐다.", "Rates rose by 2 percent.", "2%p", "2 percent"),
    ("unit", "4주 연속 늘었다.", "It rose for four straight months.", "4주", "four straight months"),
    ("unit", "두 달 뒤에 연다.", "It opens in a fortnight.", "두 달", "fortnight"),
    ("unit", "30개월 걸린다.", "It takes 30 days.", "30개월", "30 days"),
    ("unit", "다음 날부터 2주간 쉰다.", "From the next day they rest for two days.", "2주간", "two days"),
    ("number", "사망자가 504명을 넘었다.", "More than 500 died.", "504명", "500"),
    ("number", "[3장](/a)에서 세 가지를 배운다.", "[Chapter 2](/a) teaches three things.", "3장", "2"),
    ("missing", "길이가 320m인 다리", "the long bridge", "320m", "the long bridge"),
    ("missing", "여덟 명이 왔다.", "They came.", "여덟 명", "They came."),
    ("added", "긴 다리", "the bridge, 320 metres long", "긴 다리", "320 metres"),
    ("added", "승객 명이 다쳤다.", "Two passengers were hurt.", "명", "Two"),
    # 가지 counts, but is a branch if it has a particle
    ("date", "3월 8일부터 18일까지 닫는다.", "It is closed between March 8 and 19.", "18일", "19"),
    ("number", "500만~2천만 원이 든다.", "between 5 and 10 million won", "500만~2천만 원", "5 and 10 million won"),
    ("missing", "이 내용은 제3조에 있습니다.", "It is said in these Terms.", "3조", "It is said in these Terms."),
    ("missing", "2학기에 모집한다.", "We recruit in the semester.", "2학기", "We recruit in the semester."),
    ("added", "매주 문을 연다.", "We open 5 days a week.", "매주 문을 연다.", "5 days"),
    ("missing", "손녀 찬미가 3세이다.", "Chanmi is a granddaughter.", "3세", "Chanmi is a granddaughter."),
    ("missing", "26세 국왕이 왔다.", "A king came.", "26세", "A king came."),
    ("missing", "119쪽을 보라.", "See the page on police.", "119쪽", "See the page on police."),
    ("added", "외환위기였다.", "It was the 1987 financial crisis.", "외환위기였다.", "1987"),
    ("added", "방값은 30만 원이다.", "It costs 300,000 won a month, and $220 more.", "방값은 30만 원이다.", "$220"),
    ("added", "나무의 가지는 길다.", "The 2 branches are long.", "나무의 가지는 길다.", "2"),
    ("number", "GPT-4 모델", "the GPT-3 model", "GPT-4", "GPT-3"),
    ("date", "오후 3시에 만나자.", "Let us meet at 3 a.m.", "오후 3시", "3 a.m."),
    ("date", "7월 7~9일에 열린다.", "It runs from July 7 to 8.", "7~9일", "7 to 8"),
    ("date", "7월 9일에 열린다.", "It opens on July 8.", "7월 9일", "July 8"),
    ("number", "영하 5도였다.", "It was 5 degrees.", "영하 5도", "5 degrees"),
    ("number", "2대 1로 이겼다.", "They won 3-1.", "2대 1", "3-1"),
    ("number", "3-5쪽을 보라.", "See pp. 3-6.", "3-5쪽", "3-6"),
    ("unit", "금리를 25bp 내렸다.", "Rates were cut by 25 percentage points.", "25bp", "25 percentage points"),
    ("unit", "농도는 18.4 ng/mL였다.", "The level was 18.4 mg/mL.", "18.4 ng", "18.4 mg"),
    ("number", "8080 포트", "port 8081", "8080", "8081"),
    ("number", "주가가 0.84 올랐다.", "Shares rose 0.54 percent.", "0.84", "0.54 percent"),
    ("unit", "전압은 220V이다.", "The voltage is 220 kV.", "220V", "220 kV"),
    ("unit", "화면은 60Hz로 움직인다.", "The screen runs at 60 kHz.", "60Hz", "60 kHz"),
    ("number", "주민 2만 200명이 왔다.", "20,300 residents came.", "2만 200명", "20,300"),
    ("number", "063-555-1330으로 전화하세요.", "Call +82-63-555-1331.", "063-555-1330", "82-63-555-1331"),
    ("number", "063-555-1330으로 전화하세요.", "Call 82-63-555-1331.", "063-555-1330", "82-63-555-1331"),
    ("number", "찰스 3세가 왔다.", "Charles II came.", "3세", "II"),
    ("number", "레오나르도 13세 교황이 왔다.", "Pope Leonardo XIV came.", "13세", "XIV"),
    ("number", "재벌 3세가 이끈다.", "It is led by second-generation owners.", "3세", "second"),
    ("number", "이틀 동안 쉰다.", "We rest for three days.", "이틀", "three days"),
    ("number", "매출이 두 배가 되었다.", "Sales tripled.", "두 배", "tripled"),
    ("number", "절반이 찬성했다.", "40% were in favour.", "절반", "40%"),
    ("number", "3분의 1이 반대했다.", "Half were against it.", "3분의 1", "Half"),
    ("number", "일주일 걸렸다.", "It took three weeks.", "일주일", "three weeks"),
    ("unit", "섭씨 25도였다.", "It was 25 degrees F.", "섭씨 25도", "25 degrees F"),
    ("unit", "시속 120km로 달린다.", "It runs at 120 mph.", "시속 120km", "120 mph"),
    ("unit", "5kg을 샀다.", "I bought 5 pounds.", "5kg", "5 pounds"),
    ("number", "짐은 23kg이다.", "The load is 27 pounds.", "23kg", "27 pounds"),  # money or a weight
    ("number", "짐값은 23달러이다.", "The load costs 27 pounds.", "23달러", "27 pounds"),
    ("number", "15m(49피트) 간격", "15 meters (59 feet) apart", "49피트", "59 feet"),
    ("number", "Python 3.10 이상", "Python 3.1 or later", "3.10", "3.1"),
    ("number", "v2.3.1에서", "in v2.3.2", "v2.3.1", "v2.3.2"),
    ("number", "192.168.0.1로", "to 192.168.0.2", "192.168.0.1", "192.168.0.2"),
    ("magnitude", "29,870명", "nearly 300,000", "29,870명", "300,000"),
    ("magnitude", "수십 명이 다쳤다.", "Thousands were hurt.", "수십 명", "Thousands"),
    ("magnitude", "수십 채가 무너졌다.", "Hundreds of houses collapsed.", "수십 채", "Hundreds"),
    ("number", "수익은 8대 2로 나눈다.", "Profits are split 70-30.", "8대 2", "70-30"),
    ("number", "수익은 8대 2로 나눈다.", "Profits are split 70/30.", "8대 2", "70/30"),
    ("magnitude", "6-30 4-6 6-3으로 이겼다.", "She won 6-3 4-6 6-3.", "30", "6-3"),
    # a season or a range behind a year is no count of years
    ("date", "1988년 여름에 만났다.", "We met in the summer of 1989.", "1988년", "1989"),
    ("date", "2024년 전국 대회가 열렸다.", "The national games of 2025 were held.", "2024년", "2025"),
    ("number", "직원 예순 명 중 쉰여섯 명이 서명했다.", "All but five of the sixty workers signed.",
     "예순 명 중 쉰여섯 명", "five of the sixty"),
    ("number", "그녀는 2남 2녀 중 둘째이다.", "She is the second of five children.", "2", "five"),
    ("number", "각각 700만 400만 원을 냈다.", "They paid 7 million and 3 million won.", "400만 원", "3 million won"),
    ("date", "식당은 이번 달까지 쉽니다.", "The restaurant was closed last month.", "이번 달", "last month"),
    ("date", "식당은 이번 달까지 쉽니다.", "The restaurant is closed until next month.", "이번 달", "next month"),
    # half of one is not one
    ("number", "커피를 반 잔만 마셨다.", "He drank only a cup of coffee.", "반 잔", "a cup"),
    ("number", "설탕 반 숟갈을 넣는다.", "Add one teaspoon of sugar.", "반 숟갈", "one teaspoon"),
    ("number", "하루에 한 알을 먹는다.", "Take half a tablet a day.", "한 알", "half a tablet"),
    ("number", "쌀 한 컵 반에 물을 붓는다.", "Pour water onto a cup of rice.", "한 컵 반", "a cup"),
    ("number", "쌀 한 컵에 물을 붓는다.", "Pour water onto a cup and a half of rice.", "한 컵", "a cup and a half"),
    ("missing", "1만 원짜리 지폐 서른 장을 받았다.", "He got some 10,000-won bills.", "서른 장",
     "He got some 10,000-won bills."),
    ("number", "과자 한 봉지를 먹었다.", "I ate half a bag of chips.", "한 봉지", "half a bag"),
    # one of a unit is not two of it
    ("number", "비가 일주일 동안 내렸다.", "It rained for two weeks.", "일주일", "two weeks"),
    ("number", "한 시간을 기다렸다.", "We waited for two hours.", "한 시간", "two hours"),
    ("date", "쇼와 20년에 전쟁이 끝났다.", "The war ended in 1954.", "20년", "1954"),
    ("date", "단기 4359년 설날이다.", "It is Lunar New Year 2025.", "4359년", "2025"),
    ("unit", "엽산 400㎍이 들어 있다.", "It contains 400 mg of folic acid.", "400㎍", "400 mg"),
    ("number", "서너 명이 왔다.", "Seven or eight people came.", "서너 명", "Seven or eight"),
    ("number", "두세 번 물었다.", "I asked five or six times.", "두세 번", "five or six times"),
    ("missing", "너비는 `300px`이다.", "It has a width.", "`300px`", "It has a width."),
    ("added", "포트를 연다.", "Open the port `8080`.", "포트를 연다.", "`8080`"),
    ("date", "20240년에 끝난다.", "It ends in 2024.", "20240년", "2024"),
    ("number", "3~5명이 왔다.", "It takes 3 people. Six came.", "5명", "Six"),
    ("date", "오후 4시 50분에 왔다.", "It came at ten to six.", "오후 4시 50분", "ten to six"),
    ("magnitude", "3~4억 원", "3 to 4 billion won", "3~4억 원", "3 to 4 billion won"),
    ("number", "수백만 명", "300 people", "수백만 명", "300"),
    ("number", "10명 중 7명", "eight out of ten", "10명 중 7명", "eight out of ten"),
    ("date", "3월 4일", "April 3", "3월 4일", "April 3"),
    ("date", "오후 3:30에", "at 3:30 a.m.", "오후 3:30", "3:30 a.m."),
    ("date", "11일 오후", "on the afternoon of the 12th", "11일", "12th"),
    ("date", "2021년 7월 3일에 열렸다.", "It was held on July 4, 2021.", "2021년 7월 3일", "July 4, 2021"),
    ("added", "행사가 열린다.", "The event opens on May 5.", "행사가 열린다.", "May 5"),
    ("number", "9명 중 6명이 찬성했다.", "The court ruled 6-4.", "9명 중 6명", "6-4"),
    ("number", "9명 중 6명이 찬성했다.", "The court ruled 5-4.", "9명 중 6명", "5-4"),
    ("number", "의회는 6대 3으로 통과시켰다.", "Six of the ten voted for it.", "6대 3", "Six of the ten"),
    ("number", "세트 스코어 3대 2로 이겼다.", "They won in four sets.", "3대 2", "four"),
    ("number", "결승은 5세트까지 갔다.", "The final went to four sets.", "5세트", "four"),
    ("missing", "올해 지원자는 2023년보다 늘었다.", "There are more applicants this year.", "2023년",
     "There are more applicants this year."),
    ("missing", "오전 9시에 숨졌다.", "He died early Monday.", "오전 9시", "He died early Monday."),
    ("missing", "21대 국회가 열렸다.", "The National Assembly convened.", "21대", "The National Assembly convened."),
    ("missing", "만 15세 이상 남녀에게 물었다.", "The poll covered adults.", "15세", "The poll covered adults."),
    ("date", "2024학년도 시험", "the exam of 2025", "2024학년도", "2025"),
    ("missing", "지금 2초에 해당한다.", "It is for the current second.", "2초", "It is for the current second."),
    ("added", ".x에서 1.1.x로 옮기기", "Moving from 1.0.x to 1.1.x", ".x에서 1.1.x로 옮기기", "1.0"),
    ("missing", "직원 350명이 참가했다.", "Employees took part.", "350명", "Employees took part."),
    ("number", "약 4,850명이 서명했다.", "Nearly 4,000 people signed.", "4,850명", "4,000"),
    ("number", "약 5,150명이 서명했다.", "Nearly 5,000 people signed.", "5,150명", "5,000"),
    ("number", "110/220볼트 겸용", "For 110 and 240 volts", "220볼트", "240 volts"),
    ("number", "64/128/256기가바이트 모델이 있다.", "It comes with 64, 128 or 512 gigabytes.", "256기가바이트",
     "512 gigabytes"),
    ("number", "그는 후반 44분에 동점골을 넣었다.", "He equalized three minutes from time.", "후반 44분",
     "three minutes"),
    ("number", "12세 이하에게는 권하지 않습니다.", "Recommended for ages 14 and up.", "12세", "14"),
    ("number", "6명 이상은 탈 수 없다.", "Up to seven people may ride.", "6명", "seven"),
    ("number", "반나절이면 섬을 한 바퀴 돌 수 있다.", "You can walk around the island in two days.", "반나절",
     "two days"),
    ("number", "2의 8제곱은 256이다.", "Two to the ninth power is 256.", "2의 8제곱", "Two to the ninth power"),
    ("number", "3의 5제곱", "The fourth power of three", "3의 5제곱", "fourth power of three"),
    ("magnitude", "18세기 초의 지도이다.", "The map dates from the early 1800s.", "18세기", "1800s"),
    ("number", "한 달에 두 번 모인다.", "They meet once a month.", "한 달에 두 번", "once a month"),
    ("number", "경기는 두 번 연기됐다.", "The match was postponed once.", "두 번", "once"),
    ("number", "(1) 불을 끈다. (2) 문을 닫는다.", "(1) Put out the light. (3) Close the door.", "2", "3"),
    ("number", "20대 남성이 다쳤다.", "Twenty men were hurt.", "20대", "Twenty"),
    ("number", "30대 부부가 구조됐다.", "Thirty couples were rescued.", "30대", "Thirty"),
    ("number", "예산이 4분의 3 수준으로 줄었다.", "The budget was cut to a quarter.", "4분의 3", "quarter"),
    ("number", "수확량이 60%로 줄었다.", "The harvest fell by 30 percent.", "60%", "30 percent"),
    ("number", "개봉 후 30일 이내에 드십시오.", "Eat within two months of opening.", "30일", "two months"),
    ("number", "그는 연장 후반 14분에 골을 넣었다.", "He scored three minutes from the end of extra time.",
     "연장 후반 14분", "three minutes"),
    ("unit", "이 약은 매주 두 번 먹는다.", "Take this medicine twice a month.", "매주 두 번", "twice a month"),
    ("unit", "소금 1작은술을 넣는다.", "Add one tablespoon of salt.", "1작은술", "one tablespoon"),
    ("number", "키 값이 1입니다.", "The key value is zero.", "1", "zero"),
    ("number", "그는 1승 2패를 기록했다.", "He went 2-1.", "1승 2패", "2-1"),
    ("number", "현장에 십여 명이 모였다.", "Two dozen people gathered at the scene.", "십여 명", "Two dozen"),
    ("missing", "매출이 1.5배로 늘었다.", "Sales grew by a third.", "1.5배", "Sales grew by a third."),
    ("date", "'08~'12년 통계를 사용했다.", "Statistics from 2009 to 2012 were used.", "'08~'12년", "2009 to 2012"),
]  # fmt: skip


@each(("korean", "english"), EQUAL)
def test_what_says_the_same(korean: str, english: str) -> None:
    assert told(compare(korean, english)) == []
    assert told(compare(korean, english, swapped=True)) == []


@each(("kind", "korean", "english", "source", "target"), WRONG)
def test_one_hit_for_one_mistake(kind: str, korean: str, english: str, source: str, target: str) -> None:
    assert told(compare(korean, english)) == [(kind, source, target)]
    mirror = {"missing": "added", "added": "missing"}.get(kind, kind)
    assert told(compare(korean, english, swapped=True)) == [(mirror, target, source)]


@each(
    ("said", "hour"),
    [
        ("오전 11시", 11), ("새벽 1시", 1), ("새벽 7시", 7), ("아침 4시", 4), ("아침 11시", 11),
        ("낮 12시", 12), ("낮 3시", 15), ("낮 4시", 16), ("점심 2시", 14), ("오후 1시", 13),
        ("저녁 4시", 16), ("저녁 11시", 23), ("밤 6시", 18), ("밤 11시", 23),
    ],
)  # fmt: skip
def test_a_part_of_the_day_says_which_half_of_it_is_meant(said: str, hour: int) -> None:
    right, wrong = (f"{(hour + 11) % 12 + 1} {half}" for half in ("am", "pm")[:: -1 if hour >= 12 else 1])
    korean = f"{said}에 만나자."
    assert told(compare(korean, f"At {right} we meet.")) == []
    assert told(compare(korean, f"At {wrong} we meet.")) == [("date", said, wrong)]


@pytest.mark.parametrize("said", ["아침 3시", "낮 5시", "저녁 3시", "밤 3시"])
def test_a_part_of_the_day_that_does_not_have_the_hour_leaves_open_which_half_is_meant(said: str) -> None:
    for half in ("am", "pm"):
        assert told(compare(f"{said}에 만나자.", f"At {said[-2]} {half} we meet.")) == []


@each(
    ("english", "added"),
    [
        ("General Han Do-yun, a 16th-century commander, was there.", []),
        ("The train left Cheongha, some 280 kilometers south of Seoul.", []),
        ("The train left Cheongha, some 170 miles south of Seoul.", []),
        ("He was born in Cheongha, the host of the 2018 games.", []),
        ("General Han Do-yun, a commander of 300 men, was there.", ["300"]),
        ("General Han Do-yun was there in the 16th century.", ["16th century"]),
        ("The train ran some 280 kilometers south of Seoul.", ["280 kilometers"]),
    ],
)
def test_when_and_where_somebody_is_that_is_named_may_be_explained(english: str, added: list[str]) -> None:
    assert [target for _, _, target in told(compare("거기 있었다.", english))] == added


def test_between_metres_and_kilometres_nothing_is_rounded_away() -> None:
    missing = ("missing", "3km", "They walked 3,200 metres."), ("added", "3km를 걸었다.", "3,200 metres")
    assert told(compare("3km를 걸었다.", "They walked 3,200 metres.")) == [*missing]


@pytest.mark.parametrize(
    ("english", "korean", "kinds"),
    [
        ("Prices rose 3 percent, against a target of 2.", "물가는 목표인 2%를 웃도는 3% 올랐다.", []),
        ("It took 3 hours, against a target of 2.", "목표인 2분을 넘겨 3시간 걸렸다.", ["gained-unit"]),
        ("The limit is 60.", "한도는 60분이다.", ["gained-unit"]),
        ("The capital was moved in 330.", "수도는 330년에 옮겨졌다.", []),  # a year
    ],
)
def test_a_unit_beside_another_number_is_named(english: str, korean: str, kinds: list[str]) -> None:
    assert [hit.kind for hit in compare(korean, english, swapped=True)] == kinds


def test_a_date_with_two_wrong_fields_is_one_mistake() -> None:
    assert told(compare("2021. 3. 4.에 열렸다.", "It opened on 2021-05-06.")) == [("date", "2021. 3. 4", "2021-05-06")]


def test_a_repeated_number_may_be_said_once() -> None:
    assert compare("12번 지구의 의원이다. 12번 지구는 넓다.", "He represents the 12th district, which is large.") == []


def test_an_empty_side_is_not_compared() -> None:
    assert compare("길이는 320m", "  ") == []


RULES = {
    "number": "wrong-number", "magnitude": "wrong-magnitude", "date": "wrong-date", "unit": "wrong-unit",
    "missing": "missing-number", "added": "added-number",
}  # fmt: skip


@each(
    ("korean", "english", "told_in_english", "told_in_korean"),
    [
        (
            "3억 5천만 원을 썼다.",
            "They spent 3.5 billion won.",
            "the source says “3억 5천만 원” (350 million), but the translation says “3.5 billion won”: off by a factor"
            " of 10",
            "원문은 “3억 5천만 원”(3억 5,000만)인데 번역문은 “3.5 billion won”(35억)입니다: 10배 차이가 납니다",
        ),
        (
            "이틀 동안 쉰다.",
            "We rest for three days.",
            "the source says “이틀” (2 days), but the translation says “three days” (3 days)",
            "원문은 “이틀”(2일)인데 번역문은 “three days”(3일)입니다: 수가 다릅니다",
        ),
        (
            "9월에 끝난다.",
            "It ends in October.",
            "the source says “9월” (September), but the translation says “October”: not the same date or time",
            "원문은 “9월”인데 번역문은 “October”(10월)입니다: 날짜나 시각이 다릅니다",
        ),
        (
            "7월 9일에 열린다.",  # of a whole date, the words say all there is
            "It opens on July 8.",
            "the source says “7월 9일”, but the translation says “July 8”: not the same date or time",
            "원문은 “7월 9일”인데 번역문은 “July 8”입니다: 날짜나 시각이 다릅니다",
        ),
        (
            "금리가 2%p 올랐다.",
            "Rates rose by 2 percent.",
            "the source says “2%p” (2 percentage points), but the translation says “2 percent” (2%): the same figure in"
            " another unit",
            "원문은 “2%p”인데 번역문은 “2 percent”(2%)입니다: 수는 같지만 단위가 다릅니다",
        ),
        (
            "서너 명이 왔다.",
            "Seven or eight people came.",
            "the source says “서너 명” (3 to 4), but the translation says “Seven or eight” (7 to 8)",
            "원문은 “서너 명”(3~4)인데 번역문은 “Seven or eight”(7~8)입니다: 수가 다릅니다",
        ),
        (
            "GPT-4 모델",
            "the GPT-3 model",
            "the source says “GPT-4”, but the translation says “GPT-3”",
            "원문은 “GPT-4”인데 번역문은 “GPT-3”입니다: 수가 다릅니다",
        ),
        (
            "여덟 명이 왔다.",
            "They came.",
            "“여덟 명” (8) has no counterpart in the translation",
            "원문의 “여덟 명”(8)에 해당하는 수가 번역문에 없습니다",
        ),
        (
            "승객 명이 다쳤다.",
            "Two passengers were hurt.",
            "“Two” (2) has no counterpart in the source",
            "번역문의 “Two”(2)에 해당하는 수가 원문에 없습니다",
        ),
        (
            "너비는 `300px`이다.",
            "It has a width.",
            "“300px” has no counterpart in the translation",
            "원문의 “300px”에 해당하는 수가 번역문에 없습니다",
        ),
    ],
)
def test_both_readings_are_given(korean: str, english: str, told_in_english: str, told_in_korean: str) -> None:
    (hit,) = compare(korean, english)
    assert sentences(hit, RULES[hit.kind]) == (told_in_english, told_in_korean)


KOREAN_WORDS = "7월 3만 1.5배 두 명 % 2023년 절반 , 9시 20대 GPT-4 1/3 사흘 영하 5도 제2회 수십".split()  # noqa: SIM905
ENGLISH_WORDS = "July 7 p.m. 1.5 million twice % 2nd dozens 1990s half 3 days $ v2 thirds -5".split()  # noqa: SIM905


@given(st.lists(st.sampled_from(KOREAN_WORDS)), st.lists(st.sampled_from(ENGLISH_WORDS)), st.booleans())
def test_every_hit_has_a_message_in_both_languages(korean: list[str], english: list[str], swapped: bool) -> None:
    for hit in compare(f"{' '.join(korean)} 값", f"value {' '.join(english)}", swapped):
        assert all(sentences(hit, RULES[hit.kind]))


@given(st.integers(2, 9_999_999), st.booleans())
def test_a_clean_pair_is_clean_in_every_form(value: int, swapped: bool) -> None:
    thousands, rest = divmod(value, 10_000)
    korean = f"{thousands}만{rest or ''}" if thousands else str(value)
    for form in (f"{value:,}", korean):
        assert compare(f"모두 {form}원이다.", f"It is {value:,} won in all.", swapped) == []


KOREAN_FORMS: list[Callable[[int], str]] = [
    lambda n: f"{n:,}개",
    lambda n: f"{n}개",
    lambda n: f"{n // 10_000}만 {n % 10_000:,}개" if n >= 11_000 and n % 10_000 >= 1000 else f"{n}개",
    lambda n: f"{n // 1000}천 개" if n < 10_000 and n % 1000 == 0 and n else f"{n}개",
    lambda n: f"{n:,}개".translate(str.maketrans("0123456789,", "０１２３４５６７８９，")),
]
ENGLISH_FORMS: list[Callable[[int], str]] = [
    lambda n: f"{n:,} pieces",
    lambda n: f"{n // 1000} thousand pieces" if n % 1000 == 0 and n else f"{n:,} pieces",
    lambda n: f"{n / 10**6:.6f}".rstrip("0").rstrip(".") + " million pieces" if n >= 10**6 else f"{n:,} pieces",
]


@given(
    st.integers(3, 99_999_999) | st.integers(1, 999).map(lambda n: n * 1000),
    st.sampled_from(KOREAN_FORMS),
    st.sampled_from(ENGLISH_FORMS),
    st.booleans(),
)
def test_a_clean_pair_stays_clean_when_both_sides_are_rewritten(
    value: int, korean: Callable[[int], str], english: Callable[[int], str], swapped: bool
) -> None:
    assert told(compare(f"모두 {korean(value)}가 있다.", f"There are {english(value)} in all.", swapped)) == []


@given(st.integers(11, 999_999), st.integers(11, 999_999), st.booleans())
def test_another_value_is_one_finding(value: int, other: int, swapped: bool) -> None:
    hits = compare(f"모두 {value:,}개가 있다.", f"There are {other:,} pieces in all.", swapped)
    if value == other:
        assert hits == []
    else:
        power = any(value == other * 10**n or other == value * 10**n for n in range(1, 6))
        assert [hit.kind for hit in hits] == ["magnitude" if power else "number"]


@given(
    st.text(alphabet="0123456789만억천 ,.%월일년원명", max_size=30),
    st.sampled_from(["5 won", "July 3", "two", "$3m", ""]),
)
def test_exchanging_the_sides_mirrors_the_hits(korean: str, english: str) -> None:
    mirror = {"missing": "added", "added": "missing"}
    forth = sorted(told(compare(korean, english)))
    back = sorted((mirror.get(kind, kind), b, a) for kind, a, b in told(compare(korean, english, swapped=True)))
    assert forth == back


@pytest.mark.parametrize("swapped", [False, True])
def test_how_often_is_told_once_with_its_number(swapped: bool) -> None:
    [hit] = compare("하루 세 번 먹는다.", "Take it twice a day.", swapped)
    assert told([hit]) == [("number", *(("twice a day", "하루 세 번") if swapped else ("하루 세 번", "twice a day")))]


@each(
    ("korean", "english", "role"),
    [
        ("5월 14일부터 28일까지 받는다.", "Accepted from May 14 to 27.", "day"),  # the 28th, and no 28 days
        ("28일 동안 받는다.", "Accepted for 27 days.", "duration"),
    ],
)
def test_the_day_of_a_date_is_told_as_one(korean: str, english: str, role: str) -> None:
    (hit,) = compare_numbers(pair(korean, english), **NUMBER_TABLES)
    amount = hit.values["source_amount"]
    assert isinstance(amount, Amount)
    assert amount.role == role


@each(
    ("korean", "english"),
    [
        ("그는 MP3를 샀다.", "He bought the ."),
        ("그는 B-52를 보았다.", "He saw it on ."),
        ("그는 A4 용지를 샀다.", "He bought the ."),
    ],
)
def test_in_the_gap_of_a_number_no_name_with_figures_stood(korean: str, english: str) -> None:
    assert compare(korean, english) == compare(korean, english, swapped=True) == []
    assert [hit.kind for hit in compare("그는 3만 원을 썼다.", "He spent .")] == ["missing"]


@each(
    ("korean", "english", "kinds"),
    [
        ("네 번 누르면 4초가 걸린다.", "Four clicks will take seconds.", ["missing"]),
        ("4번 누르면 4초가 걸린다.", "4 clicks will take 4 seconds.", []),
        ("4번 누르면 오래 걸린다.", "4 clicks will take 4 seconds.", ["added"]),
        ("30초 뛰고 30초 쉰다.", "Run and rest for 30 seconds each.", []),
        ("5개 도시에서 5개 팀이 왔다.", "One team came from each of 5 cities.", []),
    ],
)
def test_so_many_of_one_thing_are_no_mention_of_as_many_of_a_unit(korean: str, english: str, kinds: list[str]) -> None:
    assert [hit.kind for hit in compare(korean, english)] == kinds


@each("unit", [unit for unit in UNITS if unit in KOREAN_UNITS.values() and unit in ENGLISH_UNITS.values()])
def test_of_two_amounts_of_a_unit_neither_is_a_name(unit: str) -> None:
    """The president who was called MB made every second number of megabytes one that the other side lacks."""
    korean, english = (
        max((word for word, of in table.items() if of == unit), key=len) for table in (KOREAN_UNITS, ENGLISH_UNITS)
    )
    assert compare(f"앞의 것은 5 {korean}, 뒤의 것은 8 {korean}이다.", f"They are 5 {english} and 8 {english}.") == []
    assert compare(f"앞의 것은 5 {korean}, 뒤의 것은 8 {korean}이다.", f"They are 5 {english} and 9 {english}.")


@each(
    ("korean", "english", "fixed"),
    [
        ("키가 180cm다.", "He is 190 cm tall.", "180"),
        ("300명이 왔다.", "301 people came.", "300"),
        ("5명 이상이 왔다.", "At least 6 people came.", "5"),
        # in another unit, of two or some, from one to another, of a version or as exactly measured nobody knows
        ("키가 180cm다.", "He is 2 meters tall.", None),
        ("5km를 걸었다.", "They walked 6 miles.", None),
        ("두세 명이 왔다.", "Five people came.", None),
        ("3~5명이 왔다.", "4 to 6 people came.", None),
        ("버전 5.0을 쓴다.", "They use version 5.1.", None),
        ("무게가 5.0kg이다.", "It weighs 5.1 kg.", None),
    ],
)
def test_a_wrong_number_is_mended_where_the_right_one_is_known(korean: str, english: str, fixed: str | None) -> None:
    [hit] = compare_numbers(pair(korean, english), **NUMBER_TABLES)
    assert hit.kind == "number"
    assert ([edit.text for edit in hit.fix.edits] if hit.fix else []) == ([fixed] if fixed else [])
