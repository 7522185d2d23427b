"""Kinds of good translation in which a number looks wrong, and beside each the nearest slip, which is found."""

from __future__ import annotations

import pytest
from each import each
from shipped import NUMBER_TABLES
from toy import pair
from worded import told

from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.mistakes import explain_vague
from qa_lint.model import Hit


def compare(korean: str, english: str, swapped: bool = False) -> list[Hit]:
    return list(compare_numbers(pair(korean, english, "en" if swapped else "ko"), **NUMBER_TABLES))


SILENT = [
    # a time before the hour
    ("7시 15분 전에 만나자.", "Let us meet at a quarter to seven."),
    ("7시 15분 전에 오세요.", "Come before 7:15."),
    ("3시 10분 전이었다.", "It was ten minutes before three."),
    ("3시 10분 전이었다.", "It was 2:50."),
    # parts of one size, and teams
    ("호박을 4등분한다.", "Cut the pumpkin into quarters."),
    ("떡을 3등분한다.", "Cut the rice cake into thirds."),
    ("종이를 6등분한다.", "Divide the sheet into six equal parts."),
    ("감시원은 3인 1조로 움직인다.", "The wardens move in teams of three."),
    ("두 명이 1조가 되어 짐을 옮긴다.", "The two carry the luggage as a team."),
    ("우유 200cc를 데운다.", "Warm 200 ml of milk."),
    ("성종 16년에 완성되었다.", "It was completed in the sixteenth year of King Seongjong."),
    # an ordinal that names what the other side names without it
    ("제1야당이 반대했다.", "The main opposition party objected."),
    ("제1야당이 반대했다.", "On second thought, the main opposition party objected."),
    ("제1차관이 왔다.", "The First Vice Minister came."),
    # the range that a number is in, and the number that it does not reach
    ("물가 상승률이 1%대로 떨어졌다.", "Inflation fell to the 1 percent range."),
    ("물가 상승률이 1%대로 떨어졌다.", "Inflation fell below 2 percent."),
    ("물가 상승률이 1%대로 떨어졌다.", "Inflation fell to between 1 and 2 percent."),
    ("물가 상승률이 1%대로 떨어졌다.", "Inflation fell to 1.7 percent."),
    ("2만 원대 요금제가 나왔다.", "A plan for under 30,000 won is out."),
    ("점수는 5%대 3%였다.", "The score was 5% to 3%."),
    # times that are taken, with colons, and in seconds
    ("그는 2시간 5분 12초에 결승선을 끊었다.", "He crossed the line in 2:05:12."),
    ("이 영상은 4분 32초짜리다.", "The video runs 4:32."),
    ("오전 4시 32분 10초에 울렸다.", "It rang at 4:32:10 a.m."),
    ("대기 시간: 1분 30초", "Cooldown: 90s"),
    ("대기 시간: 45초", "Cooldown: 45s"),
    ("20대와 30대가 많이 찾는다.", "It is popular with people in their 20s and 30s."),
    ("90년대에 유행했다.", "It was popular in the 90s."),
    # days that only count those from one date to another
    ("12월 8일(화)~10일(목), 3일간 열린다.", "It runs from December 8 to 10."),
    ("10월 3일부터 7일까지 5일간 열린다.", "It takes place October 3-7."),
    # fifths of all households by what English calls the ends, and a ratio by its name
    ("소득 1분위는 줄고 5분위는 늘었다.", "It fell in the bottom quintile and rose in the top one."),
    ("5분위 배율은 5.07배로 낮아졌다.", "The ratio dropped to 5.07."),
    ("24시간 멈추지 않는 공장", "a factory that never stops"),
    # so few that more than the one is the next, whatever is counted
    ("다섯 해 이상 걸렸다.", "It took more than four years."),
    ("두 시간 이상 걸렸다.", "It took more than one hour."),
    # a fall in a table, by its sign; ▲ is a rise in one office and a fall in another, and a bullet is none
    ("△0.8%", "-0.8%"),
    ("▲0.8%", "-0.8%"),
    ("△ 3개 시장", "3 markets"),
    ("- 5", "5"),
    # events named by their date
    ("6·25 전쟁의 상처가 남았다.", "The scars of the Korean War remain."),
    ("6·25 때 마을이 불탔다.", "The village burned down during the Korean War."),
    ("4·19혁명을 기념한다.", "It marks the April 19 Revolution."),
    ("5·18민주화운동 기념식", "a ceremony for the May 18 Democratic Uprising"),
    # a feast may be told by its day
    ("삼일절에는 문을 닫는다.", "It is closed on March 1."),
    ("8월 15일에는 쉰다.", "It is closed on Liberation Day."),
    ("개천절 기념식", "a ceremony on Oct. 3, National Foundation Day"),
    ("어린이날에는 무료다.", "It is free on May 5."),
    ("아기의 백일잔치를 열었다.", "They held a party for the baby's 100th day."),
    ("평당 2천만 원이다.", "It is 20 million won per 3.3 square meters."),
    ("퇴직 후 제2의 삶을 산다.", "He lives a new life after retirement."),
    # both ends of a range may share their scale
    ("사오백 명이 모였다.", "Four to five hundred people gathered."),
    ("500만~600만 원이 든다.", "It costs five to six million won."),
    ("2천~3천 명이 왔다.", "Two or three thousand people came."),
    ("3·1운동", "the March 1st Movement"),
    ("3·1 만세운동", "the March First Independence Movement"),
    ("8·15 광복", "Liberation"),
    ("12·12 군사반란", "the Dec. 12 military mutiny"),
    # a number inside a word
    ("3년마다 열린다.", "It is a triennial event."),
    ("2년마다 열린다.", "It is a biennial event."),
    ("100주년 기념식", "the centennial ceremony"),
    ("200주년 기념식", "the bicentennial"),
    ("50주년", "the golden jubilee"),
    ("3인조가 무대에 섰다.", "The trio took the stage."),
    ("4인조 밴드", "a quartet"),
    ("30배 늘었다.", "It grew thirtyfold."),
    ("여덟 배로 늘었다.", "It increased octuple."),
    ("세 배", "threefold"),
    ("5인조 그룹", "a quintet"),
    ("10년 동안", "for a decade"),
    ("세쌍둥이", "triplets"),
    ("100세 노인", "a centenarian"),
    ("80대 노인", "an octogenarian"),
    ("10종 경기", "the decathlon"),
    ("3부작", "the trilogy"),
    ("5각형", "a pentagon"),
    ("1000년의 역사", "a millennium of history"),
    # number words glued together or to their noun
    ("인구가 천만이다.", "The population is 10 million."),
    ("두아이를 키운다.", "She raises two children."),
    ("백서른세 척이 모였다.", "Some 133 ships gathered."),
    ("합격한네 명이 모였다.", "The four who passed met."),
    ("세사람이 왔다.", "Three people came."),
    ("이백쉰 명", "250 people"),
    ("천이백마흔다섯 개", "1,245 units"),
    # numerals of loanwords, rounds, ages, counters of several
    ("스리백 수비를 쓴다.", "They use a back three."),
    ("포백 수비", "a back four"),
    ("4강에 올랐다.", "They reached the semi-finals."),
    ("8강에 올랐다.", "They reached the last eight."),
    ("8강에 올랐다.", "They reached the quarterfinals."),
    ("16강에 올랐다.", "They reached the round of 16."),
    ("준결승에 올랐다.", "They reached the last four."),
    ("환갑을 맞았다.", "He is turning 60."),
    ("고희를 넘겼다.", "He is in his seventies."),
    ("칠순 잔치", "a 70th birthday party"),
    ("팔순", "80th birthday"),
    ("달걀 한 판을 샀다.", "She bought a tray of 30 eggs."),
    ("원투펀치", "one-two punch"),
    ("투톱", "two strikers"),
    ("쿼드러플 더블", "quadruple-double"),
    ("오징어 한 축", "20 squid"),
    # clocks with a full stop, small coins
    ("7시 20분에 시작한다.", "It begins at 7.20 pm."),
    ("오후 7시 20분에 시작한다.", "It begins at 7.20pm."),
    ("값은 4달러 25센트다.", "It costs $4.25."),
    ("환율은 3원 50전 올랐다.", "The rate rose 3.50 won."),
    ("환율은 1382원 70전이다.", "The rate is 1,382.7 won."),
    # "and" between numbers, halves
    ("각각 200만과 700만이다.", "They are two million and seven million."),
    ("사과 두 개 반", "two and a half apples"),
    ("우유 한 컵 반", "1½ cups of milk"),
    ("세 명 반", "three and a half"),
    ("1.5배", "one and a half times"),
    ("2와 2분의 1", "2 1/2"),
    # units and conversions
    ("고기 두 근을 샀다.", "She bought 1.2 kg of meat."),
    ("십 리를 걸었다.", "They walked 4 km."),
    ("두께는 5mm이다.", "It is 5 mm (0.2 in.) thick."),
    ("땅 100평", "330㎡ of land"),
    ("체온은 37°C였다.", "The temperature was 98.6°F."),
    ("오븐을 180℃로 예열한다.", "Preheat the oven to 350°F."),
    ("오븐을 200℃로 예열한다.", "Preheat the oven to 200°C (400°F)."),
    ("기온이 30도까지 올랐다.", "It reached 86 degrees Fahrenheit."),
    ("금 한 돈", "3.75 grams of gold"),
    ("천 리 길", "400 kilometers"),
    # glosses, names, references
    ("3차원(3D) 영상", "3D images"),
    ("G20 정상회의", "the G20 summit"),
    ("주요 20개국(G20) 정상회의", "the G20 summit"),
    ("주요 20개국 정상회의", "the G20 summit"),
    ("채널5에서 방영했다.", "It aired on Channel Five."),
    ("형법 250조에 따라", "under Article 250 of the Criminal Act"),
    ("서식 III을 작성한다.", "Fill in Form 3."),
    ("서식 3을 작성한다.", "Fill in Form III."),
    ("주요 7개국(G7)", "the Group of Seven"),
    ("2차전지", "rechargeable batteries"),
    ("5세대 이동통신(5G)", "5G"),
    # free rewording
    ("50명 미만", "up to 49 people"),
    ("50명 이상", "more than 49 people"),
    ("65세 이상", "older than 64"),
    ("열에 아홉은 찬성한다.", "Nine out of ten agree."),
    ("반반씩 냈다.", "They split it fifty-fifty."),
    ("반반씩 냈다.", "They split it 50-50."),
    ("1억 5천을 빌렸다.", "He borrowed 150 million."),
    ("2차 피해를 막아야 한다.", "Further harm must be prevented."),
    ("2차 피해", "secondary damage"),
    ("서울과 부산 두 도시에서", "in Seoul and Busan"),
    ("한국과 일본, 중국 3국 정상", "the leaders of Korea, Japan and China"),
    # amounts in formal writing
    ("금 일십이만삼천원정을 영수함.", "Received the sum of 123,000 won."),
    ("금 삼백오십만원정", "3,500,000 won"),
    ("일금 오백만원", "5 million won"),
    ("금 123,000원정", "123,000 won"),
    # rounded right
    ("매출은 2조3417억 원이다.", "Sales were 2.342 trillion won."),
    ("매출은 2조3417억 원이다.", "Sales were 2.34 trillion won."),
    ("매출은 2조3417억 원이다.", "Sales were 2.3 trillion won."),
    ("3억 4567만 명", "345.7 million people"),
    ("지지율은 45.67%다.", "Support stood at 45.7 percent."),
    # signs and marks
    ("12% 포인트 올랐다.", "It rose 12 percentage points."),
    ("0.25 %포인트 내렸다.", "It fell 0.25 percentage points."),
    ("0.25%포인트 내렸다.", "It fell by a quarter of a percentage point."),
    ("후반 12분에 골을 넣었다.", "He scored in the 57th minute."),
    ("후반 12분에 골을 넣었다.", "He scored 12 minutes into the second half."),
    ("연장 전반 5분", "the 95th minute"),
    # minutes of a match, counted from its end
    ("후반 43분에 골이 터졌다.", "The goal came with two minutes left."),
    ("후반 40분 동점골을 내줬다.", "They conceded an equalizer five minutes from time."),
    ("종료 2분을 남기고 역전했다.", "They took the lead in the 88th minute."),
    ("10가구 중 3가구는 혼자 산다.", "Thirty percent of households consist of one person."),
    ("버스는 20분마다 온다.", "Buses run three times an hour."),
    ("6시간마다 복용한다.", "Take it every six hours."),
    # parts of a period
    ("3월 말에 끝난다.", "It ends in late March."),
    ("연말까지 마무리한다.", "It will be finished by year-end."),
    ("이르면 다음 달 초 발표된다.", "It could be announced as early as the beginning of next month."),
    ("30초 뒤 시작합니다.", "It starts in 30 seconds, late in the month."),
    ("6월 말까지 신청을 받고 7월 초에 발표한다.", "Applications end in late June, with results in early July."),
    # vague times
    ("몇 주 동안 고민하다 며칠 전에 결정했다.", "After weeks of thought, he decided a few days ago."),
    ("몇 분이 먼저 오셨다.", "A few of them came first."),
    ("수분을 공급한다.", "It hydrates the skin for several hours."),
    ("며칠 뒤, 3시간 만에 다 팔렸다.", "A few days later they sold out within three hours."),
    ("두어 달 뒤에 돌아왔다.", "He came back a couple of months later."),
    ("1. 저장", "2. Save"),
    ("설명이다.[^2]", "It is so."),
    # as translators write them
    ("응답자는 20여만 명이었다.", "There were over 200,000 respondents."),
    ("기금에서 1조 4,213억 원이 빠졌다.", "1 trillion and 421.3 billion won left the fund."),
    ("6·19대책이 나온 뒤", "after the 6/19 measures"),
    ("5.18 연설을 놓고 다퉜다.", "They argued about the May 18 speech."),
    ("메이 총리가 합의했다.", "an agreement reached by May"),
    ("세평 남짓한 방", "a room of about three pyeong"),
    ("삼차원 세계", "a three-dimensional world"),
    ("최근 10년간 한 해 5천 명이 늘었다.", "Over the past decade it grew by 5,000 a year."),
    ("미·중·일·러 4강의 정상이 만난다.", "The leaders of the US, China, Japan and Russia will meet."),
    ("몇 개를 담아도 3인 가족에는 모자란다.", "For a three-person family, a three-member one, it is too little."),
]

EVERYDAY = [
    ("2분기 영업이익", "second-quarter operating profit"),
    ("지난해 4분기", "the fourth quarter of last year"),
    ("주 5일제", "the five-day workweek"),
    ("오전 9시~오후 6시", "from 9 a.m. to 6 p.m."),
    ("밤 12시 30분", "12:30 a.m."),
    ("낮 12시 30분", "12:30 p.m."),
    ("0시 30분", "12:30 a.m."),
    ("24시간 운영", "open 24 hours a day"),
    ("하루 세 번", "three times a day"),
    ("한 달에 두 번", "twice a month"),
    ("격주 금요일", "every other Friday"),
    ("매주 월요일", "every Monday"),
    ("2주마다", "every two weeks"),
    ("6개월마다", "twice a year"),
    ("일주일에 사흘", "three days a week"),
    ("사흘 만에", "in three days"),
    ("어제 오후", "yesterday afternoon"),
    ("다음 주 화요일", "next Tuesday"),
    ("지난 화요일", "last Tuesday"),
    ("이번 주말", "this weekend"),
    ("첫 주", "the first week"),
    ("봄비가 내렸다.", "Spring rain fell."),
    ("작년보다 올해가 낫다.", "This year is better than last."),
    ("올해 안에", "within the year"),
    ("연내에 끝난다.", "It ends by the end of this year."),
    ("재작년", "the year before last"),
    ("3층에서 5층까지", "from the third to the fifth floor"),
    ("지하 3층", "three floors below ground"),
    ("옥상에 있다.", "It is on the roof."),
    ("인구는 5천만 명이다.", "The population is 50 million."),
    ("5백만 원", "5 million won"),
    ("십만 원", "100,000 won"),
    ("수만 명", "tens of thousands"),
    ("1천5백억 원", "150 billion won"),
    ("삼천오백 원", "3,500 won"),
    ("3분의 2 이상", "more than two-thirds"),
    ("10명 중 3명꼴", "about three in ten"),
    ("9 대 1", "9 to 1"),
    ("2,3일", "two or three days"),
    ("너덧 명", "four or five people"),
    ("반나절", "half a day"),
    ("한나절", "half a day"),
    ("이틀에 한 번", "every other day"),
    ("1등", "first place"),
    ("3관왕", "triple crown"),
    ("2연패", "second straight title"),
    ("4년제 대학", "four-year university"),
    ("만 19세", "19 years old"),
    ("30대 중반", "mid-30s"),
    ("5월 중순", "mid-May"),
    ("6월 초", "early June"),
    ("1990년대 말", "the late 1990s"),
    ("3.1절", "March 1 Independence Movement Day"),
    ("광복 80주년", "the 80th anniversary of liberation"),
    ("6.25전쟁 때", "during the Korean War"),
    ("12·3 비상계엄", "the Dec. 3 martial law"),
    ("9·19 군사합의", "the Sept. 19 military agreement"),
    ("4.10 총선", "the April 10 general election"),
    ("8·15", "Aug. 15"),
    ("G7 정상", "the leaders of the Group of Seven"),
    ("1인 가구", "single-person households"),
    ("2인용 텐트", "a two-person tent"),
    ("3세대", "third generation"),
    ("1년 반", "a year and a half"),
    ("두 달 반", "two and a half months"),
    ("1시간 반", "90 minutes"),
    ("45분", "three quarters of an hour"),
    ("15분", "a quarter of an hour"),
    ("25%", "a quarter"),
    ("75%", "three quarters"),
    ("2할", "20 percent"),
    ("3할 3푼", ".330"),
    ("1:0", "1-0"),
    ("무승부(1-1)", "a 1-1 draw"),
    ("섭씨 37도", "98.6 degrees Fahrenheit"),
    ("시속 100km", "62 mph"),
    ("10만 평", "330,000 square meters"),
    ("100돈", "375 grams"),
    ("5kg", "11 pounds"),
    ("180cm", "5 feet 11 inches"),
    ("42.195km", "26.2 miles"),
    ("반년 뒤", "six months later"),
    ("한 시간 반", "90 minutes"),
    ("주민의 절반", "50 percent of the residents"),
    ("셋째 딸", "her third daughter"),
    ("그저께 왔다.", "They came two days ago."),
    ("모레 떠난다.", "They leave the day after tomorrow."),
    ("지난주에 왔다.", "They came a week ago."),
    ("지난주에 왔다.", "They came on Friday."),
]

REPORTED = [
    # an ordinal in a name, of which each side has one
    ("number", "제1부속실이 밝혔다.", "The Second Private Office said so.", "1", "Second"),
    ("number", "제2차관이 왔다.", "The First Vice Minister came.", "2", "First"),
    ("missing", "제2차관이 왔다.", "First came the vice minister.", "2", "First came the vice minister."),
    ("added", "삼일절에는 문을 닫는다.", "It is closed on April 19.", "삼일절에는 문을 닫는다.", "April 19"),
    ("date", "7시 15분 전에 만나자.", "Let us meet at a quarter past eight.", "7시 15분", "quarter past eight"),
    ("missing", "호박을 6등분한다.", "Cut the pumpkin into quarters.", "6등분", "Cut the pumpkin into quarters."),
    ("number", "감시원은 3인 1조로 움직인다.", "The wardens move in teams of four.", "3인", "four"),
    ("unit", "물 300ml를 끓인다.", "Boil 300 l of water.", "300ml", "300 l"),
    ("number", "성종 16년에 완성되었다.", "It was completed in the 26th year of King Seongjong.", "16년", "26th"),
    ("missing", "주 3회 연다.", "It opens every Tuesday and Thursday.", "3회", "It opens every Tuesday and Thursday."),
    ("missing", "하루 2회 연다.", "It opens on Tuesdays and Sundays.", "2회", "It opens on Tuesdays and Sundays."),
    ("missing", "회원 3인 1조 원을 냈다.", "Three members paid.", "1조 원", "Three members paid."),
    ("magnitude", "500만~600만 원", "five to six thousand won", "500만~600만 원", "five to six thousand won"),
    ("date", "4·19혁명을 기념한다.", "It marks the April 16 Revolution.", "4·19", "April 16"),
    ("date", "5·18민주화운동 기념식", "a ceremony for the June 18 Democratic Uprising", "5·18", "June 18"),
    ("date", "5·18민주화운동 기념식", "a ceremony for the June 28 Democratic Uprising", "5·18", "June 28"),
    ("missing", "3인조가 무대에 섰다.", "The quartet took the stage.", "3인", "The quartet took the stage."),
    ("number", "3년마다 열린다.", "It is a biennial event.", "3년", "biennial"),
    ("number", "100주년 기념식", "the bicentennial", "100주년", "bicentennial"),
    ("magnitude", "인구가 천만이다.", "The population is 1 million.", "천만", "1 million"),
    ("number", "백서른세 척이 모였다.", "Some 134 ships gathered.", "백서른세 척", "134"),
    ("added", "합격한네 명이 모였다.", "The five who passed met.", "합격한네 명이 모였다.", "five"),
    ("number", "두아이를 키운다.", "She raises three children.", "두아이", "three"),
    ("number", "4강에 올랐다.", "They reached the quarter-finals.", "4강", "quarter-finals"),
    ("number", "8강에 올랐다.", "They reached the semifinals.", "8강", "semifinals"),
    ("added", "달걀 한 판을 샀다.", "She bought a tray of 20 eggs.", "달걀 한 판을 샀다.", "20"),
    ("added", "고희를 넘겼다.", "He is over eighty.", "고희를 넘겼다.", "eighty"),
    ("date", "7시 20분에 시작한다.", "It begins at 7.40 pm.", "7시 20분", "7.40 pm"),
    ("number", "값은 4달러 25센트다.", "It costs $4.52.", "4달러 25센트", "$4.52"),
    ("number", "환율은 3원 50전 올랐다.", "The rate rose 3.60 won.", "3원 50전", "3.60 won"),
    ("missing", "1개의 문과 7개의 창이 있다.", "There is a door, and windows.", "7개", "There is a door, and windows."),
    ("number", "각각 200만과 700만이다.", "They are two million and six million.", "700만", "six million"),
    ("added", "우유 한 컵 반", "2½ cups of milk", "우유 한 컵 반", "2½"),
    ("number", "사과 두 개 반", "three and a half apples", "두 개 반", "three and a half"),
    ("number", "십 리를 걸었다.", "They walked 40 km.", "십 리", "40 km"),
    ("number", "체온은 37°C였다.", "The temperature was 89.6°F.", "37°C", "89.6°F"),
    ("number", "오븐을 220℃로 예열한다.", "Preheat the oven to 350°F.", "220℃", "350°F"),
    ("number", "수온은 20℃였다.", "The water was 75°F.", "20℃", "75°F"),  # no oven: nobody rounds so
    ("number", "땅 100평", "230㎡ of land", "100평", "230㎡"),
    ("number", "고기 두 근을 샀다.", "She bought 2.2 kg of meat.", "두 근", "2.2 kg"),
    ("added", "서식 III을 작성한다.", "Fill in Form 2.", "서식 III을 작성한다.", "2"),
    ("number", "주요 20개국(G20) 정상회의", "the G8 summit", "G20", "G8"),
    ("magnitude", "1억 5천을 빌렸다.", "He borrowed 15 million.", "1억 5천", "15 million"),
    ("number", "열에 아홉은 찬성한다.", "Eight out of ten agree.", "아홉", "Eight out of ten"),
    ("number", "50명 미만", "up to 59 people", "50명", "59"),
    ("number", "금 일십이만삼천원정을 영수함.", "Received the sum of 132,000 won.", "일십이만삼천원정", "132,000 won"),
    ("number", "매출은 2조3417억 원이다.", "Sales were 2.351 trillion won.", "2조3417억 원", "2.351 trillion won"),
    ("number", "매출은 2조3417억 원이다.", "Sales were 2.432 trillion won.", "2조3417억 원", "2.432 trillion won"),
    ("number", "지지율은 45.67%다.", "Support stood at 46.7 percent.", "45.67%", "46.7 percent"),
    ("unit", "12% 포인트 올랐다.", "It rose 12 percent.", "12% 포인트", "12 percent"),
    ("number", "후반 12분에 골을 넣었다.", "He scored in the 59th minute.", "후반 12분", "59th"),
    ("added", "6·19대책이 나온 뒤", "after the 6/29 measures", "6·19대책이 나온 뒤", "6/29"),
    ("number", "기금에서 1조 4,213억 원이 빠졌다.",
     "1 trillion and 521.3 billion won left the fund.", "1조 4,213억 원", "1 trillion and 521.3 billion won"),
    ("number", "경쟁률은 0.8대 1이었다.", "The rate was 0.9 to 1.", "0.8대 1", "0.9"),
    ("number", "금리는 4%대 초반이다.", "Rates are in the low 3 percent range.", "4%대", "3 percent"),
    ("number", "지지율은 30%대다.", "Support is in the 40 percent range.", "30%대", "40 percent"),
    ("number", "2시간 5분 12초가 걸렸다.", "It took 2:05:21.", "12초", "2:05:21"),
    ("number", "대기 시간: 45초", "Cooldown: 30s", "45초", "30s"),
    ("missing", "8월 8일~10일, 4일간", "from August 8 to 10", "4일간", "from August 8 to 10"),
    ("missing", "소득 5분위는 늘었다.", "Income rose.", "5분위", "Income rose."),
    ("missing", "24시간 돌아가는 공장", "a factory that runs", "24시간", "a factory that runs"),
    ("date", "문은 11시에 닫는다.", "The doors close at 10 pm.", "11시", "10 pm"),  # the full stop is the sentence's
    ("number", "△0.8%", "0.8%", "△0.8%", "0.8%"),
    ("number", "값은 50골드다.", "It costs 15 gold.", "50골드", "15"),
    ("number", "후반 43분에 골이 터졌다.", "The goal came with five minutes left.", "후반 43분", "five minutes"),
    ("unit", "며칠 안에 답을 드립니다.", "We will reply within a few weeks.", "며칠", "a few weeks"),
    ("unit", "수개월째 계속된다.", "It has been going on for several years.", "수개월", "several years"),
    ("unit", "두어 달 걸릴 겁니다.", "It will take a couple of weeks.", "두어 달", "a couple of weeks"),
    ("unit", "서너 시간 걸립니다.", "It takes three or four days.", "서너 시간", "three or four days"),
    ("date", "3월 중순에 개봉한다.", "It opens in late March.", "3월 중순", "late March"),
    ("date", "다음 주 초에 출발한다.", "We leave late next week.", "다음 주 초", "late next week"),
    ("date", "연말에 열린다.", "It is held at the beginning of the year.", "연말", "beginning of the year"),
    ("date", "연초까지 마무리한다.", "It will be finished by year-end.", "연초", "year-end"),
    ("date", "월초에 정산한다.", "It is settled at month end.", "월초", "month end"),
    ("date", "그는 30대 초반이다.", "He is in his late thirties.", "30대 초반", "late thirties"),
    # words for parts, for a place in an order, and for uneven times
    ("number", "공사는 반년 걸렸다.", "The work took a year and a half.", "반년", "year and a half"),
    ("number", "한 달 만에 왔다.", "He came after a month and a half.", "한 달", "month and a half"),
    ("number", "주민의 절반이 떠났다.", "A third of the residents left.", "절반", "A third"),
    ("number", "그는 셋째 딸이다.", "She is the second daughter.", "셋째", "second"),
    # days told from now, and weeks for months
    ("date", "그저께 왔다.", "They came yesterday.", "그저께", "yesterday"),
    ("date", "내일모레 떠난다.", "They leave tomorrow.", "내일모레", "tomorrow"),
    ("date", "지난주에 왔다.", "They came last month.", "지난주", "last month"),
    ("number", "6년 이상 걸렸다.", "It took more than five years.", "6년", "five years"),
    # what says nothing new is no number gone wrong, nor a single figure that has neither a unit nor a kin over there
    ("number", "한중일 3국 정상이 4개 안에 합의했다.", "The leaders of Korea, China and Japan agreed on 5 plans.",
     "4개", "5"),
    # half of one thing is no part of what is counted in another
    ("missing", "양파 반 개를 다진다. 버스는 15분마다 다닌다.", "Chop half an onion.", "15분", "Chop half an onion."),
    ("missing", "절반이 찬성했다. 12세부터 받는다.", "Half were in favor.", "12세", "Half were in favor."),
]  # fmt: skip


@each(("korean", "english"), [*SILENT, *EVERYDAY])
def test_what_says_the_same(korean: str, english: str) -> None:
    assert told(compare(korean, english)) == []
    assert told(compare(korean, english, swapped=True)) == []


@each(("kind", "korean", "english", "source", "target"), REPORTED)
def test_the_nearest_slip(kind: str, korean: str, english: str, source: str, target: str) -> None:
    assert told(compare(korean, english)) == [(kind, source, target)]
    mirror = {"missing": "added", "added": "missing"}.get(kind, kind)
    assert told(compare(korean, english, swapped=True)) == [(mirror, target, source)]


@each(
    "about",
    ["", "about ", "around ", "roughly ", "approximately ", "nearly ", "almost ", "just over ", "just under ", "or "],
)
def test_what_a_sum_is_in_another_currency_may_be_added(about: str) -> None:
    for english in (
        f"He paid 300,000 won ({about}$220).",
        f"He paid 300,000 won a month [{about}$220].",
        f"He paid 300,000 won – {about}$220 – for it.",
        *([f"He paid 300,000 won, {about}$220, for it."] if about else []),
    ):
        assert told(compare("그는 30만 원을 냈다.", english)) == []
    korean = f"그는 30만 원을 내고 {'약 ' * bool(about)}220달러를 받았다."
    assert told(compare(korean, f"He paid 300,000 won and got {about}$220 back.")) == []
    assert told(compare("그는 30만 원을 냈다.", f"He paid 300,000 won and got {about}$220 back.")) != []


def test_a_single_figure_without_a_unit_is_no_number_gone_wrong() -> None:
    found = told(compare("끝자리가 4와 9인 날에 장이 서고 공사는 하루 걸렸다.", "The work took two days."))
    assert ("number", "하루", "two days") in found
    assert {kind for kind, *_ in found} == {"number", "missing"}


def test_only_vague_numbers_are_held_against_each_other_as_vague_ones() -> None:
    vague, exact = pair("수십 명이 다쳤다.", "Thousands were hurt."), pair("수십 명이 다쳤다.", "3 people were hurt.")
    several = pair("몇 명이 다쳤다.", "Thousands were hurt.")
    for both, explained in ((vague, 1), (exact, 0), (several, 0)):
        korean, english = (text.fact(read_numbers) for text in (both.korean, both.english))
        assert len(list(explain_vague(korean, english))) == explained
        assert not list(explain_vague(korean, [q for q in english if not q.bounds]))


def test_parts_of_one_unit_are_no_sum() -> None:
    assert compare("걸린 시간은 1시간 30분이다.", "It took 90 minutes.") == []
    kinds = [hit.kind for hit in compare("걸린 시간은 3시간 5시간이다.", "It took 8 hours.")]
    assert kinds == ["number", "missing"]


@pytest.mark.parametrize(
    ("korean", "right", "wrong"),
    [
        (
            "영화 ‘서울의 봄’이 천만 관객을 넘었다.",
            "The film “12.12: The Day” passed ten million viewers.",
            "The film “12.13: The Day” passed ten million viewers.",
        ),
        (
            "책 ‘82년생 김지영’은 세 번 팔렸다.",
            "The book “Kim Jiyoung, Born 1982” sold three times.",
            "The book “Kim Jiyoung, Born 1984” sold three times.",
        ),
        ("영화 ‘미키 17’을 봤다.", "They watched the film “Mickey 17.”", "They watched the film “Mickey 18.”"),
        # a title that is a day
        (
            "영화 ‘화려한 휴가’는 세 번 개봉했다.",
            "The film “May 18” opened three times.",
            "The film “May 18” opened three times on May 17.",
        ),
        ("영화 ‘빈집’을 봤다.", "They watched the film “3-Iron.”", "They watched the film “4-Iron.”"),
        (
            "영화 ‘범죄도시2’를 봤다.",
            "They watched the film “The Roundup.”",
            "They watched the film “The Roundup” 3 times.",
        ),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_a_number_in_the_title_of_a_work(korean: str, right: str, wrong: str, swapped: bool) -> None:
    assert compare(korean, right, swapped) == []
    assert len(compare(korean, wrong, swapped)) == 1


@each(
    ("korean", "hints"),
    [
        ("전시회는 12월에 열린다.", ["last month", "this month", "next month"]),
        ("전시회는 2031년에 열린다.", ["last year", "this year", "next year"]),
        ("전시회는 12일에 열린다.", ["today", "yesterday", "tomorrow", "tonight", "on Monday", "on Tuesday",
                             "on Wednesday", "on Thursday", "on Friday", "on Saturday", "on Sunday"]),
    ],
)  # fmt: skip
def test_what_may_stand_for_a_day_a_month_or_a_year_in_figures(korean: str, hints: list[str]) -> None:
    assert [len(compare(korean, f"The exhibition opens {other}.")) for other in ("soon", *hints)] == [1] + [0] * len(
        hints
    )


@each("number", [n for n in range(2, 22) if n not in (5, 10)])  # which are letters like others
def test_each_roman_number(number: int) -> None:
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    english = f"The {'X' * (number // 10)}{ones[number % 10]} Games were held."
    assert compare(f"제{number}회 대회가 열렸다.", english) == []
    assert compare(f"제{number + 1}회 대회가 열렸다.", english) != []
